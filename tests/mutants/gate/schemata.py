# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Writes a header with all of its mutants in it, each of which the environment can switch on."""

ANY, ON = "::regimen_mutants::any", "::regimen_mutants::on"


class Header:
    """The text of an instrumented header, and which mutants stand at which of its characters."""

    def __init__(self, source, roots, left_out=frozenset()):
        self.source, self.left_out = source, left_out
        self.pieces, self.size, self.spans = [], 0, []
        end = self._between(roots, 0, len(source.text))
        assert end == len(source.text)
        self.text = "".join(self.pieces)
        self.line_starts = [0] + [i + 1 for i, c in enumerate(self.text) if c == "\n"]

    def _put(self, text):
        self.pieces.append(text)
        self.size += len(text)

    def _between(self, sites, start, end):
        for site in sites:
            self._put(self.source.text[start:site.start])
            self._site(site)
            start = site.end
        self._put(self.source.text[start:end])
        return end

    def _site(self, site):
        mutants = [m for m in site.mutants if m.number not in self.left_out]
        if not mutants:
            self._between(site.inner, site.start, site.end)
            return
        began = self.size
        first = mutants[0].number
        self._put(f"({ANY}({first}, {mutants[-1].number - first + 1}) ? (")
        for i, mutant in enumerate(mutants):
            at = self.size
            text = f"({mutant.text})" if site.form == "value" else f"void({mutant.text})"
            self._put(f"{ON}({mutant.number}) ? {text} : " if i + 1 < len(mutants) else text)
            self.spans.append((at, self.size, [mutant.number]))
        self._put(") : (" if site.form == "value" else ") : void(")
        self._between(site.inner, site.start, site.end)
        self._put("))")
        self.spans.append((began, self.size, [m.number for m in mutants]))

    def at(self, line, column):
        """The mutants that a compiler's complaint about this place is about: those of the innermost span; of all the
        line where it stands in none."""
        offset = self.line_starts[line - 1] + column - 1
        inside = [s for s in self.spans if s[0] <= offset < s[1]]
        if inside:
            return min(inside, key=lambda s: s[1] - s[0])[2]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return [n for s in self.spans if s[0] < end and s[1] > self.line_starts[line - 1] for n in s[2]]


def mutants_in(sites):
    """All of them, also those of places inside others."""
    for site in sites:
        yield from site.mutants
        yield from mutants_in(site.inner)
