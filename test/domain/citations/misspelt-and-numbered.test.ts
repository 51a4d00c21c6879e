/** A misspelt title, and a number that is another's: said, never passed over. All works are invented. */
import { knowledgeOf } from '../../../src/domain/analyse';
import { findCitations } from '../../../src/domain/citations';
import { resolveCitations } from '../../../src/domain/citations/resolve';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';

type Numbered = readonly [promulgatedOn: string, documentNumber: string | null];

const work = (
  title: string,
  numbered: readonly Numbered[],
  more: Partial<CatalogueWork> = {},
): CatalogueWork => ({
  id: `source:${title}`,
  title,
  fullTitle: title,
  aliases: [],
  level: 'ADMIN_REGULATION',
  issuingBodies: [],
  region: [],
  documentNumber: null,
  versions: numbered.map(([promulgatedOn, documentNumber]) => ({
    promulgatedOn,
    effectiveFrom: promulgatedOn,
    effectiveTo: null,
    endedBy: null,
    documentNumber,
    note: null,
  })),
  relations: [],
  provisions: [],
  note: null,
  ...more,
});

const knowledge = knowledgeOf({
  works: [
    work('示例桥梁养护条例', [
      ['2010-02-01', '国务院令第9011号'],
      ['2020-02-01', '国务院令第9022号'],
    ]),
    work('示例隧道通行条例', [['2015-05-05', '国务院令第9015号']]),
    work('示例渡口管理办法', [
      ['2001-01-01', null],
      ['2011-01-01', '示交规〔2011〕7号'],
    ]),
    work('甲市示例停车条例', [['2019-01-01', null]], { region: ['甲市'], level: 'LOCAL_REGULATION' }),
  ],
  titles: [],
  aliases: [],
});

function first(text: string) {
  const citations = findCitations(text, knowledge.lexicon);
  const context = { asOf: '2026-11-29', region: [], issuingBody: null };
  return resolveCitations(citations, knowledge.catalogue, context, text)[0]!;
}

describe('a misspelt title', () => {
  it.each<[text: string, meant: string[]]>([
    ['《示例桥梁养护条列》第十条', ['示例桥梁养护条例']],
    ['《示例桥粱养护条例》', ['示例桥梁养护条例']],
    ['《示例桥梁养条例》', ['示例桥梁养护条例']],
    ['《示例桥梁养护护条例》', ['示例桥梁养护条例']],
    ['《示例桥梁护养条例》', ['示例桥梁养护条例']],
    ['《示例渡口管理力法》', ['示例渡口管理办法']],
    ['《中华人民共和国示例隧道通行条列》', ['示例隧道通行条例']],
  ])('%s', (text, didYouMean) => {
    expect(first(text)).toMatchObject({ outcome: 'NOT_HELD', didYouMean });
    expect(first(text).reasons.join()).toContain(didYouMean[0]);
  });

  it.each<[text: string, outcome: string]>([
    ['《示例船闸调度条例》', 'NOT_HELD'],
    ['《示例港口养护条例》', 'NOT_HELD'],
    ['《乙市示例停车条例》', 'NOT_HELD'],
    ['《小河淌水》', 'NOT_LEGAL_SOURCE'],
    ['《示例晚报》', 'NOT_LEGAL_SOURCE'],
  ])('is not made of another: %s', (text, outcome) => {
    const found = first(text);
    expect(found.outcome).toBe(outcome);
    if (found.outcome === 'NOT_HELD') expect(found.didYouMean).toEqual([]);
  });
});

describe('a document number beside a title', () => {
  const codes = (text: string) => {
    const found = first(text);
    return 'cautions' in found ? found.cautions.map(({ code }) => code) : [found.outcome];
  };

  it.each<[text: string, expected: string[]]>([
    ['《示例桥梁养护条例》（国务院令第9022号）', []],
    ['《示例桥梁养护条例》（国务院令第9011号）', ['NUMBER_OF_OTHER_VERSION']],
    ['2010年《示例桥梁养护条例》（国务院令第9011号）第三条', ['PROVISION_NOT_VERIFIED']],
    [
      '2010年《示例桥梁养护条例》（国务院令第9022号）第三条',
      ['NUMBER_OF_OTHER_VERSION', 'PROVISION_NOT_VERIFIED'],
    ],
    ['《示例桥梁养护条例》（国务院令第9015号）', ['NUMBER_OF_OTHER_WORK']],
    ['《示例桥梁养护条例》（国务院令第9099号）', ['NUMBER_NOT_ITS_OWN']],
    ['《示例桥梁养护条例》（第9022号令）', []],
    ['《示例桥梁养护条例》（市政府令第9022号）', ['NUMBER_NOT_ITS_OWN']],
    // The number of its first version is not known, and may be this one.
    ['《示例渡口管理办法》（示交规〔2001〕3号）', []],
    ['《示例渡口管理办法》（国务院令第9015号）', ['NUMBER_OF_OTHER_WORK']],
    ['《甲市示例停车条例》（甲市公告第3号）', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('keeps the work that the title names', () => {
    expect(first('《示例桥梁养护条例》（国务院令第9015号）')).toMatchObject({
      outcome: 'RESOLVED',
      source: 'source:示例桥梁养护条例',
    });
  });

  it('beside a misspelt title leaves open which of the two is the slip', () => {
    const found = first('《示例桥梁养护条列》（国务院令第9015号）');
    expect(found.outcome).toBe('AMBIGUOUS');
    const candidates = found.outcome === 'AMBIGUOUS' ? found.candidates : [];
    expect(new Set(candidates.map(({ source }) => source))).toEqual(
      new Set(['source:示例桥梁养护条例', 'source:示例隧道通行条例']),
    );
    expect(candidates.flatMap(({ reasons }) => reasons).join()).toContain('题名相近：《示例桥梁养护条例》');
  });

  it('beside a title like no other offers the work of the number alone', () => {
    expect(first('《示例船闸调度条例》（国务院令第9015号）')).toMatchObject({
      outcome: 'AMBIGUOUS',
      candidates: [{ source: 'source:示例隧道通行条例' }],
    });
  });
});
