// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a person stands on the ladder of one family of exercises, and what a gap, a confirmation or a changed screening
// makes of it. What a report makes of it is decided in ladder_decision.hpp.
#ifndef REGIMEN_PROGRESSION_LADDER_STATE_HPP
#define REGIMEN_PROGRESSION_LADDER_STATE_HPP

#include <regimen/progression/rungs.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// How much of the former dose is done on the way back from a gap: a proposal after S82 (docs/clinical.md, back from a
/// pause of two weeks). The last is the one week after 8 to 13 days.
inline constexpr std::array<std::int32_t, 6> percent_of_stage{100, 90, 80, 70, 50, 70};
inline constexpr std::uint8_t stage_after_two_weeks = 4;
inline constexpr std::uint8_t stage_after_one_week = 5;
/// How much of a dose a day has: the whole, that of a light week, or half of it, after an illness.
enum class dose_share : std::uint8_t { whole, light, half };
/// A light week: at most so much of the dose (docs/clinical.md, light weeks).
inline constexpr std::int32_t percent_of_light_week = 70;
constexpr std::int32_t percent_of(dose_share share) {
    return share == dose_share::whole ? 100 : share == dose_share::light ? percent_of_light_week : 50;
}

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

namespace detail {

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

constexpr void lower_to(ladder_state& s, std::uint8_t rung) {
    s.at = rung;
    s.stage = 0;
    s.full = 0;
}

}  // namespace detail

/// The rung of today's dose: the state's own, less on the way back from a gap and on a day of a smaller share. Of a
/// state that is at no rung of the ladder there is none; a stage that there is not is read as the lowest.
constexpr std::uint8_t rung_today(rung_table const& t, ladder_state const& s, dose_share share = dose_share::whole) {
    if (s.at >= t.size) return ladder_state::never_done;
    std::size_t const stage = s.stage < percent_of_stage.size() ? s.stage : stage_after_two_weeks;
    std::uint8_t const rung = stage == 0 ? s.at : detail::share_of(t, s.at, percent_of_stage[stage]);
    return share == dose_share::whole ? rung : std::min(rung, detail::share_of(t, s.at, percent_of(share)));
}

/// Fewer days without a session are no pause.
inline constexpr std::int32_t shortest_pause = 4;
/// What days without this exercise make of a ladder state, before anything is planned (docs/clinical.md, pauses). True:
/// the clock since the last change starts anew. After two weeks the strongest effort class gives way to an easier form,
/// where screening permits it.
constexpr bool pass_gap(rung_table const& t, ladder_state& s, std::int32_t gap, bool previous_open) {
    if (s.at >= t.size || s.locked != 0 || s.removed != 0 || gap < shortest_pause) return false;
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
