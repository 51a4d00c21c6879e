import { type HeldPart, keepIds, type Part } from '../../../src/domain/reports/kept-ids';
import { MovedText } from '../../../src/domain/reports/moved-text';
import { fc } from '../../properties';

const naturalId = ({ sort, start, end }: Part) => `${sort}:${start}-${end}`;

/** Each paragraph a leaf, all of them one section, each title in marks a citation. */
function partsOf(text: string): Part[] {
  const of = (pattern: RegExp, sort: string, exact: boolean) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...{ sort, text: match[0], start: match.index, end: match.index + match[0].length },
      ...(exact ? { exact } : {}),
    }));
  const whole = text === '' ? [] : [{ sort: 'SECTION', text, start: 0, end: text.length }];
  return [...whole, ...of(/[^\n]+\n?/gu, 'LEAF', false), ...of(/《[^《》\n]*》/gu, 'CITATION', true)];
}

function first(text: string): { text: string; parts: HeldPart[] } {
  const parts = partsOf(text);
  const { ids } = keepIds({ text: '', parts: [], gone: [] }, { text, parts }, naturalId);
  return { text, parts: parts.map((part, index) => ({ ...part, id: ids[index]! })) };
}

function second(before: string, after: string, gone: Parameters<typeof keepIds>[0]['gone'] = []) {
  const parts = partsOf(after);
  const kept = keepIds({ ...first(before), gone }, { text: after, parts }, naturalId);
  const idOf = (words: string) =>
    kept.ids[parts.findIndex((part) => part.sort !== 'SECTION' && part.text.startsWith(words))];
  return { ...kept, idOf };
}

const BEFORE = [
  '一、组织学习法律法规，落实《甲条例》，培训干部。\n',
  '二、规范行政执法，对照《乙办法》检查企业。\n',
  '三、推进政务公开，及时答复申请。\n',
].join('');
const ids = new Map(first(BEFORE).parts.map((part) => [part.text, part.id]));
const idBefore = (words: string) =>
  [...ids].find(([text, id]) => text.startsWith(words) && !id.startsWith('SECTION'))![1];

describe('ids go with the words', () => {
  const edits: [name: string, after: string, kept: string[]][] = [
    [
      'five characters put in at the very start',
      `（审定稿）${BEFORE}`,
      ['二、', '三、', '《甲条例》', '《乙办法》'],
    ],
    [
      'a sentence put in',
      BEFORE.replace('二、', '本年度工作如下。\n二、'),
      ['一、', '二、', '三、', '《甲条例》', '《乙办法》'],
    ],
    [
      'a word changed in a part',
      BEFORE.replace('检查企业', '抽查企业'),
      ['一、', '二、', '三、', '《乙办法》'],
    ],
    ['a part taken out', BEFORE.replace(/一、.*\n/u, ''), ['二、', '三、', '《乙办法》']],
    [
      'parts put in another order',
      BEFORE.split('\n')
        .filter(Boolean)
        .reverse()
        .map((line) => `${line}\n`)
        .join(''),
      ['一、', '二、', '三、'],
    ],
    [
      'Windows line ends',
      BEFORE.replaceAll('\n', '\r\n'),
      ['一、', '二、', '三、', '《甲条例》', '《乙办法》'],
    ],
  ];
  test.each(edits)('%s', (_, after, kept) => {
    const { idOf, ids: all } = second(BEFORE, after);
    for (const words of kept) expect(`${words} ${idOf(words)}`).toBe(`${words} ${idBefore(words)}`);
    expect(new Set(all).size).toBe(all.length);
  });

  test('other words in the same place get an id of their own, and the old id leads nowhere', () => {
    const { idOf, former } = second(BEFORE, BEFORE.replace('《甲条例》', '《丙条例》'));
    expect(idOf('《丙条例》')).not.toBe(idBefore('《甲条例》'));
    expect(former).toEqual([{ id: idBefore('《甲条例》'), text: '《甲条例》', now: null }]);
  });

  test('a part written anew is another', () => {
    const { former, idOf } = second(BEFORE, BEFORE.replace(/三、.*\n/u, '三、建立联席会议。\n'));
    expect(idOf('三、')).not.toBe(idBefore('三、'));
    expect(former.map(({ id, now }) => ({ id, now }))).toEqual([{ id: idBefore('三、'), now: null }]);
  });

  test('the id of a part that went into another leads there', () => {
    const { former, idOf } = second(BEFORE, BEFORE.replace('培训干部。\n二、', '培训干部。二、'));
    const gone = former.find(({ id }) => id === idBefore('二、'));
    expect(gone?.now).toBe(idOf('一、'));
  });

  test('the id of a narrower mention leads to the wider one', () => {
    const text = '落实《甲条例》第三条。';
    const narrow: HeldPart = { id: 'c', sort: 'CITATION', text: '《甲条例》', start: 2, end: 7, exact: true };
    const wide: Part = { sort: 'CITATION', text: '《甲条例》第三条', start: 2, end: 10, exact: true };
    const { ids: now, former } = keepIds(
      { text, parts: [narrow], gone: [] },
      { text, parts: [wide] },
      naturalId,
    );
    expect(former).toEqual([{ id: 'c', text: '《甲条例》', now: now[0] }]);
  });

  test('words that come back take their id again', () => {
    const without = BEFORE.replace(/二、.*\n/u, '');
    const { former } = second(BEFORE, without);
    const held = first(without);
    const parts = partsOf(BEFORE);
    const { ids: again, revived } = keepIds({ ...held, gone: former }, { text: BEFORE, parts }, naturalId);
    expect(again).toContain(idBefore('二、'));
    expect(revived).toContain(idBefore('《乙办法》'));
  });

  test('no other words take an id that was given up', () => {
    const after = BEFORE.replace(/二、.*\n/u, '');
    const gone = second(BEFORE, after).former;
    const other = BEFORE.replace(
      '规范行政执法，对照《乙办法》检查企业',
      '召开新闻发布会六次，公开《丁规定》全文',
    );
    const { ids: now } = keepIds(
      { ...first(after), gone },
      { text: other, parts: partsOf(other) },
      naturalId,
    );
    for (const { id } of gone) expect(now).not.toContain(id);
  });
});

describe('whatever the edit', () => {
  const words = fc
    .array(fc.constantFrom('落实', '《甲条例》', '。', '\n', '检查', '一、', '《乙办法》', '，'), {
      maxLength: 40,
    })
    .map((each) => each.join(''));

  test('ids are unique, and an unchanged text keeps all of them', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { ids: now } = second(before, after);
        expect(new Set(now).size).toBe(now.length);
        expect(second(before, before)).toMatchObject({
          ids: first(before).parts.map(({ id }) => id),
          former: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  test('places hold the very words', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const moved = new MovedText(before, after);
        for (let at = 0; at < before.length; at++) {
          for (const { start, end } of moved.placesOf({ start: at, end: at + 1 })) {
            expect(after.slice(start, end)).toBe(before[at]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
