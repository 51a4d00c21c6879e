/** `yiju check`: what is wrong with the legal bases of a draft. Stores nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type CheckRequest, type CheckResult, checkText } from '../app/check';
import { checkAsHtml } from '../app/check/render/html';
import { checkAsJson } from '../app/check/render/json';
import { checkAsSarif } from '../app/check/render/sarif';
import { checkAsText } from '../app/check/render/text';
import { countsOf } from '../app/check/render/words';
import { noTexts, textsInGraph } from '../app/check/texts';
import { regionOfHint } from '../app/lookup/hint';
import { knowledgeOf } from '../domain/analyse';
import { FINDING_CODES, type FindingCode } from '../domain/check';
import { readDocument } from '../domain/sources/readers';
import { loadCatalogue } from '../platform/catalogue/load';

const FORMATS = ['text', 'json', 'html', 'sarif'] as const;
type Format = (typeof FORMATS)[number];
const FAIL_ON = ['error', 'warning', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];
const { version } = require('../../package.json') as { version: string };

interface Options {
  asOf?: string;
  region?: string;
  title?: string;
  format: string;
  out?: string;
  failOn: string;
  silence?: string[];
  accepted?: string;
  annualReport?: boolean;
  draftRule?: boolean;
  database: boolean;
}

export function registerCheck(program: Command): void {
  program
    .command('check')
    .description(
      '核稿：文稿所引的依据哪里有错，应为什么（不保存任何内容）\nChecks the legal bases of a draft; stores nothing.',
    )
    .argument(
      '<files...>',
      '文件（TXT、Markdown、HTML、DOCX、PDF），或 - 表示标准输入 / files, or - for standard input',
    )
    .option('--as-of <date>', '按哪一天的效力核对，YYYY-MM-DD；默认为报告标题所示，否则为今天（北京）')
    .option('--region <path>', '文稿所属地区，如 重庆市/沙坪坝区；默认从标题识别')
    .option('--title <title>', '文稿自身是规范性文件时的题名，“本办法”即指它')
    .option('--format <format>', `格式 / one of ${FORMATS.join('、')}`, 'text')
    .option('--out <file>', '写到文件；不写则到标准输出 / a file; else standard output')
    .option('--fail-on <severity>', '何时以 1 退出：error、warning、never', 'error')
    .option('--silence <codes...>', '不要的问题代码，如 TWO_FORMS / codes not wanted')
    .option('--accepted <file>', '已复核、不再提示的问题，一行一条；默认为文稿旁的 <文件>.yiju-accepted')
    .option('--annual-report', '同时检查年度报告应有的各部分 / the parts an annual report must have')
    .option(
      '--draft-rule',
      '同时列出涉及许可、处罚、强制、收费和增设义务的句子 / clauses that need a superior law',
    )
    .option('--no-database', '不用数据库：只按目录核对，不核对条款和引文 / by the catalogue alone')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju check 通知稿.docx\n  yiju check 年报.txt --annual-report --format html --out 核稿.html\n\n退出码 Exit codes: 0 没有所指级别的问题；1 有；2 输入有误',
    )
    .action(run);
}

async function run(files: string[], options: Options): Promise<void> {
  try {
    const format = oneOf('--format', FORMATS, options.format) as Format;
    const failOn = oneOf('--fail-on', FAIL_ON, options.failOn) as FailOn;
    const silenced = (options.silence ?? []).map(
      (code) => oneOf('--silence', Object.keys(FINDING_CODES), code) as FindingCode,
    );
    if (options.asOf !== undefined && !isDay(options.asOf))
      throw new Error(`--as-of：应为 YYYY-MM-DD 的日期，但得到：${options.asOf}`);
    const results = await checkFiles(files, { ...options, silenced });
    const output = results.map(({ file, result }) => rendered(result, file, format)).join('\n');
    if (options.out === undefined) process.stdout.write(output);
    else writeFileSync(options.out, output);
    if (results.some(({ result }) => isFailing(result, failOn))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

async function checkFiles(
  files: readonly string[],
  options: Options & { silenced: readonly FindingCode[] },
): Promise<{ file: string; result: CheckResult }[]> {
  const requests = await Promise.all(
    files.map(async (file) => ({ file, request: await requestOf(file, options) })),
  );
  const source = await sourceOf(options.database);
  try {
    const results: { file: string; result: CheckResult }[] = [];
    for (const { file, request } of requests)
      results.push({ file, result: await checkText(request, source.knowledge, source.texts) });
    return results;
  } finally {
    await source.close();
  }
}

async function requestOf(
  file: string,
  options: Options & { silenced: readonly FindingCode[] },
): Promise<CheckRequest> {
  const { text } = await readDocument(readFileSync(file === '-' ? 0 : file), basename(file));
  const accepted = options.accepted ?? (file === '-' ? undefined : `${file}.yiju-accepted`);
  return {
    text,
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
      return {
        knowledge: await readKnowledge(driver),
        texts: textsInGraph(readGraph(driver)),
        close: async () => {
          await driver.close();
          await access.stop();
        },
      };
    }
  }
  return { knowledge: knowledgeOf(loadCatalogue()), texts: noTexts, close: async () => {} };
}

function rendered(result: CheckResult, file: string, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(checkAsJson(result, file, `yiju ${version}`), null, 2)}\n`;
    case 'html':
      return checkAsHtml(result, basename(file), `依据 yiju ${version}`);
    case 'sarif':
      return `${JSON.stringify(checkAsSarif(result, file, version), null, 2)}\n`;
    default:
      return checkAsText(result, file);
  }
}

function isFailing(result: CheckResult, failOn: FailOn): boolean {
  const { ERROR, WARNING } = countsOf(result);
  return failOn !== 'never' && (ERROR > 0 || (failOn === 'warning' && WARNING > 0));
}

function oneOf(option: string, allowed: readonly string[], given: string): string {
  if (allowed.includes(given)) return given;
  throw new Error(`${option}：应为 ${allowed.join('、')} 之一，但得到：${given}`);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
