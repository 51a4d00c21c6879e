/** Whether a link to a source is the right one, by the label where it names a source, else by the title. */
import type { Resolution } from '../../domain/model/resolution';
import { titleKey } from '../../domain/text/titles';
import type { GoldMention } from './gold';

export type LinkVerdict = 'right' | 'wrong' | 'abstained' | 'unlabelled';

/** Above this a wrong link is the worst there is: sure and false. */
export const SURE = 0.95;

export function judgeLink(
  gold: GoldMention,
  resolution: Resolution,
  titleOf: (source: string) => string | null,
): LinkVerdict {
  const linked = 'source' in resolution ? resolution.source : null;
  if (gold.source !== undefined) {
    return linked === null ? 'abstained' : linked === gold.source ? 'right' : 'wrong';
  }
  if (linked === null || gold.title === null) return 'unlabelled';
  const title = titleOf(linked);
  const right = [gold.title, ...gold.titleAlso].map(titleKey);
  return title !== null && right.includes(titleKey(title)) ? 'unlabelled' : 'wrong';
}
