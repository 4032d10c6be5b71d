// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Progression: where a person stands on the ladder of one family of exercises, and what a report, a gap or a changed
// screening makes of it. The same functions run on a phone and inside the proof over every history (exploration.hpp).
#ifndef REGIMEN_PROGRESSION_LADDER_STATE_HPP
#define REGIMEN_PROGRESSION_LADDER_STATE_HPP

#include <regimen/progression/rungs.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// How much of the former dose is done on the way back from a gap: dossier 5.5 (S82). The last is the one week after 8
/// to 13 days.
inline constexpr std::array<std::int32_t, 6> percent_of_stage{100, 90, 80, 70, 50, 70};
inline constexpr std::uint8_t stage_after_two_weeks = 4;
inline constexpr std::uint8_t stage_after_one_week = 5;
/// A light week: at most so much of the dose (deload, dossier 5.4).
inline constexpr std::int32_t percent_of_light_week = 70;

/// Where a person stands on the ladder of one family. Only counters, no dates: the caller has the dates.
struct ladder_state {
    static constexpr std::uint8_t never_done = 255;
    std::uint8_t at = never_done;  ///< index into the rungs of the ladder; never_done: not begun
    std::uint8_t full = 0;
    std::uint8_t incomplete = 0;
    std::uint8_t setbacks = 0;
    std::uint8_t ease = 0;     ///< sessions to go before anything rises again
    std::uint8_t stage = 0;    ///< of the way back from a gap; see percent_of_stage
    std::uint8_t removed = 0;  ///< taken out until a professional says otherwise
    std::uint8_t locked = 0;   ///< everything is, by a sign of level S1 or S2
    friend constexpr bool operator==(ladder_state const&, ladder_state const&) = default;
    constexpr bool startable() const { return removed == 0 && locked == 0; }
};

/// What is known besides the ladder_state when a report is judged.
struct moment {
    std::int32_t since_rise = 0;     ///< days since the dose last changed
    std::int32_t since_regress = 0;  ///< days since the last regression
    bool next_open = false;          ///< screening permits the next form of the ladder
    bool previous_open = false;      ///< and the one before
    bool light_week = false;
};

/// What came of a report. `rule` is the policy's, or no_rule where nothing spoke and the dose is held.
struct progress_step {
    static constexpr std::uint8_t no_rule = 255;
    ladder_state now;
    decision made = decision::hold;
    std::uint8_t rule = no_rule;
    bool changed_dose = false;    ///< the clock since the last change starts anew
    bool nothing_higher = false;  ///< held at the top, or because the next form is not permitted
};

namespace detail {

constexpr std::uint8_t small(std::size_t n) { return static_cast<std::uint8_t>(n); }

/// The highest rung of the same form at or below `rung` with at most so many percent of its volume; else the lowest.
constexpr std::uint8_t share_of(rung_table const& t, std::uint8_t rung, std::int32_t percent) {
    std::uint8_t const first = t.first[t.member[rung]];
    std::uint8_t q = rung;
    while (q > first && std::int64_t{t.volume[q]} * 100 > std::int64_t{t.volume[rung]} * percent) --q;
    return q;
}

/// The rung to enter a form at: its starting dose, or less where that is more than the volume done so far.
constexpr std::uint8_t entry_of(rung_table const& t, std::size_t member, std::int32_t volume) {
    std::uint8_t q = t.start[member];
    while (q > t.first[member] && t.volume[q] > volume) --q;
    return q;
}

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

/// The rung of today's dose: the state's own, less on the way back from a gap and in a light week. Of a ladder state
/// that is at no rung of the ladder there is none; a stage that there is not is read as the lowest.
constexpr std::uint8_t rung_today(rung_table const& t, ladder_state const& s, bool light_week = false) {
    if (s.at >= t.size) return ladder_state::never_done;
    std::size_t const stage = s.stage < percent_of_stage.size() ? s.stage : stage_after_two_weeks;
    std::uint8_t const rung = stage == 0 ? s.at : detail::share_of(t, s.at, percent_of_stage[stage]);
    return light_week ? std::min(rung, detail::share_of(t, s.at, percent_of_light_week)) : rung;
}

/// The rules of a policy whose conditions on reports a class satisfies, a bit each.
constexpr std::uint32_t rules_open_to(policy_view const& p, feedback_class c) {
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

constexpr void lower_to(ladder_state& s, std::uint8_t rung) {
    s.at = rung;
    s.stage = 0;
    s.full = 0;
}

/// Whether there is no easier dose or form that a regression could go to.
constexpr bool nothing_easier(rung_table const& t, ladder_state const& s, moment const& m) {
    std::uint8_t const here = rung_today(t, s, m.light_week);
    return s.at == here && easier_than(t, here, m.previous_open) == here;
}

/// Carries a decision out. False where it changed nothing: there is no higher rung.
constexpr bool carry_out(rung_table const& t, policy_view const& p, progression_rule const& r, ladder_state& s,
                         moment const& m) {
    std::uint8_t const here = rung_today(t, s, m.light_week);
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
            if (rung == here && !(r.stays_at_the_floor && here < s.at)) {
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

/// What a report makes of a ladder state. `open` are the rules that its class opens (rules_open_to). What is removed or
/// locked stays so, and so does a ladder_state that is at no rung of the ladder.
constexpr progress_step advance_state(rung_table const& t, policy_view const& p, counter_tops const& tops,
                                      ladder_state const& before, std::uint32_t open, session_count const& count,
                                      moment const& m) {
    progress_step out{before};
    if (before.locked != 0 || (before.at >= t.size && before.removed == 0)) return out;
    if (before.removed != 0) {  // a sign that locks does so whatever it came in
        for (std::size_t i = 0; i < p.rules.size(); ++i) {
            if (((open >> i) & 1U) == 0 || p.rules[i].act != decision::stop ||
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
        if (((open >> i) & 1U) == 0) continue;
        progression_rule const& r = p.rules[i];
        if (!detail::guards_hold(r, s, m)) continue;
        if (r.stays_at_the_floor && detail::nothing_easier(t, s, m)) continue;
        out.rule = detail::small(i);
        out.made = r.act;
        break;
    }
    if (done && s.ease != 0) --s.ease;
    if (out.rule == progress_step::no_rule) {
        if (done) s.setbacks = 0;
        out.now = s;
        return out;
    }
    std::uint8_t const steps_back = s.setbacks;
    bool const carried = detail::carry_out(t, p, p.rules[out.rule], s, m);
    if (!carried) {
        out.nothing_higher = true;
        out.made = decision::hold;
    }
    if (s.removed != 0 || s.locked != 0) {
        if (out.made == decision::regress) out.made = decision::remove;
    } else if (out.made == decision::step_back) {
        s.setbacks = steps_back;
        detail::count_up(s.setbacks, tops.setbacks);
    } else if (done) {
        s.setbacks = 0;
    }
    out.changed_dose = out.made != decision::hold;
    out.now = s;
    return out;
}

/// What days without this exercise make of a ladder state, before anything is planned (dossier 5.5). True: the clock
/// since the last change starts anew. After two weeks the strongest class gives way to an easier form, where screening
/// permits it.
constexpr bool pass_gap(rung_table const& t, ladder_state& s, std::int32_t gap, bool previous_open) {
    if (s.at >= t.size || s.locked != 0 || s.removed != 0 || gap < 4) return false;
    s.full = 0;
    if (gap < 8) return true;  // what went wrong before is not forgotten
    s.incomplete = s.setbacks = 0;
    // A pause on the way back from a pause: what counts is what was done last. High up on the way, half is little
    // enough.
    bool const far_back = s.stage >= percent_of_stage.size() || percent_of_stage[s.stage] <= 70;
    if (s.stage != 0 && (gap >= 14 || far_back)) detail::lower_to(s, rung_today(t, s));
    std::size_t const m = t.member[s.at];
    s.ease = 0;  // what follows is slower
    if (gap < 14) {
        s.stage = s.stage == 0 ? stage_after_one_week : stage_after_two_weeks;
        return true;
    }
    std::uint8_t const half = detail::share_of(t, s.at, 50);
    bool const one_lower = t.effort[m] >= 3 && m > 0 && t.effort[m - 1] < t.effort[m] && previous_open;
    if (one_lower) {
        detail::lower_to(s, detail::entry_of(t, m - 1, t.volume[half]));
    } else if (gap > 28) {
        detail::lower_to(s, std::min(rung_today(t, s), t.start[m]));
    } else {
        s.stage = stage_after_two_weeks;
    }
    if (gap > 28) s.stage = 0;
    return true;
}

/// What a professional's confirmation does: unlocked and put back, at no more than the starting dose.
constexpr void confirm(rung_table const& t, ladder_state& s) {
    std::uint8_t const at = s.at >= t.size ? ladder_state::never_done : std::min(s.at, t.start[t.member[s.at]]);
    s = ladder_state{.at = at};
}

/// Screening no longer permits the form of the state: it moves to the nearest easier form that is permitted, at no more
/// than the volume so far. Where none is permitted the state stays, and the family is not offered today.
constexpr bool withdraw_to(rung_table const& t, ladder_state& s, std::size_t member) {
    if (s.at >= t.size || member >= t.member[s.at]) return false;
    std::uint8_t const here = rung_today(t, s);
    detail::lower_to(s, detail::entry_of(t, member, t.volume[here]));
    return true;
}

}  // namespace regimen

#endif
