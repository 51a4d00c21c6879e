/** What may follow a name and belongs to its mention: brackets, a number, an article. */
import type { ProvisionRef } from '../../model/citation';
import { isVersionMark } from '../../text/titles';
import { derivedLength } from './derived-titles';
import { numberAtStart } from './document-numbers';
import { promulgationIn } from './history-brackets';
import { closeOfBracket } from './marked-titles';
import type { Found, Mention } from './mention';
import { parsePinpoint } from './pinpoints';
import { namesDefined, shortNameAlone } from './short-forms';
import { standardAt } from './standards';
import { hintBehind, hintInBracket } from './version-hints';

/** What may follow a name: （试行）, （沙科局发〔2022〕15号）, （以下简称《条例》）, （2019年修订）, 第十条. */
export function withTail(text: string, mention: Mention): Found {
  const found: Found = mention;
  // 《民法典》婚姻家庭编解释（一）, 《土地管理法》实施条例: another work than the one between the marks.
  const alone =
    found.form === 'MARKED' && !WITHIN_TITLE.test(text.slice(Math.max(0, found.start - 6), found.start));
  const derived = alone ? derivedLength(text, found.end) : 0;
  if (derived > 0 && BEARS_OTHERS.test(text.slice(found.start, found.end))) {
    found.suffix = text.slice(found.end, found.end + derived);
    found.end += derived;
  }
  let at = found.end;
  for (let brackets = 0; brackets < MOST_BRACKETS; brackets++) {
    const close = text[at] === '（' ? closeOfBracket(text, at) : closeOfDefinition(text, at);
    if (close < 0 || !takeBracket(text, at, close, found)) break;
    at = close + 1;
    found.resume = at;
  }
  if (!found.number && found.form === 'MARKED') {
    // 《…》国办发〔2016〕5号, 《…》GB50016-2014: without brackets around it.
    const number = numberAtStart(text, at, text.length) ?? standardAt(text, at);
    if (number) {
      found.number = number;
      found.end = number.end;
      at = number.end;
    }
  }
  const behind = found.hint ? null : hintBehind(text, at);
  // Without marks 修订前, 修订后 are as likely what happened to it.
  if (behind && (found.form === 'MARKED' || (found.form === 'BARE' && behind.kind === 'YEAR'))) {
    found.hint = behind;
    found.end = behind.end;
    at = behind.end;
  }
  const after = beforePinpoint(text, at);
  const afterName = NAME_OF_LAW.test(text.slice(Math.max(mention.start, at - 4), at));
  const pinpoint = parsePinpoint(text, after, { afterName });
  const [first] = pinpoint?.provisions ?? [];
  if (pinpoint && (first!.article !== null || first!.within !== null || found.form === 'ANAPHOR')) {
    found.pinpoint = { start: after, end: pinpoint.end, provisions: pinpoint.provisions };
    found.end = pinpoint.end;
  }
  found.amended = isAmended(text, at, found);
  return found;
}

const MOST_BRACKETS = 4;

/** 〔以下简称《规定》〕: a bracket of another shape that does nothing but define a name; -1: there is none. */
function closeOfDefinition(text: string, at: number): number {
  if (!'〔[【［'.includes(text[at] ?? ' ')) return -1;
  const found = DEFINITION.exec(text.slice(at, at + 60));
  return found ? at + found[0].length - 1 : -1;
}

const DEFINITION =
  /^[〔[【［](?:以下|下文|下)?(?:分别)?(?:简称|统称|称)[^〔[【［〕\]】］。；]{1,40}[〕\]】］]/u;
/** 关于适用《…法》若干问题的解释 without marks around the whole. */
const WITHIN_TITLE = /关于(?:适用|执行|贯彻执行|贯彻|实施)?$/u;
/** What has rules and interpretations made on it. */
const BEARS_OTHERS = /(?:法|法典|条例)(?:（[^（）]{1,12}）)?》$/u;

/** Takes what the bracket from `open` to `close` says into the mention; false where it is none of its own. */
function takeBracket(text: string, open: number, close: number, found: Found): boolean {
  const inner = text.slice(open + 1, close);
  const number = numberAtStart(text, open + 1, close) ?? standardAt(text, open + 1);
  const named = namesDefined(inner);
  const defines = named.length === 0 && found.form === 'MARKED' ? shortNameAlone(inner) : named;
  const history = defines.length === 0 ? promulgationIn(text, open + 1, close) : null;
  const said = history?.hint ? null : hintInBracket(inner);
  if (said && defines.length === 0) {
    found.hint ??= { ...said, start: open + 1, end: close };
    found.versionMark ??= isVersionMark(`（${inner}）`) ? `（${inner}）` : null;
    found.end = close + 1;
  } else if (history && SESSION.test(inner) && !FOLLOWED_BY_PLACE.test(text.slice(close + 1, close + 4))) {
    // （某届常务委员会某次会议通过） tells of the work rather than naming it, unless its article is behind.
    return false;
  } else if (history && (history.hint || !number)) {
    found.number ??= history.number;
    found.hint ??= history.hint;
    found.versionMark ??= isVersionMark(`（${inner}）`) ? `（${inner}）` : null;
    found.end = close + 1;
  } else if (number && !found.number) {
    found.number = number;
    found.end = close + 1;
  } else if (TRIAL.test(inner) && !found.trial) {
    found.trial = `（${inner}）`;
    found.end = close + 1;
  } else if (isVersionMark(`（${inner}）`)) {
    found.versionMark = `（${inner}）`;
    found.end = close + 1;
  } else if (defines.length === 0) {
    return false;
  }
  found.defines.push(...defines);
  return true;
}

const SESSION = /届[\u4e00-\u9fff]{2,40}?会议/u;
const FOLLOWED_BY_PLACE = /^[的：]?(?:第|附件|序言)/u;
const TRIAL = /^(?:试行|暂行|草案|修订草案|征求意见稿|修订草案征求意见稿|送审稿)$/u;
/** Behind these 38条 is an article; behind 《…意见》 or 《…措施》 it counts them. */
const NAME_OF_LAW = /(?:法|典|条例|规定|办法|细则|规则|解释|决定|修正案|）)》?$/u;

/** 国发〔2021〕7号第三条, 财税〔2016〕36号文附件1第二十七条: a place of what a number alone names. */
export function withPlaceBehind(text: string, number: Mention): Found {
  const at =
    number.end + (/^文?件?的?(?=第|附件)/u.exec(text.slice(number.end, number.end + 6))?.[0].length ?? 0);
  const pinpoint = parsePinpoint(text, at);
  const [first] = pinpoint?.provisions ?? [];
  if (!pinpoint || (first!.article === null && !first!.within?.startsWith('annex'))) return number;
  const { end, provisions } = pinpoint;
  return { ...number, end, pinpoint: { start: at, end, provisions } };
}

/** 前款, 前款第一项: where it is known what 前款 is, what follows goes on from there. */
export function withPlaces(text: string, mention: Mention, places: readonly ProvisionRef[]): Found {
  const { start, end } = mention;
  const [place, ...others] = places;
  const deeper = place && others.length === 0 ? parsePinpoint(text, end, { within: place }) : null;
  // 前条第二款 goes on, also to what is listed behind it: 前款第（一）项和第十四条. 前款第九条 does not.
  const goesOn = deeper && deeper.provisions[0]!.path.startsWith(`${place!.path}/`) ? deeper : null;
  const found = goesOn ?? { end, provisions: [...places] };
  return {
    ...mention,
    amended: isAmended(text, end, mention),
    end: found.end,
    pinpoint: { start, end: found.end, provisions: found.provisions },
  };
}

/** Between a name and its article: 的第十条, ：第十条, 合同编第五百零九条, 刑法分则第九章第三百九十八条. */
function beforePinpoint(text: string, at: number): number {
  return at + (PASSED_OVER.exec(text.slice(at, at + 14))?.[0].length ?? 0);
}

const PASSED_OVER =
  /^(?:的|之|中|中的|原|总则|分则|附则|：|——?|（[\u4e00-\u9fff]{2,6}编）|(?!第)[\u4e00-\u9fff]{2,6}编(?:[\u4e00-\u9fff]{2,5}分编)?)(?=第|附件|序言)/u;

/** 对《…》作如下修改, 一、修改《…》, 将刑法第十条修改为, 在刑法第十条后增加: an instruction to change what is named. */
function isAmended(text: string, afterName: number, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    AMENDED_AFTER.test(text.slice(afterName, afterName + 12)) ||
    LISTED_AMENDMENT.test(before) ||
    (/[将把]$/u.test(before) && /^(?:第[^，。；]{1,12})?修改为/u.test(text.slice(end, end + 16))) ||
    (before.endsWith('在') && /^[中后]增加/u.test(text.slice(end, end + 3)))
  );
}

const AMENDED_AFTER = /^(?:的决定)?(?:作(?:出)?如下修改|修改如下|作了?如下修正)/u;
const LISTED_AMENDMENT = /[一二三四五六七八九十0-9][、.．]修改$/u;
