/** Whose decisions are asked for as one's own. */
import { actorOf } from '../../explorer/lib/token';

const jwt = (payload: object) =>
  ['e30', Buffer.from(JSON.stringify(payload)).toString('base64url'), 'c2ln'].join('.');

describe('who bears a token', () => {
  it.each<[string, string | null, string | null]>([
    ['a token of this service', `yiju_0123456789ab_${'a'.repeat(43)}`, 'token:0123456789ab'],
    [
      'a login of an institution',
      jwt({ iss: 'https://登录.example', sub: '张三' }),
      'oidc:https://登录.example#张三',
    ],
    ['a login without a subject', jwt({ iss: 'https://login.example' }), null],
    ['something else', 'something else', null],
    ['none', null, null],
  ])('%s', (_, token, actor) => {
    expect(actorOf(token)).toBe(actor);
  });
});
