// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip that is shown after a caesarean, and never beside one.
// It would be shown to nobody.
// rule: RG-062
// title: A care tip is never shown beside what it is shown for
// why: It is for mothers after a caesarean, and is hidden where a caesarean is present. So nobody ever reads it, and nobody
// why: notices.
// remedy: Take the condition out of one of the two lists.
// expect: CARE_TIP_CAN_NEVER_BE_SHOWN<my_app::pillow_on_the_scar, regimen::IT_IS_NEVER_SHOWN_BESIDE_WHAT_IT_IS_SHOWN_FOR>
// expect: \[RG-062\] a care tip can never be shown
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct pillow_on_the_scar {
    static constexpr care_tip is{.id = "pillow-on-the-scar",
                                 .text = "Hold a pillow to your belly when you cough.",
                                 .kind = tip_kind::habit,
                                 .shown_for = {birth_caesarean::is},
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 .not_with = {birth_caesarean::is, wound_problem_caesarean::is},
#else
                                 .not_with = {wound_problem_caesarean::is},
#endif
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
    using care_tips = regimen::care_tips<pillow_on_the_scar>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() == 1);
