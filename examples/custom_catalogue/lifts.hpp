// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The lifts: doses with a load in kilograms and an exertion to aim at, from 0 to 10.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_LIFTS_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_LIFTS_HPP

#include "exercises.hpp"

namespace gym {

// Most lifts share sets, repetitions, rest and tempo; each adds its own load and exertion.
inline constexpr auto fives = sets(from(2_sets).frame(3_sets, 5_sets), range(90_s, 180_s)) *
                              from(5_reps).frame(5_reps, 8_reps) * tempo(2_counts, 1_counts, 1_counts);

struct heavy_squat : example_exercise {
    static constexpr std::string_view id = "heavy-squat";
    static constexpr std::string_view name = "Heavy back squat";
    static constexpr auto effort = E5;
    using start = position::standing;
    using needs = regimen::needs<equipment::barbell, equipment::plates, equipment::rack>;
    using serves = regimen::serves<in<region::legs, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::axial_load, 3>, at<demand::deep_squat, 3>, at<demand::shoulder_rotation, 2>,
                         at<demand::bar_over_body, 2>, at<demand::breath_brace, 3>>;
    static constexpr auto dose = sets(range(2_sets, 4_sets), range(180_s, 240_s)) * range(2_reps, 3_reps) *
                                 tempo(2_counts, 1_counts, 2_counts) * load(from(60_kg).up_to(140_kg)) *
                                 exerting(range(8_rpe, 9_rpe));
    static constexpr auto steps =
        text_list("Bar on the back, safety arms set.", "Down under control, up without a stop.");
};

struct back_squat : example_exercise {
    using replaces = heavy_squat;
    static constexpr std::string_view id = "back-squat";
    static constexpr std::string_view name = "Back squat";
    static constexpr auto effort = E4;
    using start = position::standing;
    using needs = regimen::needs<equipment::barbell, equipment::plates, equipment::rack>;
    using serves = regimen::serves<in<region::legs, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::axial_load, 2>, at<demand::deep_squat, 2>, at<demand::shoulder_rotation, 2>,
                         at<demand::bar_over_body, 1>, at<demand::breath_brace, 2>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(40_kg, 80_kg).up_to(100_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps =
        text_list("Bar on the back, safety arms set.", "Sit down between the heels.", "Stand up.");
};

struct plate_squat : example_exercise {
    using replaces = heavy_squat;
    static constexpr std::string_view id = "plate-squat";
    static constexpr std::string_view name = "Squat holding a plate";
    static constexpr auto effort = E4;
    using start = position::standing;
    using needs = regimen::needs<equipment::plates>;
    using serves = regimen::serves<in<region::legs, purpose::strength>>;
    using demands = regimen::demands<at<demand::axial_load, 1>, at<demand::deep_squat, 2>, at<demand::grip_load, 1>,
                                     at<demand::breath_brace, 1>>;
    static constexpr auto dose = fives * load(range(5_kg, 20_kg)) * exerting(range(4_rpe, 6_rpe));
    static constexpr auto steps = text_list("Hold a plate at the chest.", "Sit down between the heels.", "Stand up.");
};

struct deadlift : example_exercise {
    static constexpr std::string_view id = "deadlift";
    static constexpr std::string_view name = "Deadlift";
    static constexpr auto effort = E4;
    using start = position::standing;
    using needs = regimen::needs<equipment::barbell, equipment::plates>;
    using serves = regimen::serves<in<region::back, purpose::strength>, in<region::legs, purpose::strength>>;
    using demands = regimen::demands<at<demand::axial_load, 2>, at<demand::bent_over_load, 3>, at<demand::grip_load, 3>,
                                     at<demand::breath_brace, 2>>;
    static constexpr auto dose =
        fives * load(from(40_kg).frame(60_kg, 100_kg).up_to(140_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps =
        text_list("Bar over the middle of the feet.", "Hinge, grip, long spine.", "Stand up with it.");
};

struct hip_thrust : example_exercise {
    using replaces = deadlift;
    static constexpr std::string_view id = "hip-thrust";
    static constexpr std::string_view name = "Hip thrust against a bench";
    static constexpr auto effort = E4;
    using start = position::on_the_bench;
    using needs = regimen::needs<equipment::barbell, equipment::bench>;
    using serves = regimen::serves<in<region::legs, purpose::strength>>;
    using demands = regimen::demands<at<demand::breath_brace, 1>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(40_kg, 80_kg).up_to(100_kg)) * exerting(range(4_rpe, 6_rpe));
    static constexpr auto steps =
        text_list("Shoulders on the bench, padded bar on the hips.", "Lift the hips, lower slowly.");
};

struct bench_press : example_exercise {
    static constexpr std::string_view id = "bench-press";
    static constexpr std::string_view name = "Bench press";
    static constexpr auto effort = E4;
    using start = position::on_the_bench;
    using needs = regimen::needs<equipment::barbell, equipment::plates, equipment::bench, equipment::rack>;
    using serves = regimen::serves<in<region::chest, purpose::strength>, in<region::shoulders, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::bar_over_body, 3>, at<demand::shoulder_rotation, 1>, at<demand::breath_brace, 1>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(30_kg, 60_kg).up_to(80_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps = text_list("Shoulder blades together, feet flat.", "Bar to the chest.", "Press up.");
};

struct floor_press : example_exercise {
    using replaces = bench_press;
    static constexpr std::string_view id = "floor-press";
    static constexpr std::string_view name = "Floor press";
    static constexpr auto effort = E4;
    using start = position::on_the_mat;
    using needs = regimen::needs<equipment::barbell, equipment::plates>;
    using serves = regimen::serves<in<region::chest, purpose::strength>>;
    using demands = regimen::demands<at<demand::bar_over_body, 1>, at<demand::breath_brace, 1>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(30_kg, 50_kg).up_to(60_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps = text_list("Lie on the mat: the elbows meet the floor first.", "Press up.");
};

struct overhead_press : example_exercise {
    static constexpr std::string_view id = "overhead-press";
    static constexpr std::string_view name = "Overhead press";
    static constexpr auto effort = E4;
    using start = position::standing;
    using needs = regimen::needs<equipment::barbell, equipment::rack>;
    using serves = regimen::serves<in<region::shoulders, purpose::strength>>;
    using demands = regimen::demands<at<demand::overhead_load, 3>, at<demand::axial_load, 1>,
                                     at<demand::bar_over_body, 1>, at<demand::breath_brace, 2>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(20_kg, 40_kg).up_to(50_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps = text_list("Bar at the collarbones.", "Press it up, head through.", "Lower slowly.");
};

struct bent_over_row : example_exercise {
    static constexpr std::string_view id = "bent-over-row";
    static constexpr std::string_view name = "Bent-over row";
    static constexpr auto effort = E4;
    using start = position::standing;
    using needs = regimen::needs<equipment::barbell>;
    using serves = regimen::serves<in<region::back, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::bent_over_load, 2>, at<demand::grip_load, 2>, at<demand::breath_brace, 1>>;
    static constexpr auto dose =
        fives * load(from(20_kg).frame(30_kg, 50_kg).up_to(60_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps =
        text_list("Hinge with a long spine.", "Pull the bar to the belly.", "Lower it slowly.");
};

struct supported_row : example_exercise {
    using replaces = bent_over_row;
    static constexpr std::string_view id = "supported-row";
    static constexpr std::string_view name = "Row lying on the bench";
    static constexpr auto effort = E4;
    using start = position::on_the_bench;
    using needs = regimen::needs<equipment::bench, any_of<equipment::barbell, equipment::plates>>;
    using serves = regimen::serves<in<region::back, purpose::strength>>;
    using demands = regimen::demands<at<demand::grip_load, 2>>;
    static constexpr auto dose = fives * load(range(10_kg, 40_kg)) * exerting(range(5_rpe, 7_rpe));
    static constexpr auto steps = text_list("Lie on the front on the bench.", "Pull the weight up, lower it slowly.");
};

}  // namespace gym

#endif
