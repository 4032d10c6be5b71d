// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// All care tips of the catalogue: what the articles say besides their exercises, with the guards that they do not have.
// Those about the day come first. docs/catalogues/articles.md lists every statement of the articles, and where it is.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_HPP

#include <regimen/catalogues/postpartum_back/care_tips/day.hpp>
#include <regimen/catalogues/postpartum_back/care_tips/exercise.hpp>

namespace regimen::postpartum {

using all_care_tips =
    care_tips<tip::nothing_heavier_than_the_baby, tip::roll_to_get_up, tip::no_heavy_loads, tip::bend_from_the_knees,
              tip::feed_without_slouching, tip::sling, tip::break_up_sitting, tip::car_seat, tip::changing_table,
              tip::carry_close, tip::long_walks, tip::do_not_put_up_with_pain, tip::a_missed_day, tip::cold_then_warm,
              tip::massage, tip::slow_and_few, tip::lifting_counts, tip::fresh_air, tip::start_low,
              tip::less_pain_after, tip::short_of_the_end, tip::not_in_a_sling, tip::before_you_start,
              tip::pelvic_floor_daily, tip::feed_first, tip::when_you_feel_well, tip::often_beats_long,
              tip::a_time_that_fits>;

}  // namespace regimen::postpartum

#endif
