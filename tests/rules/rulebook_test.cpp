// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook's tables, and rulebooks composed: everything of each holds, and of two gates the later counts.
// What is found wrong with one is in tests/must_not_compile.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/rules/rulebook.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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

namespace {

/// Three exercises with a day after each of two modes, but for what is changed.
template <class Change>
constexpr std::array<gate_row, 3> gates_but(Change change) {
    std::array<gate_row, 3> out{};
    for (auto& row : out) row.day[0] = row.day[1] = 5;
    change(out);
    return out;
}
constexpr bool has_gap(std::array<gate_row, 3> const& gates, std::size_t exercise, std::size_t mode) {
    detail::gap const g = detail::first_gap(gates, 2);
    return g.found && g.exercise == exercise && g.mode == mode;
}
template <std::size_t N>
constexpr rule_row on_days(std::array<std::int32_t, N> const& days, std::size_t from) {
    rule_row r;
    r.days = {days[from], days[from + 1]};
    return r;
}
struct turning {
    std::array<std::int32_t, rulebook_view::most_turning_days> days{};
    std::size_t n = 0;
};
constexpr turning turning_days_of(item_view<rule_row> rules) {
    turning out;
    out.n = detail::collect_turning_days(rules, out.days);
    return out;
}

}  // namespace

TEST_CASE("an exercise without a day for a mode is found: the first of the first, the last of the last") {
    constexpr auto unknown = gate_row::unknown;
    HOLDS(!detail::first_gap(gates_but([](auto&) {}), 2).found);
    HOLDS(has_gap(gates_but([](auto& g) { g[0].day[0] = unknown; }), 0, 0));
    HOLDS(has_gap(gates_but([](auto& g) { g[0].day[1] = unknown; }), 0, 1));
    HOLDS(has_gap(gates_but([](auto& g) { g[2].day[1] = unknown; }), 2, 1));
    HOLDS(has_gap(gates_but([](auto& g) { g[1].day[0] = g[2].day[1] = unknown; }), 1, 0));
    HOLDS(!detail::first_gap(gates_but([](auto& g) { g[2].day[2] = unknown; }), 2).found);  // no mode of the catalogue
    // Where nothing is known at all, the rulebook does not know the exercise.
    HOLDS(detail::unknown_in_every_mode(gate_row{}));
    for (std::size_t const m : {std::size_t{0}, most_modes - 1}) {
        gate_row row;
        row.day[m] = 0;
        CHECK_FALSE(detail::unknown_in_every_mode(row));
    }
}

TEST_CASE("a gate with more conditions than fit is found, wherever it stands") {
    HOLDS(!detail::any_overfull(gates_but([](auto&) {})));
    HOLDS(detail::any_overfull(gates_but([](auto& g) { g[0].overfull = true; })));
    HOLDS(detail::any_overfull(gates_but([](auto& g) { g[2].overfull = true; })));
}

TEST_CASE("turning days are those on which a rule begins or ends: after day 0, before the end of all days, each once") {
    static constexpr std::array days{0, day_window::no_end, -3, 1, 9, 5, 5, 9, day_window::no_end - 1, 2};
    static constexpr std::array rules{on_days(days, 0), on_days(days, 2), on_days(days, 4), on_days(days, 6),
                                      on_days(days, 8)};
    constexpr auto found = [] { return turning_days_of(rules); };
    HOLDS(found().n == 5);
    HOLDS(found().days[0] == 1);
    HOLDS(found().days[1] == 2);
    HOLDS(found().days[2] == 5);
    HOLDS(found().days[3] == 9);
    HOLDS(found().days[4] == day_window::no_end - 1);
    HOLDS(turning_days_of({}).n == 0);
    // More than there is room for are counted all the same, so that it can be told.
    constexpr auto many = [](std::size_t n) {
        std::array<rule_row, 33> rows{};
        for (std::size_t i = 0; i != n; ++i) {
            rows[i].days.from = static_cast<std::int32_t>(2 * i + 1);
            rows[i].days.until = static_cast<std::int32_t>(2 * i + 2);
        }
        return turning_days_of({rows.data(), n}).n;
    };
    HOLDS(many(32) == 64);
    HOLDS(many(33) == 66);
}

TEST_CASE("the last of some days that has come is found among however many") {
    static constexpr std::int32_t days[]{3, 5, 8, 13, 21, 34, 55};
    HOLDS([] {
        for (std::size_t n = 0; n <= 7; ++n) {
            for (std::int32_t today = 0; today != 60; ++today) {
                std::ptrdiff_t by_hand = -1;
                for (std::size_t i = 0; i != n && days[i] <= today; ++i) by_hand = static_cast<std::ptrdiff_t>(i);
                if (detail::last_come(days, n, today) != by_hand) return false;
            }
        }
        return true;
    }());
    HOLDS(detail::words_for(0) == 0);
    HOLDS(detail::words_for(1) == 1);
    HOLDS(detail::words_for(64) == 1);
    HOLDS(detail::words_for(65) == 2);
    HOLDS(detail::words_for(128) == 2);
}

namespace {

/// How often the tables that screening runs on differ from the rows that they are made of.
template <class Book, class C>
long differences() {
    catalogue_view const& c = view_of<C>;
    rulebook_view const& book = book_of<Book, C>;
    detail::screening_tables const& t = rulebook_of<Book, C>.tables();
    std::size_t const n = c.exercises.size(), words = detail::words_for(book.rules.size());
    long wrong = 0;
    for (std::size_t m = 0; m != c.modes.size(); ++m) {
        std::size_t const first = t.first_day[m], days = t.first_day[m + 1] - first;
        for (std::int32_t day = -1; day != 120; ++day) {
            std::ptrdiff_t const come = detail::last_come(t.days + first, days, day);
            for (std::size_t e = 0; e != n; ++e) {
                bool const open = come >= 0 && t.has(t.open, first + static_cast<std::size_t>(come), e);
                std::int32_t const from = book.gates[e].day[m];
                wrong += open == (from != gate_row::unknown && day >= from) ? 0 : 1;
            }
        }
    }
    for (std::size_t e = 0; e != n; ++e) {
        auto const& shut = book.gates[e].closed_while;
        std::size_t kept = 0;
        for (std::size_t k = 0; k != t.n_keepers; ++k) {
            bool const keeps = std::find(shut.begin(), shut.end(), t.keepers[k]) != shut.end();
            wrong += t.has(t.kept, k, e) == keeps ? 0 : 1;
            kept += keeps ? 1 : 0;
        }
        auto const named =
            static_cast<std::size_t>(std::count_if(shut.begin(), shut.end(), [](int k) { return k >= 0; }));
        wrong += kept == named ? 0 : 1;  // each is a keeper, once
        for (std::size_t r = 0; r != book.rules.size(); ++r)
            wrong += t.has(t.barred, r, e) == barred_by_caps(c.exercises[e], book.rules[r]) ? 0 : 1;
    }
    for (std::size_t k = 0; k <= c.conditions.size(); ++k) {
        for (std::size_t r = 0; r != book.rules.size(); ++r) {
            rule_row const& rule = book.rules[r];
            bool const about = rule.when < 0 ? k == c.conditions.size() : static_cast<std::size_t>(rule.when) == k;
            bool const brings = rule.counted != nullptr ? k < c.conditions.size() && rule.counted->test(k) : about;
            wrong += (((t.rules_of[k * words + r / 64] >> (r % 64)) & 1U) != 0) == brings ? 0 : 1;
        }
    }
    return wrong;
}

}  // namespace

TEST_CASE("the tables of screening say what the gates and the rules say, day by day and rule by rule") {
    CHECK(differences<tiny::rulebook, tiny::catalogue>() == 0);
    CHECK(differences<both_of_them, tiny::catalogue>() == 0);
    CHECK(differences<the_other_way_round, tiny::catalogue>() == 0);
    CHECK(differences<terse_house, tiny::catalogue>() == 0);
    CHECK(differences<postpartum::conservative, postpartum_back>() == 0);
    CHECK(differences<postpartum::as_published, postpartum_back>() == 0);
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

namespace {
struct part : tiny::catalogue {
    static constexpr std::string_view id = "part";
    using exercises = regimen::exercises<tiny::heel_raise>;
};
}  // namespace

TEST_CASE("a gate of an exercise that the catalogue does not have is passed over") {
    STATIC_REQUIRE(sound<part, tiny::rulebook>);
    STATIC_REQUIRE(book_of<tiny::rulebook, part>.gates.size() == 1);
}
