# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""The clinical numbers of a catalogue: each is changed, and a test that names its entry must fail.

Content is constants, so nothing can be switched on. But a test that compares a catalogue with its second statement says
of each entry whether it differs. So one number of each entry is changed at the same time, the tests are compiled once,
and a change counts as noticed where a failure names the entry. Where many changes at once do not compile, they are halved.
"""

import os
import re
import subprocess
from pathlib import Path

from .build import COMPILER, ROOT
from .source import Source
from .syntax import Mutant

CONTENT = ROOT / "include/regimen/catalogues/postpartum_back"
# The test that holds each kind of content against tests/data.
TRAINING_AND_SESSIONS = "catalogues/training_and_sessions_json_test.cpp"
TESTS = {"stop_signs": "content/stop_sign_test.cpp", "care_tips": "content/care_tip_test.cpp",
         "progressions.hpp": TRAINING_AND_SESSIONS, "sessions.hpp": TRAINING_AND_SESSIONS,
         "programmes.hpp": TRAINING_AND_SESSIONS}
MOST_CONTENT = "catalogues/catalogue_json_test.cpp"
NUMBER = re.compile(r"(?<![\w.])(\d+)(_[a-z]+)?\b(?!\.)")
EFFORT = re.compile(r"(?<![\w])E([0-3])\b")
ENUMERATOR = re.compile(r"\b(\w+)::(\w+)\b")
BOOL = re.compile(r"\b(true|false)\b")
ENTRY = re.compile(r"\bstruct (\w+) \{|\b(?:open_from|gate)<(\w+),")
MOST = 200  # changes at the same time
# What a person may do does not hang on how well something is founded.
NOT_CLINICAL = {"evidence", "access"}


def enumerations():
    """{name: [enumerators]} of the library's own enumerations."""
    found = {}
    for path in (ROOT / "include/regimen").rglob("*.hpp"):
        for match in re.finditer(r"enum class (\w+)[^{;]*\{([^}]*)\}", Source(path.read_text()).code):
            found[match[1]] = re.findall(r"(\w+)\s*(?:=[^,]*)?(?:,|$)", match[2].strip())
    return found


def neighbours(word, known):
    if number := NUMBER.fullmatch(word):
        value, unit = int(number[1]), number[2] or ""
        return [f"{v}{unit}" for v in (value + 1, value - 1) if v >= 0]
    if effort := EFFORT.fullmatch(word):
        return [f"E{v}" for v in (int(effort[1]) + 1, int(effort[1]) - 1) if 0 <= v <= 3]
    if word in ("true", "false"):
        return ["false" if word == "true" else "true"]
    scope, _, name = word.partition("::")
    all_of = known.get(scope, [])
    if scope in NOT_CLINICAL or name not in all_of:
        return []
    at = all_of.index(name)
    return [f"{scope}::{n}" for n in dict.fromkeys((all_of[(at + 1) % len(all_of)], all_of[at - 1])) if n != name]


def find():
    """{file: Source}, and the mutants; of each `function` is the entry's id, and `span` its characters."""
    known, sources, mutants, ids = enumerations(), {}, [], {}
    paths = [p for p in sorted(CONTENT.rglob("*.hpp")) if "sources" not in str(p.relative_to(CONTENT))]
    for path in paths:
        source = Source(path.read_text())
        sources[str(path.relative_to(ROOT / "include/regimen"))] = source
        for match in re.finditer(r"\bstruct (\w+) \{(?:(?!\bstruct ).)*?\.id = \"([^\"]+)\"", source.text, re.S):
            ids[match[1]] = match[2]
    for file, source in sources.items():
        starts = [(m.start(), m[1] or m[2]) for m in ENTRY.finditer(source.code)]
        for pattern in (NUMBER, EFFORT, ENUMERATOR, BOOL):
            for match in pattern.finditer(source.code):
                if source.code[:match.start()].rsplit("\n", 1)[-1].lstrip().startswith("#"):
                    continue
                before = [name for start, name in starts if start < match.start()]
                entry = before[-1] if before else ""
                for text in neighbours(match[0], known):
                    mutant = Mutant(file, ids.get(entry, entry), source.line(match.start()), "clinical", match[0], text)
                    mutant.span, mutant.struct, mutant.named = match.span(), entry, entry in ids
                    mutants.append(mutant)
    seen = {}
    for mutant in sorted(mutants, key=lambda m: (m.file, m.span)):
        mutant.nth = seen[mutant.key[:4]] = seen.get(mutant.key[:4], 0) + 1
    return sources, mutants


class Judge:
    """Compiles and runs the tests with many changes at once."""

    def __init__(self, directory, sources, compiled):
        self.directory, self.sources, self.compiled = Path(directory) / "numbers", sources, compiled

    def write(self, batch):
        by_file = {}
        for mutant in batch:
            by_file.setdefault(mutant.file, []).append(mutant)
        for path in self.directory.rglob("*.hpp"):
            path.unlink()
        for file, mutants in by_file.items():
            text = self.sources[file].text
            for mutant in sorted(mutants, key=lambda m: -m.span[0]):
                text = text[:mutant.span[0]] + mutant.text + text[mutant.span[1]:]
            path = self.directory / "regimen" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def failures(self, batch):
        """Whether the test of this kind of content compiles, and what it or the compiler says."""
        self.write(batch)
        program = self.directory / "program"
        test = ROOT / "tests" / test_of(batch[0])
        built = subprocess.run(self.compiled.command(test, [f"-I{self.directory}", f"-I{ROOT}/include"], program),
                               capture_output=True, text=True)
        if built.returncode:
            return False, built.stderr
        done = subprocess.run([program], capture_output=True, text=True, env={**os.environ, "REGIMEN_TEST_SCALE": "2"})
        return True, done.stdout if done.returncode else ""

    def judge(self, batch, tell):
        while batch:
            compiles, said = self.failures(batch)
            if compiles:
                for mutant in batch:
                    noticed = f'"{mutant.function}"' in said or (len(batch) == 1 and said)
                    tell(mutant, "a test" if noticed else None)
                return
            # The compiler names the entry that it objects to, its type or its place.
            named = set(re.findall(r"postpartum::(?:\w+::)*(\w+)", "\n".join(l for l in said.splitlines() if "error: " in l)))
            lines = {(f, int(n)) for f, n in re.findall(r"/regimen/(catalogues/\S+?):(\d+):", said)}
            guilty = [m for m in batch if m.struct in named or (m.file, m.line) in lines]
            if not guilty and len(batch) > 1:
                self.judge(batch[:len(batch) // 2], tell)
                batch = batch[len(batch) // 2:]
                continue
            for mutant in guilty or batch:
                tell(mutant, "the compiler")
            batch = [m for m in batch if m not in guilty] if guilty else []


def test_of(mutant):
    return TESTS.get(mutant.file.split("/")[2], MOST_CONTENT)


def batches(mutants):
    """At most one change of each entry in a batch; what is of no entry that a test could name stands alone."""
    out, alone = [], []
    for mutant in mutants:
        if not mutant.named:
            alone.append([mutant])
            continue
        for batch in out:
            if mutant.function not in batch and len(batch) < MOST and test_of(mutant) == test_of(next(iter(batch.values()))):
                batch[mutant.function] = mutant
                break
        else:
            out.append({mutant.function: mutant})
    return [list(b.values()) for b in out] + alone
