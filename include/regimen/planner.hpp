// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan(): clearance + request -> a routine that keeps every rule of composition, or the reason that there is none.
// Deterministic, no heap: first the shortest sound session, then one exercise at a time while the session gets better.
#ifndef REGIMEN_PLANNER_HPP
#define REGIMEN_PLANNER_HPP

#include <regimen/request.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why there is no routine.
enum class plan_obstacle : std::uint8_t {
    none,
    nothing_is_permitted,  ///< the clearance permits nothing
    nothing_is_at_hand,    ///< what it permits needs other equipment or positions
    no_settling,
    no_relaxation,
    no_warm_up,            ///< nothing permitted can open a session of this length
    too_little_time,       ///< `shortest_seconds` would do
};

/// What plan() comes back with.
struct plan_result {
    routine items;
    std::int32_t total_seconds = 0;
    std::int32_t value = 0;              ///< by the value function of the planning problem
    bool optimal = false;                ///< proven best; the search here is a good one, and proves nothing
    plan_obstacle obstacle = plan_obstacle::none;
    std::int32_t shortest_seconds = 0;   ///< where time was too little
    std::int32_t allowed_seconds = 0;
    std::int32_t max_exertion = 0;       ///< CR10 points to stay at or below
    goal_list goals;                     ///< what was planned for
    std::uint8_t uncovered = 0;          ///< bit per goal that no item serves

    constexpr bool found() const { return obstacle == plan_obstacle::none; }
    friend constexpr bool operator==(plan_result const&, plan_result const&) = default;
};

template <class Argument>
struct PLAN_CALLED_WITHOUT_A_CLEARANCE : detail::violation {};

namespace detail {

/// The value of the n-th item that serves one goal, all together: 0, 8, 12, 14, 15, 15 ...
constexpr std::int32_t worth_of(std::int32_t items) {
    constexpr std::array<std::int32_t, 5> worth{0, 8, 12, 14, 15};
    return worth[static_cast<std::size_t>(std::min(items, 4))];
}

template <class C>
class planner {
public:
    constexpr planner(clearance<C> const& ok, request<C> const& wish) : ok_(ok), wish_(wish) {
        person const& p = ok.made_for().raw();
        ctx_.day = p.day;
        ctx_.equipment = p.equipment | wish.equipment();
        ctx_.avoids = p.avoids | wish.avoids();
        ctx_.at = wish.paced();
        ctx_.max_seconds = std::min(wish.max_seconds(), rules().band_of(p.day).max_seconds);
        if (ok.limits().max_seconds != session_limits::none) {
            ctx_.max_seconds = std::min(ctx_.max_seconds, ok.limits().max_seconds);
        }
        goals_ = wish.goals().size != 0 ? wish.goals() : p.goals;
        ctx_.settling_alone_is_enough = true;
        for (std::size_t i = 0; i < n; ++i) {
            exercise_row const& e = c().exercises[i];
            any_permitted_ = any_permitted_ || ok.permits(i);
            if (!ok.permits(i) || !equipped(e, ctx_.equipment) || (e.positions & ~ctx_.avoids) == 0) continue;
            if (e.wants(intent::strength) && !wish.rested(i)) continue;
            pool_[n_pool_] = static_cast<std::uint16_t>(i);
            seconds_[i] = duration(starting_dose(*e.dose), ctx_.at).value();
            ++n_pool_;
            if (e.effort.rank > 0) ctx_.settling_alone_is_enough = false;
        }
    }

    constexpr plan_result run() {
        plan_result out;
        out.allowed_seconds = ctx_.max_seconds;
        out.goals = goals_;
        out.max_exertion = rules().band_of(ctx_.day).max_exertion;
        if (ok_.limits().max_exertion != session_limits::none) {
            out.max_exertion = std::min(out.max_exertion, ok_.limits().max_exertion);
        }
        if (!shortest_sound_session()) {
            out.obstacle = why_none();
            out.shortest_seconds = shortest_found_;
            out.uncovered = static_cast<std::uint8_t>((1U << goals_.size) - 1U);
            return out;
        }
        while (improve()) {
        }
        out.items = best_.items;
        out.items.catalogue = c().fingerprint;
        out.total_seconds = best_.seconds;
        out.value = best_.value;
        for (std::size_t g = 0; g < goals_.size; ++g) {
            if (serving(best_.items, g) == 0) out.uncovered |= static_cast<std::uint8_t>(1U << g);
        }
        return out;
    }

private:
    static constexpr std::size_t n = view_of<C>.exercises.size();
    static constexpr catalogue_view const& c() { return view_of<C>; }
    static constexpr composition_view const& rules() { return composition_of<C>; }

    struct candidate {
        routine items;
        std::int32_t value = 0;
        std::int32_t seconds = 0;
        bool found = false;
    };

    constexpr routine_item item_of(std::size_t exercise, block in) const {
        exercise_row const& e = c().exercises[exercise];
        return {static_cast<std::uint16_t>(exercise), in, e.position, starting_dose(*e.dose)};
    }

    constexpr std::int32_t serving(routine const& r, std::size_t g) const {
        std::int32_t items = 0;
        for (routine_item const& i : r.view()) items += goals_.items[g].served_by(c().exercises[i.exercise]) ? 1 : 0;
        return items;
    }

    constexpr std::int32_t value_of(routine const& r) const {
        std::int32_t v = 0;
        for (std::size_t g = 0; g < goals_.size; ++g) v += goals_.items[g].weight * worth_of(serving(r, g));
        for (std::size_t i = 0; i < r.size; ++i) {
            v += wish_.freshness(r[i].exercise);
            if (i != 0 && r[i].position != r[i - 1].position) v -= 2;
        }
        return v;
    }

    /// More value; then fewer seconds; then the smaller sequence of catalogue places.
    static constexpr bool better(candidate const& a, candidate const& b) {
        if (!b.found) return a.found;
        if (!a.found || a.value != b.value) return a.found && a.value > b.value;
        if (a.seconds != b.seconds) return a.seconds < b.seconds;
        for (std::size_t i = 0; i < a.items.size && i < b.items.size; ++i) {
            if (a.items[i].exercise != b.items[i].exercise) return a.items[i].exercise < b.items[i].exercise;
        }
        return a.items.size < b.items.size;
    }

    /// Takes a routine as the best so far if it is sound and better.
    constexpr bool consider(routine r) {
        settle_positions(c(), std::span(r.items).first(r.size), ctx_.avoids);
        composition_verdict const v = first_fault(c(), rules(), r.view(), ctx_);
        std::int32_t const seconds = total_seconds(c(), rules(), r.view(), ctx_.at);
        if (!v.sound) {
            if (v.finding.fault == composition_fault::too_long && (shortest_found_ == 0 || seconds < shortest_found_)) {
                shortest_found_ = seconds;
            }
            return false;
        }
        candidate const next{r, value_of(r), seconds, true};
        if (!better(next, best_)) return false;
        best_ = next;
        return true;
    }

    constexpr bool in_pool_for(std::size_t p, block b) const { return may_stand_in(c().exercises[pool_[p]], b); }

    /// Calls use(places, how_many) for every choice of up to `most` pool members of a block, fewest first.
    template <class Use>
    constexpr void choices(block b, std::size_t size, Use use) const {
        std::array<std::size_t, 3> at{};
        choose(b, size, 0, 0, at, use);
    }
    template <class Use>
    constexpr void choose(block b, std::size_t size, std::size_t depth, std::size_t from, std::array<std::size_t, 3>& at,
                          Use& use) const {
        if (depth == size) {
            use(at);
            return;
        }
        for (std::size_t p = from; p < n_pool_; ++p) {
            if (!in_pool_for(p, b)) continue;
            at[depth] = p;
            choose(b, size, depth + 1, p + 1, at, use);
        }
    }

    /// The best sound session among the smallest: settling, what must open it, relaxing. Larger openings and endings are
    /// tried only where smaller ones do not do.
    constexpr bool shortest_sound_session() {
        for (std::size_t settling = 1; settling <= 3; ++settling) {
            for (std::size_t relaxing = 1; relaxing <= 2; ++relaxing) {
                for (std::size_t warming = 0; warming <= 3; ++warming) {
                    try_skeletons(settling, warming, relaxing);
                    if (best_.found) return true;
                }
            }
        }
        return false;
    }

    constexpr void try_skeletons(std::size_t settling, std::size_t warming, std::size_t relaxing) {
        choices(block::settle, settling, [&](auto const& s) {
            choices(block::relax, relaxing, [&](auto const& r) {
                choices(block::warm_up, warming, [&](auto const& w) {
                    routine whole;
                    for (std::size_t i = 0; i < settling; ++i) whole.add(item_of(pool_[s[i]], block::settle));
                    for (std::size_t i = 0; i < warming; ++i) whole.add(item_of(pool_[w[i]], block::warm_up));
                    std::size_t const middle = whole.size;
                    for (std::size_t i = 0; i < relaxing; ++i) whole.add(item_of(pool_[r[i]], block::relax));
                    consider(whole);
                    if (warming == 0) try_one_in_the_middle(whole, middle);
                });
            });
        });
    }

    /// The micro-session: one exercise between settling and relaxing, no warm-up of its own.
    constexpr void try_one_in_the_middle(routine const& around, std::size_t middle) {
        for (std::size_t p = 0; p < n_pool_; ++p) {
            for (block const b : {block::strengthen, block::stretch}) {
                if (!in_pool_for(p, b)) continue;
                routine whole = around;
                whole.insert(middle, item_of(pool_[p], b));
                consider(whole);
            }
        }
    }

    constexpr bool family_in(routine const& r, std::size_t exercise, std::size_t except = routine::capacity) const {
        for (std::size_t i = 0; i < r.size; ++i) {
            if (i != except && c().exercises[r[i].exercise].family == c().exercises[exercise].family) return true;
        }
        return false;
    }

    /// The best single step: one more item, one item for another, or two more where one alone would break the balance.
    constexpr bool improve() {
        candidate const before = best_;
        for (std::size_t p = 0; p < n_pool_; ++p) insertions(before.items, p, [&](routine const& r) { consider(r); });
        if (better(best_, before)) return true;
        for (std::size_t p = 0; p < n_pool_; ++p) replacements(before.items, p);
        if (better(best_, before)) return true;
        if (before.seconds + 2 * rules().rest_s >= ctx_.max_seconds) return false;
        for (std::size_t p = 0; p < n_pool_; ++p) {
            insertions(before.items, p, [&](routine const& r) {
                for (std::size_t q = p + 1; q < n_pool_; ++q) {
                    insertions(r, q, [&](routine const& both) { consider(both); });
                }
            });
        }
        return better(best_, before);
    }

    template <class Use>
    constexpr void insertions(routine const& r, std::size_t p, Use use) const {
        std::size_t const exercise = pool_[p];
        if (r.size == routine::capacity || family_in(r, exercise)) return;
        std::int32_t const left = ctx_.max_seconds - total_seconds(c(), rules(), r.view(), ctx_.at);
        if (seconds_[exercise] + rules().rest_s > left) return;
        for (block const b : {block::settle, block::warm_up, block::strengthen, block::stretch, block::relax}) {
            if (!in_pool_for(p, b)) continue;
            for (std::size_t at = 0; at <= r.size; ++at) {
                if (at > 0 && r[at - 1].in > b) break;
                if (at < r.size && r[at].in < b) continue;
                routine next = r;
                next.insert(at, item_of(exercise, b));
                use(next);
            }
        }
    }

    constexpr void replacements(routine const& r, std::size_t p) {
        for (std::size_t at = 0; at < r.size; ++at) {
            std::size_t const exercise = pool_[p];
            if (exercise == r[at].exercise || family_in(r, exercise, at) || !in_pool_for(p, r[at].in)) continue;
            routine next = r;
            next.items[at] = item_of(exercise, r[at].in);
            consider(next);
        }
    }

    constexpr plan_obstacle why_none() const {
        if (!any_permitted_) return plan_obstacle::nothing_is_permitted;
        if (n_pool_ == 0) return plan_obstacle::nothing_is_at_hand;
        bool settles = false, relaxes = false;
        for (std::size_t p = 0; p < n_pool_; ++p) {
            settles = settles || in_pool_for(p, block::settle);
            relaxes = relaxes || in_pool_for(p, block::relax);
        }
        if (!settles) return plan_obstacle::no_settling;
        if (!relaxes) return plan_obstacle::no_relaxation;
        return shortest_found_ != 0 ? plan_obstacle::too_little_time : plan_obstacle::no_warm_up;
    }

    clearance<C> const& ok_;
    request<C> const& wish_;
    routine_context ctx_{};
    goal_list goals_{};
    std::array<std::uint16_t, n> pool_{};
    std::array<std::int32_t, n> seconds_{};
    std::size_t n_pool_ = 0;
    bool any_permitted_ = false;
    std::int32_t shortest_found_ = 0;
    candidate best_{};
};

}  // namespace detail

/// A routine for a cleared person: every constraint kept, the same input giving the same routine on every machine.
template <class Catalogue>
constexpr plan_result plan(clearance<Catalogue> const& ok, request<Catalogue> const& wish = {}) {
    return detail::planner<Catalogue>(ok, wish).run();
}
/// Nothing else can be planned for: a profile, a screening or a pointer that may be null is not a clearance.
template <class Argument, class... Rest>
constexpr plan_result plan(Argument const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITHOUT_A_CLEARANCE<Argument>, rule_code::plan_without_clearance>();
    return {};
}

}  // namespace regimen

#endif
