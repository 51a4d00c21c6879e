/** Labelled cases of the law's answers, as the seeds alone give them: read in place where they stand beside the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from '../../../src/app/lookup';
import { cite } from '../../../src/cli/cite';
import { sourceStatus, standingOn } from '../../../src/domain/citations/standing';
import { todayInBeijing } from '../../../src/domain/model/days';
import { versionId } from '../../../src/domain/model/ids';
import type { ResolvedTo } from '../../../src/domain/model/resolution';
import { identifyWorks, parseSource } from '../../../src/domain/sources';
import { provisionText } from '../../../src/domain/sources/provision-text';
import { describeShared, SHARED } from '../../shared';
import { type CorpusKnowledge, corpusKnowledge } from './corpus-knowledge';
import { knowledge } from './support';

const CASES = 'cases/public-cases.json';

describeShared('labelled cases', CASES, () => {
  let inputs: ReadonlyMap<string, string>;
  beforeAll(() => {
    const cases = JSON.parse(readFileSync(join(SHARED, CASES), 'utf8')) as { id: string; input: string }[];
    inputs = new Map(cases.map(({ id, input }) => [id, input]));
  });

  const ask = (id: string, asOf?: string) => lookUp({ texts: [inputs.get(id)!], asOf }, knowledge())[0]!;
  const versionOf = (id: string, asOf?: string) =>
    (ask(id, asOf)[0]!.resolution as unknown as ResolvedTo).version;

  it('A5: a year in a text that is no report is not its day', () => {
    const [law] = ask('A5');
    expect(law!.resolution).toMatchObject({ asOf: todayInBeijing(), status: 'IN_FORCE' });
  });

  it.each([
    ['A8', '2018-10-26'],
    ['A11', '1979-'],
  ])('%s: words of version', (id, day) => {
    expect(versionOf(id)).toContain(`@${day}`);
  });

  it('A12: an interpretation of a law that has ended', () => {
    const [found] = ask('A12', '2022-06-01');
    expect(found!.resolution).toMatchObject({ outcome: 'SUPERSEDED', status: 'REPEALED', on: '2021-01-01' });
  });

  it('A17: before the first text that is known', () => {
    expect(ask('A17', '1960-01-01')[0]!.resolution).toMatchObject({ status: 'UNKNOWN', version: null });
  });

  it('G3: words of version are no relations', () => {
    for (const text of inputs.get('G3')!.split(';')) {
      for (const { citation } of lookUp({ texts: [text] }, knowledge())[0]!)
        expect(citation.relation).toBe('MENTIONS');
    }
    const [first] = ask('G3');
    expect((first!.resolution as unknown as ResolvedTo).version).toContain('@2021-01-22');
  });

  describe('of the texts beside the project', () => {
    const WANTED = /^(?:民法典|刑法)\/|\/(?:会计法|海商法|行政处罚法)\(/u;
    let corpus: CorpusKnowledge;
    const inCorpus = (id: string, asOf?: string) =>
      lookUp({ texts: [inputs.get(id)!], asOf }, corpus.knowledge)[0]!;
    const articleOf = (title: string, number: string, day: string) => {
      const work = corpus.knowledge.catalogue.byTitle(title)[0]!;
      const standing = standingOn(work.versions, day);
      const file = corpus.fileOf.get(versionId(work.id, standing.version!.promulgatedOn))!;
      const provisions = corpus.text(file).provisions;
      const article = provisions.find(({ label, kind }) => kind === 'ARTICLE' && label === number);
      return { work, article, ...standing };
    };
    beforeAll(() => {
      const { knowledge: known, ...rest } = corpusKnowledge((name) => WANTED.test(name));
      corpus = { knowledge: known, ...rest };
    }, 300_000);

    it('A1: the newest text is served though its start is not known', () => {
      const asked = /source:"(.+?)",number:"(.+?)",on:"(.+?)"/u.exec(inputs.get('A1')!)!;
      const [, title, number, day] = asked as unknown as [string, string, string, string];
      const { version, article, status } = articleOf(title, number, day);
      expect(version!.promulgatedOn).toBe('2024-06-28');
      expect([null, '2024-07-01']).toContain(version!.effectiveFrom);
      expect(status).toBe('IN_FORCE');
      expect(article!.text.length).toBeGreaterThan(10);
      const [found] = lookUp({ texts: [`《${title}》${number}`], asOf: day }, corpus.knowledge)[0]!;
      expect(found!.resolution).toMatchObject({
        outcome: 'RESOLVED',
        version: expect.stringContaining('@2024-06-28'),
        startKnown: version!.effectiveFrom !== null,
      });
    });

    it('A4: after the day up to which the texts are known, the answer says so, and serves no older text', () => {
      const [, title, number, day] = /^(\S+) (第\S+条) on (\S+)$/u.exec(inputs.get('A4')!)!;
      const [work] = corpus.knowledge.catalogue.byTitle(title!);
      expect(work!.knownOn! < day!).toBe(true);
      const [found] = lookUp({ texts: [`《${title}》${number}`], asOf: day }, corpus.knowledge)[0]!;
      // Revised in 2025, which the catalogue knows and of which no text is held.
      expect(found!.resolution).toMatchObject({
        version: expect.stringContaining('@2025-10-28'),
        knownOn: work!.knownOn,
        cautions: expect.arrayContaining([
          expect.objectContaining({
            code: 'AFTER_KNOWN_DAY',
            message: expect.stringMatching(/未核实/u),
            messageEn: expect.stringContaining('not verified'),
          }),
        ]),
      });
      const { version } = standingOn(work!.versions, day!);
      expect([version!.promulgatedOn, version!.textHeld ?? false]).toEqual(['2025-10-28', false]);
    });

    it.each([
      ['D1', [['art-33/par-4'], ['art-9/sub-7']]],
      ['D2', [['art-264-1'], ['art-133-3']]],
      ['D5', [['art-1500']]],
    ] as [string, string[][]][])('%s: a provision that is not there', (id, missing) => {
      const found = inCorpus(id);
      const all = found.flatMap(({ resolution }) =>
        resolution!.outcome === 'PROVISION_NOT_FOUND' ? resolution!.missing : ['RESOLVED'],
      );
      expect(all).toEqual(missing.flat());
    });

    it('D2: and those beside it are', () => {
      const text = '《刑法》第一百二十条之一、第一百三十三条之二';
      const found = lookUp({ texts: [text] }, corpus.knowledge)[0]!;
      for (const { resolution } of found) expect(resolution).toMatchObject({ outcome: 'RESOLVED' });
    });

    it('G1: a text never begins with its own label', () => {
      const [, title, first, second] = /^(\S+) (第.+条) vs (第.+条)$/u.exec(inputs.get('G1')!)!;
      for (const number of [first!, second!]) {
        const { article, version, work } = articleOf(title!, number, '2022-01-01');
        const { provisions } = corpus.text(corpus.fileOf.get(versionId(work.id, version!.promulgatedOn))!);
        const inside = provisions.filter(({ path }) => path.startsWith(`${article!.path}/`));
        const text = provisionText(number, [article!.text, ...inside.map((each) => each.text)]);
        expect(text).not.toMatch(/^第/u);
        expect(text.length).toBeGreaterThan(10);
      }
    });
  });

  it('A7: one today, that of Beijing', () => {
    jest.useFakeTimers({ now: new Date('2026-11-29T18:39:00Z'), doNotFake: ['performance', 'nextTick'] });
    try {
      expect(inputs.get('A7')).toContain('18:39 UTC');
      expect(todayInBeijing()).toBe('2026-11-30');
      const [found] = lookUp({ texts: ['依据《民法典》第五百七十七条处理'] }, knowledge())[0]!;
      expect(found!.resolution!.asOf).toBe('2026-11-30');
    } finally {
      jest.useRealTimers();
    }
  });

  const versionRead = (article: string) => {
    const text = `# 样例收费规定\n\n（2018年3月1日样例部令第1号公布）\n\n第一条 为了示例，制定本规定。\n\n${article}`;
    const source = parseSource(text, { file: '部门规章/样例收费规定.md' });
    return identifyWorks([source])[0]!.versions;
  };

  it('A14: a term that the text sets itself', () => {
    const versions = versionRead(`第二条 ${inputs.get('A14')}`);
    expect(versions[0]).toMatchObject({ effectiveTo: '2023-04-01', endedBy: 'EXPIRED' });
    expect(sourceStatus(versions, '2023-03-31')).toBe('IN_FORCE');
    expect(sourceStatus(versions, '2024-06-01')).toBe('EXPIRED');
  });

  it('A16: 自…施行 without 起', () => {
    expect(versionRead(inputs.get('A16')!)[0]!.effectiveFrom).toBe('2021-07-01');
  });

  it('the command says the same as the look-up', () => {
    for (const id of ['A8', 'A11']) {
      const [entry] = JSON.parse(cite(inputs.get(id)!, { json: true })) as { resolution: ResolvedTo }[];
      expect(entry!.resolution.version).toBe(versionOf(id));
    }
  });
});
