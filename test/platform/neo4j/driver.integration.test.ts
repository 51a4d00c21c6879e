import { createDriver } from '../../../src/platform/neo4j';

const connection = () => ({
  uri: process.env.NEO4J_URI!,
  user: process.env.NEO4J_USER!,
  password: process.env.NEO4J_PASSWORD!,
});

describe('createDriver', () => {
  it('gives integers as numbers', async () => {
    const driver = await createDriver(connection());
    const { records } = await driver.executeQuery('RETURN 42 AS answer');
    await driver.close();
    expect(records[0]!.get('answer')).toBe(42);
  });

  it('says in Chinese which settings to look at when the password is wrong', async () => {
    const wrong = createDriver({ ...connection(), password: 'not the password' });
    await expect(wrong).rejects.toThrow(/NEO4J_USER 与 NEO4J_PASSWORD/u);
  });

  it('says so when nothing listens at the address', async () => {
    const nobody = createDriver({ ...connection(), uri: 'bolt://127.0.0.1:1' });
    await expect(nobody).rejects.toThrow(/无法连接 Neo4j/u);
  });
});
