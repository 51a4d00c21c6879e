import { scopeOf } from '../../../src/domain/suggest';
import { measure } from './support';

const asked = (over: Partial<Parameters<typeof scopeOf>[0]>) => ({
  ...measure('公布许可事项清单'),
  status: 'DONE' as const,
  citesProvisions: false,
  ...over,
});
const cited = { citedSources: ['source:某条例'] };

describe('scopeOf', () => {
  it.each([
    ['a measure that cites nothing', {}, false, 'open'],
    ['one that cites a work whose articles are held', cited, true, 'cited'],
    ['one that cites only works whose articles are not held', cited, false, 'open'],
    ['one that names the article itself', { citesProvisions: true }, false, 'none'],
    [
      'one that names an article of one work, and another work',
      { ...cited, citesProvisions: true },
      true,
      'cited',
    ],
    ['a plan', { status: 'PLANNED' as const }, false, 'open'],
    ['a shortcoming', { status: 'SHORTCOMING' as const }, false, 'none'],
    ['background', { status: 'BACKGROUND' as const, ...cited }, true, 'none'],
    ['a measure of no known day', { on: null }, false, 'none'],
  ])('of %s', (_, over, held, scope) => {
    expect(scopeOf(asked(over), () => held)).toBe(scope);
  });
});
