/** An import's outcome in words. */

import type { ImportSummary } from '../../domain/model/import';
import type { Finding } from '../../domain/model/terms';
import { duration } from './progress';

const KIND = { reports: '报告', sources: '法律文件' } as const;
/** Warnings shown one by one; the rest are counted by kind. Refusals are all shown. */
const MAX_WARNINGS = 20;

export function describeSummary(summary: ImportSummary): string {
  const findings = summary.results.flatMap((result) => result.findings);
  const refusals = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  return [
    ...refusals.map((finding) => `拒收 ${describeFinding(finding)}`),
    ...warnings.slice(0, MAX_WARNINGS).map((finding) => `注意 ${describeFinding(finding)}`),
    ...countRest(warnings),
    `${summary.run === null ? '草稿' : KIND[summary.kind]} ${summary.files} 个文件：载入 ${summary.loaded}，载入但有提示 ${summary.warned}，拒收 ${summary.refused}，未变 ${summary.unchanged}（${duration(summary.seconds)}）`,
    '',
  ].join('\n');
}

export function describeFinding({ file, line, message, remedy, code }: Finding): string {
  return `${file}${line === null ? '' : `:${line}`} ${message} [${code}]${remedy === null ? '' : `\n     ${remedy}`}`;
}

function countRest(warnings: readonly Finding[]): string[] {
  if (warnings.length <= MAX_WARNINGS) return [];
  const counts = new Map<string, number>();
  for (const { code } of warnings.slice(MAX_WARNINGS)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rest = [...counts].map(([code, count]) => `${code} ${count}`).join('，');
  return [`注意 另有 ${warnings.length - MAX_WARNINGS} 处：${rest}`];
}
