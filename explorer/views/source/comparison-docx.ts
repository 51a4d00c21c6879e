/** 对照表: two versions as a table for Word, what was struck out and what was added marked as on the page. */
import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import type { MessageKey, Values } from '../../language/messages';
import { type Change, type Comparison, changesOf, labelOf } from './changes';

interface Props {
  title: string;
  comparison: Comparison;
  /** The path of one article, where not all is wanted. */
  only: string | null;
  /** Where the same is seen. */
  address: string;
  /** The day on which it is made. */
  today: string;
}

type Say = (key: MessageKey, values?: Values) => string;

export function comparisonAsDocx({ title, comparison, only, address, today }: Props, t: Say): Promise<Blob> {
  const { a, b, changed, renumbered, added, removed, unchanged } = comparison;
  const versionName = ({ promulgatedOn, effectiveFrom, documentNumber }: typeof a) =>
    [
      promulgatedOn ? t('rule.promulgated', { day: promulgatedOn }) : t('source.undated'),
      effectiveFrom ? t('rule.effective', { day: effectiveFrom }) : t('source.startUnknown'),
      documentNumber,
    ]
      .filter(Boolean)
      .join('　');
  const changes = changesOf(comparison, only);
  const name = t('compare.paper', { title });
  const head = [a, b].map((version, at) =>
    cellOf([
      new Paragraph({
        children: [
          new TextRun({
            text: `${t(at === 0 ? 'compare.before' : 'compare.after')}　${versionName(version)}`,
            bold: true,
          }),
        ],
      }),
    ]),
  );
  const counts = {
    ...{ changed: changed.length, renumbered: renumbered.length, added: added.length },
    ...{ removed: removed.length, unchanged },
  };
  const document = new Document({
    creator: '依据 yiju',
    title: name,
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(t('compare.summary', counts)),
          ...(only === null || changes.length === 0
            ? []
            : [new Paragraph(t('compare.paper.only', { article: labelOf(changes[0]!) ?? only }))]),
          new Paragraph(t('compare.paper.about')),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: head }),
              ...changes.map((change) => new TableRow({ children: sidesOf(change, t).map(cellOf) })),
            ],
          }),
          new Paragraph(t('compare.paper.source', { address, day: today })),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function cellOf(children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: 50, type: WidthType.PERCENTAGE }, children });
}

function sidesOf(change: Change, t: Say): [Paragraph[], Paragraph[]] {
  const note = (key: MessageKey) => [
    new Paragraph({ children: [new TextRun({ text: t(key), italics: true })] }),
  ];
  switch (change.kind) {
    case 'changed': {
      const { before, after, parts } = change.change;
      const side = (gone: 'ADDED' | 'REMOVED') => parts.filter(({ kind }) => kind !== gone);
      return [wordsOf(before.label, side('ADDED')), wordsOf(after.label, side('REMOVED'))];
    }
    case 'renumbered': {
      const { before, after } = change.pair;
      return [wordsOf(before.label, []), [...wordsOf(after.label, []), ...note('compare.renumbered')]];
    }
    case 'removed':
      return [
        wordsOf(change.provision.label, [{ kind: 'REMOVED', text: change.provision.text ?? '' }]),
        note('compare.gone'),
      ];
    case 'added':
      return [
        note('compare.new'),
        wordsOf(change.provision.label, [{ kind: 'ADDED', text: change.provision.text ?? '' }]),
      ];
  }
}

interface Part {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** A paragraph for each line of the article, the first behind its number. */
function wordsOf(label: string | null, parts: readonly Part[]): Paragraph[] {
  const lines: TextRun[][] = [[new TextRun({ text: `${label ?? ''}　`, bold: true })]];
  for (const { kind, text } of parts) {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)!.push(
        new TextRun({
          text: line,
          ...(kind === 'REMOVED' && { strike: true, color: 'A3281D' }),
          ...(kind === 'ADDED' && { bold: true, underline: { type: UnderlineType.SINGLE } }),
        }),
      );
    }
  }
  return lines.map((children) => new Paragraph({ children }));
}
