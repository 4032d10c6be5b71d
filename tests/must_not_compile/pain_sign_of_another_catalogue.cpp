// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue that names a sign for pain which is not one of its stop signs.
// Nobody could report it, and pain would end no day.
// rule: RG-011
// title: The sign for pain is not one of the catalogue's stop signs
// why: Pain is known by that sign. Where the catalogue does not have it, nothing would follow from what hurts.
// remedy: Add it to the catalogue's `stop_signs`, or name one that is in it.
// expect: NOT_IN_THE_CATALOGUE<my_app::ankle_hurts, regimen::a_look_up, my_app::ours>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct ankle_hurts {
    static constexpr stop_sign is{.id = "ankle-hurts",
                                  .name = "An ankle hurts",
                                  .advice = "Stop this exercise.",
                                  .level = stop_level::S4,
                                  .sources = cite(S53)};
};
struct ours : postpartum_back {
    static constexpr std::string_view id = "ours";
    using pain_sign = ankle_hurts;
#ifndef REGIMEN_MUST_NOT_COMPILE
    using stop_signs = join<postpartum_back::stop_signs, regimen::stop_signs<ankle_hurts>>;
#endif
};
constexpr bool ends_the_day = regimen::detail::is_pain_sign<ours>(no_stop_sign);

}  // namespace my_app
