// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A gate that is to stay shut while everyone is there.
// Everyone is no condition that comes and goes.
// rule: RG-011
// title: A gate is kept shut by everyone
// why: `not_while` names a condition that somebody is asked about. Everyone is none: the gate would be open.
// remedy: Leave the exercise out of the catalogue, or state a rule for `everyone::is` with caps that bar it.
// expect: NOT_IN_THE_CATALOGUE<regimen::everyone
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using while_who = not_while<everyone>;
#else
using while_who = not_while<wrist_thumb_tendon>;
#endif

struct clinic_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<gate<cat, while_who>>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
