/** Notices that carry several acts, and those that carry one. The words are invented. */
import { parseSource, textsOfActs } from '../../../src/domain/sources';

const act = (title: string) => [title, '第一条　为了示例，制定本办法。', '第二条　示例应当明白。'];
const signed = ['示例县司法局', '2023年5月6日'];

const CASES: Record<string, { lines: string[]; titles: string[] }> = {
  'two in marks, joined': {
    lines: [
      '示例县司法局关于印发《甲管理办法》和《乙管理规定》的通知',
      '示司规〔2023〕3号',
      '现将《甲管理办法》和《乙管理规定》印发给你们。',
      ...signed,
      ...act('甲管理办法'),
      ...act('乙管理规定'),
    ],
    titles: ['甲管理办法', '乙管理规定'],
  },
  'three, as annexes, of which the title names one': {
    lines: [
      '示例县司法局关于印发《甲管理办法》等三项制度的通知',
      '现将《甲管理办法》《乙管理规定》《丙工作规则》印发给你们。',
      '附件：1.甲管理办法',
      '2.乙管理规定',
      '3.丙工作规则',
      ...signed,
      '附件1',
      ...act('甲管理办法'),
      '附件2',
      ...act('乙管理规定'),
      '附件3',
      ...act('丙工作规则'),
    ],
    titles: ['甲管理办法', '乙管理规定', '丙工作规则'],
  },
  'two without marks': {
    lines: [
      '示例县司法局关于印发甲管理办法和乙管理规定的通知',
      ...signed,
      ...act('甲管理办法'),
      ...act('乙管理规定'),
    ],
    titles: ['甲管理办法', '乙管理规定'],
  },
  'two names, one text': {
    lines: [
      '示例县司法局关于印发《甲管理办法》和《乙管理规定》的通知',
      '现将《甲管理办法》《乙管理规定》印发给你们，《乙管理规定》另发。',
      ...signed,
      ...act('甲管理办法'),
    ],
    titles: ['甲管理办法'],
  },
  'one act that carries out another': {
    lines: [
      '示例县司法局关于印发《甲办法实施细则》的通知',
      '为落实《甲办法》，现将《甲办法实施细则》印发给你们。',
      ...signed,
      ...act('甲办法实施细则'),
    ],
    titles: ['甲办法实施细则'],
  },
  'what one body passes on for another': {
    lines: [
      '示例县人民政府办公室转发县司法局关于加强示例工作意见的通知',
      '示府办发〔2023〕3号',
      '县司法局《关于加强示例工作的意见》已经县政府同意，现转发给你们。',
      '示例县人民政府办公室',
      '2023年5月6日',
      '关于加强示例工作的意见',
      '为加强示例工作，提出如下意见。',
      '一、总体要求',
      '示例应当明白。',
    ],
    titles: ['关于加强示例工作的意见'],
  },
};

test.each(Object.entries(CASES))('%s', (_, { lines, titles }) => {
  const texts = textsOfActs(lines.join('\n\n'));
  const acts = texts.map((text) => parseSource(text, { file: 'a.txt' }));
  expect(acts.map(({ title }) => title)).toEqual(titles);
  for (const { provisions, promulgatedOn } of acts) {
    const articles = provisions.filter(({ kind }) => kind === 'ARTICLE').map(({ path }) => path);
    expect(new Set(articles).size).toBe(articles.length);
    expect(articles.every((path) => !path.includes('dup'))).toBe(true);
    expect(promulgatedOn).toBe('2023-05-06');
  }
});

test('each act keeps the numbers of its lines', () => {
  const [first, second] = textsOfActs(CASES['two in marks, joined']!.lines.join('\n'));
  expect(first!.split('\n').indexOf('甲管理办法')).toBe(5);
  expect(second!.split('\n').indexOf('乙管理规定')).toBe(8);
});
