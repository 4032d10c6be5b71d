// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The four strengthening exercises of article C.
// They start at about half of the article's low end; what it prints is frame and ceiling.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_STRENGTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_STRENGTH_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct heel_scoop {
    static constexpr std::string_view id = "heel-scoop";
    static constexpr std::string_view name = "Heel Scoop";
    static constexpr auto effort = E3;
    using start = position::supine;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::towel>;
    using serves = regimen::serves<in<region::abdominals, purpose::strength>, in<region::hips, purpose::strength>,
                                   in<region::lower_back, purpose::strength>, in<region::pelvis, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::iap, 2>, at<demand::trunk_antirotation, 2>, at<demand::asymmetric_pelvis, 1>,
                         at<demand::supine_lying, 1>, at<demand::breath_hold_risk, 1>, at<demand::postural_change, 1>>;
    // The article's 8-10 for each side are frame and ceiling, the start is half of the low end.
    static constexpr auto dose = one_set * from(4_reps).frame(8_reps, 10_reps) * each_side * tempo(6_counts);
    static constexpr auto source = cite(article_c);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "Lie on the back, both knees bent, feet down, lower back resting on the floor.",
        "Breathe out and press the right heel along the floor until the leg lies straight.",
        "Slowly lift and bend that leg, drawing it back toward the pelvis to the start.",
        "Keep the lower back down the whole time, one smooth scoop.", "Do all repetitions, then the left leg.");
    static constexpr std::string_view note =
        "Begin with the heel slide. If the tummy domes or the back arches, go back to it. Socks or a towel under the "
        "heel and a smooth floor let it glide.";
};

struct cobra_lifts {
    static constexpr std::string_view id = "cobra-lifts";
    static constexpr std::string_view name = "Cobra Lifts";
    static constexpr auto effort = E3;
    using start = position::prone;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::pillow, equipment::towel>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::strength>, in<region::lower_back, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::spinal_extension, 3>, at<demand::iap, 2>, at<demand::abdominal_stretch, 3>,
                         at<demand::abdomen_pressure, 3>, at<demand::breast_pressure, 3>, at<demand::wrist_load, 1>,
                         at<demand::neck_extension, 2>, at<demand::breath_hold_risk, 2>,
                         at<demand::postural_change, 2>>;
    // The article's 10 are frame and ceiling, the start is 3.
    static constexpr auto dose =
        one_set * from(3_reps).frame(10_reps, 10_reps) * tempo(4_counts, 4_counts) * hold(range(2_s, 3_s));
    static constexpr auto source = cite(article_c);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "Lie on the front, legs straight behind, hands flat beside the shoulders.",
        "Breathe in, lengthen the neck; breathe out and lift the trunk slowly using the back, hands stay light.",
        "Hold without holding the breath.", "Lower at the same slow speed.", "Rest with the forehead down.");
    static constexpr std::string_view note =
        "A small lift: a hand's width. It presses most on belly and breasts and stretches a scar most of all: not "
        "before the wound is firm and lying on the front is painless. A pillow under the pelvis and a rolled towel "
        "above or below the breasts help.";
};

struct rear_leg_lifts {
    static constexpr std::string_view id = "rear-leg-lifts";
    static constexpr std::string_view name = "Rear Leg Lifts";
    static constexpr auto effort = E3;
    using start = position::prone;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::pillow>;
    using serves = regimen::serves<in<region::buttocks, purpose::strength>, in<region::hamstrings, purpose::strength>,
                                   in<region::lower_back, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::spinal_extension, 1>, at<demand::iap, 1>, at<demand::abdominal_stretch, 1>,
                         at<demand::trunk_antirotation, 1>, at<demand::abdomen_pressure, 3>,
                         at<demand::breast_pressure, 3>, at<demand::hip_extension, 2>, at<demand::asymmetric_pelvis, 2>,
                         at<demand::neck_rotation, 1>, at<demand::breath_hold_risk, 1>, at<demand::postural_change, 2>>;
    // The article's 10-20 for each side are frame and ceiling, the start is half the low end; 3 down are a proposal.
    static constexpr auto dose = one_set * from(5_reps).frame(10_reps, 20_reps) * each_side * tempo(3_counts, 3_counts);
    static constexpr auto source = cite(article_c);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list("Lie on the front as for the cobra, forehead on the hands.",
                                            "Lengthen one leg and lift it slowly, thigh only just off the floor.",
                                            "Keep trunk and pelvis flat: only the leg moves.",
                                            "Lower to the floor and lift the other leg in the same way.", "Alternate.");
    static constexpr std::string_view note = "A pillow under the pelvis makes it softer.";
};

struct arm_leg_extensions {
    static constexpr std::string_view id = "arm-leg-extensions";
    static constexpr std::string_view name = "Arm/Leg Extensions (opposite arm and leg)";
    static constexpr auto effort = E3;
    using start = position::all_fours;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using serves = regimen::serves<in<region::upper_back, purpose::strength>, in<region::lower_back, purpose::strength>,
                                   in<region::hips, purpose::strength>, in<region::buttocks, purpose::strength>,
                                   in<region::abdominals, purpose::strength>>;
    using demands =
        regimen::demands<at<demand::spinal_extension, 1>, at<demand::iap, 2>, at<demand::trunk_antirotation, 3>,
                         at<demand::wrist_load, 3>, at<demand::kneeling_load, 3>, at<demand::hip_extension, 2>,
                         at<demand::asymmetric_pelvis, 2>, at<demand::balance, 2>, at<demand::shoulder_overhead, 2>,
                         at<demand::breath_hold_risk, 2>, at<demand::postural_change, 1>>;
    // The article's 10-15 for each side are frame and ceiling, the start is 4; 3-4 s out and back are as many counts.
    static constexpr auto dose = one_set * from(4_reps).frame(10_reps, 15_reps) * each_side *
                                 tempo(range(3_counts, 4_counts), range(3_counts, 4_counts)) * hold(range(3_s, 4_s));
    static constexpr auto source = cite(article_c);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Hands and knees, flat back, eyes on the floor without tucking the chin.",
                  "Breathe out and extend the right arm and the left leg together until both are level with the trunk.",
                  "Hold, breathing, hips square.", "Return slowly.", "Repeat with the left arm and the right leg.");
    static constexpr std::string_view note =
        "The most demanding for wrists, knees and trunk control: the reach or slide alone comes first. Padding under "
        "the knees, fists or forearms make it easier.";
};

}  // namespace regimen::postpartum

#endif
