import crypto from 'node:crypto';
import { checkToken, mintToken, parseToken } from '../../../src/platform/access/tokens';

const NOW = new Date('2026-06-01T00:00:00Z');
const minted = () =>
  mintToken({ name: '王法务', role: 'editor', expiresAt: '2027-01-01T00:00:00.000Z' }, NOW);

describe('a token', () => {
  test('lets in whom it was made for', () => {
    const { token, stored } = minted();
    const { id, secret } = parseToken(token)!;
    expect(id).toBe(stored.id);
    expect(checkToken(secret, stored, NOW)).toEqual({ id: `token:${id}`, name: '王法务', role: 'editor' });
  });

  test('is not in what is stored, and no two are alike', () => {
    const { token, stored } = minted();
    const { secret } = parseToken(token)!;
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(parseToken(minted().token)!.secret).not.toBe(secret);
  });

  const refused: [name: string, change: Partial<ReturnType<typeof minted>['stored']>, message: RegExp][] = [
    ['revoked', { revokedAt: '2026-05-01T00:00:00.000Z' }, /已撤销/u],
    ['that expired', { expiresAt: '2026-05-01T00:00:00.000Z' }, /已过期/u],
    ['that expires this very moment', { expiresAt: NOW.toISOString() }, /已过期/u],
    ['of another secret', { hash: 'ab'.repeat(32) }, /令牌无效/u],
  ];
  test.each(refused)('%s lets no one in', (_, change, message) => {
    const { token, stored } = minted();
    const { secret } = parseToken(token)!;
    expect(() => checkToken(secret, { ...stored, ...change }, NOW)).toThrow(message);
  });

  test('that is not known is refused as one of another secret is', () => {
    const { token, stored } = minted();
    const { secret } = parseToken(token)!;
    const messageOf = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        return (error as Error).message;
      }
      return null;
    };
    const unknown = messageOf(() => checkToken(secret, null, NOW));
    expect(unknown).not.toBeNull();
    expect(unknown).toBe(messageOf(() => checkToken(secret, { ...stored, hash: 'ab'.repeat(32) }, NOW)));
  });

  test('is compared in constant time, be it right, wrong or unknown', () => {
    const { token, stored } = minted();
    const { secret } = parseToken(token)!;
    const compared = jest.spyOn(crypto, 'timingSafeEqual');
    checkToken(secret, stored, NOW);
    expect(compared).toHaveBeenCalledTimes(1);
    expect(() => checkToken('x', stored, NOW)).toThrow();
    expect(compared).toHaveBeenCalledTimes(2);
    expect(() => checkToken(secret, null, NOW)).toThrow();
    expect(compared).toHaveBeenCalledTimes(3);
    compared.mockRestore();
  });

  test.each([
    ['', null],
    ['yiju_', null],
    ['yiju_0123456789ab_short', null],
    [`yiju_0123456789ab_${'A'.repeat(43)}`, '0123456789ab'],
    [`yiju_0123456789AB_${'A'.repeat(43)}`, null],
    [`yiju_0123456789ab_${'A'.repeat(43)}\n`, null],
  ])('written %j is of the id %j', (text, id) => {
    expect(parseToken(text)?.id ?? null).toBe(id);
  });
});

describe('misuse', () => {
  test.each(['', ' 王', 'yiju/0.1.0', 'a\nb', '王\u202e法务', '王\u0007', 'x'.repeat(65), 'a:b'])(
    'a name such as %j is refused',
    (name) => {
      expect(() => mintToken({ name, role: 'reader' }, NOW)).toThrow(/expected .*but got: /u);
    },
  );

  test('a token that has expired already is not made', () => {
    expect(() =>
      mintToken({ name: '甲', role: 'reader', expiresAt: '2026-01-01T00:00:00.000Z' }, NOW),
    ).toThrow(/expected a time after/u);
  });
});
