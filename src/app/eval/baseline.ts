/** The numbers once reached, kept in test/gold/baseline.json, and what has fallen from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GOLD_DIRECTORY } from './gold';
import { type EvalSection, scoresOf } from './section';

/** An F1 may fall by this much before the check fails: half a point. */
export const TOLERANCE = 0.005;

export const BASELINE_FILE = join(GOLD_DIRECTORY, 'baseline.json');

/** `full`: all labelled texts; `project`: those that come with the project, where ../shared is absent. */
export type Scope = 'full' | 'project';

/** F1 by section and row. */
const f1s = z.record(z.string(), z.record(z.string(), z.number().nullable()));
const baseline = z.strictObject({ full: f1s, project: f1s });
export type F1s = z.infer<typeof f1s>;
export type Baseline = z.infer<typeof baseline>;

export interface Fall {
  section: string;
  row: string;
  before: number;
  /** null: the row is gone. */
  now: number | null;
}

export function f1sOf(sections: readonly EvalSection[]): F1s {
  return Object.fromEntries(
    sections.map(({ id, rows }) => [
      id,
      Object.fromEntries(rows.map((row) => [row.id, round(scoresOf(row).f1)])),
    ]),
  );
}

export function fallsFrom(before: F1s, now: F1s): Fall[] {
  const falls: Fall[] = [];
  for (const [section, rows] of Object.entries(before)) {
    for (const [row, score] of Object.entries(rows)) {
      if (score === null || score === 0) continue;
      const reached = now[section]?.[row] ?? null;
      if (reached === null || reached < score - TOLERANCE - ROUNDING) {
        falls.push({ section, row, before: score, now: reached });
      }
    }
  }
  return falls;
}

export function readBaseline(file = BASELINE_FILE): Baseline {
  try {
    return baseline.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: 无法读取基线：${reason}。请运行 yiju eval --update-baseline 重新生成`);
  }
}

export function writeBaseline(value: Baseline, file = BASELINE_FILE): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

const ROUNDING = 1e-9;

function round(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10_000) / 10_000;
}
