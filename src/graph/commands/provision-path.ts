/** What a provision's path tells of it: `art-27/par-2/sub-3`. */
import type { ProvisionKind } from '../../domain/model/terms';

const KIND_OF_STEP: Record<string, ProvisionKind> = {
  part: 'PART',
  subpart: 'SUBPART',
  ch: 'CHAPTER',
  sec: 'SECTION',
  art: 'ARTICLE',
  par: 'PARAGRAPH',
  sub: 'SUBPARAGRAPH',
  item: 'ITEM',
};

export interface ProvisionPlace {
  kind: ProvisionKind;
  number: number | null;
  subNumber: number | null;
  /** Steps above this one in the path. */
  depth: number;
}

export function placeOf(path: string): ProvisionPlace {
  const steps = path.split('/');
  const [step = '', number, subNumber] = steps[steps.length - 1]!.split('-');
  return {
    kind: KIND_OF_STEP[step] ?? 'ANNEX',
    number: number === undefined ? null : Number(number),
    subNumber: subNumber === undefined ? null : Number(subNumber),
    depth: steps.length - 1,
  };
}

/**
 * An article of one 款 has no paragraph of its own, so 第二十七条第一款 is the article itself: the path without `par-1`.
 * null when the path has none.
 */
export function withoutOnlyParagraph(path: string): string | null {
  const steps = path.split('/');
  const rest = steps.filter((step) => step !== 'par-1');
  return rest.length === steps.length || rest.length === 0 ? null : rest.join('/');
}
