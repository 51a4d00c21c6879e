import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { BasisStep } from '../../../graph/queries/basis';
import { Citation } from '../citations/citation.type';
import { LegalBasisStep } from './basis.type';
import { SourceRelation } from './relation.type';
import { LegalSource } from './source.type';
import { SourceVersion } from './version.type';

@Resolver(() => LegalBasisStep)
export class LegalBasisStepResolver {
  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '此步的文件；引用未归结时为空。The work; null where unresolved.',
  })
  source(@Root() step: BasisStep) {
    return step.source;
  }

  @FieldResolver(() => SourceVersion, {
    nullable: true,
    description: '当日有效的版本。The version in force that day.',
  })
  version(@Root() step: BasisStep) {
    return step.version;
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description: '第 0 步：举措中的引用，即证据。At depth 0: the citation, evidence of the link.',
  })
  citation(@Root() step: BasisStep) {
    return step.citation;
  }

  @FieldResolver(() => [SourceRelation], {
    description:
      '与所承一步之间的关系及证据；第 0 步为空。Relations to the step it hangs on; none at depth 0.',
  })
  relations(@Root() step: BasisStep) {
    return step.relations;
  }
}
