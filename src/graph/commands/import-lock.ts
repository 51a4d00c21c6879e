/** Imports take turns: what one of them finds unused and drops, another might be about to link to. */
import type { Driver } from 'neo4j-driver';
import { databaseName } from '../connection/write';
import { loadCypher } from '../statements/load';

const TELL_AFTER_MS = 3_000;

/** Waits until no other import is under way; `onWait` is told when that takes a while. */
export async function inTurn<T>(
  driver: Driver,
  work: () => Promise<T>,
  onWait: () => void = tellOnStderr,
): Promise<T> {
  const session = driver.session({ database: databaseName() });
  try {
    // No time limit: it lasts as long as the import.
    const turn = await session.beginTransaction({ timeout: 0 });
    const telling = setTimeout(onWait, TELL_AFTER_MS);
    try {
      await turn.run(loadCypher('import-turn'));
    } finally {
      clearTimeout(telling);
    }
    return await work();
  } finally {
    // Ends the transaction, and the turn with it. A database that is gone has ended it already.
    await session.close().catch(() => {});
  }
}

function tellOnStderr(): void {
  process.stderr.write('另一个导入正在进行，等它结束… Waiting for another import to end…\n');
}
