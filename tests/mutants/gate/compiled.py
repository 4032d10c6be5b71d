# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Judges a mutant that matters while compiling: the header is written with that one change, and tests are compiled with it
until one does not compile, or fails when it runs."""

import collections
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .build import COMPILER, ROOT

# After the tests of the same noun and of the same folder: those that see most of a catalogue and its rules.
WIDE = ("catalogues_catalogue_json_test", "screening_screening_test", "screening_counted_rules_test", "rules_gate_test",
        "rules_rule_test", "content_condition_test", "session_composition_test", "shipped_session_test",
        "catalogues_extended_catalogue_test", "planning_plan_test", "training_recording_test", "screening_screening_exhaustive_test")
FLAGS = ["-std=c++20", "-O0", "-w", "-D_GLIBCXX_ASSERTIONS", "-fconstexpr-steps=200000000", f"-I{ROOT}/tests",
         f'-DREGIMEN_TEST_DATA="{ROOT}/tests/data"']


class Compiled:
    """One directory for each that works at the same time."""

    def __init__(self, directory, found, scale):
        self.directory, self.found, self.scale = Path(directory) / "compiled", found, scale
        self.directory.mkdir(parents=True, exist_ok=True)
        self.catch = self.directory / "catch.pch"
        self.main = self.directory / "main.o"
        self._compiler("-x", "c++-header", ROOT / "tests/catch.hpp", "-o", self.catch)
        if "catch_test_macros" in subprocess.run([COMPILER, "-E", *FLAGS, ROOT / "tests/catch.hpp"], capture_output=True,
                                                 text=True).stdout:
            self.link = ["-lCatch2Main", "-lCatch2"]
        else:
            self._compiler("-c", ROOT / "tests/main.cpp", "-o", self.main)
            self.link = [self.main]
        self.killers = collections.defaultdict(collections.Counter)
        self.lock = threading.Lock()

    def _compiler(self, *arguments):
        done = subprocess.run([COMPILER, *FLAGS, *arguments], capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)

    def command(self, test, includes, program):
        return [COMPILER, *FLAGS, "-include-pch", self.catch, *includes, test, *self.link, "-o", program]

    def tests_for(self, mutant):
        folder = mutant.file.split("/")[0]
        noun = mutant.file.removesuffix(".hpp").replace("/detail", "").replace("/", "_") + "_test"
        near = [f"{folder}_{p.stem}" for p in sorted((ROOT / "tests" / folder).glob("*_test.cpp"))
                if not p.stem.endswith(("_properties_test", "_exhaustive_test"))]
        names = list(dict.fromkeys([*(n for n in near if n == noun), *near, *WIDE]))
        learnt = self.killers[mutant.file]
        return sorted(names, key=lambda n: -learnt[n])

    def killer(self, mutant, include):
        source = self.found[mutant.file][0]
        site = next(s for s in sites_in(self.found[mutant.file][1]) if mutant in s.mutants)
        path = include / "regimen" / mutant.file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = f"({mutant.text})" if site.form == "value" else mutant.text
        path.write_text(source.text[:site.start] + text + source.text[site.end:])
        try:
            includes = [f"-I{include}", f"-I{ROOT}/include"]
            every = include / "every.cpp"
            every.write_text("#include <regimen/catalogues/postpartum_back/programmes.hpp>\n#include <regimen/regimen.hpp>\n")
            if subprocess.run([COMPILER, *FLAGS, *includes, "-fsyntax-only", every], capture_output=True).returncode:
                return "the headers do not compile"
            for name in self.tests_for(mutant):
                folder, stem = name.split("_", 1)
                program = include / "program"
                command = self.command(ROOT / "tests" / folder / f"{stem}.cpp", includes, program)
                killed = subprocess.run(command, capture_output=True).returncode != 0
                if not killed:
                    try:
                        killed = subprocess.run([program, "--abort"], capture_output=True, timeout=120,
                                                env={**os.environ, "REGIMEN_TEST_SCALE": str(self.scale)}).returncode != 0
                    except subprocess.TimeoutExpired:
                        killed = True
                if killed:
                    with self.lock:
                        self.killers[mutant.file][name] += 1
                    return f"{name} (compiled)"
            return None
        finally:
            path.unlink()

    def all(self, mutants, jobs, tell):
        found = {}
        free = [self.directory / str(i) for i in range(jobs)]
        for directory in free:
            shutil.rmtree(directory, ignore_errors=True)
            directory.mkdir()

        def one(mutant):
            with self.lock:
                include = free.pop()
            found[mutant.number] = self.killer(mutant, include)
            with self.lock:
                free.append(include)
                tell(mutant, found[mutant.number])
        with ThreadPoolExecutor(jobs) as pool:
            list(pool.map(one, mutants))
        return found


def sites_in(sites):
    for site in sites:
        yield site
        yield from sites_in(site.inner)
