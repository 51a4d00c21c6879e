/** The page that an address points at. */

import type { Ask } from '../graphql/ask';
import type { Address } from './addresses';
import { SOURCE_CALLED, type SourceData } from './documents';
import type { PermalinkPage } from './pages';
import { itemPage, reportPage } from './report-page';
import { articlePage, workPage } from './source-page';

/** Of an item: its first place, and a number where another thing had the same. */
const SPAN = /^\d{1,9}-\d{1,9}(?:\.\d{1,4})?$/u;

export async function pageAt(
  ask: Ask,
  base: string,
  { root, segments, on }: Address,
): Promise<PermalinkPage | null> {
  if (root === 'r') {
    const body = segments.join('/');
    return SPAN.test(segments.at(-1)!)
      ? itemPage(ask, base, `item:${body}`)
      : reportPage(ask, base, `report:${body}`);
  }
  const [name, ...rest] = segments;
  const { byId, byTitle } = await ask<SourceData>(SOURCE_CALLED, { id: `source:${name}`, title: name });
  const source = (byId ?? byTitle)?.id;
  if (source === undefined) return null;
  if (rest.length === 0) return workPage(ask, base, { source, number: null, on });
  return articlePage(ask, base, { source, number: rest.join('/'), on });
}
