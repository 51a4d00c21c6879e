/** Words that all forms of a check share. */
import type { Severity } from '../../../domain/check';
import type { CheckResult } from '..';

export const SEVERITY_NAMES: Record<Severity, string> = { ERROR: '错误', WARNING: '警告', NOTE: '提示' };

export function countsOf({ findings }: CheckResult): Record<Severity, number> {
  const counts: Record<Severity, number> = { ERROR: 0, WARNING: 0, NOTE: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** As of when, and what could not be verified. */
export function standingLine({ asOf, unverified }: CheckResult): string {
  const day = asOf === null ? '未定日期' : `按 ${asOf} 的效力核对`;
  const open = [
    unverified.citations > 0 ? `${unverified.citations} 处条款` : null,
    unverified.quotations > 0 ? `${unverified.quotations} 处引文` : null,
  ].filter((each) => each !== null);
  return open.length === 0 ? `${day}。` : `${day}。没有收录条文，未能核对：${open.join('、')}。`;
}

/** 《民法典》; a document known by its number alone has no marks: 国发〔2022〕15号. */
export function nameOf(title: string): string {
  return /〔\d{4}〕.*号$|令.*第?.*号$/u.test(title) ? title : `《${title}》`;
}
