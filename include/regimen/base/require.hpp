// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How an error is reported at compile time: a verdict type names the culprits, one static_assert has the rule and the
// remedy. Every check of the library that can stop a compilation ends in require<Verdict, Code>().
#ifndef REGIMEN_BASE_REQUIRE_HPP
#define REGIMEN_BASE_REQUIRE_HPP

#include <regimen/base/error_code.hpp>

#include <cstddef>

namespace regimen::detail {

/// Base of every verdict type that stops a compilation; `no_violation` is the one that does not.
struct violation {
    static constexpr bool ok = false;
};
struct no_violation {
    static constexpr bool ok = true;
};

/// The result of a check, as a type: `wrong` with a verdict and its rule, or `nothing_wrong`. A check only returns it.
/// The outermost caller calls require() once and makes no table of faulty content. With a static_assert inside each
/// check, g++ would report one fault eight times.
template <class Verdict, error_code Code>
struct wrong {
    static constexpr bool ok = false;
    static constexpr error_code code = Code;
    using verdict = Verdict;
};
struct nothing_wrong {
    static constexpr bool ok = true;
    static constexpr error_code code{};
    using verdict = no_violation;
};

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
/// A verdict's own sentence behind the number of its rule, for the compilers that take a computed message (P2741).
template <error_code Code, class Verdict>
struct numbered_sentence {
    static constexpr std::size_t size() { return 9 + Verdict::sentence.size(); }
    static constexpr auto text = [] {
        constexpr auto number = static_cast<unsigned>(Code);
        struct {
            char data[9 + Verdict::sentence.size()]{'[', 'R', 'G', '-', '0', '0' + number / 10, '0' + number % 10,
                                                    ']', ' '};
        } out;
        for (std::size_t i = 0; i < Verdict::sentence.size(); ++i) out.data[9 + i] = Verdict::sentence.data()[i];
        return out;
    }();
    static constexpr char const* data() { return text.data; }
};
#endif

// The sentences are literals in place, for a static_assert takes nothing else in this language version,
// and a macro around them would show in every error.

/// Stops the compilation with a rule's sentence, unless the verdict is that nothing is wrong.
template <class Verdict, error_code Code>
consteval void require() {
    using enum error_code;
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    if constexpr (requires { Verdict::sentence; }) {
        static_assert(Verdict::ok, (numbered_sentence<Code, Verdict>{}));
    } else {
#endif
        // clang-format off
    if constexpr (Code == exercise_without_demands)
        static_assert(Verdict::ok, "[RG-001] an exercise does not say what it asks of the body: add `.demands = {{demand, level}, ...}`, or `.demands = no_demands` if it asks nothing");
    if constexpr (Code == exercise_without_source)
        static_assert(Verdict::ok, "[RG-002] an exercise has no source: add `.source = cite(...)` with at least one source in it");
    if constexpr (Code == exercise_without_start)
        static_assert(Verdict::ok, "[RG-003] an exercise has no start position: add `.start = {position::standing}`, the usual one first where there are several");
    if constexpr (Code == exercise_without_dose)
        static_assert(Verdict::ok, "[RG-004] an exercise has no dose: add `.dose = one_set * range(4_reps, 8_reps)` or the like; the sets come first");
    if constexpr (Code == exercise_incomplete)
        static_assert(Verdict::ok, "[RG-005] an exercise lacks its id, name, effort, sides or steps, or is no constant named `is`: the name in capitals says which; write `static constexpr exercise is{.id = ...}` with that member in it");
    if constexpr (Code == demand_level)
        static_assert(Verdict::ok, "[RG-006] a demand has no level from 0 to 3: write `{demand, level}`, in demands and in caps, with 0 absent, 1 slight, 2 moderate, 3 high or end-range");
    if constexpr (Code == dose_upside_down)
        static_assert(Verdict::ok, "[RG-007] a range is upside down: write the smaller amount first, start with at least 1, and keep start and frame at or below the ceiling");
    if constexpr (Code == one_sided_dose)
        static_assert(Verdict::ok, "[RG-008] a one-sided exercise's dose does not say whether its numbers are per side: multiply it by `each_side`, or by `in_all` for totals over both sides");
    if constexpr (Code == unlike_amounts)
        static_assert(Verdict::ok, "[RG-009] amounts of different kinds do not mix: use one kind in a sum or a range, and seconds or breaths for a hold; only a `pace` turns breaths and counts into seconds");
    if constexpr (Code == one_id_twice)
        static_assert(Verdict::ok, "[RG-010] two members of a catalogue or rulebook have one id: give each an id of its own");
    if constexpr (Code == outside_vocabulary)
        static_assert(Verdict::ok, "[RG-011] something is named that the catalogue does not have: add it to the catalogue's list of its kind, or name another");
    if constexpr (Code == starts_too_early)
        static_assert(Verdict::ok, "[RG-012] an exercise starts too early for this audience: take it out, put a variant in its place, or offer the session later");
    if constexpr (Code == forbidden_for_audience)
        static_assert(Verdict::ok, "[RG-013] an exercise, or any session, is forbidden for this audience: take it out, put a permitted variant in its place, or change who the session is for");
    if constexpr (Code == over_a_cap)
        static_assert(Verdict::ok, "[RG-014] an exercise asks more of the body than a rule allows this audience: take it out, or put an easier variant in its place");
    if constexpr (Code == rule_without_source)
        static_assert(Verdict::ok, "[RG-015] a rule has no source: add `.sources = cite(...)` with at least one source in it");
    if constexpr (Code == rule_incomplete)
        static_assert(Verdict::ok, "[RG-016] a rule lacks its id, sentence, condition, grade or what lifts it, or is no constant named `is`: the name in capitals says which; write `static constexpr safety_rule is{.id = ...}` with that member in it");
    if constexpr (Code == rule_never_fires)
        static_assert(Verdict::ok, "[RG-017] a rule can never fire, or changes nothing: correct what the name in capitals gives as the cause, or take the rule out");
    if constexpr (Code == rule_shadowed)
        static_assert(Verdict::ok, "[RG-018] a rule is shadowed: another rule for the same people is at least as strict on every day, so this one changes nothing; take it out");
    if constexpr (Code == session_opening)
        static_assert(Verdict::ok, "[RG-019] a session must open by settling and with a warm-up that is long enough for it: add or lengthen the settle and warm_up blocks");
    if constexpr (Code == session_closing)
        static_assert(Verdict::ok, "[RG-020] a session must close with enough relaxation, 60 seconds unless its catalogue says otherwise: add or lengthen the relax block");
    if constexpr (Code == session_time)
        static_assert(Verdict::ok, "[RG-021] a session is longer than its audience's week or its own limit allows: take items out");
    if constexpr (Code == session_positions)
        static_assert(Verdict::ok, "[RG-022] a session changes position too often, takes too many positions, or goes from the floor to standing twice: group its items by position");
    if constexpr (Code == session_equipment)
        static_assert(Verdict::ok, "[RG-023] a session needs equipment that its audience does not have: add `has<...>` to the audience, or put another exercise in its place");
    if constexpr (Code == session_demand_budget)
        static_assert(Verdict::ok, "[RG-024] a session asks too much of one part of the body in all: take out one of the exercises that load it, or put an easier variant in its place");
    if constexpr (Code == sides_unequal)
        static_assert(Verdict::ok, "[RG-025] a dose treats the two sides unequally: make every total over both sides even, or count per side with `each_side`");
    if constexpr (Code == plan_without_clearance)
        static_assert(Verdict::ok, "[RG-026] plan() takes a clearance, which screening alone makes, and a request for its catalogue: `auto const screened = screen(profile); if (auto const* ok = screened.clearance()) plan(*ok, request);`");
    if constexpr (Code == exercise_without_gate)
        static_assert(Verdict::ok, "[RG-027] no earliest day is known for an exercise: add `gate<exercise, on<mode, day>, ...>` to the rulebook's gates, with a day for every mode");
    if constexpr (Code == session_blocks)
        static_assert(Verdict::ok, "[RG-028] a session's item stands in no block or in one that it does not belong to, or the blocks are out of order: settle, warm_up, strengthen, stretch, relax");
    if constexpr (Code == session_count)
        static_assert(Verdict::ok, "[RG-029] a session has more exercises than its audience's week allows, or one exercise in two forms: take items out");
    if constexpr (Code == session_balance)
        static_assert(Verdict::ok, "[RG-030] a session goes in one direction only: with several exercises let one bend the back and one arch it, and have at most two twists");
    if constexpr (Code == too_many_members)
        static_assert(Verdict::ok, "[RG-031] there are more members than a table of the library holds: the name in capitals says how many it does; leave some out, or split them up");
    if constexpr (Code == session_order)
        static_assert(Verdict::ok, "[RG-032] strengthening exercises for one region follow each other in a session: put one for another region between them");
    if constexpr (Code == member_incomplete)
        static_assert(Verdict::ok, "[RG-033] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks something, or is no constant named `is`: the name in capitals says which; write `static constexpr condition is{.id = ...}` or the like with that member in it");
    if constexpr (Code == progression_incomplete)
        static_assert(Verdict::ok, "[RG-034] a progression policy lacks its id, path or rules, or one of its rules its id, sentence or source: give each rule `.says(id, sentence, sources)`");
    if constexpr (Code == progression_step)
        static_assert(Verdict::ok, "[RG-035] a step of progression changes what the dose does not have, or by more than is allowed: name a variable of the dose, in its own unit, and a smaller step");
    if constexpr (Code == ladder_broken)
        static_assert(Verdict::ok, "[RG-036] a ladder is broken: name every form of one family once, on one ladder of up to twelve, from the easiest to the hardest, none that opens before an easier one");
    if constexpr (Code == progression_rises_after_harm)
        static_assert(Verdict::ok, "[RG-037] a progression can raise a dose after pain, a stop sign, an incomplete session or a missing answer: put `fit_to_rise()` into the rule that the verdict names");
    if constexpr (Code == progression_grows_too_fast)
        static_assert(Verdict::ok, "[RG-038] a progression can raise a dose faster than the limits of its catalogue allow: add `.unchanged_for(7_days)` to the rule that the verdict names, or let it go up one rung only");
    if constexpr (Code == progression_never_steps_back)
        static_assert(Verdict::ok, "[RG-039] a progression does not lower the dose after high pain or a sign that asks for it: open the policy's rules with `rules_about_harm(sources)`");
    if constexpr (Code == progression_does_not_lock)
        static_assert(Verdict::ok, "[RG-040] a progression goes on after a stop sign of level S1 or S2: open the policy's rules with `rules_about_harm(sources)`");
    if constexpr (Code == progression_traps)
        static_assert(Verdict::ok, "[RG-041] a progression can trap a person: good sessions must lead to the next rung from wherever a person stands; see the history in the verdict");
    if constexpr (Code == progression_too_long)
        static_assert(Verdict::ok, "[RG-042] a progression has more rungs, rules or histories than can be looked at: state a ceiling that can be reached, take larger steps, take rules out; or, if only its histories are too many, name it in `explored_in_a_test` of the catalogue and call `explore_all()` in a test");
    if constexpr (Code == programme_jumps)
        static_assert(Verdict::ok, "[RG-043] a week of a programme grows by more than the weekly cap over the weeks before it: lower its percentage or take sessions out");
    if constexpr (Code == programme_pattern)
        static_assert(Verdict::ok, "[RG-044] a week of a programme breaks the weekly pattern: at least one rest day, at most three strength days, none next to another, every fourth week light");
    if constexpr (Code == plan_limit)
        static_assert(Verdict::ok, "[RG-045] plan() takes a work_limit as its third argument, and no fourth: write `plan(*ok, request, work_limit{.steps = 20'000})`, or leave it out; how long a session may last is said in the request");
    if constexpr (Code == mode_answered)
        static_assert(Verdict::ok, "[RG-046] a profile answers a mode like a condition: state the mode with the days since, `.after<mode>(52_days)`, and leave it out of yes, no, unknown and cleared");
    if constexpr (Code == text_of_a_temporary)
        static_assert(Verdict::ok, "[RG-047] a text is looked at that is gone when the statement ends: print it, `std::cout << explain(x)`, copy it, `std::string(explain(x))`, or keep it in a variable first, `auto const said = explain(x);`");
    if constexpr (Code == arguments_out_of_place)
        static_assert(Verdict::ok, "[RG-048] arguments stand out of place: it is `audience<catalogue, mode, weeks<7>, ...>`, `session<audience<...>, settle<...>, ..., relax<...>>` and `progression<policy, ladder<...>>`");
    if constexpr (Code == number_without_unit)
        static_assert(Verdict::ok, "[RG-049] an amount is needed and something else is given: write the number with its unit, `10_min`, `52_days`, `3_counts`, or multiply, `n * 1_days`");
    if constexpr (Code == number_with_unit)
        static_assert(Verdict::ok, "[RG-050] a plain number is needed and an amount is given, or a fraction, for the name before the angle brackets says what it counts: `weeks<7>`, `since_day<52>`, `within<10>` minutes, `on<mode, 14>` days");
    if constexpr (Code == implausible_term)
        static_assert(Verdict::ok, "[RG-051] an audience's weeks or minutes are more than its catalogue can mean: `weeks<7>` counts weeks, `since_day<49>` days, `within<10>` minutes");
    if constexpr (Code == text_in_a_string)
        static_assert(Verdict::ok, "[RG-052] a text of a catalogue is held in a std::string, which is no constant: make it a literal, or a `static constexpr std::string_view`");
    if constexpr (Code == screened_by_catalogue)
        static_assert(Verdict::ok, "[RG-053] screen<...>() names a rulebook, and a catalogue is none: write `screen(answers)` for the catalogue's own, or `screen<rulebook>(answers)`");
    if constexpr (Code == clearance_of_a_temporary)
        static_assert(Verdict::ok, "[RG-054] a clearance is a part of its screening, which nobody keeps here: keep it in a variable as long as the clearance is used, `auto const screened = screen(answers); if (auto const* ok = screened.clearance())`");
    if constexpr (Code == of_another_kind)
        static_assert(Verdict::ok, "[RG-055] the catalogue has this, as something else: a mode goes with after<mode>(days), a condition with yes, no, unknown and cleared, equipment with has, a position with avoids, a region or a purpose with wants");
    if constexpr (Code == no_default_rulebook)
        static_assert(Verdict::ok, "[RG-056] a catalogue names no rulebook, or one without a gate for this exercise: name its own, `using default_rulebook = my_rulebook;`, for one that is inherited knows the exercises of the base alone, and give the exercise a gate in it");
    if constexpr (Code == phrase_left_out)
        static_assert(Verdict::ok, "[RG-057] a language lacks a phrase, the one whose constructor this comes from, `phrases::...`: give it, or start from a language that has them all, `language l = english;`");
    if constexpr (Code == not_explainable)
        static_assert(Verdict::ok, "[RG-058] this cannot be explained by itself: explain() takes a triage, a plan_result, or a screening with what it says: `explain(screened.triage())`, `explain(screened, exercise, screened.verdict_on(exercise))`, `explain(screened, exercise, reason)`");
    if constexpr (Code == bands_out_of_order)
        static_assert(Verdict::ok, "[RG-059] a week band of a catalogue's composition ends before the one before it: list the bands in the order of their days, the last without an end, `week_band::no_end`");
    if constexpr (Code == rulebook_incomplete)
        static_assert(Verdict::ok, "[RG-060] a rulebook, or a part of one, lacks its id, rules, gates or delays: write all three lists, an empty one where there is nothing, `using delays = regimen::delays<>;`, and the id of the whole, `static constexpr std::string_view id`");
    if constexpr (Code == composition_unfit)
        static_assert(Verdict::ok, "[RG-061] a catalogue's composition is no `composition_rules`, or names an id that the catalogue does not have, so that a limit would hold for nothing: correct the id, or leave it empty, \"\"");
    if constexpr (Code == care_tip_never_shown)
        static_assert(Verdict::ok, "[RG-062] a care tip can never be shown: correct what the name in capitals gives as the cause, or take the tip out");
    if constexpr (Code == condition_never_applies)
        static_assert(Verdict::ok, "[RG-063] a condition cannot be after a mode that it must be able to follow: leave that mode out of `.not_after`, or leave the condition out");
    if constexpr (Code == rule_counts_wrongly)
        static_assert(Verdict::ok, "[RG-064] a rule counts conditions in a way that cannot be meant: write `.when = at_least<2>(a::is, b::is, c::is)`, each condition once, and a number from 1 to how many there are");
    if constexpr (Code == catalogue_without_own_id)
        static_assert(Verdict::ok, "[RG-065] a catalogue is no plain struct with an id of its own, so what is stored for it could be taken for another's: add `static constexpr std::string_view id` to it, a new one where it derives from another catalogue");
    if constexpr (Code == catalogues_mixed)
        static_assert(Verdict::ok, "[RG-066] the arguments of a call are of two catalogues, and what has an index in the one is something else in the other: make all of them for one catalogue, `profile<my_catalogue>`, `training_state<my_catalogue>`, `request<my_catalogue>`");
    if constexpr (Code == list_of_another_kind)
        static_assert(Verdict::ok, "[RG-067] what is no list, or a list of another kind, stands where a list is needed: write `join<base::exercises, exercises<my_exercise>>`, `join<base::conditions, conditions<my_condition>>`, and for words `join<base::equipment, vocabulary<my_thing>>`");
    if constexpr (Code == source_without_cite)
        static_assert(Verdict::ok, "[RG-068] sources are needed and something else is given: write `cite(handbook)`, or `cite(handbook, article)` for several, with a `source_entry` constant for each");
    if constexpr (Code == training_rules_unfit)
        static_assert(Verdict::ok, "[RG-069] a number of a catalogue's `week_pattern` or `training` cannot be meant: correct what the name in capitals gives as the cause; `training_rules::no_limit` is for a percentage without a limit, `.light_week_every = 0` for no light week");
    if constexpr (Code == never_ready)
        static_assert(Verdict::ok, "[RG-070] strengthening could never begin: no exercise of the catalogue is of an effort class that makes ready for it, which is above 0 and below strength; give one that class, name another with `.ready_class` of `training`, or let it wait for none with `.ready_after_gentle_days = 0` of `week_pattern`");
    if constexpr (Code == session_never)
        static_assert(Verdict::ok, "[RG-071] no session could ever be planned, or none that strengthens: give the catalogue an exercise of class E0 that settles, one of another family that relaxes, and enough to warm up with; or set shorter times in its `composition`, `.relaxation`, `.warm_up_strength`");
            // clang-format on
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    }
#endif
}

}  // namespace regimen::detail

#endif
