// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Attributes that keep programs small: they stop the compiler from copying a function into each of its callers.
// Compilers that do not have them go without.
#ifndef REGIMEN_BASE_ATTRIBUTES_HPP
#define REGIMEN_BASE_ATTRIBUTES_HPP

// REGIMEN_NOINLINE: a function that is called from many places, and that the compiler would otherwise copy into each of
// them. REGIMEN_COLD: one whose time nobody waits for, since it explains, or looks a finished session over: small
// rather than fast, whatever the rest of the program is optimised for. REGIMEN_LIFETIMEBOUND: behind a function whose
// result points into its object. clang warns where it outlives that.
#if defined(__GNUC__)
#define REGIMEN_NOINLINE [[gnu::noinline]]
#define REGIMEN_COLD [[gnu::noinline, gnu::cold]]
#else
#define REGIMEN_NOINLINE
#define REGIMEN_COLD
#endif
#if defined(__clang__)
#define REGIMEN_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define REGIMEN_LIFETIMEBOUND
#endif

#endif
