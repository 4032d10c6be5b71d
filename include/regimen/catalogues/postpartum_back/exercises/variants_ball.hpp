// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in ball.hpp, none of which needs a ball.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_BALL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_BALL_HPP

#include <regimen/catalogues/postpartum_back/exercises/ball.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct pelvic_tilt_chair_or_supine {
    using replaces = fitball_rocking;
    static constexpr std::string_view id = "pelvic-tilt-chair-or-supine";
    static constexpr std::string_view name = "Small pelvic tilts";
    static constexpr auto effort = E1;
    using start = position::supine;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<>;
    using helped_by = regimen::helped_by<equipment::chair>;
    using serves =
        regimen::serves<in<region::lower_back, purpose::mobility>, in<region::lower_back, purpose::relaxation>,
                        in<region::pelvis, purpose::mobility>, in<region::pelvis, purpose::relaxation>>;
    using demands = regimen::demands<at<demand::spinal_flexion, 1>, at<demand::spinal_extension, 1>, at<demand::iap, 1>,
                                     at<demand::supine_lying, 1>, at<demand::postural_change, 1>>;
    // A tilt is one repetition at the pace of one breath, since no other is named.
    static constexpr auto dose = one_set * 8_reps;
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps = text_list(
        "Lie on the back with the knees bent; sit on a padded chair instead only where sitting is comfortable.",
        "Tilt the pelvis a little and let it come back.");
};

struct forearm_slide_table {
    using replaces = fitball_rolling;
    static constexpr std::string_view id = "forearm-slide-table";
    static constexpr std::string_view name = "Forearm slide on a table";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::table, equipment::towel>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>, in<region::shoulders, purpose::mobility>,
                                   in<region::abdominals, purpose::mobility>>;
    using demands = regimen::demands<at<demand::iap, 1>, at<demand::trunk_antirotation, 1>, at<demand::head_down, 1>,
                                     at<demand::shoulder_overhead, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * 5_reps * tempo(3_counts, 3_counts);
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand with the forearms on a towel on a table.",
                  "Breathe out and slide the forearms a few centimetres forward.", "Slide them back.");
};

struct wall_w {
    using replaces = fitball_torso_raise;
    static constexpr std::string_view id = "wall-w";
    static constexpr std::string_view name = "Wall W";
    static constexpr auto effort = E1;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>, in<region::shoulders, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 1>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * 4_reps * hold(range(2_breaths, 3_breaths));
    static constexpr auto source = cite(dossier_proposal);
    static constexpr auto grade = evidence::inference;
    static constexpr auto steps =
        text_list("Stand with the back to the wall, elbows bent.", "Press the elbows back and hold for 2-3 breaths.",
                  "Let go, then press again.");
    static constexpr std::string_view note = "Work for the upper back without lying on the front.";
};

}  // namespace regimen::postpartum

#endif
