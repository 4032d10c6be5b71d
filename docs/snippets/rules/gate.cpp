// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/rules/gate.md.
// A gate of a host: a day for each mode, where the days come from, and what keeps the exercise shut.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [gate]
inline constexpr source_entry handbook{
    .key = "HOUSE", .who = "Our physiotherapists", .what = "Starting days", .year = "2025"};
inline constexpr citation from_handbook = cite(handbook);

struct late_cobra {
    using rules = regimen::rules<>;
    using gates =
        regimen::gates<gate<pp::cobra_lifts, on<pp::vaginal, 56>, on<pp::instrumental, 70>, on<pp::caesarean, 98>,
                            not_while<pp::wrist_thumb_tendon>, according_to<from_handbook, evidence::service>>>;
    using delays = regimen::delays<>;
};
struct our_rulebook : compose<pp::conservative, late_cobra> {
    static constexpr std::string_view id = "ours";
};

constexpr auto well = profile<postpartum_back>{}.after<pp::vaginal>(56_days).rest_is(answer::no);
static_assert(screen<our_rulebook>(well).permits<pp::cobra_lifts>());
static_assert(!screen<our_rulebook>(well.on_day(55_days)).permits<pp::cobra_lifts>());
static_assert(!screen<our_rulebook>(well.yes<pp::wrist_thumb_tendon>()).permits<pp::cobra_lifts>());
// [gate]

int main() {}
