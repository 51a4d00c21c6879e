import { accessSettings, loginAddress } from '../../../src/platform/access/settings';
import { readConfig } from '../../../src/platform/config';

const settings = (env: Record<string, string>) => accessSettings(readConfig(env));
const OIDC = {
  YIJU_OIDC_ISSUER: 'https://login.example.org',
  YIJU_OIDC_AUDIENCE: 'yiju',
  YIJU_OIDC_JWKS: 'https://login.example.org/keys',
};

describe('access', () => {
  test('is open to readers unless it is said otherwise', () => {
    expect(settings({})).toEqual({ reads: 'open', oidc: null });
    expect(settings({ YIJU_READS: 'token' }).reads).toBe('token');
  });

  test('takes an organisation’s sign-in with safe defaults', () => {
    expect(settings(OIDC).oidc).toEqual({
      issuer: 'https://login.example.org',
      audience: 'yiju',
      keys: new URL('https://login.example.org/keys'),
      login: null,
      roleClaim: 'yiju_role',
      roles: {},
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      tolerance: 30,
    });
  });

  test('begins a login at the organisation’s own page, for a credential that is checked here', () => {
    const { oidc } = settings({ ...OIDC, YIJU_OIDC_LOGIN: 'https://login.example.org/authorize?tenant=1' });
    expect(loginAddress(oidc)).toBe(
      'https://login.example.org/authorize?tenant=1&client_id=yiju&response_type=id_token&response_mode=fragment&scope=openid+profile',
    );
    expect(loginAddress(settings(OIDC).oidc)).toBeNull();
    expect(loginAddress(null)).toBeNull();
  });

  test('takes what an organisation calls its roles', () => {
    expect(settings({ ...OIDC, YIJU_OIDC_ROLES: '法务=editor, legal=admins=admin' }).oidc!.roles).toEqual({
      法务: 'editor',
      'legal=admins': 'admin',
    });
  });

  test.each([
    ['YIJU_READS', { YIJU_READS: 'closed' }],
    ['YIJU_OIDC_AUDIENCE', { ...OIDC, YIJU_OIDC_AUDIENCE: '' }],
    ['YIJU_OIDC_ISSUER', { YIJU_OIDC_JWKS: 'keys.json' }],
    ['YIJU_OIDC_JWKS', { ...OIDC, YIJU_OIDC_JWKS: 'http://login.example.org/keys' }],
    ['YIJU_OIDC_LOGIN', { ...OIDC, YIJU_OIDC_LOGIN: 'http://login.example.org/authorize' }],
    ['YIJU_OIDC_LOGIN', { ...OIDC, YIJU_OIDC_LOGIN: 'javascript:alert(1)' }],
    ['YIJU_OIDC_ISSUER', { YIJU_OIDC_LOGIN: 'https://login.example.org/authorize' }],
    ['YIJU_OIDC_ALGORITHMS', { ...OIDC, YIJU_OIDC_ALGORITHMS: 'HS256' }],
    ['YIJU_OIDC_ALGORITHMS', { ...OIDC, YIJU_OIDC_ALGORITHMS: 'RS256,none' }],
    ['YIJU_OIDC_ALGORITHMS', { ...OIDC, YIJU_OIDC_ALGORITHMS: ',' }],
    ['YIJU_OIDC_ROLES', { ...OIDC, YIJU_OIDC_ROLES: '法务=owner' }],
    ['YIJU_OIDC_TOLERANCE', { ...OIDC, YIJU_OIDC_TOLERANCE: '3600' }],
  ])('says what is wrong with %s: %j', (name, env) => {
    expect(() => settings(env)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`${name}.*；`, 'u')),
        messageEn: expect.stringMatching(new RegExp(`(?=.*${name}).*expected .*but got: .*;`, 'u')),
      }),
    );
  });
});
