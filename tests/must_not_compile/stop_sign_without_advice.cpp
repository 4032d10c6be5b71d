// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A stop sign that does not say what to do.
// She would see a name, and be alone with it.
// rule: RG-033
// title: A stop sign lacks something
// why: A stop sign is shown to somebody who has just stopped: it must say how urgent it is, what to do, and where that
// why: comes from.
// remedy: Add the member: `.id`, `.name`, `.advice`, `.level` and `.sources` are wanted.
// expect: STOP_SIGN_WITHOUT_ID_NAME_LEVEL_ADVICE_OR_SOURCE<my_app::sore_hand>
// expect: \[RG-033\] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks
#include "my_app/catalogue.hpp"

#include <regimen/content/stop_sign.hpp>

namespace my_app {

struct sore_hand {
    static constexpr stop_sign is{.id = "sore-hand",
                                  .name = "A hand that hurts",
#ifndef REGIMEN_MUST_NOT_COMPILE
                                  .advice = "Let go, and leave it for today.",
#endif
                                  .level = stop_level::S4,
                                  .sources = cite(house_physio)};
};
struct with_signs : my_catalogue {
    static constexpr std::string_view id = "with-signs";
    using stop_signs = regimen::stop_signs<sore_hand>;
};

}  // namespace my_app

static_assert(regimen::stop_sign_table<my_app::with_signs>.size() == 1);
