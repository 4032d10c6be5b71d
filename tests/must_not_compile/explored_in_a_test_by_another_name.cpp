// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A progression is left to a test, but it is another one than the catalogue has.
// The proof would go on looking at the catalogue's own, and the list would do nothing.
// rule: RG-011
// title: A progression that is left to a test is not the catalogue's
// why: `explored_in_a_test` names progressions whose histories the proof leaves out. One that the catalogue does not have
// why: has none.
// remedy: Name it as it stands in `progressions`.
// expect: NOT_IN_THE_CATALOGUE<regimen::progression<regimen::postpartum::gentle, regimen::ladder<
// expect: \[RG-011\]
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using heels = progression<gentle, ladder<heel_slide, heel_scoop>>;

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<heels>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    using explored_in_a_test = regimen::progressions<progression<gentle, ladder<heel_scoop, heel_slide>>>;
#else
    using explored_in_a_test = regimen::progressions<heels>;
#endif
};

}  // namespace my_app

static_assert(regimen::all_proven<my_app::catalogue>);
