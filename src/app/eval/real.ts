/**
 * Citations of real reports against their labels, which stand with the reports next to the project; null where they do
 * not. Reports are read whole, as an import reads them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { analyseReport, type Knowledge } from '../../domain/analyse';
import type { FoundCitation } from '../../domain/model/citation';
import { documentNumberKey } from '../../domain/text/document-number-key';
import { titleKey } from '../../domain/text/titles';
import { align, overlap } from './align';
import type { GoldPlaces } from './gold';
import { type EvalCase, type EvalSection, scoresOf, Tally } from './section';
import { percent } from './table';

const PROJECT = resolve(__dirname, '../../..');
const several = z.union([z.string(), z.array(z.string())]).optional();
const LABELS = z.object({
  /** Only definite bare names were labelled: another one found is not counted. */
  partial: z.boolean().optional(),
  mentions: z.array(
    z.object({
      /** In code points. */
      start: z.number(),
      end: z.number(),
      title: z.string().nullable(),
      titleAlso: several,
      docNumber: z.string().nullable().optional(),
      pin: several,
      kind: z.string().nullable(),
      kindAlso: several,
      relation: z.string().nullable(),
      relationAlso: several,
      opt: z.boolean().optional(),
    }),
  ),
});
type Label = z.infer<typeof LABELS>['mentions'][number];

/** What is to be reached on these reports. */
const TARGETS: readonly (readonly [row: string, label: string, f1: number])[] = [
  ['span', '起止完全一致', 0.995],
  ['title', '题名', 0.99],
  ['kind', '种类', 0.98],
  ['relation', '关系', 0.985],
];

export function evaluateReal(knowledge: Knowledge, places: GoldPlaces = {}): EvalSection | null {
  const { project = PROJECT } = places;
  const shared = places.shared === undefined ? resolve(project, '../shared') : places.shared;
  const folder = shared === null ? null : join(shared, 'reports/real');
  if (folder === null || !existsSync(folder)) return null;
  const tally = new Tally();
  const errors: EvalCase[] = [];
  for (const [id, label] of TARGETS) tally.row(id, '引用', label);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const file of files) scoreFile(folder, file, knowledge, tally, errors);
  return {
    id: 'real',
    title: '真实报告的引用 Citations of real reports',
    rows: tally.all(),
    notes: [`${files.length} 份报告`, targetsOf(tally)],
    errors,
  };
}

function scoreFile(
  folder: string,
  file: string,
  knowledge: Knowledge,
  tally: Tally,
  errors: EvalCase[],
): void {
  const { report, citations } = analyseReport(readFileSync(join(folder, file)), { file }, knowledge);
  const gold = LABELS.parse(
    JSON.parse(readFileSync(join(folder, 'gold', `${file.slice(0, 2)}.json`), 'utf8')),
  );
  const units = unitsOf(report.text);
  const labels = gold.mentions.map((label) => ({
    ...label,
    start: units[label.start]!,
    end: units[label.end]!,
  }));
  const wanted = labels.filter(({ opt }) => !opt);
  const { pairs, missed, spurious } = align(wanted, citations);
  const span = tally.row('span', '引用', '起止完全一致');
  const wrong = (
    row: string,
    at: { start: number; end: number },
    expected: string | null,
    got: string | null,
  ) => errors.push({ row, file, ...at, text: report.text.slice(at.start, at.end), expected, got });
  for (const label of missed) {
    span.falseNegatives++;
    wrong('span', { start: label.start, end: label.end }, label.title, null);
  }
  for (const found of spurious) {
    const isOptional = labels.some((label) => label.opt && overlap(label, found) > 0);
    if (isOptional || (gold.partial && found.form !== 'MARKED')) continue;
    span.falsePositives++;
    wrong('span', { start: found.start, end: found.end }, null, found.title);
  }
  for (const { gold: label, found, exact } of pairs) {
    if (exact) span.truePositives++;
    else {
      span.falseNegatives++;
      span.falsePositives++;
      wrong('span', { start: label.start, end: label.end }, label.title, found.text);
    }
    for (const { row, name, expected, got, right } of stagesOf(label, found)) {
      const counts = tally.row(row, '引用', name);
      if (right) counts.truePositives++;
      else {
        counts.falseNegatives++;
        if (got !== null) counts.falsePositives++;
        wrong(row, { start: label.start, end: label.end }, expected, got);
      }
    }
  }
}

interface Stage {
  row: string;
  name: string;
  expected: string;
  got: string | null;
  right: boolean;
}

/** What is labelled of a mention; null is not scored. */
function stagesOf(label: Label, found: FoundCitation): Stage[] {
  const stages: Stage[] = [];
  const add = (
    row: string,
    name: string,
    expected: string | null | undefined,
    also: string | string[] | undefined,
    got: string | null,
    key: (value: string) => string = (value) => value,
  ) => {
    if (expected === null || expected === undefined) return;
    const right = got !== null && [expected, ...[also ?? []].flat()].some((each) => key(each) === key(got));
    stages.push({ row, name, expected, got, right });
  };
  add('title', '题名', label.title, label.titleAlso, found.title, titleKey);
  add('number', '文号', label.docNumber, undefined, found.documentNumber, documentNumberKey);
  const paths = found.pinpoint?.provisions.map(({ path }) => path).join(' ') ?? null;
  add(
    'pinpoint',
    '条款项目',
    label.pin === undefined ? null : [label.pin].flat().join(' '),
    undefined,
    paths,
  );
  add('kind', '种类', label.kind, label.kindAlso, found.kind);
  add('relation', '关系', label.relation, label.relationAlso, found.relation);
  return stages;
}

/** UTF-16 offsets by code point. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  return units;
}

function targetsOf(tally: Tally): string {
  const parts = TARGETS.map(([id, label, target]) => {
    const { f1 } = scoresOf(tally.row(id, '引用', label));
    const reached = f1 === null ? '' : f1 >= target ? '，达到' : '，未达到';
    return `${label} ${percent(target)}${reached}`;
  });
  return `目标（F1）：${parts.join('；')}`;
}
