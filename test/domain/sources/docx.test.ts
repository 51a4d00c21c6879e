/** What Word shows and a file does not say outright: numbers of lists, hidden words, cells that span rows. */
import JSZip from 'jszip';
import { parseSource, readDocument, SourceRefusedError } from '../../../src/domain/sources';
import { docxOf, docxWith, wordParagraph as p, wordRun as r, type WordParts } from './fixtures';

async function linesOf(parts: WordParts): Promise<string[]> {
  return (await readDocument(await docxWith(parts), 'a.docx')).text.split('\n\n');
}

interface LevelGiven {
  text: string;
  format?: string;
  start?: number;
  more?: string;
}

function list(id: number, levels: LevelGiven[], more = ''): string {
  const each = levels.map(
    ({ text, format = 'chineseCountingThousand', start = 1, more: inner = '' }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${inner}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${each.join('')}</w:abstractNum>`;
}

const num = (id: number, of: number, inner = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
const at = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const style = (id: string, inner: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`;

describe('numbers of lists', () => {
  it.each<[string, WordParts, string[]]>([
    [
      'articles of one list',
      {
        numbering: list(0, [{ text: '第%1条' }]) + num(1, 0),
        body: p('甲。', at(1)) + p('续甲。') + p('乙。', at(1)) + p('丙。', at(1)),
      },
      ['第一条　甲。', '续甲。', '第二条　乙。', '第三条　丙。'],
    ],
    [
      'articles by style',
      {
        numbering:
          list(0, [{ text: '第%1条', format: 'chineseCounting', more: '<w:pStyle w:val="Tiao"/>' }]) +
          num(7, 0),
        styles: style('Tiao', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'),
        body: p('甲。', '<w:pStyle w:val="Tiao"/>') + p('乙。', '<w:pStyle w:val="Tiao"/>'),
      },
      ['第一条　甲。', '第二条　乙。'],
    ],
    [
      'articles by a style based on another, at the level that the list keeps for it',
      {
        numbering:
          list(0, [
            { text: '第%1章' },
            { text: '第%2条', more: '<w:lvlRestart w:val="0"/><w:pStyle w:val="Tiao"/>' },
          ]) + num(7, 0),
        styles:
          style('Base', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
          style('Tiao', '<w:basedOn w:val="Base"/>'),
        body:
          p('总则', at(7)) +
          p('甲。', '<w:pStyle w:val="Tiao"/>') +
          p('附则', at(7)) +
          p('乙。', '<w:pStyle w:val="Tiao"/>'),
      },
      ['第一章　总则', '第一条　甲。', '第二章　附则', '第二条　乙。'],
    ],
    [
      'a list that starts in the middle',
      {
        numbering: list(0, [{ text: '第%1条', start: 12 }]) + num(1, 0),
        body: p('甲。', at(1)) + p('乙。', at(1)),
      },
      ['第十二条　甲。', '第十三条　乙。'],
    ],
    [
      'a second list that starts anew',
      {
        numbering:
          list(0, [{ text: '第%1条' }]) +
          num(1, 0) +
          num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
        body: p('甲。', at(1)) + p('乙。', at(1)) + p('丙。', at(2)) + p('丁。', at(2)),
      },
      ['第一条　甲。', '第二条　乙。', '第一条　丙。', '第二条　丁。'],
    ],
    [
      'a second list of the same levels that counts on',
      {
        numbering: list(0, [{ text: '第%1条' }]) + num(1, 0) + num(2, 0),
        body: p('甲。', at(1)) + p('乙。', at(2)),
      },
      ['第一条　甲。', '第二条　乙。'],
    ],
    [
      'items under articles, which begin again under each',
      {
        numbering:
          list(0, [
            { text: '第%1条' },
            { text: '（%2）', format: 'chineseCounting', more: '<w:suff w:val="nothing"/>' },
            { text: '%3.', format: 'decimal', more: '<w:suff w:val="space"/>' },
          ]) + num(1, 0),
        body:
          p('甲：', at(1)) +
          p('子；', at(1, 1)) +
          p('丑：', at(1, 1)) +
          p('细目', at(1, 2)) +
          p('乙：', at(1)) +
          p('寅。', at(1, 1)),
      },
      ['第一条　甲：', '（一）子；', '（二）丑：', '1.　细目', '第二条　乙：', '（一）寅。'],
    ],
    [
      'numbers of several levels in one, in figures',
      {
        numbering:
          list(0, [{ text: '%1' }, { text: '%1.%2', format: 'decimal', more: '<w:isLgl/>' }]) + num(1, 0),
        body: p('甲', at(1)) + p('乙', at(1, 1)) + p('丙', at(1, 1)),
      },
      ['一　甲', '1.1　乙', '1.2　丙'],
    ],
    [
      'beyond a hundred, and other counts',
      {
        numbering:
          list(0, [{ text: '第%1条', start: 109 }]) +
          list(1, [{ text: '%1、', format: 'ideographTraditional' }]) +
          list(2, [{ text: '%1', format: 'decimalEnclosedCircle' }]) +
          list(3, [{ text: '第%1条', format: 'decimal' }]) +
          num(1, 0) +
          num(2, 1) +
          num(3, 2) +
          num(4, 3),
        body: p('甲。', at(1)) + p('乙', at(2)) + p('丙', at(3)) + p('丁', at(4)) + p('戊', at(1)),
      },
      ['第一百零九条　甲。', '甲、　乙', '①　丙', '第1条　丁', '第一百一十条　戊'],
    ],
    [
      'bullets, and paragraphs taken out of their list',
      {
        numbering:
          list(0, [{ text: '●', format: 'bullet' }]) + list(1, [{ text: '第%1条' }]) + num(1, 0) + num(2, 1),
        styles: style('Tiao', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
        body:
          p('甲', at(1)) + p('乙', `<w:pStyle w:val="Tiao"/>${at(0)}`) + p('丙', '<w:pStyle w:val="Tiao"/>'),
      },
      ['甲', '乙', '第一条　丙'],
    ],
    [
      'a list of levels that another list defines',
      {
        numbering:
          list(0, [{ text: '第%1条' }], '<w:styleLink w:val="Laws"/>') +
          list(1, [], '<w:numStyleLink w:val="Laws"/>') +
          num(1, 0) +
          num(2, 1),
        body: p('甲。', at(2)) + p('乙。', at(2)),
      },
      ['第一条　甲。', '第二条　乙。'],
    ],
    [
      'what a tracked change replaced does not count',
      {
        numbering: list(0, [{ text: '第%1条' }]) + num(1, 0),
        body: p('甲。', `<w:pPrChange w:id="1"><w:pPr>${at(1)}</w:pPr></w:pPrChange>`) + p('乙。', at(1)),
      },
      ['甲。', '第一条　乙。'],
    ],
  ])('%s', async (_, parts, lines) => {
    expect(await linesOf(parts)).toEqual(lines);
  });

  it('make a law of a document that writes none', async () => {
    const bytes = await docxWith({
      numbering:
        list(0, [{ text: '第%1章' }, { text: '第%2条', more: '<w:lvlRestart w:val="0"/>' }]) + num(1, 0),
      body:
        p('示例市样例条例') +
        p('总则', at(1)) +
        p('甲。', at(1, 1)) +
        p('附则', at(1)) +
        p('本条例自2020年1月1日起施行。', at(1, 1)),
    });
    const { text } = await readDocument(bytes, 'a.docx');
    const parsed = parseSource(text, { file: 'a.docx' });
    expect(parsed.provisions.map(({ path }) => path)).toEqual(['ch-1', 'art-1', 'ch-2', 'art-2']);
    expect(parsed.effectiveOn).toBe('2020-01-01');
  });
});

describe('hidden words', () => {
  it.each<[string, string, string]>([
    ['a hidden run', r('明。') + r('暗', '<w:vanish/>') + r('亮。'), '明。亮。'],
    ['a run that is expressly shown', r('暗', '<w:vanish w:val="0"/>'), '暗'],
    ['hidden by its own style', r('明。') + r('暗', '<w:rStyle w:val="Hidden"/>'), '明。'],
    ['shown against its style', r('暗', '<w:rStyle w:val="Hidden"/><w:vanish w:val="false"/>'), '暗'],
    ['hidden only where the web shows it', r('暗', '<w:webHidden/>'), '暗'],
    [
      'deleted in a tracked change',
      `${r('明。')}<w:del><w:r><w:delText>暗</w:delText></w:r></w:del>`,
      '明。',
    ],
  ])('%s', async (_, runs, text) => {
    const styles = style('Hidden', '<w:rPr><w:vanish/></w:rPr>', 'character');
    const body = `${p('首行')}<w:p>${runs}</w:p>`;
    expect((await linesOf({ body, styles })).slice(1)).toEqual([text]);
  });

  it('of a paragraph whose style hides it', async () => {
    const styles = style('Note', '<w:rPr><w:vanish/></w:rPr>');
    const body = p('明。') + p('暗', '<w:pStyle w:val="Note"/>');
    expect(await linesOf({ body, styles })).toEqual(['明。']);
  });
});

it('keeps the columns of a table below one another where a cell spans rows', async () => {
  const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
  const rows = [
    cell('《示例法》', '<w:vMerge w:val="restart"/>') + cell('第三条') + cell('12'),
    cell('', '<w:vMerge/>') + cell('第四条') + cell('7'),
    cell('《样例条例》') + cell('第五条') + cell('9'),
  ];
  const body = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  expect(await linesOf({ body })).toEqual([
    '|《示例法》 |第三条 |12 |',
    '| |第四条 |7 |',
    '|《样例条例》 |第五条 |9 |',
  ]);
});

describe('a file that is another than its name says', () => {
  async function zipOf(name: string): Promise<Uint8Array> {
    return new JSZip().file(name, 'x').generateAsync({ type: 'uint8array' });
  }

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a.docx', () => Buffer.from('只是文字'), '纯文本'],
    ['a.DOCX', () => Buffer.from('<!DOCTYPE html><p>登录'), '网页'],
    ['a.pdf', () => Buffer.from('<html>登录'), '网页'],
    ['a.pdf', () => docxOf(['甲']), 'Word'],
    ['a.docx', () => zipOf('xl/workbook.xml'), 'Excel'],
    ['a.docx', () => zipOf('ppt/presentation.xml'), '演示文稿'],
    ['a.docx', () => zipOf('photo.jpg'), 'ZIP'],
    ['a.docx', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), '旧版 Office'],
    ['a.txt', () => Buffer.from('{\\rtf1 x}'), 'RTF'],
    ['a.txt', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), '图片'],
  ])('%s is refused with its real kind', async (file, bytes, kind) => {
    const refusal = readDocument(new Uint8Array(await bytes()), file);
    await expect(refusal).rejects.toThrow(SourceRefusedError);
    await expect(refusal).rejects.toMatchObject({
      file,
      code: 'file-kind',
      reason: expect.stringContaining(kind),
    });
  });
});
