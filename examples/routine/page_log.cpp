// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The library's sentences about progress, in the order of reading.
// What did not change is said in one line; what did is said with its dose.
#include "page_log.hpp"

#include <cstddef>
#include <string>

#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "log_doses.hpp"
#include "quiet.hpp"

namespace example {

namespace {

/// So long what was decided after a session is news; after days away it is not what she comes back for.
constexpr int days_of_news = 7;

std::string with_source(regimen::explanation const& x) {
    std::string_view const key = x.source();
    return key.empty() ? std::string(x.sentence.view())
                       : concat(x.sentence.view(), " [", key, is_proposal(x.grade) ? "*]" : "]");
}

/// From when on the new dose holds: not from today, where she may not do the exercise.
std::string_view from_when(today const& t, std::size_t exercise) {
    if (t.blocked() || t.locked()) return "When you start again: ";
    if (!t.has_routine()) return "From the next session on: ";
    return t.screened.permits(exercise) ? "From now on: " : "Once it is open to you again: ";
}

void write_decision(page_text& page, today const& t, regimen::item_decision const& d) {
    auto const& words = words_of(t.quiet());
    page.item(with_source(regimen::explain_decision<catalogue>(d, words)));
    auto const before = dose_at(d.family, d.from), after = dose_at(d.family, d.to);
    if (after && d.from != d.to) {
        regimen::exercise_row const& e = tables.exercises[after->exercise];
        bool const other_form = before && before->exercise != after->exercise;
        page.line(concat(other_form ? concat(e.name, ", ") : "", dose_words(*e.dose, after->dose), "."), 2,
                  from_when(t, after->exercise));
        if (before) {
            page.line(concat(dose_words(*tables.exercises[before->exercise].dose, before->dose), "."), 2,
                      "Until now: ");
        }
    }
    // Where nothing is allowed today, what would let a dose rise is not what to think of.
    bool const shut = t.blocked() || t.locked();
    bool const fell = d.made != regimen::decision::hold && d.made != regimen::decision::advance &&
                      d.made != regimen::decision::resume;
    auto const other = regimen::what_would_differ<catalogue>(d, words);
    if ((!shut || fell) && !other.sentence.view().empty()) page.line(other.sentence.view(), 2);
}

/// Exercises that no page offers until a professional has looked, whenever that was decided.
void write_removed(page_text& page, regimen::training_state<catalogue> const& s) {
    bool first = true;
    auto const write = [&](std::size_t exercise) {
        if (first) page.heading("Taken out until a professional has looked at it");
        first = false;
        page.item(tables.exercises[exercise].name);
    };
    for (std::size_t f = 0; f < s.n_families; ++f) {
        if (s.families[f].now.removed == 0) continue;
        regimen::progression_row const& p = regimen::progression_table<catalogue>[f];
        for (std::size_t m = p.size; m-- > 0;) write(static_cast<std::size_t>(p.members[m]));
    }
    // What is in no ladder is taken out alone.
    for (std::size_t i = 0; i < s.n_exercises; ++i) {
        if (regimen::detail::family_of<catalogue>(i) < 0 && regimen::is_taken_out(s, i)) write(i);
    }
}

}  // namespace

std::string_view title_from_log(today const& t) {
    if (!t.log) return {};
    switch (t.log->day.kind) {
        case regimen::day_kind::refused:
        case regimen::day_kind::locked:
        case regimen::day_kind::not_cleared:
            return "No routine today";
        case regimen::day_kind::screening_due:
            return "A few questions first";
        case regimen::day_kind::rest:
            return "A day of rest";
        case regimen::day_kind::micro:
        case regimen::day_kind::stretch:
        case regimen::day_kind::strength:
            break;
    }
    return {};
}

void write_reported(page_text& page, today const& t) {
    if (!t.log) return;
    for (regimen::concern const& c : t.log->reported) {
        page.line(with_source(regimen::explain_concern(c, t.log->day, words_of(t.quiet()))));
        page.blank();
    }
}

void write_today(page_text& page, today const& t) {
    if (!t.log) return;
    // What must be done today waits for no questions, and leaves no other day to speak of.
    if (t.urgent() && !t.locked()) return;
    page.blank();
    if (regimen::stop_sign_row const* sign = t.log->sign_behind_lock(); sign != nullptr && t.urgent()) {
        // What to do at once stands above; the sign says what else, unless a report, or something else that she told,
        // is graver than the sign is by itself.
        auto const& words = words_of(t.quiet());
        auto const& s = t.log->past.state;
        auto const level = regimen::detail::level_by_itself(s, static_cast<std::size_t>(s.lock_sign));
        bool const graver = t.most_urgent() > regimen::detail::urgency_of_level(level);
        auto const advice = regimen::detail::advice_of_lock(s, t.who().day, {}, words, regimen::progress_english);
        page.line(concat("You reported: ", words.of("sign", sign->id, sign->name), ". ",
                         graver ? std::string_view{} : advice.view()));
    } else if (t.locked()) {
        page.alert(t.log->kind_of_day.sentence.view());
    } else {
        page.line(t.log->kind_of_day.sentence.view());
    }
    for (regimen::concern const& c : t.log->beside_lock) {
        page.blank();
        page.line(sentence_beside_lock(t, c));
    }
    if (t.log->day.kind == regimen::day_kind::screening_due) {
        page.line("routine --questions shows them; the answers go into the log, as a line of their own.");
    }
    if (t.has_routine()) {
        page.line(concat("Where an exercise has two sides, start with the ",
                         t.log->day.side == regimen::start_side::left ? "left" : "right", " one today."));
    }
}

void write_decisions(page_text& page, today const& t) {
    if (!t.log) return;
    write_removed(page, t.log->past.state);
    auto const& last = t.log->past.decisions;
    if (last.size == 0) return;
    int const ago = t.who().day - t.log->past.trained;
    if (ago > days_of_news) return;
    page.heading(concat("What came of the last session (",
                        ago == 0   ? "today"
                        : ago == 1 ? "yesterday"
                                   : count_of(ago, "day") + " ago",
                        ")"));
    for (std::size_t i = 0; i < last.size; ++i) write_decision(page, t, last.items[i]);
}

void write_log_notes(page_text& page, today const& t) {
    if (!t.log || (t.log->past.notes.empty() && !t.locked())) return;
    page.heading("About the log");
    for (log_note const& note : t.log->past.notes) page.item(concat("Line ", note.line, ": ", note.sentence));
    if (t.locked()) page.item("Once somebody has looked at it, a line of type \"confirmed\" says so.");
}

}  // namespace example
