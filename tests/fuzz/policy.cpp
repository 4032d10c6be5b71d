// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Policies that a host builds when it runs, of any numbers, over doses of any numbers: the exploration of every
// history ends and says what it found, and no report, pause or confirmation leads out of the ladder.
#include <regimen/progression/exploration.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/words/explain_history.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "target.hpp"
#include "things.hpp"

namespace {

using namespace regimen;
using fuzz::byte_reader;
using fuzz::promise;

constexpr source_entry nowhere{.key = "N", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_nowhere = cite(nowhere);

/// Any number of an amount: mostly small.
std::int32_t amount_of(byte_reader& in) { return in.one_in(32) ? in.between(0, 30'000) : in.between(0, 40); }
/// A span that is in order, or none.
dose_span span_of(byte_reader& in, bool given) {
    if (!given) return {};
    std::array<std::int32_t, 4> n{amount_of(in), amount_of(in), amount_of(in), amount_of(in)};
    std::sort(n.begin(), n.end());
    return {
        .start = std::max(n[0], 1), .low = std::max(n[1], 1), .high = std::max(n[2], 1), .ceiling = std::max(n[3], 1)};
}
dose_range dose_of(byte_reader& in) {
    dose_range d;
    d.sets = in.one_in(4) ? span_of(in, true) : dose_span{1, 1, 1, 1};
    d.size = 1 + in.below(dose_range::most_movements);
    if (d.size != 2) d.size = 1;
    for (std::size_t i = 0; i < d.size; ++i) {
        dosed_movement& m = d.movements[i];
        std::uint8_t const has = in.byte();
        bool const reps = (has & 1U) == 0;
        m.repetitions = span_of(in, reps);
        m.hold = span_of(in, !reps || (has & 2U) != 0);
        m.hold_in = !m.hold.given() ? hold_unit::none : (has & 4U) != 0 ? hold_unit::in_breaths : hold_unit::in_seconds;
        if ((has & 8U) != 0) {
            m.tempo.as = tempo_of_movement::kind::out_hold_back;
            m.tempo.out = span_of(in, true);
            m.tempo.back = m.tempo.out;
        }
        m.load_g = span_of(in, (has & 16U) != 0);
        m.exertion = (has & 32U) != 0 ? dose_span{2, 2, 4, 6} : dose_span{};
        m.side = static_cast<side_count>(in.below(3));
        m.places = 1 + static_cast<int>(in.below(3));
        m.rest_between_s = span_of(in, (has & 64U) != 0);
    }
    return d;
}

path_rule path_of_bytes(byte_reader& in) {
    path_rule out;
    out.size = in.below(path_rule::most_steps + 1);
    for (std::size_t i = 0; i < out.size; ++i) {
        out.steps[i].what = static_cast<dose_variable>(in.below(8));
        out.steps[i].size = in.one_in(8) ? in.between(-1, 3000) : 1 + static_cast<int>(in.below(5));
        out.steps[i].where_dosed = in.one_in(2);
    }
    out.resets = in.one_in(3);
    return out;
}

feedback_set set_of(byte_reader& in) {
    feedback_set out;
    for (std::size_t n = in.below(4); n != 0; --n) {
        auto const a = static_cast<observed>(in.below(n_observed));
        out = out & seen(a, static_cast<observed>(in.below(n_observed)));
    }
    return out;
}

progression_rule rule_of(byte_reader& in) {
    progression_rule r;
    r.n_any = static_cast<std::uint8_t>(in.below(progression_rule::most_alternatives + 1));
    for (std::size_t i = 0; i < r.n_any; ++i) r.any[i] = set_of(in);
    if (in.one_in(4)) r = r.full_sessions(in.between(-1, 9));
    if (in.one_in(4)) r = r.incomplete_sessions(in.between(-1, 9));
    if (in.one_in(4)) r = r.after_steps_back(in.between(-1, 9));
    if (in.one_in(3)) r = r.unchanged_for(days::from_value(in.between(-1, 40)));
    if (in.one_in(4)) r = r.had_regression_within(days::from_value(in.between(-1, 40)));
    r.phase = static_cast<training_phase>(in.below(3));
    r.stays_at_the_floor = in.one_in(4);
    r.act = static_cast<decision>(in.below(7));
    if (in.one_in(4)) r.rungs = in.byte();
    return r.says("made-up", "Made up.", from_nowhere);
}

struct made_policy {
    std::vector<progression_rule> rules;
    policy_view view;
    explicit made_policy(byte_reader& in) {
        auto const careful = kinds::careful_rules(from_nowhere);
        if (!in.one_in(3)) rules.assign(careful.begin(), careful.end());
        for (std::size_t n = in.below(6); n != 0 && rules.size() < policy_view::most_rules; --n)
            rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(in.byte() % (rules.size() + 1)), rule_of(in));
        if (in.one_in(4) && !rules.empty())
            rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(in.byte() % rules.size()));
        view.id = "made-up";
        view.path = path_of_bytes(in);
        view.rules = rules;
        if (in.one_in(4)) view.counts = {.full = set_of(in), .incomplete = set_of(in)};
        if (in.one_in(4)) view.eased_sessions = in.byte();
    }
};

void check_rungs(progression_row const& row, rung_table const& t) {
    promise(t.size >= 1 && t.size <= rung_table::most_rungs, "a ladder has as many rungs as there is room for");
    for (std::size_t i = 0; i < t.size; ++i) {
        std::size_t const m = t.member[i];
        promise(m < row.size && t.first[m] <= i && i <= t.last[m], "a rung is one of its form");
        dose_today const d = dose_at_rung(row.doses[m], row.policy->path, t.rung_in_form(i));
        dose_range const range = row.doses[m];
        for (std::size_t k = 0; k < d.size; ++k) {
            movement_today const& a = d.movements[k];
            dosed_movement const& of = range.movements[k];
            promise(
                a.repetitions <= of.repetitions.ceiling && a.hold <= of.hold.ceiling && a.load_g <= of.load_g.ceiling,
                "no rung is above the ceiling");
            // Rounded down, where it is a total over both sides to a whole pair.
            std::int32_t const unit = a.side == side_count::in_all ? 2 : 1;
            promise(
                a.repetitions >= of.repetitions.start / 2 / unit * unit && a.hold >= of.hold.start / 2 / unit * unit,
                "no rung is below half of the start");
        }
        promise(d.sets <= range.sets.ceiling, "no rung has more sets than the ceiling");
    }
}

/// Reports, pauses and all else in any order: the state stays on the ladder, and what locks stays locked.
void check_walk(byte_reader& in, progression_row const& row, rung_table const& t) {
    policy_view const& p = *row.policy;
    counter_tops const tops = tops_of(p);
    ladder_state s{.at = t.start[0]};
    for (int n = 0; n < 32 && !in.empty(); ++n) {
        ladder_state const before = s;
        switch (in.below(5)) {
            case 0:
                (void)pass_gap(t, s, in.between(-1, 60), in.one_in(2));
                break;
            case 1:
                (void)withdraw_to(t, s, in.below(6));
                break;
            case 2:
                confirm(t, s);
                break;
            default: {
                feedback_class c = good_session;
                for (std::size_t k = in.below(4); k != 0; --k) c = c.with(static_cast<observed>(in.below(n_observed)));
                moment const m{.since_rise = in.between(0, 60),
                               .since_regress = in.between(0, 60),
                               .next_open = in.one_in(2),
                               .previous_open = in.one_in(2),
                               .share = static_cast<dose_share>(in.below(3))};
                auto const d = decide_on_ladder(t, p, tops, s, rules_met_by(p, c), count_of(p.counts, c), m);
                promise(before.locked == 0 || d.now.locked != 0, "no report unlocks");
                promise(before.removed == 0 || d.now.removed != 0 || d.now.locked != 0, "no report puts back");
                promise(d.rule == ladder_decision::no_rule || d.rule < p.rules.size(), "a decision names its rule");
                s = d.now;
                break;
            }
        }
        promise(s.at < t.size, "a state stays on its ladder");
        promise(s.stage < percent_of_stage.size(), "the way back has the stages that there are");
        for (dose_share const share : {dose_share::whole, dose_share::light, dose_share::half})
            promise(rung_today(t, s, share) <= s.at, "today's dose is no more than the state's");
    }
}

}  // namespace

REGIMEN_FUZZ_TARGET(policy) {
    byte_reader in(input);
    made_policy const policy(in);
    std::array<dose_range, progression_row::most_members> doses{};
    progression_row row;
    row.policy = &policy.view;
    row.size = 1 + in.below(progression_row::most_members);
    for (std::size_t m = 0; m < row.size; ++m) {
        doses[m] = dose_of(in);
        row.doses[m] = doses[m];
        row.members[m] = static_cast<std::int16_t>(m);
        row.effort[m] = static_cast<std::uint8_t>(in.below(4));
        // What a catalogue would refuse is not asked for.
        if (detail::fault_of(row.doses[m], laterality::bilateral) != dose_fault::none) return;
    }
    auto const t = rungs_of(row);
    check_rungs(row, t);
    check_walk(in, row, t);
    progression_limits limits;
    if (in.one_in(4)) limits.days_between_rises = in.between(0, 40);
    if (in.one_in(4)) limits.most_percent = in.between(0, 200);
    auto const explored = std::make_unique<exploration<1024>>(row, limits);
    while (!explored->run(policy.view, limits, 1024)) {}
    auto const& finding = explored->finding();
    promise(finding.size <= progression_finding::longest_history, "a history has room");
    promise(finding.rule == ladder_decision::no_rule || finding.rule < policy.rules.size(), "a finding names its rule");
    promise(!history_text(fuzz::table(), row, *explored).empty(), "every finding has a sentence");
    for (std::size_t i = 0; i < finding.size; ++i)
        promise(finding.rungs[i] < t.size || finding.rungs[i] == ladder_state::never_done,
                "a history is on its ladder");
}
