/** The findings of a check as a document of their own, for drafts that are no DOCX. */
import { type PaperBlock, paperAsDocx } from '../../../export/paper';
import type { CheckResult } from '../..';
import { authorityRows, findingRows, type TableRows } from '../rows';
import { summaryLines } from '../words';

/** In the list for paper the comparison and the code would leave no room for the words. */
const ON_PAPER = ['序号', '级别', '行', '文稿所写', '问题', '应为', '依据'];

export async function findingsAsDocx(result: CheckResult, file: string): Promise<Uint8Array> {
  const sections = [pick(findingRows(result), ON_PAPER), authorityRows(result)].flatMap(
    (rows): PaperBlock[] => [
      { kind: 'heading', text: rows.title },
      rows.rows.length > 0
        ? { ...rows, kind: 'table', rows: rows.rows.map((row) => row.map(String)) }
        : { kind: 'paragraph', text: '无' },
    ],
  );
  return paperAsDocx(`核稿：${file}`, [
    ...summaryLines(result).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...sections,
  ]);
}

function pick({ title, head, widths, rows }: TableRows, wanted: readonly string[]): TableRows {
  const columns = wanted.map((name) => head.indexOf(name));
  return {
    title,
    head: [...wanted],
    widths: columns.map((at) => widths[at]!),
    rows: rows.map((row) => columns.map((at) => row[at]!)),
  };
}
