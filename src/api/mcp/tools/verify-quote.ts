/** verify_quote: whether words stand in a provision, by the rule of `check_text`. */
import { z } from 'zod';
import { isQuotable } from '../../../domain/check';
import { provisionName } from '../../../domain/citations/format-path';
import { todayInBeijing } from '../../../domain/model/days';
import { provisionPathOf } from '../../graphql/sources/provision-number';
import { QUOTED } from '../documents';
import {
  type Answer,
  CAUTION,
  type Caution,
  cautionWords,
  DATE,
  SOURCE,
  type Source,
  STATUS,
  sourceWords,
  VERSION,
  type Version,
  versionWords,
  WORK_NAME,
} from '../shapes';
import { type Ask, ToolFailure } from '../tool-failure';
import { workCalled } from '../works';

const VERDICTS = ['VERBATIM', 'DIFFERS', 'ELSEWHERE', 'OTHER_VERSION', 'ABSENT', 'NOT_VERIFIED'] as const;
const CHANGE = z.object({ kind: z.enum(['SAME', 'REMOVED', 'ADDED']), text: z.string() });
const OUTPUT = {
  verdict: z.enum(VERDICTS),
  asOf: z.string(),
  message: z.string(),
  messageEn: z.string(),
  right: z.string().nullable(),
  evidence: z.string().nullable(),
  difference: z.array(CHANGE).nullable().describe('REMOVED: in the provision; ADDED: in the quotation'),
  outcome: z.string().nullable(),
  status: STATUS.nullable(),
  source: SOURCE,
  version: VERSION.nullable(),
  cautions: z.array(CAUTION),
};

export const VERIFY_QUOTE = {
  title: '核对引文',
  description:
    '一段引文是否是某文件（某条）某日版本的原文：一致、有异（标出）、见于另一条、是另一版本的文字、没有，或条文未收录而不能核对。标点、空白与省略号不计。' +
    'Whether words are those of a work, or of an article, as it stood on a day: verbatim, different, elsewhere, of another version, absent, or not verified as its text is not held.',
  inputSchema: {
    quote: z.string().min(1).describe('引文，不带引号；至少八个字 the words, eight characters or more'),
    source: WORK_NAME,
    number: z
      .string()
      .min(1)
      .optional()
      .describe('条款，如 第二十七条第二款；不给即在全文中找 the provision; the whole work if left out'),
    asOf: DATE.optional().describe('按哪一天的版本，默认今天 the day; today if left out'),
  },
  outputSchema: OUTPUT,
};

interface Given {
  quote: string;
  source: string;
  number?: string;
  asOf?: string;
}
interface Quoted {
  unverified: { quotations: number };
  findings: {
    code: string;
    message: string;
    messageEn: string;
    right: string | null;
    evidence: string | null;
    difference: z.infer<typeof CHANGE>[] | null;
  }[];
  citations: {
    outcome: string;
    status: z.infer<typeof STATUS> | null;
    cautions: Caution[];
    source: Source | null;
    version: Version | null;
  }[];
}

const OF_CODE: Record<string, (typeof VERDICTS)[number]> = {
  QUOTATION_DIFFERS: 'DIFFERS',
  QUOTATION_ELSEWHERE: 'ELSEWHERE',
  QUOTATION_EARLIER: 'OTHER_VERSION',
  QUOTATION_ABSENT: 'ABSENT',
  QUOTATION_NOT_VERIFIED: 'NOT_VERIFIED',
};
/** The marks would end the quotation; punctuation makes no difference to it. */
const MARKS = /[“”「」『』"]/gu;

export async function verifyQuote(
  ask: Ask,
  { quote, source, number, asOf = todayInBeijing() }: Given,
): Promise<Answer> {
  const words = quote.replace(MARKS, '').replace(/\s*\n\s*/gu, '\n');
  if (!isQuotable(words)) {
    throw new ToolFailure(
      'BAD_USER_INPUT',
      '引文太短，核对不出什么。\nThe quotation is too short to be verified.',
      '给出整句，至少八个字。Give the whole clause, eight characters or more.',
      'quote',
    );
  }
  const work = (await workCalled(ask, source, asOf)).source;
  const path = number === undefined ? null : provisionPathOf(number);
  if (number !== undefined && path === null) {
    throw new ToolFailure(
      'BAD_USER_INPUT',
      `不是条款编号：${number.slice(0, 60)}。\nNo number of a provision.`,
      '写作第二十七条第二款或 27。Write it as 第二十七条第二款 or 27.',
      'number',
    );
  }
  const place = (path && provisionName(path)) ?? '';
  const { checkText } = await ask<{ checkText: Quoted }>(QUOTED, {
    ...{ text: `《${work.title}》${place}规定：“${words}”。`, asOf },
  });
  const [citation] = checkText.citations;
  const finding = checkText.findings.find(({ code }) => code in OF_CODE);
  // Nothing else than articles is held against quotations.
  const isOfArticles = number === undefined || path?.startsWith('art-') === true;
  const isOfWork = citation?.source?.id === work.id;
  const wasHeld = isOfWork && checkText.unverified.quotations === 0 && isOfArticles;
  const verdict = isOfWork && finding ? OF_CODE[finding.code]! : wasHeld ? 'VERBATIM' : 'NOT_VERIFIED';
  const told = isOfWork && finding ? finding : SAID[verdict === 'VERBATIM' ? 'VERBATIM' : 'NOT_VERIFIED'];
  const { outcome = null, status = null, version = null, cautions = [] } = isOfWork ? citation! : {};
  const { message, messageEn, right = null, evidence = null, difference = null } = told;
  const data = {
    ...{ verdict, asOf, message, messageEn, right, evidence, difference, outcome, status, version, cautions },
    source: work,
  };
  const head = `${sourceWords(work, version)}${place}，${asOf} 的版本：${versionWords(version, status)}`;
  const lines = [head, message, ...(right ? [`应为：${right}`] : []), ...(evidence ? [evidence] : [])];
  return { text: lines.join('\n') + cautionWords(cautions), data };
}

type Told = Pick<Quoted['findings'][number], 'message' | 'messageEn'> & Partial<Quoted['findings'][number]>;
const SAID: Record<'VERBATIM' | 'NOT_VERIFIED', Told> = {
  VERBATIM: { message: '引文与原文一致', messageEn: 'The words are those of the text' },
  NOT_VERIFIED: {
    message: '未能核对：没有收录可核对的条文，或不能确定所指',
    messageEn: 'Not verified: no text to verify it by is held, or what is meant is not sure',
  },
};
