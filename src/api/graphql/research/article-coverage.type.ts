import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../citations/citation.type';
import { ReportItem } from '../reports/item.type';
import { Provision } from '../sources/provision.type';
import { LegalSource } from '../sources/source.type';
import { SourceVersion } from '../sources/version.type';
import { ArticleSupportEnum } from './enums';

@ObjectType({ description: '一条及其背后的举措。An article, with the measures behind it.' })
export class SupportedArticle {
  @Field(() => Provision, { simple: true, description: '条文。The article.' })
  provision!: unknown;

  @Field(() => ArticleSupportEnum, {
    description: '有引用、只有推断，或都没有。Cited, only suggested, or neither.',
  })
  support!: string;

  @Field(() => [Citation], {
    simple: true,
    description: '引用它（或其款项）之处。Where it, or a part of it, is cited.',
  })
  citations!: unknown[];

  @Field(() => [ReportItem], {
    simple: true,
    description: '推断由它支持的举措；不是引用。Measures it is suggested for: never citations.',
  })
  suggestedFor!: unknown[];
}

@ObjectType({
  description:
    '一个版本的各条有无举措支持；引用的与推断的分开计。Which articles of a version have measures behind them; citations and suggestions counted apart.',
})
export class ArticleCoverage {
  @Field(() => LegalSource, { description: '所问的文件。The work asked about.' })
  source!: unknown;

  @Field(() => SourceVersion, {
    nullable: true,
    description: '当日有效的版本；没有则为空，各数为 0。The version in force that day.',
  })
  version!: unknown;

  @Field({
    description:
      '该版本全文是否收录；否则只有编者列出的几条。Whether its text is held; if not, few articles are.',
  })
  textHeld!: boolean;

  @Field(() => Int, { description: '所收录的条数。Articles held.' })
  articleCount!: number;

  @Field(() => Int, { description: '有举措引用的条数。Articles that measures cite.' })
  cited!: number;

  @Field(() => Int, { description: '没有引用、只有推断的条数。Articles only suggested, never cited.' })
  suggested!: number;

  @Field(() => Int, { description: '都没有的条数。Articles with neither.' })
  unsupported!: number;

  @Field(() => Int, {
    description: '只引用文件、未指明条文的引用数。Citations of the work without an article.',
  })
  wholeWorkCitations!: number;
}
