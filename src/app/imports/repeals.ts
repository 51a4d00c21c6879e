/**
 * A list of ended documents into the graph: it is loaded as a document of its own, whose entries end what they name. What
 * the file does not say of itself (title, number, who issued it and when) is given beside it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { listFormatOf } from '../../domain/lists/readers';
import { repealLines } from '../../domain/lists/repeal-table';
import { dayInWords } from '../../domain/model/days';
import type { ParsedSource } from '../../domain/model/source';
import type { IsoDate } from '../../domain/model/terms';
import { parseSource, SourceRefusedError } from '../../domain/sources';
import { listedDocument, mayListEnds } from '../../domain/sources/relations/repeal-lists';
import { readRows } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';
import { readFile, readTables } from '../reading';
import { importSources } from './sources';

export interface GivenRepeals {
  title?: string;
  documentNumber?: string;
  /** Who issued it. */
  body?: string;
  /** Since when what it names is ended. */
  on?: IsoDate;
  /** How, where no heading says: 宣布失效 instead of 废止. */
  lapse?: boolean;
}

export interface EndedByList {
  source: string;
  title: string;
  documentNumber: string | null;
  /** Whether more of it is known than that the list names it. */
  known: boolean;
  /** null: it had ended before, or a later document bears its title. */
  endedOn: IsoDate | null;
}

export interface ImportedRepeals {
  /** Of the list. */
  title: string;
  on: IsoDate | null;
  ended: EndedByList[];
  /** Lines that look as if they named a document, and could not be read. */
  unread: string[];
}

/** @throws Error for a file that names no ended document, or does not say of itself what is needed. */
export async function importRepeals(
  driver: Driver,
  path: string,
  given: GivenRepeals = {},
): Promise<ImportedRepeals> {
  const bytes = readFileSync(path);
  const name = basename(path);
  const format = listFormatOf(bytes, name);
  const isTable = format === 'xlsx' || format === 'csv';
  const lines = isTable ? repealLines((await readTables(bytes, name)).sheets) : null;
  const words = lines?.join('\n') ?? (isTable ? null : (await readFile(bytes, name)).text);
  if (words === null) throw new Error(`${name}：应有“文件名称”一类的列（expected a column of titles）`);
  const text = withHead(words, name, given);
  const parsed = parsedOrNull(text, `${name}.md`);
  if (!parsed?.relations.some(({ listed }) => listed))
    throw new Error(
      `${name}：没有读出所废止的文件；应为“题名（文号）”的行（expected lines of titles with numbers）`,
    );
  if (parsed.promulgatedOn === null)
    throw new Error(`${name}：没有写明日期，请以 --on 给出（expected --on, the day on which they end）`);
  const folder = mkdtempSync(join(tmpdir(), 'yiju-repeals-'));
  try {
    mkdirSync(join(folder, '清理'));
    const file = `${parsed.title.replace(/[/\\]/gu, '')}(${parsed.promulgatedOn}).md`;
    writeFileSync(join(folder, '清理', file), text);
    const { results } = await importSources(driver, folder, { knownOn: parsed.promulgatedOn });
    const [result] = results;
    const refusal = result?.outcome === 'REFUSED' ? result.findings[0] : undefined;
    if (!result || refusal) throw new Error(`${name}：${refusal?.message ?? '没有载入'}`);
    const ended = await readRows<EndedByList>(driver, loadCypher('ended-by-list'), {
      version: result.loaded,
    });
    return {
      title: parsed.title,
      on: parsed.effectiveOn ?? parsed.promulgatedOn,
      ended,
      unread: words.split('\n').filter(isUnread),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks like an entry, and is none that can be read. */
function isUnread(line: string): boolean {
  return ENTRY.test(line) && listedDocument(line) === null;
}

const ENTRY = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,4}[）)、.．]|《).*(?:[〔［[]\d{4}|令第)/u;

/** null for lines that make no document by themselves. */
function parsedOrNull(text: string, file: string): ParsedSource | null {
  try {
    return parseSource(Buffer.from(text), { file });
  } catch (error) {
    if (error instanceof SourceRefusedError) return null;
    throw error;
  }
}

/** As it stands where it says all itself; else with what is given in front. */
function withHead(words: string, name: string, given: GivenRepeals): string {
  const { title, documentNumber, body, on, lapse } = given;
  if ([title, documentNumber, body, on, lapse].every((each) => each === undefined)) return words;
  const own = parsedOrNull(words, `${name.replace(/\.[^.]+$/u, '')}.txt`);
  const called = title ?? (own && mayListEnds(own.title) ? own.title : null);
  if (called === null || !mayListEnds(called))
    throw new Error(
      `${name}：题名应说明废止或失效，请以 --title 给出，如“甲市人民政府关于废止部分行政规范性文件的决定”（expected a title that says so）`,
    );
  const day = on ?? own?.promulgatedOn;
  if (day == null)
    throw new Error(`${name}：没有写明日期，请以 --on 给出（expected --on, the day on which they end）`);
  const issuer = body ?? own?.issuingBody ?? '';
  const number = documentNumber ?? own?.documentNumber ?? '';
  return [
    `# ${called}`,
    number,
    `${dayInWords(day)} ${issuer}公布`,
    '<!-- INFO END -->',
    lapse ? '宣布下列文件失效：' : /失效/u.test(called) && !/废止/u.test(called) ? '' : '废止下列文件：',
    ...words.split('\n').filter((line) => line.trim() !== '' && line.trim() !== called),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
