import { parsePinpoint } from '../../../domain/citations/find/pinpoints';
import { fold } from '../../../domain/citations/normalise';
import { parseNumeral } from '../../../domain/text/numerals';

/** A path as provisions have it: an article or part of one, or what articles lie in; in an annex, also both. */
const PATH =
  /^(?=.)(?:(?:annex|part|subpart|ch|sec)-\d{1,3}(?:\/|$)|preamble(?:\/|$))*(?:art-\d{1,4}(?:-\d{1,3})?(?:\/|$))?(?:(?:par|sub|item)-\d{1,3}(?:\/|$))*$/u;

/**
 * `第二十七条第二款`, `27`, `二十七`, `附件三`, `序言`, `第二章第一节` or a path → `art-27/par-2`, `art-27`, `annex-3`,
 * `preamble`, `ch-2/sec-1`; null for anything else, and for 第二款, which no article is said of.
 */
export function provisionPathOf(number: string): string | null {
  const bare = number.trim();
  if (PATH.test(bare) && !/\/$|^(?:par|sub|item)-/u.test(bare)) return bare;
  const written = parseNumeral(bare) === null ? bare : `第${bare}条`;
  const text = fold(written);
  if (/^附[件录表]$/u.test(text)) return 'annex-1';
  const parsed = parsePinpoint(text, 0);
  if (!parsed || parsed.end !== text.length || parsed.provisions.length !== 1) return null;
  const provision = parsed.provisions[0]!;
  return provision.article === null && provision.within === null ? null : provision.path;
}
