/** `yiju docs`: the pages of docs/ that are made from the program itself, or a check that they are as they should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { configTable } from '../platform/config';

const FOLDER = join(__dirname, '..', '..', 'docs');

/** What a page needs of the list of commands; given, so that this file is not loaded by the one it reads. */
export type ProgramOf = (called?: string) => Command;

export function registerDocs(program: Command, programOf: ProgramOf, names: readonly string[]): void {
  program
    .command('docs')
    .description('写出 docs/cli.md 与 docs/configuration.md')
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
  return { 'cli.md': cliPage(programOf, names), 'configuration.md': configurationPage() };
}

function configurationPage(): string {
  return `# 配置\n\n由 \`npm run docs\` 从 \`src/platform/config/variables.ts\` 写成。\n\n${configTable()}\n`;
}

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
