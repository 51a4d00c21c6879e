/** 民法典婚姻家庭编解释（一） and 最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一） are one work. */
import { titleKey } from './titles';

export interface InterpretationName {
  /** What it interprets and of which part: 民法典婚姻家庭编. */
  subject: string;
  /** 解释 or 规定; everyday names say 解释 of both. */
  noun: '解释' | '规定';
  /** (一), in the brackets of a title's key, or nothing. */
  number: string;
  /** The whole title with its organ, not an everyday name. */
  isFormal: boolean;
}

/** Of a judicial interpretation's title or everyday name; null for what is neither. */
export function interpretationName(title: string): InterpretationName | null {
  const key = titleKey(title);
  if (!/(?:解释|规定)(?:\([一二三四五六七八九十]{1,3}\))?$/u.test(key)) return null;
  const organ = ORGAN.exec(key)?.[0] ?? '';
  const rest = key.slice(organ.length).replace(/^关于(?:适用|贯彻执行|执行)(?=.)/u, '');
  if (organ !== '' && rest.length === key.length - organ.length) return null;
  const [, subject = '', noun = '', number = ''] =
    /^(.+?)(?:(?<!公)司法)?(解释|规定)(\([一二三四五六七八九十]{1,3}\))?$/u.exec(
      rest.replace(/中华人民共和国/gu, ''),
    ) ?? [];
  const bare = subject.replace(/若干问题|若干|有关|制度|的/gu, '');
  if (!/[法典例]/u.test(bare)) return null;
  return { subject: bare, noun: noun as '解释' | '规定', number, isFormal: organ !== '' };
}

const ORGAN = /^(?:最高人民(?:法院|检察院)[、和]?)+/u;
