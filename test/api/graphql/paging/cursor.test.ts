import { decodeCursor, encodeCursor } from '../../../../src/api/graphql/paging/cursor';
import { fc } from '../../../properties';

const POSITION = { key: '2022|重庆市', id: 'report:a/2022/b' };

describe('a cursor', () => {
  it('gives back the position it was made of, whatever that holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), fc.string(), (key, id) => {
        expect(decodeCursor('reports', encodeCursor('reports', { key, id }), 'after')).toEqual({ key, id });
      }),
    );
  });

  it('can stand in a URL as it is', () => {
    expect(encodeCursor('reports', POSITION)).toMatch(/^[\w-]+$/u);
  });

  it.each([
    ['of another list', encodeCursor('measures', POSITION), /of the list reports.*measures/u],
    ['that is no cursor', '第一页', /a cursor from this list/u],
    ['that is empty', '', /a cursor from this list/u],
    ['of a later version', Buffer.from('[2,"reports","a","b"]').toString('base64url'), /version 1/u],
    [
      'with a key that is no key',
      Buffer.from('[1,"reports",{},"b"]').toString('base64url'),
      /a cursor from/u,
    ],
  ])('%s is refused, and the argument is named', (_, cursor, message) => {
    const decode = () => decodeCursor('reports', cursor, 'before');
    expect(decode).toThrow(message);
    expect(decode).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'before' } }),
    );
  });
});
