/** A drawing as one picture. The drawing library comes only when there is something to draw. */
import type { PlotOptions } from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../language/Language';
import { download } from '../../lib/download';
import { pngOf, svgOf } from './picture';

export type Plot = typeof import('@observablehq/plot');

interface Props {
  label: string;
  /** Drawn anew when it changes. */
  draw(plot: Plot): PlotOptions;
  /** What its colours and signs mean. */
  children: ComponentChildren;
}

const WIDEST = 860;

export function Chart({ label, draw, children }: Props) {
  const { t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    import('@observablehq/plot').then((plot) => {
      if (!isWanted || !place.current) return;
      const width = Math.min(place.current.clientWidth || 640, WIDEST);
      const chart = plot.plot({ width, ariaLabel: label, ...draw(plot) });
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
  }, [label, draw]);
  const figure = useRef<HTMLElement>(null);
  const takeAway = async (form: 'png' | 'svg') => {
    const svg = figure.current && svgOf(figure.current);
    if (!svg) return;
    const picture = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    download(`${label}.${form}`, picture);
  };
  return (
    <>
      <figure ref={figure} class="chart">
        <div ref={place} class="chart-place" />
        <figcaption>{children}</figcaption>
      </figure>
      <p class="chart-taken">
        {(['png', 'svg'] as const).map((form) => (
          <button key={form} type="button" class="plain-button" onClick={() => takeAway(form)}>
            {t('years.picture', { form: form.toUpperCase() })}
          </button>
        ))}
      </p>
    </>
  );
}
