// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/content/vocabulary.md.
// Members of the open sets, written by a host.
#include <regimen/content/vocabulary.hpp>

using namespace regimen;

// [members]
namespace my {
// A demand has an id and a meaning; its levels run from 0 (absent) to 3 (high, or end-range).
inline constexpr demand_word ankle_bend{.id = "ankle-bend", .meaning = "bending the ankle under weight"};
// A position says at which height it is held: getting up from the floor counts. Who avoids standing avoids this too.
inline constexpr position_word on_a_step{
    .id = "on-a-step", .name = "standing on a step", .at = height::upright, .kind_of = position::standing};
inline constexpr equipment_word step{.id = "step", .name = "a low step"};
// A purpose says which of the four intents it is to a session.
inline constexpr purpose_word coordination{.id = "coordination", .name = "coordination", .as = intent::mobility};
inline constexpr effort_class E4{4, "E4", "strengthening with a load"};
}  // namespace my

static_assert(my::E4 > E3);
// [members]

// [grades]
static_assert(is_proposal(evidence::inference) && !is_proposal(evidence::guideline));
// [grades]

int main() {}
