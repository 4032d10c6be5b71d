# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""Reads tests/mutants/equivalent.txt: mutants that no test can notice, each with the reason."""

import sys

ARROW = " => "
NOTHING = "(nothing)"


def line_of(mutant):
    """How a mutant is written there."""
    nth = f" [{mutant.nth}]" if mutant.nth > 1 else ""
    return f"{mutant.file}: {mutant.function}: {mutant.original}{ARROW}{mutant.text or NOTHING}{nth}"


def read(path):
    """{line: reason}. A reason stands above the mutants that it is for, as lines that begin with #."""
    reasons, reason, fresh = {}, [], True
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = line.rstrip()
        if line.startswith("#"):
            reason = [*(reason if not fresh else []), line[1:].strip()]
            fresh = False
        elif line:
            fresh = True
            if not reason or ARROW not in line:
                sys.exit(f"{path}:{number}: a mutant, '... => ...', below its reason, '# ...'")
            if line in reasons:
                sys.exit(f"{path}:{number}: stands there twice")
            reasons[line] = " ".join(reason)
        else:
            reason, fresh = [], True
    return reasons
