import { hasHidden, hiddenIn, withMarks } from '../../../src/domain/text/hidden';

/** [what, the character, its mark] */
const HIDDEN: [string, string, string][] = [
  ['a turn of direction', '\u202e', 'U+202E'],
  ['an isolate', '\u2066', 'U+2066'],
  ['a mark of direction', '\u200f', 'U+200F'],
  ['the Arabic mark', '\u061c', 'U+061C'],
  ['a null', '\u0000', 'U+0000'],
  ['an escape', '\u001b', 'U+001B'],
  ['a next line', '\u0085', 'U+0085'],
  ['a line separator', '\u2028', 'U+2028'],
];

test.each(HIDDEN)('%s is told, and shown as a mark', (_, character, code) => {
  const text = `第一条${character}规定\n第二款`;
  expect(hiddenIn(text)).toBe(code);
  expect(hasHidden(`王${character}法务`)).toBe(true);
  expect(withMarks(text)).toBe(`第一条⟦${code}⟧规定\n第二款`);
});

test.each(['与原文相符', 'line one\nline two\tand a tab', '（一）“引号”《书名》', '𠮷野家 🖋'])(
  '%j has none',
  (text) => {
    expect(hiddenIn(text)).toBeNull();
    expect(withMarks(text)).toBe(text);
  },
);

test('a name is of one line', () => {
  expect(hasHidden('王\n法务')).toBe(true);
  expect(hasHidden('王 法务')).toBe(false);
});
