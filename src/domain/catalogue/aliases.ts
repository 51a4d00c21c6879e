/** Colloquial and short names that belong to no single entry's `aliases`, or may mean several works. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Finding, HIERARCHY_LEVELS, type HierarchyLevel } from '../model/terms';
import { expected } from './error';

export interface AliasEntry {
  alias: string;
  /** Titles it may mean. One: it is that work. Several: it is ambiguous. None: known to name no certain work. */
  titles: string[];
  /** It counts only between book-title marks: bare, it is mostly part of other words (组织法治宣传). */
  markedOnly: boolean;
  /** Of what names no certain work: what kind of work it speaks of. */
  level: HierarchyLevel | null;
  note: string | null;
}

/** `line` is 1-based in the file. */
export interface LocatedAlias {
  file: string;
  line: number | null;
  entry: AliasEntry;
}

const aliasEntry = z.strictObject(
  {
    alias: z.string('a short name').min(1, 'a short name'),
    titles: z.array(z.string('a title').min(1, 'a title'), 'a list of titles'),
    markedOnly: z.boolean('true or false').default(false),
    level: z.enum(HIERARCHY_LEVELS, `one of ${HIERARCHY_LEVELS.join(', ')}`).nullish(),
    note: z.string('a text').nullish(),
  },
  'a map with alias and titles',
);

export function readAliases(file: string, text: string): { entries: LocatedAlias[]; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const entries: LocatedAlias[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number | null>();
  const say = (line: number | null, message: string, remedy: string) =>
    findings.push({ code: 'seed.aliases', severity: 'error', file, line, message, remedy });
  for (const error of document.errors) {
    say(
      lines.linePos(error.pos[0]).line,
      expected('well-formed YAML', error.message),
      '请改正此行的 YAML 写法',
    );
  }
  const value: unknown = findings.length > 0 ? [] : document.toJS();
  if (!Array.isArray(value)) {
    say(1, expected('a list of short names', value), '每项写 alias 与 titles');
    return { entries, findings };
  }
  value.forEach((item: unknown, index) => {
    const node = document.getIn([index], true);
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : null;
    const parsed = aliasEntry.safeParse(item);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        say(line, expected(issue.message, item), '每项写 alias 与 titles');
      return;
    }
    const { alias, titles, markedOnly, level, note } = parsed.data;
    if (seen.has(alias)) {
      say(
        line,
        expected('a short name listed once', `${alias}, also on line ${seen.get(alias)}`),
        '请合并两项的 titles',
      );
      return;
    }
    seen.set(alias, line);
    entries.push({
      file,
      line,
      entry: { alias, titles, markedOnly, level: level ?? null, note: note ?? null },
    });
  });
  return { entries, findings };
}
