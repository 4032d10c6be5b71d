// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue that joins an exercise to its equipment.
// rule: RG-067
// title: Lists of two kinds are joined
// why: A list of words, `vocabulary<...>`, and a list of exercises cannot be one.
// remedy: Join each list to the one of its kind: words to words, exercises to exercises.
// expect: LISTS_OF_TWO_KINDS_ARE_JOINED<regimen::vocabulary<>, regimen::exercises<> ?>
// expect: \[RG-067\] what is no list, or a list of another kind, stands where a list is needed
#include "my_app/wall_slide.hpp"

namespace my_app {

inline constexpr equipment_word step{.id = "step", .name = "a low step"};

struct with_a_step : my_catalogue {
    static constexpr std::string_view id = "with-a-step";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using equipment = join<my_catalogue::equipment, regimen::exercises<wall_slide>>;
#else
    using equipment = join<my_catalogue::equipment, vocabulary<step>>;
#endif
};
static_assert(sound<with_a_step>);

}  // namespace my_app
