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

/// What all exercises here have in common; a base class says it once.
struct example_exercise {
    static constexpr auto sides = bilateral;
    static constexpr auto source = made_up;
    static constexpr auto grade = evidence::general;
};

struct easy_breathing : example_exercise {
    static constexpr std::string_view id = "easy-breathing";
    static constexpr std::string_view name = "Easy breathing";
    static constexpr auto effort = E0;
    using start = any_of<position::standing, position::on_the_bench>;
    using serves = regimen::serves<in<region::whole_body, purpose::relaxation>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * range(8_reps, 12_reps) * tempo(1_breaths);
    static constexpr auto steps = text_list("Stand or sit at ease.", "Breathe out slowly, let the next breath come.");
};

struct quiet_rest : example_exercise {
    static constexpr std::string_view id = "quiet-rest";
    static constexpr std::string_view name = "Quiet rest";
    static constexpr auto effort = E0;
    using start = any_of<position::on_the_bench, position::on_the_mat>;
    using serves = regimen::serves<in<region::whole_body, purpose::relaxation>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * hold(range(60_s, 180_s));
    static constexpr auto stands_in = only_in(block::relax);
    static constexpr auto steps = text_list("Sit or lie down.", "Let the pulse come down.");
};

struct brisk_walk : example_exercise {
    static constexpr std::string_view id = "brisk-walk";
    static constexpr std::string_view name = "Brisk walk";
    static constexpr auto effort = E1;
    using start = position::standing;
    using serves = regimen::serves<in<region::whole_body, purpose::mobility>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * hold(range(180_s, 300_s));
    static constexpr auto steps = text_list("Walk until you are warm.");
};

struct free_squats : example_exercise {
    static constexpr std::string_view id = "free-squats";
    static constexpr std::string_view name = "Squats without weight";
    static constexpr auto effort = E2;
    using start = position::standing;
    using serves = regimen::serves<in<region::legs, purpose::mobility>>;
    using demands = regimen::demands<at<demand::deep_squat, 1>>;
    static constexpr auto dose = sets(2_sets, 30_s) * range(8_reps, 12_reps) * tempo(2_counts, 2_counts);
    static constexpr auto steps = text_list("Sit back and down between the heels.", "Come up tall.");
};

struct hinge_drill : example_exercise {
    static constexpr std::string_view id = "hinge-drill";
    static constexpr std::string_view name = "Hip hinge without weight";
    static constexpr auto effort = E2;
    using start = position::standing;
    using serves = regimen::serves<in<region::back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::bent_over_load, 1>>;
    static constexpr auto dose = sets(2_sets, 30_s) * range(8_reps, 12_reps) * tempo(2_counts, 2_counts);
    static constexpr auto steps =
        text_list("Push the hips back with a long spine.", "Come up by pushing them forward.");
};

struct bar_pass_through : example_exercise {
    static constexpr std::string_view id = "bar-pass-through";
    static constexpr std::string_view name = "Pass-through with a stick";
    static constexpr auto effort = E2;
    using start = position::standing;
    using serves = regimen::serves<in<region::shoulders, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_rotation, 2>, at<demand::overhead_load, 1>>;
    static constexpr auto dose = one_set * range(8_reps, 10_reps) * tempo(3_counts, 3_counts);
    static constexpr auto steps = text_list("Hold a stick wide.", "Lead it over the head and back, arms long.");
};

struct shoulder_rolls : example_exercise {
    using replaces = bar_pass_through;  // a variant: it stands in where the other is closed
    static constexpr std::string_view id = "shoulder-rolls";
    static constexpr std::string_view name = "Shoulder rolls";
    static constexpr auto effort = E1;
    using start = position::standing;
    using serves = regimen::serves<in<region::shoulders, purpose::mobility>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * range(8_reps, 10_reps) * tempo(4_counts) * directions(2);
    static constexpr auto steps = text_list("Roll the shoulders slowly, forward, then back.");
};

struct hip_stretch : example_exercise {
    static constexpr std::string_view id = "hip-stretch";
    static constexpr std::string_view name = "Hip stretch in a half kneel";
    static constexpr auto effort = E1;
    using start = position::on_the_mat;
    static constexpr auto sides = unilateral;
    using serves = regimen::serves<in<region::legs, purpose::stretch>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * hold(range(20_s, 40_s)) * each_side;
    static constexpr auto steps = text_list("Half kneel, one knee on a pad.", "Lean gently forward and breathe.");
};

}  // namespace gym

#endif
