/** provision, and provision_as_of: the very text of an article on a day, or the reason why it cannot be given. */
import { z } from 'zod';
import { todayInBeijing } from '../../../domain/model/days';
import type { ValidityStatus } from '../../../domain/model/terms';
import { statusName } from '../../../domain/text/names/status';
import { PROVISION } from '../documents';
import { type Links, linksTo } from '../links';
import {
  type Answer,
  CAUTION,
  type Caution,
  cautionWords,
  DATE,
  DATED_VERSION,
  type DayGiven,
  dayArguments,
  SOURCE,
  type Source,
  STATUS,
  sourceWords,
  VERSION,
  type Version,
  versionWords,
  WORK_NAME,
} from '../shapes';
import { type Ask, dayGiven, ToolFailure } from '../tool-failure';

const DAY = z.string().nullable().optional();
/** One object for all answers, told apart by `outcome`, as a tool's output must be one. */
const OUTPUT = {
  date: z.string(),
  outcome: z.enum([
    'ProvisionFound',
    'SourceNotFound',
    'VersionNotHeld',
    'NoSuchArticle',
    'NotYetInForce',
    'NoLongerInForce',
  ]),
  asOf: DAY,
  startKnown: z.boolean().optional(),
  certain: z.boolean().optional(),
  knownOn: DAY,
  cautions: z.array(CAUTION).optional(),
  provision: z
    .object({
      id: z.string(),
      label: z.string().nullable(),
      path: z.string(),
      heading: z.string().nullable(),
      text: z.string().nullable(),
    })
    .optional(),
  version: DATED_VERSION.optional(),
  name: z.string().optional(),
  didYouMean: z.array(z.string()).optional(),
  source: SOURCE.extend({ statusAt: STATUS.optional() }).optional(),
  versionThen: VERSION.nullable().optional(),
  captioned: z
    .object({ id: z.string(), path: z.string(), caption: z.string().nullable() })
    .nullable()
    .optional(),
  held: z.array(VERSION).optional(),
  number: z.string().optional(),
  articleCount: z.number().nullable().optional(),
  effectiveFrom: DAY,
  status: STATUS.optional(),
  lastVersion: VERSION.nullable().optional(),
  since: DAY,
  by: z.array(SOURCE).optional(),
  url: z.string().nullable().optional().describe('永久链接；本服务没有对外的地址则空 permalink'),
  uri: z.string().optional().describe('资源的地址 address of the resource'),
};

export const PROVISION_TOOL = {
  title: '条文',
  description:
    '某文件的某条（款、项）在某日（默认今天）的原文，附文件、版本、时效性与永久链接；没有时说明缘由，绝不以他日的文本代替。' +
    'The text of a provision on a day, today if none is given, with source, version, status and permalink, or a typed reason why there is none.',
  inputSchema: {
    id: z
      .string()
      .min(1)
      .optional()
      .describe('条款的标识；给它就不给 source 与 number id of the provision, instead of the two'),
    source: WORK_NAME.optional(),
    number: z
      .string()
      .min(1)
      .optional()
      .describe('编号，如 第二十七条第二款、27、第二章、附件三、序言 number of the provision'),
    ...dayArguments('哪一天，YYYY-MM-DD，默认今天 the day; today if left out'),
  },
  outputSchema: OUTPUT,
};

export const PROVISION_AS_OF = {
  title: '某日的条文',
  description:
    '某文件的某条（款、项）在某日有效的原文，附文件、版本、时效性。没有时说明缘由（未收录该版本、该版本共几条而无此条、尚未施行、已废止），绝不以他日的文本代替。' +
    'The exact text of an article in force on a day, with source, version and status, or a typed reason why there is none; never another day’s text.',
  inputSchema: {
    source: z.string().min(1).describe('文件名称、别名或标识，如 政府信息公开条例 title, alias or id'),
    number: z
      .string()
      .min(1)
      .describe('编号，如 第二十七条第二款、27、第二章、附件三、序言 number of the provision'),
    date: DATE.describe('哪一天，YYYY-MM-DD the day'),
  },
  outputSchema: OUTPUT,
};

type Dated = z.infer<typeof DATED_VERSION>;
type Result = { cautions?: Caution[] } & (
  | {
      outcome: 'ProvisionFound';
      asOf: string | null;
      provision: { label: string | null; path: string; text: string | null };
      version: Dated;
    }
  | { outcome: 'SourceNotFound'; name: string; didYouMean: string[] }
  | {
      outcome: 'VersionNotHeld';
      source: Source;
      versionThen: Version | null;
      captioned: { caption: string | null } | null;
      held: Version[];
    }
  | { outcome: 'NoSuchArticle'; number: string; articleCount: number | null; version: Dated }
  | { outcome: 'NotYetInForce'; source: Source; effectiveFrom: string | null }
  | {
      outcome: 'NoLongerInForce';
      source: Source;
      status: ValidityStatus;
      since: string | null;
      by: Source[];
      lastVersion: Version | null;
    }
);

export async function provisionAsOf(
  ask: Ask,
  given: { source: string; number: string; date: string },
  base: string | null = null,
): Promise<Answer> {
  return provisionOn(ask, given, base);
}

/** @param base address of this service, where others can open it. */
export async function provision(
  ask: Ask,
  { asOf, on, ...asked }: { id?: string; source?: string; number?: string } & DayGiven,
  base: string | null,
): Promise<Answer> {
  return provisionOn(ask, { ...asked, date: dayGiven({ asOf, on }) ?? todayInBeijing() }, base);
}

async function provisionOn(
  ask: Ask,
  given: { id?: string; source?: string; number?: string; date: string },
  base: string | null,
): Promise<Answer> {
  const { provision: found } = await ask<{ provision: Result | null }>(PROVISION, given);
  if (!found) {
    throw new ToolFailure(
      'NOT_FOUND',
      `没有条款 ${String(given.id).slice(0, 80)}。\nNo provision has this id.`,
      '用 source 与 number 取，或用 search 查找。Ask by source and number, or find it with search.',
      'id',
    );
  }
  const links = linksOf(found, given.date, base);
  const seen = links?.url ? `\n${links.url}` : '';
  const text = words(found, given.date) + cautionWords(found.cautions ?? []) + seen;
  return { text, data: { date: given.date, ...found, ...links } };
}

/** Of what was found, on that day. */
function linksOf(found: Result, on: string, base: string | null): Links | null {
  if (found.outcome !== 'ProvisionFound') return null;
  return linksTo(base, { source: found.version.source.id, path: found.provision.path, on });
}

function words(found: Result, date: string): string {
  switch (found.outcome) {
    case 'ProvisionFound': {
      const { version, provision } = found;
      return `${sourceWords(version.source, version)}${provision.label ?? provision.path}，${date} 的版本：${versionWords(version, version.status)}\n\n${provision.text ?? '（原文未收录）'}`;
    }
    case 'SourceNotFound':
      return `未收录“${found.name}”${found.didYouMean.length > 0 ? `，是否指${found.didYouMean.map((title) => `《${title}》`).join('、')}` : ''}。请核对名称，或用 search 查找相近的文件；不要凭记忆引用。`;
    case 'VersionNotHeld': {
      const then = found.versionThen
        ? `当日的版本为 ${versionWords(found.versionThen, null)}，`
        : '当日的版本不详，';
      const caption = found.captioned?.caption ? `条旨（编者所拟）：${found.captioned.caption}。` : '';
      const held = found.held.map(({ effectiveFrom }) => effectiveFrom ?? '日期不详').join('、');
      return `${sourceWords(found.source, found.versionThen)}：${then}其原文未收录，不能作答。${caption}${held ? `收录有原文的版本自：${held}。` : ''}`;
    }
    case 'NoSuchArticle': {
      const count = found.articleCount === null ? '' : `，该版本共 ${found.articleCount} 条`;
      return `${sourceWords(found.version.source, found.version)}（${versionWords(found.version, found.version.status)}）没有${found.number}${count}。请核对条号。`;
    }
    case 'NotYetInForce':
      return `${sourceWords(found.source)}在 ${date} 尚未施行${found.effectiveFrom ? `，自 ${found.effectiveFrom} 起施行` : ''}。`;
    case 'NoLongerInForce': {
      const by = found.by.length > 0 ? `，由${found.by.map((source) => sourceWords(source)).join('、')}` : '';
      return `${sourceWords(found.source, found.lastVersion)}在 ${date} ${statusName(found.status)}${found.since ? `，自 ${found.since} 起` : ''}${by}。`;
    }
  }
}
