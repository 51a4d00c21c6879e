/** `yiju radar`: what rests on articles that changed since a day. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { radar } from '../app/radar';
import { RADAR_FORMATS, type RadarFormat, renderRadar } from '../app/radar/render';
import { workNumbered } from '../domain/catalogue/numbered';
import { noSuchWork } from '../domain/catalogue/works-asked';
import { isDay } from '../domain/model/days';
import { readGraph } from '../graph/connection/read';
import { readKnowledge } from '../graph/queries/catalogue';
import { withGraph } from './with-graph';

interface RadarOptions {
  since: string;
  until?: string;
  work?: string[];
  format: string;
  out?: string;
}

export function registerRadar(program: Command): void {
  program
    .command('radar')
    .description(
      '法律修改以后，哪些事项、举措和下位规定所依据的条文变了\nWhat rests on articles that were changed, renumbered or deleted since a day.',
    )
    .requiredOption('--since <date>', '自哪一天起施行的修改，YYYY-MM-DD / changes in force since')
    .option('--until <date>', '至哪一天 / and up to')
    .option('--work <titles...>', '只看这些文件（题名、别名、文号或标识）/ of these works only')
    .option('--format <format>', `格式 / one of ${RADAR_FORMATS.join('、')}`, 'text')
    .option('--out <file>', '写到文件 / a file; else standard output')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju radar --since 2024-01-01\n  yiju radar --since 2024-01-01 --work 行政复议法 --format csv --out 变动.csv\n\n退出码 Exit codes: 0 已回答；1 参数不对或未能执行',
    )
    .action(run);
}

async function run({ since, until, work, format, out }: RadarOptions): Promise<void> {
  for (const [name, day] of [
    ['--since', since],
    ['--until', until],
  ] as const)
    if (day !== undefined && !isDay(day)) throw new Error(`${name}：应为 YYYY-MM-DD 的日期，但得到：${day}`);
  if (!(RADAR_FORMATS as readonly string[]).includes(format))
    throw new Error(`--format：应为 ${RADAR_FORMATS.join('、')} 之一，但得到：${format}`);
  if (until !== undefined && until < since)
    throw new Error(`--until：应不早于 --since（${since}），但得到：${until}`);
  const text = await withGraph(async (driver) => {
    const sources = work ? await worksNamed(driver, work) : null;
    const answer = await radar(readGraph(driver, { timeoutMs: 60_000 }), { since, until, sources });
    return renderRadar(answer, format as RadarFormat);
  });
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

/** @throws for a work that is none, or for several: an empty answer would say that nothing of it changed. */
async function worksNamed(driver: Driver, works: readonly string[]): Promise<string[]> {
  const { index, catalogue } = await readKnowledge(driver);
  return works.map((work) => {
    if (index.work(work)) return work;
    const named = index.byName(work)?.sources.filter((id) => index.work(id)) ?? [];
    if (named.length > 1) throw new Error(`--work：“${work}”可能指 ${named.join('、')}，请写标识`);
    const id = named[0] ?? workNumbered(work, catalogue).work?.id;
    if (id === undefined) throw new Error(`--work：${noSuchWork(work, index).message}`);
    return id;
  });
}
