// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/rules/rulebook.md.
// Two rulebooks for one catalogue, and one made of two.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [books]
// A clinic that waits longer with one exercise than the library does. Of two gates the later counts.
struct later_cobra {
    using rules = regimen::rules<>;
    using gates = regimen::gates<gate<pp::cobra_lifts, on<pp::vaginal, 56>>>;
    using delays = regimen::delays<>;
};
struct clinic : compose<pp::conservative, later_cobra> {
    static constexpr std::string_view id = "clinic";
};

constexpr auto week_six = profile<postpartum_back>{}.after<pp::vaginal>(42_days).rest_is(answer::no);
static_assert(screen(week_six).permits<pp::cobra_lifts>());  // conservative: from day 28
static_assert(!screen<clinic>(week_six).permits<pp::cobra_lifts>());
static_assert(screen<clinic>(week_six).verdict_on<pp::cobra_lifts>().not_before == 8_weeks);
// [books]

// [view]
constexpr rulebook_view const& tables = book_of<clinic, postpartum_back>;
static_assert(tables.id == "clinic" && tables.gates.size() == view_of<postpartum_back>.exercises.size());
// [view]

int main() {}
