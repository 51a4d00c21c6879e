/** The findings of a check as a document of their own, for drafts that are no DOCX. */
import type { CheckResult } from '../..';
import { authorityRows, findingRows, type TableRows } from '../rows';
import { summaryLines } from '../words';

/** In the list for paper the comparison and the code would leave no room for the words. */
const ON_PAPER = ['序号', '级别', '行', '文稿所写', '问题', '应为', '依据'];

export async function findingsAsDocx(result: CheckResult, file: string): Promise<Uint8Array> {
  // Loaded when first needed: few runs write a DOCX.
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun } =
    docx;
  const { WidthType } = docx;
  const cell = (words: string | number, width: number, bold = false) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [new TextRun({ text: String(words), bold, size: 20 })] })],
    });
  const table = ({ head, widths, rows }: TableRows) => {
    const sum = widths.reduce((total, width) => total + width, 0);
    const shares = widths.map((width) => Math.round((100 * width) / sum));
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((name, at) => cell(name, shares[at]!, true)) }),
        ...rows.map((row) => new TableRow({ children: row.map((each, at) => cell(each, shares[at]!)) })),
      ],
    });
  };
  const sections = [pick(findingRows(result), ON_PAPER), authorityRows(result)].flatMap((rows) => [
    new Paragraph({ text: rows.title, heading: HeadingLevel.HEADING_2 }),
    rows.rows.length > 0 ? table(rows) : new Paragraph('无'),
  ]);
  const document = new Document({
    creator: '依据 yiju',
    title: `核稿：${file}`,
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: `核稿：${file}`, heading: HeadingLevel.HEADING_1 }),
          ...summaryLines(result).map((line) => new Paragraph(line)),
          ...sections,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
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
