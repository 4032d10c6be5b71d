// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/screening/screening.md.
// What screening says of a person, and that silence is not consent.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [screening]
constexpr auto answers = profile<postpartum_back>{}.after<pp::caesarean>(52_days).rest_is(answer::no);
constexpr auto screened = screen(answers);

static_assert(screened.triage() == urgency::clear);
static_assert(screened.permits<pp::cat>());
static_assert(screened.verdict_on<pp::cobra_lifts>() == verdict{verdict_kind::delayed, 12_weeks});
static_assert(screened.clearance() != nullptr);
// [screening]

// [silence]
// Nobody was asked anything: every core question counts as a yes, and the triage asks for answers.
constexpr auto silent = screen(profile<postpartum_back>{}.after<pp::caesarean>(52_days));
static_assert(silent.triage() == urgency::incomplete);
static_assert(silent.blocked() && silent.clearance() == nullptr);

// An answered emergency blocks everything, and no clearance of a professional lifts it.
constexpr auto stopped = screen(answers.yes<pp::heavy_bleeding>().cleared<pp::heavy_bleeding>());
static_assert(stopped.triage() == urgency::emergency && stopped.clearance() == nullptr);

// Outside the first year the rules refuse to speak.
constexpr auto outside = screen(answers.on_day(400_days));
static_assert(outside.refused() == refusal::day_out_of_range && outside.clearance() == nullptr);
// [silence]

// [contradiction]
// After a vaginal birth nobody is asked about a caesarean wound, and not sure about one is a no.
constexpr auto vaginal = profile<postpartum_back>{}.after<pp::vaginal>(300_days).rest_is(answer::no);
static_assert(screen(vaginal.unknown<pp::wound_problem_caesarean>()).triage() == urgency::clear);

// A yes counts, and is told.
constexpr auto slip = screen(vaginal.yes<pp::wound_problem_caesarean>());
static_assert(slip.triage() == urgency::same_day);
constexpr int slips = [] {
    int n = 0;
    slip.for_each_contradiction([&n](contradiction const&) { ++n; });
    return n;
}();
static_assert(slips == 1);
// [contradiction]

// [variant]
// Two weeks after a caesarean the cat is closed, and its form on a chair stands in for it.
constexpr auto early = screen(answers.on_day(14_days));
constexpr auto instead = early.nearest_permitted_variant(exercise_index<pp::cat, postpartum_back>);
static_assert(!early.permits<pp::cat>() && instead == std::int32_t{exercise_index<pp::cat_chair, postpartum_back>});
// [variant]

int main() {}
