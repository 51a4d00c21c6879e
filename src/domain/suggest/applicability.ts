/** Whether a provision could support a measure at all: in force on its day, and in force where it was taken. */
import type { IsoDate } from '../model/terms';
import type { SuggestMeasure, SupportCandidate } from './types';

export function applies(
  candidate: SupportCandidate,
  measure: Pick<SuggestMeasure, 'on' | 'region' | 'citedSources'>,
): boolean {
  if (measure.citedSources.length > 0 && !measure.citedSources.includes(candidate.source)) return false;
  return isInForce(candidate, measure.on) && inRegion(candidate.region, measure.region);
}

/** An unknown start is taken as in force; the reasons then say that it is not known. */
export function isInForce(
  { effectiveFrom, effectiveTo }: Pick<SupportCandidate, 'effectiveFrom' | 'effectiveTo'>,
  on: IsoDate | null,
): boolean {
  if (on === null) return true;
  return (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || effectiveTo > on);
}

/** 重庆市 law binds 重庆市/沙坪坝区, not the State Council; a district's rules do not bind the city. */
function inRegion(source: readonly string[], measure: readonly string[]): boolean {
  return source.every((name, depth) => measure[depth] === name);
}
