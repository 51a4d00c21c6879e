/** What is exported as linked data is called by one name, which pages tell too. */

/**
 * Ids are readable Chinese, which IRIs allow; only what they do not allow is escaped, characters that show nothing or
 * turn the direction of writing among it. Half a character has no escape.
 */
export function iri(id: string): string {
  const whole = id.replace(/\p{Cs}/gu, '\ufffd');
  return `urn:yiju:${whole.replace(/[\s\p{Cc}\p{Cf}<>"{}|\\^`%[\]#?]/gu, encodeURIComponent)}`;
}
