// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The three steps by which the alphabet of a policy is made, each with policies whose classes can be listed by hand.
// That the alphabet is exact, compared with every class of reports, is in exploration_test.cpp.
#include <regimen/progression/detail/report_classes.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;
using namespace regimen::detail;
using weight = symbol_weight;

namespace {

constexpr feedback_set nothing = feedback_set(0);

/// A policy of these rules. No session counts as full or as incomplete, where nothing else is said.
template <std::size_t N>
constexpr policy_view policy_with(std::array<progression_rule, N> const& rules,
                                  session_counting counts = {nothing, nothing}) {
    policy_view p;
    p.rules = rules;
    p.counts = counts;
    return p;
}

/// A part in a line: what can still hold, what is promised, and what is known of how much was done.
std::string line(partial_class const& part) {
    constexpr std::array weights{"may-rise", "must-not-rise", "must-lower", "must-lock"};
    std::string out;
    for (unsigned a = 0; a < 62; ++a) {
        if (((part.alive >> a) & 1U) != 0) out += std::to_string(a) + " ";
    }
    if ((part.alive & counts_as_full) != 0) out += "full ";
    if ((part.alive & counts_as_incomplete) != 0) out += "incomplete ";
    out += weights[static_cast<std::size_t>(part.weight)];
    return out + (!part.happened ? " not-done" : part.known ? " done" : " unsaid");
}
std::vector<std::string> lines(class_parts const& parts) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < parts.size; ++i) out.push_back(line(parts.items[i]));
    std::sort(out.begin(), out.end());
    return out;
}
class_parts split(policy_view const& p) { return split_by_field(p, alternatives_of_policy(p)); }

template <std::size_t N>
std::vector<int> in_days(std::array<std::int16_t, N> const& all, std::size_t n) {
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)};
}

constexpr std::array<progression_rule, 0> no_rules{};
constexpr std::array high_pain_regresses{when(seen(observed::pain_high)).then(decision::regress)};
constexpr std::array high_pain_and_rest{when(seen(observed::pain_high)).then(decision::regress),
                                        when(seen(observed::rested)).then(decision::advance)};

}  // namespace

TEST_CASE("split by field: without rules, what is promised and what was done are told apart, and nothing else") {
    CHECK(lines(split(policy_with(no_rules))) ==
          std::vector<std::string>{"may-rise done", "must-lock done", "must-lock not-done", "must-lock unsaid",
                                   "must-lower done", "must-lower not-done", "must-lower unsaid", "must-not-rise done",
                                   "must-not-rise not-done", "must-not-rise unsaid"});
}

TEST_CASE("split by field: a rule parts the reports that it is about from the others") {
    CHECK(lines(split(policy_with(high_pain_regresses))) ==
          std::vector<std::string>{"0 must-lock done", "0 must-lock not-done", "0 must-lock unsaid",
                                   "0 must-lower done", "0 must-lower not-done", "0 must-lower unsaid", "may-rise done",
                                   "must-lock done", "must-lock not-done", "must-lock unsaid", "must-lower done",
                                   "must-lower not-done", "must-lower unsaid", "must-not-rise done",
                                   "must-not-rise not-done", "must-not-rise unsaid"});
}

TEST_CASE("split by field: what stands after a rule that surely holds is not told apart") {
    auto const with_rest = lines(split(policy_with(high_pain_and_rest)));
    for (std::string const& part : with_rest) CHECK_FALSE(part.starts_with("0 1 "));
    CHECK(std::count_if(with_rest.begin(), with_rest.end(), [](auto const& x) { return x.starts_with("0 "); }) == 6);
    CHECK(std::count_if(with_rest.begin(), with_rest.end(), [](auto const& x) { return x.starts_with("1 "); }) == 10);
    // A rule with a guard may not hold after all: then the later one has its turn.
    std::array guarded = high_pain_and_rest;
    guarded[0].full = 1;
    auto const both = lines(split(policy_with(guarded)));
    CHECK(std::count_if(both.begin(), both.end(), [](auto const& x) { return x.starts_with("0 1 "); }) == 6);
}

TEST_CASE("split by field: what counts as a full and as an incomplete session is told apart") {
    auto const parts = lines(split(policy_with(no_rules, {seen(observed::as_planned), seen(observed::partly)})));
    auto const has = [&](std::string_view part) { return std::find(parts.begin(), parts.end(), part) != parts.end(); };
    CHECK(has("full may-rise done"));
    CHECK(has("may-rise done"));  // more than planned
    CHECK(has("incomplete must-not-rise done"));
    CHECK(has("full must-lock done"));
    CHECK_FALSE(has("incomplete may-rise done"));
    CHECK_FALSE(has("full may-rise unsaid"));
}

TEST_CASE("split by field: the example of a part is a class of it, as near to a good session as there is") {
    class_parts const parts = split(policy_with(high_pain_regresses));
    REQUIRE(parts.size == 16);
    for (std::size_t i = 0; i < parts.size; ++i) {
        partial_class const& part = parts.items[i];
        CAPTURE(line(part));
        for (std::size_t f = 0; f < n_feedback_fields; ++f)
            CHECK(std::popcount(part.example.bits() & bits_of_field(f)) == 1);
        CHECK(part.example.is(observed::pain_high) == (part.alive == 1));
        CHECK(part.example.is(observed::not_done) == !part.happened);
        if (line(part) == "may-rise done") CHECK(part.example == good_session);
        if (line(part) == "0 must-lower done") CHECK(part.example == good_session.with(observed::pain_high));
    }
}

TEST_CASE("split by time: without times all are one") {
    constexpr time_parts parts = split_by_time(high_pain_and_rest);
    CHECK(in_days(parts.since_rise, parts.n_since_rise) == std::vector{0});
    CHECK(in_days(parts.since_regress, parts.n_since_regress) == std::vector{0});
    HOLDS(!parts.overfull);
}

TEST_CASE("split by time: at each day that a rule names, ascending and once") {
    static constexpr std::array rules{when().unchanged_for(7_days),
                                      when().unchanged_for(3_days).had_regression_within(21_days),
                                      when().unchanged_for(7_days)};
    constexpr time_parts parts = split_by_time(rules);
    CHECK(in_days(parts.since_rise, parts.n_since_rise) == std::vector{0, 3, 7});
    // Within 21 days the rule still holds; on the 22nd it does not.
    CHECK(in_days(parts.since_regress, parts.n_since_regress) == std::vector{0, 22});
    HOLDS(!parts.overfull);
}

TEST_CASE("split by time: more times than there is room for are noticed") {
    std::vector<progression_rule> rules;
    for (int day = 1; day <= 7; ++day) rules.push_back(when().unchanged_for(regimen::days::from_value(day)));
    CHECK_FALSE(split_by_time(rules).overfull);
    rules.push_back(when().unchanged_for(8_days));
    CHECK(split_by_time(rules).overfull);
}

TEST_CASE("merge: what the policy treats alike is one symbol, and the most that is promised of it is kept") {
    constexpr policy_view p = policy_with(high_pain_regresses);
    auto const alts = alternatives_of_policy(p);
    feedback_alphabet const a = merge_equal(p, alts, split_by_field(p, alts), split_by_time(p.rules));
    // High pain, whatever was done: it goes down, and nothing counted matters. The others by what was done.
    REQUIRE(a.size == 4);
    CHECK_FALSE(a.overfull);
    auto const symbol = [&](std::uint32_t open, session_count const& counts) -> feedback_symbol const& {
        auto const* const end = a.symbols.data() + a.size;
        auto const* const found = std::find_if(
            a.symbols.data(), end, [&](feedback_symbol const& s) { return s.met == open && s.counts == counts; });
        REQUIRE(found != end);
        return *found;
    };
    CHECK(symbol(1, {}).weight == weight::must_lock);
    CHECK(symbol(1, {}).example.is(observed::pain_high));
    CHECK(symbol(0, {}).weight == weight::must_lock);
    CHECK(symbol(0, {.known = false}).weight == weight::must_lock);
    CHECK(symbol(0, {.known = false, .happened = false}).weight == weight::must_lock);
    CHECK(symbol(0, {.known = false, .happened = false}).example.is(observed::not_done));
    CHECK(&a.symbols[a.good] == &symbol(0, {}));
}

TEST_CASE("merge: a time at which a rule begins to hold makes a symbol, the shortest such time stands for all") {
    static constexpr std::array rules{when().unchanged_for(7_days).then(decision::advance)};
    constexpr policy_view p = policy_with(rules);
    auto const alts = alternatives_of_policy(p);
    class_parts parts;
    parts.items[parts.size++] = {.alive = 1, .example = good_session};
    feedback_alphabet const a = merge_equal(p, alts, parts, split_by_time(p.rules));
    REQUIRE(a.size == 2);
    CHECK(a.symbols[0].met == 0);
    CHECK(a.symbols[0].since_rise == 0);
    CHECK(a.symbols[1].met == 1);
    CHECK(a.symbols[1].since_rise == 7);
    CHECK(a.good == 1);  // long after the last change
}

TEST_CASE("merge: of equals the one of which more is promised stays, with the time of the first") {
    constexpr policy_view p = policy_with(no_rules);
    class_parts parts;
    parts.items[parts.size++] = {.example = good_session};
    parts.items[parts.size++] = {.weight = weight::must_lock, .example = good_session.with(observed::sign_locks)};
    parts.items[parts.size++] = {.weight = weight::must_lower, .example = good_session.with(observed::worse)};
    time_parts times;
    times.since_rise[0] = 2;
    feedback_alphabet const a = merge_equal(p, alternatives_of_policy(p), parts, times);
    REQUIRE(a.size == 1);
    CHECK(a.symbols[0].weight == weight::must_lock);
    CHECK(a.symbols[0].example.is(observed::sign_locks));
    CHECK(a.symbols[0].since_rise == 2);
}

TEST_CASE("an alphabet says so where one of the steps has no room") {
    CHECK_FALSE(alphabet_of(policy_with(high_pain_and_rest)).overfull);
    // More alternatives than have a bit.
    std::vector<progression_rule> many(
        16, when(seen(observed::rested), seen(observed::exhausted), seen(observed::worse), seen(observed::settled)));
    policy_view p = policy_with(no_rules);
    p.rules = many;
    CHECK(alphabet_of(p).overfull);
    many.pop_back();
    p.rules = many;
    CHECK_FALSE(alphabet_of(p).overfull);
    // More parts than there is room for: each value of each of four fields has a rule of its own, none of which ends
    // it.
    many.clear();
    for (unsigned v = first_of_field[0]; v < first_of_field[4]; ++v) {
        many.push_back(when(seen(static_cast<observed>(v))).full_sessions(1));
    }
    p.rules = many;
    class_parts const parts = split(p);
    CHECK(parts.overfull);
    CHECK(parts.size == 0);
    CHECK(alphabet_of(p).overfull);
    CHECK(alphabet_of(p).size == 0);
}
