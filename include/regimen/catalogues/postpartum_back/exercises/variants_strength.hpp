// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in strength.hpp: they prepare for strength by moving freely.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_STRENGTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_STRENGTH_HPP

#include <regimen/catalogues/postpartum_back/exercises/strength.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct heel_slide {
    using replaces = heel_scoop;
    static constexpr std::string_view id = "heel-slide";
    static constexpr std::string_view name = "Heel slide";
    static constexpr auto effort = E2;
    using start = position::supine;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::towel>;
    using serves = regimen::serves<in<region::abdominals, purpose::mobility>, in<region::hips, purpose::mobility>,
                                   in<region::lower_back, purpose::mobility>, in<region::pelvis, purpose::mobility>>;
    using demands = regimen::demands<at<demand::iap, 1>, at<demand::asymmetric_pelvis, 1>, at<demand::supine_lying, 1>,
                                     at<demand::postural_change, 1>>;
    // The count of 6, about 6 s, is one whole slide out and back.
    static constexpr auto dose = one_set * 4_reps * each_side * tempo(6_counts);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Lie on the back, both knees bent.", "Slide one heel out along the floor.",
                  "Slide it back along the floor: no lift.", "Do all repetitions, then the other leg.");
    static constexpr std::string_view note = "Socks or a towel under the heel and a smooth floor let it glide.";
};

struct standing_lengthen {
    using replaces = cobra_lifts;
    static constexpr std::string_view id = "standing-lengthen";
    static constexpr std::string_view name = "Standing lengthen";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::mobility>, in<region::lower_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::spinal_extension, 1>, at<demand::abdominal_stretch, 1>,
                                     at<demand::balance, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * 3_reps * tempo(4_counts, 4_counts) * hold(range(2_s, 3_s));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list("Stand with the hands on the pelvis.",
                                            "Breathe out, grow tall and open the chest with a tiny backward lean.",
                                            "Stay for the hold, then come back.");
};

struct toe_slide_standing {
    using replaces = rear_leg_lifts;
    static constexpr std::string_view id = "toe-slide-standing";
    static constexpr std::string_view name = "Standing toe slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<any_of<equipment::worktop, equipment::chair>>;
    using serves = regimen::serves<in<region::buttocks, purpose::mobility>, in<region::hamstrings, purpose::mobility>,
                                   in<region::lower_back, purpose::mobility>>;
    using demands =
        regimen::demands<at<demand::hip_extension, 1>, at<demand::asymmetric_pelvis, 1>,
                         at<demand::single_leg_stance, 1>, at<demand::balance, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * 5_reps * each_side * tempo(3_counts, 3_counts);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand holding a worktop or a fixed chair back.",
                  "Slide one foot backwards on the floor; the toes stay down.", "Slide it in again and change legs.");
};

struct reach_or_slide_only {
    using replaces = arm_leg_extensions;
    static constexpr std::string_view id = "reach-or-slide-only";
    static constexpr std::string_view name = "Reach or slide only";
    static constexpr auto effort = E2;
    using start = position::kneeling;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<equipment::chair, equipment::towel>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>, in<region::lower_back, purpose::mobility>,
                                   in<region::hips, purpose::mobility>, in<region::buttocks, purpose::mobility>,
                                   in<region::abdominals, purpose::mobility>>;
    using demands =
        regimen::demands<at<demand::iap, 1>, at<demand::trunk_antirotation, 1>, at<demand::wrist_load, 1>,
                         at<demand::kneeling_load, 2>, at<demand::hip_extension, 1>, at<demand::asymmetric_pelvis, 1>,
                         at<demand::balance, 1>, at<demand::shoulder_overhead, 2>, at<demand::postural_change, 1>>;
    // No tempo is named: out and back take one breath, and the hold comes on top.
    static constexpr auto dose = one_set * 4_reps * each_side * hold(3_s);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list(
        "Kneel with the forearms on a chair seat, not on the floor: the hips stay no higher than the chest.",
        "Reach with one arm only, or slide one leg only, its toes on the floor.", "Hold, come back and change sides.");
    static constexpr std::string_view note = "A folded towel lies under the knees.";
};

}  // namespace regimen::postpartum

#endif
