// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: it does not compile in either way.
// Nothing here uses the library.
// expect: a sentence
static_assert(sizeof(int) == 0, "a sentence");
