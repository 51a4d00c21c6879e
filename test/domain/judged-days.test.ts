/** Plans are judged by the law of the year planned, reports by their own. Laws and reports are invented. */
import { analyseReport, analyseText, knowledgeOf } from '../../src/domain/analyse';
import type { CatalogueWork } from '../../src/domain/model/catalogue';

const work = (title: string, days: [string, string, string?][]): CatalogueWork => ({
  id: `source:${title}`,
  title,
  fullTitle: title,
  aliases: [],
  level: 'LAW',
  issuingBodies: [],
  region: [],
  documentNumber: null,
  versions: days.map(([promulgatedOn, effectiveFrom, effectiveTo]) => ({
    promulgatedOn,
    effectiveFrom,
    effectiveTo: effectiveTo ?? null,
    endedBy: effectiveTo ? 'REPEALED' : null,
    documentNumber: null,
    note: null,
  })),
  relations: [],
  provisions: [],
  note: null,
});

const knowledge = knowledgeOf({
  works: [
    work('示例复核法', [
      ['1999-04-01', '1999-10-01'],
      ['2023-09-01', '2024-01-01'],
    ]),
    work('示例所得法', [
      ['2011-06-30', '2011-09-01'],
      ['2018-08-31', '2019-01-01'],
    ]),
    work('示例集市条例', [
      ['2010-01-01', '2010-01-01'],
      ['2019-02-20', '2019-02-25'],
    ]),
    work('示例旧规条例', [['2001-01-01', '2001-01-01', '2023-12-31']]),
  ],
  titles: [],
  aliases: [],
});

const ANNUAL = `样例市样例局2023年法治政府建设年度报告

一、2023年工作情况

（一）贯彻落实《示例复核法》，办理复核案件12件。

（二）落实《示例旧规条例》，规范管理。

二、2024年工作计划

（一）组织学习贯彻新修订的《示例复核法》。

（二）将落实《示例复核法》，提高办案质量。
`;

const WORK_REPORT = `政府工作报告

——2019年3月5日在样例市第九届人民代表大会第三次会议上

样例市市长  某某

各位代表：

一、2018年工作回顾

过去一年，落实《示例集市条例》，整治集市秩序。落实新修订的示例所得法，减轻负担。落实新修订的《示例集市条例》，规范摊位。

二、2019年工作安排

今年要落实《示例所得法》，继续减负。要落实《示例集市条例》，规范集市。
`;

function read(text: string) {
  const { citations, resolutions } = analyseReport(text, { file: 'x.txt' }, knowledge);
  return citations.map(({ title }, at) => {
    const found = resolutions[at]!;
    return [title, found.asOf, 'version' in found ? (found.version ?? '').split('@')[1] : null];
  });
}

it('an annual report: what was done by its own year, what is planned by the next', () => {
  expect(read(ANNUAL)).toEqual([
    ['示例复核法', '2023-12-31', '1999-04-01'],
    ['示例旧规条例', '2023-12-31', '2001-01-01'],
    ['示例复核法', '2024-01-01', '2023-09-01'],
    ['示例复核法', '2024-01-01', '2023-09-01'],
  ]);
});

it('a work report: what is looked back on, what is new on the day it is given, and what is planned', () => {
  expect(read(WORK_REPORT)).toEqual([
    ['示例集市条例', '2018-12-31', '2010-01-01'],
    ['示例所得法', '2019-03-05', '2018-08-31'],
    ['示例集市条例', '2019-03-05', '2019-02-20'],
    ['示例所得法', '2019-03-05', '2018-08-31'],
    ['示例集市条例', '2019-03-05', '2019-02-20'],
  ]);
});

it.each([
  ['annual', ANNUAL],
  ['work', WORK_REPORT],
])('a look-up of the text says the same: %s', (_, text) => {
  const { citations, resolutions } = analyseText(text, knowledge);
  const found = citations.map(({ title }, at) => {
    const each = resolutions[at]!;
    return [title, each.asOf, 'version' in each ? (each.version ?? '').split('@')[1] : null];
  });
  expect(found).toEqual(read(text));
});

it('a day that is given stands for all of it', () => {
  const { resolutions } = analyseText(ANNUAL, knowledge, { asOf: '2022-06-01' });
  expect(new Set(resolutions.map(({ asOf }) => asOf))).toEqual(new Set(['2022-06-01']));
});
