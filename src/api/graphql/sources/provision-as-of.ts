/** A provision as it stood on a day, or the reason why it cannot be given. */

import { inOrder, sourceStatus, versionInForce } from '../../../domain/citations/standing';
import { todayInBeijing } from '../../../domain/model/days';
import { olderThanHeld } from '../../../domain/research/outdated';
import type { Loaders } from '../../../graph/loaders/loaders';
import { called } from '../../../graph/queries/sources-by-name';
import type { SourceRow, VersionRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import {
  NoLongerInForce,
  NoSuchArticle,
  NotYetInForce,
  ProvisionFound,
  SourceNotFound,
  VersionNotHeld,
} from './provision-as-of.type';
import { provisionPathOf } from './provision-number';

export type Asked = { id: string; on: string | null } | { source: string; number: string; on: string | null };

export async function lookUpProvision(loaders: Loaders, asked: Asked): Promise<object | null> {
  if ('id' in asked) {
    const provision = await loaders.provision.load(asked.id);
    if (!provision) return null;
    const version = await loaders.version.load(provision.versionId);
    return Object.assign(new ProvisionFound(), { provision, version, asOf: asked.on ?? null });
  }
  const path = provisionPathOf(asked.number);
  if (path === null) {
    const got = asked.number.slice(0, 60);
    throw badInput('number', `参数 number：expected a number like 第二十七条第二款， but got: ${got}`);
  }
  const asOf = asked.on ?? todayInBeijing();
  // With the work come its versions, and what stands at that place on that day; the loaders below have them then.
  const work = await loaders.sourceNamed.load({ ...called(asked.source), place: { path, on: asOf } });
  const [source, versions] = work
    ? await Promise.all([loaders.source.load(work), loaders.versionsOfSource.load(work)])
    : [null, []];
  if (!source) return Object.assign(new SourceNotFound(), { name: asked.source });
  const version = versionInForce(versions, asOf);
  if (!version) return noVersion(loaders, source, versions, asOf);

  const id = await loaders.provisionAt.load({ version: version.id, path });
  const provision = id === null ? null : await loaders.provision.load(id);
  if (!version.textHeld)
    return notHeld(source, versions, asOf, { versionThen: version, captioned: provision });
  if (provision) return Object.assign(new ProvisionFound(), { provision, version, asOf });
  const articleCount = version.articleCount ?? null;
  return Object.assign(new NoSuchArticle(), { version, number: asked.number, articleCount });
}

/** By id, or by title or alias. */
export async function sourceCalled(loaders: Loaders, name: string): Promise<SourceRow | null> {
  const id = await sourceIdCalled(loaders, name);
  return id ? loaders.source.load(id) : null;
}

/** Where the name is an id, there may be no such source. */
export async function sourceIdCalled(loaders: Loaders, name: string): Promise<string | null> {
  const work = called(name);
  return work.id ?? loaders.sourceNamed.load({ ...work, place: null });
}

async function noVersion(loaders: Loaders, source: SourceRow, versions: VersionRow[], asOf: string) {
  const status = sourceStatus(versions, asOf);
  if (status === 'REPEALED' || status === 'EXPIRED') {
    const lastVersion = inOrder(versions).at(-1) ?? null;
    return Object.assign(new NoLongerInForce(), { source, asOf, status, lastVersion });
  }
  const events = await loaders.eventsOfSource.load(source.id);
  if (status === 'NOT_YET_IN_FORCE' && !olderThanHeld(events, asOf)) {
    const effectiveFrom = inOrder(versions).find((v) => v.effectiveFrom)?.effectiveFrom ?? null;
    return Object.assign(new NotYetInForce(), { source, asOf, effectiveFrom });
  }
  return notHeld(source, versions, asOf, { versionThen: null, captioned: null });
}

function notHeld(
  source: SourceRow,
  versions: readonly VersionRow[],
  asOf: string,
  found: { versionThen: VersionRow | null; captioned: object | null },
) {
  const held = inOrder(versions).filter(({ textHeld }) => textHeld);
  return Object.assign(new VersionNotHeld(), { source, asOf, held, ...found });
}
