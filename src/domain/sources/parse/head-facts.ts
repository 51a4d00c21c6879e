/** Facts that stand about a text as key and value: 公布日期：2019-10-22, 【发文字号】…, the table over a page of an office. */

import { isoDate } from '../../model/days';
import type { SourceEvent } from '../../model/source';
import type { IsoDate } from '../../model/terms';
import { findDates } from './dates';
import { numberOf } from './events';
import type { Line } from './lines';

type Kind = SourceEvent['kind'] | 'NUMBER' | 'BODY';

const KINDS: Record<string, Kind> = {
  公布日期: 'PROMULGATED',
  公布时间: 'PROMULGATED',
  颁布日期: 'PROMULGATED',
  颁布时间: 'PROMULGATED',
  成文日期: 'PROMULGATED',
  印发日期: 'PROMULGATED',
  发文日期: 'PROMULGATED',
  通过日期: 'ADOPTED',
  批准日期: 'APPROVED',
  施行日期: 'EFFECTIVE',
  施行时间: 'EFFECTIVE',
  实施日期: 'EFFECTIVE',
  实施时间: 'EFFECTIVE',
  生效日期: 'EFFECTIVE',
  生效时间: 'EFFECTIVE',
  失效日期: 'REPEALED',
  废止日期: 'REPEALED',
  发文字号: 'NUMBER',
  发布文号: 'NUMBER',
  文号: 'NUMBER',
  制定机关: 'BODY',
  公布机关: 'BODY',
  发布机关: 'BODY',
  发文机关: 'BODY',
  发布部门: 'BODY',
  颁布单位: 'BODY',
  颁布机关: 'BODY',
};
/** Of pages rather than of the text: when it was put online, under which heading. */
const OTHERS =
  '索引号 信息分类 主题分类 主题词 体裁分类 公文种类 公文类型 发布机构 发布单位 信息来源 发布日期 发布时间 时效性 时效状态 有效性 效力级别 效力位阶 法规类别 公开方式 公开范围 公开类别 公开形式 公开属性 主题 关键词 标题 名称 统一登记号 登记号 规范性文件编号 有效期 文件状态 公开日期 生成日期 文件编号'.split(
    ' ',
  );
/** Under which databases of law give the day of promulgation; on a page it is the day it went online. */
const MARKED_KINDS: Record<string, Kind> = { ...KINDS, 发布日期: 'PROMULGATED' };
const KEYS = new Set([...Object.keys(KINDS), ...OTHERS]);

interface Fact {
  key: string;
  value: string;
  /** 【发布日期】, as databases of law write. */
  marked: boolean;
}

export function isFact(text: string): boolean {
  return factsIn(text).length > 0;
}

/** One happening for each fact that tells one; the first takes the line's words, so that none is lost. */
export function eventsOfFacts({ text, number }: Pick<Line, 'text' | 'number'>): SourceEvent[] {
  const events = factsIn(text).flatMap(({ key, value, marked }): SourceEvent[] => {
    const kind = (marked ? MARKED_KINDS : KINDS)[key];
    if (!kind || value === '') return [];
    const told = { date: null, text: '', body: null, documentNumber: null, line: number };
    if (kind === 'NUMBER') return [{ ...told, kind: 'OTHER', documentNumber: numberOf(value) }];
    if (kind === 'BODY')
      return [{ ...told, kind: 'OTHER', body: value.replace(/^中华人民共和国(?=国务院)/u, '') }];
    const date = dayOf(value);
    return date ? [{ ...told, kind, date }] : [];
  });
  const [first, ...rest] = events;
  return first
    ? [{ ...first, text }, ...rest]
    : [{ kind: 'OTHER', date: null, text, body: null, documentNumber: null, line: number }];
}

function factsIn(text: string): Fact[] {
  if (text.startsWith('|')) return factsInRow(text);
  const found = /^[【[]\s?([\u4e00-\u9fff\s]{2,12}?)\s?[】\]]\s?[：:]?\s?(.{0,200})$/u.exec(text);
  if (found) return factOf(found[1]!, found[2]!, true);
  const plain = /^([\u4e00-\u9fff][\u4e00-\u9fff\s]{1,12}?)\s?[：:]\s?(.{0,200})$/u.exec(text);
  return plain ? factOf(plain[1]!, plain[2]!, false) : [];
}

/** |索引号：|0001|发文机关：|国务院| and | 发文字号：国令第1号 |. */
function factsInRow(row: string): Fact[] {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.flatMap((cell, index) => {
    const [key = '', ...rest] = cell.split(/[：:]/u);
    const own = rest.join('：').trim();
    return factOf(key, own === '' ? (cells[index + 1] ?? '') : own, false);
  });
}

function factOf(key: string, value: string, marked: boolean): Fact[] {
  const name = key.replace(/\s+/gu, '');
  return KEYS.has(name) ? [{ key: name, value: value.trim(), marked }] : [];
}

function dayOf(value: string): IsoDate | null {
  const written = findDates(value)[0]?.date;
  if (written) return written;
  const parts = /(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})/u.exec(value);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
