// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What today is: next(state, answers, day, request) says whether to rest, stretch, strengthen, answer questions again
// or see somebody, and plans the session with the doses that progression gives.
#ifndef REGIMEN_TRAINING_NEXT_SESSION_HPP
#define REGIMEN_TRAINING_NEXT_SESSION_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/training/recording.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace regimen {

/// What today is.
enum class day_kind : std::uint8_t {
    refused,        ///< the state is another catalogue's or version's, or the day lies before its last event
    locked,         ///< a professional must look first
    screening_due,  ///< the questions are to be answered again before anything is planned
    not_cleared,    ///< screening permits no session today
    rest,
    micro,  ///< there was a session today: a short one is possible
    stretch,
    strength,
};

constexpr std::string_view id_of(day_kind k) {
    constexpr std::string_view ids[] = {"refused", "locked", "screening-due", "not-cleared",
                                        "rest",    "micro",  "stretch",       "strength"};
    return detail::word_at(ids, static_cast<std::size_t>(k));
}

/// Which side to start with; it alternates from session to session (rule C4).
enum class start_side : std::uint8_t { left, right };

/// Today, with its session where there is one.
template <class Catalogue>
struct today {
    using catalogue = Catalogue;
    day_kind kind = day_kind::refused;
    bool light = false;  ///< less than the whole dose: a light week, a bad night, or after an illness
    ease_reason light_because = ease_reason::nothing;
    bool see_professional = false;  ///< also: four weeks without less pain
    bool week_is_full = false;      ///< rest, because the week has grown enough
    days missed{};                  ///< without a session before today, where they are a pause; none otherwise
    start_side side = start_side::left;
    profile<Catalogue> answers{};                    ///< the person's own, with what the reports changed
    std::optional<screening<Catalogue>> screened{};  ///< where screening was reached
    request<Catalogue> asked{};  ///< what was planned for: doses, rests and forms that progression set
    plan_result plan{};          ///< where there is a session
};

namespace detail {

template <class C>
constexpr bool questions_due(training_state<C> const& s, std::int32_t day) {
    // Also after two weeks without a session.
    int const pause = week_pattern_of<C>.asked_again_after.value();
    bool const back = s.last_session >= 0 && day - s.last_session > pause && s.asked <= s.last_session + pause;
    return s.asked < 0 || back || day - s.asked >= pause || s.asked < last_reevaluation(reevaluation_of<C>, day);
}
constexpr int count_days(std::uint16_t recent, std::int32_t by, int days) {
    std::uint32_t const moved = by >= 16 ? 0U : static_cast<std::uint32_t>(recent) << by;
    return std::popcount(moved & ((1U << days) - 1U));
}

template <class C>
constexpr day_kind kind_of_day(training_state<C> const& s, std::int32_t day) {
    week_pattern_rules const& w = week_pattern_of<C>;
    std::int32_t const by = day - s.day;
    if (s.stopped == day) return day_kind::rest;  // what ended a session ends the day
    if (by == 0 && s.sessions_today > 0) {
        bool const full = s.sessions_today >= w.most_sessions_a_day ||
                          (day < w.early_until.value() && s.seconds_today >= w.most_early_time.value());
        return full ? day_kind::rest : day_kind::micro;
    }
    if (count_days(s.recent[0], by, 7) >= w.most_days) return day_kind::rest;
    bool const ready = s.gentle_days >= w.ready_after_gentle_days && s.rough != day &&
                       days_since(day, s.last_strength) >= w.between_strength.value() &&
                       count_days(s.recent[1], by, 7) < w.most_strength_days;
    return ready ? day_kind::strength : day_kind::stretch;
}

/// The forms and doses of one family for today, as progression has them.
template <class C>
constexpr request<C> with_family(request<C> wish, training_state<C> const& s, screening<C> const& screened,
                                 std::size_t f, std::int32_t day, bool strength_day) {
    progression_row const& p = progression_table<C>[f];
    ladder_state now = s.families[f].now;
    if (now.at == ladder_state::never_done && now.startable()) {
        // Whoever has never done it starts with the starting dose, or the day's share of it, whatever was wished.
        for (std::size_t m = 0; m < p.size; ++m) {
            rung_table const& t = rung_tables<C>[f];
            std::size_t const rung = t.rung_in_form(rung_today(t, {.at = t.start[m]}, share_on(s, day)));
            wish = wish.dosed(static_cast<std::size_t>(p.members[m]), change_at(p.doses[m], p.policy->path, rung));
        }
        // It begins with the easiest form that is permitted, whatever is at hand.
        for (std::size_t m = 1; m < p.size; ++m) {
            if (easier_member(screened, p, m) != npos) wish = wish.without(static_cast<std::size_t>(p.members[m]));
        }
        return wish;
    }
    rung_table const& t = rung_tables<C>[f];
    std::size_t offered = npos;
    if (now.startable()) {
        family_after_gap(s, screened, f, t, day, now);
        offered = t.member[now.at];
        auto const take_easier_form = [&] {
            offered = easier_member(screened, p, offered);
            withdraw_to(t, now, offered);
        };
        if (!screened.permits(static_cast<std::size_t>(p.members[offered]))) take_easier_form();
        // On other days an easier form replaces one that strengthens; the state stays as it is.
        if (offered != npos && !strength_day && p.effort[offered] >= composition_of<C>.strength_rank)
            take_easier_form();
    }
    for (std::size_t m = 0; m < p.size; ++m) {
        auto const exercise = static_cast<std::size_t>(p.members[m]);
        if (m != offered) {
            wish = wish.without(exercise);
            continue;
        }
        std::size_t const rung = t.rung_in_form(rung_today(t, now, share_on(s, day)));
        wish = wish.dosed(exercise, change_at(p.doses[m], p.policy->path, rung));
    }
    return wish;
}

/// On a day for it strengthening counts most among the goals.
template <class C>
constexpr request<C> wants_strength(request<C> wish, goal_list const& own) {
    if (wish.goals().size == 0) {
        for (goal const& g : own.view()) wish = wish.wants(g);
    }
    int most = 1;
    for (goal const& g : wish.goals().view()) most = std::max(most, std::min<int>(g.weight, goal::most_weight));
    auto const& purposes = view_of<C>.purposes;
    for (std::size_t i = 0; i < purposes.size(); ++i) {
        if (purposes[i].as != intent::strength) continue;
        wish = wish.wants_above_all(
            goal{.purpose = static_cast<std::int16_t>(i), .weight = static_cast<std::int16_t>(4 * most)});
    }
    return wish;
}

/// The request with everything that the state knows: doses, forms, rests, what was done when.
template <class C>
constexpr request<C> request_for(training_state<C> const& s, screening<C> const& screened, request<C> wish,
                                 day_kind kind, std::int32_t day) {
    catalogue_view const& c = view_of<C>;
    composition_view const& rules = composition_of<C>;
    for (std::size_t i = 0; i < c.exercises.size(); ++i) {
        if (s.last_done[i] >= 0) wish = wish.done(i, days::from_value(day - s.last_done[i]));
        if (s.last_done[i] == s.taken_out) wish = wish.without(i);
        if (kind != day_kind::strength && is_strength(rules, c.exercises[i])) wish = wish.without(i);
    }
    for (std::size_t f = 0; f < s.n_families; ++f)
        wish = with_family(wish, s, screened, f, day, kind == day_kind::strength);
    if (kind == day_kind::strength) wish = wants_strength(wish, screened.made_for().raw().goals);
    if (kind == day_kind::micro) wish = wish.micro();
    wish = wish.with_forms_decided();
    week_pattern_rules const& w = week_pattern_of<C>;
    if (day < w.early_until.value() && s.day == day)
        wish = wish.within(std::min(wish.max_time(), w.most_early_time - seconds::from_value(s.seconds_today)));
    return wish;
}

}  // namespace detail

/// What today is, and its session. `answers` are the person's last answers; what the reports changed is put over them
/// before screening. `limit` is the work of the search for a session.
template <class Catalogue>
constexpr today<Catalogue> next(
    training_state<Catalogue> const& s, profile<Catalogue> const& answers, days day,
    request<Catalogue> const& wish = {},
    checked_rulebook<Catalogue> book = rulebook_of<default_rulebook_of<Catalogue>, Catalogue>, work_limit limit = {}) {
    today<Catalogue> out;
    std::int32_t const on = day.value();
    if (detail::fault_on_day(s, on) != report_fault::none) return out;
    // A bad night is one, whether it was reported or answered.
    if (s.rough != on && detail::slept_badly(answers_today(s, answers, day))) {
        training_state<Catalogue> told = s;
        told.rough = static_cast<std::int16_t>(on);
        return next<Catalogue>(told, answers, day, wish, book, limit);
    }
    out.answers = answers_today(s, answers, day);
    out.light_because = detail::why_eased(s, on);
    out.light = out.light_because != ease_reason::nothing;
    out.see_professional = s.not_helping != 0;
    if (int const missed = detail::days_missed(s, on); s.last_session >= 0 && missed >= shortest_pause)
        out.missed = days::from_value(missed);
    out.side = s.sessions % 2 == 0 ? start_side::left : start_side::right;
    if (s.lock != lock_reason::none) {
        out.kind = day_kind::locked;
        return out;
    }
    if (detail::questions_due(s, on)) {
        out.kind = day_kind::screening_due;
        return out;
    }
    out.screened.emplace(out.answers, book);
    auto const* ok = out.screened->clearance();
    if (ok == nullptr) {
        out.kind = day_kind::not_cleared;
        return out;
    }
    out.kind = detail::kind_of_day(s, on);
    if (out.kind == day_kind::rest) return out;
    out.asked = detail::request_for(s, *out.screened, wish, out.kind, on);
    std::int32_t const room = detail::weekly_load(s).room_for_work(on);
    std::int32_t const wished = out.asked.max_work();
    out.asked = out.asked.with_work_up_to(std::min(room, wished));
    out.plan = plan<Catalogue>(*ok, out.asked, limit);
    if (!out.plan.found() && room < wished && plan<Catalogue>(*ok, out.asked.with_work_up_to(wished), limit).found()) {
        out.kind = day_kind::rest;
        out.week_is_full = true;
        out.plan = {};
        return out;
    }
    // A strength day without anything to strengthen with is a day to stretch.
    if (out.kind == day_kind::strength) {
        bool any = false;
        for (routine_item const& item : out.plan.items.view())
            any = any || detail::is_strength(composition_of<Catalogue>, view_of<Catalogue>.exercises[item.exercise]);
        if (!any) out.kind = day_kind::stretch;
    }
    return out;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr today<Catalogue> next(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif
