// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The catalogue for back pain after a birth: exercises of three articles with their safer variants, what a mother can
// have, and the rules. Its evidence covers the first year; the conservative rulebook is the one for people.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_HPP

#include <regimen/catalogues/postpartum_back/care_tips.hpp>
#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/catalogues/postpartum_back/exercises.hpp>
#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/catalogues/postpartum_back/progressions.hpp>
#include <regimen/catalogues/postpartum_back/rulebooks.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/catalogues/postpartum_back/stop_signs.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/progression/training_rules.hpp>

#include <string_view>

namespace regimen {

/// Derive from it to add exercises, conditions, equipment ... of your own.
struct postpartum_back : body_vocabulary {
    static constexpr std::string_view id = "postpartum-back";
    using demands =
        join<body_vocabulary::demands, vocabulary<postpartum::pelvic_floor_effort, postpartum::latex_contact>>;
    using modes = regimen::modes<postpartum::vaginal, postpartum::instrumental, postpartum::caesarean>;
    using conditions = postpartum::all_conditions;
    using exercises = join<postpartum::article_exercises, postpartum::variants, postpartum::settling_items>;
    using stop_signs = postpartum::all_stop_signs;
    using care_tips = postpartum::all_care_tips;
    /// The evidence covers the first year after a birth: days 0 to 365.
    static constexpr auto covers = between_days(0, 366);
    using default_rulebook = postpartum::conservative;
    using progressions = postpartum::all_progressions;
    using severe_pain = postpartum::back_pain_severe;
    using short_night_condition = postpartum::severe_tiredness;
    using illness_conditions = regimen::conditions<postpartum::sepsis_signs, postpartum::mastitis_febrile,
                                                   postpartum::recent_fever_or_infection>;
    using doming = postpartum::diastasis_recti;
    static constexpr field_words says{
        .sore_place = "a wound, the pelvis or a breast",
        .contact = "your midwife or doctor",
        .getting_up = "To get up, bend the knees, roll onto your side and push up with your arms."};
    using pain_sign = postpartum::sign::pain_in_exercise;
    using local_pain_sign = postpartum::sign::scar_pain_in_exercise;
    /// The questions are answered again in weeks 2, 6, 8 and 12, then every four weeks.
    static constexpr reevaluation_days reevaluation{.on = {14_days, 42_days, 56_days, 84_days}, .then_every = 28_days};
};

}  // namespace regimen

#endif
