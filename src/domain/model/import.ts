/** What became of each file of an import. */
import type { Finding } from './terms';

export const FILE_OUTCOMES = ['LOADED', 'LOADED_WITH_WARNINGS', 'REFUSED', 'UNCHANGED'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

export interface FileResult {
  file: string;
  /** sha-256 of the bytes; null for a file that could not be read. */
  hash: string | null;
  outcome: FileOutcome;
  findings: Finding[];
  /** Public id of what was loaded from it. */
  loaded: string | null;
}

export interface ImportSummary {
  /** null for drafts: no record is kept that everybody may read. */
  run: string | null;
  kind: ImportKind;
  files: number;
  loaded: number;
  warned: number;
  refused: number;
  unchanged: number;
  seconds: number;
  results: FileResult[];
}

export type ImportKind = 'reports' | 'sources';

export function countOutcomes(results: readonly FileResult[]) {
  const count = (outcome: FileOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    loaded: count('LOADED'),
    warned: count('LOADED_WITH_WARNINGS'),
    refused: count('REFUSED'),
    unchanged: count('UNCHANGED'),
  };
}

export function refusal(
  file: string,
  message: string,
  remedy: string,
  at: { line?: number | null; code?: string } = {},
): Finding {
  return { code: at.code ?? 'file-refused', severity: 'error', file, line: at.line ?? null, message, remedy };
}

export function refused(file: string, hash: string | null, findings: Finding[]): FileResult {
  return { file, hash, outcome: 'REFUSED', findings, loaded: null };
}

export function outcomeOf(findings: readonly Finding[]): 'LOADED' | 'LOADED_WITH_WARNINGS' | 'REFUSED' {
  if (findings.some((finding) => finding.severity === 'error')) return 'REFUSED';
  return findings.length > 0 ? 'LOADED_WITH_WARNINGS' : 'LOADED';
}
