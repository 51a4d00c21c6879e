import {
  endBy,
  settle,
  sourceStatus,
  standingOn,
  versionMeant,
  versionOn,
  versionStatus,
  versionsDuring,
} from '../../../src/domain/citations/standing';
import type { VersionEnd } from '../../../src/domain/model/terms';

const version = (
  promulgatedOn: string | null,
  effectiveFrom: string | null = promulgatedOn,
  more: {
    effectiveTo?: string;
    endedBy?: VersionEnd;
    older?: boolean;
    textHeld?: boolean;
    doubtFrom?: string;
  } = {},
) => ({ promulgatedOn, effectiveFrom, ...more });

/** A law, amended on a day whose start nobody told. */
const unknownStart = [version('2016-03-16', '2016-09-01'), version('2023-12-29', null)];

describe('a newest version of unknown start', () => {
  test.each([
    ['2016-08-31', null, 'NOT_YET_IN_FORCE', true],
    ['2023-12-28', '2016-03-16', 'IN_FORCE', true],
    ['2023-12-29', '2023-12-29', 'IN_FORCE', false],
    ['2026-11-30', '2023-12-29', 'IN_FORCE', false],
  ])('on %s: version of %s, %s', (day, promulgatedOn, status, startKnown) => {
    expect(standingOn(unknownStart, day)).toMatchObject({ status, startKnown });
    expect(versionOn(unknownStart, day)?.promulgatedOn ?? null).toBe(promulgatedOn);
  });

  it('leaves the end of the one before open', () => {
    expect(settle(unknownStart)[0]).toMatchObject({
      effectiveTo: null,
      endedBy: 'AMENDED',
      servedTo: '2023-12-29',
    });
    expect(versionStatus(settle(unknownStart)[0]!, '2024-06-01')).toBe('UNKNOWN');
  });

  it('of a work never amended may not have begun', () => {
    const only = [version('2020-01-01', null)];
    expect(standingOn(only, '2020-06-01')).toMatchObject({ status: 'UNKNOWN', startKnown: false });
    expect(versionOn(only, '2019-12-31')).toBeNull();
  });

  it('without any date is served where it is the only text held', () => {
    expect(versionOn([version(null, null, { textHeld: true })], '2020-01-01')).not.toBeNull();
    expect(versionOn([version(null, null, { textHeld: false })], '2020-01-01')).toBeNull();
  });
});

describe('a version', () => {
  it.each<[string, ReturnType<typeof version>[], string, string]>([
    [
      'ends by its own term',
      [version('2018-03-01', '2018-04-01', { effectiveTo: '2023-04-01', endedBy: 'EXPIRED' })],
      '2024-06-01',
      'EXPIRED',
    ],
    [
      'applies until its term',
      [version('2018-03-01', '2018-04-01', { effectiveTo: '2023-04-01', endedBy: 'EXPIRED' })],
      '2023-03-31',
      'IN_FORCE',
    ],
    [
      'amended before its term did not lapse',
      [
        version('2018-03-01', '2018-04-01', { effectiveTo: '2023-04-01', endedBy: 'EXPIRED' }),
        version('2021-01-01'),
      ],
      '2024-06-01',
      'IN_FORCE',
    ],
    [
      'repealed on a day that is not known',
      [version('2018-03-01', '2018-04-01', { endedBy: 'REPEALED' })],
      '2024-06-01',
      'UNKNOWN',
    ],
    [
      'is in doubt once its base has ended',
      [version('2009-04-24', '2009-05-13', { doubtFrom: '2021-01-01' })],
      '2022-06-01',
      'UNKNOWN',
    ],
    [
      'is in no doubt before',
      [version('2009-04-24', '2009-05-13', { doubtFrom: '2021-01-01' })],
      '2020-12-31',
      'IN_FORCE',
    ],
    [
      'repealed and made anew',
      [
        version('1990-01-01', '1990-01-01', { effectiveTo: '2000-01-01', endedBy: 'REPEALED' }),
        version('2010-01-01'),
      ],
      '2005-01-01',
      'REPEALED',
    ],
    [
      'made anew',
      [
        version('1990-01-01', '1990-01-01', { effectiveTo: '2000-01-01', endedBy: 'REPEALED' }),
        version('2010-01-01'),
      ],
      '2010-01-01',
      'IN_FORCE',
    ],
  ])('%s', (_, versions, day, status) => {
    expect(sourceStatus(versions, day)).toBe(status);
    expect(sourceStatus(settle(versions), day)).toBe(status);
  });

  it('is settled once for all', () => {
    const once = settle(unknownStart);
    expect(settle(once)).toEqual(once);
  });
});

describe('before the first version known', () => {
  it.each([
    [false, 'NOT_YET_IN_FORCE'],
    [true, 'UNKNOWN'],
  ])('with an older text of its title (%s) it is %s', (older, status) => {
    const versions = [version('1980-09-10', '1981-01-01', { older })];
    expect(sourceStatus(versions, '1960-01-01')).toBe(status);
    expect(versionMeant(versions, '1960-01-01')).toBeNull();
  });
});

describe('a repeal', () => {
  it('ends the last version', () => {
    const versions = [version('1994-01-01')];
    expect(endBy(versions, { on: '2009-01-01', exact: true })).toBe(true);
    expect(sourceStatus(versions, '2008-12-31')).toBe('IN_FORCE');
    expect(sourceStatus(versions, '2009-01-01')).toBe('REPEALED');
  });

  it('cannot precede what it repeals', () => {
    const versions = [version('2015-07-01')];
    expect(endBy(versions, { on: '2014-11-01', exact: true })).toBe(false);
    expect(sourceStatus(versions, '2020-01-01')).toBe('IN_FORCE');
  });

  it('of unknown start leaves doubt from its promulgation on', () => {
    const versions = [version('1994-01-01')];
    endBy(versions, { on: '2009-01-01', exact: false });
    expect(sourceStatus(versions, '2008-12-31')).toBe('IN_FORCE');
    expect(sourceStatus(versions, '2009-01-01')).toBe('UNKNOWN');
  });
});

test('a year may span two versions', () => {
  const during = versionsDuring(unknownStart, '2023-01-01', '2024-01-01');
  expect(during.map(({ promulgatedOn }) => promulgatedOn)).toEqual(['2016-03-16', '2023-12-29']);
});
