// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan() under rules of composition, and with exercises, that are drawn anew for each problem: any rest, warm-up and
// limit that a catalogue may state, and exercises of any blocks, positions, demands, families and efforts. Beside it an
// enumeration of every session, judged by check_composition() alone; with any work limit, and with what must be in it.
// Where there are more exercises than a session has room for, it is an enumeration of all sets, whose order is known.
#include <regimen/planning/advice.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/every_session.hpp"
#include "support/side_by_side.hpp"

namespace regimen_tests {

constexpr std::size_t few_exercises = 8, many_exercises = 18, some_positions = 4, some_demands = 6, some_regions = 4,
                      some_purposes = 2;

/// A catalogue whose tables change: they have so many rows always, and what is in them is drawn. Sessions have up to
/// `Positions` of the positions: so much the search must know when it is compiled.
template <int Positions, std::size_t Exercises = few_exercises>
struct drawn {
    static constexpr std::string_view id = "drawn";
    static constexpr int most_positions = Positions;
    static constexpr std::size_t n_exercises = Exercises;
};

/// The rules of a draw, which are not known when this is compiled, but for what the search makes room for.
template <int Positions>
struct drawn_rules : regimen::composition_view {
    static constexpr int most_positions = Positions, most_changes = 7;
};
/// What is in the tables now.
template <std::size_t Exercises>
struct drawn_tables {
    std::array<regimen::exercise_row, Exercises> exercises{};
    std::array<regimen::dose_view, Exercises> doses{};
    std::array<regimen::dosed_movement, Exercises> movements{};
    std::array<regimen::position_row, some_positions> positions{};
    std::array<regimen::named_row, 2> equipment{};
};
template <std::size_t Exercises>
inline drawn_tables<Exercises> tables_now;
inline auto& now = tables_now<few_exercises>;
template <std::size_t Exercises>
consteval regimen::catalogue_view view_of_what_is_drawn() {
    regimen::catalogue_view v;
    v.id = "drawn";
    v.positions = tables_now<Exercises>.positions;
    v.equipment = tables_now<Exercises>.equipment;
    v.exercises = tables_now<Exercises>.exercises;
    return v;
}

}  // namespace regimen_tests

namespace regimen {

template <int Positions, std::size_t Exercises>
inline constexpr catalogue_view view_of<regimen_tests::drawn<Positions, Exercises>> =
    regimen_tests::view_of_what_is_drawn<Exercises>();
template <int Positions, std::size_t Exercises>
inline regimen_tests::drawn_rules<Positions> composition_of<regimen_tests::drawn<Positions, Exercises>>{};

// Made anew with look_up(): the tables change.
template <int Positions, std::size_t Exercises>
inline std::array<detail::plan_item, Exercises>
    detail::items_of_catalogue<regimen_tests::drawn<Positions, Exercises>>{};

// Searches of so few exercises are short: they are interrupted early, or never would be.
template <int Positions, std::size_t Exercises>
inline constexpr detail::interruptions detail::interrupted_after<regimen_tests::drawn<Positions, Exercises>>{
    .first = {2, 20}, .second = {60, 60}};

// Nobody is screened here: what is permitted is drawn as well.
template <int Positions, std::size_t Exercises>
class checked_rulebook<regimen_tests::drawn<Positions, Exercises>> {};
template <int Positions, std::size_t Exercises>
class screening<regimen_tests::drawn<Positions, Exercises>> {
public:
    using catalogue = regimen_tests::drawn<Positions, Exercises>;
    using permissions = detail::bit_set<Exercises>;
    static clearance<catalogue> clear(profile<catalogue> const& p, permissions const& permitted,
                                      session_limits const& limits) {
        return {p, {}, permitted, limits};
    }
};

}  // namespace regimen

namespace {

using namespace regimen;
using namespace regimen_tests;

constexpr dose_span same(std::int32_t n) { return {n, n, n, n}; }
template <std::size_t Exercises>
void put_dose(drawn_tables<Exercises>& tables, std::size_t e, int seconds_held) {
    auto& m = tables.movements[e] = {};
    m.hold_in = hold_unit::in_seconds;
    m.hold = same(seconds_held);
    auto& dose = tables.doses[e] = {};
    dose.sets = same(1);
    dose.movements = &m;
    dose.size = 1;
    tables.exercises[e].dose = &dose;
}

/// What the search looks up, made of the tables of now.
template <class C>
void look_up() {
    for (std::size_t e = 0; e != C::n_exercises; ++e)
        detail::items_of_catalogue<C>[e] = detail::plan_item_of(view_of<C>, composition_of<C>, e);
}

template <class C>
class draw {
public:
    explicit draw(std::uint64_t seed) : roll_(seed) {}

    struct problem {
        profile<C> who;
        request<C> wish;
        typename screening<C>::permissions permitted{};
        session_limits limits{};
        clearance<C> cleared() const { return screening<C>::clear(who, permitted, limits); }
    };
    /// Rules, exercises, somebody and what she asks for.
    problem next() {
        easy_ = !one_in(4);
        draw_rules();
        for (std::size_t i = 0; i != some_positions; ++i) {
            now.positions[i].id = position_ids[i];
            now.positions[i].at = static_cast<height>(below(3));
        }
        for (std::size_t e = 0; e != few_exercises; ++e) draw_exercise(e);
        look_up<C>();
        return draw_person();
    }
    std::size_t below(std::size_t limit) { return roll_.below(limit); }
    bool one_in(std::size_t n) { return roll_.one_in(n); }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }
    int of(std::initializer_list<int> numbers) { return numbers.begin()[below(numbers.size())]; }
    /// A number of seconds: a round one, or any.
    seconds time(int most) { return seconds::from_value(one_in(3) ? between(0, most) : most * between(0, 6) / 6); }
    days day(int first, int last) { return days::from_value(between(first, last)); }

private:
    static constexpr std::string_view exercise_ids[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
    static constexpr std::string_view position_ids[] = {"p", "q", "r", "s"};
    static constexpr std::string_view demand_ids[] = {"0", "1", "2", "3", "4", "5"};

    int demand() { return one_in(3) ? -1 : static_cast<int>(below(some_demands)); }

    void draw_rules() {
        composition_view& r = composition_of<C>;
        r = {};
        for (std::size_t b = 0; b != r.bands.size(); ++b) {
            auto& band = r.bands[b];
            if (b + 1 != r.bands.size()) band.until = day(1, 100);
            band.max_time = seconds::from_value(between(easy_ ? 400 : 100, 1200));
            band.max_exercises = one_in(30) ? 0 : between(easy_ ? 3 : 1, 8);
            band.max_exertion = between(easy_ ? 5 : 0, 8);
        }
        r.micro_below = one_in(3) ? 0_s : time(300);
        r.short_up_to = time(400);
        r.warm_up_short = time(easy_ ? 90 : 180);
        r.warm_up_standard = time(easy_ ? 120 : 240);
        r.warm_up_strength = time(easy_ ? 120 : 240);
        r.strength_rank = static_cast<std::uint8_t>(one_in(3) ? below(5) : 3);
        r.relaxation = time(easy_ ? 60 : 120);
        // Of the two limits of positions one is what the search was made for.
        bool const by_changes = one_in(4);
        constexpr int most = C::most_positions;
        r.most_changes = by_changes || one_in(2) ? most - 1 : between(most - 1, one_in(10) ? 6 : std::max(most - 1, 3));
        r.most_positions = r.most_changes == most - 1 && by_changes ? between(most, 6) : most;
        r.most_floor_to_standing = one_in(3) ? between(0, 3) : 1;
        r.position_change = one_in(2) ? 15_s : time(40);
        r.rest = one_in(2) ? 15_s : time(40);
        r.strength_rest = one_in(2) ? 30_s : time(70);
        r.after_head_down = one_in(2) ? 30_s : time(90);
        r.balance_from_items = one_in(2) ? 0 : between(easy_ ? 3 : 1, 6);
        r.most_rotations = between(0, 3);
        r.head_down_at = demand();
        r.turning_at = demand();
        r.bending_mask = roll_.below(1U << some_demands);
        r.arching_mask = roll_.below(1U << some_demands);
        for (std::size_t b = 0; b != r.budgets.size(); ++b) {
            auto& budget = r.budgets[b];
            budget = {};
            r.budget_at[b] = !one_in(easy_ ? 4 : 2) ? -1 : static_cast<int>(below(some_demands));
            budget.level = between(one_in(10) ? 0 : 1, 3);
            if (one_in(2)) budget.most_items = between(1, 3);
            if (one_in(2)) budget.most_in_a_row = between(1, 3);
            if (one_in(3)) budget.most_time = seconds::from_value(between(20, 200));
            if (one_in(4)) budget.until = day(0, 100);
        }
        r.lying = one_in(3) ? 0 : static_cast<std::uint32_t>(below(1U << some_positions));
    }
    void draw_exercise(std::size_t e) {
        auto& row = now.exercises[e];
        row = {};
        row.id = exercise_ids[e];
        row.family = static_cast<std::int32_t>(e);
        if (e != 0 && one_in(5)) row.family = now.exercises[below(e)].family;
        static constexpr effort_class efforts[] = {E0, E1, E2, E3};
        bool const quiet = e < 3 ? !one_in(10) : one_in(4);
        row.effort = efforts[quiet ? 0 : between(1, 3)];
        for (std::size_t d = 0; d != some_demands; ++d) {
            int const level = one_in(3) ? between(1, 3) : 0;
            for (int l = 0; l != level; ++l) row.at_least[static_cast<std::size_t>(l)] |= std::uint64_t{1} << d;
        }
        row.positions = std::uint32_t{1} << below(some_positions);
        while (!one_in(easy_ ? 3 : 2)) row.positions |= std::uint32_t{1} << below(some_positions);
        do row.position = static_cast<std::uint8_t>(below(some_positions));
        while (((row.positions >> row.position) & 1U) == 0);
        row.blocks = draw_blocks(quiet, e);
        row.n_serves = static_cast<std::uint8_t>(between(0, 3));
        for (std::size_t s = 0; s != row.n_serves; ++s) {
            row.serves[s] = {static_cast<std::uint8_t>(below(some_regions)),
                             static_cast<std::uint8_t>(below(some_purposes))};
        }
        row.intents = static_cast<std::uint8_t>(below(16));
        if (one_in(10)) row.needs[0] = std::uint64_t{1} << below(2);
        put_dose(now, e, one_in(2) ? 10 * between(1, 9) : between(1, one_in(3) ? 240 : 90));
        if (one_in(4)) now.movements[e].exertion = same(between(1, 7));
    }
    std::uint8_t draw_blocks(bool quiet, std::size_t e) {
        auto const bit = [](block b) { return 1U << static_cast<unsigned>(b); };
        unsigned blocks = 0;
        if (quiet && e < 3) blocks = one_in(2) ? bit(block::settle) : bit(block::relax);
        if (quiet && one_in(2)) blocks |= bit(block::settle) | bit(block::relax);
        if (!quiet && one_in(3)) blocks |= bit(block::warm_up);
        if (!quiet && one_in(3)) blocks |= bit(block::strengthen);
        if (one_in(4) || blocks == 0) blocks |= 1U << below(5);
        if (one_in(8)) blocks |= static_cast<unsigned>(below(32));
        return static_cast<std::uint8_t>(blocks);
    }
    problem draw_person() {
        problem p;
        auto& raw = p.who.raw();
        raw.day = between(0, 120);
        raw.equipment = one_in(3) ? below(4) : 3;
        if (one_in(5)) raw.avoids = 1U << below(some_positions);
        std::size_t const goals = one_in(4) ? below(9) : 1 + below(4);
        for (std::size_t g = 0; g != goals; ++g) raw.goals.add(draw_goal());
        for (std::size_t e = 0; e != few_exercises; ++e) {
            if (!one_in(12)) p.permitted.set(e);
        }
        if (one_in(10)) p.limits.max_time = seconds::from_value(between(60, 600));
        if (one_in(10)) p.limits.max_exertion = between(0, 6);
        p.wish =
            p.wish.within(seconds::from_value(one_in(30) ? between(-10, 60) : between(80, one_in(3) ? 1200 : 600)));
        if (one_in(5)) p.wish = p.wish.wants(draw_goal()).wants(draw_goal());
        if (one_in(8)) p.wish = p.wish.with_work_up_to(between(0, 400));
        bool const all_done = one_in(5);
        for (std::size_t e = 0; e != few_exercises; ++e) {
            if (all_done || one_in(5)) p.wish = p.wish.done(e, days::from_value(between(0, 5)));
            if (one_in(20)) p.wish = p.wish.without(e);
        }
        return p;
    }
    goal draw_goal() {
        goal g;
        if (!one_in(4)) g.region = static_cast<std::int16_t>(below(some_regions));
        if (one_in(2)) g.purpose = static_cast<std::int16_t>(below(some_purposes));
        g.weight = static_cast<std::int16_t>(one_in(6)    ? between(-3, 0)
                                             : one_in(30) ? between(5, 30'000)
                                                          : between(1, 4));
        return g;
    }

    dice roll_;
    bool easy_ = false;
};

/// Where sessions may change position often, there are many orders of stays to look at.
constexpr work_limit enough{.steps = 100'000'000};

/// Why there is no session, by what every session needs.
template <class C>
std::string difference_in_obstacle(plan_result const& made, clearance<C> const& ok, request<C> const& wish,
                                   every_session<C> const& all, long most_steps) {
    bool permitted = false, settles = false, relaxes = false;
    for (std::size_t e = 0; e != few_exercises; ++e) permitted = permitted || ok.permits(e);
    for (auto const e : all.pool()) {
        settles = settles || may_stand_in(now.exercises[e], block::settle);
        // What settles is not what relaxes: a session has one form of a family.
        for (auto const other : all.pool())
            relaxes = relaxes || (may_stand_in(now.exercises[e], block::settle) &&
                                  may_stand_in(now.exercises[other], block::relax) &&
                                  now.exercises[e].family != now.exercises[other].family);
    }
    auto expected = !permitted           ? plan_obstacle::nothing_is_permitted
                    : all.pool().empty() ? plan_obstacle::nothing_is_at_hand
                    : !settles           ? plan_obstacle::no_settling
                    : !relaxes           ? plan_obstacle::no_relaxation
                                         : plan_obstacle::no_warm_up;
    seconds shortest = 0_s;
    if (expected == plan_obstacle::no_warm_up) {
        every_session<C> const longer(ok, wish, true, most_steps);
        if (!longer.complete()) return "";
        if (longer.any()) {
            expected = plan_obstacle::too_little_time;
            shortest = seconds::from_value(longer.shortest_seconds());
        }
    }
    if (made.obstacle != expected)
        return " [obstacle " + std::to_string(static_cast<int>(made.obstacle)) + " rather than " +
               std::to_string(static_cast<int>(expected)) + "]";
    if (made.shortest_time != shortest)
        return " [shortest " + std::to_string(made.shortest_time.value()) + " rather than " +
               std::to_string(shortest.value()) + "]";
    return "";
}

/// In what plan() says after so many steps, or fewer.
template <class C>
std::string difference_within(plan_result const& made, every_session<C> const& all, request<C> const& wish) {
    session_found const& best = all.best();
    if (!made.found()) return "";
    if (!best.found) return " [found, and yet there is none]";
    std::string text;
    auto const& rules = composition_of<C>;
    if (!first_fault(view_of<C>, rules, made.items.view(), all.context()).sound) text += " [not sound]";
    if (made.value != worth(made.items, wish, all.goals())) text += " [other value]";
    if (made.total_time != total_time(view_of<C>, rules, made.items.view(), all.context().at))
        text += " [other seconds]";
    std::int32_t work = 0;
    for (auto const& item : made.items.view()) work += wish.work_of(item.exercise);
    if (work > wish.max_work()) text += " [too much work]";
    bool const lies = ((rules.lying >> made.items[made.items.size - 1].position) & 1U) != 0;
    if (lies != best.lies) text += " [does not end as it should]";
    if (made.value > best.value) text += " [worth more than the best]";
    if (made.value_at_most < best.value)
        text += " [at most " + std::to_string(made.value_at_most) + ", but " + std::to_string(best.value) + "]";
    return text;
}

/// Why an exercise is not in the best session, by the best session that has it.
template <class C>
std::string difference_in_why(plan_result const& made, clearance<C> const& ok, request<C> const& wish,
                              every_session<C> const& all, std::size_t exercise, work_limit limit) {
    why_left_out const why = why_not(ok, wish, made, exercise, limit);
    session_found const& with = all.best_with(exercise);
    session_found const& best = all.best();
    why_left_out expected;
    if (!with.found)
        expected = {left_out::no_room};
    else if (best.lies && !with.lies)
        expected = {left_out::not_lying_down};
    else if (with.value != best.value)
        expected = {.why = left_out::worth_less, .less = best.value - with.value};
    else if (with.seconds != best.seconds)
        expected = {.why = left_out::longer, .longer = seconds::from_value(with.seconds - best.seconds)};
    else
        expected = {left_out::later_in_order};
    if (why == expected || (why.why == left_out::search_ended && limit.steps < enough.steps)) return "";
    auto const said = [](why_left_out const& w) {
        return std::to_string(static_cast<int>(w.why)) + " by " + std::to_string(w.less) + " and " +
               std::to_string(w.longer.value()) + " s";
    };
    return " [" + std::string(now.exercises[exercise].id) + " left out: " + said(why) + " rather than " +
           said(expected) + "]";
}

}  // namespace

TEMPLATE_TEST_CASE("whatever the rules and the exercises, plan() finds what an enumeration of all sessions finds", "",
                   drawn<1>, drawn<2>, drawn<3>, drawn<4>) {
    using C = TestType;
    constexpr long problems = 1'500, most_steps = 60'000;
    draw<C> roll(11);
    tally result;
    long feasible = 0, none = 0, too_long = 0, limited = 0, proven = 0, asked_why = 0, items = 0;
    for (long i = 0; i != scaled(problems); ++i) {
        auto const p = roll.next();
        auto const ok = p.cleared();
        std::size_t const at_most = roll.one_in(8) ? 1 : roll.one_in(2) ? 40 : roll.one_in(2) ? 400 : 8'000;
        auto const steps = static_cast<std::int64_t>(roll.below(at_most));
        std::size_t const chosen = roll.below(few_exercises);
        every_session<C> const all(ok, p.wish, false, most_steps);
        if (!all.complete()) {
            ++too_long;
            continue;
        }
        std::string found;
        auto const made = plan(ok, p.wish, enough);
        found += difference<C>(made, all, p.wish) + difference_within<C>(made, all, p.wish);
        if (!all.best().found && !made.found()) {
            ++none;
            found += difference_in_obstacle<C>(made, ok, p.wish, all, most_steps);
        }
        feasible += all.best().found ? 1 : 0;
        items += static_cast<long>(all.best().items.size);

        if (all.best().found) {  // the same where there is not a second to spare
            auto const in_time = p.wish.within(seconds::from_value(all.best().seconds));
            std::string const of_tight = difference<C>(plan(ok, in_time, enough), all, in_time);
            if (!of_tight.empty()) found += " [no time to spare]" + of_tight;
        }

        auto const soon = plan(ok, p.wish, {.steps = steps});
        found += difference_within<C>(soon, all, p.wish);
        if (soon.optimal) found += difference<C>(soon, all, p.wish);
        if (!soon.found() && soon.obstacle != plan_obstacle::search_ended) {
            if (all.best().found) found += " [no session, and yet there is one]";
            if (soon.obstacle != made.obstacle || soon.shortest_time != made.shortest_time)
                found += " [another obstacle when stopped]";
        }
        limited += soon.optimal ? 0 : 1;
        proven += soon.optimal ? 1 : 0;

        bool const usable = std::find(all.pool().begin(), all.pool().end(), chosen) != all.pool().end();
        bool is_in_it = false;
        for (auto const& item : made.items.view()) is_in_it = is_in_it || item.exercise == chosen;
        if (usable && !is_in_it) {
            ++asked_why;
            found += difference_in_why<C>(made, ok, p.wish, all, chosen, enough);
            found += difference_in_why<C>(made, ok, p.wish, all, chosen, {.steps = steps});
        }
        result.add(found, [&] { return "problem " + std::to_string(i); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(result.cases << " problems, " << feasible << " feasible, " << items << " items, " << none << " not, "
                      << too_long << " left alone, " << limited << " stopped, " << proven << " proven before, "
                      << asked_why << " asked why");
    CHECK(feasible > scaled(problems) / 10);
}

namespace {

using many = drawn<1, many_exercises>;
/// More than 64, of which as many are permitted: the search tells families apart by more than a bit for each.
using many_of_more = drawn<1, 64 + many_exercises / 2>;
/// The first and the last of them.
template <class C>
constexpr bool is_one_of_many(std::size_t e) {
    return e < many_exercises / 2 || e >= C::n_exercises - many_exercises / 2;
}

/// The best of all sets of many exercises that are done in one position and differ in nothing but their time, their
/// family, what they serve and whether they are quiet: of such sets the best order is known. A session has room for
/// sixteen.
template <class C>
class every_set {
public:
    every_set(request<C> const& wish, goal_list const& goals, std::int32_t max_exercises)
        : wish_(wish), goals_(goals), left_(max_exercises) {
        for (std::size_t e = 0; e != C::n_exercises; ++e)
            can_exercise_ = can_exercise_ || (is_one_of_many<C>(e) && tables.exercises[e].effort.rank > 0);
        next(0, -rest(), 0);
    }
    bool found() const { return found_; }
    std::int32_t value() const { return value_; }
    std::int32_t seconds() const { return seconds_; }
    std::vector<std::size_t> const& items() const { return items_; }

private:
    static constexpr auto& tables = tables_now<C::n_exercises>;
    static std::int32_t rest() { return composition_of<C>.rest.value(); }

    void next(std::size_t e, std::int32_t total, std::int32_t freshness) {
        if (total > wish_.max_time().value()) return;
        if (e == C::n_exercises) {
            put_down(total, freshness);
            return;
        }
        next(e + 1, total, freshness);
        if (!is_one_of_many<C>(e)) return;
        auto const& row = tables.exercises[e];
        auto const family = static_cast<std::size_t>(row.family);
        bool const counts = row.effort.rank > 0;
        if (chosen_.size() == routine::capacity || taken_[family] || (counts && left_ == 0)) return;
        taken_[family] = true;
        left_ -= counts ? 1 : 0;
        chosen_.push_back(e);
        for (std::size_t g = 0; g != goals_.size; ++g) serving_[g] += goals_.items[g].served_by(row) ? 1 : 0;
        next(e + 1, total + row.dose->movements->hold.start + rest(), freshness + wish_.freshness(e));
        for (std::size_t g = 0; g != goals_.size; ++g) serving_[g] -= goals_.items[g].served_by(row) ? 1 : 0;
        chosen_.pop_back();
        left_ += counts ? 1 : 0;
        taken_[family] = false;
    }
    void put_down(std::int32_t total, std::int32_t value) {
        for (std::size_t g = 0; g != goals_.size; ++g) value += goals_.items[g].weight * worth_of_items(serving_[g]);
        if (found_ && (value < value_ || (value == value_ && total > seconds_))) return;
        std::vector<std::size_t> quiet, others;
        for (auto const e : chosen_) (tables.exercises[e].effort.rank == 0 ? quiet : others).push_back(e);
        if (quiet.size() < 2) return;                 // one to settle with and one to relax with
        if (others.empty() && can_exercise_) return;  // then settling alone is not enough
        // As many as come before the others in the catalogue's order, but one at least on either side.
        std::size_t first = 1;
        while (first + 1 < quiet.size() && (others.empty() || quiet[first] < others[0])) ++first;
        auto order = others;
        order.insert(order.begin(), quiet.begin(), quiet.begin() + static_cast<std::ptrdiff_t>(first));
        order.insert(order.end(), quiet.begin() + static_cast<std::ptrdiff_t>(first), quiet.end());
        if (found_ && value == value_ && total == seconds_ && !(order < items_)) return;
        found_ = true;
        value_ = value;
        seconds_ = total;
        items_ = order;
    }

    request<C> const& wish_;
    goal_list goals_;
    std::int32_t left_;
    bool can_exercise_ = false;
    std::array<bool, C::n_exercises> taken_{};
    std::array<int, goal_list::capacity> serving_{};
    std::vector<std::size_t> chosen_, items_;
    bool found_ = false;
    std::int32_t value_ = 0, seconds_ = 0;
};

}  // namespace

TEMPLATE_TEST_CASE("of more exercises than a session has room for plan() chooses the best", "", many, many_of_more) {
    using C = TestType;
    dice roll(5);
    auto const between = [&roll](int low, int high) {
        return low + static_cast<int>(roll.below(static_cast<std::size_t>(high - low) + 1));
    };
    composition_view& rules = composition_of<C>;
    auto& tables = tables_now<C::n_exercises>;
    tally result;
    long full = 0, proven = 0;
    for (long i = 0; i != scaled(400); ++i) {
        rules = {};
        std::int32_t const max_exercises = between(1, 16);
        for (auto& band : rules.bands) band = {week_band::no_end, 50_min, max_exercises, 10};
        rules.micro_below = 4'000_s;  // no warm-up
        rules.relaxation = 0_s;
        rules.most_positions = 1;
        rules.balance_from_items = 0;
        rules.rest = seconds::from_value(between(0, 20));
        rules.budget_at = {-1, -1, -1, -1, -1, -1};
        int const quiet = between(2, 8);
        for (std::size_t e = 0; e != C::n_exercises; ++e) {
            auto& row = tables.exercises[e];
            row = {};
            row.family = static_cast<std::int32_t>(e);
            if (e != 0 && roll.one_in(20)) row.family = tables.exercises[roll.below(e)].family;
            row.effort = between(0, 8) < quiet ? E0 : E1;
            row.blocks =
                static_cast<std::uint8_t>(row.effort.rank != 0 ? 1U << static_cast<unsigned>(block::stretch)
                                                               : 1U << static_cast<unsigned>(block::settle) |
                                                                     1U << static_cast<unsigned>(block::relax));
            row.positions = 1;
            row.n_serves = static_cast<std::uint8_t>(roll.below(3));
            for (std::size_t k = 0; k != row.n_serves; ++k)
                row.serves[k] = {static_cast<std::uint8_t>(roll.below(some_regions)),
                                 static_cast<std::uint8_t>(roll.below(some_purposes))};
            put_dose(tables, e, roll.one_in(2) ? 30 : between(1, 60));
        }
        look_up<C>();
        profile<C> who;
        who.raw().day = 10;
        for (std::size_t g = roll.below(5); g != 0; --g) {
            who.raw().goals.add({.region = static_cast<std::int16_t>(between(-1, some_regions - 1)),
                                 .purpose = static_cast<std::int16_t>(between(-1, some_purposes - 1)),
                                 .weight = static_cast<std::int16_t>(between(-1, 4))});
        }
        auto wish =
            request<C>{}.with_forms_decided().within(seconds::from_value(roll.one_in(4) ? 3'000 : between(200, 1'000)));
        for (std::size_t e = 0; e != C::n_exercises; ++e) {
            if (roll.one_in(2)) wish = wish.done(e, days::from_value(between(0, 3)));
        }
        typename screening<C>::permissions permitted{};
        for (std::size_t e = 0; e != C::n_exercises; ++e) {
            if (is_one_of_many<C>(e)) permitted.set(e);
        }
        auto const ok = screening<C>::clear(who, permitted, {});
        every_set<C> const all(wish, who.raw().goals, max_exercises);
        std::string found;
        std::int64_t const steps = static_cast<std::int64_t>(roll.below(3'000));
        struct asked {
            request<C> wish;
            work_limit limit;
        };
        // Once with not a second to spare, where the best is the same.
        asked const all_asked[] = {{wish, {}},
                                   {wish, {.steps = steps}},
                                   {all.found() ? wish.within(seconds::from_value(all.seconds())) : wish, {}}};
        for (auto const& each : all_asked) {
            auto const made = plan(ok, each.wish, each.limit);
            proven += made.optimal ? 1 : 0;
            if (made.optimal && !all.found()) found += " [found, and yet there is none]";
            if (!made.found() && made.obstacle != plan_obstacle::search_ended && all.found()) found += " [not found]";
            if (!made.found() || !all.found()) continue;
            if (made.value > all.value()) found += " [worth more than the best]";
            if (made.value_at_most < all.value()) found += " [at most " + std::to_string(made.value_at_most) + "]";
            if (!made.optimal) continue;
            bool same = made.items.size == all.items().size() && made.value == all.value() &&
                        made.value_at_most == made.value && made.total_time.value() == all.seconds();
            for (std::size_t k = 0; same && k != all.items().size(); ++k)
                same = made.items[k].exercise == all.items()[k];
            if (!same)
                found += " [value " + std::to_string(made.value) + " rather than " + std::to_string(all.value()) +
                         ", seconds " + std::to_string(made.total_time.value()) + " rather than " +
                         std::to_string(all.seconds()) + "]";
        }
        full += all.items().size() == routine::capacity ? 1 : 0;
        result.add(found, [&] { return "problem " + std::to_string(i); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(result.cases << " problems, " << full << " full sessions, " << proven << " of " << 3 * result.cases
                      << " searches complete");
    CHECK(full > scaled(400) / 20);
}
