#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Solves drawn planning problems with MiniZinc and Gecode, and compares what comes out with what plan() says.

Ends with 0 where nothing differs, 1 where something does or a run fails, 77 (skipped) where minizinc or Gecode is missing.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SKIPPED = 77
SOLUTION = re.compile(r"^value=(-?\d+) seconds=(\d+)", re.M)
STATISTIC = re.compile(r"^%%%mzn-stat: (\w+)=([-\d.e+]+)$", re.M)


def arguments():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--number", type=int, default=100, help="instances of each length (%(default)s)")
    p.add_argument("--minutes", type=int, nargs="+", default=[10, 20], help="lengths of session (10 20)")
    p.add_argument("--people", choices=["likely", "wild"], default="likely",
                   help="whom an app meets, or whom nobody has met yet (%(default)s)")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--time-limit", type=float, default=60, help="seconds for one run of MiniZinc (%(default)s)")
    p.add_argument("--values-only", action="store_true", help="leaves out the second stage: the fewest seconds at that value")
    p.add_argument("--program", help="instances.cpp, compiled; it is compiled with $CXX, or c++, where this is not given")
    p.add_argument("--folder", help="where the instances are written to, and stay")
    p.add_argument("--json", default="peers.json", help="where the results are written to (%(default)s)")
    return p.parse_args()


def has_gecode():
    if shutil.which("minizinc") is None:
        return False
    said = subprocess.run(["minizinc", "--solvers"], capture_output=True, text=True, check=False)
    return "gecode" in said.stdout.lower()


def compiled(folder):
    program = folder / "instances"
    command = [os.environ.get("CXX", "c++"), "-std=c++20", "-O2", f"-I{ROOT / 'include'}", f"-I{ROOT / 'tests'}",
               str(HERE / "instances.cpp"), "-o", str(program)]
    subprocess.run(command, check=True)
    return program


def solve(data, limit, must_lie, known=-1):
    """One run: how it ended, the value and seconds of the last solution, the time of the solver, and of everything."""
    command = ["minizinc", "--solver", "gecode", "--statistics", "--time-limit", str(int(limit * 1000)),
               "-D", f"must_lie={str(must_lie).lower()};known_value={known}", str(HERE / "plan.mzn"), str(data)]
    start = time.monotonic()
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    wall = time.monotonic() - start
    found = SOLUTION.findall(said.stdout)
    stats = {name: float(number) for name, number in STATISTIC.findall(said.stdout)}
    run = {"value": None, "seconds": None, "wall_s": wall,
           "solver_s": stats.get("initTime", 0) + stats.get("solveTime", 0), "nodes": int(stats.get("nodes", 0))}
    if found:
        run["value"], run["seconds"] = (int(part) for part in found[-1])
    if "=====UNSATISFIABLE=====" in said.stdout:
        run["end"] = "none"
    elif "==========" in said.stdout:
        run["end"] = "best"
    elif wall < limit * 0.9 and "=====UNKNOWN=====" not in said.stdout and not found:
        run["end"] = "failed"
        run["said"] = (said.stdout + said.stderr)[-500:]
    else:
        run["end"] = "time"
    return run


def solved(data, limit, with_seconds):
    """Lying down where that can be, else without; then the fewest seconds at the best value."""
    lies = True
    first = solve(data, limit, lies)
    runs = [first]
    if first["end"] == "none":
        lies = False
        first = solve(data, limit, lies)
        runs.append(first)
    out = {"end": first["end"], "lies": lies, "value": first["value"], "seconds": None,
           "wall_s": sum(r["wall_s"] for r in runs), "solver_s": sum(r["solver_s"] for r in runs),
           "nodes": sum(r["nodes"] for r in runs)}
    if "said" in first:
        out["said"] = first["said"]
    if with_seconds and first["end"] == "best":
        second = solve(data, limit, lies, first["value"])
        out["second_stage"] = {k: second[k] for k in ("end", "wall_s", "solver_s", "nodes")}
        if second["end"] == "best":
            out["seconds"] = second["seconds"]
        elif second["end"] in ("none", "failed"):
            out["end"] = "failed"
            out["said"] = second.get("said", "no session of the value that was found")
    return out


def judged(plan, peer):
    """equal, different, or what was not finished."""
    better = peer["value"] is not None and (not plan["found"] or
             (peer["lies"], peer["value"]) > (plan["lies"], plan["value"]))
    if peer["end"] == "failed":
        return "failed"
    if peer["end"] == "time":
        return "different" if better and plan["proven"] else "unfinished"
    if not plan["proven"]:
        worse = plan["found"] and (peer["value"] is None or (peer["lies"], peer["value"]) < (plan["lies"], plan["value"]))
        return "different" if worse else "unproven" if better else "equal"
    if plan["found"] != (peer["end"] == "best"):
        return "different"
    if plan["found"] and (plan["lies"], plan["value"]) != (peer["lies"], peer["value"]):
        return "different"
    if plan["found"] and peer["seconds"] is not None and plan["seconds"] != peer["seconds"]:
        return "different"
    return "equal"


def row(length, results):
    of = [r for r in results if length in (None, r["plan"]["length"])]
    count = lambda *verdicts: sum(r["verdict"] in verdicts for r in of)
    done = [r for r in of if r["verdict"] in ("equal", "different", "unproven")]
    timed = sum(r["peer"]["seconds"] is not None and r["peer"]["seconds"] == r["plan"]["seconds"] for r in of)
    out = {"length": length, "instances": len(of), "finished": len(done), "equal": count("equal"),
           "different": count("different"), "unproven": count("unproven"), "failed": count("failed"),
           "equal_seconds": timed}
    if done:
        plan_ms = statistics.median(r["plan"]["ms"] for r in done)
        solver_ms = 1000 * statistics.median(r["peer"]["solver_s"] for r in done)
        wall_ms = 1000 * statistics.median(r["peer"]["wall_s"] for r in done)
        out |= {"plan_median_ms": plan_ms, "solver_median_ms": solver_ms, "wall_median_ms": wall_ms,
                "ratio_solver": solver_ms / plan_ms, "ratio_wall": wall_ms / plan_ms,
                "plan_max_ms": max(r["plan"]["ms"] for r in done),
                "solver_max_ms": 1000 * max(r["peer"]["solver_s"] for r in done)}
    return out


def table(rows):
    print("minutes  instances  finished  equal  seconds too  different   plan()     Gecode  MiniZinc and Gecode   ratios of medians")
    for r in rows:
        line = (f"{r['length'] or 'all':>7}  {r['instances']:>9}  {r['finished']:>8}  {r['equal']:>5}  {r['equal_seconds']:>11}"
                f"  {r['different']:>9}")
        if r["finished"]:
            line += (f"  {r['plan_median_ms']:>7.3g} ms  {r['solver_median_ms']:>6.3g} ms  {r['wall_median_ms']:>16.4g} ms"
                     f"   {r['ratio_solver']:.3g}, {r['ratio_wall']:.3g}")
        print(line)


def main():
    asked = arguments()
    if not has_gecode():
        print("minizinc with Gecode is not here: skipped. On Debian: apt-get install minizinc")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(asked.folder or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        program = pathlib.Path(asked.program).resolve() if asked.program else compiled(pathlib.Path(scratch))
        subprocess.run([str(program), str(folder), str(asked.number), str(asked.seed), asked.people,
                        *map(str, asked.minutes)], check=True)
        results = []
        for line in (folder / "plans.jsonl").read_text().splitlines():
            plan = json.loads(line)
            peer = solved(folder / f"{plan['name']}.dzn", asked.time_limit, not asked.values_only)
            verdict = judged(plan, peer)
            results.append({"plan": plan, "peer": peer, "verdict": verdict})
            if verdict != "equal":
                print(f"{plan['name']}: {verdict}\n  plan():   {plan}\n  MiniZinc: {peer}", flush=True)
    rows = [row(length, results) for length in (*asked.minutes, None)]
    table(rows)
    summary = {"number": asked.number, "minutes": asked.minutes, "people": asked.people, "seed": asked.seed, "time_limit_s": asked.time_limit, "rows": rows, "results": results}
    pathlib.Path(asked.json).write_text(json.dumps(summary, indent=1) + "\n")
    return 1 if rows[-1]["different"] or rows[-1]["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
