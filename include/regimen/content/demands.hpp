// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The demands of an exercise on the body, as named types: what the library ships of this open set.
// Levels run from 0 (absent) over 1 (slight) and 2 (moderate) to 3 (high, or end-range).
#ifndef REGIMEN_CONTENT_DEMANDS_HPP
#define REGIMEN_CONTENT_DEMANDS_HPP

#include <string_view>

namespace regimen {

// The compiler knows the length of a text with this suffix; that of any other it counts letter by letter.
using std::literals::string_view_literals::operator""sv;

namespace demand {

struct spinal_flexion {
    static constexpr std::string_view id = "spinal-flexion"sv;
    static constexpr std::string_view meaning =
        "rounding / forward bending of the spine itself (a hip hinge with a long spine does not count)"sv;
};
struct spinal_extension {
    static constexpr std::string_view id = "spinal-extension"sv;
    static constexpr std::string_view meaning = "arching the spine backwards"sv;
};
struct spinal_rotation {
    static constexpr std::string_view id = "spinal-rotation"sv;
    static constexpr std::string_view meaning = "twisting the trunk"sv;
};
struct lateral_flexion {
    static constexpr std::string_view id = "lateral-flexion"sv;
    static constexpr std::string_view meaning = "side-bending the trunk"sv;
};
struct iap {
    static constexpr std::string_view id = "iap"sv;
    static constexpr std::string_view meaning =
        "intra-abdominal pressure / load on the abdominal wall and pelvic floor: 1 low, 2 moderate, 3 high "
        "(no article exercise is 3; sit-up, full plank, double-leg lift, heavy lift, jump would be 3)"sv;
};
struct abdominal_stretch {
    static constexpr std::string_view id = "abdominal-stretch"sv;
    static constexpr std::string_view meaning =
        "lengthening of the front abdominal wall (linea alba, caesarean scar)"sv;
};
struct trunk_antirotation {
    static constexpr std::string_view id = "trunk-antirotation"sv;
    static constexpr std::string_view meaning = "trunk must resist turning or arching against a long arm/leg lever"sv;
};
struct abdomen_pressure {
    static constexpr std::string_view id = "abdomen-pressure"sv;
    static constexpr std::string_view meaning =
        "body weight or thigh pressing on the belly (front-lying, folded, over a ball)"sv;
};
struct breast_pressure {
    static constexpr std::string_view id = "breast-pressure"sv;
    static constexpr std::string_view meaning = "pressure or strong squeeze on the breasts"sv;
};
struct head_down {
    static constexpr std::string_view id = "head-down"sv;
    static constexpr std::string_view meaning = "head below heart: 1 slight/brief, 2 partial, 3 full inversion"sv;
};
struct pelvis_raised {
    static constexpr std::string_view id = "pelvis-raised"sv;
    static constexpr std::string_view meaning =
        "pelvis higher than the chest with hips bent (knee-chest geometry): 1 hips on heels, 2 partial, 3 hips high"sv;
};
struct wrist_load {
    static constexpr std::string_view id = "wrist-load"sv;
    static constexpr std::string_view meaning =
        "body weight through the extended wrist: 1 light lean, 2 all-fours on two hands, 3 one hand or inclined body"sv;
};
struct hand_grip {
    static constexpr std::string_view id = "hand-grip"sv;
    static constexpr std::string_view meaning =
        "gripping, clasping or twisting thumb/wrist (band, interlaced fingers)"sv;
};
struct kneeling_load {
    static constexpr std::string_view id = "kneeling-load"sv;
    static constexpr std::string_view meaning = "weight on the kneecaps: 2 both knees, 3 one knee"sv;
};
struct deep_knee_flexion {
    static constexpr std::string_view id = "deep-knee-flexion"sv;
    static constexpr std::string_view meaning = "knee bent near end range under body weight"sv;
};
struct knee_rotation {
    static constexpr std::string_view id = "knee-rotation"sv;
    static constexpr std::string_view meaning = "twist at the bent knee (lotus-type)"sv;
};
struct hip_flexion_end {
    static constexpr std::string_view id = "hip-flexion-end"sv;
    static constexpr std::string_view meaning = "hip flexion toward end range"sv;
};
struct hip_rotation_end {
    static constexpr std::string_view id = "hip-rotation-end"sv;
    static constexpr std::string_view meaning = "hip rotation / cross-body adduction toward end range"sv;
};
struct hip_abduction {
    static constexpr std::string_view id = "hip-abduction"sv;
    static constexpr std::string_view meaning = "legs apart / straddle"sv;
};
struct hip_extension {
    static constexpr std::string_view id = "hip-extension"sv;
    static constexpr std::string_view meaning = "hip taken backwards against gravity"sv;
};
struct asymmetric_pelvis {
    static constexpr std::string_view id = "asymmetric-pelvis"sv;
    static constexpr std::string_view meaning = "unequal load or position across the two sides of the pelvis"sv;
};
struct single_leg_stance {
    static constexpr std::string_view id = "single-leg-stance"sv;
    static constexpr std::string_view meaning = "standing on one leg"sv;
};
struct unstable_surface {
    static constexpr std::string_view id = "unstable-surface"sv;
    static constexpr std::string_view meaning = "sitting/lying on a ball or other moving surface"sv;
};
struct balance {
    static constexpr std::string_view id = "balance"sv;
    static constexpr std::string_view meaning = "general balance challenge / fall risk"sv;
};
struct shoulder_overhead {
    static constexpr std::string_view id = "shoulder-overhead"sv;
    static constexpr std::string_view meaning =
        "arm at or above shoulder height: 1 to ~90 deg, 2 above, 3 fully overhead or loaded overhead"sv;
};
struct shoulder_behind {
    static constexpr std::string_view id = "shoulder-behind"sv;
    static constexpr std::string_view meaning = "arm taken behind the body line"sv;
};
struct shoulder_cross {
    static constexpr std::string_view id = "shoulder-cross"sv;
    static constexpr std::string_view meaning = "arm taken across the chest, end range or under weight"sv;
};
struct neck_rotation {
    static constexpr std::string_view id = "neck-rotation"sv;
    static constexpr std::string_view meaning = "turning the head, or head turned with weight on it"sv;
};
struct neck_roll {
    static constexpr std::string_view id = "neck-roll"sv;
    static constexpr std::string_view meaning = "circular / combined head rolling"sv;
};
struct neck_extension {
    static constexpr std::string_view id = "neck-extension"sv;
    static constexpr std::string_view meaning = "head tipped back"sv;
};
struct supine_lying {
    static constexpr std::string_view id = "supine-lying"sv;
    static constexpr std::string_view meaning = "lying flat on the back (binary: 1)"sv;
};
struct sitting_pressure {
    static constexpr std::string_view id = "sitting-pressure"sv;
    static constexpr std::string_view meaning = "weight on perineum, stitches or coccyx"sv;
};
struct neural_tension {
    static constexpr std::string_view id = "neural-tension"sv;
    static constexpr std::string_view meaning = "straight-leg / forward-fold tension on hamstrings and sciatic nerve"sv;
};
struct breath_hold_risk {
    static constexpr std::string_view id = "breath-hold-risk"sv;
    static constexpr std::string_view meaning = "hold or effort that tempts breath-holding / straining"sv;
};
struct postural_change {
    static constexpr std::string_view id = "postural-change"sv;
    static constexpr std::string_view meaning = "quick change of level: floor to stand, head-down to upright"sv;
};
struct standing_static {
    static constexpr std::string_view id = "standing-static"sv;
    static constexpr std::string_view meaning = "prolonged standing still"sv;
};

}  // namespace demand
}  // namespace regimen

#endif
