// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise becomes one row of a catalogue's table.
// What an exercise must not leave out is in tests/must_not_compile.
#include <regimen/content/exercise.hpp>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr auto const& rows = view_of<tiny::catalogue>.exercises;
constexpr exercise_row const& raise = rows[exercise_index<tiny::heel_raise, tiny::catalogue>];
constexpr exercise_row const& seated = rows[exercise_index<tiny::heel_raise_seated, tiny::catalogue>];
constexpr exercise_row const& lying = rows[exercise_index<tiny::heel_raise_lying, tiny::catalogue>];

// Indices in the catalogue's vocabulary.
enum index_of_demand : std::size_t { ankle_bend, wobble };
enum index_of_position : unsigned { standing, sitting, supine, stool };
enum index_of_equipment : unsigned { chair, cushion, rail };

}  // namespace

TEST_CASE("a row says what the exercise says of itself") {
    HOLDS(raise.id == "heel-raise");
    HOLDS(raise.name == "Heel raise");
    HOLDS(raise.effort == E3);
    HOLDS(raise.sides == unilateral);
    HOLDS(raise.grade == evidence::article);
    HOLDS(raise.note == "Hold on.");
    HOLDS(raise.early_note == "Shoes on.");
    HOLDS(raise.early_note_on(6) == "Shoes on.");
    HOLDS(raise.early_note_on(7).empty());
    HOLDS(raise.early_note_on(-1) == "Shoes on.");
    HOLDS((*raise.source)[0].key == "N");
    HOLDS((*raise.steps)[2] == "Lower.");
    HOLDS(duration(starting_dose(*raise.dose)) == 40_s);
}

TEST_CASE("what an exercise leaves unsaid is cautious: a grade is the weakest, a demand is absent") {
    HOLDS(seated.grade == evidence::general);
    HOLDS(seated.note.empty());
    HOLDS(seated.early_note.empty());
    HOLDS(seated.level(wobble) == 0);
    HOLDS(lying.level(ankle_bend) == 0);
    HOLDS(lying.n_serves == 0);
}

TEST_CASE("a demand's level is read back as it was written") {
    HOLDS(raise.level(ankle_bend) == 2);
    HOLDS(raise.level(wobble) == 3);
    HOLDS(seated.level(ankle_bend) == 1);
}

TEST_CASE("the first start position is the default, all are possible") {
    HOLDS(raise.position == standing);
    HOLDS(raise.positions == 1U << standing);
    HOLDS(seated.position == stool);
    HOLDS(seated.positions == ((1U << stool) | (1U << sitting)));
    HOLDS(lying.positions == 1U << supine);
}

TEST_CASE("alternatives of equipment are one need, what only helps is none") {
    HOLDS(raise.needs[0] == ((1U << chair) | (1U << rail)));
    HOLDS(raise.needs[1] == 0);
    HOLDS(raise.helped_by == 1U << cushion);
    HOLDS(seated.needs[0] == 0);
}

TEST_CASE("what an exercise serves is read back, and the intents of its purposes") {
    HOLDS(raise.n_serves == 2);
    HOLDS(raise.serves[0].region == 1);   // calf
    HOLDS(raise.serves[0].purpose == 2);  // strength
    HOLDS(raise.wants(intent::strength));
    HOLDS(raise.wants(intent::mobility));
    HOLDS(!raise.wants(intent::stretch));
    HOLDS(!raise.wants(intent::relaxation));
    HOLDS(seated.wants(intent::stretch));
}

TEST_CASE("a variant names what it replaces, and a variant of a variant is of the same family") {
    HOLDS(raise.replaces == -1);
    HOLDS(seated.replaces == 0);
    HOLDS(lying.replaces == 1);
    HOLDS(raise.family == 0);
    HOLDS(seated.family == 0);
    HOLDS(lying.family == 0);
}

TEST_CASE("exercises of different ids have different hashes") {
    HOLDS(raise.id_hash != seated.id_hash);
    HOLDS(raise.id_hash == detail::hash_of("heel-raise"));
}
