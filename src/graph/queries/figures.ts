/** Figures with the sentence, status and period that tell what they mean. */
import { yearSpokenOf } from '../../domain/model/days';
import type { StatedFigure } from '../../domain/research/match-figures';
import { sentenceAt } from '../../domain/research/sentence';
import type { FigureRow, ItemRow, ReportRow } from '../rows';

export interface FigureReader {
  item(id: string): Promise<ItemRow | null>;
  report(id: string): Promise<ReportRow | null>;
}

/** null where the figure's unit or report is no longer there. */
export async function statedFigure(
  reader: FigureReader,
  figure: FigureRow,
): Promise<{ stated: StatedFigure; report: ReportRow; year: number | null } | null> {
  const item = figure.itemId ? await reader.item(figure.itemId) : null;
  const report = item ? await reader.report(item.reportId) : null;
  if (!item || !report) return null;
  const sentence = sentenceAt(item, figure.start);
  const { periodFrom, periodTo } = report;
  const stated = {
    id: figure.id,
    counts: figure.counts ?? null,
    unit: figure.unit ?? null,
    baseValue: figure.baseValue,
    baseUnit: figure.baseUnit ?? null,
    exact: figure.exact,
    status: item.status,
    sentence: sentence.text,
    start: figure.start - sentence.start,
    end: figure.end - sentence.start,
    period: periodFrom && periodTo ? { from: periodFrom, to: periodTo } : null,
  };
  return { stated, report, year: yearSpokenOf(item, report) };
}
