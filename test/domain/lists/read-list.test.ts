import { headByMapping, MappingError, roleOf } from '../../../src/domain/lists/header';
import { readList, TableReader } from '../../../src/domain/lists/read-list';
import type { Merge, Sheet } from '../../../src/domain/lists/types';
import { powerType, powerTypeOfHeading } from '../../../src/domain/model/power-types';

function sheet(rows: string[][], merges: Merge[] = [], name: string | null = null): Sheet {
  return { name, rows, merges };
}

describe('what columns are called', () => {
  it.each([
    ['序号', 'number'],
    ['事项编码', 'code'],
    ['职权编码', 'code'],
    ['事项名称', 'name'],
    ['行政权力事项', 'name'],
    ['项目名称', 'name'],
    ['职权名称', 'name'],
    ['抽查事项', 'name'],
    ['子项名称', 'part'],
    ['职权类型', 'type'],
    ['权力类别', 'type'],
    ['设定依据', 'basis'],
    ['设定和实施依据', 'basis'],
    ['实施 依据', 'basis'],
    ['法定依据', 'basis'],
    ['依据', 'basis'],
    ['公开依据', 'basis'],
    ['行使依据（条款）', 'basis'],
    ['实施机关', 'body'],
    ['法定实施主体', 'body'],
    ['行使主体', 'body'],
    ['责任主体', 'body'],
    ['主管部门', 'department'],
    ['区级主管部门', 'department'],
    ['第一责任层级建议', 'level'],
    ['行使层级', 'level'],
    ['备注', 'note'],
    ['law_name', 'basisTitle'],
    ['law_number', 'basisNumber'],
    ['clause_number', 'basisArticle'],
    ['clause_content', 'basisText'],
    ['中央行政许可事项清单（2022年版）序号', null],
    ['办理时限', null],
    ['', null],
  ])('%s', (label, role) => expect(roleOf(label)).toBe(role));
});

describe('real sets of columns', () => {
  it('reads a list of licences under its title', () => {
    const list = readList([
      sheet([
        ['甲市乙区行政许可事项清单（2022年）'],
        [
          '序号',
          '中央行政许可事项清单（2022年版）序号',
          '区级主管部门',
          '事项名称',
          '实施机关',
          '设定和实施依据',
          '备注',
        ],
        ['1', '1、729', '区发改局', '项目核准', '区发改局', '《甲条例》《乙办法》', '不含丙'],
        ['2', '2', '区发改局', '节能审查', '', '《甲法》', ''],
      ]),
    ]);
    expect(list.title).toBe('甲市乙区行政许可事项清单（2022年）');
    expect(
      list.rows.map(({ number, name, body, department, type, basis, note }) => ({
        number,
        name,
        body,
        department,
        type,
        basis,
        note,
      })),
    ).toEqual([
      {
        number: '1',
        name: '项目核准',
        body: '区发改局',
        department: '区发改局',
        type: 'LICENCE',
        basis: '《甲条例》《乙办法》',
        note: '不含丙',
      },
      {
        number: '2',
        name: '节能审查',
        body: '区发改局',
        department: '区发改局',
        type: 'LICENCE',
        basis: '《甲法》',
        note: null,
      },
    ]);
  });

  it('reads a directory of enforcement with levels', () => {
    const [row] = readList([
      sheet([
        ['序号', '事项名称', '职权类型', '实施依据', '法定实施主体', '第一责任层级建议'],
        ['1', '对甲的处罚', '行政处罚', '《甲法》第三条', '农业农村主管部门', '设区的市或县级'],
      ]),
    ]).rows;
    expect(row).toMatchObject({
      type: 'PENALTY',
      body: '农业农村主管部门',
      level: '设区的市或县级',
      basis: '《甲法》第三条',
    });
  });

  it('joins a basis that is spread over columns', () => {
    const [row] = readList([
      sheet([
        ['law_name', 'law_number', 'clause_number', 'clause_content'],
        ['《甲办法》', '甲部令第4号', '第三条', '应当报告。'],
      ]),
    ]).rows;
    expect(row!.basis).toBe('《甲办法》\t甲部令第4号\t第三条\t应当报告。');
  });

  it('reads a header in two lines, the upper one merged', () => {
    const head: Merge[] = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
    ];
    const [row] = readList([
      sheet(
        [
          ['序号', '事项名称', '设定依据', '', ''],
          ['', '', '法律法规名称', '条款号', '条款内容'],
          ['1', '甲', '《甲法》', '第二条', '应当报告。'],
        ],
        head,
      ),
    ]).rows;
    expect(row).toMatchObject({ name: '甲', basis: '《甲法》\t\t第二条\t应当报告。' });
  });
});

describe('rows', () => {
  const HEAD = ['序号', '事项名称', '职权类型', '设定依据', '行使主体'];

  it('fills merged cells, and leaves those empty that only look so', () => {
    const { rows } = readList([
      sheet(
        [
          HEAD,
          ['1', '甲', '行政许可', '《甲法》第一条', '甲局'],
          ['2', '乙', '', '《甲法》第二条', ''],
          ['3', '丙', '', '《甲法》第三条', ''],
        ],
        [{ top: 1, left: 4, bottom: 2, right: 4 }],
      ),
    ]);
    expect(rows.map(({ body }) => body)).toEqual(['甲局', '甲局', null]);
    expect(rows[1]!.carried).toContain('body');
    // Nothing in the column is merged: what stands there holds until another does.
    expect(rows.map(({ type }) => type)).toEqual(['LICENCE', 'LICENCE', 'LICENCE']);
  });

  it('takes a merged basis for each of its rows', () => {
    const { rows } = readList([
      sheet(
        [HEAD, ['1', '甲', '', '《甲法》第一条', ''], ['2', '乙', '', '', '']],
        [{ top: 1, left: 3, bottom: 2, right: 3 }],
      ),
    ]);
    expect(rows.map(({ basis }) => basis)).toEqual(['《甲法》第一条', '《甲法》第一条']);
  });

  it('goes on with the item above where a row begins none, and follows 同上', () => {
    const { rows } = readList([
      sheet([
        HEAD,
        ['1', '甲', '行政检查', '《甲法》第一条', '甲局'],
        ['', '', '', '《乙法》第二条', ''],
        ['2', '乙', '同上', '《乙法》', '同上'],
      ]),
    ]);
    expect(rows.map(({ number, name, type, body }) => [number, name, type, body])).toEqual([
      ['1', '甲', 'INSPECTION', '甲局'],
      ['1', '甲', 'INSPECTION', '甲局'],
      ['2', '乙', 'INSPECTION', '甲局'],
    ]);
  });

  it('leaves out repeated headers, headings and notes, and takes the type from a heading', () => {
    const list = readList([
      sheet(
        [
          ['甲市权责清单', '', '', ''],
          ['填报单位：甲局', '', '', ''],
          ['序号', '职权名称', '设定依据', '备注'],
          ['一、行政许可（1项）', '', '', ''],
          ['1', '甲', '《甲法》', ''],
          ['序号', '职权名称', '设定依据', '备注'],
          ['二、行政处罚（2项）', '', '', ''],
          ['1', '乙', '《乙法》', ''],
          ['2', '丙', '', ''],
          ['注：本清单动态调整。', '', '', ''],
        ],
        [
          { top: 3, left: 0, bottom: 3, right: 3 },
          { top: 6, left: 0, bottom: 6, right: 3 },
        ],
      ),
    ]);
    expect(list.title).toBe('甲市权责清单');
    expect(list.rows.map(({ name, type }) => [name, type])).toEqual([
      ['甲', 'LICENCE'],
      ['乙', 'PENALTY'],
      ['丙', 'PENALTY'],
    ]);
    expect(list.notes).toEqual(['填报单位：甲局', '注：本清单动态调整。']);
  });

  it('reads all sheets, each by its own header and name', () => {
    const list = readList([
      sheet([['说明'], ['本清单由甲局编制']], [], '说明'),
      sheet(
        [
          ['事项名称', '设定依据', '备注'],
          ['甲', '《甲法》', ''],
        ],
        [],
        '行政许可',
      ),
      sheet(
        [
          ['序号', '事项名称', '实施依据'],
          ['1', '乙', '《乙法》'],
        ],
        [],
        '行政强制',
      ),
    ]);
    expect(list.rows.map(({ sheet: at, name, type }) => [at, name, type])).toEqual([
      [1, '甲', 'LICENCE'],
      [2, '乙', 'COERCION'],
    ]);
  });

  it('goes on where a table was cut without its header', () => {
    const list = readList([
      sheet([HEAD, ['1', '甲', '', '《甲法》', '']]),
      sheet([['2', '乙', '', '《乙法》', '']]),
    ]);
    expect(list.rows.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('keeps what is carried down from one piece of a long table to the next', () => {
    const first = sheet([HEAD, ['1', '甲', '行政许可', '《甲法》', '甲局']]);
    const list = readList([first]);
    const reader = new TableReader(first, list.heads[0]!, null);
    reader.read(first, 0, 1, []);
    const [row] = reader.read(sheet([['2', '乙', '', '《乙法》', '']]), 0, 0, []);
    expect(row).toMatchObject({ name: '乙', type: 'LICENCE', body: '甲局' });
  });

  it('finds no list where no column is a basis', () => {
    expect(
      readList([
        sheet([
          ['序号', '姓名', '电话'],
          ['1', '甲', '1'],
        ]),
      ]),
    ).toMatchObject({ rows: [], heads: [] });
  });
});

describe('a mapping', () => {
  const plain = sheet([
    ['甲栏', '乙栏', '丙栏'],
    ['许可证核发', '《甲法》第三条', '甲局'],
  ]);

  it('says which column is what, by header, letter or number', () => {
    const [row] = readList([plain], {
      mapping: { headerRow: 1, columns: { name: '甲栏', basis: 'B', body: 3 } },
    }).rows;
    expect(row).toMatchObject({ name: '许可证核发', basis: '《甲法》第三条', body: '甲局' });
  });

  it('is refused where it names a column that is not there', () => {
    expect(() => headByMapping(plain, { columns: { basis: '丁栏' } })).toThrow(MappingError);
  });
});

describe('kinds of power', () => {
  it.each([
    ['行政许可', 'LICENCE'],
    ['行政征收', 'COLLECTION'],
    ['行政征用', 'REQUISITION'],
    ['其他行政权力', 'OTHER'],
    ['许可和处罚', null],
    ['别的', null],
  ])('%s', (words, type) => expect(powerType(words)).toBe(type));

  it('are read from headings that name one', () => {
    expect(powerTypeOfHeading('一、行政检查（12项）')).toBe('INSPECTION');
    expect(powerTypeOfHeading('甲市权责清单')).toBeNull();
  });
});
