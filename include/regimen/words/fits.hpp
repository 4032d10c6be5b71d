// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether a language has room: its longest sentences, made of the longest texts of a catalogue, beside the room that
// there is for them. A host that translates asserts it: static_assert(fits<my_catalogue, hindi>);
#ifndef REGIMEN_WORDS_FITS_HPP
#define REGIMEN_WORDS_FITS_HPP

#include <regimen/rules/rulebook.hpp>
#include <regimen/words/explain_plan.hpp>
#include <regimen/words/explain_progress.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace regimen {

namespace detail {

/// The bytes of the longest of some texts.
template <class Rows, class Text>
constexpr std::size_t longest_of(Rows const& rows, Text text) {
    std::size_t most = 0;
    for (auto const& row : rows) most = std::max(most, std::string_view(text(row)).size());
    return most;
}

// The longest texts of a catalogue in a language, each kind for itself: compilers limit the steps of one expression.
template <class C, language const& L>
inline constexpr std::size_t longest_exercise = longest_of(view_of<C>.exercises, [](exercise_row const& e) {
    return L.of("exercise", e.id, e.name);
});
template <class C, language const& L>
inline constexpr std::size_t longest_position = longest_of(view_of<C>.positions, [](position_row const& p) {
    return L.of("position", p.id, p.name);
});
template <class C, language const& L>
inline constexpr std::size_t longest_mode = longest_of(view_of<C>.modes,
                                                       [](mode_row const& m) { return L.of("mode", m.id, m.name); });
template <class C, language const& L>
inline constexpr std::size_t longest_demand = longest_of(view_of<C>.demands, [](named_row const& d) {
    return L.of("demand", d.id, d.name);
});
template <class C, language const& L>
inline constexpr std::size_t longest_question = longest_of(view_of<C>.conditions, [](condition_row const& c) {
    return L.of("condition", c.id, c.question);
});
template <class C, language const& L>
inline constexpr std::size_t longest_statement = longest_of(view_of<C>.conditions, [](condition_row const& c) {
    return std::max(L.statement_of(c.id, c.statement), L.report_statement_of(c.id, c.report_statement, c.statement),
                    [](auto const a, auto const b) { return a.size() < b.size(); });
});
template <class C, class Book, language const& L>
inline constexpr std::size_t longest_rule = longest_of(book_of<Book, C>.rules, [](rule_row const& r) {
    return L.of("rule", r.id, r.sentence);
});
template <class C, class Book, language const& L>
inline constexpr std::size_t longest_delay = longest_of(book_of<Book, C>.delays, [](delay_row const& d) {
    return L.of("rule", d.id, d.sentence);
});

/// What an exercise needs, at most: all of it, each thing with all that does in its place.
template <class C, language const& L>
inline constexpr std::size_t longest_needs = [] {
    std::array<std::size_t, view_of<C>.equipment.size()> names{};
    std::size_t i = 0;
    for (named_row const& item : view_of<C>.equipment) names[i++] = L.of("equipment", item.id, item.name).size();
    constexpr std::size_t between = 3;  // " / "
    std::size_t most = 0;
    for (exercise_row const& e : view_of<C>.exercises) {
        std::size_t bytes = 0;
        for (std::uint64_t const need : e.needs) {
            for (std::size_t const item : bits_of{need}) bytes += names[item] + between;
        }
        most = std::max(most, bytes);
    }
    return most;
}();

/// The bytes of a phrase without its {places}.
constexpr std::size_t bytes_without_places(std::string_view phrase) {
    std::size_t bytes = 0;
    bool inside = false;
    for (char const c : phrase) {
        inside = inside || c == '{';
        bytes += inside ? 0 : 1;
        inside = inside && c != '}';
    }
    return bytes;
}
/// What a place of a phrase is filled with, at most.
struct longest_filling {
    std::string_view place;
    std::size_t bytes;
};
template <std::size_t N>
constexpr std::size_t longest_with(std::string_view phrase, std::array<longest_filling, N> const& fillings) {
    std::size_t bytes = bytes_without_places(phrase);
    for (std::size_t open = phrase.find('{'); open != std::string_view::npos; open = phrase.find('{', open + 1)) {
        std::string_view const rest = phrase.substr(open + 1);
        for (longest_filling const& f : fillings) {
            if (rest.substr(0, rest.find('}')) == f.place) bytes += f.bytes;
        }
    }
    return bytes;
}

inline constexpr std::size_t longest_number = 11;  // -2147483648

constexpr std::size_t longest_time(language const& l) {
    std::array const number{longest_filling{"day", longest_number}, longest_filling{"week", longest_number}};
    return std::max(longest_with(l.on_day, number), longest_with(l.in_week, number));
}
constexpr std::size_t longest_seconds(language const& l) {
    return std::max(l.one_second.size(), longest_with(l.seconds, std::array{longest_filling{"found", longest_number}}));
}

/// Every phrase that is a sentence of the language, in its order: with a rule's sentence in two of them.
constexpr auto sentences_of(language const& l) {
    return std::array<std::string_view, 95>{l.id,
                                            l.emergency_number,
                                            l.on_day,
                                            l.in_week,
                                            l.one_second,
                                            l.seconds,
                                            l.triage_clear,
                                            l.triage_see_professional,
                                            l.triage_incomplete,
                                            l.triage_same_day,
                                            l.triage_emergency,
                                            l.permitted,
                                            l.limited,
                                            l.delayed,
                                            l.forbidden,
                                            l.refused_mode,
                                            l.refused_day,
                                            l.refused_range,
                                            l.gate_shut,
                                            l.gate_unknown,
                                            l.kept_shut,
                                            l.not_asked_yet,
                                            l.not_sure,
                                            l.told_yes,
                                            l.told_report,
                                            l.told_not_sure,
                                            l.told_yes_question,
                                            l.told_report_question,
                                            l.told_not_sure_question,
                                            l.contradiction,
                                            l.change_wait,
                                            l.change_answer,
                                            l.change_resolution,
                                            l.change_clearance,
                                            l.change_profile,
                                            l.change_nothing,
                                            l.not_permitted,
                                            l.block_order,
                                            l.wrong_block,
                                            l.warm_up_missing,
                                            l.warm_up_too_short,
                                            l.relaxation_missing,
                                            l.relaxation_short,
                                            l.sides_unequal,
                                            l.too_many_exercises,
                                            l.too_long,
                                            l.position_unknown,
                                            l.position_avoided,
                                            l.too_many_positions,
                                            l.too_many_changes,
                                            l.floor_to_standing,
                                            l.demand_budget,
                                            l.balance,
                                            l.too_many_rotations,
                                            l.family_twice,
                                            l.strength_back_to_back,
                                            l.strength_too_soon,
                                            l.equipment_missing,
                                            l.dose_above_ceiling,
                                            l.exertion_above,
                                            l.nothing_in_it,
                                            l.nothing_is_permitted,
                                            l.nothing_is_at_hand,
                                            l.no_settling,
                                            l.no_relaxation,
                                            l.too_little_time,
                                            l.no_warm_up,
                                            l.search_ended,
                                            l.more_time_helps,
                                            l.equipment_helps,
                                            l.position_helps,
                                            l.it_is_in_it,
                                            l.left_out_by_request,
                                            l.strength_not_yet,
                                            l.easier_form_first,
                                            l.too_hard_today,
                                            l.no_room,
                                            l.not_lying_down,
                                            l.worth_less,
                                            l.as_good_but_longer,
                                            l.as_good,
                                            l.search_ended_before,
                                            l.unknown_item,
                                            l.other_catalogue,
                                            l.no_session_today,
                                            l.taken_out,
                                            l.other_form,
                                            l.not_a_strength_day,
                                            l.above_todays_dose,
                                            l.week_has_no_room,
                                            l.training_not_looked_at,
                                            l.head_level_first,
                                            l.roll_to_side,
                                            l.sore_place,
                                            l.contact};
}

/// The longest sentence about what was told: by a statement, or by a question.
template <class C, language const& L>
inline constexpr std::size_t longest_told = [] {
    std::array const fillings{longest_filling{"question", longest_question<C, L>},
                              longest_filling{"statement", longest_statement<C, L>}};
    std::size_t most = 0;
    for (std::string_view const phrase :
         std::initializer_list<std::string_view>{L.told_yes, L.told_report, L.told_not_sure, L.told_yes_question,
                                                 L.told_report_question, L.told_not_sure_question})
        most = std::max(most, longest_with(phrase, fillings));
    return most;
}();

/// Whom to contact, as the field says it, or as any field would.
template <class C, language const& L>
inline constexpr std::size_t longest_contact = std::max(contact_of(view_of<C>.says, L).size(),
                                                        contact_of({}, L).size());

/// The longest sentence about screening, sessions and plans.
template <class C, class Book, language const& L>
inline constexpr std::size_t longest_sentence = [] {
    std::size_t const name = longest_exercise<C, L>;
    std::size_t const amount = std::max(longest_seconds(L), longest_number);
    std::array const fillings{
        longest_filling{"exercise", name},
        longest_filling{"other", name},
        longest_filling{"position", longest_position<C, L>},
        longest_filling{"mode", longest_mode<C, L>},
        longest_filling{"demand", longest_demand<C, L>},
        longest_filling{"equipment", longest_needs<C, L>},
        longest_filling{"question", longest_question<C, L>},
        longest_filling{"statement", longest_statement<C, L>},
        longest_filling{"told", longest_told<C, L>},
        longest_filling{"sentence", std::max(longest_rule<C, Book, L>, longest_delay<C, Book, L>)},
        longest_filling{"time", longest_time(L)},
        longest_filling{"found", amount},
        longest_filling{"allowed", amount},
        longest_filling{"emergency", L.emergency_number.size()},
        longest_filling{"contact", longest_contact<C, L>},
    };
    std::size_t most = 0;
    for (std::string_view const phrase : sentences_of(L)) most = std::max(most, longest_with(phrase, fillings));
    return most;
}();

/// The conditions of a decision, at most: one of each field of a report.
constexpr std::size_t longest_conditions(std::array<std::string_view, n_observed> const& said, std::size_t sore_place,
                                         progress_language const& w) {
    std::array const points{longest_filling{"ok", longest_number}, longest_filling{"stop", longest_number},
                            longest_filling{"local", longest_number}, longest_filling{"place", sore_place}};
    std::size_t bytes = 0;
    for (std::size_t f = 0; f < n_feedback_fields; ++f) {
        std::size_t most = 0;
        for (std::size_t o = first_of_field[f]; o < first_of_field[f + 1]; ++o)
            most = std::max(most, longest_with(said[o], points));
        bytes += most + std::max(w.listed.size(), w.last_listed.size());
    }
    return bytes;
}
template <class C, language const& L, progress_language const& W>
inline constexpr std::size_t longest_conditions_of =
    std::max(longest_conditions(said_of(W.instead_of, W.instead_of_with_belly, asks_about_belly<C>),
                                sore_place_of(view_of<C>.says, L).size(), W),
             longest_conditions(said_of(W.because_of, W.because_of_with_belly, asks_about_belly<C>),
                                sore_place_of(view_of<C>.says, L).size(), W));

/// The longest call for help on the same day or now.
template <class C, language const& L>
inline constexpr std::size_t longest_call = [] {
    std::array const number{longest_filling{"emergency", L.emergency_number.size()},
                            longest_filling{"contact", longest_contact<C, L>}};
    return std::max(longest_with(L.triage_emergency, number), longest_with(L.triage_same_day, number));
}();

/// The same in words that stand beside a lock.
template <class C, language const& L, progress_language const& W>
inline constexpr std::size_t longest_call_of_lock = [] {
    std::array const places{longest_filling{"emergency", L.emergency_number.size()},
                            longest_filling{"contact", longest_contact<C, L>}};
    return std::max(longest_with(W.call_now, places), longest_with(W.call_today, places));
}();

/// The longest sentence about a stop sign: the sign with its own advice, or with the call for help. `beside_a_day`: of
/// those alone that do not lock; what locks stands alone.
template <class C, language const& L, progress_language const& W, bool beside_a_day>
inline constexpr std::size_t longest_about_a_sign = [] {
    std::size_t most = 0;
    for (stop_sign_row const& s : stop_sign_table<C>) {
        if (beside_a_day && s.level >= stop_level::S2) continue;
        std::size_t const advice =
            std::max({advice_of(s, advice_time::at_once, L).size(), advice_of(s, advice_time::later, L).size(),
                      advice_of(s, advice_time::again, L).size(), advice_on_day(s, false, true, false, L).size()});
        std::array const fillings{longest_filling{"sign", L.of("sign", s.id, s.name).size()},
                                  longest_filling{"sentence", std::max(advice, longest_call_of_lock<C, L, W>)},
                                  longest_filling{"exercise", longest_exercise<C, L>}};
        for (std::string_view const phrase : {W.reported_sign, W.reported_sign_in, W.today_locked}) {
            if (beside_a_day && phrase == W.today_locked) continue;
            std::size_t const later = phrase == W.today_locked ? bytes_without_places(W.not_looked_at_yet) : 0;
            most = std::max(most, longest_with(phrase, fillings) + later);
        }
    }
    return most;
}();

/// The longest sentence about progress. What was reported stands before what today is.
template <class C, language const& L, progress_language const& W>
inline constexpr std::size_t longest_about_progress = [] {
    std::size_t rule = 0;
    policy_view const* last = nullptr;  // most families share a policy
    for (progression_row const& p : progression_table<C>) {
        if (p.policy == nullptr || p.policy == last) continue;
        last = p.policy;
        for (progression_rule const& r : p.policy->rules)
            rule = std::max(rule, L.of("progression", r.id, r.sentence).size());
    }
    std::array const fillings{longest_filling{"exercise", longest_exercise<C, L>}, longest_filling{"sentence", rule},
                              longest_filling{"found", longest_conditions_of<C, L, W>}};
    std::size_t decision = 0;
    for (std::string_view const phrase :
         {W.held, W.held_at_top, W.held_by_week, W.not_counted, W.does_not_progress, W.decided, W.nothing_easier,
          W.would_rise, W.only_time, W.would_not_rise, W.would_not_fall})
        decision = std::max(decision, longest_with(phrase, fillings));
    std::array const report{longest_filling{"exercise", longest_exercise<C, L>},
                            longest_filling{"found", longest_number},
                            longest_filling{"place", sore_place_of(view_of<C>.says, L).size()}};
    std::size_t concern = longest_about_a_sign<C, L, W, true>;
    for (std::string_view const phrase :
         {W.reported_belly, W.reported_pain, W.reported_high_pain, W.reported_local_pain, W.reported_pain_again,
          W.reported_high_pain_again, W.reported_local_pain_again, W.reported_local_high_pain, W.reported_worse_after})
        concern = std::max(concern, longest_with(phrase, report));
    auto const most_of = [](std::initializer_list<std::string_view> phrases) {
        std::size_t most = 0;
        for (std::string_view const phrase : phrases) most = std::max(most, phrase.size());
        return most;
    };
    std::size_t const day = std::max(
        longest_call<C, L>, most_of({W.today_refused, W.today_locked_unnamed, W.today_locked_pain, W.today_questions,
                                     W.today_not_cleared, W.today_rest, W.today_week_is_full, W.today_nothing_left,
                                     W.today_micro, W.today_stretch, W.today_strength}));
    // A welcome stands before a session, and the illness is told in it.
    std::size_t const session = most_of({W.today_stretch, W.today_strength});
    std::size_t const lighter = most_of({W.light_week, W.light_after_short_night});
    std::size_t const ease = std::max(lighter, W.light_after_illness.size());
    std::array const missed{longest_filling{"found", longest_number}};
    std::size_t welcome = longest_with(W.back_to_questions, missed) + 1 + W.today_questions.size();
    for (std::string_view const phrase : {W.back_after_days, W.back_after_a_week, W.back_after_weeks,
                                          W.back_after_a_month, W.back_to_questions, W.back_after_illness})
        welcome = std::max(welcome, longest_with(phrase, missed) + 1 + session + 1 + lighter);
    std::size_t const alone = std::max(decision, longest_about_a_sign<C, L, W, false>);
    return std::max(alone, concern + 1 + std::max(welcome, day + 1 + ease) + 1 + W.see_professional.size());
}();

}  // namespace detail

/// How many bytes the longest texts of a language may take, for one catalogue and rulebook, beside the room for them.
/// Each is taken to its end: some may never come to be.
struct text_bytes {
    std::size_t sentence = 0;    ///< explanation_room::sentence
    std::size_t needs = 0;       ///< explanation_room::needs
    std::size_t conditions = 0;  ///< explanation_room::conditions
    std::size_t amount = 0;      ///< of a time or a day: explanation_room::amount
    constexpr bool fit() const {
        return sentence <= explanation_room::sentence && needs <= explanation_room::needs &&
               conditions <= explanation_room::conditions && amount <= explanation_room::amount;
    }
    friend constexpr bool operator==(text_bytes const&, text_bytes const&) = default;
};
template <class Catalogue, language const& Language, progress_language const& Progress = progress_english,
          class Rulebook = default_rulebook_of<Catalogue>>
inline constexpr text_bytes longest_texts{
    .sentence = std::max(detail::longest_sentence<Catalogue, Rulebook, Language>,
                         detail::longest_about_progress<Catalogue, Language, Progress>),
    .needs = detail::longest_needs<Catalogue, Language>,
    .conditions = detail::longest_conditions_of<Catalogue, Language, Progress>,
    .amount = std::max(detail::longest_time(Language), detail::longest_seconds(Language)),
};

/// Whether no sentence about a catalogue can be cut in a language. Assert it beside the language:
/// static_assert(fits<my_catalogue, hindi, progress_hindi>);
template <class Catalogue, language const& Language, progress_language const& Progress = progress_english,
          class Rulebook = default_rulebook_of<Catalogue>>
inline constexpr bool fits = longest_texts<Catalogue, Language, Progress, Rulebook>.fit();

}  // namespace regimen

#endif
