// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An answer about a condition which the catalogue does not have.
// No rule would ever look at it.
// rule: RG-011
// title: An answer is about a condition that the catalogue does not have
// why: The answer would be dropped, and the person be screened as if she had never given it.
// remedy: Add the condition to the catalogue's list, with at least one rule about it; or answer one that is there.
// expect: NOT_IN_THE_CATALOGUE<my_app::tennis_elbow, regimen::a_profile, regimen::postpartum_back>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
                                  .question = "Does the outside of your elbow hurt when you grip something?",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S53)};
};

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<vaginal>(60_days).yes<tennis_elbow>();
#else
constexpr auto answers = profile<postpartum_back>{}.after<vaginal>(60_days).yes<wrist_thumb_tendon>();
#endif

}  // namespace my_app
