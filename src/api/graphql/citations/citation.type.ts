import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationFormEnum, CitationOutcomeEnum, CitationRelationEnum, SourceKindEnum } from '../enums';
import { Node } from '../nodes/node.type';
import { LocalDate } from '../scalars';

@ObjectType({
  description: '所指的一条、款、项或目。One provision pointed at; null where the text does not say.',
})
export class ProvisionReference {
  @Field(() => Int, { nullable: true, description: '条' })
  article?: number | null;

  @Field(() => Int, { nullable: true, description: '之一 → 1' })
  articleSub?: number | null;

  @Field(() => Int, { nullable: true, description: '款' })
  paragraph?: number | null;

  @Field(() => Int, { nullable: true, description: '项' })
  subparagraph?: number | null;

  @Field(() => Int, { nullable: true, description: '目' })
  item?: number | null;

  @Field({ description: '在版本内的路径。Path within a version, as in Provision.path.' })
  path!: string;
}

@ObjectType({ description: '条款指引。Where in the source the citation points.' })
export class Pinpoint {
  @Field({ description: '原文，如 第二十七条第二款。As written.' })
  text!: string;

  @Field(() => [ProvisionReference], {
    description: '范围与并列逐一展开。Ranges and lists expanded, in order.',
  })
  provisions!: ProvisionReference[];
}

@ObjectType({ description: '决定关系的用词。The words that decided the relation.' })
export class RelationCue {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field()
  text!: string;
}

@ObjectType({
  implements: Node,
  description:
    '报告中对文件的一处引用，即联系的证据。One mention of a document in a report: the evidence of a link.',
})
export class Citation extends Node {
  @Field({ description: '原文。Exact text.' })
  text!: string;

  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => CitationFormEnum)
  form!: string;

  @Field(() => String, { nullable: true, description: '规范化的名称。Normalised title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '书名号内原文。As written between the marks.' })
  rawTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '（2018年修正）之类。Version mark taken out of the title.',
  })
  versionMark?: string | null;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => SourceKindEnum)
  kind!: string;

  @Field(() => CitationRelationEnum)
  relation!: string;

  @Field(() => CitationOutcomeEnum)
  outcome!: string;

  @Field(() => Float, { description: '归结的可信度，0 至 1。How sure the link is.' })
  confidence!: number;

  @Field({ description: '归结所据的规则，如 title、alias、document-number。What made the link.' })
  rule!: string;

  @Field(() => [String], { description: '理由。Reasons, for people.' })
  reasons!: string[];

  @Field(() => LocalDate, { nullable: true, description: '归结以此日为准。The day the link is made for.' })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '由何版本的程序或何人作出。Program version or person.',
  })
  madeBy?: string | null;
}
