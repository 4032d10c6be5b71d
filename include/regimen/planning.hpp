// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Planning: a clearance and a request become a routine.
// Also what would help where none fits, a stored routine against a new clearance, and the care tips of a day.
#ifndef REGIMEN_PLANNING_HPP
#define REGIMEN_PLANNING_HPP

#include <regimen/planning/advice.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/planning/tips_today.hpp>

#endif
