// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What one item of a report makes of the training state: its class, gaps, and the growth of the week. The decision
// about the dose itself is the policy's: progression/ladder_decision.hpp.
#ifndef REGIMEN_TRAINING_DETAIL_RECORD_ITEM_HPP
#define REGIMEN_TRAINING_DETAIL_RECORD_ITEM_HPP

#include <regimen/person/person.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/training/detail/pain_trend.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/detail/weekly_load.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

constexpr std::size_t member_of(progression_row const& p, std::size_t exercise) {
    for (std::size_t m = 0; m < p.size; ++m) {
        if (p.members[m] == static_cast<std::int16_t>(exercise)) return m;
    }
    return npos;
}
/// The nearest easier form that is permitted, or npos.
template <class C>
constexpr std::size_t easier_member(screening<C> const& s, progression_row const& p, std::size_t member) {
    while (member-- > 0) {
        if (s.permits(static_cast<std::size_t>(p.members[member]))) return member;
    }
    return npos;
}

/// A session that is being decided about: its report, and the screenings under the answers of before and of after it.
template <class C>
struct session_at_hand {
    session_report const& report;
    session_facts<C> const& facts;
    screening<C> const& before;
    screening<C> const& screened;
    std::int32_t work = 0;
};

/// What the day adds to the class of a report: the cap of the week and of screening, new effort classes, light weeks,
/// trends.
template <class C>
constexpr session_context context_for(training_state<C> const& s, screening<C> const& screened, session_report const& r,
                                      exercise_row const& e) {
    session_context x;
    week_band const& band = composition_of<C>.band_of(composition_of<C>.band_day(screened.made_for().raw()));
    x.exertion_cap = strictest(band.limits(), screened.limits()).max_exertion;
    x.exhausted = r.exhausted;
    x.trend_rising = pain_of_weeks(s).rises();
    std::int16_t const began = s.class_began[e.effort.rank % training_state<C>::n_ranks];
    x.new_class_week = began < 0 || s.day - began < 7;
    x.light_week = share_on(s, s.day) != dose_share::whole;
    x.belly_asked = asks_about_belly<C>;
    return x;
}

/// The class of one exercise of a report by what is said of it alone.
template <class C>
constexpr feedback_class own_class_of_item(training_state<C> const& s, screening<C> const& screened,
                                           session_report const& r, item_report const& item) {
    return classify(item.feedback, context_for(s, screened, r, view_of<C>.exercises[item.exercise]));
}
/// The same in its session: a sign of the whole session is one of each exercise, unless it has a graver one.
constexpr feedback_class in_its_session(feedback_class own, session_report const& r) {
    if (r.sign.effect() == sign_effect::removes && !own.is(observed::sign_locks))
        return own.with(observed::sign_removes);
    bool const has_none = own.is(observed::no_sign) || own.is(observed::sign_unsaid);
    return r.sign.effect() == sign_effect::eases && has_none ? own.with(observed::sign_eases) : own;
}
/// Whether the exercise did harm.
constexpr bool is_harm(feedback_class seen) {
    return seen.is(observed::pain_raised) || seen.is(observed::pain_high) || seen.is(observed::pain_local) ||
           seen.is(observed::worse) || seen.is(observed::sign_eases) || seen.is(observed::sign_removes);
}

/// Whether a family is done beside sessions, every day: breathing, the pelvic floor.
template <class C>
constexpr bool is_for_every_day(std::size_t f) {
    progression_row const& p = progression_table<C>[f];
    // A ladder is never without forms: that is refused when it compiles.
    return p.size != 0 && p.effort[p.size - 1] == 0;
}
/// Days missed since the last session before a day: between sessions on Monday and on Thursday there are two. The days
/// that are left of a week with three sessions are not missed: so many are enough (docs/clinical.md, a steady rhythm).
template <class C>
constexpr std::int32_t days_missed(training_state<C> const& s, std::int32_t day) {
    constexpr int enough = 3, week = 7;
    std::int32_t const gap = day - s.last_session - 1;
    if (gap > week - enough) return gap;              // more than is left of any week with so many
    std::int32_t const ago = s.day - s.last_session;  // where the bit of the last session is
    int const trained = std::popcount((static_cast<std::uint32_t>(s.recent[0]) >> ago) & ((1U << week) - 1U));
    return trained >= enough && trained + gap <= week ? 0 : gap;
}
/// The days without a session that a family comes back from, or more than four weeks without it (docs/clinical.md,
/// pauses). What is for every day goes on without sessions, and with sessions that have no room for it.
template <class C>
constexpr std::int32_t gap_of_family(training_state<C> const& s, std::size_t f, std::int32_t day) {
    std::int32_t const own = days_since(day, s.families[f].last_done) - 1;
    if (own > 28) return own;
    return is_for_every_day<C>(f) ? std::min(own, days_missed(s, day)) : days_missed(s, day);
}
/// Applies its gap to a family. True: the time since its last change is counted anew.
template <class C>
constexpr bool family_after_gap(training_state<C> const& s, screening<C> const& screened, std::size_t f,
                                rung_table const& t, std::int32_t day, ladder_state& now) {
    if (now.at == ladder_state::never_done || s.families[f].last_done < 0) return false;
    if (s.last_session < 0 && !is_for_every_day<C>(f)) return false;
    std::int32_t const gap = gap_of_family(s, f, day);
    std::size_t const m = t.member[now.at];
    bool const previous_open =
        m > 0 && screened.permits(static_cast<std::size_t>(progression_table<C>[f].members[m - 1]));
    return pass_gap(t, now, gap, previous_open);
}

/// Whether a form may be entered: it is permitted, the person has the equipment, and does not avoid its position.
/// Otherwise the family would stand at a form that no session can hold.
template <class C>
constexpr bool form_open(screening<C> const& screened, std::size_t exercise) {
    exercise_row const& e = view_of<C>.exercises[exercise];
    person const& p = screened.made_for().raw();
    return screened.permits(exercise) && equipped(e, p.equipment) && (e.positions & ~p.avoids) != 0;
}

/// What the policy decides after a class of reports.
constexpr ladder_decision decided_by_policy(policy_view const& p, rung_table const& t, ladder_state const& now,
                                            feedback_class seen, moment const& m) {
    return decide_on_ladder(t, p, tops_of(p), now, rules_met_by(p, seen), count_of(p.counts, seen), m);
}

/// What is known of a family that was begun besides its ladder state, on the state's day.
template <class C>
constexpr moment moment_of(training_state<C> const& s, screening<C> const& screened, std::size_t family) {
    progression_row const& p = progression_table<C>[family];
    family_record const& record = s.families[family];
    std::size_t const here = rung_tables<C>[family].member[record.now.at];
    return {
        .since_rise = s.day - record.last_change,
        .since_regress = days_since(s.day, record.last_regress),
        .next_open = here + 1 < p.size && form_open(screened, static_cast<std::size_t>(p.members[here + 1])),
        .previous_open = here > 0 && form_open(screened, static_cast<std::size_t>(p.members[here - 1])),
        .share = share_on(s, s.day),
    };
}

/// The family takes what was decided, with its dates.
constexpr void take(family_record& r, ladder_decision const& decided, std::int16_t day) {
    r.now = decided.now;
    if (decided.changed_dose) r.last_change = day;
    if (decided.made == decision::regress || decided.made == decision::remove) r.last_regress = day;
}

/// A step to a form of a harder effort class waits where the week has no room for it: the dose is held, ready for the
/// next time. True: it is held. Within a form a dose has the pace of its policy; what a week holds in all is planned.
template <class C>
constexpr bool hold_where_week_is_full(training_state<C>& s, std::int32_t work, std::size_t family,
                                       ladder_decision& decided) {
    ladder_state const& now = s.families[family].now;
    rung_table const& t = rung_tables<C>[family];
    if (t.effort[t.member[decided.now.at]] <= t.effort[t.member[now.at]]) return false;
    weekly_load load(s);
    if (load.has_room_for_class(work)) {
        load.begin_class();
        return false;
    }
    load.postpone_class(work);
    decided.now = now;
    decided.now.full = std::max(now.full, tops_of(*progression_table<C>[family].policy).full);
    decided.made = decision::hold;
    decided.changed_dose = false;
    return true;
}

/// The easiest form of a family that was permitted before the report; there is one where any is.
template <class C>
constexpr std::size_t easiest_member(screening<C> const& s, progression_row const& p, std::size_t member) {
    for (std::size_t m = 0; m < member; ++m) {
        if (s.permits(static_cast<std::size_t>(p.members[m]))) return m;
    }
    return member;
}

/// Strong pain, or a sign that takes an exercise out, before there is a dose that could fall.
constexpr bool takes_out_not_begun(feedback_class seen) {
    return seen.is(observed::pain_high) || seen.is(observed::sign_removes);
}
/// Whether milder harm was done by what counts as not done: it was tried, and its first dose falls. Only where the
/// ladder's first form is open: what was done of a harder one does not say that it is within reach.
template <class C>
constexpr bool hurt_when_tried(screening<C> const& before, progression_row const& p, feedback_class own) {
    return is_harm(own) && !takes_out_not_begun(own) && before.permits(static_cast<std::size_t>(p.members[0]));
}
/// A family begins with the first of its exercises that is done and was permitted before the report, at its starting
/// dose. That a harder form is within reach shows only who did it as planned: else it begins with the easiest. `own` is
/// what is said of the exercise alone. False: it is not begun.
template <class C>
constexpr bool begin_family(training_state<C>& s, session_at_hand<C> const& x, item_report const& item,
                            feedback_class own, std::size_t family) {
    family_record& record = s.families[family];
    if (record.now.at != ladder_state::never_done) return true;
    progression_row const& p = progression_table<C>[family];
    bool const tried = item.feedback.done != completion::not_done || hurt_when_tried(x.before, p, own);
    if (!tried || !x.before.permits(item.exercise)) return false;
    std::size_t const done = member_of(p, item.exercise);
    bool const shown = item.feedback.done == completion::as_planned || item.feedback.done == completion::beyond;
    std::uint8_t const start = rung_tables<C>[family].start[shown ? done : easiest_member(x.before, p, done)];
    record.now = {.at = start, .removed = record.now.removed, .locked = record.now.locked};
    record.last_change = s.day;
    return true;
}

/// A stop of one exercise is a lock on everything.
template <class C>
constexpr void lock_for(training_state<C>& s, stop_sign_report const& r) {
    bool const known = static_cast<std::size_t>(r.sign) < s.n_signs;
    signs_and_lock(s).lock(lock_reason::stop_sign, known ? r.sign : no_known_sign);
}

/// Whether a sign of the whole session takes out an exercise that is in no ladder: what moves. Breathing and resting
/// are no load, and without them there is no session at all.
template <class C>
constexpr bool goes_with_its_session(std::size_t exercise) {
    return view_of<C>.exercises[exercise].effort.rank > 0 && family_of<C>(exercise) < 0;
}
/// Whether a report takes out an exercise that is in no ladder, and so has one dose: strong pain in it does, and a sign
/// that takes out, in it or in its session.
template <class C>
constexpr bool takes_out_without_ladder(feedback_class own, session_report const& r, std::size_t exercise) {
    if (own.is(observed::sign_locks)) return false;
    return takes_out_not_begun(own) || (r.sign.effect() == sign_effect::removes && goes_with_its_session<C>(exercise));
}
template <class C>
constexpr void decide_without_ladder(training_state<C>& s, session_report const& r, feedback_class own,
                                     item_decision& out) {
    out.not_as_planned = is_taken_out(s, out.exercise);
    if (out.not_as_planned || !takes_out_without_ladder<C>(own, r, out.exercise)) return;
    out.made = decision::remove;
    s.last_done[out.exercise] = s.taken_out;
}

/// An exercise of a family that is not begun: as with one that was taken out, what stops counts. So does strong pain,
/// or a sign that takes an exercise out, whatever it came in: there is no dose that could fall, so it is taken out.
template <class C>
constexpr void decide_not_begun(training_state<C>& s, std::size_t family, stop_sign_report const& sign,
                                item_decision& out) {
    policy_view const& policy = *progression_table<C>[family].policy;
    family_record& record = s.families[family];
    ladder_decision const decided = decided_by_policy(policy, rung_tables<C>[family], { .removed = 1 }, out.seen, {});
    out.made = decided.made;
    out.rule = decided.rule;
    if (decided.made == decision::stop) lock_for(s, sign);
    if (decided.made == decision::stop || record.now.removed != 0) return;
    if (!takes_out_not_begun(out.seen)) return;
    out.rule =
        small(static_cast<unsigned>(std::countr_zero(rules_met_by(policy, out.seen))));  // the first that it meets
    out.made = decision::remove;
    record.now.removed = 1;
    record.last_change = record.last_regress = s.day;
}

/// An easier form replaces the form of the state where screening closed that one, or where even the easier one did
/// harm. In all other cases the easier form counts for nothing.
template <class C>
constexpr void replace_by_easier_form(training_state<C>& s, screening<C> const& screened, std::size_t family,
                                      std::size_t member, feedback_class seen) {
    family_record& record = s.families[family];
    rung_table const& t = rung_tables<C>[family];
    std::size_t const here = t.member[record.now.at];
    bool const closed = !screened.permits(static_cast<std::size_t>(progression_table<C>[family].members[here]));
    if ((closed || is_harm(seen)) && withdraw_to(t, record.now, member)) record.last_change = s.day;
}

/// Records one exercise of a report: what was decided about it, and how its family changed. The order matters: the
/// family begins before it is looked at; an easier form takes the place of the state's before anything is compared with
/// today's dose; the policy speaks before the week does, for only what the policy raised spends the week's growth.
template <class C>
constexpr item_decision record_item(training_state<C>& s, session_at_hand<C> const& x, item_report const& item) {
    item_decision out{.exercise = item.exercise, .family = family_of<C>(item.exercise)};
    feedback_class const own = own_class_of_item(s, x.screened, x.report, item);
    out.seen = in_its_session(own, x.report);
    // A session with a stop sign is not a full one for any of its exercises.
    if (x.facts.signs.any && out.seen.is(observed::no_sign)) out.seen = out.seen.with(observed::sign_unsaid);
    if (out.family < 0) {
        decide_without_ladder(s, x.report, own, out);
        return out;
    }
    auto const f = static_cast<std::size_t>(out.family);
    if (!begin_family(s, x, item, own, f)) {
        decide_not_begun(s, f, item.feedback.sign, out);
        return out;
    }
    progression_row const& p = progression_table<C>[f];
    rung_table const& t = rung_tables<C>[f];
    family_record& record = s.families[f];
    std::size_t const member = member_of(p, item.exercise);
    replace_by_easier_form(s, x.screened, f, member, out.seen);
    dose_share const share = share_on(s, s.day);
    out.from = rung_today(t, record.now, share);
    out.not_as_planned = member != t.member[record.now.at] || !x.screened.permits(item.exercise);
    // An easier form in its place is not done as planned: neither for a step up nor against one.
    observed const counted = member < t.member[record.now.at] ? observed::not_done : observed::completion_unsaid;
    feedback_class const seen = out.not_as_planned ? out.seen.with(counted) : out.seen;
    ladder_decision decided = decided_by_policy(*p.policy, t, record.now, seen, moment_of(s, x.screened, f));
    out.weekly_cap = hold_where_week_is_full(s, x.work, f, decided);
    take(record, decided, s.day);
    if (decided.made == decision::stop) lock_for(s, item.feedback.sign);
    if (item.feedback.done != completion::not_done) record.last_done = s.day;
    out.made = decided.made;
    out.rule = decided.rule;
    out.nothing_higher = decided.nothing_higher;
    out.to = record.now.startable() ? rung_today(t, record.now, share) : ladder_state::never_done;
    return out;
}

/// A sign that is told afterwards, without exercises, eases what was done last: "halve the next dose".
template <class C>
constexpr void ease_last_session(training_state<C>& s, screening<C> const& screened, stop_sign_report const& sign) {
    if (sign.effect() != sign_effect::eases && sign.effect() != sign_effect::removes) return;
    bool const takes_out = sign.effect() == sign_effect::removes;
    feedback_class const seen = good_session.with(takes_out ? observed::sign_removes : observed::sign_eases);
    for (std::size_t i = 0; takes_out && i < s.n_exercises; ++i) {
        bool const done_last = s.last_done[i] >= 0 && s.last_done[i] == s.last_session;
        if (done_last && goes_with_its_session<C>(i)) s.last_done[i] = s.taken_out;
    }
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record& record = s.families[f];
        if (record.now.at == ladder_state::never_done || record.last_done != s.last_session) continue;
        progression_row const& p = progression_table<C>[f];
        rung_table const& t = rung_tables<C>[f];
        std::size_t const here = t.member[record.now.at];
        // Nothing rises by it, and a form counts as open where it is permitted.
        moment m = moment_of(s, screened, f);
        m.next_open = false;
        m.previous_open = here > 0 && screened.permits(static_cast<std::size_t>(p.members[here - 1]));
        ladder_decision const decided = decided_by_policy(*p.policy, t, record.now, seen, m);
        take(record, decided, s.day);
        if (decided.made == decision::stop) lock_for(s, sign);
    }
}

/// The volume of an item as it was planned, whether all of it was done or a part: asked before anything is decided.
template <class C>
constexpr std::int32_t work_of_item(training_state<C> const& s, screening<C> const& before, item_report const& item) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    if (e.effort.rank == 0 || item.feedback.done == completion::not_done) return 0;
    std::int16_t const f = family_of<C>(item.exercise);
    if (f >= 0 && before.permits(item.exercise)) {
        auto const family = static_cast<std::size_t>(f);
        rung_table const& t = rung_tables<C>[family];
        std::size_t const member = member_of(progression_table<C>[family], item.exercise);
        ladder_state now = s.families[family].now;
        if (now.at == ladder_state::never_done) now.at = t.start[member];
        if (now.startable() && member <= t.member[now.at]) {
            withdraw_to(t, now, member);  // an easier form, as next() offers it
            return t.volume[rung_today(t, now, share_on(s, s.day))];
        }
    }
    return volume_of(starting_dose(*e.dose));
}
/// The work of a session: that of all that was done, wholly or in part.
template <class C>
constexpr std::int32_t work_of_session(training_state<C> const& s, screening<C> const& before,
                                       session_report const& r) {
    std::int32_t work = 0;
    for (item_report const& item : r.view()) work += work_of_item(s, before, item);
    return work;
}

}  // namespace detail

}  // namespace regimen

#endif
