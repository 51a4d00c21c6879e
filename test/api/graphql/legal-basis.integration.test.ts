/** The main question, over HTTP and Bolt: for every measure of the seed report, which rule supports it? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from '../../../src/platform/catalogue/load';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;
const REPORT = 'report:重庆市沙坪坝区科学技术局/2022/法治政府建设情况的报告';
const OPERATION = readFileSync(
  join(__dirname, '..', '..', '..', 'schema', 'operations', 'legal-basis-of-report.graphql'),
  'utf8',
);

interface Step {
  index: number;
  parentIndex: number | null;
  depth: number;
  asOf: string;
  status: string;
  endsHere: string | null;
  citation: {
    text: string;
    start: number;
    end: number;
    relation: string;
    confidence: number;
    rule: string;
  } | null;
  relations: { kind: string; evidence: string | null }[];
  source: { title: string; level: string } | null;
  version: { effectiveFrom: string; effectiveTo: string | null } | null;
}
interface Measure {
  text: string;
  status: string;
  legalBasis: Step[];
}
interface Data {
  report: { title: string; measures: { totalCount: number; nodes: Measure[] } };
}

let measures: Measure[];

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
  const { data, errors } = await server.ask<Data>(OPERATION, { report: REPORT });
  expect(errors).toBeUndefined();
  measures = data.report.measures.nodes;
  expect(measures).toHaveLength(data.report.measures.totalCount);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

function basisOf(words: string): Step[] {
  return measures.find(({ text }) => text.includes(words))?.legalBasis ?? [];
}

describe('one query for the legal basis of a whole report', () => {
  test('gives every measure, in order', () => {
    expect(measures.length).toBeGreaterThan(15);
    const text = readFileSync(join(SEEDS, 'reports', 'shapingba-science-2022.txt'), 'utf8');
    const places = measures.map((measure) => text.indexOf(measure.text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each([
    ['《优化营商环境条例》', 'IMPLEMENTS', 'ADMIN_REGULATION', '2020-01-01'],
    ['《公平竞争审查制度实施细则》', 'REMEDIES_BREACH_OF', 'NORMATIVE_DOCUMENT', '2021-06-29'],
    ['《重大行政决策程序暂行条例》', 'IMPLEMENTS', 'ADMIN_REGULATION', '2019-09-01'],
    ['《中华人民共和国政府信息公开条例》', 'IMPLEMENTS', 'ADMIN_REGULATION', '2019-05-15'],
  ])('%s is cited as %s, in the version in force in 2022', (text, relation, level, effectiveFrom) => {
    const [step] = measures
      .flatMap(({ legalBasis }) => legalBasis)
      .filter((each) => each.citation?.text === text);
    expect(step).toMatchObject({
      depth: 0,
      asOf: '2022-12-31',
      status: 'IN_FORCE',
      citation: { relation },
      source: { level },
      version: { effectiveFrom },
    });
  });

  test('follows the bases up to the Constitution, each with evidence and the version of that day', () => {
    const chain = basisOf('《重庆市重大行政决策程序规定》');
    const constitution = chain.find(({ source }) => source?.title === '宪法');
    expect(constitution).toMatchObject({
      endsHere: 'TOP_OF_HIERARCHY',
      version: { effectiveFrom: '2018-03-11' },
    });
    for (const step of chain.filter(({ depth }) => depth > 0)) {
      expect(chain[step.parentIndex!]?.depth).toBe(step.depth - 1);
      expect(step.relations).not.toEqual([]);
      expect(step.citation).toBeNull();
    }
  });

  test('takes the version of the day, not today’s, where a work was amended in between', () => {
    for (const { version, asOf } of measures.flatMap(({ legalBasis }) => legalBasis)) {
      if (!version) continue;
      // A version whose start is not known is served too, and says so.
      expect(version.effectiveFrom === null || version.effectiveFrom <= asOf).toBe(true);
      expect(version.effectiveTo === null || version.effectiveTo > asOf).toBe(true);
    }
  });

  test('shows an unresolved citation as a step without a source, never drops it', () => {
    const steps = measures.flatMap(({ legalBasis }) => legalBasis);
    for (const step of steps) expect(step.source === null).toBe(step.endsHere === 'UNRESOLVED');
  });

  test('links with evidence, rule and confidence', () => {
    for (const { citation } of basisOf('《优化营商环境条例》').filter(({ depth }) => depth === 0)) {
      expect(citation?.rule).not.toBe('');
      expect(citation?.confidence).toBeGreaterThan(0);
    }
  });
});

describe('from a source down', () => {
  test('gives the measures that it supports, by relation and years', async () => {
    const query = `query Q($years: YearRange, $relations: [CitationRelation!]) {
      legalSource(title: "《优化营商环境条例》") {
        supportedMeasures(years: $years, relations: $relations) { totalCount nodes { text } }
      }
    }`;
    const count = async (variables: object) => {
      type Found = { legalSource: { supportedMeasures: { totalCount: number; nodes: { text: string }[] } } };
      const { data } = await server.ask<Found>(query, variables as Record<string, unknown>);
      const { totalCount, nodes } = data.legalSource.supportedMeasures;
      expect(nodes).toHaveLength(totalCount);
      return totalCount;
    };
    expect(await count({})).toBe(1);
    expect(await count({ years: { from: 2022, to: 2022 }, relations: ['IMPLEMENTS'] })).toBe(1);
    expect(await count({ years: { to: 2021 } })).toBe(0);
    expect(await count({ relations: ['REPEALS'] })).toBe(0);
  });

  test('gives what rests on it', async () => {
    const { data } = await server.ask<{ legalSource: { derived: { source: { title: string } }[] } }>(
      '{ legalSource(title: "重大行政决策程序暂行条例") { derived { source { title } } } }',
    );
    expect(data.legalSource.derived.map(({ source }) => source.title)).toContain(
      '重庆市重大行政决策程序规定',
    );
  });
});
