/** What the card says, in Chinese and in English. */
import { STATUS_NAMES } from '../src/domain/text/names/status';
import type { Found } from './batch';
import type { MarkWord } from './state';

type Status = NonNullable<Found['status']>;

const CHINESE = {
  status: STATUS_NAMES satisfies Record<Status, string>,
  comma: '，',
  on: (day: string) => `按 ${day}`,
  since: (day: string) => `自 ${day} 起施行的版本`,
  superseded: (day: string | null) => (day ? `自 ${day} 起已被取代` : '已被取代'),
  by: '现为',
  notHeld: '当日版本的条文未收录。',
  missing: (numbers: string) => `该版本没有${numbers}。`,
  caption: (caption: string) => `条旨（编者所拟）：${caption}`,
  candidates: '可能是以下文件之一：',
  mark: {
    amended: '已修改',
    ended: '已废止',
    expired: '已失效',
    replaced: '已被取代',
    pending: '尚未生效',
    nonexistent: '无此条',
    notHeld: '未收录',
    ambiguous: '所指不明',
    notLaw: '非法律渊源',
    statusUnknown: '时效未知',
    notRecognised: '未能识别',
  } satisfies Record<MarkWord, string>,
  more: '查看全文与依据',
};

const ENGLISH: typeof CHINESE = {
  status: {
    IN_FORCE: 'In force',
    AMENDED: 'Amended',
    REPEALED: 'Repealed',
    EXPIRED: 'Expired',
    NOT_YET_IN_FORCE: 'Not yet in force',
    UNKNOWN: 'Status not known',
  },
  comma: ', ',
  on: (day) => `on ${day}`,
  since: (day) => `version in force from ${day}`,
  superseded: (day) => (day ? `Superseded since ${day}` : 'Superseded'),
  by: 'now',
  notHeld: 'The text of that day’s version is not held.',
  missing: (numbers) => `That version has no ${numbers}.`,
  caption: (caption) => `Caption by the editors: ${caption}`,
  candidates: 'May be one of these:',
  mark: {
    amended: 'amended since',
    ended: 'repealed',
    expired: 'expired',
    replaced: 'superseded',
    pending: 'not yet in force',
    nonexistent: 'no such article',
    notHeld: 'not held',
    ambiguous: 'several candidates',
    notLaw: 'not a legal source',
    statusUnknown: 'status unknown',
    notRecognised: 'not recognised',
  },
  more: 'Full text and its basis',
};

export type Words = typeof CHINESE;

/** By the nearest `lang`; Chinese where none is given. */
export function wordsFor(element: Element): Words {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang === '' || /^zh\b/iu.test(lang) ? CHINESE : ENGLISH;
}
