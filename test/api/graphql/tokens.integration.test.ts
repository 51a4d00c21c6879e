/** Tokens made and revoked over GraphQL, as an admin does on the page. */
import { keepToken } from '../../../src/graph/commands/access-tokens';
import { mintToken } from '../../../src/platform/access/tokens';
import { tokenFor } from '../../app/review/support';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;
let admin: string;

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Made {
  createAccessToken: { token: string; accessToken: { id: string; expiresAt: string | null } };
}
const CREATE = `mutation ($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) { token accessToken { id name role createdAt expiresAt revokedAt } }
}`;
const REVOKE = 'mutation ($id: ID!) { revokeAccessToken(id: $id) { accessToken { id revokedAt } } }';
const VIEWER = '{ viewer { id name role } }';
const WAYS = '{ signInWays { hasAdmin hasLogin } }';

it('says that no admin is there until one is, and not one whose token is over', async () => {
  const ways = async () => (await server.ask<{ signInWays: object }>(WAYS)).data.signInWays;
  expect(await ways()).toEqual({ hasAdmin: false, hasLogin: false });
  const past = mintToken(
    { name: '前任', role: 'admin', expiresAt: '2020-01-02T00:00:00.000Z' },
    new Date('2020-01-01T00:00:00Z'),
  );
  await keepToken(driver, past.stored);
  await tokenFor(driver, '编辑', 'editor');
  expect(await ways()).toEqual({ hasAdmin: false, hasLogin: false });
  admin = await tokenFor(driver, '管理者', 'admin');
  expect(await ways()).toEqual({ hasAdmin: true, hasLogin: false });
});

it('makes a token that works, shows it once, keeps its hash alone, and revokes it at once', async () => {
  const made = await server.ask<Made>(
    CREATE,
    { input: { name: '王法务', role: 'EDITOR', expires: '30d' } },
    admin,
  );
  expect(made.errors).toBeUndefined();
  const { token, accessToken } = made.data.createAccessToken;
  expect(accessToken).toMatchObject({ name: '王法务', role: 'EDITOR', revokedAt: null });
  const days = (Date.parse(accessToken.expiresAt!) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
  expect((await server.ask(VIEWER, {}, token)).data).toEqual({
    viewer: { id: `token:${accessToken.id}`, name: '王法务', role: 'EDITOR' },
  });
  const listed = await server.ask(
    '{ accessTokens { id name role createdAt expiresAt revokedAt } }',
    {},
    admin,
  );
  expect(JSON.stringify(listed.data)).toContain(accessToken.id);
  const secret = token.slice(-43);
  const kept = JSON.stringify(await query(driver, 'MATCH (t:AccessToken) RETURN properties(t) AS t'));
  for (const text of [JSON.stringify(listed.data), kept]) expect(text).not.toContain(secret);
  expect(server.logged.join('\n')).not.toContain(secret);

  const revoked = await server.ask<{ revokeAccessToken: object }>(REVOKE, { id: accessToken.id }, admin);
  expect(revoked.data.revokeAccessToken).toEqual({
    accessToken: { id: accessToken.id, revokedAt: expect.any(String) },
  });
  expect((await server.ask(VIEWER, {}, token)).status).toBe(401);
});

it.each([
  [{ name: '', role: 'READER' }, 'input.name', /^名称应为/u],
  [{ name: '规则:x', role: 'READER' }, 'input.name', /^名称应为/u],
  [{ name: '甲', role: 'READER', expires: '明年' }, 'input.expires', /^有效期应为/u],
  [{ name: '甲', role: 'READER', expires: '2020-01-01' }, 'input.expires', /^到期时间须在将来/u],
])('refuses %j in both languages, and makes nothing', async (input, argument, message) => {
  const count = async () => (await query(driver, 'MATCH (t:AccessToken) RETURN count(t) AS n'))[0];
  const before = await count();
  const { errors } = await server.ask(CREATE, { input }, admin);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT', argument } },
  ]);
  expect(JSON.stringify(errors)).toMatch(/"messageEn":"expected /u);
  expect(await count()).toEqual(before);
});

it('tells a caller without a token nothing of who is let in', async () => {
  expect((await server.ask(VIEWER)).data).toEqual({ viewer: null });
  expect((await server.ask('{ accessTokens { id } }')).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  const unknown = await server.ask(REVOKE, { id: '0123456789ab' }, admin);
  expect(unknown.data).toEqual({ revokeAccessToken: { accessToken: null } });
});
