/** Tokens of an organisation, made with keys of the test's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtChecker } from '../../../src/platform/access/jwt';
import { accessSettings, type OidcSettings } from '../../../src/platform/access/settings';
import { readConfig } from '../../../src/platform/config';

const ISSUER = 'https://login.example.org';
const folder = mkdtempSync(join(tmpdir(), 'yiju-keys-'));
const KEYS = join(folder, 'keys.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Jose = typeof import('jose', { with: { 'resolution-mode': 'import' }});
type Keys = Awaited<ReturnType<Jose['generateKeyPair']>>;
let jose: Jose;
let keys: Keys;
let others: Keys;
let jwks: string;

beforeAll(async () => {
  jose = await import('jose');
  const { exportJWK, generateKeyPair } = jose;
  keys = await generateKeyPair('ES256', { extractable: true });
  others = await generateKeyPair('ES256', { extractable: true });
  jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }],
  });
  writeFileSync(KEYS, jwks);
});

const settings = (more: Record<string, string> = {}): OidcSettings =>
  accessSettings(
    readConfig({ YIJU_OIDC_ISSUER: ISSUER, YIJU_OIDC_AUDIENCE: 'yiju', YIJU_OIDC_JWKS: KEYS, ...more }),
  ).oidc!;

interface Made {
  claims?: Record<string, unknown>;
  issuer?: string;
  audience?: string;
  from?: number;
  until?: number | null;
  subject?: string | null;
  signer?: Keys;
}

const now = () => Math.floor(Date.now() / 1000);

function made(given: Made = {}): Promise<string> {
  const { claims = { yiju_role: 'editor' }, issuer = ISSUER, audience = 'yiju', subject = 'u1' } = given;
  const { from = now() - 10, until = now() + 600, signer = keys } = given;
  const token = new jose.SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setNotBefore(from);
  if (until !== null) token.setExpirationTime(until);
  if (subject !== null) token.setSubject(subject);
  return token.sign(signer.privateKey);
}

describe('a token of the organisation', () => {
  test('lets in whom it names, with the role it gives', async () => {
    const check = await jwtChecker(settings());
    const token = await made({ claims: { yiju_role: 'editor', name: '李法务' } });
    expect(await check(token)).toEqual({ id: `oidc:${ISSUER}#u1`, name: '李法务', role: 'editor' });
  });

  test.each([
    ['turns its direction', '李\u202e法务'],
    ['holds a line break', '李法务\n王法务'],
    ['is too long', '李'.repeat(101)],
    ['is blank', '  '],
    ['is no text', 7],
  ])('is called by another claim where its name %s', async (_, name) => {
    const check = await jwtChecker(settings());
    const token = await made({ claims: { yiju_role: 'editor', name, preferred_username: 'li' } });
    expect(await check(token)).toMatchObject({ name: 'li' });
  });

  const roles: [name: string, claims: Record<string, unknown>, env: Record<string, string>, role: string][] =
    [
      ['the highest of several', { yiju_role: ['reader', 'admin', 'editor'] }, {}, 'admin'],
      ['one among others that mean nothing here', { yiju_role: 'openid editor' }, {}, 'editor'],
      [
        'one inside another claim',
        { realm_access: { roles: ['editor'] } },
        { YIJU_OIDC_ROLE_CLAIM: 'realm_access.roles' },
        'editor',
      ],
      [
        'one in a claim named by an address',
        { 'https://a.b/roles': ['reader'] },
        { YIJU_OIDC_ROLE_CLAIM: 'https://a.b/roles' },
        'reader',
      ],
      [
        'what the organisation calls it',
        { groups: ['法务'] },
        { YIJU_OIDC_ROLE_CLAIM: 'groups', YIJU_OIDC_ROLES: '法务=editor' },
        'editor',
      ],
    ];
  test.each(roles)('may bear as its role %s', async (_, claims, env, role) => {
    const check = await jwtChecker(settings(env));
    expect(await check(await made({ claims }))).toMatchObject({ role });
  });

  test('is let in within the tolerance of clocks', async () => {
    const check = await jwtChecker(settings());
    await expect(check(await made({ until: now() - 10 }))).resolves.toMatchObject({ role: 'editor' });
    await expect(check(await made({ from: now() + 10 }))).resolves.toMatchObject({ role: 'editor' });
  });

  const refused: [name: string, given: () => Made | Promise<Made>][] = [
    ['expired', () => ({ until: now() - 60 })],
    ['without an end', () => ({ until: null })],
    ['not yet good', () => ({ from: now() + 60 })],
    ['of another issuer', () => ({ issuer: 'https://elsewhere.example.org' })],
    ['for another audience', () => ({ audience: 'other' })],
    ['without a subject', () => ({ subject: null })],
    ['of an empty subject', () => ({ subject: ' ' })],
    ['of a subject too long', () => ({ subject: 'x'.repeat(256) })],
    ['of a subject with a control character', () => ({ subject: 'u\u00001' })],
    ['signed by another key', () => ({ signer: others })],
  ];
  test.each(refused)('is refused when it is %s', async (_, given) => {
    const check = await jwtChecker(settings());
    await expect(check(await made(await given()))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  test('without a role is someone who may do nothing', async () => {
    const check = await jwtChecker(settings());
    for (const claims of [{}, { yiju_role: 'owner' }, { yiju_role: 7 }, { yiju_role: { editor: true } }]) {
      await expect(check(await made({ claims }))).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
    }
  });

  test('is refused unsigned, and signed with the public key as if it were a secret', async () => {
    const check = await jwtChecker(settings());
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = part({ iss: ISSUER, aud: 'yiju', sub: 'u1', exp: now() + 600, yiju_role: 'admin' });
    await expect(check(`${part({ alg: 'none' })}.${body}.`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const shared = await new jose.SignJWT({ yiju_role: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience('yiju')
      .setSubject('u1')
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(jwks));
    await expect(check(shared)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is refused when its algorithm is not among those let in', async () => {
    const check = await jwtChecker(settings({ YIJU_OIDC_ALGORITHMS: 'RS256' }));
    await expect(check(await made())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is never quoted by what refuses it', async () => {
    const check = await jwtChecker(settings());
    const token = await made({ signer: others });
    const error = await check(token).catch((thrown: Error) => thrown);
    expect((error as Error).message).not.toContain(token.slice(-20));
  });
});

describe('the issuer’s keys', () => {
  let server: Server;
  let answer: { status: number; body: string };
  let url: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('are fetched from its address', async () => {
    answer = { status: 200, body: jwks };
    const check = await jwtChecker(settings({ YIJU_OIDC_JWKS: url }));
    await expect(check(await made())).resolves.toMatchObject({ role: 'editor' });
  });

  test('that cannot be had are no fault of the caller’s', async () => {
    answer = { status: 500, body: 'secret reason' };
    const check = await jwtChecker(settings({ YIJU_OIDC_JWKS: url }));
    const error = await check(await made()).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect((error as Error).message).not.toContain('secret');
  });

  test.each([
    ['missing', join(folder, 'none.json'), ''],
    ['not JSON', join(folder, 'text.json'), 'keys'],
    ['no set of keys', join(folder, 'object.json'), '{}'],
  ])('in a file that is %s are told of before anything is served', async (_, file, content) => {
    if (content !== '') writeFileSync(file, content);
    await expect(jwtChecker(settings({ YIJU_OIDC_JWKS: file }))).rejects.toThrow(/YIJU_OIDC_JWKS.*expected/u);
  });
});
