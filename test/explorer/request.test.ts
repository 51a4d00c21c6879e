import { reach } from '../../explorer/api/request';

describe('a server that is not ready', () => {
  const answers = (...statuses: [number, string?][]) => {
    const asked: unknown[] = [];
    const fetching = jest.spyOn(globalThis, 'fetch').mockImplementation(async (...what) => {
      const [status, after] = statuses[asked.length] ?? statuses.at(-1)!;
      asked.push(what);
      return new Response('{}', { status, headers: after === undefined ? {} : { 'retry-after': after } });
    });
    return { asked, done: () => fetching.mockRestore() };
  };

  it.each([
    ['is asked again when it says after how long', [[503, '0'], [200]], true, 200, 2],
    ['is not asked for ever', [[503, '0']], true, 503, 4],
    ['is not asked again when it does not say when', [[503], [200]], true, 503, 1],
    ['is not waited for longer than a reader waits', [[503, '600'], [200]], true, 503, 1],
    ['is not sent a change twice', [[503, '0'], [200]], false, 503, 1],
    ['is not asked again after any other answer', [[429, '0'], [200]], true, 429, 1],
  ] as [string, [number, string?][], boolean, number, number][])(
    '%s',
    async (_, statuses, isRead, status, times) => {
      const { asked, done } = answers(...statuses);
      const response = await reach('/graphql', { isRead });
      done();
      expect(response.status).toBe(status);
      expect(asked).toHaveLength(times);
    },
  );
});
