// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a check comes to, as a type: something wrong with its rule and its verdict, or nothing; and what is not wrong
// passes require(), for every rule. What is wrong does not compile: that is in tests/must_not_compile.
#include <regimen/base/require.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/both_times.hpp"

using namespace regimen;
using detail::no_violation;
using detail::nothing_wrong;
using detail::require;
using detail::violation;
using detail::wrong;

namespace {

template <class Culprit>
struct NUMBER_IS_ODD : violation {};

/// A check as the library writes them: it looks, and says nothing.
template <int N>
consteval auto fault_in_number() {
    if constexpr (N % 2 != 0) {
        return wrong<NUMBER_IS_ODD<std::integral_constant<int, N>>, error_code::sides_unequal>{};
    } else {
        return nothing_wrong{};
    }
}
template <int N>
using fault_in = decltype(fault_in_number<N>());

/// Whether what is not wrong passes under every number that a rule can have.
template <std::size_t... Code>
consteval bool nothing_is_passed(std::index_sequence<Code...>) {
    (require<no_violation, static_cast<error_code>(Code)>(), ...);
    return true;
}

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
struct with_a_sentence : violation {
    static constexpr std::string_view sentence = "It is odd.";
};
#endif

}  // namespace

TEST_CASE("a verdict is a violation, and no violation is none") {
    HOLDS(!violation::ok);
    HOLDS(!NUMBER_IS_ODD<int>::ok);
    HOLDS(no_violation::ok);
    STATIC_REQUIRE_FALSE(std::is_base_of_v<violation, no_violation>);
}

TEST_CASE("what is wrong keeps its rule and its verdict, culprit and all") {
    HOLDS(!fault_in<3>::ok);
    HOLDS(fault_in<3>::code == error_code::sides_unequal);
    STATIC_REQUIRE(std::is_same_v<fault_in<3>::verdict, NUMBER_IS_ODD<std::integral_constant<int, 3>>>);
    STATIC_REQUIRE_FALSE(std::is_same_v<fault_in<3>, fault_in<5>>);
}

TEST_CASE("where nothing is wrong there is no verdict, no rule, and require() has nothing to say") {
    HOLDS(fault_in<4>::ok);
    STATIC_REQUIRE(std::is_same_v<fault_in<4>, nothing_wrong>);
    STATIC_REQUIRE(std::is_same_v<fault_in<4>::verdict, no_violation>);
    HOLDS(fault_in<4>::code == error_code{});
    HOLDS(static_cast<int>(nothing_wrong::code) == 0);  // the number of no rule
    require<fault_in<4>::verdict, fault_in<4>::code>();
}

TEST_CASE("what is not wrong passes under every rule") { HOLDS(nothing_is_passed(std::make_index_sequence<100>{})); }

TEST_CASE("what a check comes to is passed on as a value that holds nothing") {
    STATIC_REQUIRE(std::is_empty_v<fault_in<3>>);
    STATIC_REQUIRE(std::is_empty_v<nothing_wrong>);
    constexpr auto passed_on = [](auto fault) { return std::pair(fault.ok, fault.code); };
    HOLDS(passed_on(fault_in_number<3>()) == std::pair(false, error_code::sides_unequal));
    HOLDS(passed_on(fault_in_number<4>()) == std::pair(true, error_code{}));
}

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
TEST_CASE("a computed message begins with the number of its rule") {
    using text = detail::numbered_sentence<error_code::mode_answered, with_a_sentence>;
    HOLDS(std::string_view(text::data(), text::size()) == "[RG-046] It is odd.");
    using first = detail::numbered_sentence<error_code::exercise_without_demands, with_a_sentence>;
    HOLDS(std::string_view(first::data(), first::size()) == "[RG-001] It is odd.");
}
#endif
