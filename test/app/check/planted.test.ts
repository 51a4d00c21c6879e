/** Drafts with planted faults of every kind: each is found, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../../src/app/check';
import { draftOf } from '../../../src/app/check/draft';
import { FINDING_CODES } from '../../../src/domain/check';
import { PLANTED_KNOWLEDGE, PLANTED_TEXTS } from './planted';

const FOLDER = join(__dirname, '../../../seeds/drafts');
const EXPECTED = readFileSync(join(FOLDER, 'expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(
    (line) => line.split('\t') as [draft: string, line: string, code: string, words: string, right: string],
  );

const DRAFTS: [draft: string, asked: object][] = [
  ['notice', { asOf: '2024-06-01' }],
  ['annual-report', { annualReport: true }],
  ['rule', { asOf: '2024-06-01', draftRule: true }],
];
/** Those that only limits, or a law whose text is missing, bring about: other tests have them. */
const ELSEWHERE = new Set([
  'OVER_LIMIT',
  'PARTS_NOT_VERIFIED',
  'PROVISION_NOT_VERIFIED',
  'TITLE_SIMILAR',
  'REPEALED_IN_PERIOD',
]);

describe.each(DRAFTS)('the draft %s', (draft, asked) => {
  test.each(['txt', 'docx'])('as %s gives every planted fault, and no other', async (form) => {
    const name = `${draft}.${form}`;
    const { text } = await draftOf(readFileSync(join(FOLDER, name)), name);
    const given = { text, region: ['重庆市'], ...asked };
    const { findings } = await checkText(given, PLANTED_KNOWLEDGE, PLANTED_TEXTS);
    const found = findings.map(({ start, code, words, right }) => {
      const line = form === 'txt' ? String(text.slice(0, start).split('\n').length) : '';
      return [line, code, words.replace(/\s+/gu, ' '), right ?? ''].join(' | ');
    });
    const expected = EXPECTED.filter(([of]) => of === draft).map(([, line, code, words, right]) =>
      [form === 'txt' ? line : '', code, words, right].join(' | '),
    );
    expect(found).toEqual(expected);
  });
});

test('there are at least 40 faults, of all kinds', () => {
  expect(EXPECTED.length).toBeGreaterThanOrEqual(40);
  const codes = new Set(EXPECTED.map(([, , code]) => code));
  expect(Object.keys(FINDING_CODES).filter((code) => !codes.has(code) && !ELSEWHERE.has(code))).toEqual([]);
});
