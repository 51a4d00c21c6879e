/** How often people agree with the program, and with one another. */
import type { LinkKind, LinkState } from './states';

/** One person's last word on one link; what was taken back is not among them. */
export interface Verdict {
  link: string;
  actor: string;
  state: Exclude<LinkState, 'PROPOSED'>;
  /** What the link leads to by this verdict, and a citation's relation, comparable as text. */
  target: string;
  at: string;
  /** What the program had proposed. */
  kind: LinkKind;
  rule: string;
  relation: string | null;
  confidence: number;
}

export interface Tally {
  decided: number;
  confirmed: number;
  corrected: number;
  rejected: number;
  /** Share confirmed, and the interval it lies in with 95 % (Wilson); null where nothing is decided. */
  agreement: number | null;
  low: number | null;
  high: number | null;
}

export interface Group extends Tally {
  /** A rule, a relation, a band such as 0.90–0.95. */
  name: string;
}

export interface Between {
  /** Links that two or more people decided. */
  links: number;
  pairs: PairAgreement[];
}

export interface PairAgreement {
  first: string;
  second: string;
  links: number;
  /** Of one state and one target. */
  same: number;
  agreement: number;
  /** Cohen's kappa on confirm, reject and correct; null where chance alone would always agree. */
  kappa: number | null;
}

export interface Agreement {
  overall: Tally;
  byKind: Group[];
  byRule: Group[];
  byRelation: Group[];
  byConfidence: Group[];
  between: Between;
}

/** Lower bounds of the bands; the last one holds 1. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

export function agreementOf(verdicts: readonly Verdict[]): Agreement {
  const last = lastOfEachLink(verdicts);
  return {
    overall: tally(last),
    byKind: groups(last, ({ kind }) => kind),
    byRule: groups(last, ({ rule }) => rule),
    byRelation: groups(
      last.filter(({ relation }) => relation !== null),
      ({ relation }) => relation!,
    ),
    byConfidence: groups(last, ({ confidence }) => bandOf(confidence)),
    between: betweenPeople(verdicts),
  };
}

/** The program is measured against what stands now, so each link counts once. */
function lastOfEachLink(verdicts: readonly Verdict[]): Verdict[] {
  const last = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = last.get(verdict.link);
    if (!known || known.at < verdict.at) last.set(verdict.link, verdict);
  }
  return [...last.values()];
}

function groups(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string): Group[] {
  const grouped = groupBy(verdicts, nameOf);
  return [...grouped.keys()].sort().map((name) => ({ name, ...tally(grouped.get(name)!) }));
}

export function tally(verdicts: readonly Pick<Verdict, 'state'>[]): Tally {
  const count = (state: LinkState) => verdicts.filter((verdict) => verdict.state === state).length;
  const decided = verdicts.length;
  const confirmed = count('CONFIRMED');
  const [low, high] = wilson(confirmed, decided);
  return {
    decided,
    confirmed,
    corrected: count('CORRECTED'),
    rejected: count('REJECTED'),
    agreement: decided === 0 ? null : confirmed / decided,
    low,
    high,
  };
}

const Z = 1.959964;

function wilson(hits: number, n: number): [number, number] | [null, null] {
  if (n === 0) return [null, null];
  const share = hits / n;
  const centre = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

export function bandOf(confidence: number): string {
  const place = BANDS.findLastIndex((from) => confidence >= from);
  const from = BANDS[Math.max(place, 0)]!;
  const to = BANDS[place + 1] ?? 1;
  return `${from.toFixed(2)}–${to.toFixed(2)}`;
}

function betweenPeople(verdicts: readonly Verdict[]): Between {
  const pairs = new Map<string, [Verdict, Verdict][]>();
  let links = 0;
  for (const ofLink of groupBy(verdicts, ({ link }) => link).values()) {
    const people = [...ofLink].sort((a, b) => (a.actor < b.actor ? -1 : 1));
    if (people.length > 1) links++;
    people.forEach((first, place) => {
      for (const second of people.slice(place + 1)) {
        const key = JSON.stringify([first.actor, second.actor]);
        pairs.set(key, [...(pairs.get(key) ?? []), [first, second]]);
      }
    });
  }
  return { links, pairs: [...pairs.values()].map(pairAgreement).sort((a, b) => b.links - a.links) };
}

function pairAgreement(both: readonly [Verdict, Verdict][]): PairAgreement {
  const same = both.filter(([a, b]) => a.state === b.state && a.target === b.target).length;
  const observed = both.filter(([a, b]) => a.state === b.state).length / both.length;
  const shareOf = (of: 0 | 1, state: LinkState) =>
    both.filter((pair) => pair[of].state === state).length / both.length;
  const expected = (['CONFIRMED', 'REJECTED', 'CORRECTED'] as const).reduce(
    (sum, state) => sum + shareOf(0, state) * shareOf(1, state),
    0,
  );
  return {
    first: both[0]![0].actor,
    second: both[0]![1].actor,
    links: both.length,
    same,
    agreement: same / both.length,
    kappa: expected === 1 ? null : (observed - expected) / (1 - expected),
  };
}

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const each of list) {
    const group = grouped.get(keyOf(each));
    if (group) group.push(each);
    else grouped.set(keyOf(each), [each]);
  }
  return grouped;
}
