/** The page that an address points at. */

import { todayInBeijing } from '../../domain/model/days';
import type { IsoDate } from '../../domain/model/terms';
import { normaliseTitle } from '../../domain/text/titles';
import type { Ask } from '../graphql/ask';
import type { Address } from './addresses';
import { PROVISION_ON, type ProvisionData, SOURCE_CALLED, type SourceData } from './documents';
import type { PermalinkPage } from './pages';
import { itemPage, reportPage } from './report-page';
import { articlePage, workPage } from './source-page';
import { withdrawnPage } from './withdrawn-page';

/** Of an item: its first place, and a number where another thing had the same. */
const SPAN = /^\d{1,9}-\d{1,9}(?:\.\d{1,4})?$/u;

export async function pageAt(
  ask: Ask,
  base: string,
  { root, segments, on }: Address,
): Promise<PermalinkPage | null> {
  if (root === 'r') {
    const body = segments.join('/');
    const isItem = SPAN.test(segments.at(-1)!);
    const page = await (isItem
      ? itemPage(ask, base, `item:${body}`)
      : reportPage(ask, base, `report:${body}`));
    return page ?? withdrawnPage(ask, base, `report:${isItem ? segments.slice(0, -1).join('/') : body}`);
  }
  const [name, ...rest] = segments;
  const { byId, byTitle } = await ask<SourceData>(SOURCE_CALLED, { id: `source:${name}`, title: name });
  const source = (byId ?? byTitle)?.id;
  if (source === undefined) return null;
  const number = rest.length === 0 ? null : rest.join('/');
  // 公司法（2018年修正） is that version, whatever the day; where it is not known, there is no page.
  const isVersion = !byId && normaliseTitle(name!).versionMark !== null;
  const day = isVersion ? await startOfVersion(ask, { source, name: name!, number, on }) : on;
  if (isVersion && day === null) return null;
  if (number === null) return workPage(ask, base, { source, number, on: day });
  return articlePage(ask, base, { source, number, on: day });
}

/** The first day of the version that the name tells. */
async function startOfVersion(
  ask: Ask,
  { source, name, number, on }: { source: string; name: string; number: string | null; on: IsoDate | null },
): Promise<IsoDate | null> {
  const { provision: found } = await ask<ProvisionData>(PROVISION_ON, {
    ...{ id: source, source: name, number: number ?? '第一条', on: on ?? todayInBeijing() },
  });
  const version =
    found?.outcome === 'ProvisionFound'
      ? found.version
      : found?.outcome === 'VersionNotHeld'
        ? found.versionThen
        : null;
  return version?.effectiveFrom ?? version?.promulgatedOn ?? null;
}
