/** `yiju docs`: the pages of docs/ that are made from the program itself, or a check that they are as they should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { COLUMNS, TABLE_ROWS } from '../app/export/columns';
import { formatsOf } from '../app/export/export';
import { EXPORT_KINDS } from '../app/export/records';
import { configTable } from '../platform/config';

const FOLDER = join(__dirname, '..', '..', 'docs');

/** What a page needs of the list of commands; given, so that this file is not loaded by the one it reads. */
export type ProgramOf = (called?: string) => Command;

export function registerDocs(program: Command, programOf: ProgramOf, names: readonly string[]): void {
  program
    .command('docs')
    .description('写出 docs 中由程序而来的各页：cli.md、configuration.md、data-dictionary.md')
    .option('--check', '只核对文件是否最新')
    .action(({ check }: { check?: boolean }) => {
      for (const [file, text] of Object.entries(pages(programOf, names))) {
        const path = join(FOLDER, file);
        if (!check) writeFileSync(path, text);
        else if (readFileSync(path, 'utf8') !== text)
          throw new Error(`docs/${file} 已过时：请执行 npm run docs`);
      }
    });
}

/** By file name in docs/. */
export function pages(programOf: ProgramOf, names: readonly string[]): Record<string, string> {
  return {
    'cli.md': cliPage(programOf, names),
    'configuration.md': configurationPage(),
    'data-dictionary.md': dictionaryPage(),
  };
}

function configurationPage(): string {
  return `# 配置\n\n由 \`npm run docs\` 从 \`src/platform/config/variables.ts\` 写成。\n\n${configTable()}\n`;
}

/** The columns of the tables, in both languages: researchers cite it. */
function dictionaryPage(): string {
  const tables = EXPORT_KINDS.map((kind) => {
    const rows = COLUMNS[kind].map(
      ({ name, type, about, aboutEn }) => `| \`${name}\` | ${type} | ${about} | ${aboutEn} |`,
    );
    const files = formatsOf(kind).map((format) => `\`${kind}.${format}\``);
    return [
      `## ${kind}\n\n${TABLE_ROWS[kind].about}文件：${files.join('、')}。\n\n${TABLE_ROWS[kind].aboutEn}\n`,
      '| 列 column | 类型 type | 含义 | meaning |\n| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# 数据字典 Data dictionary\n\n${DICTIONARY_HEAD}\n\n${tables.join('\n\n')}\n`;
}

const DICTIONARY_HEAD = `由 \`npm run docs\` 从 \`src/app/export/columns.ts\` 写成。导出的表（\`GET /v1/export/…\`、\`yiju export\`）各列如下；CSV 与 Parquet 的列相同，Parquet 的元数据（\`yiju:columns\`）里也有本表。类型：string 文字，integer 整数，number 小数，boolean 真假，date 日期（YYYY-MM-DD），strings 文字的列表。CSV 中列表为一格，以“ | ”相隔；空格子即为空，不是 0 也不是“无”；以 = + - @ 等开头的格子前有一个撇号，以免被当作公式，Parquet 与 JSON Lines 没有。

Written by \`npm run docs\` from \`src/app/export/columns.ts\`: the columns of the tables that are exported, the same in CSV and Parquet, whose metadata (\`yiju:columns\`) has this dictionary too. In CSV a list is one cell joined by “ | ”, an empty cell is null (neither 0 nor “none”), and a cell that a spreadsheet would take for a formula begins with an apostrophe; in Parquet and JSON Lines it does not.`;

function cliPage(programOf: ProgramOf, names: readonly string[]): string {
  const parts = names.map((name) => {
    const command = programOf(name).commands.find((each) => each.name() === name)!;
    return [`## ${name}`, ...helpOf(command, `yiju ${name}`)].join('\n\n');
  });
  return `# 命令行\n\n由 \`npm run docs\` 从 \`src/cli\` 写成。在项目里用 \`./bin/yiju.mjs\` 或 \`npx yiju\`。\`--json\` 的格式见 [cli-json.md](cli-json.md)。\n\n${parts.join('\n\n')}\n`;
}

/** The help of a command, and of those within it. */
function helpOf(command: Command, called: string): string[] {
  let text = '';
  command.configureOutput({ writeOut: (words) => (text += words), getOutHelpWidth: () => 100 });
  command.outputHelp();
  const inner = command.commands.filter((each) => each.name() !== 'help');
  return [
    `\`\`\`text\n${text.trimEnd()}\n\`\`\``,
    ...inner.flatMap((each) => [`### ${called} ${each.name()}`, ...helpOf(each, `${called} ${each.name()}`)]),
  ];
}
