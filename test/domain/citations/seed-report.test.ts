import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyseReport } from '../../../src/domain/analyse';
import { decodeText } from '../../../src/domain/text/decode';
import { findByRules, knowledge } from './support';

interface GoldCitation {
  text: string;
  title: string;
  docNumber: string | null;
  kind: string;
  relation: string;
  version?: string;
}

const root = resolve(__dirname, '../../..');
const goldFile = resolve(root, '../shared/reports/shapingba-science-2022.gold.json');
const reportFile = resolve(root, 'seeds/reports/shapingba-science-2022.txt');
const present = existsSync(goldFile);
const labelled = present ? describe : describe.skip;

labelled(`the seed report against its hand labels${present ? '' : ' (skipped: ../shared is absent)'}`, () => {
  const gold: GoldCitation[] = present ? JSON.parse(readFileSync(goldFile, 'utf8')).citations : [];
  const { text } = decodeText(readFileSync(reportFile));

  it('finds each mention with its text, title and number, and no other, by rules alone', () => {
    const found = findByRules(text).map(({ text: mention, title, documentNumber }) => [
      mention,
      title,
      documentNumber,
    ]);
    expect(found).toEqual(gold.map(({ text: mention, title, docNumber }) => [mention, title, docNumber]));
  });

  it.each(['kind', 'relation'] as const)('agrees on %s for at least nine in ten, by rules alone', (field) => {
    const found = findByRules(text);
    const agreed = gold.filter((label, index) => found[index]?.[field] === label[field]);
    expect(agreed.length / gold.length).toBeGreaterThanOrEqual(0.9);
  });

  it('resolves to the versions the labels name', () => {
    const { resolutions } = analyseReport(text, { file: 'seed' }, knowledge());
    gold.forEach(({ title, version }, index) => {
      if (!version) return;
      expect(resolutions[index]).toMatchObject({
        outcome: 'RESOLVED',
        source: `source:${title}`,
        version: `version:${title}@${version}`,
        status: 'IN_FORCE',
      });
    });
  });
});
