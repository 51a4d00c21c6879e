/**
 * Figures of two reports that speak of the same thing: the same noun, base unit, status and manner, said in much
 * the same words. Where more than one could be meant, none is matched; each figure left over says why.
 */
import type { IsoDate, ItemStatus } from '../model/terms';
import { likeness } from './likeness';
import { type FigureManner, wordsOf } from './manner';

export interface StatedFigure {
  id: string;
  counts: string | null;
  /** As written; null for a bare ratio. */
  unit: string | null;
  baseValue: number;
  /** null also where the noun itself is counted: 1亿多农村贫困人口. */
  baseUnit: string | null;
  exact: boolean;
  status: ItemStatus;
  /** The sentence it stands in, and where in it. */
  sentence: string;
  start: number;
  end: number;
  period: { from: IsoDate; to: IsoDate } | null;
}

export interface FigureChange {
  before: string;
  after: string;
  counts: string;
  unit: string | null;
  status: ItemStatus;
  manner: FigureManner;
  absolute: number;
  /** null for shares, whose difference is in percentage points, and where the earlier value is 0. */
  percent: number | null;
  /** Whether both are exact; otherwise the change is rough. */
  exact: boolean;
  reasons: string[];
}

export const UNMATCHED_REASONS = [
  'NOTHING_COUNTED',
  'NO_COUNTERPART',
  'SEVERAL_FIT',
  'PERIODS_DIFFER',
  'WORDS_DIFFER',
] as const;
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];

export interface UnmatchedFigure {
  figure: string;
  side: 'BEFORE' | 'AFTER';
  reason: UnmatchedReason;
}

export interface MatchedFigures {
  changes: FigureChange[];
  unmatched: UnmatchedFigure[];
}

/** Clauses that share fewer of their pairs of characters speak of different things. */
const LIKE = 0.5;
/** What was done in five years cannot be set against what was done in one. */
const PERIOD_RATIO = 1.5;

interface Prepared extends StatedFigure {
  manner: FigureManner;
  qualifiers: string;
  clause: string;
}

export function matchFigures(
  before: readonly StatedFigure[],
  after: readonly StatedFigure[],
): MatchedFigures {
  const changes: FigureChange[] = [];
  const unmatched: UnmatchedFigure[] = [];
  const leave = (figures: readonly Prepared[], side: UnmatchedFigure['side'], reason: UnmatchedReason) => {
    for (const { id } of figures) unmatched.push({ figure: id, side, reason });
  };
  leave(before.filter(countsNothing).map(prepared), 'BEFORE', 'NOTHING_COUNTED');
  leave(after.filter(countsNothing).map(prepared), 'AFTER', 'NOTHING_COUNTED');
  const [left, right] = [byKey(before), byKey(after)];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    for (const [ones, others] of byUnit(left.get(key) ?? [], right.get(key) ?? [])) {
      const found = ones.length === 0 || others.length === 0 ? 'NO_COUNTERPART' : pairOf(ones, others);
      if (typeof found === 'string') {
        leave(ones, 'BEFORE', found);
        leave(others, 'AFTER', found);
      } else changes.push(found);
    }
  }
  return { changes, unmatched };
}

function pairOf(ones: readonly Prepared[], others: readonly Prepared[]): FigureChange | UnmatchedReason {
  if (!isOne(ones) || !isOne(others)) return 'SEVERAL_FIT';
  const [one, other] = [ones[0]!, others[0]!];
  if (one.baseUnit !== other.baseUnit) return 'NO_COUNTERPART';
  if (!likePeriods(one, other)) return 'PERIODS_DIFFER';
  const like = likeness(one.clause, other.clause);
  if (one.qualifiers !== other.qualifiers || like < LIKE) return 'WORDS_DIFFER';
  return changeOf(one, other, like);
}

function changeOf(one: Prepared, other: Prepared, like: number): FigureChange {
  const { counts, baseUnit: unit, status, manner } = one;
  const share = isShare(one);
  const absolute = rounded(other.baseValue - one.baseValue);
  const exact = one.exact && other.exact;
  return {
    before: one.id,
    after: other.id,
    counts: counts!,
    unit,
    status,
    manner,
    absolute,
    percent: share || one.baseValue === 0 ? null : Math.round((absolute / one.baseValue) * 10_000) / 100,
    exact,
    reasons: [
      `都计“${counts}”，${unit === null ? '都不带单位' : `单位同为${unit}`}`,
      `前后用语相近（${Math.round(like * 100)}%）`,
      ...(share ? ['比率之差以百分点计'] : []),
      ...(exact ? [] : ['至少一方不是确数，变化只是大致的']),
    ],
  };
}

/** A report that says the same twice says it once. */
function isOne(figures: readonly Prepared[]): boolean {
  return figures.every(({ baseValue }) => baseValue === figures[0]!.baseValue);
}

function likePeriods(one: StatedFigure, other: StatedFigure): boolean {
  if (one.status !== 'DONE' || !one.period || !other.period) return true;
  const [a, b] = [daysOf(one.period), daysOf(other.period)];
  return Math.max(a, b) <= Math.min(a, b) * PERIOD_RATIO;
}

function daysOf({ from, to }: { from: IsoDate; to: IsoDate }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function byKey(figures: readonly StatedFigure[]): Map<string, Prepared[]> {
  const groups = new Map<string, Prepared[]>();
  for (const figure of figures) {
    if (countsNothing(figure)) continue;
    const each = prepared(figure);
    const key = JSON.stringify([each.counts, each.status, each.manner, isShare(each)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

/** Units set figures apart, unless one has none: 1442万人 and 1亿多 may count the same people. */
function byUnit(ones: readonly Prepared[], others: readonly Prepared[]): [Prepared[], Prepared[]][] {
  const all = [...ones, ...others];
  if (all.some((each) => each.baseUnit === null)) return [[[...ones], [...others]]];
  const of = (figures: readonly Prepared[], unit: string | null) =>
    figures.filter(({ baseUnit }) => baseUnit === unit);
  return [...new Set(all.map(({ baseUnit }) => baseUnit))].map((unit) => [of(ones, unit), of(others, unit)]);
}

function prepared(figure: StatedFigure): Prepared {
  const { manner, qualifiers, clause } = wordsOf(figure.sentence, figure.start, figure.end);
  return { ...figure, manner, qualifiers: qualifiers.join(' '), clause };
}

function countsNothing({ counts }: StatedFigure): boolean {
  return counts === null;
}

function isShare({ unit, baseUnit }: StatedFigure): boolean {
  return unit === null || (baseUnit !== null && /[%‰点]$/u.test(baseUnit));
}

/** Differences of decimal fractions are not, in binary: 7.4 − 6.9. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
