import { parseSource } from '../../../src/domain/sources';
import { provisionText, wholeText } from '../../../src/domain/sources/provision-text';

/** Invented words. */
const BODY = [
  '# 样例条例',
  '2019年3月1日 样例部令第2号公布',
  '<!-- INFO END -->',
  '第一章　总则',
  '第一条　为了举例，制定本条例。',
  '第二条　样例应当具备：',
  '（一）短小；',
  '（二）明白。',
  '前款样例由样例部门核对。',
  '第二章　附则',
  '第三条　本条例自2019年6月1日起施行。',
].join('\n\n');
const { provisions } = parseSource(BODY, { file: 'a.md' });

const within = (path: string) =>
  provisions
    .filter((each) => each.path === path || (each.path.startsWith(`${path}/`) && each.kind !== 'ARTICLE'))
    .map(({ text }) => text);

it.each([
  ['art-1', '为了举例，制定本条例。'],
  ['art-2', '样例应当具备：\n（一）短小；\n（二）明白。\n前款样例由样例部门核对。'],
  ['art-2/par-1/sub-1', '短小；'],
  ['art-3', '本条例自2019年6月1日起施行。'],
  ['ch-1', '总则'],
])('%s reads without its own number', (path, text) => {
  const { label } = provisions.find((each) => each.path === path)!;
  expect(provisionText(label, within(path))).toBe(text);
});

it('gives the whole once, each number before its words', () => {
  expect(wholeText(provisions)).toBe(
    [
      '第一章　总则',
      '第一条　为了举例，制定本条例。',
      '第二条　样例应当具备：',
      '（一）短小；',
      '（二）明白。',
      '前款样例由样例部门核对。',
      '第二章　附则',
      '第三条　本条例自2019年6月1日起施行。',
    ].join('\n'),
  );
});
