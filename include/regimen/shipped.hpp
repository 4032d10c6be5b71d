// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What ships with an app and is checked when it is compiled: sessions for an audience, programmes.
// Proofs are not among them (shipped/proof.hpp): one file of an app has them, and nobody else pays for them.
#ifndef REGIMEN_SHIPPED_HPP
#define REGIMEN_SHIPPED_HPP

#include <regimen/shipped/audience.hpp>
#include <regimen/shipped/programme.hpp>
#include <regimen/shipped/session.hpp>

#endif
