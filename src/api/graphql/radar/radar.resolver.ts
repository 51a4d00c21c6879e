import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { radar } from '../../../app/radar';
import { groupByBases } from '../../../domain/research/same-power';
import { powersCalled } from '../../../graph/queries/radar';
import { badInput } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { LocalDate } from '../scalars';
import { Radar, SamePowerGroup } from './radar.type';

const MOST = 1000;

@Resolver()
export class RadarResolver {
  @Query(() => Radar, {
    description:
      '自某日起施行的修改所及：以被修改、条号变动或删除的条文为依据的事项、举措和下位规定，附原文与现文。What rests on articles that were changed, renumbered or deleted since a day, with old and new words.',
  })
  async radar(
    @Arg('since', () => LocalDate) since: string,
    @Arg('until', () => LocalDate, { nullable: true }) until: string | null,
    @Arg('sources', () => [ID], {
      nullable: true,
      description: '只看这些文件；不写则为全部。Of these works only.',
    })
    sources: string[] | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Ctx() { graph }: ApiContext,
  ): Promise<Radar> {
    if (first < 1 || first > MOST)
      throw badInput('first', `参数 first：expected 1 to ${MOST}, but got: ${first}`);
    const { entries, notCompared, lowerRules } = await radar(graph, { since, until, sources });
    return {
      entries: entries.slice(0, first),
      total: entries.length,
      notCompared,
      lowerRules: lowerRules.slice(0, first),
    };
  }

  @Query(() => [SamePowerGroup], {
    description:
      '同名事项各地以什么为依据，谁与多数不同；依据相同的为一组，最多的在前。Who rests the power of this name on what, and who differs from most.',
  })
  async samePower(@Arg('name') name: string, @Ctx() { graph }: ApiContext): Promise<SamePowerGroup[]> {
    return groupByBases(await powersCalled(graph, name));
  }
}
