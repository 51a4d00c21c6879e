/** `yiju import`: reports and law texts from files into the graph. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { mappingOf } from '../app/check/list-file';
import { startProgress } from '../app/imports/progress';
import { importRepeals } from '../app/imports/repeals';
import { saveDrafts } from '../app/imports/report-states';
import { importReports } from '../app/imports/reports';
import { importSources } from '../app/imports/sources';
import { describeSummary } from '../app/imports/summary';
import { isDay } from '../domain/model/days';
import type { ImportSummary } from '../domain/model/import';
import { suggestAfterImport } from './suggest';
import { withGraph } from './with-graph';

interface ImportOptions {
  knownOn?: string;
  json?: boolean;
  force?: boolean;
  /** Path of a JSON file. */
  mapping?: string;
  draft?: boolean;
  suggest: boolean;
}

const EXIT_CODES = '\n退出码 Exit codes: 0 全部载入；1 有文件被拒收，或未能执行';

export function registerImport(program: Command): void {
  const command = program.command('import').description('载入报告或法律文件\nLoads reports or law texts.');
  command
    .command('reports')
    .description('载入报告：解析、识别引用、关联到法律文件\nLoads reports with their citations.')
    .argument('<paths...>', '文件或目录 / files or folders')
    .option('--json', '输出一个 JSON 对象：每个文件的结果 / the outcome of each file as JSON')
    .option('--force', '即使内容未变也重新载入 / loads unchanged files again')
    .option('--draft', '存为草稿：不入图，只有编辑以上可读，用 yiju reports publish 发布 / keeps drafts')
    .option('--mapping <file>', '清单的列各是什么（JSON），见 docs/lists.md / which column of a list is what')
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .addHelpText(
      'after',
      `\n例 Examples:\n  yiju import reports 报告.txt\n  yiju import reports reports/ --json\n${EXIT_CODES}`,
    )
    .action((paths: string[], options: ImportOptions) =>
      run(options, async (driver) => {
        if (options.draft) return saveDrafts(driver, paths);
        const summary = await withReportProgress(driver, paths, options);
        if (options.suggest) await suggestAfterImport(driver);
        return summary;
      }),
    );
  command
    .command('sources')
    .description('载入法律文件：版本、条文、互相引用\nLoads law texts: versions, provisions, references.')
    .argument('<dir>', '目录 / a folder')
    .option(
      '--known-on <date>',
      '资料截至哪一天，YYYY-MM-DD；默认取目录名中的日期，或其中最新的公布日 / the day up to which it is known',
    )
    .option('--json', '输出一个 JSON 对象：每个文件的结果 / the outcome of each file as JSON')
    .option('--force', '即使内容未变也重新载入 / loads unchanged files again')
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .addHelpText(
      'after',
      `\n例 Examples:\n  yiju import sources laws/\n${EXIT_CODES}\n中断后再次执行即可继续。`,
    )
    .action((dir: string, options: ImportOptions) =>
      run(options, async (driver) => {
        const summary = await withSourceProgress(driver, dir, options);
        if (options.suggest) await suggestAfterImport(driver);
        return summary;
      }),
    );
  command
    .command('repeals')
    .description(
      '载入废止、失效文件清单：“题名（文号）”的行，或有文件名称、文号、结论各列的表；所列文件随之终止\nLoads a list of ended documents, which ends them.',
    )
    .argument('<file>', '文本、DOCX、PDF、网页、XLSX 或 CSV / a text or table')
    .option('--title <title>', '清单的题名；文件里没有写明时须给 / its title, where the file does not say')
    .option('--number <number>', '清单的文号 / its document number')
    .option('--body <name>', '制发机关 / who issued it')
    .option('--on <date>', '自哪一天起终止，YYYY-MM-DD / since when they are ended')
    .option('--lapse', '是宣布失效，不是废止 / declared lapsed, not repealed')
    .option('--json', '输出一个 JSON 对象 / as JSON')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju import repeals 决定.docx\n  yiju import repeals 目录.txt --title 甲市人民政府关于废止部分行政规范性文件的决定 --body 甲市人民政府 --on 2023-06-01\n\n退出码 Exit codes: 0 已载入；1 没有读出，或未能执行',
    )
    .action(runRepeals);
}

interface RepealOptions {
  title?: string;
  number?: string;
  body?: string;
  on?: string;
  lapse?: boolean;
  json?: boolean;
}

async function runRepeals(file: string, options: RepealOptions): Promise<void> {
  const { title, number: documentNumber, body, on, lapse, json } = options;
  if (on !== undefined && !isDay(on)) throw new Error(`--on：应为 YYYY-MM-DD 的日期，但得到：${on}`);
  const given = { title, documentNumber, body, on, lapse };
  const done = await withGraph((driver) => importRepeals(driver, file, given));
  if (json) {
    process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
    return;
  }
  const lines = done.ended.map(({ title: name, documentNumber: own, known, endedOn }) => {
    const whose = own === null ? '' : `（${own}）`;
    const end = endedOn === null ? '没有终止：早已终止，或另有同题名的新文件' : `自 ${endedOn} 起终止`;
    return `  《${name}》${whose} ${end}${known ? '' : '（只从本清单得知）'}`;
  });
  const unread = done.unread.map((line) => `  没有读出：${line.trim()}`);
  process.stdout.write(`${[`《${done.title}》：${done.ended.length} 件`, ...lines, ...unread].join('\n')}\n`);
}

async function run(options: ImportOptions, work: (driver: Driver) => Promise<ImportSummary>): Promise<void> {
  const summary = await withGraph(work);
  process.stdout.write(options.json ? `${JSON.stringify(summary, null, 2)}\n` : describeSummary(summary));
  if (summary.refused > 0) process.exitCode = 1;
}

async function withReportProgress(
  driver: Driver,
  paths: string[],
  { force, mapping: file }: ImportOptions,
): Promise<ImportSummary> {
  const mapping = file === undefined ? undefined : mappingOf(readFileSync(file, 'utf8'));
  const progress = startProgress('载入报告', '份', 0);
  try {
    return await importReports(driver, paths, {
      force,
      mapping,
      onFile: (_result, done, total) => progress.update(done, total),
    });
  } finally {
    progress.stop();
  }
}

async function withSourceProgress(
  driver: Driver,
  dir: string,
  { force, knownOn }: ImportOptions,
): Promise<ImportSummary> {
  let progress = startProgress('读取文件', '个', 0);
  let stage = 'read';
  try {
    return await importSources(driver, dir, {
      force,
      knownOn,
      onProgress: (now, done, total) => {
        if (now !== stage) {
          progress.stop();
          progress = startProgress('写入条文', '条', total);
          stage = now;
        }
        progress.update(done, total);
      },
    });
  } finally {
    progress.stop();
  }
}
