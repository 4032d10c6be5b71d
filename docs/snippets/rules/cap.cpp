// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/rules/cap.md.
// What the caps of one rule say of an exercise that arches the back, and of one that does not.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/rules/cap.hpp>
#include <regimen/rules/rulebook.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [caps]
constexpr rule_row const& rule(std::string_view id) {
    std::size_t i = 0;
    while (book_of<pp::conservative, postpartum_back>.rules[i].id != id) ++i;
    return book_of<pp::conservative, postpartum_back>.rules[i];
}
template <class Exercise>
constexpr exercise_row const& row = view_of<postpartum_back>.exercises[exercise_index<Exercise, postpartum_back>];

static_assert(barred_by_caps(row<pp::cobra_lifts>, rule("diastasis-caps")));
static_assert(!barred_by_caps(row<pp::belly_breathing>, rule("diastasis-caps")));
// [caps]

int main() {}
