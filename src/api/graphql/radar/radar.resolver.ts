import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { HierarchyLevel } from '../../../domain/model/terms';
import { groupByBases } from '../../../domain/research/same-power';
import { powersCalled } from '../../../graph/queries/radar';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { dayAsked, FORMER_DAY } from '../day-argument';
import { HierarchyLevelEnum } from '../enums';
import { LocalDate } from '../scalars';
import { cleanUpAsked, partOfCleanUp, partOfRadar, radarAsked } from './asked';
import { CleanUp } from './clean-up.type';
import { Radar, SamePowerGroup } from './radar.type';

const SKIP = '跳过前几处，以便逐页取。How many to pass over, so that all are read page by page.';

@Resolver()
export class RadarResolver {
  @Query(() => Radar, {
    description:
      '自某日起施行的修改所及：以被修改、条号变动或删除的条文为依据的事项、举措和下位规定，附原文与现文。What rests on articles that were changed, renumbered or deleted since a day, with old and new words.',
  })
  async radar(
    @Arg('since', () => LocalDate, {
      description: '自此日起施行的修改。Changes that apply since this day, included.',
    })
    since: string,
    @Arg('until', () => LocalDate, {
      nullable: true,
      description:
        '至此日止，含；不写则至今天（北京时间）。Until this day, included; today in Beijing if left out.',
    })
    until: string | null,
    @Arg('sources', () => [ID], {
      nullable: true,
      description:
        '只看这些文件：标识、题名、别名或文号，至多五十部；不写则为全部。Of these works only: id, title, alias or number, at most fifty.',
    })
    sources: string[] | null,
    @Arg('first', () => Int, { defaultValue: 100, description: '至多几处。At most so many entries.' })
    first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: SKIP }) skip: number,
    @Ctx() context: ApiContext,
  ): Promise<Radar> {
    checkPart(first, skip);
    return partOfRadar(await radarAsked({ since, until, sources }, context), { first, skip });
  }

  @Query(() => CleanUp, {
    description:
      '清理：某机关的文件，各有何有效期，被哪些废止清单列入，所依据的上位法有何变动，建议保留、修改、废止或宣布失效，附理由。Documents of a body, with what ended them or changed what they rest on, and what is proposed.',
  })
  async cleanUp(
    @Arg('body', { description: '机关的名称或标识。The body, by name or id.' }) body: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: '按哪一天的法律；不写则为今天（北京时间）。The day whose law counts; today by default.',
    })
    asOf: string | null,
    @Arg('on', () => LocalDate, FORMER_DAY) former: string | null,
    @Arg('levels', () => [HierarchyLevelEnum], {
      nullable: true,
      description: '只看这些效力级别。Of these levels only.',
    })
    levels: HierarchyLevel[] | null,
    @Arg('first', () => Int, { defaultValue: 100, description: '至多几件。At most so many documents.' })
    first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: SKIP }) skip: number,
    @Ctx() context: ApiContext,
  ): Promise<CleanUp> {
    checkPart(first, skip);
    const on = dayAsked(asOf, former, 'on');
    return partOfCleanUp(await cleanUpAsked({ body, on, levels }, context), { first, skip });
  }

  @Query(() => [SamePowerGroup], {
    description:
      '同名事项各地以什么为依据，谁与多数不同；依据相同的为一组，最多的在前。Who rests the power of this name on what, and who differs from most.',
  })
  async samePower(
    @Arg('name', { description: '事项名称，如清单所写。Name of the power, as lists have it.' }) name: string,
    @Ctx() { graph }: ApiContext,
  ): Promise<SamePowerGroup[]> {
    return groupByBases(await powersCalled(graph, name));
  }
}

function checkPart(first: number, skip: number): void {
  if (first < 1) throw badInput('first', `参数 first：expected at least 1, but got: ${first}`);
  if (skip < 0) throw badInput('skip', `参数 skip：expected at least 0, but got: ${skip}`);
}
