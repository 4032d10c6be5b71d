// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Advice about a plan: what would help where there is none, what could replace an item, why an exercise is not in
// today's routine, and why nothing serves a goal. Every answer comes from the checks and the search of plan() itself.
#ifndef REGIMEN_PLANNING_ADVICE_HPP
#define REGIMEN_PLANNING_ADVICE_HPP

#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/session/start_positions.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace regimen {

/// One change that would make a routine possible.
struct suggestion {
    enum class kind : std::uint8_t {
        more_time,  ///< so much `more`
        equipment,  ///< the item at `index` of the catalogue
        position,   ///< starting in the one at `index`, which is avoided so far
    };
    kind what = kind::more_time;
    seconds more = 0_s;
    std::int32_t index = -1;
    friend constexpr bool operator==(suggestion const&, suggestion const&) = default;
};

/// Changes that would help, each by itself: time first, then things, then positions.
struct suggestions {
    static constexpr std::size_t capacity = 16;
    std::array<suggestion, capacity> items{};
    std::size_t size = 0;
    bool search_ended = false;  ///< the work limit was reached, or there was no room: others may help, too
    constexpr item_view<suggestion> view() const& { return {items.data(), std::min(size, capacity)}; }
    item_view<suggestion> view() const&& = delete;
};

/// A routine in which one item was replaced: by an exercise of the same intent, permitted today, with its own dose.
struct alternative {
    routine items;
    std::uint16_t exercise = 0;
    seconds total_time = 0_s;
    std::int32_t value = 0;
    std::int32_t shared = 0;  ///< regions and purposes that both exercises serve
};
struct alternatives_list {
    static constexpr std::size_t capacity = 6;
    std::array<alternative, capacity> items{};
    std::size_t size = 0;
    constexpr item_view<alternative> view() const& { return {items.data(), std::min(size, capacity)}; }
    item_view<alternative> view() const&& = delete;
};

/// Why an exercise is not in the best routine of today.
enum class left_out : std::uint8_t {
    it_is_in_it,
    unknown,            ///< no index of the catalogue
    not_permitted,      ///< screening has the reasons
    by_request,         ///< the request leaves it out
    strength_not_yet,   ///< a first session: gentle ones come before strengthening
    easier_form_first,  ///< a first session: an easier form of it is permitted
    equipment_missing,
    position_avoided,
    exertion_above,     ///< its dose is harder than today allows
    strength_too_soon,  ///< strengthening that was done less than 48 hours ago
    no_room,            ///< no sound session of this length can hold it
    not_lying_down,     ///< with it no session could end lying down
    worth_less,         ///< the best session with it is worth so much `less`
    longer,             ///< as much worth, and so much `longer`
    later_in_order,     ///< as good: the other comes first in the catalogue's order
    search_ended,       ///< the work limit was reached before the answer was known
};
struct why_left_out {
    left_out why = left_out::it_is_in_it;
    std::int32_t less = 0;  ///< by the value function of the planning problem
    seconds longer = 0_s;
    friend constexpr bool operator==(why_left_out const&, why_left_out const&) = default;
};

namespace detail {

/// Whether any session is sound with these things and positions besides what is at hand, as far as some steps go. A
/// first one that is soon found costs none.
enum class any_session : std::uint8_t { there_is, there_is_none, search_ended };
REGIMEN_COLD constexpr any_session find_any_session(plan_workspace const& space, clearance_view const& ok,
                                                    request_view const& wish, at_hand_as_well const& more,
                                                    std::int64_t& steps) {
    plan_problem problem(space, ok, wish, {}, more);
    problem.only_time_counts();
    plan_search search(problem, steps);
    search.run();
    steps = std::min(steps, search.steps_left());
    if (search.best().found) return any_session::there_is;
    return search.complete() ? any_session::there_is_none : any_session::search_ended;
}

/// As many bits as a list has members.
constexpr std::uint64_t low_bits(std::size_t n) { return n >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1; }

constexpr std::int32_t served_by_both(exercise_row const& a, exercise_row const& b) {
    std::int32_t n = 0;
    for (std::size_t i = 0; i < a.n_serves; ++i) {
        for (std::size_t k = 0; k < b.n_serves; ++k)
            n += a.serves[i].region == b.serves[k].region && a.serves[i].purpose == b.serves[k].purpose ? 1 : 0;
    }
    return n;
}

/// What a routine is worth, by the value function of the planning problem.
constexpr std::int32_t value_of(routine const& r, request_view const& wish, goal_list const& goals) {
    std::array<std::int32_t, goal_list::capacity> serving{};
    std::int32_t value = 0;
    for (std::size_t i = 0; i < r.size; ++i) {
        value += wish.freshness(r[i].exercise);
        if (i != 0 && r[i].position != r[i - 1].position) value -= cost_of_change;
        for (std::size_t g = 0; g < goals.size; ++g)
            serving[g] += goals.items[g].served_by(wish.catalogue.exercises[r[i].exercise]) ? 1 : 0;
    }
    for (std::size_t g = 0; g < goals.size; ++g) value += goals.items[g].weight * worth_of(serving[g]);
    return value;
}

/// The routine with another exercise at an index, in the position that costs the least; it has
/// no items where none is sound.
REGIMEN_COLD constexpr alternative replaced(routine const& r, std::size_t at, std::size_t exercise,
                                            routine_context const& ctx, request_view const& wish,
                                            goal_list const& goals) {
    alternative best;
    catalogue_view const& c = wish.catalogue;
    exercise_row const& e = c.exercises[exercise];
    auto const consider = [&](routine const& made) {
        if (!first_fault(c, wish.rules, made.view(), ctx).sound) return;
        alternative next{.items = made, .exercise = static_cast<std::uint16_t>(exercise)};
        next.total_time = total_time(c, wish.rules, made.view(), ctx.at);
        next.value = value_of(made, wish, goals);
        next.shared = served_by_both(e, c.exercises[r[at].exercise]);
        bool const is_better = best.items.size == 0 ||
                               (next.value != best.value ? next.value > best.value : next.total_time < best.total_time);
        if (is_better) best = next;
    };
    for (std::size_t const position : bits_of{e.positions & ~ctx.avoids}) {
        routine made = r;
        made.items[at] = {static_cast<std::uint16_t>(exercise), r[at].in, static_cast<std::uint8_t>(position),
                          wish.dose_of(exercise)};
        consider(made);
        choose_start_positions(c, made.items.data(), made.size, ctx.avoids);
        consider(made);
    }
    return best;
}

// what_would_help(), alternatives() and why_not() without the types of a catalogue.
REGIMEN_COLD constexpr suggestions find_help(plan_workspace const& space, clearance_view const& ok,
                                             request_view const& wish, plan_result const& none, std::int64_t steps) {
    suggestions out;
    auto const add = [&out](suggestion const& one) {
        if (out.size != out.capacity) {
            out.items[out.size++] = one;
        } else {
            out.search_ended = true;
        }
    };
    // Where nothing is in the way, a routine was found, or none was looked for.
    if (none.obstacle == plan_obstacle::none || none.obstacle == plan_obstacle::nothing_is_permitted) return out;
    request_view for_ever = wish;
    for_ever.limits.max_time = session_limits::no_time_limit;
    routine_context const widest = context_of(ok, for_ever);
    if (none.obstacle == plan_obstacle::too_little_time && none.shortest_time <= widest.limits.max_time)
        add({.what = suggestion::kind::more_time, .more = none.shortest_time - none.allowed_time});
    // All that might help shares the steps: what one search leaves the next ones have. That a session is there takes
    // few steps; that there is none may take many.
    routine_context const now = context_of(ok, wish);
    std::uint64_t const things = ~now.equipment & low_bits(wish.catalogue.equipment.size());
    std::uint64_t const positions = now.avoids & low_bits(wish.catalogue.positions.size());
    int to_try = std::popcount(things) + std::popcount(positions);
    auto const helps = [&](at_hand_as_well const& more) {
        std::int64_t none_yet = 0;
        any_session found = find_any_session(space, ok, wish, more, none_yet);
        if (found == any_session::search_ended) {
            std::int64_t const share = steps / to_try;
            std::int64_t left = share;
            found = find_any_session(space, ok, wish, more, left);
            steps -= share - left;
        }
        --to_try;
        out.search_ended = out.search_ended || found == any_session::search_ended;
        return found == any_session::there_is;
    };
    for (std::size_t const i : bits_of{things}) {
        if (helps({.equipment = std::uint64_t{1} << i}))
            add({.what = suggestion::kind::equipment, .index = static_cast<std::int32_t>(i)});
    }
    for (std::size_t const i : bits_of{positions}) {
        if (helps({.positions = std::uint32_t{1} << i}))
            add({.what = suggestion::kind::position, .index = static_cast<std::int32_t>(i)});
    }
    return out;
}

REGIMEN_COLD constexpr alternatives_list find_alternatives(clearance_view const& ok, request_view const& wish,
                                                           routine const& made, std::size_t at) {
    alternatives_list out;
    catalogue_view const& c = wish.catalogue;
    if (made.catalogue != c.fingerprint || at >= made.size || made.size > routine::capacity) return out;
    for (routine_item const& i : made.view()) {
        if (i.exercise >= c.exercises.size() || i.position >= c.positions.size()) return out;
    }
    routine_context const ctx = context_of(ok, wish);
    goal_list const goals = goals_for(wish.goals, ok.made_for.goals);
    exercise_row const& old = c.exercises[made[at].exercise];
    auto const before = [](alternative const& a, alternative const& b) {
        if (a.shared != b.shared) return a.shared > b.shared;
        if (a.value != b.value) return a.value > b.value;
        return a.total_time != b.total_time ? a.total_time < b.total_time : a.exercise < b.exercise;
    };
    for (std::size_t x = 0; x < c.exercises.size(); ++x) {
        exercise_row const& e = c.exercises[x];
        bool const same_intent = (e.intents & old.intents) != 0;
        if (x == made[at].exercise || !same_intent || !may_stand_in(e, made[at].in)) continue;
        if (!usable_today(ok, wish, ctx, x)) continue;
        auto const next = replaced(made, at, x, ctx, wish, goals);
        if (next.items.size != 0) keep_first(out.items.data(), out.size, out.capacity, next, before);
    }
    return out;
}

REGIMEN_COLD constexpr why_left_out find_why_not(plan_workspace const& space, clearance_view const& ok,
                                                 request_view const& wish, plan_result const& made,
                                                 std::size_t exercise, std::int64_t steps) {
    if (exercise >= wish.catalogue.exercises.size()) return {left_out::unknown};
    for (routine_item const& i : made.items.view()) {
        if (i.exercise == exercise) return {left_out::it_is_in_it};
    }
    exercise_row const& e = wish.catalogue.exercises[exercise];
    routine_context const ctx = context_of(ok, wish);
    if (!ok.permits(exercise)) return {left_out::not_permitted};
    if (wish.leaves_out(exercise)) return {left_out::by_request};
    if (strengthens_first(wish, exercise)) return {left_out::strength_not_yet};
    if (skips_an_easier_form(ok, wish, exercise)) return {left_out::easier_form_first};
    if (!equipped(e, ctx.equipment)) return {left_out::equipment_missing};
    if ((e.positions & ~ctx.avoids) == 0) return {left_out::position_avoided};
    if (!ctx.limits.permit(wish.dose_of(exercise))) return {left_out::exertion_above};
    if (too_soon(wish, exercise)) return {left_out::strength_too_soon};
    plan_problem problem(space, ok, wish, goals_for(wish.goals, ok.made_for.goals));
    std::size_t at = 0;
    while (at < problem.size && problem.items[at].exercise != exercise) ++at;
    if (at == problem.size) return {left_out::no_room};
    plan_search search(problem, steps);
    search.run(at);
    auto const& best = search.best();
    if (!best.found) return {search.complete() ? left_out::no_room : left_out::search_ended};
    if (!search.complete() || !made.optimal) return {left_out::search_ended};
    auto const lies = [&wish](std::uint8_t position) { return ((wish.rules.lying >> position) & 1U) != 0; };
    if (lies(made.items[made.items.size - 1].position) && !lies(best.items[best.size - 1].position))
        return {left_out::not_lying_down};
    if (best.value != made.value) return {.why = left_out::worth_less, .less = made.value - best.value};
    seconds const longer = seconds::from_value(best.seconds) - made.total_time;
    if (longer != 0_s) return {.why = left_out::longer, .longer = longer};
    return {left_out::later_in_order};
}

}  // namespace detail

/// What would help where plan() found nothing: more time, if the person's week and screening allow it; one item of
/// equipment; or one position that is avoided so far. What is not permitted is never offered. Empty where no single
/// change helps. The limit is that of all the searches together; `search_ended` says where it was reached.
template <class Catalogue>
constexpr suggestions what_would_help(clearance<Catalogue> const& ok, request<Catalogue> const& wish,
                                      plan_result const& none, work_limit limit = {}) {
    detail::plan_room<Catalogue> room;
    return detail::find_help(room.workspace(), ok.view(), wish.view(), none, limit.steps);
}

/// What could stand in for an item of a routine: exercises with a purpose in common, in the same block, that pass the
/// same gate, with their own dose of today; the whole stays sound. Those come first that serve most of what it served,
/// then by value, time and index. Empty where there is none, or where the routine is not one of this catalogue.
template <class Catalogue>
constexpr alternatives_list alternatives(clearance<Catalogue> const& ok, request<Catalogue> const& wish,
                                         routine const& made, std::size_t at) {
    return detail::find_alternatives(ok.view(), wish.view(), made, at);
}

/// Why an exercise is not in the routine that plan() made of the same clearance and request.
template <class Catalogue>
constexpr why_left_out why_not(clearance<Catalogue> const& ok, request<Catalogue> const& wish, plan_result const& made,
                               std::size_t exercise, work_limit limit = {}) {
    detail::plan_room<Catalogue> room;
    return detail::find_why_not(room.workspace(), ok.view(), wish.view(), made, exercise, limit.steps);
}

/// Of the exercises that serve a goal, the one that is nearest to being in the routine, with what keeps it out; nothing
/// where no exercise of the catalogue serves it, or where the routine covers it.
template <class Catalogue>
constexpr detail::once_used<std::optional<std::pair<std::size_t, why_left_out>>, Catalogue> why_uncovered(
    clearance<Catalogue> const& ok, request<Catalogue> const& wish, plan_result const& made, std::size_t goal,
    work_limit limit = {}) {
    detail::once_used<std::optional<std::pair<std::size_t, why_left_out>>, Catalogue> nearest;
    if (goal >= made.goals.view().size() || ((made.uncovered >> goal) & 1U) == 0) return nearest;
    for (std::size_t x = 0; x < view_of<Catalogue>.exercises.size(); ++x) {
        if (!made.goals.items[goal].served_by(view_of<Catalogue>.exercises[x])) continue;
        why_left_out const why = why_not<Catalogue>(ok, wish, made, x, limit);
        // Of one kind, only one of the two numbers says anything.
        bool const nearer = !nearest || why.why > nearest->second.why ||
                            (why.why == nearest->second.why &&
                             (why.less < nearest->second.less || why.longer < nearest->second.longer));
        if (nearer) nearest = {x, why};
    }
    return nearest;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr suggestions what_would_help(clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr alternatives_list alternatives(clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr why_left_out why_not(clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr detail::once_used<std::optional<std::pair<std::size_t, why_left_out>>, Catalogue> why_uncovered(
    clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif
