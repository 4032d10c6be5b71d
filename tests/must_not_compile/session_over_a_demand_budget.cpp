// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session whose exercises hold the arms up for two minutes in all.
// Each of them is permitted; together they are too much.
// rule: RG-024
// title: A session asks too much of one part of the body in all
// why: Each exercise is permitted; together they hold the arms above the head for longer than 90 seconds. Some demands
// why: have a budget for the whole session: how many items, how many in a row, how many seconds.
// remedy: Take one of them out, or put a variant in its place that asks less of this part.
// expect: SESSION_ASKS_TOO_MUCH_OF_ONE_PART<
// expect: \[RG-024\] a session asks too much of one part of the body in all
// expect-gcc: SESSION_ASKS_TOO_MUCH_OF_ONE_PART<.*\{"In all it asks too much of .*: 120. The most is 90
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto arms_up =
    session<at_home, settle<pelvic_floor_squeeze>, warm_up<shoulders_only_lying_or_standing, front_to_back_opener>,
#ifdef REGIMEN_MUST_NOT_COMPILE
            stretch<side_to_side_bend, eagle>,
#else
            stretch<side_to_side_bend>,
#endif
            relax<resting_position>>;

}  // namespace my_app
