// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clearance out of nothing, to be filled in later.
// There is no such thing: it comes from a screening.
// rule: clearance-forged
// title: A clearance is made from nothing
// why: A clearance says that this person was screened for today. There is no empty one that could slip through to
// why: `plan()`.
// remedy: Keep a pointer or a `std::optional` of what you need, or the screening itself, until somebody was screened.
// expect-gcc: error: no matching function for call to 'regimen::clearance<regimen::postpartum_back>::clearance\(\)'
// expect-clang: error: no matching constructor for initialization of '.*clearance<postpartum_back>'
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct screen_of_the_app {
    profile<postpartum_back> answers;
    plan_result routine;
};

plan_result start(screen_of_the_app& app) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    clearance<postpartum_back> ok;
    return app.routine = plan(ok);
#else
    auto const screened = screen(app.answers);
    if (auto const* ok = screened.clearance()) app.routine = plan(*ok);
    return app.routine;
#endif
}

}  // namespace my_app
