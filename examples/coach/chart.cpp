// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The drawing, from top to bottom: what the days were, pain, decisions, work beside the programme, and a small panel
// for each family with the forms of its ladder and the dose that she stood at.
#include "chart.hpp"

#include <algorithm>
#include <cstdlib>

#include "chart_axis.hpp"
#include "common/concat.hpp"
#include "diary.hpp"
#include "words.hpp"

namespace coach {

namespace {

namespace rg = regimen;
using example::concat;
using rg::decision;

constexpr px page_width = 1200_px;

class chart {
public:
    explicit chart(course const& c) : c_(c), x_{170_px, 1000_px, static_cast<int>(c.days.size())} {}

    std::string draw() {
        body();
        svg page;
        page.open(
            "svg",
            concat(
                "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" width=\"1200\" height=\"",
                svg::number(y_), "\" viewBox=\"0 0 1200 ", svg::number(y_), "\""));
        page.leaf("title", "id=\"title\"", title());
        page.leaf("desc", "id=\"desc\"", description());
        page.leaf("style", "", style_sheet);
        page.open("defs");
        page.open(
            "pattern",
            "id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"");
        page.line(0_px, 0_px, 0_px, 8_px, "hatch");
        page.close();
        page.close();
        page.rect(0_px, 0_px, page_width, y_, "page");
        std::string text = page.str() + out_.str() + "</svg>\n";
        return text;
    }

private:
    std::string title() const {
        return concat("Training of a simulated person: ", c_.asked.kind.id, ", ", c_.asked.weeks, " weeks after ",
                      rg::view_of<back>.modes[c_.asked.mode].name);
    }

    std::string description() const {
        int planned = 0, done = 0, locked = 0, up = 0, down = 0, removed = 0;
        for (course_day const& d : c_.days) {
            planned += d.planned() ? 1 : 0;
            done += d.did ? 1 : 0;
            locked += d.kind == rg::day_kind::locked ? 1 : 0;
            up += count(d, decision::advance) + count(d, decision::resume);
            down += count(d, decision::step_back) + count(d, decision::regress);
            removed += count(d, decision::remove);
        }
        return concat("From day ", first_day, " after the birth: ", done, " of ", planned, " sessions done, ", up,
                      " steps up, ", down, " steps down, ", removed, " exercises taken out, ", locked,
                      " locked days. Mean of the worst pain in the first week ", pain_in_week(0), ", in the last ",
                      pain_in_week(c_.asked.weeks - 1), " of 10. The diary says the same day by day.");
    }

    static int count(course_day const& d, decision made) {
        if (!d.did) return 0;
        if (made == decision::stop) return d.locked_after ? 1 : 0;  // for all exercises at once
        return static_cast<int>(std::count_if(d.items.begin(), d.items.end(),
                                              [made](done_item const& i) { return i.decided.made == made; }));
    }
    std::vector<course_day const*> week(int w) const {
        std::vector<course_day const*> out;
        for (course_day const& d : c_.days) {
            if (d.number / 7 == w) out.push_back(&d);
        }
        return out;
    }
    std::string pain_in_week(int w) const {
        int const mean = mean_pain(week(w));
        return mean < 0 ? "not reported" : tenths(mean);
    }

    void body() {
        out_.text(30_px, 46_px, "name", concat(c_.asked.weeks, " weeks with the coach: ", c_.asked.kind.id));
        out_.text(30_px, 70_px, "sub", c_.asked.kind.says);
        out_.text(30_px, 90_px, "small",
                  concat("Simulated, after ", rg::view_of<back>.modes[c_.asked.mode].name, ", seed ",
                         static_cast<int>(c_.asked.seed),
                         ". The person is invented; doses and decisions are the library's."));
        legend(112_px);
        y_ = 180_px;
        bool named = true;
        auto const panel = [&](std::string_view name, px height, auto draw_it) {
            out_.rect(20_px, y_, 1160_px, height, "card", {}, 6_px);
            shade(out_, x_, c_, y_ + 6_px, height - 12_px);
            weeks(out_, x_, c_, y_ + 6_px, height - 12_px, named);
            named = false;
            out_.text(34_px, y_ + 24_px, "panel", name);
            draw_it();
            y_ = y_ + height + 10_px;
        };
        panel("Days", 74_px, [this] { days(); });
        panel("Pain, 0 to 10", 190_px, [this] { pain(); });
        panel("Decisions", 32_px + px{260 * static_cast<int>(decisions_made().size())}, [this] { decisions(); });
        panel("Work per week", 174_px, [this] { work(); });
        families();
    }

    /// Signs and shades that are not named where they stand.
    void legend(px y) {
        px const t = y + 12_px;
        out_.rect(30_px, y, 22_px, 15_px, "light");
        out_.text(58_px, t, "small", "light week");
        out_.rect(138_px, y, 22_px, 15_px, "away");
        out_.text(166_px, t, "small", "away");
        out_.rect(216_px, y, 22_px, 15_px, "lock");
        out_.text(244_px, t, "small", "locked");
        out_.rect(310_px, y, 7_px, 15_px, "strong");
        out_.text(324_px, t, "small", "strength (tall)");
        out_.rect(426_px, y + 6_px, 7_px, 9_px, "soft");
        out_.text(440_px, t, "small", "stretch (short)");
        out_.rect(546_px, y + 6_px, 7_px, 9_px, "undone");
        out_.text(560_px, t, "small", "not done");
        out_.circle(636_px, y + 12_px, 2_px, "rest");
        out_.text(646_px, t, "small", "rest");
        out_.text(690_px, t, "panel", "?");
        out_.text(704_px, t, "small", "questions open");
        out_.text(812_px, t, "panel", "+");
        out_.text(828_px, t, "small", "saw a professional");
    }

    void days() {
        px const floor = y_ + 62_px;
        px const w{std::min(x_.day_width().tenths * 6 / 10, 90)};
        for (course_day const& d : c_.days) {
            px const m = x_.middle(d.number);
            std::string const says = concat("day ", d.since_birth, ": ", d.away ? "away" : words_for(d.kind),
                                            d.why_missed == missed::not_today ? ", not done" : "");
            px const left{m.tenths - w.tenths / 2};
            if (!d.seen_for.empty()) out_.text(m, y_ + 20_px, "panel mid", "+");
            if (d.away || d.kind == rg::day_kind::locked) continue;
            if (d.planned()) {
                bool const strength = d.kind == rg::day_kind::strength;
                px const h = strength ? 34_px : 18_px;
                out_.rect(left, floor - h, w, h, !d.did ? "undone" : strength ? "strong" : "soft", says);
            } else if (d.kind == rg::day_kind::screening_due) {
                out_.text(m, floor, "panel mid", "?");
            } else if (d.kind == rg::day_kind::not_cleared) {
                cross(m, floor - 6_px, says);
            } else {
                out_.circle(m, floor - 3_px, 2_px, "rest", says);
            }
        }
    }

    void pain() {
        px const floor = y_ + 174_px;
        auto const at = [floor](int tenth) { return floor - px{tenth * 15}; };
        for (int const p : {0, 3, 5, 10}) {
            out_.line(x_.left, at(p * 10), x_.right(), at(p * 10), p == 3 || p == 5 ? "mark" : "grid");
            out_.text(x_.left - 8_px, at(p * 10) + 4_px, "small end", concat(p));
        }
        out_.text(34_px, y_ + 46_px, "small", "dots: worst in");
        out_.text(34_px, y_ + 61_px, "small", "a session");
        out_.text(34_px, y_ + 81_px, "small", "line: mean of");
        out_.text(34_px, y_ + 96_px, "small", "the week");
        out_.text(34_px, y_ + 118_px, "small", "up to 3 is fine");
        std::string mean;
        for (int w = 0; w < c_.asked.weeks; ++w) {
            int const m = mean_pain(week(w));
            if (m < 0) continue;
            bool const joined = w > 0 && mean_pain(week(w - 1)) >= 0;
            mean += concat(joined ? "V" : concat("M", svg::number(x_.at(w * 7)), " "), svg::number(at(m)), "H",
                           svg::number(x_.at(w * 7 + 7)));
        }
        out_.path(mean, "mean");
        for (course_day const& d : c_.days) {
            pain_of_day const p = pain_on(d);
            if (p.worst < 0) continue;
            out_.circle(x_.middle(d.number), at(p.worst * 10), 3_px, "worst",
                        concat("day ", d.since_birth, ": worst ", p.worst));
        }
        if (x_.day_width().tenths * 7 < 300) return;
        for (int w = 0; w < c_.asked.weeks; ++w) {
            if (int const m = mean_pain(week(w)); m >= 0) name_mean(w, m, at(m), at);
        }
    }
    /// The number of a week's mean, close to its own line: above or below it, where the fewest dots are in its way.
    template <class At>
    void name_mean(int w, int m, px line, At at) {
        constexpr int half_width = 95, half_height = 50, dot = 30;  // in tenths of a pixel
        px const middle{(x_.at(w * 7).tenths + x_.at(w * 7 + 7).tenths) / 2};
        int const most = std::max(0, (x_.at(w * 7 + 7) - x_.at(w * 7)).tenths / 2 - half_width);
        auto const in_the_way = [&](px x, px y) {
            int dots = 0;
            for (course_day const* d : week(w)) {
                int const worst = pain_on(*d).worst;
                if (worst < 0) continue;
                int const beside = std::abs((x_.middle(d->number) - x).tenths);
                int const above = std::abs((at(worst * 10) - y).tenths + half_height - 10);
                dots += beside < half_width + dot && above < half_height + dot ? 1 : 0;
            }
            return dots;
        };
        px best_x = middle, best_y = line - 4_px;
        int fewest = in_the_way(best_x, best_y);
        for (px const y : {line - 4_px, line + 12_px}) {
            for (int by = 0; by <= most; by += 20) {
                for (px const x : {px{middle.tenths + by}, px{middle.tenths - by}}) {
                    int const dots = in_the_way(x, y);
                    if (dots >= fewest) continue;
                    fewest = dots;
                    best_x = x;
                    best_y = y;
                }
            }
        }
        out_.text(best_x, best_y, "tiny mid on_line", tenths(m));
    }

    std::vector<decision> decisions_made() const {
        std::vector<decision> out;
        for (decision const made : {decision::advance, decision::resume, decision::step_back, decision::regress,
                                    decision::remove, decision::stop}) {
            bool const any =
                std::any_of(c_.days.begin(), c_.days.end(), [&](course_day const& d) { return count(d, made) != 0; });
            if (any) out.push_back(made);
        }
        return out;
    }

    void decisions() {
        px y = y_ + 42_px;
        for (decision const made : decisions_made()) {
            sign(42_px, y - 4_px, made, {});
            out_.text(56_px, y, "small", brief(made));
            out_.line(x_.left, y - 4_px, x_.right(), y - 4_px, "grid");
            for (course_day const& d : c_.days) {
                int const n = count(d, made);
                if (n == 0) continue;
                std::vector<std::string> who;
                for (done_item const& i : d.items) {
                    if (i.decided.made == made) who.push_back(short_name(i.item.exercise));
                }
                sign(x_.middle(d.number), y - 4_px, made,
                     concat("day ", d.since_birth, ": ", brief(made), who.empty() ? "" : ": ", names(who)));
                if (n > 1 && x_.day_width().tenths >= 90)
                    out_.text(x_.middle(d.number), y - 12_px, "tiny mid", concat(n));
            }
            y = y + 26_px;
        }
    }
    static std::string_view brief(decision made) {
        switch (made) {
            case decision::advance:
                return "step up";
            case decision::resume:
                return "back to old dose";
            case decision::step_back:
                return "step back";
            case decision::regress:
                return "half or easier";
            case decision::remove:
                return "taken out";
            default:
                return "all locked";
        }
    }
    void sign(px x, px y, decision made, std::string const& says) {
        auto const p = [](px a, px b) { return concat(svg::number(a), " ", svg::number(b)); };
        switch (made) {
            case decision::advance:
                out_.path(concat("M", p(x - 5_px, y + 4_px), "L", p(x, y - 5_px), "L", p(x + 5_px, y + 4_px), "Z"),
                          "up", says);
                break;
            case decision::resume:
                out_.circle(x, y, 4_px, "up", says);
                break;
            case decision::step_back:
                out_.path(concat("M", p(x - 5_px, y - 4_px), "L", p(x, y + 5_px), "L", p(x + 5_px, y - 4_px), "Z"),
                          "down", says);
                break;
            case decision::regress:
                out_.path(concat("M", p(x - 5_px, y - 6_px), "L", p(x, y), "L", p(x + 5_px, y - 6_px), "Z M",
                                 p(x - 5_px, y), "L", p(x, y + 6_px), "L", p(x + 5_px, y), "Z"),
                          "down", says);
                break;
            case decision::remove:
                cross(x, y, says);
                break;
            default:
                out_.rect(x - 4_px, y - 4_px, 8_px, 8_px, "down", says);
                break;
        }
    }
    void cross(px x, px y, std::string const& says) {
        auto const p = [](px a, px b) { return concat(svg::number(a), " ", svg::number(b)); };
        out_.path(concat("M", p(x - 4_px, y - 4_px), "L", p(x + 4_px, y + 4_px), "M", p(x - 4_px, y + 4_px), "L",
                         p(x + 4_px, y - 4_px)),
                  "out", says);
    }

    void work() {
        px const floor = y_ + 128_px;
        std::vector<int> hers, its;
        int most = 1;
        for (int w = 0; w < c_.asked.weeks; ++w) {
            std::int32_t sum = 0;
            for (course_day const* d : week(w)) sum += volume_done(*d);
            hers.push_back(in_repetitions(sum));
            its.push_back(in_repetitions(programme_volume(c_, first_day / 7 + w)));
            most = std::max({most, hers.back(), its.back()});
        }
        // Each number stands in the row of what it counts, beside the sign of it: on the drawing, the bar and the line
        // would take each other's.
        px const hers_row = floor + 17_px, its_row = floor + 33_px;
        out_.text(34_px, y_ + 46_px, "small", "in repetitions,");
        out_.text(34_px, y_ + 61_px, "small", "5 s held are one");
        out_.rect(34_px, hers_row - 9_px, 16_px, 10_px, "hers");
        out_.text(56_px, hers_row, "small", "what she did");
        out_.line(34_px, its_row - 4_px, 50_px, its_row - 4_px, "its");
        out_.text(56_px, its_row, "small", "the programme");
        for (int w = 0; w < c_.asked.weeks; ++w) {
            auto const at = [&](int n) { return floor - px{n * 1000 / most}; };
            auto const i = static_cast<std::size_t>(w);
            px const left = x_.at(w * 7), width = x_.at(w * 7 + 7) - left;
            px const inset{width.tenths / 6};
            out_.rect(left + inset, at(hers[i]), width - inset - inset, floor - at(hers[i]), "hers",
                      concat("week ", first_day / 7 + w, ": ", hers[i]));
            if (its[i] != 0)
                out_.line(left + px{width.tenths / 12}, at(its[i]), left + width - px{width.tenths / 12}, at(its[i]),
                          "its", concat("week ", first_day / 7 + w, ", programme: ", its[i]));
            if (width.tenths < 300) continue;
            px const middle{left.tenths + width.tenths / 2};
            out_.text(middle, hers_row, "tiny mid", concat(hers[i]));
            if (its[i] != 0) out_.text(middle, its_row, "tiny mid", concat(its[i]));
        }
        out_.line(x_.left, floor, x_.right(), floor, "grid");
    }

    /// A panel for each family that she has begun, four in a row; the others are named.
    void families() {
        y_ = y_ + 22_px;
        out_.text(30_px, y_, "head", "Doses, family by family");
        out_.text(
            262_px, y_, "small",
            "The line is the dose she stands at; it climbs through the forms of the family. Rings: done that day. "
            "Cross: taken out.");
        y_ = y_ + 18_px;
        out_.text(262_px, y_, "small",
                  "The numbers beside a drawing are its forms, 1 the easiest and the last one the whole exercise; the "
                  "names stand above it.");
        y_ = y_ + 14_px;
        std::vector<std::size_t> begun;
        std::vector<std::string> unbegun;
        std::size_t lines = 1;
        for (std::size_t f = 0; f < rg::progression_table<back>.size(); ++f) {
            bool const any = std::any_of(c_.days.begin(), c_.days.end(), [f](course_day const& d) {
                return d.places[f].at != rg::ladder_state::never_done;
            });
            if (!any) {
                unbegun.push_back(name_of(f));
                continue;
            }
            begun.push_back(f);
            lines = std::max(lines, forms_of(f).size());
        }
        px const names_height{static_cast<int>(lines) * 140}, height = px{1380} + names_height;
        int shown = 0;
        for (std::size_t const f : begun) {
            family(f, px{200 + shown % 4 * 2920}, y_ + px{shown / 4 * (height.tenths + 80)}, 284_px, height,
                   names_height);
            ++shown;
        }
        y_ = y_ + px{(shown + 3) / 4 * (height.tenths + 80)};
        if (!unbegun.empty()) {
            y_ = y_ + 14_px;
            out_.text(30_px, y_, "small", concat("Not begun: ", names(unbegun), "."));
        }
        y_ = y_ + 24_px;
    }

    /// A family goes by its whole exercise.
    static std::string name_of(std::size_t f) {
        rg::progression_row const& p = rg::progression_table<back>[f];
        return short_name(static_cast<std::size_t>(p.members[p.size - 1]));
    }
    /// "1 Self-hug; 2 Eagle", in as many lines as it takes: a name that is cut says nothing.
    static std::vector<std::string> forms_of(std::size_t f) {
        constexpr std::size_t most = 42;  // letters that a panel has room for
        rg::progression_row const& p = rg::progression_table<back>[f];
        if (p.size == 1) return {"one form only"};
        std::vector<std::string> lines{""};
        for (std::size_t m = 0; m < p.size; ++m) {
            std::string const form =
                concat(m + 1, " ", short_name(static_cast<std::size_t>(p.members[m])), m + 1 == p.size ? "" : ";");
            std::string& last = lines.back();
            if (last.empty()) {
                last = form;
            } else if (last.size() + 1 + form.size() <= most) {
                last += concat(" ", form);
            } else {
                lines.push_back(form);
            }
        }
        return lines;
    }

    void family(std::size_t f, px left, px top, px width, px height, px names_height) {
        rg::progression_row const& p = rg::progression_table<back>[f];
        rg::rung_table const& t = rg::rung_tables<back>[f];
        time_axis const x{left + 24_px, width - 36_px, static_cast<int>(c_.days.size())};
        px const floor = top + height - 12_px, ceiling = top + 32_px + names_height;
        auto const at = [&](std::size_t place) {
            int const span = floor.tenths - ceiling.tenths - 60;
            return floor - px{30 + static_cast<int>(place) * span / std::max(1, static_cast<int>(t.size) - 1)};
        };
        out_.open("g");
        out_.rect(left, top, width, height, "card", {}, 6_px);
        shade(out_, x, c_, ceiling, floor - ceiling);
        weeks(out_, x, c_, ceiling, floor - ceiling, false);
        out_.text(left + 12_px, top + 21_px, "panel", name_of(f));
        px line = top + 37_px;
        for (std::string const& each : forms_of(f)) {
            out_.text(left + 12_px, line, "tiny", each);
            line = line + 14_px;
        }
        for (std::size_t m = 0; m < p.size; ++m) {
            px const low = m == 0 ? floor : px{(at(t.first[m]).tenths + at(t.last[m - 1]).tenths) / 2};
            px const high = m + 1 == p.size ? ceiling : px{(at(t.first[m + 1]).tenths + at(t.last[m]).tenths) / 2};
            if (m > 0) out_.line(x.left, low, x.right(), low, "mark");
            out_.text(x.left - 5_px, {(low.tenths + high.tenths) / 2 + 40}, "tiny end", concat(m + 1));
        }
        std::string d;
        bool drawing = false, was_out = false;
        px last{};
        for (course_day const& day : c_.days) {
            family_place const& place = day.places[f];
            if (place.removed && !was_out)
                cross(x.middle(day.number), at(place.at == rg::ladder_state::never_done ? 0 : place.at),
                      concat("day ", day.since_birth, ": taken out"));
            was_out = place.removed;
            if (place.at == rg::ladder_state::never_done || place.removed) {
                drawing = false;
                continue;
            }
            px const y = at(place.at);
            if (!drawing) {
                d += concat("M", svg::number(x.at(day.number)), " ", svg::number(y));
            } else if (y.tenths != last.tenths) {
                d += concat("V", svg::number(y));
            }
            d += concat("H", svg::number(x.at(day.number + 1)));
            drawing = true;
            last = y;
        }
        if (!d.empty()) out_.path(d, "dose");
        for (course_day const& day : c_.days) {
            for (done_item const& i : day.items) {
                if (!day.did || i.decided.family != static_cast<int>(f) || i.said.done == rg::completion::not_done)
                    continue;
                out_.circle(x.middle(day.number), at(i.decided.from), 2_px, "ring",
                            concat("day ", day.since_birth, ": ", short_name(i.item.exercise), ", ",
                                   words_for(i.decided.made)));
            }
        }
        out_.close();
    }

    course const& c_;
    time_axis x_;
    svg out_;
    px y_{};
};

}  // namespace

std::string chart_of(course const& c) { return chart(c).draw(); }

}  // namespace coach
