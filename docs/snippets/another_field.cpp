// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/another_field.md: a shoulder that was operated on, as a catalogue of its own. Its content is
// made up to show the shapes. It is no advice.
#include <regimen/regimen.hpp>
#include <regimen/shipped/proof.hpp>

#include "expect.hpp"

namespace shoulder {

using namespace regimen;

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

// [exercises]
struct breathing {
    static constexpr exercise is{.id = "breathing",
                                 .name = "Quiet breathing",
                                 .effort = E0,
                                 .start = {position::sitting},
                                 .sides = bilateral,
                                 .serves = {{region::whole_body, purpose::relaxation}},
                                 .demands = no_demands,
                                 .dose = one_set * range(6_reps, 10_reps) * tempo(1_breaths),
                                 .source = cite(handbook),
                                 .grade = evidence::service,
                                 .steps = {"Sit with the arm on a pillow.", "Breathe in and out."}};
};
struct resting_arm {
    static constexpr exercise is{.id = "resting-arm",
                                 .name = "Resting the arm",
                                 .effort = E0,
                                 .start = {position::sitting},
                                 .sides = bilateral,
                                 .serves = {{region::shoulders, purpose::relaxation}},
                                 .demands = no_demands,
                                 .dose = one_set * hold(range(30_s, 60_s)),
                                 .source = cite(handbook),
                                 .grade = evidence::service,
                                 .steps = {"Lay the arm on a pillow.", "Let it grow heavy."}};
};
struct pendulum {
    static constexpr exercise is{.id = "pendulum",
                                 .name = "Pendulum",
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .needs = {equipment::table},
                                 .serves = {{region::shoulders, purpose::mobility}},
                                 .demands = {{demand::standing_static, 1}},
                                 .dose = one_set * range(10_reps, 20_reps) * tempo(2_counts),
                                 .source = cite(handbook),
                                 .grade = evidence::service,
                                 .steps = {"Lean on a table with the well arm.", "Let the other arm swing."}};
};
struct wall_push {
    static constexpr exercise is{.id = "wall-push",
                                 .name = "Push into a wall",
                                 .effort = E3,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .needs = {equipment::wall},
                                 .serves = {{region::shoulders, purpose::strength}},
                                 .demands = {{demand::standing_static, 1}},
                                 .dose = one_set * range(3_reps, 8_reps) * hold(5_s),
                                 .source = cite(handbook),
                                 .grade = evidence::service,
                                 .steps = {"Stand close to a wall, elbow at your side.", "Push the fist into it."}};
};
// [exercises]

// [questions]
struct repaired {
    static constexpr mode is{.id = "repaired", .name = "the operation"};
};
struct hot_and_red {
    static constexpr condition is{.id = "hot-and-red",
                                  .question = "Is the shoulder hot, red or more swollen than yesterday?",
                                  .statement = "the shoulder is hot, red or more swollen",
                                  .tier = core,
                                  .category = categorised(ask::same_day, "the wound"),
                                  .sources = cite(handbook)};
};
struct strong_ache {
    static constexpr condition is{.id = "strong-ache",
                                  .question = "Does it ache at 7 of 10 or more, also at rest?",
                                  .statement = "it aches strongly, also at rest",
                                  .tier = core,
                                  .category = categorised(ask::professional, "pain"),
                                  .sources = cite(handbook)};
};
struct bad_night {
    static constexpr condition is{.id = "bad-night",
                                  .question = "Did you sleep less than four hours?",
                                  .statement = "you have slept little",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "the day"),
                                  .sources = cite(handbook)};
};
// [questions]

// [signs]
namespace sign {
struct hurts {
    static constexpr stop_sign is{.id = "hurts",
                                  .name = "pain that was not there before",
                                  .advice = "Stop this exercise. Ask your physiotherapist if it comes back.",
                                  .level = stop_level::S4,
                                  .sources = cite(handbook)};
};
struct wound_hurts {
    static constexpr stop_sign is{.id = "wound-hurts",
                                  .name = "pain in the wound",
                                  .advice = "Stop for today. Have the wound looked at within two days.",
                                  .level = stop_level::S3,
                                  .sources = cite(handbook)};
};
}  // namespace sign
// [signs]

// [rules]
struct rule_hot {
    static constexpr safety_rule is{.id = "hot-blocks",
                                    .when = hot_and_red::is,
                                    .blocks_session = true,
                                    .action = urgency::same_day,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::service,
                                    .sources = cite(handbook),
                                    .sentence = "Have the shoulder looked at today. No exercise before that."};
};
struct rule_ache {
    static constexpr safety_rule is{.id = "ache-caps",
                                    .when = strong_ache::is,
                                    .max_effort = E1,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(handbook),
                                    .sentence = "While it aches that much, let the arm swing and do no more."};
};
struct rule_night {
    static constexpr safety_rule is{.id = "bad-night-caps",
                                    .when = bad_night::is,
                                    .max_effort = E1,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(handbook),
                                    .sentence = "After a short night, only what is easy."};
};
struct careful {
    static constexpr std::string_view id = "careful";
    using rules = regimen::rules<rule_hot, rule_ache, rule_night>;
    using gates = regimen::gates<gate<breathing, on<repaired, 0>>, gate<resting_arm, on<repaired, 0>>,
                                 gate<pendulum, on<repaired, 7>>, gate<wall_push, on<repaired, 42>>>;
    using delays = regimen::delays<>;
};
// [rules]

// [progress]
inline constexpr citation from_handbook = cite(handbook);
struct one_more {
    static constexpr progression_policy is = kinds::linear<add(1_reps)>("one-more", from_handbook);
};
using swings = progression<one_more, ladder<pendulum>>;
using pushes = progression<one_more, ladder<wall_push>>;
// [progress]

// [session]
/// Short sessions: half a minute of swinging opens one, and half a minute of breathing ends it.
inline constexpr composition_rules short_sessions = [] {
    composition_rules r;
    r.bands = {
        {{14_days, 5_min, 2, 2}, {42_days, 10_min, 3, 3}, {84_days, 15_min, 4, 4}, {week_band::no_end, 20_min, 5, 5}}};
    r.micro_below = 1_min;
    r.warm_up_short = r.warm_up_standard = r.warm_up_strength = 30_s;
    r.relaxation = 20_s;
    r.balance_from_items = 0;  // a shoulder needs no bend and arch of the back
    r.careful_after = r.careful_until_no = r.head_down = "";
    r.budgets = {};
    return r;
}();
// [session]

// [catalogue]
struct catalogue : body_vocabulary {
    static constexpr std::string_view id = "shoulder";
    using modes = regimen::modes<repaired>;
    using conditions = regimen::conditions<hot_and_red, strong_ache, bad_night>;
    using exercises = regimen::exercises<breathing, resting_arm, pendulum, wall_push>;
    using stop_signs = regimen::stop_signs<sign::hurts, sign::wound_hurts>;
    using progressions = regimen::progressions<swings, pushes>;
    using default_rulebook = careful;
    static constexpr auto covers = between_days(0, 365);

    // What reports and nights mean here.
    using severe_pain = strong_ache;
    using short_night_condition = bad_night;
    using pain_sign = sign::hurts;
    using local_pain_sign = sign::wound_hurts;

    // Its numbers and its words.
    static constexpr composition_rules composition = short_sessions;
    static constexpr week_pattern_rules week_pattern{.most_days = 7, .most_strength_days = 2};
    static constexpr training_rules training{.light_week_every = 0};
    static constexpr reevaluation_days reevaluation{.on = {14_days, 42_days}, .then_every = 28_days};
    static constexpr struct progression_limits progression_limits { .days_between_rises = 7, .most_percent = 20 };
    static constexpr field_words says{.sore_place = "the shoulder that was operated on",
                                      .getting_up = "To get up, sit up over the well arm."};
};
static_assert(sound<catalogue>);
static_assert(all_proven<catalogue>);
// [catalogue]

}  // namespace shoulder

namespace {

using namespace regimen;

/// Days of good sessions, until one is for strength: the day of it, or -1 within half a year.
int first_day_of_strength() {
    using C = shoulder::catalogue;
    auto const answers =
        profile<C>{}.after<shoulder::repaired>(42_days).rest_is(answer::no).has<equipment::table, equipment::wall>();
    training_state<C> state = record_answers(training_state<C>{}, answers, 42_days).state;
    for (int day = 42; day != 220; ++day) {
        days const on = days::from_value(day);
        auto now = next(state, answers.on_day(on), on);
        if (now.kind == day_kind::screening_due) {
            state = record_answers(state, answers.on_day(on), on).state;
            now = next(state, answers.on_day(on), on);
        }
        if (now.kind == day_kind::strength) return day;
        if (!now.plan.found()) continue;
        session_report report{.day = on, .lasted = now.plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
        for (routine_item const& item : now.plan.items.view()) {
            report.add({.exercise = item.exercise,
                        .feedback = {.done = completion::as_planned,
                                     .before = 0_pain,
                                     .worst = 0_pain,
                                     .right_after = 0_pain,
                                     .next_morning = 0_pain,
                                     .where = pain_place::back_or_muscle,
                                     .settled = answer::yes,
                                     .effort = 1_rpe,
                                     .breathed_freely = answer::yes,
                                     .moved_slowly = answer::yes,
                                     .sign = no_stop_sign}});
        }
        state = record_session(state, answers.on_day(on), report).state;
    }
    return -1;
}

}  // namespace

int main() {
    // The belly is not asked about, all mobility is of class E1, and strengthening comes all the same.
    int const day = first_day_of_strength();
    expect(day > 42 && day < 60);
}
