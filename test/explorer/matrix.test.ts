import { snippetCode } from '../../explorer/views/snippet/code';
import { matrixOf } from '../../explorer/views/years/matrix';
import { reportName } from '../../src/domain/text/names/report';

describe('citations by body and year', () => {
  const report = (id: string, name: string, year: number | null) => ({ id, year, issuingBody: { name } });

  it('tell zero from no report, and list every body that has one', () => {
    const { years, rows } = matrixOf(
      [
        report('a', '甲局', 2021),
        report('b', '甲局', 2022),
        report('c', '乙局', 2022),
        report('d', '乙局', null),
      ],
      [{ body: { name: '甲局' }, years: [{ year: 2021, citations: 3 }] }],
    );
    expect(years).toEqual([2021, 2022]);
    expect(rows).toEqual([
      {
        body: '甲局',
        total: 3,
        cells: [
          { year: 2021, citations: 3, reports: ['a'] },
          { year: 2022, citations: 0, reports: ['b'] },
        ],
      },
      {
        body: '乙局',
        total: 0,
        cells: [
          { year: 2021, citations: null, reports: [] },
          { year: 2022, citations: 0, reports: ['c'] },
        ],
      },
    ]);
  });
});

describe('the name of a report', () => {
  it.each([
    ['政府工作报告', '示例县人民政府', 2023, '示例县人民政府2023年政府工作报告'],
    ['关于2023年情况的报告', '示例局', 2023, '示例局关于2023年情况的报告'],
    ['示例局关于2023年情况的报告', '示例局', 2023, '示例局关于2023年情况的报告'],
    ['政府工作报告', null, null, '政府工作报告'],
  ])('%s of %s in %s is %s', (title, body, year, expected) => {
    expect(reportName({ title, year, issuingBody: body === null ? null : { name: body } })).toBe(expected);
  });
});

describe('the code of a snippet', () => {
  it('has what was chosen, and nothing of it can end an attribute', () => {
    expect(
      snippetCode('https://yiju.example', {
        ...{ source: '甲"><script>', article: '133之一', on: '2022-12-31' },
        ...{ theme: 'dark', language: 'en' },
      }),
    ).toBe(
      '<script async src="https://yiju.example/embed.js"></script>\n<yiju-citation source="甲&quot;&gt;&lt;script&gt;" article="133之一" on="2022-12-31" lang="en" style="color-scheme: dark"></yiju-citation>',
    );
  });
});
