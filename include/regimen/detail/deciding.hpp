// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How a report becomes decisions: signs, pain over the weeks, gaps, the growth of the week, and each family's standing.
// Part of recording.hpp, in a file of its own for its length.
#ifndef REGIMEN_DETAIL_DECIDING_HPP
#define REGIMEN_DETAIL_DECIDING_HPP

#include <regimen/session_report.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

template <class C>
constexpr std::int16_t family_of(std::size_t exercise) {
    auto const& table = progression_table<C>;
    for (std::size_t f = 0; f < table.size(); ++f) {
        for (std::size_t m = 0; m < table[f].size; ++m) {
            if (table[f].members[m] == static_cast<std::int16_t>(exercise)) return static_cast<std::int16_t>(f);
        }
    }
    return -1;
}
constexpr std::size_t member_of(progression_row const& p, std::size_t exercise) {
    for (std::size_t m = 0; m < p.size; ++m) {
        if (p.members[m] == static_cast<std::int16_t>(exercise)) return m;
    }
    return nowhere;
}
/// The nearest easier form that is permitted, or nowhere.
template <class C>
constexpr std::size_t easier_member(screening<C> const& s, progression_row const& p, std::size_t member) {
    while (member-- > 0) {
        if (s.permits(static_cast<std::size_t>(p.members[member]))) return member;
    }
    return nowhere;
}
constexpr std::int32_t days_since(std::int32_t day, std::int16_t then) {
    return then < 0 ? day_window::no_end : day - then;
}

/// Weeks of training are counted from the day she began.
template <class C>
constexpr std::int32_t week_of(training_state<C> const& s, std::int32_t day) {
    return s.began < 0 || day < s.began ? 0 : (day - s.began) / 7;
}
/// Every fourth week is light; so is a day after a bad night.
template <class C>
constexpr bool light_week(training_state<C> const& s, std::int32_t day) {
    return s.rough == day || week_of(s, day) % 4 == 3;
}
/// Of two signs the one of the higher level is shown; one that the catalogue does not know has no advice to show.
template <class C>
constexpr stop_level level_shown(std::int8_t sign) {
    bool const known = sign >= 0 && static_cast<std::size_t>(sign) < stop_sign_table<C>.size();
    return known ? stop_sign_table<C>[static_cast<std::size_t>(sign)].level : stop_level::none;
}
template <class C>
constexpr void lock_all(training_state<C>& s, lock_reason why, std::int8_t sign) {
    if (s.lock != lock_reason::none && why != lock_reason::stop_sign) return;
    if (s.lock == lock_reason::stop_sign && level_shown<C>(sign) <= level_shown<C>(s.lock_sign)) return;
    s.lock = why;
    s.lock_sign = sign;
    s.lock_day = s.day;
}
/// The work of this week and of the four before as they are seen on a day, after those that have gone by.
struct work_of_weeks {
    std::array<std::int32_t, 5> all{};
    std::array<std::int32_t, 5> most{};
};
template <class C>
constexpr work_of_weeks work_on(training_state<C> const& s, std::int32_t day) {
    std::int32_t const by = s.day < 0 ? 0 : week_of(s, day) - week_of(s, s.day);
    work_of_weeks out;
    for (std::size_t i = 0; i < 5; ++i) {
        std::size_t const to = i + static_cast<std::size_t>(std::clamp(by, 0, 5));
        if (to >= 5) break;
        out.all[to] = s.work[i];
        out.most[to] = s.most_work[i];
    }
    return out;
}
/// How much work there is room for today: a session may be a fifth larger than the largest of the last four weeks, and
/// a week a tenth (a fifth from week 12 on) than the most of them; three of her largest sessions a week are always
/// possible. A light week has seventy percent. Without a week to compare with there is no such limit (dossier 5.4).
template <class C>
constexpr std::int32_t room_for_work(training_state<C> const& s, std::int32_t day) {
    work_of_weeks const w = work_on(s, day);
    std::int32_t all = 0, most = 0;
    for (std::size_t i = 1; i < 5; ++i) {
        all = std::max(all, w.all[i]);
        most = std::max(most, w.most[i]);
    }
    if (most == 0) return day_window::no_end;
    std::int32_t const week = light_week(s, day) ? std::max(all, 3 * most) * percent_of_light_week / 100
                                                 : std::max(all * (day < 84 ? 110 : 120) / 100, 3 * most);
    return std::clamp(week - w.all[0], std::int32_t{0}, most * 120 / 100);
}
/// Under a lock no family has a dose.
template <class C>
constexpr void lock_families(training_state<C>& s) {
    if (s.lock == lock_reason::none) return;
    for (auto& f : s.families) f.now.locked = 1;
}
template <class C>
constexpr void move_to_day(training_state<C>& s, std::int32_t day) {
    std::int32_t const by = s.day < 0 ? 16 : day - s.day;
    for (auto& r : s.recent) r = by >= 16 ? std::uint16_t{0} : static_cast<std::uint16_t>(r << by);
    if (by != 0) s.sessions_today = s.seconds_today = 0;
    work_of_weeks const w = work_on(s, day);
    s.work = w.all;
    s.most_work = w.most;
    s.day = static_cast<std::int16_t>(day);
    if (s.began < 0) s.began = s.day;
}

/// The signs of a session, each once, with the highest level that was reported.
template <class C>
struct signs_of_session {
    std::array<stop_level, training_state<C>::n_signs + 1>
        level{};  ///< the last: a sign that the catalogue does not know
    bool any = false;

    constexpr void add(stop_sign_report const& r) {
        if (r.effect() == sign_effect::none || r.effect() == sign_effect::unsaid) return;
        any = true;
        auto const at = std::min(static_cast<std::size_t>(r.sign), training_state<C>::n_signs);
        bool const known = at < training_state<C>::n_signs;
        stop_level const least = known ? stop_sign_table<C>[at].level : stop_level::S1;
        level[at] = std::max({level[at], r.level, least});
    }
};

/// What the signs of a session change, whichever exercises they came in: answers, counts, locks. A sign is repeated
/// when the session before had it too.
template <class C>
constexpr void take_signs(training_state<C>& s, signs_of_session<C> const& signs, bool all_answered) {
    if (signs.level.back() != stop_level::none) lock_all(s, lock_reason::stop_sign, -1);
    bool severe = false;
    std::int8_t which = -1;
    for (std::size_t at = 0; at < s.n_signs; ++at) {
        if (signs.level[at] == stop_level::none) {
            if (all_answered) s.seen_signs[at] = 0;
            continue;
        }
        stop_sign_row const& row = stop_sign_table<C>[at];
        for (auto const condition : row.sets) {
            if (condition >= 0) s.reported.set(static_cast<std::size_t>(condition));
        }
        stop_level level = signs.level[at];
        if (s.seen_signs[at] != 0 && row.when_repeated != stop_level::none) level = std::max(level, row.when_repeated);
        if (s.seen_signs[at] != 255) ++s.seen_signs[at];
        if (level >= stop_level::S2) lock_all(s, lock_reason::stop_sign, static_cast<std::int8_t>(at));
        if (level != stop_level::S3) continue;
        s.stopped = s.day;
        severe = true;
        which = static_cast<std::int8_t>(at);
    }
    if (severe && s.severe != 255) ++s.severe;
    if (severe && s.severe >= 2) lock_all(s, lock_reason::repeated_sign, which);
}

constexpr int mean_tenths(std::int16_t sum, std::int16_t n) { return n == 0 ? -1 : sum * 10 / n; }

template <class C>
constexpr void take_pain(training_state<C>& s, std::int32_t day, exercise_feedback const& f) {
    if (s.pain[0].first_day < 0) s.pain[0].first_day = static_cast<std::int16_t>(day);
    if (s.pain[2].first_day < 0) s.pain[2].first_day = static_cast<std::int16_t>(day);
    if (day - s.pain[2].first_day >= 7) {
        if (s.pain[2].worst_n != 0 || s.pain[2].before_n != 0) s.pain[1] = s.pain[2];
        std::int32_t const weeks = (day - s.pain[2].first_day) / 7;
        s.pain[2] = {.first_day = static_cast<std::int16_t>(s.pain[2].first_day + 7 * weeks)};
    }
    auto const into = [&f](pain_week& w) {
        constexpr std::int16_t enough = 3000;  // more reports than that change no mean
        if (f.worst.given() && w.worst_n < enough) {
            w.worst_sum = static_cast<std::int16_t>(w.worst_sum + f.worst.points());
            ++w.worst_n;
        }
        if (f.before.given() && w.before_n < enough) {
            w.before_sum = static_cast<std::int16_t>(w.before_sum + f.before.points());
            ++w.before_n;
        }
    };
    if (day - s.pain[0].first_day < 7) into(s.pain[0]);
    into(s.pain[2]);
}
/// P7: pain of 7 or more before a session is the catalogue's `severe_pain`, where it has such a condition.
inline constexpr int severe_pain_from = 7;
/// The conditions that a report of one exercise says yes to, besides those of its sign: severe pain before the session,
/// and a belly that does not stay flat, which is the catalogue's `doming`.
template <class C>
constexpr condition_set conditions_told(exercise_feedback const& f) {
    condition_set out;
    if constexpr (requires { typename C::severe_pain; }) {
        if (f.before.given() && f.before.points() >= severe_pain_from)
            out.set(condition_index<typename C::severe_pain, C>);
    }
    if constexpr (requires { typename C::doming; }) {
        if (f.belly_stayed_flat == answer::no) out.set(condition_index<typename C::doming, C>);
    }
    return out;
}
/// A week's mean is judged from so many reports on.
inline constexpr std::int16_t enough_reports = 3;
/// P3: the mean of this week so far is half a point or more above that of the last week with reports.
template <class C>
constexpr bool pain_rises(training_state<C> const& s) {
    pain_week const& last = s.pain[1];
    pain_week const& now = s.pain[2];
    if (last.worst_n == 0 || now.worst_n == 0) return false;
    return (2 * now.worst_sum - now.worst_n) * last.worst_n >= 2 * last.worst_sum * now.worst_n;
}
/// P5 and P6: by four weeks of regular sessions pain has dropped by two points or by 30 percent; by six at the latest.
/// The first week is compared with the last whole week, so that one bad day decides nothing.
template <class C>
constexpr void judge_help(training_state<C>& s, std::int32_t day) {
    int const first = mean_tenths(s.pain[0].before_sum, s.pain[0].before_n);
    int const now = mean_tenths(s.pain[1].before_sum, s.pain[1].before_n);
    std::int32_t const time = day - s.pain[0].first_day;
    if (s.pain[0].before_n == 0 || s.pain[1].before_n < enough_reports) return;
    if (now - first >= 20) return lock_all(s, lock_reason::pain_not_better, -1);  // at once if worse
    if (first < 10 || time < 28 || s.sessions < 12) return;
    bool const better = first - now >= 20 || (first - now) * 100 >= first * 30;
    s.not_helping = better ? 0 : 1;
    if (!better && time >= 42) lock_all(s, lock_reason::pain_not_better, -1);
}

template <class C>
constexpr std::int32_t volume_in_training(training_state<C> const& s, std::int32_t day) {
    std::int32_t sum = 0;
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record const& r = s.families[f];
        if (r.now.at == standing::nowhere || !r.now.startable() || days_since(day, r.last_done) > 14) continue;
        rung_table const& t = rung_tables<C>[f];
        sum += t.volume[place_today(t, r.now)];
    }
    return sum;
}

/// The week's growth over everything she does: 10 percent, but one smallest step is always possible in any seven days
/// (dossier 5.4). Two weeks side by side thus stay within the hard limit of 20 percent.
inline constexpr std::int32_t weekly_growth_percent = 10;
template <class C>
constexpr bool week_has_room(training_state<C>& s, std::int32_t day, std::int32_t more) {
    if (more <= 0) return true;
    bool const only_step = days_since(day, s.last_growth) >= 7;
    bool const new_week = s.window_began < 0 || day - s.window_began >= 7;
    std::int32_t const now = volume_in_training(s, day);  // what she has left off since does not count any more
    std::int32_t const from = new_week ? now : std::min(s.window[0], now - s.window[1]);
    std::int32_t const sum = more + (new_week ? 0 : s.window[1]);
    if (!only_step && std::int64_t{sum} * 100 > std::int64_t{from} * weekly_growth_percent) return false;
    if (new_week) s.window_began = static_cast<std::int16_t>(day);
    s.window = {from, sum};
    s.last_growth = static_cast<std::int16_t>(day);
    return true;
}

/// Volume and class never rise in one week (dossier 5.4): a family goes to a harder class when nothing else grew for
/// seven days, and nothing grows for seven days after it. While one is ready to, the others wait for it, up to two
/// weeks.
template <class C>
constexpr bool class_has_room(training_state<C>& s, std::int32_t day, bool harder_class) {
    bool const after_class = days_since(day, s.last_class) < 7;
    if (!harder_class) return !after_class && days_since(day, s.class_waits) >= 14;
    if (after_class || days_since(day, s.last_growth) < 7) {
        // Others wait for it only if something grew since the last time: classes and volume take turns.
        if (days_since(day, s.class_waits) >= 14 && s.last_growth > s.last_class)
            s.class_waits = static_cast<std::int16_t>(day);
        return false;
    }
    s.last_class = static_cast<std::int16_t>(day);
    s.class_waits = -1;
    return true;
}

/// On the way back from a pause nothing is new, so the week's ten percent do not count; but it is more than last week,
/// and so does not come within a week of a harder class, in either order.
template <class C>
constexpr bool resume_has_room(training_state<C>& s, std::int32_t day, std::int32_t more) {
    if (more <= 0) return true;
    if (days_since(day, s.last_class) < 7) return false;
    s.last_growth = static_cast<std::int16_t>(day);
    return true;
}

/// A report's class in its days: the cap of the week and of screening, new classes, light weeks, trends.
template <class C>
constexpr session_context context_for(training_state<C> const& s, screening<C> const& screened, session_report const& r,
                                      exercise_row const& e) {
    session_context x;
    x.exertion_cap = composition_of<C>.band_of(composition_of<C>.band_day(screened.made_for().raw())).max_exertion;
    if (screened.limits().max_exertion != session_limits::none)
        x.exertion_cap = std::min(x.exertion_cap, screened.limits().max_exertion);
    x.exhausted = r.exhausted;
    x.trend_rising = pain_rises(s);
    std::int16_t const began = s.class_began[e.effort.rank % training_state<C>::n_ranks];
    x.new_class_week = began < 0 || r.day - began < 7;
    x.light_week = light_week(s, r.day);
    return x;
}

/// What days without a session make of a family, and more than four weeks without this family (dossier 5.5). True: the
/// clock since its last change starts anew.
template <class C>
constexpr bool family_after_gap(training_state<C> const& s, screening<C> const& screened, std::size_t f,
                                rung_table const& t, std::int32_t day, standing& now) {
    if (now.at == standing::nowhere || s.last_session < 0 || s.families[f].last_done < 0) return false;
    // Days missed: between sessions on Monday and on Thursday there are two.
    std::int32_t const own = days_since(day, s.families[f].last_done) - 1;
    std::int32_t const gap = own > 28 ? own : day - s.last_session - 1;
    std::size_t const m = t.member[now.at];
    bool const previous_open = m > 0 && easier_member(screened, progression_table<C>[f], m) == m - 1;
    return pass_gap(t, now, gap, previous_open);
}

/// Whether a form may be entered: permitted, with what she has at home, in a position that she does not avoid. Else the
/// family would stand at a form that no session can hold.
template <class C>
constexpr bool form_open(screening<C> const& screened, std::size_t exercise) {
    exercise_row const& e = view_of<C>.exercises[exercise];
    person const& p = screened.made_for().raw();
    return screened.permits(exercise) && equipped(e, p.equipment) && (e.positions & ~p.avoids) != 0;
}

/// What a class of reports makes of a standing.
constexpr progress_step step_after(policy_view const& p, rung_table const& t, standing const& now, feedback_class seen,
                                   moment const& m) {
    return advance_standing(t, p, tops_of(p), now, rules_open_to(p, seen), count_of(p.counts, seen), m);
}
constexpr void note_dates(family_record& r, progress_step const& step, std::int16_t day) {
    if (step.changed_dose) r.last_change = day;
    if (step.made == decision::regress || step.made == decision::remove) r.last_regress = day;
}

/// The class of one exercise of a report; a sign of the whole session eases them all.
template <class C>
constexpr feedback_class class_of_item(training_state<C> const& s, screening<C> const& screened,
                                       session_report const& r, item_report const& item) {
    feedback_class const seen =
        classify(item.feedback, context_for(s, screened, r, view_of<C>.exercises[item.exercise]));
    if (!seen.is(observed::no_sign) && !seen.is(observed::sign_unsaid)) return seen;
    if (r.sign.effect() == sign_effect::eases) return seen.with(observed::sign_eases);
    return r.sign.effect() == sign_effect::removes ? seen.with(observed::sign_removes) : seen;
}

template <class C>
constexpr item_decision decide_item(training_state<C>& s, screening<C> const& screened, session_report const& r,
                                    item_report const& item, bool any_sign, bool was_permitted) {
    item_decision out;
    out.exercise = item.exercise;
    out.family = family_of<C>(item.exercise);
    out.seen = class_of_item(s, screened, r, item);
    // A session with a stop sign is not a full one for any of its exercises.
    if (any_sign && out.seen.is(observed::no_sign)) out.seen = out.seen.with(observed::sign_unsaid);
    if (out.family < 0) return out;
    auto const f = static_cast<std::size_t>(out.family);
    progression_row const& p = progression_table<C>[f];
    rung_table const& t = rung_tables<C>[f];
    family_record& record = s.families[f];
    std::size_t const member = member_of(p, item.exercise);
    standing& now = record.now;
    bool const done_today = item.feedback.done != completion::not_done;
    if (now.at == standing::nowhere && (!done_today || !was_permitted)) {
        // Nothing has begun: as of what was taken out, only a sign that locks is heard.
        progress_step const step = step_after(*p.policy, t, {.removed = 1}, out.seen, {});
        out.made = step.made;
        out.rule = step.rule;
        if (out.seen.is(observed::sign_locks)) lock_all(s, lock_reason::stop_sign, std::int8_t{-1});
        return out;
    }
    if (now.at == standing::nowhere) {
        now = {.at = t.start[member], .removed = now.removed, .locked = now.locked};
        record.last_change = static_cast<std::int16_t>(r.day);
    }
    // An easier form takes the place of hers where screening closed that, or where even the easier one did harm; else
    // it keeps her moving and counts for nothing.
    bool const closed = !screened.permits(static_cast<std::size_t>(p.members[t.member[now.at]]));
    bool const hurt = out.seen.is(observed::pain_raised) || out.seen.is(observed::pain_high) ||
                      out.seen.is(observed::pain_local) || out.seen.is(observed::worse) ||
                      out.seen.is(observed::sign_eases) || out.seen.is(observed::sign_removes);
    if (member < t.member[now.at] && (closed || hurt)) {
        if (withdraw_to(t, now, member)) record.last_change = static_cast<std::int16_t>(r.day);
    }
    out.not_as_planned = member != t.member[now.at] || !screened.permits(item.exercise);
    std::size_t const here = t.member[now.at];
    bool const light = light_week(s, r.day);
    out.from = place_today(t, now, light);
    moment const m{
        .since_rise = r.day - record.last_change,
        .since_regress = days_since(r.day, record.last_regress),
        .next_open = here + 1 < p.size && form_open(screened, static_cast<std::size_t>(p.members[here + 1])),
        .previous_open = here > 0 && form_open(screened, static_cast<std::size_t>(p.members[here - 1])),
        .light_week = light,
    };
    feedback_class seen = out.seen;
    if (out.not_as_planned) seen = seen.with(observed::completion_unsaid);
    progress_step step = step_after(*p.policy, t, now, seen, m);
    bool const rises = step.made == decision::advance || step.made == decision::resume;
    if (rises && step.rule != progress_step::no_rule) {
        bool const back = step.made == decision::resume;
        std::int32_t const more = t.volume[place_today(t, step.now)] - t.volume[place_today(t, now)];
        bool const harder_class = t.effort[t.member[step.now.at]] > t.effort[t.member[now.at]];
        bool const room = back ? resume_has_room(s, r.day, more)
                               : class_has_room(s, r.day, harder_class) && week_has_room(s, r.day, more);
        if (!room) {
            std::uint8_t const full = now.full;
            step.now = now;
            if (!back) step.now.full = std::max<std::uint8_t>(full, tops_of(*p.policy).full);
            step.made = decision::hold;
            step.changed_dose = false;
            out.weekly_cap = true;
        }
    }
    now = step.now;
    out.made = step.made;
    out.rule = step.rule;
    out.nothing_higher = step.nothing_higher;
    out.to = now.startable() ? place_today(t, now, light) : standing::nowhere;
    note_dates(record, step, s.day);
    if (step.made == decision::stop) {
        std::int8_t const sign = item.feedback.sign.sign;
        bool const known = sign >= 0 && static_cast<std::size_t>(sign) < s.n_signs;
        lock_all(s, lock_reason::stop_sign, known ? sign : std::int8_t{-1});
    }
    if (item.feedback.done != completion::not_done) record.last_done = static_cast<std::int16_t>(r.day);
    return out;
}

/// A sign that is told afterwards, without exercises, eases what was done last: "halve the next dose".
template <class C>
constexpr void ease_last_session(training_state<C>& s, screening<C> const& screened, observed sign) {
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record& record = s.families[f];
        if (record.last_done < 0 || record.last_done != s.last_session || !record.now.startable()) continue;
        progression_row const& p = progression_table<C>[f];
        rung_table const& t = rung_tables<C>[f];
        std::size_t const here = t.member[record.now.at];
        moment const m{
            .since_rise = s.day - record.last_change,
            .since_regress = days_since(s.day, record.last_regress),
            .previous_open = here > 0 && screened.permits(static_cast<std::size_t>(p.members[here - 1])),
            .light_week = light_week(s, s.day),
        };
        progress_step const step = step_after(*p.policy, t, record.now, good_session.with(sign), m);
        record.now = step.now;
        note_dates(record, step, s.day);
    }
}

/// What an item came to as it was planned, whether all of it was done or a part.
template <class C>
constexpr std::int32_t work_of_item(item_decision const& d) {
    exercise_row const& e = view_of<C>.exercises[d.exercise];
    if (e.effort.rank == 0) return 0;
    if (d.family < 0 || d.from == standing::nowhere || d.not_as_planned) return volume_of(starting_dose(*e.dose));
    return rung_tables<C>[static_cast<std::size_t>(d.family)].volume[d.from];
}

template <class C>
constexpr report_fault fault_on_day(training_state<C> const& s, std::int32_t day) {
    if (s.fingerprint != view_of<C>.fingerprint || s.version != s.current_version) return report_fault::other_catalogue;
    return day < s.day || !view_of<C>.covers.contains(day) ? report_fault::day_out_of_order : report_fault::none;
}
template <class C>
constexpr report_fault fault_in_report(training_state<C> const& s, session_report const& r) {
    report_fault const of_day = fault_on_day(s, r.day);
    if (of_day == report_fault::other_catalogue) return of_day;
    if (r.size > session_report::capacity) return report_fault::unknown_exercise;
    if (of_day != report_fault::none) return of_day;
    for (std::size_t i = 0; i < r.size; ++i) {
        if (r.items[i].exercise >= s.n_exercises) return report_fault::unknown_exercise;
        for (std::size_t k = 0; k < i; ++k) {
            if (r.items[k].exercise == r.items[i].exercise) return report_fault::exercise_twice;
        }
    }
    return report_fault::none;
}

}  // namespace detail

}  // namespace regimen

#endif
