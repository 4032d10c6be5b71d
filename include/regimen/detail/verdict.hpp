// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How a compile-time finding is spoken: a verdict type names the culprits, one static_assert carries rule and remedy.
// Every check of the library that can stop a compilation ends in require<Verdict, Rule>().
#ifndef REGIMEN_DETAIL_VERDICT_HPP
#define REGIMEN_DETAIL_VERDICT_HPP

#include <regimen/error_rules.hpp>

namespace regimen::detail {

/// Base of every verdict type that stops a compilation; `no_violation` is the one that does not.
struct violation {
    static constexpr bool ok = false;
};
struct no_violation {
    static constexpr bool ok = true;
};

// The sentences are literals in place, for a static_assert takes nothing else in this language version,
// and a macro around them would show in every error.
// Where the language shows a computed sentence (P2741), the verdict's own is the message.
template <class Verdict, rule_code Rule>
consteval void require() {
    using enum rule_code;
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    if constexpr (requires { Verdict::sentence; }) {
        static_assert(Verdict::ok, Verdict::sentence);
    } else {
#endif
    // clang-format off
    if constexpr (Rule == exercise_without_demands)
        static_assert(Verdict::ok, "[RG-001] an exercise does not say what it asks of the body: add `using demands = regimen::demands<at<demand, level>...>`");
    if constexpr (Rule == exercise_without_source)
        static_assert(Verdict::ok, "[RG-002] an exercise has no source: add `static constexpr auto source = cite(...)`");
    if constexpr (Rule == exercise_without_start)
        static_assert(Verdict::ok, "[RG-003] an exercise has no start position: add `using start = position::...`");
    if constexpr (Rule == exercise_without_dose)
        static_assert(Verdict::ok, "[RG-004] an exercise has no dose: add `static constexpr auto dose = one_set * ...`, sets first");
    if constexpr (Rule == exercise_incomplete)
        static_assert(Verdict::ok, "[RG-005] an exercise lacks its id, name, effort class, sides or steps: the type says which; add that member");
    if constexpr (Rule == demand_level)
        static_assert(Verdict::ok, "[RG-006] a demand level is outside 0-3: 0 absent, 1 slight, 2 moderate, 3 high or end-range");
    if constexpr (Rule == dose_upside_down)
        static_assert(Verdict::ok, "[RG-007] a range is upside down: start and frame must not lie above the frame's top or the ceiling, nor below zero");
    if constexpr (Rule == one_sided_dose)
        static_assert(Verdict::ok, "[RG-008] a one-sided exercise's dose does not say whether its numbers are per side: add `each_side` or `in_all`");
    if constexpr (Rule == unlike_amounts)
        static_assert(Verdict::ok, "[RG-009] amounts of two kinds are mixed: only amounts of one kind add up or make a range; a pace turns breaths and counts into seconds");
    if constexpr (Rule == one_id_twice)
        static_assert(Verdict::ok, "[RG-010] two members of a catalogue or rulebook have one id: give each its own");
    if constexpr (Rule == outside_vocabulary)
        static_assert(Verdict::ok, "[RG-011] a rule, an exercise or an answer names something that the catalogue does not have: add it to the catalogue");
    if constexpr (Rule == starts_too_early)
        static_assert(Verdict::ok, "[RG-012] an exercise starts too early for this audience: take it out, use a variant, or move the session later");
    if constexpr (Rule == forbidden_for_audience)
        static_assert(Verdict::ok, "[RG-013] an exercise is forbidden for this audience: take it out, or use a variant that is permitted");
    if constexpr (Rule == over_a_cap)
        static_assert(Verdict::ok, "[RG-014] an exercise asks more of the body than a rule allows this audience: take it out, or use a variant");
    if constexpr (Rule == rule_without_source)
        static_assert(Verdict::ok, "[RG-015] a rule has no source: add `static constexpr auto sources = cite(...)`");
    if constexpr (Rule == rule_incomplete)
        static_assert(Verdict::ok, "[RG-016] a rule lacks its id, sentence, grade or how it is lifted: the type says which; add that member");
    if constexpr (Rule == rule_never_fires)
        static_assert(Verdict::ok, "[RG-017] a rule can never fire: its days are empty or outside the catalogue's range, or it has no effect at all");
    if constexpr (Rule == rule_shadowed)
        static_assert(Verdict::ok, "[RG-018] a rule is shadowed: another rule for the same people is at least as strict on every day; take one out");
    if constexpr (Rule == session_opening)
        static_assert(Verdict::ok, "[RG-019] a session must open by settling and a warm-up of its length: add or lengthen the warm-up block");
    if constexpr (Rule == session_closing)
        static_assert(Verdict::ok, "[RG-020] a session must close with at least 60 seconds of relaxation: add a relax block");
    if constexpr (Rule == session_time)
        static_assert(Verdict::ok, "[RG-021] a session is longer than its audience's week or its own limit allows: take items out");
    if constexpr (Rule == session_positions)
        static_assert(Verdict::ok, "[RG-022] a session has more than 3 positions or 3 changes, or goes from the floor to standing twice: group positions");
    if constexpr (Rule == session_equipment)
        static_assert(Verdict::ok, "[RG-023] a session needs equipment that its audience does not have: add `has<...>` to the audience");
    if constexpr (Rule == session_demand_budget)
        static_assert(Verdict::ok, "[RG-024] a session asks too much of one part of the body in all: see the verdict");
    if constexpr (Rule == sides_unequal)
        static_assert(Verdict::ok, "[RG-025] a dose treats the two sides unequally: a total over both sides must be even");
    if constexpr (Rule == plan_without_clearance)
        static_assert(Verdict::ok, "[RG-026] plan() takes a clearance, which screening alone makes: call screen(...) and pass what clearance() points to");
    if constexpr (Rule == exercise_without_gate)
        static_assert(Verdict::ok, "[RG-027] no earliest day is known for an exercise: add a gate for it to the rulebook, for every mode");
    if constexpr (Rule == session_blocks)
        static_assert(Verdict::ok, "[RG-028] a session's item stands in a block that it does not belong to, or its blocks are out of order");
    if constexpr (Rule == session_count)
        static_assert(Verdict::ok, "[RG-029] a session has more exercises than its audience's weeks allow, or one family twice");
    if constexpr (Rule == session_balance)
        static_assert(Verdict::ok, "[RG-030] a session is one-sided in direction: with 4 exercises or more it needs bending and arching, and at most 2 twists");
    if constexpr (Rule == too_many_members)
        static_assert(Verdict::ok, "[RG-031] a catalogue has more members of a kind than its tables hold: see the verdict");
    if constexpr (Rule == session_order)
        static_assert(Verdict::ok, "[RG-032] items that need rest or a change between them stand next to each other in a session: see the verdict");
    // clang-format on
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    }
#endif
}

}  // namespace regimen::detail

#endif
