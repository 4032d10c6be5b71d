// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session: items in blocks, with positions and doses,
// and the rules of composition that it is checked by.
#ifndef REGIMEN_SESSION_HPP
#define REGIMEN_SESSION_HPP

#include <regimen/session/composition.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/session/routine.hpp>
#include <regimen/session/start_positions.hpp>

#endif
