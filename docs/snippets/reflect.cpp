// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/reflect.md.
#include <regimen/reflect.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include "expect.hpp"

using namespace regimen;

// [walk]
/// A line for each number in it, and for each number in its parts.
template <class Value>
void write(std::string& out, std::string const& path, Value const& value) {
    if constexpr (reflected<Value>) {
        for_each_member(value, [&](std::string_view name, auto const& member) {
            write(out, path.empty() ? std::string(name) : path + "." + std::string(name), member);
        });
    } else if constexpr (std::is_arithmetic_v<Value>) {
        out += path + " = " + std::to_string(value) + "\n";
    }
}
// [walk]

// [own]
// A struct of the host's own is adapted as Boost.Hana has it, in the global namespace.
namespace my_app {
struct entry {
    ladder_state before;
    int minutes = 0;
};
}  // namespace my_app
BOOST_HANA_ADAPT_STRUCT(my_app::entry, before, minutes);
// [own]

int main() {
    // [week]
    std::string out;
    write(out, "", pain_week{.first_day = 28, .worst_sum = 9, .worst_n = 3});
    expect(out == "first_day = 28\nworst_sum = 9\nworst_n = 3\nbefore_sum = 0\nbefore_n = 0\n");
    // [week]
    std::string own;
    write(own, "", my_app::entry{.before = {.at = 4}, .minutes = 12});
    expect(own.starts_with("before.at = 4\nbefore.full = 0\n"));
    expect(own.ends_with("before.locked = 0\nminutes = 12\n"));
}
