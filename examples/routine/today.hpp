// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What came of a question: the screening, the routine, and the lists that both kinds of output are made of.
// Everything here is read from the library's answers; nothing is decided.
#ifndef REGIMEN_EXAMPLES_ROUTINE_TODAY_HPP
#define REGIMEN_EXAMPLES_ROUTINE_TODAY_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read_profile.hpp"
#include "replay.hpp"

namespace example {

/// What the log says about today.
struct progress {
    history past;
    regimen::today<catalogue> day;
    regimen::explanation why;          ///< what today is, in the words for her, after the gravest of what she reported
    regimen::explanation kind_of_day;  ///< what today is alone
    std::vector<regimen::concern> reported;  ///< what she reported and comes before a session
    profile own;                             ///< her answers, without what the reports changed
    /// Where everything is locked: the other signs that are as urgent as the lock, for a state has one of them.
    std::vector<regimen::concern> beside_lock{};

    regimen::session_report const* locked_by() const { return past.locked_by ? &*past.locked_by : nullptr; }
    /// The sign that locked everything, by itself or because it, or another, came for the second time; or nullptr.
    regimen::stop_sign_row const* sign_behind_lock() const;
    /// Whether that sign answers a condition.
    bool locked_about(std::int32_t condition) const;
    /// Whether it is told with the lock: by its sign, or by another as urgent.
    bool told_with_lock(std::int32_t condition) const;

    /// Whether today is for a session, as far as the log goes.
    bool trains() const {
        return day.kind == regimen::day_kind::micro || day.kind == regimen::day_kind::stretch ||
               day.kind == regimen::day_kind::strength;
    }
};

struct today {
    question asked;
    screening screened;
    regimen::request<catalogue> wish{};
    regimen::plan_result planned{};  ///< empty where no session is allowed
    std::optional<progress> log{};   ///< where a log was read
    std::string_view taken{};        ///< the title of the ready-made session that the routine is, if it is one
    std::string_view taken_id{};     ///< its id
    std::string_view not_open{};     ///< of one that was asked for and is not open to her today

    bool blocked() const { return screened.clearance() == nullptr; }
    /// Locked, a day of rest, or questions are due: whatever screening says, there is no session.
    bool held() const { return log && !log->trains(); }
    /// Until somebody has looked at what the log tells.
    bool locked() const { return log && log->day.kind == regimen::day_kind::locked; }
    /// Screening allows a session and the log calls for one, and yet there is none.
    bool lacks_routine() const { return !blocked() && !held() && !planned.found(); }
    bool has_routine() const { return !blocked() && !held() && planned.found(); }
    regimen::person const& who() const { return asked.who.raw(); }
    /// Whether nothing may be said that hurts: her own answer asks for it.
    bool quiet() const;
    /// The most urgent of what her answers ask for and of what locked her: beside it nothing less urgent is told.
    regimen::urgency most_urgent() const;
    /// How urgent a rule is for her: what only a report made true is as urgent as its sign, and no more.
    regimen::urgency urgency_of(regimen::applied_rule const& rule) const;
    /// Whether a yes to a condition comes of what she reported, and of no answer of hers.
    bool only_reported(std::int32_t condition) const;
    /// What she reported says more of this rule's cause than the rule does: its sentence is not told.
    bool told_by_report(regimen::applied_rule const& rule) const;
    /// Nothing is an emergency but for questions that she was not sure about.
    bool only_unsure() const;
    /// An exercise that her reports took out until a professional has looked: it is offered nowhere.
    bool taken_out(std::size_t exercise) const;
    /// Something must be done now or today.
    bool urgent() const { return most_urgent() >= regimen::urgency::same_day; }
    /// Nothing rules out the session that is on the page.
    bool all_clear() const;
};

today answer(question asked);

/// A sign beside the lock, with what to do about it; where a report made it graver than it is by itself, the page's
/// call for help says that.
std::string sentence_beside_lock(today const& t, regimen::concern const& c);

/// Where time alone is missing: the first day with an exercise, and the exercises of that day. -1: there is none.
struct first_day {
    int day = -1;
    std::vector<std::size_t> exercises;
};
first_day first_open_day(today const& t);

/// Why the session is shorter than she asked for, in a sentence; empty where it is not.
std::string why_shorter(today const& t);

/// What would help where no routine was found, a sentence each.
std::vector<std::string> help_for(today const& t);

/// The same for somebody with a log, whose answers of today stand in `asked`. Throws bad_input where the two do not
/// fit.
today answer(question asked, history const& past);

/// The rules that ask her to do something because of an answer, the most urgent first; from the same day on only the
/// most urgent of them.
std::vector<regimen::applied_rule> actions_of(today const& t);

/// Those that ask for something less urgent, and are not told today.
std::vector<regimen::applied_rule> later_actions(today const& t);

/// The conditions whose question comes before any action: a rule asks for something only because nobody asked. In an
/// emergency nothing more is asked.
std::vector<std::size_t> to_ask_first(today const& t);

/// The core conditions that make a difference today only because nobody asked, in the order of asking.
std::vector<std::size_t> open_questions(screening const& s);

/// The conditions of the second step that were not asked.
std::vector<std::size_t> not_asked(screening const& s);

/// What she said yes to although it cannot be after this birth; reports are no answers.
std::vector<regimen::contradiction> contradictions_of(today const& t);

/// Whether she set this goal: a day for strength has one that nobody set.
bool is_her_goal(today const& t, regimen::goal const& g);

/// The rules that apply because of an answer, limit nothing and say something to keep in mind. Without a session only
/// what does not speak of one.
std::vector<regimen::applied_rule> advice_of(today const& t);

/// Whether an advice is the one for after a loss.
bool is_of_loss(regimen::applied_rule const& rule);

}  // namespace example

#endif
