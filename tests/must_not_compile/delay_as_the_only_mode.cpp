// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A delay that gives the days after a caesarean to those who had one.
// It moves no gate.
// rule: RG-017
// title: A delay gives people the days that they have
// why: The condition can be after that mode alone, so the delay changes nothing for anybody.
// remedy: Say by how many days it delays, name another mode, or take it out.
// expect: RULE_CAN_NEVER_FIRE<my_app::later, regimen::IT_HAS_NO_EFFECT>
// expect: \[RG-017\] a rule can never fire
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct later {
    static constexpr gate_delay is{.id = "later",
#ifdef REGIMEN_MUST_NOT_COMPILE
                                   .when = wound_problem_caesarean::is,
#else
                                   .when = wound_problem_perineum::is,
#endif
                                   .as_mode = caesarean::is,
                                   .lifts = lifted_by::never,
                                   .grade = evidence::expert,
                                   .sources = cite(S53),
                                   .sentence = "With a wound, as after a caesarean."};
};

struct clinic_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<later>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
