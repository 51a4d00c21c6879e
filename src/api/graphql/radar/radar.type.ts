import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  HierarchyLevelEnum,
  PowerTypeEnum,
  RadarFateEnum,
  RadarRestingKindEnum,
  SourceRelationKindEnum,
} from '../enums';
import { LocalDate } from '../scalars';

@ObjectType({ description: '变动前或变动后的一条。An article before or after a change.' })
export class RadarArticle {
  @Field({ description: '路径，如 art-35。' })
  path!: string;

  @Field({ description: '第三十五条' })
  label!: string;

  @Field({ description: '条文，不带条号。Its words, without its own number.' })
  text!: string;
}

@ObjectType({
  description:
    '以变动的条文为依据者：报告或清单的一项，或下位规定的一条。What rests on it: an item of a report or list, or a provision of another rule.',
})
export class RadarResting {
  @Field(() => RadarRestingKindEnum, { description: '何者以它为依据。What rests on it.' })
  kind!: string;

  @Field(() => ID, { description: '项或条的标识。Of the item or provision.' })
  id!: string;

  @Field({ description: '事项名称，或下位规定的题名与条号。' })
  name!: string;

  @Field(() => PowerTypeEnum, {
    nullable: true,
    description: '职权的类型；不是清单则为空。Kind of power; null where it is no row of a list.',
  })
  type!: string | null;

  @Field(() => String, { nullable: true, description: '行使主体，依原文。' })
  body!: string | null;

  @Field(() => Int, { nullable: true, description: '清单中的行，从 1 起。Row of a list, from 1.' })
  row!: number | null;

  @Field(() => ID, { description: '报告、清单或下位规定的标识。Of the report, list or rule.' })
  of!: string;

  @Field({ description: '其题名。' })
  ofTitle!: string;

  @Field({ description: '引用的原文。The words that cite.' })
  words!: string;
}

@ObjectType({ description: '一处受影响的依据。One basis that a change touches.' })
export class RadarEntry {
  @Field(() => RadarFateEnum, { description: '怎样变了。What became of it.' })
  fate!: string;

  @Field(() => ID, { description: '变动的文件。The work that changed.' })
  source!: string;

  @Field({ description: '变动的文件的名称。Title of the work that changed.' })
  title!: string;

  @Field(() => ID, { description: '变动前的版本的标识。Id of the version before the change.' })
  beforeVersion!: string;

  @Field(() => ID, { nullable: true, description: '文件已废止或失效的，为空。null of a work that ended.' })
  afterVersion!: string | null;

  @Field(() => LocalDate, { description: '自何日起。Since when.' })
  on!: string;

  @Field(() => RadarArticle, {
    nullable: true,
    description:
      '变动前的一条；文件整部终止而没有指明条的为空。The article before; null of a work that ended, where none is named.',
  })
  before!: RadarArticle | null;

  @Field(() => RadarArticle, { nullable: true, description: '已删除的，为空。null where it is no more.' })
  after!: RadarArticle | null;

  @Field(() => [String], { description: '废止或取代它的文件。What ended or replaced the work.' })
  by!: string[];

  @Field(() => RadarResting, { description: '以它为依据者。What rests on it.' })
  resting!: RadarResting;

  @Field({
    description:
      '引用时的版本没有收录，按变动前的条号对应。The text that was named is not held: its number was taken for that of the version before the change.',
  })
  byNumber!: boolean;
}

@ObjectType({
  description:
    '上位法修改以后没有改过的下位规定。A rule made before its superior changed, and not changed since.',
})
export class LowerRule {
  @Field(() => ID, { description: '修改了的上位法。The superior that changed.' })
  source!: string;

  @Field({ description: '上位法的名称。Title of the superior.' })
  title!: string;

  @Field(() => LocalDate, {
    description: '上位法的修改自何日起施行。Since when the superior has other words.',
  })
  on!: string;

  @Field(() => ID, { description: '下位规定的标识。Id of the rule.' })
  rule!: string;

  @Field({ description: '下位规定的名称。Title of the rule.' })
  ruleTitle!: string;

  @Field(() => HierarchyLevelEnum, { description: '下位规定的效力级别。Level of the rule.' })
  level!: string;

  @Field(() => [String], { description: '所在地区。Region of the rule.' })
  region!: string[];

  @Field(() => LocalDate, { description: '下位规定现行版本自何日起施行。' })
  ruleFrom!: string;

  @Field(() => SourceRelationKindEnum, {
    description: '下位规定对上位法的关系。How the rule stands to the superior.',
  })
  relation!: string;

  @Field(() => String, { nullable: true, description: '说明依据的原文。The words that say so.' })
  evidence!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '其中几处所引的条文变了；没有比较的为空。How many of its provisions name an article that changed; null where the texts were not compared.',
  })
  touched!: number | null;
}

@ObjectType({ description: '有修改而不能比较的文件。A work that changed and cannot be compared.' })
export class NotCompared {
  @Field(() => ID, { description: '文件的标识。Id of the work.' })
  source!: string;

  @Field({ description: '文件的名称。Its title.' })
  title!: string;

  @Field(() => LocalDate, { description: '修改自何日起施行。Since when the change applies.' })
  on!: string;
}

@ObjectType({ description: '一段时间内的变动及其所及。Changes of a period and whom they touch.' })
export class Radar {
  @Field(() => Int, {
    description:
      '期间内所知有修改、废止或失效的文件数；为 0 的，没有什么可受影响。How many works are known to have changed or ended.',
  })
  works!: number;

  @Field(() => [RadarEntry], {
    description: '受影响的依据，至多 first 处。Bases that a change touches, at most first of them.',
  })
  entries!: RadarEntry[];

  @Field(() => Int, { description: '共有几处；entries 至多 first 处。How many there are in all.' })
  total!: number;

  @Field(() => [NotCompared], {
    description:
      '没有同时收录前后两版条文的：变了哪些条，不知道。Works of which not both texts are held: what changed in them is not known.',
  })
  notCompared!: NotCompared[];

  @Field(() => [LowerRule], {
    description:
      '上位法修改以后没有改过的下位规定，不论引没引具体条文。Rules made for works that changed, whether or not they name an article.',
  })
  lowerRules!: LowerRule[];

  @Field(() => Int, {
    description: '共有几部下位规定；lowerRules 至多 first 部。How many lower rules in all.',
  })
  lowerRulesTotal!: number;

  @Field({ description: '太多，没有数完。There are more than were counted out.' })
  more!: boolean;
}

@ObjectType({ description: '清单中的一行，及其所在。A row of a list and where it stands.' })
export class ListedPlace {
  @Field(() => ID, { description: '项的标识。Of the item.' })
  item!: string;

  @Field(() => ID, { description: '清单的标识。Id of the list.' })
  report!: string;

  @Field({ description: '清单的题名。Title of the list.' })
  reportTitle!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '行使主体，依原文；没有写则为空。Who exercises it, as written; null where the list does not say.',
  })
  body!: string | null;

  @Field(() => [String], { nullable: true, description: '发布机关所在地区。Region of the issuing body.' })
  region!: readonly string[] | null;
}

@ObjectType({ description: '依据相同的各行。Rows that rest on the same.' })
export class SamePowerGroup {
  @Field(() => [String], { description: '依据：题名与条的路径，如 食品安全法 art-35。' })
  bases!: string[];

  @Field(() => [ListedPlace], { description: '依据相同的各项。The items that rest on the same.' })
  items!: ListedPlace[];

  @Field(() => [String], { description: '多数有而它没有的。What most have and it lacks.' })
  lacks!: string[];

  @Field(() => [String], { description: '它有而多数没有的。What it has and most lack.' })
  adds!: string[];
}
