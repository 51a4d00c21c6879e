/** `yiju export`: the graph, or a part of it, as CSV, Parquet, JSON Lines, GraphML or JSON-LD. */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { EXPORT_FORMATS, exportStream, formatsOf } from '../app/export/export';
import { isFormat, isKind } from '../app/export/names';
import { EXPORT_KINDS } from '../app/export/records';
import { readGraph } from '../graph/connection/read';
import { exportRows } from '../graph/queries/export';
import { statement } from '../graph/statements/directives';
import { withGraph } from './with-graph';

interface ExportCommandOptions {
  format: string;
  what: string;
  report?: string;
  out?: string;
  bom?: boolean;
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .description(
      '导出引用、举措、文件、版本、条款或整张图，每条关联带原文、位置、规则与把握程度\nExports the graph or a part of it; every link carries its evidence.',
    )
    .requiredOption('--format <format>', `格式 / one of ${EXPORT_FORMATS.join('、')}`)
    .option('--what <kind>', `导出什么 / one of ${EXPORT_KINDS.join('、')}`, 'graph')
    .option('--report <id>', '只导出一份报告的（标识）/ of one report, by its id')
    .option('--out <file>', '写到文件；不写则到标准输出 / a file; else standard output')
    .option('--bom', 'CSV 前加字节序标记，供 Excel 识别 / a byte-order mark, for Excel')
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju export --format csv --what citations --bom --out citations.csv\n  yiju export --format parquet --what provisions --out provisions.parquet\n  yiju export --format graphml --out yiju.graphml\n\n退出码 Exit codes: 0 已导出；1 参数不对或未能导出',
    )
    .action(run);
}

async function run({ format, what, report, out, bom }: ExportCommandOptions): Promise<void> {
  if (!isFormat(format)) throw wrong('--format', EXPORT_FORMATS, format);
  if (!isKind(what)) throw wrong('--what', EXPORT_KINDS, what);
  const formats = formatsOf(what);
  if (!formats.includes(format)) throw wrong(`--format（${what}）`, formats, format);
  if (bom && format !== 'csv') throw new Error(`--bom：expected --format csv, but got: ${format}`);
  await withGraph(async (driver) => {
    const graph = readGraph(driver, { timeoutMs: 60_000 });
    if (report !== undefined) {
      const found = await graph.read(statement('reports-by-id'), { ids: [report] });
      if (found.length === 0) {
        throw new Error(`--report：expected the id of a report in the graph, but got: ${report}`);
      }
    }
    const stream = exportStream(exportRows(graph, report ?? null), { kind: what, format, bom });
    if (out !== undefined) await writeWhole(stream, out);
    else await pipeline(stream, process.stdout, { end: false });
  });
}

/** A file that is there is whole: it takes its name only when it is. */
async function writeWhole(stream: Readable, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(stream, createWriteStream(part));
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function wrong(option: string, allowed: readonly string[], got: string): Error {
  return new Error(`${option}：expected one of ${allowed.join('、')}, but got: ${got}`);
}
