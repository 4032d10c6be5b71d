// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sources S31 to S60 of the table of sources.
// All were seen as stored copies: wording and dates may have changed since.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S31_S60_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_S31_S60_HPP

#include <regimen/content/source.hpp>

namespace regimen::postpartum {

inline constexpr source_entry S31{
    .key = "S31",
    .who = "Stuge et al., Spine",
    .what =
        "Specific stabilizing exercises for pelvic girdle pain after pregnancy: RCT (81 women, 20 weeks):"
        " better than usual physiotherapy",
    .year = "2004",
    .address =
        "http://journals.lww.com/spinejournal/Abstract/2004/02150/The_Efficacy_of_a_Treatment_Program_Foc"
        "using_on.2.aspx",
    .seen = "A",
};
inline constexpr source_entry S32{
    .key = "S32",
    .who = "Gutke et al., J Rehabil Med",
    .what = "Specific muscle stabilizing as home exercises for persistent PGP: RCT (88 women): no difference",
    .year = "2010",
    .address = "doi 10.2340/16501977-0615",
    .seen = "A",
};
inline constexpr source_entry S33{
    .key = "S33",
    .who = "Tseng et al., BMC Pregnancy Childbirth",
    .what = "Systematic review of RCTs, exercise for lumbo-pelvic pain in postnatal women (4 RCTs, mixed)",
    .year = "2015",
    .address = "http://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-015-0736-4",
    .seen = "A",
};
inline constexpr source_entry S34{
    .key = "S34",
    .who = "Moheboleslam et al., Biol Res Nurs",
    .what =
        "Meta-analysis of stabilizing exercises in postpartum women with low back/pelvic pain (11 "
        "studies, SMD pain -0.76)",
    .year = "2022",
    .address = "https://biomed.reviewer.ly/app/publication/31a29e94-5903-4632-ad90-a88568aa458e",
    .seen = "A",
};
inline constexpr source_entry S35{
    .key = "S35",
    .who = "US CDC 'Hear Her'",
    .what = "Recognizing urgent pregnancy-related warning signs (up to 1 year)",
    .year = "n.d.",
    .address = "https://www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html",
    .seen =
        "X; longer text at https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-"
        "child-health/hear-her-texas/urgent-maternal-warning-signs",
};
inline constexpr source_entry S36{
    .key = "S36",
    .who = "Physiospot, summarising Stuge, Holm, Vollestad (Manual Therapy)",
    .what =
        "To treat or not to treat postpartum pelvic girdle pain with stabilizing exercises? (Stuge 2004 "
        "positive, Mens 2000 not)",
    .year = "2006",
    .address =
        "https://www.physiospot.com/2006/11/01/to-treat-or-not-to-treat-postpartum-pelvic-girdle-pain-"
        "with-stabilizing-exercises/",
    .seen = "A",
};
inline constexpr source_entry S37{
    .key = "S37",
    .who = "AWHONN via Lamaze International",
    .what = "POST-BIRTH warning signs (call 911 / call provider)",
    .year = "n.d.",
    .address =
        "https://lamaze.org/Giving-Birth-with-Confidence/GBWC-Post/do-you-know-these-deadly-post-birth-"
        "warning-signs",
    .seen = "R",
};
inline constexpr source_entry S38{
    .key = "S38",
    .who = "New Mom Health (4th Trimester project)",
    .what = "When to call 911 and when to call your provider",
    .year = "n.d.",
    .address =
        "https://newmomhealth.com/resources/maternal-health-warning-signs-when-to-call-911-and-when-to-"
        "call-your-provider",
    .seen = "X",
};
inline constexpr source_entry S39{
    .key = "S39",
    .who = "BMJ Best Practice",
    .what = "Cauda equina syndrome: key recommendations",
    .year = "n.d.",
    .address =
        "https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach (library"
        " mirror)",
    .seen = "X",
};
inline constexpr source_entry S40{
    .key = "S40",
    .who = "Back care East Sussex (BACKES)",
    .what = "Cauda equina warning signs (card by Greenhalgh, Mercer, Finucane)",
    .year = "n.d.",
    .address = "https://www.backes.org.uk/cauda-equina-warning-signs/",
    .seen = "full list seen",
};
inline constexpr source_entry S41{
    .key = "S41",
    .who = "NHS Gloucestershire G-care",
    .what = "Back pain: red flags for spinal conditions",
    .year = "n.d.",
    .address = "https://g-care.glos.nhs.uk/pathway/71/resource/3",
    .seen = "X",
};
inline constexpr source_entry S42{
    .key = "S42",
    .who = "UPMC HealthBeat",
    .what = "Postpartum preeclampsia (up to 6 weeks, highest in first 7 days)",
    .year = "2021",
    .address = "https://share.upmc.com/2021/04/postpartum-preeclampsia/",
    .seen = "X",
};
inline constexpr source_entry S43{
    .key = "S43",
    .who = "ColumbiaDoctors",
    .what = "Postpartum preeclampsia: silent but serious (>140/90; first days to 6 weeks)",
    .year = "2024",
    .address = "https://www.columbiadoctors.org/news/postpartum-preeclampsia-silent-serious-condition",
    .seen = "X",
};
inline constexpr source_entry S44{
    .key = "S44",
    .who = "RCOG",
    .what = "Diagnosis/treatment of venous thrombosis in pregnancy and after birth (patient information)",
    .year = "2015",
    .address =
        "https://www.rcog.org.uk/for-the-public/browse-our-patient-information/diagnosis-and-treatment-"
        "of-venous-thrombosis-in-pregnancy-and-after-birth/",
    .seen = "X",
};
inline constexpr source_entry S45{
    .key = "S45",
    .who = "HSE Ireland",
    .what = "Secondary postpartum haemorrhage, 24 hours to 6 weeks",
    .year = "n.d.",
    .address = "https://www2.hse.ie/conditions/postpartum-haemorrhage/24-hours-to-6-weeks",
    .seen = "full page seen",
};
inline constexpr source_entry S46{
    .key = "S46",
    .who = "GPnotebook (summarising NICE postnatal care)",
    .what = "Postpartum haemorrhage / postpartum bleeding",
    .year = "n.d.",
    .address = "https://gpnotebook.com/en-GB/pages/obstetrics/postpartum-haemorrhage",
    .seen = "R",
};
inline constexpr source_entry S47{
    .key = "S47",
    .who = "Barts Health via Essential Parent",
    .what = "Blood loss (lochia)",
    .year = "n.d.",
    .address = "https://www.essentialparent.com/lesson/blood-loss-lochia-18213/?continuity=18301",
    .seen = "X",
};
inline constexpr source_entry S48{
    .key = "S48",
    .who = "Jasien et al., PLoS One",
    .what = "Intraocular pressure rise during four common yoga positions (downward dog highest: 17 to 28-29 mmHg)",
    .year = "2015",
    .address = "doi 10.1371/journal.pone.0144505",
    .seen = "A",
};
inline constexpr source_entry S49{
    .key = "S49",
    .who = "RNIB / Sight Advice FAQ",
    .what = "Yoga and glaucoma",
    .year = "n.d.",
    .address = "https://sightadvicefaq.org.uk/your-eyes/looking-after-eyes/Yoga-glaucoma",
    .seen = "full page seen",
};
inline constexpr source_entry S50{
    .key = "S50",
    .who = "Rosalik et al., AJOG Glob Rep",
    .what = "Vertebral artery dissection in relation to pregnancy (postpartum incidence rate ratio 5.5 cited)",
    .year = "2023",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC10692729",
    .seen = "X",
};
inline constexpr source_entry S51{
    .key = "S51",
    .who = "Peltz-Sinvani et al., BMC Pregnancy Childbirth 23:311",
    .what =
        "Pregnancy- and lactation-induced osteoporosis survey (88 % non-traumatic; diagnosis delayed > 16"
        " weeks in 41 %). See also Topping & Black abstract (sudden upper-lumbar/thoracic pain, height "
        "loss)",
    .year = "2023",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC10152747",
    .seen = "A",
};
inline constexpr source_entry S52{
    .key = "S52",
    .who = "Giangregorio et al. (Too Fit to Fracture), Osteoporos Int 26:891-910",
    .what =
        "Table 5: risky movements and safer alternatives (avoid end-range trunk flexion/rotation; chair-"
        "modified downward dog with hip hinge)",
    .year = "2014",
    .address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5",
    .seen = "X (table)",
};
inline constexpr source_entry S53{
    .key = "S53",
    .who = "Hong Kong Department of Health, Family Health Service",
    .what = "Wrist and hand pain (de Quervain, carpal tunnel)",
    .year = "n.d.",
    .address = "https://fhs.gov.hk/english/health_info/woman/30138.html",
    .seen = "full page seen",
};
inline constexpr source_entry S54{
    .key = "S54",
    .who = "Mercy Physio",
    .what = "Postnatal hand and wrist pain",
    .year = "n.d.",
    .address = "https://mercyphysio.com.au/postnatal-hand-and-wrist-pain-causes-and-management-strategies/",
    .seen = "X",
};
inline constexpr source_entry S55{
    .key = "S55",
    .who = "Inge et al., Aust J Gen Pract 51(3) (RACGP)",
    .what = "Exercise after pregnancy",
    .year = "2022",
    .address = "https://www1.racgp.org.au/ajgp/2022/march/exercise-after-pregnancy",
    .seen = "X",
};
inline constexpr source_entry S56{
    .key = "S56",
    .who = "Bodies in Motion physio, quoting Silbernagel 2007 / Goom",
    .what = "The Pain-Monitoring Model (<= 3 safe, 4-5 acceptable, > 5 not; 24-h behaviour; Achilles tendinopathy)",
    .year = "n.d.",
    .address = "https://bim.physio/the-pain-monitoring-model/",
    .seen = "R",
};
inline constexpr source_entry S57{
    .key = "S57",
    .who = "Provide Physiotherapy (NHS provider)",
    .what = "Pain traffic light (0-3, 4-5 settling within 24 h, 6-10)",
    .year = "n.d.",
    .address = "https://providephysiotherapy.org.uk/pain-traffic-light/",
    .seen = "full page seen",
};
inline constexpr source_entry S58{
    .key = "S58",
    .who = "AHP Suffolk",
    .what = "Returning to activity (0-3 / 4-5 / 6-10; monitor during, after, 24 h)",
    .year = "n.d.",
    .address = "https://ahpsuffolk.co.uk/Home/SelfHelp/ReturningtoActivity.aspx",
    .seen = "X",
};
inline constexpr source_entry S59{
    .key = "S59",
    .who = "British Elbow & Shoulder Society",
    .what = "Subacromial pain (small rise OK if gone in 30 min and not worse next day; 6-12 weeks)",
    .year = "n.d.",
    .address = "https://bess.ac.uk/subacromial-pain/",
    .seen = "X",
};
inline constexpr source_entry S60{
    .key = "S60",
    .who = "Ostelo et al., Spine",
    .what = "Interpreting change scores for pain in low back pain: MIC NRS 2, or 30 % from baseline",
    .year = "2008",
    .address =
        "abstract at "
        "https://paperexplained.cn/articles/paper/detail/c63b17f341638e994cd27cc6d09b4f05e220d5cc",
    .seen = "A",
};

}  // namespace regimen::postpartum

#endif
