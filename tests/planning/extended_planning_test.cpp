// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clinic adds a demand, a position, equipment, a region, a purpose, conditions, exercises, rules and gates of its
// own: what is its own is planned, validated, readmitted and explained like the library's. Its content is made up.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/words/explain_plan.hpp>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace clinic {

using namespace regimen::literals;
using regimen::evidence;
using regimen::lifted_by;
namespace demand = regimen::demand;
namespace pp = regimen::postpartum;

inline constexpr regimen::source_entry house_book{
    .key = "HOUSE", .who = "a clinic", .what = "its house book, made up for tests", .year = "n.d."};

inline constexpr regimen::demand_word cold_floor{.id = "cold-floor", .meaning = "skin on a cold floor"};
inline constexpr regimen::position_word on_a_step{
    .id = "on-a-step", .name = "sitting on a step", .at = regimen::height::seat};
inline constexpr regimen::equipment_word roller{.id = "roller", .name = "a roller"};
inline constexpr regimen::region_word feet{.id = "feet", .name = "feet"};
inline constexpr regimen::purpose_word waking_up{
    .id = "waking-up", .name = "waking up", .as = regimen::intent::mobility};

struct cold_feet {
    static constexpr regimen::condition is{.id = "cold-feet",
                                           .question = "Are your feet always cold?",
                                           .tier = regimen::core,
                                           .category = regimen::categorised(regimen::ask::restriction, "REL"),
                                           .sources = regimen::cite(house_book)};
};
struct short_night {
    static constexpr regimen::condition is{.id = "short-night",
                                           .question = "Did you sleep less than four hours?",
                                           .tier = regimen::extended,
                                           .category = regimen::categorised(regimen::ask::restriction, "REL"),
                                           .sources = regimen::cite(house_book)};
};

struct roll_the_feet {
    static constexpr regimen::exercise is{
        .id = "roll-the-feet",
        .name = "Roll the feet",
        .effort = regimen::E1,
        .start = {on_a_step},
        .sides = regimen::alternating,
        .needs = {roller},
        .serves = {{feet, waking_up}, {feet, regimen::purpose::stretch}},
        .demands = {{cold_floor, 2}},
        .dose = regimen::one_set * regimen::range(4_reps, 8_reps) * regimen::in_all * regimen::tempo(5_counts),
        .source = regimen::cite(house_book),
        .grade = evidence::expert,
        .steps = {"Roll one foot.", "Roll the other."}};
};
/// Stands in for it, without the floor.
struct circle_the_feet {
    static constexpr regimen::exercise is{
        .id = "circle-the-feet",
        .name = "Circle the feet",
        .replaces = roll_the_feet::is,
        .effort = regimen::E1,
        .start = {regimen::position::supine},
        .sides = regimen::alternating,
        .serves = {{feet, waking_up}},
        .demands = regimen::no_demands,
        .dose = regimen::one_set * 4_reps * regimen::each_side * regimen::tempo(3_counts),
        .source = regimen::cite(house_book),
        .steps = {"Circle one foot.", "Circle the other."}};
};
struct toe_raises {
    static constexpr regimen::exercise is{.id = "toe-raises",
                                          .name = "Toe raises",
                                          .effort = regimen::E3,
                                          .start = {regimen::position::standing},
                                          .sides = regimen::bilateral,
                                          .serves = {{feet, regimen::purpose::strength}},
                                          .demands = {{demand::balance, 1}},
                                          .dose = regimen::one_set * regimen::range(5_reps, 10_reps) *
                                                  regimen::tempo(2_counts, 2_counts) *
                                                  regimen::exerting(regimen::range(4_rpe, 6_rpe)),
                                          .source = regimen::cite(house_book),
                                          .steps = {"Rise on your toes.", "Sink slowly."}};
};

struct cold_feet_caps {
    static constexpr regimen::safety_rule is{.id = "cold-feet-caps",
                                             .when = cold_feet::is,
                                             .caps = {{cold_floor, 1}},
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "With cold feet: keep them off the floor."};
};
struct short_night_easy {
    static constexpr regimen::safety_rule is{.id = "short-night-easy",
                                             .when = short_night::is,
                                             .max_exertion = 3_rpe,
                                             .max_length = 6_min,
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "After a short night: six easy minutes."};
};

struct house_rules {
    using rules = regimen::rules<cold_feet_caps, short_night_easy>;
    using gates = regimen::gates<pp::open_from<roll_the_feet, 14, 14, 14>, pp::open_from<circle_the_feet, 3, 3, 3>,
                                 pp::open_from<toe_raises, 21, 28, 42>>;
    using delays = regimen::delays<>;
};
struct rulebook : regimen::compose<pp::conservative, house_rules> {
    static constexpr std::string_view id = "clinic";
};

struct catalogue : regimen::postpartum_back {
    static constexpr std::string_view id = "clinic";
    using demands = regimen::join<regimen::postpartum_back::demands, regimen::vocabulary<cold_floor>>;
    using positions = regimen::join<regimen::postpartum_back::positions, regimen::vocabulary<on_a_step>>;
    using equipment = regimen::join<regimen::postpartum_back::equipment, regimen::vocabulary<roller>>;
    using regions = regimen::join<regimen::postpartum_back::regions, regimen::vocabulary<feet>>;
    using purposes = regimen::join<regimen::postpartum_back::purposes, regimen::vocabulary<waking_up>>;
    using conditions = regimen::join<regimen::postpartum_back::conditions, regimen::conditions<cold_feet, short_night>>;
    using exercises = regimen::join<regimen::postpartum_back::exercises,
                                    regimen::exercises<roll_the_feet, circle_the_feet, toe_raises>>;
    using default_rulebook = rulebook;
};

}  // namespace clinic

namespace {

using namespace regimen;
using namespace regimen_tests;
namespace pp = regimen::postpartum;
using H = clinic::catalogue;

catalogue_view const& table() { return view_of<H>; }

template <class Exercise>
constexpr auto index_of = static_cast<std::uint16_t>(exercise_index<Exercise, H>);

profile<H> const well =
    profile<H>{}.after<pp::vaginal>(100_days).rest_is(answer::no).has<clinic::roller, equipment::chair>();
request<H> const for_feet =
    request<H>{}.within(15_min).wants<clinic::feet>(3).wants<clinic::feet, purpose::stretch>(3).with_forms_decided();

plan_result plan_for(profile<H> const& who, request<H> const& wish) {
    auto const s = screen(who);
    REQUIRE(s.clearance() != nullptr);
    auto const made = plan(*s.clearance(), wish);
    if (made.found()) {
        INFO(listed(table(), made.items));
        CHECK(validator::faults(table(), made.items, validator::order_of(s, wish)) == "");
    }
    return made;
}
template <class Exercise>
bool contains(routine const& r) {
    for (auto const& item : r.view()) {
        if (item.exercise == index_of<Exercise>) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the clinic's own exercise is planned where its region is wanted and its equipment is there") {
    STATIC_REQUIRE(sound<H, clinic::rulebook>);
    auto const made = plan_for(well, for_feet);
    REQUIRE(made.found());
    CHECK(contains<clinic::roll_the_feet>(made.items));
    CHECK_FALSE(contains<clinic::circle_the_feet>(made.items));  // one of a family
    CHECK(made.uncovered == 0);
    auto const awake = plan_for(well, request<H>{}.wants<clinic::feet, clinic::waking_up>(3));
    CHECK(awake.uncovered == 0);  // a purpose of its own

    auto bare = well;
    bare.raw().equipment = 0;
    auto const without = plan_for(bare, for_feet);
    CHECK(contains<clinic::circle_the_feet>(without.items));
    CHECK_FALSE(contains<clinic::roll_the_feet>(without.items));
    CHECK(contains<clinic::roll_the_feet>(plan_for(bare, for_feet.with<clinic::roller>()).items));
    CHECK_FALSE(contains<clinic::roll_the_feet>(plan_for(well, for_feet.avoiding<clinic::on_a_step>()).items));
}

TEST_CASE("its own condition keeps it out, with the rule's own words; its own gate, with its own day") {
    auto const cold = well.yes<clinic::cold_feet>();
    auto const made = plan_for(cold, for_feet);
    CHECK_FALSE(contains<clinic::roll_the_feet>(made.items));
    CHECK(contains<clinic::circle_the_feet>(made.items));
    auto const s = screen(cold);
    bool told = false;
    s.for_each_reason(index_of<clinic::roll_the_feet>, [&](reason const& r) {
        auto const said = explain(s, index_of<clinic::roll_the_feet>, r);
        told = told || said.sentence.view() == "With cold feet: keep them off the floor.";
        CHECK(said.source() == "HOUSE");
        CHECK_THAT(std::string(said.technical.view()), contains_text("cold-floor 2 > 1"));
    });
    CHECK(told);
    bool question = false;
    s.for_each_change_that_would_open(index_of<clinic::roll_the_feet>, [&](change const& c) {
        question =
            question || explain(s, c) == "Only when this has been looked after and is over: Are your feet always cold?";
    });
    CHECK(question);
    CHECK(s.nearest_permitted_variant(index_of<clinic::roll_the_feet>) == index_of<clinic::circle_the_feet>);

    auto const early = screen(well.on_day(10_days));
    auto const e = index_of<clinic::roll_the_feet>;
    CHECK(explain(early, e, early.verdict_on(e)) == "You can do Roll the feet from week 2 on.");
    // Not asked: a core question counts as a yes.
    auto const silent = screen(well.answered<clinic::cold_feet>(answer::not_asked));
    CHECK_FALSE(silent.permits<clinic::roll_the_feet>());
}

TEST_CASE("its own limits of time and exertion hold") {
    auto const tired =
        plan_for(well.yes<clinic::short_night>(),
                 request<H>{}.within(20_min).wants<clinic::feet, purpose::strength>(5).with_forms_decided());
    CHECK(tired.allowed_time == 360_s);
    CHECK(tired.max_exertion == 3);
    CHECK_FALSE(contains<clinic::toe_raises>(tired.items));  // starts at 4 of 10
    auto const rested =
        plan_for(well, request<H>{}.within(20_min).wants<clinic::feet, purpose::strength>(5).with_forms_decided());
    CHECK(contains<clinic::toe_raises>(rested.items));
    // Before week six the week allows 3.
    auto const week_four =
        plan_for(well.on_day(30_days), request<H>{}.within(10_min).wants<clinic::feet, purpose::strength>(5));
    CHECK_FALSE(contains<clinic::toe_raises>(week_four.items));
}

TEST_CASE("a stored routine of the clinic is readmitted, and withdrawn item by item") {
    auto const made = plan_for(well, for_feet);
    auto const same = screen(well);
    CHECK(readmit(made.items, *same.clearance(), for_feet).kept == made.items);
    auto const cold = screen(well.yes<clinic::cold_feet>());
    auto const again = readmit(made.items, *cold.clearance(), for_feet);
    REQUIRE(again.n_withdrawn == 1);
    CHECK(again.withdrawn[0].item.exercise == index_of<clinic::roll_the_feet>);
    CHECK(explain(*cold.clearance(), again.withdrawn[0]) == "With cold feet: keep them off the floor.");
    // Its own limit of exertion holds of a stored dose: after a short night 3 of 10.
    auto const strong =
        plan_for(well, request<H>{}.within(20_min).wants<clinic::feet, purpose::strength>(5).with_forms_decided());
    auto const tired = screen(well.yes<clinic::short_night>());
    auto const less = readmit(strong.items, *tired.clearance(), for_feet);
    REQUIRE(less.n_withdrawn == 1);
    CHECK(less.withdrawn[0].item.exercise == index_of<clinic::toe_raises>);
    CHECK(less.withdrawn[0].why == withdrawal_kind::dose_not_allowed);
    // Nothing of it is at home in the library's own catalogue, nor the other way round.
    auto const library = screen(profile<postpartum_back>{}.after<pp::vaginal>(100_days).rest_is(answer::no));
    auto const elsewhere = readmit(made.items, *library.clearance());
    CHECK(elsewhere.kept.size == 0);
    CHECK(elsewhere.withdrawn[0].why == withdrawal_kind::other_catalogue);
    auto const theirs = plan(*library.clearance());
    CHECK(readmit(theirs.items, *same.clearance()).kept.size == 0);
}

TEST_CASE("its own strengthening is in no first session, also where it has no easier form that could come before it") {
    auto const s = screen(well);
    request<H> const first = request<H>{}.within(15_min).wants<clinic::feet, purpose::strength>(5);
    CHECK_FALSE(contains<clinic::toe_raises>(plan_for(well, first).items));
    // A session that has nothing else that a first one may not have.
    request<H> others = first.with_forms_decided();
    for (std::size_t e = 0; e != table().exercises.size(); ++e) {
        bool const not_at_first = detail::skips_an_easier_form(s.clearance()->view(), first.view(), e) ||
                                  detail::strengthens_first(first.view(), e);
        if (not_at_first && e != index_of<clinic::toe_raises>) others = others.without(e);
    }
    routine const made = plan_for(well, others).items;
    REQUIRE(contains<clinic::toe_raises>(made));
    REQUIRE(readmit(made, *s.clearance(), first).whole());
    CHECK_FALSE(admits_whole(made, *s.clearance(), first));
    CHECK(admits_whole(made, *s.clearance(), first.with_forms_decided()));
}

TEST_CASE("everything that holds of the library's routines holds of the clinic's: random people") {
    crowd<H> roll(100);
    tally result;
    long planned = 0, own = 0, strengthened = 0;
    for (long i = 0; i != scaled(8'000); ++i) {
        auto who = roll.person();
        if (roll.one_in(2)) who.raw().equipment |= profile<H>{}.has<clinic::roller>().raw().equipment;
        auto wish = roll.asks();
        if (roll.one_in(2)) wish = wish.wants<clinic::feet>(2);
        if (roll.one_in(4)) wish = wish.wants<clinic::feet, purpose::strength>(3);
        auto const s = screen(who);
        if (s.clearance() == nullptr) continue;
        auto const made = plan(*s.clearance(), wish);
        auto const describe = [&] { return described(who, wish); };
        if (i % 8 == 0) result.add(plan(*s.clearance(), wish) == made ? "" : "not the same again", describe);
        if (!made.found()) {
            result.add(explain(made).sentence.empty() ? "no word" : "", describe);
            continue;
        }
        ++planned;
        bool const feet = contains<clinic::roll_the_feet>(made.items) || contains<clinic::circle_the_feet>(made.items);
        own += feet ? 1 : 0;
        strengthened += contains<clinic::toe_raises>(made.items) ? 1 : 0;
        auto const order = validator::order_of(s, wish);
        validator::session session(table(), made.items, order);
        std::string found = session.faults();
        if (session.total() != made.total_time.value()) found += " time";
        if (session.value() != made.value) found += " value";
        auto const again = readmit(made.items, *s.clearance(), wish);
        if (!again.usable() || again.n_withdrawn != 0) found += " not readmitted";
        result.add(found.empty() ? found : found + listed(table(), made.items), describe);
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(planned << " routines, " << own << " with the clinic's own exercise, " << strengthened
                 << " with its own strengthening");
    CHECK(planned > scaled(8'000) / 2);
    CHECK(own > planned / 5);
    CHECK(strengthened > planned / 200);
}

TEST_CASE("adding exercises changes nothing for those who do not want them, where they are not permitted") {
    // On day 1 neither catalogue has more than settling: the routines are the same but for their catalogue.
    auto const here = plan_for(well.on_day(1_days), {});
    auto const s = screen(profile<postpartum_back>{}.after<pp::vaginal>(1_days).rest_is(answer::no));
    auto const there = plan(*s.clearance());
    REQUIRE(here.items.size == there.items.size);
    for (std::size_t i = 0; i != here.items.size; ++i) {
        CHECK(table().exercises[here.items[i].exercise].id ==
              view_of<postpartum_back>.exercises[there.items[i].exercise].id);
    }
    CHECK(here.total_time == there.total_time);
}

namespace {

// Catalogues that lack what a session needs.
struct breathe_first {
    static constexpr exercise is =
        with_changes(pp::belly_breathing::is, [](exercise& e) { e.stands_in = only_in(block::settle); });
};
struct long_stretch {
    static constexpr exercise is =
        with_changes(pp::letter_t::is, [](exercise& e) { e.dose = one_set * hold(100_s) * each_side; });
};
struct open_gates {
    static constexpr std::string_view id = "open";
    using rules = regimen::rules<>;
    using gates = regimen::gates<pp::open_from<breathe_first, 1, 1, 1>, pp::open_from<pp::cat, 1, 1, 1>,
                                 pp::open_from<pp::resting_position, 1, 1, 1>,
                                 pp::open_from<pp::belly_breathing, 1, 1, 1>, pp::open_from<long_stretch, 1, 1, 1>>;
    using delays = regimen::delays<>;
};
struct no_rest : postpartum_back {
    static constexpr std::string_view id = "no-rest";
    using exercises = regimen::exercises<breathe_first, pp::cat>;
    using default_rulebook = open_gates;
};
struct one_to_settle_and_relax : postpartum_back {
    static constexpr std::string_view id = "one-to-settle-and-relax";
    using exercises = regimen::exercises<pp::belly_breathing, pp::cat>;
    using default_rulebook = open_gates;
};
struct no_warm_up : postpartum_back {
    static constexpr std::string_view id = "no-warm-up";
    using exercises = regimen::exercises<pp::belly_breathing, long_stretch, pp::resting_position>;
    using default_rulebook = open_gates;
};

template <class Catalogue>
plan_obstacle obstacle() {
    auto const s = screen(profile<Catalogue>{}.template after<pp::vaginal>(100_days).rest_is(answer::no));
    auto const made = plan(*s.clearance(), request<Catalogue>{}.within(20_min));
    CHECK_FALSE(explain(made).sentence.empty());
    return made.obstacle;
}

}  // namespace

TEST_CASE("a catalogue that lacks relaxation or a warm-up says so") {
    CHECK(obstacle<no_rest>() == plan_obstacle::no_relaxation);
    // A session has one form of a family: what it settles with it cannot relax with.
    REQUIRE(may_stand_in(view_of<postpartum_back>.exercises[exercise_index<pp::belly_breathing, postpartum_back>],
                         block::relax));
    CHECK(obstacle<one_to_settle_and_relax>() == plan_obstacle::no_relaxation);
    CHECK(obstacle<no_warm_up>() == plan_obstacle::no_warm_up);
}
