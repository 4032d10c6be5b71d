// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: it fails, but not for the reason it gives.
// The reason occurs in the code, which is not enough.
// expect: the reason
int main() {}
#ifdef REGIMEN_MUST_NOT_COMPILE
auto reason = undeclared("the reason");
#endif
