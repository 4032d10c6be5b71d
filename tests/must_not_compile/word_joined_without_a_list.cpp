// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue that joins a piece of equipment to those of its base, without a list around it.
// A word is a constant, and a template that takes types takes no constant: the compilers say so themselves.
// rule: constant-for-a-list
// title: A word is joined without a list
// why: `join` puts lists one after the other, and a list is a type. A word is a constant.
// remedy: Put the list around it: `join<base::equipment, vocabulary<my_thing>>`.
// expect-gcc: error: type/value mismatch at argument 1 in template parameter list for 'template<class ... Lists> using join
// expect-clang: error: template argument for template type parameter must be a type
#include "my_app/wall_slide.hpp"

namespace my_app {

inline constexpr equipment_word step{.id = "step", .name = "a low step"};

struct with_a_step : my_catalogue {
    static constexpr std::string_view id = "with-a-step";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using equipment = join<my_catalogue::equipment, step>;
#else
    using equipment = join<my_catalogue::equipment, vocabulary<step>>;
#endif
};
static_assert(sound<with_a_step>);

}  // namespace my_app
