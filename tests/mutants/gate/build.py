# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Builds the tests on a copy of the library that has all of its mutants in it."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import schemata

ROOT = Path(__file__).resolve().parents[3]
COMPILER = "clang++-19"
FLAGS = ("-O1 -w -DCATCH_CONFIG_RUNTIME_STATIC_REQUIRE -D_GLIBCXX_ASSERTIONS -ferror-limit=0 "
         "-fconstexpr-steps=2000000000 -Wno-c++11-narrowing")
COMPLAINT = re.compile(r"^(\S*?/include/regimen/|)(\S+?):(\d+):(\d+): (?:fatal )?error: (.*)$", re.M)


class Copy:
    """build/mutants/source: the project by links, and its headers with the mutants in them."""

    def __init__(self, directory, found):
        self.directory = Path(directory)
        self.source, self.tests = self.directory / "source", self.directory / "tests"
        self.include = self.source / "include"
        self.found = found
        self.headers = {}
        # Kept from run to run: where nothing changed, no header is written anew, and nothing is compiled.
        self.kept = self.directory / "left_out.json"
        self.left_out = self._read_left_out()

    def _read_left_out(self):
        if not self.kept.exists():
            return set()
        known = {tuple(key) for key in json.loads(self.kept.read_text())}
        return {m.number for _, sites in self.found.values() for m in schemata.mutants_in(sites) if m.key in known}

    def write(self):
        """Writes what has changed, so that no more is compiled anew."""
        self.source.mkdir(parents=True, exist_ok=True)
        for name in ("CMakeLists.txt", "cmake", "tests", "examples", "benchmarks", "docs", "LICENSE", "README.md"):
            link = self.source / name
            if not link.is_symlink():
                link.symlink_to(ROOT / name)
        wanted = set()
        for path in (ROOT / "include").rglob("*.hpp"):
            file = str(path.relative_to(ROOT / "include"))
            wanted.add(self.include / file)
            name = file.removeprefix("regimen/")
            if name in self.found:
                self.headers[name] = schemata.Header(*self.found[name], self.left_out)
                text = "#include <switch.hpp>\n#line 1\n" + self.headers[name].text
            else:
                text = path.read_text()
            self._update(self.include / file, text)
        for path in self.include.rglob("*.hpp"):
            if path not in wanted:
                path.unlink()
        self._update(self.include / "switch.hpp", (ROOT / "tests/mutants/switch.hpp").read_text())

    @staticmethod
    def _update(path, text):
        if not path.exists() or path.read_text() != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def _leave_out(self, output):
        """Leaves out the mutants that a compiler objects to. Whether there was any."""
        before = len(self.left_out)
        for _, file, line, column, _ in COMPLAINT.findall(output):
            file = file.split("include/regimen/")[-1]
            if file in self.headers:
                self.left_out.update(self.headers[file].at(int(line), int(column)))
        return len(self.left_out) > before

    def _keep(self):
        keys = [m.key for _, sites in self.found.values() for m in schemata.mutants_in(sites) if m.number in self.left_out]
        self.kept.write_text(json.dumps(keys))

    def compile_headers(self):
        """All headers, until they compile: a mutant that cannot stand beside the original is left out of the copy."""
        self.write()
        every = self.directory / "all.cpp"
        every.write_text("".join(f"#include <{p.relative_to(self.include)}>\n" for p in sorted(self.include.rglob("*.hpp"))
                                 if p.name not in ("switch.hpp", "compiled_once.hpp", "reflect.hpp")))
        for _ in range(8):
            self.write()
            done = subprocess.run([COMPILER, "-std=c++20", "-fsyntax-only", *FLAGS.split(), f"-I{self.include}", every],
                                  capture_output=True, text=True)
            if done.returncode == 0:
                self._keep()
                return
            if not self._leave_out(done.stderr):
                break
        sys.exit("the copy with mutants does not compile:\n" + done.stderr[:4000])

    def configure(self):
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        generator = ["-G", "Ninja"] if shutil.which("ninja") else []
        command = ["cmake", "-S", self.source, "-B", self.tests, *generator, *launcher,
                   f"-DCMAKE_CXX_COMPILER={COMPILER}", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=",
                   f"-DCMAKE_CXX_FLAGS={FLAGS}", "-DREGIMEN_BUILD_TESTS=ON", "-DREGIMEN_BUILD_EXAMPLES=ON",
                   "-DREGIMEN_TEST_RUN_TIME_ONLY=ON", "-DREGIMEN_PRECOMPILED_HEADERS=ON", "-DREGIMEN_INSTALL=OFF"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit("cmake: " + done.stdout + done.stderr)

    def build(self, targets, jobs):
        """The test programs; a mutant that only a test's use of a template finds impossible is left out, too."""
        for _ in range(8):
            done = subprocess.run(["cmake", "--build", self.tests, "-j", str(jobs), "--target", *targets, "--", *self._keep_going()],
                                  capture_output=True, text=True)
            if done.returncode == 0:
                self._keep()
                return
            if not self._leave_out(done.stdout + done.stderr):
                break
            self.write()
        sys.exit("the tests do not compile on the copy with mutants:\n" + (done.stdout + done.stderr)[-6000:])

    def _keep_going(self):
        return ["-k", "0"] if (self.tests / "build.ninja").exists() else ["-k"]
