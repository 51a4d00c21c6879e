import { parsePinpoint } from '../../../domain/citations/find/pinpoints';
import { fold } from '../../../domain/citations/normalise';
import { parseNumeral } from '../../../domain/text/numerals';

/** A path as provisions have it, from an article down. */
const PATH = /^art-\d{1,4}(?:-\d{1,3})?(?:\/(?:par|sub|item)-\d{1,3})*$/u;

/** `第二十七条第二款`, `27`, `二十七` or a path → `art-27/par-2`, `art-27`; null for anything else. */
export function provisionPathOf(number: string): string | null {
  const bare = number.trim();
  if (PATH.test(bare)) return bare;
  const written = parseNumeral(bare) === null ? bare : `第${bare}条`;
  const text = fold(written);
  const parsed = parsePinpoint(text, 0);
  if (!parsed || parsed.end !== text.length || parsed.provisions.length !== 1) return null;
  const [provision] = parsed.provisions;
  return provision?.article === null ? null : (provision?.path ?? null);
}
