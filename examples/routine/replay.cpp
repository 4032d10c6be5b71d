// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One of the library's record functions for each kind of line.
// A session is judged under the answers, and the rulebook, of the last answers before its day.
#include "replay.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "bad_input.hpp"
#include "common/concat.hpp"

namespace example {

namespace {

/// How careful an answer is: of two that were given on one day the more careful one counts.
int care(regimen::answer a) {
    switch (a) {
        case regimen::answer::yes:
            return 3;
        case regimen::answer::unknown:
            return 2;
        case regimen::answer::no:
            return 1;
        case regimen::answer::not_asked:
            break;
    }
    return 0;
}

/// Two births in one log are two women, or a slip of the finger: nobody's training is decided from both.
void refuse_another_birth(history const& h, log_entry const& entry, std::string const& name) {
    if (h.answered < 0 || h.answers.who.raw().mode == entry.answers->who.raw().mode) return;
    throw bad_input(name, "line ", entry.line, ": profile.birth: expected ", birth_of(h.answers),
                    " as in the answers before it, found ", birth_of(*entry.answers));
}

/// Where a question was answered twice on one day, the more careful answer counts.
question answers_of_day(history const& h, log_entry const& entry) {
    question out = *entry.answers;
    // A professional's confirmation asks anew.
    if (h.state.asked == entry.day) take_more_careful(out.who.raw(), h.answers.who.raw());
    return out;
}

regimen::checked_rulebook<catalogue> book_of(history const& h) {
    return h.answers.as_published ? as_published : conservative;
}

void take(history& h, log_entry const& entry, regimen::recorded<catalogue> const& taken, std::string const& name) {
    if (taken.fault != regimen::report_fault::none)
        throw bad_input(name, "line ", entry.line, ": day: expected a day of the catalogue");
    h.state = taken.state;
    h.day = entry.day;
}

void take_answers(history& h, log_entry const& entry, std::string const& name) {
    refuse_another_birth(h, entry, name);
    // Before anything is recorded: the state knows then on which day she was asked last.
    question const answers = answers_of_day(h, entry);
    take(h, entry, regimen::record_answers(h.state, answers.who, regimen::days::from_value(entry.day)), name);
    h.answers = answers;
    h.answered = entry.day;
}

/// A report that locked everything, or made the lock more urgent.
void note_lock(history& h, bool was_locked, regimen::session_report const& report) {
    bool const urgent = level_of_lock(h.state, &report) == regimen::stop_level::S1;
    if (h.state.lock != regimen::lock_reason::none && (!was_locked || urgent)) h.locked_by = report;
}

/// Whether a report of one exercise says nothing that is told: no sign, no pain that counts, a belly that stayed flat.
bool tells_nothing(regimen::item_report const& item) {
    regimen::session_report alone;
    alone.add(item);
    auto const pains = regimen::detail::pains_reported::of<catalogue>(alone);
    bool const hurt = pains.pain.exercise >= 0 || pains.local.exercise >= 0 || pains.after.exercise >= 0;
    bool const known = item.exercise < tables.exercises.size();
    return known && !hurt && !item.feedback.sign.seen() && item.feedback.belly_stayed_flat != regimen::answer::no;
}

/// Beside sixteen exercises there is no room for a sign that is told later: one of those that tell nothing goes. What
/// was done is recorded; this report is for telling alone.
void make_room(regimen::session_report& r) {
    if (r.size < regimen::session_report::capacity) return;
    auto const end = r.items.begin() + static_cast<std::ptrdiff_t>(r.size);
    auto const quiet = std::find_if(r.items.begin(), end, tells_nothing);
    if (quiet == end) return;
    std::move(quiet + 1, end, quiet);
    --r.size;
}

/// What a report without exercises tells belongs to the session before it, beside what that told itself.
void add_later_sign(regimen::session_report& to, regimen::session_report const& later) {
    regimen::stop_sign_report const& sign = later.sign;
    if (!sign.seen()) return;
    to.day = later.day;
    if (!to.sign.seen()) {
        to.sign = sign;
    } else if (sign.sign == to.sign.sign) {
        to.sign.level = std::max(to.sign.level, sign.level);
    } else if (auto const same = std::find_if(to.items.begin(), to.items.begin() + static_cast<std::ptrdiff_t>(to.size),
                                              [&](regimen::item_report const& item) {
                                                  return item.exercise == regimen::session_report::no_exercise &&
                                                         item.feedback.sign.sign == sign.sign;
                                              });
               same != to.items.begin() + static_cast<std::ptrdiff_t>(to.size)) {
        same->feedback.sign.level = std::max(same->feedback.sign.level, sign.level);
    } else {
        make_room(to);
        regimen::item_report of_no_exercise{.exercise = regimen::session_report::no_exercise};
        of_no_exercise.feedback.sign = sign;
        to.add(of_no_exercise);
    }
}

/// The report of the last session; of those before it the last one that told of pain is kept for a while. A report
/// without exercises forgets nothing.
void take_report(history& h, regimen::session_report const& report) {
    constexpr int days_of_memory = 21;
    if (report.size == 0) {
        if (h.reported) add_later_sign(*h.reported, report);
        return;
    }
    if (h.reported) {
        regimen::detail::pain_told<catalogue> const told(*h.reported);
        if (told.local || told.any) h.before = h.reported;
    }
    if (h.before && report.day.value() - h.before->day.value() > days_of_memory) h.before.reset();
    h.reported = report;
}

void take_session(history& h, log_entry const& entry, std::string const& name) {
    if (h.answered < 0)
        throw bad_input(name, "line ", entry.line, ": type: a session before any answers, expected \"answers\" first");
    bool const was_locked = h.state.lock != regimen::lock_reason::none;
    regimen::session_report const report = entry.report();
    auto const taken = regimen::record_session(h.state, h.answers.who, report, book_of(h));
    take(h, entry, taken, name);
    if (taken.known_already) {
        h.notes.push_back({entry.line, entry.day, "It says the same as a line before it, and counts once.", true});
        return;
    }
    h.trained = entry.day;
    h.decisions = taken;
    note_lock(h, was_locked, report);
    take_report(h, report);
}

void take_confirmation(history& h, log_entry const& entry, std::string const& name) {
    take(h, entry, regimen::record_confirmation(h.state, regimen::days::from_value(entry.day)), name);
    h.reported.reset();
    h.before.reset();
    h.locked_by.reset();
    h.decisions = {};
}

void take_line(history& h, log_entry const& entry, std::string const& name) {
    switch (entry.kind) {
        case entry_kind::answers:
            return take_answers(h, entry, name);
        case entry_kind::session:
            return take_session(h, entry, name);
        case entry_kind::rough_night:
            return take(h, entry, regimen::record_rough_night(h.state, regimen::days::from_value(entry.day)), name);
        case entry_kind::confirmed:
            return take_confirmation(h, entry, name);
    }
}

/// What a session complains of, as of a day that is not its own: it only restricts. Whether it changed anything.
bool take_complaints(history& h, log_entry const& entry, int as_of_day, int apart = 0) {
    bool const was_locked = h.state.lock != regimen::lock_reason::none;
    auto const before = h.state;
    regimen::session_report report = entry.report();
    // A later day than the day of counting: so it is refused as a session, and its complaints are kept.
    report.day = regimen::days::from_value(std::max(entry.day, as_of_day + 1) + apart);
    h.state = regimen::record_session(before, h.answers.who, report,
                                      regimen::as_of{regimen::days::from_value(as_of_day)}, book_of(h))
                  .state;
    report.day = regimen::days::from_value(as_of_day);
    bool const changed = !(h.state == before);
    if (changed) take_report(h, report);
    note_lock(h, was_locked, report);
    return changed;
}

/// A confirmation settles what had been told by then. What was told after it, though of an earlier day, nobody has
/// looked at.
void take_what_was_told_later(history& h, std::vector<log_entry> const& log, log_entry const& confirmation) {
    auto const known_already = [&h](log_entry const& entry) {
        return std::any_of(h.notes.begin(), h.notes.end(),
                           [&](log_note const& n) { return n.line == entry.line && n.known_already; });
    };
    for (log_entry const& entry : log) {
        bool const later = entry.line > confirmation.line && entry.day < confirmation.day;
        if (!later || entry.kind != entry_kind::session || known_already(entry)) continue;
        // Two reports that say the same on two days are two.
        if (!take_complaints(h, entry, confirmation.day, confirmation.day - entry.day)) continue;
        h.notes.push_back({entry.line, entry.day,
                           concat("What it says of pain or of a stop sign was told after somebody had looked on day ",
                                  confirmation.day, ": it counts as of that day as well.")});
    }
}

/// A line of a day that has not come yet: a slip of the finger, or of a clock. What a session complains of is kept.
void leave_out(history& h, log_entry const& entry, int today, std::string const& name) {
    std::string sentence = concat("It is of day ", entry.day, ", and today is day ", today, ": it was left out.");
    if (entry.kind == entry_kind::answers && h.answered >= 0) {
        refuse_another_birth(h, entry, name);
        // What she said yes to, or was not sure about, is hers today.
        regimen::person said = entry.answers->who.raw();
        said.no = {};
        regimen::person& own = h.answers.who.raw();
        if ((said.yes | said.unknown).any()) {
            take_more_careful(own, said);
            h.answered = today;
            sentence += " What she said yes to, or was not sure about, counts as of today.";
        }
    }
    if (entry.kind == entry_kind::session && take_complaints(h, entry, today))
        sentence += " What it says of pain or of a stop sign counts as of today.";
    h.notes.push_back({entry.line, entry.day, sentence});
}

/// The history of a log whose lines are in the order of their days, none of them after today; nothing of any other.
std::optional<history> replay_in_order(log_reader const& read, int today, std::string const& name) {
    history out;
    bool in_order = true;
    read([&](log_entry const& entry) {
        in_order = in_order && entry.day >= out.day && entry.day <= today;
        if (!in_order) return;
        try {
            take_line(out, entry, name);
        } catch (bad_input const&) {
            in_order = false;  // what is missing may come late
        }
    });
    return in_order ? std::optional(out) : std::nullopt;
}

}  // namespace

std::string birth_of(question const& q) {
    return in_quotes(tables.modes[static_cast<std::size_t>(q.who.raw().mode)].id);
}

void take_more_careful(regimen::person& p, regimen::person const& other) {
    for (std::size_t i = 0; i < tables.conditions.size(); ++i) {
        if (care(other.get(i)) <= care(p.get(i))) continue;
        p.set(i, other.get(i));
        p.cleared.reset(i);
        if (other.cleared.test(i)) p.cleared.set(i);
    }
}

history replay(log_reader const& read, int today, std::string const& name) {
    if (auto in_order = replay_in_order(read, today, name)) return *std::move(in_order);
    std::vector<log_entry> log;
    read([&](log_entry entry) { log.push_back(std::move(entry)); });
    history out;
    int latest = -1;
    for (log_entry const& entry : log) {
        if (entry.day > today) continue;
        if (entry.day < latest)
            out.notes.push_back({entry.line, entry.day,
                                 concat("It is of day ", entry.day, " and stands after a line of day ", latest,
                                        ": it counts on its own day.")});
        latest = std::max(latest, entry.day);
    }
    std::sort(log.begin(), log.end(), [](log_entry const& a, log_entry const& b) {
        return std::pair(a.day, a.line) < std::pair(b.day, b.line);
    });
    log_entry const* confirmation = nullptr;
    for (log_entry const& entry : log) {
        if (entry.day > today) continue;
        if (confirmation != nullptr && confirmation->day < entry.day) {
            take_what_was_told_later(out, log, *confirmation);
            confirmation = nullptr;
        }
        take_line(out, entry, name);
        if (entry.kind == entry_kind::confirmed) confirmation = &entry;
    }
    if (confirmation != nullptr) take_what_was_told_later(out, log, *confirmation);
    for (log_entry const& entry : log) {
        if (entry.day > today) leave_out(out, entry, today, name);
    }
    std::sort(out.notes.begin(), out.notes.end(), [](log_note const& a, log_note const& b) {
        return std::tie(a.line, a.sentence) < std::tie(b.line, b.sentence);
    });
    return out;
}

}  // namespace example
