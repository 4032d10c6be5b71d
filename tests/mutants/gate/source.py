# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""A source file as text: where comments and literals are, what closes a bracket, what stands in template brackets."""

import bisect
import re

OPENING = {"(": ")", "[": "]", "{": "}"}
SPACES = re.compile(r"\s+")


class Source:
    """The text of one file. Offsets are of characters; the files are ASCII where they matter."""

    def __init__(self, text):
        self.text = text
        self.code = self._without_comments_and_literals(text)
        self.line_starts = [0] + [i + 1 for i, c in enumerate(text) if c == "\n"]
        self.in_template_brackets = self._template_brackets()

    @staticmethod
    def _without_comments_and_literals(text):
        """The same length, with blanks for what is in comments and quotes."""
        def blank(match):
            return re.sub(r"[^\n]", " ", match.group())
        return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'', blank, text, flags=re.S)

    def _template_brackets(self):
        """For each character whether it stands between < and > of a template. The layout tells them from 'less than':
        clang-format puts blanks around an operator, and none around these."""
        inside = bytearray(len(self.code))
        open_at = []
        for i, c in enumerate(self.code):
            if c in ";{":
                open_at.clear()
            elif c == "<" and i and (self.code[i - 1].isalnum() or self.code[i - 1] == "_"
                                     or self.code[:i].endswith("template ")) and self.code[i + 1] not in " <=":
                open_at.append(i)
            elif c == ">" and open_at and self.code[i - 1] not in " -":
                start = open_at.pop()
                inside[start:i + 1] = b"\1" * (i + 1 - start)
        return inside

    def line(self, offset):
        return bisect.bisect_right(self.line_starts, offset)

    def closing(self, at):
        """The offset of the bracket that closes the one at `at`."""
        depth = 0
        for i in range(at, len(self.code)):
            if self.code[i] in OPENING:
                depth += 1
            elif self.code[i] in OPENING.values():
                depth -= 1
                if depth == 0:
                    return i
        raise ValueError(f"nothing closes the bracket at {at}")

    def top_level(self, sign, start, end):
        """Where `sign` stands between start and end, outside all brackets."""
        found, depth = [], 0
        for i in range(start, end):
            c = self.code[i]
            if c in OPENING:
                depth += 1
            elif c in OPENING.values():
                depth -= 1
            elif depth == 0 and c == sign:
                found.append(i)
        return found

    def one_line(self, start, end):
        """The text between them without comments, on one line."""
        out = []
        for i in range(start, end):
            quoted = self.code[i] == " " and self.text[i] != " "
            out.append("\0" if quoted and self._in_comment(i) else self.text[i])
        return SPACES.sub(" ", "".join(out).replace("\0", "")).strip()

    def _in_comment(self, at):
        line_start = self.text.rfind("\n", 0, at) + 1
        slashes = self.text.find("//", line_start)
        if slashes != -1 and slashes <= at and self.code[slashes] == " ":
            return self.text[line_start:slashes].count('"') % 2 == 0
        start = self.text.rfind("/*", 0, at + 1)
        return start != -1 and self.text.find("*/", start) + 2 > at
