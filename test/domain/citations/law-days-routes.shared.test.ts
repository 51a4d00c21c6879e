/**
 * Every work of the real corpus over forty years: what a look-up says of status, version, number and article is what the
 * work's own days, numbers and text say.
 */
import { findCitations } from '../../../src/domain/citations';
import { resolveCitation, type SourceCatalogue } from '../../../src/domain/citations/resolve';
import { sourceStatus, standingOn, versionOn } from '../../../src/domain/citations/standing';
import type { CatalogueVersion, CatalogueWork } from '../../../src/domain/model/catalogue';
import type { Citation } from '../../../src/domain/model/citation';
import { addDays } from '../../../src/domain/model/days';
import { versionId } from '../../../src/domain/model/ids';
import { Outline } from '../../../src/domain/sources/outline';
import { describeShared } from '../../shared';
import { type CorpusKnowledge, corpusKnowledge, LAWS } from './corpus-knowledge';

const YEARS = Array.from({ length: 41 }, (_, index) => `${1986 + index}-07-01`);

describeShared('every work over 40 years', LAWS, () => {
  let corpus: CorpusKnowledge;
  let plain: Citation;
  beforeAll(() => {
    corpus = corpusKnowledge();
    [plain] = findCitations('《示例法》第九百九十九条', corpus.knowledge.lexicon) as [Citation];
  }, 300_000);

  const daysOf = ({ versions }: CatalogueWork) => {
    const edges = versions.flatMap(({ promulgatedOn, effectiveFrom, effectiveTo }) =>
      [promulgatedOn, effectiveFrom, effectiveTo].flatMap((day) => (day ? [addDays(day, -1), day] : [])),
    );
    return [...new Set([...YEARS, ...edges])].sort();
  };

  /** Works of one title are told apart elsewhere; here each is asked alone. */
  const aloneIn = (work: CatalogueWork): SourceCatalogue => ({
    ...corpus.knowledge.catalogue,
    byTitle: () => [work],
    similarTo: undefined,
  });

  const cited = (work: CatalogueWork, more: Partial<Citation> = {}) =>
    ({ ...plain, pinpoint: null, title: work.title, rawTitle: work.title, ...more }) as Citation;

  const at = (article: number) => ({
    text: `第${article}条`,
    provisions: [{ ...plain.pinpoint!.provisions[0]!, path: `art-${article}`, article }],
  });

  it('status, version, number and articles are the same by every rule', () => {
    const faults: string[] = [];
    let asked = 0;
    for (const work of corpus.knowledge.works) {
      const catalogue = aloneIn(work);
      for (const day of daysOf(work)) {
        asked++;
        const fault = (what: string) => faults.push(`${work.id} ${day} ${what}`);
        const ask = (more?: Partial<Citation>) =>
          resolveCitation(cited(work, more), catalogue, {
            asOf: day,
            region: work.region,
            issuingBody: null,
          });
        const found = ask();
        if (!('source' in found)) {
          if (work.held !== false) fault(`is ${found.outcome}`);
          continue;
        }
        const { version } = standingOn(work.versions, day);
        const id = version && versionId(work.id, version.promulgatedOn);
        if (found.status !== sourceStatus(work.versions, day)) fault(`resolved ${found.status}`);
        if (found.version !== id) fault(`resolved ${found.version}, stands ${id}`);
        if (version) {
          numberFaults(work, version, ask).forEach(fault);
          articleFaults(version, ask).forEach(fault);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(150_000);
  });

  type Ask = (more: Partial<Citation>) => ReturnType<typeof resolveCitation>;

  /** A version's own number finds its work, and agrees with it; that of a version before is said to be another's. */
  function numberFaults(work: CatalogueWork, version: CatalogueVersion, ask: Ask): string[] {
    const number = version.documentNumber;
    if (number === null) return [];
    const found = ask({ documentNumber: number });
    const faults: string[] = [];
    if (!corpus.knowledge.catalogue.byDocumentNumber(number).some(({ id }) => id === work.id))
      faults.push(`its number ${number} does not find it`);
    if (!('source' in found) || found.source !== work.id)
      faults.push(`with ${number} it is ${found.outcome}`);
    else if (found.cautions.some(({ code }) => code.startsWith('NUMBER_')))
      faults.push(`${number} is said to be another’s`);
    return faults;
  }

  /** The first and the last article are there, and the next is not. */
  function articleFaults(version: CatalogueVersion, ask: Ask): string[] {
    const { outline, lastArticle } = version;
    if (!outline || !lastArticle) return [];
    const known = new Outline(outline);
    return [1, lastArticle, lastArticle + 1].flatMap((article) => {
      const isThere = known.settle(`art-${article}`) !== null;
      const { outcome } = ask({ pinpoint: at(article) });
      return (outcome === 'PROVISION_NOT_FOUND') === isThere ? [`article ${article} is ${outcome}`] : [];
    });
  }

  it('the text of a version is that of its own file: its articles are those of its outline', () => {
    const faults: string[] = [];
    let articles = 0;
    for (const work of corpus.knowledge.works) {
      for (const version of work.versions) {
        const file = corpus.fileOf.get(versionId(work.id, version.promulgatedOn));
        if ((file !== undefined) !== (version.textHeld === true)) faults.push(`${work.id} ${file}`);
        if (!file || !version.outline || !version.lastArticle) continue;
        const known = new Outline(version.outline);
        for (let article = 1; article <= version.lastArticle; article++) {
          articles++;
          const isThere = known.settle(`art-${article}`) !== null;
          if (isThere !== corpus.articlesOf(file).has(`art-${article}`))
            faults.push(`${work.id}@${version.promulgatedOn} article ${article}`);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(articles).toBeGreaterThan(80_000);
  });

  it('a text is served for each day of a work that was in force', () => {
    const faults: string[] = [];
    for (const work of corpus.knowledge.works) {
      for (const day of daysOf(work)) {
        const status = sourceStatus(work.versions, day);
        if (status === 'IN_FORCE' && !versionOn(work.versions, day)) faults.push(`${work.id} ${day}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('what a work rests on is its own: nothing rests on what rests on it, and the constitution on nothing', () => {
    const bases = new Map(
      corpus.knowledge.works.map((work) => [
        work.id,
        work.relations.filter(({ kind }) => kind === 'BASED_ON' || kind === 'IMPLEMENTS'),
      ]),
    );
    const faults: string[] = [];
    let count = 0;
    for (const work of corpus.knowledge.works) {
      const above = new Set<string>();
      let next = bases.get(work.id)!.map(({ target }) => target);
      if (work.level === 'CONSTITUTION' && next.length > 0) faults.push(`${work.id} rests on ${next[0]}`);
      while (next.length > 0) {
        for (const id of next) above.add(id);
        next = next
          .flatMap((id) => (bases.get(id) ?? []).map(({ target }) => target))
          .filter((id) => !above.has(id));
      }
      if (above.has(work.id)) faults.push(`${work.id} rests on itself`);
      for (const id of above) {
        count++;
        const base = corpus.knowledge.catalogue.byId(id);
        // A place's law rests on no other place's.
        if (base && base.region.length > 0 && base.region[0] !== work.region[0])
          faults.push(`${work.id} rests on ${id}`);
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(2000);
  });

  it('no line of contents and no slip for the State’s name is a work or a body', () => {
    const faults = corpus.knowledge.works.flatMap(
      ({ id, title, fullTitle, issuingBodies, versions, held }) => {
        const names = [title, fullTitle, ...issuingBodies];
        const isSlip = names.some((name) =>
          /中华人民和国|中国人民共和国|中人民共和国|^目录$|^第.{1,4}[编章节]|^$/u.test(name),
        );
        return isSlip || (held !== false && versions.length === 0) ? [id] : [];
      },
    );
    expect(faults).toEqual([]);
  });
});
