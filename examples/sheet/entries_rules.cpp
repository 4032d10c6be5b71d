// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Questions, rules, delays and stop signs. Below a question stand the rules that follow from it, so that the two are
// read together.
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "entries.hpp"
#include "plain_words.hpp"

namespace sheet {

namespace {

using regimen::ask;
using regimen::urgency;

/// What stops everything now or today is urgent; what blocks every session, or sends her to somebody, is for the
/// midwife or the doctor too; a rule that only restricts movement is the physiotherapist's.
part part_of(regimen::rule_row const& r) {
    if (r.action >= urgency::same_day) return part::urgent;
    return r.blocks_session || r.action != urgency::clear ? part::professional_first : part::caps;
}
part part_of(regimen::condition_row const& c) {
    if (c.category.order == ask::emergency || c.category.order == ask::same_day) return part::urgent;
    return c.category.order == ask::restriction ? part::caps : part::professional_first;
}

std::string_view action_words(urgency u) {
    switch (u) {
        case urgency::emergency:
            return "Call the emergency number now.";
        case urgency::same_day:
            return "Contact a midwife or doctor today.";
        case urgency::see_professional:
            return "Ask a professional.";
        case urgency::incomplete:
        case urgency::clear:
            break;
    }
    return {};
}

std::vector<std::string> numbers_of(regimen::rule_row const& r) {
    std::vector<std::string> out{days_words(r.days)};
    if (r.action != urgency::clear) out.emplace_back(action_words(r.action));
    if (r.blocks_session) out.emplace_back("No session at all.");
    constexpr auto none = regimen::session_limits::none;
    if (r.limits.max_effort != none)
        out.push_back(concat("Hardest that stays open: ", effort_words(r.limits.max_effort), "."));
    if (r.limits.max_exertion != none)
        out.push_back(concat("Effort at most ", r.limits.max_exertion, " on the scale from 0 to 10."));
    if (r.limits.max_time != r.limits.no_time_limit)
        out.push_back(concat("Session at most ", example::time_words(r.limits.max_time.value()), "."));
    for (std::string const& each : cap_words(r)) out.push_back(each);
    if (!r.limits_something()) out.emplace_back("It limits nothing; it only says this.");
    auto const* c = example::condition_at(r.when);
    if (c != nullptr && !c->from_mode) out.emplace_back(lifted_words(r.lifts));
    return out;
}

entry entry_of(regimen::rule_row const& r) {
    entry e{.id = concat("rule/", r.id),
            .in = part_of(r),
            .title = "Rule",
            .words = {},
            .numbers = numbers_of(r),
            .sources = sources_of(r.sources),
            .grade = grade_words(r.grade)};
    e.words.push_back(when_words(r.when));
    if (auto const* c = example::condition_at(r.when)) e.follows_from = concat("question/", c->id);
    std::vector<std::string> partners;
    for (int const partner : r.only_with) {
        if (partner >= 0) partners.push_back(when_words(partner));
    }
    if (!partners.empty()) e.words.push_back(concat("Only together with: ", joined(partners, " or ")));
    e.words.push_back(concat("She reads: ", in_quotes(r.sentence)));
    return e;
}

entry entry_of(regimen::condition_row const& c, int place) {
    entry e{.id = concat("question/", c.id),
            .in = part_of(c),
            .title = "Question",
            .words = {},
            .numbers = {},
            .sources = sources_of(c.sources),
            .grade = std::string(not_graded)};
    if (c.from_mode) {
        e.words = {when_words(place), "This is not asked: it follows from the birth."};
        e.numbers = {"Holds after this birth, whatever she answers."};
        return e;
    }
    e.words = {in_quotes(c.question)};
    if (c.only_yes_counts) {
        e.numbers = {"Only a yes counts: what was not measured is no yes."};
    } else if (c.tier == regimen::core) {
        e.numbers = {"Everybody is asked. \u201cNot sure\u201d and no answer count as a yes."};
    } else {
        e.numbers = {"Asked in a second step. \u201cNot sure\u201d counts as a yes; no answer restricts nothing."};
    }
    for (std::size_t m = 0; m < tables.modes.size(); ++m) {
        if (((c.not_after >> m) & 1U) != 0)
            e.numbers.push_back(concat("Not asked after ", tables.modes[m].name, ", where it cannot be: a no there."));
    }
    if (!c.icd10.empty()) e.numbers.push_back(concat("ICD-10: ", c.icd10));
    return e;
}

entry entry_of(regimen::delay_row const& d) {
    entry e{.id = concat("delay/", d.id),
            .in = part::start_days,
            .title = "Later start",
            .words = {},
            .numbers = {},
            .sources = sources_of(d.sources),
            .grade = grade_words(d.grade)};
    e.words = {when_words(d.when), concat("She reads: ", in_quotes(d.sentence))};
    if (d.days != 0) e.numbers.push_back(concat("Start days come ", example::count_of(d.days, "day"), " later."));
    if (d.as_mode >= 0)
        e.numbers.push_back(
            concat("No start day is earlier than after ", tables.modes[static_cast<std::size_t>(d.as_mode)].name, "."));
    std::vector<std::string> efforts;
    bool all = true;
    for (regimen::effort_class const& each : {regimen::E0, regimen::E1, regimen::E2, regimen::E3}) {
        bool const moved = ((d.efforts >> each.rank) & 1U) != 0;
        all = all && moved;
        if (moved) efforts.emplace_back(each.name);
    }
    e.numbers.push_back(all ? "Holds for all exercises." : concat("Holds for: ", joined(efforts, "; "), "."));
    e.numbers.emplace_back(lifted_words(d.lifts));
    return e;
}

std::string_view sign_words(regimen::stop_level level) {
    switch (level) {
        case regimen::stop_level::S1:
            return "Emergency, now. Everything is locked until a professional has looked.";
        case regimen::stop_level::S2:
            return "Seen the same day. Everything is locked until a professional has looked.";
        case regimen::stop_level::S3:
            return "The session ends; a professional in the next days.";
        case regimen::stop_level::S4:
            return "That exercise ends for the day, and gets easier.";
        case regimen::stop_level::none:
            break;
    }
    return {};
}

}  // namespace

void add_questions_and_rules(std::vector<entry>& to) {
    auto const& book = conservative.view();
    for (std::size_t i = 0; i < tables.conditions.size(); ++i) {
        to.push_back(entry_of(tables.conditions[i], static_cast<int>(i)));
        for (regimen::rule_row const& r : book.rules) {
            if (r.when == static_cast<int>(i)) to.push_back(entry_of(r));
        }
    }
    for (regimen::rule_row const& r : book.rules) {
        if (r.when < 0) to.push_back(entry_of(r));
    }
}

void add_delays(std::vector<entry>& to) {
    for (regimen::delay_row const& d : conservative.view().delays) to.push_back(entry_of(d));
}

void add_stop_signs(std::vector<entry>& to) {
    for (regimen::stop_sign_row const& s : regimen::stop_sign_table<catalogue>) {
        entry e{.id = concat("sign/", s.id),
                .in = s.level >= regimen::stop_level::S2 ? part::urgent : part::stop_signs,
                .title = "Stop sign in or after a session",
                .words = {concat(s.name, "."), concat("She reads: ", in_quotes(s.advice))},
                .numbers = {std::string(sign_words(s.level))},
                .sources = sources_of(s.sources),
                .grade = std::string(not_graded)};
        if (!s.advice_later.empty())
            e.words.push_back(concat("On later days, while it holds: ", in_quotes(s.advice_later)));
        if (!s.advice_again.empty()) e.words.push_back(concat("Once it has come again: ", in_quotes(s.advice_again)));
        if (!s.advice_at_rest.empty())
            e.words.push_back(concat("On a day without a session: ", in_quotes(s.advice_at_rest)));
        if (s.when_repeated != regimen::stop_level::none)
            e.numbers.push_back(concat("In a second session: ", sign_words(s.when_repeated)));
        if (s.removes) e.numbers.emplace_back("The exercise is taken out until a professional has looked at it.");
        for (int const set : s.sets) {
            if (set < 0) continue;
            auto const& c = tables.conditions[static_cast<std::size_t>(set)];
            e.numbers.push_back(concat("Counts from then on as a yes to: ", in_quotes(c.question)));
        }
        to.push_back(std::move(e));
    }
}

}  // namespace sheet
