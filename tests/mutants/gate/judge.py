# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Runs the tests with one mutant after another, those tests first that are likely to notice it."""

import collections
import json
import os
import resource
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

SPARE_SECONDS = 2   # beside ten times what a test takes
MEMORY = 6 << 30


class Program:
    """A test program: where it is, what it takes, and which places it reaches."""

    def __init__(self, name, path):
        self.name, self.path = name, path
        self.seconds, self.reached, self.scale = 0.0, set(), 100

    def run(self, variables, limit):
        """Its exit code; None where it took too long."""
        def limits():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        environment = {**os.environ, "REGIMEN_TEST_SCALE": str(self.scale), **variables}
        try:
            done = subprocess.run([self.path, "--abort"], env=environment, cwd=self.path.parent, timeout=limit,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limits)
            return done.returncode
        except subprocess.TimeoutExpired:
            return None

    def record(self, scale, directory):
        """Runs it as it is, and notes what it reaches. Some tests count on more cases than the smallest part of them.
        What was noted is kept until the program is built anew."""
        directory.mkdir(exist_ok=True)
        notes, file = directory / f"{self.name}.json", directory / "reached.txt"
        state = [self.path.stat().st_mtime_ns, self.path.stat().st_size, scale]
        if notes.exists():
            kept = json.loads(notes.read_text())
            if kept["of"] == state:
                self.scale, self.seconds, self.reached = kept["scale"], kept["seconds"], set(kept["reached"])
                return
        for self.scale in dict.fromkeys((scale, max(scale, 5), max(scale, 20), 100)):
            file.unlink(missing_ok=True)
            start = time.monotonic()
            code = self.run({"REGIMEN_MUTANTS_REACHED": str(file)}, 600)
            self.seconds = time.monotonic() - start
            if code == 0:
                self.reached = set(map(int, file.read_text().split()))
                notes.write_text(json.dumps({"of": state, "scale": self.scale, "seconds": self.seconds,
                                             "reached": sorted(self.reached)}))
                return
        sys.exit(f"{self.name} fails without a mutant (exit code {code})")


class Judge:
    """Finds for each mutant the test that fails with it. It learns which test that mostly is."""

    def __init__(self, programs):
        self.programs = programs
        self.killers = collections.defaultdict(collections.Counter)
        self.lock = threading.Lock()

    def order(self, mutant, first):
        able = [p for p in self.programs if first in p.reached]
        noun = mutant.file.removesuffix(".hpp").replace("/detail", "").replace("/", "_") + "_test"
        learnt, in_file = self.killers[mutant.file, mutant.function], self.killers[mutant.file]

        def cost(program):
            # The quick ones first; one that has noticed others here is worth more than its time says.
            return program.seconds / (1 + 4 * learnt[program.name] + in_file[program.name] + (program.name == noun))
        return sorted(able, key=cost)

    def killer(self, mutant, first):
        """The name of the test that fails, or None; and how many ran."""
        programs = self.order(mutant, first)
        for program in programs:
            code = program.run({"REGIMEN_MUTANT": str(mutant.number)}, 10 * program.seconds + SPARE_SECONDS)
            if code != 0:
                with self.lock:
                    self.killers[mutant.file, mutant.function][program.name] += 1
                    self.killers[mutant.file][program.name] += 1
                return program.name + (" (time)" if code is None else "")
        return None

    def all(self, mutants, first_of, jobs, tell):
        """{mutant number: killer or None}; tell(mutant, killer) as each is known."""
        found = {}

        def one(mutant):
            found[mutant.number] = self.killer(mutant, first_of[mutant.number])
            with self.lock:
                tell(mutant, found[mutant.number])
        if jobs == 1:
            for mutant in mutants:
                one(mutant)
        else:
            with ThreadPoolExecutor(jobs) as pool:
                list(pool.map(one, mutants))
        return found
