// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What restricts exercises while it lasts.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_RESTRICTION_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_RESTRICTION_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct hypertension_controlled {
    static constexpr condition is{
        .id = "hypertension-controlled",
        .question =
            "Did you have high blood pressure or pre-eclampsia in pregnancy or now, and is it controlled "
            "(below 140/90)?",
        .statement =
            "you had high blood pressure or pre-eclampsia in pregnancy or have it now; and it is controlled "
            "(below 140/90)",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "O13; O14.9; O10.0",
        .icd10cm = "O13.5; O14.95; O10.03",
        .sources = cite(S02, S42)};
};

struct diastasis_recti {
    static constexpr condition is{
        .id = "diastasis-recti",
        .question =
            "Do you see a ridge or dome down the middle of your tummy when you sit up or strain, or a gap "
            "wider than 2 fingers?",
        .statement =
            "you see a ridge or dome down the middle of your tummy when you sit up or strain; or a gap wider than "
            "2 fingers",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "M62.0",
        .icd10cm = "M62.08",
        .sources = cite(S27, S28, S04, S86, S02)};
};

struct urinary_incontinence {
    static constexpr condition is{
        .id = "urinary-incontinence",
        .question = "Do you leak urine when you cough, lift or exercise, or have a sudden urge?",
        .statement = "you leak urine when you cough, lift or exercise, or have a sudden urge",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "N39.3; N39.4",
        .icd10cm = "N39.3",
        .sources = cite(S01, S04, S14, S101)};
};

struct haemorrhoids {
    static constexpr condition is{.id = "haemorrhoids",
                                  .question = "Do you have piles or pain when you open your bowels?",
                                  .statement = "you have piles or pain when you open your bowels",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "O87.2; K64.9",
                                  .icd10cm = "O87.2; K64.9",
                                  .sources = cite(GCK)};
};

struct pelvic_girdle_pain {
    static constexpr condition is{
        .id = "pelvic-girdle-pain",
        .question =
            "Do you have pain in the pubic bone, buttock or back of the pelvis when you walk, turn in bed, "
            "climb stairs or stand on one leg?",
        .statement =
            "you have pain in the pubic bone, buttock or back of the pelvis: when you walk, turn in bed, climb "
            "stairs or stand on one leg",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "O26.7; M53.3; O26.8",
        .icd10cm = "O26.73; M53.3",
        .sources = cite(S29, S30, S31, S32, S33)};
};

struct coccyx_pain {
    static constexpr condition is{.id = "coccyx-pain",
                                  .question = "Does your tailbone hurt when you sit or get up?",
                                  .statement = "your tailbone hurts when you sit or get up",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "M53.3",
                                  .icd10cm = "M53.3",
                                  .sources = cite(S89)};
};

struct sciatica_radiculopathy {
    static constexpr condition is{.id = "sciatica-radiculopathy",
                                  .question = "Does pain, tingling or numbness go down your leg below the knee?",
                                  .statement = "pain, tingling or numbness goes down your leg below the knee",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL (SAMEDAY if weakness)"),
                                  .icd10 = "M54.3; M54.1; M51.1",
                                  .icd10cm = "M54.30; M51.16",
                                  .sources = cite(S41, S85, GCK)};
};

struct wrist_thumb_tendon {
    static constexpr condition is{.id = "wrist-thumb-tendon",
                                  .question = "Do your wrist or thumb hurt (thumb side) when you lift the baby?",
                                  .statement = "your wrist or thumb hurts (thumb side) when you lift the baby",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "M65.4",
                                  .icd10cm = "M65.4",
                                  .sources = cite(S53, S55)};
};

struct carpal_tunnel {
    static constexpr condition is{.id = "carpal-tunnel",
                                  .question = "Do your fingers tingle or go numb, especially at night?",
                                  .statement = "your fingers tingle or go numb, especially at night",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "G56.0",
                                  .icd10cm = "G56.00",
                                  .sources = cite(S53, S54)};
};

struct neck_pain_or_dizzy {
    static constexpr condition is{
        .id = "neck-pain-or-dizzy",
        .question =
            "Do you have neck pain, pins and needles in an arm, or dizziness/vertigo when you turn or tip "
            "your head?",
        .statement =
            "you have neck pain; pins and needles in an arm; or dizziness or vertigo when you turn or tip your "
            "head",
        .tier = core,
        .category = categorised(ask::restriction, "REL (see stroke-or-neck-artery first)"),
        .icd10 = "M54.2; H81.1; R42",
        .icd10cm = "H81.10; R42",
        .sources = cite(S50, S91)};
};

struct shoulder_pain {
    static constexpr condition is{.id = "shoulder-pain",
                                  .question = "Does your shoulder hurt when you reach up or behind your back?",
                                  .statement = "your shoulder hurts when you reach up or behind your back",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "M75.1; M75.4",
                                  .icd10cm = "M75.40",
                                  .sources = cite(S59)};
};

struct knee_pain {
    static constexpr condition is{.id = "knee-pain",
                                  .question = "Do your knees hurt when you kneel, squat or cross your legs?",
                                  .statement = "your knees hurt when you kneel, squat or cross your legs",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "M25.5; M22.2",
                                  .icd10cm = "M22.2X1",
                                  .sources = cite(S88, GCK)};
};

struct hypermobility {
    static constexpr condition is{
        .id = "hypermobility",
        .question = "Are you very bendy, do your joints slip out, or do you have hypermobility/Ehlers-Danlos?",
        .statement = "you are very bendy; your joints slip out; or you have hypermobility or Ehlers-Danlos",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "M35.7; Q79.6",
        .icd10cm = "M35.7; Q79.62",
        .sources = cite(S87)};
};

struct breast_comfort {
    static constexpr condition is{.id = "breast-comfort",
                                  .question = "Are your breasts full, tender or sore?",
                                  .statement = "your breasts are full, tender or sore",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "O92.2; O92.7",
                                  .icd10cm = "O92.79",
                                  .sources = cite(S79, S05)};
};

struct severe_tiredness {
    static constexpr condition is{
        .id = "severe-tiredness",
        .question = "Have you slept very little (under about 4-5 h in 24 h) or are you exhausted?",
        .statement = "you have slept very little (under about 4-5 h in 24 h); or you are exhausted",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "R53",
        .sources = cite(S02, S35)};
};

struct medicines {
    static constexpr condition is{
        .id = "medicines",
        .question = "Are you taking blood thinners, blood-pressure tablets, strong painkillers or sleeping tablets?",
        .statement = "you take blood thinners, strong painkillers, or tablets for blood pressure or for sleep",
        .tier = extended,
        .category = categorised(ask::restriction, "REL"),
        .icd10cm = "Z79.01",
        .sources = cite(GCK)};
};

struct diabetes_insulin {
    static constexpr condition is{.id = "diabetes-insulin",
                                  .question = "Do you use insulin or tablets that can cause low sugar?",
                                  .statement = "you use insulin or tablets that can cause low sugar",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .icd10 = "E10.9",
                                  .icd10cm = "O24.03",
                                  .sources = cite(GCK)};
};

struct latex_allergy {
    static constexpr condition is{.id = "latex-allergy",
                                  .question = "Are you allergic to rubber/latex?",
                                  .statement = "you are allergic to rubber or latex",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(GCK)};
};

struct mastitis_settling {
    static constexpr condition is{
        .id = "mastitis-settling",
        .question = "After mastitis, is the breast still firm, red or painful, though the fever is gone?",
        .statement = "after mastitis, your breast is still firm, red or painful, though the fever is gone",
        .tier = core,
        .category = categorised(ask::restriction, "REL"),
        .icd10 = "O91.2",
        .icd10cm = "O91.22",
        .sources = cite(S77, S78)};
};

}  // namespace regimen::postpartum

#endif
