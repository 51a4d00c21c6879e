/** The files given and how far each has come; one is sent at a time. */
import type { FileOutcome } from '../../../src/domain/model/import';
import type { Finding } from '../../../src/domain/model/terms';
import { failureOf, type RequestFailure } from '../../api/request';

export type UploadState =
  | { at: 'waiting' }
  /** `part` of its bytes have gone, 0 to 1. */
  | { at: 'sending'; part: number }
  /** The server has all of it. */
  | { at: 'reading' }
  | { at: 'done'; outcome: FileOutcome; report: string | null; findings: readonly Finding[] }
  /** Nothing is known of the file: it may be sent again. */
  | { at: 'failed'; failure: RequestFailure };

export interface Upload {
  id: number;
  file: File;
  state: UploadState;
  /** It may take the place of another text of the same report. */
  replace?: boolean;
}

export function withFiles(uploads: readonly Upload[], files: readonly File[]): Upload[] {
  const first = uploads.length;
  return [
    ...uploads,
    ...files.map((file, at): Upload => ({ id: first + at, file, state: { at: 'waiting' } })),
  ];
}

export function withState(uploads: readonly Upload[], id: number, state: UploadState): Upload[] {
  return uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload));
}

/** None while one is under way, nor after a failure: what befell one would befell the next. */
export function nextToSend(uploads: readonly Upload[]): Upload | null {
  const isHeld = uploads.some(({ state: { at } }) => at === 'sending' || at === 'reading' || at === 'failed');
  return isHeld ? null : (uploads.find(({ state }) => state.at === 'waiting') ?? null);
}

/** Those that failed, in turn again. */
export function resumed(uploads: readonly Upload[]): Upload[] {
  return uploads.map((upload) =>
    upload.state.at === 'failed' ? { ...upload, state: { at: 'waiting' } } : upload,
  );
}

/** The file in turn again, now to take the place of the text that is held. */
export function replacing(uploads: readonly Upload[], id: number): Upload[] {
  return uploads.map((upload) =>
    upload.id === id ? { ...upload, replace: true, state: { at: 'waiting' } } : upload,
  );
}

/** Refused only because another text of the same report is held. */
export function wouldReplace(state: UploadState): boolean {
  return state.at === 'done' && state.findings.some(({ code }) => code === 'report-would-replace');
}

export interface Tally {
  all: number;
  loaded: number;
  unchanged: number;
  refused: number;
  open: number;
}

export function tallyOf(uploads: readonly Upload[]): Tally {
  const tally: Tally = { all: uploads.length, loaded: 0, unchanged: 0, refused: 0, open: 0 };
  for (const { state } of uploads) tally[state.at === 'done' ? COLUMNS[state.outcome] : 'open']++;
  return tally;
}

const COLUMNS: Record<FileOutcome, keyof Tally> = {
  LOADED: 'loaded',
  LOADED_WITH_WARNINGS: 'loaded',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
};

interface Reply {
  outcome?: FileOutcome;
  report?: string | null;
  findings?: Finding[];
  error?: { code: string; message: string };
}

/** What the server said of the file; or, when it said nothing of it, why. */
export function stateOfReply(status: number, text: string): UploadState {
  const { outcome, report = null, findings = [], error } = read(text);
  if (outcome && outcome in COLUMNS) return { at: 'done', outcome, report, findings };
  const failure = failureOf(status, error?.message ?? `HTTP ${status}`, error?.code ?? null);
  return { at: 'failed', failure };
}

function read(text: string): Reply {
  try {
    return (JSON.parse(text) as Reply | null) ?? {};
  } catch {
    return {};
  }
}
