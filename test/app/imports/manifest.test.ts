/** A list beside reports: what it says decides over what a report's head says. */
import { ManifestError, readManifest } from '../../../src/app/imports/manifest';
import { parseReport } from '../../../src/domain/reports';
import { temporaryFolders } from '../../graph/folders';

const folderWith = temporaryFolders();
const REPORT = '云州市教育局2020年法治政府建设情况报告\n\n一、主要工作\n检查企业三十家。\n';

test.each([
  [
    'manifest.csv',
    'file,body,region,year,kind,address,day\na.txt,重庆市某局,重庆市/示例区,2021,年度报告,https://example.org/a,2022-01-05\n',
  ],
  [
    'manifest.csv',
    '文件,机关,地区,年度,种类,网址,日期\r\na.txt,重庆市某局,重庆市/示例区,2021,年度报告,https://example.org/a,2022-01-05\r\n',
  ],
  [
    'manifest.json',
    '[{"file":"a.txt","body":"重庆市某局","region":"重庆市/示例区","year":2021,"kind":"年度报告","address":"https://example.org/a","day":"2022-01-05"}]',
  ],
])('%s is read, and holds before the head', (name, text) => {
  const given = readManifest(folderWith({ 'a.txt': REPORT, [name]: text }))!.get('a.txt')!;
  expect(given).toEqual({
    ...{ body: '重庆市某局', region: ['重庆市', '示例区'], year: 2021, kind: '年度报告' },
    ...{ address: 'https://example.org/a', day: '2022-01-05' },
  });
  expect(parseReport(REPORT, { file: 'a.txt', given })).toMatchObject({
    ...{ issuingBody: '重庆市某局', region: ['重庆市', '示例区'], year: 2021, givenOn: '2022-01-05' },
    period: { from: '2021-01-01', to: '2022-01-01' },
    findings: [],
  });
});

test('what is left blank is read from the report', () => {
  const given = readManifest(
    folderWith({ 'a.txt': REPORT, 'manifest.csv': 'file,body,year\na.txt,,\n' }),
  )!.get('a.txt')!;
  expect(given).toEqual({});
  expect(parseReport(REPORT, { file: 'a.txt', given })).toMatchObject({
    issuingBody: '云州市教育局',
    year: 2020,
  });
});

test('a folder without a list has none', () => {
  expect(readManifest(folderWith({ 'a.txt': REPORT }))).toBeNull();
});

test('all mistakes are told at once, with their lines', () => {
  const folder = folderWith({
    'a.txt': REPORT,
    'manifest.csv': 'file,year,day,address\na.txt,二〇二一,2022-13-01,ftp://x\nb.txt,2021,,\na.txt,2021,,\n',
  });
  expect(() => readManifest(folder)).toThrow(ManifestError);
  try {
    readManifest(folder);
  } catch (error) {
    for (const part of [
      '第 2 行：expected a year',
      'expected a day',
      'expected an http address',
      '第 3 行：expected a file of the folder',
      '第 4 行：expected each file once',
    ]) {
      expect((error as Error).message).toContain(part);
    }
  }
});

test.each([
  ['manifest.json', '{'],
  ['manifest.json', '{"a":1}'],
  ['manifest.csv', 'name,year\na.txt,2021\n'],
])('%s that is no list is a mistake', (name, text) => {
  expect(() => readManifest(folderWith({ 'a.txt': REPORT, [name]: text }))).toThrow(ManifestError);
});
