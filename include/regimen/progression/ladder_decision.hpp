// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a report makes of a ladder state: hold, advance, resume, step back, regress, remove or stop, by the first rule
// of the policy that holds. The same function runs in an app and in the proof over every history (exploration.hpp).
#ifndef REGIMEN_PROGRESSION_LADDER_DECISION_HPP
#define REGIMEN_PROGRESSION_LADDER_DECISION_HPP

#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/policy.hpp>
#include <regimen/progression/rungs.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// What is known besides the ladder_state when a report is judged.
struct moment {
    std::int32_t since_rise = 0;           ///< days since the dose last changed
    std::int32_t since_regress = 0;        ///< days since the last regression
    bool next_open = false;                ///< screening permits the next form of the ladder
    bool previous_open = false;            ///< and the one before
    dose_share share = dose_share::whole;  ///< of the dose, on the day of the report
};

/// What came of a report. `rule` is the policy's, or no_rule where nothing spoke and the dose is held.
struct ladder_decision {
    static constexpr std::uint8_t no_rule = 255;
    ladder_state now;
    decision made = decision::hold;
    std::uint8_t rule = no_rule;
    bool changed_dose = false;    ///< the clock since the last change starts anew
    bool nothing_higher = false;  ///< held at the top, or because the next form is not permitted
};

namespace detail {

constexpr std::uint8_t small(std::size_t n) { return static_cast<std::uint8_t>(n); }

/// Half the volume, or the form before, or the least dose; `rung` itself where there is nothing easier.
constexpr std::uint8_t easier_than(rung_table const& t, std::uint8_t rung, bool previous_open) {
    std::size_t const m = t.member[rung];
    std::uint8_t const half = share_of(t, rung, 50);
    if (half < rung && std::int64_t{t.volume[half]} * 2 <= t.volume[rung]) return half;
    if (m > 0 && previous_open) return entry_of(t, m - 1, t.volume[rung]);
    return t.first[m];
}

constexpr void count_up(std::uint8_t& counter, std::uint8_t most) {
    if (counter < most) ++counter;
}

}  // namespace detail

/// The rules of a policy whose conditions on reports a class satisfies, a bit each.
constexpr std::uint32_t rules_met_by(policy_view const& p, feedback_class c) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < p.rules.size(); ++i) {
        progression_rule const& r = p.rules[i];
        bool holds = r.n_any == 0;
        for (std::size_t k = 0; k < r.n_any; ++k) holds = holds || c.in(r.any[k]);
        if (holds) out |= std::uint32_t{1} << i;
    }
    return out;
}

/// How high the counters of a policy count: as high as its rules ask.
struct counter_tops {
    std::uint8_t full = 0, incomplete = 0, setbacks = 0;
};
constexpr counter_tops tops_of(policy_view const& p) {
    counter_tops out;
    for (progression_rule const& r : p.rules) {
        out.full = std::max(out.full, r.full);
        out.incomplete = std::max(out.incomplete, r.incomplete);
        out.setbacks = std::max(out.setbacks, r.setbacks);
    }
    return out;
}

namespace detail {

/// Whether a rule holds, apart from what it asks of the report.
constexpr bool guards_hold(progression_rule const& r, ladder_state const& s, moment const& m) {
    if (s.full < r.full || s.incomplete < r.incomplete || s.setbacks < r.setbacks) return false;
    if (m.since_rise < r.since_rise) return false;
    if (r.regressed_within != 0 && m.since_regress > r.regressed_within) return false;
    if (r.phase == training_phase::any) return true;
    return r.phase == training_phase::returning ? s.stage != 0 : s.stage == 0 && s.ease == 0;
}

/// Whether there is no easier dose or form that a regression could go to.
constexpr bool nothing_easier(rung_table const& t, ladder_state const& s, moment const& m) {
    std::uint8_t const here = rung_today(t, s, m.share);
    return s.at == here && easier_than(t, here, m.previous_open) == here;
}

/// Carries a decision out. False where it changed nothing: there is no higher rung.
constexpr bool carry_out(rung_table const& t, policy_view const& p, progression_rule const& r, ladder_state& s,
                         moment const& m) {
    std::uint8_t const here = rung_today(t, s, m.share);
    std::size_t const member = t.member[s.at];
    switch (r.act) {
        case decision::hold:
            return true;
        case decision::advance:
            if (s.at < t.last[member]) {
                s.at = small(std::min<std::size_t>(s.at + r.rungs, t.last[member]));
            } else if (member + 1 < t.n_members && m.next_open) {
                s.at = entry_of(t, member + 1, t.volume[s.at]);
            } else {
                return false;
            }
            s.full = 0;
            return true;
        case decision::resume:
            if (s.stage == 0) return false;  // not on the way back from anything
            s.stage = s.stage == stage_after_one_week ? 0 : small(s.stage - 1U);
            s.full = 0;
            return true;
        case decision::step_back: {
            bool const lowest = here == t.first[member];
            lower_to(s, lowest ? easier_than(t, here, m.previous_open)
                               : small(static_cast<std::size_t>(std::max<int>(here - r.rungs, t.first[member]))));
            return true;
        }
        case decision::regress: {
            std::uint8_t const rung = easier_than(t, here, m.previous_open);
            // A rule that stays at the floor was passed over there: it lowers the aim to what is done today.
            if (rung == here && !r.stays_at_the_floor) {
                s = {.at = s.at, .removed = 1};
                return true;
            }
            lower_to(s, rung);
            s.incomplete = s.setbacks = 0;
            s.ease = p.eased_sessions;
            return true;
        }
        case decision::remove:
            s = {.at = s.at, .removed = 1};
            return true;
        case decision::stop:
            s = {.at = s.at, .removed = s.removed, .locked = 1};
            return true;
    }
    return true;
}

}  // namespace detail

/// What a report counts as. `happened` is all but "not done"; `known` says that it is known how much was done.
struct session_count {
    bool full = false, incomplete = false, known = true, happened = true;
    friend constexpr bool operator==(session_count const&, session_count const&) = default;
};
constexpr session_count count_of(session_counting const& by, feedback_class c) {
    bool const happened = !c.is(observed::not_done);
    return {c.in(by.full), c.in(by.incomplete), happened && !c.is(observed::completion_unsaid), happened};
}

namespace detail {
/// The counters with this session in them.
constexpr ladder_state counted(ladder_state s, session_count const& count, counter_tops const& tops) {
    if (count.full && s.stage == 0) count_up(s.full, tops.full);
    if (!count.full && count.happened) s.full = 0;
    if (count.incomplete) count_up(s.incomplete, tops.incomplete);
    if (!count.incomplete && count.known) s.incomplete = 0;
    return s;
}
}  // namespace detail

/// What a report makes of a ladder state. `met` are the rules that its class meets (rules_met_by). What is removed or
/// locked stays so, and so does a ladder_state that is at no rung of the ladder.
constexpr ladder_decision decide_on_ladder(rung_table const& t, policy_view const& p, counter_tops const& tops,
                                           ladder_state const& before, std::uint32_t met, session_count const& count,
                                           moment const& m) {
    ladder_decision out{before};
    if (before.locked != 0 || (before.at >= t.size && before.removed == 0)) return out;
    if (before.removed != 0) {  // a sign that locks does so whatever it came in
        for (std::size_t i = 0; i < p.rules.size(); ++i) {
            if (((met >> i) & 1U) == 0 || p.rules[i].act != decision::stop ||
                !detail::guards_hold(p.rules[i], before, m))
                continue;
            out.rule = detail::small(i);
            out.made = decision::stop;
            out.now.locked = 1;
            break;
        }
        return out;
    }
    ladder_state s = detail::counted(before, count, tops);
    bool const done = count.known;
    for (std::size_t i = 0; i < p.rules.size(); ++i) {
        if (((met >> i) & 1U) == 0) continue;
        progression_rule const& r = p.rules[i];
        if (!detail::guards_hold(r, s, m)) continue;
        if (r.stays_at_the_floor && detail::nothing_easier(t, s, m)) continue;
        out.rule = detail::small(i);
        out.made = r.act;
        break;
    }
    if (done && s.ease != 0) --s.ease;
    if (out.rule == ladder_decision::no_rule) {
        if (done) s.setbacks = 0;
        out.now = s;
        return out;
    }
    bool const carried = detail::carry_out(t, p, p.rules[out.rule], s, m);
    if (!carried) {
        out.nothing_higher = true;
        out.made = decision::hold;
    }
    if (s.removed != 0) {
        out.made = decision::remove;
    } else if (out.made == decision::step_back) {
        detail::count_up(s.setbacks, tops.setbacks);
    } else if (done) {
        s.setbacks = 0;
    }
    out.changed_dose = out.made != decision::hold;
    out.now = s;
    return out;
}

}  // namespace regimen

#endif
