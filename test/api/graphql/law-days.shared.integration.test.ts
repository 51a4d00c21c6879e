/**
 * Every work of the real corpus, loaded with the catalogue, on days of forty years: the work's own fields, a provision on a
 * day, a look-up by GraphQL and by REST, and the filter of works in force say the same of status, version, number and text.
 */
import { join } from 'node:path';
import { loadSeeds } from '../../../src/app/imports/seeds';
import { importSources } from '../../../src/app/imports/sources';
import { sourceStatus, versionOn } from '../../../src/domain/citations/standing';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import { todayInBeijing } from '../../../src/domain/model/days';
import { versionId } from '../../../src/domain/model/ids';
import { provisionText } from '../../../src/domain/sources/provision-text';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { corpusText, LAWS } from '../../domain/citations/corpus-knowledge';
import { freshGraph, query, testDriver } from '../../graph/support';
import { describeShared, SHARED } from '../../shared';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
afterAll(() => driver.close());

interface Version {
  id: string;
  documentNumber: string | null;
}
interface Cited {
  outcome: string;
  status: string | null;
  source: { id: string; documentNumber: string | null } | null;
  version: Version | null;
  provisions: { text: string | null }[];
}
interface Stands {
  statusAt: string;
  versionAt: (Version & { textHeld: boolean; article: { text: string | null } | null }) | null;
}
interface Placed {
  __typename: string;
  version?: Version;
  versionThen?: Version | null;
  status?: string;
  provision?: { text: string | null };
}

const ARTICLE = '第一条';
const IN_ONE = 10;
/** Of each work in turn two days of forty years, and today. */
const daysOf = (index: number) => [
  `${1986 + ((index * 7) % 41)}-07-01`,
  `${2007 + ((index * 5) % 20)}-01-15`,
  todayInBeijing(),
];

describeShared('every work over every route', LAWS, () => {
  let server: TestServer;
  let works: CatalogueWork[];
  /** Id of a version → its file, where it has one. */
  let files: Map<string, string>;

  beforeAll(async () => {
    await freshGraph(driver);
    await loadSeeds(driver);
    await importSources(driver, join(SHARED, LAWS));
    await query(driver, 'CALL db.awaitIndexes(120)');
    server = await testServer(driver);
    works = (await readKnowledge(driver)).works.filter(({ versions }) => versions.length > 0);
    const held = await query<{ id: string; file: string }>(
      driver,
      'MATCH (v:SourceVersion) WHERE v.textHeld AND NOT v.file STARTS WITH "民法典/" RETURN v.id AS id, v.file AS file',
    );
    files = new Map(held.map(({ id, file }) => [id, file]));
  }, 600_000);
  afterAll(() => server?.close());

  async function asked(batch: readonly CatalogueWork[], days: readonly string[]) {
    const fields = batch.map(
      (_, at) => `
        w${at}: legalSource(id: $id${at}) {
          statusAt(date: $on${at})
          versionAt(date: $on${at}) { id documentNumber textHeld article(number: "${ARTICLE}") { text } }
        }
        p${at}: provision(source: $id${at}, number: "${ARTICLE}", on: $on${at}) {
          __typename
          ... on ProvisionFound { version { id documentNumber } provision { text } }
          ... on NoSuchArticle { version { id documentNumber } }
          ... on VersionNotHeld { versionThen { id documentNumber } }
          ... on NoLongerInForce { status }
        }`,
    );
    const given = batch.map((_, at) => `$id${at}: ID!, $on${at}: LocalDate!`).join(', ');
    const text = fields.join('\n').replaceAll('provision(source: $id', 'provision(source: $name');
    const names = batch.map((_, at) => `$name${at}: String!`).join(', ');
    const variables = Object.fromEntries(
      batch.flatMap(({ id }, at) => [
        [`id${at}`, id],
        [`name${at}`, id],
        [`on${at}`, days[at]],
      ]),
    );
    const asks = batch.map(({ title }, at) => ({ text: `依照《${title}》${ARTICLE}。`, asOf: days[at] }));
    const { data, errors } = await server.ask<Record<string, unknown>>(
      `query Q(${given}, ${names}, $asked: [LookupQuestion!]!) {
        ${text}
        citationLookup(asked: $asked) {
          citations { outcome status source { id documentNumber } version { id documentNumber } provisions { text } }
        }
      }`,
      { ...variables, asked: asks },
    );
    expect(errors).toBeUndefined();
    const lookups = data.citationLookup as { citations: Cited[] }[];
    return batch.map((work, at) => ({
      work,
      day: days[at]!,
      stands: data[`w${at}`] as Stands,
      placed: data[`p${at}`] as Placed,
      cited: lookups[at]!.citations[0] as Cited | undefined,
    }));
  }

  /** What of one work on one day is not as the domain has it, or not the same by two routes. */
  function faultsOf({
    work,
    day,
    stands,
    placed,
    cited,
  }: Awaited<ReturnType<typeof asked>>[number]): string[] {
    const faults: string[] = [];
    const same = (what: string, a: unknown, b: unknown) => {
      if (a !== b) faults.push(`${work.id} ${day} ${what}: ${String(a)} and ${String(b)}`);
    };
    const served = versionOn(work.versions, day);
    const id = served && versionId(work.id, served.promulgatedOn);
    const status = sourceStatus(work.versions, day);
    same('status', stands.statusAt, status);
    // Of texts of one day the second has an id of its own.
    if (stands.versionAt?.id.startsWith(`${id}.`) !== true) same('version', stands.versionAt?.id ?? null, id);
    same('number', stands.versionAt?.documentNumber ?? null, served?.documentNumber ?? null);
    same('kind of answer', placed.__typename, kindOf(stands));
    const version = placed.version ?? placed.versionThen ?? null;
    same('version of the provision', version?.id ?? null, stands.versionAt?.id ?? null);
    same(
      'number of the provision',
      version?.documentNumber ?? null,
      stands.versionAt?.documentNumber ?? null,
    );
    if (placed.provision) {
      same('text', placed.provision.text, stands.versionAt!.article!.text);
      const file = files.get(version!.id);
      if (file) same('text of its file', placed.provision.text, firstArticleOf(file));
    }
    if (cited?.source?.id !== work.id || !cited.version) return faults;
    // What has ended is cited with the last version that it had.
    same('status of a citation', cited.status, status);
    if (stands.versionAt) {
      same('version of a citation', cited.version.id, stands.versionAt.id);
      same('number of a citation', cited.version.documentNumber, stands.versionAt.documentNumber);
    }
    if (placed.provision)
      same('text of a citation', cited.provisions[0]?.text ?? null, placed.provision.text);
    if (placed.__typename === 'NoSuchArticle') same('outcome', cited.outcome, 'PROVISION_NOT_FOUND');
    return faults;
  }

  function kindOf({ statusAt, versionAt }: Stands): string {
    if (versionAt) {
      if (!versionAt.textHeld) return 'VersionNotHeld';
      return versionAt.article ? 'ProvisionFound' : 'NoSuchArticle';
    }
    if (statusAt === 'NOT_YET_IN_FORCE') return 'NotYetInForce';
    return statusAt === 'REPEALED' || statusAt === 'EXPIRED' ? 'NoLongerInForce' : 'VersionNotHeld';
  }

  const firsts = new Map<string, string | null>();
  function firstArticleOf(file: string): string | null {
    const known = firsts.get(file);
    if (known !== undefined) return known;
    const { provisions } = corpusText(file);
    const article = provisions.find(({ path }) => path === 'art-1');
    const inside = provisions.filter(({ path }) => path.startsWith('art-1/'));
    const text = article
      ? provisionText(article.label, [article.text, ...inside.map((each) => each.text)])
      : null;
    firsts.set(file, text);
    return text;
  }

  it('status, version, number and text are the same', async () => {
    const faults: string[] = [];
    let count = 0;
    for (let from = 0; from < works.length; from += IN_ONE) {
      const batch = works.slice(from, from + IN_ONE);
      for (let nth = 0; nth < 3; nth++) {
        const days = batch.map((_, at) => daysOf(from + at)[nth]!);
        for (const answer of await asked(batch, days)) {
          count++;
          faults.push(...faultsOf(answer));
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(count).toBe(works.length * 3);
  }, 600_000);

  it.each(['1990-07-01', '2005-07-01', '2018-03-01', '2021-01-01', todayInBeijing()])(
    'works in force on %s by the filter are those by their days',
    async (day) => {
      const expected = works.filter(({ versions }) => sourceStatus(versions, day) === 'IN_FORCE').length;
      const { data } = await server.ask<{ legalSources: { totalCount: number } }>(
        'query Q($day: LocalDate!) { legalSources(filter: { inForceOn: $day }) { totalCount } }',
        { day },
      );
      expect(data.legalSources.totalCount).toBe(expected);
    },
  );

  it('the look-up by REST says of all of them what the domain says', async () => {
    const day = '2020-06-01';
    const faults: string[] = [];
    let linked = 0;
    for (let from = 0; from < works.length; from += 200) {
      const batch = works.slice(from, from + 200);
      const response = await fetch(new URL('/v1/citations', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          text: batch.map(({ title }) => `依照《${title}》办理。`).join('\n'),
          asOf: day,
        }),
      });
      const { citations } = (await response.json()) as {
        citations: { resolution: { source?: string; status?: string; version?: string | null } }[];
      };
      const byId = new Map(batch.map((work) => [work.id, work]));
      for (const { resolution } of citations) {
        const work = byId.get(resolution.source ?? '');
        if (!work) continue;
        linked++;
        const status = sourceStatus(work.versions, day);
        if (resolution.status !== status) faults.push(`${work.id} ${resolution.status}, stands ${status}`);
        const served = versionOn(work.versions, day);
        if (served && resolution.version !== versionId(work.id, served.promulgatedOn))
          faults.push(`${work.id} ${resolution.version}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(linked).toBeGreaterThan(works.length * 0.8);
  }, 300_000);
});
