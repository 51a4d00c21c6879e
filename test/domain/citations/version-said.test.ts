import { knowledgeOf } from '../../../src/domain/analyse';
import { findCitations } from '../../../src/domain/citations';
import { resolveCitations } from '../../../src/domain/citations/resolve';
import type { CatalogueVersion, CatalogueWork } from '../../../src/domain/model/catalogue';

const version = (promulgatedOn: string, more: Partial<CatalogueVersion> = {}): CatalogueVersion => ({
  promulgatedOn,
  effectiveFrom: promulgatedOn,
  effectiveTo: null,
  endedBy: null,
  documentNumber: null,
  note: null,
  ...more,
});

const work = (
  title: string,
  versions: CatalogueVersion[],
  more: Partial<CatalogueWork> = {},
): CatalogueWork => ({
  id: `source:${title}`,
  title,
  fullTitle: title,
  aliases: [],
  level: 'LAW',
  issuingBodies: [],
  region: [],
  documentNumber: null,
  versions,
  relations: [],
  provisions: [],
  note: null,
  ...more,
});

/** Invented laws with invented days. */
const knowledge = knowledgeOf({
  works: [
    work('示例牧场法', [
      version('1991-05-02', { effectiveFrom: '1992-01-01' }),
      version('2004-06-10', { effectiveFrom: '2004-06-10' }),
      version('2012-11-20', { effectiveFrom: '2013-03-01', lastArticle: 40 }),
      version('2025-12-20', { effectiveFrom: '2027-02-01', lastArticle: 60 }),
    ]),
    work('示例渔业条例', [version('2001-03-04', { effectiveTo: '2019-05-01', endedBy: 'REPEALED' })]),
    work('示例渔业工作条例', [version('2019-02-01', { effectiveFrom: '2019-05-01' })], {
      relations: [{ kind: 'REPLACES', target: 'source:示例渔业条例', evidence: null }],
    }),
    work('示例蚕桑办法', [version('2010-01-10')]),
    work('示例刑律', [
      version('1979-07-06', { act: 'MADE' }),
      version('1997-03-14', { act: 'REVISED' }),
      version('2011-02-25', { act: 'AMENDED' }),
      version('2023-12-29', { act: 'AMENDED' }),
    ]),
    work('示例商号法', [version('2018-10-26'), version('2023-12-29', { effectiveFrom: '2027-07-01' })], {
      aliases: ['新示例商号法'],
    }),
    work('示例灯塔法', [version('2003-01-10'), version('2003-11-10'), version('2015-02-02')]),
    work('示例界碑法', [version('1993-02-22', { effectiveTo: '2014-11-01', endedBy: 'REPEALED' })], {
      id: 'source:示例界碑法~1993',
    }),
    work('示例界碑法', [version('2015-07-01')]),
  ],
  titles: [],
  aliases: [],
});

function resolve(text: string, asOf: string | null = '2026-11-29') {
  const citations = findCitations(text, knowledge.lexicon);
  const context = { asOf, region: [], issuingBody: null };
  const resolutions = resolveCitations(citations, knowledge.catalogue, context, text);
  return citations.map(({ relation, title }, at) => ({ relation, title, ...resolutions[at]! }));
}

/** `version status outcome`, each caution of a version behind. */
function shown(text: string, asOf?: string | null): string {
  const [found] = resolve(text, asOf);
  if (!found || !('source' in found)) return found?.outcome ?? 'NONE';
  const cautions = found.cautions.map(({ code }) => code).filter((code) => code.startsWith('VERSION_'));
  const name = found.version === null ? found.source : found.version.replace(/^version:[^@]+@/u, '@');
  return [name, found.status, found.outcome, ...cautions].join(' ');
}

const [FIRST, SECOND, THIRD, COMING] = ['@1991-05-02', '@2004-06-10', '@2012-11-20', '@2025-12-20'];
const OLD = 'AMENDED RESOLVED';
const NONE = 'source:示例牧场法 UNKNOWN RESOLVED VERSION_NOT_KNOWN';

describe('words that name a version', () => {
  it.each<[text: string, expected: string]>([
    // The year of the text.
    ['2012年《示例牧场法》第二十条第三款', `${THIRD} IN_FORCE RESOLVED`],
    ['2004年《示例牧场法》第二十条', `${SECOND} ${OLD}`],
    ['1991年《示例牧场法》第七条', `${FIRST} ${OLD}`],
    ['一九九一年《示例牧场法》第七条', `${FIRST} ${OLD}`],
    ['91年《示例牧场法》第七条', `${FIRST} ${OLD}`],
    ['2004年修正的《示例牧场法》', `${SECOND} ${OLD}`],
    ['依照2004年第一次修正的《示例牧场法》', `${SECOND} ${OLD}`],
    ['2004年修订后的《示例牧场法》', `${SECOND} ${OLD}`],
    ['2004年新修订的《示例牧场法》', `${SECOND} ${OLD}`],
    ['2004年版《示例牧场法》', `${SECOND} ${OLD}`],
    ['2004版《示例牧场法》', `${SECOND} ${OLD}`],
    ['《示例牧场法》（2004年版）第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法》（2004）第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法》（2004修正）第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法（2004年修正）》第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法》2004年修正版第七条', `${SECOND} ${OLD}`],
    ['2004年的示例牧场法第七条', `${SECOND} ${OLD}`],
    ['2004年示例牧场法', `${SECOND} ${OLD}`],
    ['2004版示例牧场法', `${SECOND} ${OLD}`],
    ['2004示例牧场法第七条', `${SECOND} ${OLD}`],
    ['2004《示例牧场法》第七条', `${SECOND} ${OLD}`],
    ['示例牧场法2004年修正版第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法（2004）》第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法（2004年版）》第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法（修订前）》第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['《示例牧场法（2018）》第七条', NONE],
    // The year in which it took effect.
    ['2013年《示例牧场法》第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['1992年施行的《示例牧场法》', `${FIRST} ${OLD}`],
    ['2013年3月1日起施行的《示例牧场法》', `${THIRD} IN_FORCE RESOLVED`],
    ['《示例牧场法》（2013年3月1日施行）第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['2004年6月10日修订的《示例牧场法》第七条', `${SECOND} ${OLD}`],
    ['《示例牧场法》（2004年6月10日修订）第七条', `${SECOND} ${OLD}`],
    // Passed some days before it was published.
    ['《示例牧场法》（2004年6月1日通过）第七条', `${SECOND} ${OLD}`],
    // Years and days of which no version is known: never the version of the day.
    ['1979年《示例牧场法》第七条', NONE],
    ['2018年修正的《示例牧场法》', NONE],
    ['2018年《示例牧场法》第七条', NONE],
    ['《示例牧场法》（2018年修正）第七条', NONE],
    ['《示例牧场法》（2018年3月1日施行）第七条', NONE],
    ['将于2029年1月1日起施行的《示例牧场法》', NONE],
    // Of a year, and not of a version.
    ['开展2020年《示例牧场法》宣传月活动', `${THIRD} IN_FORCE RESOLVED`],
    // Two of one year.
    ['2003年《示例灯塔法》第三条', 'source:示例灯塔法 UNKNOWN RESOLVED VERSION_AMBIGUOUS'],
    // Before the change, and since.
    ['修订前的《示例牧场法》第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['2012年修订前的《示例牧场法》第七条', `${SECOND} ${OLD}`],
    ['《示例灯塔法》（修订前）第七条', `@2003-11-10 ${OLD}`],
    ['《示例灯塔法》修订前第七条', `@2003-11-10 ${OLD}`],
    // Which of the two before is not told.
    ['依照原《示例灯塔法》第七条', `@2003-11-10 ${OLD} VERSION_UNSURE`],
    // Written anew in 1997, changed since: the former one is that of before.
    ['旧《示例刑律》第七条', `@1979-07-06 ${OLD}`],
    ['新示例商号法第七条', '@2023-12-29 NOT_YET_IN_FORCE RESOLVED'],
    ['修改前的《示例蚕桑办法》', 'source:示例蚕桑办法 UNKNOWN RESOLVED VERSION_NOT_KNOWN'],
    ['新修订的《示例牧场法》第七条', `${COMING} NOT_YET_IN_FORCE RESOLVED`],
    ['最新的《示例灯塔法》', '@2015-02-02 IN_FORCE RESOLVED'],
    ['新修订的《示例蚕桑办法》', '@2010-01-10 IN_FORCE RESOLVED VERSION_UNSURE'],
    ['新出台的《示例蚕桑办法》', '@2010-01-10 IN_FORCE RESOLVED'],
    ['将于2027年2月1日起施行的《示例牧场法》第七条', `${COMING} NOT_YET_IN_FORCE RESOLVED`],
    ['自2027年2月1日起施行的新《示例牧场法》', `${COMING} NOT_YET_IN_FORCE RESOLVED`],
    ['即将施行的《示例牧场法》', `${COMING} NOT_YET_IN_FORCE RESOLVED`],
    ['即将施行的《示例蚕桑办法》', 'source:示例蚕桑办法 UNKNOWN RESOLVED VERSION_NOT_KNOWN'],
    ['现行《示例牧场法》第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['《示例牧场法》（现行）第七条', `${THIRD} IN_FORCE RESOLVED`],
    ['当时有效的《示例牧场法》第七条', 'source:示例牧场法 UNKNOWN RESOLVED VERSION_AMBIGUOUS'],
    ['已废止的《示例渔业条例》第三条', '@2001-03-04 REPEALED SUPERSEDED'],
    ['《示例渔业条例》（已废止）第三条', '@2001-03-04 REPEALED SUPERSEDED'],
    ['原《示例渔业条例》第三条', '@2001-03-04 REPEALED SUPERSEDED'],
    ['已废止的《示例蚕桑办法》第三条', 'source:示例蚕桑办法 UNKNOWN RESOLVED VERSION_NOT_KNOWN'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[text: string, asOf: string, expected: string]>([
    ['新修订的《示例牧场法》', '2012-12-31', `${THIRD} NOT_YET_IN_FORCE RESOLVED`],
    ['新修订的《示例牧场法》', '2013-03-10', `${THIRD} IN_FORCE RESOLVED`],
    ['修订前的《示例牧场法》', '2013-03-10', `${SECOND} ${OLD}`],
    ['已废止的《示例渔业条例》', '2018-12-31', '@2001-03-04 IN_FORCE RESOLVED'],
    ['2012年《示例牧场法》第七条', '2005-01-01', `${THIRD} NOT_YET_IN_FORCE RESOLVED`],
  ])('%s on %s', (text, asOf, expected) => {
    expect(shown(text, asOf)).toBe(expected);
  });

  it.each<[text: string, source: string]>([
    ['1993年《示例界碑法》第三条', 'source:示例界碑法~1993'],
    ['已废止的《示例界碑法》第三条', 'source:示例界碑法~1993'],
    ['原《示例界碑法》第三条', 'source:示例界碑法~1993'],
    ['2015年《示例界碑法》第三条', 'source:示例界碑法'],
    ['现行《示例界碑法》第三条', 'source:示例界碑法'],
  ])('choose among works of one title: %s', (text, source) => {
    expect(resolve(text)[0]).toMatchObject({ source });
  });

  it('hold for what rests on the citation', () => {
    const text = '依照2004年《示例牧场法》第二十条和第三十条，该法第五条另有规定。《示例牧场法》第六条除外。';
    expect(resolve(text).map((each) => ('version' in each ? each.version : null))).toEqual([
      'version:示例牧场法@2004-06-10',
      'version:示例牧场法@2004-06-10',
      'version:示例牧场法@2012-11-20',
    ]);
  });

  it('ask the articles of the version named', () => {
    expect(resolve('现行《示例牧场法》第五十条')[0]).toMatchObject({ outcome: 'PROVISION_NOT_FOUND' });
    expect(resolve('即将施行的《示例牧场法》第五十条')[0]).toMatchObject({ outcome: 'RESOLVED' });
  });

  it('say why', () => {
    const [found] = resolve('2018年《示例牧场法》第七条');
    expect(found!.reasons.join()).toContain('2018 年的版本');
  });
});

describe('words of version are no relations', () => {
  it.each([
    '《示例牧场法》（2013年3月1日施行）第七条',
    '将于2027年2月1日起施行的《示例牧场法》第七条',
    '自2013年3月1日起实施的《示例牧场法》第七条',
    '已废止的《示例渔业条例》第三条',
    '即将施行的《示例牧场法》',
    '2004年修正的《示例牧场法》',
    '新修订的《示例牧场法》第七条',
    '被废止的《示例渔业条例》',
    '2004年6月10日公布的《示例牧场法》',
    '修订前的《示例牧场法》',
    '当时施行的《示例牧场法》',
    '《示例渔业条例》（已废止）第三条',
  ])('%s', (text) => {
    expect(resolve(text).map(({ relation }) => relation)).toEqual(['MENTIONS']);
  });

  it.each([
    ['废止《示例渔业条例》', 'REPEALS'],
    ['修订《示例牧场法》', 'AMENDS'],
    ['实施《示例牧场法》', 'IMPLEMENTS'],
    ['贯彻新修订的《示例牧场法》', 'IMPLEMENTS'],
    ['学习即将施行的《示例牧场法》', 'STUDIES'],
  ])('%s is one', (text, relation) => {
    expect(resolve(text)[0]!.relation).toBe(relation);
  });
});
