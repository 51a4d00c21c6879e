/** Works, relations and references over the State Council's regulations, where the collection stands beside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionMeant, versionOn } from '../../../src/domain/citations/standing';
import type { ParsedSource } from '../../../src/domain/model/source';
import { identifyWorks, parseSource } from '../../../src/domain/sources';
import { describeShared, SHARED } from '../../shared';

const REGULATIONS = 'corpus/laws/行政法规';
const FOLDER = join(SHARED, REGULATIONS);

describeShared('the corpus’s regulations', REGULATIONS, () => {
  const sources: ParsedSource[] = [];
  beforeAll(() => {
    for (const name of readdirSync(FOLDER)) {
      if (name.endsWith('.md'))
        sources.push(parseSource(readFileSync(join(FOLDER, name)), { file: `行政法规/${name}` }));
    }
  });

  it('quote their evidence at its place', () => {
    for (const { text, relations, crossReferences } of sources) {
      for (const { evidence, span } of relations) expect(text.slice(span.start, span.end)).toBe(evidence);
      for (const reference of crossReferences) {
        expect(text.slice(reference.start, reference.end)).toBe(reference.text);
      }
    }
  });

  it('refer, of themselves, to provisions that they have, but for slips of the texts', () => {
    let own = 0;
    let missing = 0;
    for (const { provisions, crossReferences } of sources) {
      const paths = new Set(provisions.map(({ path }) => path));
      for (const { targetTitle, targetPaths } of crossReferences) {
        if (targetTitle !== null) continue;
        own++;
        if (!targetPaths.every((path) => paths.has(path))) missing++;
      }
    }
    expect(own).toBeGreaterThan(2000);
    expect(missing / own).toBeLessThan(0.005);
  });

  it('know the version of 政府信息公开条例 that is not held', () => {
    const work = identifyWorks(sources).find(({ title }) => title === '政府信息公开条例')!;
    expect(work.versions).toMatchObject([
      {
        promulgatedOn: '2007-04-05',
        effectiveTo: '2019-05-15',
        endedBy: 'AMENDED',
        documentNumber: '国务院令第492号',
        textHeld: false,
        parsed: null,
      },
      {
        promulgatedOn: '2019-04-03',
        effectiveFrom: '2019-05-15',
        effectiveTo: null,
        documentNumber: '国务院令第711号',
        textHeld: true,
      },
    ]);
    expect(versionOn(work.versions, '2022-12-31')?.promulgatedOn).toBe('2019-04-03');
    expect(versionMeant(work.versions, '2018-01-01')?.textHeld).toBe(false);
  });

  it('give each work an id of its own and intervals that do not overlap', () => {
    const works = identifyWorks(sources);
    expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
    for (const { versions } of works) {
      versions.forEach(({ effectiveTo }, index) => {
        const next = versions[index + 1]?.effectiveFrom;
        if (effectiveTo && next) expect(effectiveTo <= next).toBe(true);
      });
    }
  });
});
