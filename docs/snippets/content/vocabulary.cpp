// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/content/vocabulary.md.
// Members of the open sets, written by a host.
#include <regimen/content/vocabulary.hpp>

using namespace regimen;

// [members]
namespace my {
// A demand has an id and a meaning; its levels run from 0 (absent) to 3 (high, or end-range).
struct ankle_bend {
    static constexpr std::string_view id = "ankle-bend";
    static constexpr std::string_view meaning = "bending the ankle under weight";
};
// A position says at which height it is held: getting up from the floor counts.
struct on_a_step {
    static constexpr std::string_view id = "on-a-step";
    static constexpr std::string_view name = "standing on a step";
    static constexpr auto at = height::upright;
    using kind_of = position::standing;  // who avoids standing avoids this too
};
struct step {
    static constexpr std::string_view id = "step";
    static constexpr std::string_view name = "a low step";
};
// A purpose says which of the four intents it is to a session.
struct coordination {
    static constexpr std::string_view id = "coordination";
    static constexpr std::string_view name = "coordination";
    static constexpr auto as = intent::mobility;
};
inline constexpr effort_class E4{4, "E4", "strengthening with a load"};
}  // namespace my

static_assert(my::E4 > E3);
// [members]

// [grades]
static_assert(is_proposal(evidence::inference) && !is_proposal(evidence::guideline));
// [grades]

int main() {}
