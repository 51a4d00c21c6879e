/** How a client stands is told to those over their budget too. */
import { Kind, parse } from 'graphql';

const QUESTION = 'citationLookupLimits';
/** Longer than the question is in any layout. */
const MAX_TOKENS = 100;

/** Whether the body of a request asks GraphQL for that alone. */
export function asksStandingAlone(body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  // Asked of every request: only those that name it are worth parsing.
  if (typeof query !== 'string' || !query.includes(QUESTION)) return false;
  try {
    const { definitions } = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
    return definitions.every(
      (each) =>
        each.kind === Kind.OPERATION_DEFINITION &&
        each.selectionSet.selections.length === 1 &&
        each.selectionSet.selections.every(
          (field) => field.kind === Kind.FIELD && field.name.value === QUESTION,
        ),
    );
  } catch {
    return false;
  }
}
