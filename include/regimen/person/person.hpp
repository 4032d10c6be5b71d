// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person as the algorithms read one: answers as bit sets, the day, what is at hand, and goals.
// It knows no catalogue's type; a profile (profile.hpp) writes it and checks what is written.
#ifndef REGIMEN_PERSON_PERSON_HPP
#define REGIMEN_PERSON_PERSON_HPP

#include <regimen/base/item_view.hpp>
#include <regimen/content/catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// An answer to a question. What was not asked is never read as a no.
enum class answer : std::uint8_t { not_asked, yes, no, unknown };

/// A goal: a region, a purpose, or a region for a purpose; -1 leaves that half open. Goals of a higher weight count
/// more.
struct goal {
    static constexpr std::int16_t any = -1;
    static constexpr int most_weight = 1000;  ///< a larger weight is read as this
    std::int16_t region = any;
    std::int16_t purpose = any;
    std::int16_t weight = 1;
    friend constexpr bool operator==(goal const&, goal const&) = default;

    constexpr bool served_by(exercise_row const& e) const {
        for (std::size_t i = 0; i < e.n_serves; ++i) {
            if ((region == any || e.serves[i].region == region) && (purpose == any || e.serves[i].purpose == purpose)) {
                return true;
            }
        }
        return false;
    }
};

/// Up to eight goals.
struct goal_list {
    static constexpr std::size_t capacity = 8;
    std::array<goal, capacity> items{};
    std::uint8_t size = 0;

    /// False where the list is full: nothing was added.
    constexpr bool add(goal g) {
        if (size >= capacity) return false;
        items[size++] = g;
        return true;
    }
    /// The goals; of a damaged size never more than there is room for.
    constexpr item_view<goal> view() const& { return {items.data(), std::min<std::size_t>(size, capacity)}; }
    item_view<goal> view() const&& = delete;  // it would outlive what it shows
    friend constexpr bool operator==(goal_list const&, goal_list const&) = default;
};

/// A profile without its catalogue's type: what the algorithms read.
struct person {
    static constexpr std::int16_t unstated = -1;
    std::int16_t mode = unstated;  ///< index of the mode in the catalogue
    std::int32_t day = unstated;   ///< days since the event
    condition_set yes;
    condition_set no;
    condition_set unknown;
    condition_set cleared;  ///< conditions that a professional cleared
    std::uint64_t equipment = 0;
    std::uint32_t avoids = 0;  ///< positions
    goal_list goals;

    /// An index that no catalogue has changes nothing, and was not asked.
    constexpr void set(std::size_t condition, answer a) {
        if (condition >= most_conditions) return;
        yes.reset(condition);
        no.reset(condition);
        unknown.reset(condition);
        if (a == answer::yes) yes.set(condition);
        if (a == answer::no) {
            no.set(condition);
            cleared.reset(condition);  // what comes back later is new, and nobody has cleared it
        }
        if (a == answer::unknown) unknown.set(condition);
    }
    constexpr answer get(std::size_t condition) const {
        if (condition >= most_conditions) return answer::not_asked;
        if (yes.test(condition)) return answer::yes;
        if (no.test(condition)) return answer::no;
        return unknown.test(condition) ? answer::unknown : answer::not_asked;
    }
    friend constexpr bool operator==(person const&, person const&) = default;
};

}  // namespace regimen

#endif
