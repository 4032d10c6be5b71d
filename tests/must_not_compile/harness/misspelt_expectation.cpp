// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: an expectation that would be overlooked.
// Nothing here uses the library.
// expect: a sentence
// expects: another
int main() {}
#ifdef REGIMEN_MUST_NOT_COMPILE
static_assert(sizeof(int) == 0, "a sentence");
#endif
