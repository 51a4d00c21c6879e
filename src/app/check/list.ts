/**
 * A list with a legal-basis column, row by row: does each basis exist, is it in force, and is the article pasted behind
 * it that article's text. The rules are those of a draft; only what is cited is read from the cells.
 */
import type { Knowledge } from '../../domain/analyse';
import type { CheckedCitation, DraftFinding, Quotation, Severity, Standing } from '../../domain/check';
import { resolveCitations } from '../../domain/citations/resolve';
import { readBasisCell } from '../../domain/lists/basis-cell';
import type { ListRow, ReadList } from '../../domain/lists/types';
import { todayInBeijing } from '../../domain/model/days';
import type { IsoDate } from '../../domain/model/terms';
import { regionOf } from '../../domain/text/regions';
import { citationFindings, isUnverified, SEVERITY_RANK, standingAgainst, withTexts } from '.';
import { noTexts, type TextHolder } from './texts';

export interface ListCheckRequest {
  list: ReadList;
  /** The day whose law counts; by default today in Beijing. */
  asOf?: string;
  /** Region of the list, widest first; by default read from its title. */
  region?: string[];
}

/** 没有写明依据 and the like are no findings on a citation. */
export type RowVerdict = 'RIGHT' | 'UNVERIFIED' | 'NO_BASIS' | 'NOT_READ' | Severity;

export interface CheckedRow {
  row: ListRow;
  /** The gravest of its findings, else how far it was verified. */
  verdict: RowVerdict;
  /** In order; offsets into the row’s basis. */
  findings: DraftFinding[];
  /** How many bases were read. */
  bases: number;
  /** What would be right, one for each finding that knows it. */
  right: string[];
  /** 《甲》2020-01-01: since when what is said of each basis has been so; only days that are known. */
  since: string[];
}

export interface ListCheck {
  title: string | null;
  asOf: IsoDate;
  region: string[] | null;
  rows: CheckedRow[];
  held: { works: number };
}

/** Of every row of the list, in order. */
export async function checkList(
  { list, asOf = todayInBeijing(), region }: ListCheckRequest,
  knowledge: Knowledge,
  texts: TextHolder = noTexts,
): Promise<ListCheck> {
  const place = region ?? regionOf(list.title ?? '');
  const rows: CheckedRow[] = [];
  for (const row of list.rows)
    rows.push(await checkRow(row, { asOf, region: place.length > 0 ? place : null }, knowledge, texts));
  return {
    title: list.title,
    asOf,
    region: place.length > 0 ? place : null,
    rows,
    held: { works: knowledge.works.length },
  };
}

async function checkRow(
  row: ListRow,
  { asOf, region }: { asOf: IsoDate; region: string[] | null },
  knowledge: Knowledge,
  texts: TextHolder,
): Promise<CheckedRow> {
  const text = row.basis;
  const cell = readBasisCell(text, knowledge.lexicon, { region });
  const context = { asOf, region, issuingBody: row.body };
  const resolutions = resolveCitations(cell.citations, knowledge.catalogue, context, text);
  const quotations = cell.quotations.flatMap((span, citation): Quotation[] =>
    span ? [{ ...span, words: text.slice(span.start, span.end), citation, loose: false }] : [],
  );
  const checked = await withTexts({ citations: cell.citations, resolutions, quotations }, knowledge, texts);
  const standing = standingAgainst(knowledge, {
    takesEffect: null,
    isEndedByDraft: () => false,
    isEndOfPeriod: false,
  });
  const findings = citationFindings(text, checked, quotations, { knowledge, texts, standing, region });
  findings.sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || a.start - b.start);
  return {
    row,
    verdict: verdictOf(text, checked, findings),
    findings,
    bases: checked.length,
    right: [...new Set(findings.flatMap(({ right }) => right ?? []))],
    since: [...new Set(checked.flatMap((each) => sinceOf(each, standing) ?? []))],
  };
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

const VERDICTS: Readonly<Record<RowVerdict, string>> = {
  RIGHT: '未发现问题',
  UNVERIFIED: '文件有效；没有收录条文，条款未核对',
  NO_BASIS: '没有写明依据',
  NOT_READ: '没有读出依据，请人工核对',
  ERROR: '错误',
  WARNING: '警告',
  NOTE: '提示',
};

/** What is written beside a row: verdict, what is right, since when. */
export function rowCells({ verdict, findings, right, since }: CheckedRow): [string, string, string] {
  const said = findings.map(({ severity, message }) => `${VERDICTS[severity]}：${message}`);
  return [
    said.length > 0 ? said.join('\n') : VERDICTS[verdict],
    right.map((each) => each.replace(/\s*\n\s*/gu, ' ')).join('\n'),
    since.join('\n'),
  ];
}

export const ADDED_COLUMNS = ['核对结论', '应为', '自何时起'] as const;

/** For a terminal: one line a row that has something to say, and the sum. */
export function listCheckText({ rows, asOf, title, held }: ListCheck): string {
  const told = rows.filter(({ verdict }) => verdict !== 'RIGHT' && verdict !== 'UNVERIFIED');
  const lines = told.map((each) => {
    const name = each.row.name ?? each.row.basis.slice(0, 20);
    const [verdict, right] = rowCells(each);
    return `第 ${each.row.row + 1} 行 ${name}\n  ${verdict.replaceAll('\n', '\n  ')}${right === '' ? '' : `\n  应为：${right.replaceAll('\n', '；')}`}`;
  });
  const count = (verdict: RowVerdict) => rows.filter((each) => each.verdict === verdict).length;
  const sum = [
    `${title ?? '清单'}：${rows.length} 项，${rows.reduce((total, { bases }) => total + bases, 0)} 处依据，按 ${asOf} 的效力核对`,
    `错误 ${count('ERROR')} 项，警告 ${count('WARNING')}，提示 ${count('NOTE')}，没有写明依据 ${count('NO_BASIS')}，没有读出 ${count('NOT_READ')}，条款未核对 ${count('UNVERIFIED')}，未发现问题 ${count('RIGHT')}`,
    `库中收录 ${held.works} 个文件的目录；未收录的不表示依据正确。`,
  ];
  return `${[...lines, ...sum].join('\n')}\n`;
}
