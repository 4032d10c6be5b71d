// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a session opens and closes with: breathing, the pelvic floor, rest.
// They ask nothing of the body above level 0.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_SETTLING_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_SETTLING_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct belly_breathing {
    static constexpr std::string_view id = "belly-breathing";
    static constexpr std::string_view name = "Belly breathing";
    static constexpr auto effort = E0;
    using start = any_of<position::supine, position::side_lying, position::sitting>;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using serves = regimen::serves<in<region::whole_body, purpose::relaxation>>;
    using demands = regimen::demands<>;
    // A repetition is one breath: nothing is held.
    static constexpr auto dose = one_set * range(6_reps, 10_reps) * tempo(1_breaths);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Lie or sit comfortably, one hand on the ribs, one on the belly.",
                  "Breathe in through the nose and let ribs and belly widen.",
                  "Breathe out slowly and let everything soften.", "Keep it quiet; stop if light-headed.");
};

struct pelvic_floor_squeeze {
    static constexpr std::string_view id = "pelvic-floor-squeeze";
    static constexpr std::string_view name = "Pelvic-floor squeeze";
    static constexpr auto effort = E0;
    using start = any_of<position::supine, position::side_lying, position::sitting, position::standing>;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using serves = regimen::serves<in<region::pelvis, purpose::relaxation>>;
    using demands = regimen::demands<>;
    // She waits as long as she holds, so the rest has the range of the hold.
    static constexpr auto dose =
        one_set * range(5_reps, 10_reps) * hold(range(3_s, 10_s)) * rest_between(range(3_s, 10_s));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Breathe out and close the back passage as if holding wind, then lift forward.",
                  "Hold lightly while breathing on.", "Let go fully and wait as long as the hold.");
    static constexpr std::string_view note = "Only after a catheter is out.";
};

struct resting_position {
    static constexpr std::string_view id = "resting-position";
    static constexpr std::string_view name = "Resting position";
    static constexpr auto effort = E0;
    using start = any_of<position::supine, position::side_lying>;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::pillow>;
    using serves = regimen::serves<in<region::whole_body, purpose::relaxation>>;
    using demands = regimen::demands<>;
    static constexpr auto dose = one_set * hold(range(60_s, 120_s));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto stands_in = only_in(block::relax);
    static constexpr auto steps =
        text_list("Lie with the knees over a pillow, or on the side with a pillow between the knees.",
                  "Let the weight of the back sink.", "Breathe quietly until the time is over.",
                  "Roll to the side and push up with the arms.");
};

}  // namespace regimen::postpartum

#endif
