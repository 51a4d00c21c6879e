import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sentenceAt } from '../../../domain/research/sentence';
import type { FigureRow } from '../../../graph/rows';
import type { ApiContext } from '../context';
import { Figure } from './figure.type';
import { ReportItem } from './item.type';

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => ReportItem, {
    nullable: true,
    description: '所在的举措或段落。The measure or other unit that states it.',
  })
  item(@Root() { itemId }: FigureRow, @Ctx() { loaders }: ApiContext) {
    return itemId ? loaders.item.load(itemId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '所在的一句，原文。The sentence that states it.',
  })
  async sentence(@Root() { itemId, start }: FigureRow, @Ctx() { loaders }: ApiContext) {
    const item = itemId ? await loaders.item.load(itemId) : null;
    return item ? sentenceAt(item, start).text : null;
  }
}
