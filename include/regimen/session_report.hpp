// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What she reports of a session, and what comes back: the decisions and the new state. The functions that record are in
// recording.hpp.
#ifndef REGIMEN_SESSION_REPORT_HPP
#define REGIMEN_SESSION_REPORT_HPP

#include <regimen/training_state.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen {

/// One exercise of a session report.
struct item_report {
    std::uint16_t exercise = 0;
    exercise_feedback feedback{};
};
/// What she reports of one session: its items, and what is not of one exercise.
struct session_report {
    static constexpr std::size_t capacity = 16;
    std::int32_t day = -1;  ///< days since the event
    std::int32_t seconds = 0;
    answer exhausted = answer::not_asked;
    stop_sign_report sign{};  ///< seen outside of any exercise, up to 48 hours later
    std::array<item_report, capacity> items{};
    std::size_t size = 0;

    /// False where the report is full: the exercise was not added. A stop sign that it came with is then kept as one of
    /// the whole session, unless a graver one is there.
    constexpr bool add(item_report const& item) {
        if (size >= capacity) {
            stop_sign_report const& its = item.feedback.sign;
            bool const graver =
                its.effect() > sign.effect() || (its.effect() == sign.effect() && its.level > sign.level);
            if (its.effect() >= sign_effect::eases && graver) sign = its;
            return false;
        }
        items[size++] = item;
        return true;
    }
    /// The items; of a damaged size never more than there is room for.
    constexpr std::span<item_report const> view() const& { return {items.data(), std::min(size, capacity)}; }
    std::span<item_report const> view() const&& = delete;  // it would outlive what it shows
};

/// Why a report was not taken. Nothing of it was recorded then but what restricts: see recording.hpp.
enum class report_fault : std::uint8_t {
    none,
    day_out_of_order,  ///< before the last event, or outside the days that the catalogue covers
    unknown_exercise,
    exercise_twice,
    other_catalogue,  ///< the state belongs to another catalogue or version
};

/// What was decided about one exercise, and why.
struct item_decision {
    std::uint16_t exercise = 0;
    std::int16_t family = -1;  ///< -1: it does not progress
    decision made = decision::hold;
    std::uint8_t rule = progress_step::no_rule;  ///< of its policy
    feedback_class seen{};
    std::uint8_t from = standing::nowhere, to = standing::nowhere;  ///< places of today's dose and the next one
    bool nothing_higher = false;
    bool weekly_cap = false;  ///< it was ready, but the week has grown enough
    bool not_as_planned =
        false;  ///< another form than she stands at, or one that is not permitted: it counts for harm only
};
template <class Catalogue>
struct [[nodiscard]] recorded {
    training_state<Catalogue> state;
    report_fault fault = report_fault::none;
    std::array<item_decision, session_report::capacity> items{};
    std::size_t size = 0;
};

}  // namespace regimen

#endif
