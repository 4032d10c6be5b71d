// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One of the library's record functions for each kind of line.
// A session is judged under the answers, and the rulebook, of the last answers line before it.
#include "replay.hpp"

#include "bad_input.hpp"

namespace example {

namespace {

regimen::recorded<catalogue> recorded(history const& h, log_entry const& entry) {
    auto const day = regimen::days::from_value(entry.day);
    switch (entry.kind) {
        case entry_kind::answers:
            return regimen::record_answers(h.state, entry.answers.who, day);
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

history replay(std::span<log_entry const> log, std::string const& name) {
    history out;
    std::size_t line = 0;
    for (log_entry const& entry : log) {
        ++line;
        regimen::recorded<catalogue> const taken = recorded(out, entry);
        if (taken.fault != regimen::report_fault::none) {
            throw bad_input(name, "line ", line,
                            ": day: expected a day of the catalogue that is not before the last line");
        }
        out.state = taken.state;
        out.day = entry.day;
        if (entry.kind == entry_kind::answers) {
            out.answers = entry.answers;
            out.answered = entry.day;
        }
        if (entry.kind == entry_kind::session) {
            out.trained = entry.day;
            out.decisions = taken;
            if (entry.report.size != 0) {
                out.reported = entry.report;
            } else if (out.reported && entry.report.sign.seen()) {
                out.reported->sign = entry.report.sign;
            }
        }
        if (entry.kind == entry_kind::confirmed) out.reported.reset();
    }
    return out;
}

}  // namespace example
