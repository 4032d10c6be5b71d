// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What delays the timetable.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_DELAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_DELAY_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct oasi_3rd_4th_tear {
    static constexpr condition is{
        .id = "oasi-3rd-4th-tear",
        .question = "Did you have a 3rd or 4th degree tear (into the muscle of the back passage)?",
        .statement = "you had a 3rd or 4th degree tear (into the muscle of the back passage)",
        .tier = core,
        .category = categorised(ask::delay, "DELAY + ABS for E3"),
        .icd10 = "O70.2; O70.3",
        .icd10cm = "O70.20; O70.3",
        .sources = cite(S24, S25, S26)};
};

struct birth_caesarean {
    static constexpr condition is{.id = "birth-caesarean",
                                  .question = "Was your baby born by caesarean (planned or emergency)?",
                                  .statement = "your baby was born by caesarean (planned or not)",
                                  .tier = core,
                                  .category = categorised(ask::delay, "DELAY"),
                                  .icd10 = "O82.0; O82.1; O82.9",
                                  .icd10cm = "O82; Z98.891",
                                  .sources = cite(S11, S12, S16, S18, S94)};
};

struct birth_instrumental {
    static constexpr condition is{.id = "birth-instrumental",
                                  .question = "Was the baby born with forceps or ventouse (vacuum)?",
                                  .statement = "your baby was born with forceps or ventouse (vacuum)",
                                  .tier = core,
                                  .category = categorised(ask::delay, "DELAY"),
                                  .icd10 = "O81.3; O81.4",
                                  .sources = cite(S26)};
};

struct stitches_1st_2nd_episiotomy {
    static constexpr condition is{
        .id = "stitches-1st-2nd-episiotomy",
        .question =
            "Did you need stitches (1st or 2nd degree tear or a cut)? Answer yes for at least 2 weeks, and "
            "until they are healed and comfortable.",
        .statement =
            "you needed stitches (1st or 2nd degree tear or a cut); and they are less than 2 weeks old, or not "
            "yet healed and comfortable",
        .tier = core,
        .category = categorised(ask::delay, "DELAY"),
        .icd10 = "O70.0; O70.1",
        .icd10cm = "O70.1",
        .sources = cite(article_a, S21, S100)};
};

struct lochia_ongoing {
    static constexpr condition is{
        .id = "lochia-ongoing",
        .question =
            "Are you still bleeding or spotting since the birth, or was the last spotting less than 7 days "
            "ago (not counting a new period)?",
        .statement =
            "you are still bleeding or spotting since the birth; or the last spotting was less than 7 days ago "
            "(not counting a new period)",
        .tier = core,
        .category = categorised(ask::delay, "DELAY/REL"),
        .sources = cite(S01, S15, S47, S74, S75, S76, S86, S02, S108, S109, S111)};
};

struct birth_complication_other {
    static constexpr condition is{
        .id = "birth-complication-other",
        .question =
            "Was there any other complication at the birth (for example a very early birth or intensive "
            "care), or are you still under hospital care?",
        .statement =
            "there was some other complication at the birth (such as a very early birth or intensive care); or "
            "you are still under hospital care",
        .tier = extended,
        .category = categorised(ask::delay, "DELAY"),
        .icd10 = "O75.9",
        .sources = cite(article_a)};
};

struct wound_trouble_healed {
    static constexpr condition is{
        .id = "wound-trouble-healed",
        .question =
            "Was your caesarean wound, or were your stitches, infected or open at any time, and have they "
            "closed since?",
        .statement =
            "your caesarean wound or your stitches were infected or open at any time; and they have closed since",
        .tier = core,
        .category = categorised(ask::delay, "DELAY"),
        .icd10 = "O86.0; O90.0; O90.1",
        .icd10cm = "O86.00; O90.0; O90.1",
        .sources = cite(S37, S35, S02)};
};

}  // namespace regimen::postpartum

#endif
