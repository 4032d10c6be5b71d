// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Regimen's core in one include. Catalogues are in regimen/catalogues/, proofs in regimen/shipped/proof.hpp, the
// calendar in regimen/amounts/calendar.hpp: a file that needs them includes them, and no other pays for them.
#ifndef REGIMEN_REGIMEN_HPP
#define REGIMEN_REGIMEN_HPP

#include <regimen/amounts.hpp>
#include <regimen/base.hpp>
#include <regimen/content.hpp>
#include <regimen/person.hpp>
#include <regimen/planning.hpp>
#include <regimen/progression.hpp>
#include <regimen/rules.hpp>
#include <regimen/screening.hpp>
#include <regimen/session.hpp>
#include <regimen/shipped.hpp>
#include <regimen/training.hpp>
#include <regimen/words.hpp>

#endif
