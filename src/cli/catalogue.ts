/** `yiju catalogue check`: whether the seed catalogue holds together, and how much it knows. Needs no database. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { countsByLevel } from '../domain/catalogue/counts';
import { levelName } from '../domain/text/names/level';
import { parseCatalogue, SEEDS } from '../platform/catalogue/load';

export function registerCatalogue(program: Command): void {
  const catalogue = program
    .command('catalogue')
    .description('种子目录：所知的文件及其事实\nThe seed catalogue: works known by their facts.');
  catalogue
    .command('check')
    .description(
      '核对种子目录：日期先后、版本相接、文号写法与重复、题名与简称重复、所指文件在不在\nChecks dates, chains of versions, document numbers, duplicate names and the targets of relations.',
    )
    .option(
      '--dir <folder>',
      '种子目录所在的文件夹，内有 sources/*.yaml；默认为自带的 / a folder with sources/*.yaml (default: its own)',
    )
    .option('--json', '输出 JSON / print JSON')
    .addHelpText('after', '\n退出码 Exit codes: 0 没有错误；1 有错误，逐条列出文件、行与改法')
    .action(({ dir = SEEDS, json }: { dir?: string; json?: boolean }) => {
      process.stdout.write(json ? checkedAsJson(resolve(dir)) : checkedAsText(resolve(dir)));
    });
}

/** @throws CatalogueError with every fault. */
export function checkedAsJson(dir: string): string {
  const { works, titles, aliases } = parseCatalogue(dir);
  const levels = countsByLevel(works);
  return `${JSON.stringify({ works: works.length, titles: titles.length, aliases: aliases.length, levels }, null, 2)}\n`;
}

/** @throws CatalogueError with every fault. */
export function checkedAsText(dir: string): string {
  const { works, titles, aliases } = parseCatalogue(dir);
  const lines = countsByLevel(works).map(
    ({ level, works: of, versions, numbered, startUnknown, ended }) =>
      `  ${levelName(level)}\t${of} 部，${versions} 个版本；有文号 ${numbered}，末一版施行日不明 ${startUnknown}，已终止 ${ended}`,
  );
  return [
    `没有错误：${works.length} 部，题名表 ${titles.length} 行，简称 ${aliases.length} 个`,
    ...lines,
    '',
  ].join('\n');
}
