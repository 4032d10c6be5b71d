// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One function per part of the page, in the order of reading.
// Every sentence about her is the library's; where she must not be reminded, it speaks the quiet language.
#include "page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/concat.hpp"
#include "common/routine_words.hpp"
#include "page_log.hpp"
#include "quiet.hpp"

namespace example {

namespace {

/// " [S53]", with a star where it is a proposal; nothing where there is no source.
std::string source_of(regimen::explanation const& x, regimen::source_list const* otherwise = nullptr) {
    std::string_view key = x.source();
    if (key.empty() && otherwise != nullptr && !otherwise->empty()) key = (*otherwise)[0].key;
    if (key.empty()) return {};
    return concat(" [", key, is_proposal(x.grade) ? "*]" : "]");
}

std::string with_source(regimen::explanation const& x, regimen::source_list const* otherwise = nullptr) {
    return concat(x.sentence.view(), source_of(x, otherwise));
}

std::string question_of(today const& t, std::size_t condition) {
    regimen::condition_row const& c = tables.conditions[condition];
    return std::string(words_of(t.quiet()).of("condition", c.id, c.question));
}

std::string_view title_of(today const& t) {
    if (auto const title = title_from_log(t); !title.empty()) return title;
    bool const reported = t.log && !t.log->reported.empty();
    if (t.has_routine()) return reported ? "What you reported, and a routine for today" : "Your routine for today";
    if (t.screened.triage() == regimen::urgency::incomplete) return "A few questions first";
    return "No routine today";
}

void write_opening(page_text& page, today const& t) {
    page.title(title_of(t));
    if (t.asked.is_example) {
        page.line(
            "No profile was read, so this is an example: a mother with a sore wrist, a chair and a wall at hand, who "
            "answered every other question with no. Goals: lower back and shoulders.");
    }
    if (!t.quiet()) {
        auto const& mode = tables.modes[static_cast<std::size_t>(t.who().mode)];
        page.line(concat("Day ", t.who().day, " (week ", t.who().day / 7, ") after ", mode.name, "."));
    }
    if (t.asked.as_published) page.line(as_published_notice);
    page.blank();
    // What she reported comes before everything but what must be done today. That nothing rules out exercise is said
    // only where it is so; and what locked her, below, leaves no room for anything less urgent.
    write_reported(page, t);
    auto const triage = explain(t.screened.triage(), words_of(t.quiet()));
    if (t.screened.triage() >= regimen::urgency::same_day) {
        if (t.screened.triage() == t.most_urgent()) page.alert(triage.view());
    } else if (t.screened.triage() != regimen::urgency::clear ? !t.urgent() : t.all_clear()) {
        page.line(triage.view());
    }
    write_today(page, t);
}

void write_actions(page_text& page, today const& t) {
    auto const actions = actions_of(t);
    if (actions.empty()) return;
    page.heading("What to do");
    std::string last;
    for (regimen::applied_rule const& rule : actions) {
        // What is the same for several answers is said once.
        regimen::explanation const x = explain(t.screened, rule, words_of(t.quiet()));
        if (x.sentence.view() != last) page.item(with_source(x));
        last = x.sentence.view();
        if (rule.condition < 0) continue;
        auto const condition = static_cast<std::size_t>(rule.condition);
        bool const reported = t.log && t.log->past.state.reports(condition);
        page.line(question_of(t, condition), 2,
                  reported                                   ? "You reported: "
                  : rule.why == regimen::because::of_unknown ? "You were not sure: "
                                                             : "You said yes: ");
    }
}

void write_advice(page_text& page, today const& t) {
    auto const advice = advice_of(t);
    if (advice.empty()) return;
    page.heading("To keep in mind");
    for (regimen::applied_rule const& rule : advice) {
        page.item(with_source(explain(t.screened, rule, words_of(t.quiet()))));
    }
}

std::string goal_name(regimen::goal const& g) {
    auto const region = [&] { return std::string(tables.regions[static_cast<std::size_t>(g.region)].name); };
    auto const purpose = [&] { return std::string(tables.purposes[static_cast<std::size_t>(g.purpose)].name); };
    if (g.region == regimen::goal::any) return purpose();
    return g.purpose == regimen::goal::any ? region() : concat(region(), " (", purpose(), ")");
}

void write_routine(page_text& page, today const& t) {
    auto const items = t.planned.items.view();
    page.blank();
    page.line(concat(time_words(t.planned.total_time.value()), ", rests and changes of position included."));
    page.line(concat("You need: ", needs_words(tables, items, t.who().equipment), "."));
    if (t.planned.max_exertion > 0) {
        page.line(concat("Stay at or below ", t.planned.max_exertion,
                         " on a scale of effort from 0 (none) to 10 (all you have)."));
    }
    write_items(
        page, tables, regimen::composition_of<catalogue>, items, words_of(t.quiet()),
        [&](regimen::routine_item const& item) {
            int const whole = tables.exercises[item.exercise].replaces;
            if (whole < 0 || t.screened.permits(static_cast<std::size_t>(whole))) return std::string();
            return concat("Stands in for ", tables.exercises[static_cast<std::size_t>(whole)].name,
                          ", which is left out today.");
        },
        [&](std::string_view note) { return !t.quiet() || is_quiet(note); });
    for (std::size_t g = 0; g < t.planned.goals.size; ++g) {
        if (((t.planned.uncovered >> g) & 1U) == 0) continue;
        page.blank();
        page.line(concat("Nothing in this session is for: ", goal_name(t.planned.goals.items[g]), "."));
        auto const* ok = t.screened.clearance();
        if (auto const nearest = regimen::why_uncovered(*ok, t.wish, t.planned, g))
            page.line(std::string(explain(*ok, nearest->first, nearest->second, words_of(t.quiet()))), 2);
    }
}

/// Why there is no session at all; her own answers first. What was not asked is asked below. What must be done today
/// says it all: beside that, nothing less urgent is named.
void write_why_blocked(page_text& page, today const& t) {
    if (t.urgent()) return;
    page.heading("Left out today: everything");
    std::vector<std::string> told;
    t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        bool const blocks = t.screened.book().rules[static_cast<std::size_t>(rule.rule)].blocks_session;
        if (!blocks || rule.why == regimen::because::of_silence) return;
        std::string const sentence = with_source(explain(t.screened, rule, words_of(t.quiet())));
        if (std::find(told.begin(), told.end(), sentence) == told.end()) told.push_back(sentence);
    });
    for (std::string const& sentence : told) page.item(sentence);
    if (told.empty()) page.item("Please answer the questions below first; then a routine can be made.");
}

/// The reason in the words for her: where only a question is open, the question instead of an alarming rule.
std::string reason_words(today const& t, std::size_t exercise, regimen::reason const& r) {
    regimen::exercise_row const& e = tables.exercises[exercise];
    regimen::explanation const x = explain(t.screened, exercise, r, words_of(t.quiet()));
    if (r.why == regimen::because::of_silence) {
        return concat("A question is still open: ", question_of(t, static_cast<std::size_t>(r.condition)),
                      source_of(x, e.source));
    }
    return with_source(x, e.source);
}

/// " (needs a towel)" where it is not among her things.
std::string missing_words(today const& t, regimen::exercise_row const& e) {
    std::string out;
    for (std::uint64_t const need : e.needs) {
        if (need == 0 || (need & t.who().equipment) != 0) continue;
        out += concat(out.empty() ? " (needs " : "; ", items_of_mask(tables, need, " or "));
    }
    return out.empty() ? out : concat(out, ")");
}

void write_left_out(page_text& page, today const& t) {
    if (t.blocked()) return write_why_blocked(page, t);
    if (t.held()) return;
    bool first = true;
    for (std::size_t i = 0; i < screening::n_exercises; ++i) {
        auto const why = t.screened.main_reason(i);
        if (!why) continue;
        if (first) page.heading("Left out today");
        first = false;
        page.item(tables.exercises[i].name);
        page.line(reason_words(t, i, *why), 2);
        if (auto const near = t.screened.nearest_permitted_variant(i); near >= 0) {
            regimen::exercise_row const& other = tables.exercises[static_cast<std::size_t>(near)];
            page.line(concat(other.name, missing_words(t, other)), 2, "Open instead: ");
        }
    }
}

void write_questions(page_text& page, today const& t) {
    constexpr std::size_t shown = 8;
    auto const open = open_questions(t.screened);
    auto const later = not_asked(t.screened);
    if (t.most_urgent() == regimen::urgency::emergency || (open.empty() && later.empty())) return;
    page.heading("What to answer next");
    for (std::size_t i = 0; i < std::min(open.size(), shown); ++i) page.item(question_of(t, open[i]));
    if (open.size() > shown)
        page.line(concat("And ", count_of(static_cast<int>(open.size() - shown), "more question"), "."));
    if (!later.empty()) {
        page.line(concat(count_of(static_cast<int>(later.size()), open.empty() ? "question" : "further question"),
                         later.size() == 1 ? " was" : " were", " not asked; an answer may change what is open."));
    }
    page.line("All of them, in order: routine --questions");
}

}  // namespace

std::string page_of(today const& t, bool colours) {
    page_text page(colours);
    write_opening(page, t);
    write_actions(page, t);
    if (t.has_routine()) {
        write_routine(page, t);
    } else if (t.lacks_routine()) {
        page.blank();
        page.line(std::string(explain(t.planned, words_of(t.quiet()))));
        for (std::string const& sentence : help_for(t)) page.item(sentence);
    }
    if (!t.urgent()) write_decisions(page, t);
    write_left_out(page, t);
    write_advice(page, t);
    write_questions(page, t);
    page.blank();
    page.line(
        "In brackets: the source; routine --explain KEY says what it is. A star marks a proposal that waits for "
        "clinical sign-off.");
    page.line(notice);
    return page.str();
}

std::string page_of_questions(today const& t, bool colours) {
    page_text page(colours);
    page.title("What to ask next");
    auto const open = regimen::questions_for(t.asked.who);
    if (open.empty()) {
        bool const emergency = t.screened.triage() == regimen::urgency::emergency;
        page.line(emergency ? std::string(explain(t.screened.triage(), words_of(t.quiet())))
                            : "Every question has an answer.");
        return page.str();
    }
    page.line(
        "Yes always means: it is so. Until it is answered a question counts as a yes, to be on the careful side, "
        "unless it says \"later\": those count only once they are answered.");
    page.blank();
    int number = 0;
    for (std::size_t const i : open) {
        regimen::condition_row const& c = tables.conditions[i];
        std::string const mark = concat(++number, ". ");
        page.line(question_of(t, i), mark.size() < 4 ? 4 - mark.size() : 0, mark);
        std::string below;
        if (!t.quiet() || is_quiet(c.id)) below += concat("answers.", c.id);
        if (c.tier == regimen::extended || c.only_yes_counts) below += below.empty() ? "later" : ", later";
        if (!c.sources->empty()) below += concat(" [", (*c.sources)[0].key, "]");
        page.line(below, 4);
    }
    return page.str();
}

}  // namespace example
