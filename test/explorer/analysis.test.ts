import { placeOfProvision } from '../../explorer/lib/provision-id';
import { citedChoiceOf, citedVariablesOf } from '../../explorer/views/years/cited-question';
import { keepDecision, keptDecisions } from '../../explorer/views/years/decisions-kept';

describe('what is asked of the works cited', () => {
  test.each([
    [{}, { of: {} }],
    [
      { body: '甲局', kind: 'LAW' },
      { body: '甲局', kinds: ['LAW'], of: { body: '甲局' } },
    ],
    [
      { from: '2020', region: '甲市' },
      {
        ...{ region: '甲市', years: { from: 2020, to: null } },
        of: { region: '甲市', years: { from: 2020, to: null } },
      },
    ],
    [{ kind: 'NONE' }, { of: {} }],
    [{ from: '2022', to: '2021' }, null],
    [{ from: '22' }, null],
    [{ to: '１９９９' }, null],
    [{ from: '9999' }, null],
  ])('of the address %j is %j', (query, asked) => {
    expect(citedVariablesOf(citedChoiceOf(query))).toEqual(asked);
  });
});

test.each([
  ['provision:示例条例@2020-03-01/art-3', { version: '2020-03-01', provision: 'art-3' }],
  ['provision:甲/示例条例@undated/art-3/para-2', { version: 'undated', provision: 'art-3/para-2' }],
  ['provision:示例条例', { version: null, provision: null }],
])('%s is read at %j', (id, place) => {
  expect(placeOfProvision(id)).toEqual(place);
});

describe('what was decided in a clean-up', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
      },
    });
  });
  afterAll(() => {
    delete (globalThis as { localStorage?: unknown }).localStorage;
  });

  test('is kept body by body, without what is open', () => {
    const first = keepDecision('body:甲', {}, { 'source:一': { outcome: 'REPEAL', remark: '并入' } });
    keepDecision('body:甲', first, {
      'source:二': { outcome: null, remark: '' },
      'source:三': { outcome: null, remark: '再议' },
    });
    expect(keptDecisions('body:甲')).toEqual({
      'source:一': { outcome: 'REPEAL', remark: '并入' },
      'source:三': { outcome: null, remark: '再议' },
    });
    expect(keptDecisions('body:乙')).toEqual({});
  });

  test.each(['', 'null', '[1]', '{"source:一":{"outcome":"SELL","remark":3}}'])(
    'reads %j without taking it for a decision',
    (text) => {
      kept.set('yiju.cleanup.body:甲', text);
      expect(Object.values(keptDecisions('body:甲')).every(({ outcome }) => outcome === null)).toBe(true);
    },
  );
});
