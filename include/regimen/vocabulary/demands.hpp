// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The demands of an exercise on the body, as named types: what the library ships of this open set.
// Levels run from 0 (absent) over 1 (slight) and 2 (moderate) to 3 (high, or end-range).
#ifndef REGIMEN_VOCABULARY_DEMANDS_HPP
#define REGIMEN_VOCABULARY_DEMANDS_HPP

#include <string_view>

namespace regimen::demand {

struct spinal_flexion {
    static constexpr std::string_view id = "spinal-flexion";
    static constexpr std::string_view meaning =
        "rounding / forward bending of the spine itself (a hip hinge with a long spine does not count)";
};
struct spinal_extension {
    static constexpr std::string_view id = "spinal-extension";
    static constexpr std::string_view meaning =
        "arching the spine backwards";
};
struct spinal_rotation {
    static constexpr std::string_view id = "spinal-rotation";
    static constexpr std::string_view meaning =
        "twisting the trunk";
};
struct lateral_flexion {
    static constexpr std::string_view id = "lateral-flexion";
    static constexpr std::string_view meaning =
        "side-bending the trunk";
};
struct iap {
    static constexpr std::string_view id = "iap";
    static constexpr std::string_view meaning =
        "intra-abdominal pressure / load on the abdominal wall and pelvic floor: 1 low, 2 moderate, 3 high "
        "(no article exercise is 3; sit-up, full plank, double-leg lift, heavy lift, jump would be 3)";
};
struct abdominal_stretch {
    static constexpr std::string_view id = "abdominal-stretch";
    static constexpr std::string_view meaning =
        "lengthening of the front abdominal wall (linea alba, caesarean scar)";
};
struct trunk_antirotation {
    static constexpr std::string_view id = "trunk-antirotation";
    static constexpr std::string_view meaning =
        "trunk must resist turning or arching against a long arm/leg lever";
};
struct abdomen_pressure {
    static constexpr std::string_view id = "abdomen-pressure";
    static constexpr std::string_view meaning =
        "body weight or thigh pressing on the belly (front-lying, folded, over a ball)";
};
struct breast_pressure {
    static constexpr std::string_view id = "breast-pressure";
    static constexpr std::string_view meaning =
        "pressure or strong squeeze on the breasts";
};
struct head_down {
    static constexpr std::string_view id = "head-down";
    static constexpr std::string_view meaning =
        "head below heart: 1 slight/brief, 2 partial, 3 full inversion";
};
struct pelvis_raised {
    static constexpr std::string_view id = "pelvis-raised";
    static constexpr std::string_view meaning =
        "pelvis higher than the chest with hips bent (knee-chest geometry): 1 hips on heels, 2 partial, 3 hips high";
};
struct wrist_load {
    static constexpr std::string_view id = "wrist-load";
    static constexpr std::string_view meaning =
        "body weight through the extended wrist: 1 light lean, 2 all-fours on two hands, 3 one hand or inclined body";
};
struct hand_grip {
    static constexpr std::string_view id = "hand-grip";
    static constexpr std::string_view meaning =
        "gripping, clasping or twisting thumb/wrist (band, interlaced fingers)";
};
struct kneeling_load {
    static constexpr std::string_view id = "kneeling-load";
    static constexpr std::string_view meaning =
        "weight on the kneecaps: 2 both knees, 3 one knee";
};
struct deep_knee_flexion {
    static constexpr std::string_view id = "deep-knee-flexion";
    static constexpr std::string_view meaning =
        "knee bent near end range under body weight";
};
struct knee_rotation {
    static constexpr std::string_view id = "knee-rotation";
    static constexpr std::string_view meaning =
        "twist at the bent knee (lotus-type)";
};
struct hip_flexion_end {
    static constexpr std::string_view id = "hip-flexion-end";
    static constexpr std::string_view meaning =
        "hip flexion toward end range";
};
struct hip_rotation_end {
    static constexpr std::string_view id = "hip-rotation-end";
    static constexpr std::string_view meaning =
        "hip rotation / cross-body adduction toward end range";
};
struct hip_abduction {
    static constexpr std::string_view id = "hip-abduction";
    static constexpr std::string_view meaning =
        "legs apart / straddle";
};
struct hip_extension {
    static constexpr std::string_view id = "hip-extension";
    static constexpr std::string_view meaning =
        "hip taken backwards against gravity";
};
struct asymmetric_pelvis {
    static constexpr std::string_view id = "asymmetric-pelvis";
    static constexpr std::string_view meaning =
        "unequal load or position across the two sides of the pelvis";
};
struct single_leg_stance {
    static constexpr std::string_view id = "single-leg-stance";
    static constexpr std::string_view meaning =
        "standing on one leg";
};
struct unstable_surface {
    static constexpr std::string_view id = "unstable-surface";
    static constexpr std::string_view meaning =
        "sitting/lying on a ball or other moving surface";
};
struct balance {
    static constexpr std::string_view id = "balance";
    static constexpr std::string_view meaning =
        "general balance challenge / fall risk";
};
struct shoulder_overhead {
    static constexpr std::string_view id = "shoulder-overhead";
    static constexpr std::string_view meaning =
        "arm at or above shoulder height: 1 to ~90 deg, 2 above, 3 fully overhead or loaded overhead";
};
struct shoulder_behind {
    static constexpr std::string_view id = "shoulder-behind";
    static constexpr std::string_view meaning =
        "arm taken behind the body line";
};
struct shoulder_cross {
    static constexpr std::string_view id = "shoulder-cross";
    static constexpr std::string_view meaning =
        "arm taken across the chest, end range or under weight";
};
struct neck_rotation {
    static constexpr std::string_view id = "neck-rotation";
    static constexpr std::string_view meaning =
        "turning the head, or head turned with weight on it";
};
struct neck_roll {
    static constexpr std::string_view id = "neck-roll";
    static constexpr std::string_view meaning =
        "circular / combined head rolling";
};
struct neck_extension {
    static constexpr std::string_view id = "neck-extension";
    static constexpr std::string_view meaning =
        "head tipped back";
};
struct supine_lying {
    static constexpr std::string_view id = "supine-lying";
    static constexpr std::string_view meaning =
        "lying flat on the back (binary: 1)";
};
struct sitting_pressure {
    static constexpr std::string_view id = "sitting-pressure";
    static constexpr std::string_view meaning =
        "weight on perineum, stitches or coccyx";
};
struct neural_tension {
    static constexpr std::string_view id = "neural-tension";
    static constexpr std::string_view meaning =
        "straight-leg / forward-fold tension on hamstrings and sciatic nerve";
};
struct breath_hold_risk {
    static constexpr std::string_view id = "breath-hold-risk";
    static constexpr std::string_view meaning =
        "hold or effort that tempts breath-holding / straining";
};
struct postural_change {
    static constexpr std::string_view id = "postural-change";
    static constexpr std::string_view meaning =
        "quick change of level: floor to stand, head-down to upright";
};
struct standing_static {
    static constexpr std::string_view id = "standing-static";
    static constexpr std::string_view meaning =
        "prolonged standing still";
};

}  // namespace regimen::demand

#endif
