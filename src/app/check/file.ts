/** A file to check: a list where it is a table with legal bases, else a draft. */
import type { Knowledge } from '../../domain/analyse';
import type { ListMapping } from '../../domain/lists/types';
import { SourceRefusedError } from '../../domain/sources';
import { formatOf } from '../../domain/sources/readers';
import type { LookupLimits } from '../lookup/limits';
import { type CheckRequest, type CheckResult, checkText, NO_LIMITS } from '.';
import { type Draft, draftOf, draftOfText } from './draft';
import { checkList, type ListCheck } from './list';
import { type ListFile, listFileOf } from './list-file';
import { noTexts, type TextHolder } from './texts';

export type CheckedFile = { kind: 'draft'; draft: Draft } | { kind: 'list'; file: ListFile };

export type FileRequest = Omit<CheckRequest, 'text'>;

/** Files that may be lists by their names; tables in other files are part of a draft. */
const TABLES = /\.(?:csv|tsv)$/iu;

/**
 * @param mapping which column of a list is what; by default told by the headers.
 * @throws SourceRefusedError for what cannot be read, or a workbook without legal bases; MappingError for a mapping
 * that does not fit.
 */
export async function fileToCheck(
  bytes: Uint8Array,
  name: string,
  mapping?: ListMapping,
): Promise<CheckedFile> {
  const isWorkbook = formatOf(bytes, name) === 'xlsx';
  if (isWorkbook || TABLES.test(name)) {
    const file = await listFileOf(bytes, name, mapping);
    if (file) return { kind: 'list', file };
    if (isWorkbook) throw noBases(name);
  }
  if (mapping !== undefined) throw noBases(name);
  return { kind: 'draft', draft: await draftOf(bytes, name) };
}

/** Words to check: a list where the name says that they are CSV or TSV. */
export async function textToCheck(text: string, name?: string, mapping?: ListMapping): Promise<CheckedFile> {
  if (name === undefined && mapping === undefined) return { kind: 'draft', draft: draftOfText(text) };
  return fileToCheck(new TextEncoder().encode(text), name ?? '清单.csv', mapping);
}

function noBases(name: string): SourceRefusedError {
  return new SourceRefusedError(
    name,
    null,
    '没有找到“设定依据”一类的列（expected a column of legal bases）',
    '请检查表头，或以映射（mapping）说明哪一列是什么；清单应为 XLSX、CSV 或 TSV',
    'no-basis-column',
  );
}

/** What is asked of drafts alone (annual reports, draft rules, own titles) is not asked of a list. */
export function checkFile(
  given: CheckedFile,
  request: FileRequest,
  knowledge: Knowledge,
  texts: TextHolder = noTexts,
  limits: LookupLimits = NO_LIMITS,
): Promise<CheckResult | ListCheck> {
  if (given.kind === 'draft')
    return checkText({ ...request, text: given.draft.text }, knowledge, texts, limits);
  const { list, sheets } = given.file;
  return checkList({ ...request, list, sheets }, knowledge, texts, limits);
}

/** How many characters a check of it reads. */
export function lengthOf(given: CheckedFile): number {
  return given.kind === 'draft'
    ? given.draft.text.length
    : given.file.list.rows.reduce((sum, { basis }) => sum + basis.length, 0);
}
