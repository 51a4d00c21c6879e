import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { countsOf, standingOf } from '../../../app/check/render/words';
import { LookupError } from '../../../app/lookup';
import { regionOfArgument } from '../../../app/lookup/hint';
import type { FindingCode } from '../../../domain/check';
import { badInput } from '../../http/api-errors';
import { budgetedCheck } from '../../http/check-service';
import { PER_CLIENT } from '../cache/caching';
import type { ApiContext } from '../context';
import { toEntries } from '../lookup/lookup.resolver';
import { LocalDate } from '../scalars';
import { LegalSource } from '../sources/source.type';
import { Authority, DraftCheck, FindingCodeEnum } from './check.type';

@Resolver(() => Authority)
export class CheckResolver {
  // Marked so that no cache keeps an answer, and with it words of a draft.
  @Extensions(PER_CLIENT)
  @Query(() => DraftCheck, {
    description:
      '核稿：文稿所引的依据哪里有错，应为什么；不保存任何内容。Checks the legal bases of a draft; stores nothing.',
  })
  async checkText(
    @Arg('text', () => String, { description: '文稿。The draft.' }) text: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description:
        '按哪一天的效力核对；默认为报告标题所示，否则为今天（北京）。The day; by default that of a report’s heading, or today in Beijing.',
    })
    asOf: string | null | undefined,
    @Arg('issuerHint', () => String, {
      nullable: true,
      description: '文稿的发文机关或地区，如 重庆市/沙坪坝区。Who issues the draft, or where.',
    })
    issuerHint: string | null | undefined,
    @Arg('ownTitle', () => String, {
      nullable: true,
      description: '文稿自身是规范性文件时的题名，“本办法”即指它。Title of a draft that is a rule itself.',
    })
    ownTitle: string | null | undefined,
    @Arg('annualReport', () => Boolean, {
      defaultValue: false,
      description: '同时检查年度报告应有的各部分。Also the parts an annual report must have.',
    })
    annualReport: boolean,
    @Arg('draftRule', () => Boolean, {
      defaultValue: false,
      description:
        '同时列出涉及许可、处罚、强制、收费和增设义务的句子。Also the clauses that need a superior law.',
    })
    draftRule: boolean,
    @Arg('silence', () => [FindingCodeEnum], {
      defaultValue: [],
      description: '不要的问题。Kinds of findings not wanted.',
    })
    silence: FindingCode[],
    @Ctx() { check, budget, loaders, asks, asked }: ApiContext,
  ): Promise<DraftCheck> {
    try {
      const request = {
        ...{ text, annualReport, draftRule },
        asOf: asOf ?? undefined,
        region: issuerHint == null ? undefined : regionOfArgument('issuerHint', issuerHint),
        ownTitle: ownTitle ?? undefined,
        silenced: silence,
      };
      const result = await budgetedCheck(check, request, budget);
      return {
        ...{ asOf: result.asOf, region: result.region, standing: standingOf(result) },
        ...{ counts: countsOf(result), unverified: result.unverified, silenced: result.silenced },
        findings: result.findings.map((each) => ({
          ...each,
          difference: each.difference as DraftCheck['findings'][number]['difference'],
        })),
        authorities: result.authorities.map(({ source, ...each }) => ({ ...each, sourceId: source })),
        citations: asks('DraftCheck.citations')
          ? await toEntries(result.citations, { loaders, asks, asked })
          : [],
      };
    } catch (error) {
      if (error instanceof LookupError) throw badInput(error.argument, error.message, error.messageEn);
      throw error;
    }
  }

  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '所指的文件；未收录则空。The work, where it is held.',
  })
  source(@Root() { sourceId }: Authority, @Ctx() { loaders }: ApiContext) {
    return sourceId === null ? null : loaders.source.load(sourceId);
  }
}
