#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Writes a made-up catalogue of any size as C++: named exercises of the library, or the same data as a plain table.

make_catalogue.py 1000                   a header with the catalogue `generated::catalogue`
make_catalogue.py 100 --sessions 10      with ten sessions that are checked when they are compiled
make_catalogue.py 100 --plain            the same data as constexpr arrays of plain structs, without the library

The same arguments give the same text on every machine.
"""

import argparse

DEMANDS = """spinal_flexion spinal_extension spinal_rotation lateral_flexion iap abdominal_stretch trunk_antirotation
abdomen_pressure breast_pressure head_down pelvis_raised wrist_load hand_grip kneeling_load deep_knee_flexion
knee_rotation hip_flexion_end hip_rotation_end hip_abduction hip_extension asymmetric_pelvis single_leg_stance
unstable_surface balance shoulder_overhead shoulder_behind shoulder_cross neck_rotation neck_roll neck_extension
supine_lying sitting_pressure neural_tension breath_hold_risk postural_change standing_static""".split()
POSITIONS = "standing sitting sitting_on_floor sitting_on_ball kneeling all_fours prone supine side_lying".split()
EQUIPMENT = "chair wall table worktop band strap towel scarf fitball pillow cushion".split()
REGIONS = """neck shoulders upper_back chest side_back lower_back pelvis hips buttocks hamstrings abdominals
whole_body""".split()
PURPOSES = "mobility stretch strength relaxation".split()
N_CONDITIONS = 12


class Dice:
    """Numbers that look random and are the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self.state >> 33) % limit

    def some(self, members, count):
        found = []
        while len(found) < count:
            member = members[self.below(len(members))]
            if member not in found:
                found.append(member)
        return found


def exercise(number):
    """One exercise as a dictionary. The first ten are such that every size can make sessions of them."""
    dice = Dice(977 * number + 1)
    e = {"number": number, "needs": [], "demands": [], "replaces": None, "sides": "bilateral"}
    if number == 0:
        e |= {"effort": 0, "positions": ["supine", "sitting", "standing"], "serves": [("whole_body", "relaxation")],
              "dose": ("breaths", 8, 12)}
    elif number == 1:
        e |= {"effort": 0, "positions": ["supine", "side_lying"], "serves": [("whole_body", "relaxation")],
              "dose": ("hold", 60, 120)}
    elif number < 10:
        purpose = "mobility" if number < 6 else "stretch"
        e |= {"effort": 1, "positions": ["supine", "sitting"], "serves": [(REGIONS[number], purpose)],
              "demands": [(DEMANDS[13 + number], 1)], "dose": ("hold", 45, 90)}
    else:
        effort = (0, 1, 1, 1, 2, 2, 2, 3, 3, 3)[dice.below(10)]
        purposes = {0: ["relaxation"], 1: ["stretch", "mobility"], 2: ["mobility", "strength"], 3: ["strength"]}[effort]
        e["effort"] = effort
        e["serves"] = [(region, purposes[dice.below(len(purposes))])
                       for region in dice.some(REGIONS[:-1], 1 + dice.below(3))]
        e["positions"] = dice.some(POSITIONS, 1 + (dice.below(3) == 0))
        e["demands"] = [(d, 1 + dice.below(3)) for d in dice.some(DEMANDS, 0 if effort == 0 else 1 + dice.below(4))]
        if dice.below(3) == 0:
            e["needs"] = dice.some(EQUIPMENT, 1)
        e["sides"] = "unilateral" if dice.below(3) == 0 else "bilateral"
        low = 4 + dice.below(5)
        kind = dice.below(3)
        if effort == 0 or kind == 0:
            seconds = 15 + 5 * dice.below(7)
            e["dose"] = ("hold", seconds, 2 * seconds)
        elif kind == 1:
            e["dose"] = ("reps", low, low + 4)
        else:
            e["dose"] = ("sets", low, low + 4)
        if dice.below(5) == 0:
            e["replaces"] = 10 + dice.below(number - 9) if number > 10 else None
        if e["replaces"] == number:
            e["replaces"] = None
    e["gates"] = [(0, 7, 14, 42)[dice.below(4)] if number >= 10 else 0 for _ in range(2)]
    e["steps"] = [f"Take the position of exercise {number}.", f"Do what exercise {number} says, slowly.",
                  "Come back and breathe out."]
    return e


def rule(number):
    """What a rule caps while its condition lasts."""
    dice = Dice(31 * number + 7)
    return [(d, dice.below(2)) for d in dice.some(DEMANDS, 2 + dice.below(3))]


def session(number):
    """The places of the exercises of one of the sessions, all different."""
    return {"week": 12 + number, "warm_up": [2 + number % 4, 2 + (number + 1) % 4], "stretch": [6 + (number // 4) % 4]}


# The library's own way to say it.

def written_dose(e):
    kind, low, high = e["dose"]
    words = {"breaths": f"one_set * range({low}_reps, {high}_reps) * tempo(1_breaths)",
             "hold": f"one_set * hold(range({low}_s, {high}_s))",
             "reps": f"one_set * range({low}_reps, {high}_reps) * tempo(3_counts, 1_counts, 3_counts)",
             "sets": f"sets(2_sets, 30_s) * range({low}_reps, {high}_reps) * tempo(2_counts, 2_counts)"}[kind]
    return words + (" * each_side" if e["sides"] == "unilateral" else "")


def named(e):
    n = e["number"]
    listed = lambda kind, words: "{" + ", ".join(f"{kind}::{w}" for w in words) + "}"  # noqa: E731
    members = [f'.id = "exercise-{n}"', f'.name = "Exercise {n}"']
    if e["replaces"] is not None:
        members.append(f".replaces = e{e['replaces']}::is")
    members += [f".effort = E{e['effort']}", f".start = {listed('position', e['positions'])}", f".sides = {e['sides']}"]
    if e["needs"]:
        members.append(f".needs = {listed('equipment', e['needs'])}")
    members.append(".serves = {" + ", ".join(f"{{region::{r}, purpose::{p}}}" for r, p in e["serves"]) + "}")
    demands = ", ".join(f"{{demand::{d}, {level}}}" for d, level in e["demands"])
    members.append(f".demands = {{{demands}}}" if demands else ".demands = no_demands")
    steps = ", ".join(f'"{s}"' for s in e["steps"])
    members += [f".dose = {written_dose(e)}", ".source = made_up", f".steps = {{{steps}}}"]
    text = ",\n        ".join(members)
    return f"struct e{n} {{\n    static constexpr exercise is{{\n        {text}}};\n}};\n"


def named_catalogue(n, n_sessions, checked=True, name="generated", n_conditions=N_CONDITIONS):
    all_of_them = [exercise(i) for i in range(n)]
    names = ", ".join(f"e{i}" for i in range(n))
    text = "#include <regimen/planning/plan.hpp>\n#include <regimen/shipped/session.hpp>\n\n#include <string_view>\n\n"
    text += f"namespace {name} {{\n\nusing namespace regimen;\nusing namespace regimen::literals;\n\n"
    text += 'inline constexpr source_entry nobody{.key = "X1", .what = "made up to be measured"};\n'
    text += "inline constexpr auto made_up = cite(nobody);\n\n"
    for way in ("first", "second"):
        text += f'struct {way} {{\n    static constexpr mode is{{.id = "{way}", .name = "the {way} way"}};\n}};\n'
    for i in range(n_conditions):
        text += (f'struct c{i} {{\n    static constexpr condition is{{\n        .id = "condition-{i}",\n'
                 f'        .question = "Do you have complaint {i}?",\n        .tier = core,\n'
                 '        .category = categorised(ask::restriction, "LESS"),\n        .sources = made_up};\n};\n')
        caps = ", ".join(f"{{demand::{d}, {level}}}" for d, level in rule(i))
        text += (f'struct r{i} {{\n    static constexpr safety_rule is{{\n        .id = "rule-{i}",\n'
                 f"        .when = c{i}::is,\n        .caps = {{{caps}}},\n"
                 "        .lifts = lifted_by::resolution,\n        .grade = evidence::general,\n"
                 "        .sources = made_up,\n"
                 f'        .sentence = "Less of it while complaint {i} lasts."}};\n}};\n')
    text += "".join(named(e) for e in all_of_them)
    gates = ",\n        ".join(f"gate<e{e['number']}, on<first, {e['gates'][0]}>, on<second, {e['gates'][1]}>>"
                               for e in all_of_them)
    text += (f'struct rulebook {{\n    static constexpr std::string_view id = "{name}";\n    using rules = '
             f"regimen::rules<{', '.join(f'r{i}' for i in range(n_conditions))}>;\n"
             f"    using gates = regimen::gates<\n        {gates}>;\n    using delays = regimen::delays<>;\n}};\n")
    text += (f'struct catalogue : body_vocabulary {{\n    static constexpr std::string_view id = "{name}";\n'
             "    using modes = regimen::modes<first, second>;\n"
             f"    using conditions = regimen::conditions<{', '.join(f'c{i}' for i in range(n_conditions))}>;\n"
             f"    using exercises = regimen::exercises<{names}>;\n"
             "    static constexpr auto covers = between_days(0, 366);\n    using default_rulebook = rulebook;\n};\n")
    if checked:
        text += "static_assert(sound<catalogue>);\n"
    for i in range(n_sessions):
        s = session(i)
        blocks = ", ".join(f"{block}<{', '.join(f'e{e}' for e in s[block])}>" for block in ("warm_up", "stretch"))
        text += (f"inline constexpr auto session_{i} = session<audience<catalogue, first, weeks<{s['week']}>>, "
                 f"settle<e0>, {blocks}, relax<e1>>;\n")
    return text + f"\n}}  // namespace {name}\n"


# The same data as plain tables.

def plain_catalogue(n, n_sessions):
    def bits(members, of):
        return sum(1 << of.index(m) for m in members)

    text = """#include <array>
#include <cstdint>
#include <string_view>

namespace generated {

struct dose {
    std::int32_t sets, low, high, rest_s;
    std::int32_t tempo[3];
    std::uint8_t counted_in;
    bool each_side;
};
struct served {
    std::uint8_t region, purpose;
};
struct exercise {
    std::string_view id, name;
    std::uint64_t at_least[3];
    std::uint32_t positions;
    std::uint64_t needs;
    std::uint8_t effort, sides, n_serves;
    served serves[3];
    std::int32_t replaces;
    std::int32_t opens[2];
    dose how_much;
    std::string_view steps[3];
};
struct rule {
    std::string_view id, question, sentence;
    std::uint64_t forbids[3];
};
struct session {
    std::int32_t week;
    std::array<std::uint16_t, 5> items;
};

"""
    text += f"inline constexpr std::array<exercise, {n}> exercises{{{{\n"
    for e in (exercise(i) for i in range(n)):
        levels = ", ".join(str(bits([d for d, at in e["demands"] if at > level], DEMANDS)) + "U" for level in range(3))
        kind, low, high = e["dose"]
        tempo = {"breaths": "1, 0, 0", "hold": "0, 0, 0", "reps": "3, 1, 3", "sets": "2, 0, 2"}[kind]
        sets, rest = (2, 30) if kind == "sets" else (1, 0)
        each_side = "true" if e["sides"] == "unilateral" else "false"
        served = ", ".join(f"{{{REGIONS.index(r)}, {PURPOSES.index(p)}}}" for r, p in e["serves"])
        steps = ", ".join(f'"{s}"' for s in e["steps"])
        text += (f'    {{"exercise-{e["number"]}", "Exercise {e["number"]}", {{{levels}}}, '
                 f"{bits(e['positions'], POSITIONS)}U, {bits(e['needs'], EQUIPMENT)}U, {e['effort']}, "
                 f"{1 if e['sides'] == 'unilateral' else 0}, {len(e['serves'])}, {{{served}}}, "
                 f"{-1 if e['replaces'] is None else e['replaces']}, {{{e['gates'][0]}, {e['gates'][1]}}}, "
                 f"{{{sets}, {low}, {high}, {rest}, {{{tempo}}}, {('breaths', 'hold', 'reps', 'sets').index(kind)}, "
                 f"{each_side}}}, {{{steps}}}}},\n")
    text += f"}}}};\ninline constexpr std::array<rule, {N_CONDITIONS}> rules{{{{\n"
    for i in range(N_CONDITIONS):
        forbids = ", ".join(str(bits([d for d, at in rule(i) if at == level], DEMANDS)) + "U" for level in range(3))
        text += (f'    {{"rule-{i}", "Do you have complaint {i}?", "Less of it while complaint {i} lasts.", '
                 f"{{{forbids}}}}},\n")
    text += "}};\n"
    for i in range(n_sessions):
        s = session(i)
        items = ", ".join(str(e) for e in [0, *s["warm_up"], *s["stretch"], 1])
        text += f"inline constexpr session session_{i}{{{s['week']}, {{{items}}}}};\n"
    return text + "\n}  // namespace generated\n"


def catalogue(n, n_sessions=0, plain=False, checked=True, **of_named_types):
    """The text of a header with `n` exercises, ten or more. Unchecked, named types are stated and not asked for. Named
    types may stand in a namespace of another name, and may have fewer conditions."""
    kind = "plain tables" if plain else "named types"
    head = f"// Made by benchmarks/support/make_catalogue.py: {n} exercises as {kind}, {n_sessions} sessions.\n"
    guard = f"REGIMEN_BENCHMARKS_{of_named_types.get('name', 'generated').upper()}_HPP"
    body = plain_catalogue(n, n_sessions) if plain else named_catalogue(n, n_sessions, checked, **of_named_types)
    return f"{head}#ifndef {guard}\n#define {guard}\n\n{body}\n#endif\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, help="how many exercises, ten or more")
    parser.add_argument("--sessions", type=int, default=0)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--output", help="a file; without it, standard output")
    options = parser.parse_args()
    if options.size < 10:
        parser.error("a catalogue has ten exercises or more")
    text = catalogue(options.size, options.sessions, options.plain)
    if options.output is None:
        print(text, end="")
    else:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
