import { RequestFailure } from '../../explorer/api/request';
import {
  nextToSend,
  resumed,
  stateOfReply,
  tallyOf,
  type Upload,
  type UploadState,
  withFiles,
  withState,
} from '../../explorer/views/import/uploads';

const AWAY: UploadState = { at: 'failed', failure: new RequestFailure('away', 'no answer') };
const done = (outcome: 'LOADED' | 'LOADED_WITH_WARNINGS' | 'UNCHANGED' | 'REFUSED'): UploadState => ({
  at: 'done',
  outcome,
  report: null,
  findings: [],
});

/** Uploads in these states, in this order. */
function uploadsIn(...states: UploadState[]): Upload[] {
  const files = states.map((_, at) => new File(['字'], `${at}.txt`));
  return states.reduce<Upload[]>((all, state, id) => withState(all, id, state), withFiles([], files));
}

describe('files given to be imported', () => {
  it('wait in the order given, those of a second time after the first', () => {
    const [a, b, c] = ['a.txt', 'b.txt', 'a.txt'].map((name) => new File([name], name));
    const uploads = withFiles(withFiles([], [a!, b!]), [c!]);
    expect(uploads.map(({ id, file, state }) => [id, file, state.at])).toEqual([
      [0, a, 'waiting'],
      [1, b, 'waiting'],
      [2, c, 'waiting'],
    ]);
  });

  const queues: [string, UploadState[], number | null][] = [
    ['nothing when there is nothing', [], null],
    ['the first that waits', [done('LOADED'), { at: 'waiting' }, { at: 'waiting' }], 1],
    ['what waits after one that was refused', [done('REFUSED'), { at: 'waiting' }], 1],
    ['nothing while another is being sent', [{ at: 'sending', part: 0.5 }, { at: 'waiting' }], null],
    ['nothing while the server reads another', [{ at: 'reading' }, { at: 'waiting' }], null],
    ['nothing after one failed', [AWAY, { at: 'waiting' }], null],
  ];
  it.each(queues)('send %s', (_, states, id) => {
    expect(nextToSend(uploadsIn(...states))?.id ?? null).toBe(id);
  });

  it('take their turn again after a failure, and only those that failed', () => {
    const uploads = resumed(uploadsIn(done('REFUSED'), AWAY, { at: 'waiting' }));
    expect(uploads.map(({ state }) => state.at)).toEqual(['done', 'waiting', 'waiting']);
    expect(nextToSend(uploads)?.id).toBe(1);
  });

  it('are counted by what became of them', () => {
    const uploads = uploadsIn(
      done('LOADED'),
      done('LOADED_WITH_WARNINGS'),
      done('UNCHANGED'),
      done('REFUSED'),
      { at: 'reading' },
      AWAY,
    );
    expect(tallyOf(uploads)).toEqual({ all: 6, loaded: 2, unchanged: 1, refused: 1, open: 2 });
  });
});

describe('a reply', () => {
  it('tells what became of the file, refused or not', () => {
    const findings = [
      {
        ...{ code: 'text-unreadable', severity: 'error', file: '坏.txt', line: 5 },
        ...{ message: '不能读取', remedy: '请另存' },
      },
    ];
    const body = JSON.stringify({ file: '坏.txt', outcome: 'REFUSED', report: null, findings });
    expect(stateOfReply(422, body)).toEqual({ at: 'done', outcome: 'REFUSED', report: null, findings });
  });

  const failures: [string, number, string, string][] = [
    ['without a token', 401, '{"error":{"message":"须凭令牌","code":"UNAUTHENTICATED"}}', 'denied'],
    ['when too many come', 429, '{"error":{"message":"请稍后再试"}}', 'busy'],
    ['from a server that is going', 503, '<html>Service Unavailable</html>', 'away'],
    [
      'while the database is away',
      503,
      '{"error":{"message":"图数据库暂不可用","code":"GRAPH_UNAVAILABLE"}}',
      'away',
    ],
    ['that is no JSON', 200, 'hello', 'refused'],
    ['of JSON that tells nothing', 200, 'null', 'refused'],
    ['with an outcome that is none', 200, '{"outcome":"EATEN"}', 'refused'],
  ];
  it.each(failures)('%s is a failure that can be tried again', (_, status, body, kind) => {
    expect(stateOfReply(status, body)).toMatchObject({ at: 'failed', failure: { kind } });
  });
});
