import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTitles, formatTitles } from '../../../src/platform/catalogue/build-titles';
import { loadCatalogue, SEEDS } from '../../../src/platform/catalogue/load';
import { describeShared, SHARED } from '../../shared';

const LAWS = ['corpus/laws', 'corpus/laws-more'] as const;

describeShared('the title list', LAWS[1], () => {
  it('is what the folders of laws give', () => {
    const folders = LAWS.map((folder) => join(SHARED, folder));
    const built = formatTitles(buildTitles(folders, loadCatalogue().works));
    expect(built).toBe(readFileSync(join(SEEDS, 'titles.tsv'), 'utf8'));
  });
});
