// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rules that can stop a compilation, by name and number; what each says stands in base/require.hpp.
// docs/errors.md has an entry for each, with what the compilers print.
#ifndef REGIMEN_BASE_ERROR_CODE_HPP
#define REGIMEN_BASE_ERROR_CODE_HPP

namespace regimen {

/// RG-001 is error_code{1}, and so on. A number, once given, is never given again.
enum class error_code : unsigned char {
    exercise_without_demands = 1,
    exercise_without_source = 2,
    exercise_without_start = 3,
    exercise_without_dose = 4,
    exercise_incomplete = 5,
    demand_level = 6,
    dose_upside_down = 7,
    one_sided_dose = 8,
    unlike_amounts = 9,
    one_id_twice = 10,
    outside_vocabulary = 11,
    starts_too_early = 12,
    forbidden_for_audience = 13,
    over_a_cap = 14,
    rule_without_source = 15,
    rule_incomplete = 16,
    rule_never_fires = 17,
    rule_shadowed = 18,
    session_opening = 19,
    session_closing = 20,
    session_time = 21,
    session_positions = 22,
    session_equipment = 23,
    session_demand_budget = 24,
    sides_unequal = 25,
    plan_without_clearance = 26,
    exercise_without_gate = 27,
    session_blocks = 28,
    session_count = 29,
    session_balance = 30,
    too_many_members = 31,
    session_order = 32,
    member_incomplete = 33,
    progression_incomplete = 34,
    progression_step = 35,
    ladder_broken = 36,
    progression_rises_after_harm = 37,
    progression_grows_too_fast = 38,
    progression_never_steps_back = 39,
    progression_does_not_lock = 40,
    progression_traps = 41,
    progression_too_long = 42,
    programme_jumps = 43,
    programme_pattern = 44,
    plan_limit = 45,
    mode_answered = 46,
    text_of_a_temporary = 47,
    arguments_out_of_place = 48,
    number_without_unit = 49,
    number_with_unit = 50,
    implausible_term = 51,
    text_in_a_string = 52,
    screened_by_catalogue = 53,
    clearance_of_a_temporary = 54,
    of_another_kind = 55,
    no_default_rulebook = 56,
    phrase_left_out = 57,
    not_explainable = 58,
    bands_out_of_order = 59,
    rulebook_incomplete = 60,
    composition_unfit = 61,
    care_tip_never_shown = 62,
    condition_never_applies = 63,
    rule_counts_wrongly = 64,
    catalogue_without_own_id = 65,
    catalogues_mixed = 66,
    list_of_another_kind = 67,
    source_without_cite = 68,
    training_rules_unfit = 69,
    never_ready = 70,
    session_never = 71,
};

}  // namespace regimen

#endif
