// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that follow from the birth: its mode, tears and stitches, wounds, bleeding, the check.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_BIRTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_BIRTH_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/rules/rule.hpp>

#include <string_view>

namespace regimen::postpartum {
namespace rule {

struct other_operation_clearance {
    static constexpr std::string_view id = "other-operation-clearance";
    using when = other_operation;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "The surgeon's own timetable first.";
};

struct other_operation_first_six_weeks {
    static constexpr std::string_view id = "other-operation-first-six-weeks";
    using when = other_operation;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::abdomen_pressure, 0>,
                               at_most<demand::abdominal_stretch, 1>, at_most<demand::spinal_rotation, 1>,
                               at_most<demand::lateral_flexion, 1>, at_most<demand::trunk_antirotation, 0>,
                               at_most<demand::spinal_extension, 1>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence =
        "After another operation, at least the caesarean timetable: gentle movement that does not stretch"
        " or press on the scar.";
};

struct other_operation_weeks_six_to_twelve {
    static constexpr std::string_view id = "other-operation-weeks-six-to-twelve";
    using when = other_operation;
    static constexpr auto days = between_days(42, 84);
    using caps = regimen::caps<at_most<demand::abdominal_stretch, 2>, at_most<demand::abdomen_pressure, 2>,
                               at_most<demand::spinal_extension, 2>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence =
        "After another operation, at least the caesarean timetable: from week 6 to 12 no full stretch of "
        "or weight on the scar.";
};

struct severe_tear_sitting_and_pressure {
    static constexpr std::string_view id = "severe-tear-sitting-and-pressure";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = between_days(0, 42);
    using caps =
        regimen::caps<at_most<demand::sitting_pressure, 1>, at_most<demand::hip_abduction, 1>, at_most<demand::iap, 1>,
                      at_most<demand::breath_hold_risk, 1>, at_most<demand::hip_rotation_end, 2>,
                      at_most<demand::unstable_surface, 0>, at_most<demand::deep_knee_flexion, 2>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: nothing that loads the pelvic floor or the perineum for "
        "six weeks.";
};

struct severe_tear_pressure_until_review {
    static constexpr std::string_view id = "severe-tear-pressure-until-review";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = from_day(42);
    using caps =
        regimen::caps<at_most<demand::sitting_pressure, 1>, at_most<demand::hip_abduction, 1>, at_most<demand::iap, 1>,
                      at_most<demand::breath_hold_risk, 1>, at_most<demand::hip_rotation_end, 2>,
                      at_most<demand::unstable_surface, 0>, at_most<demand::deep_knee_flexion, 2>>;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: nothing that loads the pelvic floor or the perineum until "
        "reviewed.";
};

struct severe_tear_first_week {
    static constexpr std::string_view id = "severe-tear-first-week";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = between_days(0, 7);
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: breathing only for the first week.";
};

struct severe_tear_first_four_weeks {
    static constexpr std::string_view id = "severe-tear-first-four-weeks";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = between_days(7, 28);
    using caps = regimen::caps<at_most<demand::sitting_pressure, 0>>;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: gentle stretches lying or standing only until week 4.";
};

struct severe_tear_strength_waits {
    static constexpr std::string_view id = "severe-tear-strength-waits";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = between_days(28, 42);
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: no strengthening before week 6.";
};

struct severe_tear_review {
    static constexpr std::string_view id = "severe-tear-review";
    using when = oasi_3rd_4th_tear;
    static constexpr auto days = from_day(42);
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S24, S25, S26);
    static constexpr std::string_view sentence =
        "After a third- or fourth-degree tear: no strengthening before a pelvic-health review.";
};

struct caesarean_first_six_weeks {
    static constexpr std::string_view id = "caesarean-first-six-weeks";
    using when = birth_caesarean;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::abdomen_pressure, 0>,
                               at_most<demand::abdominal_stretch, 1>, at_most<demand::spinal_rotation, 1>,
                               at_most<demand::lateral_flexion, 1>, at_most<demand::trunk_antirotation, 0>,
                               at_most<demand::spinal_extension, 1>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S11, S12, S16, S18, S94);
    static constexpr std::string_view sentence =
        "For six weeks after a caesarean: gentle movement that does not stretch or press on the scar.";
};

struct caesarean_weeks_six_to_twelve {
    static constexpr std::string_view id = "caesarean-weeks-six-to-twelve";
    using when = birth_caesarean;
    static constexpr auto days = between_days(42, 84);
    using caps = regimen::caps<at_most<demand::abdominal_stretch, 2>, at_most<demand::abdomen_pressure, 2>,
                               at_most<demand::spinal_extension, 2>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S11, S12, S16, S18, S94);
    static constexpr std::string_view sentence =
        "From week 6 to 12 after a caesarean: no full stretch of or weight on the scar, head and hips "
        "low.";
};

struct wound_trouble_caesarean_first_eight_weeks {
    static constexpr std::string_view id = "wound-trouble-caesarean-first-eight-weeks";
    using when = wound_trouble_healed;
    static constexpr auto days = between_days(42, 56);
    using only_with_any_of = any_of<birth_caesarean>;
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::abdomen_pressure, 0>,
                               at_most<demand::abdominal_stretch, 1>, at_most<demand::spinal_rotation, 1>,
                               at_most<demand::lateral_flexion, 1>, at_most<demand::trunk_antirotation, 0>,
                               at_most<demand::spinal_extension, 1>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S37, S35, S02);
    static constexpr std::string_view sentence =
        "After a wound that opened or was infected, the first six weeks of the caesarean timetable last "
        "two weeks longer.";
};

struct wound_trouble_caesarean_until_week_fourteen {
    static constexpr std::string_view id = "wound-trouble-caesarean-until-week-fourteen";
    using when = wound_trouble_healed;
    static constexpr auto days = between_days(84, 98);
    using only_with_any_of = any_of<birth_caesarean>;
    using caps = regimen::caps<at_most<demand::abdominal_stretch, 2>, at_most<demand::abdomen_pressure, 2>,
                               at_most<demand::spinal_extension, 2>, at_most<demand::head_down, 1>,
                               at_most<demand::pelvis_raised, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S37, S35, S02);
    static constexpr std::string_view sentence =
        "After a wound that opened or was infected, weeks 6 to 12 of the caesarean timetable last two "
        "weeks longer.";
};

struct instrumental_perineum {
    static constexpr std::string_view id = "instrumental-perineum";
    using when = birth_instrumental;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::sitting_pressure, 1>, at_most<demand::hip_abduction, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S26);
    static constexpr std::string_view sentence =
        "After forceps or ventouse: nothing that presses on or opens the perineum for six weeks.";
};

struct instrumental_hips_low {
    static constexpr std::string_view id = "instrumental-hips-low";
    using when = birth_instrumental;
    static constexpr auto days = between_days(42, 56);
    using caps = regimen::caps<at_most<demand::pelvis_raised, 1>, at_most<demand::head_down, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S74, S75, S76, S86);
    static constexpr std::string_view sentence =
        "After forceps or ventouse, keep the head and the hips low until week 8.";
};

struct stitches_two_weeks {
    static constexpr std::string_view id = "stitches-two-weeks";
    using when = stitches_1st_2nd_episiotomy;
    using caps = regimen::caps<at_most<demand::sitting_pressure, 1>, at_most<demand::hip_abduction, 1>,
                               at_most<demand::hip_rotation_end, 2>, at_most<demand::unstable_surface, 0>,
                               at_most<demand::deep_knee_flexion, 2>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(article_a, S21, S100);
    static constexpr std::string_view sentence =
        "Stitches: nothing that presses on or opens the perineum for two weeks, and until comfortable.";
};

struct hips_low_first_six_weeks {
    static constexpr std::string_view id = "hips-low-first-six-weeks";
    using when = everyone;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::pelvis_raised, 1>, at_most<demand::head_down, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S01, S15, S74, S75, S76, S86);
    static constexpr std::string_view sentence = "For six weeks keep the head and the hips low.";
};

struct strengthening_from_week_two {
    static constexpr std::string_view id = "strengthening-from-week-two";
    using when = everyone;
    static constexpr auto days = between_days(0, 14);
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::article;
    static constexpr auto sources = cite(article_c);
    static constexpr std::string_view sentence = "Strengthening waits until two weeks after the birth.";
};

struct hips_low_while_bleeding {
    static constexpr std::string_view id = "hips-low-while-bleeding";
    using when = lochia_ongoing;
    using caps = regimen::caps<at_most<demand::pelvis_raised, 1>, at_most<demand::head_down, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S01, S15, S47, S74, S75, S76, S86);
    static constexpr std::string_view sentence = "Until bleeding has stopped, keep the head and the hips low.";
};

struct bleeding_beyond_six_weeks {
    static constexpr std::string_view id = "bleeding-beyond-six-weeks";
    using when = lochia_ongoing;
    static constexpr auto days = from_day(42);
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S02, S108, S47, S111);
    static constexpr std::string_view sentence = "Bleeding beyond six weeks: ask a doctor or midwife about it.";
};

struct complication_clinician {
    static constexpr std::string_view id = "complication-clinician";
    using when = birth_complication_other;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::article;
    static constexpr auto sources = cite(article_a);
    static constexpr std::string_view sentence = "After another complication, a clinician gives the date.";
};

struct check_before_strength {
    static constexpr std::string_view id = "check-before-strength";
    using when = no_check_yet;
    using only_with_any_of = any_of<birth_caesarean, oasi_3rd_4th_tear, birth_complication_other>;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S09, S13, S08, S12);
    static constexpr std::string_view sentence =
        "After a caesarean, a severe tear or complications: the check comes before strengthening.";
};

struct caesarean_pain_gentle_until_seen {
    static constexpr std::string_view id = "caesarean-pain-gentle-until-seen";
    using when = caesarean_pain_with_activity;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence =
        "Pain in the wound or belly that grows with activity: gentle movement only until a professional "
        "has looked at it.";
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
