/** `yiju gaps`: what reports cite most and nobody holds. */
import type { Command } from 'commander';
import { gapsCsv, proposalFor } from '../app/export/gaps';
import { regionAsked } from '../app/lookup/hint';
import { SOURCE_KINDS } from '../domain/model/terms';
import { bodyName } from '../domain/text/body-names';
import { readGraph } from '../graph/connection/read';
import { type Gap, MOST_GAPS, readGaps } from '../graph/queries/gaps';
import { regionsNamed } from '../graph/queries/regions-named';
import { withGraph } from './with-graph';

interface GapsOptions {
  body?: string;
  region?: string;
  from?: string;
  to?: string;
  kind?: string[];
  first: string;
  csv?: boolean;
  bom?: boolean;
  json?: boolean;
}

export function registerGaps(program: Command): void {
  program
    .command('gaps')
    .description(
      '报告引用最多而未收录的文件，引用的报告多者在前\nWorks most cited by reports and not held, those in the most reports first.',
    )
    .option('--body <name>', '引用者：机关的名称或标识 / a citing body')
    .option('--region <name>', '引用者的地区，含其下级 / region of the citing bodies')
    .option('--from <year>', '报告年度自 / reports from this year')
    .option('--to <year>', '报告年度至 / reports to this year')
    .option('--kind <kinds...>', `文件的种类 / kinds: ${SOURCE_KINDS.join('、')}`)
    .option('--first <n>', `至多列出几部，不超过 ${MOST_GAPS} / how many`, '50')
    .option('--csv', '输出 CSV / print CSV')
    .option('--bom', 'CSV 前加字节序标记，供 Excel 识别 / a byte-order mark, for Excel')
    .option('--json', '输出 JSON 数组 / a JSON array')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju gaps --region 重庆市 --from 2020\n  yiju gaps --csv --bom > 缺口.csv\n\n退出码 Exit codes: 0 正常；1 参数不对或未能执行',
    )
    .action(run);
}

async function run(options: GapsOptions): Promise<void> {
  const { body, region, from, to, kind, first } = options;
  const kinds = kind ?? null;
  const wrong = kinds?.find((each) => !(SOURCE_KINDS as readonly string[]).includes(each));
  if (wrong !== undefined)
    throw new Error(`--kind：expected one of ${SOURCE_KINDS.join('、')}, but got: ${wrong}`);
  const limit = number('--first', first, 1, MOST_GAPS)!;
  const found = await withGraph(async (driver) => {
    const graph = readGraph(driver, { timeoutMs: 60_000 });
    const filter = {
      body: body === undefined ? null : body.startsWith('body:') ? body : bodyName(body),
      region: region === undefined ? null : await regionAsked(region, (asked) => regionsNamed(graph, asked)),
      yearFrom: number('--from', from, 1900, 2200),
      yearTo: number('--to', to, 1900, 2200),
      kinds,
    };
    return readGaps(graph, filter, limit);
  });
  if (options.csv) process.stdout.write(gapsCsv(found, options.bom));
  else if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else process.stdout.write(found.map(describe).join('') || '没有缺口 No gaps\n');
}

function number(option: string, given: string | undefined, least: number, most: number): number | null {
  if (given === undefined) return null;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${option}：expected a whole number from ${least} to ${most}, but got: ${given}`);
  }
  return value;
}

function describe(gap: Gap): string {
  const { title, documentNumber, reports, citations, issuer, kind } = gap;
  const whose = [documentNumber, issuer].filter((each) => each !== null && each !== title).join('，');
  const proposal = proposalFor({ kind });
  return `${reports} 份 ${citations} 处  《${title}》${whose === '' ? '' : `（${whose}）`}${proposal ? `  → ${proposal}` : ''}\n`;
}
