/** Where the tools of qa/conformance/tools.mjs are, on a machine that has them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.YIJU_CONFORMANCE_TOOLS ?? join(__dirname, '..', '..', '.yiju', 'conformance');
const HOW = '由 node qa/conformance/tools.mjs 装上 is installed by that command';

/** The folder whose node_modules hold the package; null, and said, where none does. */
export function toolsWith(name: string): string | null {
  if (existsSync(join(FOLDER, 'node_modules', name, 'package.json'))) return FOLDER;
  process.stderr.write(`没有 ${name}，略过用它的测试；${HOW}\n`);
  return null;
}

/** An interpreter that has these modules (YIJU_PYTHON, that of the tools, or python3); null, and said, where none has. */
export function pythonWith(...modules: string[]): string | null {
  const given = process.env.YIJU_PYTHON;
  const candidates = given ? [given] : [join(FOLDER, 'python', 'bin', 'python'), 'python3'];
  const script = `import ${modules.join(', ')}`;
  const found = candidates.find((each) => spawnSync(each, ['-c', script], { stdio: 'ignore' }).status === 0);
  if (found !== undefined) return found;
  process.stderr.write(
    `没有带 ${modules.join('、')} 的 Python，略过用它的测试；${HOW}，或由 YIJU_PYTHON 指明\n`,
  );
  return null;
}
