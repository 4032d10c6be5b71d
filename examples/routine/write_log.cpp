// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The members that a log adds, as Hana structs, filled from the library's decisions.
// The doses before and after are those of a day like that of the session: in a light week, the light ones.
#include "write_log.hpp"

#include <boost/hana/define_struct.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cited_keys.hpp"
#include "common/dose_words.hpp"
#include "common/training_json.hpp"
#include "log_doses.hpp"
#include "quiet.hpp"
#include "reflect_json.hpp"

namespace example {

namespace {

using text = std::string_view;
using texts = std::vector<std::string_view>;
template <class Value>
using maybe = std::optional<Value>;

struct reported_out {
    BOOST_HANA_DEFINE_STRUCT(reported_out, (maybe<text>, sign), (maybe<text>, level), (maybe<text>, exercise),
                             (maybe<int>, pain), (std::string, sentence), (maybe<text>, source), (texts, sources));
};

struct today_out {
    BOOST_HANA_DEFINE_STRUCT(today_out, (text, kind), (bool, light), (text, start_side), (text, why),
                             (maybe<text>, source), (texts, sources), (maybe<bool>, see_professional),
                             (std::vector<reported_out>, reported));
};

struct dose_out {
    BOOST_HANA_DEFINE_STRUCT(dose_out, (text, exercise), (std::string, dose), (int, sets), (maybe<int>, reps),
                             (maybe<int>, hold), (int, volume));
};

struct decision_out {
    BOOST_HANA_DEFINE_STRUCT(decision_out, (int, day), (text, exercise), (text, decision), (maybe<text>, rule),
                             (std::string, sentence), (maybe<text>, source), (texts, sources), (bool, proposal),
                             (maybe<std::string>, would_differ), (maybe<dose_out>, dose_before),
                             (maybe<dose_out>, dose_after));
};

struct note_out {
    BOOST_HANA_DEFINE_STRUCT(note_out, (int, line), (int, day), (text, sentence));
};

std::vector<note_out> notes_of(history const& past) {
    std::vector<note_out> out;
    for (log_note const& note : past.notes) {
        note_out& one = out.emplace_back();
        one.line = static_cast<int>(note.line);
        one.day = note.day;
        one.sentence = note.sentence;
    }
    return out;
}

reported_out reported_of(regimen::concern const& c, regimen::today<catalogue> const& day,
                         regimen::language const& words) {
    constexpr text levels[] = {"none", "S4", "S3", "S2", "S1"};
    regimen::explanation const x = regimen::explain_concern(c, day, words);
    reported_out out{};
    if (c.sign >= 0) {
        out.sign = regimen::stop_sign_table<catalogue>[static_cast<std::size_t>(c.sign)].id;
        out.level = levels[static_cast<std::size_t>(c.level)];
    }
    if (c.exercise >= 0) out.exercise = tables.exercises[static_cast<std::size_t>(c.exercise)].id;
    if (c.points >= 0) out.pain = c.points;
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources);
    out.source = first_of(out.sources);
    return out;
}

today_out today_of(today const& t) {
    progress const& p = *t.log;
    today_out out{};
    out.kind = id_of(p.day.kind);
    out.light = p.day.light;
    out.start_side = p.day.side == regimen::start_side::left ? "left" : "right";
    out.why = p.why.sentence.view();
    out.sources = keys_of(p.why.sources);
    out.source = first_of(out.sources);
    if (p.day.see_professional) out.see_professional = true;
    for (regimen::concern const& c : p.reported) out.reported.push_back(reported_of(c, p.day, words_of(t.quiet())));
    for (regimen::concern const& c : p.beside_lock) {
        out.reported.push_back(reported_of(c, p.day, words_of(t.quiet())));
        out.reported.back().sentence = sentence_beside_lock(t, c);
    }
    return out;
}

maybe<dose_out> dose_of(std::int16_t family, std::uint8_t place) {
    auto const at = dose_at(family, place);
    if (!at) return std::nullopt;
    regimen::exercise_row const& e = tables.exercises[at->exercise];
    regimen::movement_today const& first = at->dose.movements[0];
    dose_out out{};
    out.exercise = e.id;
    out.dose = dose_words(*e.dose, at->dose);
    out.sets = at->dose.sets;
    if (first.repetitions != 0) out.reps = first.repetitions;
    if (first.hold != 0) out.hold = first.hold;
    out.volume = volume_of(at->dose);
    return out;
}

decision_out decision_of(progress const& p, regimen::item_decision const& d, regimen::language const& words) {
    regimen::explanation const x = regimen::explain_decision<catalogue>(d, words);
    regimen::explanation const other = regimen::what_would_differ<catalogue>(d, words);
    decision_out out{};
    out.day = p.past.trained;
    out.exercise = tables.exercises[d.exercise].id;
    out.decision = id_of(d.made);
    if (auto const* rule = rule_of(d)) out.rule = rule->id;
    out.sentence = x.sentence.view();
    out.sources = keys_of(x.sources);
    out.source = first_of(out.sources);
    out.proposal = is_proposal(x.grade);
    if (!other.sentence.view().empty()) out.would_differ = other.sentence.view();
    out.dose_before = dose_of(d.family, d.from);
    out.dose_after = dose_of(d.family, d.to);
    return out;
}

}  // namespace

void add_log(nlohmann::ordered_json& out, today const& t) {
    if (!t.log) return;
    std::vector<decision_out> decisions;
    for (std::size_t i = 0; i < t.log->past.decisions.size; ++i) {
        decisions.push_back(decision_of(*t.log, t.log->past.decisions.items[i], words_of(t.quiet())));
    }
    out["today"] = reflected(today_of(t));
    out["decisions"] = reflected(decisions);
    if (!t.log->past.notes.empty()) out["log_notes"] = reflected(notes_of(t.log->past));
    out["state"] = training_json(t.log->past.state);
}

}  // namespace example
