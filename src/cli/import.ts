/** `yiju import`: reports and law texts from files into the graph. */
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { startProgress } from '../app/imports/progress';
import { importReports } from '../app/imports/reports';
import { importSources } from '../app/imports/sources';
import { describeSummary } from '../app/imports/summary';
import type { ImportSummary } from '../domain/model/import';
import { suggestAfterImport } from './suggest';
import { withGraph } from './with-graph';

interface ImportOptions {
  knownOn?: string;
  json?: boolean;
  force?: boolean;
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
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .addHelpText(
      'after',
      `\n例 Examples:\n  yiju import reports 报告.txt\n  yiju import reports reports/ --json\n${EXIT_CODES}`,
    )
    .action((paths: string[], options: ImportOptions) =>
      run(options, async (driver) => {
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
}

async function run(options: ImportOptions, work: (driver: Driver) => Promise<ImportSummary>): Promise<void> {
  const summary = await withGraph(work);
  process.stdout.write(options.json ? `${JSON.stringify(summary, null, 2)}\n` : describeSummary(summary));
  if (summary.refused > 0) process.exitCode = 1;
}

async function withReportProgress(
  driver: Driver,
  paths: string[],
  { force }: ImportOptions,
): Promise<ImportSummary> {
  const progress = startProgress('载入报告', '份', 0);
  try {
    return await importReports(driver, paths, {
      force,
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
