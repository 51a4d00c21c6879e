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
  @Field(() => Int, { description: '在报告全文中的起点（UTF-16）。Offset into the report’s text.' })
  start!: number;

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;

  @Field({ description: '原文。As written.' })
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

  @Field(() => Int, { description: '在报告全文中的终点，不含（UTF-16）。Offset after the last character.' })
  end!: number;

  @Field(() => CitationFormEnum, { description: '写法。How it is written.' })
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

  @Field(() => String, {
    nullable: true,
    description: '文中所写的文号；没有写则为空。The number as the report has it; null where it has none.',
  })
  documentNumber?: string | null;

  @Field(() => SourceKindEnum, {
    description: '所引文件的种类，按其名称判断。What kind of document it names, told by its title.',
  })
  kind!: string;

  @Field(() => CitationRelationEnum, {
    description: '举措对所引文件的关系。How the measure stands to what it cites.',
  })
  relation!: string;

  @Field(() => CitationOutcomeEnum, { description: '归结的结果。What it came to.' })
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
