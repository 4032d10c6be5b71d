// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/catalogues/postpartum_back.md.
// The first catalogue: its rulebooks, and the sessions that ship with it.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/catalogues/postpartum_back/sessions.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [counts]
constexpr catalogue_view const& tables = view_of<postpartum_back>;
static_assert(tables.exercises.size() >= 20 + 21 + 3);  // of the articles, easier variants, settling items
static_assert(tables.conditions.size() == 75 && tables.modes.size() == 3);

constexpr rulebook_view const& book = book_of<pp::conservative, postpartum_back>;
static_assert(book.rules.size() == 103 && book.delays.size() == 5 && book.gates.size() == tables.exercises.size());
static_assert(pp::all_sources.size() == 116 && care_tip_table<postpartum_back>.size() == 28);
// [counts]

// [rulebooks]
// conservative is the default, and the one for people. as_published says what the articles say, for comparison.
constexpr auto week_three = profile<postpartum_back>{}.after<pp::vaginal>(21_days).rest_is(answer::no);
static_assert(!screen(week_three).permits<pp::cobra_lifts>());                   // conservative: from week 4
static_assert(screen<pp::as_published>(week_three).permits<pp::cobra_lifts>());  // article C: from week 2
// [rulebooks]

int main() {
    // [shipped]
    // Each of these was checked for its audience when this file was compiled.
    for (pp::named_session const& s : pp::shipped_sessions) {
        expect(s.session.items.size >= 3 && s.session.total_time <= 25_min);
    }
    // [shipped]

    // [open]
    auto const today = screen(profile<postpartum_back>{}
                                  .after<pp::caesarean>(30_days)
                                  .rest_is(answer::no)
                                  .has<equipment::chair, equipment::wall>());
    pp::open_sessions open;  // none without a clearance
    if (auto const* ok = today.clearance()) open = pp::sessions_open_to(*ok, request<postpartum_back>{});
    for (std::size_t const i : open.view()) expect(!pp::shipped_sessions[i].title.empty());  // "After a feed", ...
    // [open]
    expect(open.size == 3);
}
