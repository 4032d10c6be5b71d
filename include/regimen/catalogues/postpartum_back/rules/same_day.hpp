// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that block everything until somebody has looked, today.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_SAME_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_SAME_DAY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/rules/rule.hpp>

#include <string_view>

namespace regimen::postpartum {
namespace rule {

struct leg_weakness_progressive_same_day {
    static constexpr std::string_view id = "leg-weakness-progressive-same-day";
    using when = leg_weakness_progressive;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S41, S02, S108);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct urinary_retention_same_day {
    static constexpr std::string_view id = "urinary-retention-same-day";
    using when = urinary_retention;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S39, S40, S102);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct bleeding_heavier_same_day {
    static constexpr std::string_view id = "bleeding-heavier-same-day";
    using when = bleeding_heavier;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S45, S47, S15, S02, S108);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct vertebral_fracture_trauma_same_day {
    static constexpr std::string_view id = "vertebral-fracture-trauma-same-day";
    using when = vertebral_fracture_trauma;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S51, S41);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct wound_problem_caesarean_same_day {
    static constexpr std::string_view id = "wound-problem-caesarean-same-day";
    using when = wound_problem_caesarean;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S37, S35, S02);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct wound_problem_perineum_same_day {
    static constexpr std::string_view id = "wound-problem-perineum-same-day";
    using when = wound_problem_perineum;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S100);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct mastitis_febrile_same_day {
    static constexpr std::string_view id = "mastitis-febrile-same-day";
    using when = mastitis_febrile;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S77, S78, S02, S108);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

struct post_dural_puncture_headache_same_day {
    static constexpr std::string_view id = "post-dural-puncture-headache-same-day";
    using when = post_dural_puncture_headache;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S71);
    static constexpr std::string_view sentence =
        "No exercise until this has been assessed: contact a professional today.";
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
