/** When a version was promulgated and since when it applies, from its history and its own last articles. */
import { addDays, isoDate } from '../../model/days';
import type { ParsedProvision, SourceEvent } from '../../model/source';
import type { IsoDate } from '../../model/terms';
import { dayOfEffect, type EffectClause, effectClause } from './effect-clause';
import type { Note } from './note';
import type { SourceOptions } from './options';

interface Given {
  events: readonly SourceEvent[];
  provisions: readonly ParsedProvision[];
  options: SourceOptions;
  note: Note;
}

export interface VersionDates {
  promulgatedOn: IsoDate | null;
  effectiveOn: IsoDate | null;
}

export function deriveDates(given: Given): VersionDates {
  const promulgatedOn = promulgation(given);
  return { promulgatedOn, effectiveOn: effect(given, promulgatedOn) };
}

const ACTS = new Set<SourceEvent['kind']>(['ADOPTED', 'APPROVED', 'PROMULGATED', 'REVISED', 'AMENDED']);

/** The newest act that made this text: promulgation, revision, amendment, or where only that is told, adoption. */
export function latestAct(events: readonly SourceEvent[]): SourceEvent | null {
  let latest: SourceEvent | null = null;
  for (const event of events) {
    if (event.date && ACTS.has(event.kind) && (!latest || event.date >= latest.date!)) latest = event;
  }
  return latest;
}

/** A text is promulgated within weeks (of a court's adoption, within a year); a longer gap is another act. */
const DAYS_TO_PROMULGATE = 120;

/**
 * The history's last act, unless the file name tells a later day: then either it is the promulgation of what the
 * history only says was adopted, or the history lacks the last change of the text.
 */
function promulgation({ events, options, note }: Given): IsoDate | null {
  const act = latestAct(events);
  const told = act?.date ?? null;
  const named = dateOfFileName(options.file);
  if (act && told && named && named !== told) {
    const soon = named < addDays(told, act.kind === 'ADOPTED' ? 365 : DAYS_TO_PROMULGATE);
    if (named < told || (soon && act.kind === 'PROMULGATED')) {
      note(
        'FILE_NAME_DATE_DIFFERS',
        act.line,
        `沿革记载 ${told}，文件名为 ${named}，取前者`,
        '请核对文件名与沿革',
      );
      return told;
    }
    if (!soon) {
      note(
        'HISTORY_LACKS_LAST_CHANGE',
        act.line,
        `沿革止于 ${told}，文件名为 ${named}，视为 ${named} 又经修改的文本`,
        '请在沿革中补记最近一次修改及其施行日期',
      );
      return named;
    }
  }
  if (named && named !== told) {
    note('DATE_FROM_FILE_NAME', act?.line ?? null, `沿革没有公布日期，取文件名中的 ${named}`, REMEDY);
    return named;
  }
  if (told) return told;
  const listed = options.listed?.promulgatedOn ?? null;
  if (listed) note('DATE_FROM_LIST', null, `文中没有公布日期，取目录中的 ${listed}`, '请以公布令为准核对');
  else note('NO_PROMULGATION_DATE', null, '没有公布日期', REMEDY);
  return listed;
}
const REMEDY = '请在标题下写明，如“2019年10月22日 国务院令第722号公布”';

function dateOfFileName(file: string): IsoDate | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const found = /[（(]((?:19|20)\d{2})-(\d{2})-(\d{2})[）)]/u.exec(name);
  return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function effect(given: Given, promulgated: IsoDate | null): IsoDate | null {
  const { events, provisions, options, note } = given;
  const clause = effectClause(provisions);
  const told = toldEffect(events, clause, promulgated);
  if (told) return told;
  const listed = options.listed?.effectiveOn;
  if (listed && (!promulgated || listed >= promulgated)) {
    note(
      'EFFECTIVE_DATE_FROM_LIST',
      null,
      `文中没有本版本的施行日期，取目录中的 ${listed}`,
      '请以公布令为准核对',
    );
    return listed;
  }
  if (isChanged(events, promulgated)) {
    note(
      'EFFECTIVE_DATE_OF_AMENDMENT_UNKNOWN',
      null,
      `${promulgated} 的修改自何时施行，文中没有写明`,
      '请在沿革中写明修改决定的施行日期，如“2019年5月15日 施行”',
    );
  } else note('NO_EFFECTIVE_DATE', null, '没有施行日期', '请在沿革中写明，如“2020年1月1日 施行”');
  return null;
}

/**
 * A closing article keeps the day of the first version through 修正, so that a day before the last act does not tell
 * when that act took effect; 修订 writes the closing article anew.
 */
function toldEffect(
  events: readonly SourceEvent[],
  clause: EffectClause | null,
  promulgated: IsoDate | null,
): IsoDate | null {
  const stated = events
    .filter((event) => event.date && (event.kind === 'EFFECTIVE' || WITH_EFFECT.test(event.text)))
    .map((event) => event.date!);
  if (promulgated === null) return stated.at(-1) ?? clause?.date ?? null;
  const later = [...stated, clause?.date ?? ''].filter((date) => date >= promulgated);
  if (later.length > 0) return later[0]!;
  if (keepsOldClause(events, promulgated)) return null;
  if (clause?.date === null) return dayOfEffect(clause, promulgated);
  if (events.some((event) => FROM_PROMULGATION.test(event.text))) return promulgated;
  // Some first versions were given effect back to an earlier day.
  return isChanged(events, promulgated) ? null : (stated.at(-1) ?? clause?.date ?? null);
}
const WITH_EFFECT = /(?:公布|发布|颁布|公告)(?:之日起)?(?:施行|实施)/u;
const FROM_PROMULGATION = /(?:发布|公布|颁布)之日起?(?:施行|实施)/u;

/** Amended, or adopted or dated again long after an earlier act, which is an amendment told in other words. */
function keepsOldClause(events: readonly SourceEvent[], promulgated: IsoDate): boolean {
  const act = latestAct(events);
  if (!act) return false;
  if (act.kind === 'AMENDED' || promulgated >= addDays(act.date!, DAYS_TO_PROMULGATE)) return true;
  return act.kind === 'ADOPTED' && events.some((event) => isActBefore(event, act.date!));
}

function isActBefore(event: SourceEvent, date: IsoDate): boolean {
  return ACTS.has(event.kind) && event.date !== null && addDays(event.date, 2 * DAYS_TO_PROMULGATE) < date;
}

function isChanged(events: readonly SourceEvent[], promulgated: IsoDate | null): boolean {
  if (events.some((event) => event.kind === 'AMENDED' || event.kind === 'REVISED')) return true;
  return promulgated !== null && keepsOldClause(events, promulgated);
}
