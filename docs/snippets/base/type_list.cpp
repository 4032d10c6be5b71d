// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/base/type_list.md.
// Two lists of one kind, one after the other.
#include <regimen/base/type_list.hpp>
#include <regimen/content/exercise.hpp>

#include <type_traits>

struct wall_slide;
struct chair_rise;
struct heel_raise;

// [join]
using from_the_library = regimen::exercises<wall_slide, chair_rise>;
using ours = regimen::exercises<heel_raise>;
using all = regimen::join<from_the_library, ours>;
static_assert(std::is_same_v<all, regimen::exercises<wall_slide, chair_rise, heel_raise>>);
// [join]

int main() {}
