/** eyecite, which does for American case law what is done here, as a yardstick: in a virtual environment of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';

const HOME = path.join(ROOT, '.yiju', 'bench-eyecite');
const VERSION = '2.7.8';

/** English prose with a citation in every few sentences, as dense as legal writing is. */
const PROGRAM = `
import json, sys, time
from eyecite import get_citations
size = int(sys.argv[1])
piece = ("The agency must explain its decision when it changes course. See FCC v. Fox Television Stations, Inc., "
  "556 U.S. 502, 515 (2009). Nothing in the record shows that it did so, and the court below was right to say so. "
  "The rule was published after notice and comment, and the parties had full opportunity to be heard. "
  "Id. at 516. The statute, 42 U.S.C. § 1983, gives no other answer. ")
page = (piece * (20_000 // len(piece) + 1))[:20_000]
pages = [page] * max(1, size // len(page))
get_citations(page)
begun = time.perf_counter()
found = sum(len(get_citations(each)) for each in pages)
print(json.dumps({"bytes": sum(len(each.encode()) for each in pages), "seconds": time.perf_counter() - begun, "found": found}))
`;

export function measureEyecite(bytes, say) {
  const python = path.join(HOME, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(python)) {
    const made = run('python3', ['-m', 'venv', HOME]);
    if (made) return { skipped: `没有可用的 python3 -m venv（${made}）` };
  }
  if (run(python, ['-c', 'import eyecite'])) {
    say('安装 eyecite… Installing eyecite…');
    const installed = run(python, ['-m', 'pip', 'install', '-q', `eyecite==${VERSION}`]);
    if (installed) return { skipped: `pip install eyecite：${installed}` };
  }
  const { status, stdout, stderr } = spawnSync(python, ['-c', PROGRAM, String(bytes)], { encoding: 'utf8' });
  if (status !== 0) return { skipped: lastLine(stderr) };
  return { version: VERSION, ...JSON.parse(stdout) };
}

/** null when it went well, else why not. */
function run(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return null;
  return error ? error.message : lastLine(stderr);
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
