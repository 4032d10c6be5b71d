// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A report of a stop sign that the catalogue does not have.
// Nothing would follow from it.
// rule: RG-011
// title: A report names a stop sign that is not in the catalogue
// why: What follows from a sign is in the catalogue's table. Of one that stands in no table nothing is known.
// remedy: Add it to the catalogue's `stop_signs`, or report one that is in it.
// expect: NOT_IN_THE_CATALOGUE<my_app::ankle_gives_way, regimen::a_report, regimen::postpartum_back>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct ankle_gives_way {
    static constexpr stop_sign is{.id = "ankle-gives-way",
                                  .name = "An ankle gives way",
                                  .advice = "Stop this exercise, and hold on to something next time.",
                                  .level = stop_level::S4,
                                  .sources = cite(S53)};
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using stop_signs = join<postpartum_back::stop_signs, regimen::stop_signs<ankle_gives_way>>;
};
#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto seen = report_sign<postpartum_back, ankle_gives_way>();
#else
constexpr auto seen = report_sign<our_catalogue, ankle_gives_way>();
#endif

}  // namespace my_app
