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
    using replaces = eagle;
    static constexpr std::string_view id = "eagle-hug";
    static constexpr std::string_view name = "Self-hug";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::stretch>, in<region::upper_back, purpose::relaxation>,
                        in<region::upper_back, purpose::mobility>, in<region::shoulders, purpose::stretch>,
                        in<region::shoulders, purpose::relaxation>, in<region::shoulders, purpose::mobility>>;
    using demands = regimen::demands<at<demand::breast_pressure, 1>, at<demand::shoulder_cross, 1>>;
    // There is no lift: the 3 slow breaths are read as one hold for each crossing.
    static constexpr auto dose = one_set * hold(3_breaths) * each_side;
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand or sit tall.", "Wrap the arms in a loose self-hug, elbows at chest height.",
                  "Breathe into the back.", "Swap the arms and do the same again.");
};

struct half_dog_wall {
    using replaces = downward_dog;
    static constexpr std::string_view id = "half-dog-wall";
    static constexpr std::string_view name = "Half dog at a wall";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<any_of<equipment::wall, equipment::chair>>;
    using serves = regimen::serves<in<region::upper_back, purpose::stretch>, in<region::lower_back, purpose::stretch>,
                                   in<region::shoulders, purpose::stretch>, in<region::chest, purpose::stretch>,
                                   in<region::hamstrings, purpose::stretch>>;
    using demands =
        regimen::demands<at<demand::head_down, 1>, at<demand::wrist_load, 1>, at<demand::hip_flexion_end, 1>,
                         at<demand::balance, 1>, at<demand::shoulder_overhead, 2>, at<demand::neural_tension, 1>,
                         at<demand::postural_change, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * hold(range(8_s, 10_s));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Place the hands on a wall or a fixed chair back, at hip to chest height.",
                  "Walk back and hinge at the hips, knees soft.", "Keep the head level with the arms.",
                  "Stay for the hold, then walk in again.");
};

struct cat_chair {
    using replaces = cat;
    static constexpr std::string_view id = "cat-chair";
    static constexpr std::string_view name = "Cat on a chair";
    static constexpr auto effort = E1;
    using start = position::sitting;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::chair>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::mobility>, in<region::lower_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::spinal_flexion, 1>, at<demand::spinal_extension, 1>,
                                     at<demand::sitting_pressure, 1>>;
    // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
    static constexpr auto dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Sit on a chair, hands on the thighs.", "Breathe out and round the back gently.",
                  "Breathe in, grow long and arch gently.");
};

struct cat_forearms {
    using replaces = cat;
    static constexpr std::string_view id = "cat-forearms";
    static constexpr std::string_view name = "Cat on forearms or fists";
    static constexpr auto effort = E2;
    using start = position::all_fours;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::towel>;
    using helped_by = regimen::helped_by<equipment::chair>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::mobility>, in<region::lower_back, purpose::mobility>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 1>, at<demand::spinal_extension, 1>, at<demand::iap, 1>,
                         at<demand::wrist_load, 1>, at<demand::kneeling_load, 2>, at<demand::postural_change, 1>>;
    // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
    static constexpr auto dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Kneel as for the cat, with the forearms on a chair seat or with the fists on the floor.",
                  "Keep the head in line with the spine.", "Breathe out and round the back a little.",
                  "Breathe in, return through flat and arch a little; keep the range small.");
    static constexpr std::string_view note = "A folded towel lies under the knees. On the fists no chair is needed.";
};

struct shoulders_neck_chair {
    using replaces = back_in_lotus;
    static constexpr std::string_view id = "shoulders-neck-chair";
    static constexpr std::string_view name = "Shoulders and neck on a chair";
    static constexpr auto effort = E1;
    using start = position::sitting;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::chair>;
    using serves = regimen::serves<in<region::shoulders, purpose::mobility>, in<region::shoulders, purpose::relaxation>,
                                   in<region::neck, purpose::mobility>, in<region::neck, purpose::relaxation>>;
    using demands =
        regimen::demands<at<demand::neck_rotation, 1>, at<demand::neck_roll, 1>, at<demand::sitting_pressure, 1>>;
    // Three movements, every one of about 5 s; the circles go both ways, the half-rolls to both sides.
    static constexpr auto dose =
        one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                            movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts),
                            movement("front half-rolls of the head") * 3_reps * each_side * tempo(5_counts));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list(
        "Sit on a chair.", "Lift both shoulders, then let them down.",
        "Circle the shoulders one way, then the other way.",
        "Let the chin glide to one side, down to the chest and to the other side: the front half-circle only.");
};

struct shoulders_only_lying_or_standing {
    using replaces = back_in_lotus;
    static constexpr std::string_view id = "shoulders-only-lying-or-standing";
    static constexpr std::string_view name = "Shoulders only";
    static constexpr auto effort = E1;
    using start = any_of<position::standing, position::supine>;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using serves = regimen::serves<in<region::shoulders, purpose::mobility>, in<region::shoulders, purpose::relaxation>,
                                   in<region::neck, purpose::mobility>, in<region::neck, purpose::relaxation>>;
    using demands = regimen::demands<>;
    // Two movements, every one of about 5 s; the circles go both ways.
    static constexpr auto dose =
        one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                            movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand, or lie down, and keep the head still.", "Lift both shoulders, then let them down.",
                  "Circle the shoulders one way, then the other way.");
};

struct reach_on_table {
    using replaces = fetal_position;
    static constexpr std::string_view id = "reach-on-table";
    static constexpr std::string_view name = "Reach on a table";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<any_of<equipment::table, equipment::worktop>>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::stretch>, in<region::lower_back, purpose::relaxation>,
                        in<region::side_back, purpose::stretch>, in<region::side_back, purpose::relaxation>,
                        in<region::shoulders, purpose::stretch>, in<region::shoulders, purpose::relaxation>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 1>, at<demand::lateral_flexion, 1>, at<demand::head_down, 1>,
                         at<demand::hip_flexion_end, 1>, at<demand::shoulder_overhead, 2>,
                         at<demand::neural_tension, 1>, at<demand::postural_change, 1>, at<demand::standing_static, 1>>;
    // One round, which is the one set: the breaths are for each of the three positions.
    static constexpr auto dose = one_set * hold(range(2_breaths, 3_breaths)) * places(3, "middle, right, left");
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand with the forearms on a table or worktop.",
                  "Slide the forearms forward, hips back, head in line, and stay for the breaths.",
                  "Walk the hands to the right and stay.", "Walk the hands to the left and stay.");
};

struct twist_chair_small {
    using replaces = twist_pose;
    static constexpr std::string_view id = "twist-chair-small";
    static constexpr std::string_view name = "Small twist on a chair";
    static constexpr auto effort = E1;
    using start = position::sitting;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<equipment::chair>;
    using serves = regimen::serves<in<region::lower_back, purpose::stretch>, in<region::buttocks, purpose::stretch>>;
    using demands = regimen::demands<at<demand::spinal_rotation, 1>, at<demand::sitting_pressure, 1>>;
    // "1 x 3 breaths" is one set of one hold; 3 breaths are about 15 s.
    static constexpr auto dose = one_set * hold(3_breaths) * each_side;
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list("Sit on a chair, feet flat, hands on the thighs.",
                                            "Turn the chest a little to one side and stay for the breaths.",
                                            "Come back and turn a little to the other side.");
};

struct knee_roll_small {
    using replaces = letter_t;
    static constexpr std::string_view id = "knee-roll-small";
    static constexpr std::string_view name = "Small knee roll";
    static constexpr auto effort = E1;
    using start = position::supine;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::pillow>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::stretch>, in<region::lower_back, purpose::relaxation>,
                        in<region::buttocks, purpose::stretch>, in<region::buttocks, purpose::relaxation>,
                        in<region::chest, purpose::stretch>, in<region::chest, purpose::relaxation>>;
    using demands = regimen::demands<at<demand::spinal_rotation, 1>, at<demand::hip_rotation_end, 1>,
                                     at<demand::supine_lying, 1>, at<demand::postural_change, 1>>;
    // "1 x 3 breaths" is one set of one hold; 3 breaths are about 15 s.
    static constexpr auto dose = one_set * hold(3_breaths) * each_side;
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list("Lie on the back, both knees bent, a pillow between them.",
                                            "Let both knees roll a hand's width to one side and stay for the breaths.",
                                            "Let both knees roll a hand's width to the other side.");
};

}  // namespace regimen::postpartum

#endif
