# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""What the library costs the compiler: its header, and catalogues of named types against plain tables."""

import tempfile
from pathlib import Path

from bench import tools

SIZES = (10, 100, 300, 1000)
SESSIONS = 10
INCLUDED = {
    "an empty file": "",
    "three headers of the standard library": "#include <algorithm>\n#include <array>\n#include <string_view>\n",
    "the core header": "#include <regimen/regimen.hpp>\n",
    "the core header and the catalogue": "#include <regimen/regimen.hpp>\n"
                                         "#include <regimen/catalogues/postpartum_back.hpp>\n"
                                         "static_assert(regimen::sound<regimen::postpartum_back>);\n",
}


def header(rounds=9):
    """Median processor seconds for each of the files, by compiler."""
    with tempfile.TemporaryDirectory() as directory:
        found = {}
        sources = {}
        for number, (name, text) in enumerate(INCLUDED.items()):
            sources[name] = Path(directory) / f"{number}.cpp"
            sources[name].write_text(text, encoding="utf-8")
        for compiler in tools.compilers():
            found[compiler] = tools.alternated(
                {name: tools.compile_command(compiler, source) for name, source in sources.items()}, rounds)
    return {"rounds": rounds, "seconds": found}


def catalogues(rounds=5):
    """For each compiler and size: seconds as named types without and with sessions, and as plain tables. As named types
    that nothing is asked of, too: whatever the library does, it cannot be quicker than that.

    What one more session costs is the difference between one and ten of them: the first brings more with it.
    """
    with tempfile.TemporaryDirectory() as directory:
        headers_only = Path(directory) / "headers.cpp"
        headers_only.write_text("#include <regimen/planning/plan.hpp>\n#include <regimen/shipped/session.hpp>\n", encoding="utf-8")
        sources = {}
        for size in SIZES:
            sources["stated", size] = tools.write_catalogue(directory, size, checked=False)
            sources["named", size] = tools.write_catalogue(directory, size)
            sources["named with a session", size] = tools.write_catalogue(directory, size, 1)
            sources["named with sessions", size] = tools.write_catalogue(directory, size, SESSIONS)
            sources["plain with sessions", size] = tools.write_catalogue(directory, size, SESSIONS, plain=True)
        rows = []
        for compiler in tools.compilers():
            commands = {key: tools.compile_command(compiler, source) for key, source in sources.items()}
            commands["headers", 0] = tools.compile_command(compiler, headers_only)
            times = tools.alternated(commands, rounds)
            rows += [{"compiler": compiler, "kind": kind, "size": size, "seconds": seconds}
                     for (kind, size), seconds in times.items()]
        counts = {size: tools.instantiations(sources["named", size])
                  for size in SIZES} if tools.have("clang++-19") else {}
        counts |= {0: tools.instantiations(headers_only)} if counts else {}
    return {"rounds": rounds, "sessions": SESSIONS, "times": rows, "instantiations": counts}
