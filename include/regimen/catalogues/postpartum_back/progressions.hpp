// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How the exercises of this catalogue are built up: one gentle policy and a ladder for each family,
// from its easiest form to what the article prints.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_PROGRESSIONS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_PROGRESSIONS_HPP

#include <regimen/catalogues/postpartum_back/exercises.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/progression/ladder.hpp>

namespace regimen::postpartum {

inline constexpr citation gentle_on_harm = cite(dossier_proposal, S56, S57, S58);
inline constexpr citation gentle_on_rising = cite(dossier_proposal, S63, S64, S66, article_c);
inline constexpr citation gentle_on_returning = cite(dossier_proposal, S82);

/// One small step after two full sessions and at least a week: a repetition, later a breath or five seconds of hold,
/// then the next form. Half as much after harm. A second set is left to a professional: it would double the volume at
/// once.
struct gentle {
    static constexpr progression_policy is{
        .id = "gentle",
        .path = in_turn(where_dosed(add(1_reps)), where_dosed(add(1_breaths)), where_dosed(add(5_s))),
        .rules = {rules_about_harm(gentle_on_harm),
                  when(fit_to_rise())
                      .full_sessions(2)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("two-full-sessions", "Two full sessions in a row went well: one small step up.",
                            gentle_on_rising),
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-after-a-pause", "A good week after the pause: closer to what you did before.",
                            gentle_on_returning)}};
};

/// The same for the pelvic floor, from five holds of three seconds to ten of ten. Its holds are short, so they grow by
/// four seconds and not by five.
struct gentle_squeezes {
    static constexpr progression_policy is{
        .id = "gentle-squeezes", .path = in_turn(add(1_reps), add(4_s)), .rules = gentle::is.rules};
};

/// The forms of one family under the gentle policy, from the easiest on.
template <class... Forms>
using gentle_ladder = progression<gentle, ladder<Forms...>>;

template <class Family>
struct gentle_ladder_of;
template <class... Forms>
struct gentle_ladder_of<forms<Forms...>> {
    using type = gentle_ladder<Forms...>;
};
template <>
struct gentle_ladder_of<forms<pelvic_floor_squeeze>> {
    using type = progression<gentle_squeezes, ladder<pelvic_floor_squeeze>>;
};
template <class Families>
struct gentle_ladders;
template <class... Families>
struct gentle_ladders<families<Families...>> {
    using type = progressions<typename gentle_ladder_of<Families>::type...>;
};

/// Every family, in the order of the catalogue.
using all_progressions = gentle_ladders<all_families>::type;

}  // namespace regimen::postpartum

#endif
