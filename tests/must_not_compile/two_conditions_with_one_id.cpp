// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two conditions of one catalogue with the same id.
// The library has a knee-pain already.
// rule: RG-010
// title: Two conditions have one id
// why: An answer is stored under the id of its question, and would count for the other condition, too, or instead.
// remedy: Give your condition an id that the catalogue does not have; a prefix of your own keeps it so.
// expect: TWO_CONDITIONS_WITH_ONE_ID<regimen::postpartum::knee_pain, my_app::knee_pain_on_stairs>
// expect: \[RG-010\] two members of a catalogue or rulebook have one id
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct knee_pain_on_stairs {
    static constexpr condition is{
#ifdef REGIMEN_MUST_NOT_COMPILE
        .id = "knee-pain",
#else
        .id = "my-app-knee-pain-on-stairs",
#endif
        .question = "Do your knees hurt on the way downstairs?",
        .tier = extended,
        .category = categorised(ask::restriction, "REL"),
        .sources = cite(S53)};
};

struct my_catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using conditions = join<postpartum_back::conditions, regimen::conditions<knee_pain_on_stairs>>;
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
