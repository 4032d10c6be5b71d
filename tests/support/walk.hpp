// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person's walk along a progression, from one report to the next, with its days counted; for tests with hand-written
// tables. A session that has no class of its own is a good one.
#ifndef REGIMEN_TESTS_SUPPORT_WALK_HPP
#define REGIMEN_TESTS_SUPPORT_WALK_HPP

#include <regimen/progression/ladder_decision.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace regimen_tests {

/// A policy as a type, where a test needs no name: made_by<[] { return kinds::linear<add(1_reps)>("p", from); }>.
template <auto Make>
struct made_by {
    static constexpr regimen::progression_policy is = Make();
};

/// A progression over doses that belong to no catalogue.
constexpr regimen::progression_row row_over(regimen::policy_view const& policy,
                                            std::initializer_list<regimen::dose_range const*> doses,
                                            std::uint8_t effort = 1) {
    regimen::progression_row row;
    row.policy = &policy;
    for (regimen::dose_range const* d : doses) {
        row.members[row.size] = static_cast<std::int16_t>(row.size);
        row.doses[row.size] = *d;
        row.effort[row.size++] = effort;
    }
    return row;
}

struct walk {
    regimen::progression_row row;
    regimen::rung_table table;
    regimen::ladder_state now;
    std::int32_t day = 0;
    std::int32_t changed = 0;        ///< the day of the last change of the dose
    std::int32_t regressed = -1000;  ///< of the last regression
    bool next_open = true, previous_open = true;

    constexpr explicit walk(regimen::progression_row const& r) : row(r), table(regimen::rungs_of(r)) {
        now.at = table.start[0];
    }
    /// A report on a day; days only go on.
    constexpr regimen::decision report(std::int32_t on, regimen::feedback_class c = regimen::good_session) {
        day = on;
        regimen::policy_view const& p = *row.policy;
        regimen::ladder_decision const decided = regimen::decide_on_ladder(
            table, p, regimen::tops_of(p), now, regimen::rules_met_by(p, c), regimen::count_of(p.counts, c),
            {.since_rise = day - changed,
             .since_regress = day - regressed,
             .next_open = next_open,
             .previous_open = previous_open,
             .share = c.is(regimen::observed::light_week) ? regimen::dose_share::light : regimen::dose_share::whole});
        if (decided.changed_dose) changed = day;
        if (decided.made == regimen::decision::regress) regressed = day;
        now = decided.now;
        return decided.made;
    }
    /// So many days without this exercise.
    constexpr void pause(std::int32_t days) {
        day += days;
        if (regimen::pass_gap(table, now, days, previous_open)) changed = day;
    }
    constexpr regimen::dose_today dose() const {
        std::uint8_t const rung = regimen::rung_today(table, now);
        return regimen::dose_at_rung(row.doses[table.member[rung]], row.policy->path, table.rung_in_form(rung));
    }
    constexpr int form() const { return table.member[regimen::rung_today(table, now)]; }
    constexpr int reps() const { return dose().movements[0].repetitions; }
    constexpr int held() const { return dose().movements[0].hold; }
    constexpr int grams() const { return dose().movements[0].load_g; }
};

}  // namespace regimen_tests

#endif
