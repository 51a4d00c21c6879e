/** Whether what stands in the field is a name to be looked up, and in which forms it is asked. */

/** 行政处罚法第三十三条第一款, 行政处罚法 33: a name, and which part of it. */
const NAME_AND_PLACE =
  /^《?([^《》]{2,100}?)》?[\s，,]*(第?\s*[0-9〇零一二三四五六七八九十百千]{1,7}\s*条(?:之[一二三四五六七八九十]+)?\S*|[0-9]{1,4})?$/u;

/**
 * As the words stand, and as a citation with its brackets, which a reader leaves out. [] for what is several words.
 */
export function askedForms(words: string): string[] {
  const text = words.trim();
  if ([...text].length < 2) return [];
  const named = NAME_AND_PLACE.exec(text);
  if (!named) return [text];
  const [, name = '', place = ''] = named;
  if (/\s/u.test(name)) return [text];
  return [...new Set([text, `《${name}》${placeInWords(place)}`])];
}

function placeInWords(place: string): string {
  const words = place.replace(/\s+/gu, '');
  if (/^[0-9]{1,4}$/u.test(words)) return `第${words}条`;
  return words && !words.startsWith('第') ? `第${words}` : words;
}

interface Mention {
  text: string;
  start: number;
  end: number;
}

/** The one that is all that was asked, but for brackets and spaces; null where words are left over. */
export function wholeMention<M extends Mention>(asked: string, mentions: readonly M[]): M | null {
  const [only, ...others] = mentions;
  if (!only || others.length > 0) return null;
  const rest = asked.slice(0, only.start) + asked.slice(only.end);
  return /^[《》\s]*$/u.test(rest) ? only : null;
}
