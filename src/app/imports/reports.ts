/** Reports and lists from files into the graph, each on its own: a broken one is refused and the others load. */
import type { Driver } from 'neo4j-driver';
import { type AnalysedReport, EXTRACTOR } from '../../domain/analyse';
import { listFormatOf } from '../../domain/lists/readers';
import type { ListMapping } from '../../domain/lists/types';
import type { CatalogueWork } from '../../domain/model/catalogue';
import { type FileResult, type ImportSummary, outcomeOf, refusal, refused } from '../../domain/model/import';
import type { GivenReport } from '../../domain/model/report';
import type { Finding } from '../../domain/model/terms';
import type { Replaced } from '../../graph/commands/former-texts';
import { inTurn } from '../../graph/commands/import-lock';
import { finishRun, startRun } from '../../graph/commands/import-run';
import { type WriteOptions, type WrittenReport, writeReport } from '../../graph/commands/report';
import { readRows } from '../../graph/connection/write';
import { readCatalogue } from '../../graph/queries/catalogue';
import { loadCypher } from '../../graph/statements/load';
import { analyseFile, analyseList } from '../reading';
import { isLongList } from '../reading/long-list';
import type { ReadPart } from '../reading/tasks';
import { type InputFile, listInputs } from './files';
import { contentsOf } from './former-texts';
import { findingOf, hashLongList, hashOfPart, readInput } from './read-input';
import { REPORT_EXTENSIONS } from './report-kinds';
import { settleReported } from './reported';

export interface ImportReportsOptions {
  /** Reads again what is held already. */
  force?: boolean;
  /** A new text of a report takes the place of the one held, whose text is kept a while; true by default. */
  replace?: boolean;
  /** The person who sends them; null for the command line. */
  by?: string | null;
  /** Which column of a list is what, where its header does not tell; lists are read again with it. */
  mapping?: ListMapping;
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
  const importer = new ReportImporter(driver, options);
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await importer.importFile(file);
    results.push(result);
    options.onFile?.(result, results.length, files.length);
  }
  // Also where nothing changed: a run before may have broken off.
  await settleReported(driver);
  return finishRun(driver, run, results);
}

class ReportImporter {
  private works: CatalogueWork[] | null = null;
  private held: Map<string, string> | null = null;
  /** Ids of the reports of this run: two files of one run are two reports. */
  private readonly written = new Set<string>();

  constructor(
    private readonly driver: Driver,
    private readonly options: ImportReportsOptions,
  ) {}

  private get force(): boolean {
    return this.options.force ?? this.options.mapping !== undefined;
  }

  private get writing(): WriteOptions {
    const { replace, by } = this.options;
    return { force: this.force, replace, by, writtenNow: this.written };
  }

  async importFile(input: InputFile): Promise<FileResult> {
    const file = input.name;
    const isLong = isLongList(input.path, file);
    const read = isLong ? null : readInput(input);
    const hashed = read ?? (await hashLongList(input));
    if (!hashed.ok) return refused(file, null, [hashed.finding]);
    const { hash } = hashed;
    const held = this.force
      ? undefined
      : (await this.heldReports()).get(heldKey(hash, givenText(input.given)));
    if (held !== undefined) return { file, hash, outcome: 'UNCHANGED', findings: [], loaded: held };

    if (!read?.ok || listFormatOf(read.bytes, file) !== null) {
      const list = await this.importList(input, hash);
      if (list) return list;
    }
    let analysed: AnalysedReport;
    try {
      analysed = await analyseFile(input.path, file, await this.knownWorks(), input.given);
    } catch (error) {
      return refused(file, hash, [findingOf(error, file)]);
    }
    if (outcomeOf(analysed.report.findings) === 'REFUSED')
      return refused(file, hash, analysed.report.findings);

    const origin = { file, hash, ...originOf(input.given) };
    const written = await writeReport(this.driver, analysed, origin, this.writing);
    const refusedFor = whyNotWritten(written, file);
    if (refusedFor) return refused(file, hash, [refusedFor]);
    this.written.add(written.id);
    const findings = [
      ...analysed.report.findings,
      ...namesakeFindings(written, file),
      ...replacedFindings(written, file),
    ];
    const outcome = written.changed ? outcomeOf(findings) : 'UNCHANGED';
    return { file, hash, outcome, findings, loaded: written.id };
  }

  /**
   * A list, part by part, each written whole before the next is read: an import that was broken off goes on with the
   * first part that is not held. null where the file is no list.
   */
  private async importList({ path, name: file }: InputFile, hash: string): Promise<FileResult | null> {
    const findings: Finding[] = [];
    let loaded: string | null = null;
    let changed = false;
    let count = 1;
    let isOpen = false;
    for (let part = 0; part < count; part++) {
      // What the parts are, the first alone tells: a list of one part goes by the hash of its file.
      const ofPart = part === 0 ? hash : hashOfPart(hash, part);
      const held = part === 0 || this.force ? undefined : (await this.heldReports()).get(ofPart);
      if (held !== undefined && !isOpen) continue;
      let read: ReadPart | null;
      try {
        read = await analyseList(path, file, part, await this.knownWorks(), {
          skip: held !== undefined,
          mapping: this.options.mapping,
        });
      } catch (error) {
        return refused(file, hash, [findingOf(error, file)]);
      }
      if (!read) return null;
      ({ parts: count, isOpen } = read);
      if (!read.analysed) continue;
      const origin = {
        file: part === 0 ? file : `${file}#${part + 1}`,
        // The first part of several is held only once all are.
        hash: part === 0 && count > 1 ? `${hash}#` : ofPart,
      };
      const written = await writeReport(this.driver, read.analysed, origin, this.writing);
      const refusedFor = whyNotWritten(written, file);
      if (refusedFor) return refused(file, hash, [refusedFor]);
      this.written.add(written.id);
      loaded ??= written.id;
      changed ||= written.changed;
      if (part === 0) findings.push(...read.analysed.report.findings);
      findings.push(...namesakeFindings(written, origin.file), ...replacedFindings(written, origin.file));
    }
    return {
      file,
      hash,
      outcome: changed ? outcomeOf(findings) : 'UNCHANGED',
      findings,
      loaded,
    };
  }

  private async heldReports(): Promise<Map<string, string>> {
    if (!this.held) {
      const rows = await readRows<{ id: string; hash: string; madeBy: string; given: string | null }>(
        this.driver,
        loadCypher('report-hashes'),
      );
      this.held = new Map(
        rows.filter((row) => row.madeBy === EXTRACTOR).map((row) => [heldKey(row.hash, row.given), row.id]),
      );
    }
    return this.held;
  }

  private async knownWorks(): Promise<CatalogueWork[]> {
    this.works ??= await readCatalogue(this.driver);
    return this.works;
  }
}

/** What is told of a report anew has it read anew. */
function heldKey(hash: string, given: string | null): string {
  return given === null ? hash : `${hash} ${given}`;
}

function givenText(given: GivenReport | undefined): string | null {
  return given ? JSON.stringify(given) : null;
}

function originOf(given: GivenReport | undefined) {
  return { kind: given?.kind ?? null, address: given?.address ?? null, given: givenText(given) };
}

/** Another report has the same body, year and title: both are kept, and both are named. */
export function namesakeFindings({ id, update, namesakes }: WrittenReport, file: string): Finding[] {
  if (update || namesakes.length === 0) return [];
  const others = namesakes.map((each) => `${each.id}（${each.file ?? '来源文件不详'}）`).join('、');
  return [
    {
      code: 'report-namesake',
      severity: 'warning',
      file,
      line: null,
      message: `与已有的 ${others} 机关、年度、题名相同而内容不同，另存为 ${id}`,
      remedy:
        '如是同一份报告的修订，请用原文件名再导入，或先删除旧的：yiju reports delete <标识>；如不是，请在文中写明发文机关与年度',
    },
  ];
}

/** The text that a new one would take the place of, or has. */
function describe(replaced: Replaced): string {
  const { file, hash } = replaced;
  return `${file ?? '来源文件不详'}，sha-256 ${hash.slice(0, 12)}，${contentsOf(replaced)}`;
}

/** null where nothing stood in the way of it. */
export function whyNotWritten(written: WrittenReport, file: string): Finding | null {
  if (written.changed) return null;
  if (written.withdrawn) return isWithdrawn(written, file);
  return written.replaced ? wouldReplace(written, file) : null;
}

function isWithdrawn({ id }: WrittenReport, file: string): Finding {
  return refusal(
    file,
    `${id} 已撤回，没有载入`,
    `如要再发布：yiju reports publish ${id}；如要另行载入，请先删除所留的文字：yiju reports delete ${id}`,
    { code: WITHDRAWN },
  );
}

/** Of a refusal because the report was withdrawn. */
export const WITHDRAWN = 'report-withdrawn';

function wouldReplace({ id, replaced }: WrittenReport, file: string): Finding {
  return refusal(
    file,
    `${id} 已有另一文本（${describe(replaced!)}），没有替换`,
    '如是它的修订，请以 replace=true 再传，旧文本会留存；如是另一份报告，请换文件名，并在文中写明发文机关与年度',
    { code: 'report-would-replace' },
  );
}

export function replacedFindings({ id, replaced }: WrittenReport, file: string): Finding[] {
  if (!replaced) return [];
  return [
    {
      ...{ code: 'report-replaced', severity: 'warning', file, line: null },
      message: `${id} 原有的文本（${describe(replaced)}）已由新文本取代`,
      remedy: `旧文本留存，可以恢复：yiju reports history ${id}`,
    },
  ];
}
