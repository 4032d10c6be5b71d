// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Runs one target over every file of some folders, without libFuzzer: fuzz_corpus <target> <folder>... The ordinary
// tests do so with the stored inputs. Where a promise is broken the program ends behind the name of the file.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string_view>
#include <vector>

#include "target.hpp"

namespace {

std::vector<std::filesystem::path> files_in(int argc, char** argv) {
    std::vector<std::filesystem::path> out;
    for (int i = 2; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) continue;  // not every target has had a finding
        for (auto const& entry : std::filesystem::directory_iterator(argv[i])) out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    std::string_view const name = argc > 1 ? argv[1] : "";
    auto const& all = fuzz::all_targets();
    auto const target = std::find_if(all.begin(), all.end(), [name](auto const& t) { return t.name == name; });
    if (target == all.end()) {
        std::cerr << "usage: fuzz_corpus <target> <folder>...; the targets are";
        for (auto const& t : all) std::cerr << " " << t.name;
        std::cerr << "\n";
        return 2;
    }
    auto const files = files_in(argc, argv);
    for (auto const& file : files) {
        std::cout << file.filename().string() << std::endl;
        std::ifstream from(file, std::ios::binary);
        std::vector<std::uint8_t> const bytes{std::istreambuf_iterator<char>(from), std::istreambuf_iterator<char>()};
        target->run(bytes);
    }
    std::cout << name << ": " << files.size() << " inputs\n";
    return files.empty() ? 1 : 0;  // a corpus that was not found is no success
}
