// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a professional should have looked at first.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_PROFESSIONAL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_PROFESSIONAL_HPP

#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct back_pain_red_flag_other {
    static constexpr condition is{
        .id = "back-pain-red-flag-other",
        .question =
            "Is your back pain worse at night and not eased by changing position, or do you have unexplained "
            "weight loss, a history of cancer, a weak immune system, long steroid use, injected drugs, or a "
            "recent serious infection?",
        .statement =
            "your back pain is worse at night and not eased by changing position; or you have unexplained weight "
            "loss; a history of cancer; a weak immune system; long steroid use; injected drugs; or a recent "
            "serious infection",
        .tier = core,
        .category = categorised(ask::professional, "GP"),
        .icd10 = "M54.5",
        .icd10cm = "M54.5",
        .sources = cite(S41, S103)};
};

struct kidney_disease {
    static constexpr condition is{.id = "kidney-disease",
                                  .question = "Do you have kidney disease or did your kidneys fail around the birth?",
                                  .statement = "you have kidney disease, or your kidneys failed around the birth",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP"),
                                  .icd10 = "O90.4; N18.9",
                                  .icd10cm = "O90.4; N18.9",
                                  .sources = cite(S02, S108)};
};

struct haemorrhage_or_anaemia {
    static constexpr condition is{
        .id = "haemorrhage-or-anaemia",
        .question =
            "Did you lose a lot of blood at the birth, have a transfusion, or have you been told you are "
            "anaemic?",
        .statement = "you lost much blood at the birth, had a transfusion, or were told you are anaemic",
        .tier = core,
        .category = categorised(ask::professional, "GP then REL"),
        .icd10 = "O72.1; O99.0; D62",
        .icd10cm = "O72.1; O90.81; D62",
        .sources = cite(S02, S46, S93)};
};

struct eating_disorder_malnutrition {
    static constexpr condition is{
        .id = "eating-disorder-malnutrition",
        .question =
            "Are you eating very little, losing weight on purpose fast, making yourself sick, or do you have "
            "an eating disorder?",
        .statement =
            "you are eating very little, losing weight on purpose fast or making yourself sick; or you have an "
            "eating disorder",
        .tier = core,
        .category = categorised(ask::professional, "GP (ABS for E3)"),
        .icd10 = "F50.9; O25; E46",
        .icd10cm = "F50.9; O25.3",
        .sources = cite(S02, S108)};
};

struct hernia {
    static constexpr condition is{
        .id = "hernia",
        .question = "Do you have a lump at the navel, scar or groin that comes out when you cough or strain?",
        .statement = "you have a lump at the navel, scar or groin that comes out when you cough or strain",
        .tier = extended,
        .category = categorised(ask::professional, "GP then REL"),
        .icd10 = "K42.9; K43.2; K43.9",
        .icd10cm = "K42.9; K43.2; K43.9",
        .sources = cite(GCK)};
};

struct faecal_incontinence {
    static constexpr condition is{.id = "faecal-incontinence",
                                  .question = "Do you leak poo or wind, or have to rush to the toilet for your bowels?",
                                  .statement = "you leak poo or wind, or have to rush to the toilet for your bowels",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP then REL"),
                                  .icd10 = "R15",
                                  .icd10cm = "R15.9",
                                  .sources = cite(S26, S14, S101)};
};

struct chronic_disease_or_old_injury {
    static constexpr condition is{
        .id = "chronic-disease-or-old-injury",
        .question =
            "Did you have an injury, an operation on the back or joints, or a long-term illness before this "
            "pregnancy, or any other illness or injury since then, that could affect how you move (for "
            "example epilepsy, asthma, arthritis, a neurological or inflammatory disease)?",
        .statement =
            "before this pregnancy you had an injury, an operation on the back or joints, or a long-term illness; "
            "or since then any other illness or injury; and it could affect how you move: for example epilepsy; "
            "asthma; arthritis; or a disease of the nerves or with inflammation",
        .tier = core,
        .category = categorised(ask::professional, "GP"),
        .sources = cite(article_a, S02, S108)};
};

struct thyroid {
    static constexpr condition is{
        .id = "thyroid",
        .question =
            "Do you have palpitations, tremor, heat, big weight change or great tiredness (thyroid trouble "
            "after birth)?",
        .statement =
            "you feel your heart pound; or have tremor, heat, big weight change or great tiredness (thyroid "
            "trouble after birth)",
        .tier = extended,
        .category = categorised(ask::professional, "GP"),
        .icd10 = "O90.5",
        .icd10cm = "O90.5",
        .sources = cite(GCK)};
};

struct prolapse_heaviness {
    static constexpr condition is{.id = "prolapse-heaviness",
                                  .question = "Do you feel heaviness, dragging, or a bulge in the vagina?",
                                  .statement = "you feel heaviness, dragging, or a bulge in the vagina",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP then REL"),
                                  .icd10 = "N81.9",
                                  .icd10cm = "N81.9; N81.4",
                                  .sources = cite(S14, S15, S04, S02)};
};

struct glaucoma_or_retina {
    static constexpr condition is{.id = "glaucoma-or-retina",
                                  .question = "Do you have glaucoma, raised eye pressure, or a retina problem?",
                                  .statement = "you have glaucoma; raised eye pressure; or a retina problem",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP then REL"),
                                  .icd10 = "H40.9",
                                  .icd10cm = "H40.9",
                                  .sources = cite(S48, S49)};
};

struct no_check_yet {
    static constexpr condition is{.id = "no-check-yet",
                                  .question = "Is your 6-8 week check still to come?",
                                  .statement = "your 6-8 week check is still to come",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP (gate)"),
                                  .icd10 = "Z39.2",
                                  .icd10cm = "Z39.2",
                                  .sources = cite(S09, S13, S08, S12)};
};

struct dizzy_on_effort {
    static constexpr condition is{.id = "dizzy-on-effort",
                                  .question = "Do you get dizzy or light-headed when you are active or stand up?",
                                  .statement = "you get dizzy or light-headed when you are active or stand up",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP then REL"),
                                  .icd10 = "R42",
                                  .icd10cm = "R42",
                                  .sources = cite(S02, S108)};
};

struct fatigue_not_relieved {
    static constexpr condition is{.id = "fatigue-not-relieved",
                                  .question = "Are you exhausted in a way that rest and sleep do not mend?",
                                  .statement = "you are exhausted in a way that rest and sleep do not mend",
                                  .tier = core,
                                  .category = categorised(ask::professional, "GP"),
                                  .icd10 = "R53",
                                  .sources = cite(S02, S108, S35)};
};

struct back_pain_severe {
    static constexpr condition is{
        .id = "back-pain-severe",
        .question = "Is your back pain 7 or more out of 10 at rest, or does it keep you from looking after your baby?",
        .statement = "your back pain is 7 or more out of 10 at rest, or keeps you from looking after your baby",
        .report_statement = "you had pain of 7 or more out of 10 before a session, or on the morning after it",
        .tier = core,
        .category = categorised(ask::professional, "GP"),
        .icd10 = "M54.5",
        .icd10cm = "M54.5",
        .sources = cite(S57, S58)};
};

struct caesarean_pain_with_activity {
    static constexpr condition is{
        .id = "caesarean-pain-with-activity",
        .question = "After a caesarean: does pain in the wound or belly grow when you are active?",
        .statement = "pain in your caesarean wound, or in your belly, grows when you are active",
        .report_statement = "pain in wound, belly, pelvis or breast was 3 or more out of 10, or grew in a session",
        .tier = core,
        .category = categorised(ask::professional, "GP then REL"),
        .icd10 = "O90.8",
        .icd10cm = "O90.89",
        .not_after = {vaginal::is, instrumental::is},
        .sources = cite(S02, S108)};
};

}  // namespace regimen::postpartum

#endif
