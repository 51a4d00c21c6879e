import { CatalogueIndex } from '../../../src/domain/catalogue';
import { workNumbered } from '../../../src/domain/catalogue/numbered';
import { resolvingCatalogue } from '../../../src/domain/catalogue/resolving';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import { sourceId } from '../../../src/domain/model/ids';
import type { HierarchyLevel } from '../../../src/domain/model/terms';

const work = (
  title: string,
  level: HierarchyLevel = 'JUDICIAL_INTERPRETATION',
  given: Partial<CatalogueWork> = {},
): CatalogueWork =>
  ({
    ...{ id: sourceId(title), title, fullTitle: title, aliases: [], level, region: [], issuingBodies: [] },
    ...{ documentNumber: null, note: null, versions: [], relations: [], ...given },
  }) as unknown as CatalogueWork;

const works = [
  work('示例法典', 'LAW', { aliases: ['例典'] }),
  work('示例诉讼法', 'LAW', { aliases: ['例诉法'] }),
  work('最高人民法院关于适用《中华人民共和国示例法典》家事编的解释（一）'),
  work('最高人民法院关于适用《中华人民共和国示例法典》家事编的解释（二）'),
  work('最高人民法院关于适用《中华人民共和国示例法典》有关抵押制度的解释'),
  work('最高人民法院关于适用《中华人民共和国示例法典》时间效力的若干规定'),
  work('最高人民法院、最高人民检察院关于执行《中华人民共和国示例诉讼法》若干问题的解释'),
  work('最高人民法院关于审理示例案件适用法律问题的解释'),
  work('甲令', 'ADMIN_REGULATION', { documentNumber: '国务院令第901号' }),
  work('乙法', 'LAW', { documentNumber: '主席令第七十号' }),
  work('丙法', 'LAW', { documentNumber: '主席令第70号' }),
  work('示例公司法', 'LAW'),
  work('最高人民法院关于适用《中华人民共和国示例公司法》若干问题的规定（四）'),
];
const index = new CatalogueIndex({ works, titles: [], aliases: [] });

describe('a judicial interpretation by its everyday name', () => {
  it.each<[name: string, title: string | null]>([
    ['示例法典家事编解释（一）', works[2]!.title],
    ['示例法典家事编司法解释（二）', works[3]!.title],
    ['关于适用示例法典家事编的解释（一）', works[2]!.title],
    ['关于适用〈中华人民共和国示例法典〉家事编的解释（二）', works[3]!.title],
    ['示例法典抵押制度解释', works[4]!.title],
    ['示例法典有关抵押制度的司法解释', works[4]!.title],
    ['示例法典时间效力规定', works[5]!.title],
    ['示例法典时间效力司法解释', works[5]!.title],
    ['示例诉讼法解释', works[6]!.title],
    ['例诉法司法解释', works[6]!.title],
    // Not 司法解释 of a 示例公.
    ['示例公司法解释（四）', works[12]!.title],
    ['示例公司法司法解释（四）', works[12]!.title],
    ['示例法典家事编解释', null],
    ['示例法典家事编解释（三）', null],
    ['示例法典解释', null],
    ['示例法典', '示例法典'],
  ])('%s', (name, title) => {
    const sources = index.byName(name)?.sources ?? null;
    expect(sources).toEqual(title === null ? null : [sourceId(title)]);
  });
});

describe('a document number, however it is written', () => {
  const catalogue = resolvingCatalogue(works, index);
  it.each<[number: string, found: string | null, candidates: number]>([
    ['国务院令第901号', '甲令', 1],
    ['中华人民共和国国务院令第901号', '甲令', 1],
    ['国令第901号', '甲令', 1],
    ['国务院令（第901号）', '甲令', 1],
    [' 国务院令 第 ９０１ 号 ', '甲令', 1],
    ['主席令第七十号', null, 2],
    ['中华人民共和国主席令第70号', null, 2],
    ['第901号令', null, 1],
    ['国务院令第902号', null, 0],
  ])('%s', (number, found, candidates) => {
    const answer = workNumbered(number, catalogue);
    expect([answer.work?.title ?? null, answer.candidates.length]).toEqual([found, candidates]);
  });
});
