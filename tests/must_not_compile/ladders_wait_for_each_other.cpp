// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two ladders of one family, each of which begins above the other's second form.
// Nobody could ever begin with either.
// rule: RG-036
// title: Two ladders wait for each other
// why: A ladder waits until the easier forms on other ladders of its family are climbed. Here the long step waits for
// why: the step, second on the other ladder, and the deep step waits for the knee bend, second on this one.
// remedy: Let no ladder begin with a form that is harder than one further up on the other.
// expect: LADDERS_WAIT_FOR_EACH_OTHER<regimen::ladder<my_app::long_step, my_app::knee_bend>, regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline constexpr source_entry house_physio{
    .key = "HOUSE", .who = "Our pelvic-health physiotherapist", .what = "Steps", .year = "2025"};

struct lunge {
    static constexpr exercise is{.id = "lunge",
                                 .name = "Lunge",
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .demands = {{demand::deep_knee_flexion, 1},
                                             {demand::balance, 1},
                                             {demand::hip_extension, 1},
                                             {demand::hip_abduction, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts),
                                 .source = cite(house_physio),
                                 .steps = {"Step."}};
};
struct deep_step {
    static constexpr exercise is{.id = "deep-step",
                                 .name = "Deep step",
                                 .replaces = lunge::is,
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .demands = {{demand::deep_knee_flexion, 1}, {demand::balance, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts),
                                 .source = cite(house_physio),
                                 .steps = {"Step."}};
};
struct step {
    static constexpr exercise is{.id = "step",
                                 .name = "Step",
                                 .replaces = lunge::is,
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .demands = {{demand::hip_extension, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts),
                                 .source = cite(house_physio),
                                 .steps = {"Step."}};
};
struct long_step {
    static constexpr exercise is{.id = "long-step",
                                 .name = "Long step",
                                 .replaces = lunge::is,
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .demands = {{demand::hip_extension, 1}, {demand::hip_abduction, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts),
                                 .source = cite(house_physio),
                                 .steps = {"Step."}};
};
struct knee_bend {
    static constexpr exercise is{.id = "knee-bend",
                                 .name = "Knee bend",
                                 .replaces = lunge::is,
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .demands = {{demand::deep_knee_flexion, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts),
                                 .source = cite(house_physio),
                                 .steps = {"Step."}};
};

struct step_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<
        gate<lunge, on<vaginal, 42>, on<instrumental, 42>, on<caesarean, 84>>,
        gate<deep_step, on<vaginal, 42>, on<instrumental, 42>, on<caesarean, 84>>,
        gate<step, on<vaginal, 42>, on<instrumental, 42>, on<caesarean, 84>>,
        gate<long_step, on<vaginal, 42>, on<instrumental, 42>, on<caesarean, 84>>,
        gate<knee_bend, on<vaginal, 42>, on<instrumental, 42>, on<caesarean, 84>>>;
    using delays = regimen::delays<>;
};
struct my_rulebook : compose<conservative, step_rules> {
    static constexpr std::string_view id = "my-app";
};

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using exercises =
        join<postpartum_back::exercises, regimen::exercises<lunge, deep_step, step, long_step, knee_bend>>;
    using default_rulebook = my_rulebook;
#ifdef REGIMEN_MUST_NOT_COMPILE
    using progressions = regimen::progressions<progression<gentle, ladder<long_step, knee_bend>>,
                                               progression<gentle, ladder<deep_step, step>>,
                                               progression<gentle, ladder<lunge>>>;
#else
    using progressions = regimen::progressions<progression<gentle, ladder<step, long_step>>,
                                               progression<gentle, ladder<knee_bend, deep_step>>,
                                               progression<gentle, ladder<lunge>>>;
#endif
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 3);
