/** …同时废止: the works whose force a text ends. */
import type { IsoDate, SourceRelation, Span } from '../../model/terms';
import { findDates } from '../parse/dates';
import { type Passage, sentenceAround } from '../parse/passages';
import { type MarkedTitle, markedTitles } from './marks';
import type { Said } from './said';

const ENDS = /(?:废止|失效|停止执行|停止施行|停止使用)(?=\s*(?:[，,。；;）)]|$))/gu;

/** `isRepeal`: the text is itself a decision to repeal, which says 废止《…》 rather than 《…》同时废止. */
export function repealsIn(passages: readonly Passage[], isRepeal: boolean): Said[] {
  const said: Said[] = [];
  passages.forEach((passage, index) => {
    const { words } = passage;
    if (!/废止|失效|停止执行|停止施行/u.test(words)) return;
    for (const match of words.matchAll(ENDS)) {
      said.push(...sayings(passage, match.index, endedBefore(words, match.index)));
    }
    if (isRepeal) said.push(...repealedAfter(passage));
    if (LIST_FOLLOWS.test(words)) said.push(...listed(passages, index));
  });
  return said;
}

/** The titles that are the subject of the verb at `verb`: the last before it, and those listed with it. */
function endedBefore(words: string, verb: number): MarkedTitle[] {
  const from = Math.max(words.lastIndexOf('。', verb), words.lastIndexOf('；', verb)) + 1;
  const titles = markedTitles(words.slice(from, verb));
  const ended: MarkedTitle[] = [];
  let next = verb - from;
  let isSubject = (gap: string) => LEADS_TO_VERB.test(gap);
  for (const title of titles.reverse()) {
    const gap = words.slice(from + title.close, from + next);
    // 《关于修改…的决定》修正的《…》: the first is how the second came about.
    if (gap.length <= 160 && isSubject(gap.replace(/\s+/gu, ''))) ended.unshift(shift(title, from));
    else if (ended.length === 0) return [];
    next = title.start;
    isSubject = (between) => between === '' || /^(?:以及|[、，,和及与])/u.test(between);
  }
  return ended;
}

/** Between the last title and its verb: nothing but when, how many and the adverbs; 第三条 there ends only a part. */
const LEADS_TO_VERB =
  /^(?:[，,、]|等?(?:上述|以上)?[一二三四五六七八九十两0-9]{0,3}[个件部项](?:[\u4e00-\u9fff]{0,8}(?:法规|文件|决定|解释|规定|办法|条例))?|等|自[^《》]{0,30}(?:起|时)|从[^《》]{0,20}起|同时|即行|即|予以|相应|自行|一并|一律|随之|也|亦|均|都|应当|应|现|已|再|不再|适用|并|宣布|全部){0,8}$/u;

function shift(title: MarkedTitle, by: number): MarkedTitle {
  return { ...title, start: title.start + by, end: title.end + by, close: title.close + by };
}

/** 一、废止《甲条例》、《乙条例》。 */
function repealedAfter(passage: Passage): Said[] {
  const { words } = passage;
  const at = words.search(/废止\s?(?:[\u4e00-\u9fff0-9、，]{0,40}的)?《/u);
  if (at < 0) return [];
  const sentence = sentenceAround(words, at);
  const titles = markedTitles(words.slice(at, sentence.end));
  const list: MarkedTitle[] = [];
  let last = -1;
  for (const title of titles) {
    const gap = last < 0 ? '' : words.slice(at + last, at + title.start);
    if (last >= 0 && !/^\s?(?:以及|[、，,和及与]|$)/u.test(gap)) break;
    list.push(title);
    last = title.close;
  }
  return sayings(passage, at, list);
}

const LIST_FOLLOWS =
  /(?:下列|以下|如下)[^。]{0,80}(?:废止|失效)[^。]{0,8}[：:]\s*$|(?:废止|失效)[^。]{0,20}(?:下列|以下|如下)[^。]{0,30}[：:]\s*$/u;

/** 下列法规同时废止： with the titles in the entries that follow, in marks or, in old lists, without. */
function listed(passages: readonly Passage[], index: number): Said[] {
  const said: Said[] = [];
  const head = passages[index]!;
  for (const passage of passages.slice(index + 1, index + 200)) {
    const { words, provision } = passage;
    const entry =
      provision.kind === 'SUBPARAGRAPH' || provision.kind === 'ITEM' || provision.kind === 'PARAGRAPH';
    if (!entry || provision.path.split('/')[0] !== head.provision.path.split('/')[0]) break;
    const marked = markedTitles(words)[0];
    if (marked) said.push(...sayings(passage, marked.start, [marked]));
    else if (provision.label !== null) {
      const bare = words
        .slice(provision.label.length)
        .replace(/[；;。，,\s]+$/u, '')
        .trim();
      if (/(?:条例|规定|决定|办法|法|规则|通知)$/u.test(bare) && bare.length <= 60) {
        said.push(one(passage, 0, bare.replace(/^中华人民共和国/u, ''), null));
      }
    }
  }
  return said;
}

function sayings(passage: Passage, at: number, titles: readonly MarkedTitle[]): Said[] {
  return titles.map(({ title, documentNumber }) => one(passage, at, title, documentNumber));
}

function one({ words, start, provision }: Passage, at: number, title: string, number: string | null): Said {
  const sentence = sentenceAround(words, at);
  const kind: SourceRelation = 'REPEALS';
  return {
    kind,
    title,
    documentNumber: number,
    start: start + sentence.start,
    end: start + sentence.end,
    provision: provision.path,
  };
}

/** An older text of the same title that this one repeals: an earlier version of the same work, told by its date. */
export interface Predecessor {
  promulgatedOn: IsoDate | null;
  documentNumber: string | null;
  evidence: string;
  span: Span;
  provision: string;
}

/** 1995年10月28日国务院发布的《信访条例》同时废止, in the 信访条例 of 2005. */
export function predecessorsIn(passages: readonly Passage[], ownTitle: string): Predecessor[] {
  const found: Predecessor[] = [];
  for (const { words, start, provision } of passages) {
    for (const match of words.matchAll(ENDS)) {
      for (const title of endedBefore(words, match.index)) {
        if (title.title !== ownTitle) continue;
        const sentence = sentenceAround(words, title.start);
        const lead = words.slice(Math.max(sentence.start, words.lastIndexOf('》', title.start)), title.start);
        found.push({
          // 国务院批准、公安部发布: promulgation is the last of the dates told.
          promulgatedOn: findDates(lead).at(-1)?.date ?? null,
          documentNumber: title.documentNumber,
          evidence: words.slice(sentence.start, sentence.end),
          span: { start: start + sentence.start, end: start + sentence.end },
          provision: provision.path,
        });
      }
    }
  }
  return found;
}
