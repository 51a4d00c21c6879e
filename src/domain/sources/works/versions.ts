/** The versions of one work: those whose text is held, and those its history only tells of. */
import { beginOf, type ServedDays, settle } from '../../citations/standing';
import { addDays } from '../../model/days';
import type { IsoDate } from '../../model/terms';
import { END_UNKNOWN, joinNotes } from '../../text/notes';
import { dayOfEffect, dayOfExpiry } from '../parse/effect-clause';
import { type Act, actsOf } from './acts';
import type { WorkFacts } from './file-facts';
import type { WorkVersion } from './types';

export interface Held<T> {
  source: T;
  facts: WorkFacts;
  /** Where several files hold it. */
  files?: string[];
}

/** A version while it is put together. */
interface Draft<T> extends Omit<WorkVersion<T>, keyof ServedDays> {
  adoptedOn: IsoDate | null;
  kind: Act['kind'];
  /** An older text of the same title, which the next one repeals rather than amends. */
  repealedByNext?: boolean;
}

const NOT_HELD = '仅见于沿革，文本未收录';
const UNDATED = '文本没有公布日期，不知是哪一版';
const START_UNKNOWN = '施行日期不明：文本没有写明';
/** A closing article keeps the day of the first version, and decisions to amend are not part of the text. */
const START_OF_CHANGE_UNKNOWN = '施行日期不明：沿革记有修改，但没有写明修改自何时施行';

/** `files` in the order of their promulgation. */
export function versionsOf<T>(files: readonly Held<T>[]): WorkVersion<T>[] {
  const drafts: Draft<T>[] = [];
  /** The version that each file holds. */
  const own = new Map<Held<T>, Draft<T>>();
  for (const file of files) if (file.facts.promulgatedOn) own.set(file, addActs(drafts, file));
  for (const file of files) hold(drafts, file, own.get(file));
  for (const file of files) addPredecessors(drafts, file.facts);
  drafts.sort((a, b) => compare(start(a), start(b)));
  for (const file of files) dateEffects(drafts, file.facts, own.get(file));
  for (const file of files) dateExpiry(file.facts, own.get(file));
  const versions = withoutSameDay(drafts);
  noteUnknownEnds(versions);
  const [first] = versions;
  if (first) {
    first.older =
      first.kind !== 'MADE' ||
      files.some(({ facts }) => appliedBefore(facts, first)) ||
      files.every(({ facts }) => tellsOnlyDay(facts));
  }
  return settle(versions).map(finish);
}

/** The acts of a file's history; its last is the version that the file holds. */
function addActs<T>(drafts: Draft<T>[], { facts }: Held<T>): Draft<T> {
  const acts = actsOf(facts.events);
  const last = acts.at(-1);
  const own = facts.promulgatedOn!;
  if (
    last &&
    own !== last.on &&
    own > last.on &&
    own <= addDays(last.on, 365) &&
    last.adoptedOn === last.on
  ) {
    // What was adopted is promulgated on the day that the file's name tells.
    last.on = own;
  } else if (!acts.some((act) => act.on === own)) {
    acts.push({
      on: own,
      adoptedOn: null,
      // A closing article that begins before the text was made is that of an older one, which was changed.
      kind: last || (facts.clause?.date && facts.clause.date < own) ? 'AMENDED' : 'MADE',
      // The number is that of the last act which the history tells, if there is one.
      documentNumber: last ? null : facts.documentNumber,
    });
  }
  // A number on a line of its own is that of the one text there was.
  if (acts.length === 1) acts[0]!.documentNumber ??= facts.documentNumber;
  let draft: Draft<T> | undefined;
  for (const act of acts) {
    const known = drafts.find((candidate) => sameAct(candidate, act));
    draft = known ?? draftOf(act);
    if (!known) drafts.push(draft);
    else {
      known.documentNumber ??= act.documentNumber;
      known.adoptedOn ??= act.adoptedOn;
      // The day of promulgation is later than that of adoption, which another file gave.
      if (act.on > known.promulgatedOn!) known.promulgatedOn = act.on;
    }
  }
  return draft!;
}

/** Days by which two files tell of one act differently: a slip of the pen, or adoption in place of promulgation. */
const SLIP_DAYS = 62;

function sameAct<T>(draft: Draft<T>, act: Act): boolean {
  if (draft.promulgatedOn === act.on) return true;
  // One number is of one act; years later numbers begin anew.
  if (draft.documentNumber !== null && draft.documentNumber === act.documentNumber && draft.promulgatedOn) {
    const [earlier, later] = [draft.promulgatedOn, act.on].sort() as [IsoDate, IsoDate];
    if (later <= addDays(earlier, SLIP_DAYS)) return true;
  }
  return (
    act.adoptedOn !== null && (draft.adoptedOn === act.adoptedOn || draft.promulgatedOn === act.adoptedOn)
  );
}

function draftOf<T>(act: Act): Draft<T> {
  return {
    promulgatedOn: act.on,
    effectiveFrom: null,
    effectiveTo: null,
    endedBy: null,
    documentNumber: act.documentNumber,
    note: null,
    textHeld: false,
    parsed: null,
    files: [],
    adoptedOn: act.adoptedOn,
    kind: act.kind,
  };
}

/** …国务院发布的《信访条例》同时废止: a version before the first that the history tells of. */
function addPredecessors<T>(drafts: Draft<T>[], facts: WorkFacts): void {
  for (const { promulgatedOn, documentNumber } of facts.predecessors) {
    if (!promulgatedOn || promulgatedOn >= (facts.promulgatedOn ?? '9999')) continue;
    const act: Act = { on: promulgatedOn, adoptedOn: null, kind: 'MADE', documentNumber };
    const known = drafts.some((draft) => sameAct(draft, act) || draft.adoptedOn === promulgatedOn);
    if (!known) drafts.push({ ...draftOf<T>(act), repealedByNext: true });
  }
}

/** Ties a file to its version. Two files of one day are one text in two folders. */
function hold<T>(drafts: Draft<T>[], { facts, source, ...file }: Held<T>, own: Draft<T> | undefined): void {
  const files = file.files ?? [facts.file];
  if (own) {
    own.parsed ??= source;
    own.textHeld = true;
    own.files.push(...files);
    // The closing article of a changed text has the day of its first version.
    const isOfFirst =
      (tellsOnlyDay(facts) || own.kind === 'AMENDED') &&
      facts.effectiveOn !== null &&
      facts.effectiveOn < own.promulgatedOn!;
    own.effectiveFrom ??= isOfFirst ? null : facts.effectiveOn;
    return;
  }
  const alone = drafts.length === 0;
  drafts.push({
    ...draftOf<T>({ on: '', adoptedOn: null, kind: 'MADE', documentNumber: facts.documentNumber }),
    promulgatedOn: null,
    effectiveFrom: alone ? facts.effectiveOn : null,
    note: alone ? null : UNDATED,
    textHeld: true,
    parsed: source,
    files,
  });
}

/** History lines 施行, and the closing article, date the version whose promulgation they follow. */
function dateEffects<T>(
  drafts: readonly Draft<T>[],
  { events, clause }: WorkFacts,
  own: Draft<T> | undefined,
): void {
  if (!own) return;
  const known = drafts
    .slice(0, drafts.indexOf(own) + 1)
    .filter((draft) => draft.promulgatedOn !== null && !draft.repealedByNext);
  for (const { kind, date } of events) {
    if (kind === 'EFFECTIVE' && date) setEffect(known, date);
  }
  if (clause?.date) setEffect(known, clause.date);
  else if (clause?.date === null) {
    const written = known.findLast((draft) => draft.kind !== 'AMENDED');
    if (written) written.effectiveFrom ??= dayOfEffect(clause, written.promulgatedOn!);
  }
}

/** A text lapses by the term that it sets itself, counted from the day on which that was written. */
function dateExpiry<T>({ clause, expiry }: WorkFacts, own: Draft<T> | undefined): void {
  const to = own && expiry ? dayOfExpiry(expiry, clause?.date ?? own.effectiveFrom) : null;
  const begin = own ? beginOf(own) : null;
  if (!own || to === null || (begin !== null && to <= begin)) return;
  own.effectiveTo = to;
  own.endedBy = 'EXPIRED';
}

function setEffect<T>(known: readonly Draft<T>[], date: IsoDate): void {
  const draft = known.findLast(({ promulgatedOn }) => promulgatedOn! <= date);
  if (draft) draft.effectiveFrom ??= date;
}

/** A slip of the pen in a file's date gives two versions that begin to apply on one day: they are one. */
function withoutSameDay<T>(drafts: readonly Draft<T>[]): Draft<T>[] {
  const kept: Draft<T>[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    const twin =
      last?.promulgatedOn &&
      draft.promulgatedOn &&
      last.textHeld &&
      draft.textHeld &&
      last.effectiveFrom !== null &&
      last.effectiveFrom === draft.effectiveFrom &&
      draft.promulgatedOn <= addDays(last.promulgatedOn, SLIP_DAYS);
    if (twin) {
      last.files.push(...draft.files);
      last.note = `另有同日施行的文件记为 ${draft.promulgatedOn} 公布`;
    } else kept.push(draft);
  }
  return kept;
}

/** Where a version ends is `settle`'s to tell; where it cannot be told, the version says so. */
function noteUnknownEnds<T>(versions: readonly Draft<T>[]): void {
  versions.forEach((version, index) => {
    const next = versions[index + 1];
    if (!next || start(version) === '') return;
    if (version.repealedByNext) version.endedBy = 'REPEALED';
    if (next.effectiveFrom === null) version.note = joinNotes(version.note, END_UNKNOWN);
  });
}

/** A day of publication, and not by whom or of what: whether there was an older text is left open. */
function tellsOnlyDay({ events, documentNumber }: WorkFacts): boolean {
  return (
    documentNumber === null &&
    events.length > 0 &&
    events.every((event) => event.kind === 'PROMULGATED' && !event.body && !event.documentNumber)
  );
}

/** A day of effect before the first version known is that of an older text. */
function appliedBefore<T>({ events }: WorkFacts, first: Draft<T>): boolean {
  const from = beginOf(first);
  return (
    from !== null && events.some(({ kind, date }) => kind === 'EFFECTIVE' && date !== null && date < from)
  );
}

function finish<T>({
  adoptedOn: _1,
  kind,
  repealedByNext: _2,
  ...version
}: Draft<T> & ServedDays): WorkVersion<T> {
  let { note } = version;
  if (!version.textHeld) note = joinNotes(note, NOT_HELD);
  if (version.effectiveFrom === null) {
    note = joinNotes(note, kind === 'MADE' ? START_UNKNOWN : START_OF_CHANGE_UNKNOWN);
  }
  return { ...version, note, act: kind };
}

/** What puts versions in order; '' where nothing is known. */
function start({ promulgatedOn, effectiveFrom }: Draft<unknown>): string {
  return promulgatedOn ?? effectiveFrom ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
