// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The program `routine`. What it does is in command_line.cpp, which the tests call as well.
#include "command_line.hpp"

int main(int argc, char** argv) { return example::command_line(argc, argv); }
