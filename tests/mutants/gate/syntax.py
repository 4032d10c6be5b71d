# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Finds the mutants of the library's functions in the syntax tree that libclang gives."""

import dataclasses
import re
import sys
from pathlib import Path

from .source import Source

try:
    from clang import cindex
except ImportError:  # Debian's module is where Debian's Python finds it, and no other
    sys.path.append("/usr/lib/python3/dist-packages")
    from clang import cindex

LIBCLANG = "/usr/lib/llvm-19/lib/libclang-19.so.19"
RESOURCES = "/usr/lib/llvm-19/lib/clang/19"

Kind = cindex.CursorKind
FUNCTIONS = {Kind.FUNCTION_DECL, Kind.CXX_METHOD, Kind.CONSTRUCTOR, Kind.CONVERSION_FUNCTION, Kind.FUNCTION_TEMPLATE}
CLASSES = {Kind.CLASS_DECL, Kind.STRUCT_DECL, Kind.CLASS_TEMPLATE, Kind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION}
LITERALS = {Kind.INTEGER_LITERAL, Kind.FLOATING_LITERAL, Kind.CXX_BOOL_LITERAL_EXPR}
RELATIONAL = {"<": ("<=", ">="), ">": (">=", "<="), "<=": ("<", ">"), ">=": (">", "<"), "==": ("!=",), "!=": ("==",)}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "/", "&": "|", "|": "&", "^": "&", "<<": ">>", ">>": "<<"}
LOGICAL = {"&&": "||", "||": "&&"}
OPERATORS = sorted([*RELATIONAL, *ARITHMETIC, *LOGICAL, "=", "<=>", ","], key=len, reverse=True)
INTEGER = re.compile(r"(\d[\d']*)([uUlLzZ]*)$")
MACRO = re.compile(r"REGIMEN_[A-Z_]+\b")
BRACED_INTEGER = re.compile(r"([\w:]+)\{(\d+[uUlLzZ]*)\}$")


@dataclasses.dataclass
class Mutant:
    """One change of one place."""
    file: str       # below include/regimen
    function: str
    line: int
    operator: str
    original: str
    text: str       # what stands there in its place; empty where a statement is left out
    nth: int = 1    # which of several that read the same in one function
    number: int = -1

    @property
    def key(self):
        return (self.file, self.function, self.original, self.text, self.nth)


@dataclasses.dataclass
class Site:
    """A place and its mutants. `form` is value, nothing (an expression whose value nobody takes) or jump (a statement)."""
    start: int
    end: int
    form: str
    mutants: list
    inner: list = dataclasses.field(default_factory=list)


def translation_unit(include, headers):
    """Parses all headers at once."""
    if not cindex.Config.loaded:
        cindex.Config.set_library_file(LIBCLANG)
    text = "".join(f"#include <regimen/{h}>\n" for h in headers)
    unit = cindex.Index.create().parse(
        "all.cpp", ["-std=c++20", "-x", "c++", f"-I{include}", "-resource-dir", RESOURCES],
        unsaved_files=[("all.cpp", text)])
    errors = [d for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
    if errors:
        sys.exit("libclang does not read the headers:\n" + "\n".join(map(str, errors[:5])))
    return unit


class Finder:
    """The sites of one file."""

    def __init__(self, file, text):
        self.file, self.src, self.sites = file, Source(text), {}
        self.function = ""

    # Adds.

    def add(self, start, end, operator, text, form="value"):
        original = self.src.one_line(start, end)
        if self.src.in_template_brackets[start] or text == original:
            return
        site = self.sites.setdefault((start, end), Site(start, end, form, []))
        if site.form != form or any(m.text == text for m in site.mutants):
            return
        site.mutants.append(Mutant(self.file, self.function, self.src.line(start), operator, original, text))

    def text(self, cursor):
        return self.src.one_line(*self.range(cursor))

    @staticmethod
    def range(cursor):
        return cursor.extent.start.offset, cursor.extent.end.offset

    # Declarations.

    def declaration(self, cursor, scope=""):
        if cursor.kind in FUNCTIONS:
            body = [c for c in cursor.get_children() if c.kind == Kind.COMPOUND_STMT]
            name = cursor.spelling
            self.function = scope + (name if name.startswith("operator") else re.sub(r"<.*", "", name))
            if cursor.kind == Kind.CONSTRUCTOR:
                for c in cursor.get_children():
                    if c.kind.is_expression():
                        self.expression(c)
            if body:
                self.statement(body[0], cursor)
        elif cursor.kind in CLASSES:
            name = re.sub(r"<.*", "", cursor.spelling)
            for c in cursor.get_children():
                if c.kind == Kind.FIELD_DECL:
                    self.field(c, scope + name)
                else:
                    self.declaration(c, f"{scope}{name}::")
        elif cursor.kind in (Kind.NAMESPACE, Kind.LINKAGE_SPEC, Kind.UNEXPOSED_DECL):
            for c in cursor.get_children():
                self.declaration(c, scope)
        elif cursor.kind == Kind.VAR_DECL:
            for c in cursor.get_children():
                if c.kind == Kind.LAMBDA_EXPR:
                    self.function = scope + cursor.spelling
                    self.expression(c)

    def field(self, cursor, scope):
        self.function = f"{scope}::{cursor.spelling}"
        name_end = cursor.location.offset + len(cursor.spelling)
        for c in cursor.get_children():
            start = c.extent.start.offset
            if c.kind.is_expression() and start >= name_end and not self.src.code[name_end:start].lstrip().startswith("["):
                self.expression(c)

    # Statements.

    def statement(self, cursor, function):
        kind = cursor.kind
        if kind == Kind.COMPOUND_STMT:
            for c in cursor.get_children():
                self.statement(c, function)
        elif kind == Kind.IF_STMT:
            self.if_statement(cursor, function)
        elif kind in (Kind.FOR_STMT, Kind.WHILE_STMT, Kind.CXX_FOR_RANGE_STMT, Kind.DO_STMT):
            self.loop(cursor, function)
        elif kind == Kind.RETURN_STMT:
            for c in cursor.get_children():
                if c.kind.is_expression():
                    if function.result_type.spelling == "bool":
                        self.boolean(c)
                    self.expression(c)
        elif kind == Kind.DECL_STMT:
            for c in cursor.get_children():
                if c.kind == Kind.VAR_DECL:
                    self.variable(c)
        elif kind in (Kind.CASE_STMT, Kind.DEFAULT_STMT):
            self.statement(list(cursor.get_children())[-1], function)
        elif kind == Kind.SWITCH_STMT:
            for c in cursor.get_children():
                self.statement(c, function) if c.kind.is_statement() else self.expression(c)
        elif kind in (Kind.CONTINUE_STMT, Kind.BREAK_STMT):
            pass  # what decides about them is mutated
        elif kind.is_expression():
            self.expression_statement(cursor)

    def expression_statement(self, cursor):
        start, end = self.range(cursor)
        if self.src.code.startswith(("static_assert", "static_cast<void>"), start) or MACRO.match(self.src.code, start):
            return
        self.add(start, end, "statement left out", "", "nothing")
        left_right = self.operands(cursor)
        if left_right and left_right[1] in ("+=", "-="):
            a, sign, b = left_right
            other = {"+=": "-=", "-=": "+="}[sign]
            self.add(start, end, f"{sign} to {other}", f"{self.text(a)} {other} {self.text(b)}", "nothing")
        self.expression(cursor, top=True)

    def variable(self, cursor):
        name_end = cursor.location.offset + len(cursor.spelling)
        for c in cursor.get_children():
            start = c.extent.start.offset
            if c.kind.is_expression() and start >= name_end and not self.src.code[name_end:start].lstrip().startswith("["):
                if cursor.type.get_canonical().spelling in ("bool", "const bool"):
                    self.boolean(c)
                self.expression(c)

    def if_statement(self, cursor, function):
        open_at = self.src.code.index("(", cursor.extent.start.offset)
        constant = "constexpr" in self.src.code[cursor.extent.start.offset:open_at]
        close = self.src.closing(open_at)
        conditions = []
        for c in cursor.get_children():
            start, end = self.range(c)
            if start > close:
                self.statement(c, function)
            elif end <= close and not constant:
                if c.kind.is_expression():
                    conditions.append(c)
                elif c.kind == Kind.DECL_STMT or c.kind == Kind.VAR_DECL:
                    self.statement(c, function) if c.kind == Kind.DECL_STMT else self.variable(c)
        declares = any(c.kind == Kind.VAR_DECL for c in cursor.get_children())
        if conditions and not declares:  # of `if (auto at = find(x))` the call is mutated, and no more
            self.condition(conditions[-1])

    def condition(self, cursor):
        start, end = self.range(cursor)
        self.add(start, end, "condition to true", "true")
        self.add(start, end, "condition to false", "false")
        self.expression(cursor, condition=True)

    def loop(self, cursor, function):
        children = list(cursor.get_children())
        open_at = self.src.code.index("(", cursor.extent.start.offset)
        if cursor.kind == Kind.DO_STMT:
            self.statement(children[0], function)
            return
        close = self.src.closing(open_at)
        ends = self.src.top_level(";", open_at + 1, close)
        for c in children:
            start, end = self.range(c)
            if start > close:
                self.statement(c, function)
            elif cursor.kind == Kind.FOR_STMT and len(ends) == 2:
                if end <= ends[0] + 1:
                    self.statement(c, function)
                elif end <= ends[1] and c.kind.is_expression():
                    self.loop_condition(c)
            elif cursor.kind == Kind.CXX_FOR_RANGE_STMT:
                if c.kind.is_expression():
                    self.expression(c)
            elif c.kind.is_expression():
                self.expression(c, loop=True)

    def loop_condition(self, cursor):
        """A loop that goes too far is for the sanitizers; here it leaves out its last turn."""
        found = self.operands(cursor)
        if found and found[1] == "<":
            a, _, b = found
            self.add(*self.range(cursor), "last turn left out", f"{self.text(a)} + 1 < {self.text(b)}")
            self.expression(b)
        else:
            self.expression(cursor, loop=True)

    # Expressions.

    def operands(self, cursor):
        """left, operator, right of a binary operation, whether built in or overloaded."""
        children = list(cursor.get_children())
        if cursor.kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR) and len(children) == 2:
            a, b = children
        elif cursor.kind == Kind.CALL_EXPR and cursor.spelling.startswith("operator") and len(children) == 3:
            a, b = children[0], children[2]
        elif cursor.kind == Kind.UNEXPOSED_EXPR and len(children) == 1 and self.range(children[0]) == self.range(cursor):
            return self.operands(children[0])
        else:
            return None
        sign = self.src.code[a.extent.end.offset:b.extent.start.offset]
        sign = sign.strip(" ()\n\t")
        if sign not in OPERATORS and not re.fullmatch(r"[-+*/%&|^<>]+=", sign):
            return None  # among them what C++20 writes anew: a != b that is !(a == b)
        return a, sign, b

    def operand_text(self, cursor):
        text = self.text(cursor)
        return f"({text})" if self.operands(cursor) or cursor.kind == Kind.CONDITIONAL_OPERATOR else text

    def boolean(self, cursor):
        """The value of a whole expression where it is a bool that a call or a name gives."""
        while cursor.kind == Kind.UNEXPOSED_EXPR and len(list(cursor.get_children())) == 1:
            cursor = next(cursor.get_children())
        if cursor.kind in (Kind.CALL_EXPR, Kind.DECL_REF_EXPR, Kind.MEMBER_REF_EXPR) and not self.operands(cursor):
            self.add(*self.range(cursor), "result negated", f"!({self.text(cursor)})")

    def expression(self, cursor, condition=False, loop=False, operand=False, compared=False, top=False):
        kind = cursor.kind
        start, end = self.range(cursor)
        if end <= start or end > len(self.src.text):
            return
        if kind in (Kind.UNEXPOSED_EXPR, Kind.PAREN_EXPR):
            children = list(cursor.get_children())
            if len(children) == 1:
                self.expression(children[0], condition, loop, operand, compared, top)
                return
        found = self.operands(cursor)
        if found:
            self.binary(cursor, found, condition, loop, top)
            return
        if kind == Kind.LAMBDA_EXPR:
            for c in cursor.get_children():
                if c.kind == Kind.COMPOUND_STMT:
                    self.statement(c, cursor)
            return
        if kind == Kind.CONDITIONAL_OPERATOR:
            a, b, c = cursor.get_children()
            self.condition(a)
            self.expression(b)
            self.expression(c)
            return
        if kind == Kind.UNARY_OPERATOR:
            self.unary(cursor, condition, operand)
            return
        if kind in LITERALS:
            self.literal(cursor)
            return
        if kind == Kind.DECL_REF_EXPR:
            if not compared:
                self.enumerator(cursor)
            return
        if kind == Kind.CXX_UNARY_EXPR or kind.name in ("REQUIRES_EXPR", "SIZE_OF_PACK_EXPR", "CONCEPT_SPECIALIZATION_EXPR"):
            return
        braced = BRACED_INTEGER.match(self.text(cursor))
        if braced:
            for other in self.other_integers(braced[2]):
                self.add(start, end, "constant", f"{braced[1]}{{{other}}}")
            return
        if kind == Kind.CALL_EXPR:
            self.call(cursor)
        children = list(cursor.get_children())
        if kind == Kind.MEMBER_REF_EXPR:
            children = [c for c in children[:1] if c.kind.is_expression()]
        for c in children:
            if c.kind.is_expression():
                self.expression(c)
            elif c.kind == Kind.COMPOUND_STMT:
                self.statement(c, cursor)

    def binary(self, cursor, found, condition, loop, top):
        a, sign, b = found
        start, end = self.range(cursor)
        left, right = self.operand_text(a), self.operand_text(b)
        if sign in RELATIONAL:
            others = RELATIONAL[sign]
            if condition or loop:
                others = others[:1] if sign not in ("==", "!=") else ()  # the others are weaker than true and false
            for other in others:
                self.add(start, end, f"{sign} to {other}", f"{left} {other} {right}")
            self.compared(a, sign, literal_left=True)
            self.compared(b, sign, literal_left=False)
            return
        if sign in LOGICAL:
            if not loop:
                for operand, text in ((a, left), (b, right)):
                    inside = self.operands(operand)
                    if not inside or inside[1] != sign:
                        other = right if operand is a else left
                        self.add(start, end, f"{sign} without an operand", f"static_cast<bool>({other})")
                self.add(start, end, f"{sign} to {LOGICAL[sign]}", f"{left} {LOGICAL[sign]} {right}")
            self.expression(a, operand=True, loop=loop)
            self.expression(b, operand=True, loop=loop)
            return
        if sign in ARITHMETIC and cursor.kind != Kind.COMPOUND_ASSIGNMENT_OPERATOR:
            self.add(start, end, f"{sign} to {ARITHMETIC[sign]}", f"{left} {ARITHMETIC[sign]} {right}")
        if sign == "=" and not top:
            self.expression(b)
            return
        self.expression(a)
        self.expression(b)

    def compared(self, cursor, sign, literal_left):
        """One side of a comparison. Of a number's two neighbours one would say the same as the other operator."""
        text = self.text(cursor)
        numbers = self.other_integers(text)
        if not numbers:
            self.expression(cursor, compared=True)
            return
        greater = sign in (">", "<=") if not literal_left else sign in ("<", ">=")
        wanted = numbers[:1] if greater or sign in ("==", "!=") else numbers[1:]
        for other in wanted:
            self.add(*self.range(cursor), "constant", other)

    def unary(self, cursor, condition, operand):
        start, end = self.range(cursor)
        (child,) = list(cursor.get_children()) or (None,)
        sign = self.src.code[start]
        text = self.text(cursor)
        rewritten = re.fullmatch(r"([\w.:]+) != (\S+)", text)
        if rewritten:  # C++20 reads a != b as !(a == b) where there is no operator of that name
            self.add(start, end, "!= to ==", f"{rewritten[1]} == {rewritten[2]}")
            return
        if sign == "-" and re.fullmatch(r"-\s*\d+", text):
            value = int(text.replace(" ", ""))
            for other in (value + 1, value - 1):
                self.add(start, end, "constant", str(other))
            return
        if sign == "!" and not condition and not operand:
            self.add(start, end, "! left out", f"static_cast<bool>({text[1:]})")
        if sign == "~":
            self.add(start, end, "~ left out", f"({text[1:]})")
        if child is not None and child.kind.is_expression():
            self.expression(child, operand=operand)

    @staticmethod
    def other_integers(text):
        match = INTEGER.fullmatch(text)
        if not match:
            return []
        value = int(match[1].replace("'", ""))
        widest = value in (127, 255, 32767, 65535)  # a sentinel: one more would be another width
        return [f"{v}{match[2]}" for v in (value + 1, value - 1) if v >= 0 and not (widest and v > value)]

    def literal(self, cursor):
        start, end = self.range(cursor)
        text = self.text(cursor)
        if text in ("true", "false"):
            self.add(start, end, "constant", "false" if text == "true" else "true")
        elif cursor.kind == Kind.INTEGER_LITERAL:
            for other in self.other_integers(text):
                self.add(start, end, "constant", other)
        elif cursor.kind == Kind.FLOATING_LITERAL:
            self.add(start, end, "constant", f"({text} + 1)")

    def enumerator(self, cursor):
        named = cursor.referenced
        if named is None or named.kind != Kind.ENUM_CONSTANT_DECL:
            return
        text = self.text(cursor)
        if not text.endswith(named.spelling):
            return
        all_of = [c.spelling for c in named.semantic_parent.get_children() if c.kind == Kind.ENUM_CONSTANT_DECL]
        at = all_of.index(named.spelling)
        others = {all_of[(at + 1) % len(all_of)], all_of[at - 1]} - {named.spelling}
        for other in sorted(others):
            self.add(*self.range(cursor), "enumerator", text[:len(text) - len(named.spelling)] + other)

    def call(self, cursor):
        start, end = self.range(cursor)
        text = self.text(cursor)
        for name, other in (("std::min", "std::max"), ("std::max", "std::min")):
            if text.startswith((name + "(", name + "<")):
                self.add(start, end, f"{name} to {other}", other + text[len(name):])
        if text.startswith("std::clamp("):
            arguments = list(cursor.get_arguments())
            if len(arguments) == 3:
                self.add(start, end, "std::clamp left out", self.text(arguments[0]))


def nest(sites):
    """The outermost sites, each with those inside it."""
    roots, stack = [], []
    for site in sorted(sites, key=lambda s: (s.start, -s.end)):
        while stack and site.start >= stack[-1].end:
            stack.pop()
        (stack[-1].inner if stack else roots).append(site)
        stack.append(site)
    return roots


def find(include, files):
    """{file: (Source, [outermost sites])} for files below include/regimen; every mutant has its number."""
    root = Path(include).resolve() / "regimen"
    unit = translation_unit(include, files)
    finders = {f: Finder(f, (root / f).read_text()) for f in files}
    by_path = {str(root / f): finders[f] for f in files}
    for cursor in unit.cursor.get_children():
        if cursor.location.file is not None:
            finder = by_path.get(str(Path(cursor.location.file.name).resolve()))
            if finder is not None:
                finder.declaration(cursor)
    found, number = {}, 0
    for file in files:
        finder = finders[file]
        sites = [s for s in finder.sites.values() if s.mutants]
        seen = {}
        for site in sorted(sites, key=lambda s: (s.start, -s.end)):
            for mutant in site.mutants:
                mutant.nth = seen[mutant.key[:4]] = seen.get(mutant.key[:4], 0) + 1
                mutant.number = number
                number += 1
        found[file] = (finder.src, nest(sites))
    return found
