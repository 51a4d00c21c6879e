/** Two years beside each other: for each source a line from how often it was cited then to how often since. */
import { useCallback } from 'preact/hooks';
import { Chart, type Plot } from './Chart';
import { type ComparedPoint, mostChanged } from './most-changed';
import { wholeTicksTo } from './YearChart';

interface Props {
  points: readonly ComparedPoint[];
  label: string;
  axis: string;
  years: readonly [before: number, after: number];
}

const LONGEST_TITLE = 14;
const ROW = 24;

export function ComparisonChart({ points, label, axis, years: [from, to] }: Props) {
  const draw = useCallback(
    (plot: Plot) => {
      const drawn = mostChanged(points);
      const highest = Math.max(...drawn.flatMap(({ before, after }) => [before, after]));
      const marked = { y: 'title', r: 4.5, stroke: 'currentColor', strokeWidth: 1.5 };
      return {
        height: 80 + drawn.length * ROW,
        marginLeft: 190,
        marginBottom: 45,
        x: { label: axis, ticks: wholeTicksTo(highest), tickFormat: 'd', grid: true },
        y: { label: null, domain: drawn.map(({ title }) => title), tickFormat: shortened },
        marks: [
          plot.ruleY(drawn, { y: 'title', x1: 'before', x2: 'after', stroke: 'currentColor' }),
          plot.dot(drawn, { ...marked, x: 'before', fill: 'var(--page)' }),
          plot.dot(drawn, {
            ...marked,
            x: 'after',
            fill: 'currentColor',
            title: ({ title, before, after }: ComparedPoint) => `${title} ${before} → ${after}`,
          }),
        ],
      };
    },
    [points, axis],
  );
  return (
    <Chart label={label} draw={draw}>
      <span class="legend-entry">○ {from}</span>
      <span class="legend-entry">● {to}</span>
    </Chart>
  );
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}
