// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sources S61 to S90 of the table of sources.
// All were seen as stored copies: wording and dates may have changed since.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S61_S90_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S61_S90_HPP

#include <regimen/content/source.hpp>

namespace regimen::postpartum {

inline constexpr source_entry S61{
    .key = "S61",
    .who = "Suzuki et al., PLoS One",
    .what = "NRS change cut-off 1.3-1.8, rounded to 2, in chronic low back pain",
    .year = "2020",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC7053735",
    .seen = "A",
};
inline constexpr source_entry S62{
    .key = "S62",
    .who = "Kamper et al., Eur Spine J",
    .what = "NRS 0 best defines feeling recovered from low back pain",
    .year = "2010",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC2989296",
    .seen = "A",
};
inline constexpr source_entry S63{
    .key = "S63",
    .who = "ACSM (Ratamess et al.)",
    .what = "Progression models in resistance training for healthy adults (2-10 %; novice 2-3 d/wk; order)",
    .year = "2009",
    .address = "https://www.medscape.com/viewarticle/717047",
    .seen = "A",
};
inline constexpr source_entry S64{
    .key = "S64",
    .who = "Athletic Performance TC, quoting Baechle & Earle (NSCA)",
    .what = "2-for-2 rule",
    .year = "n.d.",
    .address = "https://athleticperformancetc.wordpress.com/tag/2-for-2-rule/",
    .seen = "R",
};
inline constexpr source_entry S65{
    .key = "S65",
    .who = "Pogo Physio and Howtomovement (quoting Buist RCT; Nielsen cohort)",
    .what = "The 10 % rule: does it hold true? (10 % v 24 %/week: no difference; > 30 % in 2 weeks: more injuries)",
    .year = "2018",
    .address =
        "https://pogophysio.com.au/?p=6435 ; https://howtomovementblog.blogspot.com/2018/10/volume-"
        "volume-volume.html",
    .seen = "R",
};
inline constexpr source_entry S66{
    .key = "S66",
    .who = "ACSM blog",
    .what = "Stretching and flexibility guidelines update (2-3+/wk, daily best; slight discomfort; 10-30 s)",
    .year = "2021",
    .address =
        "https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-"
        "blog/2021/03/18/stretching-and-flexibility-guidelines-update",
    .seen = "full page seen",
};
inline constexpr source_entry S67{
    .key = "S67",
    .who = "Harvard Health",
    .what = "The ideal stretching routine (60 s total per stretch)",
    .year = "2023",
    .address = "https://www.health.harvard.edu/staying-healthy/the-ideal-stretching-routine",
    .seen = "X",
};
inline constexpr source_entry S68{
    .key = "S68",
    .who = "Review table (Heliyon 8:e11259), PMC",
    .what = "Intensity of physical activity: talk test and Borg CR10 (light 1-2, moderate 3-4, vigorous 5-9)",
    .year = "2022",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC9618974/table/tbl4",
    .seen = "X (table)",
};
inline constexpr source_entry S69{
    .key = "S69",
    .who = "Cox, Holden, Sagovsky via PsychNotes",
    .what =
        "EPDS scoring: >= 13 assess; >= 10 if more sensitivity; any item-10 score above 0 needs further "
        "assessment",
    .year = "1987",
    .address =
        "https://download.skyscape.com/download/ota/lonestar/EC141A66-5D19-4C55-B6F5-"
        "258593CB6C25/psychnotes.ed6/content/HTML/t/tl0.htm",
    .seen = "R",
};
inline constexpr source_entry S70{
    .key = "S70",
    .who = "Action on Postpartum Psychosis",
    .what = "Postpartum psychosis",
    .year = "n.d.",
    .address = "https://www.app-network.org/postpartum-psychosis/",
    .seen = "X",
};
inline constexpr source_entry S71{
    .key = "S71",
    .who = "OAA LabourPains; Hull (HEY) NHS; Cambridge NHS",
    .what = "Headache after epidural or spinal",
    .year = "2025",
    .address =
        "https://www.labourpains.org/other-resources/headache-after-an-epidural-or-spinal-injection ; "
        "https://www.hey.nhs.uk/patient-leaflet/headache-after-spinal-epidural-injection",
    .seen = "X",
};
inline constexpr source_entry S72{
    .key = "S72",
    .who = "Gateshead Health NHS",
    .what = "Epidural advice for maternity patients",
    .year = "n.d.",
    .address = "https://www.gatesheadhealth.nhs.uk/resources/epidural-advice/",
    .seen = "full page seen",
};
inline constexpr source_entry S73{
    .key = "S73",
    .who = "UKOSS study (Oxford publication page)",
    .what =
        "Epidural haematoma and abscess after obstetric neuraxial anaesthesia 2014-2017 (2.0 and 3.6 per "
        "million)",
    .year = "year not shown",
    .address = "https://www.camsoxford.ox.ac.uk/ (publication 2128997)",
    .seen = "A",
};
inline constexpr source_entry S74{
    .key = "S74",
    .who = "JAMA 113(8):671-673",
    .what =
        "Case article on air embolism in obstetrics, with air entering uterine sinuses after delivery "
        "(title not shown in the excerpt; from memory: Redfield & Bodine, 'Air embolism following the "
        "knee-chest position')",
    .year = "1939",
    .address = "https://jamanetwork.com/journals/jama/article-abstract/291926",
    .seen = "X (first lines)",
};
inline constexpr source_entry S75{
    .key = "S75",
    .who = "Postgrad Med J 74:612",
    .what = "Death due to air embolism during sexual intercourse in the puerperium",
    .year = "1998",
    .address =
        "https://docslib.org/doc/300504/death-due-to-air-embolism-during-sexual-intercourse-in-the-"
        "puerperium",
    .seen = "X",
};
inline constexpr source_entry S76{
    .key = "S76",
    .who = "J Korean Med Sci review, PMC",
    .what = "Venous air embolism during surgery, especially caesarean (uterine sinuses theoretically vulnerable)",
    .year = "2008",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC2580000",
    .seen = "X",
};
inline constexpr source_entry S77{
    .key = "S77",
    .who = "NHS (archived page)",
    .what = "Mastitis - symptoms (38 C; contact GP)",
    .year = "2012",
    .address = "http://www.nhs.uk/Conditions/Mastitis/Pages/Symptoms.aspx",
    .seen = "full page seen",
};
inline constexpr source_entry S78{
    .key = "S78",
    .who = "NCT",
    .what = "Mastitis (pressure on the breast as a cause)",
    .year = "2019",
    .address = "https://www.nct.org.uk/baby-toddler/feeding/common-concerns/mastitis-symptoms-and-treatment",
    .seen = "X",
};
inline constexpr source_entry S79{
    .key = "S79",
    .who = "Fit Bumps Fit Mums; ACOG statement quoted by Yummy Mummy",
    .what = "Breastfeeding and exercise (feed first, prone padding; milk unaffected)",
    .year = "n.d.",
    .address =
        "http://www.fitbumpsfitmums.co.uk/breastfeeding-and-exercise-2/ ; "
        "https://yummymummystore.com/blog/cat/mummy_scoop/post/exercisetips/",
    .seen = "X / R",
};
inline constexpr source_entry S80{
    .key = "S80",
    .who = "Twomley & Wells, J Pregnancy",
    .what = "Peripartum cardiomyopathy: a current review (last month to 5 months)",
    .year = "2010",
    .address = "http://www.hindawi.com/journals/jp/2010/149127/",
    .seen = "X",
};
inline constexpr source_entry S81{
    .key = "S81",
    .who = "NHS inform (Scotland)",
    .what = "Warm-up and cool-down (about 10 min; dynamic first; stretch 10-15 s in cool-down)",
    .year = "2022",
    .address =
        "https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-"
        "cool-down/",
    .seen = "full page seen",
};
inline constexpr source_entry S82{
    .key = "S82",
    .who = "CSCCa / NSCA (Caterisano et al.)",
    .what =
        "Joint consensus guidelines for transition periods: safe return to training following inactivity "
        "(break >= 2 weeks; first 2-4 weeks)",
    .year = "2019",
    .address =
        "https://doi.org/10.1519/SSC.0000000000000477 ; https://training-conditioning.com/news/nsca-and-"
        "cscca-announce-return-to-safe-training-guidelines/",
    .seen = "A",
};
inline constexpr source_entry S83{
    .key = "S83",
    .who = "Bayhealth, quoting NINDS",
    .what = "Dealing with back pain (cold pack wrapped, 20 min; then heat)",
    .year = "n.d.",
    .address = "http://www.bayhealth.org/health-library/health-library-home?type=5&parm1=30416&parm2=30407",
    .seen = "R",
};
inline constexpr source_entry S84{
    .key = "S84",
    .who = "Cheltenham & Gloucester Sling Library",
    .what = "Babywearing safety (T.I.C.K.S.)",
    .year = "n.d.",
    .address = "https://www.cheltgloucsslinglibrary.co.uk/online-babwearing-guidance.html",
    .seen = "X",
};
inline constexpr source_entry S85{
    .key = "S85",
    .who = "NICE",
    .what = "NG59 Low back pain and sciatica (exercise therapies chapter); CG88 (superseded)",
    .year = "2016",
    .address = "https://ncbi.nlm.nih.gov/books/NBK410131 ; https://www.ncbi.nlm.nih.gov/books/NBK11707/",
    .seen = "X",
};
inline constexpr source_entry S86{
    .key = "S86",
    .who = "Claire Russell Yoga; Motherly; yoga blog",
    .what = "Postnatal yoga guidelines; yoga moves to avoid after birth; no inversions for 6 weeks while lochia",
    .year = "2011-",
    .address =
        "https://clairerussellyoga.com/2011/06/17/post-natal-checklist-for-teachers-and-students/ ; "
        "https://www.mother.ly/lifestyle/yoga-moves-to-avoid-after-giving-birth ; http://best-yoga-for-"
        "pregnant-women.blogspot.com/2012/09",
    .seen = "X (lay/teacher text)",
};
inline constexpr source_entry S87{
    .key = "S87",
    .who = "Pregnancy Exercise (NZ)",
    .what = "When it is not a good idea to stretch pre/postnatal (hypermobility)",
    .year = "n.d.",
    .address = "https://pregnancyexercise.co.nz/when-its-not-a-good-idea-to-stretch-pre-postnatal/",
    .seen = "X",
};
inline constexpr source_entry S88{
    .key = "S88",
    .who = "Yoga Journal (translated mirror)",
    .what = "How to protect the knees in lotus and related postures",
    .year = "n.d.",
    .address = "https://www.yogajournal.com/teach/protect-the-knees-in-lotus-and-related-postures",
    .seen = "X",
};
inline constexpr source_entry S89{
    .key = "S89",
    .who = "Pelvic Exercises (M. Kenway)",
    .what = "Tailbone pain relief",
    .year = "n.d.",
    .address = "https://www.pelvicexercises.com.au/tailbone-pain/",
    .seen = "X",
};
inline constexpr source_entry S90{
    .key = "S90",
    .who = "CSEP Get Active Questionnaire, general form (as reproduced; the postpartum form is S108)",
    .what = "GAQ: BP 160/90 or higher, chest discomfort, dizziness, shortness of breath at rest, fainting",
    .year = "n.d.",
    .address = "https://www.wodboard.com/locations/497/signup/ef308a5111",
    .seen = "R (general GAQ, not the postpartum one)",
};

}  // namespace regimen::postpartum

#endif
