// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that cites more sources than a citation has room for.
// rule: RG-031
// title: A citation names more than twelve sources
// why: A citation has room for twelve sources. Nobody who reads a sentence looks up a thirteenth.
// remedy: Keep the strongest sources, or the review that covers the others.
// expect: CITATION_OF_MORE_THAN_12_SOURCES<13>
// expect: \[RG-031\] there are more members than a table of the library holds
#include "my_app/catalogue.hpp"

namespace my_app {

using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
inline constexpr citation about_loads = cite(S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12, house_physio);
#else
inline constexpr citation about_loads = cite(S01, S02, S03, S04, house_physio);
#endif

}  // namespace my_app
