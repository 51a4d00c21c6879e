/** 根据《…》，制定本条例: the works a text says it is based on. */
import { normaliseTitle } from '../../text/titles';
import { type Passage, sentenceAround } from '../parse/passages';
import { markedTitles } from './marks';
import type { Said } from './said';

const MADE =
  /制定(?:本|如下)|特制定|制订本|作(?:出)?如下(?:规定|决定|解释|规定)|(?:规定|决定|解释|批复)如下/u;
const GROUNDS = /根据|依据|依照|按照|遵照/gu;
/** The purpose is told at the head: a later 制定本… is about something else. */
const HEAD_PASSAGES = 8;

export function basesIn(passages: readonly Passage[]): Said[] {
  const head = passages
    .filter(({ provision }) => !provision.path.startsWith('annex'))
    .slice(0, HEAD_PASSAGES);
  for (const { words, start, provision } of head) {
    const made = MADE.exec(words);
    if (!made) continue;
    const sentence = sentenceAround(words, made.index);
    const said = groundsOf(words.slice(sentence.start, made.index)).map(({ title, documentNumber }) => ({
      kind: 'BASED_ON' as const,
      title,
      documentNumber,
      start: start + sentence.start,
      end: start + sentence.end,
      provision: provision.path,
    }));
    if (said.length > 0) return said;
  }
  return [];
}

interface Ground {
  title: string;
  documentNumber: string | null;
}

/** `words`: the sentence up to 制定本. */
function groundsOf(words: string): Ground[] {
  const grounds: Ground[] = [];
  const starts = [...words.matchAll(GROUNDS)].map((match) => match.index + match[0].length);
  starts.forEach((from, index) => {
    const next = starts[index + 1] ?? words.length;
    const clause = upToPurpose(words.slice(from, next));
    grounds.push(...markedIn(clause), ...bareIn(clause));
  });
  return grounds;
}

/** What follows 结合, 为 or 针对 is the occasion, not the ground. */
function upToPurpose(clause: string): string {
  const cut = clause.search(/[，,]\s?(?:结合|并结合|针对|为|对|就|现|经|以|参照|借鉴)|(?:实际|需要)情况/u);
  return cut < 0 ? clause : clause.slice(0, cut);
}

function markedIn(clause: string): Ground[] {
  return markedTitles(clause).flatMap(({ title, documentNumber, close }) => [
    { title, documentNumber },
    ...implementing(title, clause.slice(close, close + 12)),
  ]);
}

/** 《…法》及其实施条例. */
function implementing(title: string, after: string): Ground[] {
  const kind = /^及其(实施(?:条例|细则|办法))/u.exec(after)?.[1];
  return kind ? [{ title: title + kind, documentNumber: null }] : [];
}

/** 宪法、国务院组织法和教育法: names of laws without marks, between stops. */
function bareIn(clause: string): Ground[] {
  let outside = clause;
  for (const { start, close } of markedTitles(clause)) {
    outside = outside.slice(0, start) + '、'.repeat(close - start) + outside.slice(close);
  }
  return outside
    .replace(/[（(][^（）()]{0,60}[）)]/gu, '')
    .split(/[、，,；\s]|以及|(?<=法|条例)(?:和|及|与|或)|^(?:和|及|与)/u)
    .map((piece) =>
      piece
        .replace(/^(?:和|及|与)?(?:现行的?|(?:新?修[订改正](?:后|前)?的))?/u, '')
        .replace(/的?(?:有关|相关|原则|基本)?(?:规定|精神|原则)?$/u, ''),
    )
    .filter((name) => BARE_LAW.test(name) && !GENERIC.test(name))
    .map((name) => ({ title: normaliseTitle(name).title, documentNumber: null }));
}

const BARE_LAW = /^[\u4e00-\u9fff]{1,30}(?:法|法典)$|^[\u4e00-\u9fff]{2,20}法实施(?:条例|细则)$/u;
const GENERIC = /^(?:有关|相关|国家|上述|其他|本|该)|国际法$|办法$|方法$|做法$|立法$|司法$|执法$/u;
