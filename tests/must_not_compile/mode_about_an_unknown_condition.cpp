// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A mode of birth that implies a condition which the catalogue does not have.
// No rule could look at it.
// rule: RG-011
// title: A mode implies a condition that the catalogue does not have
// why: What a mode implies is never asked: it counts as a yes, by its place in the catalogue's list.
// remedy: Add the condition to the catalogue's list, or name one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::born_at_home::is>, my_app::at_home, my_app::with_home_births>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct born_at_home {
    static constexpr condition is{.id = "born-at-home",
                                  .question = "Was the baby born at home?",
                                  .tier = core,
                                  .category = categorised(ask::information, "INFO"),
                                  .sources = cite(S01)};
};
struct at_home {
    static constexpr mode is{.id = "at-home", .name = "a birth at home", .implies = born_at_home::is};
};

struct with_home_births : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using modes = join<postpartum_back::modes, regimen::modes<at_home>>;
#ifndef REGIMEN_MUST_NOT_COMPILE
    using conditions = join<postpartum_back::conditions, regimen::conditions<born_at_home>>;
#endif
};

constexpr auto n_modes = view_of<with_home_births>.modes.size();

}  // namespace my_app
