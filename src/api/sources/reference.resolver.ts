import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ItemRow, ReferenceRow, SuggestionRow } from '../../graph/read/rows';
import type { ApiContext } from '../context';
import { checkSize } from '../paging/args';
import { Measure } from '../reports/item.type';
import { Provision } from './provision.type';
import { ProvisionReferenceTo, SuggestedProvision } from './reference.type';
import { LegalSource } from './source.type';

@Resolver(() => ProvisionReferenceTo)
export class ProvisionReferenceToResolver {
  @FieldResolver(() => LegalSource)
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
  @FieldResolver(() => Provision)
  provision(@Root() { provisionId }: SuggestionRow, @Ctx() { loaders }: ApiContext) {
    return loaders.provision.load(provisionId);
  }
}

@Resolver(() => Measure)
export class SuggestionsResolver {
  @FieldResolver(() => [SuggestedProvision], {
    description:
      '可能支持它的条款：由程序推断，并非举措所引，最可能的在前；只取报告末日有效的版本。Provisions inferred to support it, best first, in versions in force on the report’s last day; not what it cites.',
  })
  async suggestedProvisions(
    @Root() { id }: ItemRow,
    @Arg('first', () => Int, { defaultValue: 5, description: '至多几条。At most so many.' }) first: number,
    @Ctx() { loaders }: ApiContext,
  ) {
    checkSize('first', first);
    const found = await loaders.suggestionsOfMeasure.load(id);
    return found.slice(0, first).map((row) => ({ ...row, reasons: row.reasons ?? [] }));
  }
}
