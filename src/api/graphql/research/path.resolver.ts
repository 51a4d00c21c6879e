import type { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { relationsBetween } from '../../../domain/research/path';
import { statement } from '../../../graph/statements/directives';
import { badInput } from '../../http/api-errors';
import { allInOrder } from '../all-in-order';
import type { ApiContext } from '../context';
import { loadNode } from '../nodes/node.resolver';
import { PathRelationEnum } from './enums';
import { Path } from './path.type';

/** As far as cypher/research/path looks. */
const DEPTH_MAX = 12;

interface StepRow {
  from: string;
  to: string;
}

/** No way between two things is null; a thing that is not there has no ways to look for. */
function noSuch(argument: string, id: string): GraphQLError {
  const got = id.slice(0, 120);
  return badInput(
    argument,
    `参数 ${argument}：没有这个对象，但得到：${got}`,
    `${argument}: expected the id of something held, but got: ${got}`,
  );
}

@Resolver()
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    description: `两个对象（举措、报告、文件、条款等）之间最短的路径，每步带证据；maxDepth 步（至多 ${DEPTH_MAX}）之内没有则为空。The shortest way between two things, with the evidence of each step; null if there is none within maxDepth steps.`,
  })
  async path(
    @Arg('from', () => ID, { description: '起点的标识。Id of where the path begins.' }) from: string,
    @Arg('to', () => ID, { description: '终点的标识。Id of where it ends.' }) to: string,
    @Arg('maxDepth', () => Int, {
      defaultValue: 6,
      description: '至多几步，1 至 12。At most so many steps, from 1 to 12.',
    })
    maxDepth: number,
    @Arg('relations', () => [PathRelationEnum], {
      nullable: true,
      description:
        '只沿这些关系；不写则不沿推断（SUGGESTS），也不借道同一报告、同一机关、宪法或只被提及的文件。Only along these; by default neither along suggestions nor through a common report or body, the constitution, or works merely mentioned.',
    })
    relations: string[] | null,
    @Ctx() context: ApiContext,
  ) {
    if (maxDepth < 1 || maxDepth > DEPTH_MAX) {
      throw badInput(
        'maxDepth',
        `参数 maxDepth：expected a number from 1 to ${DEPTH_MAX}, but got: ${maxDepth}`,
      );
    }
    if (from === to) throw badInput('to', `参数 to：expected another node than from, but got: ${to}`);
    const [a, b] = await allInOrder([loadNode(from, 'from', context), loadNode(to, 'to', context)]);
    if (!a) throw noSuch('from', from);
    if (!b) throw noSuch('to', to);
    const along = relations ?? relationsBetween(from, to);
    const rows = await context.graph.read(statement('path'), {
      from,
      to,
      relations: along,
      related: relations == null,
    });
    if (rows.length === 0 || rows.length > maxDepth) return null;
    const steps = rows.map(({ value }) => {
      const step = value as StepRow;
      return {
        ...step,
        from: loadNode(step.from, 'from', context),
        to: loadNode(step.to, 'to', context),
      };
    });
    return { length: steps.length, steps };
  }
}
