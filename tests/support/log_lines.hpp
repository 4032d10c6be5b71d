// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Lines of a log for the example program `routine`, and the program run with a log.
// After each run the log has to be what it was.
#ifndef REGIMEN_TESTS_SUPPORT_LOG_LINES_HPP
#define REGIMEN_TESTS_SUPPORT_LOG_LINES_HPP

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

#include "../catch.hpp"
#include "program.hpp"
#include "routine/command_line.hpp"

namespace regimen_tests {

using nlohmann::json;

inline std::string three_weeks() { return content_of(REGIMEN_TEST_DATA "/log_example.jsonl"); }

inline json profile_on(int day) {
    return {
        {"birth", "vaginal"}, {"days_since_birth", day}, {"answer_the_rest", "no"}, {"equipment", {"chair", "table"}}};
}
/// Runs with a log of its own, and sees that it is left alone.
inline outcome with_log(std::string const& log, std::string const& profile, std::vector<std::string> args = {}) {
    scratch_directory const scratch;
    std::string const file = scratch.write("her.jsonl", log);
    auto const written = std::filesystem::last_write_time(file);
    args.insert(args.end(), {"--log", file});
    outcome out = run_on_text(example::command_line, args, profile);
    CHECK(content_of(file) == log);
    CHECK(std::filesystem::last_write_time(file) == written);
    return out;
}

inline std::string in_lines(std::vector<json> const& lines) {
    std::string out;
    for (json const& line : lines) out += line.dump() + "\n";
    return out;
}

inline json answers_on(int day) { return {{"type", "answers"}, {"day", day}, {"profile", profile_on(day)}}; }

inline json good(std::string const& exercise) {
    return {{"exercise", exercise},
            {"done", "as-planned"},
            {"pain", {{"before", 2}, {"worst", 2}, {"right_after", 2}, {"next_morning", 2}, {"where", "back"}}},
            {"settled", "yes"},
            {"effort", 2},
            {"breathed_freely", "yes"},
            {"belly_stayed_flat", "yes"},
            {"moved_slowly", "yes"},
            {"sign", "none"}};
}
inline json session_on(int day, std::vector<json> const& items) {
    return {{"type", "session"}, {"day", day},     {"seconds", 420},
            {"exhausted", "no"}, {"sign", "none"}, {"items", items}};
}
inline json day_line(char const* type, int day) { return {{"type", type}, {"day", day}}; }

}  // namespace regimen_tests

#endif
