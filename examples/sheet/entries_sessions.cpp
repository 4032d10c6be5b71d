// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a session and a week may hold, and what ships: the rules of composition with their numbers, the week, sessions
// and programmes.
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/training/next_session.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "entries.hpp"
#include "plain_words.hpp"

namespace sheet {

namespace {

namespace rg = regimen;
namespace pp = regimen::postpartum;
using fault = rg::composition_fault;

rg::composition_view const& numbers = rg::composition_of<catalogue>;

std::string time_words(rg::seconds s) { return example::time_words(s.value()); }

struct words_and_number {
    std::string words;
    std::string number = "No number.";
};

/// A rule of composition. The compiler misses the case of one that is added.
words_and_number told(fault f) {
    auto const most = [](int n, std::string_view of) { return concat("At most ", example::count_of(n, of), "."); };
    switch (f) {
        case fault::block_order:
            return {
                "A session goes from settling to warming up, strengthening, stretching and relaxing, in this order."};
        case fault::wrong_block:
            return {"Each exercise stands in a part of the session that suits what it is for."};
        case fault::position_unknown:
            return {"Each exercise starts in a position that it can start in."};
        case fault::position_avoided:
            return {"No exercise starts in a position that she wants to avoid."};
        case fault::equipment_missing:
            return {"Nothing is needed that she does not have at hand."};
        case fault::dose_above_ceiling:
            return {"No dose is above the most of its exercise."};
        case fault::exertion_above:
            return {"No dose aims at more effort than her weeks and her answers allow.",
                    "The numbers stand in the rows about what a session may hold."};
        case fault::sides_unequal:
            return {"Both sides get the same."};
        case fault::family_twice:
            return {"No two forms of one exercise in one session."};
        case fault::strength_back_to_back:
            return {
                "No two strengthening exercises for one main region in a row. The region that an exercise names first is the main one."};
        case fault::too_long:
            return {
                "A session lasts no longer than her weeks and her answers allow; rests and changes of position count.",
                "The numbers stand in the rows about what a session may hold."};
        case fault::too_many_exercises:
            return {"A session has no more exercises than her weeks allow; settling and relaxing do not count.",
                    "The numbers stand in the rows about what a session may hold."};
        case fault::warm_up_missing:
            return {
                "A session opens by settling down and warming up. Below a length, one exercise between settling and relaxing is enough.",
                concat("Below ", time_words(numbers.micro_below), ".")};
        case fault::relaxation_missing:
            return {"A session closes with relaxing, and the quietest comes last."};
        case fault::relaxation_short:
            return {"The relaxing at the end is long enough.",
                    concat("At least ", time_words(numbers.relaxation), ".")};
        case fault::warm_up_too_short:
            return {
                "Settling and warming up are long enough for the session.",
                concat("In sessions up to ", time_words(numbers.short_up_to), ": ", time_words(numbers.warm_up_short),
                       ". In longer ones: ", time_words(numbers.warm_up_standard), ". With strengthening (from class E",
                       int{numbers.strength_rank}, " on): ", time_words(numbers.warm_up_strength), ".")};
        case fault::too_many_positions:
            return {"Not too many positions in one session.", most(numbers.most_positions, "position")};
        case fault::too_many_changes:
            return {"Not too many changes of position.", most(numbers.most_changes, "change")};
        case fault::floor_to_standing:
            return {"She gets up from the floor to standing no more often than this.",
                    most(numbers.most_floor_to_standing, "time")};
        case fault::demand_budget:
            return {"In all, a session asks no more of one part of the body than this.",
                    "The numbers stand in the rows about one part of the body."};
        case fault::too_many_rotations:
            return {"Not too many twists of the trunk.", most(numbers.most_rotations, "twist")};
        case fault::balance: {
            auto const list = [](auto const& ids) {
                std::vector<std::string> out;
                for (auto const id : ids) {
                    if (std::size_t const d = rg::detail::find_id(tables.demands, id);
                        !id.empty() && d != rg::detail::npos)
                        out.push_back(demand_words(d));
                }
                return joined(out, " or ");
            };
            return {concat("With so many exercises, at least one bends (", list(numbers.bending), ") and one arches (",
                           list(numbers.arching), ")."),
                    concat("From ", example::count_of(numbers.balance_from_items, "exercise"), " on.")};
        }
        case fault::not_permitted:
            return {"Nothing is in a session that her answers and her days do not permit."};
        case fault::strength_too_soon:
            return {"A strengthening exercise comes again after two whole days at the earliest.", "48 hours."};
        case fault::nothing_in_it:
            return {"A session is never empty."};
    }
    return {};
}

entry session_entry(std::string id, std::string_view title, std::string words, std::string value) {
    return {.id = std::move(id),
            .in = part::sessions,
            .title = std::string(title),
            .words = {std::move(words)},
            .numbers = {std::move(value)},
            .sources = {&pp::dossier_proposal},
            .grade = std::string(not_graded)};
}

void add_composition(std::vector<entry>& to) {
    int from = 0;
    for (rg::week_band const& b : numbers.bands) {
        bool const last = b.until == rg::week_band::no_end;
        entry e = session_entry(
            concat("session-size/from-day-", from), "What a session may hold",
            last ? concat("From ", day_words(from), " on.")
                 : concat("From ", day_words(from), " to ", day_words(b.until.value() - 1), "."),
            concat("At most ", time_words(b.max_time), ", ", example::count_of(b.max_exercises, "exercise"),
                   ", effort ", b.max_exertion, " of 10."));
        to.push_back(std::move(e));
        from = b.until.value();
    }
    if (!numbers.careful_after.empty()) {
        auto const* c = example::condition_at(numbers.careful_condition);
        auto const mode = static_cast<std::size_t>(numbers.careful_mode);
        to.push_back(
            session_entry("session-size/careful", "What a session may hold",
                          concat("After ", tables.modes[mode].name,
                                 " the row before hers counts, until a professional agreed or she can answer no to: ",
                                 in_quotes(c->question)),
                          "One row earlier."));
    }
    for (rg::demand_budget const& b : numbers.budgets) {
        std::size_t const d = b.demand.empty() ? rg::detail::npos : rg::detail::find_id(tables.demands, b.demand);
        if (d == rg::detail::npos) continue;
        std::vector<std::string> most;
        if (b.most_items != 0)
            most.push_back(concat("at most ", example::count_of(b.most_items, "exercise"), " in a session"));
        if (b.most_in_a_row != 0) most.push_back(concat("at most ", b.most_in_a_row, " in a row"));
        if (b.most_time.value() != 0) most.push_back(concat("at most ", time_words(b.most_time), " in all"));
        if (b.until != rg::week_band::no_end) most.push_back(concat("until ", day_words(b.until.value() - 1)));
        to.push_back(
            session_entry(concat("session-budget/", b.demand), "One part of the body in one session",
                          concat("Exercises that ask for ", demand_words(d), " at level ", b.level, " or above."),
                          example::capitalised(joined(most, "; ")) + "."));
    }
    to.push_back(session_entry("session-rest/between", "Rests", "Between two exercises.",
                               concat("At least ", time_words(numbers.rest), ".")));
    to.push_back(session_entry("session-rest/strength", "Rests", "Between strengthening exercises.",
                               concat("At least ", time_words(numbers.strength_rest), ".")));
    to.push_back(session_entry("session-rest/change", "Rests", "A change of position counts as so long.",
                               time_words(numbers.position_change) + "."));
    to.push_back(session_entry(
        "session-rest/head-low", "Rests",
        "After an exercise with the head low: two breaths with the head level, ten seconds sitting, ten seconds standing.",
        concat("At least ", time_words(numbers.after_head_down), ".")));
    std::vector<std::string> lying;
    for (auto const id : numbers.rolled_out_of) {
        if (std::size_t const p = rg::detail::find_id(tables.positions, id); !id.empty() && p != rg::detail::npos)
            lying.emplace_back(tables.positions[p].name);
    }
    to.push_back(session_entry(
        "session-rest/over-the-side", "Getting up",
        concat("From ", joined(lying, ", "), ": she rolls to the side and pushes up with the arms."), "Always."));
    for (rg::composition_rule const& r : rg::all_composition_rules) {
        auto [words, number] = told(r.fault);
        std::string id(r.name);
        for (char& c : id) c = c == '_' ? '-' : c;
        to.push_back(session_entry(concat("session-rule/", id), "How a session is put together", std::move(words),
                                   std::move(number)));
    }
}

void add_week(std::vector<entry>& to) {
    // A member that is added to the numbers of the week does not compile here until it has a row.
    auto const& [days, strength, between, gentle, asked, a_day, early, early_s] = rg::week_pattern_of<catalogue>;
    auto const add = [&to](std::string_view id, std::string_view words, std::string value) {
        entry e = session_entry(concat("week/", id), "The week", std::string(words), std::move(value));
        e.sources = {&pp::dossier_proposal, &pp::S63, &pp::S07};
        to.push_back(std::move(e));
    };
    add("days", "Days with a session, of seven.", concat("At most ", days, "."));
    add("strength-days", "Days with strengthening, of seven.", concat("At most ", strength, "."));
    add("between-strength", "From one day of strengthening to the next.",
        concat("At least ", example::count_of(between.value(), "day"), "."));
    add("gentle-days-first", "Days of gentle movement before the first strengthening.",
        concat("At least ", gentle, "."));
    add("asked-again", "The questions are asked again after so many days.",
        example::count_of(asked.value(), "day") + ".");
    add("sessions-a-day", "Sessions on one day.", concat("At most ", a_day, "."));
    add("early-seconds", concat("Time of all sessions of a day, until ", day_words(early.value() - 1), "."),
        concat("At most ", time_words(early_s), "."));
    add("growth", "The work of a week beside the most of the weeks before it, in the programmes.",
        concat("At most ", rg::programme_growth_percent, " percent more."));
    add("light-week", "Every fourth week of a programme beside the week before it.",
        concat("At most ", rg::programme_light_percent, " percent."));
}

std::string items_words(rg::checked_session<catalogue> const& s) {
    std::vector<std::string> names;
    for (rg::routine_item const& item : s.items.view()) names.emplace_back(tables.exercises[item.exercise].name);
    return joined(names, "; ");
}

void add_shipped(std::vector<entry>& to) {
    int place = 0;
    for (pp::named_session const& s : pp::shipped_sessions) {
        entry e{.id = concat("session/", ++place, "-", s.id),
                .in = part::sessions,
                .title = std::string(s.title),
                .words = {concat(example::capitalised(std::string(s.for_whom)), ".")},
                .numbers = {concat("Takes ", time_words(s.session.total_time),
                                   ", rests and changes of position included.")},
                .sources = {},
                .grade = std::string(not_graded)};
        if (s.rulebook != conservative.view().id)
            e.words.emplace_back("As the article has it, for comparison: not for people.");
        for (rg::routine_item const& item : s.session.items.view()) {
            auto const& x = tables.exercises[item.exercise];
            e.words.push_back(concat("\u2022 ", x.name, ": ", example::dose_words(*x.dose, item.dose), "."));
            add_sources(e.sources, x.source);
        }
        to.push_back(std::move(e));
    }
}

template <class Programme>
void add_programme(std::vector<entry>& to, Programme const& programme, std::string_view mode, std::string_view birth) {
    for (auto const& week : programme.weeks) {
        entry e{.id = concat("programme/", mode, "-week-", week.week),
                .in = part::sessions,
                .title = concat("Programme after ", birth, ", week ", week.week),
                .words = {},
                .numbers = {concat("Doses at ", week.percent, " percent of what everybody starts with.",
                                   week.light ? " A light week." : "")},
                .sources = {&pp::dossier_proposal},
                .grade = std::string(not_graded)};
        std::vector<std::string> rest;
        for (std::size_t d = 0; d < week.days.size(); ++d) {
            auto const* session = week.days[d].session;
            std::size_t before = 0;
            while (before < d && week.days[before].session != session) ++before;
            if (session == nullptr) {
                rest.push_back(std::to_string(d + 1));
            } else if (before == d) {
                std::string days = std::to_string(d + 1);
                for (std::size_t later = d + 1; later < week.days.size(); ++later) {
                    if (week.days[later].session == session) days += concat(", ", later + 1);
                }
                std::string_view const of = days.size() == 1 ? "Day " : "Days ";
                e.words.push_back(concat(of, days, ": ", items_words(*session), "."));
                e.numbers.push_back(concat(of, days, ": ", time_words(session->total_time),
                                           week.days[d].strength ? ", strength." : "."));
            }
        }
        e.numbers.push_back(concat(rest.size() == 1 ? "Rest on day " : "Rest on days ", joined(rest, ", "), "."));
        to.push_back(std::move(e));
    }
}

}  // namespace

void add_sessions(std::vector<entry>& to) {
    add_composition(to);
    add_week(to);
    add_shipped(to);
    add_programme(to, pp::programme_after_vaginal_birth, pp::vaginal::is.id, pp::vaginal::is.name);
    add_programme(to, pp::programme_after_caesarean, pp::caesarean::is.id, pp::caesarean::is.name);
}

}  // namespace sheet
