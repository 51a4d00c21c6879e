/** The parts of answers that several tools share, and how they read. */
import { z } from 'zod';
import { CAUTION_CODES, VALIDITY_STATUSES, type ValidityStatus } from '../../domain/model/terms';
import { statusName } from '../../domain/text/names/status';

const text = z.string();
const textOrNull = z.string().nullable();
/** Parts of answers as the tools declare them; each has the fields that src/api/mcp/documents.ts asks for, and no more. */
export const STATUS = z.enum(VALIDITY_STATUSES);
export const SOURCE = z.object({
  id: text,
  title: text,
  fullTitle: text,
  documentNumber: textOrNull,
  kind: text,
  level: text,
});
export const VERSION = z.object({
  id: text,
  documentNumber: textOrNull,
  promulgatedOn: textOrNull,
  effectiveFrom: textOrNull,
  effectiveTo: textOrNull,
  endedBy: textOrNull,
  startKnown: z.boolean(),
  textHeld: z.boolean(),
});
export const CAUTION = z.object({ code: z.enum(CAUTION_CODES), message: text, messageEn: text });
export type Caution = z.infer<typeof CAUTION>;
export const DATED_VERSION = VERSION.extend({ status: STATUS, source: SOURCE });

export const REPORT = z.object({
  id: text,
  title: text,
  year: z.number().nullable(),
  period: z.object({ from: text, to: text }).nullable(),
});

export type Source = z.infer<typeof SOURCE>;
export type Version = z.infer<typeof VERSION>;

/** One answer of a tool: words for the reader, and the same as JSON. */
export interface Answer {
  text: string;
  data: object;
}

export const DATE = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, '日期应为 YYYY-MM-DD（expected a calendar date）');

/** The day that a tool is asked about: `asOf` as in GraphQL; its older name still answers. */
export function dayArguments(about: string) {
  return {
    asOf: DATE.optional().describe(about),
    on: DATE.optional().meta({ deprecated: true, description: 'asOf 的旧名 the former name of asOf' }),
  };
}
export interface DayGiven {
  asOf?: string;
  on?: string;
}

/** A work, as an argument. */
export const WORK_NAME = z
  .string()
  .min(1)
  .describe('文件名称、别名、文号或标识 title, alias, document number or id');

/** Paging as in GraphQL. */
export const FIRST = z.number().int().min(1).max(100).default(20).describe('至多几项 how many');
export const AFTER = z.string().optional().describe('上一页的 endCursor the last endCursor');
export const PAGE = { hasNextPage: z.boolean(), endCursor: z.string().nullable() };
export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}
export const YEARS = z.object({ from: z.number().int().optional(), to: z.number().int().optional() });

/** With the number of the version shown beside it, never another's. */
export function sourceWords({ title, ...source }: Source, version?: Version | null): string {
  const { documentNumber } = version ?? source;
  return `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`;
}

/** What to know beside the answer, on a line of its own; empty where there is nothing. */
export function cautionWords(cautions: readonly Caution[]): string {
  return cautions.length === 0 ? '' : `\n注意：${cautions.map(({ message }) => message).join('；')}。`;
}

/** 2019-05-15 起施行（2019-04-03 公布），有效 */
export function versionWords(version: Version | null, status: ValidityStatus | null): string {
  const state = status ? `，${statusName(status)}` : '';
  if (!version) return `版本不详${state}`;
  const promulgated = version.promulgatedOn ? `（${version.promulgatedOn} 公布）` : '';
  const until = version.effectiveTo ? `，至 ${version.effectiveTo} 前` : '';
  const since = version.effectiveFrom ? `${version.effectiveFrom} 起施行` : '施行日不详';
  return `${since}${promulgated}${until}${state}`;
}
