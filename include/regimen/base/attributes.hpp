// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Attributes that keep programs small: they stop the compiler from copying a function into each of its callers.
#ifndef REGIMEN_BASE_ATTRIBUTES_HPP
#define REGIMEN_BASE_ATTRIBUTES_HPP

// REGIMEN_NOINLINE: for a function that many places call. Without it the compiler may copy the function into each.
// REGIMEN_COLD: for a function that need not be fast, because it writes a sentence or checks a finished session. It is
// made small, whatever the rest of the program is optimised for.
#if defined(__GNUC__)
#define REGIMEN_NOINLINE [[gnu::noinline]]
#define REGIMEN_COLD [[gnu::noinline, gnu::cold]]
#else
#define REGIMEN_NOINLINE
#define REGIMEN_COLD
#endif

#endif
