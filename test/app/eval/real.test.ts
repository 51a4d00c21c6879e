/** Scores of citations in reports that stand beside the project; the reports and laws are invented. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateReal } from '../../../src/app/eval/real';
import { scoresOf } from '../../../src/app/eval/section';
import { knowledgeOf } from '../../../src/domain/analyse';

const knowledge = knowledgeOf({ works: [], titles: [], aliases: [] });
const TEXT =
  '𠮷青山市水利局2022年工作报告\n\n贯彻落实《青山市供水条例》第三条，学习《示例办法》，执行“某办法”。\n一、情况\n落实《示例规定》。\n';

const shared = mkdtempSync(join(tmpdir(), 'real-'));
afterAll(() => rmSync(shared, { recursive: true }));

function label(text: string, given: object) {
  const start = [...TEXT.slice(0, TEXT.indexOf(text))].length;
  return { text, start, end: start + text.length, kind: null, relation: null, title: null, ...given };
}

function score(mentions: object[]) {
  mkdirSync(join(shared, 'reports/real/gold'), { recursive: true });
  writeFileSync(join(shared, 'reports/real/01-a.txt'), TEXT);
  writeFileSync(
    join(shared, 'reports/real/gold/01.json'),
    JSON.stringify({ body: null, year: 2022, mentions }),
  );
  const section = evaluateReal(knowledge, { shared })!;
  const rows = section.rows.map((row) => [row.id, row.truePositives, row.falsePositives, row.falseNegatives]);
  return { section, rows: Object.fromEntries(rows.map(([id, ...counts]) => [id, counts])) };
}

test('is left out where there are none', () => {
  expect(evaluateReal(knowledge, { shared: null })).toBeNull();
});

test('counts spans, titles, places and relations, with what is also right', () => {
  const { section, rows } = score([
    label('《青山市供水条例》第三条', {
      title: '供水条例',
      titleAlso: ['青山市供水条例'],
      pin: 'art-3',
      relation: 'IMPLEMENTS',
      kind: 'local_regulation',
    }),
    label('《示例办法》', { title: '别的办法', relation: 'ISSUES', relationAlso: ['STUDIES'] }),
    label('《示例规定》', { opt: true }),
  ]);
  expect(rows).toEqual({
    span: [2, 0, 0],
    title: [1, 1, 1],
    kind: [1, 0, 0],
    relation: [2, 0, 0],
    pinpoint: [1, 0, 0],
  });
  expect(scoresOf(section.rows[0]!).f1).toBe(1);
  expect(section.notes.join('')).toContain('起止完全一致 99.5%，达到；题名 99.0%，未达到');
  expect(section.errors).toEqual([
    expect.objectContaining({ row: 'title', expected: '别的办法', got: '示例办法', text: '《示例办法》' }),
  ]);
});

test('counts what is missed and what is too much', () => {
  const { rows } = score([
    label('“某办法”', { title: '某办法' }),
    label('《示例办法》', { title: '示例办法' }),
  ]);
  expect(rows.span).toEqual([1, 2, 1]);
});
