# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""The programs that are measured with a clock: they are built with the preset `benchmarks` and print JSON."""

import json
import os
import tempfile
from pathlib import Path

from bench import tools

BUILD = tools.ROOT / "build" / "benchmarks"


def build(targets, jobs):
    """Configures and builds; where the programs are."""
    tools.run(["cmake", "--preset", "benchmarks"], cwd=tools.ROOT)
    tools.run(["cmake", "--build", "--preset", "benchmarks", "--parallel", jobs, "--target", *targets], cwd=tools.ROOT)
    return BUILD / "benchmarks"


def google_benchmark(program, *options):
    """What a Google Benchmark program measured, by name, and how busy the machine was."""
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory) / "out.json"
        tools.run([program, f"--benchmark_out={out}", "--benchmark_out_format=json", *options])
        found = json.loads(out.read_text(encoding="utf-8"))
    return {b["name"]: b for b in found["benchmarks"]}


def arguments(name):
    """plan/minutes:10/steps:20000 -> {"minutes": 10, "steps": 20000}"""
    return {key: int(value) for key, value in (part.split(":") for part in name.split("/") if ":" in part)}


def counters(b):
    """The program's own counters, among what Google Benchmark writes."""
    names = ("people", "found", "proven", "greedy_found", "only_greedy_found", "below_greedy", "value_over_greedy")
    return {key: value for key, value in b.items() if key.endswith("_us") or key.startswith("gap") or key in names}


def planning(jobs):
    program = build(["planning_time"], jobs) / "planning_time"
    rows = []
    for name, b in google_benchmark(program).items():
        rows.append(arguments(name) | counters(b))
    return rows


def thousand(jobs):
    program = build(["thousand_time"], jobs) / "thousand_time"
    rows = []
    for name, b in google_benchmark(program).items():
        rows.append(arguments(name) | counters(b))
    return rows


def stream(jobs):
    program = build(["stream_time"], jobs) / "stream_time"
    rows = []
    for name, b in google_benchmark(program).items():
        a = arguments(name)
        # cpu_time is the processor time of all threads for one person, in microseconds.
        rows.append(a | {"people_a_second_and_core": 1e6 / b["cpu_time"], "people_a_second": b["items_per_second"],
                         "us_a_person": b["cpu_time"], "allocations": b["allocations"]})
    return rows


def screening(jobs):
    """Instructions first, which do not depend on the machine; then nanoseconds."""
    programs = build(["screening_time", "counted"], jobs)
    same = tools.run([programs / "counted", "same-answers"]).strip()
    counts = {}
    for question in ("screening", "screening-by-hand", "verdicts", "verdicts-by-hand"):
        total, people = tools.instructions(programs / "counted", question)
        counts[question] = total / people
    # In turns, the median of nine of each.
    found = google_benchmark(programs / "screening_time", "--benchmark_repetitions=9",
                             "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05",
                             "--benchmark_report_aggregates_only=true")
    times = {name.removesuffix("_median"): b["cpu_time"] for name, b in found.items() if name.endswith("_median")}
    return {"same_answers": same, "instructions": counts, "nanoseconds": times}


def busy():
    """How busy the machine was with other things, in running programs."""
    return os.getloadavg()[0]
