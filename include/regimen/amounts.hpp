// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Amounts and doses: units, days, doses and their language, the path of a dose, its limits. The calendar is not among
// them (amounts/calendar.hpp): a host that counts days from dates includes it, and nobody else pays for it.
#ifndef REGIMEN_AMOUNTS_HPP
#define REGIMEN_AMOUNTS_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose.hpp>
#include <regimen/amounts/dose_fault.hpp>
#include <regimen/amounts/dose_language.hpp>
#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/dose_path.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>

#endif
