/** A permalink as oEmbed’s `rich`: the element where scripts may run, the link inside it where they may not. */
import { html } from './html';
import type { PermalinkPage } from './pages';

const WIDTH = 600;
const HEIGHT = 48;
const KEEP_SECONDS = 86_400;

export function oembedOf(
  base: string,
  page: PermalinkPage,
  sizes: { width: number; height: number },
): object {
  const { title, canonical, element } = page;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: '依据 Yiju',
    provider_url: base,
    title,
    cache_age: KEEP_SECONDS,
    width: Math.min(WIDTH, sizes.width),
    height: Math.min(HEIGHT, sizes.height),
    html: html`${element}<script async src="${new URL('embed.js', base).href}"></script>`.text,
    url: canonical,
  };
}

/** `maxwidth`, `maxheight`: a positive number of pixels; without limit where none is given. */
export function pixels(given: string | null): number {
  const value = Number(given);
  return given !== null && Number.isInteger(value) && value > 0 ? value : Infinity;
}
