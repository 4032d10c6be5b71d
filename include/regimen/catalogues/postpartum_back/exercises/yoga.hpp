// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The exercises of article A that need no ball: five poses for the whole back and two for the lower back.
// Steps are in our own words; every number stands in the dose.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_YOGA_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_YOGA_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct eagle {
    static constexpr std::string_view id = "eagle";
    static constexpr std::string_view name = "Eagle (arms only)";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::band, equipment::towel>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::stretch>, in<region::upper_back, purpose::relaxation>,
                        in<region::upper_back, purpose::mobility>, in<region::shoulders, purpose::stretch>,
                        in<region::shoulders, purpose::relaxation>, in<region::shoulders, purpose::mobility>>;
    using demands = regimen::demands<at<demand::breast_pressure, 1>, at<demand::hand_grip, 2>,
                                     at<demand::shoulder_overhead, 2>, at<demand::shoulder_cross, 3>,
                                     at<demand::breath_hold_risk, 1>, at<demand::standing_static, 1>>;
    // One lift is one slow breath; the numbers are for one crossing, and both crossings get the same.
    static constexpr auto dose = one_set * range(3_reps, 5_reps) * each_side * tempo(1_breaths);
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "Stand tall, feet under the hips, knees soft.",
        "Bend the elbows, open them sideways, then cross the upper arms in front of the chest.",
        "Wind the forearms so the hands can clasp with the backs of the palms turned outward (or just hold the "
        "opposite shoulders).",
        "Breathe in deeply and float the elbows upward while easing the palms a little away from the face.",
        "Breathe out, let the shoulder blades spread and the upper back lengthen; lower.",
        "After a few repetitions, undo the arms and repeat with the other arm on top.");
    static constexpr std::string_view note =
        "The arms only: the one-leg stand of the yoga pose is left out. The wrap squeezes the breasts: feed first. "
        "If the hands do not meet, hold a band or a towel between them, or hug yourself loosely.";
};

struct downward_dog {
    static constexpr std::string_view id = "downward-dog";
    static constexpr std::string_view name = "Adho Mukha Svanasana / downward-facing dog";
    static constexpr auto effort = E3;
    using start = position::all_fours;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::wall, equipment::chair, equipment::worktop>;
    using serves = regimen::serves<in<region::upper_back, purpose::stretch>, in<region::lower_back, purpose::stretch>,
                                   in<region::shoulders, purpose::stretch>, in<region::chest, purpose::stretch>,
                                   in<region::hamstrings, purpose::stretch>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 1>, at<demand::iap, 2>, at<demand::abdominal_stretch, 1>,
                         at<demand::head_down, 3>, at<demand::pelvis_raised, 3>, at<demand::wrist_load, 3>,
                         at<demand::kneeling_load, 2>, at<demand::hip_flexion_end, 2>, at<demand::balance, 1>,
                         at<demand::shoulder_overhead, 3>, at<demand::neural_tension, 3>,
                         at<demand::breath_hold_risk, 2>, at<demand::postural_change, 3>>;
    // A repetition is one held pose; the rest between two of them is on hands and knees.
    static constexpr auto dose =
        one_set * range(1_reps, 3_reps) * hold(range(8_s, 10_s)) * rest_between(range(30_s, 60_s));
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "From hands and knees, spread the fingers and tuck the toes.",
        "Breathe out, draw the navel gently toward the spine and lift the hips up and back.",
        "Keep the knees bent and the back long so that trunk and legs make a triangle; head hangs between the "
        "straight arms.",
        "Breathe normally for the hold; do not push the heels down or bounce.",
        "Bend the knees, lower to all-fours, rest two breaths with the head level before getting up slowly.");
    static constexpr std::string_view note =
        "A full inversion: head low, hips high, weight on the wrists, a pull on the hamstrings. The half dog at a "
        "wall is the default. Rest on hands and knees between two holds. Fists or a wedge ease the wrists; use a "
        "non-slip mat.";
};

struct cat {
    static constexpr std::string_view id = "cat";
    static constexpr std::string_view name = "Marjariasana / cat";
    static constexpr auto effort = E2;
    using start = position::all_fours;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::towel, equipment::chair>;
    using serves =
        regimen::serves<in<region::upper_back, purpose::mobility>, in<region::lower_back, purpose::mobility>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 2>, at<demand::spinal_extension, 2>, at<demand::iap, 1>,
                         at<demand::abdominal_stretch, 1>, at<demand::head_down, 1>, at<demand::wrist_load, 2>,
                         at<demand::kneeling_load, 2>, at<demand::neck_extension, 1>, at<demand::breath_hold_risk, 1>,
                         at<demand::postural_change, 1>>;
    // A cycle is one breath out and in, given as about 6-8 s: the slow end is the start.
    static constexpr auto dose = one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(6_counts, 8_counts));
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "Hands under shoulders, knees under hips, head in line with the spine.",
        "Breathe out: round the back upward, tail and head relaxing down.",
        "Breathe in: return through flat and let the back arch a little, chest forward, without dropping the belly "
        "hard.",
        "Move slowly within comfort; stop the arch at mild effort.", "Finish with a flat back.");
    static constexpr std::string_view note =
        "A good default warm-up once its week has come. A folded towel under the knees makes it softer.";
};

struct back_in_lotus {
    static constexpr std::string_view id = "back-in-lotus";
    static constexpr std::string_view name = "Back in Lotus (shoulders + neck, seated)";
    static constexpr auto effort = E1;
    using start = position::sitting_on_floor;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::chair, equipment::cushion>;
    using serves = regimen::serves<in<region::shoulders, purpose::mobility>, in<region::shoulders, purpose::relaxation>,
                                   in<region::neck, purpose::mobility>, in<region::neck, purpose::relaxation>>;
    using demands =
        regimen::demands<at<demand::deep_knee_flexion, 3>, at<demand::knee_rotation, 3>,
                         at<demand::hip_rotation_end, 3>, at<demand::hip_abduction, 2>, at<demand::neck_rotation, 2>,
                         at<demand::neck_roll, 3>, at<demand::neck_extension, 2>, at<demand::sitting_pressure, 2>,
                         at<demand::postural_change, 1>>;
    // Four movements, every one of about 5 s; the circles go both ways, the turns and half-rolls to both sides.
    static constexpr auto dose =
        one_set * movements(movement("shoulder lifts") * 5_reps * tempo(5_counts),
                            movement("shoulder circles") * 5_reps * directions(2) * tempo(5_counts),
                            movement("head turns") * 3_reps * each_side * tempo(5_counts),
                            movement("front half-rolls of the head") * 3_reps * each_side * tempo(5_counts));
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps = text_list(
        "Sit tall (chair by default), sitting bones even.", "Lift both shoulders toward the ears, then let them drop.",
        "Circle the shoulders backward, then forward, slowly.", "Turn the head gently right and left.",
        "Lower the chin and roll it in a half-circle from one shoulder to the other through the front only.",
        "Come back to the middle and let the breath settle.");
    static constexpr std::string_view note =
        "The seat is only a way to sit: a chair is the default, and full lotus never is, because it twists the "
        "knees. The chin rolls through the front only; full backward circles are left out.";
};

struct fetal_position {
    static constexpr std::string_view id = "fetal-position";
    static constexpr std::string_view name = "Fetal position with reach (centre, right, left)";
    static constexpr auto effort = E1;
    using start = position::kneeling;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::cushion, equipment::pillow, equipment::table>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::stretch>, in<region::lower_back, purpose::relaxation>,
                        in<region::side_back, purpose::stretch>, in<region::side_back, purpose::relaxation>,
                        in<region::shoulders, purpose::stretch>, in<region::shoulders, purpose::relaxation>>;
    using demands =
        regimen::demands<at<demand::spinal_flexion, 3>, at<demand::lateral_flexion, 1>, at<demand::abdomen_pressure, 2>,
                         at<demand::breast_pressure, 2>, at<demand::head_down, 1>, at<demand::pelvis_raised, 1>,
                         at<demand::kneeling_load, 2>, at<demand::deep_knee_flexion, 3>, at<demand::hip_flexion_end, 3>,
                         at<demand::hip_abduction, 1>, at<demand::shoulder_overhead, 2>,
                         at<demand::breath_hold_risk, 1>, at<demand::postural_change, 1>>;
    // One round, which is the one set: the breaths are for each of the three positions.
    static constexpr auto dose = one_set * hold(range(2_breaths, 3_breaths)) * places(3, "middle, right, left");
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Kneel and sit back toward the heels; fold forward so the trunk rests down, arms tucked.",
                  "Slide the arms forward along the floor; forehead and palms stay down.",
                  "Breathe in; as you breathe out, sink the chest toward the floor without forcing.",
                  "Walk both hands to the right, breathe in and sink on the out-breath; keep hips and legs still.",
                  "Walk both hands to the left and repeat.",
                  "Return to the middle and come up slowly, rolling through the spine.");
    static constexpr std::string_view note =
        "The hips stay on or close to the heels: hips above the chest would make it a knee-chest position. A cushion "
        "between hips and heels, a pillow under the chest and knees apart make it easier.";
};

struct twist_pose {
    static constexpr std::string_view id = "twist-pose";
    static constexpr std::string_view name = "Twist pose (seated)";
    static constexpr auto effort = E1;
    using start = position::sitting_on_floor;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::chair, equipment::cushion>;
    using serves = regimen::serves<in<region::lower_back, purpose::stretch>, in<region::buttocks, purpose::stretch>>;
    using demands =
        regimen::demands<at<demand::spinal_rotation, 3>, at<demand::iap, 1>, at<demand::abdomen_pressure, 1>,
                         at<demand::deep_knee_flexion, 3>, at<demand::knee_rotation, 2>, at<demand::hip_flexion_end, 2>,
                         at<demand::hip_rotation_end, 3>, at<demand::asymmetric_pelvis, 2>,
                         at<demand::shoulder_cross, 1>, at<demand::neck_rotation, 1>, at<demand::sitting_pressure, 2>,
                         at<demand::breath_hold_risk, 1>, at<demand::postural_change, 1>>;
    // "1 x 3 breaths, to at most 2 x 20 s" is read as sets: one to two of them, none held longer than 20 s.
    static constexpr auto dose = sets(range(1_sets, 2_sets)) * hold(from(3_breaths)).at_most(20_s) * each_side;
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Sit with one leg folded so that its foot lies under you (or beside the hip).",
                  "Step the other foot across, knee up.",
                  "Grow tall and place the opposite hand or forearm against the raised knee.",
                  "Breathe out and turn the trunk toward the raised knee; keep breathing freely.",
                  "Unwind slowly, change legs, and do the other side for the same time.");
    static constexpr std::string_view note = "At first turn through at most 70 % of the range.";
};

struct letter_t {
    static constexpr std::string_view id = "letter-t";
    static constexpr std::string_view name = "Letter T (lying twist)";
    static constexpr auto effort = E1;
    using start = position::supine;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::pillow>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::stretch>, in<region::lower_back, purpose::relaxation>,
                        in<region::buttocks, purpose::stretch>, in<region::buttocks, purpose::relaxation>,
                        in<region::chest, purpose::stretch>, in<region::chest, purpose::relaxation>>;
    using demands = regimen::demands<at<demand::spinal_rotation, 3>, at<demand::abdominal_stretch, 1>,
                                     at<demand::hip_flexion_end, 1>, at<demand::hip_rotation_end, 2>,
                                     at<demand::asymmetric_pelvis, 2>, at<demand::shoulder_overhead, 1>,
                                     at<demand::supine_lying, 1>, at<demand::postural_change, 1>>;
    // A round is a set. The "about 20 s" is what 3-5 breaths last at 5 s each, not a ceiling of its own.
    static constexpr auto dose = sets(range(1_sets, 2_sets)) * hold(range(3_breaths, 5_breaths)) * each_side;
    static constexpr auto source = cite(article_a);
    static constexpr auto grade = evidence::article;
    static constexpr auto steps =
        text_list("Lie on the back with arms out sideways like a T, shoulders and blades heavy on the floor.",
                  "Bend one knee and let it cross over the other leg.",
                  "Let the knee sink only as far as both shoulders stay down.", "Stay, breathe and soften.",
                  "Come back with the hand helping the knee; change legs.");
    static constexpr std::string_view note = "A pillow under the crossing knee or between the knees makes it softer.";
};

}  // namespace regimen::postpartum

#endif
