// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The composition rules: each fault is found in a small session that has it and no other, and not in its sound twin, by
// the library and by the validator that is written apart; and the times and ways between items.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/session/start_positions.hpp>
#include <regimen/words/explain.hpp>

#include <vector>

#include "catch.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
namespace pp = regimen::postpartum;

// What the first catalogue has no exercise for: doses in all, doses by exertion, and pressure without anything else.
inline constexpr exercise plain{.effort = E1,
                                .start = {position::supine},
                                .sides = bilateral,
                                .serves = {{region::hips, purpose::stretch}},
                                .demands = no_demands,
                                .dose = one_set * hold(10_s),
                                .source = cite(pp::dossier_proposal),
                                .steps = {"Hold."}};
constexpr exercise named(entry_id id, content_text name) {
    return with_changes(plain, [&](exercise& e) {
        e.id = id;
        e.name = name;
    });
}
inline constexpr std::initializer_list<demand_at_level> pressure{{demand::iap, 2}};
constexpr exercise pressing(entry_id id, content_text name) {
    return with_changes(named(id, name), [](exercise& e) { e.demands = pressure; });
}
struct press_one {
    static constexpr exercise is = pressing("press-one", "Press one");
};
struct press_two {
    static constexpr exercise is = pressing("press-two", "Press two");
};
struct press_three {
    static constexpr exercise is = pressing("press-three", "Press three");
};
struct lie_still {
    static constexpr exercise is = named("lie-still", "Lie still");
};
inline constexpr std::initializer_list<served_word> hips{{region::hips, purpose::mobility}};
struct loosen {
    static constexpr exercise is = with_changes(named("loosen", "Loosen"), [](exercise& e) { e.serves = hips; });
};
struct both_sides {
    static constexpr exercise is = with_changes(named("both-sides", "Both sides"), [](exercise& e) {
        e.sides = alternating;
        e.dose = one_set * range(4_reps, 8_reps) * in_all * tempo(2_counts);
    });
};
struct effortful {
    static constexpr exercise is = with_changes(named("effortful", "Effortful"), [](exercise& e) {
        e.dose = one_set * 5_reps * exerting(range(4_rpe, 6_rpe));
    });
};
struct gym : postpartum_back {
    static constexpr std::string_view id = "gym";
    using exercises =
        join<postpartum_back::exercises,
             regimen::exercises<press_one, press_two, press_three, lie_still, loosen, both_sides, effortful>>;
};

catalogue_view const& table() { return view_of<gym>; }
composition_view const& numbers() { return composition_of<gym>; }

template <class Exercise>
constexpr std::uint16_t index_of = static_cast<std::uint16_t>(exercise_index<Exercise, gym>);

template <position_word const& Position>
constexpr std::uint8_t position_of = static_cast<std::uint8_t>(detail::find_word<Position, gym::positions>());

template <class Exercise>
routine_item put(block b) {
    auto const& e = table().exercises[index_of<Exercise>];
    return {index_of<Exercise>, b, e.position, starting_dose(*e.dose)};
}
template <class Exercise, position_word const& Position>
routine_item put(block b) {
    auto item = put<Exercise>(b);
    item.position = position_of<Position>;
    return item;
}

routine session_of(std::vector<routine_item> const& items) {
    routine r;
    r.catalogue = table().fingerprint;
    for (auto const& item : items) REQUIRE(r.add(item));
    return r;
}

routine_context on_day(int day) {
    routine_context ctx;
    ctx.day = days::from_value(day);
    return ctx;
}
validator::order order_on(int day, routine_context const& ctx) {
    validator::order o;
    o.permitted.assign(table().exercises.size(), true);
    o.days_since.assign(table().exercises.size(), 100);
    o.day = day;
    o.seconds = ctx.limits.max_time.value();
    o.equipment = ctx.equipment;
    o.avoids = ctx.avoids;
    return o;
}

std::vector<composition_finding> findings(routine const& r, routine_context const& ctx) {
    std::vector<composition_finding> all;
    check_composition(table(), numbers(), r.view(), ctx, [&](composition_finding const& f) { all.push_back(f); });
    return all;
}

/// The broken session has this fault and no other, the twin has none; and the validator is of the same opinion.
void check_pair(composition_fault fault, std::vector<routine_item> const& broken,
                std::vector<routine_item> const& sound, routine_context const& ctx = on_day(100),
                routine_context const* twin_ctx = nullptr) {
    CAPTURE(rule_of(fault), static_cast<int>(fault));
    auto const bad = session_of(broken);
    auto const found = findings(bad, ctx);
    std::string said;
    for (auto const& f : found) said += std::string(explain(table(), bad.view(), f)) + " ";
    INFO(said << listed(table(), bad));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fault == fault);
    auto const first = first_fault(table(), numbers(), bad.view(), ctx);
    CHECK_FALSE(first.sound);
    CHECK(first.finding.fault == fault);
    CHECK(validator::faults(table(), bad, order_on(ctx.day.value(), ctx)) != "");

    auto const& for_twin = twin_ctx == nullptr ? ctx : *twin_ctx;
    auto const good = session_of(sound);
    CHECK(findings(good, for_twin).empty());
    CHECK(first_fault(table(), numbers(), good.view(), for_twin).sound);
    CHECK(validator::faults(table(), good, order_on(for_twin.day.value(), for_twin)) == "");
}

using items = std::vector<routine_item>;
using enum block;

items operator+(items a, items const& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// Parts of sessions, all of them lying on the back where nothing else is said.
items breathe() { return {put<pp::belly_breathing>(settle)}; }
items settled() { return {put<pp::belly_breathing>(settle), put<pp::pelvic_floor_squeeze>(settle)}; }
items warm() { return {put<pp::shoulders_only_lying_or_standing, position::supine>(warm_up)}; }
items long_opening() {  // 305 seconds
    return settled() + warm() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up), put<pp::heel_slide>(warm_up)};
}
items rest() { return {put<pp::resting_position>(relax)}; }

}  // namespace

TEST_CASE("C1: blocks follow each other, and what is quietest comes last") {
    using enum composition_fault;
    items const tilt{put<pp::pelvic_tilt_chair_or_supine>(warm_up)};
    check_pair(block_order, settled() + items{put<lie_still>(stretch)} + tilt + rest(),
               settled() + tilt + items{put<lie_still>(stretch)} + rest());
    check_pair(
        block_order,
        breathe() + warm() + rest() + items{put<pp::letter_t>(relax), put<pp::pelvic_floor_squeeze>(relax)},
        breathe() + warm() + items{put<pp::letter_t>(relax)} + rest() + items{put<pp::pelvic_floor_squeeze>(relax)});
}

TEST_CASE("C1: an exercise stands where it belongs, and a session opens with settling and a warm-up") {
    using enum composition_fault;
    check_pair(wrong_block, breathe() + warm() + items{put<pp::letter_t>(warm_up)} + rest(),
               breathe() + warm() + items{put<pp::letter_t>(stretch)} + rest());
    check_pair(warm_up_missing, warm() + rest(), breathe() + warm() + rest());
    // Three minutes and no warm-up; the twin is a micro-session.
    check_pair(warm_up_missing, settled() + items{put<pp::letter_t>(stretch)} + rest(),
               breathe() + items{put<pp::letter_t>(stretch)} + rest());
    // Settling alone, where more is permitted; the twin's owner has nothing else.
    auto alone = on_day(100);
    check_pair(warm_up_missing, breathe() + rest(), breathe() + warm() + rest(), alone);
    alone.settling_alone_is_enough = true;
    CHECK(findings(session_of(breathe() + rest()), alone).empty());
    auto const found = findings(routine{}, on_day(100));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fault == nothing_in_it);
}

TEST_CASE("C2: a minute of opening up to five minutes") {
    items const body{put<pp::letter_t>(stretch), put<pp::knee_to_chest_release_supine>(stretch)};
    check_pair(composition_fault::warm_up_too_short, breathe() + items{put<loosen>(warm_up)} + body + rest(),
               breathe() + warm() + body + rest());
}

TEST_CASE("C2: two minutes above five, five minutes before strengthening") {
    using enum composition_fault;
    items const body{put<pp::letter_t>(stretch), put<pp::knee_to_chest_release_supine>(stretch),
                     put<lie_still>(stretch)};
    items const tilt{put<pp::pelvic_tilt_chair_or_supine>(warm_up)};
    items const end = items{put<pp::pelvic_floor_squeeze>(relax)} + rest();
    check_pair(warm_up_too_short, breathe() + tilt + body + end, breathe() + warm() + tilt + body + end);
    check_pair(warm_up_too_short, settled() + warm() + items{put<pp::heel_scoop>(strengthen)} + rest(),
               settled() + warm() +
                   items{put<pp::pelvic_tilt_chair_or_supine>(warm_up), put<pp::cat>(warm_up),
                         put<pp::heel_scoop>(strengthen)} +
                   rest());
    // The time of the opening is counted from the start to the end of the warm-up, pauses included.
    auto const found =
        findings(session_of(settled() + warm() + items{put<pp::heel_scoop>(strengthen)} + rest()), on_day(100));
    REQUIRE(found.size() == 1);
    CHECK(found[0].found == 30 + 15 + 52 + 15 + 75);
    CHECK(found[0].allowed == 300);
}

TEST_CASE("C3: a session closes with a minute of relaxation, and with nothing after it") {
    using enum composition_fault;
    auto const body = settled() + warm();
    check_pair(relaxation_missing, body, body + rest());
    check_pair(relaxation_missing, body + items{put<pp::letter_t>(relax), put<pp::eagle>(relax)},
               body + items{put<pp::letter_t>(relax)} + rest());
    check_pair(relaxation_short,
               items{put<pp::pelvic_floor_squeeze>(settle)} + warm() + items{put<pp::belly_breathing>(relax)},
               items{put<pp::pelvic_floor_squeeze>(settle)} + warm() + rest());
}

TEST_CASE("C2 and C3: limits are met to the second") {
    auto const resting = [](int seconds) {
        auto all = rest();
        all[0].dose.movements[0].hold = static_cast<std::int16_t>(seconds);
        return all;
    };
    auto const fault = [](items const& all) -> std::string {
        auto const r = session_of(all);
        auto const v = first_fault(table(), numbers(), r.view(), on_day(100));
        return v.sound ? "" : std::string(rule_of(v.finding.fault));
    };
    CHECK(fault(breathe() + warm() + resting(60)) == "");
    CHECK(fault(breathe() + warm() + resting(59)) == "C3");
    // Below three minutes there is no warm-up: 30 + 15 + 30 + 15 seconds before resting.
    CHECK(fault(breathe() + items{put<pp::letter_t>(stretch)} + resting(89)) == "");
    CHECK(fault(breathe() + items{put<pp::letter_t>(stretch)} + resting(90)) == "C2");
    // Up to five minutes a minute of opening is enough: 85 seconds of it, and 135 more before resting.
    items const body = breathe() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up), put<pp::letter_t>(stretch),
                                         put<pp::knee_to_chest_release_supine>(stretch)};
    CHECK(fault(body + resting(80)) == "");
    CHECK(fault(body + resting(81)) == "C2");
    // And a minute it is: 5 seconds a breath, 15 between, 10 of loosening.
    auto const breathing = [](int breaths) {
        auto all = breathe();
        all[0].dose.movements[0].repetitions = static_cast<std::int16_t>(breaths);
        return all;
    };
    items const loose{put<loosen>(warm_up), put<pp::letter_t>(stretch)};
    CHECK(fault(breathing(7) + loose + resting(60)) == "");
    CHECK(fault(breathing(6) + loose + resting(90)) == "C2");
}

TEST_CASE("C4: both sides get the same") {
    auto odd = put<both_sides>(stretch);
    odd.dose.movements[0].repetitions = 5;
    auto even = odd;
    even.dose.movements[0].repetitions = 6;
    auto const found = findings(session_of(breathe() + warm() + items{odd} + rest()), on_day(100));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fault == composition_fault::sides_unequal);
    CHECK(findings(session_of(breathe() + warm() + items{even} + rest()), on_day(100)).empty());
    CHECK(validator::faults(table(), session_of(breathe() + warm() + items{odd} + rest()),
                            order_on(100, on_day(100))) != "");
}

TEST_CASE("C5 and C6: so many exercises and so many minutes by week") {
    using enum composition_fault;
    items const open = breathe() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up), put<loosen>(warm_up)};
    items const two = open + rest();
    items const three = open + items{put<lie_still>(stretch)} + rest();
    items const four = open + items{put<lie_still>(stretch), put<pp::letter_t>(stretch)} + rest();
    check_pair(too_many_exercises, four, three, on_day(13));
    auto const later = on_day(14);
    check_pair(too_many_exercises, four, four, on_day(13), &later);
    auto short_time = on_day(100);
    routine const of_three = session_of(three);
    short_time.limits.max_time = total_time(table(), numbers(), of_three.view()) - 1_s;
    check_pair(too_long, three, two, short_time);
    auto just_enough = short_time;
    just_enough.limits.max_time += 1_s;
    check_pair(too_long, three, three, short_time, &just_enough);
    // The week's own limit, whatever is asked for.
    auto long_rest = rest();
    long_rest[0].dose.movements[0].hold = 120;
    auto const found = findings(
        session_of(settled() + warm() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up)} + long_rest), on_day(10));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fault == too_long);
    CHECK(found[0].allowed == 300);
    CHECK(found[0].found == 30 + 15 + 52 + 15 + 75 + 15 + 40 + 15 + 120);
}

TEST_CASE("C8: positions that the exercise has, that she does not avoid, few of them, and up from the floor once") {
    using enum composition_fault;
    check_pair(position_unknown, breathe() + warm() + items{put<pp::letter_t, position::standing>(stretch)} + rest(),
               breathe() + warm() + items{put<pp::letter_t>(stretch)} + rest());
    auto no_supine = on_day(100);
    no_supine.avoids = 1U << position_of<position::supine>;
    check_pair(position_avoided,
               items{put<pp::belly_breathing, position::sitting>(settle), put<pp::cat_chair>(warm_up),
                     put<lie_still>(stretch), put<pp::resting_position, position::side_lying>(relax)},
               items{put<pp::belly_breathing, position::sitting>(settle), put<pp::cat_chair>(warm_up),
                     put<pp::resting_position, position::side_lying>(relax)},
               no_supine);
    check_pair(
        too_many_positions,
        items{put<pp::belly_breathing, position::sitting>(settle), put<pp::wall_w>(warm_up), put<pp::cat>(warm_up)} +
            rest(),
        items{put<pp::belly_breathing, position::sitting>(settle), put<pp::wall_w>(warm_up)} + rest());
    check_pair(too_many_changes,
               breathe() + items{put<pp::cat>(warm_up)} + warm() + items{put<pp::thread_arm_chair>(stretch)} + rest(),
               breathe() + warm() + items{put<pp::thread_arm_chair>(stretch)} + rest());
    auto squeezes = put<pp::pelvic_floor_squeeze, position::standing>(relax);
    squeezes.dose.movements[0].repetitions = 8;
    items const up_and_down = breathe() + items{put<pp::wall_w>(warm_up)} + warm();
    check_pair(floor_to_standing, up_and_down + items{squeezes}, up_and_down + rest());
}

TEST_CASE("C11: hips high once, the belly pressed twice, wrists relieved, arms down in time") {
    auto const budget = composition_fault::demand_budget;
    check_pair(budget, long_opening() + items{put<pp::downward_dog>(stretch), put<pp::twisting_cat>(stretch)} + rest(),
               long_opening() + items{put<pp::downward_dog>(stretch), put<lie_still>(stretch)} + rest());
    check_pair(budget,
               long_opening() +
                   items{put<pp::fitball_torso_raise>(strengthen), put<pp::rear_leg_lifts>(strengthen),
                         put<pp::cobra_lifts>(strengthen)} +
                   rest(),
               long_opening() + items{put<pp::rear_leg_lifts>(strengthen), put<pp::cobra_lifts>(strengthen)} + rest());
    check_pair(
        budget,
        long_opening() +
            items{put<pp::cat>(warm_up), put<pp::arm_leg_extensions>(strengthen), put<pp::twisting_cat>(stretch)} +
            rest(),
        long_opening() +
            items{put<pp::cat>(warm_up), put<pp::arm_leg_extensions>(strengthen),
                  put<pp::knee_to_chest_release_supine>(stretch)} +
            rest());
    items const arms = items{put<pp::pelvic_floor_squeeze, position::standing>(settle), put<pp::eagle>(warm_up),
                             put<pp::front_to_back_opener>(warm_up)};
    check_pair(budget, arms + items{put<pp::side_to_side_bend>(stretch)} + rest(),
               arms + items{put<pp::side_lean_hand_on_thigh>(stretch)} + rest());
}

TEST_CASE("C11: until week 12 pressure on the belly wall comes twice at most, and never back to back") {
    auto const budget = composition_fault::demand_budget;
    items const open = settled() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up)};
    items const in_a_row = open + items{put<press_one>(stretch), put<press_two>(stretch)} + rest();
    items const apart = open + items{put<press_one>(stretch), put<lie_still>(stretch), put<press_two>(stretch)};
    check_pair(budget, in_a_row, apart + rest(), on_day(41));
    check_pair(budget, apart + items{put<pp::letter_t>(stretch), put<press_three>(stretch)} + rest(),
               apart + items{put<pp::letter_t>(stretch)} + rest(), on_day(60));
    auto const week_12 = on_day(84);
    check_pair(budget, in_a_row, in_a_row, on_day(83), &week_12);
}

TEST_CASE("C12: four exercises bend and arch, and no more than two turn") {
    using enum composition_fault;
    items const arms = items{put<pp::pelvic_floor_squeeze, position::standing>(settle), put<pp::eagle>(warm_up),
                             put<pp::wall_w>(warm_up)};
    // The wall W stands in for an exercise that arches; nothing here bends, until the forward bend does.
    items const three = arms + items{put<pp::opener_front_only>(stretch)};
    check_pair(balance, three + items{put<pp::side_lean_hand_on_thigh>(stretch)} + rest(),
               three + items{put<pp::supported_forward_bend>(stretch)} + rest());
    check_pair(balance, three + items{put<pp::side_lean_hand_on_thigh>(stretch)} + rest(), three + rest());
    items const turned{put<pp::thread_arm_chair>(stretch), put<pp::letter_t>(stretch)};
    check_pair(
        too_many_rotations,
        items{put<pp::belly_breathing, position::sitting>(settle),
              put<pp::pelvic_floor_squeeze, position::sitting>(settle), put<pp::cat_chair>(warm_up),
              put<pp::twist_chair_small>(stretch)} +
            turned + rest(),
        items{put<pp::belly_breathing, position::sitting>(settle), put<pp::cat_chair>(warm_up)} + turned + rest());
}

TEST_CASE("one of a family, no region strengthened twice in a row, what is needed at hand, nothing above its ceiling") {
    using enum composition_fault;
    check_pair(family_twice,
               breathe() + warm() + items{put<pp::letter_t>(stretch), put<pp::knee_roll_small>(stretch)} + rest(),
               breathe() + warm() + items{put<pp::letter_t>(stretch)} + rest());
    check_pair(
        strength_back_to_back,
        long_opening() + items{put<pp::fitball_torso_raise>(strengthen), put<pp::cobra_lifts>(strengthen)} + rest(),
        long_opening() + items{put<pp::fitball_torso_raise>(strengthen), put<pp::rear_leg_lifts>(strengthen)} + rest());
    auto bare = on_day(100);
    bare.equipment = 0;
    check_pair(equipment_missing, breathe() + items{put<pp::wall_w>(warm_up)} + rest(),
               breathe() + items{put<pp::eagle>(warm_up)} + rest(), bare);
    auto hard = on_day(100);
    hard.limits.max_exertion = 3;
    check_pair(exertion_above, breathe() + warm() + items{put<effortful>(stretch)} + rest(),
               breathe() + warm() + items{put<lie_still>(stretch)} + rest(), on_day(41));
    CHECK(findings(session_of(breathe() + warm() + items{put<effortful>(stretch)} + rest()), on_day(100)).empty());
    CHECK(findings(session_of(breathe() + warm() + items{put<effortful>(stretch)} + rest()), hard).size() == 1);
}

TEST_CASE("a dose is one of the exercise's own, at or below its ceiling and never hurried") {
    auto const fits = [](routine_item const& item) {
        return findings(session_of(breathe() + warm() + items{item} + rest()), on_day(100)).empty();
    };
    auto const bend = put<pp::side_to_side_bend>(stretch);
    auto changed = [&bend](auto change) {
        auto item = bend;
        item.position = bend.position;
        change(item.dose);
        return item;
    };
    // In the twin's place: the starting dose and the ceiling, told apart from everything else by the fault alone.
    auto const faulty = [&](auto change) {
        bool found = false;
        for (auto const& f : findings(session_of(breathe() + warm() + items{changed(change)} + rest()), on_day(100)))
            found = found || f.fault == composition_fault::dose_above_ceiling;
        return found;
    };
    CHECK_FALSE(faulty([](dose_today&) {}));
    CHECK_FALSE(faulty([](dose_today& d) { d.movements[0].repetitions = 4; }));
    CHECK_FALSE(faulty([](dose_today& d) { d.movements[0].repetitions = 1; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].repetitions = 5; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].repetitions = 0; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].repetitions = -2; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].hold = 3; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].hold_in = hold_unit::in_seconds; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].side = side_count::unsaid; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].places = 2; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].load_g = 500; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].exertion = 3; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].rest_between_s = -10; }));
    CHECK(faulty([](dose_today& d) { d.movements[0].tempo = tempo_of_movement::kind::whole; }));
    CHECK(faulty([](dose_today& d) { d.sets = 2; }));
    CHECK(faulty([](dose_today& d) { d.sets = 0; }));
    CHECK(faulty([](dose_today& d) { d.size = 2; }));
    CHECK(faulty([](dose_today& d) { d.size = 0; }));

    CHECK(fits(put<pp::letter_t>(stretch)));
}

TEST_CASE("every fault has a rule to name") {
    for (composition_rule const& r : all_composition_rules) CHECK_FALSE(rule_of(r.fault).empty());
    using enum composition_fault;
    CHECK(rule_of(block_order) == "C1");
    CHECK(rule_of(warm_up_too_short) == "C2");
    CHECK(rule_of(relaxation_short) == "C3");
    CHECK(rule_of(composition_fault::sides_unequal) == "C4");
    CHECK(rule_of(too_many_exercises) == "C5");
    CHECK(rule_of(too_long) == "C6");
    CHECK(rule_of(floor_to_standing) == "C8");
    CHECK(rule_of(composition_fault::demand_budget) == "C11");
    CHECK(rule_of(balance) == "C12");
    CHECK(rule_of(not_permitted) == "clearance");
    CHECK(rule_of(strength_too_soon) == "strength-48-h");
}

TEST_CASE("a session lasts as long as its doses, its pauses and its changes of position") {
    auto const lasts = [](items const& all, pace const& at = {}) {
        routine const of_all = session_of(all);
        return total_time(table(), numbers(), of_all.view(), at).value();
    };
    CHECK(lasts({}) == 0);
    CHECK(lasts(breathe()) == 30);
    CHECK(lasts(breathe() + rest()) == 30 + 15 + 60);
    CHECK(lasts(breathe() + items{put<pp::cat>(warm_up)} + rest()) == 30 + (15 + 15) + 5 * 8 + (15 + 15) + 60);
    CHECK(lasts(breathe() + rest(), {2_s, 8_s}) == 6 * 8 + 15 + 60);
    CHECK(lasts(items{put<pp::rear_leg_lifts>(strengthen), put<pp::cobra_lifts>(strengthen)}) == 60 + 30 + 30);
}

TEST_CASE("C7, C9, C10 and C13: the way from one item to the next") {
    auto const way = [](routine_item const& from, routine_item const& to) {
        return transition_between(table(), numbers(), from, to);
    };
    auto const lie = put<pp::letter_t>(stretch);
    auto const stand = put<pp::eagle>(stretch);
    auto const sit = put<pp::cat_chair>(warm_up);
    auto const four = put<pp::cat>(warm_up);
    auto const low = put<pp::downward_dog>(stretch);
    auto const prone = put<pp::cobra_lifts>(strengthen);

    CHECK(way(lie, put<pp::resting_position>(relax)).time == 15_s);
    CHECK(way(stand, lie).time == 30_s);
    CHECK(way(put<pp::rear_leg_lifts>(strengthen), prone).time == 30_s);
    CHECK(way(put<pp::arm_leg_extensions>(strengthen), prone).time == 45_s);
    CHECK(way(prone, lie).time == 30_s);
    CHECK(way(lie, prone).time == 30_s);
    CHECK(way(low, four).time == 30_s);

    // After a low head: two breaths kneeling, then sit, then stand; 10 seconds each, and the change itself.
    CHECK(way(low, stand).head_level_first);
    CHECK(way(low, stand).time == 45_s);
    CHECK(way(put<pp::twisting_cat>(stretch), stand).head_level_first);  // hanging as low as level 2 is low
    CHECK_FALSE(way(low, four).head_level_first);
    CHECK_FALSE(way(low, sit).head_level_first);
    CHECK_FALSE(way(four, stand).head_level_first);

    // Out of lying one goes over the side; not from hands and knees, nor to turn over.
    for (auto const& from : {lie, prone, put<pp::resting_position, position::side_lying>(relax)}) {
        CHECK(way(from, stand).roll_to_side);
        CHECK(way(from, sit).roll_to_side);
        CHECK(way(from, four).roll_to_side);
        CHECK_FALSE(way(from, lie).roll_to_side);
    }
    CHECK_FALSE(way(four, stand).roll_to_side);
    CHECK_FALSE(way(sit, stand).roll_to_side);
}

namespace {

/// Every finding in the order in which it is made: its rule, the two items, the number found and the number allowed.
std::vector<std::string> found_in(catalogue_view const& c, composition_view const& by, item_view<routine_item> all,
                                  routine_context const& ctx = on_day(100)) {
    std::vector<std::string> out;
    check_composition(c, by, all, ctx, [&out](composition_finding const& f) {
        std::string words(all_composition_rules[static_cast<std::size_t>(f.fault)].name);
        for (std::int32_t const n : {f.item, f.other, f.found, f.allowed}) words += " " + std::to_string(n);
        out.push_back(words);
    });
    return out;
}
std::vector<std::string> found_in(items const& all, routine_context const& ctx = on_day(100)) {
    return found_in(table(), numbers(), all, ctx);
}
using lines = std::vector<std::string>;

/// The table of the catalogue with some of its rows changed.
struct changed_table {
    std::vector<exercise_row> rows{table().exercises.begin(), table().exercises.end()};
    template <class Exercise>
    exercise_row& row() {
        return rows[index_of<Exercise>];
    }
    catalogue_view view() const {
        catalogue_view c = table();
        c.exercises = rows;
        return c;
    }
};
bool names(lines const& all, std::string_view fault) {
    for (auto const& words : all) {
        if (words.substr(0, words.find(' ')) == fault) return true;
    }
    return false;
}

items with_hold(items all, int seconds) {
    all.back().dose.movements[0].hold = static_cast<std::int16_t>(seconds);
    return all;
}

}  // namespace

TEST_CASE("a finding names the item, the one that it is compared with, and the numbers; -1 is none, 0 no number") {
    CHECK(found_in(items{}) == lines{"nothing_in_it -1 -1 0 0"});
    items const still{put<lie_still>(stretch)};
    CHECK(found_in(breathe() + still + warm() + rest())[0] == "block_order 2 1 0 0");
    CHECK(found_in(breathe() + warm() + rest() + items{put<pp::letter_t>(relax)})[0] == "block_order 3 2 0 0");
    CHECK(found_in(breathe() + warm() + items{put<pp::letter_t>(warm_up)} + rest()) == lines{"wrong_block 2 -1 0 0"});
    CHECK(found_in(breathe() + warm() + items{put<effortful>(stretch)} + rest(), on_day(41))[0] ==
          "exertion_above 2 -1 4 3");
    CHECK(found_in(breathe() + warm() + items{put<pp::letter_t>(stretch), put<pp::knee_roll_small>(stretch)} +
                   rest()) == lines{"family_twice 3 2 0 0"});
    CHECK(found_in(long_opening() + items{put<pp::fitball_torso_raise>(strengthen), put<pp::cobra_lifts>(strengthen)} +
                   rest()) == lines{"strength_back_to_back 6 5 0 0"});
    auto short_time = on_day(100);
    short_time.limits.max_time = 100_s;
    CHECK(found_in(breathe() + warm() + rest(), short_time) == lines{"too_long -1 -1 195 100"});
    items const four = breathe() + items{put<pp::pelvic_tilt_chair_or_supine>(warm_up), put<loosen>(warm_up),
                                         put<lie_still>(stretch), put<pp::letter_t>(stretch)};
    CHECK(found_in(four + rest(), on_day(13)) == lines{"too_many_exercises -1 -1 4 3"});
    CHECK(found_in(warm() + rest()) == lines{"warm_up_missing 0 -1 0 0"});
    CHECK(found_in(breathe() + rest()) == lines{"warm_up_missing -1 -1 0 0"});
    CHECK(found_in(settled() + items{put<pp::letter_t>(stretch)} + rest()) == lines{"warm_up_missing -1 -1 0 0"});
    // Three minutes to the second are no micro-session any more.
    CHECK(found_in(breathe() + items{put<pp::letter_t>(stretch)} + with_hold(rest(), 90)) ==
          lines{"warm_up_missing -1 -1 0 0"});
    CHECK(found_in(settled() + warm()) == lines{"relaxation_missing -1 -1 0 60"});
    CHECK(found_in(breathe() + warm() + items{put<pp::letter_t>(relax)}) == lines{"relaxation_missing -1 -1 0 0"});
    CHECK(found_in(breathe() + warm() + with_hold(rest(), 59)) == lines{"relaxation_short -1 -1 59 60"});
    CHECK(found_in(settled() + warm() + items{put<pp::heel_scoop>(strengthen)} + rest()) ==
          lines{"warm_up_too_short -1 -1 187 300"});
    CHECK(found_in(items{put<pp::belly_breathing, position::sitting>(settle), put<pp::wall_w>(warm_up),
                         put<pp::cat>(warm_up)} +
                   rest()) == lines{"too_many_positions -1 -1 4 3"});
    CHECK(found_in(breathe() + items{put<pp::cat>(warm_up)} + warm() + items{put<pp::thread_arm_chair>(stretch)} +
                   rest()) == lines{"too_many_changes -1 -1 4 3"});
    auto squeezes = put<pp::pelvic_floor_squeeze, position::standing>(relax);
    squeezes.dose.movements[0].repetitions = 8;
    CHECK(found_in(breathe() + items{put<pp::wall_w>(warm_up)} + warm() + items{squeezes}) ==
          lines{"floor_to_standing -1 -1 2 1"});
    auto const raised = std::to_string(numbers().budget_at[0]);
    CHECK(found_in(long_opening() + items{put<pp::downward_dog>(stretch), put<pp::twisting_cat>(stretch)} + rest()) ==
          lines{"demand_budget -1 " + raised + " 2 1"});
    CHECK(found_in(items{put<pp::belly_breathing, position::sitting>(settle),
                         put<pp::pelvic_floor_squeeze, position::sitting>(settle), put<pp::cat_chair>(warm_up),
                         put<pp::twist_chair_small>(stretch), put<pp::thread_arm_chair>(stretch),
                         put<pp::letter_t>(stretch)} +
                   rest())[0] == "too_many_rotations -1 -1 3 2");
    CHECK(found_in(items{put<pp::pelvic_floor_squeeze, position::standing>(settle), put<pp::eagle>(warm_up),
                         put<pp::wall_w>(warm_up), put<pp::opener_front_only>(stretch),
                         put<pp::side_lean_hand_on_thigh>(stretch)} +
                   rest()) == lines{"balance -1 -1 0 1"});
}

TEST_CASE("where one thing is wrong, nothing else is said to be") {
    // What comes too late is said once, however hard it is beside what is quiet.
    items const late = breathe() + warm() + rest() + items{put<pp::letter_t>(stretch)};
    CHECK(found_in(late + items{put<pp::pelvic_floor_squeeze>(relax)})[0] == "block_order 3 2 0 0");
    CHECK(found_in(late + items{put<pp::pelvic_floor_squeeze>(relax)}).size() == 1);
    // What is quiet comes last among what relaxes; before it stands what it likes.
    CHECK_FALSE(names(found_in(settled() + items{put<pp::letter_t>(relax)} + rest()), "block_order"));
    // Without relaxation none is too short.
    CHECK(found_in(settled()) == lines{"relaxation_missing -1 -1 0 60", "warm_up_missing -1 -1 0 0"});
    // From a chair one gets up as often as one likes.
    CHECK_FALSE(names(found_in(items{put<pp::belly_breathing, position::sitting>(settle), put<pp::wall_w>(warm_up),
                                     put<pp::cat_chair>(warm_up), put<pp::eagle>(stretch)} +
                               rest()),
                      "floor_to_standing"));
}

TEST_CASE("the first fault is the first of all that are found, and of a sound session there is none") {
    routine const two = session_of(warm() + items{put<pp::letter_t>(warm_up)});
    CHECK(found_in(table(), numbers(), two.view()).size() > 1);
    CHECK(first_fault(table(), numbers(), two.view(), on_day(100)).finding.fault == composition_fault::wrong_block);
    routine const sound = session_of(breathe() + warm() + rest());
    auto const none = first_fault(table(), numbers(), sound.view(), on_day(100));
    CHECK(none.sound);
    CHECK(none.finding.item == -1);
    CHECK(none.finding.fault == composition_fault::nothing_in_it);
}

TEST_CASE("the first item of a session is checked like any other") {
    CHECK(found_in(items{put<pp::letter_t>(warm_up)} + rest())[0] == "wrong_block 0 -1 0 0");
    CHECK(found_in(items{put<pp::letter_t>(stretch), put<pp::knee_roll_small>(stretch)})[0] == "family_twice 1 0 0 0");
}

TEST_CASE("what warms up after the opening is over is no part of the opening") {
    items const body = breathe() + items{put<loosen>(warm_up), put<lie_still>(stretch)};
    CHECK(names(found_in(body + warm() + items{put<pp::letter_t>(stretch), put<pp::heel_scoop>(strengthen)} + rest()),
                "warm_up_too_short"));
    auto const words = found_in(body +
                                items{put<pp::pelvic_tilt_chair_or_supine>(warm_up),
                                      put<pp::shoulders_only_lying_or_standing, position::supine>(warm_up),
                                      put<pp::heel_slide>(warm_up), put<pp::cat>(warm_up)} +
                                items{put<pp::heel_scoop>(strengthen)} + rest());
    CHECK(words.back() == "warm_up_too_short -1 -1 55 300");
}

TEST_CASE("strength is compared within the session: its first two items, and with nothing that stands before it") {
    items const all{put<pp::fitball_torso_raise>(strengthen), put<pp::cobra_lifts>(strengthen),
                    put<pp::heel_scoop>(strengthen)};
    CHECK(names(found_in(all), "strength_back_to_back"));
    CHECK_FALSE(names(found_in(table(), numbers(), {&all[1], 2}), "strength_back_to_back"));
}

TEST_CASE("strength for one region back to back: the region that each names first, where each names one") {
    auto const same_region = [](int of_first, int of_second) {
        changed_table t;
        auto &one = t.row<pp::fitball_torso_raise>(), &two = t.row<pp::heel_scoop>();
        two.serves[0].region = one.serves[0].region;
        one.n_serves = static_cast<std::uint8_t>(of_first);
        two.n_serves = static_cast<std::uint8_t>(of_second);
        items const all{put<pp::fitball_torso_raise>(strengthen), put<pp::heel_scoop>(strengthen)};
        return names(found_in(t.view(), numbers(), all), "strength_back_to_back");
    };
    CHECK(same_region(1, 1));
    CHECK(same_region(2, 1));
    CHECK_FALSE(same_region(0, 1));
    CHECK_FALSE(same_region(1, 0));
    CHECK_FALSE(same_region(0, 0));
}

TEST_CASE("effort ends at ten, whatever a catalogue's weeks allow") {
    composition_view own = numbers();
    for (auto& b : own.bands) b.max_exertion = 20;
    items all = breathe() + warm() + items{put<effortful>(stretch)} + rest();
    auto const finds = [&](int aim) {
        all[2].dose.movements[0].exertion = static_cast<std::int8_t>(aim);
        return names(found_in(table(), own, all), "exertion_above");
    };
    CHECK_FALSE(finds(10));
    CHECK(finds(11));
}

TEST_CASE("the thirty-second position counts like any other") {
    std::vector<position_row> const rows(32, table().positions[position_of<position::supine>]);
    catalogue_view c = table();
    c.positions = rows;
    items all = breathe() + warm() + items{put<lie_still>(stretch)} + rest();
    for (std::size_t i = 0; i != all.size(); ++i) all[i].position = static_cast<std::uint8_t>(31 - i);
    CHECK(names(found_in(c, numbers(), all), "too_many_positions"));
}

TEST_CASE("to and from an item of no index there is no way, and that takes no time") {
    auto const stand = put<pp::eagle>(stretch), low = put<pp::downward_dog>(stretch), lie = put<lie_still>(stretch);
    auto const changed = [](routine_item item, auto change) {
        change(item);
        return item;
    };
    auto const past = [](auto const& all) { return static_cast<std::uint16_t>(all.size()); };
    items const bad{
        changed(stand, [&](auto& i) { i.exercise = past(table().exercises); }),
        changed(stand, [&](auto& i) { i.position = static_cast<std::uint8_t>(past(table().positions)); }),
        changed(stand, [](auto& i) { i.in = static_cast<block>(5); }),
        changed(stand, [](auto& i) { i.exercise = 65'535; }),
    };
    for (auto const& from : items{low, lie}) {
        for (auto const& none : bad) {
            for (bool const there : {true, false}) {
                auto const way = there ? transition_between(table(), numbers(), from, none)
                                       : transition_between(table(), numbers(), none, from);
                CHECK(way.time == 0_s);
                CHECK_FALSE(way.head_level_first);
                CHECK_FALSE(way.roll_to_side);
            }
            CHECK(total_time(table(), numbers(), items{none, from}) == duration(none.dose) + duration(from.dose));
        }
    }
    CHECK(
        found_in(items{bad[0], bad[1], lie, bad[2], bad[3]}) ==
        lines{"not_permitted 0 -1 0 0", "position_unknown 1 -1 0 0", "wrong_block 3 -1 0 0", "not_permitted 4 -1 0 0"});
}

TEST_CASE("getting level after a low head takes what its number says, with the change of position") {
    composition_view own = numbers();
    own.after_head_down = 60_s;
    auto const low = put<pp::downward_dog>(stretch), stand = put<pp::eagle>(stretch);
    CHECK(transition_between(table(), own, low, stand).time == 75_s);
    own.after_head_down = 5_s;  // less than the rest and the change: then these count
    CHECK(transition_between(table(), own, low, stand).time == 45_s);
    own.head_down_at = -1;
    CHECK_FALSE(transition_between(table(), own, low, stand).head_level_first);
    CHECK(transition_between(table(), own, low, stand).time == 30_s);
}

TEST_CASE("C11: a row begins at the first item, and a budget on what the catalogue does not have limits nothing") {
    items const pressed{put<press_one>(stretch), put<lie_still>(stretch)};
    CHECK_FALSE(names(found_in(pressed, on_day(41)), "demand_budget"));
    CHECK(names(found_in(items{put<press_one>(stretch)} + pressed, on_day(41)), "demand_budget"));
    composition_view own = numbers();
    own.budgets[5] = {.demand = table().demands[0].id, .level = 1, .most_items = 1};
    own.budget_at[5] = 0;  // the first demand, of the last budget
    items const bends{put<pp::supported_forward_bend>(stretch), put<pp::knee_to_chest_release_supine>(stretch)};
    CHECK(names(found_in(table(), own, bends), "demand_budget"));
    CHECK_FALSE(names(found_in(bends), "demand_budget"));
    own.budgets[3] = {.demand = "wrist-load", .level = 0, .most_items = 1};
    CHECK(names(found_in(table(), own, pressed), "demand_budget"));
    own.budget_at[3] = -1;
    CHECK_FALSE(names(found_in(table(), own, pressed), "demand_budget"));
}

TEST_CASE("C11: arms are up for as long as the budget says, and not a second longer") {
    items const arms{put<pp::eagle>(warm_up), put<pp::supported_forward_bend>(stretch)};
    auto const time = (duration(arms[0].dose) + duration(arms[1].dose)).value();
    composition_view own = numbers();
    own.budgets[4].most_time = seconds::from_value(time);
    CHECK_FALSE(names(found_in(table(), own, arms), "demand_budget"));
    own.budgets[4].most_time = seconds::from_value(time - 1);
    CHECK(names(found_in(table(), own, arms), "demand_budget"));
}

TEST_CASE("C12: the first item turns like any other") {
    CHECK(names(found_in(items{put<pp::letter_t>(stretch), put<pp::twist_chair_small>(stretch),
                               put<pp::thread_arm_chair>(stretch)}),
                "too_many_rotations"));
}

TEST_CASE("C12: a form bends or arches where it does so itself, or its family does, as little as that may be") {
    items const standing = items{put<pp::supported_forward_bend>(stretch), put<pp::eagle>(warm_up),
                                 put<pp::wall_w>(warm_up), put<pp::side_lean_hand_on_thigh>(stretch)};
    CHECK_FALSE(names(found_in(standing), "balance"));
    // As wall W stands in for an exercise that arches, so it may arch itself.
    changed_table t;
    auto &form = t.row<pp::wall_w>(), &original = t.rows[static_cast<std::size_t>(form.family)];
    REQUIRE(&form != &original);
    std::uint64_t const arching = numbers().arching_mask & original.at_least[0];
    for (auto& mask : original.at_least) mask &= ~arching;
    CHECK(names(found_in(t.view(), numbers(), standing), "balance"));
    original.at_least[0] |= arching;
    CHECK_FALSE(names(found_in(t.view(), numbers(), standing), "balance"));
    original.at_least[0] &= ~arching;
    form.at_least[0] |= arching;
    CHECK_FALSE(names(found_in(t.view(), numbers(), standing), "balance"));
}

TEST_CASE("C12: the last exercise counts, and what settles or relaxes does not") {
    items const arched{put<pp::pelvic_floor_squeeze, position::standing>(settle), put<pp::eagle>(warm_up),
                       put<pp::wall_w>(warm_up), put<pp::side_lean_hand_on_thigh>(stretch)};
    CHECK_FALSE(names(found_in(arched + items{put<pp::supported_forward_bend>(relax)}), "balance"));
    items const quiet = arched + items{put<pp::opener_front_only>(stretch)} + rest();
    changed_table t;
    CHECK(names(found_in(t.view(), numbers(), quiet), "balance"));
    t.row<pp::pelvic_floor_squeeze>().at_least[0] |= numbers().bending_mask;
    t.row<pp::resting_position>().at_least[0] |= numbers().bending_mask;
    CHECK(names(found_in(t.view(), numbers(), quiet), "balance"));
    t.row<pp::eagle>().at_least[0] |= numbers().bending_mask;
    CHECK_FALSE(names(found_in(t.view(), numbers(), quiet), "balance"));
}

TEST_CASE("C12: a catalogue that balances from no number of exercises has no limit on twists and on directions") {
    items const twists =
        items{put<pp::belly_breathing, position::sitting>(settle), put<pp::cat_chair>(warm_up),
              put<pp::twist_chair_small>(stretch), put<pp::thread_arm_chair>(stretch), put<pp::letter_t>(stretch)};
    items const one_way{put<pp::letter_t>(stretch), put<lie_still>(stretch), put<loosen>(warm_up),
                        put<pp::side_lean_hand_on_thigh>(stretch)};
    composition_view own = numbers();
    own.balance_from_items = 1;
    CHECK(names(found_in(table(), own, twists), "too_many_rotations"));
    CHECK(names(found_in(table(), own, one_way), "balance"));
    own.balance_from_items = 0;
    CHECK_FALSE(names(found_in(table(), own, twists), "too_many_rotations"));
    CHECK_FALSE(names(found_in(table(), own, one_way), "balance"));
}

TEST_CASE("a catalogue that turns nowhere has no limit on twists") {
    composition_view own = numbers();
    own.turning_at = -1;
    items const all =
        items{put<pp::belly_breathing, position::sitting>(settle), put<pp::cat_chair>(warm_up),
              put<pp::twist_chair_small>(stretch), put<pp::thread_arm_chair>(stretch), put<pp::letter_t>(stretch)} +
        rest();
    CHECK(names(found_in(all), "too_many_rotations"));
    CHECK_FALSE(names(found_in(table(), own, all), "too_many_rotations"));
}

namespace {

struct relaxed_rules : postpartum_back {
    static constexpr std::string_view id = "relaxed-rules";
    static constexpr auto composition = [] {
        composition_rules own;
        own.relaxation = 30_s;
        own.bands[3].max_exercises = 2;
        return own;
    }();
};

}  // namespace

TEST_CASE("a catalogue's own numbers replace the library's") {
    CHECK(composition_of<relaxed_rules>.relaxation == 30_s);
    CHECK(composition_of<postpartum_back>.relaxation == 1_min);
    auto const found = [](composition_view const& own, items const& all) {
        auto const r = session_of(all);
        return !first_fault(table(), own, r.view(), on_day(100)).sound;
    };
    auto const short_rest =
        items{put<pp::pelvic_floor_squeeze>(settle)} + warm() + items{put<pp::belly_breathing>(relax)};
    CHECK(found(numbers(), short_rest));
    CHECK_FALSE(found(composition_of<relaxed_rules>, short_rest));
    auto const three = breathe() + warm() + items{put<pp::letter_t>(stretch), put<lie_still>(stretch)} + rest();
    CHECK_FALSE(found(numbers(), three));
    CHECK(found(composition_of<relaxed_rules>, three));
}
