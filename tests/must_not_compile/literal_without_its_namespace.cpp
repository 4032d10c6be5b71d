// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An app that writes the namespace before every name, and has not named the literals.
// The compilers say so themselves; the name of the literal has two quotes before it.
// rule: literals-not-named
// title: A literal is not known
// why: A literal such as 10_min has no namespace in front of it, and is found by no argument either.
// remedy: Write `using namespace regimen::literals;`, or `using namespace regimen;`, which brings it, too.
// expect-gcc: error: unable to find numeric literal operator 'operator""_min'
// expect-clang: error: no matching literal operator for call to 'operator""_min'
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace rg = regimen;
#ifndef REGIMEN_MUST_NOT_COMPILE
using namespace regimen::literals;
#endif

auto const wish = rg::request<rg::postpartum_back>{}.within(10_min);
