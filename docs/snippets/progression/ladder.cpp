// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/ladder.md and docs/extend.md.
// The forms of one exercise, and the policy that moves a person along them.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>

#include <string_view>

using namespace regimen;
namespace pp = regimen::postpartum;

// [ladder]
using heels = progression<pp::gentle, ladder<pp::heel_slide, pp::heel_scoop>>;
// [ladder]
static_assert(sizeof(heels) == 1);

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

// [own]
inline constexpr citation from_it = cite(handbook);

struct one_more {
    static constexpr progression_policy is =
        kinds::linear<add(1_reps)>("one-more", from_it, {.sessions = 3, .days = 7});
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using progressions = regimen::progressions<progression<one_more, ladder<pp::heel_slide, pp::heel_scoop>>>;
};
static_assert(all_proven<our_catalogue>);
// [own]

int main() {}
