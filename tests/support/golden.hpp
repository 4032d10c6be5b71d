// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Files that the tests compare with what they make themselves. With REGIMEN_RENEW_GOLDEN set in the environment they
// are written instead, as the target `renew_golden` does; read what changed before you keep it.
#ifndef REGIMEN_TESTS_SUPPORT_GOLDEN_HPP
#define REGIMEN_TESTS_SUPPORT_GOLDEN_HPP

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace regimen_tests {

inline bool renews_golden() { return std::getenv("REGIMEN_RENEW_GOLDEN") != nullptr; }

/// The text of a file of the project, by its path from tests/data.
inline std::string text_of(std::string const& path) {
    std::ifstream in(REGIMEN_TEST_DATA "/" + path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}
inline bool write_text(std::string const& path, std::string const& text) {
    std::ofstream out(REGIMEN_TEST_DATA "/" + path);
    out << text;
    return out.good();
}

}  // namespace regimen_tests

#endif
