/** What an answer of the look-up can carry beside each citation, on request: the days of its version, the words cited. */

import { provisionId } from '../../domain/model/ids';
import type { IsoDate } from '../../domain/model/terms';
import { provisionText } from '../../domain/sources/provision-text';
import type { Loaders } from '../../graph/loaders/loaders';
import type { LookupEntry } from '.';

export const INCLUDABLE = ['dates', 'text'] as const;
export type Includable = (typeof INCLUDABLE)[number];

export interface IncludedDates {
  version: string;
  promulgatedOn: IsoDate | null;
  /** null: not known. */
  effectiveFrom: IsoDate | null;
  /** The first day no longer in force; null: no end is known. */
  effectiveTo: IsoDate | null;
  documentNumber: string | null;
}

export interface IncludedProvision {
  path: string;
  /** As written, 第二十七条; null of a 款, and where the text is not held. */
  label: string | null;
  /** null: the text of the version is not held, or has no such provision (`resolution.missing`). */
  text: string | null;
}

export interface Included {
  /** null where the citation came to no version. */
  dates?: IncludedDates | null;
  /** Of each provision the citation names, in order; empty where it names none, or came to no version. */
  provisions?: IncludedProvision[];
}

/** One for each entry, in order. */
export function included(
  entries: readonly LookupEntry[],
  what: readonly Includable[],
  loaders: Pick<Loaders, 'version' | 'provision' | 'textsOfProvision'>,
): Promise<Included[]> {
  return Promise.all(
    entries.map(async ({ resolution }): Promise<Included> => {
      const target = resolution && 'source' in resolution && resolution.version ? resolution : null;
      const [dates, provisions] = await Promise.all([
        what.includes('dates') ? (target ? datesOf(target.version!, loaders) : null) : undefined,
        what.includes('text')
          ? Promise.all(
              (target?.provisions ?? []).map(({ path }) => wordsOf(target!.version!, path, loaders)),
            )
          : undefined,
      ]);
      return { dates, provisions };
    }),
  );
}

async function datesOf(id: string, loaders: Pick<Loaders, 'version'>): Promise<IncludedDates | null> {
  const version = await loaders.version.load(id);
  if (!version) return null;
  const { promulgatedOn, effectiveFrom, effectiveTo, documentNumber } = version;
  return {
    version: id,
    promulgatedOn: promulgatedOn ?? null,
    effectiveFrom: effectiveFrom ?? null,
    effectiveTo: effectiveTo ?? null,
    documentNumber: documentNumber ?? null,
  };
}

async function wordsOf(
  version: string,
  path: string,
  loaders: Pick<Loaders, 'version' | 'provision' | 'textsOfProvision'>,
): Promise<IncludedProvision> {
  const id = provisionId(version, path);
  const [held, provision, texts] = await Promise.all([
    loaders.version.load(version),
    loaders.provision.load(id),
    loaders.textsOfProvision.load(id),
  ]);
  if (!provision) return { path, label: null, text: null };
  const label = provision.label ?? null;
  // The seeds tell of articles, by their captions, of texts that nobody holds.
  return { path, label, text: held?.textHeld ? provisionText(label, texts) : null };
}
