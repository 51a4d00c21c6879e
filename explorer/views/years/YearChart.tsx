/** Stacked bars by year. */
import { useCallback } from 'preact/hooks';
import { Chart, type Plot } from './Chart';

interface Point {
  year: number;
  citations: number;
  relation: string;
}

interface Props {
  points: readonly Point[];
  label: string;
  axis: string;
}

/** Told apart by lightness as well as hue. */
const COLOURS = ['#2f7d5c', '#2b6cb0', '#8a6fc2', '#c98a1b', '#7a7f7c', '#b8443a', '#a5a12e', '#9fb3a8'];

export function YearChart({ points, label, axis }: Props) {
  const relations = [...new Set(points.map(({ relation }) => relation))];
  const colourOf = (relation: string) => COLOURS[relations.indexOf(relation) % COLOURS.length];
  const draw = useCallback(
    (plot: Plot) => ({
      height: 260,
      x: { type: 'band' as const, label: null, tickFormat: (year: number) => String(year) },
      // Citations are whole: between them there is nothing to mark.
      y: { label: axis, ticks: wholeTicks(points), tickFormat: 'd', grid: true },
      marks: [
        plot.barY(points, {
          x: 'year',
          y: 'citations',
          fill: (point: Point) => colourOf(point.relation) ?? '',
          title: (point: Point) => `${point.year} ${point.relation} ${point.citations}`,
        }),
        plot.ruleY([0]),
      ],
      color: { type: 'identity' as const },
    }),
    [points, axis],
  );
  return (
    <Chart label={label} draw={draw}>
      {relations.map((relation) => (
        <span key={relation} class="legend-entry">
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={colourOf(relation)} />
          </svg>
          {relation}
        </span>
      ))}
    </Chart>
  );
}

/** At most six whole numbers from 0 to the highest bar. */
function wholeTicks(points: readonly Point[]): number[] {
  const byYear = new Map<number, number>();
  for (const { year, citations } of points) byYear.set(year, (byYear.get(year) ?? 0) + citations);
  return wholeTicksTo(Math.max(...byYear.values()));
}

export function wholeTicksTo(highest: number): number[] {
  const step = Math.max(1, Math.ceil(highest / 5));
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}
