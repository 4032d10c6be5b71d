// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening with json-rules-engine: one rule of its own for each rule of the library. What the rules that apply come to
// is then held against the exercises in a plain loop, which is kinder to the engine than rules for that would be.
// node rules.mjs <directory with node_modules> <tables.json>; prints JSON.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [directory, file] = process.argv.slice(2);
const {Engine} = createRequire(directory + '/')('json-rules-engine');
const tables = JSON.parse(readFileSync(file, 'utf8'));

const engine = new Engine([], {allowUndefinedFacts: true});
for (const rule of tables.rules) {
  const all = [
    {fact: 'day', operator: 'greaterThanInclusive', value: rule.from},
    {fact: 'day', operator: 'lessThan', value: rule.until},
  ];
  if (rule.when >= 0) all.unshift({fact: `has-${rule.when}`, operator: 'equal', value: true});
  if (rule.lifted_by_clearance) all.push({fact: `cleared-${rule.when}`, operator: 'notEqual', value: true});
  if (rule.only_with.length !== 0)
    all.push({any: rule.only_with.map((p) => ({fact: `has-${p}`, operator: 'equal', value: true}))});
  engine.addRule({conditions: {all}, event: {type: 'rule', params: rule}});
}
for (const delay of tables.delays) {
  const all = [{fact: `has-${delay.when}`, operator: 'equal', value: true}];
  if (delay.lifted_by_clearance) all.push({fact: `cleared-${delay.when}`, operator: 'notEqual', value: true});
  engine.addRule({conditions: {all}, event: {type: 'delay', params: delay}});
}

const n_demands = tables.exercises[0].levels.length;

async function screen(person) {
  const facts = {day: person.day};
  for (const c of person.present) facts[`has-${c}`] = true;
  for (const c of person.cleared) facts[`cleared-${c}`] = true;
  const {events} = await engine.run(facts);

  const most = new Array(n_demands).fill(3), late = [0, 0, 0, 0], modes = [person.mode];
  let effort = 255, blocked = false;
  for (const {type, params} of events) {
    if (type === 'delay') {
      for (const rank of params.efforts) late[rank] = Math.max(late[rank], params.days);
      if (params.as_mode >= 0) modes.push(params.as_mode);
      continue;
    }
    for (const [demand, level] of params.caps) most[demand] = Math.min(most[demand], level);
    effort = Math.min(effort, params.max_effort);
    blocked ||= params.blocks;
  }
  if (blocked) return [];
  const present = new Set(person.present);
  return tables.exercises.flatMap((e, at) => {
    const opens = Math.max(...modes.map((m) => e.opens[m])) + late[e.effort];
    const open = e.effort <= effort && person.day >= opens && !e.not_while.some((c) => present.has(c)) &&
        e.levels.every((level, demand) => level <= most[demand]);
    return open ? [at] : [];
  });
}

let different = 0;
for (const person of tables.people) {
  if ((await screen(person)).join() !== person.permitted.join()) ++different;
}
let best = Infinity;
for (let round = 0; round < 7; ++round) {
  const start = process.cpuUsage();
  for (const person of tables.people) await screen(person);
  const {user, system} = process.cpuUsage(start);
  best = Math.min(best, (user + system) / 1e6 / tables.people.length);
}
console.log(JSON.stringify({people: tables.people.length, different, seconds_a_person: best}));
