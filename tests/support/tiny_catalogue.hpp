// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A small catalogue that has nothing of the library's but its vocabulary: an ankle, after a sprain or a fracture.
// It has one of everything that the tables can hold. Its clinical content is made up.
#ifndef REGIMEN_TESTS_SUPPORT_TINY_CATALOGUE_HPP
#define REGIMEN_TESTS_SUPPORT_TINY_CATALOGUE_HPP

#include <regimen/rules/rulebook.hpp>

#include <string_view>

namespace tiny {

using namespace regimen::literals;
using regimen::E0;
using regimen::E1;
using regimen::E3;
using regimen::evidence;
using regimen::lifted_by;
using regimen::on;
namespace purpose = regimen::purpose;

inline constexpr regimen::source_entry nowhere_printed{
    .key = "N", .who = "nobody", .what = "made up for tests", .year = "n.d."};

// Vocabulary.
inline constexpr regimen::demand_word ankle_bend{.id = "ankle-bend", .meaning = "bending the ankle"};
inline constexpr regimen::demand_word wobble{.id = "wobble", .meaning = "keeping one's balance"};
inline constexpr regimen::position_word stool{
    .id = "stool", .name = "sitting on a stool", .at = regimen::height::seat, .kind_of = regimen::position::sitting};
inline constexpr regimen::equipment_word rail{.id = "rail", .name = "a rail"};
inline constexpr regimen::region_word ankle{.id = "ankle", .name = "ankle"};
inline constexpr regimen::region_word calf{.id = "calf", .name = "calf"};

// Conditions and modes.
constexpr regimen::condition asked(regimen::entry_id id, regimen::content_text question, regimen::tier_of_question tier,
                                   regimen::ask order) {
    return {.id = id,
            .question = question,
            .tier = tier,
            .category = regimen::categorised(order, "made up"),
            .sources = regimen::cite(nowhere_printed)};
}
struct fever {
    static constexpr regimen::condition is = regimen::with_changes(
        asked("fever", "Do you have a fever?", regimen::core, regimen::ask::emergency), [](regimen::condition& c) {
            c.statement = "you have a fever";
            c.icd10 = "R50";
        });
};
struct high_reading {
    static constexpr regimen::condition is = regimen::with_changes(
        asked("high-reading", "If you measured it: was it high?", regimen::core, regimen::ask::same_day),
        [](regimen::condition& c) { c.only_yes_counts = true; });
};
struct swelling {
    static constexpr auto is = asked("swelling", "Is it swollen?", regimen::core, regimen::ask::restriction);
};
struct clicking {
    static constexpr auto is = asked("clicking", "Does it click?", regimen::extended, regimen::ask::professional);
};
struct broken {
    static constexpr auto is = asked("broken", "Was it broken?", regimen::core, regimen::ask::delay);
};
struct sprain {
    static constexpr regimen::mode is{.id = "sprain", .name = "a sprain"};
};
struct fracture {
    static constexpr regimen::mode is{.id = "fracture", .name = "a fracture", .implies = broken::is};
};

// Exercises.
struct heel_raise {
    static constexpr regimen::exercise is{
        .id = "heel-raise",
        .name = "Heel raise",
        .effort = E3,
        .start = {regimen::position::standing},
        .sides = regimen::unilateral,
        .needs = {regimen::either(regimen::equipment::chair, rail)},
        .helped_by = {regimen::equipment::cushion},
        .serves = {{calf, purpose::strength}, {ankle, purpose::mobility}},
        .demands = {{ankle_bend, 2}, {wobble, 3}},
        .dose = regimen::one_set * regimen::range(5_reps, 10_reps) * regimen::tempo(4_counts) * regimen::each_side,
        .source = regimen::cite(nowhere_printed),
        .grade = evidence::article,
        .steps = {"Stand at the rail.", "Rise.", "Lower."},
        .note = "Hold on.",
        .early_note = "Shoes on.",
        .early_until = regimen::days::from_value(7)};
};
struct heel_raise_seated {
    static constexpr regimen::exercise is{.id = "heel-raise-seated",
                                          .name = "Heel raise, seated",
                                          .replaces = heel_raise::is,
                                          .effort = E1,
                                          .start = {stool, regimen::position::sitting},
                                          .sides = regimen::bilateral,
                                          .serves = {{calf, purpose::stretch}},
                                          .demands = {{ankle_bend, 1}},
                                          .dose = regimen::one_set * 5_reps,
                                          .source = regimen::cite(nowhere_printed),
                                          .steps = {"Sit.", "Raise both heels."}};
};
struct heel_raise_lying {
    static constexpr regimen::exercise is{.id = "heel-raise-lying",
                                          .name = "Heel raise, lying",
                                          .replaces = heel_raise_seated::is,
                                          .effort = E0,
                                          .start = {regimen::position::supine},
                                          .sides = regimen::bilateral,
                                          .demands = regimen::no_demands,
                                          .dose = regimen::one_set * 5_reps,
                                          .source = regimen::cite(nowhere_printed),
                                          .steps = {"Lie down.", "Point the toes."}};
};

// Rules.
namespace rule {
struct fever_now {
    static constexpr regimen::safety_rule is{.id = "fever-now",
                                             .when = fever::is,
                                             .blocks_session = true,
                                             .action = regimen::urgency::emergency,
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "No exercise with a fever."};
};
struct reading_today {
    static constexpr regimen::safety_rule is{.id = "reading-today",
                                             .when = high_reading::is,
                                             .blocks_session = true,
                                             .action = regimen::urgency::same_day,
                                             .lifts = lifted_by::clearance,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "Have it measured again."};
};
struct swelling_caps {
    static constexpr regimen::safety_rule is{.id = "swelling-caps",
                                             .when = swelling::is,
                                             .caps = {{ankle_bend, 1}, {wobble, 3}},
                                             .lifts = lifted_by::resolution,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "Do not bend it far while it is swollen."};
};
struct clicking_seen {
    static constexpr regimen::safety_rule is{.id = "clicking-seen",
                                             .when = clicking::is,
                                             .max_effort = E1,
                                             .max_exertion = 2_rpe,
                                             .max_length = 10_min,
                                             .action = regimen::urgency::see_professional,
                                             .lifts = lifted_by::clearance,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "Have the clicking looked at."};
};
struct clicking_bone {
    static constexpr regimen::safety_rule is{.id = "clicking-bone",
                                             .when = clicking::is,
                                             .only_with_any_of = {broken::is},
                                             .caps = {{wobble, 0}},
                                             .lifts = lifted_by::never,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "After a fracture, no wobbling while it clicks."};
};
struct broken_first_month {
    static constexpr regimen::safety_rule is{.id = "broken-first-month",
                                             .when = broken::is,
                                             .days = regimen::between_days(0, 28),
                                             .max_effort = E0,
                                             .lifts = lifted_by::never,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "For a month after a fracture, gently."};
};
struct first_days {
    static constexpr regimen::safety_rule is{.id = "first-days",
                                             .when = regimen::everyone::is,
                                             .days = regimen::between_days(0, 3),
                                             .max_effort = E0,
                                             .lifts = lifted_by::never,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "Rest for three days."};
};
struct advice {
    static constexpr regimen::safety_rule is{.id = "advice",
                                             .when = regimen::everyone::is,
                                             .only_advises = true,
                                             .lifts = lifted_by::never,
                                             .grade = evidence::inference,
                                             .sources = regimen::cite(nowhere_printed),
                                             .sentence = "Wear shoes."};
};
}  // namespace rule

struct clicking_later {
    static constexpr regimen::gate_delay is{.id = "clicking-later",
                                            .when = clicking::is,
                                            .later_by = 7_days,
                                            .efforts = {E3},
                                            .lifts = lifted_by::clearance,
                                            .grade = evidence::inference,
                                            .sources = regimen::cite(nowhere_printed),
                                            .sentence = "Strength starts a week later."};
};
struct swelling_as_fracture {
    static constexpr regimen::gate_delay is{.id = "swelling-as-fracture",
                                            .when = swelling::is,
                                            .as_mode = fracture::is,
                                            .lifts = lifted_by::never,
                                            .grade = evidence::inference,
                                            .sources = regimen::cite(nowhere_printed),
                                            .sentence = "While swollen, as after a fracture."};
};

struct rulebook {
    static constexpr std::string_view id = "tiny";
    using rules = regimen::rules<rule::fever_now, rule::reading_today, rule::swelling_caps, rule::clicking_seen,
                                 rule::clicking_bone, rule::broken_first_month, rule::first_days, rule::advice>;
    using gates =
        regimen::gates<regimen::gate<heel_raise, on<sprain, 14>, on<fracture, 42>, regimen::not_while<swelling>>,
                       regimen::gate<heel_raise_seated, on<sprain, 1>, on<fracture, 7>>,
                       regimen::gate<heel_raise_lying, on<sprain, 0>, on<fracture, 1>>>;
    using delays = regimen::delays<clicking_later, swelling_as_fracture>;
};

struct catalogue {
    static constexpr std::string_view id = "tiny";
    using demands = regimen::vocabulary<ankle_bend, wobble>;
    using positions =
        regimen::vocabulary<regimen::position::standing, regimen::position::sitting, regimen::position::supine, stool>;
    using equipment = regimen::vocabulary<regimen::equipment::chair, regimen::equipment::cushion, rail>;
    using regions = regimen::vocabulary<ankle, calf>;
    using purposes = regimen::vocabulary<purpose::mobility, purpose::stretch, purpose::strength>;
    using modes = regimen::modes<sprain, fracture>;
    using conditions = regimen::conditions<fever, high_reading, swelling, clicking, broken>;
    using exercises = regimen::exercises<heel_raise, heel_raise_seated, heel_raise_lying>;
    static constexpr auto covers = regimen::between_days(0, 100);
    using default_rulebook = rulebook;
};

}  // namespace tiny

#endif
