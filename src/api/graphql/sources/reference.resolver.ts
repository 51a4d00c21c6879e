import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { linkId } from '../../../domain/model/ids';
import { withoutName, withoutWords } from '../../../domain/review/people';
import { type LinkState, STANDING_STATES } from '../../../domain/review/states';
import { batches } from '../../../graph/connection/write';
import type { ItemRow, ReferenceRow, SuggestionRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { LinkStateEnum } from '../enums';
import { checkSize } from '../paging/sizes';
import { Measure } from '../reports/item.type';
import { Link } from '../review/link.type';
import { STATES_ARGUMENT } from '../review/states';
import { Provision } from './provision.type';
import { ProvisionReferenceTo, SuggestedProvision } from './reference.type';
import { LegalSource } from './source.type';

@Resolver(() => ProvisionReferenceTo)
export class ProvisionReferenceToResolver {
  @FieldResolver(() => LegalSource, { description: '所引的文件。The work referred to.' })
  source(@Root() { sourceId }: ReferenceRow, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(sourceId);
  }

  @FieldResolver(() => Provision, {
    nullable: true,
    description: '所引条款，若已收录。The provision, if held.',
  })
  provision(@Root() { provisionId }: ReferenceRow, @Ctx() { loaders }: ApiContext) {
    return provisionId ? loaders.provision.load(provisionId) : null;
  }
}

@Resolver(() => SuggestedProvision)
export class SuggestedProvisionResolver {
  @FieldResolver(() => Provision, { description: '推断的条款。The provision inferred.' })
  provision(@Root() { provisionId }: SuggestionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.provision.load(provisionId);
  }

  @FieldResolver(() => LinkStateEnum, { description: '经人复核的状况。Where it stands with people.' })
  state(@Root() { state }: SuggestionRow) {
    return state ?? 'PROPOSED';
  }

  @FieldResolver(() => Link, { description: '可供复核的联系及其历史。The link to review, with its history.' })
  link(@Root() { link, measureId, provisionId }: SuggestionOf, @Ctx() { loaders }: ApiContext) {
    return loaders.link.load(link ?? linkId(measureId, provisionId));
  }
}

/** With the measure it is for, which its link is named by. */
type SuggestionOf = SuggestionRow & { measureId: string };

@Resolver(() => Measure)
export class SuggestionsResolver {
  @FieldResolver(() => [SuggestedProvision], {
    description:
      '可能支持它的条款：由程序推断，并非举措所引，最可能的在前；只取报告末日有效的版本。Provisions inferred to support it, best first, in versions in force on the report’s last day; not what it cites.',
  })
  async suggestedProvisions(
    @Root() { id, text, start }: ItemRow,
    @Arg('states', () => [LinkStateEnum], STATES_ARGUMENT) states: LinkState[] | null,
    @Arg('first', () => Int, { defaultValue: 5, description: '至多几条。At most so many.' }) first: number,
    @Ctx() { loaders, showsPeople }: ApiContext,
  ) {
    checkSize('first', first);
    const found = await loaders.suggestionsOfMeasure.load(id);
    return found
      .filter(({ state }) => (states ?? STANDING_STATES).includes(state ?? 'PROPOSED'))
      .slice(0, first)
      .map((row) => ({
        ...row,
        measureId: id,
        madeBy: showsPeople ? (row.madeBy ?? null) : withoutName(row.madeBy),
        reasons: showsPeople ? (row.reasons ?? []) : withoutWords(row),
        answers: batches(row.answers ?? [], 3).map(([from, to, rank]) => ({
          text: text.slice(from! - start, to! - start),
          start: from,
          end: to,
          rank,
        })),
      }));
  }
}
