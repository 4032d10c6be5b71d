// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Three rows an exercise: from which day, what it asks of the body, how much of it. Before the second, what the levels
// mean.
#include <cstddef>
#include <string>
#include <vector>

#include "common/routine_words.hpp"
#include "entries.hpp"
#include "plain_words.hpp"

namespace sheet {

namespace {

std::string whole_of(regimen::exercise_row const& e) {
    return e.replaces < 0
               ? ""
               : concat("An easier form of ", tables.exercises[static_cast<std::size_t>(e.replaces)].name, ".");
}

std::string serves_words(regimen::exercise_row const& e) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < e.n_serves; ++i)
        parts.push_back(
            concat(tables.regions[e.serves[i].region].name, " (", tables.purposes[e.serves[i].purpose].name, ")"));
    return joined(parts, ", ");
}

entry start_day(regimen::exercise_row const& e, std::size_t at) {
    regimen::gate_row const& gate = conservative.view().gates[at];
    regimen::gate_row const& printed = example::as_published.view().gates[at];
    entry out{.id = concat("start/", e.id),
              .in = part::start_days,
              .title = std::string(e.name),
              .words = {},
              .numbers = {},
              .sources = {},
              .grade = {}};
    out.words.push_back(
        concat(example::capitalised(effort_words(e.effort.rank)), "; starts ", tables.positions[e.position].name, "."));
    if (std::string const whole = whole_of(e); !whole.empty()) out.words.push_back(whole);
    for (std::size_t m = 0; m < tables.modes.size(); ++m) {
        std::string line = concat("After ", tables.modes[m].name, ": ");
        line += gate.day[m] == regimen::gate_row::unknown ? "never, no day is known"
                                                          : concat("from ", day_words(gate.day[m]));
        if (printed.day[m] != gate.day[m]) line += concat("; the article says day ", printed.day[m]);
        out.numbers.push_back(line + ".");
        bool const own = gate.sources[m] != nullptr;
        add_sources(out.sources, own ? gate.sources[m] : e.source);
        std::string const grade = grade_words(own ? gate.grades[m] : e.grade);
        if (out.grade.find(grade) == std::string::npos) out.grade += concat(out.grade.empty() ? "" : "; ", grade);
    }
    for (int const keeper : gate.closed_while) {
        if (keeper >= 0)
            out.numbers.push_back(
                concat("And not before she can answer no to: ", in_quotes(example::condition_at(keeper)->question)));
    }
    return out;
}

entry body(regimen::exercise_row const& e) {
    entry out{.id = concat("exercise/", e.id),
              .in = part::body,
              .title = std::string(e.name),
              .words = {},
              .numbers = {},
              .sources = sources_of(e.source),
              .grade = is_proposal(e.grade) ? grade_words(e.grade)
                                            : concat(grade_words(e.grade), "; its levels are this project's own")};
    if (std::string const whole = whole_of(e); !whole.empty()) out.words.push_back(whole);
    for (std::string_view const step : *e.steps) out.words.push_back(concat("\u2022 ", step));
    if (!e.note.empty()) out.words.push_back(concat("Note: ", e.note));
    if (!e.early_note.empty()) out.words.push_back(concat("Note, before day ", e.early_until, ": ", e.early_note));
    out.numbers.push_back(concat("Class: ", effort_words(e.effort.rank), "."));
    std::vector<std::string> starts, needs, demands;
    for (std::size_t p = 0; p < tables.positions.size(); ++p) {
        if (((e.positions >> p) & 1U) != 0) starts.emplace_back(tables.positions[p].name);
    }
    for (std::uint64_t const need : e.needs) {
        if (need != 0) needs.push_back(example::items_of_mask(tables, need, " or "));
    }
    out.numbers.push_back(concat("Starts ", joined(starts, ", or "), "."));
    if (!needs.empty()) out.numbers.push_back(concat("Needs ", joined(needs, ", and "), "."));
    if (e.helped_by != 0)
        out.numbers.push_back(concat("Helped by ", example::items_of_mask(tables, e.helped_by, ", "), "."));
    out.numbers.push_back(concat("For: ", serves_words(e), "."));
    for (std::size_t d = 0; d < tables.demands.size(); ++d) {
        if (int const level = e.level(d); level != 0) demands.push_back(concat(demand_words(d), " ", level));
    }
    out.numbers.push_back(demands.empty() ? "Asks for nothing above level 0."
                                          : concat("Levels: ", joined(demands, "; "), ". All others: 0."));
    return out;
}

entry dose(regimen::exercise_row const& e) {
    auto const first = starting_dose(*e.dose), most = ceiling_dose(*e.dose);
    entry out{.id = concat("dose/", e.id),
              .in = part::doses,
              .title = std::string(e.name),
              .words = {},
              .numbers = {},
              .sources = sources_of(e.source),
              .grade = grade_words(e.grade)};
    out.words.push_back(concat("Starts with: ", example::dose_words(*e.dose, first), "."));
    out.words.push_back(first == most ? "Always the same dose."
                                      : concat("Never above: ", example::dose_words(*e.dose, most), "."));
    out.numbers.push_back(first == most
                              ? concat("Takes ", example::time_words(duration(first).value()), ".")
                              : concat("Takes ", example::time_words(duration(first).value()),
                                       " at the start, at most ", example::time_words(duration(most).value()), "."));
    for (std::size_t i = 0; i < e.dose->size; ++i) {
        if (int const longest = e.dose->movements[i].hold_at_most_s; longest != 0)
            out.numbers.push_back(concat("No hold above ", example::time_words(longest), "."));
    }
    if (e.dose->alternative != nullptr) {
        regimen::dose_range other = *e.dose;
        other.movements[0] = *e.dose->alternative;
        out.words.push_back(concat("Or: ", example::dose_words(other, starting_dose(other)), "."));
        out.words.push_back(concat("Then never above: ", example::dose_words(other, ceiling_dose(other)), "."));
    }
    return out;
}

}  // namespace

void add_exercises(std::vector<entry>& to) {
    for (std::size_t i = 0; i < tables.exercises.size(); ++i) to.push_back(start_day(tables.exercises[i], i));
    for (std::size_t d = 0; d < tables.demands.size(); ++d) {
        to.push_back(
            {.id = concat("demand/", tables.demands[d].id),
             .in = part::body,
             .title = concat("What is meant by: ", demand_words(d)),
             .words = {concat(example::capitalised(std::string(tables.demands[d].name)), ".")},
             .numbers = {"0 none, 1 slight, 2 moderate, 3 high or end of range, unless the words say otherwise."},
             .sources = {&regimen::postpartum::dossier_proposal},
             .grade = std::string(not_graded)});
    }
    for (regimen::exercise_row const& e : tables.exercises) to.push_back(body(e));
    for (regimen::exercise_row const& e : tables.exercises) to.push_back(dose(e));
}

}  // namespace sheet
