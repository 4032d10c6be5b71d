// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening: a profile against a catalogue and a rulebook.
// Verdicts with their reasons, and the clearance.
#ifndef REGIMEN_SCREENING_HPP
#define REGIMEN_SCREENING_HPP

#include <regimen/screening/reason.hpp>
#include <regimen/screening/screening.hpp>

#endif
