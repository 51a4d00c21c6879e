import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ItemRow } from '../../../graph/rows';
import { Citation } from '../citations/citation.type';
import type { ApiContext } from '../context';
import { Figure } from './figure.type';
import { ReportItem, Sentence } from './item.type';
import { Report } from './report.type';

@Resolver(() => ReportItem)
export class ReportItemResolver {
  @FieldResolver(() => [Sentence], { description: '各句，相接即为原文。They tile the unit’s text.' })
  sentences(@Root() { sentences, text, start: from }: ItemRow) {
    const offsets = sentences ?? [];
    return Array.from({ length: offsets.length / 2 }, (_, i) => {
      const start = offsets[2 * i]!;
      const end = offsets[2 * i + 1]!;
      return { start, end, text: text.slice(start - from, end - from) };
    });
  }

  @FieldResolver(() => Report, { nullable: true, description: '所属的报告。The report it belongs to.' })
  report(@Root() { reportId }: ItemRow, @Ctx() { loaders }: ApiContext) {
    return loaders.report.load(reportId);
  }

  @FieldResolver(() => ReportItem, { nullable: true, description: '所属单元。The unit that contains it.' })
  parent(@Root() { parentId }: ItemRow, @Ctx() { loaders }: ApiContext) {
    return parentId ? loaders.item.load(parentId) : null;
  }

  @FieldResolver(() => [ReportItem], { description: '其下各单元。The units it contains, in order.' })
  async parts(@Root() { id }: ItemRow, @Ctx() { loaders }: ApiContext) {
    return loaders.item.loadMany(await loaders.partsOfItem.load(id));
  }

  @FieldResolver(() => [Citation], { description: '其中的引用，按次序。Its citations in text order.' })
  async citations(@Root() { id }: ItemRow, @Ctx() { loaders }: ApiContext) {
    return loaders.citation.loadMany(await loaders.citationsOfItem.load(id));
  }

  @FieldResolver(() => [Figure], { description: '其中的数字，按次序。The figures it states, in text order.' })
  async figures(@Root() { id }: ItemRow, @Ctx() { loaders }: ApiContext) {
    return loaders.figure.loadMany(await loaders.figuresOfItem.load(id));
  }
}
