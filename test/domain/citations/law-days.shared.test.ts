/** The corpus asked article by article and day by day, against the labels of test/gold/law-article-day.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  sourceStatus,
  standingOn,
  versionOn,
  versionStatus,
  versionsDuring,
} from '../../../src/domain/citations/standing';
import { addDays, todayInBeijing } from '../../../src/domain/model/days';
import { identifyWorks, parseSource, workFactsOf } from '../../../src/domain/sources';
import type { WorkFacts } from '../../../src/domain/sources/works/file-facts';
import { describeShared, SHARED } from '../../shared';

interface Triple {
  title: string;
  article: string;
  day: string;
  outcome: string;
  version?: string;
  accept?: string[];
}

const TRIPLES = JSON.parse(
  readFileSync(join(__dirname, '../../gold/law-article-day.json'), 'utf8'),
) as Triple[];
const YEARS = Array.from({ length: 41 }, (_, index) => `${1986 + index}-07-01`);

describeShared('the corpus over 40 years', 'corpus/laws', () => {
  const articles = new Map<string, Set<string>>();
  let works: ReturnType<typeof identifyWorks<WorkFacts>>;

  beforeAll(() => {
    const facts: WorkFacts[] = [];
    const root = join(SHARED, 'corpus/laws');
    for (const name of readdirSync(root, { recursive: true }) as string[]) {
      if (!name.endsWith('.md') || name.endsWith('README.md')) continue;
      try {
        const source = parseSource(readFileSync(join(root, name)), { file: name });
        facts.push(workFactsOf(source));
        articles.set(name, new Set(source.provisions.map(({ path }) => path)));
      } catch {
        // What cannot be read is the subject of corpus.shared.test.ts.
      }
    }
    works = identifyWorks(facts);
  }, 300_000);

  it('answers, does not know or refuses 300 articles and days as their labels have it', () => {
    const wrong: string[] = [];
    const silent: string[] = [];
    for (const triple of TRIPLES) {
      const { kind, version } = answerTo(triple);
      const isRight = kind === triple.outcome || triple.accept?.includes(kind) === true;
      const isOther =
        kind === 'answered' && triple.version !== undefined && !isSame(version!, triple.version);
      if (isRight && !isOther) continue;
      const line = `${triple.title} ${triple.article} ${triple.day}: ${triple.outcome}, got ${kind} ${version}`;
      (kind === 'unknown' ? silent : wrong).push(line);
    }
    // The table in docs/evaluation gives these numbers.
    expect(wrong).toEqual([]);
    expect(silent.length).toBeLessThanOrEqual(2);
  });

  it('says of 99 of 100 works with text what an article is today', () => {
    const day = todayInBeijing();
    const held = works.filter(({ versions }) => versions.some(({ textHeld }) => textHeld));
    const silent = held.filter(({ versions }) => {
      const { status, version } = standingOn(versions, day);
      return status !== 'REPEALED' && status !== 'EXPIRED' && !version?.textHeld;
    });
    expect(held.length).toBeGreaterThan(1900);
    expect(silent.length / held.length).toBeLessThan(0.01);
  });

  it('finds no two answers that contradict', () => {
    const faults: string[] = [];
    for (const { id, versions } of works) {
      let over = false;
      const edges = versions.flatMap(({ promulgatedOn, effectiveFrom, effectiveTo }) =>
        [promulgatedOn, effectiveFrom, effectiveTo].flatMap((day) => (day ? [addDays(day, -1), day] : [])),
      );
      for (const day of [...new Set([...YEARS, ...edges])].sort()) {
        const fault = (what: string) => faults.push(`${id} ${day} ${what}`);
        const status = sourceStatus(versions, day);
        const served = versionOn(versions, day);
        if (served && !versionsDuring(versions, day, addDays(day, 1)).includes(served))
          fault('served and not of that day');
        // A text may say that it applies since some weeks before; none since years.
        if (served?.promulgatedOn && served.promulgatedOn > addDays(day, 366))
          fault('served a year before its promulgation');
        if (versions.filter((each) => versionStatus(each, day) === 'IN_FORCE').length > 1)
          fault('several versions in force');
        if (over && (status === 'IN_FORCE' || status === 'NOT_YET_IN_FORCE')) fault('in force after its end');
        over ||= status === 'REPEALED' || status === 'EXPIRED';
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  /** The header of a few files is a day before the file's name. */
  function isSame(one: string, other: string): boolean {
    return one === other || one === addDays(other, 1);
  }

  /** Of the works of that title, the one that has something to say of the day. */
  function answerTo({ title, article, day }: Triple): { kind: string; version: string | null } {
    const named = works.filter((work) => work.title === title || work.fullTitle === title);
    const answers = named.map(({ versions }) => {
      const { status, version } = standingOn(versions, day);
      if (status === 'NOT_YET_IN_FORCE') return { kind: 'not-yet', version: null };
      if (status === 'REPEALED' || status === 'EXPIRED') return { kind: 'ended', version: null };
      if (!version?.textHeld) return { kind: 'unknown', version: null };
      const paths = version.files.flatMap((file) => [...(articles.get(file) ?? [])]);
      return { kind: paths.includes(article) ? 'answered' : 'no-article', version: version.promulgatedOn };
    });
    return (
      answers.find(({ kind }) => kind === 'answered' || kind === 'no-article') ??
      answers[0] ?? { kind: 'unknown', version: null }
    );
  }
});
