// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sets are open: a gym adds a demand, positions, equipment, a region, a purpose, an effort class, conditions,
// exercises, rules, gates and a delay of its own, and all of it is screened like the library's. Its content is made up.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

#include <string_view>

#include "scale.hpp"
#include "support/both_times.hpp"
#include "support/clinical_json.hpp"
#include "support/side_by_side.hpp"

namespace gym {

using namespace regimen::literals;
using regimen::evidence;
using regimen::lifted_by;
using regimen::on;
namespace demand = regimen::demand;
namespace position = regimen::position;
namespace pp = regimen::postpartum;

inline constexpr regimen::source_entry house_book{
    .key = "GYM", .who = "a gym", .what = "its house book, made up for tests", .year = "n.d."};

inline constexpr regimen::demand_word jarring{.id = "jarring", .meaning = "jolts that go through the body"};
inline constexpr regimen::position_word wheelchair{
    .id = "wheelchair", .name = "sitting in a wheelchair", .at = regimen::height::seat, .kind_of = position::sitting};
inline constexpr regimen::equipment_word dumbbell{.id = "dumbbell", .name = "a dumbbell"};
inline constexpr regimen::region_word forearms{.id = "forearms", .name = "forearms"};
inline constexpr regimen::purpose_word endurance{
    .id = "endurance", .name = "lasting longer", .as = regimen::intent::strength};
inline constexpr regimen::effort_class E4{4, "E4", "with external load"};

struct tennis_elbow {
    static constexpr regimen::condition is{.id = "tennis-elbow",
                                           .question = "Does the outer side of your elbow hurt?",
                                           .tier = regimen::core,
                                           .category = regimen::categorised(regimen::ask::restriction, "REL"),
                                           .sources = regimen::cite(house_book)};
};
struct pacemaker {
    static constexpr regimen::condition is{.id = "pacemaker",
                                           .question = "Do you have a pacemaker?",
                                           .tier = regimen::extended,
                                           .category = regimen::categorised(regimen::ask::absolute, "ABS"),
                                           .sources = regimen::cite(house_book)};
};

struct carry {
    static constexpr regimen::exercise is{
        .id = "carry",
        .name = "Carry",
        .effort = E4,
        .start = {position::standing},
        .sides = regimen::bilateral,
        .needs = {dumbbell},
        .serves = {{forearms, endurance}},
        .demands = {{jarring, 2}, {demand::hand_grip, 3}, {demand::iap, 2}},
        .dose = regimen::one_set * regimen::hold(20_s) * regimen::load(regimen::range(4_kg, 10_kg)),
        .source = regimen::cite(house_book),
        .grade = evidence::expert,
        .steps = {"Pick it up.", "Walk."}};
};
struct carry_in_wheelchair {
    static constexpr regimen::exercise is{.id = "carry-in-wheelchair",
                                          .name = "Hold, in a wheelchair",
                                          .replaces = carry::is,
                                          .effort = regimen::E2,
                                          .start = {wheelchair},
                                          .sides = regimen::bilateral,
                                          .demands = {{jarring, 1}, {demand::hand_grip, 1}},
                                          .dose = regimen::one_set * regimen::hold(20_s),
                                          .source = regimen::cite(house_book),
                                          .steps = {"Hold it."}};
};
/// A variant of one of the library's exercises.
struct cat_at_worktop {
    static constexpr regimen::exercise is{.id = "cat-at-worktop",
                                          .name = "Cat at a worktop",
                                          .replaces = pp::cat::is,
                                          .effort = regimen::E1,
                                          .start = {position::standing},
                                          .sides = regimen::bilateral,
                                          .demands = {{demand::spinal_flexion, 1}, {demand::wrist_load, 1}},
                                          .dose = regimen::one_set * 5_reps,
                                          .source = regimen::cite(house_book),
                                          .steps = {"Lean on it.", "Round the back."}};
};

struct elbow_caps {
    static constexpr regimen::safety_rule is{.id = "elbow-caps",
                                             .when = tennis_elbow::is,
                                             .caps = {{demand::hand_grip, 1}, {jarring, 1}},
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "The house says so."};
};
struct elbow_and_wrist {
    static constexpr regimen::safety_rule is{.id = "elbow-and-wrist",
                                             .when = tennis_elbow::is,
                                             .only_with_any_of = {pp::wrist_thumb_tendon::is, pp::carpal_tunnel::is},
                                             .max_effort = regimen::E1,
                                             .max_length = 8_min,
                                             .action = regimen::urgency::see_professional,
                                             .lifts = lifted_by::clearance,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "The house says so."};
};
/// A rule for one of the library's conditions, about a demand of the house.
struct knees_dislike_jolts {
    static constexpr regimen::safety_rule is{.id = "knees-dislike-jolts",
                                             .when = pp::knee_pain::is,
                                             .caps = {{jarring, 0}},
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "The house says so."};
};
struct pacemaker_first {
    static constexpr regimen::safety_rule is{.id = "pacemaker-first",
                                             .when = pacemaker::is,
                                             .blocks_session = true,
                                             .action = regimen::urgency::see_professional,
                                             .lifts = lifted_by::clearance,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "The house says so."};
};
struct no_loads_yet {
    static constexpr regimen::safety_rule is{.id = "no-loads-yet",
                                             .when = regimen::everyone::is,
                                             .days = regimen::between_days(0, 100),
                                             .max_effort = regimen::E3,
                                             .lifts = lifted_by::never,
                                             .grade = evidence::expert,
                                             .sources = regimen::cite(house_book),
                                             .sentence = "The house says so."};
};
struct elbow_later {
    static constexpr regimen::gate_delay is{.id = "elbow-later",
                                            .when = tennis_elbow::is,
                                            .later_by = 21_days,
                                            .efforts = {E4},
                                            .lifts = lifted_by::clearance,
                                            .grade = evidence::expert,
                                            .sources = regimen::cite(house_book),
                                            .sentence = "The house says so."};
};

/// The house is later with the cat than the library, and as late or earlier elsewhere: there the library's days hold.
struct house {
    static constexpr std::string_view id = "house";
    using rules = regimen::rules<elbow_caps, elbow_and_wrist, knees_dislike_jolts, pacemaker_first, no_loads_yet>;
    using gates = regimen::gates<
        regimen::gate<carry, on<pp::vaginal, 84>, on<pp::instrumental, 98>, on<pp::caesarean, 120>,
                      regimen::not_while<pp::lochia_ongoing>>,
        regimen::gate<carry_in_wheelchair, on<pp::vaginal, 7>, on<pp::instrumental, 14>, on<pp::caesarean, 28>>,
        regimen::gate<cat_at_worktop, on<pp::vaginal, 2>, on<pp::instrumental, 7>, on<pp::caesarean, 14>>,
        regimen::gate<pp::cat, on<pp::vaginal, 10>, on<pp::caesarean, 20>>>;
    using delays = regimen::delays<elbow_later>;
};
struct cautious_house : regimen::compose<pp::conservative, house> {
    static constexpr std::string_view id = "cautious-house";
};
struct published_house : regimen::compose<pp::as_published, house> {
    static constexpr std::string_view id = "published-house";
};

struct catalogue : regimen::postpartum_back {
    static constexpr std::string_view id = "gym";
    using demands = regimen::join<postpartum_back::demands, regimen::vocabulary<jarring>>;
    using positions = regimen::join<postpartum_back::positions, regimen::vocabulary<wheelchair>>;
    using equipment = regimen::join<postpartum_back::equipment, regimen::vocabulary<dumbbell>>;
    using regions = regimen::join<postpartum_back::regions, regimen::vocabulary<forearms>>;
    using purposes = regimen::join<postpartum_back::purposes, regimen::vocabulary<endurance>>;
    using conditions = regimen::join<postpartum_back::conditions, regimen::conditions<tennis_elbow, pacemaker>>;
    using exercises =
        regimen::join<postpartum_back::exercises, regimen::exercises<carry, carry_in_wheelchair, cat_at_worktop>>;
    using default_rulebook = cautious_house;
};

}  // namespace gym

namespace {

using namespace regimen_tests;
using oracle::answer;
using regimen::postpartum_back;
using regimen::urgency;
namespace pp = regimen::postpartum;

/// What the house adds, said once more for the oracle.
oracle::clinic with_the_house() {
    using oracle::lifting;
    using oracle::triage;
    auto all = oracle::read_clinic();
    all.demands.push_back("jarring");
    auto const demand = [&](std::string const& id) {
        return static_cast<std::size_t>(std::find(all.demands.begin(), all.demands.end(), id) - all.demands.begin());
    };
    all.conditions.push_back({"tennis-elbow", true});
    all.conditions.push_back({"pacemaker", false});
    auto const condition = [&](std::string const& id) { return oracle::index_of(all.conditions, id); };

    auto const add = [&](char const* id, char const* replaces, int effort, oracle::levels const& demands,
                         oracle::gates const& days) -> oracle::exercise& {
        oracle::exercise added;
        added.id = id;
        added.replaces = replaces;
        added.effort = effort;
        added.demands = demands;
        added.conservative = days;
        return all.exercises.emplace_back(added);
    };
    add("carry", "", 4, {{demand("jarring"), 2}, {demand("hand-grip"), 3}, {demand("iap"), 2}}, {84, 98, 120})
        .after_bleeding_stopped = true;
    add("carry-in-wheelchair", "carry", 2, {{demand("jarring"), 1}, {demand("hand-grip"), 1}}, {7, 14, 28});
    add("cat-at-worktop", "cat", 1, {{demand("spinal-flexion"), 1}, {demand("wrist-load"), 1}}, {2, 7, 14});
    auto& cat = all.exercises[oracle::index_of(all.exercises, "cat")];
    cat.conservative[0] = 10;
    cat.as_published[0] = 10;

    auto const rule = [&](char const* id, std::size_t when, lifting lifted_by) -> oracle::rule& {
        oracle::rule added;
        added.id = id;
        added.when = when;
        added.lifted_by = lifted_by;
        return all.rules.emplace_back(added);
    };
    rule("elbow-caps", condition("tennis-elbow"), lifting::resolution).caps = {{demand("hand-grip"), 1},
                                                                               {demand("jarring"), 1}};
    auto& pair = rule("elbow-and-wrist", condition("tennis-elbow"), lifting::clearance);
    pair.only_with_any_of = {condition("wrist-thumb-tendon"), condition("carpal-tunnel")};
    pair.limits.max_effort = 1;
    pair.limits.max_minutes = 8;
    pair.action = triage::see_professional;
    rule("knees-dislike-jolts", condition("knee-pain"), lifting::resolution).caps = {{demand("jarring"), 0}};
    auto& blocking = rule("pacemaker-first", condition("pacemaker"), lifting::clearance);
    blocking.blocks_session = true;
    blocking.action = triage::see_professional;
    auto& early = rule("no-loads-yet", oracle::everyone, lifting::never);
    early.until = 100;
    early.limits.max_effort = 3;

    oracle::delay later;
    later.id = "elbow-later";
    later.when = condition("tennis-elbow");
    later.days = 21;
    later.effort = {4};
    later.lifted_by = lifting::clearance;
    all.delays.push_back(later);
    return all;
}

side_by_side<gym::catalogue> const& both() {
    static side_by_side<gym::catalogue> const made(with_the_house(),
                                                   regimen::rulebook_of<gym::cautious_house, gym::catalogue>,
                                                   regimen::rulebook_of<gym::published_house, gym::catalogue>);
    return made;
}
oracle::clinic const& clinic() { return both().clinic(); }

template <class Visit>
void for_each_birth_and_book(oracle::person who, Visit const& visit) {
    for (auto const mode : all_births) {
        for (auto const book : both_books) {
            who.mode = mode;
            who.rulebook = book;
            visit(who);
        }
    }
}

void require_none_wrong(tally const& result) {
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(result.cases > 0);
}

constexpr auto mother = regimen::profile<gym::catalogue>{}.rest_is(regimen::answer::no);

constexpr std::size_t n_shipped = regimen::view_of<regimen::postpartum_back>.exercises.size();

using regimen::operator""_days;

}  // namespace

TEST_CASE("what a host adds stands in the tables after what the library ships") {
    constexpr auto const& all = regimen::view_of<gym::catalogue>;
    HOLDS(all.id == "gym");
    HOLDS(all.demands[38].id == "jarring");
    HOLDS(all.positions[9].id == "wheelchair");
    HOLDS(all.equipment[11].id == "dumbbell");
    HOLDS(all.regions[12].id == "forearms");
    HOLDS(all.purposes[4].as == regimen::intent::strength);
    HOLDS(all.conditions[75].id == "tennis-elbow");
    HOLDS(all.exercises[n_shipped].effort == gym::E4);
    HOLDS(all.exercises[n_shipped].effort > regimen::E3);
    HOLDS(all.exercises[n_shipped].wants(regimen::intent::strength));
    HOLDS(all.exercises[n_shipped + 2].family == regimen::exercise_index<pp::cat, gym::catalogue>);
    HOLDS(regimen::sound<gym::catalogue, gym::cautious_house>);
    HOLDS(regimen::sound<gym::catalogue, gym::published_house>);
}

TEST_CASE("a profile speaks of a host's members like of the library's") {
    constexpr auto who = mother.after<pp::vaginal>(200_days)
                             .yes<gym::tennis_elbow>()
                             .has<gym::dumbbell>()
                             .avoids<regimen::position::sitting>()
                             .wants<gym::forearms, gym::endurance>();
    HOLDS(who.raw().equipment == std::uint64_t{1} << 11);
    HOLDS(((who.raw().avoids >> 9) & 1U) == 1);  // a wheelchair is a kind of sitting
    HOLDS(who.raw().goals.items[0].served_by(regimen::view_of<gym::catalogue>.exercises[n_shipped]));
    HOLDS(regimen::find_goal<gym::catalogue>("forearms:endurance") == who.raw().goals.items[0]);
}

TEST_CASE("while compiling, a host's exercise is screened by the host's rules and the library's") {
    constexpr auto late = mother.after<pp::vaginal>(200_days);
    HOLDS(regimen::screen(late).permits<gym::carry>());
    HOLDS(!regimen::screen(late.yes<gym::tennis_elbow>()).permits<gym::carry>());
    HOLDS(!regimen::screen(late.yes<pp::wrist_thumb_tendon>()).permits<gym::carry>());
    HOLDS(!regimen::screen(late.yes<pp::knee_pain>()).permits<gym::carry_in_wheelchair>());
    HOLDS(regimen::screen(late.yes<gym::pacemaker>()).blocked());
    HOLDS(regimen::screen(late.on_day(90_days)).verdict_on<gym::carry>() ==
          regimen::verdict{regimen::verdict_kind::delayed, 100_days});
    HOLDS(regimen::screen(late.yes<pp::knee_pain>())
              .nearest_permitted_variant(regimen::exercise_index<pp::cat, gym::catalogue>) >= 0);
}

TEST_CASE("every single answer, every birth, every day, both rulebooks: the host's are screened like the library's") {
    tally result;
    for (std::size_t c = 0; c != clinic().conditions.size(); ++c) {
        for (auto const said : {answer::yes, answer::unknown, answer::silent}) {
            oracle::person single(clinic(), answer::no);
            single.answers[c] = said;
            for_each_birth_and_book(single, [&](oracle::person const& who) {
                auto const year = oracle::year_of(clinic(), who);
                auto const next = oracle::next_days(year, clinic().exercises.size());
                for (int day = 0; day <= oracle::last_day; ++day) {
                    auto const today = static_cast<std::size_t>(day);
                    auto const s = both().screen(who, day);
                    result.add(
                        both().difference(s, year[today]) + both().difference_in_verdicts(s, year[today], next[today]),
                        [&] { return both().describe(who, day); });
                }
            });
        }
    }
    require_none_wrong(result);
}

TEST_CASE("every pair of conditions, one of them the host's or knee pain, on the days where something changes") {
    tally result;
    auto const days = oracle::days_of_change(clinic());
    for (auto const* id : {"tennis-elbow", "pacemaker", "knee-pain"}) {
        std::size_t const one = oracle::index_of(clinic().conditions, id);
        for (std::size_t other = 0; other != clinic().conditions.size(); ++other) {
            for (auto const said : {answer::yes, answer::unknown, answer::silent}) {
                oracle::person pair(clinic(), answer::no);
                pair.answers[other] = said;
                pair.answers[one] = answer::yes;
                for_each_birth_and_book(pair, [&](oracle::person const& who) {
                    oracle::reading const read(clinic(), who);
                    for (int const day : days)
                        result.add(both().difference(both().screen(who, day), read.on(day)),
                                   [&] { return both().describe(who, day); });
                });
            }
        }
    }
    require_none_wrong(result);
}

TEST_CASE("random people: verdicts, reasons and what would help hold for the host's exercises too") {
    tally result;
    dice roll(31);
    for (long i = 0; i != scaled(20'000); ++i) {
        auto const who = both().somebody(roll);
        int const day = static_cast<int>(roll.below(roll.one_in(3) ? oracle::last_day + 1 : 160));
        oracle::reading const read(clinic(), who);
        auto const s = both().screen(who, day);
        std::string found = both().difference(s, read.on(day));
        for (std::size_t e = clinic().exercises.size() - 4; e != clinic().exercises.size(); ++e) {
            bool possible = false;
            found += both().difference_in_reasons(s, read, read.rules_on(day), day, e) +
                     both().difference_after_changes(s, e, possible);
        }
        result.add(found, [&] { return both().describe(who, day); });
    }
    require_none_wrong(result);
}

TEST_CASE("with a host's members too, one more condition or a day earlier never permits more") {
    tally result;
    dice roll(32);
    auto const permitted = [](oracle::person const& who, int day) { return both().permitted(both().screen(who, day)); };
    for (long i = 0; i != scaled(20'000); ++i) {
        auto who = both().somebody(roll);
        int const day = static_cast<int>(roll.below(oracle::last_day + 1));
        auto const before = permitted(who, day);
        int const earlier = static_cast<int>(roll.below(static_cast<std::size_t>(day) + 1));
        bool right = (permitted(who, earlier) & ~before).none();
        // One of the host's conditions, every other time.
        std::size_t const c = roll.below(2) == 0 ? 75 + roll.below(2) : roll.below(clinic().conditions.size());
        who.answers[c] = answer::yes;
        right = right && (permitted(who, day) & ~before).none();
        result.add(right ? "" : "permits more", [&] { return both().describe(who, day); });
    }
    require_none_wrong(result);
}

TEST_CASE("with a host's members too, clearance never lifts an emergency") {
    oracle::person who(clinic(), answer::no);
    who.cleared.assign(clinic().conditions.size(), 1);
    who.answers[oracle::index_of(clinic().conditions, "pacemaker")] = answer::yes;
    CHECK_FALSE(both().screen(who, 200).blocked());
    who.answers[oracle::index_of(clinic().conditions, "cauda-equina")] = answer::yes;
    CHECK(both().screen(who, 200).triage() == urgency::emergency);
    CHECK(both().screen(who, 200).blocked());
}

TEST_CASE("what a host adds changes nothing for the library's exercises that it does not name") {
    auto const plain_clinic = oracle::read_clinic();
    side_by_side<postpartum_back> const plain(plain_clinic, regimen::rulebook_of<pp::conservative, postpartum_back>,
                                              regimen::rulebook_of<pp::as_published, postpartum_back>);
    tally result;
    dice roll(33);
    for (long i = 0; i != scaled(10'000); ++i) {
        auto const who = plain.somebody(roll);
        int const day = static_cast<int>(roll.below(oracle::last_day + 1));
        auto extended = who;
        extended.answers.resize(clinic().conditions.size(), answer::no);
        extended.cleared.resize(clinic().conditions.size(), 0);
        auto const there = both().screen(extended, day).verdicts();
        auto const here = plain.screen(who, day).verdicts();
        bool same = true;
        for (std::size_t e = 0; e != here.size(); ++e)
            same = same && (here[e] == there[e] || plain_clinic.exercises[e].id == "cat");
        result.add(same ? "" : "differs", [&] { return plain.describe(who, day); });
    }
    require_none_wrong(result);
}
