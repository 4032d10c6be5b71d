// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The numbers of composition: which band a day belongs to, how long an opening is, and what a catalogue's words are
// among its own. What the numbers do to a session is in composition_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/composition_rules.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

using C = postpartum_back;
constexpr composition_view const& numbers = composition_of<C>;
constexpr composition_view const& of_tiny = composition_of<tiny::catalogue>;

constexpr int demand_at(std::string_view id) { return static_cast<int>(detail::find_id(view_of<C>.demands, id)); }
constexpr std::uint64_t bits(std::initializer_list<std::string_view> ids) {
    std::uint64_t out = 0;
    for (auto const id : ids) out |= std::uint64_t{1} << demand_at(id);
    return out;
}

/// The day whose band counts, so many days after a caesarean.
constexpr auto after_caesarean = [](int day) { return profile<C>{}.after<pp::caesarean>(days::from_value(day)); };
template <class Profile>
constexpr days band_day(Profile const& p) {
    return numbers.band_day(p.raw());
}

struct own_numbers : C {
    static constexpr std::string_view id = "own-numbers";
    static constexpr auto composition = [] {
        composition_rules own;
        own.relaxation = 30_s;
        own.rest = 45_s;
        own.head_down = "";
        own.bending = {"spinal-flexion", "", ""};
        own.budgets = {};
        own.careful_after = "";
        own.rolled_out_of = {"supine", "", "", ""};
        return own;
    }();
};

}  // namespace

TEST_CASE("a day belongs to the band that ends after it: the last day of each, and the next") {
    HOLDS(numbers.band_of(0_days).max_time == 300_s);
    HOLDS(numbers.band_of(13_days).max_exercises == 3);
    HOLDS(numbers.band_of(14_days).max_exercises == 5);
    HOLDS(numbers.band_of(41_days).max_time == 600_s);
    HOLDS(numbers.band_of(42_days).max_time == 900_s);
    HOLDS(numbers.band_of(83_days).max_exertion == 4);
    HOLDS(numbers.band_of(84_days).max_exertion == 5);
    HOLDS(numbers.band_of(days::from_value(day_window::no_end - 1)).max_exercises == 8);
}

// Written a second time, as docs/clinical.md has them: who changes one for people changes it here, too.
TEST_CASE("the library's own numbers: exercises, effort, positions, rests and budgets") {
    constexpr auto library = [] { return composition_rules{}; };
    constexpr auto weeks = [](std::size_t band, std::int32_t exercises, std::int32_t exertion) {
        week_band const b = composition_rules{}.bands[band];
        return b.max_exercises == exercises && b.max_exertion == exertion;
    };
    HOLDS(weeks(0, 3, 2));
    HOLDS(weeks(1, 5, 3));
    HOLDS(weeks(2, 6, 4));
    HOLDS(weeks(3, 8, 5));
    HOLDS(library().strength_rank == E3.rank);
    HOLDS(library().most_positions == 3);
    HOLDS(library().most_changes == 3);
    HOLDS(library().most_floor_to_standing == 1);
    HOLDS(library().balance_from_items == 4);
    HOLDS(library().most_rotations == 2);
    constexpr auto budget = [](std::string_view demand, int level, int items, int in_a_row, seconds time, days until) {
        for (demand_budget const& b : composition_rules{}.budgets) {
            if (b.demand == demand)
                return b.level == level && b.most_items == items && b.most_in_a_row == in_a_row &&
                       b.most_time == time && b.until == until;
        }
        return false;
    };
    HOLDS(budget("pelvis-raised", 2, 1, 0, 0_s, week_band::no_end));
    HOLDS(budget("abdomen-pressure", 3, 2, 0, 0_s, week_band::no_end));
    HOLDS(budget("iap", 2, 2, 1, 0_s, 84_days));
    HOLDS(budget("wrist-load", 2, 0, 2, 0_s, week_band::no_end));
    HOLDS(budget("shoulder-overhead", 2, 0, 0, 90_s, week_band::no_end));
}

TEST_CASE("what a budget leaves out is no limit") {
    constexpr auto budget = [] { return demand_budget{.demand = "wrist-load"}; };
    HOLDS(budget().level == 0);
    HOLDS(budget().most_items == 0);
    HOLDS(budget().most_in_a_row == 0);
    HOLDS(budget().most_time == 0_s);
    HOLDS(budget().until == week_band::no_end);
}

TEST_CASE("before the first band and beyond the last there is the nearest") {
    HOLDS(numbers.band_of(days::from_value(-1)).max_time == 300_s);
    HOLDS(numbers.band_of(days::from_value(day_window::no_end)).max_time == 1500_s);
    HOLDS(numbers.band_of(days::from_value(std::numeric_limits<std::int32_t>::max())).max_time == 1500_s);
}

TEST_CASE("later bands end later, and never allow less") {
    for (std::size_t i = 1; i != numbers.bands.size(); ++i) {
        auto const &before = numbers.bands[i - 1], &now = numbers.bands[i];
        CHECK(before.until < now.until);
        CHECK(before.max_time <= now.max_time);
        CHECK(before.max_exercises <= now.max_exercises);
        CHECK(before.max_exertion <= now.max_exertion);
    }
    CHECK(numbers.bands.back().until == week_band::no_end);
}

TEST_CASE("bands are in the order of their days, or the first that is not is named") {
    HOLDS(detail::first_early_band(numbers) == detail::npos);
    HOLDS([] {
        composition_rules r;
        r.bands[2].until = r.bands[1].until;  // an empty band is in nobody's way
        bool const in_order = detail::first_early_band(r) == detail::npos;
        r.bands[1].until = r.bands[2].until + 1_days;
        bool const late = detail::first_early_band(r) == 2;
        r.bands[0].until = week_band::no_end;
        bool const first = detail::first_early_band(r) == 1;
        composition_rules last;
        last.bands[3].until = last.bands[2].until - 1_days;
        return in_order && late && first && detail::first_early_band(last) == 3;
    }());
}

TEST_CASE("C2: the opening that a session needs, to the second") {
    HOLDS(numbers.least_opening(false, 0_s) == 0_s);
    HOLDS(numbers.least_opening(false, 179_s) == 0_s);
    HOLDS(numbers.least_opening(false, 180_s) == 60_s);
    HOLDS(numbers.least_opening(false, 300_s) == 60_s);
    HOLDS(numbers.least_opening(false, 301_s) == 120_s);
    HOLDS(numbers.least_opening(false, session_limits::no_time_limit) == 120_s);
    HOLDS(numbers.least_opening(true, 0_s) == 300_s);
    HOLDS(numbers.least_opening(true, 1500_s) == 300_s);
}

TEST_CASE("the shortest rest is the shorter of the two") {
    HOLDS(numbers.least_rest() == 15_s);
    HOLDS(composition_of<own_numbers>.least_rest() == 30_s);
}

TEST_CASE("demands, positions, mode and condition are indices in the catalogue") {
    HOLDS(numbers.head_down_at == demand_at("head-down"));
    HOLDS(numbers.turning_at == demand_at("spinal-rotation"));
    HOLDS(numbers.bending_mask == bits({"spinal-flexion", "hip-flexion-end"}));
    HOLDS(numbers.arching_mask == bits({"spinal-extension", "hip-extension"}));
    for (std::size_t i = 0; i != numbers.budgets.size(); ++i) {
        CAPTURE(i);
        std::string_view const id = numbers.budgets[i].demand;
        CHECK(numbers.budget_at[i] == (id.empty() ? -1 : demand_at(id)));
    }
    for (std::size_t i = 0; i != view_of<C>.positions.size(); ++i) {
        std::string_view const id = view_of<C>.positions[i].id;
        CAPTURE(id);
        CHECK(((numbers.lying >> i) & 1U) == (id == "supine" || id == "prone" || id == "side-lying" ? 1U : 0U));
    }
    HOLDS(numbers.careful_mode == static_cast<int>(mode_index<pp::caesarean, C>));
    HOLDS(numbers.careful_condition == static_cast<int>(condition_index<pp::no_check_yet, C>));
}

TEST_CASE(
    "what is looked up when a program runs is what was looked up when it was compiled; before, nothing is named") {
    composition_view const now = detail::resolve(composition_rules{}, view_of<C>);
    CHECK(now.head_down_at == numbers.head_down_at);
    CHECK(now.turning_at == numbers.turning_at);
    CHECK(now.bending_mask == numbers.bending_mask);
    CHECK(now.arching_mask == numbers.arching_mask);
    CHECK(now.budget_at == numbers.budget_at);
    CHECK(now.lying == numbers.lying);
    CHECK(now.careful_mode == numbers.careful_mode);
    CHECK(now.careful_condition == numbers.careful_condition);
    CHECK(detail::resolve(composition_rules{}, view_of<tiny::catalogue>).bending_mask == 0);
    CHECK(detail::resolve(composition_rules{}, view_of<tiny::catalogue>).arching_mask == 0);
    // The first demand of a catalogue is one like any other, and so is the last budget.
    composition_rules own;
    own.arching = {view_of<C>.demands[0].id, "", ""};
    own.budgets[5].demand = view_of<C>.demands[0].id;
    CHECK(detail::resolve(own, view_of<C>).arching_mask == 1);
    CHECK(detail::resolve(own, view_of<C>).budget_at[5] == 0);
    constexpr auto none = [] { return composition_view{}; };
    HOLDS(none().head_down_at == -1);
    HOLDS(none().turning_at == -1);
    HOLDS(none().bending_mask == 0);
    HOLDS(none().arching_mask == 0);
    HOLDS(none().budget_at == std::array{-1, -1, -1, -1, -1, -1});
    HOLDS(none().lying == 0);
    HOLDS(none().careful_mode == -1);
    HOLDS(none().careful_condition == -1);
}

TEST_CASE("what the library's numbers name and a catalogue does not have is passed over") {
    HOLDS(of_tiny.head_down_at == -1);
    HOLDS(of_tiny.turning_at == -1);
    HOLDS(of_tiny.bending_mask == 0);
    HOLDS(of_tiny.arching_mask == 0);
    HOLDS(std::all_of(of_tiny.budget_at.begin(), of_tiny.budget_at.end(), [](int at) { return at == -1; }));
    HOLDS(of_tiny.lying == 1U << detail::find_id(view_of<tiny::catalogue>.positions, "supine"));
    HOLDS(of_tiny.careful_mode == -1);
    HOLDS(of_tiny.careful_condition == -1);
    HOLDS(of_tiny.relaxation == composition_rules{}.relaxation);
}

/// The id of which it is said that a catalogue does not have it.
template <class Catalogue, class Change>
constexpr std::string_view unknown(Change change) {
    composition_rules own;
    change(own);
    return detail::first_unknown_id(own, view_of<Catalogue>);
}

TEST_CASE("what a catalogue's own numbers name and it does not have is found, whichever number names it") {
    constexpr auto nothing = [](composition_rules&) {};
    HOLDS(unknown<C>(nothing).empty());
    HOLDS(unknown<tiny::catalogue>(nothing).empty());  // it has almost nothing of what the library's numbers name
    HOLDS(unknown<C>([](auto& r) { r.head_down = ""; }).empty());
    HOLDS(unknown<C>([](auto& r) { r.head_down = "wrist-load"; }).empty());
    HOLDS(unknown<C>([](auto& r) { r.careful_after = "cesarean"; }) == "cesarean");
    HOLDS(unknown<C>([](auto& r) { r.careful_until_no = "no-such-condition"; }) == "no-such-condition");
    HOLDS(unknown<C>([](auto& r) { r.head_down = "a"; }) == "a");
    HOLDS(unknown<C>([](auto& r) { r.turning = "b"; }) == "b");
    HOLDS(unknown<C>([](auto& r) { r.bending[2] = "c"; }) == "c");
    HOLDS(unknown<C>([](auto& r) { r.arching[0] = "d"; }) == "d");
    HOLDS(unknown<C>([](auto& r) { r.budgets[5].demand = "wrist-laod"; }) == "wrist-laod");
    HOLDS(unknown<C>([](auto& r) { r.rolled_out_of[3] = "prnoe"; }) == "prnoe");
    HOLDS(unknown<tiny::catalogue>([](auto& r) { r.careful_after = "vaginal"; }) == "vaginal");
    // The first of two.
    HOLDS(unknown<C>([](auto& r) { r.turning = "b", r.head_down = "a"; }) == "a");
    HOLDS(unknown<C>([](auto& r) { r.budgets[0].demand = "pelvis-riased"; }) == "pelvis-riased");
}

TEST_CASE("a catalogue's own numbers stand in the place of the library's, and the rest stays") {
    constexpr composition_view const& own = composition_of<own_numbers>;
    HOLDS(own.relaxation == 30_s);
    HOLDS(numbers.relaxation == 60_s);
    HOLDS(own.position_change == numbers.position_change);
    HOLDS(own.turning_at == numbers.turning_at);
    HOLDS(own.head_down_at == -1);
    HOLDS(own.bending_mask == bits({"spinal-flexion"}));
    HOLDS(own.budget_at[0] == -1);
    HOLDS(own.lying == 1U << detail::find_id(view_of<C>.positions, "supine"));
    HOLDS(own.careful_mode == -1);
    HOLDS(own.band_day(after_caesarean(20).raw()) == 20_days);
}

TEST_CASE("after the mode that asks for care the band before counts, until the answer is no or it was cleared") {
    HOLDS(band_day(after_caesarean(13)) == 0_days);  // the first band has none before it
    HOLDS(band_day(after_caesarean(14)) == 13_days);
    HOLDS(band_day(after_caesarean(41)) == 13_days);
    HOLDS(band_day(after_caesarean(42)) == 41_days);
    HOLDS(band_day(after_caesarean(84)) == 83_days);
    HOLDS(band_day(after_caesarean(365)) == 83_days);
    HOLDS(band_day(after_caesarean(365).yes<pp::no_check_yet>()) == 83_days);
    HOLDS(band_day(after_caesarean(365).unknown<pp::no_check_yet>()) == 83_days);
    HOLDS(band_day(after_caesarean(365).no<pp::no_check_yet>()) == 365_days);
    HOLDS(band_day(after_caesarean(365).yes<pp::no_check_yet>().cleared<pp::no_check_yet>()) == 365_days);
}

TEST_CASE("after another mode, or none that was said, it is the day's own band") {
    HOLDS(band_day(profile<C>{}.after<pp::vaginal>(365_days)) == 365_days);
    HOLDS(band_day(profile<C>{}.on_day(365_days)) == 365_days);
    HOLDS(of_tiny.band_day(profile<tiny::catalogue>{}.after<tiny::fracture>(50_days).raw()) == 50_days);
}

TEST_CASE("a catalogue without the mode or the condition of care has the day's own band, whoever it is") {
    constexpr auto day = [](int mode, int condition, profile<C> const& p) {
        composition_view own = numbers;
        own.careful_mode = mode;
        own.careful_condition = condition;
        return own.band_day(p.raw());
    };
    constexpr auto said_nothing = profile<C>{}.on_day(365_days);
    HOLDS(day(-1, numbers.careful_condition, said_nothing) == 365_days);
    HOLDS(day(numbers.careful_mode, -1, after_caesarean(365)) == 365_days);
    // The first of each is one like any other.
    HOLDS(day(0, numbers.careful_condition, profile<C>{}.after_mode(0, 365_days)) == 83_days);
    HOLDS(day(numbers.careful_mode, 0, after_caesarean(365)) == 83_days);
    HOLDS(day(numbers.careful_mode, 0, after_caesarean(365).answered(0, answer::no)) == 365_days);
}

TEST_CASE("what is no fault has the error code of a session that is not built of blocks") {
    constexpr auto code = [](std::size_t fault) { return detail::code_of(static_cast<composition_fault>(fault)); };
    HOLDS(code(std::size(all_composition_rules)) == error_code::session_blocks);
    HOLDS(code(255) == error_code::session_blocks);
    HOLDS(code(std::size(all_composition_rules) - 1) == error_code::session_opening);
}
