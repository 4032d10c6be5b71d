// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What `routine --log` reads: the first line is today's profile, the others are the log. A log is refused in one plain
// line that names the line, or replayed; then a sign that locks has locked, and what the program writes can be read.
#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "common/training_json.hpp"
#include "routine/bad_input.hpp"
#include "routine/page.hpp"
#include "routine/read_json.hpp"
#include "routine/read_log.hpp"
#include "routine/replay.hpp"
#include "routine/today.hpp"
#include "routine/write_json.hpp"
#include "training_promises.hpp"

namespace {

using fuzz::promise;

/// Whether a log leaves everything locked, told from its lines alone. Each counts on its own day; one of a day that
/// has not come yet counts last, and only for what it complains of.
bool must_be_locked(std::string const& log, int today) {
    struct line {
        int day;
        std::size_t at;
        bool locks, unlocks;
    };
    std::vector<line> all;
    std::istringstream from(log);
    example::read_log(from, "LOG", [&all](example::log_entry const& e) {
        bool const locks = e.kind == example::entry_kind::session && fuzz::says_lock(e.report());
        all.push_back({e.day, e.line, locks, e.kind == example::entry_kind::confirmed});
    });
    std::sort(all.begin(), all.end(),
              [](line const& a, line const& b) { return std::pair(a.day, a.at) < std::pair(b.day, b.at); });
    bool out = false;
    for (line const& l : all) out = l.locks || (out && !(l.unlocks && l.day <= today));
    return out;
}

void check_replayed(example::question const& asked, std::string const& log) {
    int const today = asked.who.raw().day;
    auto const read = [&log](example::use_of_line const& use) {
        std::istringstream from(log);
        example::read_log(from, "LOG", use);
    };
    auto const past = example::replay(read, today, "LOG");
    promise(fuzz::is_readable(past.state), "a log leads to an intact state");
    promise(past.state.day <= std::max(today, 0), "a log leads to no later day than today");
    bool const locked = must_be_locked(log, today);
    promise(!locked || past.state.lock != regimen::lock_reason::none, "a sign in a log locks");
    promise(fuzz::same_bytes(example::replay(read, today, "LOG").state, past.state), "a log is the same every time");
    if (log.ends_with('\n')) {
        auto const cut = [&log](example::use_of_line const& use) {
            std::istringstream from(log.substr(0, log.size() - 1));
            example::read_log(from, "LOG", use);
        };
        promise(fuzz::same_bytes(example::replay(cut, today, "LOG").state, past.state),
                "a whole last line counts without its line break");
    }
    fuzz::state stored;
    promise(example::read_training(example::training_json(past.state).dump(), stored).empty(),
            "what was written says nothing of changes");
    promise(fuzz::same_bytes(stored, past.state), "a state is read as it was written");

    auto const t = example::answer(asked, past);
    promise(!locked || !t.has_routine(), "a locked day has no routine");
    promise(!locked || !t.all_clear(), "a locked day is not all clear");
    if (t.has_routine()) {
        for (auto const& item : t.planned.items.view())
            promise(t.screened.permits(item.exercise), "a routine holds what screening permits");
    }
    promise(nlohmann::json::accept(example::json_of(t)), "what is written is JSON");
    promise(!example::page_of(t, false).empty(), "there is a page for every day");
}

}  // namespace

REGIMEN_FUZZ_TARGET(log) {
    std::string const all(fuzz::text_of(input));
    std::size_t const end = std::min(all.find('\n'), all.size());
    std::string const log = end == all.size() ? std::string() : all.substr(end + 1);
    try {
        auto asked = example::question{};
        asked.who = fuzz::person_of{}.after_mode(0, regimen::days::from_value(365)).rest_is(regimen::answer::no);
        try {
            asked = example::read_profile(example::parse_json(all.substr(0, end)));
        } catch (example::bad_input const&) {  // the log is read all the same
        }
        check_replayed(asked, log);
    } catch (example::bad_input const& error) {
        std::string const said = error.what();
        promise(std::all_of(said.begin(), said.end(), [](char c) { return c >= ' ' && c <= '~'; }),
                "a refusal is one plain line", said);
    }
}
