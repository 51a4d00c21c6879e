/** trace_measure: from what a report says was done to the rules it cites, and the bases of these. */
import { z } from 'zod';
import { RELATIONS } from '../../../domain/model/terms';
import { relationName } from '../../../domain/text/names/relation';
import { MEASURE, MEASURES, REPORT_MEASURES, REPORT_STATUS, REPORTS } from '../documents';
import {
  AFTER,
  type Answer,
  PAGE,
  type PageInfo,
  REPORT,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
} from '../shapes';
import { type Ask, ToolFailure } from '../tool-failure';

const STEP = z.object({
  index: z.number(),
  parentIndex: z.number().nullable(),
  depth: z.number(),
  asOf: z.string().nullable(),
  status: STATUS.nullable(),
  endsHere: z.string().nullable(),
  citation: z
    .object({
      id: z.string(),
      text: z.string(),
      relation: z.enum(RELATIONS),
      outcome: z.string(),
      rule: z.string(),
      confidence: z.number(),
      reasons: z.array(z.string()),
      pinpoint: z.object({ text: z.string() }).nullable(),
    })
    .nullable(),
  relations: z.array(
    z.object({
      kind: z.string(),
      evidence: z.string().nullable(),
      confidence: z.number().nullable(),
      rule: z.string().nullable(),
    }),
  ),
  source: SOURCE.nullable(),
  version: VERSION.nullable(),
});
const MEASURE_SHAPE = z.object({
  id: z.string(),
  headingPath: z.array(z.string()),
  text: z.string(),
  status: z.string(),
  report: REPORT.nullable(),
  legalBasis: z.array(STEP),
});
const OUTPUT = { totalCount: z.number(), ...PAGE, measures: z.array(MEASURE_SHAPE) };
type Step = z.infer<typeof STEP>;
type Measure = z.infer<typeof MEASURE_SHAPE>;

/** Measures shown at once; a caller with more at hand is told how many there are. */
const MOST = 30;
const MOST_FOR_WORDS = 5;

export const TRACE_MEASURE = {
  title: '举措的依据',
  description:
    '一项举措所引的文件、报告所述之时有效的版本，及其上的依据链。给 measure（标识或其中的文字），或给 report（标识或标题）取其全部有引用的举措。' +
    'Which rules support a measure: what it cites, in the version then in force, and the bases above. Give a measure by id or words, or a whole report.',
  inputSchema: {
    measure: z
      .string()
      .min(2)
      .optional()
      .describe('举措的标识（item:…）或其中的文字 id or words of a measure'),
    report: z
      .string()
      .min(2)
      .optional()
      .describe('报告的标识（report:…）或标题的一部分 id or title of a report'),
    depth: z.number().int().min(1).max(10).default(5).describe('依据链至多几层 how deep'),
    first: z
      .number()
      .int()
      .min(1)
      .max(MOST)
      .optional()
      .describe(`至多几项；默认整份报告 ${MOST} 项，文字 ${MOST_FOR_WORDS} 项 how many measures`),
    after: AFTER,
  },
  outputSchema: OUTPUT,
};

interface Page {
  totalCount: number;
  pageInfo: PageInfo;
  nodes: Measure[];
}

interface Given {
  measure?: string;
  report?: string;
  depth: number;
  first?: number;
  after?: string;
}

export async function traceMeasure(ask: Ask, given: Given): Promise<Answer> {
  const { totalCount, pageInfo, nodes } = await measuresOf(ask, given);
  const where = given.after === undefined ? '前 ' : '接前页 ';
  const more = totalCount > nodes.length ? [`共 ${totalCount} 项，此处${where}${nodes.length} 项。`] : [];
  return {
    text: [...more, ...nodes.map(measureWords)].join('\n\n'),
    data: { totalCount, ...pageInfo, measures: nodes },
  };
}

async function measuresOf(ask: Ask, { measure, report, depth, first, after }: Given): Promise<Page> {
  if (measure?.startsWith('item:')) {
    const found = await ask<{ measure: Measure | null }>(MEASURE, { id: measure, depth });
    if (!found.measure) {
      await refuseWithdrawn(
        ask,
        `report:${measure.slice('item:'.length, measure.lastIndexOf('/'))}`,
        'measure',
      );
      throw noMeasure(measure);
    }
    return { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [found.measure] };
  }
  const reportId = report === undefined ? null : await reportCalled(ask, report);
  if (measure !== undefined) {
    const filter = { text: measure, report: reportId };
    const asked = { filter, depth, first: first ?? MOST_FOR_WORDS, after };
    const { measures } = await ask<{ measures: Page }>(MEASURES, asked);
    if (measures.totalCount === 0) throw noMeasure(measure);
    return measures;
  }
  if (reportId === null) {
    throw new ToolFailure(
      'BAD_USER_INPUT',
      '须给 measure 或 report（expected a measure or a report）',
      '给举措的标识或其中的文字，或报告的标识或标题。Give one of the two.',
      'measure',
    );
  }
  const found = await ask<{ report: { measures: Page } }>(REPORT_MEASURES, {
    report: reportId,
    depth,
    first: first ?? MOST,
    after,
  });
  return found.report.measures;
}

function noMeasure(called: string): ToolFailure {
  return new ToolFailure(
    'NOT_FOUND',
    `没有举措：expected the id or words of a measure held, but got: ${called.slice(0, 60)}`,
    '用 search（kinds: ["MEASURE"]）查找，或用更短的文字。Find it with search, or use fewer words.',
    'measure',
  );
}

/** An id, or words that one title alone has. */
async function reportCalled(ask: Ask, called: string): Promise<string> {
  const all: { id: string; title: string }[] = [];
  let after: string | null = null;
  do {
    const { reports }: { reports: { pageInfo: PageInfo; nodes: typeof all } } = await ask(REPORTS, { after });
    all.push(...reports.nodes);
    after = reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null;
  } while (after !== null);
  const byId = all.find(({ id }) => id === called);
  if (byId) return byId.id;
  if (called.startsWith('report:')) await refuseWithdrawn(ask, called, 'report');
  // Many reports are called 政府工作报告: one of them is not to be answered for another.
  const exact = all.filter(({ title }) => title === called);
  const found = exact.length > 0 ? exact : all.filter(({ title }) => title.includes(called));
  if (found.length === 1) return found[0]!.id;
  const choice = (found.length > 0 ? found : all).slice(0, 20).map(({ id, title }) => `${title}（${id}）`);
  throw new ToolFailure(
    found.length === 0 ? 'NOT_FOUND' : 'AMBIGUOUS',
    `报告：expected the id or title of one report, but got: ${called.slice(0, 60)}`,
    choice.length > 0 ? `可选 choose from：${choice.join('；')}` : '图中还没有报告。No report is held.',
    'report',
  );
}

/** A report that was taken back is no report that nobody knows. */
async function refuseWithdrawn(ask: Ask, id: string, argument: string): Promise<void> {
  const { reportStatus } = await ask<{ reportStatus: { state: string; message: string | null } | null }>(
    REPORT_STATUS,
    { id },
  );
  if (reportStatus?.state !== 'WITHDRAWN') return;
  throw new ToolFailure(
    'REPORT_WITHDRAWN',
    reportStatus.message!,
    '不要引用其中的内容。It was withdrawn; do not cite it.',
    argument,
  );
}

function measureWords({ id, headingPath, report, text, legalBasis }: Measure): string {
  const head = `${headingPath.at(-1) ?? id}（${report?.title ?? ''}，${id}）`;
  const chain = legalBasis.map((step) => `${'  '.repeat(step.depth)}- ${stepWords(step)}`);
  return [head, text, ...(chain.length > 0 ? chain : ['没有引用文件。It cites nothing.'])].join('\n');
}

function stepWords({ citation, relations, source, version, status }: Step): string {
  const how = citation
    ? `${relationName(citation.relation)} ${citation.text.replace(/\s+/gu, '')}`
    : relations.map(({ kind }) => SOURCE_RELATION_NAMES[kind] ?? kind).join('、');
  if (!source) return `${how} → ${UNRESOLVED[citation?.outcome ?? ''] ?? '未能归结'}`;
  return `${how} → ${sourceWords(source, version)}，${versionWords(version, status)}`;
}

const SOURCE_RELATION_NAMES: Record<string, string> = {
  BASED_ON: '根据',
  IMPLEMENTS: '实施',
  AMENDS: '修改',
  REPEALS: '废止',
  REPLACES: '取代',
};
const UNRESOLVED: Record<string, string> = {
  NOT_HELD: '未收录',
  AMBIGUOUS: '有多个可能',
  NOT_LEGAL_SOURCE: '不是法律渊源',
};
