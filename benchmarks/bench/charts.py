# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Plots as plain SVG: bars and lines, with a logarithmic axis where it is asked for."""

import math
from xml.sax.saxutils import escape

COLOURS = ("#2f6f9f", "#c8642b", "#5a8f3c", "#8a5aa5", "#7a7a7a")
WIDTH = 760
FONT = 'font-family="sans-serif" font-size="13"'


def number(value):
    """A number as one reads it: three digits that count."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def text(x, y, words, anchor="start", extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {extra}>{escape(words)}</text>'


def page(height, title, parts):
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" {FONT} fill="#222" role="img">\n<title>{escape(title)}</title>\n'
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>\n')
    return head + "\n".join([text(16, 26, title, extra='font-weight="bold"'), *parts]) + "\n</svg>\n"


class Axis:
    """Values to places on the page."""

    def __init__(self, low, high, start, end, log):
        self.log = log
        self.low, self.high = (math.log10(low), math.log10(high)) if log else (low, high)
        self.start, self.end = start, end

    def at(self, value):
        v = math.log10(value) if self.log else value
        return self.start + (v - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self):
        if self.log:
            return [10.0 ** e for e in range(math.ceil(self.low - 1e-9), math.floor(self.high + 1e-9) + 1)]
        step = 10.0 ** math.floor(math.log10((self.high - self.low) / 4))
        for factor in (1, 2, 5, 10):
            if (self.high - self.low) / (step * factor) <= 6:
                step *= factor
                break
        first = math.ceil(self.low / step)
        return [step * i for i in range(first, math.floor(self.high / step + 1e-9) + 1)]


def bars(title, rows, unit, log=False, goal=None):
    """rows: (label, value, group); one bar each, groups by colour. A goal is a line across."""
    left, right, top, each = 270, WIDTH - 110, 48, 26
    height = top + each * len(rows) + 50
    values = [value for _, value, _ in rows if value > 0] + ([goal[0]] if goal else [])
    low = 10.0 ** math.floor(math.log10(min(values)) - 0.3) if log else 0
    axis = Axis(low, max(values) * (1.6 if log else 1.08), left, right, log)
    groups = list(dict.fromkeys(group for _, _, group in rows))
    parts = []
    bottom = top + each * len(rows)
    for tick in axis.ticks():
        x = axis.at(tick)
        parts.append(f'<line x1="{x:.1f}" y1="{top - 4}" x2="{x:.1f}" y2="{bottom}" stroke="#ddd"/>')
        parts.append(text(x, bottom + 18, number(tick), "middle", 'fill="#666" font-size="11"'))
    parts.append(text(left - 8, bottom + 18, unit, "end", 'fill="#666" font-size="11"'))
    for i, (label, value, group) in enumerate(rows):
        y = top + each * i
        end = axis.at(max(value, low)) if value > 0 else left
        parts.append(f'<rect x="{left}" y="{y + 3}" width="{max(end - left, 1):.1f}" height="{each - 8}" '
                     f'fill="{COLOURS[groups.index(group) % len(COLOURS)]}"/>')
        parts.append(text(left - 8, y + 17, label, "end"))
        parts.append(text(end + 6, y + 17, number(value)))
    if goal:
        x = axis.at(goal[0])
        parts.append(f'<line x1="{x:.1f}" y1="{top - 8}" x2="{x:.1f}" y2="{bottom}" stroke="#b00" '
                     'stroke-dasharray="5 4"/>')
        parts.append(text(x, bottom + 38, goal[1], "middle", 'fill="#b00" font-size="11"'))
    return page(height, title, parts)


def lines(title, series, x_label, y_label, log=True):
    """series: {name: [(x, y), ...]}"""
    left, right, top, bottom = 64, WIDTH - 220, 48, 330
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    across = Axis(min(xs), max(xs), left, right, log)
    up = Axis(min(ys) * 0.8 if log else 0, max(ys) * (1.3 if log else 1.08), bottom, top, log)
    parts = []
    for x in sorted(set(xs)):
        parts.append(text(across.at(x), bottom + 18, number(x), "middle", 'fill="#666" font-size="11"'))
        parts.append(f'<line x1="{across.at(x):.1f}" y1="{top}" x2="{across.at(x):.1f}" y2="{bottom}" stroke="#eee"/>')
    for tick in up.ticks():
        y = up.at(tick)
        parts.append(f'<line x1="{left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(text(left - 6, y + 4, number(tick), "end", 'fill="#666" font-size="11"'))
    parts.append(text(right, bottom + 38, x_label, "end", 'fill="#666" font-size="11"'))
    parts.append(text(left, top - 6, y_label, "start", 'fill="#666" font-size="11"'))
    ends = sorted((up.at(points[-1][1]), name) for name, points in series.items())
    places = {}
    last = -100.0
    for y, name in ends:  # the names beside the lines' ends, none on another
        last = max(y, last + 17)
        places[name] = last
    for i, (name, points) in enumerate(series.items()):
        colour = COLOURS[i % len(COLOURS)]
        path = " ".join(f"{across.at(x):.1f},{up.at(y):.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across.at(x):.1f}" cy="{up.at(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
        parts.append(text(right + 10, places[name] + 4, name, extra=f'fill="{colour}"'))
    return page(bottom + 50, title, parts)
