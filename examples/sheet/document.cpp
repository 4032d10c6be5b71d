// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One function per part of the document, in the order of reading.
// Whoever reads it is a midwife, a doctor or a physiotherapist: no word of a programmer, and ids small and grey.
#include "document.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "html.hpp"
#include "plain_words.hpp"
#include "sentences_and_caps.hpp"

namespace sheet {

namespace {

constexpr std::string_view style_sheet = R"(
@page { size: A4 landscape; margin: 11mm 10mm 15mm 10mm;
  @bottom-left { content: "STAMP"; font: 7.5pt "DejaVu Sans", Arial, sans-serif; color: #444; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 7.5pt "DejaVu Sans", Arial, sans-serif; color: #444; } }
* { box-sizing: border-box; }
body { font: 8pt/1.32 "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #111; margin: 0 auto; max-width: 277mm; }
h1 { font-size: 19pt; margin: 0 0 2mm; }
h2 { font-size: 14pt; margin: 0 0 2mm; break-after: avoid; }
h2 { margin-top: 6mm; }
h2.new-page { break-before: page; margin-top: 0; }
h3 { font-size: 10.5pt; margin: 4mm 0 1.5mm; break-after: avoid; }
p { margin: 0 0 1.8mm; max-width: 200mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 2mm; padding-left: 6mm; max-width: 200mm; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; }
th, td { border: 0.3mm solid #888; padding: 1.1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #e8e8e8; font-weight: bold; overflow-wrap: normal; }
thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
tr { break-inside: avoid; }
table.entries { table-layout: fixed; }
table.entries td p { margin: 0 0 0.7mm; max-width: none; }
col.number { width: 11mm; } col.says { width: 85mm; } col.limits { width: 69mm; } col.source { width: 50mm; }
col.decision { width: 26mm; } col.initials { width: 36mm; }
.id { color: #777; font-size: 6.5pt; }
.title { font-weight: bold; }
.tag { display: inline-block; border: 0.25mm solid #555; border-radius: 1mm; padding: 0 1mm; font-size: 7pt; margin-top: 0.6mm; }
.box { display: inline-block; width: 3.2mm; height: 3.2mm; border: 0.35mm solid #111; vertical-align: -0.4mm; margin-right: 1.2mm; }
.choice { display: block; margin-bottom: 0.9mm; white-space: nowrap; }
.write { display: block; border-bottom: 0.2mm solid #999; color: #777; font-size: 6.5pt; height: 7mm; }
.small { font-size: 7.5pt; color: #333; }
.who { font-size: 7pt; }
.write.tall { height: 13mm; }
table.plain { width: auto; min-width: 120mm; max-width: 100%; }
td.count, th.count { text-align: right; }
td.key { white-space: nowrap; }
.page { break-before: page; }
.page-text pre { columns: 2; column-gap: 7mm; column-fill: auto; margin: 2mm 0 0; font: 7.4pt/1.3 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; orphans: 3; widows: 3; }
.page-text pre.short { columns: 1; }
)";

struct heading {
    std::string_view title;
    std::string_view says;
};

heading heading_of(part p) {
    switch (p) {
        case part::urgent:
            return {
                "Urgent: what stops everything, now or today",
                "Each question stands with the rules that follow from it; then the stop signs that lock everything. Does the question find "
                "what it is meant to find, in her words? Is the advice right, and as urgent as it should be?"};
        case part::professional_first:
            return {
                "What needs a professional first",
                "Questions about illness, operations and complications, and the rules that block every session or send her to somebody."};
        case part::start_days:
            return {
                "Start days",
                "The first day on which time alone opens an exercise; day 0 is the day of the birth. No trial was found that supports an exact "
                "week. At the end: what makes the start later."};
        case part::caps:
            return {
                "What a complaint closes",
                "Questions about complaints, and the rules that close movements while a complaint lasts or in the first weeks."};
        case part::stop_signs:
            return {"When to stop an exercise or a session",
                    "Signs in or after a session that end it, or make an exercise easier."};
        case part::body:
            return {
                "What each exercise asks of the body",
                "First what is meant by each kind of demand, then the exercises: how they are done, and the level of each demand. The rules close "
                "exercises by these levels, so two people should judge them independently."};
        case part::doses:
            return {"Doses", "How much everybody starts with, and what is never passed."};
        case part::progress:
            return {"Progress", "When a dose rises or falls, what counts as too much, and the way from easy to hard."};
        case part::sessions:
            return {"Sessions, weeks and programmes",
                    "How a session and a week are put together, and what ships ready-made."};
        case part::care:
            return {"Care tips", "What she reads besides exercise, with whom, and beside which answers never."};
        case part::pages:
            return {"Worked pages",
                    "What a dozen invented mothers read. Is it right, is it kind, and would she know what to do?"};
    }
    return {};
}

std::string_view name_of(profession p) {
    return p == profession::midwife_or_doctor ? "midwife or doctor" : "physiotherapist";
}
std::string_view title_of(profession p) {
    return p == profession::midwife_or_doctor ? "For the midwife or doctor" : "For the physiotherapist";
}

std::string_view words_of(status s) {
    switch (s) {
        case status::proposal:
            return "not signed";
        case status::agreed:
            return "agreed";
        case status::change_asked:
            return "change asked for";
        case status::rejected:
            return "rejected";
        case status::changed_since:
            return "changed since it was signed";
    }
    return {};
}

class document {
public:
    document(std::vector<entry> const& all, std::vector<signature> const& signatures)
        : all_(all), signatures_(signatures), version_(content_version(all)) {}

    std::string make() {
        out_.raw("<!DOCTYPE html>\n");
        out_.open("html", "lang=\"en\"");
        out_.open("head");
        out_.raw("<meta charset=\"utf-8\">\n");
        out_.leaf("title", concat("Sheet for the clinician, ", version_));
        out_.open("style");
        std::string style(style_sheet);
        style.replace(style.find("STAMP"), 5, stamp());
        out_.raw(style);
        out_.close();
        out_.close();
        out_.open("body");
        first_page();
        how_to_sign();
        conflicts();
        changes();
        for (profession const p : both_professions) {
            for (part const each : all_parts) {
                if (each != part::pages && is_signed_by(each, p)) part_of_sheet(each, title_of(p));
            }
        }
        pages();
        sources();
        out_.close();
        out_.close();
        return out_.str();
    }

private:
    std::string stamp() const {
        return concat("Regimen, catalogue ", tables.id, ", rules ", conservative.view().id, ", content ", version_);
    }

    std::size_t rows_of(part p) const {
        return static_cast<std::size_t>(
            std::count_if(all_.begin(), all_.end(), [p](entry const& e) { return e.in == p; }));
    }
    /// "rows 1 to 62".
    std::string range_of(part p) const {
        std::size_t first = 0, last = 0;
        for (entry const& e : all_) {
            if (e.in != p) continue;
            last = number_of(e);
            if (first == 0) first = last;
        }
        return concat("rows ", first, " to ", last);
    }
    std::size_t questions_in_urgent() const {
        return static_cast<std::size_t>(std::count_if(all_.begin(), all_.end(), [](entry const& e) {
            return e.in == part::urgent && e.id.starts_with("question/");
        }));
    }
    std::size_t exercises_in_start_days() const {
        return static_cast<std::size_t>(
            std::count_if(all_.begin(), all_.end(), [](entry const& e) { return e.id.starts_with("start/"); }));
    }
    /// Everybody who must sign it agreed to it as it is.
    bool is_signed(entry const& e) const {
        return std::all_of(both_professions.begin(), both_professions.end(), [&](profession p) {
            return !is_signed_by(e.in, p) || standing_of(e, p, signatures_).is == status::agreed;
        });
    }

    void row(std::string_view cell, std::vector<std::string> const& cells, std::string_view look = {}) {
        out_.open("tr");
        for (std::size_t i = 0; i < cells.size(); ++i) out_.leaf(cell, cells[i], i == 0 ? "" : look);
        out_.close();
    }

    void first_page() {
        out_.leaf("h1", "Exercise for the back after a birth: the sheet that a clinician signs");
        out_.leaf("p", concat("Stamp: ", stamp(), "."), "class=\"small\"");
        out_.leaf(
            "p",
            "Regimen is a library for apps that offer gentle exercise. It asks a mother questions, leaves out what is not for her, and "
            "plans short sessions. Everything that it decides stands in this sheet, in plain words, with its numbers and its sources. It "
            "is not a medical device.");
        std::size_t const n = static_cast<std::size_t>(
            std::count_if(all_.begin(), all_.end(), [&](entry const& e) { return is_signed(e); }));
        std::string const state =
            n == 0 ? std::string("Nothing is signed yet: every row is a proposal.")
                   : concat(n, " of ", all_.size(), " rows are signed. Every other row is a proposal.");
        out_.open("p");
        out_.leaf("strong", state);
        out_.text(
            " You are asked to go through the rows of your profession, and to mark each: agree, change or reject. A signature holds for what "
            "stands in the row. When that changes, the row is a proposal again.");
        out_.close();
        out_.leaf("h3", "How long it takes");
        out_.open("table", "class=\"plain\"");
        out_.open("thead");
        row("th", {"", "midwife or doctor", "physiotherapist"});
        out_.close();
        out_.open("tbody");
        auto const minutes = [](double m) { return concat("about ", static_cast<int>(m / 5 + 0.5) * 5, " minutes"); };
        auto const hours = [](double m) {
            return concat("about ", example::count_of(std::max(1, static_cast<int>(m / 60 + 0.5)), "hour"));
        };
        auto const urgent = rows_of(part::urgent), start = rows_of(part::start_days), worked = rows_of(part::pages);
        std::string const pages =
            concat(worked, " worked pages (", range_of(part::pages), "), ", minutes(static_cast<double>(worked) * 2.5));
        row("td", {"The first hour: what can do the most harm",
                   concat(questions_in_urgent(), " urgent questions with their rules and signs (",
                          range_of(part::urgent), "), ", minutes(static_cast<double>(urgent) / 2)),
                   concat(exercises_in_start_days(), " start days and what delays them (", range_of(part::start_days),
                          "), ", minutes(static_cast<double>(start) / 2))});
        row("td", {"The first hour: what she reads", pages, pages});
        std::size_t rest[2]{};
        for (part const p : all_parts) {
            if (p == part::urgent || p == part::start_days || p == part::pages) continue;
            rest[is_signed_by(p, profession::physiotherapist) ? 1 : 0] += rows_of(p);
        }
        row("td", {"After that: the other rows", concat(rest[0], " rows, ", hours(static_cast<double>(rest[0]))),
                   concat(rest[1], " rows, ", hours(static_cast<double>(rest[1])))});
        out_.close();
        out_.close();
        out_.leaf(
            "p",
            "Half a minute a row in the first hour, two to three minutes a page, a minute a row after that. Stop where you like: each row "
            "is signed alone.",
            "class=\"small\"");
        out_.leaf("h3", "Where the rows stand");
        out_.open("table", "class=\"plain\"");
        out_.open("thead");
        row("th",
            {"part", "how many", "which", "agreed", "change asked for", "rejected", "changed since signed",
             "not signed"},
            "class=\"count\"");
        out_.close();
        out_.open("tbody");
        for (profession const p : both_professions) {
            for (part const each : all_parts) {
                if (is_signed_by(each, p)) row("td", counts(each, p), "class=\"count\"");
            }
        }
        out_.close();
        out_.close();
    }
    std::vector<std::string> counts(part each, profession p) const {
        std::size_t n[5]{};
        for (entry const& e : all_) {
            if (e.in == each) ++n[static_cast<std::size_t>(standing_of(e, p, signatures_).is)];
        }
        auto const of = [&n](status s) { return std::to_string(n[static_cast<std::size_t>(s)]); };
        return {concat(heading_of(each).title, " (", name_of(p), ")"),
                std::to_string(rows_of(each)),
                range_of(each),
                of(status::agreed),
                of(status::change_asked),
                of(status::rejected),
                of(status::changed_since),
                of(status::proposal)};
    }

    void how_to_sign() {
        out_.leaf("h2", "How to read and sign a row", "class=\"new-page\"");
        out_.open("ul");
        out_.leaf(
            "li",
            "What it says: the question that she is asked, or the sentence that she reads (in quotation marks), and when it holds.");
        out_.leaf("li", "Numbers and limits: what it does. Both columns are what you sign.");
        out_.leaf(
            "li",
            "Source and grade: where it comes from, how much of that source was read, and how strong the source is. The last column of the "
            "list of sources says where each was read; the entries name no page within a source beyond what stands there.");
        out_.leaf(
            "li",
            "Your decision: one box. For \u201cchange\u201d or \u201creject\u201d write what it should be, and why, on the back or on a sheet of your own with the row's number.");
        out_.leaf(
            "li",
            "A change that restricts may go in at once. One that lets anybody do more, or sooner, goes in with your agreement only.");
        out_.leaf(
            "li",
            "Whoever keeps the catalogue writes your decision down with your name, profession and the day. The small grey line is the row's name there.");
        out_.close();
        out_.leaf("h3", "Who signs what");
        out_.leaf(
            "p",
            "A row goes to one profession, by what the row is. Whether she may exercise at all, and who must look first, is the midwife's or "
            "doctor's: every question about emergencies, illness, operations and complications; every rule that blocks all sessions or sends "
            "her to somebody; every stop sign that locks everything. Which movement, how much and from which day is the physiotherapist's: "
            "everything else. The worked pages are for both. If a row should be the other's, write that as a change.");
        out_.leaf("h3", "What is no row");
        out_.leaf(
            "p",
            "Readings where the sources leave room, and questions that wait for your answer, stand on the page for the "
            "clinician (docs/clinical.md, in the project). Please read it beside the sheet.");
        out_.leaf("h3", "Words");
        out_.open("ul");
        out_.leaf(
            "li",
            "Levels: what an exercise asks of the body is 0 (none), 1 (slight), 2 (moderate) or 3 (high or end of range). A rule closes what asks for more than its level.");
        out_.open("li");
        std::vector<std::string> classes;
        for (regimen::effort_class const& c : {regimen::E0, regimen::E1, regimen::E2, regimen::E3})
            classes.push_back(concat(c.id, " ", c.name));
        out_.text(concat("Classes of effort: ", joined(classes, "; "), "."));
        out_.close();
        out_.leaf(
            "li",
            "Grade: how strong the source is. Guideline, consensus, review, observational study, page of a health service, and article were found outside. Opinion, conclusion and general knowledge are this project's own, and so is what the sources call PROPOSAL or GCK. Questions, stop signs and numbers of progress have no grade.");
        out_.leaf(
            "li",
            "Proposal: nobody has signed it. However strong the source, the row is a proposal until it is signed.");
        out_.leaf("li", "Days are counted from the birth, which is day 0.");
        out_.close();
    }

    void conflicts() {
        out_.leaf("h2", "Where a sentence and its numbers differ");
        auto const found = sentences_and_caps(tables, conservative.view()).all();
        out_.leaf(
            "p",
            concat(
                "What is checked, for all ", conservative.view().rules.size(),
                " rules: a table of phrases, such as \u201cdo not bear down\u201d, and the levels that make each true. A sentence may promise no "
                "more than its rule closes; it must tell of everything that is closed; it must say where only breathing or gentle "
                "exercise is left, and where time or effort is limited. The check knows these phrases only: it does not read."));
        if (found.empty()) {
            out_.open("p", "id=\"no-conflicts\"");
            out_.leaf("strong", "None found by this check.");
            out_.close();
            return;
        }
        out_.open("table", "class=\"plain\" id=\"conflicts\"");
        out_.open("thead");
        row("th", {"rule", "what differs"});
        out_.close();
        out_.open("tbody");
        for (conflict const& c : found) {
            out_.open("tr");
            out_.leaf("td", concat("rule/", c.rule));
            out_.leaf("td", c.what);
            out_.close();
        }
        out_.close();
        out_.close();
    }

    void changes() {
        out_.leaf("h2", "What changed since the last signature");
        std::vector<std::pair<entry const*, signature const*>> changed;
        for (entry const& e : all_) {
            for (profession const p : both_professions) {
                standing const s = standing_of(e, p, signatures_);
                if (s.is == status::changed_since) changed.emplace_back(&e, s.by);
            }
        }
        if (changed.empty()) {
            out_.leaf("p", signatures_.empty() ? "Nothing has been signed, so there is nothing to compare with."
                                               : "Nothing that was signed has changed.");
            return;
        }
        out_.leaf("p",
                  "These rows were signed, and are different now. They are proposals again: please look at them anew.");
        out_.open("table", "class=\"plain\" id=\"changed\"");
        out_.open("thead");
        out_.open("tr");
        for (std::string_view const head : {"row", "called", "signed by", "on", "for content", "decision then"})
            out_.leaf("th", head);
        out_.close();
        out_.close();
        out_.open("tbody");
        for (auto const& [e, s] : changed) {
            out_.open("tr", concat("data-changed=\"", html::escaped(e->id), "\""));
            out_.leaf("td", std::to_string(number_of(*e)), "class=\"count\"");
            out_.open("td");
            out_.text(e->title);
            out_.raw(" ");
            out_.leaf("span", e->id, "class=\"id\"");
            out_.close();
            out_.leaf("td", concat(s->name, ", ", s->profession));
            out_.leaf("td", s->date);
            out_.leaf("td", s->version);
            out_.leaf("td", s->decision == verdict::agree    ? std::string("agree")
                            : s->decision == verdict::change ? concat("change: ", s->note)
                                                             : concat("reject: ", s->note));
            out_.close();
        }
        out_.close();
        out_.close();
    }

    std::size_t number_of(entry const& e) const { return static_cast<std::size_t>(&e - all_.data()) + 1; }

    void part_of_sheet(part p, std::string_view whose) {
        heading const h = heading_of(p);
        out_.leaf("h2", concat(whose, ": ", h.title), "class=\"new-page\"");
        out_.leaf("p", h.says);
        open_table();
        for (entry const& e : all_) {
            if (e.in == p) entry_row(e);
        }
        out_.close();
        out_.close();
    }

    void open_table() {
        out_.open("table", "class=\"entries\"");
        out_.raw(
            "<colgroup><col class=\"number\"><col class=\"says\"><col class=\"limits\"><col class=\"source\"><col class=\"decision\"><col class=\"initials\"></colgroup>\n");
        out_.open("thead");
        out_.open("tr");
        for (std::string_view const head :
             {"Row", "What it says", "Numbers and limits", "Source and grade", "Decision", "Initials and date"})
            out_.leaf("th", head);
        out_.close();
        out_.close();
        out_.open("tbody");
    }

    void entry_row(entry const& e) {
        out_.open("tr",
                  concat("class=\"entry\" data-entry=\"", html::escaped(e.id), "\" data-hash=\"", e.hash(), "\""));
        out_.leaf("td", std::to_string(number_of(e)), "class=\"count\"");
        out_.open("td");
        out_.leaf("p", e.title, "class=\"title\"");
        for (std::size_t i = 0; e.in != part::pages && i < e.words.size(); ++i)
            out_.leaf("p", i == 0 ? first_words(e) : e.words[i]);
        out_.leaf("span", e.id, "class=\"id\"");
        out_.close();
        out_.open("td");
        for (std::string const& each : e.numbers) out_.leaf("p", each);
        out_.close();
        source_cell(e);
        decision_cell(e);
        initials_cell(e);
        out_.close();
    }

    /// Of a rule below its question: the question's row, and not the same words again.
    std::string first_words(entry const& e) const {
        for (std::size_t i = number_of(e) - 1; !e.follows_from.empty() && i-- > 0 && all_[i].in == e.in;) {
            bool const is_question = all_[i].id == e.follows_from;
            if (is_question && e.words[0].starts_with("With a yes")) return concat("With a yes to row ", i + 1, ".");
            if (all_[i].follows_from != e.follows_from) break;
        }
        return e.words[0];
    }

    void source_cell(entry const& e) {
        out_.open("td");
        std::vector<std::string> sources;
        for (auto const* s : e.sources)
            sources.push_back(s->seen.empty() ? std::string(s->key) : concat(s->key, " (", seen_in_short(*s), ")"));
        out_.leaf("p", sources.empty() ? "No source of its own." : concat(joined(sources, ", "), "."));
        out_.leaf("p", concat("Grade: ", e.grade, "."));
        out_.leaf("span", tag_of(e), "class=\"tag\"");
        out_.close();
    }

    /// "signed", or that it is a proposal, and why it still is.
    std::string tag_of(entry const& e) const {
        if (is_signed(e)) return "signed";
        status why = status::proposal;
        for (profession const p : both_professions) {
            if (!is_signed_by(e.in, p)) continue;
            status const s = standing_of(e, p, signatures_).is;
            if (s != status::agreed && s > why) why = s;
        }
        return concat("proposal, ", words_of(why));
    }

    void decision_cell(entry const& e) {
        out_.open("td");
        bool const two = is_signed_by(e.in, both_professions[0]) && is_signed_by(e.in, both_professions[1]);
        for (profession const p : both_professions) {
            if (!is_signed_by(e.in, p)) continue;
            standing const s = standing_of(e, p, signatures_);
            if (two) out_.leaf("p", example::capitalised(std::string(name_of(p))) + ":", "class=\"who\"");
            if (s.is == status::proposal || s.is == status::changed_since) {
                for (std::string_view const choice : {"agree", "change", "reject"}) {
                    out_.open("span", "class=\"choice\"");
                    out_.raw("<span class=\"box\"></span>");
                    out_.text(choice);
                    out_.close();
                }
                if (s.is == status::changed_since) out_.leaf("p", words_of(s.is), "class=\"small\"");
            } else {
                out_.leaf("p", example::capitalised(std::string(words_of(s.is))));
            }
        }
        out_.close();
    }

    void initials_cell(entry const& e) {
        bool const two = is_signed_by(e.in, both_professions[0]) && is_signed_by(e.in, both_professions[1]);
        out_.open("td");
        for (profession const p : both_professions) {
            if (!is_signed_by(e.in, p)) continue;
            standing const s = standing_of(e, p, signatures_);
            if (s.is != status::proposal && s.is != status::changed_since) {
                out_.leaf("p", concat(s.by->name, ", ", s.by->profession, ", ", s.by->date));
                if (!s.by->note.empty()) out_.leaf("p", concat("Note: ", s.by->note), "class=\"small\"");
            } else if (two) {
                out_.leaf("span", name_of(p), "class=\"write tall\"");
            } else {
                out_.leaf("span", "initials", "class=\"write\"");
                out_.leaf("span", "date", "class=\"write\"");
            }
        }
        out_.close();
    }

    void pages() {
        heading const h = heading_of(part::pages);
        bool first = true;
        for (entry const& e : all_) {
            if (e.in != part::pages) continue;
            if (first) {
                out_.leaf("h2", concat("For both: ", h.title), "class=\"new-page\"");
                out_.leaf(
                    "p",
                    concat(
                        h.says,
                        " The people are invented. The pages come from the example program that ships with the library: its "
                        "footer tells whoever runs it how to look up a source."));
            }
            out_.open("div", first ? "" : "class=\"page\"");
            first = false;
            open_table();
            entry_row(e);
            out_.close();
            out_.close();
            out_.open("div", "class=\"page-text\"");
            // What fits on one column stands in one.
            bool const is_short = std::count(e.words[0].begin(), e.words[0].end(), '\n') <= 40;
            out_.leaf("pre", e.words[0], is_short ? "class=\"short\"" : "");
            out_.close();
            out_.close();
        }
    }

    void sources() {
        out_.leaf("h2", "Sources", "class=\"new-page\"");
        out_.leaf(
            "p",
            "All were read as stored copies, so wording and dates may have changed since. A source of which an excerpt or an abstract was "
            "read should be read whole before you rest a decision on it.");
        out_.open("table");
        out_.open("thead");
        out_.open("tr");
        for (std::string_view const head : {"Key", "Who", "What", "Year", "How much was read", "Where it was read"})
            out_.leaf("th", head);
        out_.close();
        out_.close();
        out_.open("tbody");
        for (auto const* s : regimen::postpartum::all_sources) {
            out_.open("tr");
            out_.leaf("td", s->key, "class=\"key\"");
            out_.leaf("td", s->who);
            out_.leaf("td", s->what);
            out_.leaf("td", s->year);
            out_.leaf("td", seen_words(*s));
            out_.leaf("td", s->address.empty() ? "not stated" : s->address);
            out_.close();
        }
        out_.close();
        out_.close();
    }

    std::vector<entry> const& all_;
    std::vector<signature> const& signatures_;
    std::string version_;
    html out_;
};

}  // namespace

std::string document_of(std::vector<entry> const& all, std::vector<signature> const& signatures) {
    return document(all, signatures).make();
}

}  // namespace sheet
