/** The work that an argument names, in the same forms everywhere: id, title, alias or document number. */

import type { Knowledge } from '../../../domain/analyse';
import { workNumbered } from '../../../domain/catalogue/numbered';
import { noSuchWork } from '../../../domain/catalogue/works-asked';
import { normaliseDocumentNumber } from '../../../domain/text/document-number-key';
import type { Loaders } from '../../../graph/loaders/loaders';
import type { SourceRow } from '../../../graph/rows';
import { ambiguousNumber, badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { sourceIdCalled } from './provision-as-of';

/** Titles hold no such signs; only what may be a number is looked up as one. */
const NUMBERED = /号|[〔［[【]\s*\d{4}/u;

/**
 * As citations are resolved, whatever way the number is written; what was written a moment ago is asked of the graph.
 * @throws AMBIGUOUS_DOCUMENT_NUMBER where several works bear it.
 */
export async function idNumbered(
  number: string,
  loaders: Loaders,
  { catalogue }: Knowledge,
): Promise<string | null> {
  const { work, candidates } = workNumbered(number, catalogue);
  if (work) return work.id;
  const ids =
    candidates.length > 0
      ? candidates.map((each) => each.id)
      : await loaders.sourcesNumbered.load(normaliseDocumentNumber(number));
  if (ids.length > 1 || candidates.length > 0) throw ambiguousNumber(number, ids);
  return ids[0] ?? null;
}

/** Where it may be a number, the id of the work that bears it; any other name as it is. */
export async function numberAsId(context: Lookup, name: string): Promise<string> {
  return NUMBERED.test(name) ? ((await sourceIdAsked(context, name)) ?? name) : name;
}

type Lookup = Pick<ApiContext, 'loaders' | 'lookup'>;

/** Where the name is an id, there may be no such work; null where nothing is called so. */
export async function sourceIdAsked({ loaders, lookup }: Lookup, name: string): Promise<string | null> {
  const called = await sourceIdCalled(loaders, name);
  if (called !== null || !NUMBERED.test(name)) return called;
  return idNumbered(name, loaders, await lookup.knowledge.get());
}

/**
 * The work that an argument names.
 * @throws BAD_USER_INPUT with titles that may be meant, where there is no such work: an empty answer would say that
 * nothing cites it.
 */
export async function sourceAsked(context: Lookup, source: string, argument: string): Promise<SourceRow> {
  const id = await sourceIdAsked(context, source);
  const found = id === null ? null : await context.loaders.source.load(id);
  return found ?? refuseWork(context, source, argument);
}

/** @throws BAD_USER_INPUT, always, with titles that may be meant. */
export async function refuseWork({ lookup }: Lookup, source: string, argument: string): Promise<never> {
  const { index } = await lookup.knowledge.get();
  const { message, messageEn } = noSuchWork(source, index);
  throw badInput(argument, `参数 ${argument}：${message}`, `${argument}: ${messageEn}`);
}

/** The id of the work that a filter names, where it names one; see sourceAsked. */
export async function sourceParameter(
  source: string | null | undefined,
  argument: string,
  context: Lookup,
): Promise<string | null> {
  return source == null ? null : (await sourceAsked(context, source, argument)).id;
}
