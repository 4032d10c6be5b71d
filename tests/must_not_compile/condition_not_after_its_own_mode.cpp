// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition that follows from a mode of birth, and says that it cannot be after it.
// One of the two is wrong.
// rule: RG-063
// title: A condition follows from a mode that it cannot be after
// why: What follows from a mode is present after it, so it cannot be ruled out there.
// remedy: Take the mode out of `.not_after`, or let the mode imply another condition.
// expect: CONDITION_FOLLOWS_FROM_A_MODE_THAT_IT_CANNOT_BE_AFTER<my_app::born_at_home, my_app::at_home>
// expect: \[RG-063\] a condition cannot be after a mode that it must be able to follow
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct a_home {
    static constexpr mode is{.id = "at-home", .name = "a birth at home"};
};
struct born_at_home {
    static constexpr condition is{.id = "born-at-home",
                                  .question = "Was the baby born at home?",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
#ifdef REGIMEN_MUST_NOT_COMPILE
                                  .not_after = {a_home::is},
#else
                                  .not_after = {caesarean::is},
#endif
                                  .sources = cite(S01)};
};
struct at_home {
    static constexpr mode is{.id = "at-home", .name = "a birth at home", .implies = born_at_home::is};
};
struct with_home_births : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using modes = join<postpartum_back::modes, regimen::modes<at_home>>;
    using conditions = join<postpartum_back::conditions, regimen::conditions<born_at_home>>;
};

constexpr auto n_modes = view_of<with_home_births>.modes.size();

}  // namespace my_app
