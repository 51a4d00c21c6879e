/** Answers to “what did this provision say that day?”； each negative one carries its reason. */
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { ValidityStatusEnum } from '../enums';
import { LocalDate } from '../scalars';
import { Caution } from './caution.type';
import { Provision } from './provision.type';
import { LegalSource } from './source.type';
import { SourceVersion } from './version.type';

@ObjectType({ description: '找到。Found.' })
export class ProvisionFound {
  @Field(() => Provision, { description: '条文。The provision.' })
  provision!: unknown;

  @Field(() => SourceVersion, { description: '所属的版本。The version it stands in.' })
  version!: unknown;

  @Field(() => LocalDate, { nullable: true, description: '所问之日；按标识取则为空。The day asked about.' })
  asOf!: string | null;

  @Field({
    description:
      '自何时施行是否已知；否则为当日以前公布的最新文本。Whether it is known since when the version applies; else it is the newest text promulgated by that day.',
  })
  startKnown!: boolean;

  @Field({
    description:
      '是否确为当日的文字：施行日已知，或与前一版本此条相同。Whether these are the words of that day for certain: the start is known, or the version before says the same.',
  })
  certain!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which the work is known; later changes are not verified.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];
}

@ObjectType({ description: '未收录此文件。No such work is held.' })
export class SourceNotFound {
  @Field({ description: '所问的名称。The name asked for.' })
  name!: string;
}

@ObjectType({ description: '当日的版本未收录其文本。The text of that day’s version is not held.' })
export class VersionNotHeld {
  @Field(() => LegalSource, { description: '所问的文件。The work asked about.' })
  source!: unknown;

  @Field(() => LocalDate, { nullable: true, description: '所问之日。The day asked about.' })
  asOf!: string | null;

  @Field(() => SourceVersion, {
    nullable: true,
    description: '当日的版本，若知其日期。That version, if its dates are known.',
  })
  versionThen!: unknown;

  @Field(() => Provision, {
    nullable: true,
    description: '只有编者条旨的条款。The provision with a caption only.',
  })
  captioned!: unknown;

  @Field(() => [SourceVersion], { description: '收录文本的版本。Versions whose text is held.' })
  held!: unknown[];

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which the work is known; later changes are not verified.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];
}

@ObjectType({ description: '该版本没有这一条。That version has no such provision.' })
export class NoSuchArticle {
  @Field(() => SourceVersion, { description: '当日的版本。The version of that day.' })
  version!: unknown;

  @Field({ description: '所问的编号。The number asked for.' })
  number!: string;

  @Field(() => LocalDate, { nullable: true, description: '所问之日。The day asked about.' })
  asOf!: string | null;

  @Field(() => Int, { nullable: true, description: '该版本共几条。How many articles it has.' })
  articleCount!: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which the work is known; later changes are not verified.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];
}

@ObjectType({ description: '当日尚未施行。Not yet in force that day.' })
export class NotYetInForce {
  @Field(() => LegalSource, { description: '所问的文件。The work asked about.' })
  source!: unknown;

  @Field(() => LocalDate, { nullable: true, description: '所问之日。The day asked about.' })
  asOf!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '自何日施行；不明则为空。Since when it applies; null if not known.',
  })
  effectiveFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which the work is known; later changes are not verified.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];
}

@ObjectType({ description: '当日已废止或失效。No longer in force that day.' })
export class NoLongerInForce {
  @Field(() => LegalSource, { description: '所问的文件。The work asked about.' })
  source!: unknown;

  @Field(() => LocalDate, { nullable: true, description: '所问之日。The day asked about.' })
  asOf!: string | null;

  @Field(() => ValidityStatusEnum, { description: '当日已废止或失效。Repealed or expired that day.' })
  status!: string;

  @Field(() => SourceVersion, { nullable: true, description: '最后的版本。The last version.' })
  lastVersion!: unknown;

  @Field(() => LocalDate, {
    nullable: true,
    description: '自何日起；不明则为空。Since when; null if not known.',
  })
  since!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '资料截至之日；其后的变动未核实。The day up to which the work is known; later changes are not verified.',
  })
  knownOn!: string | null;

  @Field(() => [Caution], { description: '答案以外须知的事。What to know beside the answer.' })
  cautions!: Caution[];
}

export const ProvisionResult = createUnionType({
  name: 'ProvisionResult',
  description: '条款，或没有的缘由。A provision, or why there is none.',
  types: () =>
    [ProvisionFound, SourceNotFound, VersionNotHeld, NoSuchArticle, NotYetInForce, NoLongerInForce] as const,
});
