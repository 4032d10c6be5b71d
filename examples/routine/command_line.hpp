// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A profile in, a routine out: a small host of the library on the command line.
#ifndef REGIMEN_EXAMPLES_ROUTINE_COMMAND_LINE_HPP
#define REGIMEN_EXAMPLES_ROUTINE_COMMAND_LINE_HPP

namespace example {

/// The program `routine`, with the arguments of main(). It reads standard input and writes standard output and error.
/// 0, also where the answer is that nothing may be done; 2 where input or options are not understood; 1 where something
/// cannot be written.
int command_line(int argc, char const* const* argv);

}  // namespace example

#endif
