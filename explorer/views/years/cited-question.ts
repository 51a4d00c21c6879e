/** What is asked of the works cited, as the address of the page has it. */
import type { CitedWorksQueryVariables, SourceKind } from '../../generated/operations';
import { SOURCE_KINDS } from '../../language/terms';

export interface CitedChoice {
  body: string;
  region: string;
  from: string;
  to: string;
  /** '': any. */
  kind: SourceKind | '';
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export function citedChoiceOf(query: Record<string, string | undefined>): CitedChoice {
  const { body = '', region = '', from = '', to = '', kind } = query;
  return { body, region, from, to, kind: kind && kind in SOURCE_KINDS ? (kind as SourceKind) : '' };
}

/** null: the years are none that could be asked for. */
export function citedVariablesOf(choice: CitedChoice): CitedWorksQueryVariables | null {
  const { body, region, kind } = choice;
  const [from, to] = [yearOf(choice.from), yearOf(choice.to)];
  if (from === undefined || to === undefined || (from !== null && to !== null && from > to)) return null;
  const of = {
    ...(body && { body }),
    ...(region && { region }),
    ...((from !== null || to !== null) && { years: { from, to } }),
  };
  return { ...of, of, ...(kind && { kinds: [kind] }) };
}

/** null: none was given; undefined: no year. */
function yearOf(text: string): number | null | undefined {
  if (text === '') return null;
  const year = /^\d{4}$/u.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
