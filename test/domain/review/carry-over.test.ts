import { citationId, itemId, linkId } from '../../../src/domain/model/ids';
import { anchorOf } from '../../../src/domain/review/anchor';
import { type AnchoredLink, type NewText, placeLinks } from '../../../src/domain/review/carry-over';

const REPORT = 'report:某局/2022/报告';
const TEXT = '（一）落实《甲条例》，登记120艘船。\n（二）对照《乙办法》检测土壤三十次。\n';
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function citationLink(words: string, given: Partial<AnchoredLink> = {}): AnchoredLink {
  const span = spanOf(TEXT, words);
  return {
    ...anchorOf(TEXT, span),
    id: linkId(citationId(REPORT, span)),
    kind: 'CITATION',
    state: 'CONFIRMED',
    revision: 1,
    decidedAt: '2026-01-01T00:00:00.000Z',
    provision: null,
    live: true,
    ...given,
  };
}

function newText(text: string, mentions: string[] = [], measures: string[] = []): NewText {
  return {
    id: REPORT,
    text,
    mentions: mentions.map((words) => ({
      ...spanOf(text, words),
      id: citationId(REPORT, spanOf(text, words)),
    })),
    measures: measures.map((words) => ({ ...spanOf(text, words), id: itemId(REPORT, spanOf(text, words)) })),
  };
}

describe('a decision on a citation', () => {
  test('keeps its id where its words stay', () => {
    const link = citationLink('《甲条例》');
    const { placements } = placeLinks([link], newText(TEXT, ['《甲条例》']));
    expect(placements).toMatchObject([{ link: link.id, id: link.id, about: 'citation:某局/2022/报告/5-10' }]);
  });

  test('takes the id of where its words went', () => {
    const link = citationLink('《甲条例》');
    const moved = `前言。\n${TEXT}`;
    const { placements } = placeLinks([link], newText(moved, ['《甲条例》']));
    const about = citationId(REPORT, spanOf(moved, '《甲条例》'));
    expect(placements).toMatchObject([{ link: link.id, id: linkId(about), about }]);
  });

  test('whose words are gone gets an id that no words can have', () => {
    const link = citationLink('《甲条例》');
    const changed = TEXT.replace('《甲条例》', '《丙条例》');
    const { placements } = placeLinks([link], newText(changed, ['《丙条例》']));
    expect(placements).toEqual([{ link: link.id, id: `${link.id}~1`, about: null, span: null }]);
  });

  test('that was orphaned keeps that id until its words come back', () => {
    const link = citationLink('《甲条例》');
    const orphan = { ...link, id: `${link.id}~1`, live: false };
    const without = TEXT.replace('《甲条例》', '有关规定');
    expect(placeLinks([orphan], newText(without)).placements).toMatchObject([{ id: orphan.id, about: null }]);
    expect(placeLinks([orphan], newText(TEXT, ['《甲条例》'])).placements).toMatchObject([{ id: link.id }]);
  });

  test('gives way to the one that stood there last', () => {
    const live = citationLink('《甲条例》', { revision: 2 });
    const orphan = { ...live, id: `${live.id}~1`, live: false };
    const { placements } = placeLinks([orphan, live], newText(TEXT, ['《甲条例》']));
    expect(new Map(placements.map(({ link, about }) => [link, about !== null]))).toEqual(
      new Map([
        [live.id, true],
        [orphan.id, false],
      ]),
    );
  });
});

describe('what the program now reads across decided words', () => {
  const WIDER = '《甲条例》，登记';
  test.each([
    ['CONFIRMED', true],
    ['CORRECTED', true],
    ['REJECTED', false],
    ['PROPOSED', false],
  ] as const)('gives way to them when they are %s: %s', (state, gives) => {
    const { giveWay } = placeLinks([citationLink('《甲条例》', { state })], newText(TEXT, [WIDER]));
    expect(giveWay.size === 1).toBe(gives);
  });

  test('stays when it is the very same words', () => {
    expect(placeLinks([citationLink('《甲条例》')], newText(TEXT, ['《甲条例》'])).giveWay.size).toBe(0);
  });
});

describe('a decision on a suggestion', () => {
  const MEASURE = '（二）对照《乙办法》检测土壤三十次。\n';
  const span = spanOf(TEXT, MEASURE);
  const provision = 'provision:乙办法@2012-02-01/art-1';
  const link: AnchoredLink = {
    ...citationLink('《甲条例》'),
    ...anchorOf(TEXT, span),
    id: linkId(itemId(REPORT, span), provision),
    kind: 'SUGGESTION',
    provision,
  };

  test('goes with its measure', () => {
    const moved = `前言。\n${TEXT}`;
    const { placements } = placeLinks([link], newText(moved, [], [MEASURE]));
    expect(placements[0]).toMatchObject({ about: itemId(REPORT, spanOf(moved, MEASURE)) });
    expect(placements[0]!.id).toMatch(/#乙办法@2012-02-01\/art-1$/u);
  });

  test('is orphaned when the measure says something else, or is no measure any more', () => {
    const changed = TEXT.replace('三十次', '二十次');
    expect(
      placeLinks([link], newText(changed, [], [MEASURE.replace('三十次', '二十次')])).placements[0]!.about,
    ).toBeNull();
    expect(placeLinks([link], newText(TEXT, [], [])).placements[0]!.about).toBeNull();
  });
});
