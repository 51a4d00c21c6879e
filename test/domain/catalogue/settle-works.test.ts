import { baseInTitle, settleWorks } from '../../../src/domain/catalogue/settle-works';
import { sourceStatus } from '../../../src/domain/citations/standing';
import type { CatalogueRelation, CatalogueWork } from '../../../src/domain/model/catalogue';

function work(
  title: string,
  from: string | null,
  more: Partial<CatalogueWork> & { ended?: string } = {},
): CatalogueWork {
  const { ended, ...rest } = more;
  return {
    id: `source:${title}`,
    title,
    fullTitle: title,
    aliases: [],
    level: 'LAW',
    issuingBodies: [],
    region: [],
    documentNumber: null,
    versions:
      from === null
        ? []
        : [
            {
              promulgatedOn: from,
              effectiveFrom: from,
              effectiveTo: ended ?? null,
              endedBy: ended ? 'REPEALED' : null,
              documentNumber: null,
              note: null,
            },
          ],
    relations: [],
    provisions: [],
    note: null,
    ...rest,
  };
}
const repeals = (title: string, since: string | null, exact = true): CatalogueRelation => ({
  kind: 'REPEALS',
  target: `source:${title}`,
  evidence: null,
  since,
  exact,
});

test('a work only named is ended by the one that repeals it', () => {
  const works = settleWorks([
    work('样例投资法', '2019-03-15', { relations: [repeals('样例企业法', '2020-01-01')] }),
    work('样例企业法', null, { held: false }),
  ]);
  const { versions } = works.find(({ title }) => title === '样例企业法')!;
  expect(sourceStatus(versions, '2019-12-31')).toBe('UNKNOWN');
  expect(sourceStatus(versions, '2020-01-01')).toBe('REPEALED');
});

test('a place’s rule ends none of the State’s', () => {
  const works = settleWorks([
    work('样例市样例条例', '2014-01-01', {
      region: ['样例省'],
      relations: [repeals('样例条例', '2014-01-01')],
    }),
    work('样例条例', '2004-01-01'),
  ]);
  expect(sourceStatus(works[1]!.versions, '2020-01-01')).toBe('IN_FORCE');
});

test.each([
  ['关于适用《样例合同法》若干问题的解释（二）', '样例合同法'],
  ['最高人民法院关于适用〈中华人民共和国样例合同法〉若干问题的解释（二）', '样例合同法'],
  ['样例企业法实施细则', '样例企业法'],
  ['样例信访条例', null],
])('%s rests by its title on %s', (title, base) => {
  expect(baseInTitle(title)).toBe(base);
});

describe('a text that rests by its title on a law that has ended', () => {
  const law = work('样例合同法', '1999-10-01', { ended: '2021-01-01' });
  const title = '关于适用《样例合同法》若干问题的解释（二）';

  it.each([
    ['2020-12-31', 'IN_FORCE'],
    ['2021-01-01', 'UNKNOWN'],
  ])('on %s is %s', (day, status) => {
    const [, made] = settleWorks([law, work(title, '2009-05-13')]);
    expect(sourceStatus(made!.versions, day)).toBe(status);
  });

  it('is in no doubt where it was made or changed with the end of that law', () => {
    const [, made] = settleWorks([law, work(title, '2021-01-01')]);
    expect(sourceStatus(made!.versions, '2022-01-01')).toBe('IN_FORCE');
  });
});

test('settling twice changes nothing, and leaves what was given', () => {
  const given = [
    work('甲样例法', '2000-01-01'),
    work('乙样例法', '2010-01-01', { relations: [repeals('甲样例法', '2010-01-01')] }),
  ];
  const before = structuredClone(given);
  const once = settleWorks(given);
  expect(given).toEqual(before);
  expect(settleWorks(once)).toEqual(once);
});
