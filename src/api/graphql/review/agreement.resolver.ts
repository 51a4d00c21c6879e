import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { agreementOf, type Verdict } from '../../../domain/review/agreement';
import { readVerdicts } from '../../../graph/queries/verdicts';
import type { ApiContext } from '../context';
import { reportKnown } from '../reports/report-argument';
import { ReviewAgreement } from './agreement.type';

/** People as #1, #2 and so on: one is told from another, and no more. */
function withoutNames(verdicts: readonly Verdict[]): Verdict[] {
  const people = [...new Set(verdicts.map(({ actor }) => actor))].sort();
  return verdicts.map((each) => ({ ...each, actor: `#${people.indexOf(each.actor) + 1}` }));
}

@Resolver()
export class AgreementResolver {
  @Query(() => ReviewAgreement, {
    description:
      '人与程序是否一致，按规则、关系、把握分列；以及人与人是否一致。How often people agree with the program, by rule, relation and confidence, and with one another.',
  })
  async reviewAgreement(
    @Arg('report', () => ID, { nullable: true, description: '只取此报告的。Of this report only.' })
    report: string | null,
    @Ctx() context: ApiContext,
  ) {
    const { graph, showsPeople } = context;
    if (report != null) await reportKnown(context, report, 'report');
    const { verdicts, added } = await readVerdicts(graph, report ?? null);
    return { ...agreementOf(showsPeople ? verdicts : withoutNames(verdicts)), added };
  }
}
