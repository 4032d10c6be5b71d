// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is good to know, or out of scope.
// Questions are worded so that yes means: present. ICD-10 codes are the 2019 WHO list, ICD-10-CM the 2021 order file.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_OTHER_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_OTHER_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/condition.hpp>

#include <string_view>

namespace regimen::postpartum {

struct postnatal_depression {
    static constexpr std::string_view id = "postnatal-depression";
    static constexpr std::string_view question =
        "(EPDS total 13 or more, or 10-12 as a caution) Have you felt low, hopeless or very anxious most "
        "days?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::information, "GP (INFO)");
    static constexpr std::string_view icd10 = "F53.0";
    static constexpr std::string_view icd10cm = "F53.0";
    static constexpr auto sources = cite(S01, S69);
};

struct pregnant_again {
    static constexpr std::string_view id = "pregnant-again";
    static constexpr std::string_view question = "Could you be pregnant again?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::out_of_scope, "OUT OF SCOPE");
    static constexpr std::string_view icd10 = "Z33";
    static constexpr auto sources = cite(GCK);
};

struct baby_loss {
    static constexpr std::string_view id = "baby-loss";
    static constexpr std::string_view question =
        "(Ask with care) Is your baby in hospital, or have you lost your baby?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::information, "INFO");
    static constexpr auto sources = cite(GCK);
};

}  // namespace regimen::postpartum

#endif
