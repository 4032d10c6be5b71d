// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person asks of a routine: minutes, goals, equipment at hand, positions to avoid, a full or a micro-session.
// A request only narrows: what screening has not permitted, no request can ask for.
#ifndef REGIMEN_REQUEST_HPP
#define REGIMEN_REQUEST_HPP

#include <regimen/composition.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// A request to plan for, written as a chain:
/// request<postpartum_back>{}.within(10_min).wants<region::lower_back>().with<equipment::towel>()
/// Goals, equipment and positions to avoid of the profile hold too; goals of the request replace those of the profile.
template <class Catalogue>
class request {
public:
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();
    static constexpr std::uint8_t never_done = 255;

    constexpr request() { days_since_done_.fill(never_done); }

    /// The longest that the session may last; ten minutes unless said otherwise.
    constexpr request within(seconds longest) const {
        request out = *this;
        out.max_seconds_ = longest.value();
        return out;
    }
    /// A micro-session: below three minutes, one exercise between settling and relaxing.
    constexpr request micro() const {
        request out = *this;
        out.max_seconds_ = std::min(max_seconds_, composition_of<Catalogue>.micro_below_s - 1);
        return out;
    }
    template <class RegionOrPurpose, class Purpose = void>
    constexpr request wants(int weight = 1) const {
        return wants(profile<Catalogue>::template goal_of<RegionOrPurpose, Purpose>(weight));
    }
    constexpr request wants(goal g) const {
        request out = *this;
        out.goals_.add(g);
        return out;
    }
    template <class... Items>
    constexpr request with() const {
        request out = *this;
        out.equipment_ |= profile<Catalogue>{}.template has<Items...>().raw().equipment;
        return out;
    }
    template <class... Positions>
    constexpr request avoiding() const {
        request out = *this;
        out.avoids_ |= profile<Catalogue>{}.template avoids<Positions...>().raw().avoids;
        return out;
    }
    constexpr request at(pace const& p) const {
        request out = *this;
        out.pace_ = p;
        return out;
    }
    /// How many whole days (of 24 hours, rounded down) ago an exercise was last done: it counts for freshness, and
    /// strengthening rests 48 hours.
    constexpr request done(std::size_t exercise, days ago) const {
        request out = *this;
        if (exercise < n_exercises && ago.value() >= 0) {
            out.days_since_done_[exercise] = static_cast<std::uint8_t>(std::min(ago.value(), never_done - 1));
        }
        return out;
    }

    constexpr std::int32_t max_seconds() const { return max_seconds_; }
    constexpr goal_list const& goals() const { return goals_; }
    constexpr std::uint64_t equipment() const { return equipment_; }
    constexpr std::uint32_t avoids() const { return avoids_; }
    constexpr pace const& paced() const { return pace_; }
    constexpr std::uint8_t days_since_done(std::size_t exercise) const { return days_since_done_[exercise]; }
    /// 0 for done today, up to 3 for three days ago, longer, or never.
    constexpr std::int32_t freshness(std::size_t exercise) const {
        return std::min<std::int32_t>(days_since_done_[exercise], 3);
    }
    /// Strengthening rests at least 48 hours.
    constexpr bool rested(std::size_t exercise) const { return days_since_done_[exercise] >= 2; }

private:
    std::int32_t max_seconds_ = 600;
    goal_list goals_{};
    std::uint64_t equipment_ = 0;
    std::uint32_t avoids_ = 0;
    pace pace_{};
    std::array<std::uint8_t, n_exercises> days_since_done_{};
};

}  // namespace regimen

#endif
