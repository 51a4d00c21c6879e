import { CatalogueIndex } from '../../../src/domain/catalogue';
import { settle, versionStatus } from '../../../src/domain/citations/standing';
import { sourceId } from '../../../src/domain/model/ids';
import { loadCatalogue } from '../../../src/platform/catalogue/load';

const catalogue = loadCatalogue();
const index = new CatalogueIndex(catalogue);
const work = (title: string) => index.work(sourceId(title))!;
/** Titles up the chain of legal bases, each once. */
function basesOf(title: string): string[] {
  const found = new Set<string>();
  const queue = [sourceId(title)];
  for (const id of queue) {
    for (const { kind, target } of index.work(id)!.relations) {
      if (kind !== 'BASED_ON' || found.has(target)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return [...found].map((id) => index.work(id)!.title);
}

describe('the seed catalogue', () => {
  it('knows over a hundred works, and the names of over a thousand more', () => {
    expect(catalogue.works.length).toBeGreaterThan(100);
    expect(catalogue.titles.length).toBeGreaterThan(1500);
  });
  it('starts a version when the one before ends', () => {
    expect(work('政府信息公开条例').versions).toMatchObject([
      {
        promulgatedOn: '2007-04-05',
        effectiveFrom: '2008-05-01',
        effectiveTo: '2019-05-15',
        endedBy: 'AMENDED',
        documentNumber: '国务院令第492号',
        note: null,
      },
      {
        promulgatedOn: '2019-04-03',
        effectiveFrom: '2019-05-15',
        effectiveTo: null,
        endedBy: null,
        documentNumber: '国务院令第711号',
        note: null,
      },
    ]);
  });
  it('leaves the end of a version open where it is not known since when the next applies, and says so', () => {
    for (const { versions } of catalogue.works) {
      versions.slice(1).forEach((next, i) => {
        const before = versions[i]!;
        if (next.effectiveFrom !== null || next.promulgatedOn === null || before.promulgatedOn === null)
          return;
        if (before.endedBy !== 'AMENDED') return;
        expect(before).toMatchObject({
          effectiveTo: null,
          endedBy: 'AMENDED',
          note: expect.stringContaining('施行不明'),
        });
      });
    }
  });
  it('has no two versions of a work in force on one day', () => {
    for (const { title, versions } of catalogue.works) {
      for (const { effectiveFrom: day } of versions) {
        if (day === null) continue;
        const inForce = settle(versions).filter((version) => versionStatus(version, day) === 'IN_FORCE');
        if (inForce.length > 1)
          throw new Error(`expected one version of ${title} on ${day}, but got: ${inForce.length}`);
      }
    }
  });
  it.each([
    ['优化营商环境条例', '2019-10-22', 72],
    ['政府信息公开条例', '2019-04-03', 56],
    ['重大行政决策程序暂行条例', '2019-04-20', 44],
  ])('captions articles of %s, none past its last', (title, version, last) => {
    const [captions] = work(title).provisions;
    expect(captions?.version).toBe(version);
    const numbers = captions!.items.map(({ path }) => Number(path.slice('art-'.length)));
    expect(Math.max(...numbers)).toBe(last);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  it('labels a captioned article as legal texts do', () => {
    expect(work('政府信息公开条例').provisions[0]!.items).toContainEqual({
      path: 'art-27',
      label: '第二十七条',
      caption: '公众申请公开政府信息的权利',
    });
  });
  it.each([
    [
      '重庆市重大行政决策程序规定',
      ['地方各级人民代表大会和地方各级人民政府组织法', '重大行政决策程序暂行条例', '宪法'],
    ],
    ['公平竞争审查制度实施细则', ['反垄断法', '国务院关于在市场体系建设中建立公平竞争审查制度的意见']],
  ])('leads from %s up its legal bases', (title, bases) => expect(basesOf(title)).toEqual(bases));
});

describe('the catalogue index', () => {
  it.each([
    ['《中华人民共和国政府信息公开条例》', 'title', ['政府信息公开条例']],
    ['信息公开条例', 'alias', ['政府信息公开条例']],
    ['民诉法', 'alias', ['民事诉讼法']],
    ['法治政府建设实施纲要(2021-2025年)', 'title', ['法治政府建设实施纲要（2021—2025年）']],
    ['关于加强法治政府建设的意见', 'alias', ['国务院关于加强法治政府建设的意见']],
    ['环保法', 'alias', ['环境保护法']],
    ['两高解释', 'alias', []],
    ['基本法', 'alias', ['香港特别行政区基本法', '澳门特别行政区基本法']],
  ])('knows %s as a %s', (name, rule, titles) => {
    expect(index.byName(name)).toMatchObject({ rule, sources: titles.map((title) => sourceId(title)) });
  });
  it('does not know what is no name', () => expect(index.byName('人民日报')).toBeNull());
  it.each([
    ['国令第713号', ['重大行政决策程序暂行条例']],
    ['中华人民共和国国务院令第492号', ['政府信息公开条例']],
    ['国市监反垄规[2021]2号', ['公平竞争审查制度实施细则']],
    ['第329号令', []],
  ])('finds by the number %s', (number, titles) => {
    expect(index.byDocumentNumber(number).map(({ title }) => title)).toEqual(titles);
  });
  it('finds by a serial alone, and leaves the choice open', () => {
    expect(index.byOrderSerial('（第329号令）').map(({ title }) => title)).toEqual([
      '反补贴条例',
      '重庆市行政规范性文件管理办法',
    ]);
    expect(index.byOrderSerial('国发〔2010〕33号')).toEqual([]);
  });
  it('gives each name once', () => {
    const names = index.names().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
