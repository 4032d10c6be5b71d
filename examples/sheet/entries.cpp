// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// All entries in the order of the sheet: part by part, and within a part as the tables have them.
#include "entries.hpp"

#include <regimen/base/version.hpp>

#include <algorithm>

#include "common/concat.hpp"

namespace sheet {

std::vector<entry> all_entries() {
    std::vector<entry> all;
    add_questions_and_rules(all);
    add_stop_signs(all);
    add_exercises(all);
    add_delays(all);
    add_progress(all);
    add_sessions(all);
    add_worked_pages(all);
    std::stable_sort(all.begin(), all.end(), [](entry const& a, entry const& b) { return a.in < b.in; });
    return all;
}

std::string content_version(std::vector<entry> const& all) {
    std::string hashes;
    for (entry const& e : all) hashes += e.hash();
    entry const whole{.id = "all", .in = part::urgent, .title = hashes, .words = {}, .numbers = {}, .grade = {}};
    return example::concat(regimen::version, "+", whole.hash());
}

}  // namespace sheet
