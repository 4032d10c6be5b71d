# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Running programs, and what is counted of them: processor time, instructions, template instantiations."""

import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
INCLUDES = [f"-I{ROOT / 'include'}"]
STANDARD = "-std=c++20"

sys.path.insert(0, str(BENCHMARKS / "support"))
import make_catalogue  # noqa: E402  (beside the header that CMake makes with it)


class Failure(Exception):
    """Something that was to be measured could not be."""


def say(text):
    print(f"[{time.strftime('%H:%M:%S')}] {text}", flush=True)


def run(command, **options):
    """Runs a program; what it printed. Its own words are shown where it fails."""
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise Failure(f"{' '.join(str(c) for c in command)}\nended with {done.returncode}:\n"
                      f"{(done.stdout + done.stderr)[-4000:]}")
    return done.stdout


def have(program):
    return shutil.which(program) is not None


def version_of(compiler):
    """The compiler's version in full; empty where it is not there."""
    if not have(compiler):
        return ""
    return run([compiler, "-dumpfullversion" if "clang" not in compiler else "-dumpversion"]).strip()


def compilers():
    return [c for c in ("g++", "clang++-19") if have(c)]


def processor_seconds(command):
    """The processor time that a program and what it starts take, in seconds. It must succeed."""
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failure(f"{' '.join(str(c) for c in command)}\n{errors[:3000]}")
    return usage.ru_utime + usage.ru_stime


def alternated(commands, rounds):
    """The median processor time of each command, by name; they take turns, so that none has the quiet minutes."""
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(processor_seconds(command))
    return {name: statistics.median(t) for name, t in times.items()}


def compile_command(compiler, source, *options):
    """Parses and checks a file, without making code of it."""
    return [compiler, STANDARD, *INCLUDES, "-fsyntax-only", *options, source]


def write_catalogue(directory, size, sessions=0, plain=False, checked=True):
    """A source file with a made-up catalogue."""
    kind = "plain" if plain else "named" if checked else "stated"
    path = Path(directory) / f"{kind}_{size}_{sessions}.cpp"
    path.write_text(make_catalogue.catalogue(size, sessions, plain, checked), encoding="utf-8")
    return path


def instantiations(source, compiler="clang++-19"):
    """How many classes and functions clang makes of templates for a file."""
    with tempfile.TemporaryDirectory() as directory:
        trace = Path(directory) / "trace.json"
        run([compiler, STANDARD, *INCLUDES, "-c", source, "-o", Path(directory) / "out.o",
             f"-ftime-trace={trace}", "-ftime-trace-granularity=0"])
        events = json.loads(trace.read_text(encoding="utf-8"))["traceEvents"]
    return sum(1 for e in events if e["name"] in ("InstantiateClass", "InstantiateFunction"))


def build_counted(directory, compiler="g++"):
    """The program whose work is counted in instructions."""
    program = Path(directory) / "counted"
    run([compiler, STANDARD, "-O2", *INCLUDES, f"-I{ROOT / 'tests'}", f"-I{BENCHMARKS}", BENCHMARKS / "counted.cpp",
         "-o", program])
    return program


def instructions(program, question):
    """The instructions of measured() for one question, and for how many people."""
    # Every machine takes the same string functions.
    surroundings = os.environ | {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX512F,-AVX512VL,-ERMS,-FSRM"}
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                           "--toggle-collect=measured", str(program), question],
                          capture_output=True, text=True, check=False, env=surroundings)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or counted is None:
        raise Failure(f"callgrind on '{question}' ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return int(counted[1]), int(done.stdout.split()[0])


def machine():
    """What the figures were taken on."""
    model = platform.processor() or platform.machine()
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        found = re.search(r"model name\s*:\s*(.*)", text)
        model = found[1] if found else model
    except OSError:
        pass
    system = platform.system()
    try:
        system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text(encoding="utf-8"))[1]
    except (OSError, TypeError):
        pass
    return {"processor": model, "cores": os.cpu_count(), "system": system,
            "compilers": {c: version_of(c) for c in compilers()}}
