// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// All entries in the order of the sheet: part by part, and within a part as the tables have them.
#include "entries.hpp"

#include <regimen/base/version.hpp>

#include <algorithm>
#include <iterator>

#include "common/concat.hpp"

namespace sheet {

std::vector<entry> all_entries() {
    std::vector<entry> found, all;
    add_questions_and_rules(found);
    add_stop_signs(found);
    add_exercises(found);
    add_delays(found);
    add_progress(found);
    add_sessions(found);
    add_care_tips(found);
    add_worked_pages(found);
    for (part const each : all_parts)
        std::copy_if(found.begin(), found.end(), std::back_inserter(all),
                     [each](entry const& e) { return e.in == each; });
    return all;
}

std::string content_version(std::vector<entry> const& all) {
    std::string hashes;
    for (entry const& e : all) hashes += e.hash();
    entry const whole{.id = "all", .in = part::urgent, .title = hashes, .words = {}, .numbers = {}, .grade = {}};
    return example::concat(regimen::version, "+", whole.hash());
}

}  // namespace sheet
