/** Why an article is suggested, for people, in Chinese, the weightiest first. */
import type { Ranked } from './rerank';
import type { SuggestMeasure, SupportCandidate } from './types';

export function reasonsFor(measure: SuggestMeasure, topic: string, ranked: Ranked): string[] {
  const { evidence, common } = ranked;
  const { candidate, phrases, words, titleWords, headingWords } = evidence;
  const reasons = [`回应“${shortened(topic)}”`];
  if (measure.citedSources.includes(candidate.source)) reasons.push(`举措引用了《${candidate.sourceTitle}》`);
  if (phrases.length > 0) reasons.push(`相同表述：${quoted(phrases)}`);
  const others = words.filter((word) => !phrases.some((phrase) => phrase.includes(word)));
  if (others.length > 0) reasons.push(`共同用词：${others.slice(0, 5).join('、')}`);
  if (headingWords.length > 0) reasons.push(`章节标题相符：${headingWords.slice(0, 3).join('、')}`);
  if (titleWords.length > 0) reasons.push(`法规名称相符：${titleWords.slice(0, 3).join('、')}`);
  if (common) reasons.push(common.reason);
  return [...reasons, ...inForce(measure, candidate)];
}

/** `kind`: the recurring kind of measure that the text is of. */
export function reasonsOfKind(
  measure: SuggestMeasure,
  topic: string,
  candidate: SupportCandidate,
  kind: string,
): string[] {
  const reasons = [`回应“${shortened(topic)}”`, `常见举措：${kind}`];
  if (measure.citedSources.includes(candidate.source)) reasons.push(`举措引用了《${candidate.sourceTitle}》`);
  return [...reasons, ...inForce(measure, candidate)];
}

function inForce({ on }: SuggestMeasure, { effectiveFrom }: SupportCandidate): string[] {
  if (on === null) return [];
  return [effectiveFrom === null ? `施行日期不详，未能核对 ${on} 是否有效` : `${on} 时有效`];
}

const LONGEST_QUOTED = 40;

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, '');
  return flat.length <= LONGEST_QUOTED ? flat : `${flat.slice(0, LONGEST_QUOTED)}…`;
}

function quoted(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((phrase) => `“${phrase}”`)
    .join('、');
}
