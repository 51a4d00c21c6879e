/** What can be the title of a work, and the name of a body. */
import { sourceId } from '../../../src/domain/model/ids';
import { bodiesNamed } from '../../../src/domain/text/body-names';
import { namesWork, normaliseTitle, titleKey } from '../../../src/domain/text/titles';
import { sample } from '../sources/sample';

describe('a title', () => {
  it.each([
    '示例管理条例',
    '宪法',
    '刑法',
    '示例法（试行）',
    '示例用地目录',
    '划拨用地目录',
    '世界遗产名录',
    '第三次示例普查条例',
    '示例证券法',
  ])('can be of a work: %s', (title) => {
    expect(namesWork(title)).toBe(true);
  });

  it.each([
    '条例',
    '规定',
    '解释',
    '实施条例',
    '暂行规定',
    '若干规定',
    '管理办法（试行）',
    '总体方案',
    '本条例',
    '有关规定',
    '目录',
    '附件2',
    '第一章总则',
    '第三条示例',
    '第一章 总则……12',
    '采矿许可证',
    '拍摄许可证（单片）',
    '委托调查函',
    '',
  ])('can be of none: %s', (title) => {
    expect(namesWork(title)).toBe(false);
  });

  it.each(['中国人民共和国示例森林法', '中华人民和国示例森林法', '中华人民共和国示例森林法'])(
    'with the State’s name, also miswritten: %s',
    (written) => {
      expect(normaliseTitle(written).title).toBe('示例森林法');
      expect(titleKey(written)).toBe('示例森林法');
      expect(sourceId(normaliseTitle(`《${written}》`).title)).toBe('source:示例森林法');
    },
  );

  it.each(['中国人民银行法', '中华人民共和国主席', '中国人民解放军示例条令'])(
    'keeps its own words: %s',
    (title) => {
      expect(normaliseTitle(title).title).toBe(title);
    },
  );
});

describe('works named by a law', () => {
  it.each<[words: string, expected: string[]]>([
    ['根据《中国人民共和国示例森林法》，制定本办法。', ['示例森林法']],
    ['根据修改后的示例诉讼法，制定本办法。', ['示例诉讼法']],
    ['根据《条例》、《实施细则》和《示例森林法》，制定本办法。', ['示例森林法']],
    ['根据《目录》，制定本办法。', []],
    ['根据现行示例组织法，制定本办法。', ['示例组织法']],
  ])('%s', (words, expected) => {
    const { relations } = sample('示例办法', [], [`第一条 ${words}`]);
    expect(relations.map(({ targetTitle }) => targetTitle)).toEqual(expected);
  });

  it('are none that it repeals as licences', () => {
    const { relations } = sample(
      '示例办法',
      [],
      [
        '第一条 为了示例，制定本办法。',
        '第九条 本办法自2020年1月1日起施行。原《采矿许可证》和《示例旧办法》同时废止。',
      ],
    );
    expect(relations.map(({ targetTitle }) => targetTitle)).toEqual(['示例旧办法']);
  });
});

describe('issuing bodies', () => {
  it.each(['', '—', '人民政府', '有关部门', '各级人民政府', '委员会', '（', '2020'])(
    'are none in %p',
    (text) => {
      expect(bodiesNamed(text)).toEqual([]);
    },
  );

  it.each([
    ['国务院', ['国务院']],
    ['财政部、国家税务总局', ['财政部', '国家税务总局']],
    ['政务院', ['政务院']],
  ])('are those of %s', (text, expected) => {
    expect(bodiesNamed(text)).toEqual(expected);
  });
});
