/** A page as a document for Word: headings, paragraphs, quotations and tables, as the page has them. */

export type PaperBlock =
  | { kind: 'heading' | 'paragraph' | 'quotation'; text: string }
  | {
      kind: 'table';
      head: readonly string[];
      rows: readonly (readonly string[])[];
      /** Of each column in proportion; as wide as their words where left out. */
      widths?: readonly number[];
    };

/** @returns the bytes of a DOCX. */
export async function paperAsDocx(title: string, blocks: readonly PaperBlock[]): Promise<Uint8Array> {
  // Loaded when first needed: few pages are taken away so.
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun } =
    docx;
  const cell = (text: string, share: number | null, bold = false) =>
    new TableCell({
      ...(share !== null && { width: { size: share, type: docx.WidthType.PERCENTAGE } }),
      children: text
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold, size: 20 })] })),
    });
  const children = blocks.flatMap(
    (block): (InstanceType<typeof Paragraph> | InstanceType<typeof Table>)[] => {
      switch (block.kind) {
        case 'heading':
          return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
        case 'table': {
          const { head, rows, widths } = block;
          const sum = widths?.reduce((total, width) => total + width, 0) ?? 0;
          const shareOf = (at: number) => (widths ? Math.round((100 * widths[at]!) / sum) : null);
          return [
            new Table({
              width: { size: 100, type: docx.WidthType.PERCENTAGE },
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: head.map((name, at) => cell(name, shareOf(at), true)),
                }),
                ...rows.map(
                  (row) => new TableRow({ children: row.map((text, at) => cell(text, shareOf(at))) }),
                ),
              ],
            }),
          ];
        }
        default:
          return block.text
            .split('\n')
            .map(
              (line) => new Paragraph({ text: line, indent: { left: block.kind === 'quotation' ? 420 : 0 } }),
            );
      }
    },
  );
  const isWide = blocks.some(({ kind }) => kind === 'table');
  const document = new Document({
    creator: '依据 yiju',
    title,
    sections: [
      {
        properties: isWide ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
        children: [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}
