/** A list read piece by piece gives the rows that it gives read whole. */
import { partsOfLongList } from '../../../src/domain/lists/long-list';
import { readList } from '../../../src/domain/lists/read-list';
import { csvRows } from '../../../src/domain/lists/readers/csv';
import type { ListRow } from '../../../src/domain/lists/types';
import { decodeText } from '../../../src/domain/text/decode';
import { enforcementCsv } from './made-lists';

async function* each(rows: readonly string[][]): AsyncGenerator<string[]> {
  yield* rows;
}

const HEAD = ['序号', '事项名称', '职权类型', '设定依据', '实施主体'];
const long = (count: number) => [
  ['甲市权责清单（2024年）'],
  ['填报单位：甲市某局'],
  HEAD,
  ...Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `第${at + 1}项`,
    at % 700 === 0 ? ['行政许可', '行政处罚'][(at / 700) % 2]! : '',
    `《示例集市条例》第${(at % 40) + 1}条`,
    '甲市某局',
  ]),
];

async function read(rows: readonly string[][], perPart?: number) {
  const parts = [];
  for await (const part of partsOfLongList(each(rows), { perPart })) parts.push(part);
  return parts;
}

it.each([3, 64, 65, 1000])('in parts of %i rows', async (perPart) => {
  const rows = csvRows(decodeText(enforcementCsv()).text, ',');
  const parts = await read(rows, perPart);
  const whole = readList([{ name: null, rows, merges: [] }]);
  expect(parts.flatMap((part): ListRow[] => part.rows)).toEqual(whole.rows);
  expect(parts[0]!.list).toMatchObject({ title: whole.title, rows: [] });
  expect(parts.map(({ isLast }) => isLast)).toEqual(parts.map((_, at) => at === parts.length - 1));
});

it('over many pieces, with what is carried down from one to the next', async () => {
  const rows = long(2400);
  const parts = await read(rows);
  expect(parts.map((part) => part.rows.length)).toEqual([1000, 1000, 400]);
  const found = parts.flatMap((part) => part.rows);
  expect(found).toEqual(readList([{ name: null, rows, merges: [] }]).rows);
  expect([found[1399]!.type, found[1400]!.type]).toEqual(['PENALTY', 'LICENCE']);
});

it('of rows that no header stands over', async () => {
  expect(await read([['甲', '乙'], ...long(5).slice(3)])).toEqual([]);
});
