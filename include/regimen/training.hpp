// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Training: what an app stores of a person,
// what a report makes of it, and what today is.
#ifndef REGIMEN_TRAINING_HPP
#define REGIMEN_TRAINING_HPP

#include <regimen/training/clock.hpp>
#include <regimen/training/concern.hpp>
#include <regimen/training/forecast.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/migration.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#endif
