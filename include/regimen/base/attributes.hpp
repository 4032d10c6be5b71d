// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// For small programs: code that a program has once, however often it is called, and visitors that are not part of the
// type of the function that they are given to.
#ifndef REGIMEN_BASE_ATTRIBUTES_HPP
#define REGIMEN_BASE_ATTRIBUTES_HPP

// REGIMEN_NOINLINE: a function that is called from many places, and that the compiler would else copy into each of
// them. REGIMEN_COLD: one whose time nobody waits for, since it explains, or looks a finished session over: small
// rather than fast, whatever the rest of the program is optimised for.
#if defined(__GNUC__)
#define REGIMEN_NOINLINE [[gnu::noinline]]
#define REGIMEN_COLD [[gnu::noinline, gnu::cold]]
#else
#define REGIMEN_NOINLINE
#define REGIMEN_COLD
#endif

#endif
