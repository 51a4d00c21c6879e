/** A copy of the working tree in which guards are taken away: nothing of it comes back. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/bootstrap.mjs';

/** Files that git knows, as they are now, with what is built of them. */
export function copyOfTree() {
  const root = mkdtempSync(path.join(tmpdir(), 'yiju-guards-'));
  for (const file of [...tracked(), 'dist']) {
    const from = path.join(ROOT, file);
    if (existsSync(from)) cpSync(from, path.join(root, file), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    /** Takes a guard away; gives what puts it back. */
    take(guard) {
      const kept = editsOf(guard).map((edit) => {
        const file = path.join(root, edit.file);
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, without(guard.name, edit, text));
        return () => writeFileSync(file, text);
      });
      return () => {
        // The last edit first: two may be of one file.
        for (const putBack of kept.toReversed()) putBack();
      };
    },
    /** What is served as built, from the sources as they are in the copy. */
    build() {
      const { status, stderr } = run(root, ['scripts/bootstrap.mjs']);
      if (status !== 0) throw new Error(`expected the copy to build, but got: ${stderr}`);
    },
    drop: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Some guards stand in two places: each alone would do. */
export function editsOf({ file, find, put, and }) {
  return [{ file, find, put }, ...(and ? [and] : [])];
}

/** The text of its file without the guard. What stands nowhere, or in two places, is an entry that has rotted. */
export function without(name, { file, find, put }, text) {
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`${name}: expected its text once in ${file}, but got: ${times} times`);
  return text.replace(find, () => put);
}

function tracked() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return stdout.split('\0').filter(Boolean);
}

export function run(cwd, args, env = {}, timeout = 600_000) {
  return spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    timeout,
    killSignal: 'SIGKILL',
  });
}
