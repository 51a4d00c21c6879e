/** What a caller says of a text's issuer: a body, or a region path. */
import { regionOf } from '../../domain/text/regions';

/** 重庆市沙坪坝区科学技术局 or 重庆市/沙坪坝区 → [重庆市, 沙坪坝区]; a national body → []. */
export function regionOfHint(hint: string): string[] {
  if (hint.includes('/')) return hint.split('/').filter(Boolean);
  return regionOf(hint);
}
