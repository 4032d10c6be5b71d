// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Caps against exercises that have one demand at each level, and each effort class: at a cap an exercise passes, above
// it it does not.
#include <regimen/rules/cap.hpp>

#include <cstddef>
#include <cstdint>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr std::size_t bend = 5, wobble = 63;  // demands, as bits of a mask

constexpr exercise_row making(std::size_t demand, std::size_t level, effort_class effort = E0) {
    exercise_row e;
    for (std::size_t l = 0; l < level; ++l) e.at_least[l] |= std::uint64_t{1} << demand;
    e.effort = effort;
    return e;
}
constexpr rule_row capping(std::size_t demand, std::size_t level) {
    rule_row r;
    r.forbids[level] |= std::uint64_t{1} << demand;
    return r;
}
constexpr rule_row capping_effort(std::int32_t rank) {
    rule_row r;
    r.limits.max_effort = rank;
    return r;
}

}  // namespace

TEST_CASE("a demand passes at its cap and is barred above it; another demand is not looked at") {
    HOLDS([] {
        for (std::size_t level = 0; level <= 3; ++level) {
            for (std::size_t cap = 0; cap < 3; ++cap) {
                for (std::size_t const demand : {bend, wobble}) {
                    if (barred_by_caps(making(demand, level), capping(demand, cap)) != (level > cap)) return false;
                    if (barred_by_caps(making(demand, level), capping(bend + 1, cap))) return false;
                }
            }
        }
        return true;
    }());
}

TEST_CASE("an effort class passes at its cap and is barred above it") {
    HOLDS([] {
        for (effort_class const& e : {E0, E1, E2, E3}) {
            for (std::int32_t cap = 0; cap < 4; ++cap) {
                bool const above = e.rank > cap;
                if (effort_above(making(bend, 0, e), cap) != above) return false;
                if (barred_by_caps(making(bend, 0, e), capping_effort(cap)) != above) return false;
            }
        }
        return true;
    }());
}

TEST_CASE("a rule without caps bars nothing by them, though it may block every session") {
    HOLDS(!barred_by_caps(making(bend, 3, E3), rule_row{}));
    HOLDS([] {
        rule_row r;
        r.blocks_session = true;
        r.limits.max_exertion = 1;
        return !barred_by_caps(making(bend, 3, E3), r);
    }());
}

TEST_CASE("the demands above a cap are those that are capped there, a bit each") {
    constexpr std::uint64_t both = (std::uint64_t{1} << bend) | (std::uint64_t{1} << wobble);
    HOLDS(demands_above(making(bend, 2), 1, both) == std::uint64_t{1} << bend);
    HOLDS(demands_above(making(wobble, 3), 2, both) == std::uint64_t{1} << wobble);
    HOLDS(demands_above(making(bend, 2), 2, both) == 0);
    HOLDS(demands_above(making(bend, 3), 0, 0) == 0);
}
