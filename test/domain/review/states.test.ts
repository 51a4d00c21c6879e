import {
  type LinkState,
  nextState,
  type Present,
  reasonOf,
  standingDecisions,
  type Wanted,
} from '../../../src/domain/review/states';

const present = (given: Partial<Present> = {}): Present => ({
  state: 'PROPOSED',
  settled: true,
  orphaned: false,
  lastActor: null,
  ...given,
});
const by = (action: Wanted['action'], given: Partial<Wanted> = {}): Wanted => ({
  action,
  actor: 'token:甲',
  reason: '理由',
  ...given,
});

describe('a decision', () => {
  const taken: [name: string, from: Partial<Present>, wanted: Wanted, to: LinkState][] = [
    ['confirms what was proposed', {}, by('CONFIRM'), 'CONFIRMED'],
    ['confirms without a reason', {}, by('CONFIRM', { reason: null }), 'CONFIRMED'],
    [
      'confirms what another rejected',
      { state: 'REJECTED', lastActor: 'token:乙' },
      by('CONFIRM'),
      'CONFIRMED',
    ],
    [
      'of a second person on one confirmed is kept too',
      { state: 'CONFIRMED', lastActor: 'token:乙' },
      by('CONFIRM'),
      'CONFIRMED',
    ],
    [
      'that agrees with a correction leaves it a correction',
      { state: 'CORRECTED', lastActor: 'token:乙' },
      by('CONFIRM'),
      'CORRECTED',
    ],
    ['rejects what was proposed', {}, by('REJECT'), 'REJECTED'],
    [
      'rejects what the same person confirmed',
      { state: 'CONFIRMED', lastActor: 'token:甲' },
      by('REJECT'),
      'REJECTED',
    ],
    ['rejects where nothing was chosen', { settled: false }, by('REJECT'), 'REJECTED'],
    ['corrects where nothing was chosen', { settled: false }, by('CORRECT'), 'CORRECTED'],
    [
      'gives a rejected link its old target again',
      { state: 'REJECTED' },
      by('CORRECT', { same: true }),
      'CORRECTED',
    ],
  ];
  test.each(taken)('%s', (_, from, wanted, to) => {
    expect(nextState(present(from), wanted)).toBe(to);
  });

  const refused: [name: string, from: Partial<Present>, wanted: Wanted, code: string][] = [
    ['cannot confirm where several works fit', { settled: false }, by('CONFIRM'), 'NOTHING_TO_CONFIRM'],
    ['cannot reject without a reason', {}, by('REJECT', { reason: null }), 'REASON_REQUIRED'],
    [
      'cannot be taken twice by one person',
      { state: 'CONFIRMED', lastActor: 'token:甲' },
      by('CONFIRM'),
      'NO_CHANGE',
    ],
    [
      'cannot reject twice by one person',
      { state: 'REJECTED', lastActor: 'token:甲' },
      by('REJECT'),
      'NO_CHANGE',
    ],
    ['cannot correct to the present target', {}, by('CORRECT', { same: true }), 'NO_CHANGE'],
    ['cannot be taken on words that are gone', { orphaned: true }, by('CONFIRM'), 'ORPHANED'],
  ];
  test.each(refused)('%s', (_, from, wanted, code) => {
    expect(nextState(present(from), wanted)).toMatchObject({
      code,
      message: expect.stringMatching(/expected .*but got: /u),
    });
  });
});

describe('of a history', () => {
  const cases: [history: string[], standing: number[]][] = [
    [[], []],
    [['CONFIRM'], [0]],
    [['CONFIRM', 'UNDO'], []],
    [['CONFIRM', 'REJECT', 'UNDO'], [0]],
    [['CONFIRM', 'REJECT', 'UNDO', 'UNDO'], []],
    [['CONFIRM', 'UNDO', 'REJECT'], [2]],
    [['ADD', 'CONFIRM', 'UNDO', 'CORRECT', 'UNDO'], [0]],
  ];
  test.each(cases)('%j, decisions at %j stand', (history, standing) => {
    const decisions = history.map((action, place) => ({ action: action as 'CONFIRM', place }));
    expect(standingDecisions(decisions).map(({ place }) => place)).toEqual(standing);
  });
});

describe('a reason', () => {
  test.each([
    [undefined, null],
    [null, null],
    ['  ', null],
    [' 名称不符 ', '名称不符'],
  ])('%j is %j', (given, reason) => {
    expect(reasonOf(given)).toBe(reason);
  });

  test.each([
    ['turns its direction', '合格\u202e不', 'U+202E'],
    ['holds a control', '合格\u0007', 'U+0007'],
  ])('that %s is refused', (_, text, code) => {
    expect(reasonOf(text)).toMatchObject({
      code: 'REASON_INVALID',
      field: 'reason',
      message: expect.stringContaining(code),
    });
    expect(reasonOf('一行\n又一行')).toBe('一行\n又一行');
  });

  test('that is too long is refused', () => {
    expect(reasonOf('长'.repeat(2001))).toMatchObject({ code: 'REASON_REQUIRED', field: 'reason' });
  });
});
