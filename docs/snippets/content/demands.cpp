// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/content/demands.md.
// What an exercise of the first catalogue asks of the body.
#include <regimen/catalogues/postpartum_back.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [level]
constexpr exercise_row const& dog =
    view_of<postpartum_back>.exercises[exercise_index<pp::downward_dog, postpartum_back>];
constexpr std::size_t head_down = detail::find_id(view_of<postpartum_back>.demands, demand::head_down.id);
static_assert(dog.level(head_down) == 3);  // full inversion
// [level]

int main() {}
