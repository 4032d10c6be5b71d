// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip for days that the catalogue knows nothing of.
// Screening refuses to speak there, and so does the tip.
// rule: RG-062
// title: A care tip is for days that its catalogue does not cover
// why: The first year is all that the catalogue covers. A tip from day 400 on is shown on none of its days.
// remedy: Correct the days.
// expect: CARE_TIP_CAN_NEVER_BE_SHOWN<my_app::second_year, regimen::NO_DAY_OF_THE_CATALOGUE_IS_AMONG_ITS_DAYS>
// expect: \[RG-062\] a care tip can never be shown
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct second_year {
    static constexpr care_tip is{.id = "second-year",
                                 .text = "Let your child walk where it can.",
                                 .kind = tip_kind::habit,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 .days = from_day(400),
#else
                                 .days = from_day(300),
#endif
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
    using care_tips = regimen::care_tips<second_year>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() == 1);
