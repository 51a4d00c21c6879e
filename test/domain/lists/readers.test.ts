import JSZip from 'jszip';
import { readSheets } from '../../../src/domain/lists/readers';
import { cellPlace, columnName } from '../../../src/domain/lists/readers/xlsx';
import { SourceRefusedError } from '../../../src/domain/sources';
import { encoded } from '../text/encodings';

const CSV = '序号,事项名称,设定依据\n1,"甲，乙","《甲法》第一条：“应当""先""报告。”\n《乙法》"\n';
const ROWS = [
  ['序号', '事项名称', '设定依据'],
  ['1', '甲，乙', '《甲法》第一条：“应当"先"报告。”\n《乙法》'],
];

const bytes = (text: string) => new TextEncoder().encode(text);

async function workbook(sheet: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  zip.file(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>',
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/sheet1.xml', sheet);
  zip.file('xl/worksheets/sheet2.xml', '<worksheet><sheetData/></worksheet>');
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
}

describe('CSV', () => {
  it.each([
    ['UTF-8', bytes(CSV)],
    ['UTF-8 with a byte-order mark', bytes(`\ufeff${CSV}`)],
    ['GB18030', encoded(CSV, 'gbk')],
  ])('in %s', async (_name, given) => {
    const { format, sheets } = await readSheets(given, '清单.csv');
    expect(format).toBe('csv');
    expect(sheets[0]!.rows.slice(0, 2)).toEqual(ROWS);
  });

  it('parted by tabs', async () => {
    const { sheets } = await readSheets(bytes('序号\t设定依据\n1\t《甲法》\n'), '清单.tsv');
    expect(sheets[0]!.rows.slice(0, 2)).toEqual([
      ['序号', '设定依据'],
      ['1', '《甲法》'],
    ]);
  });

  it('with a quote that is never closed is read as it stands', async () => {
    const { sheets } = await readSheets(bytes('序号,设定依据\n1,"《甲法》\n2,《乙法》\n'), '清单.csv');
    expect(sheets[0]!.rows.length).toBeGreaterThanOrEqual(2);
  });
});

describe('XLSX', () => {
  it('takes shared and inline words, numbers and saved values of formulas, and runs nothing', async () => {
    const sheet =
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>甲</t></is></c></row>' +
      '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="str"><f>HYPERLINK("http://example.invalid")</f><v>乙</v></c><c r="C3"><f>NOW()</f></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A2:B2"/></mergeCells></worksheet>';
    const shared = '<sst><si><r><t>题</t></r><r><t>名</t></r><rPh><t>ティ</t></rPh></si></sst>';
    const file = await workbook(sheet, { 'xl/sharedStrings.xml': shared, 'xl/vbaProject.bin': 'macro' });
    const { sheets } = await readSheets(file, '清单.xlsx');
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({
      name: '甲',
      rows: [[], ['题名', '', '甲'], ['2', '乙']],
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    });
  });

  it('refuses one of more parts than any workbook has', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`xl/media/${at}`, '']));
    const bomb = await workbook('<worksheet/>', many);
    await expect(readSheets(bomb, '清单.xlsx')).rejects.toMatchObject({ code: 'zip-too-large' });
  });

  it('refuses what is no workbook, entities and rows beyond the last', async () => {
    const entities =
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const beyond = '<worksheet><sheetData><row r="99999999"><c><v>1</v></c></row></sheetData></worksheet>';
    for (const sheet of [entities, beyond])
      await expect(readSheets(await workbook(sheet), '清单.xlsx')).rejects.toThrow(SourceRefusedError);
    await expect(readSheets(bytes('PK\u0003\u0004'), '清单.xlsx')).rejects.toThrow(SourceRefusedError);
  });

  it('names cells as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(cellPlace('AB12')).toEqual({ column: 27, row: 11 });
    expect(() => cellPlace('XFE1')).toThrow();
  });
});

describe('pages', () => {
  it('give their tables with merged cells, each under the line before it', async () => {
    const html =
      '<!doctype html><p>导航</p><p>甲市权责清单</p><div><table><tr><th rowspan="2">序号</th><th colspan="2">设定依据</th></tr>' +
      '<tr><th>名称</th><th>条款</th></tr><tr><td>1</td><td>《甲<br>法》</td><td>第二条</td></tr></table></div>';
    const { sheets } = await readSheets(bytes(html), '清单.html');
    expect(sheets).toEqual([
      {
        name: null,
        rows: [
          ['甲市权责清单'],
          ['序号', '设定依据', ''],
          ['', '名称', '条款'],
          ['1', '《甲\n法》', '第二条'],
        ],
        merges: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 1, right: 2 },
        ],
      },
    ]);
  });
});

it('refuses a file that holds no tables, and says what it is', async () => {
  await expect(readSheets(bytes('%PDF-1.7'), '清单.pdf')).rejects.toMatchObject({ code: 'file-kind' });
});
