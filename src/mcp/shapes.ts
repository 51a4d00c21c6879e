/** The parts of answers that several tools share, and how they read. */
import { z } from 'zod';
import type { ValidityStatus } from '../model/terms';
import { statusName } from '../text/statusNames';

export interface Source {
  id: string;
  title: string;
  fullTitle: string;
  documentNumber: string | null;
  kind: string;
  level: string;
}

export interface Version {
  id: string;
  documentNumber: string | null;
  promulgatedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  endedBy: string | null;
  textHeld: boolean;
}

/** One answer of a tool: words for the reader, and the same as JSON. */
export interface Answer {
  text: string;
  data: object;
}

export const DATE = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, '日期应为 YYYY-MM-DD（expected a calendar date）');

export function sourceWords({ title, documentNumber }: Source): string {
  return `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`;
}

/** 2019-05-15 起施行（2019-04-03 公布），有效 */
export function versionWords(version: Version | null, status: ValidityStatus | null): string {
  const state = status ? `，${statusName(status)}` : '';
  if (!version) return `版本不详${state}`;
  const promulgated = version.promulgatedOn ? `（${version.promulgatedOn} 公布）` : '';
  const until = version.effectiveTo ? `，至 ${version.effectiveTo} 前` : '';
  return `${version.effectiveFrom ?? '施行日不详'} 起施行${promulgated}${until}${state}`;
}
