// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One id, explained: what an exercise asks and when it opens, what a condition changes, what a rule says, what a source
// is. Sources are written out in full; nothing is told without one.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bad_input.hpp"
#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "common/page_text.hpp"
#include "common/routine_words.hpp"
#include "limits_told.hpp"
#include "listing.hpp"
#include "quiet.hpp"

namespace example {

namespace {

using regimen::source_list;

std::string grade_words(regimen::evidence grade) {
    return concat(id_of(grade), is_proposal(grade) ? ", a proposal that waits for clinical sign-off" : "");
}

std::string source_words(regimen::source_entry const& source) {
    std::string out(source.who);
    if (!source.what.empty()) out += concat(out.empty() ? "" : ": ", source.what);
    if (!source.year.empty()) out += concat(" (", source.year, ")");
    return out;
}

void write_sources(page_text& page, source_list const* cited) {
    page.heading("Sources");
    for (std::size_t i = 0; cited != nullptr && i < cited->size(); ++i) {
        page.line(source_words((*cited)[i]), 2, concat((*cited)[i].key, ": "));
    }
}

bool cites(source_list const* cited, std::string_view key) {
    for (std::size_t i = 0; cited != nullptr && i < cited->size(); ++i) {
        if ((*cited)[i].key == key) return true;
    }
    return false;
}

/// " [S53 S55*]": all keys, and the star of a proposal.
std::string keys_words(source_list const* cited, regimen::evidence grade) {
    std::string out;
    for (std::size_t i = 0; cited != nullptr && i < cited->size(); ++i) {
        out += concat(i == 0 ? " [" : " ", (*cited)[i].key);
    }
    return out.empty() ? out : out + (is_proposal(grade) ? "*]" : "]");
}

template <class Rows>
std::string names_of(Rows const& rows, std::uint64_t mask) {
    std::string out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (((mask >> i) & 1U) != 0) out += concat(out.empty() ? "" : ", ", rows[i].name);
    }
    return out.empty() ? "nothing" : out;
}

std::string when_words(regimen::day_window const& days) {
    std::string const from = concat("from day ", days.from);
    if (days.until >= tables.covers.until) return days.from == 0 ? "on every day" : from;
    return concat(from, " up to day ", days.until - 1);
}

std::string_view lifts_words(regimen::lifted_by by) {
    switch (by) {
        case regimen::lifted_by::clearance:
            return "It ends when a professional clears the condition.";
        case regimen::lifted_by::resolution:
            return "It ends when the answer becomes no.";
        case regimen::lifted_by::never:
            return "It holds as long as the answer is yes.";
    }
    return {};
}

std::string condition_id(int place) {
    regimen::condition_row const* c = condition_at(place);
    return c == nullptr ? "everyone" : std::string(c->id);
}

/// "no session; effort at most E1; wrist-load at most 1"
std::string limits_words(regimen::rule_row const& r) {
    std::vector<std::string> parts;
    if (r.blocks_session) parts.emplace_back("no session");
    if (r.action != regimen::urgency::clear) parts.push_back(concat("asks for: ", id_of(r.action)));
    add_words(parts, r.limits);
    for (std::size_t d = 0; d < tables.demands.size(); ++d) {
        for (std::size_t level = 0; level < r.forbids.size(); ++level) {
            if (((r.forbids[level] >> d) & 1U) == 0) continue;
            parts.push_back(concat(tables.demands[d].id, " at most ", level));
            break;
        }
    }
    std::string out;
    for (std::string const& part : parts) out += concat(out.empty() ? "" : "; ", part);
    return out.empty() ? "advice only" : out;
}

void write_gates(page_text& page, regimen::rulebook_view const& book, std::size_t exercise) {
    regimen::gate_row const& gate = book.gates[exercise];
    page.line(concat("Rulebook ", book.id, ":"), 2);
    for (std::size_t m = 0; m < tables.modes.size(); ++m) {
        bool const own = gate.sources[m] != nullptr;
        regimen::exercise_row const& e = tables.exercises[exercise];
        page.item(concat("day ", gate.day[m], " after ", tables.modes[m].name,
                         keys_words(own ? gate.sources[m] : e.source, own ? gate.grades[m] : e.grade)),
                  4);
    }
    for (int const keeper : gate.closed_while) {
        if (keeper >= 0) page.item(concat("not while ", condition_id(keeper)), 4);
    }
}

void write_verdict(page_text& page, today const& t, std::size_t exercise) {
    screening const& s = t.screened;
    regimen::language const& words = words_of(t.quiet());
    regimen::verdict const v = s.verdict_on(exercise);
    page.heading(concat("For this profile: ", word_of(v.kind)));
    page.line(std::string(explain(s, exercise, v, words)), 2);
    s.for_each_reason(exercise, [&](regimen::reason const& r) {
        regimen::explanation const x = explain(s, exercise, r, words);
        page.item(concat(x.sentence.view(), keys_words(x.sources, x.grade), " (", x.technical.view(), ")"), 2);
    });
    if (v.permits()) return;
    page.heading("What would open it, all of it together");
    s.for_each_change_that_would_open(
        exercise, [&](regimen::change const& c) { page.item(std::string(explain(s, c, words)), 2); });
    if (auto const near = s.nearest_permitted_variant(exercise); near >= 0) {
        auto const& other = tables.exercises[static_cast<std::size_t>(near)];
        page.line(concat(other.name, " (", other.id, ")"), 2, "You can do this instead: ");
    }
}

void write_exercise(page_text& page, std::size_t at, today const* t) {
    regimen::exercise_row const& e = tables.exercises[at];
    page.title(concat(e.name, " (", e.id, ")"));
    page.line(concat(e.effort.id, ", ", e.effort.name), 0, "Effort: ");
    page.line(names_of(tables.positions, e.positions), 0, "Starts: ");
    std::string needs;
    for (std::uint64_t const need : e.needs) {
        if (need != 0) needs += concat(needs.empty() ? "" : "; ", items_of_mask(tables, need, " or "));
    }
    page.line(needs.empty() ? "nothing" : needs, 0, "Needs: ");
    if (e.helped_by != 0) page.line(names_of(tables.equipment, e.helped_by), 0, "Helped by: ");
    std::string serves;
    for (std::size_t i = 0; i < e.n_serves; ++i) {
        serves += concat(i == 0 ? "" : ", ", tables.regions[e.serves[i].region].id, ":",
                         tables.purposes[e.serves[i].purpose].id);
    }
    page.line(serves, 0, "Serves: ");
    page.line(dose_words(*e.dose, starting_dose(*e.dose)), 0, "Starts with: ");
    page.line(dose_words(*e.dose, ceiling_dose(*e.dose)), 0, "Never above: ");
    for (std::size_t i = 0; i < e.dose->size; ++i) {
        int const longest = e.dose->movements[i].hold_at_most_s;
        if (longest != 0) page.line(time_words(longest), 0, "No hold above: ");
    }
    if (e.dose->alternative != nullptr) {
        regimen::dose_range other = *e.dose;
        other.movements[0] = *e.dose->alternative;
        page.line(dose_words(other, starting_dose(other)), 0, "Or: ");
    }
    page.line(grade_words(e.grade), 0, "Evidence: ");
    if (e.replaces >= 0) page.line(tables.exercises[static_cast<std::size_t>(e.replaces)].id, 0, "Stands in for: ");
    std::string variants;
    for (regimen::exercise_row const& other : tables.exercises) {
        if (other.replaces == static_cast<std::int32_t>(at)) variants += concat(variants.empty() ? "" : ", ", other.id);
    }
    if (!variants.empty()) page.line(variants, 0, "Variants: ");

    page.heading("How");
    for (std::string_view const step : *e.steps) page.item(step, 2);
    if (!e.note.empty()) page.line(e.note, 2, "Note: ");
    if (!e.early_note.empty()) page.line(e.early_note, 2, concat("Note, before day ", e.early_until, ": "));
    page.heading("What it asks of the body, from 1 (little) to 3 (much)");
    bool asks = false;
    for (std::size_t d = 0; d < tables.demands.size(); ++d) {
        if (e.level(d) == 0) continue;
        asks = true;
        page.line(tables.demands[d].name, 2, concat(e.level(d), " ", tables.demands[d].id, ": "));
    }
    if (!asks) page.line("Nothing above level 0.", 2);
    page.heading("When it opens, if nothing else delays it");
    write_gates(page, conservative.view(), at);
    write_gates(page, as_published.view(), at);
    if (t != nullptr) write_verdict(page, *t, at);
    write_sources(page, e.source);
}

void write_condition(page_text& page, std::size_t at) {
    regimen::condition_row const& c = tables.conditions[at];
    page.title(c.id);
    page.line(c.question);
    page.line(std::string(explain(tables, at, regimen::told::yes)), 0, "A yes is told as: ");
    page.line(c.tier == regimen::core ? "core: everyone is asked, and silence counts as a yes"
                                      : "extended: asked in a second step, and silence restricts nothing",
              0, "Tier: ");
    if (c.only_yes_counts) page.line("Only a yes counts: what was not measured is no yes.");
    if (c.from_mode)
        page.line("It follows from the mode of birth and is not asked. A yes that does not fit the birth counts, too.");
    std::string not_after;
    for (std::size_t m = 0; m < tables.modes.size(); ++m) {
        if (((c.not_after >> m) & 1U) != 0) not_after += concat(not_after.empty() ? "" : " or ", tables.modes[m].name);
    }
    if (!not_after.empty())
        page.line(
            concat("Not asked after ", not_after, ": silence is a no there, and a yes that does not fit counts."));
    page.line(c.category.label, 0, "Category: ");
    if (!c.icd10.empty()) page.line(c.icd10, 0, "ICD-10: ");
    if (!c.icd10cm.empty()) page.line(c.icd10cm, 0, "ICD-10-CM: ");
    page.heading("What it changes");
    auto const here = static_cast<int>(at);
    for (regimen::rule_row const& r : conservative.view().rules) {
        if (r.when != here && (r.counted == nullptr || !r.counted->test(at))) continue;
        page.item(concat(r.sentence, keys_words(r.sources, r.grade)), 2);
        page.line(concat(r.id, ": ", limits_words(r), "; ", when_words(r.days)), 4);
    }
    for (regimen::delay_row const& d : conservative.view().delays) {
        if (d.when == here) page.item(concat(d.sentence, keys_words(d.sources, d.grade), " (", d.id, ")"), 2);
    }
    for (std::size_t i = 0; i < tables.exercises.size(); ++i) {
        auto const& keepers = conservative.view().gates[i].closed_while;
        if (std::find(keepers.begin(), keepers.end(), here) != keepers.end()) {
            page.item(concat("Closed while it is present: ", tables.exercises[i].id), 2);
        }
    }
    write_sources(page, c.sources);
}

void write_rule(page_text& page, regimen::rule_row const& r) {
    page.title(r.id);
    page.line(r.sentence);
    if (r.counted == nullptr) {
        page.line(condition_id(r.when), 0, "For: ");
    } else {
        std::string counted;
        r.counted->for_each(
            [&](std::size_t i) { counted += concat(counted.empty() ? "" : ", ", condition_id(static_cast<int>(i))); });
        page.line(concat("at least ", static_cast<int>(r.least), " of ", counted), 0, "For: ");
    }
    std::string partners;
    for (int const partner : r.only_with) {
        if (partner >= 0) partners += concat(partners.empty() ? "" : " or ", condition_id(partner));
    }
    if (!partners.empty()) page.line(partners, 0, "Only together with: ");
    page.line(when_words(r.days), 0, "When: ");
    page.line(limits_words(r), 0, "Limits: ");
    if (r.when >= 0 && !condition_at(r.when)->from_mode) page.line(lifts_words(r.lifts));
    page.line(grade_words(r.grade), 0, "Evidence: ");
    write_sources(page, r.sources);
}

void write_delay(page_text& page, regimen::delay_row const& d) {
    page.title(d.id);
    page.line(d.sentence);
    page.line(condition_id(d.when), 0, "For: ");
    if (d.days != 0) page.line(count_of(d.days, "day"), 0, "Opens later by: ");
    if (d.as_mode >= 0) {
        page.line(tables.modes[static_cast<std::size_t>(d.as_mode)].name, 0, "Opens no earlier than after: ");
    }
    std::string efforts;
    for (regimen::effort_class const& e : {regimen::E0, regimen::E1, regimen::E2, regimen::E3}) {
        if (((d.efforts >> e.rank) & 1U) != 0) efforts += concat(efforts.empty() ? "" : ", ", e.id);
    }
    page.line(efforts, 0, "Efforts: ");
    page.line(lifts_words(d.lifts));
    page.line(grade_words(d.grade), 0, "Evidence: ");
    write_sources(page, d.sources);
}

std::string_view level_words(regimen::stop_level level) {
    switch (level) {
        case regimen::stop_level::S1:
            return "emergency, now";
        case regimen::stop_level::S2:
            return "seen the same day; everything is locked until then";
        case regimen::stop_level::S3:
            return "the session ends; a professional in the next days";
        case regimen::stop_level::S4:
            return "that exercise ends, and gets easier";
        case regimen::stop_level::none:
            break;
    }
    return {};
}

void write_sign(page_text& page, regimen::stop_sign_row const& s) {
    page.title(s.id);
    page.line(concat(s.name, "."));
    page.line(s.advice, 0, "What to do: ");
    if (!s.advice_later.empty()) page.line(s.advice_later, 0, "On later days: ");
    if (!s.advice_again.empty()) page.line(s.advice_again, 0, "When it comes again: ");
    if (!s.advice_at_rest.empty()) page.line(s.advice_at_rest, 0, "On a day without a session: ");
    page.line(level_words(s.level), 0, "Level: ");
    if (s.when_repeated != regimen::stop_level::none)
        page.line(level_words(s.when_repeated), 0, "In a second session: ");
    if (s.removes) page.line("The exercise is taken out until a professional has looked at it.");
    for (auto const condition : s.sets) {
        if (condition < 0) continue;
        regimen::condition_row const& c = tables.conditions[static_cast<std::size_t>(condition)];
        page.line(concat(c.question, " (", c.id, ")"), 0, "It answers yes to: ");
    }
    write_sources(page, s.sources);
}

std::string ids_of(regimen::condition_set const& conditions) {
    std::string out;
    conditions.for_each([&](std::size_t i) { out += concat(out.empty() ? "" : ", ", tables.conditions[i].id); });
    return out;
}

std::string_view tip_days_words(regimen::care_tip_row const& tip) {
    if (tip.on == regimen::tip_days::without_session) return "days without a session";
    if (tip.on == regimen::tip_days::with_session || tip.speaks_of_exercise()) return "beside a session only";
    return "days with and without a session";
}

void write_tip(page_text& page, regimen::care_tip_row const& tip) {
    page.title(tip.id);
    page.line(tip.text);
    page.line(id_of(tip.kind), 0, "Kind: ");
    std::string shown = ids_of(tip.shown_for);
    for (std::size_t i = 0; i < tip.n_exercises; ++i)
        shown += concat(shown.empty() ? "" : ", ", tables.exercises[static_cast<std::size_t>(tip.shown_with[i])].id,
                        " and its variants");
    page.line(shown.empty() ? "everybody" : shown, 0, "Shown for: ");
    page.line(concat(tip_days_words(tip), ", ", when_words(tip.days)), 0, "When: ");
    if (tip.not_with.any())
        page.line(concat(ids_of(tip.not_with), ". Each must have been answered with no."), 0, "Never beside: ");
    page.line(grade_words(tip.grade), 0, "Evidence: ");
    write_sources(page, tip.sources);
}

void write_source(page_text& page, regimen::source_entry const& source) {
    page.title(concat("Source ", source.key));
    page.line(source_words(source));
    if (!source.address.empty()) page.line(source.address, 0, "Read at: ");
    if (!source.seen.empty()) page.line(source.seen, 0, "Seen: ");
    page.heading("Cited by");
    std::string const key(source.key);
    auto const note = [&](std::string_view what, std::string_view id, source_list const* cited) {
        if (cites(cited, key)) page.item(concat(what, " ", id), 2);
    };
    for (regimen::exercise_row const& e : tables.exercises) note("exercise", e.id, e.source);
    for (regimen::condition_row const& c : tables.conditions) note("condition", c.id, c.sources);
    for (regimen::stop_sign_row const& x : regimen::stop_sign_table<catalogue>) note("stop sign", x.id, x.sources);
    for (regimen::care_tip_row const& x : regimen::care_tip_table<catalogue>) note("care tip", x.id, x.sources);
    for (regimen::rule_row const& r : conservative.view().rules) note("rule", r.id, r.sources);
    for (regimen::delay_row const& d : conservative.view().delays) note("delay", d.id, d.sources);
    for (std::size_t i = 0; i < tables.exercises.size(); ++i) {
        auto const& from = conservative.view().gates[i].sources;
        if (std::any_of(from.begin(), from.end(), [&](source_list const* c) { return cites(c, key); })) {
            page.item(concat("gate of ", tables.exercises[i].id), 2);
        }
    }
}

std::vector<std::string_view> all_ids() {
    std::vector<std::string_view> out;
    for (auto const& e : tables.exercises) out.push_back(e.id);
    for (auto const& c : tables.conditions) out.push_back(c.id);
    for (auto const& s : regimen::stop_sign_table<catalogue>) out.push_back(s.id);
    for (auto const& tip : regimen::care_tip_table<catalogue>) out.push_back(tip.id);
    for (auto const& r : conservative.view().rules) out.push_back(r.id);
    for (auto const& d : conservative.view().delays) out.push_back(d.id);
    for (auto const* s : regimen::postpartum::all_sources) out.push_back(s->key);
    return out;
}

}  // namespace

std::string page_about(std::string_view id, today const* t, bool colours) {
    page_text page(colours);
    if (auto const at = regimen::find_exercise<catalogue>(id)) {
        write_exercise(page, *at, t);
        return page.str();
    }
    if (auto const at = regimen::find_condition<catalogue>(id)) {
        write_condition(page, *at);
        return page.str();
    }
    for (regimen::stop_sign_row const& s : regimen::stop_sign_table<catalogue>) {
        if (s.id == id) return write_sign(page, s), page.str();
    }
    for (regimen::care_tip_row const& tip : regimen::care_tip_table<catalogue>) {
        if (tip.id == id) return write_tip(page, tip), page.str();
    }
    for (regimen::rule_row const& r : conservative.view().rules) {
        if (r.id == id) return write_rule(page, r), page.str();
    }
    for (regimen::delay_row const& d : conservative.view().delays) {
        if (d.id == id) return write_delay(page, d), page.str();
    }
    for (regimen::source_entry const* source : regimen::postpartum::all_sources) {
        if (source->key == id) return write_source(page, *source), page.str();
    }
    if (id == "gate") {
        page.title("gate");
        page.line(
            "The earliest day of an exercise after each mode of birth. routine --explain EXERCISE shows its gates, and "
            "where their days come from.");
        return page.str();
    }
    throw bad_input(
        "--explain",
        "expected the id of an exercise, a condition, a stop sign, a care tip, a rule, a delay or a source, "
        "found ",
        in_quotes(id), did_you_mean(id, all_ids()));
}

}  // namespace example
