/** What a title alone says: 关于修改《X》的决定, X修正案, 关于废止《X》的决定, X实施细则, 实施《X》办法. */
import { regionPrefix } from '../../text/regions';
import { amendedBy, normaliseTitle, outerMarks } from '../../text/titles';
import { type Passage, sentenceAround } from '../parse/passages';
import { markedTitles } from './marks';
import type { Said, UnlinkedSource } from './said';

export function titleRelations(source: UnlinkedSource, passages: readonly Passage[]): Said[] {
  const { start, end } = placeOfTitle(source);
  const byTitle = (kind: Said['kind'], title: string | null): Said[] =>
    title ? [{ kind, title, documentNumber: null, start, end, provision: null }] : [];
  const title = outerMarks(source.title);
  const several = /[》〉]等/u.test(title);
  return [
    ...byTitle('AMENDS', amendedBy(title)),
    ...(several || /修改/u.test(title) ? amendedIn(passages) : []),
    ...byTitle('REPEALS', /关于废止《(.{2,120})》的决定$/u.exec(title)?.[1] ?? null),
    ...byTitle('IMPLEMENTS', implementedBy(title)),
  ].map((said) => ({ ...said, title: normaliseTitle(said.title).title }));
}

function placeOfTitle({ text, fullTitle }: UnlinkedSource): { start: number; end: number } {
  const start = text.indexOf(fullTitle);
  if (start >= 0) return { start, end: start + fullTitle.length };
  // A title broken over lines, or put together from two headings.
  const first = fullTitle.split(/\s/u)[0]!;
  const at = Math.max(0, text.indexOf(first));
  return { start: at, end: at + first.length };
}

/** In a decision on several works: 一、修改《X》, 一、对《X》作出修改, 将《X》第三条修改为. */
function amendedIn(passages: readonly Passage[]): Said[] {
  return passages.flatMap(({ words, start, provision }) => {
    if (provision.kind !== 'ARTICLE' && provision.kind !== 'PARAGRAPH' && provision.kind !== 'SUBPARAGRAPH')
      return [];
    const head =
      /^(?:[（(]?[一二三四五六七八九十百]{1,5}[）)、]{1,2}|第.{1,6}条)?\s?(?:修改|对|将|在)\s?《/u.exec(
        words,
      );
    const title = head ? markedTitles(words.slice(0, 300))[0] : undefined;
    if (!title || title.start !== head!.index + head![0].length - 1) return [];
    const sentence = sentenceAround(words, title.start);
    return [
      {
        kind: 'AMENDS' as const,
        title: title.raw,
        documentNumber: title.documentNumber,
        start: start + sentence.start,
        end: start + sentence.end,
        provision: provision.path,
      },
    ];
  });
}

const KINDS = '(?:细则|办法|条例|规定|规则|意见|方案)';
const AFTER_NAME = new RegExp(
  `^(.{2,60}?(?:法|条例|规定|办法|决定))》?(?:的)?(?:若干)?实施(?:的)?(?:若干)?${KINDS}(?:（.{1,6}）)?$`,
  'u',
);
const AROUND_MARKS = new RegExp(
  `(?:实施|贯彻|执行)《(.{2,80})》(?:的)?(?:若干)?(?:实施)?(?:若干)?${KINDS}`,
  'u',
);
const AFTER_MARKS = new RegExp(`《(.{2,80})》(?:的)?(?:实施|施行)(?:若干)?${KINDS}$`, 'u');

export function implementedBy(title: string): string | null {
  const name = outerMarks(title);
  const marked = AROUND_MARKS.exec(name)?.[1] ?? AFTER_MARKS.exec(name)?.[1];
  if (marked) return marked;
  const bare = AFTER_NAME.exec(name)?.[1];
  if (!bare || bare.includes('《')) return null;
  if (!bare.endsWith('法')) return bare;
  // No place makes a 法: 某市某法实施办法 implements the State's; 台湾同胞投资保护法 begins with a place all the same.
  const place = bare.slice(0, regionPrefix(bare).length);
  return /[省市区县州旗]$/u.test(place) ? bare.slice(place.length) : bare;
}
