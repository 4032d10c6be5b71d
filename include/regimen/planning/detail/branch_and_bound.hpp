// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The search behind plan(): branch and bound over sets of items, for each set of positions by itself, the most
// promising first. What a set can become at most is bound.hpp's; in what order it is done best, sequencing.hpp's.
#ifndef REGIMEN_PLANNING_DETAIL_BRANCH_AND_BOUND_HPP
#define REGIMEN_PLANNING_DETAIL_BRANCH_AND_BOUND_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/greedy.hpp>
#include <regimen/planning/detail/sequencing.hpp>
#include <regimen/planning/detail/subproblems.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// A search that takes long is interrupted twice, to have something better to go by: after a tenth of its steps, but
/// not before nor after so many. Where searches are to be tried, less will do.
struct interruptions {
    struct range {
        std::int64_t least, most;
    };
    range first{100, 2'000}, second{50'000, 1'000'000};
};
template <class C>
inline constexpr interruptions interrupted_after{};

template <class C>
class plan_search : plan_roots<C> {
    using base = plan_roots<C>;
    using base::kinds_, base::n_kinds_, base::roots_, base::n_roots_, base::lists_, base::passed_over_;
    using base::known_prices_, base::n_known_prices_, base::most_prices, base::no_prices;
    using base::problem_, base::sets_, base::work_, base::must_have_, base::best_, base::best_score_, base::goal_;
    using base::promising, base::most_promising, base::most_of_all, base::better_prices, base::start, base::rank;
    using base::rules, base::item, base::capacity;
    using typename base::outline, typename base::root;

public:
    constexpr plan_search(plan_problem<C>& problem, std::int64_t most_work)
        : base(problem, std::max<std::int64_t>(most_work, 0)),
          sequencer_(problem, work_),
          descent_(problem, sets_, work_),
          tenth_(most_work / 10) {}

    /// Finds the best session, or the best that the work allows. Relaxing is done lying down where any session can be
    /// (C3): that comes before value. `must_have`: a place among the items of the problem.
    constexpr void run(std::size_t must_have = npos) {
        must_have_ = must_have;
        best_ = {};
        best_score_ = goal_ = no_score;
        if (problem_.can_lie) {
            problem_.last_lies_in = problem_.rules().lying;
            search();
        }
        if (!best_.found && !work_.spent()) {
            problem_.last_lies_in = ~std::uint32_t{0};
            search();
        }
        complete_ = !work_.spent();
        if (!best_.found || !complete_) return;
        work_ = {.left = steps_to_begin};  // its blocks are the same, however little was left
        sequencer_.choose_blocks(best_);
    }
    constexpr plan_candidate const& best() const { return best_; }
    constexpr bool complete() const { return complete_; }
    /// No session is worth more.
    constexpr std::int32_t bound() const {
        if (complete() || bound_ == no_score) return best_.value;
        score const most = bound_ + problem_.ctx.max_seconds;  // so long at most, and so worth so much at most
        return std::max(best_.value,
                        static_cast<std::int32_t>(most / sets_.unit() - (most % sets_.unit() < 0 ? 1 : 0)));
    }

private:
    /// `in_each_order` exchanges items of what it finds one by one, `thoroughly` two by two as well, and of every
    /// session that it comes to, be it the best or not.
    enum class dives : std::uint8_t { no, once, in_each_order, thoroughly, no_more };

    /// Tries for as much as there could be, and then for less and less: with a goal that is nearly met a search is
    /// short, for it passes over nearly everything. What is found in one try is made better in the same.
    REGIMEN_NOINLINE constexpr void search() {
        bound_ = no_score;
        score const least = goal_ = base::lowest_score();
        // What it takes to have a first session does not count, however few steps follow.
        std::int64_t const steps = work_.left;
        work_.left = steps_to_begin;
        base::find_roots();
        dive(least, positions_at_first, dives::once);
        work_.left = best_.found ? steps : std::max(steps, work_.left);
        if (work_.left <= 0 && most_of_all() >= least) work_.spend();
        if (best_.found && !work_.spent() && most_of_all() - best_score_ > much * sets_.unit()) base::look_anew();
        score const most = most_of_all();
        if (work_.spent()) {
            bound_ = most;
            return;
        }
        score proven = most + 1;  // nothing comes to so much
        score step = std::max<score>(sets_.unit() / 8, 1);
        goal_ = problem_.only_time ? no_score : most;  // a session's time is bounded well enough
        // Tries that take long are broken off.
        constexpr interruptions after = interrupted_after<C>;
        std::int64_t const share = std::clamp(tenth_, after.second.least, after.second.most);
        std::array<std::int64_t, 2> const dives_at{
            std::max<std::int64_t>(work_.left - std::clamp(tenth_, after.first.least, after.first.most), 0),
            std::max<std::int64_t>(work_.left - share, 0)};
        std::size_t n_dives = 0;
        for (int tries = 0;; ++tries) {
            score const worst = best_.found ? better_than_best() : least;
            score const tried = goal_ = std::max(goal_, worst);
            passed_over_ = no_score;
            bool const dives_later =
                n_dives == 0 || (n_dives == 1 && best_.found && most_of_all() - best_score_ > sets_.unit());
            work_.stop_at = dives_later ? std::min(dives_at[n_dives], work_.left) : 0;
            search_once();
            bool const broken_off = work_.spent();
            work_.stop_at = 0;
            if (broken_off && !work_.spent()) {
                if (n_dives++ == 0) {
                    dive(least, positions_to_dive_in, dives::in_each_order);
                } else {
                    work_.stop_at = std::max<std::int64_t>(work_.left - share, 0);
                    dive(least, static_cast<int>(n_roots_), dives::thoroughly);
                    work_.stop_at = 0;
                }
                bound_ = no_score;
                goal_ = tried;
                continue;
            }
            if (work_.spent()) {
                bound_ = std::min(std::max(bound_, goal_), proven);
                return;
            }
            if (tried == worst || (best_.found && best_score_ >= tried)) return;
            proven = tried;
            goal_ = std::min(passed_over_, tried - step);
            step = 2 * step;
            if (tries >= tries_for_much && !best_.found) goal_ = least;  // is there anything at all?
        }
    }
    /// Another session is of interest if it comes to so much: as much as the best, for then their order decides.
    constexpr score better_than_best() const { return best_score_ + (problem_.only_time ? 1 : 0); }

    constexpr void search_once() {
        for (std::size_t i = 0; i < n_roots_; ++i) roots_[i].tried = false;
        while (root* const r = most_promising()) {
            if (!promising(r->bound)) break;
            score const bound = r->bound;
            search_in(*r);
            if (work_.spent()) {
                bound_ = std::max(bound_, bound);
                break;
            }
        }
        for (std::size_t k = 0; k < n_kinds_; ++k) {
            if (kinds_[k].is_looked_at) continue;
            if (work_.spent())
                bound_ = std::max(bound_, kinds_[k].bound);
            else
                promising(kinds_[k].bound);
        }
    }
    /// Looks for a session in one set of positions, with as few changes as that takes, and then with more.
    REGIMEN_NOINLINE constexpr void search_in(root& r) {
        r.tried = true;
        int const most_changes = (r.positions & (r.positions - 1)) == 0 ? 0 : rules().most_changes;
        kind_ = r.kind;
        score most = no_score;
        int const fewest = std::popcount(r.positions) - 1;
        bool const known = r.prices != no_prices;
        sets_.look_for(base::kind_of(kind_), known ? known_prices_[r.prices] : kinds_[kind_].prices);
        sets_.look_among(r.positions, fewest);
        r.at_first = std::min(r.at_first, better_prices(known ? steps_again : steps_in_a_root));
        r.bound = std::min(r.bound, r.at_first);
        prices_ = sets_.prices();
        if (!known && n_known_prices_ < most_prices) r.prices = static_cast<std::uint8_t>(n_known_prices_++);
        if (r.prices != no_prices) known_prices_[r.prices] = prices_;
        outline nothing;
        if (work_.spent()) return;
        if (!start(nothing)) {
            r.bound = no_score;
            return;
        }
        std::int32_t const left = sets_.time_left(nothing);
        for (int changes = fewest; changes <= most_changes; ++changes) {
            score const at_most = r.at_first - sets_.cost_of(changes - fewest);
            if (!promising(at_most)) {
                most = std::max(most, at_most);
                break;
            }
            if (rules().change_s * (changes - fewest) > left) break;
            stay_order stays;
            stays.size = static_cast<std::size_t>(changes) + 1;
            most = std::max(most, stay_in(stays, 0, r.positions, r.positions, 0));
            if (work_.spent()) return;
        }
        r.bound = std::min(r.bound, most);
    }
    /// Every order of stays in these positions: `unused` are those that must still come. The most that any can come to.
    REGIMEN_NOINLINE constexpr score stay_in(stay_order& stays, std::size_t at, std::uint32_t positions,
                                             std::uint32_t unused, int rises) {
        score most = no_score;
        if (diving_ == dives::no_more) return most;
        if (at == stays.size) {
            if ((stays[0] & kinds_[kind_].settling) == 0 || (stays[at - 1] & kinds_[kind_].ending) == 0) return most;
            for (std::size_t until = 0; until < at && !work_.spent(); ++until)
                most = std::max(most, search_in_order(stays, until));
            return most;
        }
        for (std::uint32_t p = positions; p != 0 && !work_.spent(); p &= p - 1) {
            std::uint32_t const next = p & (~p + 1);
            if (at != 0 && next == stays[at - 1]) continue;
            if (std::popcount(unused & ~next) > static_cast<int>(stays.size - at) - 1) continue;
            int const up =
                at != 0 && height_of(stays[at - 1]) == height::floor && height_of(next) == height::upright ? 1 : 0;
            if (rises + up > rules().most_floor_to_standing) continue;
            stays.positions[at] = next;
            most = std::max(most, stay_in(stays, at + 1, positions, unused & ~next, rises + up));
        }
        return most;
    }
    static constexpr height height_of(std::uint32_t position) {
        return view_of<C>.positions[static_cast<std::size_t>(std::countr_zero(position))].at;
    }
    REGIMEN_NOINLINE constexpr score search_in_order(stay_order const& stays, std::size_t opens_until) {
        kind_outlook<C> const& k = kinds_[kind_];
        score const most =
            k.with(problem_, k.in_order(stays, opens_until)) - sets_.cost_of(static_cast<int>(stays.size) - 1);
        if (!promising(most)) return most;
        sets_.look_for(base::kind_of(kind_), prices_);
        sets_.look_in(stays, opens_until);
        if (diving_ != dives::no) {
            dive_in_order(false);
            if (!best_.found || diving_ != dives::once || sets_.prices().second != 0) dive_in_order(true);
            if (best_.found && diving_ == dives::once) diving_ = dives::no_more;
            return no_score;
        }
        score const bound = better_prices(steps_in_an_order);
        outline o;
        if (work_.spent() || !promising(bound) || !start(o)) return bound;
        grow(o, kept(o, rank(o)));
        return bound;
    }

    /// Drops what cannot be added to a set if it is to be the best, of the ranked list of its size; how much is left,
    /// or `npos` where the set itself cannot become the best.
    constexpr std::size_t kept(outline& o, std::size_t size) {
        auto& list = lists_[o.size];
        sequence_of<ranked_item> const candidates{list.data(), size};
        best_picks const best = sets_.best_of(o, candidates);
        if (!promising(o.at_most + best.sum)) return npos;
        auto const outlook = sets_.outlook_for(o, candidates);
        o.less = outlook.less;
        score const most = o.at_most - o.less + best.sum;
        if (!outlook.possible || !promising(most) || !promising(outlook.by_time)) return npos;
        std::size_t left = 0;
        for (std::size_t k = 0; k < size; ++k) {
            plan_item const& x = item(list[k].item);
            score const in_place_of = x.counts() ? best.least : 0;
            score const lost =
                list[k].gain > 0 ? std::max<score>(in_place_of - list[k].gain, 0) : in_place_of - list[k].gain;
            score const gain = list[k].gain + sets_.prices().second * (x.seconds + x.rest);
            score const lost_by_time = gain > 0 ? std::max<score>(outlook.least - gain, 0) : outlook.least - gain;
            if (promising(most - lost) && promising(outlook.by_time - lost_by_time)) list[left++] = list[k];
        }
        return left;
    }

    /// Takes a set as it is, and with each of the candidates in the list of its size. Where time is short, first with
    /// something to end and to settle with: without them little can be said of the time that is left.
    constexpr void grow(outline const& o, std::size_t size) {
        if (size == npos) return;
        auto& list = lists_[o.size];
        bool const short_of_time = sets_.prices().second != 0;
        std::uint8_t const wanted = !short_of_time                  ? 0
                                    : !o.has(session_part::ends)    ? bit_of(session_part::ends)
                                    : !o.has(session_part::settles) ? bit_of(session_part::settles)
                                                                    : 0;
        bool const first = wanted != 0 || (size != 0 && list[0].gain > 0);  // larger sets before smaller
        if (!first) consider(o);
        for (std::size_t k = 0; k < size; ++k) {
            if (wanted != 0 && (sets_.parts(list[k].item) & wanted) == 0) continue;
            std::size_t const from = wanted != 0 ? 0 : k;
            score const most = o.at_most - o.less + sets_.best_of(o, {list.data() + from, size - from}).sum;
            if (!promising(most)) break;
            if (work_.spend()) {
                outline with = o;
                sets_.add(with, list[k].item, list[k].gain);
                auto& next = lists_[with.size];
                std::size_t left = 0;
                for (std::size_t j = wanted != 0 ? 0 : k + 1; j < size; ++j) {
                    std::uint16_t const i = list[j].item;
                    if (j <= k && (sets_.parts(i) & wanted) != 0) continue;  // with these it was tried
                    if (sets_.fits(with, i)) next[left++] = {sets_.gain_of(with, i), i};
                }
                put_in_order(next.data(), left);
                grow(with, kept(with, left));
            }
            if (k == 0 && first && wanted == 0) consider(o);
            if (work_.spent()) return;
        }
    }

    /// Straight down, without a proof, in so many of the most promising sets of positions: whatever adds most.
    REGIMEN_NOINLINE constexpr void dive(score least, int roots, dives how) {
        goal_ = least;
        for (std::size_t i = 0; i < n_roots_; ++i) roots_[i].tried = false;
        for (int tried = 0; tried < roots || !best_.found; ++tried) {
            root* const r = most_promising(how != dives::once);
            if (r == nullptr || work_.spent()) return;
            r->tried = true;
            kind_ = r->kind;
            // So high for goals that an item counts what it adds, and no more.
            prices_ = kinds_[kind_].prices;
            for (std::size_t g = 0; g < problem_.goals.size; ++g)
                prices_.goals[g] = sets_.unit() * std::max(problem_.worth_of_goal(g, 1), 0);
            stay_order stays;
            stays.size = static_cast<std::size_t>(std::popcount(r->positions));
            score const second = prices_.second;
            for (int const halves : {2, 1, 4}) {  // with time as dear as it is, cheaper, dearer
                prices_.second = second * halves / 2;
                diving_ = how;
                stay_in(stays, 0, r->positions, r->positions, 0);
                diving_ = dives::no;
                if (how != dives::thoroughly || second == 0) break;
            }
        }
    }
    REGIMEN_NOINLINE constexpr void dive_in_order(bool shortest_first) {
        outline o, made;
        if (!start(o)) return;
        descent_.go_down(o, shortest_first);
        score reached = diving_ == dives::thoroughly ? no_score : best_score_;
        bool better = take_from_descent(reached, made);
        while (better && diving_ != dives::once) {
            better =
                exchange(o, false, reached, made) || (diving_ == dives::thoroughly && exchange(o, true, reached, made));
        }
    }
    /// Each item of a set, or each two, for others, until that makes it better.
    REGIMEN_NOINLINE constexpr bool exchange(outline const& from, bool in_pairs, score& reached, outline& made) {
        for (std::size_t k = from.size; k < made.size; ++k) {
            std::size_t const first = in_pairs ? from.size : k, end = in_pairs ? k : k + 1;  // or itself alone
            for (std::size_t j = first; j < end && !work_.spent(); ++j) {
                outline rest = from;
                for (std::size_t i = from.size; i < made.size; ++i) {
                    if (i != k && i != j) sets_.add(rest, made.chosen[i], sets_.gain_of(rest, made.chosen[i]));
                }
                descent_.go_down(rest, false, made.chosen[k], made.chosen[j]);
                if (take_from_descent(reached, made)) return true;
            }
        }
        return false;
    }
    /// The largest of the sets on the way down that comes to more than was reached, and that can be put in order
    /// without much ado if it is the best now.
    constexpr bool take_from_descent(score& reached, outline& out) {
        score const before = best_score_;
        std::int64_t const stops_at = work_.stop_at;
        for (std::size_t size = descent_.size(); size != 0 && !work_.spent(); --size) {
            outline const& made = descent_[size - 1];
            if (!sets_.has_everything(made)) continue;
            score const comes_to = sets_.score_of(made);
            if (comes_to <= reached || !work_.spend()) break;
            if (comes_to > before) {
                work_.stop_at = std::max(stops_at, work_.left - steps_to_order_when_diving);
                consider(made, diving_ == dives::once);
                work_.stop_at = stops_at;
                if (best_score_ == before) continue;
            }
            reached = comes_to;
            out = made;
            return true;
        }
        return false;
    }

    REGIMEN_NOINLINE constexpr void consider(outline const& o, bool any_order = false) {
        if (!promising(sets_.score_of(o)) || !sets_.has_everything(o)) return;
        if (sequencer_.improve({o.chosen.data(), o.size}, o.worth, sets_.stays(), sets_.covered(o), best_, any_order)) {
            best_score_ = sets_.unit() * best_.value - best_.seconds;
            goal_ = std::max(goal_, better_than_best());
        }
    }

    static constexpr score much = 4;  ///< between the best and what there could be
    static constexpr int steps_in_a_root = 8;
    static constexpr int steps_again = 2;
    static constexpr int steps_in_an_order = 1;
    static constexpr int steps_to_order_when_diving = 100;
    static constexpr std::int64_t steps_to_begin = 2'000;
    static constexpr int positions_at_first = 3;
    static constexpr int positions_to_dive_in = 12;
    static constexpr int tries_for_much = 8;

    sequencer<C> sequencer_;
    plan_descent<C> descent_;
    std::size_t kind_ = 0;
    plan_prices prices_{};  ///< of the positions that are searched
    bool complete_ = false;
    dives diving_ = dives::no;
    std::int64_t tenth_ = 0;  ///< of the work
    score bound_ = no_score;  ///< of what was not searched
};

}  // namespace regimen::detail

#endif
