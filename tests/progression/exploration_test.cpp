// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The exploration finds what it promises to find: for every property a policy that breaks it and nothing before it,
// with the shortest history; a sound one keeps all. And its alphabet is exact: it is compared with every class of
// reports.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/exploration.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/words/explain_history.hpp>

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/both_times.hpp"
#include "support/push_ups.hpp"
#include "support/tiny_catalogue.hpp"
#include "support/walk.hpp"

using namespace regimen;
using regimen_tests::made_by;
using regimen_tests::row_over;
using kind = history_event::kind;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);

constexpr dose_range easier = one_set * range(4_reps, 6_reps);
constexpr dose_range harder = one_set * range(3_reps, 5_reps);

struct twice_a_week {
    static constexpr progression_policy is =
        kinds::linear<add(1_reps)>("twice-a-week", from_handbook, {.sessions = 1, .days = 3});
};
/// The push-ups, and a second ladder with such a policy.
struct second_in_haste : push_ups::catalogue {
    static constexpr std::string_view id = "second-in-haste";
    using progressions = regimen::progressions<push_ups::pushes, progression<twice_a_week, ladder<push_ups::swinging>>>;
};

/// A policy that is built while the program runs: that of the ready kinds, with rules put in or left out.
struct built {
    std::vector<progression_rule> rules;
    path_rule path = in_turn(add(1_reps));
    session_counting counts{};
    std::uint8_t eased_sessions = 3;
    policy_view view{};

    built() {
        for (progression_rule const& r :
             policy_of<made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>>.rules)
            rules.push_back(r);
    }
    std::size_t at(std::string_view id) const {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i].id == id) return i;
        }
        FAIL("there is no rule " << std::string(id));
        return 0;
    }
    built& without(std::string_view id) {
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(at(id)));
        return *this;
    }
    built& with(std::string_view before, progression_rule const& r) {
        rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(at(before)),
                     r.says("put-in", "Put in.", from_handbook));
        return *this;
    }
    policy_view const& policy() {
        view.id = "built";
        view.path = path;
        view.rules = rules;
        view.counts = counts;
        view.eased_sessions = eased_sessions;
        return view;
    }
    progression_finding explored(progression_limits const& l = {}) {
        return explore(row_over(policy(), {&easier, &harder}), l);
    }
};

/// The decisive last event of a history, as the kinds of its events: "begins reports pauses".
std::string shape(progression_finding const& f) {
    constexpr std::array words{"begins", "reports", "pauses", "is withdrawn"};
    std::string out;
    for (std::size_t i = 0; i < f.size; ++i)
        out += (i == 0 ? "" : " ") + std::string(words[static_cast<std::size_t>(f.events[i].what)]);
    return out;
}
std::string id_of_rule(built const& b, progression_finding const& f) {
    return f.rule == ladder_decision::no_rule ? "-" : std::string(b.rules[f.rule].id);
}

}  // namespace

TEST_CASE("a sound policy keeps every promise") {
    built b;
    auto const f = b.explored();
    CHECK(f.kept());
    CHECK(f.size == 0);
    CHECK(explore(row_over(policy_of<made_by<[] { return kinds::forms_only("made-up", from_handbook); }>>,
                           {&easier, &harder}))
              .kept());
    // Where there is only one dose, "less" never happens: the rule for it is dead, and found to be.
    CHECK(explore(row_over(policy_of<made_by<[] { return kinds::forms_only("made-up", from_handbook); }>>, {&harder}))
              .broken == progression_property::every_rule_fires);
}

TEST_CASE("broken: no rise after harm") {
    built b;
    b.with("full-sessions",
           when(seen(observed::as_planned)).unchanged_for(7_days).in_regular_training().then(decision::advance));
    auto const f = b.explored();
    CHECK(f.broken == progression_property::no_rise_after_harm);
    CHECK(id_of_rule(b, f) == "put-in");
    CHECK(shape(f) == "begins reports");
    CHECK(f.rungs[1] > f.rungs[0]);
}

TEST_CASE("broken: no rise after harm, by a rule in front of the rules about harm") {
    built b;
    b.with("stop-sign-removes",
           when(seen(observed::as_planned)).unchanged_for(7_days).in_regular_training().then(decision::advance));
    auto const f = b.explored();
    CHECK(f.broken == progression_property::no_rise_after_harm);
    CHECK(shape(f) == "begins reports");
}

TEST_CASE("broken: weekly growth, by two rises in a week") {
    built b;
    b.rules[b.at("full-sessions")].since_rise = 6;
    auto const f = b.explored();
    CHECK(f.broken == progression_property::weekly_growth);
    CHECK(id_of_rule(b, f) == "full-sessions");
    CHECK(shape(f) == "begins reports reports");
    // A catalogue that allows more finds nothing; one that allows less finds it in what was sound.
    CHECK(b.explored({.days_between_rises = 6}).kept());
    CHECK(built{}.explored({.days_between_rises = 8}).broken == progression_property::weekly_growth);
}

TEST_CASE("broken: weekly growth, by two rungs at once") {
    built b;
    b.rules[b.at("full-sessions")].rungs = 2;
    auto const f = b.explored();
    CHECK(f.broken == progression_property::weekly_growth);
    CHECK(shape(f) == "begins reports reports");
    CHECK(f.rungs[2] == f.rungs[0] + 2);
}

TEST_CASE("broken: harm does not lower the dose") {
    built b;
    b.without("second-regression").without("harm-regresses");
    auto const f = b.explored();
    CHECK(f.broken == progression_property::harm_lowers);
    CHECK(shape(f) == "begins reports");
    CHECK(f.rungs[1] == f.rungs[0]);
}

TEST_CASE("broken: harm holds, by a rule in front") {
    built b;
    b.with("second-regression", when(seen(observed::pain_high)).then(decision::hold));
    auto const f = b.explored();
    CHECK(f.broken == progression_property::harm_lowers);
    CHECK(id_of_rule(b, f) == "put-in");
}

TEST_CASE("broken: the lock") {
    built b;
    b.rules[b.at("stop-sign-locks")].act = decision::regress;
    auto const f = b.explored();
    CHECK(f.broken == progression_property::lock_holds);
    CHECK(id_of_rule(b, f) == "stop-sign-locks");
    CHECK(shape(f) == "begins reports");
}

TEST_CASE("broken: the lock, once the exercise is out") {
    // A rule that locks only where nothing has gone wrong lately: the first time is right, the second is not.
    built b;
    b.rules[b.at("stop-sign-locks")].phase = training_phase::regular;
    auto const f = b.explored();
    CHECK(f.broken == progression_property::lock_holds);
    CHECK(shape(f).starts_with("begins "));
    CHECK(f.size == 3);
}

TEST_CASE("broken: a trap, without a rule for the way back") {
    built b;
    b.without("back-after-a-pause");
    auto const f = b.explored();
    CHECK(f.broken == progression_property::no_trap);
    CHECK(shape(f) == "begins pauses reports");
}

TEST_CASE("broken: a trap, at a dose from which nothing leads up") {
    built b;
    b.without("full-sessions");
    auto const f = b.explored();
    CHECK(f.broken == progression_property::no_trap);
    CHECK(shape(f) == "begins reports");
}

TEST_CASE("broken: every rule fires; what stands in front of the dead rule is named where it is to blame") {
    built shadowed;
    shadowed.with(
        "back-after-a-pause",
        when(fit_to_rise()).full_sessions(3).unchanged_for(7_days).in_regular_training().then(decision::advance));
    auto const f = shadowed.explored();
    CHECK(f.broken == progression_property::every_rule_fires);
    CHECK(id_of_rule(shadowed, f) == "put-in");
    REQUIRE(f.shadowed_by != ladder_decision::no_rule);
    CHECK(shadowed.rules[f.shadowed_by].id == "full-sessions");
    CHECK(f.size == 0);

    built impossible;
    impossible.with("back-after-a-pause", when(fit_to_rise()).full_sessions(1).while_returning().then(decision::hold));
    auto const g = impossible.explored();
    CHECK(g.broken == progression_property::every_rule_fires);
    CHECK(id_of_rule(impossible, g) == "put-in");
    CHECK(g.shadowed_by == ladder_decision::no_rule);

    built never;
    never.with("full-sessions", when(seen(observed::partly) & seen(observed::as_planned)).then(decision::hold));
    CHECK(never.explored().broken == progression_property::every_rule_fires);
}

TEST_CASE("broken: a step that is too large, and limits that allow it") {
    built b;
    b.path = in_turn(add(2_reps));
    CHECK(b.explored().broken == progression_property::step_is_small);
    CHECK(b.explored({.smallest_repetitions = 2}).kept());
    CHECK(b.explored({.most_percent = 70}).kept());
    b.path = in_turn(add(3_reps));
    CHECK(b.explored({.most_percent = 300}).broken == progression_property::step_is_small);
}

TEST_CASE("broken: the bounds, by a dose that starts above its ceiling") {
    dose_range upside_down = easier;
    upside_down.movements[0].repetitions = {5, 2, 3, 3};
    built b;
    CHECK(explore(row_over(b.policy(), {&upside_down})).broken == progression_property::within_bounds);
}

TEST_CASE("broken: the tables, by too many rungs, rules, counts or states") {
    dose_range const long_one = one_set * range(4_reps, 120_reps);
    built b;
    CHECK(explore(row_over(b.policy(), {&long_one})).broken == progression_property::fits_its_tables);
    CHECK(explore<16>(row_over(b.policy(), {&easier, &harder})).broken == progression_property::fits_its_tables);

    built patient;
    patient.rules[patient.at("full-sessions")].full = 8;
    CHECK(patient.explored().broken == progression_property::fits_its_tables);

    built eased;
    eased.eased_sessions = 16;
    CHECK(eased.explored().broken == progression_property::fits_its_tables);

    built many;
    while (many.rules.size() <= policy_view::most_rules) many.with("full-sessions", when(seen(observed::exhausted)));
    CHECK(many.explored().broken == progression_property::fits_its_tables);

    built times;
    for (int day = 1; day <= 8; ++day)
        times.with("full-sessions", when(seen(observed::exhausted)).unchanged_for(days::from_value(day)));
    CHECK(times.explored().broken == progression_property::fits_its_tables);
}

TEST_CASE("what there is no room for is told apart from what has too many histories") {
    dose_range const long_one = one_set * range(4_reps, 120_reps);
    auto const room = [](built& b, dose_range const& dose) {
        return detail::has_room(rungs_of(row_over(b.policy(), {&dose})), b.policy());
    };
    built b;
    CHECK(room(b, easier));
    CHECK_FALSE(room(b, long_one));
    auto const counting = [&](auto change) {
        built other;
        change(other.rules[other.at("full-sessions")]);
        return room(other, easier);
    };
    CHECK(counting([](progression_rule& r) { r.full = 7; }));
    CHECK_FALSE(counting([](progression_rule& r) { r.full = 8; }));
    CHECK(counting([](progression_rule& r) { r.incomplete = 7; }));
    CHECK_FALSE(counting([](progression_rule& r) { r.incomplete = 8; }));
    CHECK(counting([](progression_rule& r) { r.setbacks = 7; }));
    CHECK_FALSE(counting([](progression_rule& r) { r.setbacks = 8; }));
    built eased;
    eased.eased_sessions = 15;
    CHECK(room(eased, easier));
    eased.eased_sessions = 16;
    CHECK_FALSE(room(eased, easier));
    built many;
    while (many.rules.size() < policy_view::most_rules) many.with("full-sessions", when(seen(observed::exhausted)));
    CHECK(room(many, easier));
    many.with("full-sessions", when(seen(observed::exhausted)));
    CHECK_FALSE(room(many, easier));
}

TEST_CASE("an exploration that stops and goes on finds the same as one in one go") {
    built b;
    b.without("back-after-a-pause");
    auto const row = row_over(b.policy(), {&easier, &harder});
    exploration<4096> in_parts(row, {});
    int parts = 0;
    while (!in_parts.run(b.policy(), {}, 1)) ++parts;
    auto const whole = explore(row);
    CHECK(parts > 0);
    CHECK(in_parts.finding().broken == whole.broken);
    CHECK(in_parts.finding().size == whole.size);
    CHECK(in_parts.finding().events == whole.events);

    built sound;
    auto const other = row_over(sound.policy(), {&easier, &harder});
    exploration<4096> slow(other, {}), fast(other, {});
    while (!slow.run(sound.policy(), {}, 7)) {}
    while (!fast.run(sound.policy(), {}, 4096)) {}
    CHECK(slow.states() == fast.states());
    CHECK(slow.transitions() == fast.transitions());
}

TEST_CASE("the history that is found is one that can be lived through") {
    built b;
    b.rules[b.at("full-sessions")].rungs = 2;
    auto const row = row_over(b.policy(), {&easier, &harder});
    exploration<4096> x(row, {});
    while (!x.run(b.policy(), {}, 4096)) {}
    auto const& f = x.finding();
    REQUIRE_FALSE(f.kept());
    ladder_state s{.at = x.table().start[f.events[0].which]};
    CHECK(rung_today(x.table(), s) == f.rungs[0]);
    for (std::size_t i = 1; i < f.size; ++i) {
        REQUIRE(f.events[i].what == kind::reports);
        auto const& symbol = x.alphabet().symbols[f.events[i].which];
        // The example of a symbol is a class of reports that does what the symbol does.
        s = decide_on_ladder(x.table(), b.policy(), tops_of(b.policy()), s, rules_met_by(b.policy(), symbol.example),
                             count_of(b.policy().counts, symbol.example),
                             {.since_rise = symbol.since_rise,
                              .since_regress = symbol.since_regress,
                              .next_open = f.events[i].neighbours_open,
                              .previous_open = f.events[i].neighbours_open})
                .now;
        CHECK(rung_today(x.table(), s) == f.rungs[i]);
    }
}

TEST_CASE("packing a ladder_state loses nothing") {
    for (int at = 0; at < 96; ++at) {
        ladder_state const s{.at = static_cast<std::uint8_t>(at),
                             .full = static_cast<std::uint8_t>(at % 8),
                             .incomplete = static_cast<std::uint8_t>(at / 2 % 8),
                             .setbacks = static_cast<std::uint8_t>(at / 3 % 8),
                             .ease = static_cast<std::uint8_t>(at % 16),
                             .stage = static_cast<std::uint8_t>(at % 6),
                             .removed = static_cast<std::uint8_t>(at % 2),
                             .locked = static_cast<std::uint8_t>(at / 2 % 2)};
        CHECK(detail::unpacked(detail::packed(s)) == s);
    }
}

namespace {

/// Calls f with every class of reports: one value for each field.
template <class F>
void every_class(F&& f) {
    std::array<unsigned, n_feedback_fields> at{};
    for (;;) {
        feedback_class c;
        for (std::size_t k = 0; k < n_feedback_fields; ++k)
            c = feedback_class(c.bits() | std::uint64_t{1} << (detail::first_of_field[k] + at[k]));
        f(c);
        std::size_t k = 0;
        for (; k < n_feedback_fields; ++k) {
            if (detail::first_of_field[k] + ++at[k] < detail::first_of_field[k + 1]) break;
            at[k] = 0;
        }
        if (k == n_feedback_fields) return;
    }
}
detail::symbol_weight weight_of_class(feedback_class c) {
    auto w = detail::symbol_weight::may_rise;
    for (std::size_t k = 0; k < n_feedback_fields; ++k)
        w = std::max(w, detail::weight_of(c.value(static_cast<feedback_field>(k))));
    return w;
}

/// Every (open rules, count) of any class at any time is in the alphabet: a symbol does the same to every ladder state.
void compare_with_every_class(policy_view const& p, progression_row const& row) {
    auto const alphabet = detail::alphabet_of(p);
    REQUIRE_FALSE(alphabet.overfull);
    rung_table const t = rungs_of(row);
    counter_tops const tops = tops_of(p);
    // Times just before, at and after everything that a rule asks for.
    std::set<std::int32_t> rises{0, 1, 400}, regressions{0, 1, 400};
    for (progression_rule const& r : p.rules) {
        for (int d : {-1, 0, 1}) {
            rises.insert(std::max(0, r.since_rise + d));
            regressions.insert(std::max(0, r.regressed_within + d));
        }
    }
    // All classes with one of these behave alike by definition: what they open and count is all that is looked at.
    using behaviour = std::tuple<std::uint32_t, bool, bool, bool, bool>;
    std::map<behaviour, detail::symbol_weight> seen_behaviours;
    std::size_t classes = 0;
    every_class([&](feedback_class c) {
        ++classes;
        session_count const n = count_of(p.counts, c);
        auto& w = seen_behaviours[{rules_met_by(p, c), n.full, n.incomplete, n.known, n.happened}];
        w = std::max(w, weight_of_class(c));
    });
    CHECK(classes == 129600);
    std::vector<ladder_state> states;
    for (std::uint8_t at = 0; at < t.size; ++at) {
        for (std::uint8_t stage = 0; stage < percent_of_stage.size(); ++stage) {
            for (std::uint8_t n = 0; n < 24; ++n)
                states.push_back({.at = at,
                                  .full = std::min<std::uint8_t>(n % 3, tops.full),
                                  .incomplete = std::min<std::uint8_t>(n / 3 % 2, tops.incomplete),
                                  .setbacks = std::min<std::uint8_t>(n / 6 % 2, tops.setbacks),
                                  .ease = static_cast<std::uint8_t>(n / 12),
                                  .stage = stage});
        }
        states.push_back({.at = at, .removed = 1});
        states.push_back({.at = at, .locked = 1});
    }
    std::size_t missing = 0, lighter = 0;
    for (auto const& [b, weight] : seen_behaviours) {
        auto const [open, full, incomplete, known, happened] = b;
        session_count const count{full, incomplete, known, happened};
        for (std::int32_t const rise : rises) {
            for (std::int32_t const regress : regressions) {
                bool found = false, heavy = false;
                for (std::size_t k = 0; k < alphabet.size && !(found && heavy); ++k) {
                    auto const& sym = alphabet.symbols[k];
                    bool same = true;
                    for (std::size_t i = 0; i < states.size() && same; ++i) {
                        for (bool const beside : {true, false}) {
                            moment const real{.since_rise = rise,
                                              .since_regress = regress,
                                              .next_open = beside,
                                              .previous_open = beside};
                            moment const in_symbol{.since_rise = sym.since_rise,
                                                   .since_regress = sym.since_regress,
                                                   .next_open = beside,
                                                   .previous_open = beside};
                            auto const x = decide_on_ladder(t, p, tops, states[i], open, count, real);
                            auto const y = decide_on_ladder(t, p, tops, states[i], sym.met, sym.counts, in_symbol);
                            // Where everything is lowered or taken out the counters before do not matter.
                            if (x.now != y.now || x.made != y.made || x.rule != y.rule) same = false;
                        }
                    }
                    if (!same) continue;
                    found = true;
                    // What is promised after this report is promised after the symbol, and as soon.
                    heavy = heavy || (sym.weight >= weight && sym.since_rise <= rise);
                }
                missing += !found;
                lighter += !heavy;
            }
        }
    }
    CHECK(missing == 0);
    CHECK(lighter == 0);
    CHECK(seen_behaviours.size() > 20);
    // And no symbol is made up: its example, at its times, does what the symbol does.
    std::size_t made_up = 0;
    for (std::size_t k = 0; k < alphabet.size; ++k) {
        auto const& sym = alphabet.symbols[k];
        moment const m{
            .since_rise = sym.since_rise, .since_regress = sym.since_regress, .next_open = true, .previous_open = true};
        for (ladder_state const& s : states) {
            auto const x =
                decide_on_ladder(t, p, tops, s, rules_met_by(p, sym.example), count_of(p.counts, sym.example), m);
            auto const y = decide_on_ladder(t, p, tops, s, sym.met, sym.counts, m);
            if (x.now != y.now || x.made != y.made || x.rule != y.rule) ++made_up;
        }
    }
    CHECK(made_up == 0);
}

}  // namespace

TEST_CASE("the alphabet of the gentle policy stands for every class of reports") {
    CHECK(detail::alphabet_of(policy_of<postpartum::gentle>).size == 21);  // docs/progression/exploration.md says so
    compare_with_every_class(policy_of<postpartum::gentle>,
                             row_over(policy_of<postpartum::gentle>, {&easier, &harder}));
}

TEST_CASE("so does that of other kinds") {
    using felt = made_by<[] { return kinds::by_exertion<add(1_reps)>("made-up", from_handbook); }>;
    using total = made_by<[] { return kinds::sum_of_repetitions("made-up", from_handbook); }>;
    compare_with_every_class(policy_of<felt>, row_over(policy_of<felt>, {&easier, &harder}));
    compare_with_every_class(policy_of<total>, row_over(policy_of<total>, {&easier, &harder}));
}

TEST_CASE("and that of a policy with its rules in another order") {
    built b;
    b.with("stop-sign-removes", when(seen(observed::exhausted)).unchanged_for(3_days).then(decision::hold));
    b.with("raised-pain",
           when(seen(observed::slightly_worse), seen(observed::light_week)).after_steps_back(1).then(decision::hold));
    compare_with_every_class(b.policy(), row_over(b.policy(), {&easier, &harder}));
}

TEST_CASE(
    "all progressions of a catalogue are explored while a program runs, and the first that breaks a promise named") {
    CHECK(explore_all<postpartum_back>().kept());
    CHECK(explore_all<push_ups::catalogue>().kept());
    catalogue_finding const found = explore_all<second_in_haste>();
    CHECK_FALSE(found.kept());
    CHECK(found.progression == 1);
    CHECK(found.finding.broken == progression_property::weekly_growth);
    // With less room for states it is the first: sixty rungs are too many.
    catalogue_finding const cramped = explore_all<second_in_haste, 1024>();
    CHECK(cramped.progression == 0);
    CHECK(cramped.finding.broken == progression_property::fits_its_tables);
    CHECK(explore_all<tiny::catalogue>().kept());
}
