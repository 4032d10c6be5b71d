// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The search behind plan(): the smallest sound sessions first, in several positions; from the best of them one change
// at a time while the session gets better; and again from openings that are long enough for each exercise that
// strengthens. Drafts are light; whatever is kept was found sound by the functions of composition.hpp.
#ifndef REGIMEN_DETAIL_PLAN_SEARCH_HPP
#define REGIMEN_DETAIL_PLAN_SEARCH_HPP

#include <regimen/request.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

/// The value of the n-th item that serves one goal, all together: 0, 8, 12, 14, 15, 15 ...
constexpr std::int32_t worth_of(std::int32_t items) {
    constexpr std::array<std::int32_t, 5> worth{0, 8, 12, 14, 15};
    return worth[static_cast<std::size_t>(std::min(items, 4))];
}

/// An item of a session in the making.
struct draft_item {
    std::uint16_t exercise = 0;
    block in = block::settle;
    std::uint8_t position = 0;
};
struct draft {
    std::array<draft_item, routine::capacity> items{};
    std::size_t size = 0;

    constexpr std::span<draft_item> view() { return std::span(items).first(size); }
    constexpr std::span<draft_item const> view() const { return std::span(items).first(size); }
    constexpr draft_item const& operator[](std::size_t i) const { return items[i]; }
    constexpr void add(draft_item item) { items[size++] = item; }
    constexpr draft with(std::size_t at, draft_item item) const {
        draft out = *this;
        for (std::size_t i = size; i > at; --i) out.items[i] = items[i - 1];
        out.items[at] = item;
        ++out.size;
        return out;
    }
    constexpr draft without(std::size_t at) const {
        draft out = *this;
        for (std::size_t i = at + 1; i < size; ++i) out.items[i - 1] = items[i];
        --out.size;
        return out;
    }
};

template <class C>
class plan_search {
public:
    static constexpr std::size_t n = view_of<C>.exercises.size();

    constexpr plan_search(clearance<C> const& ok, request<C> const& wish, goal_list const& goals)
        : wish_(wish), ctx_(context_of(ok, wish)), goals_(goals) {
        for (std::size_t i = 0; i < n; ++i) {
            any_permitted_ = any_permitted_ || ok.permits(i);
            if (!usable_today(ok, wish, ctx_, i)) continue;
            exercise_row const& e = c().exercises[i];
            pool_[n_pool_++] = static_cast<std::uint16_t>(i);
            seconds_[i] = duration(wish.dose_of(i), ctx_.at).value();
            work_[i] = wish.work_of(i);
            for (std::size_t g = 0; g < goals_.size; ++g) {
                if (goals_.items[g].served_by(e)) serves_[i] |= static_cast<std::uint8_t>(1U << g);
            }
            for (std::size_t b = 0; b < shortest_.size(); ++b) {
                if (may_stand_in(e, static_cast<block>(b))) shortest_[b] = std::min(shortest_[b], seconds_[i]);
            }
            if (may_stand_in(e, block::relax) && e.effort.rank == 0 && (open_positions(i) & rules().lying) != 0) {
                can_lie_ = true;
            }
        }
    }

    constexpr bool run() {
        if (!smallest_sound_session()) return false;
        candidate const smallest = best_;
        candidate champion = best_;
        for (candidate const& start : starts_) {
            if (!start.found || better_starts_than(start) >= most_starts) continue;
            restart_from(start, aim::value);
            climb();
            if (better(best_, champion)) champion = best_;
        }
        // Strengthening needs an opening that no single step makes worth while: open long first, then add it.
        auto const wanted = most_wanted_of_the_demanding();
        for (std::size_t w = 0; w < wanted.size(); ++w) {
            if (wanted[w] < 0) break;
            demanded_ = static_cast<std::uint16_t>(wanted[w]);
            restart_from(smallest, aim::long_opening);
            climb();
            restart_from(best_, aim::something_demanding);
            climb();
            restart_from(best_, aim::value);
            if (better(best_, champion)) champion = best_;
        }
        best_ = champion;
        return true;
    }

    constexpr routine_context const& context() const { return ctx_; }
    constexpr bool any_permitted() const { return any_permitted_; }
    constexpr bool anything_at_hand() const { return n_pool_ != 0; }
    constexpr bool anything_for(block b) const { return shortest_[static_cast<std::size_t>(b)] != nothing; }
    /// The time of the shortest session that lacks nothing but time; 0: there is none.
    constexpr std::int32_t shortest_seconds() const { return shortest_found_; }
    constexpr routine found() {
        routine out;
        out.catalogue = c().fingerprint;
        for (routine_item const& item : written(best_.items)) out.add(item);
        return out;
    }
    constexpr std::int32_t value() const { return best_.value; }
    constexpr std::int32_t total() const { return best_.seconds; }
    constexpr std::int32_t serving(std::size_t goal) const { return outline_of(best_.items).serving[goal]; }

private:
    static constexpr std::int32_t nothing = day_window::no_end;
    static constexpr int most_starts = 4;
    using goal_counts = std::array<std::int32_t, goal_list::capacity>;
    enum class aim : std::uint8_t { value, long_opening, something_demanding };

    /// A sound session with what it is compared by.
    struct candidate {
        draft items;
        std::int32_t first = 0;  ///< what comes before value: see before_value()
        std::int32_t value = 0;
        std::int32_t rises = 0;
        std::int32_t seconds = 0;
        bool found = false;
    };

    static constexpr catalogue_view const& c() { return view_of<C>; }
    static constexpr composition_view const& rules() { return composition_of<C>; }
    static constexpr exercise_row const& row(std::size_t exercise) { return c().exercises[exercise]; }
    static constexpr bool demanding(std::size_t exercise) { return is_strength(rules(), row(exercise)); }
    constexpr std::uint32_t open_positions(std::size_t exercise) const {
        return row(exercise).positions & ~ctx_.avoids;
    }

    constexpr int better_starts_than(candidate const& start) const {
        int ahead = 0;
        for (candidate const& other : starts_) ahead += other.found && better(other, start) ? 1 : 0;
        return ahead;
    }
    /// The demanding exercises that serve the heaviest goals, a few of them; -1 where there are no more.
    constexpr std::array<std::int32_t, 8> most_wanted_of_the_demanding() const {
        std::array<std::int32_t, 8> best{-1, -1, -1, -1, -1, -1, -1, -1};
        std::array<std::int32_t, 8> worth{};
        for (std::size_t p = 0; p < n_pool_; ++p) {
            if (!demanding(pool_[p]) || serves_[pool_[p]] == 0) continue;
            outline o;
            put(o, pool_[p]);
            std::size_t at = best.size();
            while (at > 0 && (best[at - 1] < 0 || worth[at - 1] < worth_of_items(o))) --at;
            if (at == best.size()) continue;
            for (std::size_t i = best.size() - 1; i > at; --i) {
                best[i] = best[i - 1];
                worth[i] = worth[i - 1];
            }
            best[at] = pool_[p];
            worth[at] = worth_of_items(o);
        }
        return best;
    }

    // What a session is compared by.

    /// What a set of items comes to before their order is known.
    struct outline {
        goal_counts serving{};
        std::int32_t freshness = 0;
        std::int32_t exercises = 0;
        std::int32_t seconds = 0;  ///< without changes of position and longer rests
        std::int32_t work = 0;
        std::uint32_t fixed = 0;   ///< positions that no order avoids
    };
    constexpr void put(outline& o, std::size_t exercise) const {
        for (std::size_t g = 0; g < goals_.size; ++g) o.serving[g] += ((serves_[exercise] >> g) & 1U) != 0 ? 1 : 0;
        o.freshness += wish_.freshness(exercise);
        o.seconds += (o.seconds == 0 ? 0 : rules().rest_s) + seconds_[exercise];
        o.exercises += row(exercise).effort.rank > 0 ? 1 : 0;
        o.work += work_[exercise];
        std::uint32_t const open = open_positions(exercise);
        if ((open & (open - 1)) == 0) o.fixed |= open;
    }
    constexpr outline outline_of(draft const& d) const {
        outline o;
        for (draft_item const& i : d.view()) put(o, i.exercise);
        return o;
    }
    constexpr std::int32_t worth_of_items(outline const& o) const {
        std::int32_t v = o.freshness;
        for (std::size_t g = 0; g < goals_.size; ++g) v += goals_.items[g].weight * worth_of(o.serving[g]);
        return v;
    }
    /// Whether a session of these items, in any order, could be the best.
    constexpr bool worth_a_look(outline const& o) const {
        if (o.seconds > ctx_.max_seconds || o.exercises > rules().band_of(ctx_.day).max_exercises) return false;
        if (o.work > wish_.max_work()) return false;
        if (!comes_first()) return true;
        std::int32_t const changes = o.fixed == 0 ? 0 : std::popcount(o.fixed) - 1;
        std::int32_t const most = worth_of_items(o) - 2 * changes;
        if (most != best_.value) return most > best_.value;
        return best_.rises != 0 || o.seconds + changes * rules().change_s < best_.seconds;
    }
    /// The opening for what is demanded: without its changes of position, and less for each position that neither the
    /// demanded exercise nor lying down at the end will need.
    constexpr std::int32_t useful_opening(draft const& d) const {
        std::int32_t sum = 0;
        std::uint32_t const useful = open_positions(demanded_) | rules().lying;
        std::uint32_t elsewhere = 0;
        for (std::size_t i = 0; i < d.size && d[i].in <= block::warm_up; ++i) {
            sum += seconds_[d[i].exercise] + (i == 0 ? 0 : rules().rest_s);
            elsewhere |= (std::uint32_t{1} << d[i].position) & ~useful;
        }
        return sum - 30 * std::popcount(elsewhere);
    }
    /// Relaxation is done lying down where she can (C3); that comes before value, and so does what the search is after.
    constexpr std::int32_t before_value(draft const& d) const {
        std::int32_t const lies = can_lie_ && ((rules().lying >> d[d.size - 1].position) & 1U) != 0 ? 1 : 0;
        if (aim_ == aim::value) return lies;
        if (aim_ == aim::long_opening) return 2 * std::min(useful_opening(d), rules().warm_up_strength_s) + lies;
        for (draft_item const& i : d.view()) {
            if (i.exercise == demanded_) return 2 + lies;
        }
        return lies;
    }
    constexpr bool comes_first() const {
        std::int32_t const lies = can_lie_ ? 1 : 0;
        return best_.found && aim_ != aim::long_opening && best_.first == (aim_ == aim::value ? lies : 2 + lies);
    }
    /// Not found, where it is asked for only if it is better than the best.
    constexpr candidate scored(draft const& d, std::int32_t worth, bool only_if_better) const {
        candidate out{.items = d, .value = worth, .found = true};
        for (std::size_t i = 1; i < d.size; ++i) {
            if (d[i].position == d[i - 1].position) continue;
            out.value -= 2;
            bool const on_floor = c().positions[d[i - 1].position].at == height::floor;
            out.rises += on_floor && c().positions[d[i].position].at != height::floor ? 1 : 0;
        }
        if (only_if_better && comes_first() && out.value < best_.value) return candidate{};
        out.first = before_value(d);
        for (std::size_t i = 0; i < d.size; ++i) {
            out.seconds += seconds_[d[i].exercise] + (i == 0 ? 0 : between(c(), rules(), d[i - 1], d[i]).seconds);
        }
        return out;
    }
    constexpr candidate scored(draft const& d) const { return scored(d, worth_of_items(outline_of(d)), false); }
    /// More value; then fewer rises from the floor (C8), then fewer seconds. Of equals the first that was found stays.
    static constexpr bool better(candidate const& a, candidate const& b) {
        if (!a.found || !b.found) return a.found;
        if (a.first != b.first) return a.first > b.first;
        if (a.value != b.value) return a.value > b.value;
        if (a.rises != b.rises) return a.rises < b.rises;
        return a.seconds < b.seconds;
    }

    /// The draft as items of a routine, written over those that were looked at before.
    constexpr std::span<routine_item const> written(draft const& d) {
        for (std::size_t i = 0; i < d.size; ++i) {
            routine_item& item = looked_at_.items[i];
            if (i >= looked_at_.size || item.exercise != d[i].exercise)
                item.dose = wish_.dose_of(d[i].exercise);
            item.exercise = d[i].exercise;
            item.in = d[i].in;
            item.position = d[i].position;
        }
        looked_at_.size = std::max(looked_at_.size, d.size);
        return std::span<routine_item const>(looked_at_.items).first(d.size);
    }

    constexpr void restart_from(candidate const& from, aim after) {
        aim_ = after;
        best_ = scored(from.items);
    }

    // The smallest sessions.

    /// Settling, what must open it, relaxing: the best of the smallest. Larger ones are tried only where smaller ones
    /// do not do. A micro-session has one exercise in the middle and no warm-up of its own.
    constexpr bool smallest_sound_session() {
        for (std::size_t settling = 1; settling <= 3; ++settling) {
            for (std::size_t relaxing = 1; relaxing <= 2; ++relaxing) {
                for (std::size_t warming = 0; warming <= 3; ++warming) {
                    skeletons(settling, block::warm_up, warming, relaxing);
                    if (warming == 0) skeletons(settling, block::strengthen, 1, relaxing);
                    if (warming == 0) skeletons(settling, block::stretch, 1, relaxing);
                    if (!best_.found) continue;
                    if (warming == 0) skeletons(settling, block::warm_up, 1, relaxing);
                    return true;
                }
            }
        }
        return false;
    }
    constexpr void skeletons(std::size_t settling, block middle, std::size_t middles, std::size_t relaxing) {
        std::array<block, 8> pattern{};
        std::size_t size = settling;
        for (std::size_t i = 0; i < middles; ++i) pattern[size++] = middle;
        for (std::size_t i = 0; i < relaxing; ++i) pattern[size++] = block::relax;
        std::int32_t least = static_cast<std::int32_t>(size - 1) * rules().rest_s;
        for (std::size_t i = 0; i < size; ++i) {
            std::int32_t const shortest = shortest_[static_cast<std::size_t>(pattern[i])];
            if (shortest == nothing) return;
            least += shortest;
        }
        draft d;
        grow(std::span(pattern).first(size), d, least);
    }
    /// `least` is what the session lasts at least, of what was chosen so far.
    constexpr void grow(std::span<block const> pattern, draft& d, std::int32_t least) {
        if (least >= enough()) return;
        if (d.size == pattern.size()) return consider_skeleton(d);
        block const in = pattern[d.size];
        bool const again = d.size != 0 && d[d.size - 1].in == in;
        for (std::size_t p = 0; p < n_pool_; ++p) {
            std::uint16_t const exercise = pool_[p];
            if (!may_stand_in(row(exercise), in) || family_in(d, exercise)) continue;
            if (again && in == block::settle && exercise < d[d.size - 1].exercise) continue;
            if (again && in == block::relax && row(exercise).effort > row(d[d.size - 1].exercise).effort) continue;
            d.add({.exercise = exercise, .in = in, .position = row(exercise).position});
            grow(pattern, d, least + seconds_[exercise] - shortest_[static_cast<std::size_t>(in)]);
            --d.size;
        }
    }
    /// A session of so many seconds needs no look: there is no time for it, or a shorter one is known.
    constexpr std::int32_t enough() const {
        if (best_.found) return ctx_.max_seconds + 1;
        return shortest_found_ != 0 ? shortest_found_ : nothing;
    }
    constexpr void consider_skeleton(draft d) {
        settle_positions(c(), d.view(), ctx_.avoids);
        if (!judge_skeleton(d) && !best_.found) every_position(d, 0);
    }
    constexpr void every_position(draft& d, std::size_t at) {
        if (at == d.size) {
            judge_skeleton(d);
            return;
        }
        for (std::uint8_t q = 0; q < c().positions.size(); ++q) {
            if (((open_positions(d[at].exercise) >> q) & 1U) == 0) continue;
            d.items[at].position = q;
            every_position(d, at + 1);
        }
    }
    constexpr std::int32_t work_of(draft const& d) const {
        std::int32_t sum = 0;
        for (draft_item const& i : d.view()) sum += work_[i.exercise];
        return sum;
    }
    constexpr bool judge_skeleton(draft const& d) {
        if (work_of(d) > wish_.max_work()) return false;
        candidate const next = scored(d);
        if (next.seconds >= enough()) return false;
        std::size_t middle = 0;
        while (middle + 1 < d.size && d[middle].in == block::settle) ++middle;
        candidate& start = starts_[d[middle].position];
        if (!better(next, start)) return true;
        bool sound = true, sound_but_for_time = true;
        check_composition(c(), rules(), written(d), ctx_, [&](composition_finding const& f) {
            sound = false;
            sound_but_for_time = sound_but_for_time && f.fault == composition_fault::too_long;
        });
        if (sound && better(next, best_)) best_ = next;
        if (sound) start = next;
        if (!sound && sound_but_for_time && next.seconds < enough()) shortest_found_ = next.seconds;
        return sound;
    }

    // Steps to a better one.

    constexpr void climb() {
        for (bool better_yet = true; better_yet;) {
            candidate const from = best_;
            if (aim_ == aim::long_opening && useful_opening(from.items) >= rules().warm_up_strength_s) return;
            additions(from.items);
            if (!better(best_, from)) exchanges(from.items);
            if (!better(best_, from)) pairs(from.items);
            better_yet = better(best_, from);
        }
    }

    /// Takes a draft as the best so far if it is sound and better.
    constexpr void consider(draft d, std::int32_t worth) {
        if (work_of(d) > wish_.max_work()) return;
        settle_positions(c(), d.view(), ctx_.avoids);
        candidate const next = scored(d, worth, true);
        if (!next.found || next.seconds > ctx_.max_seconds || !better(next, best_)) return;
        if (first_fault(c(), rules(), written(d), ctx_).sound) best_ = next;
    }

    constexpr bool family_in(draft const& d, std::size_t exercise) const {
        for (draft_item const& i : d.view()) {
            if (row(i.exercise).family == row(exercise).family) return true;
        }
        return false;
    }

    /// Forms of what is demanded leave it its place.
    constexpr bool in_the_way(std::size_t exercise) const {
        return aim_ != aim::value && exercise != demanded_ && row(exercise).family == row(demanded_).family;
    }

    /// Calls use(draft, place of the item) for every block and place that an exercise can be put in, from a place on.
    template <class Use>
    constexpr void placements(draft const& d, std::uint16_t exercise, std::size_t from, std::size_t until,
                              Use use) const {
        for (block const b : {block::settle, block::warm_up, block::strengthen, block::stretch, block::relax}) {
            if (!may_stand_in(row(exercise), b)) continue;
            for (std::size_t at = from; at <= std::min(until, d.size); ++at) {
                if (at > 0 && d[at - 1].in > b) break;
                if (at < d.size && d[at].in < b) continue;
                use(d.with(at, {.exercise = exercise, .in = b, .position = row(exercise).position}), at);
            }
        }
    }

    /// One more item.
    constexpr void additions(draft const& d) {
        if (d.size == routine::capacity) return;
        outline const all = outline_of(d);
        for (std::size_t p = 0; p < n_pool_; ++p) {
            outline with = all;
            put(with, pool_[p]);
            if (!worth_a_look(with) || family_in(d, pool_[p]) || in_the_way(pool_[p])) continue;
            std::int32_t const worth = worth_of_items(with);
            placements(d, pool_[p], 0, d.size, [&](draft const& next, std::size_t) { consider(next, worth); });
        }
    }

    /// One item less, one for another, or one elsewhere.
    constexpr void exchanges(draft const& d) {
        for (std::size_t i = 0; i < d.size; ++i) {
            draft const rest = d.without(i);
            consider(rest, worth_of_items(outline_of(rest)));
            additions(rest);
        }
    }

    /// Two items at once, where one alone pays for no change of position or leaves the session out of balance.
    constexpr void pairs(draft const& d) {
        if (d.size + 2 > routine::capacity) return;
        outline const all = outline_of(d);
        if (all.exercises + 1 > rules().band_of(ctx_.day).max_exercises) return;
        for (std::size_t p = 0; p < n_pool_; ++p) {
            outline with_one = all;
            put(with_one, pool_[p]);
            if (with_one.seconds > ctx_.max_seconds || family_in(d, pool_[p]) || in_the_way(pool_[p])) continue;
            for (std::size_t q = 0; q < n_pool_; ++q) {
                outline with_both = with_one;
                put(with_both, pool_[q]);
                if (!worth_a_look(with_both) || family_in(d, pool_[q]) || in_the_way(pool_[q])) continue;
                if (row(pool_[p]).family == row(pool_[q]).family) continue;
                std::int32_t const worth = worth_of_items(with_both);
                placements(d, pool_[p], 0, d.size, [&](draft const& one, std::size_t at) {
                    placements(one, pool_[q], at + 1, at + 2,
                               [&](draft const& both, std::size_t) { consider(both, worth); });
                });
            }
        }
    }

    request<C> const& wish_;
    routine_context ctx_;
    goal_list goals_;
    std::array<std::uint16_t, n> pool_{};
    std::array<std::int32_t, n> seconds_{};
    std::array<std::int32_t, n> work_{};
    std::array<std::uint8_t, n> serves_{};  ///< a bit per goal
    std::array<std::int32_t, 5> shortest_{nothing, nothing, nothing, nothing, nothing};
    std::size_t n_pool_ = 0;
    std::int32_t shortest_found_ = 0;
    bool any_permitted_ = false;
    bool can_lie_ = false;
    aim aim_ = aim::value;
    std::uint16_t demanded_ = 0;
    candidate best_{};
    routine looked_at_{};
    /// The best small session for each position that its middle is in.
    std::array<candidate, view_of<C>.positions.size()> starts_{};
};

}  // namespace regimen::detail

#endif
