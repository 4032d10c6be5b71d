# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""What the library adds to a program, section by section, and what a second catalogue adds to that."""

import re
import tempfile
from pathlib import Path

from bench import tools

PROGRAMS = ("without", "with_core", "with_catalogue", "with_two", "with_catalogue_and_ten")
# Programs with a second catalogue, each with the program that has the first alone.
SECOND = {"with_two": "with_core", "with_catalogue_and_ten": "with_catalogue"}
# What a second catalogue may add to the code of a program, in bytes (.text, g++ -O2): its tables are data, and what
# runs on them is there.
MOST_OF_A_SECOND = 8 * 1024
# What a loader brings into memory and the library can make larger. Tables that hold addresses are in .data.rel.ro where
# a program can be loaded anywhere (the default), with an entry of .rela.dyn for each address; in .rodata where it
# cannot.
SECTIONS = (".text", ".rodata", ".data.rel.ro", ".rela.dyn", ".eh_frame")


def sections(program):
    found = dict.fromkeys(SECTIONS, 0)
    for name, size in re.findall(r"^(\.[\w.]+)\s+(\d+)", tools.run(["size", "-A", "-d", program]), re.M):
        if name in found:
            found[name] += int(size)
    return found


def write_headers(directory):
    """The made-up catalogues that the programs include."""
    generated = Path(directory) / "generated"
    generated.mkdir(exist_ok=True)
    (generated / "ten.hpp").write_text(tools.make_catalogue.catalogue(10), encoding="utf-8")
    seventeen = tools.make_catalogue.catalogue(17, name="seventeen", n_conditions=9)
    (generated / "seventeen.hpp").write_text(seventeen, encoding="utf-8")


def measured(directory, name, compiler, options):
    program = Path(directory) / name
    tools.run([compiler, tools.STANDARD, *options, *tools.INCLUDES, f"-I{tools.BENCHMARKS}", f"-I{directory}",
               "-Wl,--gc-sections", "-ffunction-sections", "-fdata-sections",
               tools.BENCHMARKS / "size" / f"{name}.cpp", "-o", program])
    return sections(program)


def measure():
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        write_headers(directory)
        for compiler in tools.compilers():
            for options in (["-O2"], ["-Os"], ["-O2", "-no-pie", "-fno-pie"]):
                sizes = {name: measured(directory, name, compiler, options) for name in PROGRAMS}
                for name in PROGRAMS[1:]:
                    before = sizes[SECOND.get(name, "without")]
                    added = {s: sizes[name][s] - before[s] for s in SECTIONS}
                    rows.append({"compiler": compiler, "options": " ".join(options), "program": name} | added)
    return rows


def code_of_a_second(directory):
    """The bytes of code that a second catalogue adds with g++ -O2, by program."""
    write_headers(directory)
    text = {name: measured(directory, name, "g++", ["-O2"])[".text"] for name in PROGRAMS[1:]}
    return {name: text[name] - text[first] for name, first in SECOND.items()}
