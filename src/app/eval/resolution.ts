/**
 * How far the confidence of a link can be trusted. Besides the labelled mentions, cases made to mislead: the right
 * work taken out of the catalogue, titles a little changed, another work's number, local namesakes. The threshold
 * of src/domain/citations/resolve.ts is chosen from what this prints.
 */

import type { Knowledge } from '../../domain/analyse';
import { findCitations } from '../../domain/citations';
import { RESOLUTION_THRESHOLD, resolveCitations, type SourceCatalogue } from '../../domain/citations/resolve';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { Resolution, ResolutionContext } from '../../domain/model/resolution';
import { titleKey } from '../../domain/text/titles';
import type { Gold, GoldDocument } from './gold';
import { type EvalCase, type EvalSection, Tally } from './section';

/** What a mention came to, and what it means: null where the catalogue does not have it. */
interface Outcome {
  situation: Situation;
  text: string;
  file: string;
  right: string | null;
  resolution: Resolution;
}

const SITUATIONS = {
  labelled: '标注的文件',
  removed: '目录中删去所指文件',
  changed: '题名改动一处',
  misnumbered: '文号属于另一文件',
  namesake: '本地同名文件',
} as const;
type Situation = keyof typeof SITUATIONS;

/** Lower ends, highest first; the last bin holds whatever is below. */
const BINS = [0.95, 0.9, 0.85, 0.75, 0.5, 0];
const AS_OF = '2022-12-31';

/** Works that cases are made of: each is compared with all others, so that all of them would take the square. */
const MOST_WORKS = 500;

/** Evenly over the catalogue, the same ones each time. */
function sampled(works: readonly CatalogueWork[]): CatalogueWork[] {
  const step = Math.max(1, works.length / MOST_WORKS);
  return Array.from({ length: Math.min(works.length, MOST_WORKS) }, (_, at) => works[Math.floor(at * step)]!);
}

export function evaluateResolution(gold: Gold, knowledge: Knowledge): EvalSection {
  const works = sampled(knowledge.works);
  const outcomes = [
    ...gold.documents.flatMap((document) => labelled(document, knowledge)),
    ...works.flatMap((work) => [...changed(work, knowledge), ...misnumbered(work, knowledge)]),
    ...works.flatMap((work) => namesakes(work, knowledge)),
  ];
  const tally = new Tally();
  for (const situation of Object.keys(SITUATIONS) as Situation[]) situationRow(tally, situation);
  const errors: EvalCase[] = [];
  for (const outcome of outcomes) count(outcome, tally, errors);
  const wrong = errors.filter(({ got }) => got !== null).length;
  return {
    id: 'resolution',
    title: '归属与把握 Resolution by confidence',
    rows: tally.all(),
    notes: [
      `${outcomes.length} 例；“对”含应当不链接而未链接者。现用阈值 ${RESOLUTION_THRESHOLD}，错误链接 ${wrong} 处`,
      ...thresholds(outcomes),
    ],
    errors,
  };
}

function count(
  { situation, text, file, right, resolution }: Outcome,
  tally: Tally,
  errors: EvalCase[],
): void {
  const linked = 'source' in resolution ? resolution.source : null;
  const row = situationRow(tally, situation);
  if (linked === right) row.truePositives++;
  else if (linked === null) row.falseNegatives++;
  else row.falsePositives++;
  const best = bestOf(resolution);
  for (const [at, least] of BINS.entries()) {
    const label = at === 0 ? `不低于 ${least}` : `${least}—${BINS[at - 1]}`;
    const bin = tally.row(`confidence.${least}`, '最可能者的把握', label);
    if (!best || best.score < least || (at > 0 && best.score >= BINS[at - 1]!)) continue;
    if (best.source === right) bin.truePositives++;
    else bin.falsePositives++;
  }
  if (linked !== right) {
    errors.push({ row: row.id, file, start: 0, end: 0, text, expected: right, got: linked });
  }
}

function situationRow(tally: Tally, situation: Situation) {
  return tally.row(`situation.${situation}`, '情形', SITUATIONS[situation]);
}

/** The best candidate, linked or not. */
function bestOf(resolution: Resolution): { source: string; score: number } | null {
  if ('source' in resolution) return { source: resolution.source, score: resolution.confidence };
  return resolution.outcome === 'AMBIGUOUS' ? (resolution.candidates[0] ?? null) : null;
}

/** What each threshold would link, right and wrong, by the scores alone. */
function thresholds(outcomes: readonly Outcome[]): string[] {
  const meant = outcomes.filter(({ right }) => right !== null).length;
  return [0.3, 0.45, 0.6, 0.75, 0.85, 0.9, 0.95].map((threshold) => {
    const linked = outcomes.filter(({ resolution }) => (bestOf(resolution)?.score ?? 0) >= threshold);
    const right = linked.filter(({ right, resolution }) => bestOf(resolution)!.source === right).length;
    const precision = linked.length === 0 ? '—' : `${((right / linked.length) * 100).toFixed(1)}%`;
    return `  阈值 ${threshold.toFixed(2)}：链接 ${linked.length}，其中对 ${precision}，占应链接者 ${((right / meant) * 100).toFixed(1)}%`;
  });
}

/** The labelled mentions as they are, and again with the work each means taken out of the catalogue. */
function labelled({ text, file, mentions }: GoldDocument, knowledge: Knowledge): Outcome[] {
  const citations = findCitations(text, knowledge.lexicon);
  const meant = new Map(
    mentions.flatMap(({ start, end, source }) => (source ? [[`${start}-${end}`, source] as const] : [])),
  );
  const outcomes = (situation: Situation, catalogue: SourceCatalogue, only: string | null): Outcome[] => {
    const resolutions = resolveCitations(citations, catalogue, CONTEXT, text);
    return citations.flatMap((citation, index): Outcome[] => {
      const source = meant.get(`${citation.start}-${citation.end}`);
      if (source === undefined || (only !== null && source !== only)) return [];
      const right = only === null ? source : null;
      return [{ situation, text: citation.text, file, right, resolution: resolutions[index]! }];
    });
  };
  return [
    ...outcomes('labelled', knowledge.catalogue, null),
    ...[...new Set(meant.values())].flatMap((source) =>
      outcomes('removed', without(knowledge.catalogue, source), source),
    ),
  ];
}

const CONTEXT: ResolutionContext = { asOf: AS_OF, region: [], issuingBody: null };

function without(catalogue: SourceCatalogue, removed: string): SourceCatalogue {
  const rest = (works: readonly CatalogueWork[]) => works.filter(({ id }) => id !== removed);
  return {
    byId: (id) => (id === removed ? undefined : catalogue.byId(id)),
    byTitle: (title) => rest(catalogue.byTitle(title)),
    byAlias: (name) => rest(catalogue.byAlias(name)),
    byDocumentNumber: (number) => rest(catalogue.byDocumentNumber(number)),
    pointingAt: (id) => catalogue.pointingAt(id),
  };
}

/** A title that is a little different names another document, if any. */
function changed({ title, region }: CatalogueWork, knowledge: Knowledge): Outcome[] {
  const middle = Math.floor(title.length / 2);
  const titles = [
    title.slice(0, middle) + title.slice(middle + 1),
    `${title}实施细则`,
    `关于修改〈${title}〉的决定`,
    title.replace(/((?:19|20)\d)\d/u, '$10'),
    ...(region.length === 0 ? [`青海省${title}`] : [title.replace(/^[^省市区县]{2,6}[省市区县]/u, '青海省')]),
  ];
  return titles
    .filter((each) => titleKey(each) !== titleKey(title) && !isKnown(each, knowledge))
    .map((each) => one('changed', `落实《${each}》。`, null, knowledge, CONTEXT));
}

function isKnown(title: string, { catalogue }: Knowledge): boolean {
  return catalogue.byTitle(title).length > 0 || catalogue.byAlias(title).length > 0;
}

/** A number that is another document's: the title says what is meant, and nothing is where it is unknown. */
function misnumbered({ id, title, documentNumber }: CatalogueWork, knowledge: Knowledge): Outcome[] {
  if (documentNumber === null) return [];
  const orders = documentNumber.includes('令')
    ? [
        one(
          'misnumbered',
          `公布示例自治州人民政府${documentNumber.replace(/^.*令/u, '令')}。`,
          null,
          knowledge,
          CONTEXT,
        ),
      ]
    : [];
  const cases = [
    one('misnumbered', `落实《示例事项管理办法》（${documentNumber}）。`, null, knowledge, CONTEXT),
    ...orders,
  ];
  // Where several works bear the title, a number that is none of theirs leaves open which is meant.
  return knowledge.catalogue.byTitle(title).length > 1
    ? cases
    : [...cases, one('misnumbered', `落实《${title}》（示例发〔2020〕5号）。`, id, knowledge, CONTEXT)];
}

/** A place's own work of a national title: meant where the text says 我市, and not where it does not. */
function namesakes({ id, title, region }: CatalogueWork, knowledge: Knowledge): Outcome[] {
  const place = region.at(-1);
  if (place === undefined || !title.startsWith(place)) return [];
  const [national] = knowledge.catalogue.byTitle(title.slice(place.length));
  if (!national || national.region.length > 0) return [];
  const context = { ...CONTEXT, region };
  const unit = place.at(-1)!;
  const ask = (text: string, right: string, where: ResolutionContext = context) =>
    one('namesake', text, right, knowledge, where);
  return [
    ask(`落实《${national.title}》。`, national.id),
    ask(`落实我${unit}《${national.title}》。`, id),
    ask(`落实本${unit}的《${national.title}》。`, id),
    ask(`对照国家《${national.title}》。`, national.id),
    ask(`落实《${title}》。`, id),
    ask(`落实《${title}》。`, id, CONTEXT),
    ask(`落实《${national.title}》。`, national.id, { ...CONTEXT, region: ['示例省'] }),
    ask(`落实我省《${national.title}》。`, national.id, { ...CONTEXT, region: ['示例省'] }),
  ];
}

function one(
  situation: Situation,
  text: string,
  right: string | null,
  { lexicon, catalogue }: Knowledge,
  context: ResolutionContext,
): Outcome {
  const citations = findCitations(text, lexicon, { ownTitle: null });
  const resolutions = resolveCitations(citations, catalogue, context, text);
  const [resolution = NOTHING] = resolutions;
  return { situation, text, file: '（拟作）', right, resolution };
}

const NOTHING: Resolution = {
  outcome: 'NOT_HELD',
  asOf: AS_OF,
  confidence: 0,
  rule: 'none',
  reasons: [],
  didYouMean: [],
};
