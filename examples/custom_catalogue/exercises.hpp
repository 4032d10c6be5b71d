// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What comes before and after the lifting: breathing, walking, moving freely, stretching, resting.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_EXERCISES_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_EXERCISES_HPP

#include "vocabulary.hpp"

#include <regimen/content/exercise.hpp>

#include <string_view>

namespace gym {

struct easy_breathing {
    static constexpr exercise is{.id = "easy-breathing",
                                 .name = "Easy breathing",
                                 .effort = E0,
                                 .start = {position::standing, position::on_the_bench},
                                 .sides = bilateral,
                                 .serves = {{region::whole_body, purpose::relaxation}},
                                 .demands = no_demands,
                                 .dose = one_set * range(8_reps, 12_reps) * tempo(1_breaths),
                                 .source = made_up,
                                 .steps = {"Stand or sit at ease.", "Breathe out slowly, let the next breath come."}};
};

struct quiet_rest {
    static constexpr exercise is{.id = "quiet-rest",
                                 .name = "Quiet rest",
                                 .effort = E0,
                                 .start = {position::on_the_bench, position::on_the_mat},
                                 .sides = bilateral,
                                 .serves = {{region::whole_body, purpose::relaxation}},
                                 .demands = no_demands,
                                 .stands_in = only_in(block::relax),
                                 .dose = one_set * hold(range(60_s, 180_s)),
                                 .source = made_up,
                                 .steps = {"Sit or lie down.", "Let the pulse come down."}};
};

struct brisk_walk {
    static constexpr exercise is{.id = "brisk-walk",
                                 .name = "Brisk walk",
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::whole_body, purpose::mobility}},
                                 .demands = no_demands,
                                 .dose = one_set * hold(range(180_s, 300_s)),
                                 .source = made_up,
                                 .steps = {"Walk until you are warm."}};
};

struct free_squats {
    static constexpr exercise is{.id = "free-squats",
                                 .name = "Squats without weight",
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::legs, purpose::mobility}},
                                 .demands = {{demand::deep_squat, 1}},
                                 .dose = sets(2_sets, 30_s) * range(8_reps, 12_reps) * tempo(2_counts, 2_counts),
                                 .source = made_up,
                                 .steps = {"Sit back and down between the heels.", "Come up tall."}};
};

struct hinge_drill {
    static constexpr exercise is{
        .id = "hinge-drill",
        .name = "Hip hinge without weight",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .serves = {{region::back, purpose::mobility}},
        .demands = {{demand::bent_over_load, 1}},
        .dose = sets(2_sets, 30_s) * range(8_reps, 12_reps) * tempo(2_counts, 2_counts),
        .source = made_up,
        .steps = {"Push the hips back with a long spine.", "Come up by pushing them forward."}};
};

struct bar_pass_through {
    static constexpr exercise is{.id = "bar-pass-through",
                                 .name = "Pass-through with a stick",
                                 .effort = E2,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::shoulders, purpose::mobility}},
                                 .demands = {{demand::shoulder_rotation, 2}, {demand::overhead_load, 1}},
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(3_counts, 3_counts),
                                 .source = made_up,
                                 .steps = {"Hold a stick wide.", "Lead it over the head and back, arms long."}};
};

struct shoulder_rolls {
    static constexpr exercise is{.id = "shoulder-rolls",
                                 .name = "Shoulder rolls",
                                 .replaces = bar_pass_through::is,  // a variant: it stands in where the other is closed
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::shoulders, purpose::mobility}},
                                 .demands = no_demands,
                                 .dose = one_set * range(8_reps, 10_reps) * tempo(4_counts) * directions(2),
                                 .source = made_up,
                                 .steps = {"Roll the shoulders slowly, forward, then back."}};
};

struct hip_stretch {
    static constexpr exercise is{.id = "hip-stretch",
                                 .name = "Hip stretch in a half kneel",
                                 .effort = E1,
                                 .start = {position::on_the_mat},
                                 .sides = unilateral,
                                 .serves = {{region::legs, purpose::stretch}},
                                 .demands = no_demands,
                                 .dose = one_set * hold(range(20_s, 40_s)) * each_side,
                                 .source = made_up,
                                 .steps = {"Half kneel, one knee on a pad.", "Lean gently forward and breathe."}};
};

}  // namespace gym

#endif
