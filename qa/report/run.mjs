/**
 * `npm run reliability -- [--results FOLDER] [--out FILE]`: writes RELIABILITY.md from the results that were kept. No
 * figure in it is written by hand; what has no result says so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { QA_RESULTS } from '../../bench/result.mjs';
import { table } from '../../bench/table.mjs';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { LINES } from './lines.mjs';

const { values } = parseArgs({
  options: {
    results: { type: 'string', default: QA_RESULTS },
    out: { type: 'string', default: path.join(ROOT, 'RELIABILITY.md') },
  },
});
const HEADS = ['', '命令 command', '数字 figure', '日期 date', '提交 commit', '机器 machine'];

writeFileSync(values.out, page());
process.stdout.write(`${path.relative(process.cwd(), values.out)}\n`);

function page() {
  const parts = LINES.map(({ title, rows }) => `## ${title}\n\n${table(HEADS, rows.map(cells))}`);
  return `${[
    '# 可靠性 Reliability',
    '由 `npm run reliability` 从 `qa/results/*.json` 写成，不手写数字；没有结果的写“未运行”。提交后的 `+` 表示当时另有未提交的改动。各命令可自行重跑：实际的进程、实际的 Neo4j、可重现的随机数（`--seed`）。',
    'Written by `npm run reliability` from `qa/results/*.json`; no figure is written by hand, and what was not run says so. A `+` after a commit: files differed from it. Each command can be run again: real processes, a real Neo4j, seeded random points.',
    ...parts,
  ].join('\n\n')}\n`;
}

function cells({ says, result, run, figure }) {
  const found = resultOf(result);
  if (!found) return [says, code(run), '未运行 not run', '', '', ''];
  const { command, at, commit, machine, figures } = found;
  const shown = figures.skipped ? `略过 skipped：${figures.skipped}` : figure(figures);
  return [says, code(command), escaped(shown), at.slice(0, 10), commit ?? '', machineOf(machine)];
}

function resultOf(name) {
  const file = path.join(values.results, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function machineOf({ cpu, cores, memoryGiB, node, loadAverage }) {
  return escaped(`${cpu}，${cores} 核，${memoryGiB} GiB，Node ${node}，负载 load ${loadAverage.toFixed(1)}`);
}

function code(text) {
  return `\`${escaped(text)}\``;
}

/** A bar would end the cell. */
function escaped(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}
