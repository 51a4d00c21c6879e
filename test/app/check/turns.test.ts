/** A draft or a list that is all marks leaves others their turn, and is answered. */
import { checkText } from '../../../src/app/check';
import { CHECK_LIMITS } from '../../../src/app/check/limits';
import { checkList } from '../../../src/app/check/list';
import { noTexts } from '../../../src/app/check/texts';
import { knowledgeOf } from '../../../src/domain/analyse';
import { turnsDuring } from '../turns';
import { version, work } from './works';

const knowledge = knowledgeOf({
  works: [work('养蜂管理条例', [version('2010-01-01')])],
  titles: [],
  aliases: [],
});
const filled = (unit: string, characters = 60_000) => unit.repeat(characters / unit.length);

test.each([
  ['marks', filled('《法》')],
  ['articles', filled('《养蜂管理条例》第一条、')],
  ['ranges of articles', filled('《养蜂管理条例》第一条至第九十条')],
  ['quotations', filled('《养蜂管理条例》第一条规定“应当公开”。')],
  ['short names', filled('（以下简称《法》）')],
  ['repeals', filled('《养蜂管理条例》废止。')],
])('of %s', async (_, text) => {
  const turns = await turnsDuring(() => checkText({ text }, knowledge, noTexts, CHECK_LIMITS));
  expect(turns).toBeGreaterThan(3);
});

test('of a list whose cells are long', async () => {
  const basis = filled('《养蜂管理条例》第一条、', 6_000);
  const rows = Array.from({ length: 20 }, (_, row) => ({
    ...{ sheet: 0, row, name: `事项${row}`, basis, cell: null, body: null },
  })) as unknown as Parameters<typeof checkList>[0]['list']['rows'];
  const list = { title: null, rows } as Parameters<typeof checkList>[0]['list'];
  const turns = await turnsDuring(() => checkList({ list }, knowledge, noTexts, CHECK_LIMITS));
  expect(turns).toBeGreaterThan(3);
});

test('of more findings than a call takes arguments', async () => {
  const text = filled('国发[2019]1号', 1_400_000);
  const { findings } = await checkText({ text }, knowledge, noTexts);
  expect(findings.length).toBeGreaterThan(130_000);
});
