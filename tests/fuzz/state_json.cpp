// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A stored state as text that is anything: the reader refuses it in one plain line and takes nothing over, or gives a
// state that the library reads, that is written as it was read, and whose lock holds. The checksum would keep a fuzzer
// out, so it is made right as well.
#include <algorithm>
#include <string>

#include "common/training_json.hpp"
#include "routine/bad_input.hpp"
#include "training_promises.hpp"

namespace {

using fuzz::promise;
using fuzz::state;

void check_taken(state const& s, nlohmann::json const& document, std::vector<std::string> const& findings) {
    using namespace regimen;
    promise(fuzz::is_readable(s), "what the reader takes the library takes");
    std::string const written = example::training_json(s).dump();
    state again;
    promise(example::read_training(written, again).empty(), "what was written says nothing of changes");
    promise(fuzz::same_bytes(again, s), "a state is read as it was written");
    bool const locked = document["lock"]["reason"] != "none";
    promise(!locked || s.lock != lock_reason::none, "a lock outlives its file");
    promise(findings.size() <= written.size(), "findings are about the text");
    auto const who = fuzz::person_of{}.after_mode(0, days::from_value(60)).rest_is(answer::no);
    int const day = std::max<int>(s.day, 0);
    (void)fuzz::check_day(s, who, day, {}, locked, {200});
    fuzz::check_recorded(s, record_confirmation(s, days::from_value(day)));
    fuzz::check_recorded(s, record_answers(s, who, days::from_value(std::min(day + 20, 365))));
}

/// True where the text was taken.
bool check_text(std::string const& text) {
    state const before = [] {
        state s;
        s.day = 7;
        return s;
    }();
    state s = before;
    try {
        auto const findings = example::read_training(text, s);
        check_taken(s, nlohmann::json::parse(text), findings);
        return true;
    } catch (example::bad_input const& error) {
        std::string const said = error.what();
        promise(std::all_of(said.begin(), said.end(), [](char c) { return c >= ' ' && c <= '~'; }),
                "a refusal is one plain line", said);
        promise(fuzz::same_bytes(s, before), "what is refused changes nothing");
        return false;
    }
}

}  // namespace

REGIMEN_FUZZ_TARGET(state_json) {
    std::string const text(fuzz::text_of(input));
    if (check_text(text)) return;
    try {
        auto document = example::parse_json(text, "state");
        if (!document.is_object()) return;
        document["checksum"] = example::detail::checksum_of(document);
        check_text(document.dump());
    } catch (example::bad_input const&) {  // no JSON: that was refused already
    }
}
