/** What a check of a draft finds. */
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RowVerdict } from '../../../app/check/checked-rows';
import { ROW_VERDICTS } from '../../../app/check/list';
import { FINDING_CODES, FINDING_NAMES, type FindingCode } from '../../../domain/check';
import { COLUMN_ROLES, type ColumnRole } from '../../../domain/lists/types';
import type { HierarchyLevel } from '../../../domain/model/terms';
import { TextDifference } from '../compare/compare.type';
import { HierarchyLevelEnum } from '../enums';
import { LookupEntryType, LookupOutcomeEnum } from '../lookup/lookup.type';
import { ListedPower } from '../reports/item.type';
import { LocalDate } from '../scalars';

export const FindingCodeEnum = Object.fromEntries(
  Object.keys(FINDING_CODES).map((code) => [code, code]),
) as Record<FindingCode, FindingCode>;
registerEnumType(FindingCodeEnum, {
  name: 'FindingCode',
  description: '问题的种类。Kind of finding.',
  valuesConfig: Object.fromEntries(
    Object.entries(FINDING_NAMES).map(([code, { name, nameEn }]) => [
      code,
      { description: `${name} ${nameEn}` },
    ]),
  ),
});

export const FindingSeverityEnum = { ERROR: 'ERROR', WARNING: 'WARNING', NOTE: 'NOTE' } as const;
registerEnumType(FindingSeverityEnum, {
  name: 'FindingSeverity',
  description: '问题的轻重。How grave a finding is.',
  valuesConfig: {
    ERROR: { description: '错误：依据有误，且知道应为什么 wrong' },
    WARNING: { description: '警告：很可能有误，或须由人判断 likely wrong, or for a person to judge' },
    NOTE: { description: '提示：未能核对，或属写法 could not be verified, or a matter of form' },
  },
});

@ObjectType({ description: '文稿中的一处问题。Something wrong with a draft.' })
export class DraftFinding {
  @Field(() => FindingCodeEnum, { description: '问题的种类。What kind of thing is wrong.' })
  code!: string;

  @Field(() => FindingSeverityEnum, { description: '轻重。How grave it is.' })
  severity!: string;

  @Field(() => Int, { description: 'UTF-16 起点。UTF-16 offset.' })
  start!: number;

  @Field(() => Int, { description: 'UTF-16 终点，不含。UTF-16 offset after the last character.' })
  end!: number;

  @Field({ description: '文稿中的文字。The words concerned.' })
  words!: string;

  @Field({ description: '说明（中文）。What is wrong, in Chinese.' })
  message!: string;

  @Field({ description: '说明（英文）。What is wrong, in English.' })
  messageEn!: string;

  @Field(() => String, { nullable: true, description: '应为什么；不知则空。What is right, where known.' })
  right!: string | null;

  @Field(() => String, { nullable: true, description: '所据。What the finding rests on.' })
  evidence!: string | null;

  @Field(() => Float, { description: '把握，0 至 1。' })
  confidence!: number;

  @Field(() => Int, {
    nullable: true,
    description: '所涉引用在 citations 中的序号，自 0 起。Index of the citation concerned.',
  })
  citation!: number | null;

  @Field(() => [TextDifference], {
    nullable: true,
    description:
      '文字对照：REMOVED 为规定的原文，ADDED 为文稿所写或修改后的文字。Words compared: REMOVED stands in the provision, ADDED in the draft or in the later version.',
  })
  difference!: readonly TextDifference[] | null;
}

@ObjectType({ description: '文稿所依据的一个文件。A document that a draft rests on.' })
export class Authority {
  /** Not in the schema: the resolver loads the work from it. */
  sourceId!: string | null;

  @Field({ description: '文件的名称，不带书名号。Its title, without the marks.' })
  title!: string;

  @Field(() => HierarchyLevelEnum, {
    nullable: true,
    description: '效力级别；未收录则为空。Its level; null where it is not held.',
  })
  level!: HierarchyLevel | null;

  @Field(() => String, {
    nullable: true,
    description: '文中所写的文号；没有写则为空。The number as the draft has it; null where it has none.',
  })
  documentNumber!: string | null;

  @Field({ description: '当日的效力，或为何不知。How it stands on the day, or why that is not known.' })
  verdict!: string;

  @Field(() => LookupOutcomeEnum, { description: '归结的结果。What the mention came to.' })
  outcome!: string;

  @Field(() => [String], { description: '所引的条款，按文中次序。Provisions cited, in text order.' })
  provisions!: string[];

  @Field(() => Int, { description: '引用的次数。How often it is cited.' })
  count!: number;

  @Field(() => Int, { description: '首次引用的起点（UTF-16）。Offset of the first mention.' })
  start!: number;

  @Field(() => FindingSeverityEnum, {
    nullable: true,
    description: '其引用中最重的问题。The gravest finding on any mention of it.',
  })
  severity!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至何日，其后有无修改、废止未核实；未载则空。Up to when what is told of it is known; null where that is not told.',
  })
  knownOn!: string | null;
}

@ObjectType({ description: '各级问题的数目。How many findings of each severity.' })
export class FindingCounts {
  @Field(() => Int, { name: 'errors', description: '错误的数目。How many errors.' })
  ERROR!: number;

  @Field(() => Int, { name: 'warnings', description: '警告的数目。How many warnings.' })
  WARNING!: number;

  @Field(() => Int, { name: 'notes', description: '提示的数目。How many notes.' })
  NOTE!: number;
}

@ObjectType({ description: '没有条文可核对的数目。What could not be held against a text.' })
export class Unverified {
  @Field(() => Int, { description: '指明条款的引用。Citations that name an article.' })
  citations!: number;

  @Field(() => Int, { description: '引文。Quotations.' })
  quotations!: number;
}

export const RowVerdictEnum = Object.fromEntries(
  Object.keys(ROW_VERDICTS).map((verdict) => [verdict, verdict]),
) as Record<RowVerdict, RowVerdict>;
registerEnumType(RowVerdictEnum, {
  name: 'RowVerdict',
  description: '清单一行核对的结论。What the check of a row comes to.',
  valuesConfig: Object.fromEntries(
    Object.entries(ROW_VERDICTS).map(([verdict, description]) => [verdict, { description }]),
  ),
});

const COLUMN_ROLE_NAMES: Record<ColumnRole, string> = {
  number: '序号 running number',
  code: '事项编码 code',
  name: '事项名称 name of the power or service',
  part: '子项 part of it',
  type: '类型 kind of power',
  department: '主管部门 department in charge',
  body: '行使主体 who exercises it',
  level: '行使层级 level of government',
  basis: '依据，名称与条款在一格 legal basis, title and article in one cell',
  basisTitle: '依据的名称 title of the legal basis',
  basisNumber: '依据的文号 document number of the legal basis',
  basisArticle: '依据的条款 article of the legal basis',
  basisText: '依据的原文 words of the legal basis',
  note: '备注 note',
};

export const ListColumnRoleEnum = Object.fromEntries(COLUMN_ROLES.map((role) => [role, role])) as Record<
  ColumnRole,
  ColumnRole
>;
registerEnumType(ListColumnRoleEnum, {
  name: 'ListColumnRole',
  description: '清单的一列是什么。What a column of a list says.',
  valuesConfig: Object.fromEntries(
    Object.entries(COLUMN_ROLE_NAMES).map(([role, description]) => [role, { description }]),
  ),
});

@InputType({ description: '清单里哪一列是什么。Which column of a list is what.' })
export class ListColumnInput {
  @Field(() => ListColumnRoleEnum, { description: '这一列是什么。What the column says.' })
  role!: ColumnRole;

  @Field({ description: '表头的文字，或列的字母（A、B、AA）。Words of its header, or its letter.' })
  column!: string;
}

@ObjectType({ description: '清单的一行，及其依据核对的结论。A row of a list, checked.' })
export class CheckedListRow {
  @Field(() => ListedPower, { description: '所列的事项。What the row lists.' })
  listed!: ListedPower;

  @Field(() => String, { nullable: true, description: '表的名称。Name of its sheet.' })
  sheet!: string | null;

  @Field({ description: '依据一格的文字。The cell of its legal bases.' })
  basis!: string;

  @Field(() => Int, {
    description:
      '依据在 text 中的起点（UTF-16），问题与引用的位置亦指 text。Where its basis begins in text, of which all offsets are.',
  })
  start!: number;

  @Field(() => Int, {
    description: '依据在 text 中的终点，不含（UTF-16）。Where its basis ends in text, exclusive.',
  })
  end!: number;

  @Field(() => RowVerdictEnum, { description: '核对的结论。What the check came to.' })
  verdict!: string;

  @Field({ description: '结论的文字。The verdict in words.' })
  says!: string;

  @Field(() => [String], { description: '应为什么。What would be right.' })
  right!: string[];

  @Field(() => [String], { description: '自何时起如此。Since when it has been so.' })
  since!: string[];

  @Field(() => Int, { description: '读出几处依据。How many bases were read.' })
  bases!: number;
}

@ObjectType({ description: '核对过的清单。A list, checked row by row.' })
export class CheckedList {
  @Field(() => String, {
    nullable: true,
    description: '清单的题名；读不出则为空。Title of the list; null where none is read.',
  })
  title!: string | null;

  @Field({
    description: '各行的依据连成的文字，各处位置即指它。The rows as one text, which offsets are of.',
  })
  text!: string;

  @Field(() => [CheckedListRow], { description: '按表中的次序。In the order of the list.' })
  rows!: CheckedListRow[];
}

@ObjectType({
  description: '核稿的结果；不保存任何内容。A check of a draft; nothing of it is stored.',
})
export class DraftCheck {
  @Field(() => LocalDate, { nullable: true, description: '按哪一天的效力核对。The day whose law counts.' })
  asOf!: string | null;

  @Field(() => [String], { nullable: true, description: '文稿所属的地区，由大到小。Region of the draft.' })
  region!: string[] | null;

  @Field({
    description:
      '按哪一天、哪些未能核对、收录多少、资料截至何日。As of when, what could not be verified, what is held and known up to when.',
  })
  standing!: string;

  @Field(() => FindingCounts, { description: '各级问题的数目。How many findings of each severity.' })
  counts!: FindingCounts;

  @Field(() => Unverified, {
    description: '未能核对的引用与引文各有多少。How many mentions and quotations could not be verified.',
  })
  unverified!: Unverified;

  @Field(() => Int, { description: '按请求略去的问题。Findings left out as asked.' })
  silenced!: number;

  @Field(() => [DraftFinding], { description: '按文中次序。In text order.' })
  findings!: DraftFinding[];

  @Field(() => [Authority], { description: '所依据的文件，各一次。Each document once.' })
  authorities!: Authority[];

  @Field(() => [LookupEntryType], {
    description: '全部引用，与 citationLookup 所得相同。All citations, as citationLookup gives them.',
  })
  citations!: LookupEntryType[];

  @Field(() => CheckedList, {
    nullable: true,
    description: '所核对的是清单时，其各行；文稿则空。Where a list was checked, its rows; null of a draft.',
  })
  list!: CheckedList | null;
}
