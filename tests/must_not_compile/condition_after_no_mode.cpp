// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition that says of every mode of birth that it cannot be after it.
// It would never be asked, and its rules would never hold.
// rule: RG-063
// title: A condition that can be after no mode
// why: After the modes of `.not_after` a question is not asked, and silence is a no. With all modes in it nobody is ever asked.
// remedy: Name only the modes after which the question truly cannot apply.
// expect: CONDITION_CAN_BE_AFTER_NO_MODE<my_app::sore_scar, my_app::with_scars>
// expect: \[RG-063\] a condition cannot be after a mode that it must be able to follow
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct sore_scar {
    static constexpr condition is{.id = "sore-scar",
                                  .question = "Is the scar sore?",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
#ifdef REGIMEN_MUST_NOT_COMPILE
                                  .not_after = {vaginal::is, instrumental::is, caesarean::is},
#else
                                  .not_after = {vaginal::is, instrumental::is},
#endif
                                  .sources = cite(S01)};
};
struct with_scars : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using conditions = join<postpartum_back::conditions, regimen::conditions<sore_scar>>;
};

constexpr auto n_conditions = view_of<with_scars>.conditions.size();

}  // namespace my_app
