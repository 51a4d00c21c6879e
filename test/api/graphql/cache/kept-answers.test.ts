import { KeptAnswers } from '../../../../src/api/graphql/cache/kept-answers';
import { sharingLooks } from '../../../../src/graph/connection/graph-version';

const answer = (body: string) => ({ headers: {}, body });

describe('kept answers', () => {
  test('are found in the state of the graph that they were given in, and in no other', () => {
    const kept = new KeptAnswers(1000);
    kept.keep('s1', 'a', answer('1'));
    expect(kept.find('s1', 'a')).toEqual(answer('1'));
    expect(kept.find('s2', 'a')).toBeUndefined();
  });

  test('of another state go when the first of a new state is kept', () => {
    const kept = new KeptAnswers(1000);
    kept.keep('s1', 'a', answer('1'));
    kept.keep('s2', 'b', answer('2'));
    expect(kept.find('s1', 'a')).toBeUndefined();
    expect(kept.find('s2', 'b')).toEqual(answer('2'));
  });

  test('take no more memory than allowed: the one least lately asked for goes first', () => {
    const kept = new KeptAnswers(2 * 2 * 11);
    kept.keep('s', 'a', answer('0123456789'));
    kept.keep('s', 'b', answer('0123456789'));
    kept.find('s', 'a');
    kept.keep('s', 'c', answer('0123456789'));
    expect(['a', 'b', 'c'].filter((key) => kept.find('s', key))).toEqual(['a', 'c']);
  });

  test('too large to be kept at all push out what is there, and are not kept', () => {
    const kept = new KeptAnswers(10);
    kept.keep('s', 'a', answer('0123456789'));
    expect(kept.find('s', 'a')).toBeUndefined();
  });
});

describe('a look that is shared', () => {
  test('always began after it was asked for', async () => {
    let begun = 0;
    const ends: (() => void)[] = [];
    const look = sharingLooks(() => {
      const number = ++begun;
      return new Promise<number>((resolve) => ends.push(() => resolve(number)));
    });
    const first = look();
    const second = look();
    const third = look();
    expect(begun).toBe(1);
    ends[0]!();
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    ends[1]!();
    expect(await Promise.all([second, third])).toEqual([2, 2]);
  });

  test('that fails does not keep the next from looking', async () => {
    let begun = 0;
    const look = sharingLooks(async () => {
      if (++begun === 1) throw new Error('gone');
      return begun;
    });
    const [first, second] = await Promise.allSettled([look(), look()]);
    expect(first.status).toBe('rejected');
    expect(second).toMatchObject({ status: 'fulfilled', value: 2 });
  });
});
