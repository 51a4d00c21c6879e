import { parse } from 'graphql';
import { KnownCosts } from '../../../../src/api/graphql/limits/known-costs';

describe('costs that are known', () => {
  const document = parse('query A($id: ID) { a } query B { b }');

  it('are found once for one operation with one set of variables', () => {
    const find = jest.fn(() => 7);
    const costs = new KnownCosts();
    const asked = (name: string | null, variables: object) => costs.of(document, name, variables, find);
    expect([asked('A', { id: '1' }), asked('A', { id: '1' })]).toEqual([7, 7]);
    expect(find).toHaveBeenCalledTimes(1);
    asked('A', { id: '2' });
    asked('B', { id: '1' });
    asked(null, { id: '1' });
    costs.of(parse('{ a }'), 'A', { id: '1' }, find);
    expect(find).toHaveBeenCalledTimes(5);
  });

  it('are found each time for variables too long to keep', () => {
    const find = jest.fn(() => 7);
    const costs = new KnownCosts();
    const variables = { text: '法'.repeat(600) };
    costs.of(document, 'A', variables, find);
    costs.of(document, 'A', variables, find);
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('are not those of an operation that was refused', () => {
    const costs = new KnownCosts();
    const refuse = () => {
      throw new Error('too long');
    };
    expect(() => costs.of(document, 'A', {}, refuse)).toThrow('too long');
    expect(() => costs.of(document, 'A', {}, refuse)).toThrow('too long');
    expect(costs.of(document, 'A', {}, () => 3)).toBe(3);
  });
});
