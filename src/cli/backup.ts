/** `yiju db backup|restore|verify|hash`. */
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { backup } from '../app/backup/backup';
import { checkBackup } from '../app/backup/format';
import { exportHash } from '../app/backup/graph-hash';
import { restore } from '../app/backup/restore';
import { type Check, verify } from '../app/backup/verify';
import { REMEDY } from '../platform/neo4j/remedy';
import { withGraph } from './with-graph';

/** `db` is the command that holds those on the database. */
export function registerBackup(db: Command): void {
  db.command('backup')
    .description(
      '把整个图备份到一个文件（可在服务运行时进行）\nThe whole graph into one file, while it is served.',
    )
    .argument('<file>', '备份文件，例如 yiju-2026-11-25.backup.gz / the file to write')
    .addHelpText('after', '\n退出码 Exit codes: 0 已备份；1 出错（原有的备份文件不变）')
    .action(async (file: string) => {
      const { nodes, relationships, sha256, migration } = await withGraph((driver) => backup(driver, file));
      print(
        `已备份 ${file}：${nodes} 个节点、${relationships} 条关系，迁移 ${migration}，校验和 ${sha256.slice(0, 12)}`,
      );
    });
  db.command('restore')
    .description(
      '把备份恢复到一个空图；先校验整个文件\nA backup into an empty graph; the file is checked first.',
    )
    .argument('<file>', '备份文件 / the file to read')
    .option('--check', '只校验文件，不动图 / only check the file')
    .addHelpText('after', '\n退出码 Exit codes: 0 已恢复（或文件完好）；1 文件损坏、图非空或出错')
    .action(restoreFrom);
  db.command('hash')
    .description(
      '整个图的一个数：内容相同则相同，与导入的先后、时间和内部标识无关\nOne number for all the graph holds, whenever and however it came there.',
    )
    .option('--json', '输出 JSON / as JSON')
    .addHelpText('after', '\n不含导入记录、迁移与令牌。退出码 Exit codes: 0 正常；1 出错')
    .action(async ({ json }: { json?: boolean }) => {
      const found = await withGraph(exportHash);
      const { hash, nodes, relationships } = found;
      print(
        json
          ? JSON.stringify(found, null, 2)
          : `${hash}  ${nodes} 个节点 nodes，${relationships} 条关系 relationships`,
      );
    });
  db.command('verify')
    .description(
      '检查图的不变式，逐条说明违反之处\nChecks what must hold of the graph and explains each break.',
    )
    .option('--json', '输出 JSON / as JSON')
    .addHelpText('after', '\n退出码 Exit codes: 0 全部成立；1 出错；2 有违反')
    .action(async ({ json }: { json?: boolean }) => {
      const checks = await withGraph(verify);
      const isWhole = ({ breaks, unread }: Check) => breaks.length === 0 && unread === null;
      if (!checks.every(isWhole)) process.exitCode = 2;
      if (json) {
        print(JSON.stringify(checks, null, 2));
        return;
      }
      for (const each of checks) {
        const { name, says, seen, breaks, unread } = each;
        print(`${isWhole(each) ? '✓' : '✗'} ${says}（${name}，${seen}）`);
        for (const { id, detail } of breaks) print(`    ${id}：${detail}`);
        if (unread !== null) print(`    ${unread}`);
      }
      if (checks.some(({ unread }) => unread !== null)) print(REMEDY);
    });
}

async function restoreFrom(file: string, { check }: { check?: boolean }): Promise<void> {
  if (check) {
    const { header, footer } = await checkBackup(file);
    print(
      `完好 ${file}：${footer.nodes} 个节点、${footer.relationships} 条关系，${header.createdAt}，迁移 ${header.migration}`,
    );
    return;
  }
  const bar = new SingleBar({ format: '恢复 {bar} {percentage}% {eta_formatted}', stream: process.stderr });
  const onProgress = (done: number, total: number) => {
    if (!bar.isActive) bar.start(total, 0);
    bar.update(done);
  };
  try {
    const done = await withGraph((driver) => restore(driver, file, { onProgress }));
    bar.stop();
    print(`已恢复 ${done.nodes} 个节点、${done.relationships} 条关系`);
  } finally {
    bar.stop();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
