/**
 * What the words of a search mean, before the index is asked: a work, an article or a document number they name
 * outright; a title they are the beginning of; and the words that must occur in the text.
 */
import type { Knowledge } from '../../domain/analyse';
import { similarTitles } from '../../domain/catalogue/similar-titles';
import { findCitations, fold, resolveCitations } from '../../domain/citations';
import type { CatalogueVersion, CatalogueWork } from '../../domain/model/catalogue';
import type { ProvisionRef } from '../../domain/model/citation';
import { provisionId, versionId } from '../../domain/model/ids';
import type { IsoDate } from '../../domain/model/terms';
import { lawNames, wordsOfLaw } from '../../domain/suggest/lexicon';
import { normaliseDocumentNumber } from '../../domain/text/document-number-key';
import { parseNumeral, toNumeral } from '../../domain/text/numerals';
import { titleKey } from '../../domain/text/titles';

export interface SearchPlan {
  /** Nodes named outright, best first; the graph leaves out those it does not have. */
  direct: string[];
  /** Works that the words speak of besides: hits in others come after. */
  within: string[];
  /** For the full-text index: everything in it must occur. null: the words are all in the name of what is in `direct`. */
  terms: string | null;
  /** Some of the words, or parts of them: asked only where `terms` finds little. null: the words are asked as they are. */
  loose: string | null;
  /**
   * Of each word the ways to say it, each as parts that must all occur within an article: 不予处罚 or 不予 … 处罚.
   * null: the words are asked as they are.
   */
  every: string[][][] | null;
  /** As they are looked for, for highlights. */
  words: string[];
}

/** A work of this many titles that begin alike is not listed whole. */
const MOST_TITLES = 10;
/** What parts words is bounded, so that a query of commas is read in no time. `第` and `条` may be left out behind a name: 政府信息公开条例 27, 刑法 133之一, 公司法 2018 第二十条, 治安管理处罚法 58条 噪声. */
const NUMBER_BEHIND =
  /^(?<name>.{2,40}?)[\s，,]{0,3}(?:[（(]?(?<year>(?:19|20)\d\d)年?(?:版|修正|修订|修改)?(?:版|本)?[）)]?(?=[\s，,第]))?[\s，,]{0,3}第?\s?(?<article>[0-9〇零一二三四五六七八九十百千]{1,8})\s?(?:条|(?=之|-|\s|$))(?:(?:之|-)\s*(?<sub>[0-9一二三四五六七八九十]{1,3}))?(?:第?[一二三四五六七八九十0-9]{1,3}款)?(?:第?[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?项)?(?:\s+(?<rest>.+))?$/u;
/** 公司法 2018, 公司法2018年修正. */
const YEAR_BEHIND =
  /^(?<name>.{2,40}?)[\s，,]{0,3}[（(]?(?<year>(?:19|20)\d\d)年?(?:版|修正|修订|修改)?(?:版|本)?[）)]?$/u;

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
    const works = worksMeant(words[0]!.text, knowledge);
    if (works.length > 0) {
      for (const { id } of works) within.add(id);
      words = words.slice(1);
    }
  }
  const wanted = words.filter(({ excluded }) => !excluded);
  // 行政处罚 is what holds 行政处罚.
  const hasParts =
    wanted.length > 1 ||
    wanted.some(
      ({ text, quoted }) =>
        !quoted && ((text.length > LONGEST_WORD && partsOf(text).length > 1) || wordsOfLaw(text).length > 0),
    );
  // A document that nobody knows is not made up of those that have some of its words.
  const isTitle = wanted.length === 1 && TITLE.test(wanted[0]!.text);
  return {
    direct: [...direct],
    within: [...within],
    terms: wanted.length === 0 ? null : termsOf(words),
    loose: hasParts && !isTitle ? looseOf(words) : null,
    every: hasParts && !isTitle ? wanted.map(waysOf) : null,
    words: wanted.flatMap((word) => (word.quoted ? [word.text] : contentWords(word.text))),
  };
}

/** A single word of so many characters is asked as it is. */
const LONGEST_WORD = 4;
const TITLE = /^《?[^\s]{3,}(?:法|条例|办法|规定|细则|规则|决定|意见|通知)(?:[（(].+[）)])?》?$/u;

interface Addressed {
  ids: string[];
  works: string[];
  /** What of the query names nothing. */
  rest: string;
}

function addressed(query: string, knowledge: Knowledge, on: IsoDate): Addressed {
  const dated = YEAR_BEHIND.exec(query)?.groups;
  if (dated) {
    const works = worksMeant(dated.name!, knowledge);
    if (works.length > 0) return { ids: idsOf(works), works: idsOf(works), rest: '' };
  }
  const behind = NUMBER_BEHIND.exec(query)?.groups;
  if (behind) {
    const works = worksMeant(behind.name!, knowledge);
    const article = parseNumeral(behind.article!);
    const sub = behind.sub === undefined ? null : parseNumeral(behind.sub);
    if (works.length > 0 && article !== null) {
      const path = `art-${article}${sub === null ? '' : `-${sub}`}`;
      return {
        ids: works.flatMap((work) => {
          const key = normaliseDocumentNumber(behind.name!);
          const ofNumber = work.versions.find(
            ({ documentNumber }) => documentNumber && normaliseDocumentNumber(documentNumber) === key,
          );
          return provisionsOf(work, [path], ofNumber ?? versionOf(work, on, behind.year));
        }),
        works: idsOf(works),
        rest: behind.rest ?? '',
      };
    }
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
    const said = 'version' in resolution ? resolution.version : null;
    ids.push(
      ...found.flatMap((work) =>
        paths.length > 0
          ? provisionsOf(
              work,
              paths,
              work.versions.find((each) => versionId(work.id, each.promulgatedOn) === said) ??
                versionOf(work, on),
            )
          : [work.id],
      ),
    );
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

/** By title, alias or number, else by a short form, else as a misspelling. */
function worksMeant(name: string, knowledge: Knowledge): CatalogueWork[] {
  const called = worksCalled(name, knowledge);
  if (called.length > 0) return called;
  const numbered = knowledge.catalogue.byDocumentNumber(name);
  if (numbered.length > 0) return [...numbered];
  const shortened = worksShortened(name, knowledge);
  return shortened.length > 0 ? shortened : worksMisspelt(name, knowledge);
}

const SHORT_FORM = /^\p{Script=Han}{2,5}(?:法|条例|办法|规定|细则)$/u;

/** 民诉法, 招投标法: some characters of a national title, in its order, from its first to its last; the shortest such titles. */
function worksShortened(name: string, knowledge: Knowledge): CatalogueWork[] {
  const key = titleKey(name);
  if (!SHORT_FORM.test(key)) return [];
  let best: CatalogueWork[] = [];
  for (const { work, key: title } of titled(knowledge)) {
    if (work.region.length > 0 || work.level === 'NORMATIVE_DOCUMENT') continue;
    if (key.endsWith('法') && work.level !== 'LAW') continue;
    if (title.length <= key.length || !isShortOf(key, title)) continue;
    const shortest = best[0]?.title.length ?? Number.POSITIVE_INFINITY;
    if (work.title.length < shortest) best = [work];
    else if (work.title.length === shortest) best.push(work);
  }
  return best.slice(0, MOST_TITLES);
}

function isShortOf(short: string, title: string): boolean {
  if (short[0] !== title[0] || short.at(-1) !== title.at(-1)) return false;
  let at = 0;
  for (const char of short) {
    at = title.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function worksMisspelt(name: string, knowledge: Knowledge): CatalogueWork[] {
  const similar = similarTitles(name, knowledge.index).flatMap((title) => knowledge.catalogue.byTitle(title));
  if (similar.length > 0) return similar;
  // 民典法: all the characters of a title, in another order.
  const key = titleKey(name);
  const characters = sorted(key);
  if (key.length < 3) return [];
  return titled(knowledge).flatMap(({ work, key: title }) =>
    title.length === key.length && title[0] === key[0] && sorted(title) === characters ? [work] : [],
  );
}

interface Titled {
  work: CatalogueWork;
  key: string;
}

const titledWorks = new WeakMap<Knowledge, readonly Titled[]>();

/** Titles as they are compared: folding ten thousand of them takes tens of milliseconds, too long for each search. */
function titled(knowledge: Knowledge): readonly Titled[] {
  let works = titledWorks.get(knowledge);
  if (!works) {
    works = knowledge.works.map((work) => ({ work, key: titleKey(work.title) }));
    titledWorks.set(knowledge, works);
  }
  return works;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Works whose title begins with the words, or has them, shortest first; else those that they are short for, or misspell. */
function titledLike(query: string, knowledge: Knowledge): CatalogueWork[] {
  const key = titleKey(query);
  if (key.length < 3) return [];
  const starting: CatalogueWork[] = [];
  const having: CatalogueWork[] = [];
  for (const { work, key: title } of titled(knowledge)) {
    if (title.startsWith(key)) starting.push(work);
    else if (key.length >= 4 && title.includes(key)) having.push(work);
  }
  const byLength = (a: CatalogueWork, b: CatalogueWork) => a.title.length - b.title.length;
  const like = [...starting.sort(byLength), ...having.sort(byLength)].slice(0, MOST_TITLES);
  return like.length > 0 ? like : worksMeant(query, knowledge);
}

/** The version of that year, where one is named and known; else that of the day; else the newest. */
function versionOf(work: CatalogueWork, on: IsoDate, year?: string): CatalogueVersion | undefined {
  const versions = [...work.versions].reverse();
  const ofYear = year && versions.find(({ promulgatedOn }) => promulgatedOn?.startsWith(year));
  const ofDay = versions.find(
    ({ effectiveFrom, effectiveTo, promulgatedOn }) =>
      (effectiveFrom ?? promulgatedOn ?? '') <= on && (effectiveTo === null || effectiveTo > on),
  );
  return ofYear || ofDay || versions[0];
}

/** The articles of the version, or of the others where its text is not held, newest first; then the work. */
function provisionsOf(
  work: CatalogueWork,
  paths: readonly string[],
  version: CatalogueVersion | undefined,
): string[] {
  const versions = version?.articleCount != null ? [version] : [...work.versions].reverse();
  const ids = paths.flatMap((path) =>
    versions.map(({ promulgatedOn }) => provisionId(versionId(work.id, promulgatedOn), path)),
  );
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
function segmented(part: string, longest = 6): string[] {
  if (part.length <= longest) return [part];
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
    .flatMap(({ text, quoted }) => (quoted ? [phrase(text)] : contentWords(text).map(asWritten)));
  return `${wanted.join(' AND ')}${unwantedOf(words)}`;
}

function unwantedOf(words: readonly Word[]): string {
  return words
    .filter(({ excluded }) => excluded)
    .map(({ text }) => ` NOT ${phrase(text)}`)
    .join('');
}

function asWritten(word: string): string {
  // What has a name in everyday words, or among lawyers, is found by the words of the law as well: 情势变更.
  const ways = [...spellings(word), ...lawNames(word)].map(phrase);
  return ways.length === 1 ? ways[0]! : `(${ways.join(' OR ')})`;
}

const COUNTED = '(?=个|日|天|周|月|年|元|万|倍|人|岁|小时)';
const DIGITS = new RegExp(`\\d{1,4}${COUNTED}`, 'gu');
const NUMERALS = new RegExp(`[一二三四五六七八九十百千零〇]{1,8}${COUNTED}`, 'gu');

/** Some laws write 三十日, others 30日. */
function spellings(word: string): string[] {
  const inWords = word.replace(DIGITS, (digits) => toNumeral(Number(digits)));
  const inDigits = word.replace(NUMERALS, (numeral) => String(parseNumeral(numeral) ?? numeral));
  return [...new Set([word, inWords, inDigits])];
}

/** Words of law for what was typed count as it, and so do its parts: 不予处罚 stands as 不予行政处罚. */
function waysOf({ text, quoted }: Word): string[][] {
  const whole = spellings(text).map((spelling) => [spelling]);
  if (quoted) return whole;
  const parts = partsOf(text);
  return [...whole, ...(parts.length > 1 ? [parts] : []), ...wordsOfLaw(text).map((word) => [word])];
}

/** A word of more than three characters, or a question, as the words in it. */
function partsOf(word: string): string[] {
  const parts = contentWords(word).flatMap((part) => (part.length > 3 ? segmented(part, 0) : [part]));
  return parts;
}

/** Whole words weigh most, their pairs of characters count too. */
function looseOf(words: readonly Word[]): string | null {
  const wanted = words.filter(({ excluded }) => !excluded);
  const said = wanted.flatMap(({ text, quoted }) =>
    quoted
      ? [`${phrase(text)}^4`]
      : contentWords(text).map(
          (part) =>
            `(${[
              ...spellings(part).map((spelling) => `${phrase(spelling)}^4`),
              ...partsOf(part).map((each) => `${phrase(each)}^2`),
              ...pairs(part).map(phrase),
            ].join(' OR ')})`,
        ),
  );
  if (said.length === 0) return null;
  // 被辞退 stands in no law, 解除劳动合同 does.
  const meant = wordsOfLaw(wanted.map(({ text }) => text).join(' ')).map((word) => `${phrase(word)}^2`);
  return `(${[...said, ...meant].join(' OR ')})${unwantedOf(words)}`;
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
