// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person asks of a routine: minutes, goals, equipment at hand, positions to avoid, a full or a micro-session.
// A request only narrows: what screening has not permitted, no request can ask for.
#ifndef REGIMEN_PLANNING_REQUEST_HPP
#define REGIMEN_PLANNING_REQUEST_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/dose_path.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/composition.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// A request without its catalogue's type: what planning reads. It looks at the request, and is good for as long as
/// that stays.
struct request_view {
    /// What is stated of one exercise, by its index in the catalogue.
    struct of_exercises {
        std::uint8_t const* days_since_done;
        dose_change const* changes;
        std::uint64_t const* without;  ///< a bit for each
    };
    catalogue_view const& catalogue;
    composition_view const& rules;
    session_limits limits;
    goal_list const& goals;
    pace const& paced;
    std::uint64_t equipment;
    std::uint32_t avoids;
    std::int32_t max_work;
    bool forms_are_decided;
    of_exercises of;

    constexpr std::int32_t days_since_done(std::size_t exercise) const {
        return exercise < catalogue.exercises.size() ? of.days_since_done[exercise] : 0;
    }
    constexpr std::int32_t freshness(std::size_t exercise) const { return std::min(days_since_done(exercise), 3); }
    constexpr bool rested(std::size_t exercise) const { return days_since_done(exercise) >= 2; }
    constexpr bool leaves_out(std::size_t exercise) const {
        return exercise >= catalogue.exercises.size() || ((of.without[exercise / 64] >> (exercise % 64)) & 1U) != 0;
    }
    REGIMEN_NOINLINE constexpr dose_today dose_of(std::size_t exercise) const {
        if (exercise >= catalogue.exercises.size()) return {};
        dose_view const& dose = *catalogue.exercises[exercise].dose;
        if (of.changes[exercise] == dose_change{}) return starting_dose(dose);
        return changed_dose(dose, of.changes[exercise]);
    }
    constexpr std::int32_t work_of(std::size_t exercise) const {
        if (exercise >= catalogue.exercises.size()) return 0;
        return catalogue.exercises[exercise].effort.rank == 0 ? 0 : volume_of(dose_of(exercise));
    }
};

}  // namespace detail

/// A request to plan for, written as a chain:
/// request<my_catalogue>{}.within(10_min).wants<region::lower_back>().with<equipment::towel>()
/// Goals, equipment and positions to avoid of the profile hold too; goals of the request replace those of the profile.
/// Unless it says with_forms_decided(), it is for a first session: nothing that strengthens, and no form of an exercise
/// while an easier one is permitted.
template <class Catalogue>
class [[nodiscard]] request {
public:
    using catalogue = Catalogue;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();
    /// What since_done() says of an exercise that was never done.
    static constexpr days never_done = 255_days;

    constexpr request() { days_since_done_.fill(static_cast<std::uint8_t>(never_done.value())); }

    /// The longest that the session may last; ten minutes unless said otherwise. Less than nothing is nothing.
    constexpr request within(seconds longest) const {
        request out = *this;
        out.limits_.max_time = std::max(longest, 0_s);
        return out;
    }
    template <detail::no_amount_of<seconds> Other>
    constexpr request within(Other const&) const {
        detail::require_amount<Other, seconds>();
        return *this;
    }
    /// A micro-session: below three minutes, one exercise between settling and relaxing.
    constexpr request micro() const {
        request out = *this;
        out.limits_.max_time = std::min(max_time(), composition_of<Catalogue>.micro_below - 1_s);
        return out;
    }
    template <auto const&... RegionOrPurpose>
    constexpr request wants(int weight = 1) const {
        return wants(profile<Catalogue>::template goal_of<RegionOrPurpose...>(weight));
    }
    constexpr request wants(goal g) const {
        request out = *this;
        out.goals_.add(g);
        return out;
    }
    /// A goal that must be among the goals: where the list is full, the last of those that count least gives way to it.
    constexpr request wants_above_all(goal g) const {
        request out = *this;
        if (out.goals_.add(g)) return out;
        std::size_t least = 0;
        for (std::size_t i = 1; i < out.goals_.view().size(); ++i) {
            if (out.goals_.items[i].weight <= out.goals_.items[least].weight) least = i;
        }
        out.goals_.items[least] = g;
        return out;
    }
    template <auto const&... Items>
    constexpr request with() const {
        request out = *this;
        out.equipment_ |= profile<Catalogue>{}.template has<Items...>().raw().equipment;
        return out;
    }
    template <auto const&... Positions>
    constexpr request avoiding() const {
        request out = *this;
        out.avoids_ |= profile<Catalogue>{}.template avoids<Positions...>().raw().avoids;
        return out;
    }
    /// The person's pace: from 1 to 60 seconds for a count and for a breath.
    constexpr request at(pace const& p) const {
        request out = *this;
        out.pace_.per_count = std::clamp(p.per_count, 1_s, 60_s);
        out.pace_.per_breath = std::clamp(p.per_breath, 1_s, 60_s);
        return out;
    }
    /// How many whole days (of 24 hours, rounded down) ago an exercise was last done: it counts for freshness, and
    /// strengthening rests 48 hours.
    constexpr request done(std::size_t exercise, days ago) const {
        request out = *this;
        if (exercise < n_exercises) {
            out.days_since_done_[exercise] =
                static_cast<std::uint8_t>(std::clamp(ago.value(), 0, never_done.value() - 1));
        }
        return out;
    }
    template <detail::no_amount_of<days> Other>
    constexpr request done(std::size_t, Other const&) const {
        detail::require_amount<Other, days>();
        return *this;
    }

    /// The dose of today where it is not the starting dose: as progression has it. It never passes the exercise's
    /// ceiling.
    constexpr request dosed(std::size_t exercise, dose_change const& by) const {
        request out = *this;
        if (exercise < n_exercises) out.changes_[exercise] = by;
        return out;
    }
    /// At most so much work in all, in fifths of a repetition (volume_of). Settling and relaxing items do not count as
    /// work.
    constexpr request with_work_up_to(std::int32_t most) const {
        request out = *this;
        out.max_work_ = std::max(most, 0);
        return out;
    }
    /// Leaves an exercise out.
    constexpr request without(std::size_t exercise) const {
        request out = *this;
        if (exercise < n_exercises) out.without_.set(exercise);
        return out;
    }

    /// Which forms the person is ready for is decided elsewhere: by next(), from what was reported, or by a host that
    /// knows what was trained. Whoever says this answers for it.
    constexpr request with_forms_decided() const {
        request out = *this;
        out.forms_are_decided_ = true;
        return out;
    }

    constexpr session_limits const& limits() const { return limits_; }
    constexpr seconds max_time() const { return limits_.max_time; }
    constexpr goal_list const& goals() const { return goals_; }
    constexpr std::uint64_t equipment() const { return equipment_; }
    constexpr std::uint32_t avoids() const { return avoids_; }
    constexpr pace const& paced() const { return pace_; }
    /// How long ago an exercise was last done, as it was said, but at most 254 days.
    constexpr days since_done(std::size_t exercise) const { return days::from_value(view().days_since_done(exercise)); }
    /// 0 for done today, up to 3 for three days ago, longer, or never.
    constexpr std::int32_t freshness(std::size_t exercise) const { return view().freshness(exercise); }
    constexpr std::int32_t max_work() const { return max_work_; }
    constexpr std::int32_t work_of(std::size_t exercise) const { return view().work_of(exercise); }
    /// What the catalogue does not have is left out, has no dose, and is not rested.
    constexpr bool leaves_out(std::size_t exercise) const { return view().leaves_out(exercise); }
    constexpr dose_today dose_of(std::size_t exercise) const { return view().dose_of(exercise); }
    constexpr bool forms_are_decided() const { return forms_are_decided_; }
    /// Strengthening rests at least 48 hours.
    constexpr bool rested(std::size_t exercise) const { return view().rested(exercise); }
    /// The same without its type; for the library itself.
    constexpr detail::request_view view() const& {
        return {view_of<Catalogue>,
                composition_of<Catalogue>,
                limits_,
                goals_,
                pace_,
                equipment_,
                avoids_,
                max_work_,
                forms_are_decided_,
                {days_since_done_.data(), changes_.data(), without_.words.data()}};
    }
    detail::request_view view() const&& = delete;  // it would outlive what it shows

private:
    session_limits limits_{.max_time = 10_min};
    std::int32_t max_work_ = day_window::no_end;
    goal_list goals_{};
    std::uint64_t equipment_ = 0;
    std::uint32_t avoids_ = 0;
    pace pace_{};
    bool forms_are_decided_ = false;
    std::array<std::uint8_t, n_exercises> days_since_done_{};
    std::array<dose_change, n_exercises> changes_{};
    detail::bit_set<n_exercises> without_{};
};

namespace detail {

/// Strengthening, by its purpose or by its effort, less than 48 hours after its last time.
constexpr bool too_soon(request_view const& wish, std::size_t exercise) {
    exercise_row const& e = wish.catalogue.exercises[exercise];
    return (e.wants(intent::strength) || is_strength(wish.rules, e)) && !wish.rested(exercise);
}

/// Strengthening in a session before which nothing is known of the training: gentle sessions come first.
constexpr bool strengthens_first(request_view const& wish, std::size_t exercise) {
    return !wish.forms_are_decided && is_strength(wish.rules, wish.catalogue.exercises[exercise]);
}
/// A form of an exercise in such a session while an easier one is permitted. That the easier one needs a thing
/// which is not there is no reason for the harder.
constexpr bool skips_an_easier_form(clearance_view const& ok, request_view const& wish, std::size_t exercise) {
    auto const& exercises = wish.catalogue.exercises;
    exercise_row const& e = exercises[exercise];
    if (wish.forms_are_decided) return false;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        exercise_row const& other = exercises[i];
        if (other.family != e.family || !ok.permits(i)) continue;
        // What stands in for an exercise is meant as easier, though it may ask for something else.
        bool const stands_in = other.replaces == static_cast<std::int32_t>(exercise) && !is_easier(e, other);
        if (stands_in || is_easier(other, e)) return true;
    }
    return false;
}

/// Whether an exercise can be in a session today, whatever its dose: permitted, with what is at hand, and rested.
constexpr bool at_hand_today(clearance_view const& ok, request_view const& wish, routine_context const& ctx,
                             std::size_t exercise) {
    exercise_row const& e = wish.catalogue.exercises[exercise];
    return ok.permits(exercise) && !wish.leaves_out(exercise) && equipped(e, ctx.equipment) &&
           (e.positions & ~ctx.avoids) != 0 && !too_soon(wish, exercise) && !strengthens_first(wish, exercise) &&
           !skips_an_easier_form(ok, wish, exercise);
}
/// And with the dose of today: within the limits.
constexpr bool usable_today(clearance_view const& ok, request_view const& wish, routine_context const& ctx,
                            std::size_t exercise) {
    return at_hand_today(ok, wish, ctx, exercise) && ctx.limits.permit(wish.dose_of(exercise));
}

/// Equipment and positions that are taken as available in addition, to see what they would change.
struct at_hand_as_well {
    std::uint64_t equipment = 0;
    std::uint32_t positions = 0;
};

/// What a routine is checked against, for a clearance and a request. Of the limits of time and exertion in the week,
/// the rules and the request the strictest counts. Equipment and positions to avoid are those of the profile and the
/// request.
REGIMEN_NOINLINE constexpr routine_context context_of(clearance_view const& ok, request_view const& wish,
                                                      at_hand_as_well const& more = {}) {
    person const& p = ok.made_for;
    routine_context ctx;
    ctx.day = wish.rules.band_day(p);
    ctx.limits = strictest(strictest(wish.rules.band_of(ctx.day).limits(), ok.limits), wish.limits);
    ctx.equipment = p.equipment | wish.equipment | more.equipment;
    ctx.avoids = (p.avoids | wish.avoids) & ~more.positions;
    ctx.at = wish.paced;
    ctx.settling_alone_is_enough = true;
    for (std::size_t i = 0; i < wish.catalogue.exercises.size() && ctx.settling_alone_is_enough; ++i) {
        ctx.settling_alone_is_enough = wish.catalogue.exercises[i].effort.rank == 0 || !usable_today(ok, wish, ctx, i);
    }
    return ctx;
}

// The same with the types of a catalogue.
template <class Catalogue>
constexpr bool too_soon(request<Catalogue> const& wish, std::size_t exercise) {
    return too_soon(wish.view(), exercise);
}
template <class Catalogue>
constexpr bool usable_today(clearance<Catalogue> const& ok, request<Catalogue> const& wish, routine_context const& ctx,
                            std::size_t exercise) {
    return usable_today(ok.view(), wish.view(), ctx, exercise);
}
template <class Catalogue>
constexpr routine_context context_of(clearance<Catalogue> const& ok, request<Catalogue> const& wish) {
    return context_of(ok.view(), wish.view());
}

}  // namespace detail
}  // namespace regimen

#endif
