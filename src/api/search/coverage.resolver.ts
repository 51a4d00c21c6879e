import { Ctx, Query, Resolver } from 'type-graphql';
import { statement } from '../../graph/read/statements';
import type { ApiContext } from '../context';
import { Coverage } from './coverage.type';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, { description: '收录范围。What is held.' })
  async coverage(@Ctx() { graph }: ApiContext) {
    const [row] = await graph.read(statement('coverage'), {});
    const { asOf, ...counts } = row!.value as { asOf: string[] };
    return { ...counts, asOf: asOf[0] ?? null };
  }
}
