/** `yiju trace`: from a report's measures to the rules that support them, and the bases of these. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { stateOfReport, withdrawnWords } from '../app/imports/report-states';
import { chooseItem } from '../app/trace/build';
import { traceOfFile } from '../app/trace/from-file';
import { traceInGraph } from '../app/trace/from-graph';
import type { Trace } from '../app/trace/trace';
import { traceLines } from '../app/trace/tree';
import { type ReadGraph, readGraph } from '../graph/connection/read';
import { createDriver, ensureNeo4j, status } from '../platform/neo4j';
import { externalConnection } from '../platform/neo4j/settings';

interface TraceOptions {
  json?: boolean;
  all?: boolean;
}

export function registerTrace(program: Command): void {
  program
    .command('trace')
    .description(
      '从报告的举措到支持它的规定及其依据\nFrom a report’s measures to the rules behind them, and their bases.',
    )
    .argument('<report>', '文件、报告的标识或标题（可为一部分）/ a file, or a report’s id or title')
    .argument('[item]', '举措的编号、标识或其中的文字 / a measure by number, id or words')
    .option('--json', '输出一个 JSON 对象（格式见 docs/cli-json.md）/ one JSON object')
    .option('--all', '也显示没有引用的举措 / also measures that cite nothing')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju trace seeds/reports/shapingba-science-2022.txt\n  yiju trace 沙坪坝区科学技术局 3 --json\n\n退出码 Exit codes: 0 正常；1 没有这份报告或这项举措',
    )
    .action(async (report: string, item: string | undefined, options: TraceOptions) => {
      const found = await findTrace(report);
      const trace = item === undefined ? found : { ...found, items: [chooseItem(found, item)] };
      process.stdout.write(
        options.json
          ? `${JSON.stringify(trace, null, 2)}\n`
          : `${traceLines(trace, item !== undefined || options.all === true).join('\n')}\n`,
      );
    });
}

/** A file is looked for in the graph when one is at hand; the graph is not started for it. */
async function findTrace(report: string): Promise<Trace> {
  if (existsSync(report) && statSync(report).isFile()) {
    const bytes = readFileSync(report);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const held = (await isAtHand())
      ? await withReadGraph((graph) => traceInGraph(graph, { name: report, hash }))
      : null;
    return held ?? traceOfFile(bytes, report);
  }
  const { found, state } = await withReadGraph(async (graph) => {
    const found = await traceInGraph(graph, { name: report });
    return { found, state: found ? null : await stateOfReport(graph, report, { drafts: false }) };
  });
  if (state?.state === 'WITHDRAWN') {
    throw new Error(`${withdrawnWords(state)}（yiju reports list --state withdrawn）`);
  }
  if (!found) {
    throw new Error(`报告：expected a file, or the id or title of a report in the graph, but got: ${report}`);
  }
  return found;
}

async function isAtHand(): Promise<boolean> {
  return externalConnection() !== null || (await status()).running !== null;
}

async function withReadGraph<T>(work: (graph: ReadGraph) => Promise<T>): Promise<T> {
  const access = await ensureNeo4j();
  try {
    const driver = await createDriver(access);
    try {
      return await work(readGraph(driver));
    } finally {
      await driver.close();
    }
  } finally {
    await access.stop();
  }
}
