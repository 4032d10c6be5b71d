# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""Screening with rule engines in place of the library: CLIPS and json-rules-engine, on the library's own rules.

Each engine gets the conditions that are present, worked out beforehand, and answers who may do what today; the answers
are compared with the library's. An engine that is not there is passed over, and the page says so.
"""

import json
import os
import re
from pathlib import Path

from bench import timed, tools

JSON_RULES_ENGINE = "json-rules-engine@7.3.1"

CLIPS_TEMPLATES = """
(deftemplate exercise (slot id) (slot effort))
(deftemplate needs (slot exercise) (slot demand) (slot level))
(deftemplate gate (slot exercise) (slot mode) (slot day))
(deftemplate keeper (slot exercise) (slot condition))
(deftemplate person (slot mode) (slot day))
(deftemplate present (slot condition))
(deftemplate cleared (slot condition))
(deftemplate holds (slot mode))
(deftemplate late (slot effort) (slot days))
(deftemplate cap (slot demand) (slot level))
(deftemplate max-effort (slot rank))
(deftemplate blocked (slot by))
(deftemplate shut (slot exercise))
(deftemplate permitted (slot exercise))

(defrule too-much
  (cap (demand ?d) (level ?most))
  (needs (exercise ?e) (demand ?d) (level ?level&:(> ?level ?most)))
  => (assert (shut (exercise ?e))))
(defrule too-hard
  (max-effort (rank ?most))
  (exercise (id ?e) (effort ?rank&:(> ?rank ?most)))
  => (assert (shut (exercise ?e))))
(defrule too-early
  (person (day ?today))
  (holds (mode ?m))
  (gate (exercise ?e) (mode ?m) (day ?day))
  (exercise (id ?e) (effort ?rank))
  (late (effort ?rank) (days ?more&:(> (+ ?day ?more) ?today)))
  => (assert (shut (exercise ?e))))
(defrule kept-shut
  (keeper (exercise ?e) (condition ?c))
  (present (condition ?c))
  => (assert (shut (exercise ?e))))
(defrule permit
  (declare (salience -10))
  (person)
  (not (blocked))
  (exercise (id ?e))
  (not (shut (exercise ?e)))
  => (assert (permitted (exercise ?e))))

(deffunction forget ()
  (do-for-all-facts ((?f person present cleared holds late cap max-effort blocked shut permitted)) TRUE (retract ?f)))
"""


def clips_rule(number, rule):
    """One rule of the library as one rule of CLIPS."""
    when = [f"(person (day ?d&:(and (>= ?d {rule['from']}) (< ?d {rule['until']}))))"]
    if rule["when"] >= 0:
        when.insert(0, f"(present (condition {rule['when']}))")
    if rule["lifted_by_clearance"]:
        when.append(f"(not (cleared (condition {rule['when']})))")
    if rule["only_with"]:
        when.append(f"(exists (present (condition {'|'.join(str(c) for c in rule['only_with'])})))")
    then = [f"(cap (demand {d}) (level {level}))" for d, level in rule["caps"]]
    if rule["max_effort"] != 255:
        then.append(f"(max-effort (rank {rule['max_effort']}))")
    if rule["blocks"]:
        then.append(f"(blocked (by {number}))")
    asserted = f"(assert {' '.join(then)})" if then else ""
    return f"(defrule rule-{number}-{rule['id']}\n  " + "\n  ".join(when) + f"\n  => {asserted})\n"


def clips_delay(number, delay):
    when = [f"(present (condition {delay['when']}))"] if delay["when"] >= 0 else ["(person)"]
    if delay["lifted_by_clearance"]:
        when.append(f"(not (cleared (condition {delay['when']})))")
    then = [f"(late (effort {rank}) (days {delay['days']}))" for rank in delay["efforts"]]
    if delay["as_mode"] >= 0:
        then.append(f"(holds (mode {delay['as_mode']}))")
    return f"(defrule delay-{number}\n  " + "\n  ".join(when) + f"\n  => (assert {' '.join(then)}))\n"


def clips_program(tables):
    """The definitions, and a function a person that tells CLIPS of her."""
    text = CLIPS_TEMPLATES
    text += "".join(clips_rule(i, r) for i, r in enumerate(tables["rules"]))
    text += "".join(clips_delay(i, d) for i, d in enumerate(tables["delays"]))
    text += "(deffacts catalogue\n"
    for i, e in enumerate(tables["exercises"]):
        text += f"  (exercise (id {i}) (effort {e['effort']}))\n"
        text += "".join(f"  (needs (exercise {i}) (demand {d}) (level {level}))\n"
                        for d, level in enumerate(e["levels"]) if level > 0)
        text += "".join(f"  (gate (exercise {i}) (mode {m}) (day {day}))\n" for m, day in enumerate(e["opens"]))
        text += "".join(f"  (keeper (exercise {i}) (condition {c}))\n" for c in e["not_while"])
    text += ")\n"
    for i, p in enumerate(tables["people"]):
        facts = [f"(late (effort {rank}) (days 0))" for rank in range(4)]
        facts += [f"(present (condition {c}))" for c in p["present"]]
        facts += [f"(cleared (condition {c}))" for c in p["cleared"]]
        facts += [f"(holds (mode {p['mode']}))", f"(person (mode {p['mode']}) (day {p['day']}))"]
        text += f"(deffunction meet-{i} () (assert {' '.join(facts)}))\n"
    people = range(len(tables["people"]))
    meet = "\n".join(f"  (meet-{i}) (run) (forget)" for i in people)
    told = "\n".join(f'  (meet-{i}) (run) (printout t "{i}:") (do-for-all-facts ((?p permitted)) TRUE '
                     '(printout t " " ?p:exercise)) (printout t crlf) (forget)' for i in people)
    text += f"(deffunction tell-all ()\n{told})\n(deffunction meet-all ()\n{meet})\n"
    return text


def clips(tables, directory):
    if not tools.have("clips"):
        return {"missing": "clips is not installed (Debian: apt-get install clips)"}
    program = directory / "screening.clp"
    program.write_text(clips_program(tables), encoding="utf-8")
    timing = "\n".join(["(bind ?start (time)) (meet-all) (printout t \"seconds: \" (- (time) ?start) crlf)"] * 5)
    batch = directory / "screening.bat"
    batch.write_text(f'(load "{program}")\n(reset)\n(tell-all)\n'
                     f"(deffunction timed ()\n{timing})\n(timed)\n(exit)\n", encoding="utf-8")
    said = tools.run(["clips", "-f2", batch])
    permitted = {int(i): sorted(int(e) for e in of.split())
                 for i, of in re.findall(r"^(\d+):((?: \d+)*)$", said, re.M)}
    different = sum(1 for i, p in enumerate(tables["people"]) if permitted.get(i) != p["permitted"])
    seconds = [float(s) for s in re.findall(r"^seconds: ([\d.e+-]+)", said, re.M)]
    if not seconds or different:
        raise tools.Failure(f"CLIPS: {different} people with other answers than the library's\n{said[:1500]}")
    return {"people": len(tables["people"]), "different": different,
            "seconds_a_person": min(seconds) / len(tables["people"])}


def json_rules(tables_file, directory):
    if not tools.have("node") or not tools.have("npm"):
        return {"missing": "node or npm is not installed (Debian: apt-get install nodejs npm)"}
    packages = directory / "node"
    packages.mkdir(exist_ok=True)
    try:
        if not (packages / "node_modules" / "json-rules-engine").exists():
            tools.run(["npm", "install", "--prefix", packages, "--no-save", "--no-audit", "--no-fund",
                       JSON_RULES_ENGINE], env=os.environ | {"npm_config_update_notifier": "false"})
    except tools.Failure:
        return {"missing": f"npm could not install {JSON_RULES_ENGINE}"}
    script = tools.BENCHMARKS / "engines" / "rules.mjs"
    found = json.loads(tools.run(["node", script, packages, tables_file]))
    if found["different"]:
        raise tools.Failure(f"json-rules-engine: {found['different']} people with other answers than the library's")
    return found | {"package": JSON_RULES_ENGINE, "node": tools.run(["node", "--version"]).strip()}


def measure(jobs):
    program = timed.build(["write_tables"], jobs) / "write_tables"
    directory = timed.BUILD / "engines"
    directory.mkdir(exist_ok=True)
    tables_file = directory / "tables.json"
    tables_file.write_text(tools.run([program]), encoding="utf-8")
    tables = json.loads(tables_file.read_text(encoding="utf-8"))
    return {"rules": len(tables["rules"]), "exercises": len(tables["exercises"]),
            "library": {"people": len(tables["people"]), "seconds_a_person": tables["seconds_a_person"]},
            "CLIPS": clips(tables, directory), "json-rules-engine": json_rules(tables_file, directory)}
