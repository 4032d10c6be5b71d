// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an exercise can demand of the body: the words that the library ships of this open set.
// Levels run from 0 (absent) over 1 (slight) and 2 (moderate) to 3 (high, or end-range).
#ifndef REGIMEN_CONTENT_DEMANDS_HPP
#define REGIMEN_CONTENT_DEMANDS_HPP

#include <regimen/base/entry.hpp>

namespace regimen {

/// Something that an exercise can demand of the body.
struct demand_word {
    entry_id id{};
    content_text meaning{};
};

namespace demand {

inline constexpr demand_word spinal_flexion{
    .id = "spinal-flexion",
    .meaning = "rounding / forward bending of the spine itself (a hip hinge with a long spine does not count)"};
inline constexpr demand_word spinal_extension{.id = "spinal-extension", .meaning = "arching the spine backwards"};
inline constexpr demand_word spinal_rotation{.id = "spinal-rotation", .meaning = "twisting the trunk"};
inline constexpr demand_word lateral_flexion{.id = "lateral-flexion", .meaning = "side-bending the trunk"};
inline constexpr demand_word iap{
    .id = "iap",
    .meaning =
        "intra-abdominal pressure / load on the abdominal wall and pelvic floor: 1 low, 2 moderate, 3 high "
        "(no article exercise is 3; sit-up, full plank, double-leg lift, heavy lift, jump would be 3)"};
inline constexpr demand_word abdominal_stretch{
    .id = "abdominal-stretch", .meaning = "lengthening of the front abdominal wall (linea alba, caesarean scar)"};
inline constexpr demand_word trunk_antirotation{
    .id = "trunk-antirotation", .meaning = "trunk must resist turning or arching against a long arm/leg lever"};
inline constexpr demand_word abdomen_pressure{
    .id = "abdomen-pressure",
    .meaning = "body weight or thigh pressing on the belly (front-lying, folded, over a ball)"};
inline constexpr demand_word breast_pressure{.id = "breast-pressure",
                                             .meaning = "pressure or strong squeeze on the breasts"};
inline constexpr demand_word head_down{.id = "head-down",
                                       .meaning = "head below heart: 1 slight/brief, 2 partial, 3 full inversion"};
inline constexpr demand_word pelvis_raised{
    .id = "pelvis-raised",
    .meaning =
        "pelvis higher than the chest with hips bent (knee-chest geometry): 1 hips on heels, 2 partial, 3 hips high"};
inline constexpr demand_word wrist_load{
    .id = "wrist-load",
    .meaning =
        "body weight through the extended wrist: 1 light lean, 2 all-fours on two hands, 3 one hand or inclined body"};
inline constexpr demand_word hand_grip{
    .id = "hand-grip", .meaning = "gripping, clasping or twisting thumb/wrist (band, interlaced fingers)"};
inline constexpr demand_word kneeling_load{.id = "kneeling-load",
                                           .meaning = "weight on the kneecaps: 2 both knees, 3 one knee"};
inline constexpr demand_word deep_knee_flexion{.id = "deep-knee-flexion",
                                               .meaning = "knee bent near end range under body weight"};
inline constexpr demand_word knee_rotation{.id = "knee-rotation", .meaning = "twist at the bent knee (lotus-type)"};
inline constexpr demand_word hip_flexion_end{.id = "hip-flexion-end", .meaning = "hip flexion toward end range"};
inline constexpr demand_word hip_rotation_end{.id = "hip-rotation-end",
                                              .meaning = "hip rotation / cross-body adduction toward end range"};
inline constexpr demand_word hip_abduction{.id = "hip-abduction", .meaning = "legs apart / straddle"};
inline constexpr demand_word hip_extension{.id = "hip-extension", .meaning = "hip taken backwards against gravity"};
inline constexpr demand_word asymmetric_pelvis{
    .id = "asymmetric-pelvis", .meaning = "unequal load or position across the two sides of the pelvis"};
inline constexpr demand_word single_leg_stance{.id = "single-leg-stance", .meaning = "standing on one leg"};
inline constexpr demand_word unstable_surface{.id = "unstable-surface",
                                              .meaning = "sitting/lying on a ball or other moving surface"};
inline constexpr demand_word balance{.id = "balance", .meaning = "general balance challenge / fall risk"};
inline constexpr demand_word shoulder_overhead{
    .id = "shoulder-overhead",
    .meaning = "arm at or above shoulder height: 1 to ~90 deg, 2 above, 3 fully overhead or loaded overhead"};
inline constexpr demand_word shoulder_behind{.id = "shoulder-behind", .meaning = "arm taken behind the body line"};
inline constexpr demand_word shoulder_cross{.id = "shoulder-cross",
                                            .meaning = "arm taken across the chest, end range or under weight"};
inline constexpr demand_word neck_rotation{.id = "neck-rotation",
                                           .meaning = "turning the head, or head turned with weight on it"};
inline constexpr demand_word neck_roll{.id = "neck-roll", .meaning = "circular / combined head rolling"};
inline constexpr demand_word neck_extension{.id = "neck-extension", .meaning = "head tipped back"};
inline constexpr demand_word supine_lying{.id = "supine-lying", .meaning = "lying flat on the back (binary: 1)"};
inline constexpr demand_word sitting_pressure{.id = "sitting-pressure",
                                              .meaning = "weight on perineum, stitches or coccyx"};
inline constexpr demand_word neural_tension{
    .id = "neural-tension", .meaning = "straight-leg / forward-fold tension on hamstrings and sciatic nerve"};
inline constexpr demand_word breath_hold_risk{.id = "breath-hold-risk",
                                              .meaning = "hold or effort that tempts breath-holding / straining"};
inline constexpr demand_word postural_change{.id = "postural-change",
                                             .meaning = "quick change of level: floor to stand, head-down to upright"};
inline constexpr demand_word standing_static{.id = "standing-static", .meaning = "prolonged standing still"};

}  // namespace demand
}  // namespace regimen

#endif
