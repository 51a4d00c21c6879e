/** A provision as it stood on a day, or the reason why it cannot be given. */

import type { Knowledge } from '../../../domain/analyse';
import { cautionsOf } from '../../../domain/citations/cautions';
import { hintOfMark } from '../../../domain/citations/find/version-hints';
import { type NamedVersion, versionNamed } from '../../../domain/citations/named-version';
import {
  beginOf,
  endOfWork,
  inOrder,
  sourceStatus,
  startKnown,
  succeeds,
  versionOn,
} from '../../../domain/citations/standing';
import { todayInBeijing } from '../../../domain/model/days';
import type { Caution } from '../../../domain/model/terms';
import { Outline } from '../../../domain/sources/outline';
import { provisionText } from '../../../domain/sources/provision-text';
import { normaliseTitle } from '../../../domain/text/titles';
import type { Loaders } from '../../../graph/loaders/loaders';
import { called } from '../../../graph/queries/sources-by-name';
import type { ProvisionRow, SourceRow, VersionRow } from '../../../graph/rows';
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

export async function lookUpProvision(
  loaders: Loaders,
  asked: Asked,
  knowledge: () => Promise<Knowledge>,
): Promise<object | null> {
  if ('id' in asked) {
    const provision = await loaders.provision.load(asked.id);
    if (!provision) return null;
    const version = await loaders.version.load(provision.versionId);
    return Object.assign(new ProvisionFound(), { provision, version, asOf: asked.on ?? null });
  }
  const path = provisionPathOf(asked.number);
  if (path === null) {
    const got = asked.number.slice(0, 60);
    throw badInput(
      'number',
      `参数 number：expected a number like 第二十七条第二款, 第二章, 附件三 or 序言， but got: ${got}`,
    );
  }
  const asOf = asked.on ?? todayInBeijing();
  // With the work come its versions, and what stands at that place on that day; the loaders below have them then.
  const plain = called(asked.source);
  const work = await loaders.sourceNamed.load({ ...plain, place: { path, on: asOf } });
  // 公司法（2018年修正） is never answered with the text of the day.
  const mark = plain.id === null ? normaliseTitle(asked.source).versionMark : null;
  if (plain.id === null && (work === null || mark !== null)) {
    const unread = work && mark !== null && hintOfMark(mark) ? { source: work, said: MARK_UNREAD } : null;
    const named = versionNamed(asked.source, asOf, await knowledge()) ?? unread;
    if (named) return inVersionNamed(loaders, named, { path, number: asked.number, asOf });
  }
  const [source, versions] = work
    ? await Promise.all([loaders.source.load(work), loaders.versionsOfSource.load(work)])
    : [null, []];
  if (!source) return Object.assign(new SourceNotFound(), { name: asked.source });
  return onDay(loaders, source, versions, { path, number: asked.number, asOf });
}

/** Of a work that was written only a moment ago. */
const MARK_UNREAD: NamedVersion['said'] = {
  caution: {
    code: 'VERSION_NOT_KNOWN',
    message: '名称写明了版本，未能查出是哪一版，请稍后再问',
    messageEn: 'The name tells a version, which could not be looked up yet; ask again in a moment.',
  },
};

interface Place {
  path: string;
  /** As asked. */
  number: string;
  asOf: string;
}

async function onDay(
  loaders: Loaders,
  source: SourceRow,
  versions: VersionRow[],
  place: Place,
): Promise<object> {
  const { asOf } = place;
  const told = {
    asOf,
    knownOn: source.knownOn ?? null,
    cautions: cautionsOf(versions, asOf, source.knownOn ?? null),
  };
  const version = versionOn(versions, asOf);
  if (!version) return noVersion(source, versions, told);
  return inVersion(loaders, { source, versions, version }, place, told);
}

/** The version that the words of the name mean, whatever applies on the day; where it is not known, that is the answer. */
async function inVersionNamed(
  loaders: Loaders,
  { source: id, promulgatedOn, said }: NamedVersion,
  place: Place,
): Promise<object> {
  const [source, versions] = await Promise.all([loaders.source.load(id), loaders.versionsOfSource.load(id)]);
  if (!source) return Object.assign(new SourceNotFound(), { name: id });
  if (said === null) return onDay(loaders, source, versions, place);
  const { asOf } = place;
  const knownOn = source.knownOn ?? null;
  const version =
    promulgatedOn === undefined
      ? undefined
      : versions.find((each) => (each.promulgatedOn ?? null) === promulgatedOn);
  const cautions = [
    ...(said.caution ? [said.caution] : []),
    ...(version ? cautionsOf(versions, asOf, knownOn, version) : []),
  ];
  const told = { asOf, knownOn, cautions };
  if (!version) return notHeld(source, versions, told, { versionThen: null, captioned: null });
  return inVersion(loaders, { source, versions, version }, place, told);
}

async function inVersion(
  loaders: Loaders,
  { source, versions, version }: { source: SourceRow; versions: VersionRow[]; version: VersionRow },
  { path, number }: Place,
  told: Told,
): Promise<object> {
  const provision = await provisionIn(loaders, version, path);
  if (!version.textHeld)
    return notHeld(source, versions, told, { versionThen: version, captioned: provision });
  if (provision) return Object.assign(new ProvisionFound(), { provision, version, ...told });
  const articleCount = version.articleCount ?? null;
  return Object.assign(new NoSuchArticle(), { version, number, articleCount, ...told });
}

/** What a version has at a path as written: 第六十三条第（二）项 is that of the only 款 which has one. */
export async function provisionIn(
  loaders: Loaders,
  version: VersionRow,
  path: string,
): Promise<ProvisionRow | null> {
  const id =
    (await loaders.provisionAt.load({ version: version.id, path })) ??
    (await settledIn(loaders, version, path));
  return id === null ? null : loaders.provision.load(id);
}

async function settledIn(loaders: Loaders, version: VersionRow, path: string): Promise<string | null> {
  const outline = /\/|^(?:subpart|ch|sec)-/u.test(path)
    ? await loaders.outlineOfVersion.load(version.id)
    : null;
  const settled = outline === null ? null : new Outline(outline).settle(path);
  return settled === null || settled === path
    ? null
    : loaders.provisionAt.load({ version: version.id, path: settled });
}

/** The works that ended a work or stand in its place. */
export async function endedBy(loaders: Loaders, source: string): Promise<SourceRow[]> {
  const relations = await loaders.relationsTo.load(source);
  const by = await loaders.source.loadMany([...new Set(relations.filter(succeeds).map(({ from }) => from))]);
  return by.filter((each): each is SourceRow => each !== null && !(each instanceof Error));
}

/** Whether the words are those of the day for certain: the version's start is known, or the one before says the same. */
export async function isCertain(
  loaders: Loaders,
  provision: ProvisionRow,
  version: VersionRow,
): Promise<boolean> {
  if (startKnown(version)) return true;
  const versions = await loaders.versionsOfSource.load(version.sourceId);
  const before = inOrder(versions.filter(({ id }) => id !== version.id)).findLast(
    (each) => (beginOf(each) ?? '') <= (beginOf(version) ?? ''),
  );
  if (!before?.textHeld || !provision.lineageId) return false;
  const line = await loaders.provision.loadMany(await loaders.provisionsOfLineage.load(provision.lineageId));
  const was = line.find((each): each is ProvisionRow => isRow(each) && each.versionId === before.id);
  if (!was) return false;
  const [now, then] = await Promise.all(
    [provision, was].map(async ({ id, label }) =>
      provisionText(label ?? null, await loaders.textsOfProvision.load(id)),
    ),
  );
  return now === then;
}

function isRow(found: ProvisionRow | Error | null): found is ProvisionRow {
  return found !== null && !(found instanceof Error);
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

/** What every answer about a day tells besides. */
interface Told {
  asOf: string;
  knownOn: string | null;
  cautions: Caution[];
}

function noVersion(source: SourceRow, versions: VersionRow[], told: Told) {
  const status = sourceStatus(versions, told.asOf);
  if (status === 'REPEALED' || status === 'EXPIRED') {
    const lastVersion = inOrder(versions).at(-1) ?? null;
    return Object.assign(new NoLongerInForce(), {
      ...{ source, status, lastVersion, since: endOfWork(versions), ...told },
    });
  }
  if (status === 'NOT_YET_IN_FORCE') {
    const effectiveFrom = inOrder(versions).find((v) => v.effectiveFrom)?.effectiveFrom ?? null;
    return Object.assign(new NotYetInForce(), { source, effectiveFrom, ...told });
  }
  return notHeld(source, versions, told, { versionThen: null, captioned: null });
}

function notHeld(
  source: SourceRow,
  versions: readonly VersionRow[],
  told: Told,
  found: { versionThen: VersionRow | null; captioned: object | null },
) {
  const held = inOrder(versions).filter(({ textHeld }) => textHeld);
  return Object.assign(new VersionNotHeld(), { source, held, ...told, ...found });
}
