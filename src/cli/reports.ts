/** `yiju reports`: what reports are held and in which state, taking one out, and the texts they had before. */
import { type Command, Option } from 'commander';
import { contentsOf, type FormerText, listFormerTexts, restoreReport } from '../app/imports/former-texts';
import { type ListedReport, listReports } from '../app/imports/held-reports';
import { startProgress } from '../app/imports/progress';
import { addReports } from '../app/imports/report-collections';
import {
  actsOf,
  publishReport,
  type ReportAct,
  type ReportState,
  withdrawReport,
} from '../app/imports/report-states';
import { describeSummary } from '../app/imports/summary';
import { reviewDesk } from '../app/review/desk';
import type { FileResult } from '../domain/model/import';
import { readGraph } from '../graph/connection/read';
import { suggestAfterImport } from './suggest';
import { withGraph } from './with-graph';

const EXIT_CODES = '\n退出码 Exit codes: 0 正常；1 没有这份报告，或未能执行';

export function registerReports(program: Command): void {
  const reports = program
    .command('reports')
    .description(
      '报告：成批载入、列出、发布、撤回、删除、恢复\nReports: collections added, listed, published, withdrawn, deleted, restored.',
    )
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
    .addOption(
      new Option('--state <state>', '状态：已发布、草稿、已撤回 / published, drafts or withdrawn')
        .choices(['published', 'draft', 'withdrawn'])
        .default('published'),
    )
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(list);
  reports
    .command('publish <id>')
    .description(
      '发布一份草稿，或再发布一份已撤回的报告；决定随其所依的文字回来\nPublishes a draft, or a withdrawn report again; decisions come back with their words.',
    )
    .option('--replace', '草稿可以取代同一报告已有的另一文本 / a draft may take the place of another text')
    .option('--no-suggest', '发布后不推断支持条文 / without inferring supporting articles')
    .option('--json', '输出一个 JSON 对象 / one JSON object')
    .action(publish);
  reports
    .command('withdraw <id>')
    .description(
      '撤回一份报告：移出图，留存文字与决定；其标识答以“已撤回”\nWithdraws a report: out of the graph, text and decisions kept; its id says so.',
    )
    .option('--reason <text>', '公开的理由 / the reason, for everybody')
    .option('--json', '输出一个 JSON 对象 / one JSON object')
    .action(withdraw);
  reports
    .command('delete <ids...>')
    .description(
      '删除报告及从中读出的一切，或草稿、已撤回报告的文字；人作过的决定留存\nDeletes reports with all that was read from them, drafts, or what is kept of withdrawn ones; decisions stay.',
    )
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(remove);
  reports
    .command('history <id>')
    .description(
      '一份报告的经过（谁、何时、作了什么）及其旧文本\nWhat was done with a report, by whom and when, and the texts it had before.',
    )
    .option('--json', '输出一个 JSON 对象：acts、formerTexts / one JSON object')
    .action(history);
  reports
    .command('restore <former>')
    .description(
      '恢复一份旧文本（标识见 history）；现有的文本转为旧文本\nBrings a former text back; the one that stands is kept in its turn.',
    )
    .action(restore);
}

async function history(id: string, { json }: { json?: boolean }): Promise<void> {
  const { acts, formerTexts } = await withGraph(async (driver) => ({
    acts: await actsOf(readGraph(driver), id),
    formerTexts: await listFormerTexts(driver, id),
  }));
  if (json) {
    process.stdout.write(`${JSON.stringify({ acts, formerTexts }, null, 2)}\n`);
    return;
  }
  const lines = [
    ...acts.map(describeAct),
    ...(formerTexts.length > 0 ? ['旧文本：'] : []),
    ...formerTexts.map(describeFormer),
  ];
  process.stdout.write(`${lines.join('\n') || '没有记录 No history'}\n`);
}

const ACTS: Record<ReportAct['act'], string> = {
  DRAFTED: '存为草稿',
  IMPORTED: '载入',
  REPLACED: '取代原有文本',
  PUBLISHED: '发布',
  WITHDRAWN: '撤回',
  RESTORED: '恢复旧文本',
  DELETED: '删除',
};

function describeAct({ act, at, by, hash, reason }: ReportAct): string {
  return `${at} 由 ${by ?? '命令行'} ${ACTS[act]}  sha-256 ${hash.slice(0, 12)}${reason ? `  ${reason}` : ''}`;
}

function describeFormer(text: FormerText): string {
  const { id, how, replacedAt, replacedBy, held } = text;
  const what = how === 'DELETED' ? '删除' : '取代';
  return `  ${id}  ${replacedAt} 由 ${replacedBy ?? '命令行'} ${what}  ${contentsOf(text)}${held ? '' : '  文字未留存'}`;
}

async function publish(
  id: string,
  { replace, suggest, json }: { replace?: boolean; suggest: boolean; json?: boolean },
): Promise<void> {
  const published = await withGraph(async (driver) => {
    const result = await publishReport(driver, id, { replace });
    if (suggest && result && result.outcome !== 'REFUSED') await suggestAfterImport(driver);
    return result;
  });
  if (!published) {
    throw new Error(
      `没有这份草稿或已撤回的报告（yiju reports list --state draft）：expected the id of a draft or a withdrawn report, but got: ${id}`,
    );
  }
  process.stdout.write(json ? `${JSON.stringify(published, null, 2)}\n` : describePublished(published));
  if (published.outcome === 'REFUSED') process.exitCode = 1;
}

function describePublished({ outcome, loaded, findings }: FileResult): string {
  const what = { REFUSED: '没有发布', UNCHANGED: '早已发布' }[outcome as string] ?? '已发布';
  const told = findings.map(({ message, remedy }) => `  ${message}${remedy ? `。${remedy}` : ''}\n`);
  return `${what}  ${loaded ?? ''}`.trimEnd().concat('\n', ...told);
}

async function withdraw(id: string, { reason, json }: { reason?: string; json?: boolean }): Promise<void> {
  const done = await withGraph((driver) => withdrawReport(driver, id, { reason }));
  if (!done.withdrawn) throw new Error(done.message);
  const { title, decisions, at, held } = done.withdrawn;
  process.stdout.write(
    json
      ? `${JSON.stringify({ id, title, at, reason: done.withdrawn.reason, decisionsKept: decisions, held }, null, 2)}\n`
      : `已撤回 ${title}  ${id}${decisions > 0 ? `，留存决定 ${decisions} 项` : ''}${held ? '' : '；是清单，文字没有留存'}\n`,
  );
}

async function restore(former: string): Promise<void> {
  const restored = await withGraph((driver) => restoreReport(driver, former, null));
  if (restored.report === null) {
    throw new Error(
      restored.code === 'REPORT_WITHDRAWN'
        ? `这份报告已撤回，请先发布（yiju reports publish）：expected a former text of a published report, but got: ${former}`
        : restored.code === 'NOT_FOUND'
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

async function list({ json, state }: { json?: boolean; state: string }): Promise<void> {
  const held = await withGraph((driver) => listReports(driver, state.toUpperCase() as ReportState));
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

function describe({ id, title, file, state, at, reason }: ListedReport): string {
  const since = state === 'PUBLISHED' ? '' : `  ${state === 'DRAFT' ? '草稿' : '已撤回'} ${at}`;
  return `${id}  ${title}  ${file ?? ''}`.trimEnd().concat(since, reason ? `  ${reason}` : '');
}
