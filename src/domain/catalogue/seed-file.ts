/**
 * One YAML file of seed entries, read with the line of everything in it. A file that keeps one work a line, in JSON
 * (`- {"title": …}`), is read without the YAML parser, which takes a millisecond a work at each start.
 */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../model/terms';
import { expected } from './error';
import { type SeedEntry, seedEntry } from './seed-schema';

export type Path = (string | number)[];

/** A valid entry, and where its parts stand: `lineOf(['versions', 0])`. */
export interface LocatedEntry {
  file: string;
  entry: SeedEntry;
  lineOf(path: Path): number | null;
}

/** Everything that is well-formed in the file, and a finding for everything that is not. */
export function readSeedFile(file: string, text: string): { entries: LocatedEntry[]; findings: Finding[] } {
  const items = oneWorkALine(text);
  if (items) {
    return readItems(
      file,
      items.map(({ value }) => value),
      (index) => () => items[index]!.line,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const findings = document.errors.map(
    (error): Finding => ({
      code: 'seed.yaml',
      severity: 'error',
      file,
      line: lines.linePos(error.pos[0]).line,
      message: expected('well-formed YAML', error.message),
      remedy: '请改正此行的 YAML 写法',
    }),
  );
  if (findings.length > 0) return { entries: [], findings };

  const value: unknown = document.toJS();
  if (!Array.isArray(value)) {
    return { entries: [], findings: [shapeFinding(file, 1, 'a list of works', value)] };
  }
  return readItems(file, value, (index) => (path) => lineAt(document, lines, [index, ...path]));
}

/** The works of a file of which each line is one in JSON, a comment or blank; null for any other file. */
function oneWorkALine(text: string): { value: unknown; line: number }[] | null {
  const items: { value: unknown; line: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith('- {"')) return null;
    try {
      items.push({ value: JSON.parse(line.slice(2)), line: index + 1 });
    } catch {
      return null;
    }
  }
  return items.length > 0 ? items : null;
}

function readItems(
  file: string,
  items: readonly unknown[],
  lineIn: (index: number) => LocatedEntry['lineOf'],
): { entries: LocatedEntry[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const entries: LocatedEntry[] = [];
  items.forEach((item, index) => {
    const lineOf = lineIn(index);
    const parsed = seedEntry.safeParse(item);
    if (parsed.success) {
      entries.push({ file, entry: parsed.data, lineOf });
      return;
    }
    for (const issue of parsed.error.issues) {
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const at = [...path, key];
          findings.push(
            shapeFinding(file, lineOf(at), `${where(path)}only known keys`, key, '键名有误，请对照其他条目'),
          );
        }
      } else {
        // A faulty record key is told apart in the issue's own issues.
        const message =
          issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
        const got = issue.code === 'invalid_key' ? path.at(-1) : valueAt(item, path);
        findings.push(shapeFinding(file, lineOf(path), `${where(path)}${message}`, got));
      }
    }
  });
  return { entries, findings };
}

function shapeFinding(
  file: string,
  line: number | null,
  what: string,
  got: unknown,
  remedy = '请改为所要求的写法；事实不明时写 null 并在 note 中说明',
): Finding {
  return { code: 'seed.shape', severity: 'error', file, line, message: expected(what, got), remedy };
}

function where(path: Path): string {
  return path.length === 0 ? '' : `${path.join('.')} to be `;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner === null || typeof inner !== 'object' ? undefined : (inner as Record<string, unknown>)[key],
    value,
  );
}

/** The line of a node, or of the nearest thing around it where it is missing. */
function lineAt(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(asKey), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** A numeral key of a YAML map is a number there, and a text in the JavaScript object. */
function asKey(key: string | number): string | number {
  return typeof key === 'string' && /^[1-9]\d{0,3}$/.test(key) ? Number(key) : key;
}
