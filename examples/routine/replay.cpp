// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One of the library's record functions for each kind of line.
// A session is judged under the answers, and the rulebook, of the last answers line before it.
#include "replay.hpp"

#include "bad_input.hpp"

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
void refuse_another_birth(history const& h, log_entry const& entry, std::string const& name, std::size_t line) {
    if (h.answered < 0 || h.answers.who.raw().mode == entry.answers.who.raw().mode) return;
    throw bad_input(name, "line ", line, ": profile.birth: expected ", birth_of(h.answers),
                    " as in the answers before it, found ", birth_of(entry.answers));
}

/// Where a question was answered twice on one day, the more careful answer counts.
question answers_of_day(history const& h, log_entry const& entry) {
    question out = entry.answers;
    // A professional's confirmation asks anew.
    if (h.state.asked == entry.day) take_more_careful(out.who.raw(), h.answers.who.raw());
    return out;
}

/// `answers` are those of an answers line, with what was said before on its day.
regimen::recorded<catalogue> recorded(history const& h, log_entry const& entry, question const& answers) {
    auto const day = regimen::days::from_value(entry.day);
    switch (entry.kind) {
        case entry_kind::answers:
            return regimen::record_answers(h.state, answers.who, day);
        case entry_kind::session:
            return regimen::record_session(h.state, h.answers.who, entry.report,
                                           h.answers.as_published ? as_published : conservative);
        case entry_kind::rough_night:
            return regimen::record_rough_night(h.state, day);
        case entry_kind::confirmed:
            break;
    }
    return regimen::record_confirmation(h.state, day);
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

history replay(std::span<log_entry const> log, std::string const& name) {
    history out;
    std::size_t line = 0;
    for (log_entry const& entry : log) {
        ++line;
        if (entry.kind == entry_kind::answers) refuse_another_birth(out, entry, name, line);
        // Before anything is recorded: the state knows then on which day she was asked last.
        question const answers = entry.kind == entry_kind::answers ? answers_of_day(out, entry) : question{};
        regimen::recorded<catalogue> const taken = recorded(out, entry, answers);
        if (taken.fault != regimen::report_fault::none) {
            throw bad_input(name, "line ", line,
                            ": day: expected a day of the catalogue that is not before the last line");
        }
        bool const was_locked = out.state.lock != regimen::lock_reason::none;
        out.state = taken.state;
        out.day = entry.day;
        if (entry.kind == entry_kind::answers) {
            out.answers = answers;
            out.answered = entry.day;
        }
        if (entry.kind == entry_kind::session) {
            out.trained = entry.day;
            out.decisions = taken;
            bool const urgent = level_of_lock(out.state, &entry.report) == regimen::stop_level::S1;
            if (out.state.lock != regimen::lock_reason::none && (!was_locked || urgent)) out.locked_by = entry.report;
            if (entry.report.size != 0) {
                out.reported = entry.report;
            } else if (out.reported && entry.report.sign.seen()) {
                out.reported->sign = entry.report.sign;
            }
        }
        if (entry.kind == entry_kind::confirmed) {
            out.reported.reset();
            out.locked_by.reset();
            out.decisions = {};
        }
    }
    return out;
}

}  // namespace example
