/** The labelled cells with their texts, and how near a reading comes to the labels. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BasisCell } from '../../../src/domain/lists/basis-cell';
import type { Span } from '../../../src/domain/model/terms';

export interface LabelledBasis extends Span {
  title: string;
  documentNumber: string | null;
  documentNumberAlso?: string[];
  pinpoint: string[];
  quotation?: Span;
}

export interface LabelledCell {
  origin: 'real' | 'written';
  form: string;
  text: string;
  bases: LabelledBasis[];
}

interface RealCell extends Span {
  origin: 'real';
  form: string;
  base: string;
  file: string;
  sha256: string;
  bases: LabelledBasis[];
}

const FOLDERS: Readonly<Record<string, string>> = {
  shared: '../shared/lists',
  'fresh-lists': '../fresh-lists',
};

/** Written cells, and of the real ones those whose file is at hand and as it was when it was labelled. */
export function labelledCells(): { cells: LabelledCell[]; absent: number } {
  const all = JSON.parse(readFileSync(join(__dirname, '../basis-cells.json'), 'utf8')) as (
    | LabelledCell
    | RealCell
  )[];
  const cells: LabelledCell[] = [];
  let absent = 0;
  for (const each of all) {
    if (!('base' in each)) {
      cells.push(each);
      continue;
    }
    const path = [FOLDERS[each.base]!, each.base === 'shared' ? '../shared' : '']
      .filter((folder) => folder !== '')
      .map((folder) => join(__dirname, '../../..', folder, each.file))
      .find(existsSync);
    const bytes = path === undefined ? null : readFileSync(path);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== each.sha256) {
      absent++;
      continue;
    }
    const move = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start - each.start,
      end: span.end - each.start,
    });
    cells.push({
      origin: 'real',
      form: each.form,
      text: bytes.toString('utf8').slice(each.start, each.end),
      bases: each.bases.map((basis) => ({
        ...move(basis),
        ...(basis.quotation ? { quotation: move(basis.quotation) } : {}),
      })),
    });
  }
  return { cells, absent };
}

export interface Score {
  right: number;
  found: number;
  labelled: number;
}

export function f1({ right, found, labelled }: Score): number {
  return found + labelled === 0 ? 1 : (2 * right) / (found + labelled);
}

export interface CellScores {
  /** A basis found where one is labelled. */
  basis: Score;
  title: Score;
  number: Score;
  /** Each place named, with the basis it is of: `art-3/par-1`. */
  pinpoint: Score;
  quotation: Score;
  wrong: string[];
}

/** An annex's entry is called item by the labels and sub by the finder; both mean 附件第112项. */
function place(path: string): string {
  return path.replace(/^annex(?:-1)?\/(?:item|sub)-/u, 'annex/item-');
}

export function scoreCells(
  cells: readonly LabelledCell[],
  read: (cell: LabelledCell) => BasisCell,
): CellScores {
  const none = (): Score => ({ right: 0, found: 0, labelled: 0 });
  const scores: CellScores = {
    ...{ basis: none(), title: none(), number: none(), pinpoint: none(), quotation: none() },
    wrong: [],
  };
  for (const cell of cells) {
    const { citations, quotations } = read(cell);
    const taken = new Set<number>();
    const told: string[] = [];
    for (const label of cell.bases) {
      const at = citations.findIndex(
        ({ start, end }, index) => !taken.has(index) && start < label.end && end > label.start,
      );
      if (at >= 0) taken.add(at);
      const citation = citations[at];
      const found = (citation?.pinpoint?.provisions ?? []).map(({ path }) => place(path));
      const wanted = label.pinpoint.map(place);
      add(scores.basis, citation !== undefined, citation !== undefined, true);
      add(scores.title, citation?.title === label.title, citation !== undefined, true);
      const numbers = [label.documentNumber, ...(label.documentNumberAlso ?? [])];
      const number = citation?.documentNumber ?? null;
      add(
        scores.number,
        number !== null && numbers.includes(number),
        number !== null,
        label.documentNumber !== null,
      );
      const both = found.filter((path) => wanted.includes(path)).length;
      scores.pinpoint.right += both;
      scores.pinpoint.found += found.length;
      scores.pinpoint.labelled += wanted.length;
      const quotation = at < 0 ? null : quotations[at]!;
      const words = (span: Span | null | undefined) =>
        span ? cell.text.slice(span.start, span.end).replace(/[\s；;”“"]/gu, '') : null;
      const same = words(quotation) === words(label.quotation);
      add(scores.quotation, quotation !== null && same, quotation !== null, label.quotation !== undefined);
      if (
        !citation ||
        citation.title !== label.title ||
        both !== wanted.length ||
        both !== found.length ||
        !same ||
        (number !== label.documentNumber && !numbers.includes(number))
      )
        told.push(
          `want ${label.title} ${label.documentNumber} [${wanted}] “${words(label.quotation) ?? ''}”, got ${citation?.title ?? '—'} ${number} [${found}] “${words(quotation) ?? ''}”`,
        );
    }
    citations.forEach((citation, index) => {
      if (taken.has(index)) return;
      add(scores.basis, false, true, false);
      add(scores.title, false, true, false);
      scores.pinpoint.found += citation.pinpoint?.provisions.length ?? 0;
      told.push(`more: ${citation.form} ${citation.text} → ${citation.title}`);
    });
    if (told.length > 0)
      scores.wrong.push([`${cell.origin} ${cell.form}: ${cell.text}`, ...told].join('\n   '));
  }
  return scores;
}

function add(score: Score, right: boolean, found: boolean, labelled: boolean): void {
  if (right) score.right++;
  if (found) score.found++;
  if (labelled) score.labelled++;
}
