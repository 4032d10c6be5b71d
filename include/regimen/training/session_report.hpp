// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person reports of a session: the input of recording.hpp.
// What comes back is in item_decision.hpp.
#ifndef REGIMEN_TRAINING_SESSION_REPORT_HPP
#define REGIMEN_TRAINING_SESSION_REPORT_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/progression/feedback.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// One exercise of a session report.
struct item_report {
    std::uint16_t exercise = 0;
    exercise_feedback feedback{};
};
/// What a person reports of one session: its items, and what belongs to no single exercise. A report that says exactly
/// the same as one before is taken for a second try: of two sessions of one day say at least how long each lasted.
struct session_report {
    static constexpr std::size_t capacity = 16;
    /// In place of an exercise's index: what is reported of none that the catalogue knows.
    static constexpr std::uint16_t no_exercise = 0xFFFF;
    days day = days::from_value(-1);  ///< since the event
    seconds lasted = 0_s;
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
    constexpr item_view<item_report> view() const& { return {items.data(), std::min(size, capacity)}; }
    item_view<item_report> view() const&& = delete;  // it would outlive what it shows
};

namespace detail {
/// A hash as a state stores it: none is 0, which is no report.
constexpr std::uint32_t folded(std::uint64_t hash) {
    std::uint32_t const both = static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    return both == 0 ? 1 : both;
}
/// The same for reports that say the same, and 0 for none. Exercises and signs count by their ids: a report of before
/// an update of the app is the same after it.
template <class C>
constexpr std::uint32_t hash_of(session_report const& r) {
    std::uint64_t hash = hash_of_nothing;
    auto const mix = [&hash](std::int64_t value) { hash = mixed(hash, static_cast<std::uint64_t>(value)); };
    auto const mix_sign = [&](stop_sign_report const& s) {
        auto const at = static_cast<std::size_t>(static_cast<std::uint8_t>(s.sign));
        bool const known = at < stop_sign_table<C>.size();
        if (known) hash = mixed(hash, hash_of(stop_sign_table<C>[at].id));
        mix(known ? -1 : s.sign);
        mix(static_cast<int>(s.level));
        mix(s.removes ? 1 : 0);
    };
    mix(r.day.value());
    mix(r.lasted.value());
    mix(static_cast<int>(r.exhausted));
    mix_sign(r.sign);
    for (item_report const& item : r.view()) {
        exercise_feedback const& f = item.feedback;
        auto const& exercises = view_of<C>.exercises;
        bool const known = item.exercise < exercises.size();
        if (known) hash = mixed(hash, exercises[item.exercise].id_hash);
        mix(known ? -1 : item.exercise);
        mix(static_cast<int>(f.done));
        for (auto const* points : {&f.before, &f.worst, &f.right_after, &f.next_morning}) mix(points->points());
        mix(f.effort.points());
        mix(static_cast<int>(f.where));
        for (answer const a : {f.settled, f.breathed_freely, f.belly_stayed_flat, f.moved_slowly})
            mix(static_cast<int>(a));
        mix_sign(f.sign);
    }
    return folded(hash);
}
}  // namespace detail

}  // namespace regimen

#endif
