// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue from scratch that names no rulebook.
// Nothing says who may do what.
// rule: RG-056
// title: A catalogue names no rulebook
// why: Screening needs rules and gates. Which ones are a catalogue's own, the catalogue says.
// remedy: Add `using default_rulebook = my_rulebook;` to the catalogue.
// expect: CATALOGUE_WITHOUT_DEFAULT_RULEBOOK<my_app::small_catalogue>
// expect: \[RG-056\] a catalogue names no rulebook
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct small_catalogue : body_vocabulary {
    static constexpr std::string_view id = "small";
    using demands = postpartum_back::demands;
    using modes = postpartum_back::modes;
    using conditions = postpartum_back::conditions;
    using exercises = postpartum_back::exercises;
    static constexpr auto covers = between_days(0, 366);
#ifndef REGIMEN_MUST_NOT_COMPILE
    using default_rulebook = conservative;
#endif
};

urgency triage(profile<small_catalogue> const& answers) { return screen(answers).triage(); }

}  // namespace my_app
