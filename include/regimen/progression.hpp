// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Progression: ladders of doses, what is reported, what a policy decides about it.
// Every history of that is looked at where a policy is proven, and is not among them (shipped/proof.hpp).
#ifndef REGIMEN_PROGRESSION_HPP
#define REGIMEN_PROGRESSION_HPP

#include <regimen/progression/feedback.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/policy.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/progression/training_rules.hpp>

#endif
