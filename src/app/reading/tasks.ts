/** What is asked of the process that reads files, and what it answers. */
import type { AnalysedReport } from '../../domain/analyse';
import type { ReadSheets } from '../../domain/lists/readers';
import type { ListMapping } from '../../domain/lists/types';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { GivenReport } from '../../domain/model/report';
import type { ReadDocument } from '../../domain/sources';

export type Task =
  | { kind: 'read'; bytes: Uint8Array; file: string; margins?: boolean }
  | { kind: 'tables'; bytes: Uint8Array; file: string }
  /**
   * `path`: where the file is, so that its bytes need not go from one process to the other. `works`: left out where
   * those of the task before are meant. `given`: what a list beside it says of the report.
   */
  | {
      kind: 'analyse';
      path: string;
      file: string;
      works?: readonly CatalogueWork[];
      given?: GivenReport;
    }
  /** null where the file is no list. The parts of one file are asked for one after another. */
  | {
      kind: 'list';
      path: string;
      file: string;
      part: number;
      /** It is held already: the list is only read on. */
      skip?: boolean;
      /** Says which column is what. */
      mapping?: ListMapping;
      works?: readonly CatalogueWork[];
    };

/** A part of a list as a report, and how many parts the list has. */
export interface ReadPart {
  /** null where it was skipped. */
  analysed: AnalysedReport | null;
  /** At least, where `isOpen`: a long list is not counted before it is read. */
  parts: number;
  isOpen: boolean;
}

export interface Request {
  id: number;
  task: Task;
}

export type Outcome = ReadDocument | ReadSheets | AnalysedReport | ReadPart | null;

export type Answer =
  | { id: number; ok: true; outcome: Outcome }
  | { id: number; ok: false; refusal: Refusal | null; message: string };

/** A SourceRefusedError, as it goes from one process to the other. */
export interface Refusal {
  line: number | null;
  reason: string;
  remedy: string;
  code: string;
}

/** Said by the process once it can read. */
export const READY = 'ready';

/** What the watch writes before it ends the process, so that its end is understood. */
export const OUT_OF_MEMORY = 'memory';
export const OUT_OF_TIME = 'time';

export interface Limits {
  /** Of one task. */
  seconds: number;
  /** Of the process that reads, all told. */
  megabytes: number;
}

export const LIMITS: Limits = { seconds: 30, megabytes: 900 };
