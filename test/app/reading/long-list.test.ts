/** A long CSV from the disk: in its encoding, in order, and refused with a reason where it cannot be read. */
import { join } from 'node:path';
import { isLongList, LONG_LIST_BYTES, LongList } from '../../../src/app/reading/long-list';
import { encoded } from '../../domain/text/encodings';
import { temporaryFolders } from '../../graph/folders';

const folderWith = temporaryFolders();
const HEAD = '序号,事项名称,设定依据,实施主体\r\n';
const row = (at: number) =>
  `${at + 1},第${at + 1}项,"《示例集市条例》第三条：“${'办事的人把材料交到窗口。'.repeat(110)}”",甲局\r\n`;
const TEXT = `甲市权责清单（2024年）\r\n${HEAD}${Array.from({ length: 1100 }, (_, at) => row(at)).join('')}`;

function pathOf(content: string | Uint8Array): string {
  return join(folderWith({ '清单.csv': content }), '清单.csv');
}

it.each([
  ['UTF-8', TEXT],
  ['GB18030', encoded(TEXT, 'gbk')],
])('in %s', async (_, content) => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const path = pathOf(content);
  const list = new LongList(path, '清单.csv');
  const first = await list.part(0);
  expect([first.list.title, first.rows.length, first.isLast]).toEqual([
    '甲市权责清单（2024年）',
    1000,
    false,
  ]);
  const last = await list.part(1);
  expect([last.rows.length, last.rows[99]!.name, last.isLast]).toEqual([100, '第1100项', true]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

it('reads over what is not asked for, and may be given up', async () => {
  const list = new LongList(pathOf(TEXT), '清单.csv');
  expect((await list.part(1)).rows[0]!.name).toBe('第1001项');
  const other = new LongList(pathOf(TEXT), '清单.csv');
  await other.part(0);
  await other.close();
});

it.each<[string, string | Uint8Array, string]>([
  ['has no header with a legal basis', TEXT.replace(HEAD, '甲,乙,丙,丁\r\n'), 'list-without-basis'],
  [
    'is of another encoding further on',
    Buffer.concat([Buffer.from(TEXT), encoded(`9999,夜市,《条例》第三条,甲局\r\n`, 'gbk')]),
    'csv-unreadable',
  ],
])('is refused where it %s', async (_, content, code) => {
  const list = new LongList(pathOf(content), '清单.csv');
  const all = async () => {
    for (let part = 0; ; part++) if ((await list.part(part)).isLast) return;
  };
  await expect(all()).rejects.toMatchObject({ code });
});

it('is one by its size and name', () => {
  const path = pathOf(TEXT);
  expect([isLongList(path, '清单.csv'), isLongList(path, '清单.txt')]).toEqual([true, false]);
  expect([isLongList(pathOf(HEAD), '清单.csv'), isLongList('/没有', '清单.csv')]).toEqual([false, false]);
  expect(LONG_LIST_BYTES).toBeLessThan(32 * 1024 * 1024);
});
