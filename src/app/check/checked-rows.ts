/** What a check says of the rows of a list. */
import type { DraftFinding, Severity } from '../../domain/check';
import type { ListRow } from '../../domain/lists/types';
import type { IsoDate, Span } from '../../domain/model/terms';

/** 没有写明依据 and the like are no findings on a citation. */
export type RowVerdict =
  | 'RIGHT'
  | 'UNVERIFIED'
  | 'NO_BASIS'
  | 'NOT_READ'
  | 'SILENCED'
  | 'OVER_LIMIT'
  | Severity;

/** `start` and `end`: of the row's basis in the text of the check. */
export interface CheckedRow extends Span {
  row: ListRow;
  /** Name of its sheet; null where the file has no names for tables. */
  sheet: string | null;
  /** The gravest of its findings, else how far it was verified. */
  verdict: RowVerdict;
  /** The gravest first. */
  findings: DraftFinding[];
  /** How many bases were read. */
  bases: number;
  /** What would be right, one for each finding that knows it. */
  right: string[];
  /** 《甲》2020-01-01: since when what is said of each basis has been so; only days that are known. */
  since: string[];
  /** The days up to which its works are known, the first and the last; null where none is told. */
  known: { from: IsoDate; to: IsoDate } | null;
}

export interface CheckedRows {
  title: string | null;
  rows: CheckedRow[];
}
