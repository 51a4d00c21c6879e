/**
 * The states of a report: a draft is kept beside the graph for those who edit; published, it is in the graph; withdrawn,
 * it is out again, its text kept, and its id says so to everybody.
 */
import type { Driver } from 'neo4j-driver';
import { listFormatOf } from '../../domain/lists/readers';
import { todayInBeijing } from '../../domain/model/days';
import { draftId } from '../../domain/model/ids';
import {
  countOutcomes,
  type FileResult,
  type ImportSummary,
  outcomeOf,
  refusal,
  refused,
} from '../../domain/model/import';
import type { Finding } from '../../domain/model/terms';
import { identify } from '../../domain/reports/identity';
import { reasonOf } from '../../domain/review/states';
import { factsOf } from '../../graph/commands/former-texts';
import { inTurn } from '../../graph/commands/import-lock';
import { withdrawReport as takeBack, writeReport } from '../../graph/commands/report';
import { recordAct } from '../../graph/commands/report-acts';
import { awaitSearchIndex } from '../../graph/commands/search-index';
import { keepDraft, stateOfReport, type Unpublished, unpublished } from '../../graph/commands/unpublished';
import { readGraph } from '../../graph/connection/read';
import { graphIn, inWrite } from '../../graph/connection/write';
import { analyseFile, analyseList } from '../reading';
import { isLongList } from '../reading/long-list';
import { type InputFile, listInputs } from './files';
import { analyseText } from './former-texts';
import { findingOf, readInput } from './read-input';
import { REPORT_EXTENSIONS } from './report-kinds';
import { settleReported } from './reported';
import { namesakeFindings, replacedFindings, whyNotWritten } from './reports';

export { actsOf, type ReportAct } from '../../graph/commands/report-acts';
export {
  type ReportState,
  type StateOfReport,
  stateOfReport,
  type Unpublished,
  type UnpublishedState,
  unpublished,
  unpublishedIn,
} from '../../graph/commands/unpublished';

/** What a draft cites is resolved when it is published, or checked. */
const NO_WORKS: never[] = [];

/**
 * Keeps a file as a draft. No run of imports is told of it, as everybody may read these.
 * @param by the person who sends it; null for the command line.
 * @returns `loaded` is the draft's id; UNCHANGED where the same file is one already.
 */
export async function saveDraft(driver: Driver, input: InputFile, by: string | null): Promise<FileResult> {
  const file = input.name;
  const read = isLongList(input.path, file) ? null : readInput(input);
  if (read === null) return refused(file, null, [noList(file)]);
  if (!read.ok) return refused(file, null, [read.finding]);
  const { hash, bytes } = read;
  try {
    const isList =
      listFormatOf(bytes, file) !== null &&
      (await analyseList(input.path, file, 0, NO_WORKS, { skip: true })) !== null;
    if (isList) return refused(file, hash, [noList(file)]);
    const { report, citations } = await analyseFile(input.path, file, NO_WORKS, input.given);
    if (outcomeOf(report.findings) === 'REFUSED') return refused(file, hash, report.findings);
    const { identity, shownTitle: title } = identify(report, file);
    const { year, text, region, issuingBody: body, givenOn: day } = report;
    const id = draftId(identity, hash);
    const { kind = null, address = null } = input.given ?? {};
    const given = input.given ? JSON.stringify(input.given) : null;
    const isNew = await inWrite(driver, async (tx) => {
      if (await unpublished(graphIn(tx), id)) return false;
      const measures = report.items.filter((item) => item.kind === 'MEASURE').length;
      await keepDraft(tx, {
        ...{ id, identity, title, year, body, region, day, file, hash, text, kind, address, given, by },
        ...{ measures, citations: citations.length },
      });
      await recordAct(tx, { reportId: id, act: 'DRAFTED', by, title, hash, draft: id });
      return true;
    });
    const outcome = isNew ? outcomeOf(report.findings) : 'UNCHANGED';
    return { file, hash, outcome, findings: isNew ? report.findings : [], loaded: id };
  } catch (error) {
    return refused(file, hash, [findingOf(error, file)]);
  }
}

/** Files and all reports in folders, one after another. */
export async function saveDrafts(
  driver: Driver,
  inputs: readonly string[],
  by: string | null = null,
): Promise<ImportSummary> {
  const begun = Date.now();
  const files = listInputs(inputs, REPORT_EXTENSIONS);
  const results: FileResult[] = [];
  for (const file of files) results.push(await saveDraft(driver, file, by));
  const seconds = (Date.now() - begun) / 1000;
  return { run: null, kind: 'reports', files: files.length, ...countOutcomes(results), seconds, results };
}

function noList(file: string): Finding {
  const remedy = '清单请直接导入；先看结果可用 yiju check';
  return refusal(file, '清单不能存为草稿', remedy, { code: 'draft-list' });
}

export interface PublishOptions {
  /** Other words published of the same report give way to a draft; they are kept as a former text. */
  replace?: boolean;
  /** The person who does it; null for the command line. */
  by?: string | null;
}

/**
 * A draft, or a withdrawn report, into the graph, like an import of its text with what was known of it.
 * @param id `draft:…`, or the id of a withdrawn report.
 * @returns UNCHANGED where that very report is published already; null where there is nothing of that id.
 */
export function publishReport(
  driver: Driver,
  id: string,
  { replace = false, by = null }: PublishOptions = {},
): Promise<FileResult | null> {
  return inTurn(driver, async (): Promise<FileResult | null> => {
    const kept = await unpublished(readGraph(driver), id);
    if (!kept) return publishedAlready(driver, id);
    const { hash, title, text, kind, address, given, state } = kept;
    const file = kept.file ?? title;
    if (text === null) return refused(file, hash, [notKept(kept, file)]);
    const analysed = await analyseText(driver, factsOf(kept), text);
    const written = await writeReport(
      driver,
      analysed,
      { file, hash, kind, address, given },
      {
        ...{ replace, by, act: 'PUBLISHED' },
        ...(state === 'DRAFT' ? { draft: id } : { of: id, force: true }),
      },
    );
    const why = whyNotWritten(written, file);
    if (why) return refused(file, hash, [why]);
    await settleReported(driver);
    await awaitSearchIndex(driver);
    const findings = [...namesakeFindings(written, file), ...replacedFindings(written, file)];
    const outcome = written.changed ? outcomeOf(findings) : 'UNCHANGED';
    return { file, hash, outcome, findings, loaded: written.id };
  });
}

async function publishedAlready(driver: Driver, id: string): Promise<FileResult | null> {
  const found = await stateOfReport(readGraph(driver), id, { drafts: false });
  return found && { file: found.title, hash: null, outcome: 'UNCHANGED', findings: [], loaded: id };
}

function notKept({ id }: Unpublished, file: string): Finding {
  return refusal(
    file,
    `${id} 是清单，撤回时文字没有留存`,
    `请先删除：yiju reports delete ${id}，再导入原来的文件；决定会回到所依的文字`,
    { code: 'text-not-kept' },
  );
}

export type Withdrawn =
  | { withdrawn: Unpublished }
  | { withdrawn: null; code: 'NOT_FOUND' | 'REASON_REQUIRED' | 'REASON_INVALID'; message: string };

/**
 * Takes a report back: out of the graph, its text kept, and its id answered as withdrawn. Again, it changes nothing.
 * @param reason for everybody to read; null for none.
 * @param by the person who does it; null for the command line.
 */
export async function withdrawReport(
  driver: Driver,
  id: string,
  { reason: given = null, by = null }: { reason?: string | null; by?: string | null } = {},
): Promise<Withdrawn> {
  const reason = reasonOf(given);
  if (reason !== null && typeof reason !== 'string') {
    const { code, message } = reason;
    return { withdrawn: null, code: code as 'REASON_REQUIRED' | 'REASON_INVALID', message };
  }
  return inTurn(driver, async (): Promise<Withdrawn> => {
    const withdrawn = await takeBack(driver, id, { by, reason });
    if (!withdrawn) {
      const message = `没有已发布的这份报告（expected the id of a published report, but got: ${id}）`;
      return { withdrawn: null, code: 'NOT_FOUND', message };
    }
    await settleReported(driver);
    return { withdrawn };
  });
}

/** 这份报告已于 2024-03-01 撤回：数字有误. `at`: ISO time; the day is that in Beijing. */
export function withdrawnWords({ at, reason }: WithdrawnAt): string {
  const day = at === null ? '' : `于 ${todayInBeijing(new Date(at))} `;
  return `这份报告已${day}撤回${reason === null ? '' : `：${reason}`}`;
}

export function withdrawnWordsEn({ at, reason }: WithdrawnAt): string {
  const day = at === null ? '' : ` on ${todayInBeijing(new Date(at))}`;
  return `this report was withdrawn${day}${reason === null ? '' : `: ${reason}`}`;
}

interface WithdrawnAt {
  at: string | null;
  reason: string | null;
}
