#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Counts again what does not depend on the machine, and fails where a count grew.

Instructions of screening, planning and explaining over people of fixed seeds (valgrind, g++), template instantiations
of the core header and of catalogues of 10 and 100 exercises (clang 19), and the bytes of code that a second catalogue
adds to a program (g++) are compared with benchmarks/baselines.json. A count may grow by up to 3 %. To accept a change:
benchmarks/check_baselines.py --accept, and commit the file with the reason. What a second catalogue adds has a limit
beside that, which is accepted nowhere.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from bench import sizes, tools

FILE = tools.BENCHMARKS / "baselines.json"
TOLERANCE = 0.03
QUESTIONS = ("screening", "verdicts", "planning", "explaining")
SIZES = (10, 100)
PAIRS = {"with_two": "17 made-up exercises beside 10",
         "with_catalogue_and_ten": "10 made-up exercises beside the real ones"}


def count_instructions(directory):
    program = tools.build_counted(directory)
    counts = {}
    for question in QUESTIONS:
        total, people = tools.instructions(program, question)
        counts[f"instructions: {question}, {people} people"] = total
    return counts


def count_instantiations(directory):
    core = Path(directory) / "core.cpp"
    core.write_text("#include <regimen/regimen.hpp>\n", encoding="utf-8")
    counts = {"instantiations: the core header": tools.instantiations(core)}
    for size in SIZES:
        source = tools.write_catalogue(directory, size)
        counts[f"instantiations: a catalogue of {size} exercises"] = tools.instantiations(source)
    return counts


def count_bytes(directory):
    return {f"bytes of code: {PAIRS[name]}": size for name, size in sizes.code_of_a_second(directory).items()}


def count():
    for program in ("g++", "clang++-19", "valgrind"):
        if not tools.have(program):
            raise tools.Failure(f"{program} is needed. On Debian: apt-get install g++ clang-19 valgrind libboost-dev")
    with tempfile.TemporaryDirectory() as directory:
        counts = (count_instructions(directory) | count_instantiations(directory)
                  | count_bytes(directory))
    return {"counted_with": {c: tools.version_of(c) for c in ("g++", "clang++-19")}, "counts": counts}


def compare(now, before):
    """Prints every count with its baseline; the names of those that grew, and of those that have no baseline."""
    grown = []
    for name, value in now["counts"].items():
        if name.startswith("bytes of code:") and value > sizes.MOST_OF_A_SECOND:
            grown.append(f"{name}: {value:,}, and at most {sizes.MOST_OF_A_SECOND:,} are allowed")
        baseline = before.get("counts", {}).get(name)
        if baseline is None:
            grown.append(f"{name}: there is no baseline")
            print(f"  {name}: {value:,}, no baseline")
            continue
        change = value / baseline - 1
        verdict = ""
        if change > TOLERANCE:
            grown.append(f"{name}: {baseline:,} -> {value:,} ({change:+.1%})")
            verdict = "  GREW"
        elif change < -TOLERANCE:
            verdict = "  fell: accept it, so that it stays so"
        print(f"  {name}: {value:,} ({change:+.2%}){verdict}")
    for name in before.get("counts", {}):
        if name not in now["counts"]:
            grown.append(f"{name}: is in the baselines and was not counted")
    return grown


def major(versions):
    return {name: version.split(".")[0] for name, version in versions.items()}


def check(accept=False):
    """0: nothing grew; 1: something did; 2: it cannot be compared."""
    try:
        now = count()
    except tools.Failure as failure:
        print(failure, file=sys.stderr)
        return 2
    before = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    if not accept and major(before.get("counted_with", {})) != major(now["counted_with"]):
        print(f"The baselines are of {before.get('counted_with')}, and these compilers are {now['counted_with']}: "
              "their counts cannot be compared. Use the same major versions, or renew the baselines with --accept.",
              file=sys.stderr)
        return 2
    grown = compare(now, before)
    if accept:
        FILE.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
        print(f"Accepted: {FILE.relative_to(tools.ROOT)} is renewed. Commit it, and say why it changed.")
        return 0
    if grown:
        print(f"\nMore than {TOLERANCE:.0%} above its baseline, or without one:", file=sys.stderr)
        for line in grown:
            print(f"  {line}", file=sys.stderr)
        print("If that is meant: benchmarks/check_baselines.py --accept, and commit benchmarks/baselines.json with the "
              "reason.", file=sys.stderr)
        return 1
    print("No count grew.")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", action="store_true", help="make today's counts the baselines")
    sys.exit(check(parser.parse_args().accept))


if __name__ == "__main__":
    main()
