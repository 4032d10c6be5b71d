// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: it does not say why it fails.
// Nothing here uses the library.
int main() {}
#ifdef REGIMEN_MUST_NOT_COMPILE
static_assert(sizeof(int) == 0, "a sentence");
#endif
