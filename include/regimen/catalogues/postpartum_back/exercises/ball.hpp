// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The three ball exercises of article A, which gives no more than their names.
// Their steps and doses are proposals.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_BALL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_BALL_HPP

#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct fitball_rocking {
    static constexpr exercise is{
        .id = "fitball-rocking",
        .name = "Fitball rocking",
        .effort = E2,
        .start = {position::sitting_on_ball},
        .sides = bilateral,
        .needs = {equipment::fitball, equipment::wall},
        .serves = {{region::lower_back, purpose::mobility},
                   {region::lower_back, purpose::relaxation},
                   {region::pelvis, purpose::mobility},
                   {region::pelvis, purpose::relaxation}},
        .demands = {{latex_contact, 1},
                    {demand::spinal_flexion, 1},
                    {demand::spinal_extension, 1},
                    {demand::lateral_flexion, 1},
                    {demand::iap, 1},
                    {demand::hip_abduction, 1},
                    {demand::asymmetric_pelvis, 1},
                    {demand::unstable_surface, 2},
                    {demand::balance, 2},
                    {demand::sitting_pressure, 2},
                    {demand::postural_change, 1}},
        // By the clock; or by counting, the same number each way.
        .dose = (one_set * hold(range(30_s, 60_s))).or_else(movement("rocks") * 8_reps * directions(2)),
        .source = cite(article_a),
        .grade = evidence::article,
        // The article gives only the name: the steps are a proposal.
        .steps = {"Sit in the middle of the ball, feet flat and hip-wide, hands on the thighs or on the wall.",
                  "Rock the pelvis a little forward and back.", "Rock from side to side.",
                  "Draw small circles each way.", "Stop in the middle and stand up with a hand on the wall."},
        .note =
            "Do not bounce. Use a ball that cannot burst and that rests against the wall, feet flat, hips a little "
            "above the knees."};
};

struct fitball_torso_raise {
    static constexpr exercise is{
        .id = "fitball-torso-raise",
        .name = "Fitball raising the torso",
        .effort = E3,
        .start = {position::kneeling},
        .sides = bilateral,
        .needs = {equipment::fitball, equipment::wall},
        .serves = {{region::upper_back, purpose::strength}, {region::lower_back, purpose::strength}},
        .demands = {{latex_contact, 1},
                    {demand::spinal_extension, 2},
                    {demand::iap, 2},
                    {demand::abdominal_stretch, 2},
                    {demand::abdomen_pressure, 3},
                    {demand::breast_pressure, 2},
                    {demand::head_down, 1},
                    {demand::pelvis_raised, 2},
                    {demand::kneeling_load, 2},
                    {demand::unstable_surface, 3},
                    {demand::balance, 2},
                    {demand::neck_extension, 1},
                    {demand::breath_hold_risk, 2},
                    {demand::postural_change, 2}},
        .dose = one_set * range(4_reps, 6_reps) * tempo(3_counts, 3_counts) * hold(range(1_s, 2_s)),
        .source = cite(article_a),
        .grade = evidence::article,
        // The article gives only the name, which could mean a back raise or a crunch: the steps are a proposal for the
        // raise.
        .steps = {"Kneel behind the ball, lower the front of the trunk over it, toes tucked against a wall.",
                  "Hands on the ball or beside the head.",
                  "Breathe out and lift the chest until the trunk is in line with the thighs, no higher.",
                  "Pause one breath, lower slowly.", "Rest."},
        .note = "Never do a sit-up or a crunch on the ball."};
};

struct fitball_rolling {
    static constexpr exercise is{
        .id = "fitball-rolling",
        .name = "Fitball rolling",
        .effort = E3,
        .start = {position::kneeling},
        .sides = bilateral,
        .needs = {equipment::fitball},
        .helped_by = {equipment::table},
        .serves = {{region::upper_back, purpose::mobility},
                   {region::upper_back, purpose::strength},
                   {region::shoulders, purpose::mobility},
                   {region::shoulders, purpose::strength},
                   {region::abdominals, purpose::strength}},
        .demands = {{latex_contact, 1},
                    {demand::spinal_extension, 1},
                    {demand::iap, 2},
                    {demand::abdominal_stretch, 2},
                    {demand::trunk_antirotation, 2},
                    {demand::head_down, 1},
                    {demand::kneeling_load, 2},
                    {demand::unstable_surface, 3},
                    {demand::balance, 2},
                    {demand::shoulder_overhead, 2},
                    {demand::breath_hold_risk, 2},
                    {demand::postural_change, 1}},
        .dose = one_set * 5_reps * tempo(3_counts, 3_counts),
        .source = cite(article_a),
        .grade = evidence::article,
        // The article gives only the name: the steps are a proposal.
        .steps = {"Kneel with the ball in front, forearms resting on it.",
                  "Breathe out and let the ball roll a few centimetres away, spine long.", "Stop before the back sags.",
                  "Breathe in, pull the forearms back to start."},
        .note = "Do not lie back over the ball, and do not walk out to a plank."};
};

}  // namespace regimen::postpartum

#endif
