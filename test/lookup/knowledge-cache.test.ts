import { KnowledgeCache } from '../../src/lookup/knowledge-cache';
import type { Knowledge } from '../../src/pipeline';

afterEach(() => jest.restoreAllMocks());

test('a catalogue that grew old is read again, though the clock on the wall was set back', async () => {
  const read = jest.fn(async () => ({}) as Knowledge);
  const cache = new KnowledgeCache(read);
  await cache.get();
  const wall = Date.now();
  const steady = performance.now();
  jest.spyOn(Date, 'now').mockReturnValue(wall - 3_600_000);
  jest.spyOn(performance, 'now').mockReturnValue(steady + 16_000);
  await cache.get();
  expect(read).toHaveBeenCalledTimes(2);
});
