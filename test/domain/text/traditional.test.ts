import { SIMPLIFIED, TRADITIONAL } from '../../../src/domain/text/traditional';

const { Converter } = require('opencc-js') as {
  Converter: (options: { from: string; to: string }) => (text: string) => string;
};

describe('the table of traditional characters', () => {
  it('agrees with OpenCC on every single character', () => {
    const simplify = Converter({ from: 't', to: 'cn' });
    expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
    const wrong = [...TRADITIONAL].filter((char, index) => simplify(char) !== SIMPLIFIED[index]);
    expect(wrong).toEqual([]);
    expect(TRADITIONAL.length).toBeGreaterThan(2500);
  });
});
