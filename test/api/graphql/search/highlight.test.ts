import { snippetOf } from '../../../../src/api/graphql/search/highlight';

function marked(text: string, search: string): string[] {
  const { text: snippet, highlights } = snippetOf(text, search.split(' '));
  return highlights.map(({ start, end }) => snippet.slice(start, end));
}

describe('a snippet', () => {
  it.each([
    [
      'marks each word where it stands',
      '公开政府信息，政府信息应当准确',
      '政府信息',
      ['政府信息', '政府信息'],
    ],
    ['marks what was typed in full width', '收到申请之日起３日内', '3日内', ['３日内']],
    ['marks a word across white space', '信 息公开', '信息公开', ['信 息公开']],
    ['marks no parts of a word that does not stand there whole', '信息公开', '公开信息', []],
    ['marks several words in order', '审查合法性', '合法性 审查', ['审查合法性']],
    ['marks nothing where only a caption matched', '应当书面答复', '合法性', []],
  ])('%s', (_, text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  it('begins a little before the first word of a long text', () => {
    const text = `${'甲'.repeat(500)}合法性审查${'乙'.repeat(500)}`;
    expect(snippetOf(text, ['合法性审查']).text.length).toBeLessThan(200);
    expect(marked(text, '合法性审查')).toEqual(['合法性审查']);
  });
});
