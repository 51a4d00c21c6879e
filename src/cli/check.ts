/** `yiju check`: what is wrong with the legal bases of a draft. Stores nothing. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { CheckResult } from '../app/check';
import { type CheckedFile, checkFile, type FileRequest, fileToCheck } from '../app/check/file';
import { mappingOf } from '../app/check/list-file';
import {
  BINARY_FORMATS,
  CHECK_EXTENSIONS,
  CHECK_FORMATS,
  type CheckFormat,
  renderCheck,
} from '../app/check/render';
import { countsOf } from '../app/check/render/words';
import { noTexts, textsInGraph } from '../app/check/texts';
import { regionOfHint } from '../app/lookup/hint';
import { knowledgeOf } from '../domain/analyse';
import { FINDING_CODES, type FindingCode } from '../domain/check';
import { isDay } from '../domain/model/days';
import { loadCatalogue } from '../platform/catalogue/load';
import { toldOf } from './told';

const FAIL_ON = ['error', 'warning', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

interface Options {
  asOf?: string;
  region?: string;
  title?: string;
  format?: string;
  out?: string;
  failOn: string;
  silence?: string[];
  accepted?: string;
  mapping?: string;
  annualReport?: boolean;
  draftRule?: boolean;
  database: boolean;
}

interface Checked {
  /** As it was given. */
  file: string;
  given: CheckedFile;
  result: CheckResult;
}

export function registerCheck(program: Command): void {
  program
    .command('check')
    .description(
      '核稿：文稿所引的依据哪里有错，应为什么（不保存任何内容）\nChecks the legal bases of a draft; stores nothing.',
    )
    .argument(
      '<files...>',
      '文件（TXT、Markdown、HTML、DOCX、PDF；清单 XLSX、CSV），或 - 表示标准输入 / files, or - for standard input',
    )
    .option('--as-of <date>', '按哪一天的效力核对，YYYY-MM-DD；默认为报告标题所示，否则为今天（北京）')
    .option('--region <path>', '文稿所属地区，如 重庆市/沙坪坝区；默认从标题识别')
    .option('--title <title>', '文稿自身是规范性文件时的题名，“本办法”即指它')
    .option(
      '--format <format>',
      `格式：${CHECK_FORMATS.join('、')}；默认 text，写到文件的清单默认为原格式、加列写回 / text by default; a list written to a file keeps its own format`,
    )
    .option(
      '--out <path>',
      '写到文件；几个文件时写到目录，一稿一个 / a file; for several drafts a folder, one file each',
    )
    .option('--fail-on <severity>', '何时以 1 退出：error、warning、never', 'error')
    .option('--silence <codes...>', '不要的问题代码，如 TWO_FORMS / codes not wanted')
    .option('--accepted <file>', '已复核、不再提示的问题，一行一条；默认为文稿旁的 <文件>.yiju-accepted')
    .option('--annual-report', '同时检查年度报告应有的各部分 / the parts an annual report must have')
    .option(
      '--draft-rule',
      '同时列出涉及许可、处罚、强制、收费和增设义务的句子 / clauses that need a superior law',
    )
    .option(
      '--mapping <file>',
      '清单（XLSX、CSV）里哪一列是什么，JSON；默认按表头识别 / which column of a list is what',
    )
    .option('--no-database', '不用数据库：只按目录核对，不核对条款和引文 / by the catalogue alone')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju check 通知稿.docx\n  yiju check 通知稿.docx --format docx --out 通知稿-批注.docx\n  yiju check 年报.txt --annual-report --format html --out 核稿.html\n  yiju check 权责清单.xlsx --out 权责清单-核对.xlsx\n\n退出码 Exit codes: 0 没有所指级别的问题；1 有；2 输入有误',
    )
    .action(run);
}

async function run(files: string[], options: Options): Promise<void> {
  try {
    const format = options.format === undefined ? null : oneOf('--format', CHECK_FORMATS, options.format);
    const failOn = oneOf('--fail-on', FAIL_ON, options.failOn);
    const silenced = (options.silence ?? []).map((code) =>
      oneOf('--silence', Object.keys(FINDING_CODES) as FindingCode[], code),
    );
    if (options.asOf !== undefined && !isDay(options.asOf))
      throw new Error(`--as-of：应为 YYYY-MM-DD 的日期，但得到：${options.asOf}`);
    if (
      format !== null &&
      BINARY_FORMATS.includes(format) &&
      options.out === undefined &&
      process.stdout.isTTY
    )
      throw new Error(`--format ${format}：请以 --out 给出文件，或将输出重定向到文件`);
    const checked = await checkFiles(files, { ...options, silenced });
    const formats = checked.map(({ given }) => format ?? defaultFormat(given, options.out !== undefined));
    const outputs = await Promise.all(
      checked.map(({ given, result }, index) => renderCheck(result, checkedOf(given), formats[index]!)),
    );
    if (options.out === undefined) for (const output of outputs) process.stdout.write(output);
    else {
      write(options.out, checked, outputs, formats);
      // The lists themselves went to files; what was found is told here.
      for (const { given, result } of checked)
        if (given.kind === 'list' && format === null)
          process.stdout.write(await renderCheck(result, given.file, 'text'));
    }
    if (checked.some(({ result }) => isFailing(result, failOn))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${toldOf(error)}\n`);
    process.exitCode = 2;
  }
}

/** One draft to the file named, several to a folder of that name, each under its own. */
function write(
  out: string,
  checked: readonly Checked[],
  outputs: readonly (string | Uint8Array)[],
  formats: readonly CheckFormat[],
): void {
  if (checked.length === 1) {
    writeFileSync(out, outputs[0]!);
    return;
  }
  mkdirSync(out, { recursive: true });
  const taken = new Set<string>();
  for (const [index, { file }] of checked.entries()) {
    const stem = `${file === '-' ? '文稿' : basename(file).replace(/\.[^.]*$/u, '')}-核稿`;
    let name = stem;
    // Two drafts of one name from two folders do not replace one another.
    for (let copy = 2; taken.has(name); copy++) name = `${stem}-${copy}`;
    taken.add(name);
    writeFileSync(join(out, `${name}${CHECK_EXTENSIONS[formats[index]!]}`), outputs[index]!);
  }
}

/** A list that is written to a file is that list with columns added; what cannot be given back so is text. */
function defaultFormat(given: CheckedFile, isWritten: boolean): CheckFormat {
  if (!isWritten || given.kind === 'draft') return 'text';
  return given.file.format === 'csv' ? 'csv' : 'xlsx';
}

function checkedOf(given: CheckedFile) {
  return given.kind === 'draft' ? given.draft : given.file;
}

async function checkFiles(
  files: readonly string[],
  options: Options & { silenced: readonly FindingCode[] },
): Promise<Checked[]> {
  const mapping =
    options.mapping === undefined ? undefined : mappingOf(readFileSync(options.mapping, 'utf8'));
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      given: await fileToCheck(readFileSync(file === '-' ? 0 : file), nameOf(file), mapping),
    })),
  );
  const source = await sourceOf(options.database);
  try {
    const checked: Checked[] = [];
    for (const { file, given } of read) {
      const result = await checkFile(given, requestOf(file, options), source.knowledge, source.texts);
      checked.push({ file, given, result });
    }
    return checked;
  } finally {
    await source.close();
  }
}

function nameOf(file: string): string {
  return file === '-' ? '文稿' : file;
}

function requestOf(file: string, options: Options & { silenced: readonly FindingCode[] }): FileRequest {
  const accepted = options.accepted ?? (file === '-' ? undefined : `${file}.yiju-accepted`);
  return {
    asOf: options.asOf,
    region: options.region === undefined ? undefined : regionOfHint(options.region),
    ownTitle: options.title,
    annualReport: options.annualReport,
    draftRule: options.draftRule,
    silenced: options.silenced,
    accepted: accepted !== undefined && existsSync(accepted) ? acceptedIn(accepted) : undefined,
  };
}

/** Lines of `CODE words`; what begins with # is a comment. */
function acceptedIn(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return new Set(
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) =>
        line.replace(
          /^(\S+)\s+(.*)$/u,
          (_, code: string, words: string) => `${code} ${words.replace(/\s+/gu, '')}`,
        ),
      ),
  );
}

/** The graph where one is at hand; it is not started for a check. */
async function sourceOf(useDatabase: boolean) {
  if (useDatabase) {
    const { externalConnection } = await import('../platform/neo4j/settings.js');
    const neo4j = await import('../platform/neo4j/index.js');
    if (externalConnection() !== null || (await neo4j.status()).running !== null) {
      const { readGraph } = await import('../graph/connection/read.js');
      const { readKnowledge } = await import('../graph/queries/catalogue.js');
      const access = await neo4j.ensureNeo4j();
      const driver = await neo4j.createDriver(access);
      const close = async () => {
        await driver.close();
        await access.stop();
      };
      const knowledge = await readKnowledge(driver);
      if (knowledge.works.length > 0) return { knowledge, texts: textsInGraph(readGraph(driver)), close };
      // Nothing was loaded yet: to call every law not held would be wrong.
      await close();
      process.stderr.write(
        '数据库里还没有目录（yiju up 会载入），按自带的目录核对 The database holds no works yet; checking by the catalogue alone\n',
      );
    }
  }
  return { knowledge: knowledgeOf(loadCatalogue()), texts: noTexts, close: async () => {} };
}

function isFailing(result: CheckResult, failOn: FailOn): boolean {
  const { ERROR, WARNING } = countsOf(result);
  return failOn !== 'never' && (ERROR > 0 || (failOn === 'warning' && WARNING > 0));
}

function oneOf<T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw new Error(`${option}：应为 ${allowed.join('、')} 之一，但得到：${given}`);
}
