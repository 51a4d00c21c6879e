/** What a look-up of any text gives: one entry per mention, in text order. */
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Pinpoint } from '../citations/citation.type';
import { CitationFormEnum, CitationRelationEnum, SourceKindEnum, ValidityStatusEnum } from '../enums';
import { LocalDate } from '../scalars';
import { Caution } from '../sources/caution.type';
import type { KnownWork } from './known-works';

export const LookupOutcomeEnum = {
  RESOLVED: 'RESOLVED',
  SUPERSEDED: 'SUPERSEDED',
  PROVISION_NOT_FOUND: 'PROVISION_NOT_FOUND',
  AMBIGUOUS: 'AMBIGUOUS',
  NOT_HELD: 'NOT_HELD',
  NOT_LEGAL_SOURCE: 'NOT_LEGAL_SOURCE',
  OVER_LIMIT: 'OVER_LIMIT',
} as const;

registerEnumType(LookupOutcomeEnum, {
  name: 'LookupOutcome',
  description: '查询所得。What a mention came to.',
  valuesConfig: {
    RESOLVED: { description: '已归结 resolved' },
    SUPERSEDED: { description: '已归结，但当日已被取代或废止 resolved, but replaced or repealed that day' },
    PROVISION_NOT_FOUND: {
      description:
        '文件与版本已确定，但所指条款有该版本所无者，见 missingProvisions the version has not all provisions named',
    },
    AMBIGUOUS: { description: '有多个可能，未作取舍 several candidates, none chosen' },
    NOT_HELD: { description: '写法完整，但未收录 well-formed, not held' },
    NOT_LEGAL_SOURCE: { description: '不是法律渊源 not a legal source' },
    OVER_LIMIT: { description: '超过每次上限，仅给出位置与规范写法 past the cap: span and normal form only' },
  },
});

@InputType({ description: '一段文本，及如何解释。A text with a reading of its own.' })
export class LookupQuestion {
  @Field({ description: '文本。The text.' })
  text!: string;

  @Field(() => LocalDate, { nullable: true, description: '按哪一天解释。The day meant.' })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: '发文机关或地区。Who issued the text, or where.' })
  issuerHint?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '文本自身是法律文件时的题名，“本法”“前款”即指它。Title of the text, where it is a law itself.',
  })
  ownTitle?: string | null;
}

@ObjectType('CitationStrings', { description: '可直接显示的写法。Ready strings.' })
export class CitationStringsType {
  @Field({ description: '《优化营商环境条例》第十条第（二）项' })
  full!: string;

  @Field({ description: '优化营商环境条例 10(2)' })
  short!: string;

  @Field({ description: '英文，如 art. 10, subpara. (2)。In English.' })
  english!: string;
}

@ObjectType({ description: '一个可能的文件。A work that may be meant.' })
export class LookupCandidate {
  /** Not in the schema: the resolver loads the work from it. */
  sourceId!: string;

  @Field(() => Float, {
    description:
      '可能性，0 至 1，只可在同一处引用内比较。How likely, from 0 to 1; comparable within one mention only.',
  })
  score!: number;

  @Field(() => [String], { description: '理由。Why it may be meant.' })
  reasons!: string[];
}

@ObjectType('LookupEntry', {
  description: '文本中的一处引用及其所指。A mention in a text, and what it means.',
})
export class LookupEntryType {
  @Field({ description: '原文。Exact text.' })
  text!: string;

  @Field(() => Int, { description: 'UTF-16 起点。UTF-16 offset.' })
  start!: number;

  @Field(() => Int, { description: 'UTF-16 终点，不含。UTF-16 offset after the last character.' })
  end!: number;

  @Field(() => Int, { description: '码点起点。Code-point offset.' })
  codePointStart!: number;

  @Field(() => Int, { description: '码点终点，不含。Code-point offset after the last character.' })
  codePointEnd!: number;

  @Field(() => CitationFormEnum, { description: '写法。How it is written.' })
  form!: string;

  @Field(() => String, {
    nullable: true,
    description: '规范化的名称；没有写名称则为空。Normalised title; null where none is written.',
  })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '文中所写的文号；没有写则为空。The number as written; null where there is none.',
  })
  documentNumber!: string | null;

  @Field(() => Pinpoint, {
    nullable: true,
    description: '所指条款；没有写则为空。Where in the source it points; null where it does not say.',
  })
  pinpoint!: Pinpoint | null;

  @Field(() => SourceKindEnum, {
    description: '所引文件的种类，按其名称判断。What kind of document it names, told by its title.',
  })
  kind!: string;

  @Field(() => CitationRelationEnum, {
    description: '文字对所引文件的关系。How the text stands to what it cites.',
  })
  relation!: string;

  @Field(() => LookupOutcomeEnum, { description: '归结的结果。What it came to.' })
  outcome!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: '归结以此日为准；不分日期的为空。The day the answer is for; null where none matters.',
  })
  asOf!: string | null;

  @Field(() => ValidityStatusEnum, { nullable: true, description: '所引版本当日的时效性。' })
  status!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '该版本自何时施行是否已知；无版本则为空。Whether it is known since when that version applies.',
  })
  startKnown!: boolean | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '所指文件的资料截至之日。The day up to which the work is known.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];

  @Field(() => Float, { description: '归结的可信度，0 至 1。How sure the link is, from 0 to 1.' })
  confidence!: number;

  @Field({ description: '归结所据的规则。What made the link.' })
  rule!: string;

  @Field(() => [String], { description: '理由。Reasons, for people.' })
  reasons!: string[];

  @Field(() => [LookupCandidate], { description: 'AMBIGUOUS 时的可能，最可能的在前。Best first.' })
  candidates!: LookupCandidate[];

  @Field(() => LocalDate, { nullable: true, description: 'SUPERSEDED 时：自何日起。Since when.' })
  supersededOn!: string | null;

  @Field(() => [String], {
    description: '所指而该版本没有的条款。Provisions named that the version does not have.',
  })
  missingProvisions!: string[];

  @Field(() => [String], {
    description: 'NOT_HELD 时：相近的题名，最近的在前。Titles that a misspelt one may mean, nearest first.',
  })
  didYouMean!: string[];

  @Field(() => CitationStringsType, {
    nullable: true,
    description: '可直接显示的写法；没有归结则为空。Ready strings; null where it is not resolved.',
  })
  strings!: CitationStringsType | null;

  sourceId!: string | null;
  versionId!: string | null;
  provisionIds!: string[];
  supersededByIds!: string[];
  /** The work meant, where the catalogue tells all that is asked of it. */
  known!: KnownWork | null;
}

@ObjectType({ description: '一段文本的查询结果。The look-up of one text.' })
export class CitationLookup {
  @Field(() => [LookupEntryType], { description: '按文中次序，互不重叠。In text order, without overlaps.' })
  citations!: LookupEntryType[];
}

@ObjectType({ description: '查询的上限，以字符与引用计。Limits of the look-up, live.' })
export class CitationLookupLimits {
  @Field(() => Int, { description: '一次至多几个字符。Most characters of one request.' })
  charactersPerRequest!: number;

  @Field(() => Int, { description: '一次至多归结几处引用。Most citations that one request resolves.' })
  citationsPerRequest!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '每分钟的开销上限折合的引用数，与其他查询合计；空为不限。What a client may spend in a minute, in citations; null: no limit.',
  })
  citationsPerMinute!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '本分钟内尚可查询的引用数；空为不限。Left in this minute; null: no limit.',
  })
  remaining!: number | null;

  @Field(() => ID, {
    description: '计数所依的客户：令牌，无令牌则为地址。The client counted: a token, or an address.',
  })
  client!: string;
}
