/**
 * How much of the graph the costlier lists read, in Neo4j's own count: with what they are about, not with all there
 * is. Counted before and after reports are added, so that what a statement costs on an empty graph does not matter.
 */

import { listStatement, type Reading, statement } from '../../../../src/graph/statements/directives';
import { loadFewSeeds } from '../../../graph/seeds';
import { freshGraph, query, testDriver } from '../../../graph/support';
import { importTexts } from './support';

const driver = testDriver();

const FIGURES = { unit: null, yearFrom: null, yearTo: null, statuses: null, body: null };
const FIRST_PAGE = { afterKey: '', afterId: '', beforeKey: null, beforeId: null };
const OUTDATED = {
  ...FIRST_PAGE,
  yearFrom: null,
  yearTo: null,
  body: null,
  relations: null,
  asOf: '2026-01-01',
};
const QUEUE = { ...FIRST_PAGE, afterKey: -Number.MAX_VALUE, report: null, kinds: null, relations: null };
/** And how many hits each may take for one more citation. */
const LISTS: [string, Reading, object, number][] = [
  ['citations-outdated', 'FORWARD', OUTDATED, 120],
  ['citations-outdated', 'COUNT', OUTDATED, 120],
  ['review-queue', 'FORWARD', QUEUE, 40],
  ['review-queue', 'COUNT', QUEUE, 40],
  ['review-queue', 'FACETS', QUEUE, 80],
];

interface Work {
  citations: number;
  figures: number;
  /** Hits of each of the lists above. */
  lists: number[];
  /** Hits of the figures that count what only the first of the added reports does. */
  saplings: number;
}
let few: Work;
let many: Work;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await importTexts(driver, { ...reports(2000, 5), 'trees.txt': TREES });
  few = await work();
  await importTexts(driver, reports(2005, 15));
  many = await work();
});
afterAll(() => driver.close());

test('there is more to read after the import than before', () => {
  expect(many.citations).toBeGreaterThan(few.citations + 100);
  expect(many.figures).toBeGreaterThan(few.figures + 100);
});

test('series of figures read those that count the thing, not every figure', () => {
  expect(few.saplings).toBeGreaterThan(0);
  expect(many.saplings - few.saplings).toBeLessThan((many.figures - few.figures) / 4);
});

test.each(LISTS.map(([list, reading, , most], at) => ({ list, reading, most, at })))(
  '$list, $reading: at most $most hits for each citation more',
  ({ most, at }) => {
    const hits = many.lists[at]! - few.lists[at]!;
    // One page may take less where there is more: Neo4j then reads it in the order of an index, and stops.
    expect(many.lists[at]!).toBeGreaterThan(0);
    expect(hits).toBeLessThan(most * (many.citations - few.citations));
  },
);

async function work(): Promise<Work> {
  // Counted anew and planned anew: a plan kept from before would be compared with another.
  await query(driver, 'CALL db.prepareForReplanning(300)');
  const lists: number[] = [];
  for (const [list, reading, parameters] of LISTS)
    lists.push(await hitsOf(listStatement(list, reading), { ...parameters }));
  return {
    citations: await countOf('Citation'),
    figures: await countOf('Figure'),
    lists,
    saplings: await hitsOf(statement('figures-counting'), { ...FIGURES, counts: '树苗' }),
  };
}

async function countOf(label: string): Promise<number> {
  const [row] = await query<{ count: number }>(driver, `MATCH (n:${label}) RETURN count(n) AS count`);
  return row!.count;
}

interface Profile {
  dbHits?: number;
  children?: Profile[];
}
const hitsIn = ({ dbHits = 0, children = [] }: Profile): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

async function hitsOf(cypher: string, parameters: Record<string, unknown>): Promise<number> {
  const profiled = `PROFILE ${cypher.replaceAll('$limit', '21')}`;
  const { summary } = await driver.executeQuery(profiled, parameters);
  return hitsIn(summary.profile as Profile);
}

/** One made-up report a year, with ten citations, some of them outdated by now, and ten figures. */
function reports(from: number, years: number): Record<string, string> {
  const named = Array.from({ length: years }, (_, at) => [`${from + at}.txt`, report(from + at)]);
  return Object.fromEntries(named);
}

function report(year: number): string {
  const named = ['信访条例', '立法法', '行政许可法', '规章制定程序条例', '优化营商环境条例'];
  const measures = named.map(
    (title, at) =>
      `（${'一二三四五'[at]}）事项之${'一二三四五'[at]}
按照《${title}》，办结案件${year + at}件。依据《中华人民共和国合同法》，走访企业${year - at}家。`,
  );
  return `石泉县司法局\n关于${year}年法治政府建设情况的报告\n\n一、主要举措\n${measures.join('\n')}\n`;
}

const TREES = `石泉县林业局
关于2004年法治政府建设情况的报告

一、主要举措
（一）造林
执行《中华人民共和国森林法》，栽种树苗300株。
`;
