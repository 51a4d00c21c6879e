/** `yiju check list.xlsx`: a list with a legal-basis column, row by row. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkList, type ListCheck, listCheckText } from '../app/check/list';
import { listFileOf, listFileWithVerdicts, mappingOf } from '../app/check/list-file';
import type { TextHolder } from '../app/check/texts';
import type { Knowledge } from '../domain/analyse';

export interface ListOptions {
  asOf?: string;
  region?: string[];
  out?: string;
  /** Path of a JSON file that says which column is what. */
  mapping?: string;
}

export interface CheckSource {
  knowledge: Knowledge;
  texts: TextHolder;
  close(): Promise<void>;
}

/** Files that may be lists by their names; others are drafts. */
export function mayBeList(file: string): boolean {
  return /\.(?:xlsx|csv|tsv)$/iu.test(file);
}

/**
 * Writes the same file with columns added to `out`, or what was found to standard output. null for a file that has no
 * column of legal bases.
 */
export async function checkListFile(
  file: string,
  options: ListOptions,
  open: () => Promise<CheckSource>,
): Promise<ListCheck | null> {
  const mapping =
    options.mapping === undefined ? undefined : mappingOf(readFileSync(options.mapping, 'utf8'));
  const read = await listFileOf(readFileSync(file), basename(file), mapping);
  if (!read) {
    if (/\.xlsx$/iu.test(file))
      throw new Error(`${file}：没有找到“设定依据”一类的列。请检查表头，或以 --mapping 说明哪一列是什么`);
    return null;
  }
  const source = await open();
  try {
    const { asOf, region } = options;
    const check = await checkList({ list: read.list, asOf, region }, source.knowledge, source.texts);
    if (options.out !== undefined) writeFileSync(options.out, await listFileWithVerdicts(read, check));
    process.stdout.write(listCheckText(check));
    return check;
  } finally {
    await source.close();
  }
}
