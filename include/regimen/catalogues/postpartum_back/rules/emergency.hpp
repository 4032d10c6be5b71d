// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Emergency rules: they block everything, and no clearance lifts them.
// For thoughts of harm she reads the words of the stop sign, whichever way she told us.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_EMERGENCY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_EMERGENCY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/stop_signs/emergency.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace rule {

struct chest_pain_breathless_emergency {
    static constexpr safety_rule is{.id = "chest-pain-breathless-emergency",
                                    .when = chest_pain_breathless::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S37, S12, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct seizure_emergency {
    static constexpr safety_rule is{.id = "seizure-emergency",
                                    .when = seizure::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S37, S02),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct severe_headache_vision_emergency {
    static constexpr safety_rule is{.id = "severe-headache-vision-emergency",
                                    .when = severe_headache_vision::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S37, S42, S43),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct bp_very_high_emergency {
    static constexpr safety_rule is{.id = "bp-very-high-emergency",
                                    .when = bp_very_high::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::expert,
                                    .sources = cite(S38),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct heavy_bleeding_emergency {
    static constexpr safety_rule is{.id = "heavy-bleeding-emergency",
                                    .when = heavy_bleeding::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S37, S45, S46, S02),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct cauda_equina_emergency {
    static constexpr safety_rule is{.id = "cauda-equina-emergency",
                                    .when = cauda_equina::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::guideline,
                                    .sources = cite(S39, S40, S41),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct spinal_anaesthetic_complication_emergency {
    static constexpr safety_rule is{.id = "spinal-anaesthetic-complication-emergency",
                                    .when = spinal_anaesthetic_complication::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::expert,
                                    .sources = cite(S72, S73),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct stroke_or_neck_artery_emergency {
    static constexpr safety_rule is{.id = "stroke-or-neck-artery-emergency",
                                    .when = stroke_or_neck_artery::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::expert,
                                    .sources = cite(S50, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct suicidal_thoughts_emergency {
    static constexpr safety_rule is{.id = "suicidal-thoughts-emergency",
                                    .when = suicidal_thoughts::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S37, S69),
                                    .sentence = sign::thoughts_of_harm::is.advice};
};

struct postpartum_psychosis_emergency {
    static constexpr safety_rule is{.id = "postpartum-psychosis-emergency",
                                    .when = postpartum_psychosis::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::expert,
                                    .sources = cite(S70),
                                    .sentence = sign::thoughts_of_harm::is.advice};
};

struct sepsis_signs_emergency {
    static constexpr safety_rule is{.id = "sepsis-signs-emergency",
                                    .when = sepsis_signs::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S37, S45, S46, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct syncope_palpitations_emergency {
    static constexpr safety_rule is{.id = "syncope-palpitations-emergency",
                                    .when = syncope_palpitations::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct severe_abdominal_pain_emergency {
    static constexpr safety_rule is{.id = "severe-abdominal-pain-emergency",
                                    .when = severe_abdominal_pain::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(S35, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

struct leg_clot_dvt_emergency {
    static constexpr safety_rule is{.id = "leg-clot-dvt-emergency",
                                    .when = leg_clot_dvt::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::guideline,
                                    .sources = cite(S44, S12, S35, S37, S02, S108),
                                    .sentence = "No exercise now: this needs emergency care."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
