// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The open sets as the library ships them. How a host adds to them is in extended_catalogue_test.cpp.
// The ids and meanings of demands are compared with the clinical JSON in catalogue_json_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/vocabulary.hpp>

#include <set>
#include <string_view>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr auto const& shipped = view_of<postpartum_back>;

template <class Rows>
bool ids_differ(Rows const& rows) {
    std::set<std::string_view> ids;
    for (auto const& row : rows)
        if (row.id.empty() || row.name.empty() || !ids.insert(row.id).second) return false;
    return true;
}

}  // namespace

TEST_CASE("effort classes are ordered by rank") {
    HOLDS(E0 < E1);
    HOLDS(E1 < E2);
    HOLDS(E2 < E3);
    HOLDS(E3 < effort_class{4, "E4", "with external load"});
    HOLDS(E1 == effort_class{1, "another id", "of the same rank"});
}

TEST_CASE("every member of a set has an id of its own, and a name") {
    CHECK(ids_differ(shipped.demands));
    CHECK(ids_differ(shipped.positions));
    CHECK(ids_differ(shipped.equipment));
    CHECK(ids_differ(shipped.regions));
    CHECK(ids_differ(shipped.purposes));
    HOLDS(shipped.demands.size() == 36 + 2);  // of all bodies, and of this catalogue
    HOLDS(shipped.positions.size() == 9);
    HOLDS(shipped.equipment.size() == 11);
    HOLDS(shipped.regions.size() == 12);
    HOLDS(shipped.purposes.size() == 4);
}

TEST_CASE("a position says how high the body is, and what wider position it is a kind of") {
    HOLDS(position::standing.at.value == height::upright);
    HOLDS(position::sitting.at.value == height::seat);
    HOLDS(position::sitting_on_ball.at.value == height::seat);
    HOLDS(position::sitting_on_floor.at.value == height::floor);
    HOLDS(position::supine.at.value == height::floor);
    for (auto const& row : shipped.positions) {
        CAPTURE(row.id);
        bool const sits_somewhere = row.id == "sitting-on-floor" || row.id == "sitting-on-ball";
        CHECK((row.kind_of >= 0) == sits_somewhere);
        if (sits_somewhere) CHECK(shipped.positions[static_cast<std::size_t>(row.kind_of)].id == "sitting");
    }
}

TEST_CASE("a purpose says what it is to a session") {
    HOLDS(purpose::mobility.as.value == intent::mobility);
    HOLDS(purpose::stretch.as.value == intent::stretch);
    HOLDS(purpose::strength.as.value == intent::strength);
    HOLDS(purpose::relaxation.as.value == intent::relaxation);
}

TEST_CASE("expert, inference and general are proposals, the other grades are not") {
    HOLDS(is_proposal(evidence::expert));
    HOLDS(is_proposal(evidence::inference));
    HOLDS(is_proposal(evidence::general));
    HOLDS(!is_proposal(evidence::guideline));
    HOLDS(!is_proposal(evidence::consensus));
    HOLDS(!is_proposal(evidence::review));
    HOLDS(!is_proposal(evidence::observational));
    HOLDS(!is_proposal(evidence::service));
    HOLDS(!is_proposal(evidence::article));
}

TEST_CASE("a grade is printed by its id") {
    HOLDS(id_of(evidence::guideline) == "guideline");
    HOLDS(id_of(evidence::observational) == "observational");
    HOLDS(id_of(evidence::article) == "article");
    HOLDS(id_of(evidence::general) == "general");
}

TEST_CASE("a need is one thing, or either of several") {
    constexpr need wall = equipment::wall;
    constexpr need either_of_two = either(equipment::chair, equipment::wall);
    STATIC_REQUIRE(wall.size() == 1);
    STATIC_REQUIRE((*wall.begin())->id.hash() == equipment::wall.id.hash());
    STATIC_REQUIRE(either_of_two.size() == 2);
    STATIC_REQUIRE(either_of_two.begin()[1]->id.hash() == equipment::wall.id.hash());
}

TEST_CASE("that nothing is asked of the body is one demand that names nothing") {
    STATIC_REQUIRE(no_demands.size() == 1);
    STATIC_REQUIRE_FALSE(no_demands.begin()->what.is_given());
}
