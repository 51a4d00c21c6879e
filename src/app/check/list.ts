/**
 * A list with a legal-basis column, row by row: does each basis exist, is it in force, and is the article pasted behind
 * it that article's text. The rules are those of a draft; only what is cited is read from the cells.
 */
import type { Knowledge } from '../../domain/analyse';
import {
  type CheckedCitation,
  type DraftFinding,
  finding,
  type Quotation,
  type Standing,
} from '../../domain/check';
import { resolveCitations } from '../../domain/citations/resolve';
import { readBasisCell } from '../../domain/lists/basis-cell';
import type { ListRow, ReadList } from '../../domain/lists/types';
import type { Citation } from '../../domain/model/citation';
import { todayInBeijing } from '../../domain/model/days';
import type { Resolution } from '../../domain/model/resolution';
import type { IsoDate, Span } from '../../domain/model/terms';
import { regionOf } from '../../domain/text/regions';
import { inSlices, slices } from '../../platform/slices';
import { PROGRAM } from '../../platform/version';
import { checkRequest, entrySteps } from '../lookup';
import type { LookupLimits } from '../lookup/limits';
import {
  authoritiesOf,
  type CheckRequest,
  type CheckResult,
  findingSteps,
  inOrder,
  isUnverified,
  NO_LIMITS,
  SEVERITY_RANK,
  standingAgainst,
  wanted,
  withoutEchoes,
  withTexts,
} from '.';
import type { CheckedRow, CheckedRows, RowVerdict } from './checked-rows';
import { noTexts, type TextHolder } from './texts';

/** `asOf`: the day whose law counts, by default today in Beijing. `region`: by default read from the list's title. */
export interface ListCheckRequest extends Pick<CheckRequest, 'asOf' | 'region' | 'silenced' | 'accepted'> {
  list: ReadList;
  /** The tables that the rows are of, for their names. */
  sheets?: readonly { name: string | null }[];
}

export interface ListCheck extends CheckResult {
  asOf: IsoDate;
  list: CheckedRows;
}

/** Whether what was checked is a list. */
export function isListCheck(result: CheckResult): result is ListCheck {
  return result.list !== null;
}

/**
 * Every row of the list, in order. The text is its rows under one another, each basis under a line with the row's
 * number and name. `limits`: for callers over a network; rows past the citations they allow are OVER_LIMIT.
 * @throws LookupError for a list past the characters allowed or a day that is none, naming the argument.
 */
export async function checkList(
  request: ListCheckRequest,
  knowledge: Knowledge,
  texts: TextHolder = noTexts,
  limits: LookupLimits = NO_LIMITS,
): Promise<ListCheck> {
  const { list, asOf = todayInBeijing(), sheets = [] } = request;
  const { text, places } = textOfRows(list, sheets);
  checkRequest([{ text, asOf }], limits);
  const place = request.region ?? regionOf(list.title ?? '');
  const region = place.length > 0 ? place : null;
  const standing = standingAgainst(knowledge, {
    takesEffect: null,
    isEndedByDraft: () => false,
    isEndOfPeriod: false,
  });
  const pause = slices();
  const rows: CheckedRow[] = [];
  const all: CheckedCitation[] = [];
  const found: DraftFinding[] = [];
  let quotations = 0;
  let isOver = false;
  for (const [at, row] of list.rows.entries()) {
    await pause();
    const span = places[at]!;
    const own = { row, sheet: sheets[row.sheet]?.name ?? null, ...span };
    const read = readRow(row, { asOf, region }, knowledge);
    // A later row with fewer bases is not looked at either: what was checked ends in one place.
    isOver ||= all.length + read.citations.length > limits.citationsPerRequest;
    if (isOver) {
      const isFirst = rows.at(-1)?.verdict !== 'OVER_LIMIT';
      const findings = isFirst ? [overLimit(text, span, list.rows.length - at)] : [];
      found.push(...findings);
      rows.push({ ...own, verdict: 'OVER_LIMIT', findings, bases: 0, right: [], since: [], known: null });
      continue;
    }
    const checked = await withTexts(read, knowledge, texts);
    const findings = withoutEchoes(
      await inSlices(
        findingSteps(row.basis, checked, read.quotations, { knowledge, texts, standing, region }),
        pause,
      ),
    );
    quotations += read.quotations.filter(({ citation }) => checked[citation]!.version === null).length;
    const moved = findings.map((each) => movedFinding(each, span.start, all.length));
    const kept = wanted(moved, request).sort(
      (a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || a.start - b.start,
    );
    all.push(...checked.map((each) => movedCitation(each, span.start, all.length)));
    found.push(...moved);
    rows.push({
      ...own,
      verdict:
        kept.length < moved.length && kept.length === 0 ? 'SILENCED' : verdictOf(row.basis, checked, kept),
      findings: kept,
      bases: checked.length,
      right: [...new Set(kept.flatMap(({ right }) => right ?? []))],
      since: [...new Set(checked.flatMap((each) => sinceOf(each, standing) ?? []))],
      known: knownOf(checked),
    });
  }
  const kept = inOrder(wanted(found, request));
  return {
    ...{ text, asOf, region },
    citations: await inSlices(
      entrySteps(
        text,
        all.map(({ citation }) => citation),
        all.map(({ resolution }) => resolution),
        knowledge,
      ),
      pause,
    ),
    findings: kept,
    authorities: authoritiesOf(all, kept),
    unverified: { citations: all.filter(isUnverified).length, quotations },
    silenced: found.length - kept.length,
    held: { works: knowledge.works.length },
    list: { title: list.title, rows },
  };
}

function overLimit(text: string, span: Span, rows: number): DraftFinding {
  return finding(
    'OVER_LIMIT',
    text,
    span,
    `从此行起还有 ${rows} 行，超过每次的上限，未核对；请把清单分成几个文件`,
    `The last ${rows} rows are past the limit of one check and were not looked at`,
    { confidence: 1 },
  );
}

/** The rows as one text, with the place of each basis in it. */
function textOfRows(
  { title, rows }: ReadList,
  sheets: readonly { name: string | null }[],
): { text: string; places: Span[] } {
  let text = title === null ? '' : `${title}\n`;
  const places: Span[] = [];
  for (const { sheet, row, name, basis } of rows) {
    const of = sheets.length > 1 ? (sheets[sheet]?.name ?? null) : null;
    text += `${of === null ? '' : `${of}　`}第 ${row + 1} 行${name === null ? '' : `　${name}`}\n`;
    places.push({ start: text.length, end: text.length + basis.length });
    text += `${basis}\n`;
  }
  return { text, places };
}

interface RowReading {
  citations: Citation[];
  resolutions: Resolution[];
  quotations: Quotation[];
}

function readRow(
  row: ListRow,
  { asOf, region }: { asOf: IsoDate; region: string[] | null },
  { lexicon, catalogue }: Knowledge,
): RowReading {
  const text = row.basis;
  const cell = readBasisCell(text, lexicon, { region });
  const context = { asOf, region, issuingBody: row.body };
  return {
    citations: cell.citations,
    resolutions: resolveCitations(cell.citations, catalogue, context, text),
    quotations: cell.quotations.flatMap((span, citation): Quotation[] =>
      span ? [{ ...span, words: text.slice(span.start, span.end), citation, loose: false }] : [],
    ),
  };
}

/** From its cell into the whole: offsets by `by`, indexes by `after`. */
function movedFinding(each: DraftFinding, by: number, after: number): DraftFinding {
  const citation = each.citation === null ? null : each.citation + after;
  return { ...each, ...movedSpan(each, by), citation };
}

function movedCitation(each: CheckedCitation, by: number, after: number): CheckedCitation {
  const { citation } = each;
  const moved = {
    ...citation,
    ...movedSpan(citation, by),
    versionHint: citation.versionHint && {
      ...citation.versionHint,
      cue: movedSpan(citation.versionHint.cue, by),
    },
    relationCue: citation.relationCue && movedSpan(citation.relationCue, by),
    antecedent: citation.antecedent === null ? null : citation.antecedent + after,
  } as Citation;
  return { ...each, index: each.index + after, citation: moved };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function verdictOf(
  basis: string,
  checked: readonly CheckedCitation[],
  findings: readonly DraftFinding[],
): RowVerdict {
  if (checked.length === 0) return /[《》]|第.{1,6}条/u.test(basis) ? 'NOT_READ' : 'NO_BASIS';
  const [gravest] = findings;
  if (gravest) return gravest.severity;
  return checked.some(isUnverified) ? 'UNVERIFIED' : 'RIGHT';
}

function knownOf(checked: readonly CheckedCitation[]): CheckedRow['known'] {
  const days = checked.flatMap(({ work }) => work?.knownOn ?? []).sort();
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
}

/** The day from which the basis has ended, or from which the version that is meant applies. */
function sinceOf({ resolution, work, citation }: CheckedCitation, standing: Standing): string | null {
  if (!('source' in resolution) || !work) return null;
  const name = `《${standing.titleOf(work.id) || citation.title}》`;
  if (resolution.outcome === 'SUPERSEDED')
    return resolution.on === null ? null : `${name}自 ${resolution.on} 起不再有效`;
  if (!resolution.startKnown || resolution.version === null) return null;
  const made = resolution.version.slice(resolution.version.lastIndexOf('@') + 1);
  const version = work.versions.find(({ promulgatedOn }) => promulgatedOn === made);
  return version?.effectiveFrom ? `${name}现行版本自 ${version.effectiveFrom} 起施行` : null;
}

export const ROW_VERDICTS: Readonly<Record<RowVerdict, string>> = {
  RIGHT: '未发现问题',
  UNVERIFIED: '文件有效；没有收录条文，条款未核对',
  NO_BASIS: '没有写明依据',
  NOT_READ: '没有读出依据，请人工核对',
  SILENCED: '发现的问题都已按请求略去',
  OVER_LIMIT: '超过每次的上限，未核对；请把清单分成几个文件',
  ERROR: '错误',
  WARNING: '警告',
  NOTE: '提示',
};

/** What a row is found to be, what is right, and since when. */
export function rowCells({ verdict, findings, right, since }: CheckedRow): [string, string, string] {
  const said = findings.map(({ severity, message }) => `${ROW_VERDICTS[severity]}：${message}`);
  return [
    said.length > 0 ? said.join('\n') : ROW_VERDICTS[verdict],
    right.map((each) => each.replace(/\s*\n\s*/gu, ' ')).join('\n'),
    since.join('\n'),
  ];
}

export const ADDED_COLUMNS = ['核对结论', '应为', '自何时起', '核对说明'] as const;

/** What is written beside a row: the last says as of when, what is held, known up to when, by which program. */
export function addedCells(each: CheckedRow, { asOf, held }: ListCheck): string[] {
  const { known } = each;
  const until =
    known === null
      ? '资料截至何日未载'
      : `资料截至 ${known.from === known.to ? known.to : `${known.from} 至 ${known.to}`}`;
  const said = [`按 ${asOf} 的效力核对`, `收录 ${held.works} 个文件的目录`, until, PROGRAM];
  return [...rowCells(each), said.join('；')];
}

/** For a terminal: one entry a row that has something to say, and the sum. */
export function listCheckText({ list: { title, rows }, asOf }: ListCheck): string[] {
  const told = rows.filter(({ verdict }) => verdict !== 'RIGHT' && verdict !== 'UNVERIFIED');
  const lines = told.map((each) => {
    const name = each.row.name ?? each.row.basis.slice(0, 20);
    const [verdict, right] = rowCells(each);
    return `第 ${each.row.row + 1} 行 ${name}\n  ${verdict.replaceAll('\n', '\n  ')}${right === '' ? '' : `\n  应为：${right.replaceAll('\n', '；')}`}`;
  });
  const count = (verdict: RowVerdict) => rows.filter((each) => each.verdict === verdict).length;
  const over = count('OVER_LIMIT');
  return [
    ...lines,
    `${title ?? '清单'}：${rows.length} 项，${rows.reduce((total, { bases }) => total + bases, 0)} 处依据，按 ${asOf} 的效力核对`,
    `错误 ${count('ERROR')} 项，警告 ${count('WARNING')}，提示 ${count('NOTE')}，没有写明依据 ${count('NO_BASIS')}，没有读出 ${count('NOT_READ')}，条款未核对 ${count('UNVERIFIED')}，未发现问题 ${count('RIGHT')}${over > 0 ? `，超过上限未核对 ${over}` : ''}`,
  ];
}
