// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that follow from the birth: its mode, tears and stitches, wounds, bleeding, the check.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_BIRTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_BIRTH_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace rule {

struct other_operation_clearance {
    static constexpr safety_rule is{
        .id = "other-operation-clearance",
        .when = other_operation::is,
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence = "Follow the dates that your surgeon gave you. Until then, only breathing and resting."};
};

struct other_operation_first_six_weeks {
    static constexpr safety_rule is{
        .id = "other-operation-first-six-weeks",
        .when = other_operation::is,
        .days = between_days(0, 42),
        .caps = {{demand::spinal_flexion, 2},
                 {demand::iap, 1},
                 {demand::abdomen_pressure, 0},
                 {demand::abdominal_stretch, 1},
                 {demand::spinal_rotation, 1},
                 {demand::lateral_flexion, 1},
                 {demand::trunk_antirotation, 0},
                 {demand::spinal_extension, 1},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .max_effort = E2,
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence =
            "After another operation, go at least as slowly as after a caesarean: gentle movement that does not "
            "stretch or press on the scar, and do not hang your head down."};
};

struct other_operation_weeks_six_to_twelve {
    static constexpr safety_rule is{
        .id = "other-operation-weeks-six-to-twelve",
        .when = other_operation::is,
        .days = between_days(42, 84),
        .caps = {{demand::abdominal_stretch, 2},
                 {demand::abdomen_pressure, 2},
                 {demand::spinal_extension, 2},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence =
            "After another operation, go at least as slowly as after a caesarean: from week 6 to 12 no full stretch "
            "of the scar, do not lie on it, and do not hang your head down."};
};

struct severe_tear_sitting_and_pressure {
    static constexpr safety_rule is{
        .id = "severe-tear-sitting-and-pressure",
        .when = oasi_3rd_4th_tear::is,
        .days = between_days(0, 42),
        .caps = {{demand::sitting_pressure, 1},
                 {demand::hip_abduction, 1},
                 {demand::iap, 1},
                 {demand::breath_hold_risk, 1},
                 {demand::hip_rotation_end, 2},
                 {demand::unstable_surface, 0},
                 {demand::deep_knee_flexion, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence =
            "After a third- or fourth-degree tear: for six weeks nothing that makes you bear down, and nothing that "
            "presses hard on the tear or stretches it."};
};

struct severe_tear_pressure_until_review {
    static constexpr safety_rule is{
        .id = "severe-tear-pressure-until-review",
        .when = oasi_3rd_4th_tear::is,
        .days = from_day(42),
        .caps = {{demand::sitting_pressure, 1},
                 {demand::hip_abduction, 1},
                 {demand::iap, 1},
                 {demand::breath_hold_risk, 1},
                 {demand::hip_rotation_end, 2},
                 {demand::unstable_surface, 0},
                 {demand::deep_knee_flexion, 2}},
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence =
            "After a third- or fourth-degree tear: nothing that makes you bear down, and nothing that presses hard "
            "on the tear or stretches it, before a pelvic-health review."};
};

struct severe_tear_squeeze_waits {
    static constexpr safety_rule is{
        .id = "severe-tear-squeeze-waits",
        .when = oasi_3rd_4th_tear::is,
        .days = between_days(0, 42),
        .caps = {{pelvic_floor_effort, 0}},
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence =
            "After a third- or fourth-degree tear: no pelvic-floor squeeze before a pelvic-health review. Ask for "
            "that appointment now."};
};

struct severe_tear_first_week {
    static constexpr safety_rule is{
        .id = "severe-tear-first-week",
        .when = oasi_3rd_4th_tear::is,
        .days = between_days(0, 7),
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E0,
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence = "After a third- or fourth-degree tear: only breathing and resting for the first week."};
};

struct severe_tear_first_four_weeks {
    static constexpr safety_rule is{
        .id = "severe-tear-first-four-weeks",
        .when = oasi_3rd_4th_tear::is,
        .days = between_days(7, 28),
        .caps = {{demand::sitting_pressure, 0}},
        .max_effort = E1,
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence = "After a third- or fourth-degree tear: only gentle stretches, lying or standing, until week 4."};
};

struct severe_tear_strength_waits {
    static constexpr safety_rule is{
        .id = "severe-tear-strength-waits",
        .when = oasi_3rd_4th_tear::is,
        .days = between_days(28, 42),
        .max_effort = E2,
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence = "After a third- or fourth-degree tear: no strengthening before week 6."};
};

struct severe_tear_review {
    static constexpr safety_rule is{
        .id = "severe-tear-review",
        .when = oasi_3rd_4th_tear::is,
        .days = from_day(42),
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E2,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(S24, S25, S26),
        .sentence =
            "After a third- or fourth-degree tear: no pelvic-floor squeeze and no strengthening before a "
            "pelvic-health review."};
};

struct caesarean_first_six_weeks {
    static constexpr safety_rule is{
        .id = "caesarean-first-six-weeks",
        .when = birth_caesarean::is,
        .days = between_days(0, 42),
        .caps = {{demand::spinal_flexion, 2},
                 {demand::iap, 1},
                 {demand::abdomen_pressure, 0},
                 {demand::abdominal_stretch, 1},
                 {demand::spinal_rotation, 1},
                 {demand::lateral_flexion, 1},
                 {demand::trunk_antirotation, 0},
                 {demand::spinal_extension, 1},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .max_effort = E2,
        .lifts = lifted_by::never,
        .grade = evidence::service,
        .sources = cite(S11, S12, S16, S18, S94),
        .sentence =
            "For six weeks after a caesarean: gentle movement that does not stretch or press on the scar, and do not "
            "hang your head down."};
};

struct caesarean_weeks_six_to_twelve {
    static constexpr safety_rule is{
        .id = "caesarean-weeks-six-to-twelve",
        .when = birth_caesarean::is,
        .days = between_days(42, 84),
        .caps = {{demand::abdominal_stretch, 2},
                 {demand::abdomen_pressure, 2},
                 {demand::spinal_extension, 2},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S11, S12, S16, S18, S94),
        .sentence =
            "From week 6 to 12 after a caesarean: no full stretch of the scar, do not lie on it, and do not hang "
            "your head down."};
};

struct wound_trouble_caesarean_first_eight_weeks {
    static constexpr safety_rule is{
        .id = "wound-trouble-caesarean-first-eight-weeks",
        .when = wound_trouble_healed::is,
        .only_with_any_of = {birth_caesarean::is},
        .days = between_days(42, 56),
        .caps = {{demand::spinal_flexion, 2},
                 {demand::iap, 1},
                 {demand::abdomen_pressure, 0},
                 {demand::abdominal_stretch, 1},
                 {demand::spinal_rotation, 1},
                 {demand::lateral_flexion, 1},
                 {demand::trunk_antirotation, 0},
                 {demand::spinal_extension, 1},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .max_effort = E2,
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S37, S35, S02),
        .sentence =
            "After a wound that opened or was infected: the first six careful weeks after a caesarean last two weeks "
            "longer."};
};

struct wound_trouble_caesarean_until_week_fourteen {
    static constexpr safety_rule is{
        .id = "wound-trouble-caesarean-until-week-fourteen",
        .when = wound_trouble_healed::is,
        .only_with_any_of = {birth_caesarean::is},
        .days = between_days(84, 98),
        .caps = {{demand::abdominal_stretch, 2},
                 {demand::abdomen_pressure, 2},
                 {demand::spinal_extension, 2},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S37, S35, S02),
        .sentence =
            "After a wound that opened or was infected: the careful weeks 6 to 12 after a caesarean last two weeks "
            "longer."};
};

struct instrumental_perineum {
    static constexpr safety_rule is{
        .id = "instrumental-perineum",
        .when = birth_instrumental::is,
        .days = between_days(0, 42),
        .caps = {{demand::sitting_pressure, 1}, {demand::hip_abduction, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S26),
        .sentence =
            "After forceps or ventouse: for six weeks nothing that presses hard between your legs, and legs not wide "
            "apart."};
};

struct instrumental_hips_low {
    static constexpr safety_rule is{
        .id = "instrumental-hips-low",
        .when = birth_instrumental::is,
        .days = between_days(42, 56),
        .caps = {{demand::pelvis_raised, 1}, {demand::head_down, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S74, S75, S76, S86),
        .sentence =
            "After forceps or ventouse: until week 8 do not hang your head down, and keep your hips no higher than "
            "your chest."};
};

struct stitches_two_weeks {
    static constexpr safety_rule is{
        .id = "stitches-two-weeks",
        .when = stitches_1st_2nd_episiotomy::is,
        .caps = {{demand::sitting_pressure, 1},
                 {demand::hip_abduction, 1},
                 {demand::hip_rotation_end, 2},
                 {demand::unstable_surface, 0},
                 {demand::deep_knee_flexion, 2}},
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(article_a, S21, S100),
        .sentence =
            "With stitches: for two weeks, and until it is comfortable, nothing that presses hard on them or "
            "stretches them, and no ball."};
};

struct hips_low_first_six_weeks {
    static constexpr safety_rule is{
        .id = "hips-low-first-six-weeks",
        .when = everyone::is,
        .days = between_days(0, 42),
        .caps = {{demand::pelvis_raised, 1}, {demand::head_down, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::expert,
        .sources = cite(S01, S15, S74, S75, S76, S86),
        .sentence = "For six weeks: do not hang your head down, and keep your hips no higher than your chest."};
};

struct strengthening_from_week_two {
    static constexpr safety_rule is{.id = "strengthening-from-week-two",
                                    .when = everyone::is,
                                    .days = between_days(0, 14),
                                    .max_effort = E2,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::article,
                                    .sources = cite(article_c),
                                    .sentence = "Strengthening waits until two weeks after the birth."};
};

struct hips_low_while_bleeding {
    static constexpr safety_rule is{
        .id = "hips-low-while-bleeding",
        .when = lochia_ongoing::is,
        .caps = {{demand::pelvis_raised, 1}, {demand::head_down, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S01, S15, S47, S74, S75, S76, S86),
        .sentence =
            "Until bleeding has stopped: do not hang your head down, and keep your hips no higher than your chest."};
};

struct bleeding_beyond_six_weeks {
    static constexpr safety_rule is{.id = "bleeding-beyond-six-weeks",
                                    .when = lochia_ongoing::is,
                                    .days = from_day(42),
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::service,
                                    .sources = cite(S02, S108, S47, S111),
                                    .sentence = "Bleeding beyond six weeks: ask a doctor or midwife about it."};
};

struct complication_clinician {
    static constexpr safety_rule is{
        .id = "complication-clinician",
        .when = birth_complication_other::is,
        .max_effort = E1,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::article,
        .sources = cite(article_a),
        .sentence =
            "After another complication: a doctor or midwife says when you may start. Until then, gentle movement "
            "only."};
};

struct complication_no_end_range {
    static constexpr safety_rule is{
        .id = "complication-no-end-range",
        .when = birth_complication_other::is,
        .caps = short_of_every_end_range,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(article_a),
        .sentence =
            "After another complication: do not bend, twist or stretch to the limit before a doctor or midwife "
            "agrees."};
};

struct check_before_strength {
    static constexpr safety_rule is{
        .id = "check-before-strength",
        .when = no_check_yet::is,
        .only_with_any_of = {birth_caesarean::is, oasi_3rd_4th_tear::is, birth_complication_other::is},
        .max_effort = E2,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S09, S13, S08, S12),
        .sentence =
            "After a caesarean, a severe tear or complications: have your check before you start strengthening."};
};

struct caesarean_pain_gentle_until_seen {
    static constexpr safety_rule is{
        .id = "caesarean-pain-gentle-until-seen",
        .when = caesarean_pain_with_activity::is,
        .max_effort = E1,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108),
        .sentence =
            "Pain in the wound or belly that grows with activity: gentle movement only until a doctor or midwife has "
            "looked at it."};
};

struct caesarean_pain_caps {
    static constexpr safety_rule is{
        .id = "caesarean-pain-caps",
        .when = caesarean_pain_with_activity::is,
        .caps = {{demand::spinal_flexion, 2},
                 {demand::iap, 1},
                 {demand::abdomen_pressure, 0},
                 {demand::abdominal_stretch, 1},
                 {demand::spinal_rotation, 1},
                 {demand::lateral_flexion, 1},
                 {demand::trunk_antirotation, 0},
                 {demand::spinal_extension, 1},
                 {demand::head_down, 1},
                 {demand::pelvis_raised, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S02, S108),
        .sentence =
            "While the wound or belly hurts more with activity: nothing that bends far, stretches or presses on it, "
            "and do not hang your head down."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
