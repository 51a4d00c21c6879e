/** `yiju watch`: which of a list of works have another version than the one last seen. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Watched, watch } from '../app/radar/watch';
import { todayInBeijing } from '../domain/model/days';
import { sourceIdOf } from '../domain/model/ids';
import { readGraph } from '../graph/connection/read';
import { withGraph } from './with-graph';

interface WatchOptions {
  json?: boolean;
  update?: boolean;
}

export function registerWatch(program: Command): void {
  program
    .command('watch')
    .description(
      '一批文件里，哪些有了比上次所见更新的版本，或已废止\nWhich works of a list have another version than the one last seen.',
    )
    .argument(
      '<file>',
      'JSON：{"题名或标识": "上次所见版本的标识或 null"} / works with the version last seen',
    )
    .option('--update', '把所见的最新版本写回文件 / writes what was seen back to the file')
    .option('--json', '输出一个 JSON 对象 / as JSON')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju watch 关注.json\n  yiju watch 关注.json --update\n\n退出码 Exit codes: 0 没有变动；1 参数不对或未能执行；3 有变动',
    )
    .action(run);
}

async function run(file: string, { json, update }: WatchOptions): Promise<void> {
  const watched = watchedIn(readFileSync(file, 'utf8'), file);
  const answer = await withGraph((driver) =>
    watch(readGraph(driver, { timeoutMs: 60_000 }), watched, todayInBeijing()),
  );
  if (json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else {
    const lines = answer.changed.map(({ title, versions, endedOn }) => {
      const newer = versions.map(({ on }) => `${on} 起有新版本`).join('，');
      const ended = endedOn === null ? '' : `自 ${endedOn} 起不再有效`;
      return `《${title}》${[newer, ended].filter(Boolean).join('；')}`;
    });
    const missing = answer.notHeld.map((id) => `${id}：没有收录，不知道有无变动`);
    process.stdout.write(
      `${[...lines, ...missing, `${Object.keys(watched).length} 部，有变动 ${answer.changed.length} 部`].join('\n')}\n`,
    );
  }
  if (update) {
    writeFileSync(`${file}.part`, `${JSON.stringify(answer.next, null, 2)}\n`);
    renameSync(`${file}.part`, file);
  }
  if (answer.changed.length > 0) process.exitCode = 3;
}

/** Titles become ids. @throws Error for what is no such list. */
export function watchedIn(json: string, file: string): Watched {
  const given = JSON.parse(json) as unknown;
  const isList =
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.values(given).every((value) => value === null || typeof value === 'string');
  if (!isList) throw new Error(`${file}：应为 {"题名或标识": "版本标识或 null"}`);
  return Object.fromEntries(
    Object.entries(given as Record<string, string | null>).map(([key, value]) => [sourceIdOf(key), value]),
  );
}
