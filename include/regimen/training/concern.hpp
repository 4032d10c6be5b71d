// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Concerns: what was reported lately and comes before a session on every page, with what to do about it. They are read
// from the state and from the last session's report.
#ifndef REGIMEN_TRAINING_CONCERN_HPP
#define REGIMEN_TRAINING_CONCERN_HPP

#include <regimen/content/stop_sign.hpp>
#include <regimen/progression/feedback.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// What kind of thing was reported.
enum class concern_kind : std::uint8_t {
    sign,         ///< a stop sign of the catalogue
    belly,        ///< it did not stay flat, and the catalogue has no sign for that
    pain,         ///< above `pain_ok`, or at the limit of the stricter scale where nobody said where it was
    high_pain,    ///< above `pain_stop`
    local_pain,   ///< pain that has a limit of its own: at that limit, or rising
    worse_after,  ///< worse the next morning, or not settled within a day
};

/// One thing that was reported and not settled since.
struct concern {
    concern_kind kind = concern_kind::sign;
    std::int16_t sign = -1;               ///< index in the catalogue's table of stop signs
    std::int16_t exercise = -1;           ///< in which it was; -1: in none, or it is not known any more
    std::int8_t points = -1;              ///< of pain, the highest number that was said
    stop_level level = stop_level::none;  ///< of a sign: as reported, or as repeated
    bool again = false;     ///< it has come again, or changed an answer: what to do about it waits for nothing more
    std::int16_t day = -1;  ///< of the report that told it, at the latest; -1: not known, and not today
    friend constexpr bool operator==(concern const&, concern const&) = default;
};

namespace detail {

/// A professional's confirmation sets the weeks of pain anew: a report of before it says nothing any more.
template <class C>
constexpr bool confirmed_since(training_state<C> const& s, session_report const& last) {
    return last.size != 0 && s.pain[2].first_day < 0;
}

/// Whether a sign of the catalogue was seen in one session after another.
template <class Catalogue>
constexpr bool is_repeated(training_state<Catalogue> const& s, std::size_t sign) {
    return s.seen_signs[sign] > 1;
}
/// The level of a sign of the catalogue as the table has it: without what a report said of it.
template <class Catalogue>
constexpr stop_level level_by_itself(training_state<Catalogue> const& s, std::size_t sign) {
    stop_sign_row const& row = stop_sign_table<Catalogue>[sign];
    return is_repeated(s, sign) ? std::max(row.level, row.when_repeated) : row.level;
}

/// The signs that hold today, each with its level and the exercise that it came in.
template <class C>
struct signs_held {
    static constexpr std::size_t n = training_state<C>::n_signs;
    std::array<concern, n == 0 ? 1 : n> all{};
    bool belly = false;  ///< it did not stay flat, and no sign says so
    std::int16_t belly_in = -1;

    constexpr signs_held(training_state<C> const& s, session_report const* last) {
        for (std::size_t at = 0; at < n; ++at) {
            if (s.seen_signs[at] != 0 && (!answered_no_since(s, at) || in_report(last, at))) hold(s, last, at);
        }
        if constexpr (requires { typename C::doming; }) take_belly(s, last);
    }

private:
    constexpr void hold(training_state<C> const& s, session_report const* last, std::size_t at) {
        concern& c = all[at];
        c.sign = static_cast<std::int16_t>(at);
        c.level = std::max(c.level, level_by_itself(s, at));
        c.again = is_repeated(s, at);
        // A sign that was told without a session ends its day, from level S3 on; so does every sign of a session.
        if (last == nullptr || c.level >= stop_level::S3) c.day = s.stopped;
        if (last == nullptr) return;
        take_reported(*last, at, c);
        // What came in an exercise is of its session's day, also where the report has that of what was told after it.
        auto const day = static_cast<std::int16_t>(last->day.value());
        c.day = std::max(c.day, c.exercise >= 0 && s.stopped >= 0 ? std::min(day, s.stopped) : day);
    }
    static constexpr void take_reported(session_report const& last, std::size_t at, concern& c) {
        if (is(last.sign, at)) c.level = std::max(c.level, last.sign.level);
        for (item_report const& item : last.view()) {
            if (!is(item.feedback.sign, at)) continue;
            c.level = std::max(c.level, item.feedback.sign.level);
            if (item.exercise >= training_state<C>::n_exercises) continue;  // of no exercise that is known
            c.exercise = static_cast<std::int16_t>(item.exercise);
        }
    }
    constexpr void take_belly(training_state<C> const& s, session_report const* last) {
        constexpr auto doming = static_cast<std::int16_t>(condition_index<typename C::doming, C>);
        bool domed = last == nullptr && s.reports(static_cast<std::size_t>(doming));
        for (std::size_t i = 0; last != nullptr && i < last->size; ++i) {
            if (last->items[i].feedback.belly_stayed_flat != answer::no) continue;
            domed = true;
            belly_in = static_cast<std::int16_t>(last->items[i].exercise);
        }
        if (!domed) return;
        for (std::size_t at = 0; at < n; ++at) {
            auto const& sets = stop_sign_table<C>[at].sets;
            if (std::find(sets.begin(), sets.end(), doming) == sets.end()) continue;
            hold(s, last, at);
            if (all[at].exercise < 0) all[at].exercise = belly_in;
            return;
        }
        belly = true;
    }
    /// The questions were answered since, and with no to all that the sign answers.
    static constexpr bool answered_no_since(training_state<C> const& s, std::size_t at) {
        bool any = false;
        for (auto const condition : stop_sign_table<C>[at].sets) {
            if (condition < 0) continue;
            if (s.reports(static_cast<std::size_t>(condition))) return false;
            any = true;
        }
        return any;
    }
    static constexpr bool is(stop_sign_report const& r, std::size_t at) {
        return r.seen() && static_cast<std::size_t>(r.sign) == at;
    }
    static constexpr bool in_report(session_report const* last, std::size_t at) {
        if (last == nullptr) return false;
        bool any = is(last->sign, at);
        for (std::size_t i = 0; i < last->size; ++i) any = any || is(last->items[i].feedback.sign, at);
        return any;
    }
};

/// What hurt, as the report says: of each kind the worst.
struct pains_reported {
    concern pain{.kind = concern_kind::pain}, local{.kind = concern_kind::local_pain},
        after{.kind = concern_kind::worse_after};

    template <class C>
    static constexpr pains_reported of(session_report const& r) {
        pains_reported out;
        for (item_report const& item : r.view()) {
            if (item.exercise < training_state<C>::n_exercises) out.add(item);
        }
        out.on(r.day);
        return out;
    }

private:
    constexpr void add(item_report const& item) {
        constexpr feedback_limits limits{};
        exercise_feedback const& f = item.feedback;
        int const most = std::max({f.before.points(), worst_of(f), f.next_morning.points()});
        bool const in_place = f.where == pain_place::sore_place;
        if (in_place && (hurts_locally(f) || most >= limits.local_pain_stop)) take(local, item, most);
        if (!in_place && (hurts_locally(f) || most > limits.pain_ok)) take(pain, item, most);
        if (pain.points > limits.pain_stop) pain.kind = concern_kind::high_pain;
        if (aftermath_of(f, limits) == observed::worse) take(after, item, f.next_morning.points());
    }
    constexpr void on(days day) {
        for (concern* c : {&pain, &local, &after}) c->day = static_cast<std::int16_t>(day.value());
    }
    static constexpr void take(concern& into, item_report const& item, int points) {
        if (into.exercise >= 0 && into.points >= points) return;
        into.exercise = static_cast<std::int16_t>(item.exercise);
        into.points = static_cast<std::int8_t>(points);
    }
};

/// Whether a report tells of pain: at a place that has a limit of its own, or anywhere, as a number or as a sign.
template <class C>
struct pain_told {
    bool local = false, any = false, sign = false;  ///< the sign for pain says no place

    constexpr pain_told() = default;
    constexpr explicit pain_told(session_report const& r) {
        auto const numbers = pains_reported::of<C>(r);
        local = numbers.local.exercise >= 0 || is_local_pain_sign<C>(r.sign);
        sign = is_pain_sign<C>(r.sign);
        for (item_report const& item : r.view()) {
            local = local || is_local_pain_sign<C>(item.feedback.sign);
            sign = sign || is_pain_sign<C>(item.feedback.sign);
        }
        any = sign || numbers.pain.exercise >= 0;
    }
};

/// Whether pain was reported that is the catalogue's `severe_pain`: somebody is to be seen in any case.
template <class C>
constexpr bool told_severe_pain(training_state<C> const& s) {
    if constexpr (requires { typename C::severe_pain; }) {
        return s.reports(condition_index<typename C::severe_pain, C>);
    } else {
        return false;
    }
}

/// What hurt in the last session, and whether it has come again.
template <class C>
constexpr pains_reported pains_with_again(training_state<C> const& s, session_report const& last,
                                          pain_told<C> const& then) {
    auto out = pains_reported::of<C>(last);
    bool const answered = (s.reported & told_by_local_pain<C>()).any();
    bool unplaced = false;
    for (item_report const& item : last.view())
        unplaced = unplaced || (item.feedback.where == pain_place::unsaid && hurts_locally(item.feedback));
    out.pain.again = then.any || (answered && unplaced) || told_severe_pain(s);
    // So much, or what changed an answer, waits for no second time; the sign for pain may have been of this place.
    out.local.again = then.local || then.sign || out.local.points > feedback_limits{}.pain_stop || answered;
    return out;
}

}  // namespace detail

/// What was reported and comes before any session, the gravest first: visit(concern). Pain above 5 comes before every
/// sign of the mildest level. `last` is the report of the last session with exercises; without it only what the state
/// holds is told, which is signs. What was told after that session belongs into its report, as its sign or as an item
/// of session_report::no_exercise, with the later day. A sign holds until a session without it, until every question
/// that it answers is answered with no, or until a professional confirmed. `before` is an earlier report, the one
/// before or the last that told of pain: pain that is in both has come again.
template <class Catalogue, class Visitor>
constexpr void for_each_concern(training_state<Catalogue> const& s, session_report const* last,
                                session_report const* before, Visitor visit) {
    if (last != nullptr && (detail::confirmed_since(s, *last) || last->size > session_report::capacity)) last = nullptr;
    // What a professional has looked at since does not come again: it is new.
    bool const compares =
        before != nullptr && before->size <= session_report::capacity && before->day.value() >= s.pain[0].first_day;
    auto const then = compares ? detail::pain_told<Catalogue>(*before) : detail::pain_told<Catalogue>();
    detail::signs_held<Catalogue> signs(s, last);
    for (concern& c : signs.all) {
        stop_sign_report const sign{.sign = static_cast<std::int8_t>(c.sign)};  // of none where it does not hold
        if (detail::is_pain_sign<Catalogue>(sign)) c.again = c.again || then.local || then.any;
        if (detail::is_local_pain_sign<Catalogue>(sign)) c.again = c.again || then.local;
    }
    auto const pains = last == nullptr ? detail::pains_reported{} : detail::pains_with_again(s, *last, then);
    auto const visit_pains = [&](bool high) {
        for (concern const& c : {pains.local, pains.pain, pains.after}) {
            bool const is_high = c.kind != concern_kind::worse_after && c.points > feedback_limits{}.pain_stop;
            if (c.exercise >= 0 && is_high == high) visit(c);
        }
    };
    for (stop_level const level : {stop_level::S1, stop_level::S2, stop_level::S3, stop_level::S4}) {
        if (level == stop_level::S4) visit_pains(true);
        for (bool const removes : {true, false}) {
            for (concern const& c : signs.all) {
                if (c.level != level) continue;  // what does not hold has no level
                if (stop_sign_table<Catalogue>[static_cast<std::size_t>(c.sign)].removes == removes) visit(c);
            }
        }
    }
    if (signs.belly) visit(concern{.kind = concern_kind::belly, .exercise = signs.belly_in});
    visit_pains(false);
}
template <class Catalogue, class Visitor>
constexpr void for_each_concern(training_state<Catalogue> const& s, session_report const* last, Visitor visit) {
    for_each_concern(s, last, nullptr, visit);
}

template <class Catalogue>
constexpr bool any_concern(training_state<Catalogue> const& s, session_report const* last) {
    bool any = false;
    for_each_concern(s, last, [&any](concern const&) { any = true; });
    return any;
}

/// Whether it is true that nothing rules out exercise today: not in the answers, and not in what was reported. Say the
/// triage's sentence `clear` where this holds, and nowhere else.
template <class Catalogue>
constexpr bool all_clear(screening<Catalogue> const& screened, training_state<Catalogue> const& s,
                         session_report const* last) {
    // Who has no clearance is asked for something: no triage is clear then.
    return screened.triage() == urgency::clear && s.lock == lock_reason::none && !any_concern(s, last);
}

namespace detail {
/// The highest level that a report gives a sign, or any sign where none is named; none where there is no such report.
constexpr stop_level level_told(session_report const* by, int sign = -1) {
    stop_level level = stop_level::none;
    if (by == nullptr || by->size > session_report::capacity) return level;
    auto const raise = [&](stop_sign_report const& r) {
        if (r.seen() && (sign < 0 || r.sign == sign)) level = std::max(level, r.level);
    };
    raise(by->sign);
    for (item_report const& item : by->view()) raise(item.feedback.sign);
    return level;
}
}  // namespace detail

/// The level of what locked everything: of its sign as the catalogue has it, or of the gravest that the report tells
/// which locked ("with breathlessness: S1"), for a state has one sign, and no level. `by` is that report.
template <class Catalogue>
constexpr stop_level level_of_lock(training_state<Catalogue> const& s, session_report const* by = nullptr) {
    if (s.lock != lock_reason::stop_sign) return stop_level::none;
    // What cannot be found locks nevertheless, and has no level but the least that does.
    bool const known = s.lock_sign >= 0 && static_cast<std::size_t>(s.lock_sign) < training_state<Catalogue>::n_signs;
    stop_level level = stop_level::S2;
    if (known) level = std::max(level, stop_sign_table<Catalogue>[static_cast<std::size_t>(s.lock_sign)].level);
    return std::max(level, detail::level_told(by));
}

namespace detail {
/// How urgent it is that somebody looks at a sign of this level.
constexpr urgency urgency_of_level(stop_level level) {
    return level == stop_level::S1   ? urgency::emergency
           : level == stop_level::S2 ? urgency::same_day
                                     : urgency::see_professional;
}
}  // namespace detail

/// How urgent it is that somebody looks at what locked everything: beside it nothing less urgent is told.
template <class Catalogue>
constexpr urgency urgency_of_lock(training_state<Catalogue> const& s, session_report const* by = nullptr) {
    if (s.lock == lock_reason::none) return urgency::clear;
    return detail::urgency_of_level(level_of_lock(s, by));  // one that no sign made has no level
}

namespace detail {
/// The highest level of the signs that were seen and turn this answer into a yes.
template <class C>
constexpr stop_level level_behind(training_state<C> const& s, std::size_t condition, session_report const* by) {
    stop_level worst = stop_level::none;
    for (std::size_t at = 0; at < training_state<C>::n_signs; ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        bool const sets =
            std::find(row.sets.begin(), row.sets.end(), static_cast<std::int16_t>(condition)) != row.sets.end();
        // A session without it may have come since: what locked stands until somebody has looked.
        bool const is_lock = s.lock_sign == static_cast<std::int8_t>(at);
        if (!sets || (s.seen_signs[at] == 0 && !is_lock)) continue;
        worst = std::max({worst, level_by_itself(s, at), level_told(by, static_cast<int>(at))});
        if (is_lock && s.lock == lock_reason::stop_sign) worst = std::max(worst, stop_level::S2);
    }
    return worst;
}
}  // namespace detail

/// How urgent a rule is that applies today: one cause has one urgency. What the person answered asks for what its rule
/// states. Where only a report turned the answer into a yes, its sign knows better: one that is to be looked at on the
/// same day is no emergency, and what a professional has confirmed asks for the questions again and for nothing else.
/// `own` are the person's own answers, without what the reports changed; `by` is the report that locked.
template <class Catalogue>
constexpr urgency urgency_of(training_state<Catalogue> const& s, profile<Catalogue> const& own, applied_rule const& r,
                             session_report const* by = nullptr) {
    auto const condition = static_cast<std::size_t>(r.condition);  // -1, of no condition: nobody reports that
    if (!s.reports(condition)) return r.asks;
    answer const said = own.answer_to(condition);
    bool const own_answer = said == answer::yes || said == answer::unknown;
    if (own_answer && !own.raw().cleared.test(condition)) return r.asks;
    switch (detail::level_behind(s, condition, by)) {
        case stop_level::none:
            return s.asked == s.confirmed ? std::min(r.asks, urgency::incomplete) : r.asks;
        case stop_level::S2:
            return std::min(r.asks, urgency::same_day);
        default:
            return r.asks;
    }
}

/// The most urgent of what the answers ask for and of what locked everything: beside it nothing less urgent is told.
/// `screened` is the screening of answers_today(), `own` are the answers without what the reports changed.
template <class Catalogue>
constexpr urgency urgency_today(training_state<Catalogue> const& s, screening<Catalogue> const& screened,
                                profile<Catalogue> const& own, session_report const* by = nullptr) {
    urgency most = urgency_of_lock(s, by);
    if (screened.refused() != refusal::none) return std::max(most, screened.triage());
    screened.for_each_applied_rule([&](applied_rule const& r) { most = std::max(most, urgency_of(s, own, r, by)); });
    return most;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<screening<Catalogue>, Other, Rest...>>
constexpr bool all_clear(screening<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<screening<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr urgency urgency_of(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr urgency urgency_today(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif
