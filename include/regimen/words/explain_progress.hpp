// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Decisions as sentences: what was decided about an exercise and why, what would have made it different, and what today
// is. The reason of a decision is a rule of its policy, with its source.
#ifndef REGIMEN_WORDS_EXPLAIN_PROGRESS_HPP
#define REGIMEN_WORDS_EXPLAIN_PROGRESS_HPP

#include <regimen/progression/progression_table.hpp>
#include <regimen/training/concern.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>
#include <regimen/words/progress_language.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

namespace detail {

/// The sources of a stop sign.
template <class Sign>
inline constexpr citation cited_by_sign = Sign::is.sources;

/// The rule that decided, or nullptr where none spoke.
template <class C>
constexpr progression_rule const* rule_behind(item_decision const& d) {
    if (d.family < 0 || static_cast<std::size_t>(d.family) >= progression_table<C>.size()) return nullptr;
    auto const& rules = progression_table<C>[static_cast<std::size_t>(d.family)].policy->rules;
    return d.rule < rules.size() ? &rules[d.rule] : nullptr;
}

/// What stood between a report and a rise, or what made the dose fall: each once, in the words of `said`.
template <std::size_t N>
constexpr bool write_conditions(fixed_text<N>& out, feedback_class seen, feedback_set wanted,
                                std::array<std::string_view, n_observed> const& said, std::string_view sore_place,
                                progress_language const& w) {
    constexpr feedback_limits limits{};
    fixed_text<12> ok, stop, local;
    ok << limits.pain_ok;
    stop << limits.pain_stop;
    local << limits.local_pain_stop;
    std::array<std::string_view, n_feedback_fields> found{};
    std::size_t n = 0;
    for (std::size_t f = 0; f < n_feedback_fields; ++f) {
        observed const o = seen.value(static_cast<feedback_field>(f));
        if ((wanted.bits() & bit_of(o)) != 0) continue;
        if (static_cast<std::size_t>(o) >= n_observed) continue;  // of this field nothing was seen
        std::string_view const words = said[static_cast<std::size_t>(o)];
        // Where nothing was done, there is nothing else to say.
        if (words.empty() || (seen.is(observed::not_done) && o != observed::not_done)) continue;
        found[n++] = words;
    }
    for (std::size_t i = 0; i < n; ++i) {
        if (i != 0) out << (i + 1 == n ? w.last_listed : w.listed);
        say_into(out, found[i], filling{"ok", ok.view()}, filling{"stop", stop.view()}, filling{"local", local.view()},
                 filling{"place", sore_place});
    }
    return n != 0;
}

/// What is said of each thing observed: with the belly, where the catalogue asks about it.
constexpr std::array<std::string_view, n_observed> said_of(std::array<std::string_view, n_observed> said,
                                                           progress_language::belly_words const& with_belly,
                                                           bool belly_asked) {
    if (!belly_asked) return said;
    said[static_cast<std::size_t>(observed::quality_poor)] = with_belly.quality;
    said[static_cast<std::size_t>(observed::sign_eases)] = with_belly.sign;
    return said;
}
/// What in the report made this rule hold. Fields that did not matter are left open.
constexpr feedback_set all_but_triggers(progression_rule const& r, feedback_class seen) {
    std::uint64_t avoided = 0;
    for (std::size_t k = 0; k < r.n_any; ++k) {
        if (!seen.in(r.any[k])) continue;
        for (std::size_t f = 0; f < n_feedback_fields; ++f) {
            std::uint64_t const field = bits_of_field(f);
            if ((r.any[k].bits() & field) != field) avoided |= r.any[k].bits() & field & seen.bits();
        }
    }
    return feedback_set(all_observed & ~avoided);
}

}  // namespace detail

/// What was decided about an exercise and why, with the source of the rule.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain_decision(item_decision const& d, language const& l = english,
                                                    progress_language const& w = progress_english) {
    explanation out;
    catalogue_view const& c = view_of<Catalogue>;
    if (d.exercise >= c.exercises.size()) {
        out.sentence << l.unknown_item;
        out.technical << "place " << static_cast<int>(d.exercise);
        return out;
    }
    detail::filling const name{"exercise", detail::exercise_name(l, c, d.exercise)};
    out.sources = c.exercises[d.exercise].source;
    out.grade = c.exercises[d.exercise].grade;
    progression_rule const* rule = detail::rule_behind<Catalogue>(d);
    if (d.family < 0) {
        detail::say_into(out.sentence,
                         d.made == decision::remove ? w.nothing_easier
                         : d.not_as_planned         ? w.not_counted
                                                    : w.does_not_progress,
                         name);
    } else if (d.weekly_cap) {
        detail::say_into(out.sentence, w.held_by_week, name);
    } else if (d.nothing_higher) {
        detail::say_into(out.sentence, w.held_at_top, name);
    } else if (rule == nullptr) {
        detail::say_into(out.sentence, d.not_as_planned ? w.not_counted : w.held, name);
    } else if (d.made == decision::remove && rule->act != decision::remove) {  // it was at its lowest
        detail::say_into(out.sentence, w.nothing_easier, name);
    } else {
        detail::say_into(out.sentence, w.decided, name,
                         detail::filling{"sentence", l.of("progression", rule->id, rule->sentence)});
    }
    if (rule != nullptr) {
        out.sources = &rule->sources;
        out.grade = evidence::inference;
    }
    out.technical << id_of(d.made) << " " << c.exercises[d.exercise].id;
    if (rule != nullptr) out.technical << " (" << rule->id << ")";
    if (d.weekly_cap) out.technical << " (weekly cap)";
    return out;
}

/// What would have made the decision different, in a sentence.
template <class Catalogue>
constexpr explanation what_would_differ(item_decision const& d, language const& l = english,
                                        progress_language const& w = progress_english) {
    explanation out = explain_decision<Catalogue>(d, l, w);
    out.sentence = {};
    if (d.family < 0) return out;
    fixed_text<explanation_room::conditions> conditions;
    std::string_view const place = detail::sore_place_of(view_of<Catalogue>.says, l);
    progression_rule const* rule = detail::rule_behind<Catalogue>(d);
    bool const fell = d.made == decision::step_back || d.made == decision::regress || d.made == decision::remove ||
                      d.made == decision::stop;
    if (fell && rule != nullptr) {
        auto const said = detail::said_of(w.because_of, w.because_of_with_belly, asks_about_belly<Catalogue>);
        if (detail::write_conditions(conditions, d.seen, detail::all_but_triggers(*rule, d.seen), said, place, w))
            detail::say_into(out.sentence, w.would_not_fall,
                             detail::filling{"found", conditions.view(), conditions.truncated()});
    } else if (d.made == decision::advance || d.made == decision::resume) {
        out.sentence << w.would_not_rise;
    } else if (detail::write_conditions(
                   conditions, d.seen, fit_to_rise(),
                   detail::said_of(w.instead_of, w.instead_of_with_belly, asks_about_belly<Catalogue>), place, w)) {
        detail::say_into(out.sentence, w.would_rise,
                         detail::filling{"found", conditions.view(), conditions.truncated()});
    } else if (!d.nothing_higher && !d.weekly_cap) {
        out.sentence << w.only_time;
    }
    return out;
}

/// When the advice of a stop sign is read: on the day of the report, on a later one, or once it has come again.
enum class advice_time : std::uint8_t { at_once, later, again };

/// The advice of a stop sign for that time. A language that translates the advice and has no text of its own for later
/// says the same on every day: no sentence is in two languages.
constexpr std::string_view advice_of(stop_sign_row const& sign, advice_time when, language const& l = english) {
    bool const translated = !l.of("advice", sign.id, {}).empty();
    std::string_view const again = l.of("advice-again", sign.id, translated ? std::string_view{} : sign.advice_again);
    if (when == advice_time::again && !again.empty()) return again;
    std::string_view const later = l.of("advice-later", sign.id, translated ? std::string_view{} : sign.advice_later);
    if (when != advice_time::at_once && !later.empty()) return later;
    return l.of("advice", sign.id, sign.advice);
}

namespace detail {
/// When the advice of a sign is read that is of today or was told before. One that has come again and says nothing
/// apart for that is on its day as new: what it says for later is for whoever has not done it yet.
constexpr advice_time time_of_advice(stop_sign_row const& sign, bool again, bool of_today, language const& l) {
    bool const translated = !l.of("advice", sign.id, {}).empty();
    bool const apart = !l.of("advice-again", sign.id, translated ? std::string_view{} : sign.advice_again).empty();
    if (again && apart) return advice_time::again;
    return of_today ? advice_time::at_once : advice_time::later;
}

/// What a sign says at that time. Where there is no session it says nothing of how to exercise.
constexpr std::string_view advice_on_day(stop_sign_row const& sign, bool again, bool of_today, bool has_session,
                                         language const& l) {
    advice_time const when = time_of_advice(sign, again, of_today, l);
    if (!has_session && when != advice_time::again) {
        bool const translated = !l.of("advice", sign.id, {}).empty();
        auto const at_rest = l.of("advice-at-rest", sign.id, translated ? std::string_view{} : sign.advice_at_rest);
        if (!at_rest.empty()) return at_rest;
    }
    return advice_of(sign, when, l);
}

/// What to do about the sign that locked everything, as it is to be read on a day. `called`: the call for help that a
/// graver report asks for, in place of the sign's own advice; else empty. What was to be done at once is on a later day
/// for whoever has not done it.
template <class Catalogue>
constexpr fixed_text<explanation_room::sentence> advice_of_lock(training_state<Catalogue> const& s, std::int32_t day,
                                                                std::string_view called, language const& l,
                                                                progress_language const& w) {
    stop_sign_row const& sign = stop_sign_table<Catalogue>[static_cast<std::size_t>(s.lock_sign)];
    std::string_view const at_once = called.empty() ? advice_of(sign, advice_time::at_once, l) : called;
    bool const again = s.lock == lock_reason::repeated_sign || is_repeated(s, static_cast<std::size_t>(s.lock_sign));
    // Nobody exercises under a lock: also a sign that locks for coming again tells no form to use.
    std::string_view const now = called.empty() ? advice_on_day(sign, again, s.lock_day == day, false, l) : called;
    fixed_text<explanation_room::sentence> out;
    say_into(out, s.lock_day != day && now == at_once ? w.not_looked_at_yet : std::string_view("{sentence}"),
             filling{"sentence", now});
    return out;
}

template <class Catalogue>
REGIMEN_COLD constexpr explanation explain_concern_at(concern const& c, bool of_today, bool has_session,
                                                      language const& l, progress_language const& w) {
    explanation out;
    out.grade = evidence::inference;
    fixed_text<12> found;
    found << static_cast<int>(c.points);
    catalogue_view const& tables = view_of<Catalogue>;
    bool const named = c.exercise >= 0 && static_cast<std::size_t>(c.exercise) < tables.exercises.size();
    detail::filling const exercise{
        "exercise",
        named ? detail::exercise_name(l, tables, static_cast<std::size_t>(c.exercise)) : std::string_view{}};
    std::string_view phrase;
    switch (c.kind) {
        case concern_kind::sign: {
            if (c.sign < 0 || static_cast<std::size_t>(c.sign) >= training_state<Catalogue>::n_signs) return out;
            stop_sign_row const& row = stop_sign_table<Catalogue>[static_cast<std::size_t>(c.sign)];
            std::string_view const said = named ? w.reported_sign_in : w.reported_sign;
            filling const sign{"sign", l.of("sign", row.id, row.name)};
            std::string_view const advice = advice_on_day(row, c.again, of_today, has_session, l);
            say_into(out.sentence, said, exercise, sign, filling{"sentence", advice});
            if (out.sentence.truncated()) {  // what to do is the last to be lost
                out.sentence = {};
                out.sentence << advice << " ";
                say_into(out.sentence, said, exercise, sign);
            }
            out.technical << "reported: " << row.id;
            out.sources = row.sources;
            return out;
        }
        case concern_kind::belly:
            phrase = w.reported_belly;
            break;
        case concern_kind::pain:
            phrase = c.again ? w.reported_pain_again : w.reported_pain;
            break;
        case concern_kind::high_pain:
            phrase = c.again ? w.reported_high_pain_again : w.reported_high_pain;
            break;
        case concern_kind::local_pain:
            phrase = c.points > feedback_limits{}.pain_stop ? w.reported_local_high_pain
                     : c.again                              ? w.reported_local_pain_again
                                                            : w.reported_local_pain;
            break;
        case concern_kind::worse_after:
            phrase = w.reported_worse_after;
            break;
    }
    if constexpr (requires { typename Catalogue::pain_sign; })
        out.sources = detail::sources_in<detail::cited_by_sign<typename Catalogue::pain_sign>>;
    detail::say_into(out.sentence, phrase, detail::filling{"found", found.view(), found.truncated()}, exercise,
                     detail::filling{"place", detail::sore_place_of(tables.says, l)});
    out.technical << "reported: pain " << static_cast<int>(c.points);
    return out;
}
}  // namespace detail

/// A concern in plain words: what was reported, and what to do about it, as on the day of the report.
template <class Catalogue>
constexpr explanation explain_concern(concern const& c, language const& l = english,
                                      progress_language const& w = progress_english) {
    return detail::explain_concern_at<Catalogue>(c, true, true, l, w);
}
/// The same on a day: what was to be done on the day of the report alone is not told on a later one.
template <class Catalogue>
constexpr explanation explain_concern(concern const& c, days today, language const& l = english,
                                      progress_language const& w = progress_english) {
    return detail::explain_concern_at<Catalogue>(c, c.day == today.value(), true, l, w);
}
/// The same beside what today is: on a day without a session nothing is said of how to exercise.
template <class Catalogue>
constexpr explanation explain_concern(concern const& c, today<Catalogue> const& t, language const& l = english,
                                      progress_language const& w = progress_english) {
    bool const of_today = c.day == t.answers.raw().day;
    return detail::explain_concern_at<Catalogue>(c, of_today, t.plan.found(), l, w);
}

namespace detail {
/// The welcome after days away, with what they change: the same numbers as in pass_gap(). Where the day is a lighter
/// one it does not say that nothing has changed.
constexpr std::string_view words_for_pause(progress_language const& w, std::int32_t missed, ease_reason why) {
    if (why == ease_reason::after_illness) return w.back_after_illness;
    if (missed < 8 && why != ease_reason::nothing) return w.back_to_questions;
    return missed < 8     ? w.back_after_days
           : missed < 14  ? w.back_after_a_week
           : missed <= 28 ? w.back_after_weeks
                          : w.back_after_a_month;
}
constexpr std::string_view words_for_ease(progress_language const& w, ease_reason why) {
    return why == ease_reason::after_illness ? w.light_after_illness
           : why == ease_reason::short_night ? w.light_after_short_night
                                             : w.light_week;
}
template <class C>
constexpr bool any_taken_out(training_state<C> const& s) {
    for (std::size_t i = 0; i < s.n_exercises; ++i) {
        if (is_taken_out(s, i)) return true;
    }
    return false;
}
}  // namespace detail

/// What today is, with the reason; nothing of what was reported but a lock. For a page that tells every concern itself.
/// `by` is the report that locked, which may say more than its sign does.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain_day(today<Catalogue> const& t, training_state<Catalogue> const& s,
                                               language const& l = english,
                                               progress_language const& w = progress_english,
                                               session_report const* by = nullptr) {
    explanation out;
    out.grade = evidence::inference;
    out.technical << id_of(t.kind);
    switch (t.kind) {
        case day_kind::refused:
            out.sentence << w.today_refused;
            break;
        case day_kind::locked: {
            auto const& signs = stop_sign_table<Catalogue>;
            if (s.lock == lock_reason::pain_not_better) {
                out.sentence << w.today_locked_pain;
            } else if (s.lock_sign >= 0 && static_cast<std::size_t>(s.lock_sign) < signs.size()) {
                stop_sign_row const& sign = signs[static_cast<std::size_t>(s.lock_sign)];
                // A report made it graver: the sign's own advice says too little, and may name a form to use.
                stop_level const locked = level_of_lock(s, by);
                bool const raised = locked > detail::level_by_itself(s, static_cast<std::size_t>(s.lock_sign));
                fixed_text<explanation_room::conditions> call;
                if (raised)
                    detail::say_into(call, locked == stop_level::S1 ? w.call_now : w.call_today,
                                     detail::filling{"emergency", l.emergency_number},
                                     detail::filling{"contact", detail::contact_of(view_of<Catalogue>.says, l)});
                auto const advice = detail::advice_of_lock(s, t.answers.raw().day, call.view(), l, w);
                detail::say_into(out.sentence, w.today_locked,
                                 detail::filling{"sign", l.of("sign", sign.id, sign.name)},
                                 detail::filling{"sentence", advice.view(), advice.truncated()});
                out.sources = sign.sources;
                out.technical << " (" << sign.id << ")";
            } else {
                out.sentence << w.today_locked_unnamed;
            }
            break;
        }
        case day_kind::screening_due:
            out.sentence << w.today_questions;
            break;
        case day_kind::not_cleared:
            // What must be done now, or today, is all that there is to say.
            if (t.screened && t.screened->triage() >= urgency::same_day) {
                auto const what_to_do = explain(*t.screened, l);
                out.sentence << what_to_do.view();
            } else {
                out.sentence << w.today_not_cleared;
            }
            break;
        case day_kind::rest:
            out.sentence << (t.week_is_full ? w.today_week_is_full : w.today_rest);
            break;
        case day_kind::micro:
            out.sentence << w.today_micro;
            break;
        case day_kind::stretch:
            out.sentence << w.today_stretch;
            break;
        case day_kind::strength:
            out.sentence << w.today_strength;
            break;
    }
    bool const session = t.kind == day_kind::micro || t.kind == day_kind::stretch || t.kind == day_kind::strength;
    if (session && !t.plan.found() && detail::any_taken_out(s)) {
        out.sentence = {};
        out.sentence << w.today_nothing_left;
        return out;
    }
    if (t.missed.value() > 0 && (session || t.kind == day_kind::screening_due)) {
        fixed_text<12> found;
        found << t.missed.value();
        explanation welcome = out;
        welcome.sentence = {};
        detail::say_into(welcome.sentence,
                         session ? detail::words_for_pause(w, t.missed.value(), t.light_because) : w.back_to_questions,
                         detail::filling{"found", found.view()});
        welcome.sentence << " " << out.sentence.view();
        out = welcome;
    }
    bool const said = t.missed.value() > 0 && t.light_because == ease_reason::after_illness;
    if (session && t.light && !said) out.sentence << " " << detail::words_for_ease(w, t.light_because);
    if (t.see_professional && t.kind != day_kind::locked) out.sentence << " " << w.see_professional;
    return out;
}

namespace detail {
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain_today_after(today<Catalogue> const& t, training_state<Catalogue> const& s,
                                                       session_report const* last, session_report const* before,
                                                       language const& l, progress_language const& w) {
    explanation out = explain_day(t, s, l, w, last);
    if (t.kind == day_kind::refused || t.kind == day_kind::locked || t.kind == day_kind::screening_due) return out;
    if (t.screened && t.screened->triage() >= urgency::same_day) return out;  // that is told alone
    bool first = true;
    for_each_concern(s, last, before, [&](concern const& c) {
        if (!first) return;
        first = false;
        explanation of_report = explain_concern(c, t, l, w);
        of_report.sentence << " " << out.sentence.view();
        of_report.technical << "; " << out.technical.view();
        out = of_report;
    });
    return out;
}
}  // namespace detail

/// What today is, with the reason. What was reported and not settled since comes first, the gravest of it, with what to
/// do about it. `last` is the report of the last session; without it only the signs that the state holds are known.
template <class Catalogue>
constexpr explanation explain_today(today<Catalogue> const& t, training_state<Catalogue> const& s,
                                    session_report const& last, language const& l = english,
                                    progress_language const& w = progress_english) {
    return detail::explain_today_after(t, s, &last, nullptr, l, w);
}
/// With an earlier report as well: the one before, or the last that told of pain. Pain that is in both has come again.
template <class Catalogue>
constexpr explanation explain_today(today<Catalogue> const& t, training_state<Catalogue> const& s,
                                    session_report const& last, session_report const& before,
                                    language const& l = english, progress_language const& w = progress_english) {
    return detail::explain_today_after(t, s, &last, &before, l, w);
}
template <class Catalogue>
constexpr explanation explain_today(today<Catalogue> const& t, training_state<Catalogue> const& s,
                                    language const& l = english, progress_language const& w = progress_english) {
    return detail::explain_today_after(t, s, nullptr, nullptr, l, w);
}

/// Why an item was withdrawn, in a sentence with its source: the day's reason where the whole day has no session, for
/// `s` is the state that was looked at.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain(readmission_today<Catalogue> const& r, withdrawal const& w,
                                           training_state<Catalogue> const& s, language const& l = english,
                                           progress_language const& progress = progress_english) {
    if (detail::no_session_on(r.day.kind)) return explain_today<Catalogue>(r.day, s, l, progress);
    if (r.day.screened) return detail::explain_withdrawal(*r.day.screened, w, l);
    return detail::explain_withdrawal<Catalogue>(r.day.answers.raw(), w, l);
}

/// The training was looked at: there is nothing that it cannot know, and the sentence is empty.
template <class Catalogue>
constexpr explanation explain(readmission_today<Catalogue> const& r, language const& l = english) {
    return explain(static_cast<readmission const&>(r), l);
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<today<Catalogue>, Other, Rest...>>
constexpr explanation explain_day(today<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<today<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<today<Catalogue>, Other, Rest...>>
constexpr explanation explain_today(today<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<today<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif
