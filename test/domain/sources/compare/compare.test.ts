import { type ComparedArticle, compareArticles, diffText } from '../../../../src/domain/sources/compare';

function article(id: string, lineageId: string, path: string, text: string): ComparedArticle {
  return { id, lineageId, path, text };
}

const BEFORE = [
  article('a1', '目的', 'art-1', '为了规范工作，制定本办法。'),
  article('a2', '期限', 'art-2', '应当在十五日内答复。'),
  article('a3', '附则', 'art-3', '本办法自公布之日起施行。'),
];
const AFTER = [
  article('b1', '目的', 'art-1', '为了规范工作，制定本办法。'),
  article('b2', '期限', 'art-2', '应当在二十日内答复。'),
  article('b3', '公开', 'art-3', '决定应当公开。'),
  article('b4', '附则', 'art-4', '本办法自公布之日起施行。'),
];

describe('comparing two versions', () => {
  const { added, removed, changed, renumbered, unchanged } = compareArticles(BEFORE, AFTER);

  test('finds what came and what went', () => {
    expect({ added, removed, unchanged }).toEqual({ added: ['b3'], removed: [], unchanged: 1 });
    expect(compareArticles(AFTER, BEFORE)).toMatchObject({ added: [], removed: ['b3'] });
  });

  test('shows the words that changed', () => {
    expect(changed).toHaveLength(1);
    const [change] = changed;
    expect(change?.parts.filter(({ kind }) => kind !== 'SAME')).toEqual([
      { kind: 'ADDED', text: '二' },
      { kind: 'REMOVED', text: '五' },
    ]);
  });

  test('tells of a number that moved as that, not as a change of words', () => {
    expect(renumbered).toEqual([{ before: 'a3', after: 'b4' }]);
  });

  test.each([
    ['a space that a page layout left', '应当在十五 日内答复。'],
    ['the width of marks', '应当在十五日内答复｡'],
    ['line ends', '应当在十五日内\n答复。'],
  ])('takes %s for no change of words', (_, text) => {
    const after = BEFORE.map((each) => (each.id === 'a2' ? { ...each, id: 'b2', text } : each));
    expect(compareArticles(BEFORE, after)).toMatchObject({ changed: [], renumbered: [], unchanged: 3 });
  });

  test('keeps every character of both texts', () => {
    const parts = diffText('应当在十五日内\n书面答复。', '可以在二十日内答复');
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('ADDED')).toBe('应当在十五日内\n书面答复。');
    expect(without('REMOVED')).toBe('可以在二十日内答复');
  });
});
