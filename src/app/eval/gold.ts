/** Hand labels of citations: offsets and labels only, tied to a text by its name and hash. See test/gold/README.md. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { FOUND_FORMS, type FoundForm } from '../../domain/model/citation';
import { RELATIONS, SOURCE_KINDS } from '../../domain/model/terms';
import { decodeText } from '../../domain/text/decode';

/** SELF: this very text, 本法第五条 or 前款; the others as Citation.form. */
export type GoldForm = FoundForm | 'SELF';
export const GOLD_FORMS: readonly GoldForm[] = [...FOUND_FORMS, 'SELF'];

const mention = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  form: z.enum(GOLD_FORMS),
  /** null: not scored. */
  title: z.string().nullable(),
  /** Other titles that are right as well. */
  titleAlso: z.array(z.string()).default([]),
  documentNumber: z.string().nullable(),
  /** Paths as in ProvisionRef.path. */
  pinpoint: z.array(z.string()),
  /** null: not scored. */
  kind: z.enum(SOURCE_KINDS).nullable(),
  /** Reports only; absent: not scored. */
  relation: z.enum(RELATIONS).optional(),
  /** Id in the seed catalogue; absent: not labelled. */
  source: z.string().optional(),
  /** Neither finding nor missing it counts. */
  optional: z.boolean().default(false),
});

const document = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What `file` is relative to: the project, the data shared beside it, or the pages kept beside it. */
  base: z.enum(['project', 'shared', 'fresh']),
  /** Of a public page: where it was found, whose report it is and the year it is about; null: not told. */
  address: z.string().optional(),
  body: z.string().nullable().optional(),
  year: z.int().nullable().optional(),
  /** Title of the text itself, for SELF. */
  selfTitle: z.string().optional(),
  /** Labelled in full from `from` up to `to`. */
  windows: z.array(z.strictObject({ from: z.int().nonnegative(), to: z.int().positive() })).min(1),
  mentions: z.array(mention),
});

export type GoldMention = z.infer<typeof mention>;
export type GoldDocument = z.infer<typeof document> & { text: string };

export const GOLD_FILES = [
  'seed-report.json',
  'work-reports.json',
  'laws.json',
  'unseen-laws.json',
  'unseen-laws-2.json',
  'unseen-laws-3.json',
] as const;
/** Public pages labelled before the recogniser saw them; scored apart, so that no baseline rests on them. */
export const FRESH_FILES = ['fresh-reports.json', 'fresh-reports-2.json'] as const;
const PROJECT = resolve(__dirname, '../../..');
export const GOLD_DIRECTORY = join(PROJECT, 'test/gold');

export interface Gold {
  documents: GoldDocument[];
  /** Documents labelled whose text is not here. */
  absent: string[];
}

export interface GoldPlaces {
  directory?: string;
  project?: string;
  /** null: as if it were absent. */
  shared?: string | null;
  /** Texts of public pages, which are never part of the project. null: as if absent. */
  fresh?: string | null;
  files?: readonly string[];
}

export function readGold(places: GoldPlaces = {}): Gold {
  const { directory = GOLD_DIRECTORY, project = PROJECT, files = GOLD_FILES } = places;
  const beside = (place: string | null | undefined, folder: string) =>
    place === undefined ? resolve(project, '..', folder) : place;
  const bases = {
    project,
    shared: beside(places.shared, 'shared'),
    fresh: beside(places.fresh, 'fresh-reports'),
  };
  const gold: Gold = { documents: [], absent: [] };
  for (const name of files) {
    const file = join(directory, name);
    if (!existsSync(file)) continue;
    for (const labelled of parseGold(readFileSync(file, 'utf8'), name)) {
      const base = bases[labelled.base];
      if (base === null || !existsSync(base)) {
        gold.absent.push(labelled.file);
        continue;
      }
      gold.documents.push({ ...labelled, text: textOf(join(base, labelled.file), labelled.sha256, name) });
    }
  }
  return gold;
}

export function parseGold(json: string, name: string): z.infer<typeof document>[] {
  const parsed = z.array(document).safeParse(JSON.parse(json));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`${name}: ${issue.path.join('.')}: ${issue.message}。请按 test/gold/README.md 改正标注`);
  }
  for (const { file, windows, mentions } of parsed.data) {
    let last = 0;
    for (const { start, end } of mentions) {
      if (start < last || end <= start) {
        throw new Error(
          `${name}: ${file}: expected spans in order that do not overlap, but got: ${start}–${end}`,
        );
      }
      if (!windows.some(({ from, to }) => from <= start && end <= to)) {
        throw new Error(`${name}: ${file}: expected a span inside a window, but got: ${start}–${end}`);
      }
      last = end;
    }
  }
  return parsed.data;
}

/** Labels hold for one state of a file only: another would give wrong numbers in silence. */
function textOf(path: string, sha256: string, name: string): string {
  if (!existsSync(path)) throw new Error(`${name}: ${path} 不存在。请恢复该文件，或从标注中删去`);
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== sha256) {
    throw new Error(
      `${name}: ${path}: expected sha-256 ${sha256}, but got: ${hash}。文件已变，请重新标注其偏移量`,
    );
  }
  return decodeText(bytes).text;
}
