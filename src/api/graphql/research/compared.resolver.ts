/** The parts of a comparison: its sources and its figures. */
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type {
  FigureChange as Change,
  UnmatchedFigure as Unmatched,
} from '../../../domain/research/match-figures';
import type { ComparedSource as Source } from '../../../domain/research/source-sets';
import { Citation } from '../citations/citation.type';
import type { ApiContext } from '../context';
import { Figure } from '../reports/figure.type';
import { LegalSource } from '../sources/source.type';
import type { Compared } from './compared';
import { ComparedSource, FigureChange, ReportComparison, UnmatchedFigure } from './comparison.type';
import { UnmatchedReasonEnum } from './enums';

@Resolver(() => ReportComparison)
export class ReportComparisonResolver {
  @FieldResolver(() => [FigureChange], { description: '可配对的数字。Figures that could be matched.' })
  async figures(@Root() { figures }: Compared) {
    return (await figures()).changes;
  }

  @FieldResolver(() => [UnmatchedFigure], {
    description: '没有配对的数字及缘由。Figures without a counterpart.',
  })
  async unmatchedFigures(
    @Root() { figures }: Compared,
    @Arg('reasons', () => [UnmatchedReasonEnum], {
      nullable: true,
      description: '只取因此没有配对的；不写则都取。Only those unmatched for one of these; all by default.',
    })
    reasons: string[] | null,
  ) {
    const { unmatched } = await figures();
    return reasons ? unmatched.filter(({ reason }) => reasons.includes(reason)) : unmatched;
  }
}

@Resolver(() => ComparedSource)
export class ComparedSourceResolver {
  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '所引文件；未收录则为空。The work; null if it is not held.',
  })
  source(@Root() { source }: Source, @Ctx() { loaders }: ApiContext) {
    return source === null ? null : loaders.source.load(source);
  }

  @FieldResolver(() => String, { description: '名称。The work’s title, or that of the citations.' })
  async title(@Root() { source, title }: Source, @Ctx() { loaders }: ApiContext) {
    const work = source === null ? null : await loaders.source.load(source);
    return work?.title ?? title ?? '';
  }

  @FieldResolver(() => Int, { description: '前者引用的处数。How often the earlier side cites it.' })
  citationsBefore(@Root() { before }: Source) {
    return before.length;
  }

  @FieldResolver(() => Int, { description: '后者引用的处数。How often the later side cites it.' })
  citationsAfter(@Root() { after }: Source) {
    return after.length;
  }

  @FieldResolver(() => [Citation], { description: '前者引用之处。Where the earlier side cites it.' })
  before(@Root() { before }: Source, @Ctx() { loaders }: ApiContext) {
    return loaders.citation.loadMany(before);
  }

  @FieldResolver(() => [Citation], { description: '后者引用之处。Where the later side cites it.' })
  after(@Root() { after }: Source, @Ctx() { loaders }: ApiContext) {
    return loaders.citation.loadMany(after);
  }
}

@Resolver(() => FigureChange)
export class FigureChangeResolver {
  @FieldResolver(() => Figure, { description: '前者所说的数。The figure of the earlier side.' })
  before(@Root() { before }: Change, @Ctx() { loaders }: ApiContext) {
    return loaders.figure.load(before);
  }

  @FieldResolver(() => Figure, { description: '后者所说的数。The figure of the later side.' })
  after(@Root() { after }: Change, @Ctx() { loaders }: ApiContext) {
    return loaders.figure.load(after);
  }
}

@Resolver(() => UnmatchedFigure)
export class UnmatchedFigureResolver {
  @FieldResolver(() => Figure, { description: '没有配对的数。The figure without a counterpart.' })
  figure(@Root() { figure }: Unmatched, @Ctx() { loaders }: ApiContext) {
    return loaders.figure.load(figure);
  }
}
