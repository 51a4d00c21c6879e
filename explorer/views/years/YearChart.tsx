/** Stacked bars by year. The drawing library comes only when there is something to draw. */
import { useEffect, useRef } from 'preact/hooks';

interface Point {
  year: number;
  citations: number;
  relation: string;
}

/** Told apart by lightness as well as hue. */
const COLOURS = ['#2f7d5c', '#2b6cb0', '#8a6fc2', '#c98a1b', '#7a7f7c', '#b8443a', '#a5a12e', '#9fb3a8'];

export function YearChart({
  points,
  label,
  axis,
}: {
  points: readonly Point[];
  label: string;
  axis: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const relations = [...new Set(points.map(({ relation }) => relation))];
  const colourOf = (relation: string) => COLOURS[relations.indexOf(relation) % COLOURS.length];
  useEffect(() => {
    let isWanted = true;
    import('@observablehq/plot').then((Plot) => {
      if (!isWanted || !place.current) return;
      const chart = Plot.plot({
        width: Math.min(place.current.clientWidth || 640, 860),
        height: 260,
        ariaLabel: label,
        x: { type: 'band', label: null, tickFormat: (year: number) => String(year) },
        // Citations are whole: between them there is nothing to mark.
        y: { label: axis, ticks: wholeTicks(points), tickFormat: 'd', grid: true },
        marks: [
          Plot.barY(points, {
            x: 'year',
            y: 'citations',
            fill: (point: Point) => colourOf(point.relation) ?? '',
            title: (point: Point) => `${point.year} ${point.relation} ${point.citations}`,
          }),
          Plot.ruleY([0]),
        ],
        color: { type: 'identity' },
      });
      // What it would write into the page is in styles/years.css: the policy admits no styles from elsewhere.
      for (const style of chart.querySelectorAll('style')) style.remove();
      // One picture to whoever hears it; its numbers are in the table below.
      chart.setAttribute('role', 'img');
      for (const part of chart.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
      place.current.replaceChildren(chart);
    });
    return () => {
      isWanted = false;
    };
  }, [points, label, axis]);
  return (
    <figure class="chart">
      <div ref={place} class="chart-place" />
      <figcaption>
        {relations.map((relation) => (
          <span key={relation} class="legend-entry">
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={colourOf(relation)} />
            </svg>
            {relation}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** At most six whole numbers from 0 to the highest bar. */
function wholeTicks(points: readonly Point[]): number[] {
  const byYear = new Map<number, number>();
  for (const { year, citations } of points) byYear.set(year, (byYear.get(year) ?? 0) + citations);
  const highest = Math.max(...byYear.values());
  const step = Math.max(1, Math.ceil(highest / 5));
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}
