/** Figures of one noun, unit, status and manner through the years, each body on its own. */
import type { ItemStatus } from '../model/terms';
import { type FigureManner, wordsOf } from './manner';
import type { StatedFigure } from './match-figures';

export interface DatedFigure extends StatedFigure {
  year: number;
  body: string | null;
}

export interface FigureSeries {
  counts: string;
  unit: string | null;
  status: ItemStatus;
  manner: FigureManner;
  body: string | null;
  /** By year; a year may have several, each with its own words. */
  points: DatedFigure[];
}

/** Longest first. */
export function seriesOf(figures: readonly DatedFigure[]): FigureSeries[] {
  const found = new Map<string, FigureSeries>();
  for (const figure of figures) {
    const { counts, baseUnit: unit, status, body } = figure;
    if (counts === null) continue;
    const { manner } = wordsOf(figure.sentence, figure.start, figure.end);
    const key = JSON.stringify([body, counts, unit, status, manner]);
    const series = found.get(key) ?? { counts, unit, status, manner, body, points: [] };
    series.points.push(figure);
    found.set(key, series);
  }
  const all = [...found.values()];
  for (const { points } of all) points.sort((a, b) => a.year - b.year);
  return all.sort((a, b) => yearsOf(b) - yearsOf(a) || b.points.length - a.points.length);
}

function yearsOf({ points }: FigureSeries): number {
  return new Set(points.map(({ year }) => year)).size;
}
