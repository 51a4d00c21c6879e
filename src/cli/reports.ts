/** `yiju reports`: what reports are held, taking one out, and the texts they had before. */
import type { Command } from 'commander';
import { contentsOf, type FormerText, listFormerTexts, restoreReport } from '../app/imports/former-texts';
import { type ListedReport, listReports } from '../app/imports/held-reports';
import { startProgress } from '../app/imports/progress';
import { addReports } from '../app/imports/report-collections';
import { describeSummary } from '../app/imports/summary';
import { reviewDesk } from '../app/review/desk';
import { suggestAfterImport } from './suggest';
import { withGraph } from './with-graph';

const EXIT_CODES = '\n退出码 Exit codes: 0 正常；1 没有这份报告，或未能执行';

export function registerReports(program: Command): void {
  const reports = program
    .command('reports')
    .description('报告：成批载入、列出、删除、恢复\nReports: collections added, listed, deleted, restored.')
    .addHelpText(
      'after',
      `\n例 Examples:\n  yiju reports list\n  yiju reports delete report:某局/2022/法治政府建设情况报告\n${EXIT_CODES}`,
    );
  reports
    .command('add <source>')
    .description(
      '载入一批报告：目录或 git 地址，可附清单\nLoads a collection of reports: a folder or a git address, with or without a list.',
    )
    .option('--json', '输出一个 JSON 对象：每个文件的结果 / the outcome of each file as JSON')
    .option('--force', '即使内容未变也重新载入 / loads unchanged files again')
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .addHelpText(
      'after',
      '\n清单 manifest.csv 或 manifest.json 的列：file、body、region、year、kind、address、day；所写的以清单为准，未写的从报告读出。\nWhat the list says decides over what the report’s head says.',
    )
    .action(add);
  reports
    .command('list')
    .description('列出报告及其标识\nLists reports with their ids.')
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(list);
  reports
    .command('delete <ids...>')
    .description(
      '删除报告及从中读出的一切；人对它作过的决定留存\nDeletes reports with all that was read from them; decisions on them stay.',
    )
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(remove);
  reports
    .command('history <id>')
    .description(
      '一份报告的旧文本：何时、由谁、因何不在\nThe texts a report had before: when, by whom and why each went.',
    )
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(history);
  reports
    .command('restore <former>')
    .description(
      '恢复一份旧文本（标识见 history）；现有的文本转为旧文本\nBrings a former text back; the one that stands is kept in its turn.',
    )
    .action(restore);
}

async function history(id: string, { json }: { json?: boolean }): Promise<void> {
  const texts = await withGraph((driver) => listFormerTexts(driver, id));
  const lines = texts.map((each) => `${describeFormer(each)}\n`).join('');
  process.stdout.write(
    json ? `${JSON.stringify(texts, null, 2)}\n` : lines || '没有旧文本 No former texts\n',
  );
}

function describeFormer(text: FormerText): string {
  const { id, how, replacedAt, replacedBy, held } = text;
  const what = how === 'DELETED' ? '删除' : '取代';
  return `${id}  ${replacedAt} 由 ${replacedBy ?? '命令行'} ${what}  ${contentsOf(text)}${held ? '' : '  文字未留存'}`;
}

async function restore(former: string): Promise<void> {
  const restored = await withGraph((driver) => restoreReport(driver, former, null));
  if (restored.report === null) {
    throw new Error(
      restored.code === 'NOT_FOUND'
        ? `没有这一旧文本（yiju reports history <报告>）：expected the id of a former text, but got: ${former}`
        : `这一旧文本的文字没有留存，请再导入原来的文件：expected a text that is kept, but got: ${former}`,
    );
  }
  process.stdout.write(`已恢复 ${restored.restored.title}  ${restored.report}\n`);
}

async function add(
  source: string,
  { json, force, suggest }: { json?: boolean; force?: boolean; suggest: boolean },
): Promise<void> {
  const progress = startProgress('载入报告', '份', 0);
  const summary = await withGraph(async (driver) => {
    try {
      const loaded = await addReports(driver, source, {
        force,
        onFile: (_result, done, total) => progress.update(done, total),
      });
      progress.stop();
      if (suggest) await suggestAfterImport(driver);
      return loaded;
    } finally {
      progress.stop();
    }
  });
  process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : describeSummary(summary));
  if (summary.refused > 0) process.exitCode = 1;
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const held = await withGraph(listReports);
  const lines = held.map((report) => `${describe(report)}\n`).join('');
  process.stdout.write(json ? `${JSON.stringify(held, null, 2)}\n` : lines || '尚无报告 No reports\n');
}

async function remove(ids: string[], { json }: { json?: boolean }): Promise<void> {
  const done = await withGraph(async (driver) => {
    const desk = reviewDesk(driver);
    const results = [];
    for (const id of ids) results.push({ id, deleted: await desk.deleteReport(id) });
    return results;
  });
  const deleted = done.flatMap((each) => each.deleted ?? []);
  if (json) process.stdout.write(`${JSON.stringify(deleted, null, 2)}\n`);
  else {
    for (const { id, title, decisionsKept } of deleted) {
      process.stdout.write(
        `已删除 ${title}  ${id}${decisionsKept > 0 ? `，留存决定 ${decisionsKept} 项` : ''}\n`,
      );
    }
  }
  const absent = done.filter((each) => each.deleted === null).map(({ id }) => id);
  if (absent.length > 0) {
    throw new Error(
      `没有这份报告（yiju reports list）：expected the id of a report, but got: ${absent.join(', ')}`,
    );
  }
}

function describe({ id, title, file }: ListedReport): string {
  return `${id}  ${title}  ${file ?? ''}`.trimEnd();
}
