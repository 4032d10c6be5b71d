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

namespace {

// What is read of a rule and of a delay, each by itself; what the compiler says of a fault is in
// tests/must_not_compile.
struct read_rule {
    rule_row row;
    condition_set counted;
    detail::rule_finding found;
};
constexpr read_rule read(safety_rule const& r) {
    read_rule out;
    out.found = detail::put_rule(out.row, out.counted, r, detail::entry_ids<detail::in_conditions, tiny::catalogue>,
                                 detail::words_in<demand_word, tiny::catalogue::demands>());
    return out;
}
struct read_delay {
    delay_row row;
    detail::rule_finding found;
};
constexpr read_delay read(gate_delay const& d) {
    read_delay out;
    out.found = detail::put_delay(out.row, d, detail::entry_ids<detail::in_conditions, tiny::catalogue>,
                                  detail::entry_ids<detail::in_modes, tiny::catalogue>);
    return out;
}
template <class Entry, class Change>
constexpr detail::rule_fault fault(Entry const& e, Change change) {
    return read(with_changes(e, change)).found.what;
}

struct stranger {
    static constexpr auto is = tiny::asked("stranger", "Is it somebody else's?", core, ask::restriction);
};
struct far_away {
    static constexpr mode is{.id = "far-away", .name = "elsewhere"};
};
inline constexpr demand_word unheard{.id = "unheard", .meaning = "nothing here"};

using caps_list = std::initializer_list<demand_at_level>;
using partners = std::initializer_list<entry_ref<condition>>;
inline constexpr caps_list every_level{{tiny::wobble, 0}, {tiny::ankle_bend, 1}, {tiny::wobble, 2}, {tiny::wobble, 3}};
inline constexpr caps_list no_wobble_at_two{{tiny::wobble, 1}};
inline constexpr caps_list too_low{{tiny::wobble, 0}, {tiny::wobble, -1}}, too_high{{tiny::wobble, 4}};
inline constexpr caps_list on_nothing{{{}, 1}}, on_unheard{{tiny::wobble, 1}, {unheard, 1}};
inline constexpr partners four{tiny::fever::is, tiny::broken::is, tiny::clicking::is, tiny::high_reading::is};
inline constexpr partners five{tiny::fever::is, tiny::broken::is, tiny::clicking::is, tiny::high_reading::is,
                               tiny::fever::is};
inline constexpr partners with_a_stranger{tiny::fever::is, stranger::is};

constexpr safety_rule plain_rule{.id = "plain",
                                 .when = tiny::swelling::is,
                                 .days = between_days(3, 9),
                                 .max_effort = E1,
                                 .max_exertion = 4_rpe,
                                 .max_length = 7_min,
                                 .blocks_session = true,
                                 .action = urgency::same_day,
                                 .lifts = lifted_by::resolution,
                                 .grade = evidence::review,
                                 .sources = cite(tiny::nowhere_printed),
                                 .sentence = "Plain."};
constexpr gate_delay plain_delay{.id = "plain",
                                 .when = tiny::swelling::is,
                                 .later_by = 5_days,
                                 .lifts = lifted_by::resolution,
                                 .grade = evidence::review,
                                 .sources = cite(tiny::nowhere_printed),
                                 .sentence = "Plain."};
constexpr int swelling_at = static_cast<int>(condition_index<tiny::swelling, tiny::catalogue>);

}  // namespace

TEST_CASE("a rule is read member by member") {
    HOLDS(read(plain_rule).found.what == detail::rule_fault::none);
    constexpr auto row = [] { return read(plain_rule).row; };
    HOLDS(row().id == "plain");
    HOLDS(row().sentence == "Plain.");
    HOLDS(row().when == swelling_at);
    HOLDS(row().days == between_days(3, 9));
    HOLDS(row().limits == (session_limits{.max_effort = 1, .max_exertion = 4, .max_time = 7_min}));
    HOLDS(row().blocks_session);
    HOLDS(row().action == urgency::same_day);
    HOLDS(row().lifts == lifted_by::resolution);
    HOLDS(row().grade == evidence::review);
    HOLDS(!row().needs_more);
    HOLDS(row().counted == nullptr);
    HOLDS(row().forbids == std::array<std::uint64_t, 3>{});
    // Of everyone; and without a class of effort none is capped.
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) { r.when = everyone::is; })).row.when == -1);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.when = everyone::is; }) == detail::rule_fault::none);
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) { r.max_effort = {}; })).row.limits.max_effort ==
          session_limits::none);
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) { r.caps = every_level; })).row.forbids ==
          (std::array<std::uint64_t, 3>{wobble, ankle_bend, wobble}));
    constexpr auto with_four = [] {
        return read(with_changes(plain_rule, [](safety_rule& r) { r.only_with_any_of = four; })).row;
    };
    HOLDS(with_four().needs_more);
    for (std::size_t i = 0; i != 4; ++i) {
        auto const at = static_cast<std::size_t>(with_four().only_with[i]);
        CHECK(view_of<tiny::catalogue>.conditions[at].id == std::string_view((*(four.begin() + i))->id));
    }
}

TEST_CASE("a rule that counts is read as how many of which") {
    constexpr auto two_of_three = [] {
        return read(with_changes(plain_rule, [](safety_rule& r) {
            r.when = at_least<2>(tiny::fever::is, tiny::broken::is, tiny::clicking::is);
            r.caps = no_wobble_at_two;
        }));
    };
    HOLDS(two_of_three().found.what == detail::rule_fault::none);
    HOLDS(two_of_three().row.when == -1);
    HOLDS(two_of_three().row.least == 2);
    HOLDS(two_of_three().row.needs_more);
    HOLDS(two_of_three().row.forbids[1] == wobble);
    HOLDS(two_of_three().counted.count() == 3);
    HOLDS(two_of_three().counted.test(condition_index<tiny::fever, tiny::catalogue>));
    HOLDS(two_of_three().counted.test(condition_index<tiny::broken, tiny::catalogue>));
    HOLDS(two_of_three().counted.test(condition_index<tiny::clicking, tiny::catalogue>));
}

TEST_CASE("what a rule leaves out, or names and is not there, is found") {
    using enum detail::rule_fault;
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.id = {}; }) == without_id_or_sentence);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.sentence = {}; }) == without_id_or_sentence);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.when = {}; }) == without_condition);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.lifts = {}; }) == says_not_what_lifts_it);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.grade = {}; }) == without_grade);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.sources = {}; }) == without_source);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.caps = too_low; }) == cap_level);
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) { r.caps = too_low; })).found.cap == 1);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.caps = too_high; }) == cap_level);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.caps = every_level; }) == none);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.caps = on_nothing; }) == cap_on_nothing);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.caps = on_unheard; }) == unknown_demand);
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) { r.caps = on_unheard; })).found.demand->id.hash() ==
          unheard.id.hash());
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.only_with_any_of = four; }) == none);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.only_with_any_of = five; }) == too_many_partners);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.only_with_any_of = with_a_stranger; }) == unknown_condition);
    HOLDS(fault(plain_rule, [](safety_rule& r) { r.when = stranger::is; }) == unknown_condition);
    HOLDS(read(with_changes(plain_rule, [](safety_rule& r) {
              r.when = stranger::is;
          })).found.named_condition->id.hash() == stranger::is.id.hash());
}

TEST_CASE("what a rule counts wrongly is found") {
    using enum detail::rule_fault;
    constexpr auto counting = [](condition_count const& some) {
        return read(with_changes(plain_rule, [&](safety_rule& r) { r.when = some; })).found.what;
    };
    HOLDS(counting(at_least<1>(tiny::fever::is)) == none);
    HOLDS(counting(at_least<0>(tiny::fever::is)) == counts_to_nothing);
    HOLDS(counting(at_least<2>(tiny::fever::is)) == counts_to_more);
    HOLDS(counting(at_least<2>(tiny::fever::is, tiny::fever::is)) == counted_twice);
    HOLDS(counting(at_least<1>(tiny::fever::is, stranger::is)) == unknown_condition);
    constexpr auto so_many = [](std::size_t n) {
        condition_count some{.size = n, .least = 1};
        for (auto& each : some.all) each = &tiny::fever::is;
        return some;
    };
    // Named in the way of an app: the seventeenth is not lost in silence.
    HOLDS([] {
        condition const& f = tiny::fever::is;
        return at_least<1>(f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f);
    }()
              .size == 17);
    HOLDS([] { return condition_count{}.least; }() == 0);
    HOLDS(counting(so_many(17)) == too_many_counted);
    HOLDS(counting(so_many(16)) == counted_twice);
}

TEST_CASE("a delay is read in the same way, and what is wrong with it is found") {
    using enum detail::rule_fault;
    constexpr auto row = [] { return read(plain_delay).row; };
    HOLDS(read(plain_delay).found.what == none);
    HOLDS(row().id == "plain");
    HOLDS(row().sentence == "Plain.");
    HOLDS(row().when == swelling_at);
    HOLDS(row().days == 5);
    HOLDS(row().efforts == ~std::uint32_t{0});
    HOLDS(row().as_mode == -1);
    HOLDS(row().lifts == lifted_by::resolution);
    HOLDS(row().grade == evidence::review);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.sentence = {}; }) == without_id_or_sentence);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.when = {}; }) == without_condition);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.lifts = {}; }) == says_not_what_lifts_it);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.grade = {}; }) == without_grade);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.sources = {}; }) == without_source);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.when = stranger::is; }) == unknown_condition);
    HOLDS(fault(plain_delay, [](gate_delay& d) { d.as_mode = far_away::is; }) == unknown_mode);
    HOLDS(read(with_changes(plain_delay, [](gate_delay& d) {
              d.as_mode = far_away::is;
          })).found.named_mode->id.hash() == far_away::is.id.hash());
    HOLDS(read(with_changes(plain_delay, [](gate_delay& d) { d.as_mode = tiny::sprain::is; })).row.as_mode == 0);
    static constexpr std::initializer_list<effort_class> light{E0, E1};
    HOLDS(read(with_changes(plain_delay, [](gate_delay& d) { d.efforts = light; })).row.efforts == 0b11);
}

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

TEST_CASE("a row that nothing was written to is of everyone, limits nothing, and nothing lifts it") {
    constexpr auto row = [] { return rule_row{}; };
    HOLDS(row().when == -1);
    HOLDS(row().lifts == lifted_by::never);
    HOLDS(row().grade == evidence::general);
    HOLDS(row().least == 0);
    HOLDS(row().only_with == std::array<std::int16_t, 4>{-1, -1, -1, -1});
    HOLDS(!row().needs_more);
    HOLDS(!row().limits_something());
    constexpr auto delay = [] { return delay_row{}; };
    HOLDS(delay().when == -1);
    HOLDS(delay().days == 0);
    HOLDS(delay().efforts == 0);
    HOLDS(delay().as_mode == -1);
    HOLDS(delay().lifts == lifted_by::never);
    HOLDS(delay().grade == evidence::general);
}

TEST_CASE("each thing that a rule can limit is something") {
    for (int level = 0; level != 3; ++level) CHECK(capping(level).limits_something());
    CHECK(but(rule_row{}, [](auto& row) { row.limits.max_effort = 0; }).limits_something());
    CHECK(but(rule_row{}, [](auto& row) { row.limits.max_exertion = 0; }).limits_something());
    CHECK(but(rule_row{}, [](auto& row) { row.limits.max_time = 0_s; }).limits_something());
    CHECK(but(rule_row{}, [](auto& row) { row.blocks_session = true; }).limits_something());
    CHECK(but(rule_row{}, [](auto& row) { row.action = urgency::see_professional; }).limits_something());
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

namespace {

/// What cannot be after a fracture, beside what can be after nothing else.
inline constexpr std::initializer_list<entry_ref<mode>> a_fracture{tiny::fracture::is};
struct torn {
    static constexpr condition is = with_changes(tiny::asked("torn", "Is it torn?", core, ask::restriction),
                                                 [](condition& c) { c.not_after = a_fracture; });
};
struct torn_or_broken : tiny::catalogue {
    static constexpr std::string_view id = "torn-or-broken";
    using conditions = join<regimen::conditions<torn>, tiny::catalogue::conditions>;
};
constexpr catalogue_view const& with_torn = view_of<torn_or_broken>;
template <class Condition>
constexpr auto in_torn = static_cast<std::int16_t>(condition_index<Condition, torn_or_broken>);
enum modes_as_bits : std::uint32_t { sprained = 1, fractured = 2 };

constexpr detail::idle_cause idle_on(int from, int until) {
    return detail::never_fires(but(capping(1),
                                   [&](auto& row) {
                                       row.days = {from, until};
                                   }),
                               silent, view_of<tiny::catalogue>);
}
constexpr condition_set set_of(std::initializer_list<std::int16_t> members) {
    condition_set out;
    for (auto const m : members) out.set(static_cast<std::size_t>(m));
    return out;
}

}  // namespace

TEST_CASE("a condition can be after the modes that do not rule it out, and everyone after all") {
    HOLDS(in_torn<torn> == 0);
    HOLDS(detail::modes_with(with_torn, -1) == (sprained | fractured));
    HOLDS(detail::modes_with(with_torn, in_torn<torn>) == sprained);
    HOLDS(detail::modes_with(with_torn, in_torn<tiny::broken>) == fractured);
    HOLDS(detail::modes_with(with_torn, in_torn<tiny::fever>) == (sprained | fractured));
}

TEST_CASE("a rule whose days are none, or outside the catalogue's, never fires: to the day") {
    using detail::idle_cause;
    HOLDS(idle_on(5, 5) == idle_cause::empty_days);
    HOLDS(idle_on(6, 5) == idle_cause::empty_days);
    HOLDS(idle_on(5, 6) == idle_cause::none);
    HOLDS(idle_on(100, 200) == idle_cause::days_outside);
    HOLDS(idle_on(99, 200) == idle_cause::none);
    HOLDS(idle_on(-5, 0) == idle_cause::days_outside);
    HOLDS(idle_on(-5, 1) == idle_cause::none);
}

TEST_CASE("a rule that needs what is after one mode and what is after another never fires") {
    using detail::idle_cause;
    constexpr auto together = [](std::int16_t one, std::int16_t other) {
        return detail::never_fires(but(capping(1),
                                       [&](auto& row) {
                                           row.when = one;
                                           row.needs_more = true;
                                           row.only_with[0] = other;
                                       }),
                                   silent, with_torn);
    };
    HOLDS(together(in_torn<tiny::broken>, in_torn<torn>) == idle_cause::two_modes);
    HOLDS(together(in_torn<torn>, in_torn<tiny::broken>) == idle_cause::two_modes);
    HOLDS(together(in_torn<torn>, in_torn<tiny::fever>) == idle_cause::none);
    HOLDS(together(-1, in_torn<torn>) == idle_cause::none);
    static constexpr condition_set both = set_of({in_torn<torn>, in_torn<tiny::broken>});
    constexpr auto counting = [](std::uint8_t least) {
        return detail::never_fires(but(capping(1),
                                       [&](auto& row) {
                                           row.counted = &both;
                                           row.least = least;
                                           row.needs_more = true;
                                       }),
                                   silent, with_torn);
    };
    HOLDS(counting(1) == idle_cause::none);
    HOLDS(counting(2) == idle_cause::two_modes);
    static constexpr condition_set first = set_of({in_torn<torn>}), second = set_of({in_torn<tiny::broken>});
    constexpr auto enough = [](condition_set const& of, std::uint8_t least) {
        rule_row row;
        row.counted = &of;
        row.least = least;
        return detail::modes_with_enough(with_torn, row);
    };
    HOLDS(enough(first, 1) == sprained);
    HOLDS(enough(second, 1) == fractured);
    HOLDS(enough(both, 1) == (sprained | fractured));
    HOLDS(enough(both, 2) == 0);
}

TEST_CASE("a delay to the days of the only mode of those whom it is for moves nothing") {
    constexpr auto idle_of = [](std::int16_t when, std::int16_t as_mode, std::int32_t days = 0) {
        std::array<delay_row, 1> rows{};
        rows[0].when = when;
        rows[0].as_mode = as_mode;
        rows[0].days = days;
        return detail::first_idle_delay(rows, with_torn) == 0;
    };
    HOLDS(idle_of(in_torn<tiny::broken>, 1));
    HOLDS(!idle_of(in_torn<tiny::broken>, 0));
    HOLDS(idle_of(in_torn<torn>, 0));
    HOLDS(!idle_of(in_torn<torn>, 1));
    HOLDS(!idle_of(in_torn<tiny::fever>, 0));
    HOLDS(!idle_of(in_torn<tiny::broken>, 1, 1));  // a day later it moves
    HOLDS(idle_of(in_torn<tiny::fever>, -1));
    HOLDS(!idle_of(in_torn<tiny::fever>, -1, 1));
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

TEST_CASE("who lifts a rule: none is shadowed by one that a professional lifts, unless it is lifted so itself") {
    constexpr auto shadowed = [](lifted_by a, lifted_by b) {
        auto const lifts = [](lifted_by by) { return but(capping(1), [by](auto& row) { row.lifts = by; }); };
        return detail::shadowed_by(lifts(a), lifts(b));
    };
    constexpr auto clearance = lifted_by::clearance, resolution = lifted_by::resolution, never = lifted_by::never;
    HOLDS(shadowed(clearance, clearance));
    HOLDS(!shadowed(resolution, clearance));
    HOLDS(!shadowed(never, clearance));
    for (auto const a : {clearance, resolution, never}) {
        CHECK(shadowed(a, resolution));
        CHECK(shadowed(a, never));
    }
}

TEST_CASE(
    "a rule is shadowed by one for the same people alone: those with a condition, a partner, or so many of some") {
    constexpr auto when = [](std::int16_t condition) {
        return but(capping(1), [=](auto& row) { row.when = condition; });
    };
    HOLDS(detail::shadowed_by(when(2), when(2)));
    HOLDS(!detail::shadowed_by(when(2), when(3)));
    HOLDS(detail::shadowed_by(when(2), when(-1)));
    constexpr auto with = [](std::int16_t partner) {
        return but(capping(1), [=](auto& row) { row.only_with[0] = partner; });
    };
    HOLDS(detail::shadowed_by(with(0), with(0)));
    HOLDS(!detail::shadowed_by(with(0), with(1)));
    HOLDS(detail::shadowed_by(with(0), with(-1)));
    HOLDS(!detail::shadowed_by(with(-1), with(0)));
    static constexpr condition_set two = set_of({1, 2}), three = set_of({1, 2, 3});
    constexpr auto counting = [](condition_set const* of, std::uint8_t least) {
        return but(capping(1), [=](auto& row) {
            row.counted = of;
            row.least = least;
        });
    };
    HOLDS(detail::shadowed_by(counting(&two, 1), counting(&two, 1)));
    HOLDS(detail::shadowed_by(counting(&two, 2), counting(&two, 1)));
    HOLDS(!detail::shadowed_by(counting(&two, 1), counting(&two, 2)));
    HOLDS(!detail::shadowed_by(counting(&two, 1), counting(&three, 1)));
    HOLDS(!detail::shadowed_by(counting(nullptr, 0), counting(&two, 1)));
    HOLDS(detail::shadowed_by(counting(&two, 1), counting(nullptr, 0)));
    // On all of its days.
    HOLDS(!detail::shadowed_by(capping(1), but(capping(1), [](auto& row) { row.days.from = 1; })));
    // At the highest level, too.
    HOLDS(!detail::shadowed_by(capping(2), rule_row{}));
}

namespace {
/// What is idle of three rules, which say that they only advise where they limit nothing.
constexpr detail::idle_rule idle_of(rule_row const& a, rule_row const& b, rule_row const& c) {
    std::array<safety_rule const*, 3> const stated{&advising, &advising, &advising};
    return detail::first_idle_rule(std::array{a, b, c}, stated.data(), view_of<tiny::catalogue>);
}
constexpr bool is_shadowed(detail::idle_rule const& found, std::size_t at, std::size_t by) {
    return found.shadowed && found.never == detail::idle_cause::none && found.at == at && found.by == by;
}
constexpr bool never_fires(detail::idle_rule const& found, std::size_t at) {
    return !found.shadowed && found.never == detail::idle_cause::empty_days && found.at == at && found.by == at;
}
}  // namespace

TEST_CASE("of a rulebook's rules the first idle one is named, and the one that stands over it") {
    constexpr auto blocking = but(rule_row{}, [](auto& row) { row.blocks_session = true; });
    constexpr auto other = but(rule_row{}, [](auto& row) { row.action = urgency::see_professional; });
    constexpr auto short_lived = but(capping(1), [](auto& row) { row.days = {4, 4}; });
    HOLDS(!idle_of(capping(1), blocking, other).shadowed);
    HOLDS(idle_of(capping(1), blocking, other).never == detail::idle_cause::none);
    HOLDS(is_shadowed(idle_of(capping(1), capping(0), blocking), 0, 1));
    HOLDS(is_shadowed(idle_of(capping(0), blocking, capping(1)), 2, 0));
    HOLDS(is_shadowed(idle_of(capping(1), blocking, capping(0)), 0, 2));
    HOLDS(is_shadowed(idle_of(blocking, capping(1), capping(1)), 2, 1));  // of equal ones the later
    HOLDS(is_shadowed(idle_of(capping(1), blocking, capping(1)), 2, 0));
    HOLDS(never_fires(idle_of(short_lived, blocking, other), 0));
    HOLDS(never_fires(idle_of(blocking, other, short_lived), 2));
    HOLDS(never_fires(idle_of(capping(1), capping(1), short_lived), 2));  // said before what is shadowed
    // Advice limits nothing, and so nothing stands over it.
    HOLDS(!idle_of(rule_row{}, rule_row{}, blocking).shadowed);
}

TEST_CASE("a rule is not shadowed by one that limits something else") {
    HOLDS(detail::shadowed_by(but(rule_row{}, [](auto& row) { row.blocks_session = true; }),
                              but(rule_row{}, [](auto& row) { row.blocks_session = true; })));
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
