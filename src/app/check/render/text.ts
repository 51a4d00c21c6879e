/** A check for the terminal: findings in the order of the text, then the table of authorities. */
import type { DraftFinding } from '../../../domain/check';
import { PROGRAM } from '../../../platform/version';
import type { CheckResult } from '..';
import { isListCheck, listCheckText } from '../list';
import { placer } from './lines';
import { countsOf, markedDifference, nameOf, SEVERITY_NAMES, standingOf } from './words';

export function checkAsText(result: CheckResult, file: string): string {
  return [
    ...(isListCheck(result) ? listCheckText(result) : draftLines(result, file)),
    `${standingOf(result)}${PROGRAM}`,
    '',
    ...(result.authorities.length > 0 ? ['依据', ...result.authorities.map(authorityLine)] : []),
    '',
  ].join('\n');
}

function draftLines(result: CheckResult, file: string): string[] {
  const placeOf = placer(result);
  const { ERROR, WARNING, NOTE } = countsOf(result);
  return [
    ...result.findings.map((each) => findingLines(each, file, placeOf(each.start))),
    `${result.citations.length} 处引用，${result.authorities.length} 个文件：错误 ${ERROR}，警告 ${WARNING}，提示 ${NOTE}${
      result.silenced > 0 ? `，已略去 ${result.silenced}` : ''
    }`,
  ];
}

function findingLines(
  { severity, code, words, message, right, evidence, difference }: DraftFinding,
  file: string,
  { line, column }: { line: number; column: number },
): string {
  const shown = words.replace(/\s+/gu, ' ').trim();
  const lines = [
    `${file}:${line}:${column} ${SEVERITY_NAMES[severity]} ${code}`,
    `  ${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}`,
    `  ${message}`,
  ];
  if (right !== null) lines.push(`  应为：${right.length > 200 ? `${right.slice(0, 199)}…` : right}`);
  if (difference) lines.push(`  对照：${markedDifference(difference)}`);
  else if (evidence) lines.push(`  依据：${evidence}`);
  return `${lines.join('\n')}\n`;
}

function authorityLine({
  title,
  provisions,
  verdict,
  count,
  knownOn,
}: CheckResult['authorities'][number]): string {
  const known = knownOn === null ? '' : `　资料截至 ${knownOn}`;
  return `  ${nameOf(title)}${provisions.join('、')}　${verdict}${count > 1 ? `　${count} 处` : ''}${known}`;
}
