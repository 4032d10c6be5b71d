// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How the programs refuse what they cannot read: one line on standard error, and exit code 2.
#ifndef REGIMEN_EXAMPLES_COMMON_REFUSE_HPP
#define REGIMEN_EXAMPLES_COMMON_REFUSE_HPP

#include <iostream>
#include <string>
#include <string_view>

namespace example {

inline int refuse(std::string_view program, std::string what) {
    for (char& c : what) {
        if (c == '\n' || c == '\r') c = ' ';
    }
    std::cerr << program << ": " << what << "\n";
    return 2;
}

}  // namespace example

#endif
