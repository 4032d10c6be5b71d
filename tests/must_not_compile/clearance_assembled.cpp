// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clearance put together from its parts.
// Its constructor is for screening only.
// rule: clearance-forged
// title: A clearance is assembled by hand
// why: Which exercises are permitted is for the rules to say. Only a screening, which has applied them, can make a
// why: clearance.
// remedy: Screen the profile. For tests, screen one that answers every question: `.rest_is(answer::no)`.
// expect-gcc: error: 'constexpr regimen::clearance<Catalogue>::clearance\(.*is private within this context
// expect-clang: error: calling a private constructor of class 'regimen::clearance<regimen::postpartum_back>'
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

plan_result for_the_test() {
    auto const answers = profile<postpartum_back>{}.after<vaginal>(60_days).rest_is(answer::no);
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(clearance<postpartum_back>{answers, rulebook_of<conservative, postpartum_back>, {}, {}});
#else
    auto const screened = screen(answers);
    return plan(*screened.clearance());
#endif
}

}  // namespace my_app
