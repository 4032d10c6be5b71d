// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine is plain data of a fixed size: items go in, come out, and are compared; more than sixteen do not fit.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/session/routine.hpp>

#include <limits>
#include <type_traits>

#include "catch.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

template <class Exercise>
constexpr routine_item item(block in) {
    return {static_cast<std::uint16_t>(exercise_index<Exercise, C>), in,
            view_of<C>.exercises[exercise_index<Exercise, C>].position, starting_dose(Exercise::is.dose)};
}

constexpr routine three() {
    routine r;
    r.add(item<pp::belly_breathing>(block::settle));
    r.add(item<pp::cat>(block::warm_up));
    r.add(item<pp::resting_position>(block::relax));
    return r;
}

constexpr bool edits_hold() {
    routine r = three();
    bool ok = r.size == 3 && r.view().size() == 3 && r[1].exercise == exercise_index<pp::cat, C>;
    ok = ok && r.insert(1, item<pp::eagle>(block::warm_up)) && r.size == 4;
    ok = ok && r[1].exercise == exercise_index<pp::eagle, C> && r[2].exercise == exercise_index<pp::cat, C>;
    ok = ok && r.insert(4, item<pp::letter_t>(block::relax)) && r[4].exercise == exercise_index<pp::letter_t, C>;
    ok = ok && !r.insert(6, item<pp::letter_t>(block::relax)) && r.size == 5;
    r.erase(4);
    r.erase(1);
    return ok && r == three();
}

constexpr bool overflow_is_refused() {
    routine r;
    for (std::size_t i = 0; i < routine::capacity; ++i) {
        if (!r.add(item<pp::cat>(block::warm_up))) return false;
    }
    routine const full = r;
    return !r.add(item<pp::cat>(block::warm_up)) && !r.insert(0, item<pp::cat>(block::warm_up)) && r == full;
}

}  // namespace

TEST_CASE("items are added, put in between, taken out; what is left over is as new") {
    STATIC_REQUIRE(edits_hold());
    CHECK(edits_hold());
}

TEST_CASE("sixteen items fit, and the seventeenth is refused") {
    STATIC_REQUIRE(routine::capacity == 16);
    STATIC_REQUIRE(overflow_is_refused());
    CHECK(overflow_is_refused());
}

namespace {
constexpr bool nothing_behind_the_end(routine const& before) {
    for (std::size_t const at : {before.size, before.size + 1, routine::capacity, routine::capacity + 1,
                                 std::numeric_limits<std::size_t>::max()}) {
        routine r = before;
        if (at >= r.size && r.erase(at)) return false;
        if (at > r.size && r.insert(at, item<pp::cat>(block::warm_up))) return false;
        if (r != before) return false;
        if (at >= r.size && r[at] != routine_item{}) return false;
    }
    return true;
}
constexpr bool damaged_size_is_refused() {
    for (std::size_t const size : {routine::capacity + 1, std::numeric_limits<std::size_t>::max()}) {
        routine r = three();
        r.size = size;
        routine const damaged = r;
        if (r.add(item<pp::cat>(block::warm_up)) || r.insert(0, item<pp::cat>(block::warm_up)) ||
            r.insert(size, item<pp::cat>(block::warm_up)) || r.erase(0) || r.erase(size - 1))
            return false;
        if (r != damaged || r.view().size() != routine::capacity || r[size - 1] != routine_item{}) return false;
    }
    return true;
}
}  // namespace

TEST_CASE("what does not exist is not taken out, and nothing is put behind the end") {
    STATIC_REQUIRE(nothing_behind_the_end(routine{}));
    STATIC_REQUIRE(nothing_behind_the_end(three()));
    CHECK(nothing_behind_the_end(routine{}));
    CHECK(nothing_behind_the_end(three()));
    routine full;
    while (full.add(item<pp::cat>(block::warm_up))) {}
    CHECK(nothing_behind_the_end(full));
    CHECK(full.erase(15));  // the last place of all is one
    CHECK(full.size == 15);
}

TEST_CASE("an item is put in front of all others, and they move up") {
    routine r = three();
    routine_item const first = item<pp::eagle>(block::warm_up);
    CHECK(r.insert(0, first));
    CHECK(r.size == 4);
    CHECK(r[0] == first);
    for (std::size_t i = 0; i != 3; ++i) CHECK(r[i + 1] == three()[i]);
    CHECK(r.erase(0));
    CHECK(r == three());
}

TEST_CASE("a routine of a damaged size is changed by nothing and shows no more than it holds") {
    STATIC_REQUIRE(damaged_size_is_refused());
    CHECK(damaged_size_is_refused());
}

TEST_CASE("no exercise stands in a block that there is not") {
    for (auto const& e : view_of<C>.exercises) {
        for (int b = 5; b != 256; ++b) CHECK_FALSE(may_stand_in(e, static_cast<block>(b)));
    }
}

TEST_CASE("an empty routine has nothing in it and belongs to no catalogue") {
    constexpr static routine nothing{};
    STATIC_REQUIRE(nothing.view().empty());
    STATIC_REQUIRE(routine{}.catalogue == 0);
    STATIC_REQUIRE(routine{} == routine{});
    STATIC_REQUIRE(routine{} != three());
}

TEST_CASE("a routine can be stored as its bytes") {
    STATIC_REQUIRE(std::is_trivially_copyable_v<routine>);
    STATIC_REQUIRE(std::is_trivially_copyable_v<routine_item>);
    STATIC_REQUIRE(std::is_standard_layout_v<routine>);
}

TEST_CASE("a different dose, block, position or catalogue is a different routine") {
    auto const differs = [](auto change) {
        routine r = three();
        change(r);
        return !(r == three());
    };
    CHECK(differs([](routine& r) { ++r.items[1].dose.movements[0].repetitions; }));
    CHECK(differs([](routine& r) { r.items[1].in = block::stretch; }));
    CHECK(differs([](routine& r) { ++r.items[0].position; }));
    CHECK(differs([](routine& r) { r.catalogue = 1; }));
    CHECK_FALSE(differs([](routine&) {}));
}

TEST_CASE("purpose and effort decide the blocks that an exercise may stand in") {
    auto const blocks = [](std::string_view id) {
        std::string found;
        auto const& e = view_of<C>.exercises[find_exercise<C>(id).value()];
        for (unsigned b = 0; b != 5; ++b) {
            if (may_stand_in(e, static_cast<block>(b)))
                found += (found.empty() ? "" : " ") + std::string(id_of(static_cast<block>(b)));
        }
        return found;
    };
    CHECK(blocks("belly-breathing") == "settle relax");
    CHECK(blocks("pelvic-floor-squeeze") == "settle relax");
    CHECK(blocks("resting-position") == "relax");  // says so itself
    CHECK(blocks("cat") == "warm-up");
    CHECK(blocks("letter-t") == "stretch relax");
    CHECK(blocks("eagle") == "warm-up stretch relax");
    CHECK(blocks("heel-scoop") == "strengthen");
    CHECK(blocks("downward-dog") == "stretch");
    CHECK(blocks("fitball-rocking") == "warm-up");     // E2: relaxing is for what asks less
    CHECK(blocks("fitball-rolling") == "strengthen");  // E3 warms nobody up
    for (auto const& e : view_of<C>.exercises) CHECK(e.blocks != 0);
}
