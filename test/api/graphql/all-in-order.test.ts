import { allInOrder } from '../../../src/api/graphql/all-in-order';

const later = <T>(ms: number, what: () => T) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms)).then(what);
const refusal = (name: string) => () => {
  throw new Error(name);
};

describe('loads awaited together', () => {
  it('come in the order given', async () => {
    await expect(allInOrder([later(5, () => 'a'), later(0, () => 2)])).resolves.toEqual(['a', 2]);
  });

  it('name the first that fails by order, not by time', async () => {
    await expect(allInOrder([later(5, refusal('a')), later(0, refusal('b'))])).rejects.toThrow('a');
  });

  it('fail with the only one that does', async () => {
    await expect(allInOrder([later(0, () => 1), later(5, refusal('b'))])).rejects.toThrow('b');
  });
});
