// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook's tables, and rulebooks composed: everything of each holds, and of two gates the later counts.
// What is found wrong with one is in tests/must_not_compile.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/rules/rulebook.hpp>

#include <algorithm>
#include <initializer_list>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr auto const& small = book_of<tiny::rulebook, tiny::catalogue>;
constexpr auto const& cautious = book_of<postpartum::conservative, postpartum_back>;
constexpr auto const& published = book_of<postpartum::as_published, postpartum_back>;

// Indices in the tiny catalogue.
enum index_of_mode : std::size_t { sprain, fracture };
enum index_of_exercise : std::size_t { raise, seated, lying };

/// A house that is later with one exercise, earlier with another, and has a rule of its own.
struct house_rule {
    static constexpr safety_rule is{.id = "house-rule",
                                    .when = everyone::is,
                                    .days = between_days(0, 60),
                                    .max_length = 15_min,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::inference,
                                    .sources = cite(tiny::nowhere_printed),
                                    .sentence = "Sessions are short here."};
};
struct house {
    using rules = regimen::rules<house_rule>;
    using gates =
        regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 20>, on<tiny::fracture, 30>, not_while<tiny::fever>>,
                       gate<tiny::heel_raise_seated, on<tiny::sprain, 0>>>;
    using delays = regimen::delays<>;
};
struct both_of_them : compose<tiny::rulebook, house> {
    static constexpr std::string_view id = "both-of-them";
};
struct the_other_way_round : compose<house, tiny::rulebook> {
    static constexpr std::string_view id = "the-other-way-round";
};

/// Speaks of one exercise after one mode, and leaves the rest to the tiny rulebook.
struct terse {
    static constexpr std::string_view id = "terse";
    using rules = tiny::rulebook::rules;
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 2>>>;
    using default_gates = tiny::rulebook::gates;
    using delays = tiny::rulebook::delays;
};
struct terse_house : compose<house, terse> {
    static constexpr std::string_view id = "terse-house";
};

template <class Condition>
constexpr int index_of = static_cast<int>(condition_index<Condition, tiny::catalogue>);

constexpr bool keepers(gate_row const& row, std::initializer_list<int> expected) {
    auto const end = std::find(row.closed_while.begin(), row.closed_while.end(), -1);
    return !row.overfull && std::equal(row.closed_while.begin(), end, expected.begin(), expected.end());
}

}  // namespace

TEST_CASE("a rulebook has its rules and delays in order, and one gate for every exercise") {
    HOLDS(small.id == "tiny");
    HOLDS(small.rules.size() == 8);
    HOLDS(small.rules[2].id == "swelling-caps");
    HOLDS(small.delays.size() == 2);
    HOLDS(small.gates.size() == 3);
    HOLDS(small.gates[raise].day[sprain] == 14);
    HOLDS(small.gates[raise].day[fracture] == 42);
    HOLDS(keepers(small.gates[raise], {index_of<tiny::swelling>}));
    HOLDS(keepers(small.gates[seated], {}));
    HOLDS(small.gates[lying].day[sprain] == 0);
}

TEST_CASE("the days on which a rule begins or ends are known, ascending, each once") {
    HOLDS(small.n_turning_days == 2);
    HOLDS(small.turning_days[0] == 3);
    HOLDS(small.turning_days[1] == 28);
    for (auto const* book : {&cautious, &published}) {
        auto const end = book->turning_days.begin() + static_cast<std::ptrdiff_t>(book->n_turning_days);
        CHECK(std::adjacent_find(book->turning_days.begin(), end, std::greater_equal<>{}) == end);
        for (auto const& row : book->rules) {
            for (auto const day : {row.days.from, row.days.until}) {
                if (day <= 0 || day >= day_window::no_end) continue;
                CHECK(std::find(book->turning_days.begin(), end, day) != end);
            }
        }
    }
}

TEST_CASE("a set of exercises is looked up beyond the first sixty-four as well") {
    static constexpr std::uint64_t sets[]{0, 0, std::uint64_t{1} << 63, 1};  // the second set: exercises 63 and 64
    constexpr auto has = [](std::size_t exercise) {
        detail::screening_tables t{};
        t.n_words = 2;
        return t.has(sets, 1, exercise);
    };
    HOLDS(has(63));
    HOLDS(has(64));
    HOLDS(!has(0));
    HOLDS(!has(62));
    HOLDS(!has(65));
    HOLDS(!has(127));
    HOLDS([] { return rulebook_view{}.n_turning_days; }() == 0);
}

TEST_CASE("composed, every rule and delay of each holds") {
    constexpr auto const& composed = book_of<both_of_them, tiny::catalogue>;
    HOLDS(composed.id == "both-of-them");
    HOLDS(composed.rules.size() == 9);
    HOLDS(composed.rules[8].id == "house-rule");
    HOLDS(composed.delays.size() == 2);
}

TEST_CASE("composed, the later of two gates counts, and what keeps one shut still does") {
    constexpr auto const& composed = book_of<both_of_them, tiny::catalogue>;
    HOLDS(composed.gates[raise].day[sprain] == 20);
    HOLDS(composed.gates[raise].day[fracture] == 42);
    HOLDS(keepers(composed.gates[raise], {index_of<tiny::swelling>, index_of<tiny::fever>}));
    HOLDS(composed.gates[seated].day[sprain] == 1);
    HOLDS(composed.gates[seated].day[fracture] == 7);
    constexpr auto const& turned = book_of<the_other_way_round, tiny::catalogue>;
    HOLDS(turned.gates[raise].day[sprain] == 20);
    HOLDS(keepers(turned.gates[raise], {index_of<tiny::fever>, index_of<tiny::swelling>}));
}

TEST_CASE("where a rulebook is silent about a gate, the other one speaks") {
    constexpr auto const& brief = book_of<terse, tiny::catalogue>;
    HOLDS(brief.gates[raise].day[sprain] == 2);
    HOLDS(brief.gates[raise].day[fracture] == 42);
    HOLDS(keepers(brief.gates[raise], {index_of<tiny::swelling>}));
    HOLDS(brief.gates[lying].day[fracture] == 1);
}

TEST_CASE("composed, what a rulebook says where it is silent holds too: nothing opens earlier than in a part") {
    constexpr auto const& brief = book_of<terse_house, tiny::catalogue>;
    HOLDS(brief.gates[raise].day[sprain] == 20);
    HOLDS(brief.gates[raise].day[fracture] == 42);  // the house's 30 fills no silence
    HOLDS(brief.gates[seated].day[sprain] == 1);
    HOLDS(keepers(brief.gates[raise], {index_of<tiny::fever>, index_of<tiny::swelling>}));
}

TEST_CASE("the shipped rulebooks are sound, differ in their gates alone, and the conservative one is never earlier") {
    HOLDS(sound<postpartum_back, postpartum::conservative>);
    HOLDS(sound<postpartum_back, postpartum::as_published>);
    HOLDS(cautious.id == "conservative");
    HOLDS(published.id == "as-published");
    STATIC_REQUIRE(std::is_same_v<postpartum_back::default_rulebook, postpartum::conservative>);
    STATIC_REQUIRE(std::is_same_v<postpartum::conservative::rules, postpartum::as_published::rules>);
    STATIC_REQUIRE(std::is_same_v<postpartum::conservative::delays, postpartum::as_published::delays>);
    for (std::size_t e = 0; e != cautious.gates.size(); ++e)
        for (std::size_t m = 0; m != view_of<postpartum_back>.modes.size(); ++m)
            CHECK(cautious.gates[e].day[m] >= published.gates[e].day[m]);
}

TEST_CASE("a gate of an exercise that the catalogue does not have is passed over") {
    struct part : tiny::catalogue {
        using exercises = regimen::exercises<tiny::heel_raise>;
    };
    STATIC_REQUIRE(sound<part, tiny::rulebook>);
    STATIC_REQUIRE(book_of<tiny::rulebook, part>.gates.size() == 1);
}
