// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition that cannot be after a mode of birth which the catalogue does not have.
// What was meant would be asked of everybody.
// rule: RG-011
// title: A condition names a mode that the catalogue does not have
// why: The modes of `.not_after` are those of the catalogue. One that is not there would silently rule out nothing.
// remedy: Add the mode to the catalogue's list, or name one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::at_home::is>, my_app::sore_scar, my_app::with_scars>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct at_home {
    static constexpr mode is{.id = "at-home", .name = "a birth at home"};
};
struct sore_scar {
    static constexpr condition is{.id = "sore-scar",
                                  .question = "Is the scar sore?",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .not_after = {vaginal::is, at_home::is},
                                  .sources = cite(S01)};
};
struct with_scars : postpartum_back {
    static constexpr std::string_view id = "my-app";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using modes = join<postpartum_back::modes, regimen::modes<at_home>>;
#endif
    using conditions = join<postpartum_back::conditions, regimen::conditions<sore_scar>>;
};

constexpr auto n_conditions = view_of<with_scars>.conditions.size();

}  // namespace my_app
