// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Shading and weeks. Neighbouring days of one kind are one rectangle.
// Light weeks are named above the drawing, locked days are hatched: nothing is said by colour alone.
#include "chart_axis.hpp"

#include "common/concat.hpp"

namespace coach {

namespace {

template <class Is>
void runs(svg& out, time_axis const& x, course const& c, px top, px height, std::string_view look,
          std::string_view says, Is is) {
    for (std::size_t i = 0; i < c.days.size(); ++i) {
        if (!is(c.days[i])) continue;
        std::size_t last = i;
        while (last + 1 < c.days.size() && is(c.days[last + 1])) ++last;
        px const from = x.at(static_cast<int>(i));
        out.rect(from, top, x.at(static_cast<int>(last) + 1) - from, height, look, says);
        i = last;
    }
}

}  // namespace

void shade(svg& out, time_axis const& x, course const& c, px top, px height) {
    runs(out, x, c, top, height, "light", "light week", [](course_day const& d) { return d.light_week; });
    runs(out, x, c, top, height, "away", "away", [](course_day const& d) { return d.away; });
    runs(out, x, c, top, height, "lock", "locked until a professional has looked",
         [](course_day const& d) { return d.kind == regimen::day_kind::locked; });
}

void weeks(svg& out, time_axis const& x, course const& c, px top, px height, bool named) {
    for (std::size_t i = 0; i < c.days.size(); i += 7) {
        auto const day = static_cast<int>(i);
        out.line(x.at(day), top, x.at(day), top + height, "grid");
        if (!named) continue;
        bool const wide = x.day_width().tenths * 7 >= 500;
        px const middle{(x.at(day).tenths + x.at(day + 7).tenths) / 2};
        out.text(middle, top - 8_px, "small mid", example::concat(wide ? "week " : "", c.days[i].week()));
        std::string note;
        bool away = false, locked = false;
        for (std::size_t k = i; k < i + 7 && k < c.days.size(); ++k) {
            away = away || c.days[k].away;
            locked = locked || c.days[k].kind == regimen::day_kind::locked;
        }
        if (c.days[i].light_week) note = "light";
        if (away) note += note.empty() ? "away" : ", away";
        if (locked) note += note.empty() ? "locked" : ", locked";
        if (wide && !note.empty()) out.text(middle, top - 23_px, "tiny mid", note);
    }
    out.line(x.right(), top, x.right(), top + height, "grid");
}

}  // namespace coach
