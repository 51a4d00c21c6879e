/** Reports from files into the graph, each on its own: a broken one is refused and the others load. */
import type { Driver } from 'neo4j-driver';
import { type AnalysedReport, analyseReport, EXTRACTOR, type Knowledge } from '../../domain/analyse';
import { type FileResult, type ImportSummary, outcomeOf, refusal, refused } from '../../domain/model/import';
import type { Finding } from '../../domain/model/terms';
import { readDocument } from '../../domain/sources';
import { inTurn } from '../../graph/commands/import-lock';
import { finishRun, startRun } from '../../graph/commands/import-run';
import { writeReport } from '../../graph/commands/report';
import { identifyReport } from '../../graph/commands/report-rows';
import { readRows } from '../../graph/connection/write';
import { readKnowledge } from '../../graph/queries/catalogue';
import { loadCypher } from '../../graph/statements/load';
import { type InputFile, listInputs } from './files';
import { findingOf, readInput } from './read-input';
import { REPORT_EXTENSIONS } from './report-kinds';

export interface ImportReportsOptions {
  /** Reads again what is held already. */
  force?: boolean;
  onFile?: (result: FileResult, done: number, total: number) => void;
}

export function importReports(
  driver: Driver,
  inputs: readonly (string | InputFile)[],
  options: ImportReportsOptions = {},
): Promise<ImportSummary> {
  return inTurn(driver, () => importReportsNow(driver, inputs, options));
}

/** For those whose turn it is. */
export async function importReportsNow(
  driver: Driver,
  inputs: readonly (string | InputFile)[],
  options: ImportReportsOptions = {},
): Promise<ImportSummary> {
  const files = listInputs(inputs, REPORT_EXTENSIONS);
  const run = await startRun(driver, 'reports');
  const importer = new ReportImporter(driver, options.force ?? false);
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await importer.importFile(file);
    results.push(result);
    options.onFile?.(result, results.length, files.length);
  }
  return finishRun(driver, run, results);
}

class ReportImporter {
  private knowledge: Knowledge | null = null;
  private held: Map<string, string> | null = null;
  /** Reports of this run: which file and text gave each. */
  private readonly written = new Map<string, { file: string; hash: string }>();

  constructor(
    private readonly driver: Driver,
    private readonly force: boolean,
  ) {}

  async importFile(input: InputFile): Promise<FileResult> {
    const file = input.name;
    const read = readInput(input);
    if (!read.ok) return refused(file, null, [read.finding]);
    const { bytes, hash } = read;
    const held = this.force ? undefined : (await this.heldReports()).get(hash);
    if (held !== undefined) return { file, hash, outcome: 'UNCHANGED', findings: [], loaded: held };

    let analysed: AnalysedReport;
    try {
      const { text } = await readDocument(bytes, file);
      analysed = analyseReport(text, { file }, await this.knownWorks());
    } catch (error) {
      return refused(file, hash, [findingOf(error, file)]);
    }
    const { id } = identifyReport(analysed.report, file);
    const findings = [...analysed.report.findings, ...this.clash(id, file, hash)];
    const outcome = outcomeOf(findings);
    if (outcome === 'REFUSED') return refused(file, hash, findings);

    const { changed } = await writeReport(this.driver, analysed, { file, hash }, { force: this.force });
    this.written.set(id, { file, hash });
    return { file, hash, outcome: changed ? outcome : 'UNCHANGED', findings, loaded: id };
  }

  /** Two texts of one batch that claim to be the same report: the second would silently replace the first. */
  private clash(id: string, file: string, hash: string): Finding[] {
    const first = this.written.get(id);
    if (!first || first.hash === hash) return [];
    const message = `与本批中的 ${first.file} 同为一份报告（${id}），但内容不同`;
    return [
      refusal(file, message, '请只保留其中一个文件，或改正标题、发文机关或年度', { code: 'report-twice' }),
    ];
  }

  private async heldReports(): Promise<Map<string, string>> {
    if (!this.held) {
      const rows = await readRows<{ id: string; hash: string; madeBy: string }>(
        this.driver,
        loadCypher('report-hashes'),
      );
      this.held = new Map(rows.filter((row) => row.madeBy === EXTRACTOR).map((row) => [row.hash, row.id]));
    }
    return this.held;
  }

  private async knownWorks(): Promise<Knowledge> {
    this.knowledge ??= await readKnowledge(this.driver);
    return this.knowledge;
  }
}
