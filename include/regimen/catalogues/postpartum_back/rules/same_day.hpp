// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that block everything until somebody has looked, today.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_SAME_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_SAME_DAY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace rule {

struct leg_weakness_progressive_same_day {
    static constexpr safety_rule is{
        .id = "leg-weakness-progressive-same-day",
        .when = leg_weakness_progressive::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S41, S02, S108),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct urinary_retention_same_day {
    static constexpr safety_rule is{
        .id = "urinary-retention-same-day",
        .when = urinary_retention::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S39, S40, S102),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct bleeding_heavier_same_day {
    static constexpr safety_rule is{
        .id = "bleeding-heavier-same-day",
        .when = bleeding_heavier::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(S45, S47, S15, S02, S108),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct vertebral_fracture_trauma_same_day {
    static constexpr safety_rule is{
        .id = "vertebral-fracture-trauma-same-day",
        .when = vertebral_fracture_trauma::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S51, S41),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct wound_problem_caesarean_same_day {
    static constexpr safety_rule is{
        .id = "wound-problem-caesarean-same-day",
        .when = wound_problem_caesarean::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(S37, S35, S02),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct wound_problem_perineum_same_day {
    static constexpr safety_rule is{
        .id = "wound-problem-perineum-same-day",
        .when = wound_problem_perineum::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(S100),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct mastitis_febrile_same_day {
    static constexpr safety_rule is{
        .id = "mastitis-febrile-same-day",
        .when = mastitis_febrile::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(S77, S78, S02, S108),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

struct post_dural_puncture_headache_same_day {
    static constexpr safety_rule is{
        .id = "post-dural-puncture-headache-same-day",
        .when = post_dural_puncture_headache::is,
        .blocks_session = true,
        .action = urgency::same_day,
        .lifts = lifted_by::resolution,
        .grade = evidence::service,
        .sources = cite(S71),
        .sentence = "No exercise until somebody has looked at this: speak to a doctor or midwife today."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
