// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: two errors, where one is allowed.
// Only lines that are errors count, not those that speak of `error: `.
// expect: first: error: sentence
int main() {}
#ifdef REGIMEN_MUST_NOT_COMPILE
static_assert(sizeof(int) == 0, "first: error: sentence");
static_assert(sizeof(int) == 0, "second: error: sentence");
#endif
