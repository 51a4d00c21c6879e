import { loadCatalogue } from '../../src/catalogue';

describe('the seed catalogue', () => {
  it('loads without a fault', () => {
    const { works } = loadCatalogue();
    expect(works.length).toBeGreaterThan(5);
  });
});
