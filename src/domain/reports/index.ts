/** A report's text to a tree over it in which nothing is lost. */
import type { PageHead } from '../model/page';
import type { GivenReport, ParsedReport } from '../model/report';
import type { Finding } from '../model/terms';
import { bodyName } from '../text/body-names';
import { decodeText } from '../text/decode';
import { foldRadicals } from '../text/radicals';
import { regionOf } from '../text/regions';
import { findBody } from './bodies';
import { findFigures } from './figures';
import { findFurniture, partFacts } from './furniture';
import { findHead } from './head';
import { type ItemOptions, makeItems } from './items';
import { splitLines } from './lines';
import { findTables } from './tables';
import { buildTree } from './tree';
import { cutUnits, type Unit } from './units';
import { isWorkReport, type ReportTime, reportTime } from './years';

export interface ReportOptions {
  /** Named in findings. */
  file: string;
  /** By default Markdown for `.md` and `.markdown`, else plain text. */
  format?: 'text' | 'markdown';
  /** What a web page says of the report outside its text; used where the text itself does not say. */
  page?: PageHead;
  /** Holds before what the text says of itself. */
  given?: GivenReport;
}

/** Another year than the text's own is reported on as a whole. */
function givenTime(time: ReportTime, { year, day }: GivenReport): ReportTime {
  const givenOn = day ?? time.givenOn;
  if (year === undefined || year === time.year)
    return { ...time, givenOn, inferred: year === undefined && time.inferred };
  return { year, period: { from: `${year}-01-01`, to: `${year + 1}-01-01` }, givenOn, inferred: false };
}

/**
 * Reads a report given as text or as bytes (UTF-8, UTF-16 with a mark, GB18030). Bad text gives findings, never an
 * exception, save `UndecodableTextError` for bytes that are no text.
 */
export function parseReport(input: string | Uint8Array, options: ReportOptions): ParsedReport {
  const text = foldRadicals(
    typeof input === 'string' ? input.replace(/^\ufeff/u, '') : decodeText(input).text,
  );
  const markdown =
    (options.format ?? (/\.(?:md|markdown)$/iu.test(options.file) ? 'markdown' : 'text')) === 'markdown';
  const lines = partFacts(text, splitLines(text));
  const { lines: furniture, facts } = findFurniture(text, lines, markdown, options.page);
  const head = findHead(text, lines, markdown, furniture);
  const tables = findTables(text, lines, head.bodyFrom, markdown, furniture);
  const units = cutUnits(text, lines, head, markdown, { furniture, tables });
  const findings: Finding[] = [];
  const warn = warner(options.file, findings);
  if (units.length === 0) return emptyReport(text, options.file);

  const words = (unit: Unit) => text.slice(unit.start, unit.contentEnd).trim();
  const announced = /现将《([^《》]{6,80}(?:报告|总结))》(?:予以|全文|向社会)?(?:公布|公开|发布)/u.exec(
    text.slice(0, 1500),
  )?.[1];
  const title = head.title ?? facts.title ?? announced ?? null;
  const around = units.filter((unit) => unit.role === 'PREFACE' && unit.line <= head.bodyFrom).map(words);
  const opening = openingWords(text, units, head.bodyFrom);
  const headings = units.filter((unit) => unit.marker?.rank != null && unit.marker.rank <= 20);
  const closing = units.filter((unit) => unit.role === 'CLOSING').map(words);
  const said = findBody({
    title,
    head: around,
    opening,
    headings: headings.map((unit) => text.slice(unit.marker!.textStart, unit.contentEnd).slice(0, 80)),
    closing,
    publisher: facts.publisher,
    source: facts.source,
    site: facts.site,
    crumbs: facts.crumbs,
    text,
  });
  const dated = reportTime({
    ...facts,
    title,
    head: around,
    opening,
    headings: headings.map((unit) => words(unit).slice(0, 80)),
    closing,
  });
  const { given = {} } = options;
  const named = given.body === undefined ? '' : bodyName(given.body);
  const body = named === '' ? said : { ...said, name: named, inferred: false };
  const time = givenTime(dated, given);
  const planYear = time.year === null ? null : isWorkReport(title) ? time.year : time.year + 1;
  const items = makeItems(text, buildTree(units), {
    planYear,
    plansGoOn: isWorkReport(title),
    judged: daysJudged(time, planYear),
  });

  const titleLine = units.find((unit) => unit.role === 'TITLE')?.line ?? 1;
  if (title === null) {
    warn(
      'report-no-title',
      1,
      '没有找到报告标题',
      '在文件开头单独一行写明标题，例如“某市人民政府2022年法治政府建设情况报告”',
    );
  }
  if (body.name === null) {
    warn('report-no-issuing-body', titleLine, '没有找到发文机关', '在标题中或文末落款处写明发文机关全称');
  } else if (body.inferred) {
    warn(
      'report-issuing-body-inferred',
      titleLine,
      `没有写明发文机关全称，按文中地名推定为“${body.name}”`,
      '在标题中或文末落款处写明发文机关全称',
    );
  }
  if (time.year === null) {
    warn('report-no-year', titleLine, '没有找到报告年度', '在标题或开头写明报告年度，例如“2022年”');
  } else if (time.inferred) {
    warn(
      'report-year-inferred',
      titleLine,
      `文中没有写明报告年度，按成文或发布之日推定为 ${time.year} 年`,
      '在标题或开头写明报告年度，例如“2022年”',
    );
  }
  findings.push(...numberingGaps(units, options.file));
  return {
    text,
    title,
    issuingBody: body.name,
    region: given.region ?? (body.name === null ? [] : regionOf(body.name)),
    year: time.year,
    period: time.period,
    givenOn: time.givenOn,
    planYear: items.some(({ status }) => status === 'PLANNED') ? planYear : null,
    items,
    figures: findFigures(text, items),
    findings,
  };
}

/** See ReportItem.judgedOn. */
function daysJudged({ period, givenOn }: ReportTime, planYear: number | null): ItemOptions['judged'] {
  const last =
    period && new Date(Date.parse(`${period.to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const firstDay = planYear === null ? null : `${planYear}-01-01`;
  const plans = firstDay !== null && givenOn !== null && givenOn > firstDay ? givenOn : firstDay;
  return { plans: plans ?? last, reported: last };
}

/** The first words after the head, where reports say whose and of what they are. */
function openingWords(text: string, units: Unit[], bodyFrom: number): string {
  const first = units.find((unit) => unit.line > bodyFrom && unit.role !== 'FURNITURE');
  return first ? text.slice(first.start, Math.min(text.length, first.start + 1200)) : '';
}

function emptyReport(text: string, file: string): ParsedReport {
  const items = makeItems(
    text,
    text === ''
      ? []
      : [
          {
            unit: {
              role: 'PREFACE',
              start: 0,
              end: text.length,
              contentEnd: text.length,
              marker: null,
              line: 1,
              inline: false,
            } satisfies Unit,
            parent: null,
            children: [],
          },
        ],
    { planYear: null, plansGoOn: false, judged: { plans: null, reported: null } },
  );
  const finding: Finding = {
    code: 'report-empty',
    severity: 'error',
    file,
    line: null,
    message: '应为报告正文，但文件中没有文字',
    remedy: '检查文件是否导出完整；扫描件须先作文字识别',
  };
  return {
    text,
    title: null,
    issuingBody: null,
    region: [],
    year: null,
    period: null,
    givenOn: null,
    planYear: null,
    items,
    figures: [],
    findings: [finding],
  };
}

/** 一、 then 三、: a part may be missing. Only the main numbering is checked, where a gap is no matter of style. */
function numberingGaps(units: Unit[], file: string): Finding[] {
  const findings: Finding[] = [];
  let last = 0;
  for (const { marker, line } of units) {
    if (marker?.form !== '一、' || marker.ordinal === null) continue;
    if (marker.ordinal > last + 1 && last > 0) {
      findings.push({
        code: 'report-numbering-gap',
        severity: 'warning',
        file,
        line,
        message: `一级标题序号应接第${last}，但这里是第${marker.ordinal}`,
        remedy: '核对原文是否缺段',
      });
    }
    last = marker.ordinal;
  }
  return findings;
}

function warner(file: string, findings: Finding[]) {
  return (code: string, line: number, message: string, remedy: string) => {
    findings.push({ code, severity: 'warning', file, line, message, remedy });
  };
}
