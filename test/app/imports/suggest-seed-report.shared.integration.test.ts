/** What is stored for the seed report with the laws it rests on; the whole corpus is scored by test/eval. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { suggestSupport } from '../../../src/app/imports/suggest';
import { testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, testDriver } from '../../graph/support';
import { describeShared, SHARED } from '../../shared';

const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

const LAWS = [
  '行政法规/政府信息公开条例(2019-04-03).md',
  '行政法规/重大行政决策程序暂行条例(2019-04-20).md',
  '行政法规/优化营商环境条例(2019-10-22).md',
];

interface Suggested {
  confidence: number | null;
  provision: { label: string; version: { source: { title: string } } };
  answers: { text: string; rank: number }[];
}

describeShared('suggestions stored for the seed report', 'corpus/laws', () => {
  let suggested: Suggested[];
  let perMeasure: number[];
  beforeAll(async () => {
    await freshGraph(driver);
    const laws = LAWS.map((file) => [file, readFileSync(join(SHARED, 'corpus', 'laws', file), 'utf8')]);
    await importSources(driver, folderWith(Object.fromEntries(laws)));
    await importReports(driver, [join(SHARED, 'reports', 'shapingba-science-2022.txt')]);
    await suggestSupport(driver);
    const server = await testServer(driver);
    try {
      const { data } = await server.ask<{ measures: { nodes: { suggestedProvisions: Suggested[] }[] } }>(
        `{ measures(first: 50) { nodes { suggestedProvisions(first: 50) {
          confidence provision { label version { source { title } } } answers { text rank }
        } } } }`,
      );
      perMeasure = data.measures.nodes.map((node) => node.suggestedProvisions.length);
      suggested = data.measures.nodes.flatMap((node) => node.suggestedProvisions);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['收到政府信息公开申请1条', '政府信息公开条例', ['第二十九条', '第三十条', '第三十一条', '第三十三条']],
    [
      '由法律顾问进行合法性审查',
      '重大行政决策程序暂行条例',
      ['第二十五条', '第二十六条', '第二十七条', '第二十八条'],
    ],
    ['强化公平竞争审查制度刚性约束', '优化营商环境条例', ['第六十三条']],
  ])('answer “%s” by 《%s》, among %s', (words, title, labels) => {
    const answering = suggested.flatMap(({ provision, answers }) =>
      answers.filter(({ text }) => text.includes(words)).map((answer) => ({ ...answer, provision })),
    );
    // The narrowest stretch with the words in it; with five a measure, not all of them are shown.
    const shortest = Math.min(...answering.map(({ text }) => text.length));
    const narrowest = answering.filter(({ text }) => text.length === shortest);
    expect(narrowest.length).toBeGreaterThan(0);
    for (const { provision } of narrowest) {
      if (provision.version.source.title === title) expect(labels).toContain(provision.label);
    }
    expect(narrowest.some(({ provision }) => labels.includes(provision.label))).toBe(true);
  });

  it('are at most five a measure, each with the share of its sort that is right', () => {
    expect(perMeasure.filter((count) => count > 5)).toEqual([]);
    expect(suggested.every(({ confidence }) => confidence !== null && confidence >= 0.5)).toBe(true);
  });

  it('answer nothing the report says of shortcomings and study', () => {
    const texts = suggested.flatMap(({ answers }) => answers.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /培训不够|业务培训/u.test(text))).toEqual([]);
  });
});
