// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The ladders of a catalogue, and what is found wrong with one: steps too large or foreign, forms twice, missing,
// strange, upside down or open too early. What stops a compilation is in tests/must_not_compile.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/progression/progression_table.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <type_traits>

#include "support/both_times.hpp"
#include "support/push_ups.hpp"
#include "support/tiny_catalogue.hpp"
#include "support/walk.hpp"

using namespace regimen;
using regimen_tests::row_over;
using C = postpartum_back;
namespace pp = regimen::postpartum;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);

/// What is wrong with the order of some exercises of a catalogue; their doses do not matter.
template <class Catalogue>
constexpr detail::ladder_finding order_of(std::initializer_list<std::size_t> exercises) {
    progression_row row;
    for (std::size_t const e : exercises) {
        row.members[row.size] = static_cast<std::int16_t>(e);
        row.effort[row.size++] = view_of<Catalogue>.exercises[e].effort.rank;
    }
    return detail::judge_ladder<Catalogue>(row);
}
constexpr bool sound_order(detail::ladder_finding const& f) {
    return f.twice == detail::npos && f.stranger == detail::npos && f.missing == detail::npos &&
           f.easier == detail::npos && f.early == detail::npos;
}
enum index_of_exercise : std::size_t { raise, seated, lying };

/// The tiny catalogue with a gate that opens the hardest form before the one below it.
struct hasty_rulebook : tiny::rulebook {
    static constexpr std::string_view id = "hasty";
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 2>, on<tiny::fracture, 42>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 3>, on<tiny::fracture, 7>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 0>, on<tiny::fracture, 1>>>;
};
struct hasty : tiny::catalogue {
    static constexpr std::string_view id = "hasty";
    using default_rulebook = hasty_rulebook;
};
/// The same after the last of the modes.
struct rulebook_hasty_after_a_fracture : tiny::rulebook {
    static constexpr std::string_view id = "hasty-after-a-fracture";
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 3>, on<tiny::fracture, 6>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 3>, on<tiny::fracture, 7>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 0>, on<tiny::fracture, 1>>>;
};
struct hasty_after_a_fracture : tiny::catalogue {
    static constexpr std::string_view id = "hasty-after-a-fracture";
    using default_rulebook = rulebook_hasty_after_a_fracture;
};

/// The push-ups with other ladders.
template <class... Ladders>
struct in_ladders : push_ups::catalogue {
    static constexpr std::string_view id = "in-ladders";
    using progressions = regimen::progressions<progression<push_ups::one_more, Ladders>...>;
};
template <class Catalogue, class Ladder>
using push_fault =
    typename detail::fault_before_histories<progression<push_ups::one_more, Ladder>, Catalogue>::type::verdict;

template <class... Forms>
using gentle_fault = typename detail::fault_before_histories<progression<pp::gentle, ladder<Forms...>>, C>::type;

struct by_weight {
    static constexpr progression_policy is = kinds::linear<add(1_kg)>("by-weight", from_handbook);
};
struct in_large_steps {
    static constexpr progression_policy is = kinds::linear<add(3_reps)>("in-large-steps", from_handbook);
};
struct without_path {
    static constexpr progression_policy is{.id = "without-path", .rules = pp::gentle::is.rules};
};
struct without_rules {
    static constexpr progression_policy is{.id = "without-rules", .path = pp::gentle::is.path};
};
struct without_sentence {
    static constexpr progression_policy is{
        .id = "without-sentence",
        .path = pp::gentle::is.path,
        .rules = {when().then(decision::hold).says("nothing-to-say", "", from_handbook),
                  rules_about_harm(from_handbook)}};
};
struct no_policy {};
struct old_style {
    [[maybe_unused]] static constexpr std::string_view id = "old-style";
};
template <class Policy>
using heels_fault =
    typename detail::fault_before_histories<progression<Policy, ladder<pp::heel_slide, pp::heel_scoop>>, C>::type;

}  // namespace

TEST_CASE("the table of progressions has one row for each, with its exercises from the easiest to the original") {
    HOLDS(progression_table<C>.size() == 21);
    for (progression_row const& row : progression_table<C>) {
        REQUIRE(row.size >= 1);
        REQUIRE(row.policy != nullptr);
        auto const& top = view_of<C>.exercises[static_cast<std::size_t>(row.members[row.size - 1])];
        CHECK(row.policy->id == (top.id == "pelvic-floor-squeeze" ? "gentle-squeezes" : "gentle"));
        INFO(std::string(top.id));
        CHECK(top.replaces < 0);
        for (std::size_t m = 0; m < row.size; ++m) {
            auto const& e = view_of<C>.exercises[static_cast<std::size_t>(row.members[m])];
            CHECK(row.doses[m].movements == e.dose->movements);
            CHECK(row.effort[m] == e.effort.rank);
            CHECK(e.family == top.family);
        }
    }
}

TEST_CASE("the rungs of each progression are a constant, the same as are built when a program runs") {
    HOLDS(rung_tables<C>.size() == progression_table<C>.size());
    for (std::size_t f = 0; f != rung_tables<C>.size(); ++f) {
        rung_table const built = rungs_of(progression_table<C>[f]);
        CHECK(rung_tables<C>[f].size == built.size);
        CHECK(rung_tables<C>[f].member == built.member);
        CHECK(rung_tables<C>[f].volume == built.volume);
        CHECK(rung_tables<C>[f].start == built.start);
        CHECK_FALSE(built.too_long);
    }
}

TEST_CASE("a catalogue without progressions has empty tables") {
    HOLDS(progression_table<tiny::catalogue>.empty());
    HOLDS(rung_tables<tiny::catalogue>.empty());
}

TEST_CASE("steps of each variable are held to their own limit") {
    progression_limits const l;
    auto const large = [&l](dose_range const& d, dose_step step) {
        policy_view policy;
        policy.path = in_turn(step);
        return detail::first_large_step(row_over(policy, {&d}), l) == 0;
    };
    dose_range const seconds_held = one_set * hold(range(10_s, 30_s));
    dose_range const breaths_held = one_set * hold(range(2_breaths, 8_breaths));
    dose_range const loaded = one_set * range(5_reps, 5_reps) * load(range(10_kg, 20_kg));
    dose_range const aimed = one_set * range(5_reps, 5_reps) * exerting(range(2_rpe, 5_rpe));
    dose_range const timed = one_set * range(5_reps, 5_reps) * tempo(range(3_counts, 6_counts));
    dose_range const in_sets = sets(range(1_sets, 3_sets)) * 5_reps;
    CHECK_FALSE(large(seconds_held, add(5_s)));
    CHECK(large(seconds_held, add(6_s)));
    CHECK_FALSE(large(breaths_held, add(1_breaths)));
    CHECK(large(breaths_held, add(2_breaths)));
    CHECK_FALSE(large(loaded, add(2_kg)));
    CHECK(large(loaded, add(2.5_kg)));
    CHECK_FALSE(large(aimed, add(1_rpe)));
    CHECK(large(aimed, add(2_rpe)));
    CHECK_FALSE(large(timed, add(1_counts)));
    CHECK(large(timed, add(2_counts)));
    CHECK(large(in_sets, add(1_sets)));
    dose_range const five_sets = sets(range(5_sets, 8_sets)) * 4_reps;
    CHECK_FALSE(large(five_sets, add(1_sets)));  // a fifth of the sets, whatever it is of the repetitions
    dose_range const almost_five = one_set * range(5_reps, 5_reps) * load(range(4.98_kg, 9_kg));
    CHECK(large(almost_five, add(1_kg)));
    // Three repetitions are too many in one step, however many there are already.
    dose_range const many = one_set * range(20_reps, 30_reps);
    CHECK_FALSE(large(many, add(2_reps)));
    CHECK(large(many, add(3_reps)));
    policy_view by_plates;
    by_plates.path = in_turn(add(2.5_kg));
    CHECK(detail::first_large_step(row_over(by_plates, {&loaded}), {.smallest_load_g = 2'500}) == 1);
    CHECK(detail::first_large_step(row_over(by_plates, {&loaded}), {.smallest_load_g = 2'499}) == 0);
    // Where nothing can grow there is no step.
    dose_range const fixed = one_set * 4_reps;
    CHECK_FALSE(large(fixed, add(3_reps)));
}

TEST_CASE("the first form with a large step is named, or their number where there is none") {
    dose_range const small = one_set * range(10_reps, 14_reps);
    dose_range const large = one_set * range(4_reps, 8_reps);
    policy_view by_two;
    by_two.path = in_turn(add(2_reps));
    CHECK(detail::first_large_step(row_over(by_two, {&small, &large}), {}) == 1);
    CHECK(detail::first_large_step(row_over(by_two, {&large, &small}), {}) == 0);
    CHECK(detail::first_large_step(row_over(by_two, {&small, &small}), {}) == 2);
    CHECK(detail::first_large_step(row_over(by_two, {}), {}) == 0);
}

TEST_CASE("a step of a variable that the dose does not have is foreign, unless it is taken only where it is dosed") {
    static constexpr dose_range counted = one_set * range(4_reps, 6_reps);
    constexpr auto foreign = [](path_rule const& path) { return detail::first_foreign_step(path, counted); };
    HOLDS(foreign(in_turn(add(1_reps))) == 1);  // none
    HOLDS(foreign(in_turn(add(1_kg))) == 0);
    HOLDS(foreign(in_turn(add(1_reps), add(5_s))) == 1);
    HOLDS(foreign(in_turn(add(1_reps), where_dosed(add(5_s)))) == 2);
    HOLDS(foreign(in_turn(where_dosed(add(0_reps)))) == 0);  // a step of nothing leads nowhere
}

TEST_CASE("every form of one family once, from the easiest up, is in order") {
    HOLDS(sound_order(order_of<tiny::catalogue>({lying, seated, raise})));
    for (progression_row const& row : progression_table<C>) CHECK(sound_order(detail::judge_ladder<C>(row)));
}

TEST_CASE("what is wrong with an order is told by the index of the culprit") {
    HOLDS(order_of<tiny::catalogue>({lying, seated, lying}).twice == 2);
    HOLDS(order_of<tiny::catalogue>({lying, lying}).twice == 1);
    HOLDS(order_of<tiny::catalogue>({lying, raise}).missing == seated);  // an index of the catalogue
    HOLDS(order_of<tiny::catalogue>({lying, seated}).missing == raise);
    HOLDS(order_of<tiny::catalogue>({seated, raise}).missing == lying);
    HOLDS(order_of<tiny::catalogue>({raise}).missing == seated);
    HOLDS(order_of<tiny::catalogue>({seated, lying, raise}).easier == 1);
    HOLDS(order_of<tiny::catalogue>({lying, raise, seated}).easier == 2);
    HOLDS(order_of<C>({exercise_index<pp::heel_slide, C>, exercise_index<pp::cat, C>}).stranger == 1);
    HOLDS(order_of<hasty>({lying, seated, raise}).early == 2);
    HOLDS(order_of<hasty>({lying, seated, raise}).easier == detail::npos);
    HOLDS(order_of<hasty_after_a_fracture>({lying, seated, raise}).early == 2);
}

TEST_CASE("a progression's first fault is a verdict with its rule") {
    STATIC_REQUIRE(std::is_same_v<gentle_fault<pp::heel_slide, pp::heel_scoop>, detail::nothing_wrong>);
    HOLDS(gentle_fault<pp::heel_scoop, pp::heel_slide>::code == error_code::ladder_broken);
    STATIC_REQUIRE(std::is_same_v<gentle_fault<pp::heel_scoop, pp::heel_slide>::verdict,
                                  LADDER_IS_UPSIDE_DOWN<pp::heel_slide, pp::heel_scoop>>);
    STATIC_REQUIRE(std::is_same_v<gentle_fault<pp::heel_scoop>::verdict,
                                  LADDER_HAS_A_GAP<pp::heel_slide, ladder<pp::heel_scoop>>>);
    STATIC_REQUIRE(std::is_same_v<gentle_fault<pp::heel_slide, pp::cat>::verdict,
                                  LADDER_MIXES_FAMILIES<pp::cat, ladder<pp::heel_slide, pp::cat>>>);
    HOLDS(gentle_fault<pp::heel_slide, tiny::heel_raise>::code == error_code::outside_vocabulary);
    HOLDS(heels_fault<without_path>::code == error_code::progression_incomplete);
    HOLDS(heels_fault<without_rules>::code == error_code::progression_incomplete);
    HOLDS(heels_fault<no_policy>::code == error_code::progression_incomplete);
    HOLDS(heels_fault<old_style>::code == error_code::progression_incomplete);
    HOLDS(heels_fault<without_sentence>::code == error_code::progression_incomplete);
    HOLDS(heels_fault<by_weight>::code == error_code::progression_step);
    STATIC_REQUIRE(std::is_same_v<heels_fault<by_weight>::verdict,
                                  STEP_OF_A_VARIABLE_THAT_THE_DOSE_DOES_NOT_HAVE<pp::heel_slide, by_weight, kilogram>>);
    STATIC_REQUIRE(std::is_same_v<heels_fault<in_large_steps>::verdict,
                                  STEP_IS_LARGER_THAN_ALLOWED<pp::heel_scoop, in_large_steps>>);
}

TEST_CASE("a family has one ladder, of up to twelve forms") {
    namespace pu = push_ups;
    using whole = pu::ladder_from<0, 12>;
    STATIC_REQUIRE(std::is_same_v<push_fault<pu::catalogue, whole>, detail::no_violation>);
    HOLDS(progression_table<pu::catalogue>[0].size == progression_row::most_members);
    HOLDS(rung_tables<pu::catalogue>[0].size == 60);  // each form from two repetitions up to six
    // Of two ladders the first says so, and what neither of them has is not said as well.
    using first = pu::ladder_from<0, 6>;
    using second = pu::ladder_from<6, 5>;
    using in_two = in_ladders<first, second>;
    STATIC_REQUIRE(std::is_same_v<push_fault<in_two, first>, FAMILY_HAS_TWO_LADDERS<first, second>>);
    STATIC_REQUIRE(std::is_same_v<push_fault<in_two, second>, detail::no_violation>);
    STATIC_REQUIRE(std::is_same_v<push_fault<in_ladders<whole, whole>, whole>, FAMILY_HAS_TWO_LADDERS<whole, whole>>);
    // Ladders of other families stand between them.
    using three = in_ladders<first, ladder<pu::swinging>, second>;
    STATIC_REQUIRE(std::is_same_v<push_fault<three, first>, FAMILY_HAS_TWO_LADDERS<first, second>>);
    STATIC_REQUIRE(std::is_same_v<push_fault<three, ladder<pu::swinging>>, detail::no_violation>);
    // One that is tried beside the catalogue's own is judged alone.
    STATIC_REQUIRE(std::is_same_v<push_fault<pu::catalogue, first>, LADDER_HAS_A_GAP<pu::push<6>, first>>);
    using thirteen = ladder<pu::push<0>, pu::push<1>, pu::push<2>, pu::push<3>, pu::push<4>, pu::push<5>, pu::push<6>,
                            pu::push<7>, pu::push<8>, pu::push<9>, pu::push<10>, pu::push<11>, pu::swinging>;
    STATIC_REQUIRE(std::is_same_v<push_fault<pu::catalogue, thirteen>, LADDER_HAS_MORE_THAN_12_FORMS<thirteen>>);
}
