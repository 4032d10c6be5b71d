# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""What the library adds to a program, section by section."""

import re
import tempfile
from pathlib import Path

from bench import tools

PROGRAMS = ("without", "with_core", "with_catalogue")
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


def measure():
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        generated = Path(directory) / "generated"
        generated.mkdir()
        (generated / "ten.hpp").write_text(tools.make_catalogue.catalogue(10), encoding="utf-8")
        for compiler in tools.compilers():
            for options in (["-O2"], ["-Os"], ["-O2", "-no-pie", "-fno-pie"]):
                sizes = {}
                for name in PROGRAMS:
                    program = Path(directory) / name
                    tools.run([compiler, tools.STANDARD, *options, *tools.INCLUDES, f"-I{tools.BENCHMARKS}",
                               f"-I{directory}", "-Wl,--gc-sections", "-ffunction-sections", "-fdata-sections",
                               tools.BENCHMARKS / "size" / f"{name}.cpp", "-o", program])
                    sizes[name] = sections(program)
                for name in PROGRAMS[1:]:
                    added = {s: sizes[name][s] - sizes["without"][s] for s in SECTIONS}
                    rows.append({"compiler": compiler, "options": " ".join(options), "program": name} | added)
    return rows
