// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The one file that includes the shipped sessions: checking them takes the compiler a second or two.
// With a log the day's doses and forms count, without one what a first session may be.
#include "ready_made.hpp"

#include <regimen/catalogues/postpartum_back/sessions.hpp>

#include <algorithm>
#include <cstddef>

#include "bad_input.hpp"
#include "quiet.hpp"

namespace example {

namespace {

namespace pp = regimen::postpartum;

ready_made told(pp::named_session const& s) { return {s.id, s.title, s.for_whom, s.session.total_time.value()}; }

pp::open_sessions open_indices(today const& t) {
    if (!t.has_routine()) return {};
    if (t.log) return pp::sessions_open_to(t.log->past.state, t.log->day);
    return pp::sessions_open_to(*t.screened.clearance(), t.wish);
}

bool may_be_named(today const& t, pp::named_session const& s) { return !t.quiet() || is_quiet(s.title); }

}  // namespace

std::vector<ready_made> open_sessions(today const& t) {
    std::vector<ready_made> out;
    // Beside "do only what is on this page" there is nothing else.
    if (t.most_urgent() >= regimen::urgency::see_professional) return out;
    auto const open = open_indices(t);
    for (std::size_t const i : open.view()) {
        if (may_be_named(t, pp::shipped_sessions[i])) out.push_back(told(pp::shipped_sessions[i]));
    }
    return out;
}

std::vector<ready_made> all_sessions() {
    std::vector<ready_made> out;
    for (pp::named_session const& s : pp::shipped_sessions) {
        if (out.empty() || out.back().id != s.id) out.push_back(told(s));
    }
    return out;
}

void take_session(today& t, std::string const& id) {
    std::vector<std::string_view> ids;
    for (ready_made const& s : all_sessions()) ids.push_back(s.id);
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        throw bad_input("--session", "expected the id of a session, found ", in_quotes(id), did_you_mean(id, ids));
    auto const open = open_indices(t);
    for (std::size_t const i : open.view()) {
        pp::named_session const& s = pp::shipped_sessions[i];
        if (s.id != id || !may_be_named(t, s)) continue;
        t.taken = s.title;
        t.taken_id = s.id;
        t.planned.items = s.session.items;
        t.planned.total_time = s.session.total_time;
        // It was made for many: what she wished for was not looked at, and nothing is the best.
        t.planned.optimal = false;
        t.planned.goals = {};
        t.planned.uncovered = 0;
        return;
    }
    for (pp::named_session const& s : pp::shipped_sessions) {
        if (s.id == id && may_be_named(t, s)) t.not_open = s.title;
    }
    if (t.not_open.empty()) t.not_open = "That session";
}

}  // namespace example
