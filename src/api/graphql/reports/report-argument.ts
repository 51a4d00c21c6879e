/** The report that an argument names, by its id. */
import type { GraphQLError } from 'graphql';
import { actsOf, stateOfReport, withdrawnWords, withdrawnWordsEn } from '../../../app/imports/report-states';
import { idPrefix } from '../../../domain/model/ids';
import type { ReportRow } from '../../../graph/rows';
import { mayEdit } from '../../../platform/access/roles';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';

type Asking = Pick<ApiContext, 'graph' | 'loaders'>;

/** @throws BAD_USER_INPUT where there is none: an empty answer would say that it cites nothing. */
export async function reportAsked(
  { graph, loaders }: Asking,
  id: string,
  argument: string,
): Promise<ReportRow> {
  const found = await loaders.report.load(id);
  if (found) return found;
  const state = await stateOfReport(graph, id, { drafts: false });
  if (state?.state === 'WITHDRAWN')
    throw badInput(
      argument,
      `参数 ${argument}：${withdrawnWords(state)}`,
      `${argument}: ${withdrawnWordsEn(state)}`,
    );
  throw noSuchReport(id, argument);
}

/** What is told of reports that are gone is asked for by their ids too; one that never was is refused. */
export async function reportKnown(
  { graph, loaders, actor }: Asking & Pick<ApiContext, 'actor'>,
  id: string,
  argument: string,
): Promise<void> {
  if (await loaders.report.load(id)) return;
  // Of drafts only those who edit are told, also of one that is gone.
  const drafts = mayEdit(actor);
  if (drafts || idPrefix(id) === 'report') {
    if ((await actsOf(graph, id)).length > 0 || (await stateOfReport(graph, id, { drafts }))) return;
  }
  throw noSuchReport(id, argument);
}

function noSuchReport(id: string, argument: string): GraphQLError {
  const got = id.slice(0, 120);
  return badInput(
    argument,
    `参数 ${argument}：没有这份报告，标识可由 reports 查得，但得到：${got}`,
    `${argument}: expected the id of a report, as \`reports\` gives them, but got: ${got}`,
  );
}

/** The id of the report that a filter names, where it names one. */
export async function reportParameter(
  id: string | null | undefined,
  argument: string,
  context: Asking,
): Promise<string | null> {
  return id == null ? null : (await reportAsked(context, id, argument)).id;
}
