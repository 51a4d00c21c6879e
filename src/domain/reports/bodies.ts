/** Who issued a report. */

import { isPlace } from '../text/regions';
import { endsLikeBody } from './body-names';
import { isWorkReport } from './years';

export interface IssuingBody {
  name: string | null;
  /** True when the text names only a place and the government of it is taken to report. */
  inferred: boolean;
}

export interface BodyEvidence {
  title: string | null;
  /** Lines around the title. */
  head: string[];
  opening: string;
  /** Lines of the closing, in reading order. */
  closing: string[];
}

const YEAR =
  /(?:二〇|二○|[0-9０-９]{2}|二零)[0-9０-９〇○零一二三四五六七八九]{2}(?:[-—–~至]{1,2}[0-9]{4})?年/u;
/** Where a title's words on its subject start. */
const SUBJECT =
  /(?:年度)?(?:推进|落实|履行)?(?:法治政府|法治建设|依法行政|政府工作|工作报告|工作总结|政务公开|政府信息公开)/u;
const MAX_BODY = 40;

export function findBody({ title, head, opening, closing }: BodyEvidence): IssuingBody {
  const named = title ? fromTitle(title) : null;
  if (named && isBody(named)) return { name: named, inferred: false };
  const spoken = isWorkReport(title) ? fromSpeaker(head, opening) : null;
  const written = spoken ?? fromClosing(closing) ?? fromHead(head);
  if (written) return { name: written, inferred: false };
  // 2019年度某区法治政府建设工作报告: it is the government that must report on these.
  if (named && isPlace(named) && /法治政府|依法行政|政府工作报告/u.test(title ?? '')) {
    return { name: `${named}人民政府`, inferred: true };
  }
  return { name: null, inferred: false };
}

/** The words that name a body or place: before 关于, or between 关于, the year and the subject. */
function fromTitle(title: string): string | null {
  const main =
    title.includes('——') && !/报告|总结/u.test(title.split('——')[0]!) ? title.split('——').at(-1)! : title;
  const about = main.indexOf('关于');
  if (about > 0) return trimmed(main.slice(0, about));
  const rest = about === 0 ? main.slice(2) : main;
  const year = YEAR.exec(rest);
  const subject = SUBJECT.exec(rest);
  if (year && year.index > 0) return trimmed(rest.slice(0, year.index));
  const from = year ? year.index + year[0].length : 0;
  const to = subject ? subject.index : -1;
  return to > from ? trimmed(rest.slice(from, to)) : null;
}

function fromSpeaker(head: string[], opening: string): string | null {
  const speaker = /代表([^，。、]{2,24}?(?:人民政府|国务院))/u.exec(opening);
  if (speaker) return speaker[1]!;
  if (head.some((line) => line.startsWith('国务院总理'))) return '国务院';
  return /代表国务院/u.test(opening) ? '国务院' : null;
}

function fromClosing(closing: string[]): string | null {
  for (let index = closing.length - 1; index >= 0; index--) {
    const name = trimmed(closing[index]!);
    if (name && isBody(name)) return name;
  }
  return null;
}

/** A line of its own near the title: 某区司法局, or the letterhead 某区司法局文件. */
function fromHead(head: string[]): string | null {
  for (const line of head) {
    const name = trimmed(line.endsWith('文件') ? line.slice(0, -2) : line);
    if (name && isBody(name)) return name;
  }
  return null;
}

function isBody(name: string): boolean {
  return (
    name.length <= MAX_BODY &&
    (endsLikeBody(name) || /^国务院/u.test(name)) &&
    !/[，。：；、“”0-9]/u.test(name)
  );
}

function trimmed(text: string): string | null {
  const name = text
    .replace(/\s+/gu, '')
    .replace(/^(?:年?度)/u, '')
    .replace(/(?:的|度)$/u, '');
  return name.length > 0 && name.length <= MAX_BODY ? name : null;
}
