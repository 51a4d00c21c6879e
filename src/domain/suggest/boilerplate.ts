/** Articles every law has, which seldom are what a measure rests on: how much of their score they keep. */
import type { SupportCandidate } from './types';

export interface Boilerplate {
  keeps: number;
  /** For people. */
  reason: string;
}

export function boilerplate({ text, headings }: SupportCandidate): Boilerplate | null {
  // Only the beginning is looked at: the marks stand there, and long articles stay cheap.
  const opening = text
    .replace(/^第[^条]{1,9}条(?:之[一二三四五六七八九十]{1,3})?[\s\u3000]*/u, '')
    .slice(0, 160);
  if (/^为了?/u.test(opening) && /制定本/u.test(text))
    return { keeps: 0.4, reason: '立法目的条款，降低权重' };
  if (text.length < 200 && /自.{4,20}起(?:施行|生效)/u.test(opening)) {
    return { keeps: 0.2, reason: '施行日期条款，降低权重' };
  }
  if (/^本(?:法|条例|办法|规定|细则|决定)所称/u.test(opening) || /下列用语的含义/u.test(opening)) {
    return { keeps: 0.7, reason: '定义条款，降低权重' };
  }
  if (text.length < 160 && /适用本(?:法|条例|办法|规定|细则|决定)。/u.test(text)) {
    return { keeps: 0.7, reason: '适用范围条款，降低权重' };
  }
  if (
    headings.some((heading) => /法律责任|罚则/u.test(heading)) ||
    /^(?:违反本|有下列(?:行为|情形)之一的，(?:由|处|责令))/u.test(opening)
  ) {
    return { keeps: 0.3, reason: '法律责任条款，降低权重' };
  }
  if (headings.some((heading) => /^附\s*则$/u.test(heading)))
    return { keeps: 0.6, reason: '附则条款，降低权重' };
  return null;
}
