// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where items that can start in several positions start: with the one before, with the next ones, near in height, and
// never where it is to be avoided if another position will do. Each rule by itself, on exercises that have nothing but
// positions, and all of them on sessions of the first catalogue.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/start_positions.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "support/both_times.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;

// Positions as bits of a mask, which is also the place of an exercise that can start in them: by default in the first
// of them; `last` is the same with the last as default.
enum index_of_position : std::uint8_t { stand, sit, kneel, lie };
constexpr unsigned S = 1, I = 2, K = 4, L = 8, last = 16;

constexpr std::array<position_row, 4> positions{{{"stand", "standing", height::upright},
                                                 {"sit", "sitting", height::seat},
                                                 {"kneel", "kneeling", height::floor},
                                                 {"lie", "lying", height::floor}}};
constexpr std::array<exercise_row, 32> all_forms = [] {
    std::array<exercise_row, 32> out{};
    for (unsigned mask = 1; mask < 16; ++mask) {
        out[mask].positions = out[mask + last].positions = mask;
        out[mask].position = static_cast<std::uint8_t>(std::countr_zero(mask));
        out[mask + last].position = static_cast<std::uint8_t>(31 - std::countl_zero(mask));
    }
    return out;
}();
constexpr catalogue_view room = [] {
    catalogue_view c;
    c.positions = positions;
    c.exercises = all_forms;
    return c;
}();

constexpr std::uint8_t untouched = 99;

constexpr routine_item in_block(block b, unsigned exercise) {
    return {static_cast<std::uint16_t>(exercise), b, untouched, {}};
}
constexpr routine_item item(unsigned exercise) { return in_block(block::stretch, exercise); }
constexpr routine_item settling(unsigned exercise) { return in_block(block::settle, exercise); }

/// Whether items start as expected, given as many positions.
template <std::size_t N>
constexpr bool starting(std::array<routine_item, N> items, std::array<std::uint8_t, N> const& expected,
                        std::uint32_t avoids = 0) {
    choose_start_positions(room, std::span<routine_item>(items), avoids);
    for (std::size_t i = 0; i < N; ++i) {
        if (items[i].position != expected[i]) return false;
    }
    return true;
}
template <std::size_t N>
using starts = std::array<std::uint8_t, N>;

/// The same room with its positions from the floor up: what is near in height may come first, too.
constexpr std::array<position_row, 4> from_the_floor{positions[lie], positions[kneel], positions[sit],
                                                     positions[stand]};
constexpr bool lies_down_before_kneeling() {
    catalogue_view c = room;
    c.positions = from_the_floor;
    std::array items{item(1 | 4 | last), item(2)};  // lying or sitting, by default sitting; then kneeling
    choose_start_positions(c, std::span<routine_item>(items));
    return items[0].position == 0 && items[1].position == 1;
}

}  // namespace

TEST_CASE("what can start in one position starts there, whatever its neighbours do and whatever is avoided") {
    HOLDS(starting(std::array{item(S), item(L), item(I)}, starts<3>{stand, lie, sit}));
    HOLDS(starting(std::array{item(S)}, starts<1>{stand}, S));
}

TEST_CASE("an item goes with the one before where it can, even if that is not its default") {
    HOLDS(starting(std::array{item(S), item(S | L | last), item(L)}, starts<3>{stand, stand, lie}));
    HOLDS(starting(std::array{item(K), item(S | K | L), item(S | K)}, starts<3>{kneel, kneel, kneel}));
}

TEST_CASE("else it takes a position for as many of the next as have one in common with it") {
    HOLDS(starting(std::array{item(I | K | L), item(K | L), item(S | L)}, starts<3>{lie, lie, lie}));
    HOLDS(starting(std::array{item(I | K), item(K | L), item(S)}, starts<3>{kneel, kneel, stand}));
    HOLDS(starting(std::array{item(I), item(K | L), item(S | L), item(S)}, starts<4>{sit, lie, lie, stand}));
    // Its own default of those in common, however far that is from what comes after.
    HOLDS(starting(std::array{item(S | L), item(S | L), item(K)}, starts<3>{stand, stand, kneel}));
    // From the first item on.
    HOLDS(starting(std::array{item(S | L), item(S | L | last)}, starts<2>{stand, stand}));
}

TEST_CASE("else it is near in height to the next that is decided, and its default where two are as near") {
    HOLDS(starting(std::array{item(I | L | last), item(S)}, starts<2>{sit, stand}));
    HOLDS(starting(std::array{item(S | I), item(L)}, starts<2>{sit, lie}));
    HOLDS(starting(std::array{item(K | L | last), item(S)}, starts<2>{lie, stand}));
    HOLDS(starting(std::array{item(K | L), item(S)}, starts<2>{kneel, stand}));
    HOLDS(starting(std::array{item(S | L), item(K)}, starts<2>{lie, kneel}));
    HOLDS(lies_down_before_kneeling());
    // The next that is decided may come behind one that is not.
    HOLDS(starting(std::array{item(S | I), item(K | L), item(L)}, starts<3>{sit, lie, lie}));
    HOLDS(starting(std::array{item(S | I), item(K | L)}, starts<2>{stand, kneel}));  // and there may be none
}

TEST_CASE("else it starts where it does by default") {
    HOLDS(starting(std::array{item(S | I)}, starts<1>{stand}));
    HOLDS(starting(std::array{item(S | I | last)}, starts<1>{sit}));
    HOLDS(starting(std::array{item(L), item(S | I | last)}, starts<2>{lie, sit}));
}

TEST_CASE("settling is decided last, by what follows it") {
    HOLDS(starting(std::array{settling(I | L), item(L)}, starts<2>{lie, lie}));
    HOLDS(starting(std::array{settling(S | L), settling(S | L), item(L)}, starts<3>{lie, lie, lie}));
    HOLDS(starting(std::array{settling(S | L), item(S | I | last), item(I)}, starts<3>{stand, sit, sit}));
    // Unless it can start in one position only: then the next goes with it.
    HOLDS(starting(std::array{settling(S), item(S | L | last)}, starts<2>{stand, stand}));
}

TEST_CASE("a position to be avoided is taken only where no other will do") {
    HOLDS(starting(std::array{item(S | I)}, starts<1>{sit}, S));
    HOLDS(starting(std::array{item(S), item(S | I)}, starts<2>{stand, sit}, S));
    HOLDS(starting(std::array{item(S | I)}, starts<1>{stand}, S | I));  // neither suits: as if nothing was said
    HOLDS(starting(std::array{item(I | K | L), item(K | L)}, starts<2>{kneel, kneel}, L));
    HOLDS(starting(std::array{settling(S | L), item(L)}, starts<2>{stand, lie}, L));
}

TEST_CASE("nothing is chosen where an exercise is none of the catalogue's, wherever it stands") {
    constexpr starts<3> as_they_were{untouched, untouched, untouched};
    for (unsigned const none : {32U, 33U, 65'535U}) {
        CHECK(starting(std::array{item(none), item(S), item(S | L)}, as_they_were));
        CHECK(starting(std::array{item(S), item(none), item(S | L)}, as_they_were));
        CHECK(starting(std::array{item(S), item(S | L), item(none)}, as_they_were));
    }
}

TEST_CASE(
    "of none there is nothing to decide, a full session is decided to its end, and what lies beyond is left alone") {
    HOLDS(starting(std::array<routine_item, 0>{}, starts<0>{}));
    constexpr auto all_sitting = [](std::size_t n) {
        std::array<routine_item, routine::capacity + 1> items{};
        for (auto& i : items) i = item(S | I | last);
        choose_start_positions(room, std::span<routine_item>(items).first(n));
        std::size_t decided = 0;
        for (auto const& i : items) decided += i.position == sit ? 1 : 0;
        return decided;
    };
    HOLDS(all_sitting(15) == 15);
    HOLDS(all_sitting(routine::capacity) == routine::capacity);
    HOLDS(all_sitting(routine::capacity + 1) == routine::capacity);
}

namespace {

catalogue_view const& table() { return view_of<postpartum_back>; }

template <class Exercise>
routine_item put(block b) {
    constexpr std::size_t e = exercise_index<Exercise, postpartum_back>;
    return {static_cast<std::uint16_t>(e), b, table().exercises[e].position, starting_dose(*table().exercises[e].dose)};
}
template <position_word const& Position>
constexpr std::uint8_t position_of =
    static_cast<std::uint8_t>(detail::find_word<Position, postpartum_back::positions>());

using items = std::vector<routine_item>;

items operator+(items a, items const& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}
items breathe() { return {put<pp::belly_breathing>(block::settle)}; }
items rest() { return {put<pp::resting_position>(block::relax)}; }

}  // namespace

TEST_CASE("items that can start in several positions go with their neighbours, and never where it is to be avoided") {
    auto const starts_in = [](items all, std::uint32_t avoids = 0) {
        choose_start_positions(table(), std::span(all), avoids);
        std::vector<std::string> ids;
        for (auto const& item : all) ids.emplace_back(table().positions[item.position].id);
        return ids;
    };
    using ids = std::vector<std::string>;
    CHECK(starts_in(breathe() + items{put<pp::cat_chair>(block::warm_up)} + rest()) ==
          ids{"sitting", "sitting", "supine"});
    CHECK(starts_in(items{put<pp::pelvic_floor_squeeze>(block::settle), put<pp::eagle>(block::warm_up),
                          put<pp::shoulders_only_lying_or_standing>(block::warm_up)} +
                    rest()) == ids{"standing", "standing", "standing", "supine"});
    CHECK(starts_in(items{put<pp::pelvic_floor_squeeze>(block::settle), put<pp::letter_t>(block::stretch),
                          put<pp::shoulders_only_lying_or_standing>(block::relax)}) ==
          ids{"supine", "supine", "supine"});
    CHECK(starts_in(breathe() + rest(), 1U << position_of<position::supine>) == ids{"side-lying", "side-lying"});
    CHECK(starts_in(breathe() + items{put<pp::letter_t>(block::stretch)} + rest(),
                    1U << position_of<position::supine>)[1] == "supine");
    CHECK(starts_in({}) == ids{});
}
