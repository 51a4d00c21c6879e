/**
 * Stage 2: where a text cites. Walks the normalised text once, from left to right; mentions never overlap.
 * Offsets here are into `normalised.text`. What each mention says is left to the next stage.
 */
import type { CitationForm, ProvisionRef } from '../model/citation';
import { isVersionMark } from '../text/titles';
import { Abbreviations, type DefinedName, isImplied, namesDefined } from './abbreviations';
import { anaphorAt } from './anaphora';
import { bareNameAt, unknownNameStart } from './bare-names';
import { isHan, isYear, mayBeOrder, numberAtStart, orderNumberAt, yearNumberAt } from './document-numbers';
import type { Lexicon, LexiconEntry } from './lexicon';
import { closeOfBracket, markedTitleAt } from './marks';
import type { NormalisedText } from './normalise';
import { parsePinpoint } from './pinpoints';

export interface Range {
  start: number;
  end: number;
}

export interface Mention extends Range {
  form: CitationForm;
  /** The title without its marks; null for a number or a pinpoint alone. */
  name: Range | null;
  /** 发文字号. */
  number: Range | null;
  /** （试行） and the like written outside the marks, yet part of the title. */
  trial: string | null;
  /** （2018年修正） written outside the marks. */
  versionMark: string | null;
  pinpoint: (Range & { provisions: ProvisionRef[] }) | null;
  /** The lexicon's entry for a bare name. */
  entry: LexiconEntry | null;
  /** Names that a bracket after this mention gives it: 以下简称《条例》. */
  defines: DefinedName[];
  /** For ABBREVIATION, ANAPHOR and PINPOINT: index of the mention it rests on, null where unknown. */
  antecedent: number | null;
  /** Said to be amended here: 对《…》作如下修改, 一、修改《…》. Places named after it are its own. */
  amended: boolean;
  /** For ANAPHOR: what it adds to the antecedent's title: 实施细则. */
  suffix: string | null;
}

export function findMentions(normalised: NormalisedText, lexicon: Lexicon): Mention[] {
  const { text } = normalised;
  const mentions: Mention[] = [];
  const abbreviations = new Abbreviations();
  let at = 0;
  /** Up to here the text is taken by mentions. */
  let taken = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (
      TRIGGERS[code] === 0 &&
      !abbreviations.mayStart(code) &&
      !lexicon.mayStart(code, text.charCodeAt(at + 1))
    ) {
      at++;
      continue;
    }
    const found = mentionAt(normalised, lexicon, mentions, abbreviations, at, taken);
    if (!found) {
      at++;
      continue;
    }
    for (const name of found.defines) abbreviations.define(name, mentions.length);
    mentions.push(found);
    taken = found.end;
    at = Math.max(at + 1, found.end, found.resume ?? 0);
  }
  return mentions;
}

/** A mention with where to go on, when a defining bracket behind it is to be passed over. */
type Found = Mention & { resume?: number };

function mentionAt(
  normalised: NormalisedText,
  lexicon: Lexicon,
  mentions: Mention[],
  abbreviations: Abbreviations,
  at: number,
  taken: number,
): Found | null {
  const { text } = normalised;
  const code = text.charCodeAt(at);
  const trigger = TRIGGERS[code]!;
  if (trigger === MARK) {
    const marked = markedTitleAt(normalised, lexicon, at);
    if (!marked) return null;
    const name = { start: marked.start, end: marked.end };
    const antecedent = antecedentOfMarked(text, name, mentions, abbreviations);
    const mention = blank(antecedent === null ? 'MARKED' : 'ABBREVIATION', at, marked.close, {
      name,
      antecedent,
    });
    return withTail(text, mention);
  }
  if (trigger === YEAR_BRACKET) {
    if (!isYear(text, at + 1)) return null;
    const number = yearNumberAt(text, at, Math.max(taken, gapBefore(normalised, at)));
    return number ? numberMention(normalised, lexicon, number) : null;
  }
  if (trigger === ORDER) {
    const number = mayBeOrder(text, at)
      ? orderNumberAt(text, at, Math.max(taken, gapBefore(normalised, at)))
      : null;
    if (number) return numberMention(normalised, lexicon, number);
    if (code !== 0x7b2c) return null;
    return pinpointMention(normalised, mentions, at) ?? unknownLawMention(normalised, lexicon, at, taken);
  }
  if (trigger === ANAPHOR) {
    const anaphor = anaphorAt(normalised, mentions, at);
    if (anaphor) {
      const mention = blank('ANAPHOR', at, anaphor.end, {
        name: { start: at, end: anaphor.end },
        antecedent: anaphor.antecedent,
        suffix: anaphor.suffix,
      });
      return withTail(text, mention);
    }
  }
  const short = abbreviations.bareAt(text, at);
  if (short) {
    const name = { start: at, end: short.end };
    return withTail(text, blank('ABBREVIATION', at, short.end, { name, antecedent: short.mention }));
  }
  const bare = bareNameAt(normalised, lexicon, at, taken);
  if (!bare) return null;
  const name = { start: bare.start, end: bare.end };
  return withTail(text, blank('BARE', bare.start, bare.end, { name, entry: bare.entry }));
}

/** For a marked name that a text defined, or that is only a kind of document: the mention it stands for. */
function antecedentOfMarked(
  text: string,
  name: Range,
  mentions: readonly Mention[],
  abbreviations: Abbreviations,
): number | null {
  const written = text.slice(name.start, name.end);
  const defined = abbreviations.get(written);
  if (defined !== null || written.length > LONGEST_GENERIC) return defined;
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - MOST_LOOKED_BACK; index--) {
    const { form, name: earlier } = mentions[index]!;
    if (form === 'MARKED' && earlier && isImplied(written, text.slice(earlier.start, earlier.end)))
      return index;
  }
  return null;
}

/** So that a text of nothing but 《条例》 is read in linear time. */
const MOST_LOOKED_BACK = 200;
const LONGEST_GENERIC = 4;

function blank(form: CitationForm, start: number, end: number, given: Partial<Mention>): Mention {
  return {
    form,
    start,
    end,
    name: null,
    number: null,
    trial: null,
    versionMark: null,
    pinpoint: null,
    entry: null,
    defines: [],
    antecedent: null,
    suffix: null,
    amended: false,
    ...given,
  };
}

/** What may follow a name: （试行）, （沙科局发〔2022〕15号）, （以下简称《条例》）, 第十条. */
function withTail(text: string, mention: Mention): Found {
  const found: Found = mention;
  let at = mention.end;
  for (let brackets = 0; brackets < 3; brackets++) {
    if (text[at] !== '（') break;
    const close = closeOfBracket(text, at);
    if (close < 0) break;
    const inner = text.slice(at + 1, close);
    const number = numberAtStart(text, at + 1, close);
    const defines = namesDefined(inner);
    const trial = /^(?:试行|暂行|草案|修订草案|征求意见稿|修订草案征求意见稿|送审稿)$/u.test(inner);
    if (number && !found.number) {
      found.number = number;
      found.end = close + 1;
    } else if (trial && !found.trial) {
      found.trial = `（${inner}）`;
      found.end = close + 1;
    } else if (isVersionMark(`（${inner}）`)) {
      found.versionMark = `（${inner}）`;
      found.end = close + 1;
    } else if (defines.length === 0) {
      break;
    }
    found.defines.push(...defines);
    at = close + 1;
    found.resume = at;
  }
  if (!found.number && found.form === 'MARKED') {
    // 《…》国办发〔2016〕5号, without brackets around it.
    const number = numberAtStart(text, at, text.length);
    if (number) {
      found.number = number;
      found.end = number.end;
      at = number.end;
    }
  }
  const after = text[at] === '的' && text[at + 1] === '第' ? at + 1 : at;
  const pinpoint = parsePinpoint(text, after);
  if (pinpoint && (pinpoint.provisions[0]!.article !== null || found.form === 'ANAPHOR')) {
    found.pinpoint = { start: after, end: pinpoint.end, provisions: pinpoint.provisions };
    found.end = pinpoint.end;
  }
  found.amended =
    AMENDED_AFTER.test(text.slice(at, at + 12)) ||
    AMENDED_BEFORE.test(text.slice(Math.max(0, found.start - 5), found.start));
  return found;
}

/** A number alone, or in front of the title it belongs to: 国务院令第722号《优化营商环境条例》. */
function numberMention(normalised: NormalisedText, lexicon: Lexicon, number: Range): Found {
  const { text } = normalised;
  if (text[number.end] === '《') {
    const marked = markedTitleAt(normalised, lexicon, number.end);
    if (marked) {
      const name = { start: marked.start, end: marked.end };
      return withTail(text, blank('MARKED', number.start, marked.close, { name, number }));
    }
  }
  return blank('NUMBER', number.start, number.end, { number });
}

/** 第三十二条 that rests on a law named before it in the same paragraph; 第二条路 rests on nothing. */
function pinpointMention(normalised: NormalisedText, mentions: Mention[], at: number): Found | null {
  const last = mentions[mentions.length - 1];
  if (!last) return null;
  const { text } = normalised;
  if (!PINPOINT_BEFORE.has(text[at - 1] ?? '') && isHan(text.charCodeAt(at - 1))) return null;
  // Parsing comes last: most of the articles of a law are its own headings.
  const near = at - last.end <= FARTHEST_ANTECEDENT && (last.form === 'PINPOINT' || last.name !== null);
  const rests = near && sameParagraph(normalised, last.end, at);
  if (!rests && !INSTRUCTED.test(text.slice(Math.max(0, at - 2), at))) return null;
  const parsed = parsePinpoint(text, at);
  if (!parsed || parsed.provisions[0]!.article === null) return null;
  const amended = amendedBefore(text, mentions, at, parsed.end);
  if (amended !== null) {
    const pinpoint = { start: at, end: parsed.end, provisions: parsed.provisions };
    return blank('PINPOINT', at, parsed.end, { pinpoint, antecedent: amended });
  }
  if (
    parsed.end < text.length &&
    isHan(text.charCodeAt(parsed.end)) &&
    !PINPOINT_AFTER.has(text[parsed.end]!)
  ) {
    return null;
  }
  if (!rests) return null;
  const antecedent = last.form === 'PINPOINT' ? last.antecedent : mentions.length - 1;
  const pinpoint = { start: at, end: parsed.end, provisions: parsed.provisions };
  return blank('PINPOINT', at, parsed.end, { pinpoint, antecedent });
}

/** 依照商检法第四条: a name no catalogue has, yet an article right behind it says that it is one of a source. */
function unknownLawMention(
  normalised: NormalisedText,
  lexicon: Lexicon,
  at: number,
  taken: number,
): Found | null {
  const { text } = normalised;
  const last = text.charCodeAt(at - 1);
  if (at <= taken || !(lexicon.mayEnd(last) || UNKNOWN_END.has(last))) return null;
  const parsed = parsePinpoint(text, at);
  if (!parsed || parsed.provisions[0]!.article === null) return null;
  // A known name is sure of itself with an article behind it, whatever word stands before: 藏匿刑法第一百五十一条.
  for (let start = Math.max(taken, at - LONGEST_KNOWN); start < at - 1; start++) {
    const hit = lexicon.matchesAt(text, start).find(({ end }) => end === at);
    if (hit) return withTail(text, blank('BARE', start, at, { name: { start, end: at }, entry: hit.entry }));
  }
  const start = unknownNameStart(normalised, at, taken);
  if (start === null) return null;
  return withTail(text, blank('BARE', start, at, { name: { start, end: at } }));
}

const LONGEST_KNOWN = 40;
/** Last characters of names that no catalogue need have. */
const UNKNOWN_END = new Set(['法', '典', '则', '例'].map((char) => char.charCodeAt(0)));

/** Where white space last stood before `at`, as far back as a number may reach: none runs over a gap. */
function gapBefore(normalised: NormalisedText, at: number): number {
  const { offsets } = normalised;
  for (let index = at; index > 0 && at - index < 44; index--) {
    if (offsets[index]! - offsets[index - 1]! > 1) return index;
  }
  return 0;
}

const AMENDED_AFTER = /^(?:的决定)?(?:作(?:出)?如下修改|修改如下|作了?如下修正)/u;
const INSTRUCTED = /(?:将|把|在|删除|删去|增加)$/u;
const AMENDED_BEFORE = /[一二三四五六七八九十0-9][、.．]修改$/u;

/** 1.将第一条修改为: an instruction of an amending decision speaks of the work it amends, paragraphs back. */
function amendedBefore(text: string, mentions: readonly Mention[], at: number, end: number): number | null {
  if (!INSTRUCTED.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (!/^(?:修改|中|后|前|之后|调整|改为|删|[。；，])/u.test(text.slice(end, end + 2))) return null;
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - MOST_LOOKED_BACK; index--) {
    if (mentions[index]!.amended) return index;
  }
  return null;
}

const FARTHEST_ANTECEDENT = 300;
const PINPOINT_BEFORE = new Set('的和及与按照据合反依行用在中由以对将和其有为除'.split(''));
const PINPOINT_AFTER = new Set('规的和及与中所明要之对是也均应至到有列、等或'.split(''));

/** No line break after a full stop lies between. */
export function sameParagraph(normalised: NormalisedText, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) {
    if (normalised.breaks[index]! > 0) return false;
  }
  return true;
}

const MARK = 1;
const YEAR_BRACKET = 2;
const ORDER = 3;
const ANAPHOR = 4;
const TRIGGERS = triggers();

function triggers(): Uint8Array {
  const table = new Uint8Array(65536);
  const put = (chars: string, value: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = value;
  };
  put('《', MARK);
  put('〔[【（［〖{﹝', YEAR_BRACKET);
  put('第令公', ORDER);
  put('其该本上前实配', ANAPHOR);
  return table;
}
