/** What a person asks of the review desk, and what comes of it. */
import type { Relation } from '../../domain/model/terms';
import type { DecisionAction, Refusal } from '../../domain/review/states';
export interface TargetRequest {
  source?: string | null;
  version?: string | null;
  provisions?: readonly string[] | null;
}

export interface DecisionRequest {
  action: Exclude<DecisionAction, 'ADD'>;
  link: string;
  /** As the person saw it. */
  revision: number;
  reason?: string | null;
  /** Of a correction: what the link leads to, the citation's relation, or both. */
  target?: TargetRequest | null;
  relation?: Relation | null;
}

export interface AdditionRequest {
  measure: string;
  target: TargetRequest;
  words?: string | null;
  start?: number | null;
  relation?: Relation | null;
  reason?: string | null;
}

export type DecisionOutcome =
  | { taken: true; link: string; revision: number }
  | { taken: false; link: string | null; revision: number | null; refusal: Refusal };
