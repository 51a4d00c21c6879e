/** Texts made to be slow: four times the text takes about four times the work, not sixteen. */
import { findCitations, Lexicon, type LexiconEntry } from '../../../src/domain/citations';
import { blankTags } from '../../../src/domain/citations/annotate';
import { find } from './support';

/** Characters. */
const SMALL = 10_000;
/** Linear work gives 4, quadratic 16; the room between is for a machine that does other things too. */
const BOUND = 10;
/** Below this a time says nothing of growth. */
const TOO_SHORT_MS = 30;

/** Of processor time, which a busy machine does not stretch as it does the time of the clock. */
function milliseconds(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Collecting garbage and sharing a cache only ever add: a ratio out of bounds is measured again before it is believed. */
function expectRatio(before: () => unknown, after: () => unknown, bound: number): void {
  before();
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= bound; attempt++) {
    const base = Math.max(milliseconds(before), TOO_SHORT_MS);
    least = Math.min(least, milliseconds(after) / base);
  }
  expect(least).toBeLessThan(bound);
}

function expectLinear(make: (size: number) => string, read: (text: string) => unknown, size: number): void {
  const small = make(size);
  const large = make(size * 4);
  expectRatio(
    () => read(small),
    () => read(large),
    BOUND,
  );
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));
/** What begins like a name of the catalogue and never ends like one. */
const cut = (name: string) => name.slice(0, -1);

const TEXTS: [string, (size: number) => string][] = [
  ['marks that open and never close', repeated('《')],
  ['marks that open before words and never close', repeated('《示')],
  ['marks nested and then closed', (size) => '《'.repeat(size) + '》'.repeat(size)],
  ['brackets that never close', repeated('（')],
  ['brackets behind a title that never close', (size) => `《行政处罚法》${repeated('（')(size)}`],
  ['brackets nested and then closed', (size) => '（'.repeat(size) + '）'.repeat(size)],
  ['closing brackets before a year', repeated('）〔2022〕1号')],
  ['第 and nothing else', repeated('第')],
  ['numerals without an end', (size) => `第${'一'.repeat(size)}条`],
  ['lists of articles', (size) => `《行政处罚法》${repeated('第一条、')(size)}`],
  ['lists before one unit', (size) => `《行政处罚法》第${repeated('一、')(size)}条`],
  ['ranges', (size) => `《行政处罚法》${repeated('第一条至第三百条、')(size / 4)}`],
  ['chapters before an article', (size) => `《行政处罚法》${repeated('第一章')(size)}第一条`],
  ['其实施细则 after one source', (size) => `《行政处罚法》${repeated('其实施细则')(size)}`],
  ['该条例 without a source', repeated('该条例')],
  ['numbers that only begin', repeated('国发〔')],
  ['numbers that only begin, with a year', repeated('国发〔2022〕')],
  ['orders without an issuer', repeated('令第1号')],
  ['issuers without an order', repeated('国务院')],
  ['条例 and nothing else', repeated('条例')],
  ['marked kinds of documents', repeated('《条例》')],
  ['short names defined over and over', repeated('《行政处罚法》（以下简称《处罚法》）')],
  ['beginnings of a known name', repeated(cut('政府信息公开条例'))],
  ['beginnings of a long known name', repeated(cut('中华人民共和国行政处罚法'))],
  ['known names without marks', repeated('行政处罚法')],
  ['regions before a name', repeated('重庆市沙坪坝区')],
  ['verbs before one mention', (size) => `${repeated('贯彻落实')(size)}《行政处罚法》`],
  ['mentions in one sentence', repeated('贯彻《行政处罚法》、')],
  ['verbs and negations without a stop', repeated('未违反')],
  ['organs and their 关于 without an end', repeated('全国人民代表大会常务委员会关于')],
  ['verbs before 条例', repeated('制定条例')],
  ['single marks that never close', repeated('〈')],
  ['rows of a table', (size) => `| 刑法条文 |${repeated('\n| 第一条 |')(size)}`],
  [
    'places of a law’s own',
    (size) => `示例法\n第一条 ${repeated('违反第二条规定，依照前款、本法第三条。')(size)}`,
  ],
  ['lists of ordinals without a unit', repeated('第一、第二至')],
  ['line breaks', repeated('\n第一条\n')],
  ['white space', repeated(' \u3000')],
  ['lone surrogates', repeated('\ud83d')],
];

test.each(TEXTS)('%s', (_, make) => {
  expectLinear(make, find, SMALL);
});

test('marked titles as many as a request may hold', () => {
  const few = repeated('《法》')(SMALL);
  const many = repeated('《法》')(SMALL * 20);
  // Four times would not tell it from what is quadratic, whose part is small at first.
  expectRatio(
    () => find(few),
    () => find(many),
    20,
  );
});

test('one line of 5 MB is read', () => {
  const text = '第'.repeat(1_700_000);
  expect(find(text)).toEqual([]);
});

test('HTML of tags that never close', () => {
  expectLinear(repeated('<p'), blankTags, SMALL * 10);
});

test('a catalogue sixteen times as large does not slow a text down by much', () => {
  const text = '根据政府信息公开条例第十条和《优化营商环境条例》，推进工作，完善制度。'.repeat(500);
  const extra: LexiconEntry[] = Array.from({ length: 32_000 }, (_, at) => ({
    name: `某地第${at}类事务管理条例`,
    title: `某地第${at}类事务管理条例`,
    kind: 'local_regulation',
    bare: true,
  }));
  const known = ['政府信息公开条例', '优化营商环境条例'].map(
    (name): LexiconEntry => ({ name, title: name, kind: 'admin_regulation', bare: true }),
  );
  const small = new Lexicon([...known, ...extra.slice(0, 2_000)]);
  const large = new Lexicon([...known, ...extra]);
  expectRatio(
    () => findCitations(text, small),
    () => findCitations(text, large),
    4,
  );
});
