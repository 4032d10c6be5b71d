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

struct heavy_squat {
    static constexpr exercise is{
        .id = "heavy-squat",
        .name = "Heavy back squat",
        .effort = E5,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::plates, equipment::rack},
        .serves = {{region::legs, purpose::strength}},
        .demands = {{demand::axial_load, 3},
                    {demand::deep_squat, 3},
                    {demand::shoulder_rotation, 2},
                    {demand::bar_over_body, 2},
                    {demand::breath_brace, 3}},
        .dose = sets(range(2_sets, 4_sets), range(180_s, 240_s)) * range(2_reps, 3_reps) *
                tempo(2_counts, 1_counts, 2_counts) * load(from(60_kg).up_to(140_kg)) * exerting(range(8_rpe, 9_rpe)),
        .source = made_up,
        .steps = {"Bar on the back, safety arms set.", "Down under control, up without a stop."}};
};

struct back_squat {
    static constexpr exercise is{
        .id = "back-squat",
        .name = "Back squat",
        .replaces = heavy_squat::is,
        .effort = E4,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::plates, equipment::rack},
        .serves = {{region::legs, purpose::strength}},
        .demands = {{demand::axial_load, 2},
                    {demand::deep_squat, 2},
                    {demand::shoulder_rotation, 2},
                    {demand::bar_over_body, 1},
                    {demand::breath_brace, 2}},
        .dose = fives * load(from(20_kg).frame(40_kg, 80_kg).up_to(100_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Bar on the back, safety arms set.", "Sit down between the heels.", "Stand up."}};
};

struct plate_squat {
    static constexpr exercise is{.id = "plate-squat",
                                 .name = "Squat holding a plate",
                                 .replaces = heavy_squat::is,
                                 .effort = E4,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .needs = {equipment::plates},
                                 .serves = {{region::legs, purpose::strength}},
                                 .demands = {{demand::axial_load, 1},
                                             {demand::deep_squat, 2},
                                             {demand::grip_load, 1},
                                             {demand::breath_brace, 1}},
                                 .dose = fives * load(range(5_kg, 20_kg)) * exerting(range(4_rpe, 6_rpe)),
                                 .source = made_up,
                                 .steps = {"Hold a plate at the chest.", "Sit down between the heels.", "Stand up."}};
};

struct deadlift {
    static constexpr exercise is{
        .id = "deadlift",
        .name = "Deadlift",
        .effort = E4,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::plates},
        .serves = {{region::back, purpose::strength}, {region::legs, purpose::strength}},
        .demands = {{demand::axial_load, 2},
                    {demand::bent_over_load, 3},
                    {demand::grip_load, 3},
                    {demand::breath_brace, 2}},
        .dose = fives * load(from(40_kg).frame(60_kg, 100_kg).up_to(140_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Bar over the middle of the feet.", "Hinge, grip, long spine.", "Stand up with it."}};
};

struct hip_thrust {
    static constexpr exercise is{
        .id = "hip-thrust",
        .name = "Hip thrust against a bench",
        .replaces = deadlift::is,
        .effort = E4,
        .start = {position::on_the_bench},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::bench},
        .serves = {{region::legs, purpose::strength}},
        .demands = {{demand::breath_brace, 1}},
        .dose = fives * load(from(20_kg).frame(40_kg, 80_kg).up_to(100_kg)) * exerting(range(4_rpe, 6_rpe)),
        .source = made_up,
        .steps = {"Shoulders on the bench, padded bar on the hips.", "Lift the hips, lower slowly."}};
};

struct bench_press {
    static constexpr exercise is{
        .id = "bench-press",
        .name = "Bench press",
        .effort = E4,
        .start = {position::on_the_bench},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::plates, equipment::bench, equipment::rack},
        .serves = {{region::chest, purpose::strength}, {region::shoulders, purpose::strength}},
        .demands = {{demand::bar_over_body, 3}, {demand::shoulder_rotation, 1}, {demand::breath_brace, 1}},
        .dose = fives * load(from(20_kg).frame(30_kg, 60_kg).up_to(80_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Shoulder blades together, feet flat.", "Bar to the chest.", "Press up."}};
};

struct floor_press {
    static constexpr exercise is{
        .id = "floor-press",
        .name = "Floor press",
        .replaces = bench_press::is,
        .effort = E4,
        .start = {position::on_the_mat},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::plates},
        .serves = {{region::chest, purpose::strength}},
        .demands = {{demand::bar_over_body, 1}, {demand::breath_brace, 1}},
        .dose = fives * load(from(20_kg).frame(30_kg, 50_kg).up_to(60_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Lie on the mat: the elbows meet the floor first.", "Press up."}};
};

struct overhead_press {
    static constexpr exercise is{
        .id = "overhead-press",
        .name = "Overhead press",
        .effort = E4,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::barbell, equipment::rack},
        .serves = {{region::shoulders, purpose::strength}},
        .demands = {{demand::overhead_load, 3},
                    {demand::axial_load, 1},
                    {demand::bar_over_body, 1},
                    {demand::breath_brace, 2}},
        .dose = fives * load(from(20_kg).frame(20_kg, 40_kg).up_to(50_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Bar at the collarbones.", "Press it up, head through.", "Lower slowly."}};
};

struct bent_over_row {
    static constexpr exercise is{
        .id = "bent-over-row",
        .name = "Bent-over row",
        .effort = E4,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::barbell},
        .serves = {{region::back, purpose::strength}},
        .demands = {{demand::bent_over_load, 2}, {demand::grip_load, 2}, {demand::breath_brace, 1}},
        .dose = fives * load(from(20_kg).frame(30_kg, 50_kg).up_to(60_kg)) * exerting(range(5_rpe, 7_rpe)),
        .source = made_up,
        .steps = {"Hinge with a long spine.", "Pull the bar to the belly.", "Lower it slowly."}};
};

struct supported_row {
    static constexpr exercise is{.id = "supported-row",
                                 .name = "Row lying on the bench",
                                 .replaces = bent_over_row::is,
                                 .effort = E4,
                                 .start = {position::on_the_bench},
                                 .sides = bilateral,
                                 .needs = {equipment::bench, either(equipment::barbell, equipment::plates)},
                                 .serves = {{region::back, purpose::strength}},
                                 .demands = {{demand::grip_load, 2}},
                                 .dose = fives * load(range(10_kg, 40_kg)) * exerting(range(5_rpe, 7_rpe)),
                                 .source = made_up,
                                 .steps = {"Lie on the front on the bench.", "Pull the weight up, lower it slowly."}};
};

}  // namespace gym

#endif
