// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every session of a handful of exercises, one after the other, judged by check_composition() alone: what plan() is
// held against. It knows nothing of how plan() searches.
#ifndef REGIMEN_TESTS_SUPPORT_EVERY_SESSION_HPP
#define REGIMEN_TESTS_SUPPORT_EVERY_SESSION_HPP

#include <regimen/planning/plan.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "random_people.hpp"

namespace regimen_tests {

struct session_found {
    bool found = false, lies = false;
    std::int32_t value = 0, seconds = 0;
    regimen::routine items;
};

/// Whether a comes before b: lying at the end, then value, then seconds, then the exercises' indices, then the
/// positions'.
inline bool before(session_found const& a, session_found const& b) {
    if (!b.found) return true;
    if (a.lies != b.lies) return a.lies;
    if (a.value != b.value) return a.value > b.value;
    if (a.seconds != b.seconds) return a.seconds < b.seconds;
    for (std::size_t i = 0; i != std::min(a.items.size, b.items.size); ++i) {
        if (a.items[i].exercise != b.items[i].exercise) return a.items[i].exercise < b.items[i].exercise;
    }
    if (a.items.size != b.items.size) return a.items.size < b.items.size;
    for (std::size_t i = 0; i != a.items.size; ++i) {
        if (a.items[i].position != b.items[i].position) return a.items[i].position < b.items[i].position;
    }
    return false;
}

/// What so many items that serve a goal are worth to it, and a whole routine, by the words of docs/planning/plan.md.
inline std::int32_t worth_of_items(int serving) {
    constexpr int of_items[] = {0, 8, 12, 14, 15};
    return of_items[std::min(serving, 4)];
}
template <class C>
std::int32_t worth(regimen::routine const& r, regimen::request<C> const& wish, regimen::goal_list const& goals) {
    std::int32_t value = 0;
    for (std::size_t i = 0; i != r.size; ++i) {
        value += wish.freshness(r[i].exercise);
        if (i != 0 && r[i].position != r[i - 1].position) value -= 2;
    }
    for (std::size_t g = 0; g != goals.size; ++g) {
        int serving = 0;
        for (auto const& item : r.view())
            serving += goals.items[g].served_by(regimen::view_of<C>.exercises[item.exercise]) ? 1 : 0;
        value += goals.items[g].weight * worth_of_items(serving);
    }
    return value;
}

/// The sessions of what a person can do today; those of more than `most_steps` steps are left alone.
template <class C>
class every_session {
public:
    static constexpr std::size_t n = regimen::view_of<C>.exercises.size();
    /// `as_long_as_her_weeks_allow`: whatever the request says of the time.
    every_session(regimen::clearance<C> const& ok, regimen::request<C> const& wish,
                  bool as_long_as_her_weeks_allow = false, long most_steps = std::numeric_limits<long>::max())
        : wish_(wish),
          ctx_(regimen::detail::context_of(ok, wish)),
          goals_(regimen::detail::goals_for(wish.goals(), ok.made_for().raw().goals)),
          left_(most_steps) {
        for (std::size_t e = 0; e != n; ++e) {
            if (regimen::detail::usable_today(ok, wish, ctx_, e)) pool_.push_back(e);
        }
        if (as_long_as_her_weeks_allow) ctx_.limits.max_time = rules().band_of(ctx_.day).max_time;
        used_.resize(pool_.size());
        made_.catalogue = table().fingerprint;
        next(0);
    }
    /// Whether all sessions were looked at.
    bool complete() const { return left_ >= 0; }
    session_found const& best() const { return best_; }
    /// The best of those with this exercise.
    session_found const& best_with(std::size_t exercise) const { return best_with_[exercise]; }
    bool any() const { return shortest_ != std::numeric_limits<std::int32_t>::max(); }
    std::int32_t shortest_seconds() const { return shortest_; }
    regimen::routine_context const& context() const { return ctx_; }
    regimen::goal_list const& goals() const { return goals_; }
    std::vector<std::size_t> const& pool() const { return pool_; }

private:
    static regimen::catalogue_view const& table() { return regimen::view_of<C>; }
    static regimen::composition_view const& rules() { return regimen::composition_of<C>; }

    void next(std::int32_t work) {
        for (std::size_t k = 0; k != pool_.size(); ++k) {
            std::int32_t const now = work + wish_.work_of(pool_[k]);
            if (used_[k] || now > wish_.max_work()) continue;
            used_[k] = true;
            regimen::exercise_row const& e = table().exercises[pool_[k]];
            unsigned const from = made_.size == 0 ? 0 : static_cast<unsigned>(made_[made_.size - 1].in);
            for (unsigned in = from; in != 5 && left_ >= 0; ++in) {
                if (((e.blocks >> in) & 1U) == 0) continue;
                for (std::uint8_t q = 0; q != table().positions.size(); ++q) {
                    if ((((e.positions & ~ctx_.avoids) >> q) & 1U) == 0) continue;
                    made_.add({static_cast<std::uint16_t>(pool_[k]), static_cast<regimen::block>(in), q,
                               wish_.dose_of(pool_[k])});
                    if (--left_ >= 0 && consider()) next(now);
                    made_.erase(made_.size - 1);
                }
            }
            used_[k] = false;
        }
    }
    /// Whether more items can make a session of it, or it is one.
    bool consider() {
        using enum regimen::composition_fault;
        bool sound = true, can_be_mended = true;
        regimen::check_composition(table(), rules(), made_.view(), ctx_, [&](regimen::composition_finding const& f) {
            sound = false;
            bool const is_missing = f.fault == relaxation_missing || f.fault == relaxation_short ||
                                    (f.fault == warm_up_missing && f.item < 0) || f.fault == warm_up_too_short ||
                                    f.fault == balance;
            can_be_mended = can_be_mended && is_missing;
        });
        if (sound) put_down();
        return can_be_mended;
    }
    void put_down() {
        session_found a;
        a.found = true;
        a.lies = ((rules().lying >> made_[made_.size - 1].position) & 1U) != 0;
        a.seconds = regimen::total_time(table(), rules(), made_.view(), ctx_.at).value();
        a.value = worth(made_, wish_, goals_);
        a.items = made_;
        shortest_ = std::min(shortest_, a.seconds);
        if (before(a, best_)) best_ = a;
        for (auto const& item : made_.view()) {
            if (before(a, best_with_[item.exercise])) best_with_[item.exercise] = a;
        }
    }

    regimen::request<C> const& wish_;
    regimen::routine_context ctx_;
    regimen::goal_list goals_;
    std::vector<std::size_t> pool_;
    std::vector<bool> used_;
    long left_;
    regimen::routine made_;
    session_found best_;
    std::array<session_found, n> best_with_{};
    std::int32_t shortest_ = std::numeric_limits<std::int32_t>::max();
};

/// The positions that are written down where several cost the same: those of choose_start_positions(), if with them the
/// routine is as good.
template <class C>
regimen::routine with_settled_positions(session_found const& best, regimen::routine const& blocks_of,
                                        regimen::request<C> const& wish, regimen::goal_list const& goals,
                                        regimen::routine_context const& ctx) {
    auto const& table = regimen::view_of<C>;
    auto const& rules = regimen::composition_of<C>;
    regimen::routine first = best.items;
    for (std::size_t i = 0; i != first.size; ++i) first.items[i].in = blocks_of[i].in;
    regimen::routine other = first;
    regimen::choose_start_positions(table, std::span(other.items).first(other.size), ctx.avoids);
    bool const lies = ((rules.lying >> other[other.size - 1].position) & 1U) != 0;
    bool const as_good = (lies || !best.lies) && worth(other, wish, goals) == best.value &&
                         regimen::total_time(table, rules, other.view(), ctx.at).value() == best.seconds &&
                         regimen::first_fault(table, rules, other.view(), ctx).sound;
    return as_good ? other : first;
}

/// In what plan() says that has proven its answer.
template <class C>
std::string difference(regimen::plan_result const& made, every_session<C> const& all, regimen::request<C> const& wish) {
    session_found const& best = all.best();
    if (made.found() != best.found) return made.found() ? " [found, and yet there is none]" : " [not found]";
    if (!best.found) return "";
    if (!made.optimal) return " [not proven]";
    std::string text;
    if (made.value != best.value) text += " [value " + std::to_string(made.value) + "]";
    if (made.value_at_most != made.value) text += " [at most " + std::to_string(made.value_at_most) + "]";
    if (made.total_time.value() != best.seconds) text += " [seconds " + std::to_string(made.total_time.value()) + "]";
    bool same = made.items.size == best.items.size;
    for (std::size_t i = 0; same && i != best.items.size; ++i) same = made.items[i].exercise == best.items[i].exercise;
    if (!same) text += " [other items]";
    if (same) {
        auto const written = with_settled_positions<C>(best, made.items, wish, all.goals(), all.context());
        for (std::size_t i = 0; same && i != written.size; ++i) same = made.items[i].position == written[i].position;
        if (!same) text += " [other positions]";
    }
    if (!regimen::first_fault(regimen::view_of<C>, regimen::composition_of<C>, made.items.view(), all.context()).sound)
        text += " [not sound]";
    return text.empty()
               ? text
               : text + listed(regimen::view_of<C>, made.items) + "\nbest" + listed(regimen::view_of<C>, best.items);
}

}  // namespace regimen_tests

#endif
