// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Regimen's core in one include. Catalogues are in regimen/catalog/, the calendar in regimen/calendar.hpp: a host that
// needs them includes them, and nobody else pays for them.
#ifndef REGIMEN_REGIMEN_HPP
#define REGIMEN_REGIMEN_HPP

#include <regimen/concern.hpp>
#include <regimen/decision.hpp>
#include <regimen/explain.hpp>
#include <regimen/plan_advice.hpp>
#include <regimen/planner.hpp>
#include <regimen/policy_kinds.hpp>
#include <regimen/programme.hpp>
#include <regimen/questions.hpp>
#include <regimen/readmission.hpp>
#include <regimen/readmission_today.hpp>
#include <regimen/session.hpp>
#include <regimen/version.hpp>

#endif
