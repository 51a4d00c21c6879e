/** Filters of the lists of reports and measures, and how they reach the statements. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReadGraph, Row } from '../../../graph/connection/read';
import { badInput } from '../../http/api-errors';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import { CitationRelationEnum, HierarchyLevelEnum, ItemStatusEnum, PowerTypeEnum } from '../enums';
import { provisionPathOf } from '../sources/provision-number';

@InputType({ description: '年度范围，两端都含。Years from and to, both included; either may be left out.' })
export class YearRange {
  @Field(() => Int, {
    nullable: true,
    description: '起始年度，含；不写则不限。First year, included; no limit if left out.',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '终止年度，含；不写则不限。Last year, included; no limit if left out.',
  })
  to?: number | null;
}

@InputType({ description: '筛选报告；各项须同时符合。Which reports: all conditions given must hold.' })
export class ReportFilter {
  @Field(() => YearRange, { nullable: true, description: '报告年度。Years reported on.' })
  years?: YearRange | null;

  @Field(() => String, {
    nullable: true,
    description: '发文机关的名称或标识。Name or id of the issuing body.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '地区，含其下级：名称、路径（重庆市/沙坪坝区）或标识。A region by name, path or id; what lies within it counts.',
  })
  region?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '举措中须有的文字；空格分开的每个词都须出现，每词至少两字。Words that its measures hold; each of at least two characters.',
  })
  text?: string | null;
}

@InputType({ description: '筛选举措；各项须同时符合。Which measures: all conditions given must hold.' })
export class MeasureFilter extends ReportFilter {
  @Field(() => [ItemStatusEnum], { nullable: true, description: '只取这些状态的。In one of these statuses.' })
  statuses?: string[] | null;

  @Field(() => ID, { nullable: true, description: '只取此报告的。Of this report only.' })
  report?: string | null;

  @Field(() => [CitationRelationEnum], {
    nullable: true,
    description: '引用文件时须有的关系之一。Cites something in one of these relations.',
  })
  relations?: string[] | null;

  @Field(() => [HierarchyLevelEnum], {
    nullable: true,
    description:
      '所引文件的效力级别。Cites a source of one of these levels (in such a relation, if both are given).',
  })
  levels?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '引用此文件的：标识、名称、别名或文号。Cites this work: its id, title, alias or document number.',
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '引用此条的，如 第三十五条、35、art-35，含其款项；与 source 同用。Cites this article or a part of it, as 第三十五条, 35 or art-35; of the same citation as source.',
  })
  article?: string | null;

  @Field(() => [PowerTypeEnum], {
    nullable: true,
    description: '清单中职权的类型。Rows of lists of these kinds of power.',
  })
  powerTypes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '清单所列的行使主体，依原文。Rows of lists exercised by this body, as the list has it.',
  })
  powerBody?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '清单中的事项名称。Rows of lists called so, in whatever region.',
  })
  powerName?: string | null;
}

/** The years taken apart and the text checked; everything else has its parameter's name already. */
export async function filterParameters(
  filter: ReportFilter | null | undefined,
  graph: ReadGraph,
): Promise<Row> {
  const { years, ...rest } = filter ?? {};
  const checked = { ...yearParameters(years, 'filter.years'), text: checkText(rest.text, 'filter.text') };
  const { article } = rest as MeasureFilter;
  const region = await regionParameter(rest.region, 'filter.region', graph);
  const place = article == null ? {} : { article: articlePath(article, 'filter.article') };
  return {
    ...rest,
    ...checked,
    ...place,
    region,
    body: await bodyParameter(rest.body, 'filter.body', graph),
  };
}

export function yearParameters(years: YearRange | null | undefined, argument: string): Row {
  const { from = null, to = null } = years ?? {};
  if (from !== null && to !== null && from > to) {
    throw badInput(argument, `参数 ${argument}：expected from ≤ to, but got: ${from} > ${to}`);
  }
  return { yearFrom: from, yearTo: to };
}

/** The index is of pairs of characters, so that a single one would find nothing, silently. */
export function checkText(text: string | null | undefined, argument: string): string | null {
  if (text == null) return null;
  const words = text.trim().split(/\s+/u);
  if (text.length > 200 || words.some((word) => [...word].length < 2)) {
    throw badInput(
      argument,
      `参数 ${argument}：expected words of at least 2 characters, 200 characters in all, but got: ${text.slice(0, 60)}`,
    );
  }
  return text;
}

/** The path of an article, or of a place in one, in the same forms everywhere: 第三条, 3, art-3. */
export function articlePath(article: string, argument: string): string {
  const path = provisionPathOf(article);
  if (path !== null) return path;
  const got = article.slice(0, 40);
  throw badInput(
    argument,
    `条号应为 第三条、3 或 art-3 之类，但得到：${got}`,
    `expected an article such as 第三条, 3 or art-3, but got: ${got}`,
  );
}
