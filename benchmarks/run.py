#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Runs the benchmarks, keeps what they found in build/benchmarks/results.json, and writes docs/benchmarks.md.

run.py                         everything
run.py --only screening,size   a part; what was found before of the rest is kept
run.py --page                  only the page, from what was found before
run.py --check                 only the counts that do not depend on the machine, against their baselines
"""

import argparse
import datetime
import json
import subprocess
import sys

import check_baselines
from bench import compiling, engines, page, sizes, timed, tools

RESULTS = timed.BUILD / "results.json"

SUITES = {
    "planning": timed.planning,
    "screening": timed.screening,
    "stream": timed.stream,
    "thousand": timed.thousand,
    "header": lambda jobs: compiling.header(),
    "many_files": lambda jobs: compiling.many_files(),
    "catalogues": lambda jobs: compiling.catalogues(),
    "size": lambda jobs: sizes.measure(),
    "engines": engines.measure,
}


def commit():
    """What was measured: the commit, and whether the library was changed since."""
    try:
        name = tools.run(["git", "rev-parse", "--short", "HEAD"], cwd=tools.ROOT).strip()
        changed = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", "include"], cwd=tools.ROOT, check=False)
        return f"commit {name}" + (" with changes" if changed.returncode else "")
    except (tools.Failure, OSError):
        return "no commit"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(SUITES), help="suites, with commas between: " + ", ".join(SUITES))
    parser.add_argument("--jobs", default="2", help="how many compilers may run at once while building (default: 2)")
    parser.add_argument("--page", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.check:
        sys.exit(check_baselines.check())
    wanted = [] if options.page else options.only.split(",")
    unknown = [name for name in wanted if name not in SUITES]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(SUITES)}")

    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    failed = []
    for name in wanted:
        tools.say(f"{name} ...")
        busy = timed.busy()
        try:
            found = SUITES[name](options.jobs)
        except tools.Failure as failure:
            print(failure, file=sys.stderr)
            failed.append(name)
            continue
        where = tools.machine() | {"commit": commit(), "date": datetime.date.today().isoformat(),
                                   "load_before": busy, "load_after": timed.busy()}
        results[name] = {"found": found, "measured_on": where}
        RESULTS.parent.mkdir(parents=True, exist_ok=True)
        RESULTS.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    results = json.loads(json.dumps(results))  # as it will be read
    page.write(results)
    tools.say(f"{RESULTS.relative_to(tools.ROOT)} and {page.PAGE.relative_to(tools.ROOT)} are written")
    if failed:
        sys.exit(f"could not be measured: {', '.join(failed)}")


if __name__ == "__main__":
    main()
