/** What may follow a name and belongs to its mention: brackets and an article. */
import type { ProvisionRef } from '../../model/citation';
import { isVersionMark } from '../../text/titles';
import { numberAtStart } from './document-numbers';
import { closeOfBracket } from './marked-titles';
import type { Found, Mention } from './mention';
import { parsePinpoint } from './pinpoints';
import { namesDefined, shortNameAlone } from './short-forms';

/** What may follow a name: （试行）, （沙科局发〔2022〕15号）, （以下简称《条例》）, 第十条. */
export function withTail(text: string, mention: Mention): Found {
  const found: Found = mention;
  let at = mention.end;
  for (let brackets = 0; brackets < 3; brackets++) {
    if (text[at] !== '（') break;
    const close = closeOfBracket(text, at);
    if (close < 0) break;
    const inner = text.slice(at + 1, close);
    const number = numberAtStart(text, at + 1, close);
    const said = namesDefined(inner);
    const defines = said.length === 0 && found.form === 'MARKED' ? shortNameAlone(inner) : said;
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
  const after = beforePinpoint(text, at);
  const pinpoint = parsePinpoint(text, after);
  if (pinpoint && (pinpoint.provisions[0]!.article !== null || found.form === 'ANAPHOR')) {
    found.pinpoint = { start: after, end: pinpoint.end, provisions: pinpoint.provisions };
    found.end = pinpoint.end;
  }
  found.amended = isAmended(text, at, found);
  return found;
}

/** 前款, 前款第一项: where it is known what 前款 is, what follows goes on from there. */
export function withPlaces(text: string, mention: Mention, places: readonly ProvisionRef[]): Found {
  const { start, end } = mention;
  const [place, ...others] = places;
  const deeper = place && others.length === 0 ? parsePinpoint(text, end, place) : null;
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

/** Between a name and its article: 的第十条, 刑法分则第九章第三百九十八条, 刑法原第一百五十五条. */
function beforePinpoint(text: string, at: number): number {
  return at + (PASSED_OVER.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}

const PASSED_OVER = /^(?:的|原|总则|分则|附则)(?=第)/u;

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
