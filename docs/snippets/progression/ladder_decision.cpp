// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/progression/ladder_decision.md.
// A ladder, its rungs, and what reports make of a ladder state.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder_decision.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [report]
constexpr policy_view const& gentle = policy_of<pp::gentle>;
constexpr dose_range slides = one_set * 4_reps * each_side;
constexpr dose_range scoops = one_set * range(4_reps, 6_reps) * each_side;
constexpr progression_row row{
    .policy = &gentle, .members = {0, 1}, .doses = {slides, scoops}, .effort = {2, 3}, .size = 2};
constexpr rung_table rungs = rungs_of(row);  // 2 3 4 | 2 3 4 5 6 repetitions

constexpr ladder_state report(ladder_state s, feedback_class c, std::int32_t days_unchanged) {
    moment const m{.since_rise = days_unchanged, .since_regress = 100, .next_open = true, .previous_open = true};
    return decide_on_ladder(rungs, gentle, tops_of(gentle), s, rules_met_by(gentle, c), count_of(gentle.counts, c), m)
        .now;
}

constexpr ladder_state first{.at = rungs.start[0]};
constexpr ladder_state twice = report(report(first, good_session, 3), good_session, 7);
static_assert(rungs.member[twice.at] == 1 && twice.at == rungs.start[1]);  // the next form, at its starting dose

constexpr ladder_state hurt = report(twice, good_session.with(observed::pain_high), 3);
static_assert(hurt.at == rungs.first[1] && hurt.ease == 3);  // half as much, and three sessions without a rise
// [report]

int main() {}
