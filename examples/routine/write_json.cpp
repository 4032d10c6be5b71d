// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The output as Hana structs, filled from the library's answers. What does not apply is an empty optional.
// Sentences are the library's own; where she must not be reminded, those of the quiet language.
#include "write_json.hpp"

#include <boost/hana/define_struct.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care_told.hpp"
#include "cited_keys.hpp"
#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "limits_told.hpp"
#include "quiet.hpp"
#include "ready_made.hpp"
#include "reflect_json.hpp"
#include "when_to_stop.hpp"
#include "write_log.hpp"

namespace example {

namespace {

using text = std::string_view;
using texts = std::vector<std::string_view>;
template <class Value>
using maybe = std::optional<Value>;
template <class Value>
using many = std::vector<Value>;

struct action_out {
    BOOST_HANA_DEFINE_STRUCT(action_out, (maybe<text>, condition), (std::string, sentence), (maybe<text>, source),
                             (maybe<text>, rule), (text, urgency), (texts, sources), (bool, proposal), (text, because));
};

struct reason_out {
    BOOST_HANA_DEFINE_STRUCT(reason_out, (text, rule), (maybe<text>, condition), (maybe<text>, demand),
                             (std::string, sentence), (maybe<text>, source), (texts, sources), (bool, proposal),
                             (text, because));
};

struct change_out {
    BOOST_HANA_DEFINE_STRUCT(change_out, (text, change), (maybe<text>, condition), (maybe<int>, day));
};

struct verdict_out {
    BOOST_HANA_DEFINE_STRUCT(verdict_out, (text, exercise), (text, verdict), (maybe<int>, not_before_day),
                             (many<reason_out>, reasons), (maybe<text>, nearest_permitted),
                             (many<change_out>, opens_with));
};

struct hold_out {
    BOOST_HANA_DEFINE_STRUCT(hold_out, (int, value), (text, unit));
};

struct movement_out {
    BOOST_HANA_DEFINE_STRUCT(movement_out, (text, movement), (maybe<int>, reps), (bool, per_side),
                             (maybe<hold_out>, hold), (int, places));
};

struct transition_out {
    BOOST_HANA_DEFINE_STRUCT(transition_out, (int, seconds), (bool, head_level_first), (bool, roll_to_side));
};

struct item_out {
    BOOST_HANA_DEFINE_STRUCT(item_out, (text, block), (text, exercise), (text, position), (int, sets),
                             (maybe<int>, reps), (bool, per_side), (maybe<hold_out>, hold), (int, seconds),
                             (maybe<text>, instead_of), (text, name), (std::string, dose), (texts, steps),
                             (maybe<std::string>, note), (maybe<many<movement_out>>, movements),
                             (maybe<transition_out>, then));
};

struct advice_out {
    BOOST_HANA_DEFINE_STRUCT(advice_out, (text, rule), (maybe<text>, condition), (std::string, sentence),
                             (maybe<text>, source), (texts, sources));
};

struct tip_out {
    BOOST_HANA_DEFINE_STRUCT(tip_out, (text, id), (text, kind), (std::string, sentence), (text, because),
                             (maybe<text>, condition), (maybe<text>, exercise), (maybe<text>, source), (texts, sources),
                             (bool, proposal));
};

struct session_out {
    BOOST_HANA_DEFINE_STRUCT(session_out, (text, id), (text, title), (int, total_seconds));
};

struct question_out {
    BOOST_HANA_DEFINE_STRUCT(question_out, (text, condition), (text, tier), (text, question), (maybe<text>, source),
                             (texts, sources));
};

struct contradiction_out {
    BOOST_HANA_DEFINE_STRUCT(contradiction_out, (text, condition), (text, birth), (std::string, sentence));
};

struct answer_out {
    BOOST_HANA_DEFINE_STRUCT(answer_out, (text, triage), (many<action_out>, actions), (many<verdict_out>, verdicts),
                             (many<item_out>, routine), (int, total_seconds), (bool, optimal),
                             (maybe<std::string>, no_routine_because), (maybe<many<std::string>>, would_help),
                             (many<std::string>, uncovered_goals), (limits_out, limits),
                             (maybe<many<std::string>>, when_to_stop), (maybe<many<std::string>>, when_to_call),
                             (maybe<std::string>, shorter_because), (many<advice_out>, advice),
                             (maybe<many<tip_out>>, tips), (maybe<many<session_out>>, ready_made),
                             (maybe<text>, session), (maybe<std::string>, session_not_open),
                             (maybe<many<action_out>>, later_actions), (many<question_out>, to_answer),
                             (texts, not_asked), (maybe<many<contradiction_out>>, contradictions), (text, catalogue),
                             (text, rulebook), (maybe<bool>, quiet), (maybe<bool>, example), (std::string, notice));
};

maybe<text> id_of_condition(int place) {
    regimen::condition_row const* c = condition_at(place);
    return c == nullptr ? std::nullopt : maybe<text>(c->id);
}

/// Why a rule applies: what a report alone made true was not answered.
text because_of(today const& t, std::int32_t condition, regimen::because why) {
    if (why != regimen::because::of_answer || !t.only_reported(condition)) return regimen::detail::id_of(why);
    // Where she was not sure, that counts as it always does, and what was reported beside it.
    bool const unsure = t.log->own.answer_to(static_cast<std::size_t>(condition)) == regimen::answer::unknown;
    return unsure ? regimen::detail::id_of(regimen::because::of_unknown) : "reported";
}

action_out action_of(today const& t, regimen::applied_rule const& applied) {
    screening const& s = t.screened;
    regimen::explanation const x = explain(s, applied, words_of(t.quiet()));
    action_out out{};
    out.condition = id_of_condition(applied.condition);
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources);
    out.source = first_of(out.sources);
    out.rule = s.book().rules[static_cast<std::size_t>(applied.rule)].id;
    out.urgency = id_of(applied.asks);
    out.proposal = is_proposal(x.grade);
    out.because = because_of(t, applied.condition, applied.why);
    return out;
}

/// She is asked, not alarmed: the sentence is the question.
action_out action_of(today const& t, std::size_t condition) {
    regimen::condition_row const& c = tables.conditions[condition];
    action_out out{};
    out.condition = c.id;
    out.sentence = words_of(t.quiet()).of("condition", c.id, c.question);
    out.sources = keys_of(c.sources);
    out.source = first_of(out.sources);
    out.urgency = id_of(regimen::urgency::incomplete);
    out.because = regimen::detail::id_of(regimen::because::of_silence);
    return out;
}

/// What locked her is no rule of the rulebook: the sentence of the day says what to do.
action_out action_of_lock(today const& t) {
    regimen::explanation const& x = t.log->kind_of_day;
    action_out out{};
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources);
    out.source = first_of(out.sources);
    out.urgency = id_of(urgency_of_lock(t.log->past.state, t.log->locked_by()));
    out.proposal = is_proposal(x.grade);
    out.because = "reported";
    return out;
}

text rule_of(screening const& s, regimen::reason const& r) {
    auto const place = static_cast<std::size_t>(r.rule < 0 ? 0 : r.rule);
    switch (r.kind) {
        case regimen::reason_kind::session_blocked:
        case regimen::reason_kind::effort_above:
        case regimen::reason_kind::demand_above:
            return s.book().rules[place].id;
        case regimen::reason_kind::gate_moved:
            return s.book().delays[place].id;
        case regimen::reason_kind::gate_shut:
        case regimen::reason_kind::kept_shut:
        case regimen::reason_kind::refused:
            break;
    }
    return "gate";
}

reason_out reason_of(today const& t, std::size_t exercise, regimen::reason const& r) {
    screening const& s = t.screened;
    regimen::explanation const x = explain(s, exercise, r, words_of(t.quiet()));
    reason_out out{};
    out.rule = rule_of(s, r);
    out.condition = id_of_condition(r.condition);
    if (r.demand >= 0) out.demand = tables.demands[static_cast<std::size_t>(r.demand)].id;
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources, tables.exercises[exercise].source);
    out.source = first_of(out.sources);
    out.proposal = is_proposal(x.grade);
    out.because = because_of(t, r.condition, r.why);
    return out;
}

change_out change_of(regimen::change const& c) {
    constexpr text kinds[] = {"wait", "answer", "resolution", "clearance", "profile", "nothing"};
    change_out out{kinds[static_cast<std::size_t>(c.kind)], id_of_condition(c.condition), std::nullopt};
    if (c.kind == regimen::change_kind::wait) out.day = c.day.value();
    return out;
}

many<verdict_out> verdicts_of(today const& t) {
    screening const& s = t.screened;
    many<verdict_out> out;
    auto const all = s.verdicts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        verdict_out v{};
        v.exercise = tables.exercises[i].id;
        v.verdict = word_of(all[i].kind);
        if (all[i].kind == regimen::verdict_kind::delayed) v.not_before_day = all[i].not_before.value();
        s.for_each_reason(i, [&](regimen::reason const& r) { v.reasons.push_back(reason_of(t, i, r)); });
        if (!all[i].permits()) {
            s.for_each_change_that_would_open(i,
                                              [&](regimen::change const& c) { v.opens_with.push_back(change_of(c)); });
            if (auto const near = s.nearest_permitted_variant(i); near >= 0) {
                v.nearest_permitted = tables.exercises[static_cast<std::size_t>(near)].id;
            }
        }
        out.push_back(std::move(v));
    }
    return out;
}

maybe<hold_out> hold_of(regimen::movement_today const& m) {
    if (m.hold_in == regimen::hold_unit::none || m.hold == 0) return std::nullopt;
    return hold_out{m.hold, m.hold_in == regimen::hold_unit::in_breaths ? "breaths" : "seconds"};
}
maybe<int> reps_of(regimen::movement_today const& m) {
    return m.repetitions == 0 ? std::nullopt : maybe<int>(m.repetitions);
}

maybe<many<movement_out>> movements_of(regimen::dose_range const& range, regimen::dose_today const& dose) {
    if (dose.size < 2) return std::nullopt;
    std::vector<movement_out> out;
    for (std::size_t i = 0; i < dose.size; ++i) {
        regimen::movement_today const& m = dose.movements[i];
        out.push_back(
            {range.movements[i].what, reps_of(m), m.side == regimen::side_count::each_side, hold_of(m), m.places});
    }
    return out;
}

/// The note of an exercise on a day, with the early one while that is to be said; nothing of what must not be said.
std::string note_of(regimen::exercise_row const& e, int day, bool quiet) {
    std::string out;
    for (text const note : {text(e.note), text(e.early_note_on(day))}) {
        if (!note.empty() && (!quiet || is_quiet(note))) out += concat(out.empty() ? "" : " ", note);
    }
    return out;
}

item_out item_of(screening const& s, regimen::routine_item const& item, bool quiet) {
    regimen::exercise_row const& e = tables.exercises[item.exercise];
    regimen::movement_today const& first = item.dose.movements[0];
    item_out out{};
    out.block = id_of(item.in);
    out.exercise = e.id;
    out.position = tables.positions[item.position].id;
    out.sets = item.dose.sets;
    out.reps = reps_of(first);
    out.per_side = first.side == regimen::side_count::each_side;
    out.hold = hold_of(first);
    out.seconds = duration(item.dose).value();
    if (e.replaces >= 0 && !s.permits(static_cast<std::size_t>(e.replaces))) {
        out.instead_of = tables.exercises[static_cast<std::size_t>(e.replaces)].id;
    }
    out.name = e.name;
    out.dose = dose_words(*e.dose, item.dose);
    out.steps.assign(e.steps->begin(), e.steps->end());
    if (std::string note = note_of(e, s.made_for().raw().day, quiet); !note.empty()) out.note = std::move(note);
    out.movements = movements_of(*e.dose, item.dose);
    return out;
}

many<item_out> items_of(today const& t) {
    many<item_out> out;
    auto const routine = t.planned.items.view();
    for (std::size_t i = 0; i < routine.size(); ++i) {
        out.push_back(item_of(t.screened, routine[i], t.quiet()));
        if (i + 1 == routine.size()) continue;
        auto const way = transition_between(tables, regimen::composition_of<catalogue>, routine[i], routine[i + 1]);
        out.back().then = transition_out{way.time.value(), way.head_level_first, way.roll_to_side};
    }
    return out;
}

/// Her goals that no item serves, by id: "lower-back", "stretch", "lower-back:stretch".
many<std::string> uncovered_goals(today const& t) {
    regimen::plan_result const& planned = t.planned;
    many<std::string> out;
    for (std::size_t i = 0; i < planned.goals.size; ++i) {
        if (((planned.uncovered >> i) & 1U) == 0) continue;
        regimen::goal const& g = planned.goals.items[i];
        if (!is_her_goal(t, g)) continue;
        bool const any_region = g.region == regimen::goal::any, any_purpose = g.purpose == regimen::goal::any;
        std::string id(any_region ? text() : tables.regions[static_cast<std::size_t>(g.region)].id);
        if (!any_region && !any_purpose) id += ":";
        if (!any_purpose) id += tables.purposes[static_cast<std::size_t>(g.purpose)].id;
        out.push_back(std::move(id));
    }
    return out;
}

question_out question_of(today const& t, std::size_t condition) {
    regimen::condition_row const& c = tables.conditions[condition];
    question_out out{};
    out.condition = c.id;
    out.tier = c.tier == regimen::core ? "core" : "extended";
    out.question = words_of(t.quiet()).of("condition", c.id, c.question);
    out.sources = keys_of(c.sources);
    out.source = first_of(out.sources);
    return out;
}

advice_out advice_out_of(today const& t, regimen::applied_rule const& applied) {
    regimen::explanation const x = explain(t.screened, applied, words_of(t.quiet()));
    advice_out out{};
    out.rule = t.screened.book().rules[static_cast<std::size_t>(applied.rule)].id;
    out.condition = id_of_condition(applied.condition);
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources);
    out.source = first_of(out.sources);
    return out;
}

tip_out tip_of(today const& t, regimen::shown_tip const& shown) {
    regimen::care_tip_row const& tip = regimen::care_tip_table<catalogue>[shown.tip];
    tip_out out{};
    out.id = tip.id;
    out.kind = id_of(tip.kind);
    out.sentence = words_of(t.quiet()).of("tip", tip.id, tip.text);
    out.because = id_of(shown.why);
    if (shown.why == regimen::tip_reason::answer) out.condition = id_of_condition(shown.of);
    if (shown.why == regimen::tip_reason::exercise)
        out.exercise = tables.exercises[static_cast<std::size_t>(shown.of)].id;
    out.sources = keys_of(tip.sources);
    out.source = first_of(out.sources);
    out.proposal = is_proposal(tip.grade);
    return out;
}

/// A list that is left out where there is nothing in it.
template <class Out>
maybe<many<Out>> unless_empty(many<Out> all) {
    return all.empty() ? std::nullopt : maybe<many<Out>>(std::move(all));
}

}  // namespace

std::string json_of(today const& t) {
    screening const& s = t.screened;
    answer_out out{};
    out.triage = id_of(t.most_urgent());
    bool tells_of_lock = false;
    for (auto const& applied : actions_of(t)) {
        out.actions.push_back(action_of(t, applied));
        tells_of_lock = tells_of_lock || (t.log && t.log->locked_about(applied.condition));
    }
    for (std::size_t const condition : to_ask_first(t)) out.actions.push_back(action_of(t, condition));
    if (t.locked() && !tells_of_lock) out.actions.push_back(action_of_lock(t));
    out.verdicts = verdicts_of(t);
    if (t.has_routine()) out.routine = items_of(t);
    out.total_seconds = t.has_routine() ? t.planned.total_time.value() : 0;
    out.optimal = t.has_routine() && t.planned.optimal;
    if (!t.has_routine()) {
        out.no_routine_because = t.held() ? std::string(t.log->why)
                                 : t.blocked()
                                     ? std::string(regimen::explain<catalogue>(t.most_urgent(), words_of(t.quiet())))
                                     : std::string(explain(t.planned, words_of(t.quiet())));
    }
    if (t.lacks_routine()) out.would_help = help_for(t);
    if (t.has_routine()) out.uncovered_goals = uncovered_goals(t);
    out.limits = told(s.limits());
    if (t.has_routine())
        out.when_to_stop = when_to_stop(t);
    else
        out.when_to_call = unless_empty(when_to_call(t));
    if (std::string why = why_shorter(t); !why.empty()) out.shorter_because = std::move(why);
    for (auto const& applied : advice_of(t)) out.advice.push_back(advice_out_of(t, applied));
    many<tip_out> tips;
    auto const shown = tips_for(t);
    for (regimen::shown_tip const& each : shown.view()) tips.push_back(tip_of(t, each));
    out.tips = unless_empty(std::move(tips));
    many<session_out> sessions;
    for (ready_made const& each : open_sessions(t)) sessions.push_back({each.id, each.title, each.seconds});
    out.ready_made = unless_empty(std::move(sessions));
    if (!t.taken_id.empty()) out.session = t.taken_id;
    if (!t.not_open.empty()) out.session_not_open = concat(t.not_open, " is not open to her today.");
    if (auto const later = later_actions(t); !later.empty()) {
        out.later_actions.emplace();
        for (auto const& applied : later) out.later_actions->push_back(action_of(t, applied));
    }
    for (std::size_t const condition : open_questions(s)) out.to_answer.push_back(question_of(t, condition));
    for (std::size_t const condition : not_asked(s)) out.not_asked.push_back(tables.conditions[condition].id);
    if (auto const slips = contradictions_of(t); !slips.empty()) {
        out.contradictions.emplace();
        for (regimen::contradiction const& c : slips) {
            out.contradictions->push_back({tables.conditions[static_cast<std::size_t>(c.condition)].id,
                                           tables.modes[static_cast<std::size_t>(c.mode)].id,
                                           std::string(explain(s, c, words_of(t.quiet())))});
        }
    }
    out.catalogue = tables.id;
    out.rulebook = s.book().id;
    if (t.quiet()) out.quiet = true;
    if (t.asked.is_example) out.example = true;
    out.notice = notice;
    if (t.asked.as_published) out.notice += concat(" ", as_published_notice);
    nlohmann::ordered_json document = reflected(out);
    add_log(document, t);
    return document.dump(2) + "\n";
}

std::string json_of_questions(today const& t) {
    many<question_out> out;
    for (std::size_t const condition : regimen::questions_for(t.asked.who)) out.push_back(question_of(t, condition));
    return reflected(out).dump(2) + "\n";
}

}  // namespace example
