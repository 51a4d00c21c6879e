import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyseReport } from '../../../src/domain/analyse';
import { decodeText } from '../../../src/domain/text/decode';
import { describeShared, SHARED } from '../../shared';
import { findByRules, knowledge } from './support';

interface GoldCitation {
  text: string;
  title: string;
  docNumber: string | null;
  kind: string;
  relation: string;
  version?: string;
}

const LABELS = 'reports/shapingba-science-2022.gold.json';
const reportFile = resolve(__dirname, '../../../seeds/reports/shapingba-science-2022.txt');

describeShared('the seed report against its hand labels', LABELS, () => {
  const gold: GoldCitation[] = JSON.parse(readFileSync(join(SHARED, LABELS), 'utf8')).citations;
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
