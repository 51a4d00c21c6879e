/** Findings and authorities as the rows of a table: what lists in DOCX and XLSX both hold. */
import type { CheckResult } from '..';
import { placer } from './lines';
import { markedDifference, nameOf, SEVERITY_NAMES } from './words';

export interface TableRows {
  title: string;
  head: string[];
  /** Of each column, in characters of Chinese. */
  widths: number[];
  rows: (string | number)[][];
}

export function findingRows(result: CheckResult): TableRows {
  const placeOf = placer(result);
  return {
    title: '发现的问题',
    head: ['序号', '级别', '代码', '行', '文稿所写', '问题', '应为', '对照', '依据', '把握'],
    widths: [4, 4, 14, 4, 20, 26, 20, 24, 20, 4],
    rows: result.findings.map((each, index) => [
      index + 1,
      SEVERITY_NAMES[each.severity],
      each.code,
      placeOf(each.start).line,
      each.words.replace(/\s+/gu, ' ').trim(),
      each.message,
      each.right ?? '',
      each.difference ? markedDifference(each.difference) : '',
      each.evidence ?? '',
      each.confidence,
    ]),
  };
}

export function authorityRows(result: CheckResult): TableRows {
  return {
    title: '依据',
    head: ['文件', '文号', '条款', '效力', '次数', '最重的问题', '资料截至'],
    widths: [30, 18, 24, 18, 4, 6, 8],
    rows: result.authorities.map(
      ({ title, documentNumber, provisions, verdict, count, severity, knownOn }) => [
        nameOf(title),
        documentNumber ?? '',
        provisions.join('、'),
        verdict,
        count,
        severity === null ? '' : SEVERITY_NAMES[severity],
        knownOn ?? '',
      ],
    ),
  };
}
