// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/progression/progression_table.md.
// A catalogue that lists its own progressions, and the tables that are made of them.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [table]
struct heels_only : postpartum_back {
    static constexpr std::string_view id = "heels-only";
    using progressions = regimen::progressions<progression<pp::gentle, ladder<pp::heel_slide, pp::heel_scoop>>>;
};

constexpr progression_row const& heels = progression_table<heels_only>[0];
static_assert(progression_table<heels_only>.size() == 1 && heels.size == 2 && heels.policy->id == "gentle");
static_assert(heels.members[1] == static_cast<int>(exercise_index<pp::heel_scoop, heels_only>));
static_assert(rung_tables<heels_only>[0].n_members == 2);
// [table]

int main() {}
