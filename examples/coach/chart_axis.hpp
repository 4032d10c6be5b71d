// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Time on the drawing: where a day lies, which days are light, locked or away, and how these are shaded.
// The style sheet stands here as well: every look that the drawing uses, for light and for dark.
#ifndef REGIMEN_EXAMPLES_COACH_CHART_AXIS_HPP
#define REGIMEN_EXAMPLES_COACH_CHART_AXIS_HPP

#include <string_view>

#include "course.hpp"
#include "svg.hpp"

namespace coach {

inline constexpr std::string_view style_sheet = R"(
text { font-family: system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; font-size: 13px; fill: #22303c; }
.page { fill: #fbfaf7; }
.card { fill: #ffffff; stroke: #dcd7cc; stroke-width: 1; }
.name { font-size: 27px; font-weight: 600; }
.sub { font-size: 14.5px; }
.head { font-size: 16px; font-weight: 600; }
.panel { font-size: 13.5px; font-weight: 600; }
.small { font-size: 12px; fill: #51606d; }
.tiny { font-size: 11px; fill: #51606d; }
.on_line { fill: #8a3b12; paint-order: stroke; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; }
.end { text-anchor: end; }
.mid { text-anchor: middle; }
.grid { stroke: #e2ded4; stroke-width: 1; fill: none; }
.mark { stroke: #8b98a3; stroke-width: 1; stroke-dasharray: 4 3; fill: none; }
.light { fill: #e9eef5; }
.away { fill: #f3ede0; }
.lock { fill: url(#hatch); }
.hatch { stroke: #c06c63; stroke-width: 2; }
.dose { stroke: #1f5f99; stroke-width: 2.2; fill: none; stroke-linejoin: round; }
.dot { fill: #1f5f99; }
.ring { fill: #ffffff; stroke: #1f5f99; stroke-width: 1.4; }
.worst { fill: #8a3b12; }
.mean { stroke: #8a3b12; stroke-width: 2; fill: none; }
.up { fill: #2b7a4b; }
.down { fill: #b3541e; }
.out { stroke: #a3282c; stroke-width: 2.6; fill: none; }
.strong { fill: #1f5f99; }
.soft { fill: #8fb6d9; }
.undone { fill: none; stroke: #6f7d89; stroke-width: 1.2; }
.rest { fill: #8b98a3; }
.hers { fill: #8fb6d9; }
.its { fill: none; stroke: #22303c; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
text { fill: #e6e9ec; }
.page { fill: #14191e; }
.card { fill: #1b2229; stroke: #36414b; }
.small, .tiny { fill: #b3bec8; }
.grid { stroke: #2f3942; }
.mark { stroke: #7d8b97; }
.light { fill: #25313d; }
.away { fill: #322d22; }
.hatch { stroke: #b0645d; }
.dose { stroke: #78b4ea; }
.dot { fill: #78b4ea; }
.ring { fill: #1b2229; stroke: #78b4ea; }
.worst { fill: #f0a078; }
.mean { stroke: #f0a078; }
.on_line { fill: #f0a078; stroke: #1b2229; }
.up { fill: #6cc592; }
.down { fill: #f0955a; }
.out { stroke: #ff8a8a; }
.strong { fill: #78b4ea; }
.soft { fill: #3d6488; }
.undone { stroke: #9aa7b2; }
.rest { fill: #7d8b97; }
.hers { fill: #3d6488; }
.its { stroke: #e6e9ec; }
}
)";

/// Days from left to right.
struct time_axis {
    px left, width;
    int days = 1;

    constexpr px at(int day) const { return {left.tenths + width.tenths * day / days}; }
    constexpr px middle(int day) const { return {left.tenths + width.tenths * (2 * day + 1) / (2 * days)}; }
    constexpr px day_width() const { return {width.tenths / days}; }
    constexpr px right() const { return left + width; }
};

/// Shades light weeks and days away, and hatches locked days, between two heights.
void shade(svg& out, time_axis const& x, course const& c, px top, px height);
/// A line for the start of each week; where `named`, with the week's number above it.
void weeks(svg& out, time_axis const& x, course const& c, px top, px height, bool named);

}  // namespace coach

#endif
