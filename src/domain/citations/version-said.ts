/**
 * Which version the words at a citation mean: 2018年《公司法》, 修订前的, 已废止的. What they name and is not known is
 * said to be so, and the version of the day is never put in its place.
 */
import type { CatalogueVersion } from '../model/catalogue';
import type { Citation, DatedEvent, VersionHint } from '../model/citation';
import { addDays } from '../model/days';
import type { Caution, IsoDate } from '../model/terms';
import { hintOfMark } from './find/version-hints';
import { beginOf, inOrder, sourceStatus, versionOn } from './standing';

type WithoutCue<H> = H extends unknown ? Omit<H, 'cue'> : never;
/** What is said of the version, wherever it stands. */
export type SaidOfVersion = WithoutCue<VersionHint>;

/** What the words come to among the versions known. `version` null: they name one that is not known, or several. */
export interface VersionSaid {
  version: CatalogueVersion | null;
  /** For people, Chinese. */
  reason: string;
  /** What the reader must know: always where no version is given. */
  caution: Caution | null;
}

/** The words of the citation itself; null where it has none. */
export function saidIn({ versionHint, versionMark }: Citation): SaidOfVersion | null {
  return versionHint ?? (versionMark === null ? null : hintOfMark(versionMark));
}

/**
 * @param versions of one work.
 * @param asOf the day asked of; null where none is known.
 * @param pinpointed whether an article is named: 2023年《安全生产法》宣传 is of a year and not of a version.
 * @returns null where the words leave it to the day.
 */
export function versionSaid(
  said: SaidOfVersion,
  versions: readonly CatalogueVersion[],
  asOf: IsoDate | null,
  pinpointed: boolean,
): VersionSaid | null {
  const ordered = inOrder(versions);
  switch (said.kind) {
    case 'YEAR':
      return ofYear(ordered, said.year, said.event ?? null, pinpointed);
    case 'DAY':
      return ofDay(ordered, said.on, said.event);
    case 'BEFORE_REVISION':
      return beforeRevision(ordered, said.year ?? null, asOf);
    case 'FORMER':
      return isOver(ordered, asOf)
        ? one(ordered.at(-1)!, '文中说是原来的文件，已失去效力')
        : former(ordered, asOf);
    case 'NEWEST':
      return newest(ordered, said.revised ?? false, asOf);
    case 'COMING':
      return coming(ordered, asOf);
    case 'THEN':
      if (ordered.length === 1 && !ordered[0]!.older) return one(ordered[0]!, '已知只有这一版本');
      return unknown(
        'VERSION_AMBIGUOUS',
        '文中说是当时的版本，未说是哪一日',
        'The words do not tell the day meant.',
      );
    case 'REPEALED':
      return repealed(ordered, asOf);
    case 'CURRENT':
      return null;
  }
}

type Versions = readonly CatalogueVersion[];

function ofYear(
  versions: Versions,
  year: number,
  event: DatedEvent | 'VERSION' | null,
  pinpointed: boolean,
): VersionSaid | null {
  const made = versions.filter(({ promulgatedOn }) => isIn(promulgatedOn, year));
  const begun = versions.filter(({ effectiveFrom }) => isIn(effectiveFrom, year));
  const [first, second] = event === 'EFFECTIVE' ? [begun, made] : [made, begun];
  const found = first.length > 0 ? first : second;
  if (found.length === 1) return one(found[0]!, `文中指明 ${year} 年的版本`);
  if (event === null && !pinpointed) return null;
  if (found.length > 1) {
    const days = found.map((version) => version.promulgatedOn ?? version.effectiveFrom).join('、');
    return unknown(
      'VERSION_AMBIGUOUS',
      `文中指明 ${year} 年的版本，该年有 ${found.length} 个版本（${days}）`,
      `Several versions are of ${year}.`,
    );
  }
  return notKnown(`${year} 年的版本`, `The version of ${year}`);
}

function ofDay(versions: Versions, on: IsoDate, event: DatedEvent): VersionSaid {
  const days = ({ promulgatedOn, effectiveFrom }: CatalogueVersion) =>
    event === 'EFFECTIVE' ? [effectiveFrom, promulgatedOn] : [promulgatedOn, effectiveFrom];
  for (const at of [0, 1]) {
    const found = versions.filter((version) => days(version)[at] === on);
    if (found.length === 1) return one(found[0]!, `文中指明 ${on} 的版本`);
  }
  // Passed one day and promulgated another: of one version alone both may be said.
  const near = versions.filter((version) => {
    const day = days(version)[0];
    return day != null && day > addDays(on, -NEAR_DAYS) && day < addDays(on, NEAR_DAYS);
  });
  if (near.length === 1) {
    return one(near[0]!, `文中所写的 ${on} 与资料所载的 ${days(near[0]!)[0]} 不同，近此日的只有这一版本`);
  }
  return notKnown(`${on} 的版本`, `The version of ${on}`);
}

/** Between the session that passes an act and its publication. */
const NEAR_DAYS = 62;

function beforeRevision(versions: Versions, year: number | null, asOf: IsoDate | null): VersionSaid {
  const words = year === null ? '修改前的版本' : `${year} 年修改前的版本`;
  const at =
    year === null
      ? versions.findLastIndex((version) => isMadeBy(version, asOf))
      : versions.findIndex(({ promulgatedOn }) => isIn(promulgatedOn, year));
  const before = at > 0 ? versions[at - 1]! : null;
  return before
    ? one(before, `文中指明${words}`)
    : notKnown(words, year === null ? 'The version before the revision' : `The version before ${year}`);
}

/** 旧刑法 is the one before it was written anew, however often it was changed since; unsure where none was. */
function former(versions: Versions, asOf: IsoDate | null): VersionSaid {
  const made = versions.filter((version) => isMadeBy(version, asOf));
  const anew = made.findLastIndex(({ act }, index) => index > 0 && act === 'REVISED');
  const at = anew > 0 ? anew - 1 : made.length - 2;
  const version = made[at];
  if (!version) return notKnown('原来的版本', 'The former version');
  const isOnlyOne = anew > 0 ? made[anew - 1] === made[0] || anew === made.length - 1 : made.length === 2;
  if (isOnlyOne) return one(version, '文中说是原来的版本，指修订前的');
  return {
    version,
    reason: '文中说是原来的版本',
    caution: {
      code: 'VERSION_UNSURE',
      message: `文中说是原来的版本，此前有 ${made.length - 1} 个版本，未说是哪一个，取${anew > 0 ? '修订' : '最近一次修改'}前的`,
      messageEn: `A former version is meant; of ${made.length - 1} before, that before the last ${anew > 0 ? 'revision' : 'change'} is taken.`,
    },
  };
}

/** 新修订的: promulgated by the day, whether or not in force yet. */
function newest(versions: Versions, revised: boolean, asOf: IsoDate | null): VersionSaid | null {
  const at = versions.findLastIndex((version) => isMadeBy(version, asOf));
  const version = versions[at];
  if (!version) return null;
  const changed = at > 0 || version.older === true || version.act === 'REVISED' || version.act === 'AMENDED';
  const reason = `文中指明最新的版本${asOf === null ? '' : `，${asOf} 前最近公布的是此版`}`;
  if (!revised || changed) return one(version, reason);
  return {
    version,
    reason,
    caution: {
      code: 'VERSION_UNSURE',
      message: '文中说是修订后的版本，资料只载一个版本，未载其为修订，是否即文中所指未能核实',
      messageEn: 'A revised version is meant; the only one known is not known to be a revision.',
    },
  };
}

function coming(versions: Versions, asOf: IsoDate | null): VersionSaid | null {
  if (asOf === null) return null;
  const found = versions.filter(
    (version) => isMadeBy(version, asOf) && version.effectiveFrom != null && version.effectiveFrom > asOf,
  );
  if (found.length === 1) return one(found[0]!, `文中说尚未施行，${asOf} 已公布而未施行的是此版`);
  return notKnown('将要施行的版本', 'A version that was to come into force');
}

/** A work repealed later than the day asked of is the one meant all the same. */
function repealed(versions: Versions, asOf: IsoDate | null): VersionSaid {
  const last = versions.at(-1);
  if (last?.endedBy && last.endedBy !== 'AMENDED') return one(last, '文中说已废止，指废止前最后的版本');
  return unknown(
    'VERSION_NOT_KNOWN',
    `文中说已废止，资料所载的版本${asOf === null ? '' : `在 ${asOf} `}未废止，或指另一文件、另一版本`,
    'Said to be repealed, which none of the versions known is.',
  );
}

function one(version: CatalogueVersion, reason: string): VersionSaid {
  return { version, reason, caution: null };
}

function notKnown(words: string, wordsEn: string): VersionSaid {
  return unknown('VERSION_NOT_KNOWN', `文中指明${words}，资料未载`, `${wordsEn} is not among those known.`);
}

function unknown(code: Caution['code'], message: string, messageEn: string): VersionSaid {
  return { version: null, reason: message, caution: { code, message, messageEn } };
}

function isIn(day: IsoDate | null | undefined, year: number): boolean {
  return day?.startsWith(String(year)) ?? false;
}

function isMadeBy(version: CatalogueVersion, asOf: IsoDate | null): boolean {
  const begin = version.promulgatedOn ?? beginOf(version);
  return asOf === null || (begin !== null && begin <= asOf);
}

function isOver(versions: Versions, asOf: IsoDate | null): boolean {
  if (asOf === null || versions.length === 0 || versionOn(versions, asOf) !== null) return false;
  const status = sourceStatus(versions, asOf);
  return status === 'REPEALED' || status === 'EXPIRED';
}
