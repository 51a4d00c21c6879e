/** Decisions when the line to the database breaks at the commit, and when ten people take one at once. */
import neo4j, { type Driver } from 'neo4j-driver';
import { reviewDesk } from '../../src/app/review/desk';
import { linkId } from '../../src/domain/model/ids';
import { loadExample } from '../app/review/support';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, query, testDriver } from '../graph/support';
import { proxied } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
const PEOPLE = 10;
const actor = (at: number) => ({ id: `token:${at}`, name: `审校${at}`, role: 'editor' as const });

let link: string;
let measure: string;
let provision: string;
beforeEach(async () => {
  await freshGraph(driver);
  await loadExample(driver, folderWith);
  const [found] = await query<{ link: string; measure: string; provision: string }>(
    driver,
    `MATCH (c:Citation {text: '《示例渔港条例》'}), (m:Measure) WHERE m.text CONTAINS '茶园土壤检测'
     MATCH (p:Provision) WHERE p.text CONTAINS '茶园土壤检测'
     RETURN c.id AS link, m.id AS measure, p.id AS provision LIMIT 1`,
  );
  link = linkId(found!.link);
  ({ measure, provision } = found!);
});
afterAll(() => driver.close());

async function decisions(): Promise<{ action: string; revision: number }[]> {
  return query(
    driver,
    'MATCH (:Link)-[:HAS_DECISION]->(d:Decision) RETURN d.action AS action, d.revision AS revision ORDER BY revision',
  );
}

async function throughProxy<T>(work: (far: Driver, cut: () => void) => Promise<T>): Promise<T> {
  const { proxy, uri } = await proxied();
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const far = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  try {
    return await work(far, () => proxy.cutAfterNextCommit());
  } finally {
    await far.close();
    await proxy.close();
  }
}

describe('a decision whose commit came through and whose answer did not', () => {
  test('is told as taken, and is there once', async () => {
    const outcome = await throughProxy(async (far, cut) => {
      cut();
      return (
        await reviewDesk(far).decide(actor(1), [{ action: 'REJECT', link, revision: 0, reason: '误' }])
      )[0];
    });
    expect(outcome).toMatchObject({ taken: true, revision: 1 });
    expect(await decisions()).toEqual([{ action: 'REJECT', revision: 1 }]);
  });

  test('to add a link is told as taken, and is there once', async () => {
    const outcome = await throughProxy((far, cut) => {
      cut();
      return reviewDesk(far).add(actor(1), { measure, target: { provisions: [provision] }, reason: '补' });
    });
    expect(outcome).toMatchObject({ taken: true, revision: 1 });
    expect(await decisions()).toEqual([{ action: 'ADD', revision: 1 }]);
  });
});

test('of ten decisions at once on one link one is taken, and each other person is told so', async () => {
  const desk = reviewDesk(driver);
  const outcomes = await Promise.all(
    Array.from(
      { length: PEOPLE },
      async (_, at) =>
        (await desk.decide(actor(at), [{ action: 'REJECT', link, revision: 0, reason: `第${at}人` }]))[0]!,
    ),
  );
  const refused = outcomes.flatMap((outcome) => (outcome.taken ? [] : [outcome.refusal.code]));
  expect(refused).toEqual(Array(PEOPLE - 1).fill('STALE'));
  expect(await decisions()).toEqual([{ action: 'REJECT', revision: 1 }]);
});
