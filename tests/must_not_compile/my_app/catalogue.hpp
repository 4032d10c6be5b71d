// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The app that the examples of this folder belong to: the catalogue for back pain after a birth, with one exercise
// added. The exercise is in wall_slide.hpp, or in an example that gets it wrong.
#ifndef MY_APP_CATALOGUE_HPP
#define MY_APP_CATALOGUE_HPP

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline constexpr source_entry house_physio{
    .key = "HOUSE", .who = "Our pelvic-health physiotherapist", .what = "Exercises at the wall", .year = "2025"};

struct wall_slide;

struct house_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<gate<wall_slide, on<vaginal, 14>, on<instrumental, 21>, on<caesarean, 42>>>;
    using delays = regimen::delays<>;
};

struct my_rulebook : compose<conservative, house_rules> {
    static constexpr std::string_view id = "my-app";
};

struct my_catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using exercises = join<postpartum_back::exercises, regimen::exercises<wall_slide>>;
    using default_rulebook = my_rulebook;
};

}  // namespace my_app

#endif
