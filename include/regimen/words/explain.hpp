// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every verdict, reason, change and finding as a sentence in plain words, with its technical form and its sources. The
// words come from a language (words/language.hpp), the facts from the tables. No heap.
#ifndef REGIMEN_WORDS_EXPLAIN_HPP
#define REGIMEN_WORDS_EXPLAIN_HPP

#include <regimen/base/fixed_text.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/person/person.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/words/english.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace regimen {

template <class Argument>
struct CANNOT_BE_EXPLAINED_BY_ITSELF : detail::violation {};
template <class Argument, class Catalogue>
struct CANNOT_BE_EXPLAINED_WITHOUT_ITS_EXERCISE : detail::violation {};

/// The room for the texts of an explanation, in bytes of UTF-8: three times what English takes. Whether a language fits
/// into it for a catalogue is asked when it is compiled: words/fits.hpp.
struct explanation_room {
    static constexpr std::size_t sentence = 1920;
    static constexpr std::size_t needs = 192;        ///< what an exercise needs
    static constexpr std::size_t conditions = 1440;  ///< what stood between a report and a rise
    static constexpr std::size_t technical = 800;    ///< ids, in no language
    static constexpr std::size_t amount = 64;        ///< a time, a day
};

/// A sentence for a person, the same for a specialist, and where it comes from.
struct explanation {
    fixed_text<explanation_room::sentence> sentence;
    fixed_text<explanation_room::technical> technical;
    source_list const* sources = nullptr;  ///< nullptr: it follows from the person's own answers or request
    evidence grade = evidence::general;    ///< proposals are to be shown as such: is_proposal(grade)

    /// The sentence, for as long as this object lives. Of a temporary it can be printed, `std::cout << explain(x)`,
    /// copied, `std::string(explain(x))`, and compared.
    constexpr std::string_view view() const& REGIMEN_LIFETIMEBOUND { return sentence.view(); }
    constexpr explicit(false) operator std::string_view() const& REGIMEN_LIFETIMEBOUND { return sentence.view(); }
    template <class Text = explanation>
    constexpr std::string_view view() const&& {
        detail::require<TEXT_IS_GONE_WHEN_THE_STATEMENT_ENDS<Text>, error_code::text_of_a_temporary>();
        return sentence.view();
    }
    template <class Text = explanation>
    constexpr explicit(false) operator std::string_view() const&& {
        return static_cast<explanation const&&>(*this).view<Text>();
    }
    constexpr bool empty() const { return sentence.empty(); }
    /// A text of it did not fit: it ends in "...", or something in the sentence does. A language that fits<> is never
    /// cut.
    [[nodiscard]] constexpr bool truncated() const { return sentence.truncated() || technical.truncated(); }
    friend constexpr bool operator==(explanation const& a, std::string_view b) { return a.view() == b; }
    template <detail::prints_text Out>
    friend constexpr Out& operator<<(Out& out, explanation const& x) {
        out << x.sentence.view();
        return out;
    }

    /// The key of the first source, to stand beside the sentence; empty where there is none.
    constexpr std::string_view source() const {
        return sources == nullptr || sources->empty() ? std::string_view{} : (*sources)[0].key;
    }
};

/// How a person told of a condition: with a yes, with a report of a stop sign that says yes, or with "not sure".
enum class told : std::uint8_t { yes, report, not_sure };

namespace detail {

constexpr std::string_view id_of(told how) {
    constexpr std::string_view ids[] = {"answered yes", "reported", "answered unknown"};
    return word_at(ids, static_cast<std::size_t>(how));
}

constexpr std::string_view id_of(because why) {
    constexpr std::string_view ids[] = {"answered yes", "answered unknown", "not answered", "from the mode",
                                        "time",         "everyone"};
    return word_at(ids, static_cast<std::size_t>(why));
}

/// "week 12", or "day 10" where it is no whole week.
REGIMEN_COLD constexpr fixed_text<explanation_room::amount> time_phrase(language const& l, days since) {
    std::int32_t const day = since.value();
    fixed_text<12> d, w;
    d << day;
    w << day / 7;
    fixed_text<explanation_room::amount> out;
    phrase const& when = day >= 14 && day % 7 == 0 ? static_cast<phrase const&>(l.in_week) : l.on_day;
    fill(out, when, {{"day", d.view()}, {"week", w.view()}});
    return out;
}

/// "one second", "40 seconds".
REGIMEN_COLD constexpr fixed_text<explanation_room::amount> seconds_phrase(language const& l, std::int32_t seconds) {
    fixed_text<12> n;
    n << seconds;
    fixed_text<explanation_room::amount> out;
    fill(out, seconds == 1 ? std::string_view(l.one_second) : std::string_view(l.seconds), {{"found", n.view()}});
    return out;
}

/// A row by its index, or nothing where there is no such index: what is explained may have been stored.
template <class Rows>
constexpr auto const* row_at(Rows const& rows, std::int64_t at) {
    return at >= 0 && static_cast<std::uint64_t>(at) < rows.size() ? &rows[static_cast<std::size_t>(at)] : nullptr;
}

constexpr std::string_view exercise_name(language const& l, catalogue_view const& c, std::size_t i) {
    if (i >= c.exercises.size()) return {};
    return l.of("exercise", c.exercises[i].id, c.exercises[i].name);
}
constexpr std::string_view question(language const& l, catalogue_view const& c, std::int32_t condition) {
    condition_row const* row = row_at(c.conditions, condition);
    return row == nullptr ? std::string_view{} : l.of("condition", row->id, row->question);
}

template <class... Fillings>
constexpr void say_into(text_sink out, std::string_view phrase, Fillings const&... fillings) {
    fill(out, phrase, {fillings...});
}

/// What was told, by the statement where there is one in the language, else by the question.
REGIMEN_COLD constexpr void say_told(text_sink out, language const& l, condition_row const& row, told how) {
    auto const at = static_cast<std::size_t>(how);
    std::string_view const statement = how == told::report
                                           ? l.report_statement_of(row.id, row.report_statement, row.statement)
                                           : l.statement_of(row.id, row.statement);
    if (!statement.empty()) {
        std::string_view const phrases[] = {l.told_yes, l.told_report, l.told_not_sure};
        say_into(out, word_at(phrases, at), filling{"statement", statement});
    } else {
        std::string_view const phrases[] = {l.told_yes_question, l.told_report_question, l.told_not_sure_question};
        say_into(out, word_at(phrases, at), filling{"question", l.of("condition", row.id, row.question)});
    }
}

REGIMEN_COLD constexpr void say_rule(text_sink out, language const& l, std::string_view kind, std::string_view id,
                                     std::string_view own, because why) {
    filling const sentence{"sentence", l.of(kind, id, own)};
    if (why == because::of_silence) {
        say_into(out, l.not_asked_yet, sentence);
    } else if (why == because::of_unknown) {
        say_into(out, l.not_sure, sentence);
    } else {
        out << sentence.text;
    }
}

constexpr std::string_view phrase_of(language const& l, refusal why) {
    switch (why) {
        case refusal::mode_unstated:
            return l.refused_mode;
        case refusal::day_unstated:
            return l.refused_day;
        default:
            return l.refused_range;
    }
}

/// ", 4 of at least 4: a, b, c, d": what counted, where a rule counts.
REGIMEN_COLD constexpr void write_counted(text_sink out, catalogue_view const& c, person const& p,
                                          rule_row const& rule) {
    if (rule.counted == nullptr) return;
    condition_set const here = counted_of(rule, p, present_in(c, p));
    out << ", " << static_cast<int>(here.count()) << " of at least " << static_cast<int>(rule.least);
    bool first = true;
    here.for_each([&](std::size_t i) {
        out << (first ? ": " : ", ") << c.conditions[i].id;
        first = false;
    });
}

/// The mode whose day a shut gate waits for, by what follows from it: the stated one, or another that an answer speaks
/// of.
constexpr std::size_t mode_of_gate(catalogue_view const& c, person const& p, std::int32_t implied) {
    auto const own = static_cast<std::size_t>(p.mode);
    if (implied < 0 || implied == c.modes[own].implies) return own;
    for (std::size_t m = 0; m < c.modes.size(); ++m) {
        if (c.modes[m].implies == implied) return m;
    }
    return own;
}

REGIMEN_COLD constexpr explanation explain_reason(catalogue_view const& c, rulebook_view const& book, person const& p,
                                                  refusal refused, std::size_t exercise, reason const& r,
                                                  language const& l) {
    explanation out;
    text_sink const sentence = out.sentence;
    text_sink const technical = out.technical;
    bool const by_rule = r.kind == reason_kind::session_blocked || r.kind == reason_kind::effort_above ||
                         r.kind == reason_kind::demand_above;
    bool const known = exercise < c.exercises.size() && (!by_rule || row_at(book.rules, r.rule) != nullptr) &&
                       (r.kind != reason_kind::gate_moved || row_at(book.delays, r.rule) != nullptr) &&
                       (r.kind != reason_kind::kept_shut || row_at(c.conditions, r.condition) != nullptr) &&
                       (r.kind != reason_kind::demand_above || row_at(c.demands, r.demand) != nullptr) &&
                       (r.kind != reason_kind::gate_shut || r.day.value() < 0 || row_at(c.modes, p.mode) != nullptr);
    if (!known) {
        sentence << l.unknown_item;
        technical << "no place of the catalogue";
        return out;
    }
    exercise_row const& e = c.exercises[exercise];
    filling const name{"exercise", exercise_name(l, c, exercise)};
    out.sources = e.source;
    out.grade = e.grade;
    switch (r.kind) {
        case reason_kind::refused:
            sentence << phrase_of(l, refused);
            technical << "profile refused: day " << static_cast<int>(p.day);
            break;
        case reason_kind::gate_shut: {
            if (r.day.value() < 0) {
                say_into(sentence, l.gate_unknown, name);
                technical << "no gate";
                break;
            }
            auto const time = time_phrase(l, r.day);
            std::size_t const of = mode_of_gate(c, p, r.condition);
            mode_row const& m = c.modes[of];
            say_into(sentence, l.gate_shut, name, filling{"time", time.view(), time.truncated()},
                     filling{"mode", l.of("mode", m.id, m.name)});
            gate_row const& g = book.gates[exercise];
            if (source_list const* own = g.sources[of]; own != nullptr) {
                out.sources = own;
                out.grade = g.grades[of];
            }
            technical << "gate: day " << static_cast<int>(p.day) << " < " << static_cast<int>(r.day.value())
                      << " after " << m.id;
            break;
        }
        case reason_kind::kept_shut: {
            say_into(sentence, l.kept_shut, name, filling{"question", question(l, c, r.condition)});
            condition_row const& row = c.conditions[static_cast<std::size_t>(r.condition)];
            technical << "gate shut while " << row.id << " (" << id_of(r.why) << ")";
            out.sources = row.sources;
            break;
        }
        case reason_kind::gate_moved: {
            delay_row const& d = book.delays[static_cast<std::size_t>(r.rule)];
            say_rule(sentence, l, "rule", d.id, d.sentence, r.why);
            technical << "delay " << d.id << ": day " << static_cast<int>(p.day) << " < "
                      << static_cast<int>(r.day.value());
            out.sources = d.sources;
            out.grade = d.grade;
            break;
        }
        case reason_kind::session_blocked:
        case reason_kind::effort_above:
        case reason_kind::demand_above: {
            rule_row const& rule = book.rules[static_cast<std::size_t>(r.rule)];
            say_rule(sentence, l, "rule", rule.id, rule.sentence, r.why);
            technical << "rule " << rule.id << ": ";
            if (r.kind == reason_kind::session_blocked) {
                technical << "no session";
            } else {
                bool const effort = r.kind == reason_kind::effort_above;
                technical << (effort ? "effort" : c.demands[static_cast<std::size_t>(r.demand)].id) << " " << r.level
                          << " > " << r.cap;
            }
            technical << " (" << id_of(r.why) << ")";
            write_counted(technical, c, p, rule);
            out.sources = rule.sources;
            out.grade = rule.grade;
            break;
        }
    }
    return out;
}

constexpr std::string_view phrase_of(language const& l, composition_fault f) {
    switch (f) {
#define REGIMEN_PHRASE(ID, FAULT, ...) \
    case composition_fault::FAULT:     \
        return l.FAULT;
        REGIMEN_COMPOSITION_RULES(REGIMEN_PHRASE)
#undef REGIMEN_PHRASE
    }
    return {};
}

/// "a chair / a wall, a towel": what an exercise needs and is not at hand; all that it needs where all of it is.
REGIMEN_COLD constexpr void write_needs(text_sink out, language const& l, catalogue_view const& c,
                                        exercise_row const& e, std::uint64_t at_hand = 0) {
    bool const nothing_is_missing = equipped(e, at_hand);
    bool any = false;
    for (auto const need : e.needs) {
        if (need == 0 || ((need & at_hand) != 0 && !nothing_is_missing)) continue;
        if (any) out << ", ";
        any = true;
        bool first = true;
        for (std::size_t i = 0; i < c.equipment.size(); ++i) {
            if (((need >> i) & 1U) == 0) continue;
            if (!first) out << " / ";
            first = false;
            out << l.of("equipment", c.equipment[i].id, c.equipment[i].name);
        }
    }
}

/// A word of the field in a language: its translation, or the catalogue's own where the language is the one that the
/// catalogue is in. Else the language's own phrase: no sentence is in two languages.
constexpr std::string_view field_word(language const& l, std::string_view key, std::string_view own,
                                      std::string_view phrase, std::string_view in_english) {
    return l.of("field", key, own.empty() || phrase != in_english ? phrase : own);
}
constexpr std::string_view sore_place_of(field_words const& says, language const& l) {
    return field_word(l, "sore-place", says.sore_place, l.sore_place, english.sore_place);
}
constexpr std::string_view contact_of(field_words const& says, language const& l) {
    return field_word(l, "contact", says.contact, l.contact, english.contact);
}

/// What to do, in a sentence, with the words of a field.
REGIMEN_COLD constexpr explanation explain_triage(urgency triage, field_words const& says, language const& l) {
    constexpr auto phrase = [](language const& of, urgency u) -> std::string_view {
        switch (u) {
            case urgency::clear:
                return of.triage_clear;
            case urgency::see_professional:
                return of.triage_see_professional;
            case urgency::incomplete:
                return of.triage_incomplete;
            case urgency::same_day:
                return of.triage_same_day;
            case urgency::emergency:
                return of.triage_emergency;
        }
        return std::string_view{};
    };
    explanation out;
    say_into(out.sentence, phrase(l, triage), filling{"emergency", l.emergency_number},
             filling{"contact", contact_of(says, l)});
    out.technical << "triage " << id_of(triage);
    out.grade = evidence::inference;
    return out;
}
}  // namespace detail

/// What to do, in a sentence. {emergency} in it is the language's emergency number, which the host localises. Whom to
/// contact is said in the words of the catalogue's field.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, language const& l = english) {
    return detail::explain_triage(s.triage(), view_of<Catalogue>.says, l);
}
template <class Catalogue>
constexpr explanation explain(urgency triage, language const& l = english) {
    return detail::explain_triage(triage, view_of<Catalogue>.says, l);
}
/// The same in words that fit any field.
constexpr explanation explain(urgency triage, language const& l = english) {
    return detail::explain_triage(triage, {}, l);
}
/// How to get up from lying, a sentence.
constexpr std::string_view getting_up(catalogue_view const& c, language const& l = english) {
    return detail::field_word(l, "getting-up", c.says.getting_up, l.roll_to_side, english.roll_to_side);
}

namespace detail {
constexpr std::string_view id_of(verdict_kind v) {
    constexpr std::string_view ids[] = {"permitted", "limited", "delayed", "forbidden"};
    return word_at(ids, static_cast<std::size_t>(v));
}

REGIMEN_COLD constexpr explanation explain_verdict(catalogue_view const& c, std::size_t exercise, verdict const& v,
                                                   language const& l) {
    explanation out;
    if (exercise >= c.exercises.size()) {
        out.sentence << l.unknown_item;
        return out;
    }
    std::string_view phrase = l.forbidden;
    if (v.kind == verdict_kind::permitted) phrase = l.permitted;
    if (v.kind == verdict_kind::limited) phrase = l.limited;
    if (v.kind == verdict_kind::delayed) phrase = l.delayed;
    auto const time = time_phrase(l, v.not_before);
    say_into(out.sentence, phrase, filling{"exercise", exercise_name(l, c, exercise)},
             filling{"time", time.view(), time.truncated()});
    out.technical << "verdict " << c.exercises[exercise].id << ": " << id_of(v.kind);
    if (v.kind == verdict_kind::delayed) out.technical << ", day " << static_cast<int>(v.not_before.value());
    out.grade = evidence::inference;
    return out;
}

REGIMEN_COLD constexpr explanation explain_rule(catalogue_view const& c, person const& p, rule_row const& rule,
                                                because why, language const& l) {
    explanation out;
    say_rule(out.sentence, l, "rule", rule.id, rule.sentence, why);
    out.technical << "rule " << rule.id << " (" << id_of(why) << ")";
    write_counted(out.technical, c, p, rule);
    out.sources = rule.sources;
    out.grade = rule.grade;
    return out;
}

REGIMEN_COLD constexpr explanation explain_contradiction(catalogue_view const& c, contradiction const& what,
                                                         language const& l) {
    explanation out;
    condition_row const* row = row_at(c.conditions, what.condition);
    mode_row const* mode = row_at(c.modes, what.mode);
    if (row == nullptr || mode == nullptr) {
        out.sentence << l.unknown_item;
        return out;
    }
    fixed_text<explanation_room::sentence> said;
    say_told(said, l, *row, told::yes);
    say_into(out.sentence, l.contradiction, filling{"mode", l.of("mode", mode->id, mode->name)},
             filling{"told", said.view(), said.truncated()});
    out.technical << row->id << ": yes, and cannot be after " << mode->id;
    out.sources = row->sources;
    return out;
}

REGIMEN_COLD constexpr explanation explain_change(catalogue_view const& c, change const& what, language const& l) {
    constexpr std::string_view kinds[] = {"", "answer no", "resolution", "clearance", "state mode and day", "nothing"};
    auto const kind = static_cast<std::size_t>(what.kind);
    explanation out;
    std::string_view const phrases[] = {l.change_wait,      l.change_answer,  l.change_resolution,
                                        l.change_clearance, l.change_profile, l.change_nothing};
    auto const time = time_phrase(l, what.day);
    say_into(out.sentence, word_at(phrases, kind), filling{"question", question(l, c, what.condition)},
             filling{"time", time.view(), time.truncated()});
    if (what.kind == change_kind::wait) {
        out.technical << "day >= " << static_cast<int>(what.day.value());
        return out;
    }
    text_sink const technical = out.technical << word_at(kinds, kind);
    if (condition_row const* row = row_at(c.conditions, what.condition); row != nullptr) {
        technical << ": " << row->id;
        out.sources = row->sources;
    }
    return out;
}
}  // namespace detail

/// A verdict in a sentence.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, std::size_t exercise, verdict const& v,
                              language const& l = english) {
    return detail::explain_verdict(s.view(), exercise, v, l);
}

/// A reason, as screening's for_each_reason gives it.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, std::size_t exercise, reason const& r,
                              language const& l = english) {
    return detail::explain_reason(s.view(), s.book(), s.made_for().raw(), s.refused(), exercise, r, l);
}

/// A rule that applies to the person today, as for_each_applied_rule gives it. Where only silence made it apply, the
/// sentence is the rule's with a remark, and `question_of` says what to ask.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, applied_rule const& a, language const& l = english) {
    rule_row const* rule = detail::row_at(s.book().rules, a.rule);
    return rule == nullptr ? explanation{} : detail::explain_rule(s.view(), s.made_for().raw(), *rule, a.why, l);
}

/// Why a profile was refused: what is missing, or not of the catalogue. Empty for refusal::none.
constexpr explanation explain(refusal why, language const& l = english) {
    explanation out;
    if (why != refusal::none) out.sentence << detail::phrase_of(l, why);
    return out;
}

/// A yes that does not fit the stated mode, as screening's for_each_contradiction gives it.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, contradiction const& what, language const& l = english) {
    return detail::explain_contradiction(s.view(), what, l);
}

/// What a person told of a condition, by its place in the catalogue: "You told us that your knee hurts." Where the
/// catalogue has no statement of it in this language, the question says it.
REGIMEN_COLD constexpr explanation explain(catalogue_view const& c, std::size_t condition, told how,
                                           language const& l = english) {
    explanation out;
    condition_row const* row = detail::row_at(c.conditions, static_cast<std::int64_t>(condition));
    if (row == nullptr) {
        out.sentence << l.unknown_item;
        return out;
    }
    detail::say_told(out.sentence, l, *row, how);
    out.technical << row->id << ": " << detail::id_of(how);
    out.sources = row->sources;
    return out;
}

/// A change that would help to open an exercise.
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const& s, change const& what, language const& l = english) {
    return detail::explain_change(s.view(), what, l);
}

/// A finding about the composition of a routine.
REGIMEN_COLD constexpr explanation explain(catalogue_view const& c, item_view<routine_item> items,
                                           composition_finding const& f, language const& l = english) {
    explanation out;
    fixed_text<explanation_room::needs> needs;
    std::string_view exercise, other, position, demand;
    if (f.item >= 0 && static_cast<std::size_t>(f.item) < items.size()) {
        routine_item const& item = items[static_cast<std::size_t>(f.item)];
        exercise = detail::exercise_name(l, c, item.exercise);
        if (position_row const* at = detail::row_at(c.positions, item.position); at != nullptr)
            position = l.of("position", at->id, at->name);
        if (exercise_row const* e = detail::row_at(c.exercises, item.exercise); e != nullptr)
            detail::write_needs(needs, l, c, *e);
    }
    if (f.fault == composition_fault::demand_budget) {
        if (named_row const* d = detail::row_at(c.demands, f.other); d != nullptr)
            demand = l.of("demand", d->id, d->name);
    } else if (f.other >= 0 && static_cast<std::size_t>(f.other) < items.size()) {
        other = detail::exercise_name(l, c, items[static_cast<std::size_t>(f.other)].exercise);
    }
    fixed_text<explanation_room::amount> found, allowed;
    if (f.fault == composition_fault::warm_up_too_short || f.fault == composition_fault::relaxation_short ||
        f.fault == composition_fault::too_long) {
        found = detail::seconds_phrase(l, f.found);
        allowed = detail::seconds_phrase(l, f.allowed);
    } else {
        found << f.found;
        allowed << f.allowed;
    }
    detail::say_into(out.sentence, detail::phrase_of(l, f.fault), detail::filling{"exercise", exercise},
                     detail::filling{"other", other}, detail::filling{"position", position},
                     detail::filling{"demand", demand}, detail::filling{"equipment", needs.view(), needs.truncated()},
                     detail::filling{"found", found.view(), found.truncated()},
                     detail::filling{"allowed", allowed.view(), allowed.truncated()});
    out.technical << rule_of(f.fault) << ": " << f.found << " / " << f.allowed;
    out.grade = evidence::inference;
    return out;
}

/// Nothing else can be explained: not by itself, or not without the exercise that it is about.
template <class Argument>
requires(!std::is_convertible_v<Argument const&, urgency>) constexpr explanation explain(Argument const&) {
    detail::require<CANNOT_BE_EXPLAINED_BY_ITSELF<Argument>, error_code::not_explainable>();
    return {};
}
template <class Argument>
requires(!std::is_convertible_v<Argument const&, urgency>) constexpr explanation
    explain(Argument const&, language const&) {
    detail::require<CANNOT_BE_EXPLAINED_BY_ITSELF<Argument>, error_code::not_explainable>();
    return {};
}
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const&, verdict const&, language const& = english) {
    detail::require<CANNOT_BE_EXPLAINED_WITHOUT_ITS_EXERCISE<verdict, Catalogue>, error_code::not_explainable>();
    return {};
}
template <class Catalogue>
constexpr explanation explain(screening<Catalogue> const&, reason const&, language const& = english) {
    detail::require<CANNOT_BE_EXPLAINED_WITHOUT_ITS_EXERCISE<reason, Catalogue>, error_code::not_explainable>();
    return {};
}

}  // namespace regimen

#endif
