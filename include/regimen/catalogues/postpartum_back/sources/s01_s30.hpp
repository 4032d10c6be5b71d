// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sources S01 to S30 of the table of sources.
// All were seen as stored copies: wording and dates may have changed since.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S01_S30_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S01_S30_HPP

#include <regimen/content/source.hpp>

namespace regimen::postpartum {

inline constexpr source_entry S01{
    .key = "S01",
    .who = "CSEP / Davenport et al.",
    .what =
        "2025 Canadian Guideline for Physical Activity, Sedentary Behaviour and Sleep throughout the "
        "First Year Postpartum (consensus, GRADE); strengths/certainties read in a physiotherapy summary",
    .year = "2025",
    .address =
        "https://csepguidelines.ca/guidelines/postpartum/ ; summary "
        "https://www.refreshphysio.co.nz/blog/canadian-guidelines-for-physical-activity-sedentary-"
        "behaviour-sleep-in-the-first-year-after-birth ; sedentary limit "
        "https://www.spoonerspecialistphysio.com.au/blogs/postpartum-activity-sleep-and-sedentary-"
        "behaviours",
    .seen = "X (page start + summaries)",
};
inline constexpr source_entry S02{
    .key = "S02",
    .who = "Davenport et al., Br J Sports Med 59(8):527-538",
    .what =
        "International Delphi study of clinical and exercise professionals' opinion of physical activity "
        "prescreening and contraindications for participating in postpartum physical activity",
    .year = "2025",
    .address = "doi 10.1136/bjsports-2024-109104 (CC BY-NC)",
    .seen =
        "full text seen (copy in https://github.com/eniola-ak/AI-Chatbot-ActivePregnancyFoundation, "
        "data/pdfs; supplements not seen)",
};
inline constexpr source_entry S03{
    .key = "S03",
    .who = "Ruchat et al., Br J Sports Med 59(8):594-604",
    .what =
        "Impact of exercise on musculoskeletal pain and disability in the postpartum period (37 studies, "
        "N=3769)",
    .year = "2025",
    .address = "doi 10.1136/bjsports-2024-108488 ; abstract https://www.ablesci.com/scholar/paper?id=EwyBg17Rr",
    .seen = "A",
};
inline constexpr source_entry S04{
    .key = "S04",
    .who = "Beamish et al., Br J Sports Med",
    .what =
        "Impact of postpartum exercise on pelvic floor disorders and diastasis recti abdominis: "
        "systematic review and meta-analysis",
    .year = "2024",
    .address = "doi 10.1136/bjsports-2024-108619 ; abstract https://ouci.dntb.gov.ua/works/73mNNg2l",
    .seen = "A",
};
inline constexpr source_entry S05{
    .key = "S05",
    .who = "ACOG",
    .what = "Committee Opinion 804, Physical Activity and Exercise During Pregnancy and the Postpartum Period",
    .year = "2020",
    .address =
        "https://journals.lww.com/greenjournal/Fulltext/2020/04000/Physical_Activity_and_Exercise_During_"
        "Pregnancy.55.aspx (summary)",
    .seen = "X (summary; the postpartum section itself was not visible)",
};
inline constexpr source_entry S06{
    .key = "S06",
    .who = "Babymed, reproducing ACOG",
    .what = "Warning signs to stop exercise (pregnancy list)",
    .year = "n.d.",
    .address = "https://www.babymed.com/daily-living/exercise-when-stop-during-pregnancy",
    .seen = "R",
};
inline constexpr source_entry S07{
    .key = "S07",
    .who = "UK Chief Medical Officers",
    .what = "Physical activity for women after childbirth (birth to 12 months), text of the infographic",
    .year = "2019",
    .address =
        "https://www.gov.uk/government/publications/physical-activity-guidelines-pregnancy-and-after-"
        "childbirth/physical-activity-for-women-after-childbirth-birth-to-12-months-text-of-the-"
        "infographic",
    .seen = "full text seen",
};
inline constexpr source_entry S08{
    .key = "S08",
    .who = "NCSEM East Midlands",
    .what = "Guidelines: pregnancy and after childbirth (summary of UK CMO)",
    .year = "n.d.",
    .address = "https://www.ncsem-em.org.uk/get-active/guidelines/pregnancy-and-after-childbirth/",
    .seen = "X",
};
inline constexpr source_entry S09{
    .key = "S09",
    .who = "NHS England",
    .what = "GP six to eight week maternal postnatal consultation - what good looks like",
    .year = "year not shown",
    .address =
        "https://www.england.nhs.uk/long-read/gp-six-to-eight-week-maternal-postnatal-consultation-what-"
        "good-looks-like-guidance/",
    .seen = "X (year not shown)",
};
inline constexpr source_entry S10{
    .key = "S10",
    .who = "Goom, Donnelly, Brockwell",
    .what = "Returning to running postnatal - guidelines for medical, health and fitness professionals",
    .year = "2019",
    .address =
        "https://www.researchgate.net/publication/335928424 ; table in BJSM (level-4 expert opinion: not "
        "before 3 months)",
    .seen = "X",
};
inline constexpr source_entry S11{
    .key = "S11",
    .who = "HSE Ireland",
    .what = "Exercise after a caesarean",
    .year = "n.d.",
    .address = "https://www2.hse.ie/pregnancy-birth/birth/health-after-birth/exercise-after-caesarean/",
    .seen = "full page seen (two stored versions)",
};
inline constexpr source_entry S12{
    .key = "S12",
    .who = "NHS Suffolk & North East Essex",
    .what = "After Birth booklet, p14 (clots) and p22 (exercise)",
    .year = "n.d.",
    .address = "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/22",
    .seen = "full pages seen",
};
inline constexpr source_entry S13{
    .key = "S13",
    .who = "NHS Lanarkshire",
    .what = "Following delivery of your baby",
    .year = "n.d.",
    .address =
        "https://www.nhslanarkshire.scot.nhs.uk/services/physiotherapy/pelvic-health-obstetric-"
        "physiotherapy/following-delivery-of-your-baby",
    .seen = "X",
};
inline constexpr source_entry S14{
    .key = "S14",
    .who = "NHS BNSSG joint health hub",
    .what = "Return to exercise after birth - guidelines and when to seek help",
    .year = "n.d.",
    .address = "https://myjointhealthhub.bnssg.nhs.uk/?p=916",
    .seen = "X",
};
inline constexpr source_entry S15{
    .key = "S15",
    .who = "Moving Medicine (FSEM)",
    .what = "Postpartum: aerobic activity",
    .year = "n.d.",
    .address = "https://movingmedicine.ac.uk/evidence/aerobic-activity/",
    .seen = "X",
};
inline constexpr source_entry S16{
    .key = "S16",
    .who = "Bedfordshire Hospitals NHS",
    .what = "Advice and exercises following a caesarean section",
    .year = "n.d.",
    .address = "https://bedfordshirehospitals.nhs.uk/?p=95147",
    .seen = "X",
};
inline constexpr source_entry S17{
    .key = "S17",
    .who = "Milton Keynes University Hospital NHS",
    .what = "Advice and exercises following caesarean section",
    .year = "n.d.",
    .address =
        "https://www.mkuh.nhs.uk/patient-information-leaflet/advice-and-exercises-following-caesarean-"
        "section",
    .seen = "X",
};
inline constexpr source_entry S18{
    .key = "S18",
    .who = "Cardiff & Vale UHB",
    .what = "Caesarean section - women's health physiotherapy",
    .year = "2020",
    .address =
        "https://keepingmewell.com/what-is-physiotherapy/about-womens-health-physiotherapy/womens-health-"
        "physiotherapy-postnatal-services/caesarean-section/",
    .seen = "full page seen",
};
inline constexpr source_entry S19{
    .key = "S19",
    .who = "NHS Fife",
    .what = "Postnatal physiotherapy (diastasis, tears)",
    .year = "n.d.",
    .address =
        "https://www.nhsfife.org/services/all-services/physiotherapy/pelvic-health-"
        "physiotherapy/postnatal-physiotherapy/",
    .seen = "X",
};
inline constexpr source_entry S20{
    .key = "S20",
    .who = "North Tees & Hartlepool NHS",
    .what = "Postnatal exercises (from the day of birth)",
    .year = "n.d.",
    .address = "https://www.nth.nhs.uk/resources/postnatal-exercises/",
    .seen = "X",
};
inline constexpr source_entry S21{
    .key = "S21",
    .who = "Plymouth Hospitals NHS",
    .what = "Postnatal Exercises (after the 6-week check)",
    .year = "2020",
    .address = "https://www.plymouthhospitals.nhs.uk/display-pil/pil-postnatal-exercises-4413",
    .seen = "X",
};
inline constexpr source_entry S22{
    .key = "S22",
    .who = "UCLH",
    .what = "Postnatal physiotherapy",
    .year = "n.d.",
    .address =
        "https://uclh.frank-digital.co.uk/our-services/find-service/womens-health-1/maternity-"
        "services/postnatal-care/postnatal-physiotherapy",
    .seen = "X",
};
inline constexpr source_entry S23{
    .key = "S23",
    .who = "Portland Hospital leaflet on MyBaba",
    .what = "Physiotherapy postnatal exercises after vaginal or caesarean birth (day 1 onward)",
    .year = "n.d.",
    .address = "https://www.mybaba.com/physiotherapy-postnatal-exercises/",
    .seen = "X",
};
inline constexpr source_entry S24{
    .key = "S24",
    .who = "RCOG",
    .what = "Perineal tears hub; patient information on third-/fourth-degree tears (2015)",
    .year = "2015",
    .address =
        "https://rcog.org.uk/tears ; https://studylib.net/doc/18232375/or-fourth-degree-tear-during-"
        "childbirth",
    .seen = "X (no exercise weeks visible)",
};
inline constexpr source_entry S25{
    .key = "S25",
    .who = "Sheffield Teaching Hospitals",
    .what = "Physiotherapy advice following a third or fourth degree tear",
    .year = "n.d.",
    .address = "https://readkong.com/page/physiotherapy-advice-following-a-third-or-fourth-degree-tear-9417785",
    .seen = "X (no exercise weeks visible)",
};
inline constexpr source_entry S26{
    .key = "S26",
    .who = "Leeds Teaching Hospitals NHS",
    .what = "Urogynaecology / perinatal pelvic health physiotherapy",
    .year = "n.d.",
    .address =
        "https://www.leedsth.nhs.uk/services/physiotherapy/pelvic-health-physiotherapy/urogynaecology-"
        "physiotherapy/postnatal",
    .seen = "X",
};
inline constexpr source_entry S27{
    .key = "S27",
    .who = "Diastasis Recti UK",
    .what = "Physiotherapy and exercise",
    .year = "n.d.",
    .address = "https://diastasis-recti.org.uk/physiotherapy-and-exercise",
    .seen = "X",
};
inline constexpr source_entry S28{
    .key = "S28",
    .who = "Dufour et al., J Womens Health Phys Ther 43(2):73-81",
    .what =
        "Expert-based recommendations for conservative management of pregnancy-related diastasis (Delphi,"
        " level 5)",
    .year = "2019",
    .address =
        "doi 10.1097/JWH.0000000000000130 ; https://journals.lww.com/jwhpt/Abstract/2019/04000/Establishi"
        "ng_Expert_Based_Recommendations_for_the.3.aspx",
    .seen = "A (individual recommendations not visible)",
};
inline constexpr source_entry S29{
    .key = "S29",
    .who = "Northern Care Alliance NHS",
    .what = "Physiotherapy - Pelvic girdle pain",
    .year = "n.d.",
    .address =
        "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/physiotherapy-pelvic-"
        "girdle-pain-pgp",
    .seen = "X (pregnancy leaflet)",
};
inline constexpr source_entry S30{
    .key = "S30",
    .who = "South Tees Hospitals NHS",
    .what = "Pelvic girdle pain in pregnancy",
    .year = "n.d.",
    .address = "https://southtees.nhs.uk/resources/pelvic-girdle-pain-in-pregn",
    .seen = "X",
};

}  // namespace regimen::postpartum

#endif
