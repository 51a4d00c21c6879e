import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type CitingGroup,
  type CitingRow,
  type TimelineGrouping,
  timelineOf,
} from '../../../domain/research/timeline';
import type { SourceRow } from '../../../graph/rows';
import { statement } from '../../../graph/statements/directives';
import { badInput } from '../../http/api-errors';
import { IssuingBody, Region } from '../bodies/body.type';
import { Citation } from '../citations/citation.type';
import type { ApiContext } from '../context';
import { articlePath, YearRange, yearParameters } from '../reports/filters';
import { refuseWork, sourceIdAsked } from '../sources/source-argument';
import { TimelineGroupingEnum } from './enums';
import { BodyTally, RelationTally, YearTally } from './tally.type';
import { Timeline, TimelineGroup } from './timeline.type';

const EVIDENCE_MAX = 20;

@Resolver(() => TimelineGroup)
export class TimelineResolver {
  @Query(() => Timeline, {
    nullable: true,
    description:
      '一个文件历年被何机关、以何关系引用；没有此文件即报错，附相近的题名。Which bodies cite a work each year, and in what relations; a work that is none is refused, with titles that may be meant.',
  })
  async timeline(
    @Arg('source', () => String, {
      description: '标识、名称、别名或文号。Id, title, alias or document number.',
    })
    source: string,
    @Arg('groupBy', () => TimelineGroupingEnum, {
      defaultValue: 'YEAR',
      description: '按何归组。What the groups are gathered by.',
    })
    groupBy: TimelineGrouping,
    @Arg('years', () => YearRange, {
      nullable: true,
      description: '只计这些年度的报告。Reports of these years only.',
    })
    years: YearRange | null,
    @Arg('article', () => String, {
      nullable: true,
      description:
        '只计引用这一条（及其款项）的，如 第三条、3、art-3；按报告所写的条号。Only where this article is named, by the number that reports write.',
    })
    article: string | null | undefined,
    @Ctx() context: ApiContext,
  ) {
    const { graph, loaders, asks } = context;
    const path = article == null ? null : articlePath(article, 'article');
    const called = await sourceIdAsked(context, source);
    if (!called) return refuseWork(context, source, 'source');
    const parameters = { source: called, article: path, ...yearParameters(years, 'years') };
    const [found] = await graph.read(statement('citations-over-time', asks), parameters);
    if (!found) return refuseWork(context, source, 'source');
    const work = found.node as SourceRow;
    loaders.source.prime(called, work);
    const { whole, groups } = timelineOf(found.cited as CitingRow[], groupBy);
    const at = (id: string | undefined) => (id === undefined ? null : loaders.citation.load(id));
    return {
      source: work,
      whole,
      groups,
      firstCitation: () => at(whole.evidence[0]),
      lastCitation: () => at(whole.evidence.at(-1)),
    };
  }

  @FieldResolver(() => IssuingBody, {
    nullable: true,
    description: '机关；不按机关归组则为空。The body; null unless gathered by body.',
  })
  body(@Root() { body }: CitingGroup, @Ctx() { loaders }: ApiContext) {
    return body === null ? null : loaders.body.load(body);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: '地区；不按地区归组则为空。The region; null unless gathered by region.',
  })
  region(@Root() { region }: CitingGroup, @Ctx() { loaders }: ApiContext) {
    return region === null ? null : loaders.region.load(region);
  }

  @FieldResolver(() => [YearTally], { description: '各年度的引用数。Citations by year.' })
  years(@Root() { years }: CitingGroup) {
    return years.map(({ key, citations }) => ({ year: key, citations }));
  }

  @FieldResolver(() => [BodyTally], { description: '各机关的引用数，多者在前。By body, most first.' })
  async bodies(@Root() { bodies }: CitingGroup, @Ctx() { loaders }: ApiContext) {
    const found = await loaders.body.loadMany(bodies.map(({ key }) => key));
    return bodies.map(({ citations }, i) => ({ body: found[i], citations }));
  }

  @FieldResolver(() => [RelationTally], {
    description: '各关系的引用数，多者在前。The mix of relations, most first.',
  })
  relations(@Root() { relations }: CitingGroup) {
    return relations.map(({ key, citations }) => ({ relation: key, citations }));
  }

  @FieldResolver(() => [Citation], {
    description: `作为证据的引用，最早的在前，至多 ${EVIDENCE_MAX} 处。The citations themselves, oldest first.`,
  })
  evidence(
    @Root() { evidence }: CitingGroup,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: '至多几处，0 至 20。At most so many, from 0 to 20.',
    })
    first: number,
    @Ctx() { loaders }: ApiContext,
  ) {
    if (first < 0 || first > EVIDENCE_MAX) {
      throw badInput('first', `参数 first：expected a number from 0 to ${EVIDENCE_MAX}, but got: ${first}`);
    }
    return loaders.citation.loadMany(evidence.slice(0, first));
  }
}
