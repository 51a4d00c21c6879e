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
import { type Change, type Comparison, changesOf } from './changes';

interface Props {
  title: string;
  comparison: Comparison;
  /** The path of one article, where not all is wanted. */
  only: string | null;
}

type Say = (key: MessageKey, values?: Values) => string;

export function comparisonAsDocx({ title, comparison, only }: Props, t: Say): Promise<Blob> {
  const { a, b, changed, renumbered, added, removed, unchanged } = comparison;
  const versionName = ({ promulgatedOn, documentNumber }: typeof a) =>
    [promulgatedOn ?? t('source.undated'), documentNumber].filter(Boolean).join('　');
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
    title: t('compare.title', { title }),
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: t('compare.title', { title }), heading: HeadingLevel.HEADING_1 }),
          new Paragraph(t('compare.summary', counts)),
          new Paragraph(t('compare.about')),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: head }),
              ...changesOf(comparison, only).map(
                (change) => new TableRow({ children: sidesOf(change, t).map(cellOf) }),
              ),
            ],
          }),
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
