// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What stops exercise until the treating team agrees.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_ABSOLUTE_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_ABSOLUTE_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct seizure_assessed {
    static constexpr condition is{
        .id = "seizure-assessed",
        .question = "Since the birth, have you had a fit (seizure) that a doctor has assessed?",
        .statement = "since the birth you have had a fit (seizure) that a doctor has looked into",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O15.2; R56.8",
        .icd10cm = "O15.2",
        .sources = cite(S37, S02)};
};

struct hypertension_unstable {
    static constexpr condition is{
        .id = "hypertension-unstable",
        .question =
            "If you have measured it, is your blood pressure 140/90 or more; was your blood-pressure medicine"
            " changed in the last 2 weeks; or have you been told that it is not under control?",
        .statement =
            "your blood pressure, as you measured it, is 140/90 or more; or your blood-pressure medicine was "
            "changed in the last 2 weeks; or you have been told that the pressure is not under control",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O16; O13",
        .icd10cm = "O16.5; O13.5",
        .sources = cite(S02, S43, S90, S108)};
};

struct heart_condition {
    static constexpr condition is{
        .id = "heart-condition",
        .question =
            "Do you have any heart condition, or were you told your heart is weak after the birth "
            "(cardiomyopathy)?",
        .statement = "you have a heart condition; or were told your heart is weak after the birth (cardiomyopathy)",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O90.3; O99.4",
        .icd10cm = "O90.3; O99.43",
        .sources = cite(S02, S80, S108)};
};

struct vertebral_osteoporosis {
    static constexpr condition is{
        .id = "vertebral-osteoporosis",
        .question =
            "Have you been told you have osteoporosis or a broken bone in the back linked to pregnancy or "
            "breastfeeding?",
        .statement =
            "you were told you have weak bones (osteoporosis) or a broken bone in the back; and that it is linked "
            "to pregnancy or breastfeeding",
        .tier = core,
        .category = categorised(ask::absolute, "ABS then REL"),
        .icd10 = "M80.8; M81.8",
        .icd10cm = "M80.88XA; M81.8",
        .sources = cite(S51, S52)};
};

struct symphysis_separation_fracture {
    static constexpr condition is{
        .id = "symphysis-separation-fracture",
        .question =
            "Were you told that your pelvic bones separated, or that you have a broken bone (pelvis, sacrum, "
            "coccyx, rib or another)?",
        .statement =
            "you were told that your pelvic bones separated; or that you have a broken bone (pelvis, sacrum, "
            "coccyx, rib or another)",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O71.6; O26.7; S32.2",
        .icd10cm = "O71.6; O26.73",
        .sources = cite(S02, S108)};
};

struct other_operation {
    static constexpr condition is{
        .id = "other-operation",
        .question =
            "Did you have another operation at or after the birth (hysterectomy, sterilisation, re-operation,"
            " manual removal of placenta, vessel embolisation)?",
        .statement =
            "you had another operation at or after the birth: your womb was taken out; you were sterilised; "
            "something was operated on again; the placenta was taken out by hand; or a blood vessel was closed "
            "off",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O82.2; O75.4",
        .sources = cite(GCK)};
};

struct told_not_to_exercise {
    static constexpr condition is{.id = "told-not-to-exercise",
                                  .question = "Has a doctor, midwife or physiotherapist told you not to exercise yet?",
                                  .statement = "a doctor, midwife or physio has told you not to exercise yet",
                                  .tier = core,
                                  .category = categorised(ask::absolute, "ABS"),
                                  .sources = cite(S09, S13, S108)};
};

struct blood_clot_treated {
    static constexpr condition is{
        .id = "blood-clot-treated",
        .question = "Since this pregnancy began, have you been treated for a blood clot in a leg or in the lungs?",
        .statement = "since this pregnancy began you were treated for a blood clot in a leg or in the lungs",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .icd10 = "O87.1; O88.2",
        .icd10cm = "O87.1; O88.23",
        .sources = cite(S02, S108, S44)};
};

struct recent_fever_or_infection {
    static constexpr condition is{
        .id = "recent-fever-or-infection",
        .question =
            "Have you had a fever (38.0 C / 100.4 F or more) in the last 48 hours, or medicine that hides "
            "one, or are you still waiting to hear that you may start again after an infection?",
        .statement =
            "you have had a fever (38.0 C / 100.4 F or more) in the last 48 hours, or medicine that hides one; or "
            "you are still waiting to hear that you may start again after an infection",
        .tier = core,
        .category = categorised(ask::absolute, "ABS"),
        .sources = cite(S45, S46, S02)};
};

}  // namespace regimen::postpartum

#endif
