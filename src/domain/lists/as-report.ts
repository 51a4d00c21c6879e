/**
 * A list as a report: its title, then one measure a row, so that every question, export and review of reports works
 * for it. A long list comes in parts of so many rows, each a report of its own.
 */
import type { AnalysedReport, Knowledge } from '../analyse';
import { resolveCitations } from '../citations/resolve';
import type { FoundCitation } from '../model/citation';
import { lastDayOf } from '../model/days';
import type { ListedPower, ParsedReport, ReportItem } from '../model/report';
import type { Resolution } from '../model/resolution';
import type { Finding } from '../model/terms';
import { firstYear } from '../reports/years';
import { bodyName } from '../text/body-names';
import { regionOf, regionPrefix } from '../text/regions';
import { readBasisCell } from './basis-cell';
import type { ListRow, ReadList } from './types';

/** So many rows are written at once; a list of more is cut. */
export const ROWS_PER_PART = 1000;

export interface ListPart {
  /** 0-based. */
  index: number;
  /** More than one where it is not known how many there are. */
  count: number;
  /** Its rows, where the list has no others: one too long to be held whole. */
  rows?: readonly ListRow[];
}

export function partsOfList(list: ReadList): number {
  return Math.max(1, Math.ceil(list.rows.length / ROWS_PER_PART));
}

/** `file`: named in findings, and the title of a list that has none. */
export function listAsReport(
  list: ReadList,
  { index, count, rows: own }: ListPart,
  file: string,
  knowledge: Knowledge,
): AnalysedReport {
  const first = index * ROWS_PER_PART;
  const rows = own ?? list.rows.slice(first, first + ROWS_PER_PART);
  const whole = list.title ?? baseName(file);
  const title = count === 1 ? whole : `${whole}（第${first + 1}至${first + rows.length}项）`;
  const findings: Finding[] = [];
  const body = issuerOf(list, whole, file, findings);
  const region = body === null ? regionOf(whole) : regionOf(body);
  const year = firstYear(whole);
  const asOf = lastDayOf({ year });
  const items: ReportItem[] = [itemOf('TITLE', 0, 0, title, null, asOf)];
  const citations: FoundCitation[] = [];
  const resolutions: Resolution[] = [];
  let text = `${title}\n`;
  items[0] = { ...items[0]!, end: text.length, text };
  for (const row of rows) {
    const start = text.length;
    const before = fieldsOf(row)
      .map((field) => `${field}\t`)
      .join('');
    const words = `${before}${row.basis}\n`;
    items.push({
      ...itemOf('MEASURE', items.length, start, words, row.name, asOf),
      ordinal: row.number !== null && /^\d{1,6}$/u.test(row.number) ? Number(row.number) : null,
      headingPath: [title, row.name ?? ''].filter((heading) => heading !== ''),
      power: powerOf(row),
    });
    const cell = readBasisCell(row.basis, knowledge.lexicon, { region: region.length > 0 ? region : null });
    const context = { asOf, region: region.length > 0 ? region : null, issuingBody: row.body ?? body };
    resolutions.push(...resolveCitations(cell.citations, knowledge.catalogue, context, row.basis));
    citations.push(...cell.citations.map((each) => moved(each, start + before.length, citations.length)));
    text += words;
  }
  const report: ParsedReport = {
    text,
    title,
    issuingBody: body,
    region,
    year,
    period: year === null ? null : { from: `${year}-01-01`, to: `${year + 1}-01-01` },
    givenOn: null,
    planYear: null,
    items,
    figures: [],
    findings,
  };
  return { report, citations, resolutions };
}

function itemOf(
  kind: 'TITLE' | 'MEASURE',
  order: number,
  start: number,
  text: string,
  heading: string | null,
  judgedOn: string | null,
): ReportItem {
  const end = start + text.length;
  return {
    kind,
    order,
    parent: null,
    style: 'none',
    ordinal: null,
    heading,
    headingPath: heading === null ? [] : [heading],
    // That there is a power says of no act that it was done.
    status: 'BACKGROUND',
    text,
    start,
    end,
    judgedOn,
    sentences: [{ start, end }],
  };
}

function fieldsOf({ number, code, name, part, typeWritten, body, level, note }: ListRow): string[] {
  return [number, code, name, part, typeWritten, body, level, note].flatMap((field) =>
    field === null ? [] : [field.replace(/\s+/gu, ' ')],
  );
}

function powerOf(row: ListRow): ListedPower {
  const { name, part, type, typeWritten, code, body, department, level } = row;
  return {
    name,
    part,
    type,
    typeWritten,
    code,
    // 区发改局 stays as written: what it is called in full, no table tells.
    body,
    department,
    level,
    // As people count rows of a sheet.
    row: row.row + 1,
  };
}

function moved(citation: FoundCitation, by: number, before: number): FoundCitation {
  return {
    ...citation,
    start: citation.start + by,
    end: citation.end + by,
    versionHint: citation.versionHint && {
      ...citation.versionHint,
      cue: { start: citation.versionHint.cue.start + by, end: citation.versionHint.cue.end + by },
    },
    antecedent: citation.antecedent === null ? null : citation.antecedent + before,
  } as FoundCitation;
}

const FILLED_IN_BY =
  /(?:填报|编制|发布|公布|制定|报送|填表)(?:单位|部门|机关)[（(]?(?:盖章)?[）)]?\s*[：:]\s*([\u4e00-\u9fff]{3,30})/u;

/** Who the list is of: as a note says, or by its title; of a title that names only a place, its government. */
function issuerOf({ notes }: ReadList, title: string, file: string, findings: Finding[]): string | null {
  const told = notes.map((note) => FILLED_IN_BY.exec(note)?.[1]).find((name) => name !== undefined);
  if (told !== undefined) return bodyName(told);
  const { length, path } = regionPrefix(title);
  const own =
    /^[\u4e00-\u9fff]{0,16}?(?:局|委员会|厅|办公室|人民政府|政府|街道办事处|管委会|中心|院)(?=[\u4e00-\u9fff]*(?:清单|目录|一览表))/u.exec(
      title.slice(length),
    )?.[0];
  if (path.length === 0) return own === undefined ? null : bodyName(own);
  if (own !== undefined) return bodyName(title.slice(0, length) + own);
  const name = bodyName(`${title.slice(0, length)}人民政府`);
  findings.push({
    code: 'report-issuing-body-inferred',
    severity: 'warning',
    file,
    line: null,
    message: `没有写明发文机关全称，按题名中的地名推定为“${name}”`,
    remedy: '在表上方写明“填报单位：……”',
  });
  return name;
}

function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]+$/u, '');
}
