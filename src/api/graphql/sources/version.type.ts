import { Field, Int, ObjectType } from 'type-graphql';
import { VersionEndEnum } from '../enums';
import { Node } from '../nodes/node.type';
import { LocalDate } from '../scalars';

@ObjectType({ description: '文本的来源。Where a text was taken from.' })
export class TextOrigin {
  @Field({ description: '来源的名称。Name of the collection.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '公开的地址；本机目录不示。Its public address; none of a folder.',
  })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '许可；未写明则为空。Its licence; null if it tells none.',
  })
  licence!: string | null;

  @Field(() => LocalDate, { nullable: true, description: '资料截至之日。The day up to which it is known.' })
  knownOn!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    '文件的一个版本，自施行日起，至失效日前一日止。One version of a work, in force from a day until another.',
})
export class SourceVersion extends Node {
  @Field(() => LocalDate, {
    nullable: true,
    description: '公布日；修改后的版本为修改日。Promulgated, or amended.',
  })
  promulgatedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: '施行日。First day in force; null if not known.' })
  effectiveFrom?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '失效日，不含；空为未知有终止。First day no longer in force; null: no end is known.',
  })
  effectiveTo?: string | null;

  @Field(() => VersionEndEnum, {
    nullable: true,
    description:
      '因何终止；没有终止或不明则为空。What ended it; null where it has not ended or that is not known.',
  })
  endedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '公布或修改时的文号；不明则为空。Number of its promulgation or amendment; null if not known.',
  })
  documentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '编者注；没有则为空。Editors’ note; null where there is none.',
  })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '条数。How many articles; null where the text is not held.',
  })
  articleCount?: number | null;

  @Field({ description: '施行日是否已知。Whether it is known since when it applies.' })
  startKnown!: boolean;
}
