/** Two sides of reports as the comparison's resolvers read them. */

import { type MatchedFigures, matchFigures, type StatedFigure } from '../../../domain/research/match-figures';
import { type CitedRow, compareSources, type SourceSets } from '../../../domain/research/source-sets';
import type { Loaders } from '../../../graph/loaders/loaders';
import { statedFigure } from '../../../graph/queries/figures';
import type { FigureRow, ReportRow } from '../../../graph/rows';

export interface Compared extends Omit<SourceSets, 'unidentified'> {
  before: ReportRow[];
  after: ReportRow[];
  unidentified: number;
  /** Read once, and only when asked for. */
  figures: () => Promise<MatchedFigures>;
}

export async function compared(
  loaders: Loaders,
  before: readonly ReportRow[],
  after: readonly ReportRow[],
): Promise<Compared> {
  const [left, right] = await Promise.all([citedIn(loaders, before), citedIn(loaders, after)]);
  const { unidentified, ...sets } = compareSources(left, right);
  let figures: Promise<MatchedFigures> | undefined;
  return {
    ...sets,
    before: [...before],
    after: [...after],
    unidentified: unidentified.before + unidentified.after,
    figures: () => {
      figures ??= Promise.all([statedIn(loaders, before), statedIn(loaders, after)]).then(([one, other]) =>
        matchFigures(one, other),
      );
      return figures;
    },
  };
}

async function citedIn(loaders: Loaders, reports: readonly ReportRow[]): Promise<CitedRow[]> {
  const lists = await Promise.all(reports.map(({ id }) => loaders.citedInReport.load(id)));
  return lists.flat();
}

async function statedIn(loaders: Loaders, reports: readonly ReportRow[]): Promise<StatedFigure[]> {
  const ids = (await Promise.all(reports.map(({ id }) => loaders.figuresOfReport.load(id)))).flat();
  const figures = await Promise.all(ids.map((id) => loaders.figure.load(id)));
  const stated = await Promise.all(
    figures.filter((figure): figure is FigureRow => figure !== null).map((each) => stateOf(loaders, each)),
  );
  return stated.flatMap((each) => (each === null ? [] : [each.stated]));
}

export function stateOf(loaders: Loaders, figure: FigureRow) {
  return statedFigure(
    { item: (id) => loaders.item.load(id), report: (id) => loaders.report.load(id) },
    figure,
  );
}
