// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The functions of the rule engine one by one, on rows made by hand: three modes, and conditions at the places where a
// count or a sign would go wrong first, 0 and the last one.
#include <regimen/screening/detail/engine.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include "catch.hpp"

namespace {

using namespace regimen;
using namespace regimen::detail;

condition_set these(std::initializer_list<std::size_t> members) {
    condition_set out;
    for (auto const m : members) out.set(m);
    return out;
}

// After mode 1 condition 0 follows, after mode 2 condition 255 does.
constexpr std::array<mode_row, 3> modes{
    {{.id = "m0", .name = "m0"}, {.id = "m1", .name = "m1", .implies = 0}, {.id = "m2", .name = "m2", .implies = 255}}};
constexpr std::array<condition_row, most_conditions> conditions{};

catalogue_view catalogue() {
    catalogue_view c;
    c.modes = modes;
    c.conditions = conditions;
    c.covers = {10, 100};
    c.from_mode = these({0, 255});
    return c;
}
person after(std::int16_t mode, std::int32_t day = 50) {
    person p;
    p.mode = mode;
    p.day = day;
    return p;
}

exercise_row of_effort(effort_class effort, std::int32_t family = -1) {
    exercise_row e;
    e.effort = effort;
    e.family = family;
    return e;
}

}  // namespace

TEST_CASE("a yes counts as present whatever the mode; silence and \"unknown\" where the mode's tables say so") {
    auto c = catalogue();
    for (std::size_t m = 0; m <= most_modes; ++m) {
        c.counts_as_yes[m].silence = these({1, 64 + m});
        c.counts_as_yes[m].unknown = these({2, 128 + m, 192 + m});
    }
    for (std::int16_t mode : {std::int16_t{0}, std::int16_t{2}, person::unstated}) {
        CAPTURE(mode);
        std::size_t const at = mode < 0 ? most_modes : static_cast<std::size_t>(mode);
        auto p = after(mode);
        p.yes = these({3, 67 + 4 * at, 200});
        auto expected = these({1, 3, 64 + at, 67 + 4 * at, 200});
        if (mode == 2) expected.set(255);
        CHECK(present_in(c, p) == expected);
        p.unknown = these({2, 3, 64 + at, 128 + at, 192 + at, 128 + at + 1});
        expected.reset(64 + at);  // "unknown" is no silence
        expected.add(these({2, 128 + at, 192 + at}));
        CHECK(present_in(c, p) == expected);
        p.no = these({1, 2});  // a no is not silence; "unknown" counts all the same
        expected.reset(1);
        CHECK(present_in(c, p) == expected);
    }
    // What follows from the mode is present, also where it is the first condition.
    CHECK(present_in(c, after(1)).test(0));
    CHECK_FALSE(present_in(c, after(0)).test(0));
}

TEST_CASE("answered is what was said: the mode, a yes, and, where it counts, \"not sure\"") {
    auto c = catalogue();
    for (std::size_t m = 0; m <= most_modes; ++m) c.counts_as_yes[m].unknown = these({10 + m});
    auto p = after(1);
    p.yes = these({3});
    p.unknown = these({10, 11, 10 + most_modes});
    CHECK(answered_in(c, p, false) == these({0, 3}));
    CHECK(answered_in(c, p, true) == these({0, 3, 11}));
    p.mode = 0;
    CHECK(answered_in(c, p, true) == these({3, 10}));
    p.mode = person::unstated;
    CHECK(answered_in(c, p, true) == these({3, 10 + most_modes}));
}

TEST_CASE("an answer speaks of another mode where what follows from that mode has a yes") {
    auto const c = catalogue();
    auto p = after(0);
    p.yes = these({0});
    CHECK(is_other_mode_answered(c, p, 1));
    CHECK_FALSE(is_other_mode_answered(c, p, 0));  // nothing follows from it
    CHECK_FALSE(is_other_mode_answered(c, p, 2));
    p.mode = 1;
    CHECK_FALSE(is_other_mode_answered(c, p, 1));  // it is the stated one
    p.yes = these({255});
    CHECK(is_other_mode_answered(c, p, 2));
    CHECK_FALSE(is_other_mode_answered(c, p, 1));
}

TEST_CASE("merely unanswered is what was neither said nor follows; of everyone it is nothing") {
    auto const c = catalogue();
    auto p = after(0);
    p.yes = these({3});
    p.unknown = these({4});
    CHECK_FALSE(merely_unanswered(c, p, -1));
    CHECK_FALSE(merely_unanswered(c, p, 0));  // follows from a mode: never asked
    CHECK_FALSE(merely_unanswered(c, p, 3));
    CHECK_FALSE(merely_unanswered(c, p, 4));
    CHECK(merely_unanswered(c, p, 5));
    CHECK(merely_unanswered(c, p, 254));
}

TEST_CASE("a rule rests on silence where its condition does, or where without silence there would not be enough") {
    auto const c = catalogue();
    auto p = after(0);
    rule_row everyone;
    CHECK_FALSE(rests_on_silence(c, everyone, p));
    CHECK(rests_on_silence(c, rule_row{.id = "r", .sentence = "s", .when = 5}, p));
    p.yes = these({5});
    CHECK_FALSE(rests_on_silence(c, rule_row{.id = "r", .sentence = "s", .when = 5}, p));

    auto const counted = these({1, 2, 3});
    rule_row two_of_three;
    two_of_three.counted = &counted;
    two_of_three.least = 2;
    p.yes = these({1});
    CHECK(rests_on_silence(c, two_of_three, p));
    p.yes = these({1, 3});
    CHECK_FALSE(rests_on_silence(c, two_of_three, p));
    p.yes = these({1, 4});
    CHECK(rests_on_silence(c, two_of_three, p));
    // A rule about one condition asks about that one, whatever it counts beside it.
    two_of_three.when = 7;
    p.yes = these({1, 3});
    CHECK(rests_on_silence(c, two_of_three, p));
    // The first condition is a condition.
    auto plain = c;
    plain.from_mode = {};
    CHECK(rests_on_silence(plain, rule_row{.id = "r", .sentence = "s", .when = 0}, p));
    two_of_three.when = 0;
    CHECK(rests_on_silence(plain, two_of_three, p));
}

TEST_CASE("a clearance lifts what it lifts, for the condition that was cleared, and never an emergency") {
    auto p = after(0);
    p.cleared = these({0, 9});
    for (auto const by : {lifted_by::clearance, lifted_by::resolution, lifted_by::never}) {
        for (auto const action : {urgency::clear, urgency::see_professional, urgency::emergency}) {
            CAPTURE(static_cast<int>(by), static_cast<int>(action));
            bool const can = by == lifted_by::clearance && action != urgency::emergency;
            CHECK(lifted(by, action, 0, p) == can);
            CHECK(lifted(by, action, 9, p) == can);
            CHECK_FALSE(lifted(by, action, 8, p));
            CHECK_FALSE(lifted(by, action, -1, p));
            // Of what a rule counts, what was cleared does not count any more.
            auto const counted = these({8, 9});
            rule_row r;
            r.counted = &counted;
            r.lifts = by;
            r.action = action;
            CHECK(counted_of(r, p, these({7, 8, 9})) == (can ? these({8}) : these({8, 9})));
        }
    }
}

TEST_CASE("a rule that needs more holds with one partner, and with enough of what it counts") {
    auto const p = after(0);
    rule_row r;
    r.when = 1;
    CHECK(has_more(r, p, {}));  // it needs nothing else
    r.only_with = {9, 20, -1, -1};
    CHECK(has_more(r, p, {}));  // nobody said that it needs it
    r.needs_more = true;
    CHECK_FALSE(has_more(r, p, {}));
    CHECK_FALSE(has_more(r, p, these({1, 8})));
    CHECK(has_more(r, p, these({9})));
    CHECK(has_more(r, p, these({20})));
    for (std::size_t partner : {0U, 255U}) {
        rule_row first;
        first.needs_more = true;
        first.only_with[0] = static_cast<std::int16_t>(partner);
        CHECK_FALSE(has_more(first, p, these({7})));
        CHECK(has_more(first, p, these({partner})));
        first.only_with = {7, 8, 9, static_cast<std::int16_t>(partner)};
        CHECK(has_more(first, p, these({partner})));
        CHECK_FALSE(has_more(first, p, these({10})));
    }
    auto const counted = these({2, 3, 4});
    rule_row two;
    two.needs_more = true;
    two.counted = &counted;
    two.least = 2;
    CHECK_FALSE(has_more(two, p, these({2, 5})));
    CHECK(has_more(two, p, these({2, 4})));
    CHECK(has_more(two, p, these({2, 3, 4})));
    two.only_with[0] = 9;  // and its partner as well
    CHECK_FALSE(has_more(two, p, these({2, 4})));
    CHECK_FALSE(has_more(two, p, these({2, 9})));
    CHECK(has_more(two, p, these({2, 4, 9})));
}

TEST_CASE("a rule applies on its days, to whom it is about, unless that was cleared") {
    auto p = after(0);
    rule_row r{.id = "r", .sentence = "s", .days = {20, 30}};
    CHECK(applies(r, p, condition_set{}, 20));
    CHECK(applies(r, p, condition_set{}, 29));
    CHECK_FALSE(applies(r, p, condition_set{}, 19));
    CHECK_FALSE(applies(r, p, condition_set{}, 30));
    for (std::int16_t const when : {std::int16_t{0}, std::int16_t{255}}) {
        CAPTURE(when);
        auto const at = static_cast<std::size_t>(when);
        r.when = when;
        r.lifts = lifted_by::clearance;
        p.cleared = {};
        CHECK_FALSE(applies(r, p, these({1}), 20));
        CHECK(applies(r, p, these({at}), 20));
        p.cleared = these({at});
        CHECK_FALSE(applies(r, p, these({at}), 20));

        delay_row d{.id = "d", .sentence = "s", .when = when, .lifts = lifted_by::clearance};
        CHECK_FALSE(applies(d, p, these({at})));
        p.cleared = {};
        CHECK(applies(d, p, these({at})));
        CHECK_FALSE(applies(d, p, these({1})));
    }
    CHECK(applies(delay_row{}, p, condition_set{}));  // everyone's
    r.needs_more = true;
    r.only_with[0] = 7;
    p.cleared = {};
    CHECK_FALSE(applies(r, p, these({255}), 20));
    CHECK(applies(r, p, these({7, 255}), 20));
}

TEST_CASE("what a rule asks for: its action; where it only blocks, a professional; where nobody asked, the answer") {
    auto const c = catalogue();
    auto p = after(0);
    p.yes = these({3});
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 3}, p) == urgency::clear);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 3, .blocks_session = true}, p) ==
          urgency::see_professional);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 3, .action = urgency::emergency}, p) ==
          urgency::emergency);
    CHECK(asks_for(
              c, rule_row{.id = "r", .sentence = "s", .when = 3, .blocks_session = true, .action = urgency::emergency},
              p) == urgency::emergency);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 4, .action = urgency::emergency}, p) ==
          urgency::incomplete);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 4, .blocks_session = true}, p) ==
          urgency::incomplete);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .when = 4}, p) == urgency::clear);
    CHECK(asks_for(c, rule_row{.id = "r", .sentence = "s", .action = urgency::emergency}, p) ==
          urgency::emergency);  // everyone's
}

TEST_CASE("a day outside the catalogue's range counts as its nearest day inside") {
    auto const c = catalogue();
    CHECK(day_for_rules(c, 0) == 10);
    CHECK(day_for_rules(c, 10) == 10);
    CHECK(day_for_rules(c, 50) == 50);
    CHECK(day_for_rules(c, 99) == 99);
    CHECK(day_for_rules(c, 100) == 99);
    CHECK(day_for_rules(c, 5000) == 99);
}

TEST_CASE("delays: of each class the longest counts, and each other mode once") {
    auto const c = catalogue();
    std::array<delay_row, 5> const delays{{{.id = "d", .sentence = "s", .when = 3, .days = 7, .efforts = 0b1001},
                                           {.id = "d", .sentence = "s", .when = 4, .days = 14, .efforts = 0b1000},
                                           {.id = "d", .sentence = "s", .when = 5, .days = 3, .efforts = 0b1000},
                                           {.id = "d", .sentence = "s", .when = 6, .as_mode = 0},
                                           {.id = "d", .sentence = "s", .when = 7, .as_mode = 2}}};
    rulebook_view book;
    book.delays = delays;
    auto const p = after(1);
    auto const none = apply_delays(c, book, p, {});
    CHECK(none.as_modes == 0);
    CHECK_FALSE(none.by_days);
    for (auto const late : none.late) CHECK(late == 0);
    auto const one = apply_delays(c, book, p, these({3}));
    CHECK(one.by_days);
    CHECK(one.late[0] == 7);
    CHECK(one.late[1] == 0);
    CHECK(one.late[3] == 7);
    CHECK(apply_delays(c, book, p, these({3, 4})).late[3] == 14);
    CHECK(apply_delays(c, book, p, these({4, 5})).late[3] == 14);  // none is added to another
    auto const modes_too = apply_delays(c, book, p, these({6, 7}));
    CHECK(modes_too.as_modes == 0b101);
    CHECK_FALSE(modes_too.by_days);
    CHECK(apply_delays(c, book, p, these({6})).as_modes == 0b001);
    // An answer that speaks of another mode delays like that mode.
    auto said = after(0);
    said.yes = these({0});
    CHECK(apply_delays(c, book, said, {}).as_modes == 0b010);
    said.yes = these({255});
    CHECK(apply_delays(c, book, said, {}).as_modes == 0b100);
    said.yes = these({0, 255});
    CHECK(apply_delays(c, book, said, {}).as_modes == 0b110);
    // What follows from the first mode is another mode's, too.
    auto first_implies = c;
    std::array<mode_row, 2> const two_modes{{{.id = "m0", .name = "m0", .implies = 255}, {.id = "m1", .name = "m1"}}};
    first_implies.modes = two_modes;
    said = after(1);
    said.yes = these({255});
    CHECK(apply_delays(first_implies, book, said, {}).as_modes == 0b001);
    // Each bit of `efforts` is one class, up to the last.
    std::array<delay_row, 1> const last{{{.id = "d", .sentence = "s", .days = 2, .efforts = 1U << 31}}};
    book.delays = last;
    CHECK(apply_delays(c, book, p, {}).late[31] == 2);
    CHECK(apply_delays(c, book, p, {}).late[30] == 0);
    // A day is a delay.
    std::array<delay_row, 1> const a_day{{{.id = "d", .sentence = "s", .days = 1, .efforts = 1}}};
    book.delays = a_day;
    CHECK(apply_delays(c, book, p, {}).by_days);
}

TEST_CASE("a gate opens on its day, delayed, and stays shut while a condition keeps it shut") {
    gate_row g;
    g.day[0] = 20;
    g.day[1] = 35;
    delay_state none;
    auto const e = of_effort(E2);
    CHECK(opening_day(g, e, after(0), none) == 20);
    CHECK(opening_day(g, e, after(1), none) == 35);
    CHECK(opening_day(g, e, after(2), none) == gate_row::unknown);
    CHECK(opening_day(g, e, after(person::unstated), none) == gate_row::unknown);
    gate_row from_the_start;
    from_the_start.day[0] = 0;
    CHECK(opening_day(from_the_start, e, after(0), none) == 0);
    delay_state late;
    late.late[2] = 7;
    late.late[3] = 30;
    CHECK(opening_day(g, e, after(0), late) == 27);
    late.as_modes = 0b010;
    CHECK(opening_day(g, e, after(0), late) == 42);
    CHECK(opening_day(g, e, after(2), late) == gate_row::unknown);  // another mode's day opens nothing
    late.as_modes = 0b100;
    CHECK(opening_day(g, e, after(0), late) == 27);  // that mode has no day
    late.as_modes = 0b011;
    CHECK(opening_day(g, e, after(1), late) == 42);

    CHECK_FALSE(gate_open(g, e, after(0, 19), {}, none));
    CHECK(gate_open(g, e, after(0, 20), {}, none));
    CHECK(gate_open(g, e, after(0, 21), {}, none));
    CHECK_FALSE(gate_open(g, e, after(2, 90), {}, none));
    CHECK_FALSE(gate_open(g, e, after(0, 41), {}, late));
    CHECK(gate_open(g, e, after(0, 42), {}, late));
    for (std::size_t const keeper : {0U, 9U, 255U}) {
        CAPTURE(keeper);
        auto kept = g;
        kept.close_while(8);
        kept.close_while(static_cast<std::int16_t>(keeper));
        CHECK(gate_open(kept, e, after(0, 20), these({1}), none));
        CHECK_FALSE(gate_open(kept, e, after(0, 20), these({keeper}), none));
        CHECK_FALSE(gate_open(kept, e, after(0, 20), these({8}), none));
    }
}

TEST_CASE("the variant that stands in is permitted, of the same family, another one, and the nearest in its demands") {
    std::array<exercise_row, 5> rows{
        {of_effort(E2, 1), of_effort(E2, 1), of_effort(E2, 1), of_effort(E2, 2), of_effort(E2, 1)}};
    rows[0].at_least = {0b1111, 0b0011, 0};
    rows[1].at_least = {0b0001, 0, 0};
    rows[2].at_least = {0b0111, 0b0001, 0};
    rows[3].at_least = {0b1111, 0b0011, 0};
    rows[4].at_least = {0b0111, 0b0010, 0};
    auto c = catalogue();
    c.exercises = rows;
    auto const nearest = [&](std::uint64_t permitted, std::size_t exercise) {
        return nearest_variant(c, item_view<std::uint64_t>(&permitted, 1), exercise);
    };
    CHECK(nearest(0b11111, 0) == 2);  // 2 and 4 are as near: the first of them
    CHECK(nearest(0b11011, 0) == 4);
    CHECK(nearest(0b00011, 0) == 1);
    CHECK(nearest(0b01001, 0) == -1);  // itself, and one of another family
    CHECK(nearest(0b00001, 2) == 0);
    CHECK(nearest(0, 0) == -1);
    CHECK(nearest(0b00011, 2) == 0);  // the first exercise is not given up for one that is farther
    rows[2].at_least[2] = 0b0111;
    CHECK(nearest(0b10100, 0) == 4);  // the third level counts as well
    rows[2].at_least = rows[0].at_least;
    rows[4].at_least = rows[0].at_least;
    rows[2].at_least[0] ^= 1;  // and so does the first
    CHECK(nearest(0b10100, 0) == 4);
    // Exercises of the second word.
    std::array<exercise_row, 130> large{};
    large[63].family = large[64].family = large[65].family = large[129].family = 7;
    c.exercises = large;
    for (std::size_t const only : {63U, 64U, 65U, 129U}) {
        std::array<std::uint64_t, 3> words{};
        words[only / 64] = std::uint64_t{1} << (only % 64);
        for (std::size_t const of : {63U, 64U, 65U, 129U}) {
            CAPTURE(only, of);
            CHECK(nearest_variant(c, words, of) == (of == only ? -1 : static_cast<std::int32_t>(only)));
        }
    }
}

namespace {

// 320 rules about three conditions and everyone: more than the engine looks at in one turn.
constexpr std::size_t many = 320;
struct many_rules {
    std::array<rule_row, many> rules{};
    // By condition, and last everyone; behind them what is of no condition of this catalogue.
    std::array<std::uint64_t, 5 * words_for(many)> rules_of{};
    std::array<std::uint64_t, 2 * many> barred{};
    std::array<condition_row, 3> conditions{};

    many_rules() {
        for (std::size_t i = 0; i < many; ++i) {
            rules[i].when = static_cast<std::int16_t>(i % 4 == 3 ? -1 : static_cast<int>(i % 4));
            rules_of[i % 4 * words_for(many) + i / 64] |= std::uint64_t{1} << (i % 64);
            rules_of[4 * words_for(many) + i / 64] = ~std::uint64_t{0};
        }
    }
    std::vector<std::size_t> concerning(catalogue_view c, person const& p, condition_set const& present) const {
        c.conditions = conditions;
        rulebook_view book;
        book.rules = rules;
        std::vector<std::size_t> out;
        visit_concerning(c, book, rules_of.data(), p, present,
                         [&](std::size_t i, rule_row const&) { out.push_back(i); });
        return out;
    }
};

// Two words of exercises: 0 to 69. After mode 0 exercise 1 opens on day 20, 65 on day 30; after mode 1 both on day 40.
struct two_words {
    static constexpr std::size_t n = 70;
    std::array<exercise_row, n> exercises{};
    std::array<gate_row, n> gates{};
    std::array<std::int32_t, 3> days{20, 30, 40};
    std::array<std::uint64_t, 6> open{0b10, 0, 0b10, 0b10, 0b10, 0b10};
    std::array<std::int16_t, 2> keepers{0, 9};
    std::array<std::uint64_t, 4> kept{0b10, 0, 0, 0b10};  // 0 keeps exercise 1 shut, 9 exercise 65
    std::array<rule_row, 3> rules{};
    std::array<std::uint64_t, 6> barred{0b10, 0, 0, 0b10, 0, 0};
    std::array<std::uint64_t, 257> rules_of{};
    catalogue_view c = catalogue();
    rulebook_view book;
    screening_tables t{};

    two_words() {
        for (auto& e : exercises) e.effort = E1;
        exercises[65].effort = E3;
        gates[1].day[0] = 20;
        gates[65].day[0] = 30;
        gates[1].day[1] = gates[65].day[1] = 40;
        rules[0].days = {25, 28};
        rules[1].days = {50, 60};
        rules[2].days = {70, 80};
        rules[2].blocks_session = true;
        rules_of[256] = 0b011;
        rules_of[5] = 0b100;
        look();
    }
    two_words(two_words const&) = delete;
    void look() {
        c.exercises = exercises;
        book.gates = gates;
        book.rules = rules;
        book.turning_days = {25, 28, 50, 60, 70, 80};
        book.n_turning_days = 6;
        t.n_words = 2;
        t.rules_of = rules_of.data();
        t.barred = barred.data();
        t.days = days.data();
        t.open = open.data();
        t.first_day = {0, 2, 3, 3, 3, 3, 3, 3, 3};
        t.n_keepers = keepers.size();
        t.keepers = keepers.data();
        t.kept = kept.data();
    }
    std::array<std::uint64_t, 2> permitted(person const& p, condition_set const& present, bool refused = false) const {
        std::array<std::uint64_t, 2> out{};
        apply_rules(c, book, t, p, present, refused, out.data());
        return out;
    }
    rule_state state(person const& p, condition_set const& present, bool refused = false) const {
        std::array<std::uint64_t, 2> out{};
        return apply_rules(c, book, t, p, present, refused, out.data());
    }
    /// When exercises 1 and 65 are first open, as asked of all and of each; both ways give the same.
    std::array<std::int32_t, 2> first_days(person const& p, condition_set const& present) const {
        auto const today = permitted(p, present);
        std::array<std::int32_t, n> all{};
        all.fill(-1);
        visit_first_open_days(c, book, t, p, present, today.data(),
                              [&](std::size_t e, std::int32_t day) { all[e] = day; });
        for (std::size_t e = 0; e < n; ++e) {
            bool const now = ((today[e / 64] >> (e % 64)) & 1U) != 0;
            auto const alone = first_open_day(c, book, t, p, present, e);
            CAPTURE(e, p.day);
            CHECK(alone == (now ? p.day : all[e]));
            all[e] = alone;
        }
        return {all[1], all[65]};
    }
};
using two = std::array<std::uint64_t, 2>;
using both = std::array<std::int32_t, 2>;

}  // namespace

TEST_CASE("every rule that concerns the person is visited, in its order: hers, everyone's, and no other") {
    many_rules const m;
    auto const c = catalogue();
    auto p = after(0);
    for (auto const& present : {these({}), these({0}), these({1, 2}), these({0, 1, 2}), these({0, 4, 77})}) {
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < many; ++i) {
            if (i % 4 == 3 || present.test(i % 4)) expected.push_back(i);
        }
        CHECK(m.concerning(c, p, present) == expected);
    }
    // What was lifted, and what lacks its partner, does not concern her.
    many_rules changed;
    changed.rules[4].lifts = lifted_by::clearance;
    changed.rules[260].lifts = lifted_by::clearance;
    changed.rules[8].needs_more = true;
    changed.rules[8].only_with[0] = 2;
    p.cleared = these({0});
    auto const found = changed.concerning(c, p, these({0}));
    CHECK(found.size() == 2 * many / 4 - 3);
    for (std::size_t const left_out : {4U, 8U, 260U})
        CHECK(std::find(found.begin(), found.end(), left_out) == found.end());
}

TEST_CASE("somebody may be delayed where all are, or where a condition that is present delays after that mode") {
    screening_tables t{};
    t.delaying[1] = these({9});
    CHECK_FALSE(may_be_delayed(t, after(0), these({9})));
    CHECK(may_be_delayed(t, after(1), these({9})));
    CHECK_FALSE(may_be_delayed(t, after(1), these({8})));
    t.delayed_all = true;
    CHECK(may_be_delayed(t, after(0), {}));
    std::array<delay_row, 1> const delays{{{.id = "d", .sentence = "s", .days = 4, .efforts = 1}}};
    rulebook_view book;
    book.delays = delays;
    CHECK(apply_delays(catalogue(), book, t, after(0), {}).late[0] == 4);
    t.delayed_all = false;
    CHECK(apply_delays(catalogue(), book, t, after(0), {}).late[0] == 0);
}

TEST_CASE("the exercises whose day has come, or comes at some time, and those that a condition keeps shut") {
    two_words const w;
    CHECK(gates_come(w.t, 0, 19, false) == nullptr);
    CHECK(gates_come(w.t, 0, 20, false) == w.open.data());
    CHECK(gates_come(w.t, 0, 29, false) == w.open.data());
    CHECK(gates_come(w.t, 0, 30, false) == w.open.data() + 2);
    CHECK(gates_come(w.t, 0, 0, true) == w.open.data() + 2);
    CHECK(gates_come(w.t, 1, 39, false) == nullptr);
    CHECK(gates_come(w.t, 1, 40, false) == w.open.data() + 4);
    CHECK(gates_come(w.t, 1, 0, true) == w.open.data() + 4);
    CHECK(gates_come(w.t, 2, 5000, false) == nullptr);
    CHECK(gates_come(w.t, 2, 0, true) == nullptr);
    CHECK(kept_shut(w.t, these({0}), 0) == 0b10);
    CHECK(kept_shut(w.t, these({0}), 1) == 0);
    CHECK(kept_shut(w.t, these({9}), 0) == 0);
    CHECK(kept_shut(w.t, these({9}), 1) == 0b10);
    CHECK(kept_shut(w.t, these({1, 8}), 1) == 0);
}

TEST_CASE("permitted is what is open, is not barred today, is not kept shut and is not delayed") {
    two_words w;
    CHECK(w.permitted(after(0, 19), {}) == two{0, 0});
    CHECK(w.permitted(after(0, 20), {}) == two{0b10, 0});
    CHECK(w.permitted(after(0, 30), {}) == two{0b10, 0b10});
    CHECK(w.permitted(after(1, 39), {}) == two{0, 0});
    CHECK(w.permitted(after(1, 40), {}) == two{0b10, 0b10});
    CHECK(w.permitted(after(2, 90), {}) == two{0, 0});
    CHECK(w.permitted(after(2, 55), {}) == two{0, 0});  // also while a rule bars some of what is not open
    // Rules, each on its days, in both words.
    CHECK(w.permitted(after(0, 24), {}) == two{0b10, 0});
    CHECK(w.permitted(after(0, 25), {}) == two{0, 0});
    CHECK(w.permitted(after(0, 28), {}) == two{0b10, 0});
    CHECK(w.permitted(after(0, 50), {}) == two{0b10, 0});
    CHECK(w.permitted(after(0, 60), {}) == two{0b10, 0b10});
    CHECK(w.permitted(after(0, 75), these({5})) == two{0, 0});
    CHECK(w.state(after(0, 75), these({5})).blocked);
    CHECK(w.permitted(after(0, 75), {}) == two{0b10, 0b10});
    CHECK_FALSE(w.state(after(0, 75), {}).blocked);
    CHECK(w.permitted(after(0, 80), these({5})) == two{0b10, 0b10});
    // Keepers.
    CHECK(w.permitted(after(0, 40), these({0})) == two{0, 0b10});
    CHECK(w.permitted(after(0, 40), these({9})) == two{0b10, 0});
    CHECK(w.permitted(after(0, 40), these({0, 9})) == two{0, 0});
    // Refused: nothing, and what is missing is asked for.
    CHECK(w.permitted(after(0, 40), {}, true) == two{0, 0});
    CHECK(w.state(after(0, 40), {}, true).blocked);
    CHECK(w.state(after(0, 40), {}, true).triage == urgency::incomplete);
    CHECK(w.state(after(0, 40), {}).triage == urgency::clear);
    w.rules[2].action = urgency::emergency;
    w.rules[2].when = 5;
    auto p = after(0, 75);
    p.yes = these({5});
    CHECK(w.state(p, these({5}), true).triage == urgency::emergency);
    w.rules[0].limits.max_exertion = 2;
    w.rules[1].limits.max_exertion = 4;
    CHECK(w.state(after(0, 26), {}).limits.max_exertion == 2);
    CHECK(w.state(after(0, 55), {}).limits.max_exertion == 4);
    CHECK(w.state(after(0, 40), {}).limits.max_exertion == session_limits::none);
}

TEST_CASE("delays close what has come: by days each its class, by another mode all that it would open later") {
    two_words w;
    std::array<delay_row, 2> const delays{{{.id = "d", .sentence = "s", .when = 3, .days = 7, .efforts = 0b1000},
                                           {.id = "m", .sentence = "s", .when = 4, .as_mode = 1}}};
    w.book.delays = delays;
    w.t.delaying[0] = these({3, 4});
    CHECK(w.permitted(after(0, 36), these({3})) == two{0b10, 0});
    CHECK(w.permitted(after(0, 37), these({3})) == two{0b10, 0b10});
    CHECK(w.permitted(after(0, 39), these({4})) == two{0, 0});
    CHECK(w.permitted(after(0, 40), these({4})) == two{0b10, 0b10});
    CHECK(w.permitted(after(0, 46), these({3, 4})) == two{0b10, 0});
    CHECK(w.permitted(after(0, 47), these({3, 4})) == two{0b10, 0b10});
    // A delay that cannot be, for the tables say that nothing delays after this mode, is none.
    w.t.delaying[0] = {};
    CHECK(w.permitted(after(0, 30), these({3})) == two{0b10, 0b10});
    // A mode after which nothing opens delays for ever.
    std::array<delay_row, 1> const never{{{.id = "m", .sentence = "s", .when = 4, .as_mode = 2}}};
    w.book.delays = never;
    w.t.delaying[0] = these({4});
    w.open[2] |= 1;  // the first exercise is none that a missing day may open
    CHECK(w.permitted(after(0, 99), these({4})) == two{0, 0});
    // A delay of a day, of an exercise of the first word.
    std::array<delay_row, 1> const a_day{{{.id = "d", .sentence = "s", .when = 4, .days = 1, .efforts = 0b0010}}};
    w.book.delays = a_day;
    CHECK(w.permitted(after(0, 20), these({4})) == two{0, 0});
    CHECK(w.permitted(after(0, 21), these({4})) == two{0b10, 0});
}

TEST_CASE("the first open day waits for the gate, for delays, and past every rule that bars it") {
    two_words w;
    CHECK(w.first_days(after(0, 10), {}) == both{20, 30});
    CHECK(w.first_days(after(0, 25), {}) == both{28, 30});
    CHECK(w.first_days(after(0, 50), {}) == both{50, 60});
    CHECK(w.first_days(after(0, 72), these({5})) == both{80, 80});
    CHECK(w.first_days(after(0, 40), these({0})) == both{-1, 40});
    CHECK(w.first_days(after(0, 10), these({9})) == both{20, -1});
    CHECK(w.first_days(after(1, 10), {}) == both{40, 40});
    CHECK(w.first_days(after(2, 10), {}) == both{-1, -1});
    std::array<delay_row, 1> const delays{{{.id = "d", .sentence = "s", .when = 3, .days = 20, .efforts = 0b1010}}};
    w.book.delays = delays;
    w.t.delaying[0] = these({3});
    CHECK(w.first_days(after(0, 10), these({3})) == both{40, 60});  // 65 by itself on day 50, where a rule bars it
    // A rule that ends with the catalogue leaves no day; one that begins where another ends is waited for, too.
    w.rules[1].days = {28, 60};
    w.rules[2].days = {60, 100};
    w.rules[2].blocks_session = false;
    w.barred[4] = w.barred[5] = 0b10;
    w.rules_of[256] = 0b111;
    CHECK(w.first_days(after(0, 26), {}) == both{28, -1});
    w.rules[2].days = {60, 99};
    w.book.turning_days[5] = 99;
    w.book.turning_days[4] = 60;
    w.book.turning_days[3] = 60;
    CHECK(w.first_days(after(0, 26), {}) == both{28, 99});
}

TEST_CASE(
    "what opens while a rule bars it waits for the rule's end, and what opens after the last rule has begun, for ever") {
    two_words w;
    std::array<delay_row, 1> const six_days{{{.id = "d", .sentence = "s", .days = 6, .efforts = 0b0010}}};
    w.book.delays = six_days;
    w.t.delayed_all = true;
    CHECK(w.first_days(after(0, 10), {}) == both{28, 30});  // by itself on day 26
    std::array<delay_row, 1> const long_delay{{{.id = "d", .sentence = "s", .days = 55, .efforts = 0b1000}}};
    w.book.delays = long_delay;
    CHECK(w.first_days(after(0, 10), {}) == both{20, 85});
    w.rules[2].days = {80, 100};
    w.rules[2].blocks_session = false;
    w.barred[5] = 0b10;
    w.rules_of[256] = 0b111;
    w.book.turning_days[4] = 80;
    w.book.turning_days[5] = 100;
    CHECK(w.first_days(after(0, 10), {}) == both{20, -1});
}

TEST_CASE("nothing opens beyond the days that the catalogue covers, and a block keeps all of them shut") {
    two_words w;
    w.gates[65].day[0] = 120;
    w.days[1] = 120;
    w.book.turning_days[5] = 150;
    CHECK(w.first_days(after(0, 10), {}) == both{20, -1});
    two_words first_of_a_word;
    first_of_a_word.gates[64].day[0] = 30;
    first_of_a_word.open[3] = 0b11;
    CHECK(first_of_a_word.first_days(after(0, 72), these({5})) == both{80, 80});
    // From the first day on.
    two_words from_0;
    from_0.c.covers = {0, 100};
    from_0.gates[1].day[0] = from_0.days[0] = 0;
    from_0.rules[0].days = {0, 5};
    from_0.book.turning_days[0] = 5;
    from_0.book.turning_days[1] = 5;
    CHECK(from_0.first_days(after(0, 0), {}) == both{5, 30});
}

TEST_CASE(
    "the days to come: today first, then each day on which a rule begins or ends, with what is let through there") {
    two_words const w;
    days_to_come const t(w.c, w.book, w.t, after(0, 26), {}, 0, 0b10);
    REQUIRE(t.size == 6);
    constexpr std::array<std::int32_t, 6> from{26, 28, 50, 60, 70, 80};
    for (std::size_t i = 0; i != from.size(); ++i) {
        CAPTURE(i);
        CHECK(t.intervals[i].from == from[i]);
        CHECK(t.intervals[i].let == (from[i] == 26 ? 0U : 0b10U));
    }
}
