// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A file that the harness must object to: it compiles in both ways.
// Nothing here uses the library.
// expect: anything
int main() {}
