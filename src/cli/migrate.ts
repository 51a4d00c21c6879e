/** `yiju db migrate`: brings the graph's schema to that of this program. */
import type { Command } from 'commander';
import { appliedMigrations } from '../graph/migrate';
import { withGraph } from './with-graph';

/** `db` is the command that holds those on the database. */
export function registerMigrate(db: Command): void {
  db.command('migrate')
    .description('执行尚未执行的迁移\nRuns the migrations the graph lacks.')
    .addHelpText(
      'after',
      '\n例 Example:\n  yiju db migrate\n\n退出码 Exit codes: 0 已是最新；1 图与程序不相配（说明原因与办法）',
    )
    .action(async () => {
      const applied = await withGraph(appliedMigrations);
      process.stdout.write(`迁移共 ${applied.length} 项，均已执行\n`);
    });
}
