// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A greedy planner, as one would write it in place of the library's: for every order of up to two positions, the
// shortest way to settle and to relax, enough warm-up, then again and again whatever adds most, as long as the session
// stays sound. Soundness is asked of the library (check_composition); the value is counted by the published formula.
#ifndef REGIMEN_BENCHMARKS_PLANNING_GREEDY_HPP
#define REGIMEN_BENCHMARKS_PLANNING_GREEDY_HPP

#include <regimen/planning/plan.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace regimen_benchmarks {

/// The value of a routine: 8, 4, 2, 1 for the items that serve a goal, times its weight; freshness; 2 off for a change
/// of position.
template <class C>
std::int32_t value_of(std::span<regimen::routine_item const> items, regimen::goal_list const& goals,
                      regimen::request<C> const& wish) {
    constexpr std::array<std::int32_t, 5> worth{0, 8, 12, 14, 15};
    std::int32_t value = 0;
    for (std::size_t g = 0; g < goals.size; ++g) {
        std::size_t serving = 0;
        for (auto const& item : items)
            serving += goals.items[g].served_by(regimen::view_of<C>.exercises[item.exercise]) ? 1 : 0;
        value += goals.items[g].weight * worth[std::min<std::size_t>(serving, 4)];
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        value += wish.freshness(items[i].exercise);
        if (i != 0 && items[i].position != items[i - 1].position) value -= 2;
    }
    return value;
}

template <class C>
class greedy_planner {
public:
    struct result {
        regimen::routine items;
        std::int32_t value = 0;
        bool found = false;
    };

    greedy_planner(regimen::clearance<C> const& ok, regimen::request<C> const& wish)
        : wish_(wish), ctx_(regimen::detail::context_of(ok, wish)) {
        goals_ = wish.goals().size != 0 ? wish.goals() : ok.made_for().raw().goals;
        for (std::size_t e = 0; e < table().exercises.size(); ++e) {
            if (!regimen::detail::usable_today(ok, wish, ctx_, e)) continue;
            usable u{.exercise = static_cast<std::uint16_t>(e)};
            u.open = table().exercises[e].positions & ~ctx_.avoids;
            u.dose = wish.dose_of(e);
            u.seconds = regimen::duration(u.dose, ctx_.at).value();
            for (std::size_t g = 0; g < goals_.size; ++g)
                u.serves |= goals_.items[g].served_by(table().exercises[e]) ? 1U << g : 0U;
            candidates_.push_back(u);
        }
        used_.resize(table().exercises.size());
    }

    result best() {
        bool const can_lie = std::any_of(candidates_.begin(), candidates_.end(), [](usable const& u) {
            return row(u).effort.rank == 0 && regimen::may_stand_in(row(u), regimen::block::relax) &&
                   (u.open & rules().lying) != 0;
        });
        result best;
        std::size_t const n = table().positions.size();
        for (std::uint8_t last = 0; last < n; ++last) {
            if (can_lie && ((rules().lying >> last) & 1U) == 0) continue;  // to relax lying down comes before value
            for (std::uint8_t first = 0; first < n; ++first) {
                result const found = in_positions(first, last);
                if (found.found && (!best.found || found.value > best.value)) best = found;
            }
        }
        return best;
    }
    regimen::goal_list const& goals() const { return goals_; }

private:
    struct usable {
        std::uint16_t exercise = 0;
        std::uint32_t open = 0;
        std::uint32_t serves = 0;
        std::int32_t seconds = 0;
        regimen::dose_today dose{};
    };
    struct option {
        std::int32_t gain = 0;
        std::int32_t seconds = 0;
        std::size_t candidate = 0;
    };

    static regimen::catalogue_view const& table() { return regimen::view_of<C>; }
    static regimen::composition_view const& rules() { return regimen::composition_of<C>; }
    static regimen::exercise_row const& row(usable const& u) { return table().exercises[u.exercise]; }
    bool sound(regimen::routine const& r) const { return regimen::first_fault(table(), rules(), r.view(), ctx_).sound; }
    std::int32_t value(regimen::routine const& r) const { return value_of<C>(r.view(), goals_, wish_); }

    /// The item in its block, behind those that are there, in the first of the two positions as long as it can be.
    bool put(regimen::routine& r, usable const& u, regimen::block in, std::uint8_t first, std::uint8_t last) const {
        std::size_t at = 0;
        while (at < r.size && r[at].in <= in) ++at;
        if (in == regimen::block::relax) at = r.size - 1;
        std::uint8_t const before = at == 0 ? first : r[at - 1].position;
        std::uint8_t const after = at == r.size ? last : r[at].position;
        std::uint8_t position = before;
        if (((u.open >> before) & 1U) == 0) position = after;
        if (((u.open >> position) & 1U) == 0) return false;
        return r.insert(at, {.exercise = u.exercise, .in = in, .position = position, .dose = u.dose});
    }
    /// The most that an item adds, changes of position aside.
    std::int32_t gain(usable const& u, std::array<std::int32_t, 8> const& serving) const {
        constexpr std::array<std::int32_t, 5> step{8, 4, 2, 1, 0};
        std::int32_t sum = wish_.freshness(u.exercise);
        for (std::uint32_t left = u.serves; left != 0; left &= left - 1) {
            auto const g = static_cast<std::size_t>(std::countr_zero(left));
            sum += goals_.items[g].weight * step[static_cast<std::size_t>(std::min(serving[g], 4))];
        }
        return sum;
    }
    void count(usable const& u, std::array<std::int32_t, 8>& serving) {
        for (std::uint32_t left = u.serves; left != 0; left &= left - 1)
            ++serving[static_cast<std::size_t>(std::countr_zero(left))];
        used_[static_cast<std::size_t>(row(u).family)] = true;
    }

    result in_positions(std::uint8_t first, std::uint8_t last) {
        using regimen::block;
        std::fill(used_.begin(), used_.end(), false);
        std::array<std::int32_t, 8> serving{};
        result out;
        // The shortest rest that is long enough, then the shortest way to settle.
        usable const* rest = nullptr;
        usable const* settle = nullptr;
        for (usable const& u : candidates_) {
            if (row(u).effort.rank == 0 && regimen::may_stand_in(row(u), block::relax) &&
                ((u.open >> last) & 1U) != 0 && u.seconds >= rules().relaxation.value() &&
                (rest == nullptr || u.seconds < rest->seconds))
                rest = &u;
        }
        if (rest == nullptr) return out;
        for (usable const& u : candidates_) {
            if (regimen::may_stand_in(row(u), block::settle) && ((u.open >> first) & 1U) != 0 &&
                row(u).family != row(*rest).family && (settle == nullptr || u.seconds < settle->seconds))
                settle = &u;
        }
        if (settle == nullptr) return out;
        out.items.catalogue = table().fingerprint;
        out.items.add({.exercise = settle->exercise, .in = block::settle, .position = first, .dose = settle->dose});
        out.items.add({.exercise = rest->exercise, .in = block::relax, .position = last, .dose = rest->dose});
        count(*settle, serving);
        count(*rest, serving);
        // Warm-ups until the session is sound, then whatever adds most.
        std::vector<option> options;
        while (out.items.size < regimen::routine::capacity) {
            bool const warming = !sound(out.items);
            options.clear();
            for (std::size_t k = 0; k < candidates_.size(); ++k) {
                usable const& u = candidates_[k];
                if (used_[static_cast<std::size_t>(row(u).family)] ||
                    (((u.open >> first) | (u.open >> last)) & 1U) == 0 ||
                    (warming && !regimen::may_stand_in(row(u), block::warm_up)))
                    continue;
                options.push_back({gain(u, serving), u.seconds, k});
            }
            std::sort(options.begin(), options.end(), [](option const& a, option const& b) {
                if (a.gain != b.gain) return a.gain > b.gain;
                return a.seconds != b.seconds ? a.seconds < b.seconds : a.candidate < b.candidate;
            });
            if (!take_first_that_fits(out, options, warming, first, last, serving)) break;
        }
        out.found = sound(out.items);
        out.value = value(out.items);
        return out;
    }
    bool take_first_that_fits(result& out, std::vector<option> const& options, bool warming, std::uint8_t first,
                              std::uint8_t last, std::array<std::int32_t, 8>& serving) {
        using regimen::block;
        std::int32_t const before = value(out.items);
        for (option const& o : options) {
            usable const& u = candidates_[o.candidate];
            if (!warming && o.gain <= 0) return false;
            for (block const in : {block::strengthen, block::stretch, block::warm_up, block::relax, block::settle}) {
                if (!regimen::may_stand_in(row(u), in) || (warming && in != block::warm_up)) continue;
                regimen::routine with = out.items;
                if (!put(with, u, in, first, last)) continue;
                bool const fits = warming ? could_be_sound(with) : sound(with) && value(with) > before;
                if (!fits) continue;
                out.items = with;
                count(u, serving);
                return true;
            }
        }
        return false;
    }
    /// Nothing is wrong with it that more warm-up would not mend.
    bool could_be_sound(regimen::routine const& r) const {
        bool fine = true;
        regimen::check_composition(table(), rules(), r.view(), ctx_, [&fine](regimen::composition_finding const& f) {
            fine = fine && (f.fault == regimen::composition_fault::warm_up_missing ||
                            f.fault == regimen::composition_fault::warm_up_too_short);
        });
        return fine;
    }

    regimen::request<C> const& wish_;
    regimen::routine_context ctx_;
    regimen::goal_list goals_;
    std::vector<usable> candidates_;
    std::vector<bool> used_;
};

}  // namespace regimen_benchmarks

#endif
