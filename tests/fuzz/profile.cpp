// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What `routine` reads as a profile: text that is refused in one plain line, or a person. Then all that the program
// writes about that person can be read, and its routine holds what screening permits.
#include <algorithm>
#include <string>

#include "routine/bad_input.hpp"
#include "routine/listing.hpp"
#include "routine/page.hpp"
#include "routine/read_json.hpp"
#include "routine/read_profile.hpp"
#include "routine/today.hpp"
#include "routine/write_json.hpp"
#include "target.hpp"

namespace {

using fuzz::promise;

/// Printable ASCII, line breaks and UTF-8, and no line too wide for a terminal to make sense of.
bool is_a_page(std::string const& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return c == '\n' || static_cast<unsigned char>(c) >= 0x20; });
}

void check_written(example::today const& t) {
    promise(t.screened.clearance() != nullptr || !t.has_routine(), "nobody has a routine without a clearance");
    for (auto const& item : t.planned.items.view())
        promise(t.screened.permits(item.exercise), "a routine holds what screening permits");
    for (std::string const& json : {example::json_of(t), example::json_of_questions(t)})
        promise(nlohmann::json::accept(json), "what is written is JSON");
    promise(is_a_page(example::page_of(t, false)), "there is a page for everybody");
    (void)example::page_of_questions(t, false);
    auto const& exercises = example::tables.exercises;
    auto const which = static_cast<std::size_t>(t.asked.who.raw().day) % exercises.size();
    promise(is_a_page(example::page_about(exercises[which].id, &t, false)), "there is a page for every exercise");
}

}  // namespace

REGIMEN_FUZZ_TARGET(profile) {
    try {
        auto const asked = example::read_profile(example::parse_json(fuzz::text_of(input)));
        auto const& p = asked.who.raw();
        promise(example::tables.covers.contains(p.day), "a day that is taken is one of the catalogue");
        promise(p.mode >= 0 && static_cast<std::size_t>(p.mode) < example::tables.modes.size(), "a mode is one");
        check_written(example::answer(asked));
    } catch (example::bad_input const& error) {
        std::string const said = error.what();
        promise(std::all_of(said.begin(), said.end(), [](char c) { return c >= ' ' && c <= '~'; }),
                "a refusal is one plain line", said);
    }
}
