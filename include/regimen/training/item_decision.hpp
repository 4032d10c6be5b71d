// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What comes back from recording a report: the new state, and what was decided about each exercise and why.
// Where a report was not taken there are no decisions, but the state keeps what restricts.
#ifndef REGIMEN_TRAINING_ITEM_DECISION_HPP
#define REGIMEN_TRAINING_ITEM_DECISION_HPP

#include <regimen/progression/ladder_decision.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why a report was not taken. Nothing of it was recorded then but what restricts: see recording.hpp.
enum class report_fault : std::uint8_t {
    none,
    day_out_of_order,  ///< before the last event, or outside the days that the catalogue covers
    unknown_exercise,
    exercise_twice,
    other_catalogue,    ///< the state belongs to another catalogue or version
    damaged_state,      ///< it holds what no recording makes: its bytes were changed
    day_in_the_future,  ///< later than today, as the app said (clock.hpp)
};

/// What was decided about one exercise, and why.
struct item_decision {
    std::uint16_t exercise = 0;
    std::int16_t family = -1;  ///< -1: it is in no ladder, and has one dose
    decision made = decision::hold;
    std::uint8_t rule = ladder_decision::no_rule;  ///< of its policy
    feedback_class seen{};
    /// The indices of today's dose and of the next one.
    std::uint8_t from = ladder_state::never_done, to = ladder_state::never_done;
    bool nothing_higher = false;
    bool weekly_cap = false;  ///< it was ready for a harder form, but the week has grown enough
    /// Another form than that of the state, or one that is not permitted: it counts for harm only.
    bool not_as_planned = false;
};

/// What came of an event: the new state, or why it was not taken; and a decision for each exercise, in the report's
/// order.
template <class Catalogue>
struct [[nodiscard]] recorded {
    training_state<Catalogue> state;
    report_fault fault = report_fault::none;
    /// This very report came before, as when an app tries again: nothing has changed.
    bool known_already = false;
    std::array<item_decision, session_report::capacity> items{};
    std::size_t size = 0;
};

}  // namespace regimen

#endif
