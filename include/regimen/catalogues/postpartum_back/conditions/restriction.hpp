// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What restricts exercises while it lasts.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_RESTRICTION_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_RESTRICTION_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

#include <string_view>

namespace regimen::postpartum {

struct hypertension_controlled {
    static constexpr std::string_view id = "hypertension-controlled";
    static constexpr std::string_view question =
        "Did you have high blood pressure or pre-eclampsia in pregnancy or now, and is it controlled "
        "(below 140/90)?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "O13; O14.9; O10.0";
    static constexpr std::string_view icd10cm = "O13.5; O14.95; O10.03";
    static constexpr auto sources = cite(S02, S42);
};

struct diastasis_recti {
    static constexpr std::string_view id = "diastasis-recti";
    static constexpr std::string_view question =
        "Do you see a ridge or dome down the middle of your tummy when you sit up or strain, or a gap "
        "wider than 2 fingers?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M62.0";
    static constexpr std::string_view icd10cm = "M62.08";
    static constexpr auto sources = cite(S27, S28, S04, S86, S02);
};

struct urinary_incontinence {
    static constexpr std::string_view id = "urinary-incontinence";
    static constexpr std::string_view question =
        "Do you leak urine when you cough, lift or exercise, or have a sudden urge?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "N39.3; N39.4";
    static constexpr std::string_view icd10cm = "N39.3";
    static constexpr auto sources = cite(S01, S04, S14, S101);
};

struct haemorrhoids {
    static constexpr std::string_view id = "haemorrhoids";
    static constexpr std::string_view question = "Do you have piles or pain when you open your bowels?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "O87.2; K64.9";
    static constexpr std::string_view icd10cm = "O87.2; K64.9";
    static constexpr auto sources = cite(GCK);
};

struct pelvic_girdle_pain {
    static constexpr std::string_view id = "pelvic-girdle-pain";
    static constexpr std::string_view question =
        "Do you have pain in the pubic bone, buttock or back of the pelvis when you walk, turn in bed, "
        "climb stairs or stand on one leg?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "O26.7; M53.3; O26.8";
    static constexpr std::string_view icd10cm = "O26.73; M53.3";
    static constexpr auto sources = cite(S29, S30, S31, S32, S33);
};

struct coccyx_pain {
    static constexpr std::string_view id = "coccyx-pain";
    static constexpr std::string_view question = "Does your tailbone hurt when you sit or get up?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M53.3";
    static constexpr std::string_view icd10cm = "M53.3";
    static constexpr auto sources = cite(S89);
};

struct sciatica_radiculopathy {
    static constexpr std::string_view id = "sciatica-radiculopathy";
    static constexpr std::string_view question = "Does pain, tingling or numbness go down your leg below the knee?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL (SAMEDAY if weakness)");
    static constexpr std::string_view icd10 = "M54.3; M54.1; M51.1";
    static constexpr std::string_view icd10cm = "M54.30; M51.16";
    static constexpr auto sources = cite(S41, S85, GCK);
};

struct wrist_thumb_tendon {
    static constexpr std::string_view id = "wrist-thumb-tendon";
    static constexpr std::string_view question = "Do your wrist or thumb hurt (thumb side) when you lift the baby?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M65.4";
    static constexpr std::string_view icd10cm = "M65.4";
    static constexpr auto sources = cite(S53, S55);
};

struct carpal_tunnel {
    static constexpr std::string_view id = "carpal-tunnel";
    static constexpr std::string_view question = "Do your fingers tingle or go numb, especially at night?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "G56.0";
    static constexpr std::string_view icd10cm = "G56.00";
    static constexpr auto sources = cite(S53, S54);
};

struct neck_pain_or_dizzy {
    static constexpr std::string_view id = "neck-pain-or-dizzy";
    static constexpr std::string_view question =
        "Do you have neck pain, pins and needles in an arm, or dizziness/vertigo when you turn or tip "
        "your head?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL (see stroke-or-neck-artery first)");
    static constexpr std::string_view icd10 = "M54.2; H81.1; R42";
    static constexpr std::string_view icd10cm = "H81.10; R42";
    static constexpr auto sources = cite(S50, S91);
};

struct shoulder_pain {
    static constexpr std::string_view id = "shoulder-pain";
    static constexpr std::string_view question = "Does your shoulder hurt when you reach up or behind your back?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M75.1; M75.4";
    static constexpr std::string_view icd10cm = "M75.40";
    static constexpr auto sources = cite(S59);
};

struct knee_pain {
    static constexpr std::string_view id = "knee-pain";
    static constexpr std::string_view question = "Do your knees hurt when you kneel, squat or cross your legs?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M25.5; M22.2";
    static constexpr std::string_view icd10cm = "M22.2X1";
    static constexpr auto sources = cite(S88, GCK);
};

struct hypermobility {
    static constexpr std::string_view id = "hypermobility";
    static constexpr std::string_view question =
        "Are you very bendy, do your joints slip out, or do you have hypermobility/Ehlers-Danlos?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "M35.7; Q79.6";
    static constexpr std::string_view icd10cm = "M35.7; Q79.62";
    static constexpr auto sources = cite(S87);
};

struct breast_comfort {
    static constexpr std::string_view id = "breast-comfort";
    static constexpr std::string_view question = "Are your breasts full, tender or sore?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "O92.2; O92.7";
    static constexpr std::string_view icd10cm = "O92.79";
    static constexpr auto sources = cite(S79, S05);
};

struct severe_tiredness {
    static constexpr std::string_view id = "severe-tiredness";
    static constexpr std::string_view question =
        "Have you slept very little (under about 4-5 h in 24 h) or are you exhausted?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "R53";
    static constexpr auto sources = cite(S02, S35);
};

struct medicines {
    static constexpr std::string_view id = "medicines";
    static constexpr std::string_view question =
        "Are you taking blood thinners, blood-pressure tablets, strong painkillers or sleeping tablets?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10cm = "Z79.01";
    static constexpr auto sources = cite(GCK);
};

struct diabetes_insulin {
    static constexpr std::string_view id = "diabetes-insulin";
    static constexpr std::string_view question = "Do you use insulin or tablets that can cause low sugar?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "E10.9";
    static constexpr std::string_view icd10cm = "O24.03";
    static constexpr auto sources = cite(GCK);
};

struct latex_allergy {
    static constexpr std::string_view id = "latex-allergy";
    static constexpr std::string_view question = "Are you allergic to rubber/latex?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr auto sources = cite(GCK);
};

struct mastitis_settling {
    static constexpr std::string_view id = "mastitis-settling";
    static constexpr std::string_view question =
        "After mastitis, is the breast still firm, red or painful, though the fever is gone?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "REL");
    static constexpr std::string_view icd10 = "O91.2";
    static constexpr std::string_view icd10cm = "O91.22";
    static constexpr auto sources = cite(S77, S78);
};

}  // namespace regimen::postpartum

#endif
