// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that restrict exercises while a complaint lasts.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_COMFORT_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_COMFORT_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/rules/rule.hpp>

#include <string_view>

namespace regimen::postpartum {
namespace rule {

struct diastasis_caps {
    static constexpr std::string_view id = "diastasis-caps";
    using when = diastasis_recti;
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::abdominal_stretch, 1>,
                               at_most<demand::trunk_antirotation, 1>, at_most<demand::spinal_extension, 2>,
                               at_most<demand::spinal_rotation, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::review;
    static constexpr auto sources = cite(S27, S28, S04, S86);
    static constexpr std::string_view sentence = "With a gap or doming of the tummy: low pressure, no long levers.";
};

struct urinary_incontinence_caps {
    static constexpr std::string_view id = "urinary-incontinence-caps";
    using when = urinary_incontinence;
    using caps = regimen::caps<at_most<demand::iap, 2>, at_most<demand::breath_hold_risk, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S01, S04, S14, S101);
    static constexpr std::string_view sentence = "With leaking: moderate pressure at most, breathe out on effort.";
};

struct haemorrhoids_caps {
    static constexpr std::string_view id = "haemorrhoids-caps";
    using when = haemorrhoids;
    using caps = regimen::caps<at_most<demand::breath_hold_risk, 1>, at_most<demand::iap, 2>,
                               at_most<demand::sitting_pressure, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "With piles: no straining, no hard seat.";
};

struct pelvic_girdle_pain_caps {
    static constexpr std::string_view id = "pelvic-girdle-pain-caps";
    using when = pelvic_girdle_pain;
    using caps = regimen::caps<at_most<demand::asymmetric_pelvis, 1>, at_most<demand::single_leg_stance, 0>,
                               at_most<demand::hip_abduction, 1>, at_most<demand::hip_rotation_end, 1>,
                               at_most<demand::unstable_surface, 1>, at_most<demand::hip_flexion_end, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S29, S30, S31, S32, S33);
    static constexpr std::string_view sentence = "With pelvic girdle pain: keep the pelvis even, legs together.";
};

struct coccyx_pain_caps {
    static constexpr std::string_view id = "coccyx-pain-caps";
    using when = coccyx_pain;
    using caps = regimen::caps<at_most<demand::sitting_pressure, 0>, at_most<demand::deep_knee_flexion, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S89);
    static constexpr std::string_view sentence = "With tailbone pain: off the seat.";
};

struct sciatica_radiculopathy_caps {
    static constexpr std::string_view id = "sciatica-radiculopathy-caps";
    using when = sciatica_radiculopathy;
    using caps = regimen::caps<at_most<demand::neural_tension, 1>, at_most<demand::spinal_flexion, 1>,
                               at_most<demand::spinal_rotation, 2>, at_most<demand::spinal_extension, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S41, S85);
    static constexpr std::string_view sentence = "With pain down the leg: no stretch of the nerve, no rounding.";
};

struct wrist_thumb_tendon_caps {
    static constexpr std::string_view id = "wrist-thumb-tendon-caps";
    using when = wrist_thumb_tendon;
    using caps = regimen::caps<at_most<demand::wrist_load, 1>, at_most<demand::hand_grip, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S53, S55);
    static constexpr std::string_view sentence = "With a sore wrist or thumb: no weight on or gripping with the hand.";
};

struct carpal_tunnel_caps {
    static constexpr std::string_view id = "carpal-tunnel-caps";
    using when = carpal_tunnel;
    using caps = regimen::caps<at_most<demand::wrist_load, 1>, at_most<demand::hand_grip, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S53, S54);
    static constexpr std::string_view sentence = "With tingling fingers: no weight on the bent wrist.";
};

struct neck_pain_or_dizzy_caps {
    static constexpr std::string_view id = "neck-pain-or-dizzy-caps";
    using when = neck_pain_or_dizzy;
    using caps = regimen::caps<at_most<demand::neck_roll, 0>, at_most<demand::neck_extension, 1>,
                               at_most<demand::neck_rotation, 1>, at_most<demand::head_down, 1>,
                               at_most<demand::postural_change, 1>, at_most<demand::balance, 1>,
                               at_most<demand::single_leg_stance, 0>, at_most<demand::unstable_surface, 0>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S50, S91);
    static constexpr std::string_view sentence = "With neck pain or dizziness: head still and level, feet firm.";
};

struct shoulder_pain_caps {
    static constexpr std::string_view id = "shoulder-pain-caps";
    using when = shoulder_pain;
    using caps = regimen::caps<at_most<demand::shoulder_overhead, 1>, at_most<demand::shoulder_behind, 0>,
                               at_most<demand::shoulder_cross, 1>, at_most<demand::wrist_load, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S59);
    static constexpr std::string_view sentence = "With a sore shoulder: hands below the shoulder line.";
};

struct knee_pain_caps {
    static constexpr std::string_view id = "knee-pain-caps";
    using when = knee_pain;
    using caps = regimen::caps<at_most<demand::kneeling_load, 1>, at_most<demand::deep_knee_flexion, 1>,
                               at_most<demand::knee_rotation, 0>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S88);
    static constexpr std::string_view sentence = "With sore knees: no kneeling, no deep bend, no twist at the knee.";
};

struct hypermobility_caps {
    static constexpr std::string_view id = "hypermobility-caps";
    using when = hypermobility;
    using caps = regimen::caps<
        at_most<demand::spinal_flexion, 2>, at_most<demand::spinal_extension, 2>, at_most<demand::spinal_rotation, 2>,
        at_most<demand::lateral_flexion, 2>, at_most<demand::hip_flexion_end, 2>, at_most<demand::hip_rotation_end, 2>,
        at_most<demand::hip_abduction, 1>, at_most<demand::shoulder_overhead, 2>, at_most<demand::shoulder_behind, 2>,
        at_most<demand::shoulder_cross, 2>, at_most<demand::knee_rotation, 0>, at_most<demand::wrist_load, 2>,
        at_most<demand::deep_knee_flexion, 2>, at_most<demand::abdominal_stretch, 2>,
        at_most<demand::neural_tension, 2>, at_most<demand::neck_roll, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S87);
    static constexpr std::string_view sentence = "With very mobile joints: never to the end of the range.";
};

struct breast_comfort_caps {
    static constexpr std::string_view id = "breast-comfort-caps";
    using when = breast_comfort;
    using caps = regimen::caps<at_most<demand::breast_pressure, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S79, S05);
    static constexpr std::string_view sentence = "With full or sore breasts: no pressure on them.";
};

struct mastitis_settling_caps {
    static constexpr std::string_view id = "mastitis-settling-caps";
    using when = mastitis_settling;
    using caps = regimen::caps<at_most<demand::breast_pressure, 0>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S77, S78);
    static constexpr std::string_view sentence = "Until the breast is soft and free of pain: no pressure on it.";
};

struct severe_tiredness_caps {
    static constexpr std::string_view id = "severe-tiredness-caps";
    using when = severe_tiredness;
    using caps = regimen::caps<at_most<demand::balance, 1>, at_most<demand::single_leg_stance, 0>,
                               at_most<demand::unstable_surface, 0>, at_most<demand::head_down, 1>,
                               at_most<demand::postural_change, 1>>;
    static constexpr auto max_effort = E1;
    static constexpr auto max_exertion = 2_rpe;
    static constexpr auto max_length = 5_min;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02, S35);
    static constexpr std::string_view sentence = "Too tired today: nothing that needs balance or a low head.";
};

struct medicines_caps {
    static constexpr std::string_view id = "medicines-caps";
    using when = medicines;
    using caps = regimen::caps<at_most<demand::balance, 1>, at_most<demand::single_leg_stance, 0>,
                               at_most<demand::unstable_surface, 0>, at_most<demand::postural_change, 1>,
                               at_most<demand::head_down, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence =
        "With these medicines: nothing that needs balance, slow changes of position.";
};

struct diabetes_prepared {
    static constexpr std::string_view id = "diabetes-prepared";
    using when = diabetes_insulin;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "Check glucose, eat first, keep sugar at hand.";
};

struct latex_free_equipment {
    static constexpr std::string_view id = "latex-free-equipment";
    using when = latex_allergy;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence =
        "Use a towel or a strap instead of a rubber band, and a latex-free ball.";
};

struct baby_loss_quiet {
    static constexpr std::string_view id = "baby-loss-quiet";
    using when = baby_loss;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "Nothing here will mention the baby; contacts for support are shown.";
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
