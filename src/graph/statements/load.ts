/** Cypher lives in cypher/, one statement per file, named for what it returns or does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside `src` and beside the built `dist` alike. */
export const CYPHER = join(__dirname, '..', '..', '..', 'cypher');

const loaded = new Map<string, string>();
const names = new Map<string, string>();

/** Migrations are read by `migrate.ts`, in their order. */
const MIGRATIONS_FOLDER = 'migrations';

/** Subject by statement, for every file in cypher/; a name stands in one subject only. */
let subjects: Map<string, string> | undefined;

/** `loadCypher('report')` → the text of cypher/reports/report.cypher. */
export function loadCypher(name: string): string {
  let text = loaded.get(name);
  if (text === undefined) {
    const subject = subjectsByName().get(name);
    if (subject === undefined) throw new Error(`expected a file ${name}.cypher in a folder of ${CYPHER}`);
    text = readFileSync(join(CYPHER, subject, `${name}.cypher`), 'utf8');
    loaded.set(name, text);
    nameCypher(text, name);
  }
  return text;
}

/** The names of all statements, migrations left out, in the order of their subjects and names. */
export function cypherNames(): string[] {
  return [...subjectsByName().keys()];
}

function subjectsByName(): Map<string, string> {
  if (subjects) return subjects;
  const found = new Map<string, string>();
  for (const folder of readdirSync(CYPHER, { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name === MIGRATIONS_FOLDER) continue;
    for (const file of readdirSync(join(CYPHER, folder.name))) {
      if (!file.endsWith('.cypher')) continue;
      const name = file.slice(0, -'.cypher'.length);
      const other = found.get(name);
      if (other)
        throw new Error(`expected one ${name}.cypher, but got: cypher/${other} and cypher/${folder.name}`);
      found.set(name, folder.name);
    }
  }
  subjects = found;
  return found;
}

/** For measurements: the file a statement came from. There are only as many names as files. */
export function nameOfCypher(text: string): string {
  return names.get(text) ?? 'other';
}

/** A statement derived from a file goes by that file's name. */
export function nameCypher(text: string, name: string): void {
  names.set(text, name);
}

/** The statements of a file that holds several: each ends with a semicolon at the end of its line. */
export function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trimStart().startsWith('//') || line.trim() === '') continue;
    const ends = line.trimEnd().endsWith(';');
    lines.push(ends ? line.trimEnd().slice(0, -1) : line);
    if (!ends) continue;
    statements.push(lines.join('\n').trim());
    lines = [];
  }
  const rest = lines.join('\n').trim();
  if (rest !== '') statements.push(rest);
  return statements;
}
