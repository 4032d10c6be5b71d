// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Writes the diary. What is the same for several exercises is said once: a report, a decision and its reason.
// Sentences about decisions and days are the library's own; the rest is this program's.
#include "diary.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "common/page_text.hpp"
#include "common/routine_words.hpp"
#include "words.hpp"

namespace coach {

namespace {

namespace rg = regimen;
using example::capitalised;
using example::concat;
using example::count_of;

/// Texts that belong to the same names, in the order of their first.
using by_text = std::vector<std::pair<std::string, std::vector<std::string>>>;
void put(by_text& into, std::string const& text, std::string const& name) {
    auto const at = std::find_if(into.begin(), into.end(), [&](auto const& g) { return g.first == text; });
    if (at != into.end()) {
        at->second.push_back(name);
    } else {
        into.push_back({text, {name}});
    }
}

class diary {
public:
    explicit diary(course const& c) : course_(c) {}

    std::string write() {
        opening();
        for (std::size_t i = 0; i < course_.days.size(); ++i) {
            course_day const& d = course_.days[i];
            if (d.number % 7 == 0)
                page_.heading(concat("WEEK ", d.week(), ", days ", d.since_birth, " to ", d.since_birth + 6,
                                     d.light_week ? ", a light one" : ""));
            if (d.away) {
                i = away(i);
            } else {
                day(d);
            }
        }
        doses();
        comparison();
        return page_.str();
    }

private:
    void opening() {
        settings const& s = course_.asked;
        page_.title("A training diary, simulated");
        page_.line(concat("Person: ", s.kind.id, ". ", s.kind.says));
        page_.line(concat("After ", birth_name(), ", from day ", first_day, ", for ", count_of(s.weeks, "week"),
                          "; seed ", static_cast<int>(s.seed), "."));
        page_.line(
            "She is not real. How she feels is drawn by chance from invented numbers; what today is, the doses and the "
            "decisions are the library's.");
        page_.blank();
        page_.line(
            "Pain is 0 to 10, effort 0 to 10. Weeks and days count from the birth, starting with week 0. "
            "The source of a decision stands in brackets; PROPOSAL is what no study states.");
    }

    std::string birth_name() const { return std::string(rg::view_of<back>.modes[course_.asked.mode].name); }

    /// Days away in one line, up to the end of the week.
    std::size_t away(std::size_t first) {
        std::size_t last = first;
        while (last + 1 < course_.days.size() && course_.days[last + 1].away && course_.days[last + 1].number % 7 != 0)
            ++last;
        page_.blank();
        int const a = course_.days[first].since_birth, b = course_.days[last].since_birth;
        page_.line(a == b ? concat("Day ", a, ": away. Nothing is done and nothing is asked.")
                          : concat("Days ", a, " to ", b, ": away. Nothing is done and nothing is asked."));
        if (course_.days[last].number % 7 == 6) summary(last);
        return last;
    }

    void day(course_day const& d) {
        page_.blank();
        page_.line(concat("Day ", d.since_birth, " - ", words_for(d.kind), length_words(d)));
        if (d.short_night) page_.line("A night of less than five hours: nothing heavy today.", 2);
        if (!d.seen_for.empty())
            page_.line(concat("She has seen a professional about ", d.seen_for, ", who agrees that she goes on."), 2);
        if (d.answered) page_.line("She answered the questions.", 2);
        page_.line(d.today, 2);
        if (d.why_missed == missed::questions_open)
            page_.line("She did not answer them today, so there is no session.", 2);
        for (std::string const& why : d.not_cleared) page_.item(why, 2);
        if (d.planned()) plan(d);
        tips(d);
        if (d.why_missed == missed::not_today)
            page_.line("She did not do it. Nothing is lost, and nothing is added later.", 2);
        if (d.did) {
            reports(d);
            decisions(d);
        }
        if (d.number % 7 == 6 || d.number + 1 == static_cast<int>(course_.days.size()))
            summary(static_cast<std::size_t>(d.number));
    }

    static std::string length_words(course_day const& d) {
        if (!d.planned()) return "";
        bool const sided = std::any_of(d.items.begin(), d.items.end(), [](done_item const& i) {
            auto const& m = i.item.dose.movements;
            return std::any_of(m.begin(), m.begin() + static_cast<std::ptrdiff_t>(i.item.dose.size),
                               [](auto const& x) { return x.side != rg::side_count::unsaid; });
        });
        return concat(", ", example::time_words(d.seconds),
                      !sided                           ? ""
                      : d.side == rg::start_side::left ? ", left side first"
                                                       : ", right side first");
    }

    void plan(course_day const& d) {
        for (std::size_t i = 0; i < d.items.size(); ++i) {
            rg::routine_item const& item = d.items[i].item;
            bool const same = i != 0 && d.items[i - 1].item.in == item.in;
            std::string mark(same ? "" : example::block_title(item.in));
            mark.resize(12, ' ');
            rg::exercise_row const& e = rg::view_of<back>.exercises[item.exercise];
            page_.line(concat(short_name(item.exercise), ": ", example::dose_words(*e.dose, item.dose)), 2, mark);
        }
    }

    /// A few on a day without a session, where they are all that she gets, and one beside a session.
    void tips(course_day const& d) {
        std::size_t const shown = std::min<std::size_t>(d.tips.size(), d.planned() ? 1 : 3);
        for (std::size_t i = 0; i < shown; ++i) {
            rg::care_tip_row const& tip = rg::care_tip_table<back>[d.tips[i]];
            page_.line(concat(tip.text, " [", (*tip.sources)[0].key, is_proposal(tip.grade) ? "*]" : "]"), 2,
                       "Good to know: ");
        }
    }

    static bool is_work(done_item const& i) { return is_asked_about(i.item.exercise); }

    void reports(course_day const& d) {
        // What most exercises have in common, and then what was different.
        by_text groups;
        for (done_item const& i : d.items) {
            if (is_work(i)) put(groups, report_words(report_pieces(i.said)), short_name(i.item.exercise));
        }
        auto const most = std::max_element(groups.begin(), groups.end(), [](auto const& x, auto const& y) {
            return x.second.size() < y.second.size();
        });
        std::string said;
        std::vector<std::string> usual;
        by_text different;
        for (done_item const& i : d.items) {
            std::vector<std::string> const pieces = report_pieces(i.said);
            if (!is_work(i) || groups.empty()) continue;
            if (report_words(pieces) == most->first) usual = pieces;
        }
        if (!groups.empty()) said = concat(capitalised(most->first), ". ");
        for (done_item const& i : d.items) {
            if (!is_work(i)) continue;
            std::string const words = report_words(report_pieces(i.said), &usual);
            if (report_words(report_pieces(i.said)) != most->first) put(different, words, short_name(i.item.exercise));
        }
        for (auto const& [words, who] : different) said += concat(names(who), ": ", words, ". ");
        page_.line(concat(said, energy_words(d.exhausted)), 2, "She says:  ");
        if (d.sign.seen()) {
            rg::stop_sign_row const& sign = rg::stop_sign_table<back>[static_cast<std::size_t>(d.sign.sign)];
            page_.line(concat(sign.name, ". ", sign.advice), 2, "Stop sign: ");
        }
        for (done_item const& i : d.items) {
            if (!i.said.sign.seen()) continue;
            rg::stop_sign_row const& sign = rg::stop_sign_table<back>[static_cast<std::size_t>(i.said.sign.sign)];
            page_.line(concat("in ", short_name(i.item.exercise), ": ", sign.name, ". ", sign.advice), 2,
                       "Stop sign: ");
        }
    }

    /// Each decision other than to hold with its reason and what would have made it different; of those held, the ones
    /// that were ready.
    void decisions(course_day const& d) {
        by_text made, waiting;
        for (done_item const& i : d.items) {
            if (i.decided.made == rg::decision::hold) {
                if (i.decided.weekly_cap) put(waiting, "", short_name(i.item.exercise));
                continue;
            }
            put(made, reason_words(i.decided), change_words(i.decided));
        }
        for (auto const& [reason, what] : made) {
            std::size_t const bar = reason.find('|'), bar2 = reason.find('|', bar + 1);
            page_.line(concat(reason.substr(0, bar), ":"), 2, "Decided:   ");
            for (std::string const& one : what) page_.item(one, 13);
            page_.line(reason.substr(bar + 1, bar2 - bar - 1), 13, "Why: ");
            // What would have been different, or what made the dose fall.
            bool const fell = reason.substr(std::min(bar2 + 1, reason.size())).starts_with("We ");
            if (bar2 + 1 < reason.size()) page_.line(reason.substr(bar2 + 1), 13, fell ? "Reason:    " : "Otherwise: ");
        }
        for (auto const& [none, what] : waiting) {
            page_.line(concat(names(what), what.size() == 1 ? " is" : " are",
                              " ready for a harder form, but this week has grown enough."),
                       2, "Waiting:   ");
        }
        if (d.locked_after)
            page_.line("Everything is locked from now on: no session until a professional has looked.", 2,
                       "Locked:    ");
    }

    struct totals {
        int planned = 0, done = 0, seconds = 0, up = 0, down = 0, out = 0;
        std::int32_t volume = 0;
        std::vector<course_day const*> days;
    };
    totals totals_of(int week) const {
        totals t;
        for (course_day const& d : course_.days) {
            if (d.number / 7 != week) continue;
            t.days.push_back(&d);
            t.planned += d.planned() ? 1 : 0;
            t.done += d.did ? 1 : 0;
            t.seconds += d.did ? d.seconds : 0;
            t.volume += volume_done(d);
            for (done_item const& i : d.items) {
                if (!d.did) continue;
                using enum rg::decision;
                t.up += i.decided.made == advance || i.decided.made == resume ? 1 : 0;
                t.down += i.decided.made == step_back || i.decided.made == regress ? 1 : 0;
                t.out += i.decided.made == remove ? 1 : 0;
            }
        }
        return t;
    }

    void summary(std::size_t last_day) {
        int const week = course_.days[last_day].number / 7;
        totals const t = totals_of(week), before = totals_of(week - 1);
        int const pain = mean_pain(t.days), pain_before = mean_pain(before.days);
        page_.blank();
        page_.line(
            concat("Week ", course_.days[last_day].week(), " in short: ", t.done, " of ",
                   count_of(t.planned, "session"), " done, ", count_of((t.seconds + 30) / 60, "minute"), " in all."),
            2);
        std::string text = pain < 0 ? "No pain was reported." : concat("Mean of the worst pain: ", tenths(pain));
        if (pain >= 0 && pain_before >= 0) text += concat(" (the week before: ", tenths(pain_before), ")");
        page_.line(concat(text, pain < 0 ? "" : "."), 2);
        text = concat("Work: ", in_repetitions(t.volume));
        if (week > 0 && before.volume > 0) {
            int const percent = static_cast<int>((t.volume * 200 / before.volume + 1) / 2) - 100;
            text += percent == 0 ? ", as the week before"
                                 : concat(", ", percent < 0 ? -percent : percent, " percent ",
                                          percent < 0 ? "less" : "more", " than the week before");
        }
        page_.line(concat(text, "."), 2);
        text =
            concat("Doses: ", t.up, " up, ", t.down, " down", t.out == 0 ? "" : concat(", ", t.out, " taken out"), ".");
        page_.line(text, 2);
    }

    /// The dose that she stood at when a week ended. In brackets that of an easier form; in a light week it is less.
    void doses() {
        struct column {
            std::string_view heading;
            std::size_t exercise;
        };
        namespace pp = rg::postpartum;
        auto const width = [](column const& c) { return std::max<std::size_t>(c.heading.size(), 11); };
        constexpr std::array columns{column{"squeeze", rg::exercise_index<pp::pelvic_floor_squeeze, back>},
                                     column{"heel scoop", rg::exercise_index<pp::heel_scoop, back>},
                                     column{"cobra", rg::exercise_index<pp::cobra_lifts, back>},
                                     column{"rear leg lifts", rg::exercise_index<pp::rear_leg_lifts, back>},
                                     column{"arm and leg", rg::exercise_index<pp::arm_leg_extensions, back>}};
        page_.heading("DOSES WEEK BY WEEK");
        page_.line(
            "Repetitions, and seconds held, at the end of each week. In brackets an easier form of the exercise. A light "
            "week has less.");
        page_.blank();
        std::string head = "  week", rule = "  ----";
        for (column const& c : columns) {
            std::string heading(c.heading);
            heading.resize(width(c), ' ');
            head += "  " + heading;
            rule += "  " + std::string(width(c), '-');
        }
        raw(head.substr(0, head.find_last_not_of(' ') + 1));
        raw(rule);
        for (course_day const& d : course_.days) {
            if (d.number % 7 != 6) continue;
            std::string line = concat("  ", right(concat(d.week()), 4));
            for (column const& c : columns) {
                std::string cell = dose_in_short(d, c.exercise);
                cell.resize(width(c), ' ');
                line += "  " + cell;
            }
            raw(line.substr(0, line.find_last_not_of(' ') + 1));
        }
    }
    static std::string dose_in_short(course_day const& d, std::size_t exercise) {
        auto const f = static_cast<std::size_t>(rg::detail::family_of<back>(exercise));
        if (d.places[f].removed) return "taken out";
        std::uint8_t const at = d.places[f].at;
        if (at == rg::ladder_state::never_done) return "-";
        rg::progression_row const& p = rg::progression_table<back>[f];
        rg::rung_table const& t = rg::rung_tables<back>[f];
        std::size_t const m = t.member[at];
        rg::movement_today const now = rg::dose_at_rung(p.doses[m], p.policy->path, t.rung_in_form(at)).movements[0];
        std::string const dose =
            now.hold > 0 ? concat(now.repetitions, " x ", now.hold, " s") : concat(now.repetitions);
        return static_cast<std::size_t>(p.members[m]) == exercise ? dose : concat("(", dose, ")");
    }

    void comparison() {
        page_.heading("BESIDE THE TWELVE-WEEK PROGRAMME");
        page_.line(concat(
            "The library ships a programme of twelve weeks after ",
            course_.asked.birth == "caesarean" ? "a caesarean" : "a vaginal birth",
            has_programme_of_its_own(course_) ? "" : " (there is none for her birth)",
            ": fixed sessions, for someone whom no app accompanies. Work is counted in repetitions; five seconds held "
            "count as one. Settling and resting do not count."));
        page_.blank();
        std::int32_t hers = 0, its = 0;
        std::string const rule = "  ----  --------  ---------  -----------";
        raw("  week  her work  programme  her share");
        raw(rule);
        for (int w = 0; w < course_.asked.weeks; ++w) {
            int const week = first_day / 7 + w;
            std::int32_t const mine = totals_of(w).volume, of_programme = programme_volume(course_, week);
            row(concat(week), mine, of_programme);
            if (of_programme == 0) continue;
            hers += mine;
            its += of_programme;
        }
        raw(rule);
        row("all", hers, its);
    }
    static std::string right(std::string const& text, std::size_t width) {
        return std::string(width - std::min(width, text.size()), ' ') + text;
    }
    void row(std::string const& name, std::int32_t mine, std::int32_t of_programme) {
        raw(concat(
            "  ", right(name, 4), "  ", right(concat(in_repetitions(mine)), 8), "  ",
            right(of_programme == 0 ? "-" : concat(in_repetitions(of_programme)), 9), "  ",
            right(of_programme == 0 ? "-" : concat(static_cast<int>(mine * 100 / of_programme), " percent"), 11)));
    }
    /// A line as it is: tables are not wrapped.
    void raw(std::string const& text) { page_.line("", 0, text); }

    course const& course_;
    example::page_text page_;
};

}  // namespace

std::string diary_of(course const& c) { return diary(c).write(); }

}  // namespace coach
