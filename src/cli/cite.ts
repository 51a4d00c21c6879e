/** `yiju cite`: every citation of a text, in order, with what it means. Needs no database. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type LookupEntry, lookUp } from '../app/lookup';
import { regionOfHint } from '../app/lookup/hint';
import { toJson } from '../app/lookup/json';
import { readFile } from '../app/reading';
import { knowledgeOf } from '../domain/analyse';
import type { Resolution } from '../domain/model/resolution';
import { decodeText } from '../domain/text/decode';
import { relationName } from '../domain/text/names/relation';
import { loadCatalogue } from '../platform/catalogue/load';

interface CiteOptions {
  json?: boolean;
  asOf?: string;
  region?: string;
  title?: string;
}

export function registerCite(program: Command): void {
  program
    .command('cite')
    .description(
      '找出文本中的每一处引用（法律、法规、规章、规范性文件、党内法规）\nFinds every citation in a text.',
    )
    .argument(
      '[file]',
      '文件（TXT、Markdown、DOCX、HTML、PDF），或 - 表示标准输入 / a file, or - for standard input',
      '-',
    )
    .option('--json', '输出一个 JSON 数组（格式见 docs/cli-json.md）/ one JSON array')
    .option('--as-of <date>', '按哪一天的版本解释，YYYY-MM-DD；默认为报告期末，非报告则为今天')
    .option('--region <path>', '文本所属地区，如 重庆市/沙坪坝区；默认从报告标题识别')
    .option('--title <title>', '文本自身是法律文件时的题名，“本法”“前款”即指它；默认从文首识别')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju cite report.txt\n  echo 贯彻《优化营商环境条例》第十条 | yiju cite --json -\n\n退出码 Exit codes: 0 正常；1 输入有误',
    )
    .action(async (file: string, options: CiteOptions) => {
      const bytes = readInput(file);
      const text = isBlank(bytes) ? '' : (await readFile(bytes, basename(file))).text;
      process.stdout.write(cite(text, options));
    });
}

/** The whole answer as text; exported for tests. Bounded by the caller's own memory alone. */
export function cite(input: Uint8Array | string, options: CiteOptions): string {
  const text = typeof input === 'string' ? input : decodeText(input).text;
  const region = options.region === undefined ? undefined : regionOfHint(options.region);
  const request = { texts: [text], asOf: options.asOf, region, ownTitle: options.title };
  const entries = lookUp(request, knowledgeOf(loadCatalogue()), NO_LIMITS)[0]!;
  return options.json ? `${JSON.stringify(entries.map(toJson), null, 2)}\n` : toLines(text, entries);
}

const NO_LIMITS = {
  charactersPerRequest: Number.POSITIVE_INFINITY,
  citationsPerRequest: Number.POSITIVE_INFINITY,
};

function toLines(text: string, entries: LookupEntry[]): string {
  if (entries.length === 0) return '没有找到引用。No citations found.\n';
  let line = 1;
  let at = 0;
  return entries
    .map(({ citation, resolution }) => {
      line += text.slice(at, citation.start).split('\n').length - 1;
      at = citation.start;
      const shown = citation.text.replace(/\s+/gu, '');
      const where = `第 ${line} 行 [${citation.start}–${citation.end}]`;
      const cautions = 'cautions' in resolution! ? resolution.cautions : [];
      const notes = cautions.map(({ message }) => `\n    注意：${message}`).join('');
      return `${where} ${relationName(citation.relation)} ${shown}\n    ${meaning(resolution!)}${notes}\n`;
    })
    .join('');
}

function meaning(resolution: Resolution): string {
  switch (resolution.outcome) {
    case 'RESOLVED':
      return `→ ${resolution.version ?? resolution.source}（${resolution.status}，把握 ${resolution.confidence}）`;
    case 'PROVISION_NOT_FOUND':
      return `× ${resolution.version ?? resolution.source}（${resolution.status}）：${resolution.reasons.at(-1)}`;
    case 'SUPERSEDED':
      return `→ ${resolution.version ?? resolution.source}，已失去效力${resolution.on ? `（${resolution.on} 起）` : ''}${resolution.by.length > 0 ? `，现为 ${resolution.by.join('、')}` : ''}`;
    case 'AMBIGUOUS':
      return `？可能是：${resolution.candidates.map(({ source, score }) => `${source}（${score.toFixed(2)}）`).join('、')}`;
    default:
      return `× ${resolution.reasons.join('；')}`;
  }
}

/** Nothing is cited in nothing; a document without words is refused. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`无法读取 ${file === '-' ? '标准输入' : file}：${reason}。请检查路径与权限。`);
  }
}
