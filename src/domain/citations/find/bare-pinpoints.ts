/** 第三十二条 without a name: it rests on what was named before, on the text itself, or on a name no catalogue has. */

import type { NormalisedText } from '../normalise';
import { withTail } from './after-title';
import { isHan } from './document-numbers';
import type { Lexicon } from './lexicon';
import { blank, type Found, type Mention, sameParagraph, sameSentence } from './mention';
import type { Outline } from './outline';
import { type PinpointSpan, parsePinpoint } from './pinpoints';
import { partBeforeAt } from './place-anaphora';
import type { TableHeads } from './table-heads';
import { longerTitleStart, unknownNameStart } from './unmarked-known-titles';

/** A text that is a law itself. */
export interface OwnPlace {
  outline: Outline;
  /** Its title says that it amends another. */
  amends: boolean;
}

/**
 * The 第…条 at `at`, when it is known what it rests on; 第二条路 rests on nothing. `place`: of a text that is a law
 * itself.
 */
export function restingPinpoint(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  place: OwnPlace | null,
  tables: TableHeads,
): Found | null {
  const { text, breaks } = normalised;
  const own = place !== null;
  const before = text.slice(Math.max(0, at - 2), at);
  // Parsing comes last: most of the articles of a law are its own headings.
  if (breaks[at]! > 0 && !/[|、及和与，]$/u.test(before))
    return own ? ownPart(text, mentions, at, place.outline) : null;
  const near = nearAntecedent(normalised, mentions, at, own);
  const inTable = before.endsWith('|');
  const instructed = INSTRUCTED.test(before);
  const afterName = near !== null && (startsReference(text, at) || SAID_OF.test(text.slice(at, at + 24)));
  if (!(own || inTable || instructed || afterName)) return null;
  const parsed = parsePinpoint(text, at);
  if (!parsed) return null;
  if (parsed.provisions[0]!.article === null)
    return own ? ownPart(text, mentions, at, place.outline) : partBefore(normalised, mentions, at, parsed);
  if (inTable) return resting(at, parsed, tables.lawAt(normalised, mentions, at));
  if (instructed && AMENDING.test(text.slice(parsed.end, parsed.end + 2))) {
    // 1.将第一条修改为: an instruction of an amending decision speaks of the work it amends, paragraphs back.
    const amended = lastAmended(mentions);
    if (amended !== null || place?.amends) return resting(at, parsed, amended, amended === null);
  }
  const rule = /^(?:的规定|规定|所)/u.test(text.slice(parsed.end, parsed.end + 3));
  if (near !== null && !mentions[near]!.own) {
    // 根据第九十九条处罚: behind a word of reference, whatever follows.
    const ends = endsReference(text, parsed.end) || CITING.test(before);
    const isReference = ends && (rule || startsReference(text, at));
    return isReference ? resting(at, parsed, near) : null;
  }
  if (!own || NAME_ENDS.test(before) || PART_OF_WORD.test(text.slice(parsed.end, parsed.end + 2)))
    return null;
  const { article, articleSub } = parsed.provisions[0]!;
  const { outline } = place;
  const bracketed =
    outline.hasNoArticles &&
    /[（、]$/u.test(before) &&
    /^[）、]/u.test(text.slice(parsed.end, parsed.end + 1));
  const isCited = CITING.test(before) || rule || bracketed;
  const mayLack = !outline.isComplete || outline.hasNoArticles || place.amends;
  return outline.has(article!, articleSub) || (isCited && mayLack) ? resting(at, parsed, near, true) : null;
}

/** 第二款, 第（三）项 without an article: parts of the one they stand in, where it has them and no other law is near. */
function ownPart(text: string, mentions: readonly Mention[], at: number, outline: Outline): Found | null {
  if (!PART.test(text.slice(at, at + 12)) || lastAmended(mentions) !== null) return null;
  const parsed = parsePinpoint(text, at);
  if (
    !parsed ||
    parsed.provisions[0]!.article !== null ||
    PART_OF_WORD.test(text.slice(parsed.end, parsed.end + 2))
  )
    return null;
  const last = mentions[mentions.length - 1];
  if (last && !last.own && last.pinpoint && sameSentence(text, last.end, at)) return null;
  const provisions = parsed.provisions.map((ref) => outline.within(at, ref));
  return provisions.every((ref) => ref !== null)
    ? resting(at, { end: parsed.end, provisions }, null, true)
    : null;
}

/** 第二款规定 in a text that is no law, of the article named before. */
function partBefore(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  { end }: PinpointSpan,
): Found | null {
  const { text } = normalised;
  if (!SAID_OF_PART.test(text.slice(end, end + 3)) && !CITING.test(text.slice(Math.max(0, at - 2), at)))
    return null;
  const found = partBeforeAt(normalised, mentions, at);
  const parsed = found && parsePinpoint(text, at, { within: found.place });
  return parsed && resting(at, parsed, found.antecedent, found.own);
}

const SAID_OF_PART = /^(?:的?规定|所[列称述规])/u;
const PART = /^第(?:[一二三四五六七八九十]{1,3}款|（?[一二三四五六七八九十]{1,3}）?项(?!目))/u;
/** 第一款 is no reference in 第一款项, nor 第三条 in 第三条路, 第一条线. */
const PART_OF_WORD = /^(?:路|线|道路|目|款项|渠道|建议|意见|措施|原因)/u;
/** 有关规定第三条, 该公约第五条: of a source that is not known. */
const NAME_ENDS = /(?:法|条例|规定|办法|细则|规则|解释|公约|协定|合同|章程|意见|决定|通知|》|）)$/u;

function resting(
  at: number,
  { end, provisions }: PinpointSpan,
  antecedent: number | null,
  own = false,
): Found | null {
  if (antecedent === null && !own) return null;
  return blank('PINPOINT', at, end, { pinpoint: { start: at, end, provisions }, antecedent, own });
}

/** What was named last, in this paragraph; in a law, where other articles are its own, in this sentence. */
function nearAntecedent(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  at: number,
  own: boolean,
): number | null {
  const last = mentions[mentions.length - 1];
  if (!last || at - last.end > FARTHEST_ANTECEDENT) return null;
  if (last.form === 'PINPOINT' ? last.antecedent === null : last.name === null) return null;
  if (!sameParagraph(normalised, last.end, at)) return null;
  if (own && !sameSentence(normalised.text, last.end, at)) return null;
  return last.form === 'PINPOINT' ? last.antecedent : mentions.length - 1;
}

const FARTHEST_ANTECEDENT = 300;

function startsReference(text: string, at: number): boolean {
  return PINPOINT_BEFORE.has(text[at - 1] ?? '') || !isHan(text.charCodeAt(at - 1));
}

function endsReference(text: string, end: number): boolean {
  return end >= text.length || !isHan(text.charCodeAt(end)) || PINPOINT_AFTER.has(text[end]!);
}

const PINPOINT_BEFORE = new Set('的和及与按照据合反依行用在中由以对将和其有为除施'.split(''));
const PINPOINT_AFTER = new Set('规的和及与中所明要之对是也均应至到有列、等或修删'.split(''));
/** Cheap, before parsing: 第三百九十七条规定, whatever stands before it. */
const SAID_OF = /^第[^，。；、]{1,18}(?:条|款|项)(?:的规定|规定|所)/u;
/** Words that make a bare number in a law one of its own articles. */
const CITING = /(?:违反|依照|按照|根据|依据|适用|实施|符合|触犯|参照|比照|除|有|犯)$/u;

/** So that a text of nothing but 第一条 is read in linear time. */
export const MOST_LOOKED_BACK = 200;

const INSTRUCTED = /(?:将|把|在|删除|删去|增加|作为|[。、，：]原)$/u;

/** What such an instruction goes on with. */
const AMENDING = /^(?:修改|中|后|前|之后|调整|改为|作为|删|[。；，：])/u;

/** The work whose amendment a text has come to, if it amends any. */
export function lastAmended(mentions: readonly Mention[]): number | null {
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - MOST_LOOKED_BACK; index--) {
    if (mentions[index]!.amended) return index;
  }
  return null;
}

/** 依照商检法第四条: a name no catalogue has, yet an article right behind it says that it is one of a source. */
export function lawBefore(
  normalised: NormalisedText,
  lexicon: Lexicon,
  at: number,
  taken: number,
): Found | null {
  const { text } = normalised;
  const end = at - (BETWEEN.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
  const last = text.charCodeAt(end - 1);
  if (end <= taken || !(lexicon.mayEnd(last) || UNKNOWN_END.has(last))) return null;
  const parsed = parsePinpoint(text, at);
  if (!parsed || parsed.provisions[0]!.article === null) return null;
  // A known name is sure of itself with an article behind it, whatever verb stands before: 藏匿刑法第一百五十一条.
  for (let start = Math.max(taken, end - LONGEST_KNOWN); start < end - 1; start++) {
    const hit = lexicon.matchesAt(text, start).find((match) => match.end === end);
    if (!hit) continue;
    const longer = longerTitleStart(normalised, lexicon, start, end, taken);
    if (longer !== null) return withTail(text, blank('BARE', longer, end, { name: { start: longer, end } }));
    return withTail(text, blank('BARE', start, end, { name: { start, end }, entry: hit.entry }));
  }
  const start = unknownNameStart(normalised, end, taken);
  return start === null ? null : withTail(text, blank('BARE', start, end, { name: { start, end } }));
}

/** What withTail passes over between a name and its article. */
const BETWEEN = /(?:总则|分则|原)$/u;
const LONGEST_KNOWN = 40;
/** Last characters of names that no catalogue need have. */
const UNKNOWN_END = new Set(['法', '典', '则', '例'].map((char) => char.charCodeAt(0)));
