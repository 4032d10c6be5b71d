// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/session/composition_rules.md.
// Another catalogue's own numbers.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/composition_rules.hpp>

using namespace regimen;

// [own-numbers]
struct gentle_group : postpartum_back {
    static constexpr std::string_view id = "gentle-group";
    static constexpr auto composition = [] {
        composition_rules r;
        r.bands = {{{42_days, 5_min, 2, 2},
                    {84_days, 10_min, 4, 3},
                    {168_days, 10_min, 5, 3},
                    {week_band::no_end, 15_min, 6, 4}}};
        r.relaxation = 2_min;
        return r;
    }();
};
static_assert(composition_of<gentle_group>.band_of(30_days).max_exercises == 2);
static_assert(composition_of<postpartum_back>.band_of(30_days).max_exercises == 5);
// [own-numbers]

int main() {}
