// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is good to know, or out of scope.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_OTHER_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_OTHER_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct postnatal_depression {
    static constexpr condition is{
        .id = "postnatal-depression",
        .question =
            "Have you felt low, hopeless or very anxious most days, or did a questionnaire about your mood show that "
            "you may need help?",
        .statement =
            "you have felt low, hopeless or very anxious most days; or a questionnaire about your mood showed "
            "that you may need help",
        .tier = core,
        .category = categorised(ask::information, "GP (INFO)"),
        .icd10 = "F53.0",
        .icd10cm = "F53.0",
        .sources = cite(S01, S69)};
};

struct pregnant_again {
    static constexpr condition is{.id = "pregnant-again",
                                  .question = "Could you be pregnant again?",
                                  .statement = "you could be pregnant again",
                                  .tier = extended,
                                  .category = categorised(ask::out_of_scope, "OUT OF SCOPE"),
                                  .icd10 = "Z33",
                                  .sources = cite(GCK)};
};

struct baby_loss {
    static constexpr condition is{.id = "baby-loss",
                                  .question = "Is your baby in hospital, or have you lost your baby?",
                                  .statement = "your baby is in hospital, or you have lost your baby",
                                  .tier = extended,
                                  .category = categorised(ask::information, "INFO"),
                                  .sources = cite(GCK)};
};

}  // namespace regimen::postpartum

#endif
