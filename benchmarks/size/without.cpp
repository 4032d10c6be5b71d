// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The same program without the library: it reads its arguments and prints.
#include <cstdio>
#include <cstdlib>
#include <string_view>

inline void print(std::string_view text) { std::printf("%.*s\n", static_cast<int>(text.size()), text.data()); }

int main(int argc, char** argv) {
    int sum = 0;
    for (int i = 1; i < argc; ++i) {
        sum += std::atoi(argv[i]);
        print(argv[i]);
    }
    return sum;
}
