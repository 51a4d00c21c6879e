import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RelationRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { Provision } from './provision.type';
import { SourceRelation } from './relation.type';
import { LegalSource } from './source.type';

@Resolver(() => SourceRelation)
export class SourceRelationResolver {
  @FieldResolver(() => LegalSource, { description: '关系的起点。The work that says so.' })
  from(@Root() { from }: RelationRow, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(from);
  }

  @FieldResolver(() => LegalSource, { description: '关系的对象。The work it stands to.' })
  to(@Root() { to }: RelationRow, @Ctx() { loaders }: ApiContext) {
    return loaders.source.load(to);
  }

  @FieldResolver(() => Provision, {
    nullable: true,
    description: '证据所在条款。The provision that says so.',
  })
  provision(@Root() { provisionId }: RelationRow, @Ctx() { loaders }: ApiContext) {
    return provisionId ? loaders.provision.load(provisionId) : null;
  }
}
