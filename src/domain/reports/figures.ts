/** Quantities a report states, with what they count. */
import type { Figure, ReportItem } from '../model/report';
import { countedBy } from './counted';
import { quantityAt } from './quantities';

const STARTS = /[0-9０-９一二三四五六七八九两十]|百分之/gu;

/**
 * Years, dates, document and article numbers, ordinals and names made of numerals are no figures. A range (3至5个)
 * gives its lower end as `value`, with bound AT_LEAST. `24小时` is a mode of service and left out.
 */
export function findFigures(text: string, items: readonly ReportItem[]): Figure[] {
  const figures: Figure[] = [];
  const leaves = items.filter((item) => item.kind !== 'SECTION');
  let leaf = 0;
  let done = 0;
  for (const { index } of text.matchAll(STARTS)) {
    if (index < done) continue;
    const quantity = quantityAt(text, index);
    if (!quantity) {
      done = runEnd(text, index);
      continue;
    }
    while (leaf < leaves.length - 1 && leaves[leaf]!.end <= quantity.start) leaf++;
    done = quantity.end;
    if (leaves[leaf]?.kind === 'TITLE') continue;
    const { bound } = quantity;
    figures.push({
      ...quantity,
      text: text.slice(quantity.start, quantity.end),
      exact: bound === 'EXACT',
      counts: countedBy(text, quantity.start, quantity.end, quantity.unit),
      item: leaves[leaf]!.order,
    });
  }
  return figures;
}

/** Past the digits that were no figure, so that the tail of 2022 is not tried again. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  if (!/[0-9０-９]/u.test(text[at]!)) return end;
  while (end < text.length && /[0-9０-９]/u.test(text[end]!)) end++;
  return end;
}
