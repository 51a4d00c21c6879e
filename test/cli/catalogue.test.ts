import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkedAsJson, checkedAsText } from '../../src/cli/catalogue';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'yiju-catalogue-'));
  mkdirSync(join(dir, 'sources'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const LINE = (title: string, versions: object[]) =>
  `- ${JSON.stringify({ title, level: 'LAW', issuers: ['示例机关'], versions })}\n`;

test('tells how much is known of each level', () => {
  const versions = [
    { promulgated: '2000-01-02', effective: '2000-02-01', number: '示例令第1号' },
    { promulgated: '2010-01-02', effective: null, ended: { on: null, by: 'REPEALED' } },
  ];
  const text = LINE('甲法', versions) + LINE('乙法', [{ promulgated: null, effective: '2001-01-01' }]);
  writeFileSync(join(dir, 'sources/a.yaml'), text);
  expect(JSON.parse(checkedAsJson(dir))).toEqual({
    works: 2,
    titles: 0,
    aliases: 0,
    levels: [{ level: 'LAW', works: 2, versions: 3, numbered: 1, startUnknown: 1, ended: 1 }],
  });
  expect(checkedAsText(dir)).toContain('法律\t2 部，3 个版本；有文号 1，末一版施行日不明 1，已终止 1');
});

test('lists every fault with its file and line', () => {
  const backwards = [{ promulgated: '2000-01-02', effective: '1999-01-01' }];
  writeFileSync(join(dir, 'sources/a.yaml'), LINE('甲法', backwards) + LINE('乙法', backwards));
  expect(() => checkedAsText(dir)).toThrow(/2 处错误：\n {2}sources\/a\.yaml:1 .*\n {2}sources\/a\.yaml:2 /u);
});
