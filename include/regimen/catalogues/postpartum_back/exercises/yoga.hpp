// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The exercises of article A that need no ball: five poses for the whole back and two for the lower back.
// Steps are in our own words; every number stands in the dose.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_YOGA_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_YOGA_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct eagle {
    static constexpr exercise is{
        .id = "eagle",
        .name = "Eagle (arms only)",
        .effort = E1,
        .start = {position::standing},
        .sides = alternating,
        .helped_by = {equipment::towel},
        .serves = {{region::upper_back, purpose::stretch},
                   {region::upper_back, purpose::relaxation},
                   {region::upper_back, purpose::mobility},
                   {region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::relaxation},
                   {region::shoulders, purpose::mobility}},
        .demands = {{demand::breast_pressure, 1},
                    {demand::hand_grip, 2},
                    {demand::shoulder_overhead, 2},
                    {demand::shoulder_cross, 3},
                    {demand::breath_hold_risk, 1},
                    {demand::standing_static, 1}},
        // One lift is one slow breath; the numbers are for one crossing, and both crossings get the same.
        .dose = one_set * range(3_reps, 5_reps) * each_side * tempo(1_breaths),
        .source = cite(article_a),
        .grade = evidence::article,
        .steps =
            {"Stand tall, feet under the hips, knees soft.",
             "Bend the elbows, open them sideways, then cross the upper arms in front of the chest.",
             "Wind the forearms so the hands can clasp with the backs of the palms turned outward (or just hold the "
             "opposite shoulders).",
             "Breathe in deeply and float the elbows upward while easing the palms a little away from the face.",
             "Breathe out, let the shoulder blades spread and the upper back lengthen; lower.",
             "After a few repetitions, undo the arms and repeat with the other arm on top."},
        .note =
            "The arms only: stand on both feet. The wrap squeezes the breasts: feed first. If the hands do not meet, "
            "hold a towel between them, or hug yourself loosely."};
};

struct downward_dog {
    static constexpr exercise is{
        .id = "downward-dog",
        .name = "Adho Mukha Svanasana / downward-facing dog",
        .effort = E3,
        .start = {position::all_fours},
        .sides = bilateral,
        .helped_by = {equipment::wall, equipment::chair, equipment::worktop},
        .serves = {{region::upper_back, purpose::stretch},
                   {region::lower_back, purpose::stretch},
                   {region::shoulders, purpose::stretch},
                   {region::chest, purpose::stretch},
                   {region::hamstrings, purpose::stretch}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::iap, 2},
                    {demand::abdominal_stretch, 1},
                    {demand::head_down, 3},
                    {demand::pelvis_raised, 3},
                    {demand::wrist_load, 3},
                    {demand::kneeling_load, 2},
                    {demand::hip_flexion_end, 2},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 3},
                    {demand::neural_tension, 3},
                    {demand::breath_hold_risk, 2},
                    {demand::postural_change, 3}},
        // A repetition is one held pose; the rest between two of them is on hands and knees.
        .dose = one_set * range(1_reps, 3_reps) * hold(range(8_s, 10_s)) * rest_between(range(30_s, 60_s)),
        .source = cite(article_a),
        .grade = evidence::article,
        // A full inversion; the half dog at a wall is the default.
        .steps =
            {"From hands and knees, spread the fingers and tuck the toes.",
             "Breathe out, draw the navel gently toward the spine and lift the hips up and back.",
             "Keep the knees bent and the back long so that trunk and legs make a triangle; head hangs between the "
             "straight arms.",
             "Breathe normally for the hold; do not push the heels down or bounce.",
             "Bend the knees, lower to all-fours, rest two breaths with the head level before getting up slowly."},
        .note =
            "Head low, hips high, weight on the wrists: the half dog at a wall is the easier form. Rest on hands and "
            "knees between two holds. Fists ease the wrists. The floor must not be slippery."};
};

struct cat {
    static constexpr exercise is{
        .id = "cat",
        .name = "Marjariasana / cat",
        .effort = E2,
        .start = {position::all_fours},
        .sides = bilateral,
        .helped_by = {equipment::towel, equipment::chair},
        .serves = {{region::upper_back, purpose::mobility}, {region::lower_back, purpose::mobility}},
        .demands = {{demand::spinal_flexion, 2},
                    {demand::spinal_extension, 2},
                    {demand::iap, 1},
                    {demand::abdominal_stretch, 1},
                    {demand::head_down, 1},
                    {demand::wrist_load, 2},
                    {demand::kneeling_load, 2},
                    {demand::neck_extension, 1},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 1}},
        // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
        .dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts)),
        .source = cite(article_a),
        .grade = evidence::article,
        .steps = {"Hands under shoulders, knees under hips, head in line with the spine.",
                  "Breathe out: round the back upward, tail and head relaxing down.",
                  "Breathe in: return through flat and let the back arch a little, chest forward, without dropping the "
                  "belly "
                  "hard.",
                  "Move slowly within comfort; stop the arch at mild effort.", "Finish with a flat back."},
        .note = "A folded towel under the knees, if you like, makes it softer."};
};

struct back_in_lotus {
    static constexpr exercise is{
        .id = "back-in-lotus",
        .name = "Back in Lotus (shoulders + neck, seated)",
        .effort = E1,
        .start = {position::sitting_on_floor},
        .sides = bilateral,
        .helped_by = {equipment::chair, equipment::cushion},
        .serves = {{region::shoulders, purpose::mobility},
                   {region::shoulders, purpose::relaxation},
                   {region::neck, purpose::mobility},
                   {region::neck, purpose::relaxation}},
        .demands = {{demand::deep_knee_flexion, 3},
                    {demand::knee_rotation, 3},
                    {demand::hip_rotation_end, 3},
                    {demand::hip_abduction, 2},
                    {demand::neck_rotation, 2},
                    {demand::neck_roll, 3},
                    {demand::neck_extension, 2},
                    {demand::sitting_pressure, 2},
                    {demand::postural_change, 1}},
        // Four movements, every one of about 5 s; the circles go both ways, the turns and half-rolls to both sides.
        .dose = one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                                    movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts),
                                    movement("head turns") * 3_reps * each_side * tempo(5_counts),
                                    movement("front half-rolls of the head") * 3_reps * each_side * tempo(5_counts)),
        .source = cite(article_a),
        .grade = evidence::article,
        // Full backward circles of the head are left out, and full lotus is never asked for.
        .steps = {"Sit tall on the floor, legs crossed loosely, sitting bones even.",
                  "Lift both shoulders toward the ears, then let them drop.",
                  "Circle the shoulders backward, then forward, slowly.", "Turn the head gently right and left.",
                  "Lower the chin and roll it in a half-circle from one shoulder to the other through the front only.",
                  "Come back to the middle and let the breath settle."},
        .note =
            "Cross the legs loosely, never into the full lotus: that twists the knees. The chin rolls through the "
            "front only; no full circles backwards. A cushion under the hips, if you like, makes sitting easier."};
};

struct fetal_position {
    static constexpr exercise is{
        .id = "fetal-position",
        .name = "Fetal position with reach (centre, right, left)",
        .effort = E1,
        .start = {position::kneeling},
        .sides = bilateral,
        .helped_by = {equipment::cushion, equipment::pillow, equipment::table},
        .serves = {{region::lower_back, purpose::stretch},
                   {region::lower_back, purpose::relaxation},
                   {region::side_back, purpose::stretch},
                   {region::side_back, purpose::relaxation},
                   {region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::relaxation}},
        .demands = {{demand::spinal_flexion, 3},
                    {demand::lateral_flexion, 1},
                    {demand::abdomen_pressure, 2},
                    {demand::breast_pressure, 2},
                    {demand::head_down, 1},
                    {demand::pelvis_raised, 1},
                    {demand::kneeling_load, 2},
                    {demand::deep_knee_flexion, 3},
                    {demand::hip_flexion_end, 3},
                    {demand::hip_abduction, 1},
                    {demand::shoulder_overhead, 2},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 1}},
        // One round, which is the one set: the breaths are for each of the three positions.
        .dose = one_set * hold(range(2_breaths, 3_breaths)) * places(3, "middle, right, left"),
        .source = cite(article_a),
        .grade = evidence::article,
        .steps = {"Kneel and sit back toward the heels; fold forward so the trunk rests down, arms tucked.",
                  "Slide the arms forward along the floor; forehead and palms stay down.",
                  "Breathe in; as you breathe out, sink the chest toward the floor without forcing.",
                  "Walk both hands to the right, breathe in and sink on the out-breath; keep hips and legs still.",
                  "Walk both hands to the left and repeat.",
                  "Return to the middle and come up slowly, rolling through the spine."},
        .note =
            "The hips stay on or close to the heels, never above the chest. If you like: a cushion between hips and "
            "heels, a pillow under the chest, or knees apart."};
};

struct twist_pose {
    static constexpr exercise is{
        .id = "twist-pose",
        .name = "Twist pose (seated)",
        .effort = E1,
        .start = {position::sitting_on_floor},
        .sides = unilateral,
        .helped_by = {equipment::chair, equipment::cushion},
        .serves = {{region::lower_back, purpose::stretch}, {region::buttocks, purpose::stretch}},
        .demands = {{demand::spinal_rotation, 3},
                    {demand::iap, 1},
                    {demand::abdomen_pressure, 1},
                    {demand::deep_knee_flexion, 3},
                    {demand::knee_rotation, 2},
                    {demand::hip_flexion_end, 2},
                    {demand::hip_rotation_end, 3},
                    {demand::asymmetric_pelvis, 2},
                    {demand::shoulder_cross, 1},
                    {demand::neck_rotation, 1},
                    {demand::sitting_pressure, 2},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 1}},
        // "1 x 3 breaths, to at most 2 x 20 s" is read as sets: one to two of them, none held longer than 20 s.
        .dose = sets(range(1_sets, 2_sets)) * hold(from(3_breaths)).at_most(20_s) * each_side,
        .source = cite(article_a),
        .grade = evidence::article,
        .steps = {"Sit with one leg folded so that its foot lies under you (or beside the hip).",
                  "Step the other foot across, knee up.",
                  "Grow tall and place the opposite hand or forearm against the raised knee.",
                  "Breathe out and turn the trunk toward the raised knee; keep breathing freely.",
                  "Unwind slowly, change legs, and do the other side for the same time."},
        .note = "At first, turn at most 70 % of the way. A cushion under the hips, if you like, makes sitting easier."};
};

struct letter_t {
    static constexpr exercise is{
        .id = "letter-t",
        .name = "Letter T (lying twist)",
        .effort = E1,
        .start = {position::supine},
        .sides = unilateral,
        .helped_by = {equipment::pillow},
        .serves = {{region::lower_back, purpose::stretch},
                   {region::lower_back, purpose::relaxation},
                   {region::buttocks, purpose::stretch},
                   {region::buttocks, purpose::relaxation},
                   {region::chest, purpose::stretch},
                   {region::chest, purpose::relaxation}},
        .demands = {{demand::spinal_rotation, 3},
                    {demand::abdominal_stretch, 1},
                    {demand::hip_flexion_end, 1},
                    {demand::hip_rotation_end, 2},
                    {demand::asymmetric_pelvis, 2},
                    {demand::shoulder_overhead, 1},
                    {demand::supine_lying, 1},
                    {demand::postural_change, 1}},
        // A round is a set. The "about 20 s" is what 3-5 breaths last at 5 s each, not a ceiling of its own.
        .dose = sets(range(1_sets, 2_sets)) * hold(range(3_breaths, 5_breaths)) * each_side,
        .source = cite(article_a),
        .grade = evidence::article,
        .steps = {"Lie on the back with arms out sideways like a T, shoulders and blades heavy on the floor.",
                  "Bend one knee and let it cross over the other leg.",
                  "Let the knee sink only as far as both shoulders stay down.", "Stay, breathe and soften.",
                  "Come back with the hand helping the knee; change legs."},
        .note = "A pillow under the crossing knee or between the knees, if you like, makes it softer."};
};

}  // namespace regimen::postpartum

#endif
