/** Documents that nobody holds: which mentions mean one, and what reports tell of it. All names are made up. */
import { analyseReport, contextOf, knowledgeOf } from '../../../src/domain/analyse';
import { isGeneric, namesItsIssuer, namingsOf } from '../../../src/domain/citations/naming';
import { covers, type NamedMention, reportedWorks } from '../../../src/domain/citations/reported';
import type { ReportedWork } from '../../../src/domain/model/reported';

const NOTHING = knowledgeOf({ works: [], titles: [], aliases: [] });

/** Reports of bodies and years, each with its sentences; ids of citations are `n:start`. */
function mentionsOf(reports: readonly [body: string, year: number, text: string][]): NamedMention[] {
  return reports.flatMap(([body, year, text], n) => {
    const whole = `${body}${year}年法治政府建设情况报告\n\n一、主要工作\n${text}\n`;
    const { report, citations, resolutions } = analyseReport(whole, { file: `${n}.txt` }, NOTHING);
    expect([report.issuingBody, report.year]).toEqual([body, year]);
    const context = contextOf(report);
    const namings = namingsOf(citations, resolutions, context, report.text);
    return citations.flatMap((citation, index) => {
      const naming = namings[index];
      const item = report.items.find(
        ({ start, end, sentences }) =>
          sentences.length > 0 && start <= citation.start && citation.start < end,
      );
      const done = item?.status !== 'PLANNED';
      if (!naming) return [];
      return [
        {
          id: `${n}:${citation.start}`,
          report: `report:${n}`,
          body,
          region: report.region,
          year,
          naming,
          done,
        },
      ];
    });
  });
}

const shown = ({ title, number, issuer, year, issued, ended }: ReportedWork) => ({
  ...{ title, number, issuer, year, issued },
  ended: ended && `${ended.act} ${ended.year}`,
});

const BUREAU = '云州市东湖区科学技术局';
const OTHER = '云州市西山县教育局';

describe('one work for all mentions', () => {
  const cases: [name: string, reports: [string, number, string][], works: number][] = [
    [
      'of one title that names its place',
      [
        [BUREAU, 2021, '落实《云州市科技成果转化办法》，服务企业三十家。'],
        [OTHER, 2022, '对照《云州市科技成果转化办法》开展检查。'],
      ],
      1,
    ],
    [
      'of one number, with and without the title',
      [
        [BUREAU, 2021, '落实《关于加强渔港灯塔维护工作的意见》（云政发〔2020〕15号）。'],
        [OTHER, 2022, '落实云政发〔2020〕15号文件要求，检查灯塔三座。'],
      ],
      1,
    ],
    [
      'of one title with other numbers: none',
      [
        [BUREAU, 2021, '落实《关于加强渔港灯塔维护工作的意见》（云政发〔2020〕15号）。'],
        [OTHER, 2022, '落实《关于加强渔港灯塔维护工作的意见》（云政发〔2021〕9号）。'],
      ],
      2,
    ],
    [
      'of one long title that says what it is about',
      [
        [BUREAU, 2021, '落实《关于进一步加强渔港灯塔维护管理工作的指导意见》。'],
        [OTHER, 2022, '落实《关于进一步加强渔港灯塔维护管理工作的指导意见》。'],
      ],
      1,
    ],
    [
      'of a title that any body gives: none',
      [
        [BUREAU, 2021, '按照《实施方案》推进工作。'],
        [OTHER, 2022, '按照《实施方案》推进工作。'],
      ],
      2,
    ],
    [
      'of a title that any body gives, in reports of one body',
      [
        [BUREAU, 2021, '按照《普法工作要点》推进工作。'],
        [BUREAU, 2022, '按照《普法工作要点》推进工作。'],
      ],
      1,
    ],
    [
      'of the writings of one title',
      [
        [BUREAU, 2021, '落实《云州市科技成果转化办法》。'],
        [OTHER, 2022, '落实《云州市 科技成果转化办法》。'],
      ],
      1,
    ],
  ];
  test.each(cases)('%s', (_, reports, works) => {
    const mentions = mentionsOf(reports);
    expect(mentions).toHaveLength(2);
    const found = reportedWorks(mentions);
    expect(new Set(mentions.map(({ id }) => found.workOf.get(id))).size).toBe(works);
    expect(found.works).toHaveLength(works);
    // Whatever order they come in.
    expect(reportedWorks([...mentions].reverse())).toEqual(found);
  });
});

describe('what a body says it issued', () => {
  const ISSUED: [string, number, string] = [
    BUREAU,
    2020,
    '制定印发《科技项目经费管理办法》（东科发〔2020〕8号），规范经费使用。',
  ];
  test('is a work with issuer, number and year, and the report as its source', () => {
    const { works } = reportedWorks(mentionsOf([ISSUED]));
    expect(works.map(shown)).toEqual([
      {
        ...{
          title: '科技项目经费管理办法',
          number: '东科发〔2020〕8号',
          issuer: BUREAU,
          year: 2020,
          issued: true,
        },
        ended: null,
      },
    ]);
    expect(works[0]!.reports).toEqual(['report:0']);
  });

  const LATER: [name: string, report: [string, number, string], same: boolean][] = [
    ['the body itself', [BUREAU, 2021, '落实《科技项目经费管理办法》，检查项目三个。'], true],
    ['another body', [OTHER, 2021, '落实《科技项目经费管理办法》，检查项目三个。'], false],
    ['the body itself, before', [BUREAU, 2019, '落实《科技项目经费管理办法》，检查项目三个。'], false],
  ];
  test.each(LATER)('later mentions by %s', (_, report, same) => {
    const mentions = mentionsOf([ISSUED, report]);
    const { workOf } = reportedWorks(mentions);
    expect(workOf.get(mentions[0]!.id) === workOf.get(mentions[1]!.id)).toBe(same);
  });

  test('is nothing while it is only planned, or asked of others', () => {
    for (const text of [
      '下一步，将制定印发《科技项目经费管理办法》（东科发〔2020〕8号）。',
      '提请区政府印发《科技项目经费管理办法》（东科发〔2020〕8号）。',
    ]) {
      const { works } = reportedWorks(mentionsOf([[BUREAU, 2020, text]]));
      expect(works.map(({ issued }) => issued)).toEqual([false]);
    }
  });

  test('ends when the body says that it repealed it, and then stays ended', () => {
    const reports: [string, number, string][] = [
      ISSUED,
      [BUREAU, 2022, '废止《科技项目经费管理办法》。'],
      [BUREAU, 2023, '修订《科技项目经费管理办法》。'],
    ];
    expect(reportedWorks(mentionsOf(reports)).works.map(shown)).toMatchObject([{ ended: 'REPEALS 2022' }]);
    const others: [string, number, string][] = [ISSUED, [OTHER, 2022, '废止《科技项目经费管理办法》。']];
    expect(
      reportedWorks(mentionsOf(others)).works.map(({ issued, ended }) => [issued, ended === null]),
    ).toContainEqual([true, true]);
  });
});

test('the resolver gives what reports tell of, and never as held', () => {
  const { works } = reportedWorks(
    mentionsOf([
      [BUREAU, 2020, '制定印发《科技项目经费管理办法》（东科发〔2020〕8号）。'],
      [BUREAU, 2022, '废止《科技项目经费管理办法》。落实《云州市科技成果转化办法》。'],
    ]),
  );
  const known = knowledgeOf({ works: [], titles: [], aliases: [] }, works);
  const ask = (year: number, text: string) =>
    analyseReport(
      `${BUREAU}${year}年法治政府建设情况报告\n\n一、主要工作\n${text}\n`,
      { file: 'a.txt' },
      known,
    ).resolutions;
  expect(ask(2021, '落实《科技项目经费管理办法》第三条。')).toMatchObject([
    { outcome: 'RESOLVED', rule: 'report', version: null, status: 'UNKNOWN' },
  ]);
  expect(ask(2023, '落实《科技项目经费管理办法》。')).toMatchObject([
    { outcome: 'SUPERSEDED', rule: 'report', status: 'REPEALED', on: null },
  ]);
  const [named] = ask(2023, '落实《云州市科技成果转化办法》。');
  expect(named).toMatchObject({ outcome: 'NOT_HELD', named: 'source:云州市科技成果转化办法' });
  expect(ask(2023, '落实《北山省渔港办法》。')).toMatchObject([{ outcome: 'NOT_HELD' }]);
});

test.each([
  ['实施方案', true],
  ['法治政府建设实施方案', true],
  ['2021年普法工作要点', true],
  ['管理办法', true],
  ['行政执法规定', true],
  ['关于进一步加强渔港灯塔维护管理工作的指导意见', false],
  ['渔港灯塔维护与航标信号管理规定', false],
])('whether 《%s》 is a title that many bodies give: %s', (title, expected) => {
  expect(isGeneric(title)).toBe(expected);
});

test.each([
  ['国务院办公厅关于加强灯塔工作的意见', true],
  ['关于印发重庆市渔港办法的通知', true],
  ['浙江省渔港条例', true],
  ['渔港管理办法', false],
])('whether 《%s》 says whose it is: %s', (title, expected) => {
  expect(namesItsIssuer(title)).toBe(expected);
});

test.each([
  ['重庆市人民政府', '重庆市沙坪坝区科学技术局', true],
  ['重庆市科学技术局', '重庆市沙坪坝区科学技术局', true],
  ['重庆市教育局', '重庆市沙坪坝区科学技术局', false],
  ['重庆市沙坪坝区科学技术局', '重庆市人民政府', false],
  ['重庆市沙坪坝区人民政府', '重庆市江北区教育局', false],
])('whether documents of %s bind %s: %s', (issuer, body, expected) => {
  expect(covers(issuer, { body, region: null })).toBe(expected);
});
