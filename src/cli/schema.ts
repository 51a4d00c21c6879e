/** `yiju schema`: the GraphQL schema into schema/schema.graphql, or a check that it is there as it should be. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { sdl } from '../api/graphql/schema';

const FILE = join(__dirname, '..', '..', 'schema', 'schema.graphql');

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('把 GraphQL 模式写入 schema/schema.graphql\nWrites the GraphQL schema.')
    .option('--check', '只核对文件是否最新 / only checks that the file is up to date')
    .addHelpText('after', '\n退出码 Exit codes: 0 已写入或最新；1 文件已过时')
    .action(({ check }: { check?: boolean }) => {
      const text = sdl();
      if (!check) {
        mkdirSync(dirname(FILE), { recursive: true });
        writeFileSync(FILE, text);
        process.stdout.write(`已写入 wrote ${FILE}\n`);
        return;
      }
      const held = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
      if (held !== text) {
        throw new Error(
          'schema/schema.graphql 已过时：expected the schema of this program, but got: another one; run `npm run schema`',
        );
      }
      process.stdout.write('schema/schema.graphql 是最新的 is up to date\n');
    });
}
