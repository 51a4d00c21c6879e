import { acceptKey, checkText } from '../../../src/app/check';
import { checkAsHtml } from '../../../src/app/check/render/html';
import { checkAsSarif } from '../../../src/app/check/render/sarif';
import { checkAsText } from '../../../src/app/check/render/text';
import { heldVersion, type TextHolder } from '../../../src/app/check/texts';
import { knowledgeOf } from '../../../src/domain/analyse';
import { versionId } from '../../../src/domain/model/ids';
import { version, work } from './works';

/** Laws that do not exist, in words of our own. */
const BEES = work('养蜂管理条例', [
  version('2010-01-01', {
    documentNumber: '国务院令第9001号',
    effectiveTo: '2020-01-01',
    endedBy: 'AMENDED',
    articleCount: 2,
    lastArticle: 2,
  }),
  version('2020-01-01', { documentNumber: '国务院令第9002号', articleCount: 4, lastArticle: 4 }),
]);
const HONEY = work('蜂蜜收购办法', [
  version('2001-01-01', { effectiveTo: '2015-01-01', endedBy: 'REPEALED' }),
]);
const LOCAL = work('甲市养蜂办法', [version('2019-05-01')], {
  level: 'LOCAL_GOVERNMENT_RULE',
  region: ['甲省', '甲市'],
  relations: [{ kind: 'BASED_ON', target: BEES.id, evidence: null }],
});
const JELLY = work('示例蜂王浆质量管理条例', [
  version('2022-11-01', { effectiveFrom: '2023-03-01', documentNumber: '国务院令第9003号' }),
]);
const knowledge = knowledgeOf({ works: [BEES, HONEY, LOCAL, JELLY], titles: [], aliases: [] });

const texts: TextHolder = {
  isAtHand: true,
  async versions(ids) {
    const article = (number: string, path: string, text: string, lineage: string) => ({
      path,
      kind: 'ARTICLE',
      label: `第${number}条`,
      text,
      lineage,
    });
    const all = [
      {
        id: versionId(BEES.id, '2010-01-01'),
        promulgatedOn: '2010-01-01',
        effectiveFrom: '2010-01-01',
        provisions: [
          article('一', 'art-1', '养蜂人可以登记蜂场位置和蜂箱数量。', 'l1'),
          article('二', 'art-2', '养蜂人应当每季度清点一次蜂箱。', 'l3'),
        ],
      },
      {
        id: versionId(BEES.id, '2020-01-01'),
        promulgatedOn: '2020-01-01',
        effectiveFrom: '2020-01-01',
        provisions: [
          article('一', 'art-1', '养蜂人应当登记蜂场位置和蜂箱数量。', 'l1'),
          article('二', 'art-2', '', 'l2'),
          {
            path: 'art-2/par-1',
            kind: 'PARAGRAPH',
            label: null,
            text: '下列区域不得放置蜂箱：',
            lineage: null,
          },
          {
            path: 'art-2/par-1/sub-1',
            kind: 'SUBPARAGRAPH',
            label: '（一）',
            text: '学校周边；',
            lineage: null,
          },
          {
            path: 'art-2/par-1/sub-2',
            kind: 'SUBPARAGRAPH',
            label: '（二）',
            text: '医院周边。',
            lineage: null,
          },
          article('三', 'art-3', '养蜂人应当每年清点一次蜂箱。', 'l3'),
          article('四', 'art-4', '违反本条例的，责令改正。', 'l4'),
        ],
      },
    ];
    return new Map(all.filter(({ id }) => ids.includes(id)).map((each) => [each.id, heldVersion(each)]));
  },
};

const codesOf = async (text: string, more = {}) =>
  (await checkText({ text, asOf: '2024-06-01', ...more }, knowledge, texts)).findings.map(({ code }) => code);

describe('a check', () => {
  test.each<[name: string, text: string, codes: string[]]>([
    ['finds nothing in what is right', '根据《养蜂管理条例》第一条，开展登记。', []],
    ['an article that is not there', '根据《养蜂管理条例》第九条，开展登记。', ['PROVISION_NOT_FOUND']],
    ['a subparagraph that is not there', '根据《养蜂管理条例》第二条第（三）项', ['PROVISION_NOT_FOUND']],
    ['a subparagraph that is there', '根据《养蜂管理条例》第二条第（二）项', []],
    ['the first paragraph of an article that has one', '根据《养蜂管理条例》第一条第一款', ['NO_PARAGRAPHS']],
    ['a repealed document', '根据《蜂蜜收购办法》收购。', ['REPEALED']],
    ['what is not held is not called right', '根据《蜂王浆质量规定》第三条', ['NOT_HELD']],
    ['the number of another version', '根据《养蜂管理条例》（国务院令第9001号）第一条', ['NUMBER_MISMATCH']],
    ['the number of this version', '根据《养蜂管理条例》（国务院令第9002号）第一条', []],
    ['a quotation word for word', '《养蜂管理条例》第一条规定：“养蜂人应当登记蜂场位置和蜂箱数量。”', []],
    [
      'a quotation with a word changed',
      '《养蜂管理条例》第一条规定：“养蜂人应当登记蜂场位置和蜂箱颜色。”',
      ['QUOTATION_DIFFERS'],
    ],
    [
      'a quotation of another article',
      '《养蜂管理条例》第一条规定：“养蜂人应当每年清点一次蜂箱。”',
      ['QUOTATION_ELSEWHERE'],
    ],
    [
      'a quotation of an earlier version',
      '《养蜂管理条例》第三条规定：“养蜂人应当每季度清点一次蜂箱。”',
      ['QUOTATION_EARLIER'],
    ],
    [
      'a quotation of nothing',
      '《养蜂管理条例》第一条规定：“经营者须于节前缴存保证资金若干元。”',
      ['QUOTATION_ABSENT'],
    ],
    [
      'words near a citation that are much like the provision',
      '《养蜂管理条例》第一条规定，养蜂人“应当登记蜂场位置和蜂箱颜色”。',
      ['QUOTATION_DIFFERS'],
    ],
    [
      'words near a citation that are of something else',
      '《养蜂管理条例》第一条规定，我市开展“蜜蜂文化进校园进社区”活动。',
      [],
    ],
    [
      'words of an article under a number that is not there',
      '《养蜂管理条例》第九条规定：“养蜂人应当每年清点一次蜂箱。”',
      ['PROVISION_NOT_FOUND', 'QUOTATION_ELSEWHERE'],
    ],
    [
      'words that call the law by its name where it calls itself 本条例',
      '《养蜂管理条例》第四条规定：“违反养蜂管理条例的，责令改正。”',
      [],
    ],
    ['a number that the draft says is of an earlier text', '取消《养蜂管理条例》原第九条的规定。', []],
    ['what is referred to and not told', '依照该条例第三条办理。', ['NOT_HELD']],
  ])('%s', async (_, text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });

  test('an article that is gone says what it was, and what it is now', async () => {
    const text = '根据《养蜂条例》第三条，清点蜂箱。';
    const old = work('养蜂条例', [
      version('2010-01-01', { effectiveTo: '2020-01-01', endedBy: 'AMENDED' }),
      version('2020-01-01', { articleCount: 2, lastArticle: 2, outline: 'a1-2' }),
    ]);
    const held = (promulgatedOn: string, ...lineages: string[]) =>
      heldVersion({
        id: versionId(old.id, promulgatedOn),
        promulgatedOn,
        effectiveFrom: promulgatedOn,
        provisions: lineages.map((lineage, at) => ({
          path: `art-${at + 1}`,
          kind: 'ARTICLE',
          label: `第${'一二三'[at]}条`,
          text: `蜂场规定${lineage}。`,
          lineage,
        })),
      });
    const both = [held('2010-01-01', 'a', 'b', 'c'), held('2020-01-01', 'c', 'a')];
    const { findings } = await checkText(
      { text, asOf: '2024-06-01' },
      knowledgeOf({ works: [old], titles: [], aliases: [] }),
      {
        isAtHand: true,
        versions: async (ids) =>
          new Map(both.filter(({ id }) => ids.includes(id)).map((each) => [each.id, each])),
      },
    );
    expect(findings).toMatchObject([
      {
        code: 'PROVISION_NOT_FOUND',
        right: '《养蜂条例》第一条',
        message: expect.stringContaining('2010-01-01 的版本有这一条，现为第一条'),
      },
    ]);
  });

  test('a repealed law whose text has no such article is both', async () => {
    const ended = work('蜂蜡收购办法', [
      version('2001-01-01', {
        effectiveTo: '2015-01-01',
        endedBy: 'REPEALED',
        articleCount: 5,
        lastArticle: 5,
        outline: 'a1-5',
      }),
    ]);
    const { findings } = await checkText(
      { text: '依据《蜂蜡收购办法》第九条收购。', asOf: '2024-06-01' },
      knowledgeOf({ works: [ended], titles: [], aliases: [] }),
      texts,
    );
    expect(findings.map(({ code }) => code)).toEqual(['REPEALED', 'PROVISION_NOT_FOUND']);
  });

  test('an article of a version whose text is not held is not called right', async () => {
    expect(await codesOf('根据《甲市养蜂办法》第三条', { region: ['甲省', '甲市'] })).toEqual([
      'PROVISION_NOT_VERIFIED',
      'SUPERIOR_CHANGED',
    ]);
  });

  test('what is past the limit of one check is said not to have been looked at', async () => {
    const text = '根据《养蜂管理条例》第一条，《养蜂管理条例》第九条，《养蜂管理条例》第八条。';
    const limits = { charactersPerRequest: 1_000, citationsPerRequest: 1 };
    const { findings } = await checkText({ text, asOf: '2024-06-01' }, knowledge, texts, limits);
    expect(findings).toMatchObject([
      {
        code: 'OVER_LIMIT',
        start: text.indexOf('《养蜂管理条例》第九条'),
        message: expect.stringContaining('2 处'),
      },
    ]);
  });

  test.each<[name: string, text: string, codes: string[]]>([
    ['a document not yet in force', '根据《示例蜂王浆质量管理条例》检查。', ['NOT_YET_IN_FORCE']],
    ['one that is being made', '研究制定《示例蜂王浆质量管理条例》。', []],
    ['one said to be repealed', '废止《蜂蜜收购办法》等文件。', []],
    [
      'those that a draft of a rule repeals, however long the list',
      '本办法自2023年1月1日起施行。2001年1月1日国务院发布的《蜂蜜收购办法》、2003年5月1日甲市人民政府令第3号公布的《甲市蜂蜡办法》同时废止。',
      ['NOT_HELD', 'NOT_HELD'],
    ],
    ['those under a heading that repeals', '下列文件予以废止：\n1.《蜂蜜收购办法》\n', []],
    [
      'what the draft says elsewhere that it repeals',
      '依照《蜂蜜收购办法》领证的，继续有效至年底。《蜂蜜收购办法》同时废止。',
      [],
    ],
    [
      'a basis that is repealed, where another is',
      '根据《蜂蜜收购办法》，《甲市蜂蜡办法》同时废止。',
      ['REPEALED', 'NOT_HELD'],
    ],
    ['the time in which it was in force', '《蜂蜜收购办法》公布施行以前的收购，不再追溯。', []],
    ['what was done under it', '依照《蜂蜜收购办法》设立的收购站，应当登记。', []],
    ['an order whose issuer is left open', '根据《养蜂管理条例》（第9002号令）第一条', []],
    [
      'a slip in a title whose number is right',
      '根据《养蜂管条例》（国务院令第9002号）登记，《养蜂条例》（国务院令第9003号）。',
      ['TITLE_MISSPELT', 'AMBIGUOUS'],
    ],
    [
      'another document said to take effect is not the draft',
      '《示例蜂王浆质量管理条例》自2023年3月1日起施行，各地应当学习。根据《示例蜂王浆质量管理条例》检查。',
      ['NOT_YET_IN_FORCE'],
    ],
    ['a slip in a title', '根据《养蜂管理条列》登记。', ['TITLE_MISSPELT']],
    [
      'one document with two dashes',
      '《甲规划（2020-2025年）》《甲规划（2020—2025年）》',
      ['NOT_HELD', 'NOT_HELD'],
    ],
    ['a short name never defined is told once', '《条例》《条例》', ['ABBREVIATION_UNDEFINED', 'NOT_HELD']],
  ])('%s', async (_, text, codes) => {
    expect(await codesOf(text, { asOf: '2022-12-31' })).toEqual(codes);
  });

  test('a version named by its number that is yet to take effect is told by its own day', async () => {
    const text = '依照2020年修订的《养蜂管理条例》第一条。';
    const { findings } = await checkText({ text, asOf: '2019-06-01' }, knowledge, texts);
    expect(findings).toMatchObject([
      { code: expect.stringMatching(/^(?:NOT_YET_IN_FORCE|IN_FORCE_LATER)$/u) },
    ]);
    expect(findings[0]!.message).toContain('2020-01-01');
  });

  const RULE = [
    '示例蜂场管理办法',
    '第一条　根据《示例蜂王浆质量管理条例》，制定本办法。',
    '第二条　蜂场应当登记。',
    '第三条　违反本办法第二条的，责令改正；违反本办法第九条的，予以通报。',
  ];
  test.each<[name: string, lines: string[], codes: string[]]>([
    ['an article that the draft itself has not', RULE, ['NOT_YET_IN_FORCE', 'PROVISION_NOT_FOUND']],
    [
      'a law in force by the day the draft takes effect',
      [...RULE, '第四条　本办法自2023年5月1日起施行。'],
      ['PROVISION_NOT_FOUND'],
    ],
    ['an excerpt, of which the other articles are not known', [RULE[0]!, ...RULE.slice(2)], []],
    [
      'a rule that is held itself, before it takes effect',
      ['示例蜂王浆质量管理条例', '第一条　本条例第一条所称蜂王浆'],
      [],
    ],
  ])('%s', async (_, lines, codes) => {
    expect(await codesOf(lines.join('\n'), { asOf: '2023-01-15' })).toEqual(codes);
  });

  test('a report covers its year and plans the next one', async () => {
    const report = (year: number, text: string) =>
      codesOf(`示例市科技局关于${year}年法治政府建设情况的报告\n一、主要举措\n${text}`, { asOf: undefined });
    expect(await report(2022, '全面落实《示例蜂王浆质量管理条例》。')).toEqual(['IN_FORCE_LATER']);
    expect(await report(2015, '落实《蜂蜜收购办法》。')).toEqual(['REPEALED_IN_PERIOD']);
    expect(await report(2016, '落实《蜂蜜收购办法》。')).toEqual(['REPEALED']);
  });

  test('a local rule of another region, older than the law it rests on', async () => {
    expect(await codesOf('根据《甲市养蜂办法》', { region: ['乙省'] })).toEqual([
      'OTHER_REGION',
      'SUPERIOR_CHANGED',
    ]);
    expect(await codesOf('根据《甲市养蜂办法》', { region: ['甲省', '甲市', '丙区'] })).toEqual([
      'SUPERIOR_CHANGED',
    ]);
  });

  test('without texts says nothing of articles and quotations, and says so', async () => {
    const result = await checkText(
      { text: '《养蜂管理条例》第一条规定：“养蜂人应当登记蜂场位置。”', asOf: '2024-06-01' },
      knowledge,
    );
    expect(result.findings.map(({ code }) => code)).toEqual(['QUOTATION_NOT_VERIFIED']);
    expect(result.unverified).toEqual({ citations: 1, quotations: 1 });
    expect(checkAsText(result, 'a.txt')).toContain('未能核对：1 处条款、1 处引文');
  });

  test('codes can be silenced, and reviewed findings accepted', async () => {
    const text = '根据《蜂蜜收购办法》收购，参照《蜂王浆质量规定》。';
    expect(await codesOf(text, { silenced: ['NOT_HELD'] })).toEqual(['REPEALED']);
    const [repealed] = (await checkText({ text, asOf: '2024-06-01' }, knowledge)).findings;
    expect(await codesOf(text, { accepted: new Set([acceptKey(repealed!)]) })).toEqual(['NOT_HELD']);
  });

  test('lists each document once, with its provisions and the gravest finding', async () => {
    const text = '根据《养蜂管理条例》第一条、第九条，《养蜂管理条例》第二条。';
    const { authorities } = await checkText({ text, asOf: '2024-06-01' }, knowledge, texts);
    expect(authorities).toMatchObject([
      {
        title: '养蜂管理条例',
        verdict: '有效',
        count: 2,
        severity: 'ERROR',
        provisions: ['第一条', '第九条', '第二条'],
      },
    ]);
  });
});

describe('its forms', () => {
  const text = '一、根据《养蜂管理条例》第九条<script>。\n二、根据《蜂蜜收购办法》。';
  const checked = () => checkText({ text, asOf: '2024-06-01' }, knowledge, texts);

  test('text names file, line and column', async () => {
    const lines = checkAsText(await checked(), '稿.txt').split('\n');
    expect(lines[0]).toBe('稿.txt:1:5 错误 PROVISION_NOT_FOUND');
    expect(lines).toContain('稿.txt:2:5 错误 REPEALED');
  });

  test('HTML marks what was found and escapes the draft', async () => {
    const html = checkAsHtml(await checked(), '<b>', 'yiju');
    expect(html).not.toContain('<script>');
    expect(html.match(/<mark class="ERROR"/gu)).toHaveLength(2);
  });

  test('SARIF gives rules, levels and regions', async () => {
    const [run] = checkAsSarif(await checked(), '稿.txt', '1.0.0').runs;
    expect(run!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['PROVISION_NOT_FOUND', 'error'],
      ['REPEALED', 'error'],
    ]);
    expect(run!.results[1]!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 5,
    });
  });
});
