// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that hold when at least n of m conditions do, beside a count by hand: every answer to five questions, every n.
// The clinical content is made up.
#include <regimen/screening/screening.hpp>
#include <regimen/words/explain.hpp>

#include <array>
#include <string>
#include <vector>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

struct aching {
    static constexpr auto is = tiny::asked("aching", "Does it ache?", core, ask::restriction);
};
struct stiff {
    static constexpr auto is = tiny::asked("stiff", "Is it stiff?", extended, ask::restriction);
};

template <std::size_t N, lifted_by Lifts, urgency Action = urgency::see_professional>
struct some_of_five {
    static constexpr safety_rule is{
        .id = "some-of-five",
        .when = at_least<N>(aching::is, stiff::is, tiny::high_reading::is, tiny::swelling::is, tiny::broken::is),
        .caps = {{tiny::wobble, 0}},
        .action = Action,
        .lifts = Lifts,
        .grade = evidence::inference,
        .sources = cite(tiny::nowhere_printed),
        .sentence = "So many at once: no wobbling."};
};
template <class Rule>
struct book {
    static constexpr std::string_view id = "counting";
    using rules = regimen::rules<Rule>;
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 0>, on<tiny::fracture, 0>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 0>, on<tiny::fracture, 0>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 0>, on<tiny::fracture, 0>>>;
    using delays = regimen::delays<>;
};
struct five : tiny::catalogue {
    static constexpr std::string_view id = "five";
    using conditions = regimen::conditions<aching, stiff, tiny::high_reading, tiny::swelling, tiny::broken>;
    using default_rulebook = book<some_of_five<3, lifted_by::resolution>>;
};
static_assert(sound<five>);

constexpr std::size_t n_conditions = 5;
constexpr std::size_t broken = condition_index<tiny::broken, five>;
constexpr std::size_t wobbling = exercise_index<tiny::heel_raise, five>;
constexpr auto sprained = profile<five>{}.after<tiny::sprain>(30_days);

/// What counts, by hand: a yes; not sure, but of what must be measured; silence to a core question. What follows from
/// the mode is that, or a yes.
bool counts(profile<five> const& who, std::size_t c, bool of_silence, bool of_unknown) {
    condition_row const& row = view_of<five>.conditions[c];
    answer const a = who.answer_to(c);
    if (c == broken) return a == answer::yes || who.raw().mode == 1;
    if (a == answer::unknown) return of_unknown && !row.only_yes_counts;
    if (a == answer::not_asked) return of_silence && row.tier == core && !row.only_yes_counts;
    return a == answer::yes;
}
std::size_t how_many(profile<five> const& who, bool of_silence, bool of_unknown, bool cleared_counts) {
    std::size_t n = 0;
    for (std::size_t c = 0; c != n_conditions; ++c) {
        bool const here = counts(who, c, of_silence, of_unknown);
        n += here && (cleared_counts || !who.raw().cleared.test(c)) ? 1 : 0;
    }
    return n;
}

template <class Use>
void for_each_person(Use use) {
    for (std::size_t mode : {0U, 1U}) {
        for (std::size_t cleared : {0U, 1U, 8U, 27U, 31U}) {
            for (std::size_t all = 0; all != 1024; ++all) {
                auto who = profile<five>{}.after_mode(mode, 30_days);
                for (std::size_t c = 0; c != n_conditions; ++c) {
                    who = who.answered(c, static_cast<answer>(all >> (2 * c) & 3U));
                    if ((cleared >> c & 1U) != 0) who = who.cleared(c);
                }
                use(who);
            }
        }
    }
}

template <std::size_t N, lifted_by Lifts, urgency Action>
void check_all() {
    using rule = some_of_five<N, Lifts, Action>;
    CAPTURE(N, static_cast<int>(Lifts), static_cast<int>(Action));
    bool const cleared_counts = Lifts != lifted_by::clearance || Action == urgency::emergency;
    long wrong = 0, held = 0;
    for_each_person([&](profile<five> const& who) {
        auto const s = screen<book<rule>>(who);
        std::size_t const n = how_many(who, true, true, cleared_counts);
        bool const holds = n >= N;
        held += holds ? 1 : 0;
        bool right = s.permits(wobbling) == !holds;
        urgency expected = urgency::clear;
        because why = because::of_answer;
        if (holds) {
            expected = Action;
            if (how_many(who, false, false, cleared_counts) < N) why = because::of_unknown;
            if (how_many(who, false, true, cleared_counts) < N) {
                why = because::of_silence;
                expected = urgency::incomplete;
            }
        }
        right = right && s.triage() == expected;
        std::size_t applied = 0, reasons = 0, counted = 0;
        s.for_each_applied_rule([&](applied_rule const& r) {
            ++applied;
            right = right && r.condition == -1 && r.why == why;
            s.for_each_counted(r.rule, [&](counted_condition const& c) {
                ++counted;
                right = right && counts(who, static_cast<std::size_t>(c.condition), true, true);
            });
        });
        right = right && applied == (holds ? 1U : 0U) && counted == (holds ? n : 0U);
        s.for_each_reason(wobbling, [&](reason const& r) {
            ++reasons;
            right = right && r.kind == reason_kind::demand_above && r.why == why && r.condition == -1;
            explanation const x = explain(s, wobbling, r);
            std::string const wanted = std::to_string(n) + " of at least " + std::to_string(N) + ": ";
            right = right && x.technical.view().find(wanted) != std::string_view::npos && !x.truncated();
        });
        right = right && reasons == applied;
        // All changes that are named, taken together, open it; where one of them is "nothing", none would.
        auto then = who;
        bool possible = true;
        std::size_t changes = 0;
        s.for_each_change_that_would_open(wobbling, [&](change const& c) {
            ++changes;
            auto const at = static_cast<std::size_t>(c.condition);
            if (c.kind == change_kind::answer || c.kind == change_kind::resolution)
                then = then.answered(at, answer::no);
            if (c.kind == change_kind::clearance) then = then.cleared(at);
            if (c.kind == change_kind::nothing) possible = false;
        });
        right = right && (changes != 0) == holds;
        if (possible) right = right && screen<book<rule>>(then).permits(wobbling);
        // No more than are needed.
        if (possible && holds) right = right && changes == n - N + 1;
        if (Lifts != lifted_by::never && Action != urgency::emergency && who.raw().mode == 0) right = right && possible;
        // One more yes never opens it.
        for (std::size_t c = 0; c != n_conditions; ++c) {
            if (!s.permits(wobbling) && cleared_counts)
                right = right && !screen<book<rule>>(who.answered(c, answer::yes)).permits(wobbling);
        }
        wrong += right ? 0 : 1;
    });
    CHECK(wrong == 0);
    CHECK(held > 0);
}
template <std::size_t N>
void check_all_kinds() {
    check_all<N, lifted_by::resolution, urgency::see_professional>();
    check_all<N, lifted_by::clearance, urgency::see_professional>();
    check_all<N, lifted_by::clearance, urgency::emergency>();
    check_all<N, lifted_by::never, urgency::same_day>();
}

}  // namespace

TEST_CASE("a rule holds when at least n of its conditions do, whatever was answered") {
    check_all_kinds<1>();
    check_all_kinds<2>();
    check_all_kinds<3>();
    check_all_kinds<4>();
    check_all_kinds<5>();
}

TEST_CASE("what is not known counts as present, as everywhere") {
    constexpr auto well = sprained.rest_is(answer::no);
    HOLDS(screen(well).permits<tiny::heel_raise>());
    HOLDS(screen(well.yes<aching, stiff>()).permits<tiny::heel_raise>());
    HOLDS(!screen(well.yes<aching, stiff>().unknown<tiny::swelling>()).permits<tiny::heel_raise>());
    HOLDS(screen(well.yes<aching, stiff>().unknown<tiny::swelling>()).triage() == urgency::see_professional);
    // Of silence alone the person is asked, not alarmed.
    HOLDS(screen(well.yes<aching, stiff>().answered<tiny::swelling>(answer::not_asked)).triage() ==
          urgency::incomplete);
    HOLDS(screen(well.yes<aching, stiff>().unknown<tiny::high_reading>()).permits<tiny::heel_raise>());
}

TEST_CASE("the row of a rule that counts, and what shadows it") {
    constexpr auto const& rules = rulebook_of<book<some_of_five<3, lifted_by::resolution>>, five>.view().rules;
    HOLDS(rules[0].when == -1);
    HOLDS(rules[0].least == 3);
    HOLDS(rules[0].counted->count() == 5);
    constexpr auto row_with = [](std::uint8_t least) {
        rule_row row = rules[0];
        row.least = least;
        return row;
    };
    HOLDS(detail::shadowed_by(row_with(4), row_with(3)));
    HOLDS(!detail::shadowed_by(row_with(2), row_with(3)));
    constexpr auto of_one = [](std::int16_t when) {
        rule_row row = rules[0];
        row.when = when;
        row.least = 0;
        row.counted = nullptr;
        row.needs_more = false;
        return row;
    };
    HOLDS(detail::shadowed_by(row_with(3), of_one(-1)));  // what holds for everyone
    HOLDS(!detail::shadowed_by(row_with(3), of_one(0)));
    HOLDS(!detail::shadowed_by(of_one(-1), row_with(3)));
    HOLDS(!detail::shadowed_by(of_one(0), row_with(1)));
}

TEST_CASE("what counted is said to the specialist") {
    constexpr auto who = sprained.yes<aching, stiff, tiny::swelling>().rest_is(answer::no);
    constexpr auto s = screen(who);
    bool said = false;
    s.for_each_applied_rule([&](applied_rule const& r) {
        said = true;
        CHECK(explain(s, r) == "So many at once: no wobbling.");
        CHECK(explain(s, r).technical == "rule some-of-five (answered yes), 3 of at least 3: aching, stiff, swelling");
    });
    CHECK(said);
    std::size_t none = 0;
    s.for_each_counted(-1, [&](counted_condition const&) { ++none; });
    s.for_each_counted(7, [&](counted_condition const&) { ++none; });
    CHECK(none == 0);
}
