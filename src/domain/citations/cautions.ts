/** What a reader must know beside an answer about the law: each with a code, in Chinese and in English. */
import type { Caution, IsoDate } from '../model/terms';
import { beginOf, type Dated, versionMeant } from './standing';

/**
 * @param knownOn the day up to which the work is known; null where that is not told.
 * @param version the one spoken of; by default that of the day.
 */
export function cautionsOf(
  versions: readonly Dated[],
  on: IsoDate,
  knownOn: IsoDate | null,
  version: Dated | null = versionMeant(versions, on),
): Caution[] {
  const cautions: Caution[] = [];
  if (version && !version.effectiveFrom) cautions.push(startUnknown(version));
  if (!version && versions.some(({ older }) => older)) cautions.push(OLDER_UNKNOWN);
  if (version?.doubtFrom && on >= version.doubtFrom) cautions.push(baseEnded(version.doubtFrom));
  if (version && !version.effectiveTo && version.endedBy && version.endedBy !== 'AMENDED') {
    cautions.push(END_UNKNOWN);
  }
  if (knownOn !== null && on > knownOn) cautions.push(afterKnownDay(knownOn));
  return cautions;
}

function startUnknown(version: Dated & { follows?: boolean | null }): Caution {
  const since = beginOf(version);
  if (since === null) return NO_DATE;
  // Of a first version there is none before it that may still have applied.
  const before = version.follows ? '，当日适用的也可能是前一版本' : '';
  const beforeEn = version.follows ? ', so that the one before may still have applied' : '';
  return {
    code: 'START_UNKNOWN',
    message: `此版本 ${since} 公布，自何时施行资料未载${before}`,
    messageEn: `This version was promulgated on ${since}; since when it applies is not known${beforeEn}.`,
  };
}

const NO_DATE: Caution = {
  code: 'START_UNKNOWN',
  message: '此版本的公布日与施行日资料未载',
  messageEn: 'Neither the promulgation nor the start of this version is known.',
};

const OLDER_UNKNOWN: Caution = {
  code: 'OLDER_UNKNOWN',
  message: '当日另有同名的旧文本，资料未载，时效不详',
  messageEn: 'An older text of this title existed that day, of which nothing is known.',
};

const END_UNKNOWN: Caution = {
  code: 'END_UNKNOWN',
  message: '已废止或失效，但自何时起资料未载',
  messageEn: 'It has ended, but since when is not known.',
};

function baseEnded(since: IsoDate): Caution {
  return {
    code: 'BASE_ENDED',
    message: `其所依据的法律自 ${since} 起已废止，是否仍适用未能核实`,
    messageEn: `The law it rests on ended on ${since}; whether it still applies is not verified.`,
  };
}

function afterKnownDay(knownOn: IsoDate): Caution {
  return {
    code: 'AFTER_KNOWN_DAY',
    message: `资料截至 ${knownOn}，其后有无修改、废止未核实`,
    messageEn: `Known up to ${knownOn}; later changes are not verified.`,
  };
}

/** Of a pinpoint into a version whose text is not held. */
export const PROVISION_NOT_VERIFIED: Caution = {
  code: 'PROVISION_NOT_VERIFIED',
  message: '此版本的条文未收录，有无所引条款未核实',
  messageEn: 'The text of this version is not held: whether it has the provision cited is not verified.',
};
