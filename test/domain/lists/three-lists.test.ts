/** Whole lists in three formats: one item a row, and every basis of every row. */
import { readBasisCell } from '../../../src/domain/lists/basis-cell';
import { readList } from '../../../src/domain/lists/read-list';
import { readSheets } from '../../../src/domain/lists/readers';
import { powerType } from '../../../src/domain/model/power-types';
import { knowledge } from '../citations/support';
import {
  ENFORCEMENT,
  enforcementCsv,
  LICENCES,
  licencesXlsx,
  type MadeRow,
  POWERS,
  powersDocx,
} from './made-lists';

const LISTS: [
  file: string,
  title: string,
  made: () => Uint8Array | Promise<Uint8Array>,
  rows: readonly MadeRow[],
][] = [
  ['甲市行政许可.xlsx', '甲市行政许可事项清单（2024年版）', licencesXlsx, LICENCES],
  ['甲省执法目录.csv', '甲省综合行政执法事项指导目录（2024年版）', enforcementCsv, ENFORCEMENT],
  ['甲县权责清单.docx', '甲县某局权责清单', powersDocx, POWERS],
];

describe.each(LISTS)('%s', (file, title, made, expected) => {
  it('has at least 60 rows and gives one item for each, with all that the row says', async () => {
    const { sheets } = await readSheets(await made(), file);
    const list = readList(sheets);
    expect(expected.length).toBeGreaterThanOrEqual(60);
    expect(list.title).toBe(title);
    expect(list.rows.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(list.rows.map(({ type }) => type)).toEqual(expected.map(({ type }) => powerType(type)));
    expect(list.rows.map(({ body }) => body)).toEqual(expected.map(({ body }) => body));
  });

  it('gives every basis of every row, and no other', async () => {
    const { sheets } = await readSheets(await made(), file);
    const { rows } = readList(sheets);
    const read = rows.map(({ basis }) =>
      readBasisCell(basis, knowledge().lexicon).citations.map(
        ({ title: of, pinpoint }) =>
          `${of} ${(pinpoint?.provisions ?? []).map(({ path }) => path).join(',')}`,
      ),
    );
    expect(read).toEqual(expected.map(({ bases }) => bases));
  });
});
