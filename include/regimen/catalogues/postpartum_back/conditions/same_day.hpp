// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Red flags: a professional, today.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_SAME_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_SAME_DAY_HPP

#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct leg_weakness_progressive {
    static constexpr condition is{
        .id = "leg-weakness-progressive",
        .question =
            "Is one leg getting weaker, is your foot dropping, is numbness spreading, or are you newly clumsy"
            " or unsteady on your feet?",
        .statement =
            "one of your legs is getting weaker; your foot is dropping; numbness is spreading; or you are newly "
            "clumsy or unsteady on your feet",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "M54.1",
        .sources = cite(S41, S02, S108)};
};

struct urinary_retention {
    static constexpr condition is{.id = "urinary-retention",
                                  .question = "Can you not pass urine, or do you have to strain to empty your bladder?",
                                  .statement = "you cannot pass urine, or you have to strain to empty your bladder",
                                  .tier = core,
                                  .category = categorised(ask::same_day, "SAMEDAY"),
                                  .icd10 = "R33",
                                  .icd10cm = "R33.8; R33.9",
                                  .sources = cite(S39, S40, S102)};
};

struct vertebral_fracture_trauma {
    static constexpr condition is{
        .id = "vertebral-fracture-trauma",
        .question =
            "Did the back pain start suddenly (with little or no injury, or high up in the back), or after a "
            "fall or accident, or have you lost height?",
        .statement =
            "your back pain started suddenly (with little or no injury, or high up in the back); or it started "
            "after a fall or accident; or you have lost height",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "M48.5; S22.0; S32.0",
        .icd10cm = "M48.50XA",
        .sources = cite(S51, S41)};
};

struct wound_problem_caesarean {
    static constexpr condition is{
        .id = "wound-problem-caesarean",
        .question = "Is your caesarean wound open, weeping, smelly, hot, redder, or more painful each day?",
        .statement = "your caesarean wound is open, weeps, smells, is hot or redder, or hurts more each day",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "O86.0; O90.0",
        .icd10cm = "O86.00; O90.0",
        .not_after = {vaginal::is, instrumental::is},
        .sources = cite(S37, S35, S02)};
};

struct wound_problem_perineum {
    static constexpr condition is{.id = "wound-problem-perineum",
                                  .question = "Are your stitches getting more painful, open, smelly, hot or swollen?",
                                  .statement = "your stitches are getting more sore, open, smelly, hot or swollen",
                                  .tier = core,
                                  .category = categorised(ask::same_day, "SAMEDAY"),
                                  .icd10 = "O90.1; O86.0",
                                  .icd10cm = "O90.1; O86.00",
                                  .sources = cite(S100)};
};

struct mastitis_febrile {
    static constexpr condition is{
        .id = "mastitis-febrile",
        .question = "Do you have a red, hot, painful area on a breast with fever or flu-like feeling?",
        .statement = "you have a red, hot, painful area on a breast with fever or a flu-like feeling",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "O91.2; O91.1",
        .icd10cm = "O91.23; O91.22; O91.13",
        .sources = cite(S77, S78, S02, S108)};
};

struct post_dural_puncture_headache {
    static constexpr condition is{
        .id = "post-dural-puncture-headache",
        .question = "After an epidural or spinal: is your headache worse sitting or standing and better lying flat?",
        .statement =
            "you had an epidural or spinal; and your headache is worse when you sit or stand, and better when you "
            "lie flat",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "O89.4",
        .icd10cm = "O89.4",
        .sources = cite(S71)};
};

struct bleeding_heavier {
    static constexpr condition is{
        .id = "bleeding-heavier",
        .question =
            "Has your bleeding become clearly heavier or bright red again, or come back after it had stopped "
            "(not a period)?",
        .statement =
            "your bleeding has become clearly heavier or bright red again; or it has come back after it had "
            "stopped (not a period)",
        .tier = core,
        .category = categorised(ask::same_day, "SAMEDAY"),
        .icd10 = "O72.2",
        .icd10cm = "O72.2",
        .sources = cite(S45, S47, S15, S02, S108)};
};

}  // namespace regimen::postpartum

#endif
