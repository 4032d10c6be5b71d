// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What ships with an app and is checked when it is compiled:
// sessions for an audience, programmes, proofs.
#ifndef REGIMEN_SHIPPED_HPP
#define REGIMEN_SHIPPED_HPP

#include <regimen/shipped/audience.hpp>
#include <regimen/shipped/programme.hpp>
#include <regimen/shipped/proof.hpp>
#include <regimen/shipped/session.hpp>

#endif
