// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The ten-minute exercises of article B: opening, twisting, bending, releasing.
// The knee-to-chest release is two exercises, standing and lying.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_OPENERS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_OPENERS_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct front_to_back_opener {
    static constexpr exercise is{
        .id = "front-to-back-opener",
        .name = "Front to Back Opener",
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::strap, equipment::band, equipment::towel, equipment::scarf)},
        .helped_by = {equipment::chair},
        .serves = {{region::chest, purpose::stretch},
                   {region::chest, purpose::mobility},
                   {region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::mobility},
                   {region::upper_back, purpose::stretch},
                   {region::upper_back, purpose::mobility}},
        .demands = {{demand::spinal_extension, 1},
                    {demand::abdominal_stretch, 1},
                    {demand::hand_grip, 2},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 3},
                    {demand::shoulder_behind, 3},
                    {demand::breath_hold_risk, 1},
                    {demand::standing_static, 1}},
        // The article's 5 in all are frame and ceiling, the start lies below; "about 10 s" is one whole repetition.
        .dose = one_set * from(3_reps).frame(5_reps, 5_reps) * tempo(10_counts),
        .source = cite(article_b),
        .grade = evidence::article,
        .steps = {"Stand with feet hip-wide, hold a strap, towel, scarf or band in both hands with light tension.",
                  "Breathe out and lift the arms slowly from the shoulders; keep the lower ribs down.",
                  "Carry on until the arms are overhead.",
                  "If comfortable, let it travel down behind the back only as far as is easy.",
                  "Return forward over the head and down to the start.", "Widen the grip if the shoulders complain."},
        .note =
            "Not behind the head until the front part does not hurt. A wide grip is easier. With a latex allergy: "
            "never a rubber band."};
};

struct twisting_cat {
    static constexpr exercise is{
        .id = "twisting-cat",
        .name = "Twisting Cat (thread the arm under)",
        .effort = E2,
        .start = {position::all_fours},
        .sides = unilateral,
        .helped_by = {equipment::cushion},
        .serves = {{region::upper_back, purpose::stretch}, {region::shoulders, purpose::stretch}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::spinal_rotation, 2},
                    {demand::iap, 1},
                    {demand::breast_pressure, 1},
                    {demand::head_down, 2},
                    {demand::pelvis_raised, 3},
                    {demand::wrist_load, 3},
                    {demand::kneeling_load, 2},
                    {demand::asymmetric_pelvis, 1},
                    {demand::shoulder_cross, 2},
                    {demand::neck_rotation, 2},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 2}},
        // The article's 2 for each side are frame and ceiling, the start is 1.
        .dose = one_set * from(1_reps).frame(2_reps, 2_reps) * each_side * hold(2_breaths),
        .source = cite(article_b),
        .grade = evidence::article,
        // Shoulder and head on the floor with the hips up are a knee-chest position: it waits as long as the downward
        // dog.
        .steps = {"Hands under shoulders, knees under hips.",
                  "Breathe out and slide the right arm under the left, palm up.",
                  "Let the right shoulder and the right ear/cheek rest down.",
                  "Stay for two full breaths, hips over the knees.",
                  "Press the left hand down and come back to all-fours.", "Repeat on the other side."},
        .note =
            "With shoulder and head on the floor the hips are high, so it waits as long as the downward dog. Thread "
            "the arm on a chair first. A cushion under shoulder or head, if you like, brings the floor closer."};
};

struct supported_forward_bend {
    static constexpr exercise is{
        .id = "supported-forward-bend",
        .name = "Supported Forward Bend",
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::chair, equipment::wall, equipment::worktop, equipment::table)},
        .serves = {{region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::relaxation},
                   {region::upper_back, purpose::stretch},
                   {region::upper_back, purpose::relaxation},
                   {region::hamstrings, purpose::stretch},
                   {region::hamstrings, purpose::relaxation}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::head_down, 1},
                    {demand::wrist_load, 1},
                    {demand::hip_flexion_end, 1},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 2},
                    {demand::neural_tension, 2},
                    {demand::postural_change, 1},
                    {demand::standing_static, 1}},
        // "1 x 3-5 breaths, up to 2 times" is read as sets. A few breaths are 3, at most 5: 15-25 s at 5 s each.
        .dose = sets(range(1_sets, 2_sets)) * hold(range(3_breaths, 5_breaths)),
        .source = cite(article_b),
        .grade = evidence::article,
        .steps = {"Stand behind a steady chair, or facing a wall, a worktop or a table, feet comfortable.",
                  "Hinge forward at the hips until the arms rest on it.",
                  "Keep the knees slightly bent and the ribs from flaring.",
                  "Breathe a few times and feel shoulders and upper back.",
                  "Only if it feels good, sink a little lower.", "Step in, bend the knees and come up slowly."},
        .note = "Never a chair on wheels.",
        .early_note = "Before week 6 stay high: do not let the head come below the heart.",
        .early_until = 42_days};
};

struct knee_to_chest_release_standing {
    static constexpr exercise is{.id = "knee-to-chest-release-standing",
                                 .name = "Knee to Chest Release, standing",
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = alternating,
                                 .needs = {either(equipment::wall, equipment::chair)},
                                 .serves = {{region::hips, purpose::stretch}, {region::lower_back, purpose::stretch}},
                                 .demands = {{demand::spinal_flexion, 1},
                                             {demand::iap, 1},
                                             {demand::abdomen_pressure, 1},
                                             {demand::hand_grip, 1},
                                             {demand::deep_knee_flexion, 1},
                                             {demand::hip_flexion_end, 2},
                                             {demand::asymmetric_pelvis, 3},
                                             {demand::single_leg_stance, 3},
                                             {demand::balance, 3}},
                                 // The article's 4 for each side (8 in all) are frame and ceiling, the start is 2. "A
                                 // few breaths" are 3 to 5; they start below, at 2.
                                 .dose = one_set * from(2_reps).frame(4_reps, 4_reps) * each_side *
                                         hold(from(2_breaths).frame(3_breaths, 5_breaths)),
                                 .source = cite(article_b),
                                 .grade = evidence::article,
                                 .steps = {"Stand by a wall or a steady chair, one hand on it.",
                                           "Breathe out and bring one knee up toward the chest.",
                                           "Hold the thigh lightly and stay for a few breaths.",
                                           "Breathe in and lower the foot with control.", "Change sides, alternating."},
                                 .note = "Always keep one hand on the wall or the chair. Lying down is easier."};
};

struct knee_to_chest_release_supine {
    static constexpr exercise is{
        .id = "knee-to-chest-release-supine",
        .name = "Knee to Chest Release, lying",
        .effort = E1,
        .start = {position::supine},
        .sides = alternating,
        .helped_by = {equipment::towel},
        .serves = {{region::hips, purpose::stretch}, {region::lower_back, purpose::stretch}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::iap, 1},
                    {demand::abdomen_pressure, 1},
                    {demand::hand_grip, 1},
                    {demand::deep_knee_flexion, 1},
                    {demand::hip_flexion_end, 2},
                    {demand::asymmetric_pelvis, 1},
                    {demand::supine_lying, 1},
                    {demand::postural_change, 1}},
        // The article's 4 for each side (8 in all) are frame and ceiling, the start is 2. "A few breaths" are 3 to 5;
        // the start of 2-3 breaths (10-15 s) is read as 2, the first step up as 3.
        .dose = one_set * from(2_reps).frame(4_reps, 4_reps) * each_side *
                hold(from(2_breaths).frame(3_breaths, 5_breaths)),
        .source = cite(article_b),
        .grade = evidence::article,
        // Hospital leaflets bend hip and knee with the heel on the bed from day 1 (S23): the gentler form of the note.
        .steps = {"Lie on the back, knees bent, feet down.",
                  "Breathe out and bring one knee up toward the chest, holding behind the thigh.",
                  "Stay a few breaths; hips and low back stay heavy.", "Breathe in and put the foot back.",
                  "Alternate sides."},
        .note =
            "Gentler still: only bend hip and knee, the heel on the floor. A towel round the thigh, if you like, "
            "shortens the reach."};
};

struct side_to_side_bend {
    static constexpr exercise is{
        .id = "side-to-side-bend",
        .name = "Side to Side Bend",
        .effort = E1,
        .start = {position::standing},
        .sides = alternating,
        .needs = {either(equipment::strap, equipment::band, equipment::towel, equipment::scarf)},
        .serves = {{region::abdominals, purpose::stretch}, {region::side_back, purpose::stretch}},
        .demands = {{demand::lateral_flexion, 3},
                    {demand::iap, 1},
                    {demand::abdominal_stretch, 2},
                    {demand::hand_grip, 2},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 3},
                    {demand::breath_hold_risk, 1},
                    {demand::standing_static, 1}},
        // The article's 4 for each side (8 in all) are frame and ceiling. The start of 2 is just within the 60 s that
        // the arms may be overhead in all; above it they come down in between.
        .dose = one_set * from(2_reps).frame(4_reps, 4_reps) * each_side * hold(2_breaths),
        .source = cite(article_b),
        .grade = evidence::article,
        .steps = {"Stand with feet hip-wide, a strap, towel, scarf or band in both hands with light tension.",
                  "Breathe out and raise the arms overhead, ribs down.",
                  "On the next out-breath lean to the right, feeling the side of the waist and back.",
                  "Stay for two breaths.", "Breathe in and come back up.",
                  "Breathe out to the left, two breaths; continue alternating."},
        .note =
            "Keep the arms overhead for at most 60 s in all: lower them before that. Easier: hold nothing, and let "
            "one hand slide down the thigh. With a latex allergy: never a rubber band."};
};

}  // namespace regimen::postpartum

#endif
