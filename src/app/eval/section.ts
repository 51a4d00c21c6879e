/**
 * What every evaluation gives, whatever it measures: rows of counts. To add one (say, suggestions of articles
 * for measures), write a function that gives an EvalSection and name it in `run.ts`; table, JSON, baseline and
 * check follow from the rows.
 */

export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface EvalRow extends Counts {
  /** Stable: the baseline goes by it. */
  id: string;
  /** Rows of one group stand together: 总体, 阶段, 形式. */
  group: string;
  label: string;
}

export interface EvalSection {
  /** Stable: the baseline goes by it. */
  id: string;
  title: string;
  rows: EvalRow[];
  /** What the rows do not say, for people: numbers of documents, wrong links. */
  notes: string[];
  /** The cases behind the numbers, for `--errors`. */
  errors: EvalCase[];
}

export interface EvalCase {
  row: string;
  file: string;
  start: number;
  end: number;
  text: string;
  expected: string | null;
  got: string | null;
}

/** null where nothing was to be found, or nothing was given. */
export interface Scores {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function scoresOf({ truePositives, falsePositives, falseNegatives }: Counts): Scores {
  const given = truePositives + falsePositives;
  const wanted = truePositives + falseNegatives;
  return {
    precision: given === 0 ? null : truePositives / given,
    recall: wanted === 0 ? null : truePositives / wanted,
    f1: given + wanted === 0 ? null : (2 * truePositives) / (given + wanted),
  };
}

/** Rows by id, made when first counted, in that order. */
export class Tally {
  private readonly rows = new Map<string, EvalRow>();

  row(id: string, group: string, label: string): EvalRow {
    let row = this.rows.get(id);
    if (!row) {
      row = { id, group, label, truePositives: 0, falsePositives: 0, falseNegatives: 0 };
      this.rows.set(id, row);
    }
    return row;
  }

  all(): EvalRow[] {
    return [...this.rows.values()];
  }
}
