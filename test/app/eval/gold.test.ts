import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseGold, readGold } from '../../../src/app/eval/gold';

const mention = {
  start: 0,
  end: 4,
  form: 'BARE',
  title: '宪法',
  documentNumber: null,
  pinpoint: [],
  kind: null,
};
const document = {
  file: 'a.txt',
  sha256: '0'.repeat(64),
  base: 'project',
  windows: [{ from: 0, to: 10 }],
  mentions: [mention],
};
const json = (change: object) => JSON.stringify([{ ...document, ...change }]);

describe('a file of labels', () => {
  it('is read with what it leaves unsaid', () => {
    expect(parseGold(json({}), 'x.json')[0]!.mentions[0]).toMatchObject({ optional: false, titleAlso: [] });
  });

  it.each([
    ['an unknown form', { mentions: [{ ...mention, form: 'QUOTE' }] }, /x\.json.*form/u],
    ['an unknown key', { mentions: [{ ...mention, quote: '法律原文' }] }, /x\.json/u],
    ['spans that overlap', { mentions: [mention, { ...mention, start: 3, end: 6 }] }, /do not overlap.*3–6/u],
    [
      'a span outside the windows',
      { mentions: [{ ...mention, start: 8, end: 12 }] },
      /inside a window.*8–12/u,
    ],
  ])('is refused for %s', (_, change, message) => {
    expect(() => parseGold(json(change), 'x.json')).toThrow(message);
  });
});

describe('texts of the labels', () => {
  const root = mkdtempSync(join(tmpdir(), 'gold-'));
  const directory = join(root, 'gold');
  mkdirSync(directory);
  const text = '严格遵守宪法和法律。';
  writeFileSync(join(root, 'a.txt'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const write = (change: object) => writeFileSync(join(directory, 'seed-report.json'), json(change));

  it('come with the labels', () => {
    write({ sha256 });
    expect(readGold({ directory, project: root }).documents[0]!.text).toBe(text);
  });

  it('must be the ones labelled', () => {
    write({});
    expect(() => readGold({ directory, project: root })).toThrow(
      /expected sha-256 0{64}, but got: .*重新标注/u,
    );
  });

  it('are named where ../shared is absent', () => {
    write({ sha256, base: 'shared' });
    expect(readGold({ directory, project: root, shared: null })).toEqual({
      documents: [],
      absent: ['a.txt'],
    });
  });
});
