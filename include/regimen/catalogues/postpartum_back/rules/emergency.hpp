// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Emergency rules: they block everything, and no clearance lifts them.
// For thoughts of harm she reads the words of the stop sign, whichever way she told us.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_EMERGENCY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_EMERGENCY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/stop_signs/emergency.hpp>
#include <regimen/rules/rule.hpp>

#include <string_view>

namespace regimen::postpartum {
namespace rule {

struct chest_pain_breathless_emergency {
    static constexpr std::string_view id = "chest-pain-breathless-emergency";
    using when = chest_pain_breathless;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S37, S12, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct seizure_emergency {
    static constexpr std::string_view id = "seizure-emergency";
    using when = seizure;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S37, S02);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct severe_headache_vision_emergency {
    static constexpr std::string_view id = "severe-headache-vision-emergency";
    using when = severe_headache_vision;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S37, S42, S43);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct bp_very_high_emergency {
    static constexpr std::string_view id = "bp-very-high-emergency";
    using when = bp_very_high;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S38);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct heavy_bleeding_emergency {
    static constexpr std::string_view id = "heavy-bleeding-emergency";
    using when = heavy_bleeding;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S37, S45, S46, S02);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct cauda_equina_emergency {
    static constexpr std::string_view id = "cauda-equina-emergency";
    using when = cauda_equina;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::guideline;
    static constexpr auto sources = cite(S39, S40, S41);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct spinal_anaesthetic_complication_emergency {
    static constexpr std::string_view id = "spinal-anaesthetic-complication-emergency";
    using when = spinal_anaesthetic_complication;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S72, S73);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct stroke_or_neck_artery_emergency {
    static constexpr std::string_view id = "stroke-or-neck-artery-emergency";
    using when = stroke_or_neck_artery;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S50, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct suicidal_thoughts_emergency {
    static constexpr std::string_view id = "suicidal-thoughts-emergency";
    using when = suicidal_thoughts;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S37, S69);
    static constexpr std::string_view sentence = sign::thoughts_of_harm::advice;
};

struct postpartum_psychosis_emergency {
    static constexpr std::string_view id = "postpartum-psychosis-emergency";
    using when = postpartum_psychosis;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::expert;
    static constexpr auto sources = cite(S70);
    static constexpr std::string_view sentence = sign::thoughts_of_harm::advice;
};

struct sepsis_signs_emergency {
    static constexpr std::string_view id = "sepsis-signs-emergency";
    using when = sepsis_signs;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S37, S45, S46, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct syncope_palpitations_emergency {
    static constexpr std::string_view id = "syncope-palpitations-emergency";
    using when = syncope_palpitations;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct severe_abdominal_pain_emergency {
    static constexpr std::string_view id = "severe-abdominal-pain-emergency";
    using when = severe_abdominal_pain;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S35, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

struct leg_clot_dvt_emergency {
    static constexpr std::string_view id = "leg-clot-dvt-emergency";
    using when = leg_clot_dvt;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::guideline;
    static constexpr auto sources = cite(S44, S12, S35, S37, S02, S108);
    static constexpr std::string_view sentence = "No exercise now: this needs emergency care.";
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
