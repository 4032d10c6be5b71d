// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reads a file of tests/data.
#ifndef REGIMEN_TESTS_SUPPORT_TEST_DATA_HPP
#define REGIMEN_TESTS_SUPPORT_TEST_DATA_HPP

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>
#include <string>

namespace regimen_tests {

inline nlohmann::json read_data(std::string const& name) {
    std::ifstream file(std::string(REGIMEN_TEST_DATA) + "/" + name);
    if (!file) throw std::runtime_error("cannot open " + name);
    return nlohmann::json::parse(file);
}

}  // namespace regimen_tests

#endif
