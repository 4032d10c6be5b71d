// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose with a slip of the pen.
// The compiler says where, and nobody says that there is no dose.
// rule: dose-misspelt
// title: A dose is misspelt
// why: What the compiler finds by itself is said once: a dose that it gave up is not called missing on top of it.
// remedy: Correct the word that the compiler names.
// expect-gcc: error: 'rnge' was not declared in this scope
// expect-clang: error: use of undeclared identifier 'rnge'
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto dose = one_set * rnge(4_reps, 8_reps);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
