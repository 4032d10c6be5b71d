// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in yoga.hpp, offered before one of those is refused.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_YOGA_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_YOGA_HPP

#include <regimen/catalogues/postpartum_back/exercises/yoga.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct eagle_hug {
    static constexpr exercise is{.id = "eagle-hug",
                                 .name = "Self-hug",
                                 .replaces = eagle::is,
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = alternating,
                                 .serves = {{region::upper_back, purpose::stretch},
                                            {region::upper_back, purpose::relaxation},
                                            {region::upper_back, purpose::mobility},
                                            {region::shoulders, purpose::stretch},
                                            {region::shoulders, purpose::relaxation},
                                            {region::shoulders, purpose::mobility}},
                                 .demands = {{demand::breast_pressure, 1}, {demand::shoulder_cross, 1}},
                                 // There is no lift: the 3 slow breaths are read as one hold for each crossing.
                                 .dose = one_set * hold(3_breaths) * each_side,
                                 .source = cite(dossier_proposal),
                                 .grade = evidence::inference,
                                 .steps = {"Stand tall.", "Wrap the arms in a loose self-hug, elbows at chest height.",
                                           "Breathe into the back.", "Swap the arms and do the same again."}};
};

struct half_dog_wall {
    static constexpr exercise is{
        .id = "half-dog-wall",
        .name = "Half dog at a wall",
        .replaces = downward_dog::is,
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::wall, equipment::chair)},
        .serves = {{region::upper_back, purpose::stretch},
                   {region::lower_back, purpose::stretch},
                   {region::shoulders, purpose::stretch},
                   {region::chest, purpose::stretch},
                   {region::hamstrings, purpose::stretch}},
        .demands = {{demand::head_down, 1},
                    {demand::wrist_load, 1},
                    {demand::hip_flexion_end, 1},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 2},
                    {demand::neural_tension, 1},
                    {demand::postural_change, 1},
                    {demand::standing_static, 1}},
        .dose = one_set * hold(range(8_s, 10_s)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Place the hands on a wall or a fixed chair back, at hip to chest height; with sore wrists, rest the "
                  "forearms there.",
                  "Walk back and hinge at the hips, knees soft.", "Keep the head level with the arms.",
                  "Stay for the hold, then walk in again."}};
};

struct cat_chair {
    static constexpr exercise is{
        .id = "cat-chair",
        .name = "Cat on a chair",
        .replaces = cat::is,
        .effort = E1,
        .start = {position::sitting},
        .sides = bilateral,
        .needs = {equipment::chair},
        .serves = {{region::upper_back, purpose::mobility}, {region::lower_back, purpose::mobility}},
        .demands = {{demand::spinal_flexion, 1}, {demand::spinal_extension, 1}, {demand::sitting_pressure, 1}},
        // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
        .dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Sit on a chair, hands on the thighs.", "Breathe out and round the back gently.",
                  "Breathe in, grow long and arch gently."}};
};

struct cat_forearms {
    static constexpr exercise is{
        .id = "cat-forearms",
        .name = "Cat on forearms or fists",
        .replaces = cat::is,
        .effort = E2,
        .start = {position::all_fours},
        .sides = bilateral,
        .needs = {equipment::towel},
        .helped_by = {equipment::chair},
        .serves = {{region::upper_back, purpose::mobility}, {region::lower_back, purpose::mobility}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::spinal_extension, 1},
                    {demand::iap, 1},
                    {demand::wrist_load, 1},
                    {demand::kneeling_load, 2},
                    {demand::postural_change, 1}},
        // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
        .dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Kneel as for the cat, with the forearms on a chair seat or with the fists on the floor.",
                  "Keep the head in line with the spine.", "Breathe out and round the back a little.",
                  "Breathe in, return through flat and arch a little; keep the range small."},
        .note = "A folded towel lies under the knees. On the fists no chair is needed."};
};

struct shoulders_neck_chair {
    static constexpr exercise is{
        .id = "shoulders-neck-chair",
        .name = "Shoulders and neck on a chair",
        .replaces = back_in_lotus::is,
        .effort = E1,
        .start = {position::sitting},
        .sides = bilateral,
        .needs = {equipment::chair},
        .serves = {{region::shoulders, purpose::mobility},
                   {region::shoulders, purpose::relaxation},
                   {region::neck, purpose::mobility},
                   {region::neck, purpose::relaxation}},
        .demands = {{demand::neck_rotation, 1}, {demand::neck_roll, 1}, {demand::sitting_pressure, 1}},
        // Three movements, every one of about 5 s; the circles go both ways, the half-rolls to both sides.
        .dose = one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                                    movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts),
                                    movement("front half-rolls of the head") * 3_reps * each_side * tempo(5_counts)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {
            "Sit on a chair.", "Lift both shoulders, then let them down.",
            "Circle the shoulders one way, then the other way.",
            "Let the chin glide to one side, down to the chest and to the other side: the front half-circle only."}};
};

struct shoulders_only_lying_or_standing {
    static constexpr exercise is{
        .id = "shoulders-only-lying-or-standing",
        .name = "Shoulders only",
        .replaces = back_in_lotus::is,
        .effort = E1,
        .start = {position::standing, position::supine},
        .sides = bilateral,
        .serves = {{region::shoulders, purpose::mobility},
                   {region::shoulders, purpose::relaxation},
                   {region::neck, purpose::mobility},
                   {region::neck, purpose::relaxation}},
        .demands = regimen::no_demands,
        // Two movements, every one of about 5 s; the circles go both ways.
        .dose = one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                                    movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Keep the head still and the arms loose.", "Lift both shoulders, then let them down.",
                  "Circle the shoulders one way, then the other way."}};
};

struct reach_on_table {
    static constexpr exercise is{
        .id = "reach-on-table",
        .name = "Reach on a table",
        .replaces = fetal_position::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::table, equipment::worktop)},
        .serves = {{region::lower_back, purpose::stretch},
                   {region::lower_back, purpose::relaxation},
                   {region::side_back, purpose::stretch},
                   {region::side_back, purpose::relaxation},
                   {region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::relaxation}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::lateral_flexion, 1},
                    {demand::head_down, 1},
                    {demand::hip_flexion_end, 1},
                    {demand::shoulder_overhead, 2},
                    {demand::neural_tension, 1},
                    {demand::postural_change, 1},
                    {demand::standing_static, 1}},
        // One round, which is the one set: the breaths are for each of the three positions.
        .dose = one_set * hold(range(2_breaths, 3_breaths)) * places(3, "middle, right, left"),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand with the forearms on a table or worktop.",
                  "Slide the forearms forward, hips back, head in line, and stay for the breaths.",
                  "Walk the hands to the right and stay.", "Walk the hands to the left and stay."}};
};

struct twist_chair_small {
    static constexpr exercise is{
        .id = "twist-chair-small",
        .name = "Small twist on a chair",
        .replaces = twist_pose::is,
        .effort = E1,
        .start = {position::sitting},
        .sides = unilateral,
        .needs = {equipment::chair},
        .serves = {{region::lower_back, purpose::stretch}, {region::buttocks, purpose::stretch}},
        .demands = {{demand::spinal_rotation, 1}, {demand::sitting_pressure, 1}},
        // "1 x 3 breaths" is one set of one hold; 3 breaths are about 15 s.
        .dose = one_set * hold(3_breaths) * each_side,
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Sit on a chair, feet flat, hands on the thighs.",
                  "Turn the chest a little to one side and stay for the breaths.",
                  "Come back and turn a little to the other side."}};
};

struct knee_roll_small {
    static constexpr exercise is{.id = "knee-roll-small",
                                 .name = "Small knee roll",
                                 .replaces = letter_t::is,
                                 .effort = E1,
                                 .start = {position::supine},
                                 .sides = alternating,
                                 .helped_by = {equipment::pillow},
                                 .serves = {{region::lower_back, purpose::stretch},
                                            {region::lower_back, purpose::relaxation},
                                            {region::buttocks, purpose::stretch},
                                            {region::buttocks, purpose::relaxation},
                                            {region::chest, purpose::stretch},
                                            {region::chest, purpose::relaxation}},
                                 .demands = {{demand::spinal_rotation, 1},
                                             {demand::hip_rotation_end, 1},
                                             {demand::supine_lying, 1},
                                             {demand::postural_change, 1}},
                                 // "1 x 3 breaths" is one set of one hold; 3 breaths are about 15 s.
                                 .dose = one_set * hold(3_breaths) * each_side,
                                 .source = cite(dossier_proposal),
                                 .grade = evidence::inference,
                                 .steps = {"Lie on the back, both knees bent, with a pillow between them if you like.",
                                           "Let both knees roll a hand's width to one side and stay for the breaths.",
                                           "Let both knees roll a hand's width to the other side."}};
};

}  // namespace regimen::postpartum

#endif
