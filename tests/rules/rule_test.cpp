// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules, gates and delays become rows; when one rule is idle beside another.
// What a rule must not leave out is in tests/must_not_compile.
#include <regimen/rules/rule.hpp>

#include <array>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr auto const& book = book_of<tiny::rulebook, tiny::catalogue>;

constexpr rule_row const& rule_named(std::string_view id) {
    for (auto const& row : book.rules)
        if (row.id == id) return row;
    throw "no such rule";
}

// A demand's bit.
constexpr std::uint64_t ankle_bend = 1;
constexpr std::uint64_t wobble = 2;

/// A rule for everyone that caps ankle bending at `level`.
constexpr rule_row capping(int level) {
    rule_row row;
    row.forbids[static_cast<std::size_t>(level)] = ankle_bend;
    return row;
}

constexpr safety_rule silent{.id = "silent"};
constexpr safety_rule advising{.id = "advising", .only_advises = true};
constexpr safety_rule idle{.id = "idle", .caps = {{tiny::wobble, 3}}, .only_advises = true};

template <class Change>
constexpr rule_row but(rule_row row, Change change) {
    change(row);
    return row;
}

}  // namespace

TEST_CASE("urgency is ordered, and what only needs an answer lies between a professional and the same day") {
    HOLDS(urgency::clear < urgency::see_professional);
    HOLDS(urgency::see_professional < urgency::incomplete);
    HOLDS(urgency::incomplete < urgency::same_day);
    HOLDS(urgency::same_day < urgency::emergency);
    HOLDS(id_of(urgency::clear) == "clear");
    HOLDS(id_of(urgency::see_professional) == "see-professional");
    HOLDS(id_of(urgency::incomplete) == "incomplete");
    HOLDS(id_of(urgency::same_day) == "same-day");
    HOLDS(id_of(urgency::emergency) == "emergency");
}

TEST_CASE("a row says what the rule says of itself") {
    constexpr auto const& row = rule_named("clicking-seen");
    HOLDS(row.sentence == "Have the clicking looked at.");
    HOLDS(row.when == static_cast<int>(condition_index<tiny::clicking, tiny::catalogue>));
    HOLDS(row.days == day_window{});
    HOLDS(row.limits.max_effort == 1);
    HOLDS(row.limits.max_exertion == 2);
    HOLDS(row.limits.max_time == 600_s);
    HOLDS(!row.blocks_session);
    HOLDS(row.action == urgency::see_professional);
    HOLDS(row.lifts == lifted_by::clearance);
    HOLDS(row.grade == evidence::inference);
    HOLDS((*row.sources)[0].key == "N");
    HOLDS(row.only_with[0] == -1);
}

TEST_CASE("a rule for everyone names no condition, one with partners names them") {
    HOLDS(rule_named("first-days").when == -1);
    HOLDS(rule_named("first-days").days == between_days(0, 3));
    HOLDS(rule_named("clicking-bone").only_with[0] == static_cast<int>(condition_index<tiny::broken, tiny::catalogue>));
    HOLDS(rule_named("clicking-bone").only_with[1] == -1);
}

TEST_CASE("a cap forbids every level above it, and a cap at the highest level forbids nothing") {
    constexpr auto const& caps = rule_named("swelling-caps").forbids;  // ankle bending at most 1, wobbling at most 3
    HOLDS(caps[0] == 0);
    HOLDS(caps[1] == ankle_bend);
    HOLDS(caps[2] == 0);
    HOLDS(rule_named("clicking-bone").forbids[0] == wobble);
}

TEST_CASE("a rule limits something unless it is advice") {
    HOLDS(rule_named("fever-now").limits_something());
    HOLDS(rule_named("swelling-caps").limits_something());
    HOLDS(rule_named("first-days").limits_something());
    HOLDS(!rule_named("advice").limits_something());
}

TEST_CASE("a rule that limits nothing has no effect, unless it says that it only advises") {
    constexpr catalogue_view const& c = view_of<tiny::catalogue>;
    HOLDS(detail::never_fires(rule_row{}, silent, c) == detail::idle_cause::no_effect);
    HOLDS(detail::never_fires(rule_row{}, advising, c) == detail::idle_cause::none);
    HOLDS(detail::never_fires(rule_row{}, idle, c) == detail::idle_cause::idle_caps);
    HOLDS(detail::never_fires(capping(1), silent, c) == detail::idle_cause::none);
}

TEST_CASE("a delay has an effect where it moves gates to later days, or to those of another mode") {
    HOLDS(detail::first_idle_delay(book.delays, view_of<tiny::catalogue>) == detail::npos);
    HOLDS([] {
        std::array<delay_row, 4> rows{};
        rows[0].days = 7;
        rows[1].as_mode = 0;
        rows[2].days = -7;
        return detail::first_idle_delay(rows, view_of<tiny::catalogue>) == 2;
    }());
}

TEST_CASE("a delay names days and effort classes, or a mode for all of them") {
    HOLDS(book.delays[0].id == "clicking-later");
    HOLDS(book.delays[0].days == 7);
    HOLDS(book.delays[0].efforts == 1U << E3.rank);
    HOLDS(book.delays[0].as_mode == -1);
    HOLDS(book.delays[0].lifts == lifted_by::clearance);
    HOLDS(book.delays[1].as_mode == static_cast<int>(mode_index<tiny::fracture, tiny::catalogue>));
    HOLDS(book.delays[1].efforts == ~std::uint32_t{0});
    HOLDS(book.delays[1].days == 0);
}

TEST_CASE("a rule is shadowed by one for the same people that is at least as strict on all its days") {
    HOLDS(detail::shadowed_by(capping(1), capping(1)));
    HOLDS(detail::shadowed_by(capping(1), capping(0)));
    HOLDS(!detail::shadowed_by(capping(0), capping(1)));
    HOLDS(detail::shadowed_by(but(capping(1), [](auto& row) { row.when = 2; }), capping(1)));
    HOLDS(!detail::shadowed_by(capping(1), but(capping(1), [](auto& row) { row.when = 2; })));
}

TEST_CASE("a rule is not shadowed by one that holds on fewer days, for fewer people, or is lifted sooner") {
    HOLDS(!detail::shadowed_by(capping(1), but(capping(0), [](auto& row) { row.days = between_days(0, 42); })));
    HOLDS(detail::shadowed_by(but(capping(1), [](auto& row) { row.days = between_days(7, 42); }),
                              but(capping(0), [](auto& row) { row.days = between_days(0, 42); })));
    HOLDS(!detail::shadowed_by(capping(1), but(capping(0), [](auto& row) { row.only_with[0] = 3; })));
    HOLDS(!detail::shadowed_by(capping(1), but(capping(0), [](auto& row) { row.lifts = lifted_by::clearance; })));
}

TEST_CASE("a rule is not shadowed by one that limits something else") {
    constexpr auto blocking = but(rule_row{}, [](auto& row) { row.blocks_session = true; });
    constexpr auto urgent = but(capping(1), [](auto& row) { row.action = urgency::same_day; });
    constexpr auto short_one = but(rule_row{}, [](auto& row) { row.limits.max_time = 300_s; });
    constexpr auto longer_one = but(rule_row{}, [](auto& row) { row.limits.max_time = 600_s; });
    constexpr auto easy = but(rule_row{}, [](auto& row) { row.limits.max_effort = 0; });
    HOLDS(!detail::shadowed_by(blocking, capping(0)));
    HOLDS(!detail::shadowed_by(urgent, capping(0)));
    HOLDS(detail::shadowed_by(capping(1), urgent));
    HOLDS(!detail::shadowed_by(short_one, longer_one));
    HOLDS(!detail::shadowed_by(short_one, capping(0)));
    HOLDS(detail::shadowed_by(longer_one, short_one));
    HOLDS(!detail::shadowed_by(easy, capping(0)));
}

TEST_CASE("no rule of the tiny rulebook is idle, and the engine's own check says so") {
    HOLDS(sound<tiny::catalogue, tiny::rulebook>);
}
