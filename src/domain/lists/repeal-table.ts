/** A table of documents with what was decided of each, as the lines of a list of ended documents. */
import type { Sheet } from './types';

const TITLE = /^(?:(?:规范性)?文件|制度|法规|规章)?(?:名称|题名|标题)$/u;
const NUMBER = /^(?:(?:发)?文(?:件)?(?:字)?号|文件编号|发文字号)$/u;
/** What was decided; a proposal (建议) is no decision. */
const DECIDED = /^(?:清理|处理|审查|最终)?(?:结论|意见|结果|决定)$|^处理方式$/u;

interface Columns {
  row: number;
  title: number;
  number: number | null;
  decided: number | null;
}

/**
 * Headings and entries, a line each. Where a column says what was decided, only rows that say 废止 or 失效 are ended; where
 * none does, all are, as the list itself says. null where the tables have no column of titles.
 */
export function repealLines(sheets: readonly Sheet[]): string[] | null {
  const lines: string[] = [];
  let found = false;
  for (const { rows } of sheets) {
    const columns = columnsOf(rows);
    if (!columns) continue;
    found = true;
    const entries = rows.slice(columns.row + 1).flatMap((cells) => {
      const title = (cells[columns.title] ?? '').replace(/\s+/gu, '');
      const number = columns.number === null ? '' : (cells[columns.number] ?? '').replace(/\s+/gu, '');
      const decided = columns.decided === null ? null : (cells[columns.decided] ?? '').trim();
      return title === '' ? [] : [{ line: `${title}${number === '' ? '' : `（${number}）`}`, decided }];
    });
    const of = (isMeant: (decided: string | null) => boolean) =>
      entries.filter(({ decided }) => isMeant(decided)).map(({ line }, at) => `${at + 1}.${line}`);
    lines.push(...of((decided) => decided === null));
    const repealed = of((decided) => decided !== null && /废止|停止执行/u.test(decided));
    const expired = of((decided) => decided !== null && /失效/u.test(decided) && !/废止/u.test(decided));
    if (repealed.length > 0) lines.push('废止下列文件：', ...repealed);
    if (expired.length > 0) lines.push('宣布下列文件失效：', ...expired);
  }
  return found ? lines : null;
}

function columnsOf(rows: Sheet['rows']): Columns | null {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const at = (words: RegExp) => cells.findIndex((cell) => words.test(cell.replace(/[\s\ufeff]+/gu, '')));
    const [title, number, decided] = [at(TITLE), at(NUMBER), at(DECIDED)];
    if (title >= 0)
      return { row, title, number: number < 0 ? null : number, decided: decided < 0 ? null : decided };
  }
  return null;
}
