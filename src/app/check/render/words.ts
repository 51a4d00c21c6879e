/** Words that all forms of a check share. */
import { type DraftFinding, SEVERITY_NAMES, type Severity, type WordChange } from '../../../domain/check';
import { PROGRAM } from '../../../platform/version';
import type { CheckResult } from '..';

export { SEVERITY_NAMES };

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

/** A finding in lines, for people: what is wrong, what would be right, and what that rests on. */
export function linesOf({ severity, message, right, evidence, difference }: DraftFinding): string[] {
  const lines = [`${SEVERITY_NAMES[severity]}：${message}`];
  if (right !== null) lines.push(`应为：${right}`);
  if (difference) lines.push(`对照：${markedDifference(difference)}`);
  else if (evidence !== null) lines.push(`依据：${evidence}`);
  return lines;
}

/** ［原文：…］ stands in the provision, ［引文：…］ in the draft. */
export function markedDifference(difference: readonly WordChange[]): string {
  return difference
    .map(({ kind, text }) =>
      kind === 'SAME' ? text : kind === 'REMOVED' ? `［原文：${text}］` : `［引文：${text}］`,
    )
    .join('');
}

/** What each file that is taken away says of itself: as of when, how much was found, what is held, by which program. */
export function summaryLines(result: CheckResult): string[] {
  const { ERROR, WARNING, NOTE } = countsOf(result);
  return [
    `核稿：${result.citations.length} 处引用，${result.authorities.length} 个文件；错误 ${ERROR}，警告 ${WARNING}，提示 ${NOTE}`,
    standingLine(result),
    heldLine(result),
    PROGRAM,
  ];
}

/** What is held, against which the draft was checked, and up to when what is told of the documents cited is known. */
export function heldLine({ held, authorities }: CheckResult): string {
  const works = authorities.filter(({ source }) => source !== null);
  const days = works.flatMap(({ knownOn }) => knownOn ?? []).sort();
  const open = works.length - days.length;
  const parts = [`库中收录 ${held.works} 个文件的目录`];
  if (days.length > 0) {
    const [first, last] = [days[0]!, days.at(-1)!];
    const until = first === last ? first : `${first} 至 ${last}（各文件不同，见依据表）`;
    parts.push(`所引的 ${days.length} 个文件，资料截至 ${until}，其后有无修改、废止未核实`);
  }
  if (open > 0) parts.push(`${days.length > 0 ? '另有' : '所引的'} ${open} 个文件，资料截至何日未载`);
  parts.push('未收录的不表示引用正确');
  return `${parts.join('；')}。`;
}

/** As of when, what could not be verified, what is held and known up to when: the whole standing of an answer. */
export function standingOf(result: CheckResult): string {
  return standingLine(result) + heldLine(result);
}
