// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The proof: every progression of the catalogue keeps every promise over every history, found while this is compiled;
// and the exploration at run time visits the same states and finds the same.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>

#include <string>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
using C = postpartum_back;
namespace pp = regimen::postpartum;

#ifndef REGIMEN_TEST_RUN_TIME_ONLY
static_assert(all_proven<C>);
#endif

namespace {

inline constexpr citation from_dossier = cite(pp::dossier_proposal);

/// A host's policy for one ladder of the catalogue.
struct slow : kinds::one_after_another<from_dossier, rise_after{.sessions = 3, .days = 14}, where_dosed(add(1_reps)),
                                       where_dosed(add(5_s))> {
    static constexpr std::string_view id = "slow";
};
using heels = progression<slow, ladder<pp::heel_slide, pp::heel_scoop>>;
static_assert(proven<heels, C>);

}  // namespace

TEST_CASE("the table of progressions has one row for each, with its exercises from the easiest to the original") {
    HOLDS(progression_table<C>.size() == 20);
    for (progression_row const& row : progression_table<C>) {
        REQUIRE(row.size >= 1);
        REQUIRE(row.policy != nullptr);
        CHECK(row.policy->id == "gentle");
        auto const& top = view_of<C>.exercises[static_cast<std::size_t>(row.members[row.size - 1])];
        INFO(std::string(top.id));
        CHECK(top.replaces < 0);
        for (std::size_t m = 0; m < row.size; ++m) {
            auto const& e = view_of<C>.exercises[static_cast<std::size_t>(row.members[m])];
            CHECK(row.doses[m].movements == e.dose->movements);
            CHECK(row.effort[m] == e.effort.rank);
            CHECK(e.family == top.family);
        }
    }
}

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

TEST_CASE("a catalogue without progressions has an empty table, and is proven") {
    HOLDS(progression_table<tiny::catalogue>.empty());
    HOLDS(all_proven<tiny::catalogue>);
}
