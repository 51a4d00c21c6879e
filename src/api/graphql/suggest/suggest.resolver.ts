import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LookupError } from '../../../app/lookup';
import { regionOfArgument } from '../../../app/lookup/hint';
import { badInput } from '../../http/api-errors';
import { budgetedSuggestions } from '../../http/suggest-service';
import { PER_CLIENT } from '../cache/caching';
import type { ApiContext } from '../context';
import { LocalDate } from '../scalars';
import { Provision } from '../sources/provision.type';
import { SuggestedArticle, SuggestedProvisions } from './suggest.type';

@Resolver(() => SuggestedArticle)
export class SuggestedArticleResolver {
  // Marked so that no cache keeps an answer, and with it words of a draft.
  @Extensions(PER_CLIENT)
  @Query(() => SuggestedProvisions, {
    description:
      '任何文本可能依据的条文：推断，不是引用；只给很可能对的，每段至多五条；不保存任何内容。Articles a text may rest on: inferred, only what is likely right, five a passage at most; stores nothing.',
  })
  async suggestProvisions(
    @Arg('text', () => String, { description: '文本。The text.' }) text: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: '按哪一天的效力；默认今天（北京）。The day; by default today in Beijing.',
    })
    asOf: string | null | undefined,
    @Arg('region', () => String, {
      nullable: true,
      description:
        '行为者的地区或机关，如 重庆市/沙坪坝区；不给即只取全国的。Where, or who acts; by default national law alone.',
    })
    region: string | null | undefined,
    @Arg('source', () => String, {
      nullable: true,
      description: '只在这一文件中找：标识、题名、别名或文号。Only in this work.',
    })
    source: string | null | undefined,
    @Ctx() { suggest, budget }: ApiContext,
  ): Promise<SuggestedProvisions> {
    try {
      const request = {
        text,
        asOf: asOf ?? undefined,
        region: region == null ? undefined : regionOfArgument('region', region),
        source: source ?? undefined,
      };
      const { suggestions, ...rest } = await budgetedSuggestions(suggest, request, budget);
      return {
        ...rest,
        suggestions: suggestions.map(({ provision, ...each }) => ({ ...each, provisionId: provision })),
      };
    } catch (error) {
      if (error instanceof LookupError) throw badInput(error.argument, error.message, error.messageEn);
      throw error;
    }
  }

  @FieldResolver(() => Provision, { nullable: true, description: '条文。The article.' })
  provision(@Root() { provisionId }: SuggestedArticle, @Ctx() { loaders }: ApiContext) {
    return loaders.provision.load(provisionId);
  }
}
