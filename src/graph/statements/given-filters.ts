/**
 * Neo4j plans a statement for all values of its parameters alike: a filter written `($year IS NULL OR …)` can use no
 * index, and several of them take the planner seconds. So what is not given is left out of the text before it is sent:
 *   `($a IS NULL AND $b IS NULL OR REST)` becomes `true` where all of them are null, and `(REST)` otherwise.
 */
import { nameCypher, nameOfCypher } from './load';

const OPENS = /\((\$\w+ IS NULL(?:\s+AND\s+\$\w+ IS NULL)*)\s+OR\s+/gu;
/** Texts remembered: as many as clients ask combinations of filters. */
const MOST_REMEMBERED = 5000;

const derived = new Map<string, string>();

export function givenFilters(cypher: string, parameters: Readonly<Record<string, unknown>>): string {
  const missing = Object.keys(parameters).filter((name) => parameters[name] == null);
  if (missing.length === 0) return cypher;
  const key = `${missing.join()}\n${cypher}`;
  let text = derived.get(key);
  if (text === undefined) {
    text = withoutMissing(cypher, new Set(missing));
    if (derived.size >= MOST_REMEMBERED) derived.clear();
    derived.set(key, text);
    nameCypher(text, nameOfCypher(cypher));
  }
  return text;
}

export function withoutMissing(cypher: string, missing: ReadonlySet<string>): string {
  let out = '';
  let at = 0;
  for (const { 0: opening, 1: conditions = '', index } of cypher.matchAll(OPENS)) {
    // Inside of a filter that was left out, or taken apart, already.
    if (index < at) continue;
    const end = closingOf(cypher, index);
    const names = [...conditions.matchAll(/\$(\w+)/gu)].map(([, name]) => name!);
    out += cypher.slice(at, index);
    if (names.every((name) => missing.has(name))) out += 'true';
    else out += `(${withoutMissing(cypher.slice(index + opening.length, end), missing)})`;
    at = end + 1;
  }
  return out + cypher.slice(at);
}

/** Where the parenthesis that opens at `from` closes. Our statements keep parentheses out of strings and comments. */
function closingOf(cypher: string, from: number): number {
  let depth = 0;
  for (let at = from; at < cypher.length; at++) {
    if (cypher[at] === '(') depth++;
    else if (cypher[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`expected a closing parenthesis, but got: ${cypher.slice(from, from + 60)}…`);
}
