// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The question of a condition in a std::string.
// It is made when the program starts.
// rule: RG-052
// title: A question is held in a std::string
// why: A catalogue is a table of constants, and a std::string is made when the program runs.
// remedy: Make it `static constexpr std::string_view`.
// expect: TEXT_IS_HELD_IN_A_STRING<std::
// expect: \[RG-052\] a text of a catalogue is held in a std::string
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <string>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline std::string const cold = "Are your feet cold?";

struct cold_feet {
    static constexpr condition is{.id = "cold-feet",
#ifdef REGIMEN_MUST_NOT_COMPILE
                                  .question = cold,
#else
                                  .question = "Are your feet cold?",
#endif
                                  .tier = core,
                                  .category = categorised(ask::restriction, "house"),
                                  .sources = cite(S01)};
};

struct my_catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using conditions = join<postpartum_back::conditions, regimen::conditions<cold_feet>>;
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
