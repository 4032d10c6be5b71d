// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in openers.hpp, offered before one of those is refused.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_OPENERS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_OPENERS_HPP

#include <regimen/catalogues/postpartum_back/exercises/openers.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct opener_front_only {
    using replaces = front_to_back_opener;
    static constexpr std::string_view id = "opener-front-only";
    static constexpr std::string_view name = "Front opener";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<any_of<equipment::strap, equipment::band, equipment::towel, equipment::scarf>>;
    using serves = regimen::serves<in<region::chest, purpose::stretch>, in<region::chest, purpose::mobility>,
                                   in<region::shoulders, purpose::stretch>, in<region::shoulders, purpose::mobility>,
                                   in<region::upper_back, purpose::stretch>, in<region::upper_back, purpose::mobility>>;
    using demands =
        regimen::demands<at<demand::hand_grip, 1>, at<demand::shoulder_overhead, 1>, at<demand::standing_static, 1>>;
    // "About 10 s each" is one whole repetition.
    static constexpr auto dose = one_set * range(3_reps, 5_reps) * tempo(10_counts);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list("Hold a strap, band or towel in both hands.",
                                            "Lift it in front, only to the height that is free of pain.",
                                            "Lower it in front; never take it behind.");
};

struct thread_arm_chair {
    using replaces = twisting_cat;
    static constexpr std::string_view id = "thread-arm-chair";
    static constexpr std::string_view name = "Thread the arm on a chair";
    static constexpr auto effort = E2;
    using start = position::kneeling;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<any_of<equipment::chair, equipment::table>, equipment::cushion>;
    using serves = regimen::serves<in<region::upper_back, purpose::stretch>, in<region::shoulders, purpose::stretch>>;
    using demands =
        regimen::demands<at<demand::spinal_rotation, 1>, at<demand::iap, 1>, at<demand::head_down, 1>,
                         at<demand::wrist_load, 1>, at<demand::kneeling_load, 2>, at<demand::shoulder_cross, 1>,
                         at<demand::neck_rotation, 1>, at<demand::postural_change, 1>>;
    static constexpr auto dose = one_set * 1_reps * each_side * hold(2_breaths);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list(
        "Kneel, or stand, with one forearm on a chair seat or table.", "Reach the other arm under, to half range.",
        "Keep head and shoulder above the surface and stay for the breaths.", "Come back and change arms.");
    static constexpr std::string_view note = "A cushion lies under the knees.";
};

struct forward_bend_high {
    using replaces = supported_forward_bend;
    static constexpr std::string_view id = "forward-bend-high";
    static constexpr std::string_view name = "High forward bend";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<any_of<equipment::worktop, equipment::wall>>;
    using serves =
        regimen::serves<in<region::shoulders, purpose::stretch>, in<region::shoulders, purpose::relaxation>,
                        in<region::upper_back, purpose::stretch>, in<region::upper_back, purpose::relaxation>,
                        in<region::hamstrings, purpose::stretch>, in<region::hamstrings, purpose::relaxation>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 1>, at<demand::neural_tension, 1>,
                                     at<demand::standing_static, 1>>;
    // "1 x 3-5 breaths" is one set of one hold: 15-25 s at 5 s each.
    static constexpr auto dose = one_set * hold(range(3_breaths, 5_breaths));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Rest the forearms on a worktop or wall at chest height.",
                  "Hinge a little at the hips, head in line.", "Stay for the breaths, then come up.");
};

struct knee_hug_hands_behind_thigh {
    using replaces = knee_to_chest_release_supine;
    static constexpr std::string_view id = "knee-hug-hands-behind-thigh";
    static constexpr std::string_view name = "Knee hug, hands behind the thigh";
    static constexpr auto effort = E1;
    using start = position::supine;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::towel>;
    using serves = regimen::serves<in<region::hips, purpose::stretch>, in<region::lower_back, purpose::stretch>>;
    using demands =
        regimen::demands<at<demand::iap, 1>, at<demand::hand_grip, 1>, at<demand::hip_flexion_end, 1>,
                         at<demand::asymmetric_pelvis, 1>, at<demand::supine_lying, 1>, at<demand::postural_change, 1>>;
    // 2-3 breaths are the 10-15 s at 5 s each.
    static constexpr auto dose = one_set * 2_reps * each_side * hold(range(2_breaths, 3_breaths));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Lie on the back, knees bent.",
                  "Hold behind one thigh and bring that knee up to 90 degrees only; the other knee stays bent.",
                  "Stay for the breaths, let the foot down and change sides.");
    static constexpr std::string_view note = "A towel round the thigh shortens the reach.";
};

struct side_lean_hand_on_thigh {
    using replaces = side_to_side_bend;
    static constexpr std::string_view id = "side-lean-hand-on-thigh";
    static constexpr std::string_view name = "Side lean, hand on the thigh";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using serves = regimen::serves<in<region::abdominals, purpose::stretch>, in<region::side_back, purpose::stretch>>;
    using demands = regimen::demands<at<demand::lateral_flexion, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * 2_reps * each_side * hold(2_breaths);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand with one hand on the hip.", "Slide the other hand down the outer thigh, a small range.",
                  "Stay for the breaths, come up and change sides.");
};

}  // namespace regimen::postpartum

#endif
