/** `yiju cleanup`: what is to become of a body's documents, as a table to edit. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { cleanUp } from '../app/clean-up';
import { CLEAN_UP_FORMATS, type CleanUpFormat, renderCleanUp } from '../app/clean-up/render';
import { isDay, todayInBeijing } from '../domain/model/days';
import { HIERARCHY_LEVELS, type HierarchyLevel } from '../domain/model/terms';
import { readGraph } from '../graph/connection/read';
import { withGraph } from './with-graph';

interface CleanUpOptions {
  body: string;
  on?: string;
  level?: string[];
  format: string;
  out?: string;
}

export function registerCleanUp(program: Command): void {
  program
    .command('cleanup')
    .description(
      '清理：某机关的文件，有效期、废止清单、上位法变动与建议（保留、修改、废止、失效）\nDocuments of a body, with what ended them or changed what they rest on, and what is proposed.',
    )
    .requiredOption('--body <name>', '机关的名称或标识 / the body')
    .option('--on <date>', '按哪一天的法律，YYYY-MM-DD；默认今天 / the day whose law counts')
    .option('--level <levels...>', `只看这些效力级别 / of these levels: ${HIERARCHY_LEVELS.join('、')}`)
    .option('--format <format>', `格式 / one of ${CLEAN_UP_FORMATS.join('、')}`, 'text')
    .option('--out <file>', '写到文件 / a file; else standard output')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju cleanup --body 重庆市人民政府\n  yiju cleanup --body 重庆市人民政府 --format csv --out 清理.csv\n\n填好“结论”一列以后，可用 yiju import repeals 载入。\n\n退出码 Exit codes: 0 已回答；1 参数不对或未能执行',
    )
    .action(run);
}

async function run({ body, on, level, format, out }: CleanUpOptions): Promise<void> {
  if (on !== undefined && !isDay(on)) throw new Error(`--on：应为 YYYY-MM-DD 的日期，但得到：${on}`);
  if (!(CLEAN_UP_FORMATS as readonly string[]).includes(format))
    throw new Error(`--format：应为 ${CLEAN_UP_FORMATS.join('、')} 之一，但得到：${format}`);
  const wrong = level?.find((each) => !(HIERARCHY_LEVELS as readonly string[]).includes(each));
  if (wrong !== undefined)
    throw new Error(`--level：应为 ${HIERARCHY_LEVELS.join('、')} 之一，但得到：${wrong}`);
  const request = {
    body,
    on: on ?? todayInBeijing(),
    levels: (level as HierarchyLevel[] | undefined) ?? null,
  };
  const text = await withGraph(async (driver) =>
    renderCleanUp(await cleanUp(readGraph(driver, { timeoutMs: 60_000 }), request), format as CleanUpFormat),
  );
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}
