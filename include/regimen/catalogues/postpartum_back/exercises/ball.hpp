// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The three ball exercises of article A, which gives no more than their names.
// Their steps and doses are proposals.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_BALL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_BALL_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct fitball_rocking {
    static constexpr std::string_view id = "fitball-rocking";
    static constexpr std::string_view name = "Fitball rocking";
    static constexpr auto effort = E2;
    using start = position::sitting_on_ball;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::fitball>;
    using helped_by = regimen::helped_by<equipment::wall, equipment::chair>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::mobility>, in<region::lower_back, purpose::relaxation>,
                        in<region::pelvis, purpose::mobility>, in<region::pelvis, purpose::relaxation>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 1>, at<demand::spinal_extension, 1>, at<demand::lateral_flexion, 1>,
                         at<demand::iap, 1>, at<demand::hip_abduction, 1>, at<demand::asymmetric_pelvis, 1>,
                         at<demand::unstable_surface, 2>, at<demand::balance, 2>, at<demand::sitting_pressure, 2>,
                         at<demand::postural_change, 1>>;
    // By the clock; or by counting, the same number each way.
    static constexpr auto dose =
        (one_set * hold(range(30_s, 60_s))).or_else(movement("rocks") * 8_reps * directions(2));
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Sit in the middle of the ball, feet flat and hip-wide, hands on thighs or a wall.",
                  "Rock the pelvis a little forward and back.", "Rock from side to side.",
                  "Draw small circles each way.", "Stop in the middle and stand up with support.");
    static constexpr std::string_view note =
        "The article gives only the name: these steps are a proposal. No bouncing. Use an anti-burst ball that rests "
        "against a wall, feet flat, hips slightly above the knees.";
};

struct fitball_torso_raise {
    static constexpr std::string_view id = "fitball-torso-raise";
    static constexpr std::string_view name = "Fitball raising the torso";
    static constexpr auto effort = E3;
    using start = position::kneeling;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::fitball>;
    using helped_by = regimen::helped_by<equipment::wall>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::strength>, in<region::lower_back, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::spinal_extension, 2>, at<demand::iap, 2>, at<demand::abdominal_stretch, 2>,
                         at<demand::abdomen_pressure, 3>, at<demand::breast_pressure, 2>, at<demand::head_down, 1>,
                         at<demand::pelvis_raised, 2>, at<demand::kneeling_load, 2>, at<demand::unstable_surface, 3>,
                         at<demand::balance, 2>, at<demand::neck_extension, 1>, at<demand::breath_hold_risk, 2>,
                         at<demand::postural_change, 2>>;
    static constexpr auto dose = one_set * range(4_reps, 6_reps) * tempo(3_counts, 3_counts) * hold(range(1_s, 2_s));
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Kneel behind the ball, lower the front of the trunk over it, toes tucked against a wall.",
                  "Hands on the ball or beside the head.",
                  "Breathe out and lift the chest until the trunk is in line with the thighs, no higher.",
                  "Pause one breath, lower slowly.", "Rest.");
    static constexpr std::string_view note =
        "The article gives only the name, which could mean a back raise or a crunch: these steps are a proposal for "
        "the back raise. Never a sit-up or crunch on the ball.";
};

struct fitball_rolling {
    static constexpr std::string_view id = "fitball-rolling";
    static constexpr std::string_view name = "Fitball rolling";
    static constexpr auto effort = E3;
    using start = position::kneeling;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::fitball>;
    using helped_by = regimen::helped_by<equipment::table>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>, in<region::upper_back, purpose::strength>,
                                   in<region::shoulders, purpose::mobility>, in<region::shoulders, purpose::strength>,
                                   in<region::abdominals, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::spinal_extension, 1>, at<demand::iap, 2>, at<demand::abdominal_stretch, 2>,
                         at<demand::trunk_antirotation, 2>, at<demand::head_down, 1>, at<demand::kneeling_load, 2>,
                         at<demand::unstable_surface, 3>, at<demand::balance, 2>, at<demand::shoulder_overhead, 2>,
                         at<demand::breath_hold_risk, 2>, at<demand::postural_change, 1>>;
    static constexpr auto dose = one_set * 5_reps * tempo(3_counts, 3_counts);
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Kneel with the ball in front, forearms resting on it.",
                  "Breathe out and let the ball roll a few centimetres away, spine long.", "Stop before the back sags.",
                  "Breathe in, pull the forearms back to start.");
    static constexpr std::string_view note =
        "The article gives only the name: these steps are a proposal. Lying back over the ball and walking out to a "
        "plank are not offered.";
};

}  // namespace regimen::postpartum

#endif
