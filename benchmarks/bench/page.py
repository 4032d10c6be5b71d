# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""docs/benchmarks.md and its plots, from build/benchmarks/results.json."""

import textwrap

from bench import charts, compiling, tools
from bench.charts import number
from bench.sizes import MOST_OF_A_SECOND, SECOND

PAGE = tools.ROOT / "docs" / "benchmarks.md"
PLOTS = tools.ROOT / "docs" / "benchmarks"
DEFAULT_STEPS = 1_000_000
TITLES = {"screening": "Screening against a loop written by hand", "engines": "Screening against rule engines",
          "planning": "Planning from the real catalogue", "thousand": "Planning from a thousand exercises",
          "stream": "A stream of people", "header": "Including the library",
          "many_files": "A file of many", "catalogues": "Compiling a catalogue",
          "size": "Size in a program"}

INTRODUCTION = """# Benchmarks

What the library costs, each time compared with what one would use without it. This page is written by
`benchmarks/run.py`; the figures are what that program found, also where a goal was missed. Times are of one
machine and will differ on yours; ratios, counts and sizes will differ little or not at all.

"""

HOW = """
## How to run them

```sh
apt-get install -y --no-install-recommends g++ clang-19 make cmake python3 valgrind libboost-dev libbenchmark-dev
apt-get install -y --no-install-recommends clips nodejs npm   # to compare with rule engines: else they are passed over
benchmarks/run.py                        # everything, and this page: about half an hour
benchmarks/run.py --only screening,size  # a part; the rest of the page stays as it was
benchmarks/run.py --check                # the counts that do not depend on the machine, against their baselines
```

Times are processor times, so that other work on the machine shows in them as little as possible; it does show, for
caches are shared. Counts of instructions and of template instantiations are the same on every machine with the same
compilers. They are kept in `benchmarks/baselines.json`, and `benchmarks/check_baselines.py` fails when one grew by more
than 3 %.
"""


def heading(name):
    return f"## {TITLES[name]}\n\n"


def table(head, rows):
    under = ["---"] + ["---:"] * (len(head) - 1)
    return "".join("| " + " | ".join(str(cell) for cell in row) + " |\n" for row in (head, under, *rows))


def goal(met, words):
    return f"\n**{'Met' if met else 'Missed'}:** {words}\n"


def measured(results, name, command):
    m = results[name]["measured_on"]
    versions = ", ".join(f"{c} {v}" for c, v in m["compilers"].items())
    return (f"\n*Measured on {m['processor']}, {m['cores']} cores, {m['system']}, {versions}; {m['commit']}, "
            f"{m['date']}, load {m['load_before']:.1f}. Command: `benchmarks/run.py --only {name}`{command}.*\n")


def plot(name, svg):
    PLOTS.mkdir(parents=True, exist_ok=True)
    (PLOTS / f"{name}.svg").write_text(svg, encoding="utf-8")
    title = svg.split("<title>")[1].split("</title>")[0]
    return f"\n![{title}](benchmarks/{name}.svg)\n\n"


def screening(results):
    found = results["screening"]["found"]
    counts, times = found["instructions"], found["nanoseconds"]
    rows = []
    ratios = {}
    for name, key, by in (("who may do what today, limits, triage", "screening", "screening"),
                          ("the same, and a verdict with its day for each exercise", "verdicts", "verdicts")):
        hand = counts[f"{key}-by-hand"]
        ratios[key] = counts[key] / hand
        library_ns, hand_ns = times[f"{by}_by_the_library"], times[f"{by}_by_hand"]
        rows.append([name, f"{counts[key]:,.0f}", f"{hand:,.0f}", f"{ratios[key]:.2f}", number(library_ns),
                     number(hand_ns), f"{library_ns / hand_ns:.2f}"])
    text = heading("screening")
    text += ("One person over the whole catalogue with its default rulebook: `screen()` against "
             "`benchmarks/screening/bit_masks.hpp`, a loop for this catalogue with masks prepared for each rule. "
             f"The two give the same answers ({found['same_answers']}). The loop makes no clearance, keeps no "
             "profile and can give no reasons. A thousand random likely people.\n\n")
    text += table(["instructions a person", "library", "by hand", "ratio", "library, ns", "by hand, ns", "ratio"], rows)
    why = ""
    if ratios["screening"] < 1:
        why += (" The loop looks at every rule and at every exercise. The library turns the rulebook round when it is "
                "compiled: it visits the rules of what the person has, and takes the exercises that each of them "
                "bars, and those that are open by now, as one set. A loop on such tables would be as fast.")
    elif max(ratios.values()) > 1.1:
        why += " The loop has masks where the library has rows with their texts, and keeps no profile."
    text += goal(max(ratios.values()) <= 1.1,
                 f"the goal was at most 1.1 times the instructions; it is {ratios['screening']:.2f} times for today, "
                 f"and {ratios['verdicts']:.2f} times with the days on which exercises open.{why}")
    text += plot("screening", charts.bars("Instructions to screen one person", [
        ("today, library", counts["screening"], "library"), ("today, by hand", counts["screening-by-hand"], "by hand"),
        ("with verdicts, library", counts["verdicts"], "library"),
        ("with verdicts, by hand", counts["verdicts-by-hand"], "by hand")], "instructions a person"))
    return text + measured(results, "screening", " (valgrind's callgrind; Google Benchmark for the times)")


def engines(results):
    found = results["engines"]["found"]
    library = found["library"]["seconds_a_person"]
    rows = [["the library", number(library * 1e6), "1", ""]]
    bars = [("the library", library * 1e6, "library")]
    notes, met = [], True
    for name in ("CLIPS", "json-rules-engine"):
        engine = found[name]
        if "missing" in engine:
            rows.append([name, "not measured", "", engine["missing"]])
            met = False
            continue
        ratio = engine["seconds_a_person"] / library
        met = met and ratio >= 1000
        notes.append(f"{ratio:,.0f} times for {name}")
        rows.append([name, number(engine["seconds_a_person"] * 1e6), f"{ratio:,.0f}",
                     f"{engine['different']} of {engine['people']} people with other answers"])
        bars.append((name, engine["seconds_a_person"] * 1e6, "engine"))
    text = heading("engines")
    text += (f"The {found['rules']} rules and {found['exercises']} exercises of the catalogue, written out of the "
             "library's own tables as rules of CLIPS and of json-rules-engine. The engines are spared the "
             "unanswered questions: which conditions are present is worked out for them. CLIPS keeps the catalogue "
             "between two people; json-rules-engine has the exercises looked at by a plain loop. They say who may "
             "do what today, and so does `screen()`. The time is of many people in one run, the best of several "
             "rounds; starting and loading are left out.\n\n")
    text += table(["engine", "microseconds a person", "times the library's", ""], rows)
    text += goal(met, "the goal was to be at least 1,000 times as fast; it is "
                      f"{' and '.join(notes) or 'not measured'}.")
    text += plot("engines", charts.bars("Microseconds to screen one person", bars, "microseconds, logarithmic",
                                        log=True))
    return text + measured(results, "engines", "")


def steps_of(row):
    return f"{row['steps']:,}" + (" (default)" if row["steps"] == DEFAULT_STEPS else "")


def planning(results):
    rows = results["planning"]["found"]
    best = {r["minutes"]: r["value_over_greedy"] for r in rows if r["steps"] == DEFAULT_STEPS}
    text = heading("planning")
    text += ("Two thousand random likely people who are cleared to exercise, each planned for three times; the "
             "fastest counts. *Proven*: the search ended before its work limit; 0 steps: the first session that is "
             "found. *Greedy* is "
             "`benchmarks/planning/greedy.hpp`, a simple planner written by hand; it keeps the same "
             "rules.\n\n")
    text += table(["minutes", "steps at most", "median, us", "p90", "p99", "longest", "found", "proven",
                   "value to the best's", "greedy, median, us", "value to greedy's", "below greedy"],
                  [[r["minutes"], steps_of(r), number(r["p50_us"]), number(r["p90_us"]), number(r["p99_us"]),
                    number(r["max_us"]), f"{r['found']:,.0f}", f"{r['proven']:,.0f}",
                    f"{r['value_over_greedy'] / best[r['minutes']]:.3f}", number(r["greedy_p50_us"]),
                    f"{r['value_over_greedy']:.3f}", f"{r['below_greedy']:.0f}"] for r in rows])
    default = [r for r in rows if r["steps"] == DEFAULT_STEPS and r["minutes"] >= 10]
    worst = max(r["p50_us"] for r in default)
    longest = max(r["max_us"] for r in default)
    text += goal(worst < 1000, f"the goal was a median under 1 ms; with the default limit it is {worst / 1000:.2f} "
                               "ms. The tail is long: "
                 f"one in a hundred takes {max(r['p99_us'] for r in default) / 1000:.0f} ms or more, the longest "
                 f"{longest / 1000:.0f} ms.")
    text += plot("planning", charts.bars(
        "Time to plan ten minutes for one person", [
            (f"{r['steps']:,} steps: {label}", r[key], steps_of(r)) for r in rows if r["minutes"] == 10
            for label, key in (("median", "p50_us"), ("p90", "p90_us"), ("p99", "p99_us"), ("longest", "max_us"))],
        "microseconds, logarithmic", log=True, goal=(1000, "1 ms, the goal for the median")))
    return text + measured(results, "planning", " (processor time of the thread)")


def thousand(results):
    rows = results["thousand"]["found"]
    text = heading("thousand")
    text += ("A made-up catalogue (`benchmarks/support/make_catalogue.py`), random likely people, the planner "
             "against the greedy one. *Gap*: how far `value` can be from the best at most, `(value_at_most - value) "
             "/ value`.\n\n")
    def share(r, key):
        return f"{r[key]:.1%}" if r["found"] else "none found"

    text += table(["minutes", "steps at most", "people", "found", "median, ms", "longest, ms", "greedy, median, ms",
                   "value to greedy's", "below greedy", "proven", "gap, mean", "gap, largest"],
                  [[r["minutes"], steps_of(r), f"{r['people']:.0f}", f"{r['found']:.0f}", number(r["p50_us"] / 1000),
                    number(r["max_us"] / 1000), number(r["greedy_p50_us"] / 1000),
                    f"{r['value_over_greedy']:.3f}" if r["found"] else "", f"{r['below_greedy']:.0f}",
                    f"{r['proven']:.0f}", share(r, "gap_mean"), share(r, "gap_max")] for r in rows])
    below, nothing = (sum(r[key] for r in rows) for key in ("below_greedy", "only_greedy_found"))
    text += goal(below + nothing == 0,
                 f"no routine was to be worth less than the greedy one. Of {sum(r['people'] for r in rows):.0f} "
                 f"people, all "
                 f"rows together, {below:.0f} have one that is, and for {nothing:.0f} the search ended before it "
                 f"found any "
                 "where the greedy planner did.")
    default = [r for r in rows if r["steps"] == DEFAULT_STEPS]
    gap = max(r["gap_mean"] for r in default)
    small, people = sum(r["gap_under_one_percent"] for r in default), sum(r["people"] for r in default)
    text += goal(small == people,
                 f"the goal was a proven gap under 1 %; with the default limit it is so for {small:.0f} of "
                 f"{people:.0f} people, and {gap:.1%} on average at most.")
    if below + nothing:
        text += ("\nA step costs more than with the real catalogue: it looks at every item that could still be "
                 "added, and there are more of them. With a small limit the search has hardly begun, and what it has "
                 "found comes from the greedy start in a few positions.\n")
    text += plot("thousand", charts.bars("Value of a planned routine, greedy = 1, and proven gap (mean)", [
        (f"{r['minutes']} min, {r['steps']:,} steps: {label}", value, label) for r in rows if r["found"]
        for label, value in (("value", r["value_over_greedy"]), ("gap", r["gap_mean"]))], "ratio",
        goal=(1, "the greedy planner's")))
    return text + measured(results, "thousand", " (processor time of the thread)")


STAGES = {1: "screened", 3: "screened, explained", 5: "screened, planned", 7: "screened, planned, explained"}
SHORT = {1: "screened", 3: "and explained", 5: "and planned", 7: "all three"}


def stream(results):
    rows = results["stream"]["found"]
    text = heading("stream")
    text += ("Profile to screening to a planned routine of ten minutes to sentences: the triage, and the main "
             "reason for each exercise that is not open. Random likely people, some of whom may not exercise; two "
             "thousand on each thread. People a second and core are of processor time.\n\n")
    text += table(["what is done", "steps at most", "threads", "us a person", "people a second and core",
                   "people a second, by the clock", "heap allocations"],
                  [[STAGES[r["stages"]], steps_of(r) if r["stages"] & 4 else "", r["threads"], number(r["us_a_person"]),
                    f"{r['people_a_second_and_core']:,.0f}", f"{r['people_a_second']:,.0f}", f"{r['allocations']:.0f}"]
                   for r in rows])
    whole = {r["steps"]: r["people_a_second_and_core"] for r in rows if r["stages"] == 7 and r["threads"] == 1}
    text += goal(whole[0] >= 20_000,
                 "the goal was 20,000 people a second and core for all of it. With the first session that is found (0 "
                 f"steps) there are {whole[0]:,.0f}. What that is worth is in the table of planning above; it keeps "
                 "every rule.")
    text += goal(whole[DEFAULT_STEPS] >= 20_000,
                 f"with the best session, proven (the default), there are {whole[DEFAULT_STEPS]:,.0f}, and "
                 f"{whole[200]:,.0f} with 200 steps: nearly all of the time is the search. Screening and explaining "
                 f"alone reach {next(r['people_a_second_and_core'] for r in rows if r['stages'] == 3):,.0f}, of which "
                 "choosing the reasons and writing the sentences is nearly everything.")
    heap = sum(r["allocations"] for r in rows)
    text += ("\nBy the clock, two threads serve more people than one only where the second core is free; the load "
             "below says whether it was.\n")
    text += goal(heap == 0, f"the goal was no heap allocation; there were {heap:.0f}.")
    text += plot("stream", charts.bars("People a second and core, one thread", [
        (SHORT[r["stages"]] + (f", {r['steps']:,} steps" if r["stages"] & 4 else ""), r["people_a_second_and_core"],
         SHORT[r["stages"]]) for r in rows if r["threads"] == 1], "people a second, logarithmic", log=True,
        goal=(20_000, "20,000, the goal")))
    return text + measured(results, "stream", "")


def header(results):
    found = results["header"]["found"]
    text = heading("header")
    text += (f"Median processor seconds of {found['rounds']} runs that take turns, without making code "
             "(`-fsyntax-only`, C++20).\n\n")
    names = list(next(iter(found["seconds"].values())))
    text += table(["a file with", *found["seconds"]],
                  [[name, *(f"{times[name]:.3f}" for times in found["seconds"].values())] for name in names])
    ratios = {c: times["the core header"] / times[compiling.OUTSIDE] for c, times in found["seconds"].items()}
    said = " and ".join(f"{ratio:.2f} times with {c}" for c, ratio in ratios.items())
    text += goal(max(ratios.values()) <= 1.3,
                 f"the core header was to take at most 1.3 times what it includes from outside; it is {said}. The rest is the "
                 "library's own code, read line by line; an app of many files has it read once "
                 "([compiled_once.md](compiled_once.md)).")
    text += plot("header", charts.bars("Processor seconds to compile an include", [
        (f"{compiler}: {name}", times[name], compiler)
        for compiler, times in found["seconds"].items() for name in names],
        "seconds"))
    return text + measured(results, "header", "")


FILES = {"plain": "the core, the catalogue and the code",
         "declared": "the same behind [`REGIMEN_DECLARE`](compiled_once.md)",
         "precompiled": "`regimen::precompiled`",
         "declared and precompiled": "`REGIMEN_DECLARE` in a header that is precompiled",
         "facade": "a header of the app's own (`examples/facade/`)",
         "once: defines": "*once:* the file with `REGIMEN_DEFINE`",
         "once: precompiles": "*once:* the header, precompiled"}


def many_files(results):
    found = results["many_files"]["found"]
    seconds = found["seconds"]
    text = heading("many_files")
    text += ("What one more file costs that screens a person and plans a session, with `-O2`, by the way in which it comes "
             f"to the library. Median processor seconds of {found['rounds']} runs that take turns.\n\n")
    text += table(["a file has", *seconds], [[words, *(f"{times[key]:.2f}" for times in seconds.values())]
                                             for key, words in FILES.items()])
    text += plot("many_files", charts.bars("Processor seconds to compile a file that plans", [
        (f"{compiler}: {key}", times[key], compiler)
        for compiler, times in seconds.items() for key in FILES], "seconds"))
    return text + measured(results, "many_files", "")


def catalogues(results):
    found = results["catalogues"]["found"]
    times = {(r["compiler"], r["kind"], r["size"]): r["seconds"] for r in found["times"]}
    names = list(dict.fromkeys(r["compiler"] for r in found["times"]))
    sizes = sorted({r["size"] for r in found["times"]} - {0})
    text = heading("catalogues")
    text += ("A made-up catalogue as named types of the library, checked, against the same data as plain constexpr "
             "arrays of structs, which include nothing of the library and check nothing. Both have "
             f"{found['sessions']} sessions; those of the library are checked. Median processor seconds of "
             f"{found['rounds']} runs that take turns. *Net*: without the time for the headers.\n\n")

    def a_session_more(c, n):
        fewer = times[c, "named with a session", n]
        return (times[c, "named with sessions", n] - fewer) * 1000 / (found["sessions"] - 1)

    rows = []
    for c in names:
        headers = times[c, "headers", 0]
        for n in sizes:
            named, plain = times[c, "named with sessions", n], times[c, "plain with sessions", n]
            rows.append([c, n, f"{times[c, 'named', n]:.2f}", f"{named:.2f}", f"{named - headers:.2f}", f"{plain:.2f}",
                         f"{named / plain:.1f}", f"{a_session_more(c, n):.0f}"])
    text += table(["compiler", "exercises", "no sessions, s", "named types, s", "net, s", "plain, s", "ratio",
                   "a session more, ms"], rows)
    largest = max(sizes)
    ratios = [times[c, "named with sessions", largest] / times[c, "plain with sessions", largest] for c in names]
    text += goal(max(ratios) < 1.5, f"at {largest:,} exercises the goal was under 1.5 times the plain table; it is "
                 + " and ".join(f"{r:.1f} times with {c}" for c, r in zip(names, ratios)) + ".")
    stated = [(c, times[c, "headers", 0], times[c, "stated", largest])
              for c in names if (c, "stated", largest) in times]
    if stated:
        text += ("\nNo check can be quicker than the headers alone, and than the same named types with no table made of "
                 f"them; for {largest:,} exercises, headers among them: "
                 + "; ".join(f"{c} {alone:.2f} s and {types:.2f} s" for c, alone, types in stated) + ".\n")
    slopes = {c: [(times[c, "named", b] - times[c, "named", a]) / (b - a) * 1000 for a, b in zip(sizes, sizes[1:])]
              for c in names}
    linear = all(max(s) <= 1.5 * min(s) for s in slopes.values())
    text += goal(linear, "time was to grow linearly (here: no stretch steeper than 1.5 times another); milliseconds "
                         "an exercise between the "
                 "sizes: " + "; ".join(f"{c} {', '.join(f'{x:.1f}' for x in s)}" for c, s in slopes.items()) + ".")
    session, session_largest = (max(a_session_more(c, n) for c in names) for n in (100, largest))
    text += goal(session < 30, "one more checked session was to cost under 30 ms; at a hundred exercises it costs "
                               f"{session:.0f} ms, at "
                 f"{largest:,} it costs {session_largest:.0f} ms. Only the rows that it names are looked at.")
    counts = {int(size): count for size, count in found["instantiations"].items()}
    if counts:
        each = (counts[1000] - counts[100]) / 900
        text += "\n" + table(["exercises", *(f"{n:,}" for n in sorted(counts))],
                             [["template instantiations", *(f"{counts[n]:,}" for n in sorted(counts))]])
        text += goal(each < 5,
                     f"the goal was under 5 template instantiations an exercise; there are {each:.1f} (clang 19, "
                     "`-ftime-trace`, classes and functions). An exercise's own are the function that writes its row, "
                     "and the class that keeps its dose, steps and sources. Its lists and its gate are constants "
                     "(variable templates), which the trace does not count.")
    series = {}
    for c in names:
        series[f"{c}, named types"] = [(n, times[c, "named with sessions", n]) for n in sizes]
        series[f"{c}, plain"] = [(n, times[c, "plain with sessions", n]) for n in sizes]
    text += plot("catalogues", charts.lines("Processor seconds to compile a catalogue", series, "exercises", "seconds"))
    return text + measured(results, "catalogues", "")


def size(results):
    found = results["size"]["found"]
    rows = [r for r in found if r["program"] not in SECOND]
    text = heading("size")
    text += ("What is added to a program that reads arguments and prints, when it asks, screens, plans and "
             "explains: with a made-up catalogue of ten exercises (*core*), and with the whole catalogue and its "
             "texts. KiB. Tables with addresses are read-only data where a program is loaded at a fixed place "
             "(`-no-pie`); else they are in `.data.rel.ro`, with a relocation for each address.\n\n")

    def kib(n):
        return f"{n / 1024:.1f}"

    def counted(r):
        return r[".text"] + r[".rodata"] + r[".data.rel.ro"]

    text += table(["compiler", "options", "program", ".text", ".rodata", ".data.rel.ro", "together", ".rela.dyn",
                   ".eh_frame"],
                  [[r["compiler"], f"`{r['options']}`", "core" if r["program"] == "with_core" else "catalogue",
                    kib(r[".text"]), kib(r[".rodata"]), kib(r[".data.rel.ro"]), kib(counted(r)), kib(r[".rela.dyn"]),
                    kib(r[".eh_frame"])] for r in rows])
    core = {f"{r['compiler']} {r['options']}": counted(r) / 1024 for r in rows if r["program"] == "with_core"}
    whole = max(counted(r) for r in rows if r["program"] == "with_catalogue") / 1024
    text += goal(max(core.values()) < 64, "the goal for the core was under 64 KiB of text and read-only data; it is "
                 + ", ".join(f"{v:.0f} with {k}" for k, v in core.items()) + ".")
    text += goal(whole < 256, f"the goal for everything was under 256 KiB; it is {whole:.0f} at most.")
    second = {name: {(r["compiler"], r["options"]): r[".text"] for r in found if r["program"] == name}
              for name in SECOND}
    text += ("\nWhat a second catalogue adds to the code of such a program, .text in KiB: what runs on a catalogue is "
             "compiled once, so it is what the program itself does with it, and little else.\n\n")
    text += table(["compiler", "options", "seventeen made-up exercises beside ten",
                   "ten made-up exercises beside the whole catalogue"],
                  [[c, f"`{o}`", kib(n), kib(second["with_catalogue_and_ten"][c, o])]
                   for (c, o), n in second["with_two"].items()])
    at_most = max(of["g++", "-O2"] for of in second.values())
    text += goal(at_most <= MOST_OF_A_SECOND,
                 f"the goal was at most {MOST_OF_A_SECOND // 1024} KiB with g++ `-O2`; it is {kib(at_most)}. "
                 "`benchmarks/check_baselines.py` holds it to that.")
    text += plot("size", charts.bars("KiB added to a program: text, read-only data and tables", [
        (f"{r['compiler']} {r['options'].replace(' -fno-pie', '')}, "
         f"{'core' if r['program'] == 'with_core' else 'catalogue'}",
         counted(r) / 1024, r["program"]) for r in rows], "KiB"))
    return text + measured(results, "size", "")


PARTS = {"screening": screening, "engines": engines, "planning": planning, "thousand": thousand, "stream": stream,
         "header": header, "many_files": many_files, "catalogues": catalogues, "size": size}


def wrapped(text):
    """Paragraphs in lines of the width of the other pages; tables, plots, headings and blocks stay as they are."""
    out, in_block = [], False
    for line in text.splitlines():
        in_block ^= line.startswith("```")
        keep = in_block or line.startswith(("|", "!", "#", "```"))
        out += [line] if keep or len(line) <= 148 else textwrap.wrap(line, 146, break_long_words=False,
                                                                     break_on_hyphens=False)
    merged = "\n".join(out)
    while "\n\n\n" in merged:
        merged = merged.replace("\n\n\n", "\n\n")
    return merged + "\n"


def kept():
    """The sections of the page as it is, by their titles: a part that was not measured now stays as it was."""
    if not PAGE.exists():
        return {}
    sections = PAGE.read_text(encoding="utf-8").split("\n## ")[1:]
    return {s.split("\n", 1)[0]: "## " + s.rstrip("\n") + "\n" for s in sections}


def write(results):
    before = kept()
    parts = [part(results) if name in results else before.get(TITLES[name], "") for name, part in PARTS.items()]
    PAGE.write_text(wrapped(INTRODUCTION + "\n".join(p for p in parts if p) + HOW), encoding="utf-8")
