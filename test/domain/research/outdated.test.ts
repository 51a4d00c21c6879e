import { outdated } from '../../../src/domain/research/outdated';

const version = (
  effectiveFrom: string | null,
  effectiveTo: string | null = null,
  endedBy: 'REPEALED' | 'AMENDED' | 'EXPIRED' | null = null,
) => ({
  promulgatedOn: effectiveFrom,
  effectiveFrom,
  effectiveTo,
  endedBy,
});
const successor = (from: string) => ({ source: 'source:新', versions: [version(from)] });

describe('a work that is cited', () => {
  test.each([
    ['in force', [version('2010-01-01')], [], null],
    [
      'amended, and in force as amended',
      [version('2010-01-01', '2015-01-01', 'AMENDED'), version('2015-01-01')],
      [],
      null,
    ],
    ['of unknown dates', [version(null)], [], null],
    ['of which nothing is known', [], [], null],
    ['that will be replaced later', [version('2010-01-01')], [successor('2021-01-01')], null],
    [
      'repealed',
      [version('2010-01-01', '2018-01-01', 'REPEALED')],
      [successor('2018-01-01')],
      { status: 'REPEALED', since: '2018-01-01', by: [{ source: 'source:新', inForceFrom: '2018-01-01' }] },
    ],
    [
      'lapsed',
      [version('2010-01-01', '2018-01-01', 'EXPIRED')],
      [],
      { status: 'EXPIRED', since: '2018-01-01', by: [] },
    ],
    [
      'replaced, without an end of its own',
      [version('2010-01-01')],
      [successor('2019-08-01')],
      { status: 'REPLACED', since: '2019-08-01', by: [{ source: 'source:新', inForceFrom: '2019-08-01' }] },
    ],
    ['replaced, of unknown dates', [version(null)], [successor('2019-08-01')], { status: 'REPLACED' }],
    [
      'not yet in force',
      [version('2022-01-01')],
      [],
      { status: 'NOT_YET_IN_FORCE', since: '2022-01-01', by: [] },
    ],
  ])('%s', (_, versions, successors, expected) => {
    const found = outdated(versions, successors, '2020-12-31');
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it('was in force before the first version held, if its history says so', () => {
    expect(outdated([{ ...version('2022-01-01'), older: true }], [], '2020-12-31')).toBeNull();
  });
});
