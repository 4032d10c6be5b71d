# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""What the library costs the compiler: its header, a file that plans, and catalogues of named types against plain
tables."""

import re
import tempfile
from pathlib import Path

from bench import tools

SIZES = (10, 100, 300, 1000)
SESSIONS = 10

OUTSIDE = "what the core header includes of the standard library, Boost.Units and Hana"


def included_from_outside(header="regimen/regimen.hpp"):
    """The lines that include what is not the library's own, in a header and in all of the library that it includes."""
    found, open_headers, seen = set(), [header], set()
    while open_headers:
        name = open_headers.pop()
        if name in seen:
            continue
        seen.add(name)
        text = (tools.ROOT / "include" / name).read_text(encoding="utf-8")
        for other in re.findall(r"^#include <([^>]+)>", text, re.MULTILINE):
            if other.startswith("regimen/"):
                open_headers.append(other)
            else:
                found.add(other)
    return "".join(f"#include <{name}>\n" for name in sorted(found))


INCLUDED = {
    "an empty file": "",
    OUTSIDE: included_from_outside(),
    "what screens, plans and explains": "#include <regimen/planning/plan.hpp>\n#include <regimen/words/explain.hpp>\n",
    "the core header": "#include <regimen/regimen.hpp>\n",
    "the core header and the catalogue": "#include <regimen/regimen.hpp>\n"
                                         "#include <regimen/catalogues/postpartum_back.hpp>\n"
                                         "static_assert(regimen::sound<regimen::postpartum_back>);\n",
}

# An app's header and its files, each as somebody would write it who has many of them.
WITH_THE_LIBRARY = """#include <regimen/regimen.hpp>
#include <regimen/catalogues/postpartum_back.hpp>
"""
DECLARED = WITH_THE_LIBRARY + """#include <regimen/compiled_once.hpp>
REGIMEN_DECLARE(regimen::postpartum_back);
"""
PLANS = """
namespace rg = regimen;
namespace pp = regimen::postpartum;
int seconds_of_a_session(int day) {
    auto const answers = rg::profile<rg::postpartum_back>{}
                             .after<pp::caesarean>(rg::days::from_value(day))
                             .yes<pp::wrist_thumb_tendon>()
                             .has<rg::equipment::chair>()
                             .rest_is(rg::answer::no);
    auto const screened = rg::screen(answers);
    auto const* clearance = screened.clearance();
    if (clearance == nullptr) return 0;
    auto const wish = rg::request<rg::postpartum_back>{}.within(rg::seconds::from_value(600));
    return rg::plan(*clearance, wish).total_time.value();
}
"""
PLANS_BY_THE_FACADE = """#include "facade/gentle_sessions.hpp"
int seconds_of_a_session(int day) {
    gentle::mother const her{
        .after = gentle::birth::caesarean, .days_since = day, .sore_wrist = true, .has_chair = true};
    return gentle::session_for(her, 10).seconds;
}
"""


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


def many_files(rounds=5):
    """Median processor seconds for a file that screens and plans, and for what is compiled once, by compiler."""
    seconds = {}
    with tempfile.TemporaryDirectory() as directory:
        for compiler in tools.compilers():
            place = Path(directory) / compiler
            place.mkdir()
            texts = {"library.hpp": WITH_THE_LIBRARY, "app.hpp": DECLARED, "only_plans.cpp": PLANS,
                     "plain.cpp": '#include "library.hpp"\n' + PLANS, "declared.cpp": '#include "app.hpp"\n' + PLANS,
                     "defines.cpp": '#include "app.hpp"\nREGIMEN_DEFINE(regimen::postpartum_back);\n',
                     "facade.cpp": PLANS_BY_THE_FACADE}
            for name, text in texts.items():
                (place / name).write_text(text, encoding="utf-8")

            def compiled(name, *options, to="/dev/null"):
                return [compiler, tools.STANDARD, "-O2", *tools.INCLUDES, f"-I{tools.ROOT / 'examples'}", *options, "-c",
                        place / name, "-o", to]

            clang = "clang" in compiler
            as_header = ["-x", "c++-header", *(["-fpch-instantiate-templates"] if clang else [])]

            def precompiled(name):
                # g++ looks for <header>.gch beside the header that it is to include.
                return ["-include-pch", place / f"{name}.gch"] if clang else ["-include", place / name]

            for name in ("library.hpp", "app.hpp"):
                tools.run(compiled(name, *as_header, to=place / f"{name}.gch"))
            # Where the header is included by a line of the file, nothing that is precompiled may stand beside it.
            apart = place / "apart"
            apart.mkdir()
            for name in ("library.hpp", "app.hpp", "plain.cpp", "declared.cpp", "defines.cpp"):
                (apart / name).write_text(texts[name], encoding="utf-8")
            seconds[compiler] = tools.alternated({
                "plain": compiled("apart/plain.cpp"),
                "declared": compiled("apart/declared.cpp"),
                "precompiled": compiled("only_plans.cpp", *precompiled("library.hpp")),
                "declared and precompiled": compiled("only_plans.cpp", *precompiled("app.hpp")),
                "facade": compiled("facade.cpp"),
                "once: defines": compiled("apart/defines.cpp"),
                "once: precompiles": compiled("app.hpp", *as_header, to=place / "again.gch"),
            }, rounds)
    return {"rounds": rounds, "seconds": seconds}


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
