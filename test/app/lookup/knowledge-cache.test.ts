import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import type { Knowledge } from '../../../src/domain/analyse';

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

describe('the state of the graph that a catalogue is of', () => {
  const knowledge = {} as Knowledge;

  it('is the one before it was read, as what is written meanwhile may be missing from it', async () => {
    let state = 'a';
    const cache = new KnowledgeCache(
      async () => {
        state = 'b';
        return knowledge;
      },
      { state: async () => state },
    );
    expect(cache.isOf('a')).toBe(false);
    await cache.get();
    expect([cache.isOf('a'), cache.isOf('b')]).toEqual([true, false]);
    cache.invalidate();
    expect(cache.isOf('a')).toBe(false);
  });

  it('moves on when it is read again', async () => {
    let state = 'a';
    let time = 0;
    const cache = new KnowledgeCache(async () => knowledge, { state: async () => state, now: () => time });
    await cache.get();
    state = 'b';
    time = 16_000;
    await cache.get();
    await new Promise(setImmediate);
    expect([cache.isOf('a'), cache.isOf('b')]).toEqual([false, true]);
  });

  it.each([
    ['where the graph cannot tell it', undefined],
    ['where telling it fails', () => Promise.reject(new Error('away'))],
  ])('is not known %s', async (_, state) => {
    const cache = new KnowledgeCache(async () => knowledge, { state });
    await expect(cache.get()).resolves.toBe(knowledge);
    expect(cache.isOf('a')).toBe(false);
  });
});
