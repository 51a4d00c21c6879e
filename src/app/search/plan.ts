/**
 * What the words of a search mean, before the index is asked: a work, an article or a document number they name
 * outright; a title they are the beginning of; and the words that must occur in the text.
 */
import type { Knowledge } from '../../domain/analyse';
import { similarTitles } from '../../domain/catalogue/similar-titles';
import { findCitations, fold, resolveCitations } from '../../domain/citations';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { ProvisionRef } from '../../domain/model/citation';
import { provisionId, versionId } from '../../domain/model/ids';
import type { IsoDate } from '../../domain/model/terms';
import { wordsOfLaw } from '../../domain/suggest/lexicon';
import { parseNumeral } from '../../domain/text/numerals';
import { titleKey } from '../../domain/text/titles';

export interface SearchPlan {
  /** Nodes named outright, best first; the graph leaves out those it does not have. */
  direct: string[];
  /** Works that the words speak of besides: hits in others come after. */
  within: string[];
  /** For the full-text index: everything in it must occur. null: the words are all in the name of what is in `direct`. */
  terms: string | null;
  /** Some of the words suffice: asked only when `terms` finds nothing. */
  loose: string | null;
  /** As they are looked for, for highlights. */
  words: string[];
}

/** A work of this many titles that begin alike is not listed whole. */
const MOST_TITLES = 10;
/** `第` and `条` may be left out behind a name: 政府信息公开条例 27. */
const NUMBER_BEHIND = /^(.{2,40}?)[\s，,]*第?\s*([0-9〇零一二三四五六七八九十百千]{1,6})\s*条?$/u;

/** `on`: the day whose version is meant. */
export function searchPlan(text: string, knowledge: Knowledge, on: IsoDate): SearchPlan {
  // Folding drops white space, which here parts the words.
  const query = text.trim().split(/\s+/u).map(fold).join(' ');
  const direct = new Set<string>();
  const named = addressed(query, knowledge, on);
  for (const id of named.ids) direct.add(id);
  if (named.ids.length === 0) {
    for (const work of titledLike(query, knowledge)) direct.add(work.id);
  }
  const within = new Set(named.works);
  let words = wordsOf(named.rest);
  if (named.ids.length === 0 && words.length > 1) {
    // 行政处罚法 听证: the first word names a law, the others are looked for in it.
    const works = worksCalled(words[0]!.text, knowledge);
    if (works.length > 0) {
      for (const { id } of works) within.add(id);
      words = words.slice(1);
    }
  }
  const wanted = words.filter(({ excluded }) => !excluded);
  return {
    direct: [...direct],
    within: [...within],
    terms: wanted.length === 0 ? null : termsOf(words),
    loose: looseOf(wanted),
    words: wanted.flatMap((word) => (word.quoted ? [word.text] : contentWords(word.text))),
  };
}

interface Addressed {
  ids: string[];
  works: string[];
  /** What of the query names nothing. */
  rest: string;
}

function addressed(query: string, knowledge: Knowledge, on: IsoDate): Addressed {
  const behind = NUMBER_BEHIND.exec(query);
  if (behind) {
    const works = worksCalled(behind[1]!, knowledge);
    const article = parseNumeral(behind[2]!);
    if (works.length > 0 && article !== null)
      return {
        ids: works.flatMap((work) => provisionsOf(work, [`art-${article}`], on)),
        works: idsOf(works),
        rest: '',
      };
  }
  const called = worksCalled(query, knowledge);
  if (called.length > 0) return { ids: idsOf(called), works: idsOf(called), rest: '' };
  const numbered = knowledge.catalogue.byDocumentNumber(query);
  if (numbered.length > 0) return { ids: idsOf(numbered), works: idsOf(numbered), rest: '' };
  const citations = findCitations(query, knowledge.lexicon, { ownTitle: null });
  const context = { asOf: on, region: null, issuingBody: null };
  const resolutions = resolveCitations(citations, knowledge.catalogue, context, query);
  const ids: string[] = [];
  const works: string[] = [];
  let rest = '';
  let at = 0;
  for (const [index, citation] of citations.entries()) {
    rest += `${query.slice(at, citation.start)} `;
    at = citation.end;
    const resolution = resolutions[index]!;
    const sources =
      'source' in resolution
        ? [resolution.source]
        : 'candidates' in resolution
          ? resolution.candidates.map(({ source }) => source)
          : [];
    const found = sources.flatMap((source) => knowledge.catalogue.byId(source) ?? []);
    works.push(...idsOf(found));
    const paths = citation.pinpoint?.provisions.map(pathOf) ?? [];
    ids.push(...found.flatMap((work) => (paths.length > 0 ? provisionsOf(work, paths, on) : [work.id])));
    if (found.length === 0) rest += `${citation.text} `;
  }
  rest += query.slice(at);
  rest = rest.trim();
  // 行政处罚法中关于听证的规定 names the law only to say where to look.
  if (significant(rest) >= 2) return { ids: ids.filter((id) => id.startsWith('provision:')), works, rest };
  return { ids, works, rest: ids.length > 0 ? '' : query };
}

function worksCalled(name: string, knowledge: Knowledge): CatalogueWork[] {
  const bare = name.replace(/^《(.*)》$/u, '$1').trim();
  const titled = knowledge.catalogue.byTitle(bare);
  const works = titled.length > 0 ? titled : knowledge.catalogue.byAlias(bare);
  return [...works].sort((a, b) => a.region.length - b.region.length);
}

/** Works whose title begins with the words, or has them, shortest first; else those they may be a misspelling of. */
function titledLike(query: string, knowledge: Knowledge): CatalogueWork[] {
  const key = titleKey(query);
  if (key.length < 3) return [];
  const starting: CatalogueWork[] = [];
  const having: CatalogueWork[] = [];
  for (const work of knowledge.works) {
    const title = titleKey(work.title);
    if (title.startsWith(key)) starting.push(work);
    else if (key.length >= 4 && title.includes(key)) having.push(work);
  }
  const byLength = (a: CatalogueWork, b: CatalogueWork) => a.title.length - b.title.length;
  const like = [...starting.sort(byLength), ...having.sort(byLength)].slice(0, MOST_TITLES);
  if (like.length > 0) return like;
  return similarTitles(query, knowledge.index).flatMap((title) => knowledge.catalogue.byTitle(title));
}

/** The article in the version of the day first, then in the others, newest first, as not every text is held. */
function provisionsOf(work: CatalogueWork, paths: readonly string[], on: IsoDate): string[] {
  const versions = [...work.versions].reverse();
  const applying = versions.filter(
    ({ effectiveFrom, effectiveTo, promulgatedOn }) =>
      (effectiveFrom ?? promulgatedOn ?? '') <= on && (effectiveTo === null || effectiveTo > on),
  );
  const version = applying[0] ?? versions[0];
  const ids = version
    ? paths.map((path) => provisionId(versionId(work.id, version.promulgatedOn), path))
    : [];
  return [...ids, work.id];
}

function pathOf({ path }: ProvisionRef): string {
  return path;
}

function idsOf(works: readonly CatalogueWork[]): string[] {
  return works.map(({ id }) => id);
}

interface Word {
  text: string;
  quoted: boolean;
  excluded: boolean;
}

/** Split at white space; “…” and "…" are phrases, and what begins with - must not occur. */
function wordsOf(query: string): Word[] {
  const words: Word[] = [];
  for (const match of query.matchAll(/(-?)[“"]([^“”"]+)[”"]|(\S+)/gu)) {
    const [, minus = '', phrase, plain] = match;
    if (phrase !== undefined) words.push({ text: phrase.trim(), quoted: true, excluded: minus === '-' });
    else if (plain !== undefined) {
      const excluded = plain.startsWith('-') && plain.length > 1;
      words.push({ text: excluded ? plain.slice(1) : plain, quoted: false, excluded });
    }
  }
  return words.filter(({ text }) => significant(text) > 0);
}

/** Asked, but in no law: 哪些情形, 怎么办. */
const ASKING =
  /(?:请问|什么|怎么样|怎样|怎么办|怎么|如何|哪些|哪个|哪里|多少钱|多少|多久|多长时间|几天|几年|是否|可不可以|能不能|算不算|有没有|会不会|要不要|可以吗|可以|能否|有何|为什么|的情形有|有关规定|的规定|规定|情形|情况|需要|应该|吗|呢|吧|啊|的|了|是|有|在|和|与|及|或|被|把|对|我|你|他|她|它|不)/gu;

/** What of a word or question a law may have: stretches of at least two characters. */
function contentWords(word: string): string[] {
  // A word of a few characters is one a lawyer types: 不可抗力, 情势变更.
  if (word.length <= 6) return [word];
  const parts = word
    .replace(/[？?。！!，,、；;：:（）()]/gu, ' ')
    .replace(ASKING, ' ')
    .split(/\s+/u)
    .filter((part) => significant(part) >= 2)
    .flatMap(segmented);
  return parts.length > 0 ? parts : [word];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A long stretch as words of the language: 工伤认定申请 → 工伤, 认定, 申请. */
function segmented(part: string): string[] {
  if (part.length <= 6) return [part];
  const words: string[] = [];
  let single = '';
  for (const { segment } of segmenter.segment(part)) {
    if (segment.length === 1) single += segment;
    else {
      if (single.length > 1) words.push(single);
      single = '';
      words.push(segment);
    }
  }
  if (single.length > 1) words.push(single);
  return words.length > 0 ? words : [part];
}

function termsOf(words: readonly Word[]): string {
  const wanted = words
    .filter(({ excluded }) => !excluded)
    .flatMap(({ text, quoted }) => (quoted ? [phrase(text)] : contentWords(text).map(phrase)));
  const unwanted = words.filter(({ excluded }) => excluded).map(({ text }) => ` NOT ${phrase(text)}`);
  return `${wanted.join(' AND ')}${unwanted.join('')}`;
}

/** Whole words weigh most, their pairs of characters count too. */
function looseOf(words: readonly Word[]): string | null {
  const parts = words.filter(({ quoted }) => !quoted).flatMap(({ text }) => contentWords(text));
  if (parts.length === 0) return null;
  const said = parts.map((part) => `(${[`${phrase(part)}^4`, ...pairs(part).map(phrase)].join(' OR ')})`);
  // 被辞退 stands in no law, 解除劳动合同 does.
  const meant = wordsOfLaw(words.map(({ text }) => text).join(' ')).map((word) => `${phrase(word)}^2`);
  return [...said, ...meant].join(' OR ');
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.length <= 2
    ? []
    : characters.slice(1).map((character, at) => characters[at]! + character);
}

/** Quoted, so that nothing in it is query syntax to the index. */
function phrase(word: string): string {
  return `"${word.replace(/["\\]/gu, '\\$&')}"`;
}

function significant(text: string): number {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].length;
}
