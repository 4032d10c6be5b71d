// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The proof: every progression of the catalogue keeps every promise over every history, found while proof/part.cpp is
// compiled; and the exploration at run time visits the same states and finds the same.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>

#include <cstddef>
#include <string_view>

#include "support/both_times.hpp"
#include "support/push_ups.hpp"

using namespace regimen;
using C = postpartum_back;
namespace pp = regimen::postpartum;

namespace {

inline constexpr citation proposed = cite(pp::dossier_proposal);

/// A host's policy for one ladder of the catalogue.
struct slow {
    static constexpr progression_policy is = kinds::one_after_another<where_dosed(add(1_reps)), where_dosed(add(5_s))>(
        "slow", proposed, {.sessions = 3, .days = 14});
};
using heels = progression<slow, ladder<pp::heel_slide, pp::heel_scoop>>;
static_assert(proven<heels, C>);

struct without_ladders : push_ups::catalogue {
    static constexpr std::string_view id = "without-ladders";
    using progressions = regimen::progressions<>;
    using explored_in_a_test = regimen::progressions<>;
};

}  // namespace

TEST_CASE("at run time the same is found, state for state") {
    using first = progression<pp::gentle, ladder<pp::eagle_hug, pp::eagle>>;
    constexpr std::size_t part = detail::last_part<first, C>();
    auto const& compiled = detail::explored<first, C, part>;
    exploration<4096> x(progression_table<C>[0], progression_limits_of<C>);
    while (!x.run(*progression_table<C>[0].policy, progression_limits_of<C>, 100)) {}
    CHECK(x.states() == compiled.states());
    CHECK(x.transitions() == compiled.transitions());
    CHECK(x.finding().kept());
    HOLDS(detail::explored<first, C, part>.finding().kept());
}

TEST_CASE("every progression has room to spare in the tables that a compiler fills") {
    for (progression_row const& row : progression_table<C>) {
        exploration<4096> x(row, progression_limits_of<C>);
        while (!x.run(*row.policy, progression_limits_of<C>, 4096)) {}
        CHECK(x.finding().kept());
        CHECK(x.states() <= detail::most_states_compiled * 3 / 4);
        CHECK(x.alphabet().size <= detail::feedback_alphabet::most / 2);
        CHECK_FALSE(x.table().too_long);
    }
}

TEST_CASE("what a catalogue leaves to a test is not looked at here, and all else is") {
    HOLDS(all_proven<push_ups::catalogue>);  // its ladder needs more states than a compiler holds
    exploration<4096> x(progression_table<push_ups::catalogue>[0], progression_limits_of<push_ups::catalogue>);
    while (
        !x.run(*progression_table<push_ups::catalogue>[0].policy, progression_limits_of<push_ups::catalogue>, 4096)) {}
    CHECK(x.states() > detail::most_states_compiled);
}

TEST_CASE("a catalogue without progressions is proven") { HOLDS(all_proven<without_ladders>); }
