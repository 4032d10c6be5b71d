// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/shipped/audience.md.
// Who a session is for, and the most restricted of them.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/session.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [audience]
// Everyone from week 7 after a caesarean who has a chair, also with a sore wrist; ten minutes at most.
using mothers = audience<postpartum_back, pp::caesarean, weeks<7>, may_have<pp::wrist_thumb_tendon>,
                         has<equipment::chair>, within<10>>;

constexpr auto made = session<mothers, settle<pp::belly_breathing>, warm_up<pp::cat_chair>,
                              stretch<pp::knee_roll_small>, relax<pp::resting_position>>;

// The session was checked for the most restricted of them.
static_assert(made.checked_for.raw().day == 49);
static_assert(made.checked_for.answer_to(condition_index<pp::wrist_thumb_tendon, postpartum_back>) == answer::yes);
static_assert(made.checked_for.answer_to(condition_index<pp::knee_pain, postpartum_back>) == answer::no);
// [audience]

int main() {}
