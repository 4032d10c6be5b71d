// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue whose bands are not in the order of their days.
// rule: RG-059
// title: Week bands out of order
// why: The first band that ends after a day is the band of that day. Early weeks would have the sessions of later ones.
// remedy: List the bands in the order of their days.
// expect: WEEK_BAND_ENDS_BEFORE_THE_ONE_BEFORE_IT<my_app::gentle_group, 42, 84>
// expect: \[RG-059\] a week band of a catalogue's composition ends before the one before it
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct gentle_group : postpartum_back {
    static constexpr std::string_view id = "gentle-group";
    static constexpr auto composition = [] {
        composition_rules r;
#ifdef REGIMEN_MUST_NOT_COMPILE
        r.bands = {{{84_days, 10_min, 4, 3}, {42_days, 5_min, 2, 2}, {168_days, 10_min, 5, 3}, {week_band::no_end, 15_min, 6, 4}}};
#else
        r.bands = {{{42_days, 5_min, 2, 2}, {84_days, 10_min, 4, 3}, {168_days, 10_min, 5, 3}, {week_band::no_end, 15_min, 6, 4}}};
#endif
        return r;
    }();
};
static_assert(composition_of<gentle_group>.most_positions == 3);

}  // namespace my_app
