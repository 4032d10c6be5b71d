// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A training state of an app's catalogue, and answers for the catalogue that it derives from.
// An exercise has another index in each of them.
// rule: RG-066
// title: A call with arguments of two catalogues
// why: A state, an answer and a request hold indices. What is one exercise in the one catalogue is another in the other.
// remedy: Make all arguments for one catalogue. What was stored for another one comes over by ids: `migrate<my_catalogue>(...)`.
// expect: ARGUMENTS_OF_TWO_CATALOGUES<regimen::training_state<my_app::my_catalogue>, regimen::profile<regimen::postpartum_back> ?>
// expect: \[RG-066\] the arguments of a call are of two catalogues
#include "my_app/wall_slide.hpp"

namespace my_app {

#ifdef REGIMEN_MUST_NOT_COMPILE
using answers = profile<postpartum_back>;
#else
using answers = profile<my_catalogue>;
#endif

day_kind kind_of_today(training_state<my_catalogue> const& stored, answers const& told) {
    return next(stored, told, 60_days).kind;
}

}  // namespace my_app
