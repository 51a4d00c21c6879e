/** What writers do to words that they quote: none of it is a fault; and what is one. */

/** The same numbers each time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export type Change = (words: string, chance: () => number) => string;

export const USUAL: Record<string, Change> = {
  'as it stands': (words) => words,
  'with half-width punctuation': (words) =>
    words.replace(
      /[，；：（）]/gu,
      (mark) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark]!,
    ),
  'with full-width digits': (words) =>
    words.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'without its last mark': (words) => words.replace(/[。；，、]+$/u, ''),
  'with another last mark': (words) => words.replace(/[；，、：]$/u, '。'),
  'with its middle left out': (words, chance) => {
    if (words.length < 30) return words;
    const from = 8 + Math.floor(chance() * (words.length - 24));
    const to = from + 2 + Math.floor(chance() * (words.length - 10 - from - 2));
    return `${words.slice(0, from)}……${words.slice(to)}`;
  },
  'with its middle left out in brackets': (words) =>
    words.length < 30 ? words : `${words.slice(0, 10)}〔略〕${words.slice(-12)}`,
  'with its end left out': (words) => (words.length < 24 ? words : `${words.slice(0, 16)}……`),
  'without the numbers of its items': (words) => words.replace(/（[一二三四五六七八九十]+）/gu, ''),
  'with spaces': (words, chance) => {
    const at = 1 + Math.floor(chance() * (words.length - 1));
    return `${words.slice(0, at)} ${words.slice(at)}`;
  },
  'with a line end': (words) => `${words.slice(0, 6)}\n${words.slice(6)}`,
  'with other quotation marks inside': (words) => words.replace(/“/gu, '‘').replace(/”/gu, '’'),
  'with a comma more': (words) => `${words.slice(0, 7)}，${words.slice(7)}`,
};

/** Each changes what is said: one character more, less or other. */
export const ALTERED: Record<string, Change> = {
  'another character': (words, chance) => {
    const at = placeIn(words, chance);
    return `${words.slice(0, at)}${words[at] === '某' ? '甲' : '某'}${words.slice(at + 1)}`;
  },
  'a character less': (words, chance) => {
    const at = placeIn(words, chance);
    return words.slice(0, at) + words.slice(at + 1);
  },
  'a word more': (words, chance) => {
    const at = placeIn(words, chance);
    return `${words.slice(0, at)}一般${words.slice(at)}`;
  },
  'another duty': (words, chance) =>
    /应当|可以|不得/u.test(words)
      ? words.replace(/应当|可以|不得/u, (duty) => (duty === '应当' ? '可以' : '应当'))
      : ALTERED['another character']!(words, chance),
  'another number': (words, chance) =>
    /[一二三四五六七八九]/u.test(words)
      ? words.replace(/[一二三四五六七八九]/u, (number) => (number === '九' ? '八' : '九'))
      : ALTERED['a word more']!(words, chance),
  'two clauses exchanged': (words, chance) => {
    const clauses = words.split('，');
    if (clauses.length < 3 || clauses[0] === clauses[1]) return ALTERED['a word more']!(words, chance);
    return [clauses[1], clauses[0], ...clauses.slice(2)].join('，');
  },
};

/** Of a character that counts, not the first nor the last: words may be cut there. */
function placeIn(words: string, chance: () => number): number {
  const places = [...words.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index).slice(1, -1);
  return places[Math.floor(chance() * places.length)]!;
}
