// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What forbids, caps, delays or refers.
// Rules and their caps, gates, and the rulebooks that they stand in.
#ifndef REGIMEN_RULES_HPP
#define REGIMEN_RULES_HPP

#include <regimen/rules/cap.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rule.hpp>
#include <regimen/rules/rulebook.hpp>

#endif
