// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/shipped/session.md.
// A session that ships with an app. Put pp::cobra_lifts into it, and it does not compile.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/session.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// clang-format off
// [session]
// For everyone from week 7 after a caesarean who has a chair and a wall, also with a sore wrist.
using mothers = audience<postpartum_back, pp::caesarean, weeks<7>, may_have<pp::wrist_thumb_tendon>,
                         has<equipment::chair, equipment::wall>>;

constexpr auto week_seven = session<mothers,
    settle<pp::belly_breathing>,
    warm_up<pp::cat_chair, pp::shoulders_neck_chair>,
    stretch<pp::half_dog_wall, pp::knee_roll_small>,
    relax<pp::resting_position>>;

static_assert(week_seven.items.size == 6);
static_assert(week_seven.total_time <= 15_min);
// [session]
// clang-format on

int main() {}
