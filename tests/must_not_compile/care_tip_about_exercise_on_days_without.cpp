// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip about exercise for days without exercise.
// It would be shown on no day.
// rule: RG-062
// title: A care tip about exercise is for days without
// why: Tips of the kinds `how` and `when` speak of exercise, so they stand beside a session and nowhere else. On days
// why: without one this tip would have to stand beside nothing.
// remedy: Say `tip_days::with_session`, or another kind.
// expect: CARE_TIP_CAN_NEVER_BE_SHOWN<my_app::warm_room, regimen::IT_SPEAKS_OF_EXERCISE_ON_DAYS_WITHOUT>
// expect: \[RG-062\] a care tip can never be shown
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct warm_room {
    static constexpr care_tip is{.id = "warm-room",
                                 .text = "Exercise where it is neither hot nor cold.",
                                 .kind = tip_kind::how,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 .on = tip_days::without_session,
#else
                                 .on = tip_days::with_session,
#endif
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
    using care_tips = regimen::care_tips<warm_room>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() == 1);
