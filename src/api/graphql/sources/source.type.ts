import { Field, Int, ObjectType } from 'type-graphql';
import { HierarchyLevelEnum, SourceEventKindEnum, SourceKindEnum, SourceOriginEnum } from '../enums';
import { Node } from '../nodes/node.type';
import { LocalDate } from '../scalars';

@ObjectType({
  implements: Node,
  description: '法律、法规、规章、政策等文件，不论版本。A legal source as a work, whatever its version.',
})
export class LegalSource extends Node {
  @Field({ description: '名称，不带“中华人民共和国”。Title without 中华人民共和国.' })
  title!: string;

  @Field({ description: '全称。Title in full.' })
  fullTitle!: string;

  @Field(() => [String], { description: '简称、别名。Short and other names.' })
  aliases!: string[];

  @Field(() => HierarchyLevelEnum, { description: '效力级别。Its level in the hierarchy of norms.' })
  level!: string;

  @Field(() => SourceKindEnum, { description: '文件的种类。What kind of document it is.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '发文字号，如 国发〔2019〕…号。Document number.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '编者注。Editors’ note.' })
  note?: string | null;

  @Field({
    description: '是否收录；否则只是在别处被提到。False for a work known only from being named elsewhere.',
  })
  held!: boolean;

  @Field(() => SourceOriginEnum, {
    nullable: true,
    description:
      '从何得知：种子目录、法律文本、报告所称，或只在别处提到其名。What it is known from: the seeds, law texts, what reports tell, or its name alone.',
  })
  origin?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '据报告所称的制发年份。The year of issue, as reports or its number tell it.',
  })
  toldYear?: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which it is known; later changes are not verified.',
  })
  knownOn?: string | null;
}

@ObjectType({ description: '文件沿革中的一件事。An event in the work’s history.' })
export class SourceEvent {
  @Field(() => SourceEventKindEnum, { description: '公布、修改、废止等。What happened.' })
  kind!: string;

  @Field(() => LocalDate, { nullable: true, description: '何日；不明则为空。The day; null if not known.' })
  date?: string | null;

  @Field({ description: '原文。The line as written.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: '何机关；不明则为空。By which body; null if not known.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '所据的文号；不明则为空。By which document number; null if not known.',
  })
  documentNumber?: string | null;
}
