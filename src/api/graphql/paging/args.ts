import { ArgsType, Field, Int } from 'type-graphql';
import type { ListName, PageRequest } from '../../../graph/statements/lists';
import { badInput } from '../../http/api-errors';
import { decodeCursor } from './cursor';
import { checkSize, PAGE_DEFAULT, PAGE_MAX } from './sizes';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `从前往后取几条，至多 ${PAGE_MAX},不写则 ${PAGE_DEFAULT}。How many from the start, or after \`after\`.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '取此游标之后的。Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `从后往前取几条，至多 ${PAGE_MAX}。How many from the end, or before \`before\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: '取此游标之前的。Only what comes before this cursor.' })
  before?: string | null;
}

export function pageRequest(list: ListName, args: PageArgs): PageRequest {
  checkSize('first', args.first);
  checkSize('last', args.last);
  if (args.first != null && args.last != null) {
    throw badInput('last', '参数 last：expected either first or last, but got: both');
  }
  return {
    limit: args.first ?? args.last ?? PAGE_DEFAULT,
    direction: args.last != null ? 'BACKWARD' : 'FORWARD',
    after: args.after == null ? null : decodeCursor(list, args.after, 'after'),
    before: args.before == null ? null : decodeCursor(list, args.before, 'before'),
  };
}
