import { type HeldReport, type Incoming, identify, placeReport } from '../../../src/domain/reports/identity';

const TEXT =
  '青山市司法局2022年法治政府建设情况的报告\n现将有关情况报告如下。\n一、举措\n组织学习法律法规十二次，开展培训，规范执法。\n二、打算\n继续完善制度，加强监督检查。\n';
const OTHER =
  '法治政府建设情况报告\n一、审批改革\n取消许可事项三项，办理时限压缩一半。\n二、下一步\n推进网上办事，公开办事指南。\n';

function incoming(text: string, file: string, facts: Partial<Incoming> = {}): Incoming {
  const known = { title: '法治政府建设情况报告', issuingBody: '青山市司法局', year: 2022, ...facts };
  return { ...identify(known, file), file, hash: `hash of ${text}`, text };
}

function held(report: Incoming, id = report.identity): HeldReport {
  const { identity, issuingBody, year, file, hash, text } = report;
  return { id, identity, issuingBody, year, file, hash, text };
}

const UNKNOWN = { issuingBody: null, year: null };

describe('which report a text is', () => {
  test('a text that nothing held is like is new', () => {
    const report = incoming(TEXT, 'a.txt');
    expect(placeReport(report, [])).toEqual({ id: report.identity, update: false, namesakes: [] });
  });

  const updates: [name: string, before: Incoming, after: Incoming][] = [
    ['the same file edited', incoming(TEXT, 'a.txt'), incoming(TEXT.replace('十二', '十五'), 'a.txt')],
    [
      'the same file, much of it written anew',
      incoming(TEXT, 'a.txt'),
      incoming(`${TEXT.slice(0, 60)}${OTHER}`, 'a.txt'),
    ],
    ['the same bytes under another name', incoming(TEXT, 'a.txt'), incoming(TEXT, 'b.txt')],
    [
      'the same words in another format',
      incoming(TEXT, 'a.txt'),
      incoming(TEXT.replaceAll('\n', '\n\n'), 'a.docx'),
    ],
    [
      'the same file once it says whose it is',
      incoming(TEXT, 'a.txt', UNKNOWN),
      incoming(`${TEXT}青山市司法局\n`, 'a.txt'),
    ],
    [
      'the same file with its title put right',
      incoming(TEXT, 'a.txt', { title: '法治政府建设情祝报告' }),
      incoming(TEXT.replace('情况', '情祝'), 'a.txt'),
    ],
    [
      'the same file, its body now with the province',
      incoming(TEXT, 'a.txt', { issuingBody: '青山市司法局' }),
      incoming(TEXT.replace('十二', '十五'), 'a.txt', { issuingBody: '绿水省青山市司法局' }),
    ],
    [
      'a small correction of a report that does not say whose it is',
      incoming(TEXT, 'a.txt', UNKNOWN),
      incoming(TEXT.replace('三十', '十三').replace('一半', '半'), 'a.txt', UNKNOWN),
    ],
  ];
  test.each(updates)('%s is a new state of the report', (_, before, after) => {
    expect(placeReport(after, [held(before)])).toMatchObject({ id: before.identity, update: true });
  });

  const others: [name: string, before: Incoming, after: Incoming, namesake: boolean][] = [
    ['another file of the same title and year', incoming(TEXT, 'a.txt'), incoming(OTHER, 'b.txt'), true],
    [
      'another file, however alike',
      incoming(TEXT, 'a.txt'),
      incoming(TEXT.replace('十二', '十五'), 'b.txt'),
      true,
    ],
    [
      'a file of the same name, of which neither says whose it is',
      incoming(TEXT, 'report.txt', UNKNOWN),
      incoming(OTHER, 'report.txt', UNKNOWN),
      true,
    ],
    [
      'a file of the same name with nothing in common',
      incoming(TEXT, 'report.txt'),
      incoming('甲乙丙丁戊己庚辛。子丑寅卯辰巳午未申酉戌亥。', 'report.txt'),
      true,
    ],
    [
      'a file of the same name and nearly the same words, of another body',
      incoming(TEXT, 'report.txt'),
      incoming(TEXT, 'report.txt', { issuingBody: '白水市司法局' }),
      false,
    ],
    [
      'a file of the same name and nearly the same words, of another year',
      incoming(TEXT, 'report.txt'),
      incoming(TEXT.replace('2022', '2023'), 'report.txt', { year: 2023 }),
      false,
    ],
  ];
  test.each(others)('%s is another report', (_, before, given, namesake) => {
    const after = { ...given, hash: 'another' };
    const { id, update, namesakes } = placeReport(after, [held(before)]);
    expect({ update, namesake: namesakes.length === 1 }).toEqual({ update: false, namesake });
    expect(id).not.toBe(before.identity);
  });

  test('two files of one batch are two reports, whatever they are called', () => {
    const first = incoming(TEXT, 'r.txt');
    const second = incoming(TEXT.replace('十二', '十五'), 'r.txt');
    const { id, update } = placeReport(second, [held(first)], new Set([first.identity]));
    expect({ id, update }).toEqual({ id: `${first.identity}~r`, update: false });
  });

  test('a third namesake goes by its hash as well', () => {
    const first = incoming(TEXT, 'r.txt');
    const taken = [held(first), held(incoming(OTHER, 'x.txt'), `${first.identity}~r`)];
    const third = { ...incoming('甲乙丙丁戊己庚辛。子丑寅卯辰巳。', 'r.txt'), hash: '0123456789abcdef' };
    expect(placeReport(third, taken).id).toBe(`${first.identity}~r~01234567`);
  });

  test('a namesake that is edited stays the namesake', () => {
    const first = incoming(OTHER, 'a.txt');
    const second = held(incoming(TEXT, 'b.txt'), `${first.identity}~b`);
    const edited = incoming(TEXT.replace('十二', '十五'), 'b.txt');
    expect(placeReport(edited, [held(first), second])).toMatchObject({ id: second.id, update: true });
  });
});
