/** The acts that made a work's versions, from history lines: adoption and promulgation of one text are one act. */
import { addDays } from '../../model/days';
import type { SourceEvent } from '../../model/source';
import type { IsoDate } from '../../model/terms';
import { blankTitles } from '../parse/events';

export interface Act {
  /** When it was promulgated; of acts promulgated on the day of their adoption, that day. */
  on: IsoDate;
  adoptedOn: IsoDate | null;
  /** 修正 leaves the closing article as it was; 修订 and a first text write it. */
  kind: 'MADE' | 'REVISED' | 'AMENDED';
  documentNumber: string | null;
  /** By a decision to change parts of it, whatever word stands behind: 《国务院关于修改…的决定》第二次修订. */
  inParts?: boolean;
}

/** From adoption to promulgation; courts take up to a year. */
const DAYS_FROM_ADOPTION = 400;
/** From a decision to amend, or a first announcement, to the order that promulgates the same. */
const DAYS_FROM_DECISION = 62;
/** From a city's decision to amend to its approval by the province. */
const DAYS_TO_APPROVAL = 250;

interface Adopted {
  on: IsoDate;
  kind: Act['kind'];
  approved: boolean;
  documentNumber: string | null;
}

export function actsOf(events: readonly SourceEvent[]): Act[] {
  const acts: Act[] = [];
  // Of a type of its own: the function below sets it, which the compiler does not follow.
  let adopted = null as Adopted | null;
  const settle = () => {
    if (adopted)
      acts.push({
        on: adopted.on,
        adoptedOn: adopted.on,
        kind: adopted.kind,
        documentNumber: adopted.documentNumber,
      });
    adopted = null;
  };
  for (const { kind, date, documentNumber, text } of inOrder(events)) {
    const on = date!;
    const last = acts.at(-1);
    const approves = kind === 'APPROVED' || (/批准/u.test(text) && kind !== 'PROMULGATED');
    if (
      approves &&
      !adopted &&
      last &&
      isChange(last) &&
      last.on < on &&
      within(last, on, DAYS_TO_APPROVAL)
    ) {
      // The city's congress amends, and the province's approves: one act, of the later day.
      last.on = on;
      last.adoptedOn = on;
      last.documentNumber ??= documentNumber;
    } else if (kind === 'ADOPTED' || kind === 'APPROVED') {
      const again = kind === 'ADOPTED' && adopted?.approved === true && on > adopted.on;
      if (adopted && (again || !within(adopted, on, DAYS_FROM_ADOPTION))) settle();
      adopted = {
        on,
        approved: kind === 'APPROVED',
        // 修订通过: an older text is written anew.
        kind: adopted?.kind === 'REVISED' || /修订/u.test(blankTitles(text)) ? 'REVISED' : 'MADE',
        documentNumber: documentNumber ?? adopted?.documentNumber ?? null,
      };
    } else if (kind === 'AMENDED' || kind === 'REVISED') {
      // 2019年5月9日通过，7月26日批准的《关于修改…的决定》修正: what was adopted is the change.
      const change = approves && adopted && acts.length > 0 && on > adopted.on ? adopted : null;
      if (change && within(change, on, DAYS_TO_APPROVAL)) adopted = null;
      else settle();
      if (last?.on === on && acts.at(-1) === last) last.documentNumber ??= documentNumber;
      else acts.push({ on, adoptedOn: on, kind, documentNumber, inParts: BY_DECISION.test(text) });
    } else if (kind === 'PROMULGATED') {
      if (adopted && within(adopted, on, DAYS_FROM_ADOPTION)) {
        acts.push({
          on,
          adoptedOn: adopted.on,
          kind: adopted.kind,
          documentNumber: documentNumber ?? adopted.documentNumber,
        });
        adopted = null;
      } else {
        settle();
        const before = acts.at(-1);
        if (before && within(before, on, DAYS_FROM_DECISION)) {
          before.on = on;
          before.documentNumber = documentNumber ?? before.documentNumber;
        } else acts.push({ on, adoptedOn: null, kind: 'MADE', documentNumber });
      }
    }
  }
  settle();
  return acts;
}

const BY_DECISION = /关于[^》]{0,60}修改[^》]{0,80}决定/u;

function isChange({ kind }: Act): boolean {
  return kind === 'AMENDED' || kind === 'REVISED';
}

function within(from: { on: IsoDate }, to: IsoDate, days: number): boolean {
  return to >= from.on && to <= addDays(from.on, days);
}

/** By date; events of one day stay in the order in which the lines tell them. */
function inOrder(events: readonly SourceEvent[]): SourceEvent[] {
  return events
    .filter((event) => event.date !== null)
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
}
