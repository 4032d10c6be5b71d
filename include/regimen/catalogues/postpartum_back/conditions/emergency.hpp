// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Red flags: an emergency service, now.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_EMERGENCY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_EMERGENCY_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct chest_pain_breathless {
    static constexpr condition is{
        .id = "chest-pain-breathless",
        .question =
            "Do you have chest pain (at rest or when you exert yourself), or trouble breathing that is new, "
            "happens at rest or when lying flat, or gets worse with a deep breath or cough?",
        .statement =
            "you have chest pain (at rest or when you exert yourself); or trouble breathing that is new, comes at "
            "rest or when you lie flat, or gets worse with a deep breath or cough",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "I26.9; O88.2",
        .icd10cm = "I26.99; O88.23",
        .sources = cite(S35, S37, S12, S02, S108)};
};

struct seizure {
    static constexpr condition is{
        .id = "seizure",
        .question = "Since the birth, have you had a fit (seizure) that no doctor has assessed yet?",
        .statement = "since the birth you have had a fit (seizure) that no doctor has looked into yet",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "O15.2; R56.8",
        .icd10cm = "O15.2",
        .sources = cite(S37, S02)};
};

struct severe_headache_vision {
    static constexpr condition is{
        .id = "severe-headache-vision",
        .question =
            "Do you have a very bad or sudden headache, one that will not go away, changes in your sight, "
            "pain under the right ribs, or sudden swelling of face or hands?",
        .statement =
            "you have a very bad or sudden headache; one that will not go away; changes in your sight; pain under "
            "the right ribs; or sudden swelling of face or hands",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "O14.9; O16; O87.3 (cerebral venous thrombosis)",
        .icd10cm = "O14.95; O16.5; O87.3",
        .sources = cite(S35, S37, S42, S43)};
};

struct bp_very_high {
    static constexpr condition is{
        .id = "bp-very-high",
        .question = "If you measured it: is your blood pressure 160 or more (top) or 110 or more (bottom)?",
        .statement = "your blood pressure, as you measured it, is 160 or more (top) or 110 or more (bottom)",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "O16; O14.1",
        .icd10cm = "O16.5; O14.15",
        .only_yes_counts = true,
        // not measured is not a yes: the symptom questions are asked
        .sources = cite(S38)};
};

struct heavy_bleeding {
    static constexpr condition is{
        .id = "heavy-bleeding",
        .question =
            "Are you soaking a pad in an hour or less, passing clots the size of an egg or bigger, or feeling"
            " faint with bleeding?",
        .statement =
            "you soak a pad in an hour or less; pass clots the size of an egg or bigger; or feel faint with "
            "bleeding",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "O72.2",
        .icd10cm = "O72.2",
        .sources = cite(S35, S37, S45, S46, S02)};
};

struct cauda_equina {
    static constexpr condition is{
        .id = "cauda-equina",
        .question =
            "Do you have numbness or tingling around the genitals, back passage or inner thighs; new trouble "
            "starting, stopping or feeling your pee or poo; or weakness in BOTH legs?",
        .statement =
            "you have numbness or tingling around the genitals, back passage or inner thighs; new trouble "
            "starting, stopping or feeling your pee or poo; or weakness in both legs",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "G83.4",
        .icd10cm = "G83.4",
        .sources = cite(S39, S40, S41)};
};

struct spinal_anaesthetic_complication {
    static constexpr condition is{
        .id = "spinal-anaesthetic-complication",
        .question =
            "Did you have an epidural or spinal, and now have back pain with fever, redness/discharge at the "
            "site, or numb or weak legs?",
        .statement =
            "you had an epidural or spinal; and now you have back pain with fever, redness or discharge at the "
            "site, or numb or weak legs",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "G06.1; O89.8",
        .icd10cm = "G06.1",
        .sources = cite(S72, S73)};
};

struct stroke_or_neck_artery {
    static constexpr condition is{
        .id = "stroke-or-neck-artery",
        .question =
            "Do you have new severe one-sided neck or head pain, drooping face, slurred speech, weakness on "
            "one side, double vision, drooping eyelid, or sudden unsteadiness?",
        .statement =
            "you have new severe neck or head pain on one side; a drooping face; slurred speech; weakness on one "
            "side; double vision; a drooping eyelid; or sudden unsteadiness",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "I72.0; I72.6; I67.0",
        .icd10cm = "I77.71; I77.74",
        .sources = cite(S50, S02, S108)};
};

struct suicidal_thoughts {
    static constexpr condition is{
        .id = "suicidal-thoughts",
        .question =
            "In the last 7 days, have you had thoughts of harming yourself or your baby? Say yes to any such "
            "thought, however short.",
        .statement = "in the last 7 days you have had thoughts, however short, of harming yourself or your baby",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "R45.8",
        .icd10cm = "R45.851",
        .sources = cite(S35, S37, S69)};
};

struct postpartum_psychosis {
    static constexpr condition is{
        .id = "postpartum-psychosis",
        .question =
            "Are you seeing or hearing things that others do not, very confused, very high or fearful, or not "
            "yourself in a way that worries people? Somebody close to you may answer for you.",
        .statement =
            "you are seeing or hearing things that others do not; or you are very confused, very high or fearful, "
            "or not yourself in a way that worries people",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG"),
        .icd10 = "F53.1",
        .icd10cm = "F53.1",
        .sources = cite(S70)};
};

struct sepsis_signs {
    static constexpr condition is{
        .id = "sepsis-signs",
        .question =
            "Do you have a temperature of 38.0 C (100.4 F) or more, shivering, a very fast heartbeat, "
            "confusion, foul-smelling bleeding or discharge, or feel severely unwell?",
        .statement =
            "you have a temperature of 38.0 C (100.4 F) or more; shivering; a very fast heartbeat; confusion; "
            "foul-smelling bleeding or discharge; or you feel severely unwell",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG/SAMEDAY"),
        .icd10 = "O85; O86.4",
        .icd10cm = "O85",
        .sources = cite(S35, S37, S45, S46, S02, S108)};
};

struct syncope_palpitations {
    static constexpr condition is{
        .id = "syncope-palpitations",
        .question = "Have you fainted, or do you have a racing or irregular heartbeat at rest?",
        .statement = "you have fainted; or you have a racing or irregular heartbeat at rest",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG/SAMEDAY"),
        .icd10 = "R55; R00.2",
        .icd10cm = "R55; R00.2",
        .sources = cite(S35, S02, S108)};
};

struct severe_abdominal_pain {
    static constexpr condition is{
        .id = "severe-abdominal-pain",
        .question =
            "Do you have severe belly pain that does not go away, or a lump at the navel, scar or groin that "
            "has become hard or painful and will not go back?",
        .statement =
            "you have severe belly pain that does not go away; or a lump at the navel, scar or groin has become "
            "hard or painful and will not go back",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG/SAMEDAY"),
        .icd10 = "R10.0; R10.4",
        .icd10cm = "R10.0",
        .sources = cite(S35, S02, S108)};
};

struct leg_clot_dvt {
    static constexpr condition is{
        .id = "leg-clot-dvt",
        .question = "Is one leg newly swollen, painful, warm or red (calf, behind the knee, thigh or groin)?",
        .statement = "one of your legs is newly swollen, painful, warm or red (calf, behind the knee, thigh or groin)",
        .tier = core,
        .category = categorised(ask::emergency, "EMERG/SAMEDAY"),
        .icd10 = "O87.1",
        .icd10cm = "O87.1",
        .sources = cite(S44, S12, S35, S37, S02, S108)};
};

}  // namespace regimen::postpartum

#endif
