/**
 * Makes seeds/titles.tsv from folders of laws in the LawRefBook layout: facts only (title, level, day, region).
 * To renew it after `npm run build`, with every folder of laws that it is made from:
 *   node -e "require('./dist/platform/catalogue/build-titles').writeTitles(['<folder of laws>', …])"
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { TITLE_COLUMNS, type TitleEntry } from '../../domain/catalogue/titles';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { SourceEvent } from '../../domain/model/source';
import type { HierarchyLevel, IsoDate } from '../../domain/model/terms';
import { regionOf } from '../../domain/sources/parse/classify';
import { readHead } from '../../domain/sources/parse/header';
import { contentLines } from '../../domain/sources/parse/lines';
import { normaliseTitle, titleKey } from '../../domain/text/titles';
import { loadWorks, SEEDS } from './load';

/** Folders of the layout by their level; what is in other folders (guides, standards) is not listed. */
const LEVELS: Record<string, HierarchyLevel> = {
  宪法: 'CONSTITUTION',
  宪法相关法: 'LAW',
  刑法: 'LAW',
  民法典: 'LAW',
  民法商法: 'LAW',
  社会法: 'LAW',
  经济法: 'LAW',
  行政法: 'LAW',
  诉讼与非诉讼程序法: 'LAW',
  行政法规: 'ADMIN_REGULATION',
  司法解释: 'JUDICIAL_INTERPRETATION',
  地方性法规: 'LOCAL_REGULATION',
  部门规章: 'DEPARTMENTAL_RULE',
};
/** Documents filed among rules that are none by their kind. */
const NORMATIVE = /(?:通知|意见|批复|复函)$/u;

export function buildTitles(dirs: readonly string[], works: readonly CatalogueWork[] = []): TitleEntry[] {
  const known = new Map(works.filter(isNational).map((work) => [titleKey(work.title), work]));
  const found = new Map<string, TitleEntry>();
  for (const [dir, file] of dirs.flatMap(lawFiles)) {
    const entry = readEntry(dir, file);
    if (!entry) continue;
    const work = entry.region.length === 0 ? known.get(titleKey(entry.title)) : undefined;
    if (work) Object.assign(entry, { title: work.title, level: work.level });
    const key = `${titleKey(entry.title)}\t${entry.region.join('/')}`;
    const other = found.get(key);
    if (!other) found.set(key, entry);
    else if (isEarlier(entry.promulgatedOn, other.promulgatedOn)) other.promulgatedOn = entry.promulgatedOn;
  }
  return [...found.values()].sort((a, b) => compare(a.level, b.level) || compare(a.title, b.title));
}

export function formatTitles(entries: readonly TitleEntry[]): string {
  const lines = entries.map(({ title, level, promulgatedOn, region }) =>
    [title, level, promulgatedOn ?? '', region.join('/')].join('\t'),
  );
  return [TITLE_COLUMNS, ...lines, ''].join('\n');
}

/** Writes the list anew, and returns how many works it holds. */
export function writeTitles(dirs: readonly string[], file: string = join(SEEDS, 'titles.tsv')): number {
  const entries = buildTitles(dirs, loadWorks());
  writeFileSync(file, formatTitles(entries));
  return entries.length;
}

function readEntry(dir: string, file: string): TitleEntry | null {
  const folders = relative(dir, file).split(sep).slice(0, -1);
  const level = LEVELS[folders[0] ?? ''];
  if (!level) return null;
  const head = readFileSync(file, 'utf8').split('<!-- INFO END -->', 1)[0]!;
  const raw = titleLine(head) ?? basename(file, '.md');
  const title = folders[0] === '民法典' ? '民法典' : normaliseTitle(raw).title;
  return {
    title,
    level: level === 'DEPARTMENTAL_RULE' && NORMATIVE.test(title) ? 'NORMATIVE_DOCUMENT' : level,
    promulgatedOn: firstDay(head),
    region: level === 'LOCAL_REGULATION' ? regionOf({ title, events: historyOf(head, file) }, folders) : [],
  };
}

function titleLine(head: string): string | null {
  return /^\s*#\s*(\S[^\n]*)/u.exec(head)?.[1] ?? null;
}

/** The day the history lines give for promulgation, else for adoption; file names give that of the last amendment. */
function firstDay(head: string): IsoDate | null {
  const lines = head.split('\n').filter((line) => /^\d{4}年/u.test(line));
  const line =
    lines.find((text) => /公布|发布/u.test(text) && !/修改|修订|修正/u.test(text)) ??
    lines.find((text) => /通过/u.test(text) && !/修改|修订|修正/u.test(text));
  const date = line && /^(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(line);
  return date ? `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}` : null;
}

function historyOf(head: string, file: string): SourceEvent[] {
  const { lines, infoEnd } = contentLines(head);
  return readHead(lines, infoEnd, file).events;
}

function lawFiles(dir: string): [dir: string, file: string][] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [dir, join(dir, name)]);
}

function isNational(work: CatalogueWork): boolean {
  return work.region.length === 0;
}

function isEarlier(one: IsoDate | null, other: IsoDate | null): boolean {
  return one !== null && (other === null || one < other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
