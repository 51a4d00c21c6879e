/** A list checked row by row, and given back with columns added and nothing else changed. */
import JSZip from 'jszip';
import { fileToCheck, textToCheck } from '../../../src/app/check/file';
import { checkList } from '../../../src/app/check/list';
import { listFileOf, listFileWithVerdicts, mappingOf } from '../../../src/app/check/list-file';
import { CHECK_FORMATS, renderCheck } from '../../../src/app/check/render';
import { withCells } from '../../../src/app/check/render/list-xlsx';
import { readSheets } from '../../../src/domain/lists/readers';
import { decodeText } from '../../../src/domain/text/decode';
import { PROGRAM } from '../../../src/platform/version';
import { knowledge } from '../../domain/citations/support';
import { ENFORCEMENT, enforcementCsv, LICENCES, licencesXlsx } from '../../domain/lists/made-lists';
import { encoded } from '../../domain/text/encodings';
import { laws, lawsHeld } from './list-laws';

const bytes = (text: string) => new TextEncoder().encode(text);

async function check(csv: string, asOf = '2024-06-01') {
  const file = (await listFileOf(bytes(csv), '清单.csv'))!;
  return { file, result: await checkList({ list: file.list, asOf }, laws(), lawsHeld()) };
}

const HEAD = '序号,事项名称,设定依据\n';

describe('each row', () => {
  const cases: [what: string, basis: string, verdict: string, right: RegExp | null][] = [
    ['a basis in force', '《甲乙登记条例》第三条', 'RIGHT', null],
    ['a basis that was repealed', '《甲乙登记办法》第三条', 'ERROR', /甲乙登记条例/u],
    ['an article that is not there', '《甲乙登记条例》第九十条', 'ERROR', null],
    [
      'pasted text that is the article’s',
      '《甲乙登记条例》第三条：申请登记的，应当在十日内提交材料。',
      'RIGHT',
      null,
    ],
    [
      'pasted text that is not',
      '《甲乙登记条例》第三条：“申请登记的，应当在三十日内提交材料。”',
      'ERROR',
      /十日/u,
    ],
    [
      'pasted text of the version before',
      '《甲乙登记条例》第三条：“申请登记的，应当在十五日内提交材料。”',
      'ERROR',
      null,
    ],
    ['a document that is not held', '《丙丁不存在的规定》第三条', 'NOTE', null],
    ['none', '无', 'NO_BASIS', null],
    ['nothing that can be read', '按第三条办', 'NOT_READ', null],
  ];

  it.each(cases)('%s', async (_what, basis, verdict, right) => {
    const { result } = await check(`${HEAD}1,甲,"${basis.replaceAll('"', '""')}"\n`);
    const [row] = result.list.rows;
    expect(row!.verdict).toBe(verdict);
    if (right) expect(row!.right.join()).toMatch(right);
  });

  it('says since when', async () => {
    const { result } = await check(`${HEAD}1,甲,《甲乙登记条例》\n2,乙,《甲乙登记办法》\n`);
    expect(result.list.rows.map(({ since }) => since)).toEqual([
      ['《甲乙登记条例》现行版本自 2022-01-01 起施行'],
      ['《甲乙登记办法》自 2015-01-01 起不再有效'],
    ]);
  });
});

describe('the same workbook', () => {
  it('has four columns more, and every other part and every other cell as it was', async () => {
    const given = await licencesXlsx();
    const file = (await listFileOf(given, '清单.xlsx'))!;
    const result = await checkList({ list: file.list, asOf: '2024-06-01' }, knowledge());
    const out = await listFileWithVerdicts(file, result);
    const before = await JSZip.loadAsync(given);
    const after = await JSZip.loadAsync(out);
    expect(Object.keys(after.files)).toEqual(Object.keys(before.files));
    for (const name of Object.keys(before.files)) {
      const [was, is] = await Promise.all([before, after].map((zip) => zip.file(name)?.async('string')));
      if (!/worksheets\/sheet\d+\.xml$/u.test(name)) expect(is).toBe(was);
      else {
        const without = is!
          .replace(
            /<c r="[H-K]\d+"[^>]*t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>/gu,
            '',
          )
          .replace(/(<dimension ref="[A-Z]+\d+:)[A-Z]+/u, '$1G');
        expect(without).toBe(was!.replace(/(<dimension ref="[A-Z]+\d+:)[A-Z]+/u, '$1G'));
      }
    }
    const sheets = await readSheets(out, '清单.xlsx');
    expect(sheets.sheets[0]!.rows[2]!.slice(7)).toEqual(['核对结论', '应为', '自何时起', '核对说明']);
    const told = sheets.sheets.flatMap(({ rows }) => rows.slice(3).map((row) => row[7]));
    expect(told).toHaveLength(LICENCES.length);
    expect(told.every((words) => words !== undefined && words !== '')).toBe(true);
    expect(sheets.sheets.map(({ merges }) => merges)).toEqual(file.sheets.map(({ merges }) => merges));
  });

  it('writes into rows that close themselves, with the prefix and the spans that the file has', () => {
    const xml =
      '<?xml version="1.0"?>\r\n<x:worksheet><x:dimension ref="A1:B2"/><x:sheetData><x:row r="1" spans="1:2"><x:c r="A1" s="3"><x:v>1</x:v></x:c></x:row>\r\n<x:row r="2"/></x:sheetData></x:worksheet>';
    expect(
      withCells(
        xml,
        2,
        new Map([
          [0, ['甲<&']],
          [1, ['', '=乙']],
        ]),
      ),
    ).toBe(
      '<?xml version="1.0"?>\r\n<x:worksheet><x:dimension ref="A1:D2"/><x:sheetData><x:row r="1" spans="1:3"><x:c r="A1" s="3"><x:v>1</x:v></x:c><x:c r="C1" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">甲&lt;&amp;</x:t></x:is></x:c></x:row>\r\n<x:row r="2"><x:c r="D2" t="inlineStr"><x:is><x:t xml:space="preserve">=乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });
});

describe('the same CSV', () => {
  it('has cells added to its records, in its own encoding and with its own line ends', async () => {
    const given = enforcementCsv();
    const file = (await listFileOf(given, '目录.csv'))!;
    const result = await checkList({ list: file.list, asOf: '2024-06-01' }, knowledge());
    const out = await listFileWithVerdicts(file, result);
    const { text, encoding } = decodeText(out);
    expect(encoding).toBe('gb18030');
    const { sheets } = await readSheets(out, '目录.csv');
    expect(sheets[0]!.rows.map((row) => row.slice(0, 6))).toEqual(
      file.sheets[0]!.rows.map((row) => row.slice(0, 6)),
    );
    expect(text.split('\r\n')[0]).toBe(decodeText(given).text.split('\r\n')[0]);
    expect(result.list.rows).toHaveLength(ENFORCEMENT.length);
  });

  it('keeps a byte-order mark, fills short records and makes no formula', async () => {
    const file = (await listFileOf(bytes(`\ufeff${HEAD}1,甲,"《甲乙登记条例》"\n`), '清单.csv'))!;
    const result = await checkList({ list: file.list, asOf: '2024-06-01' }, laws(), lawsHeld());
    result.list.rows[0]!.right = ['=1+1'];
    const out = Buffer.from(await listFileWithVerdicts(file, result)).toString('utf8');
    expect(out).toBe(
      `\ufeff序号,事项名称,设定依据,核对结论,应为,自何时起,核对说明\n1,甲,"《甲乙登记条例》",未发现问题,'=1+1,《甲乙登记条例》现行版本自 2022-01-01 起施行,按 2024-06-01 的效力核对；收录 2 个文件的目录；资料截至何日未载；${PROGRAM}\n`,
    );
  });
});

describe('as a check of a text', () => {
  const LIST = `某市办事清单,,\n${HEAD}1,甲,《甲乙登记条例》第三条\n2,乙,《甲乙登记办法》\n3,丙,《甲乙登记条例》第九十条；《甲乙登记办法》\n`;

  it('has one text, which the offsets of rows, findings and citations are of', async () => {
    const { result } = await check(LIST);
    const { text, findings, citations, list, authorities } = result;
    expect(text).toContain('第 4 行　乙\n《甲乙登记办法》\n');
    for (const { start, end, row } of list.rows) expect(text.slice(start, end)).toBe(row.basis);
    for (const { start, end, words } of findings) expect(text.slice(start, end)).toBe(words);
    for (const { citation } of citations)
      expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    expect(findings.map(({ code, citation }) => [code, citation])).toEqual([
      ['REPEALED', 1],
      ['PROVISION_NOT_FOUND', 2],
      ['REPEALED', 3],
    ]);
    expect(authorities.map(({ title, count, severity }) => [title, count, severity])).toEqual([
      ['甲乙登记条例', 2, 'ERROR'],
      ['甲乙登记办法', 2, 'ERROR'],
    ]);
  });

  it.each(CHECK_FORMATS)('is given as %s', async (format) => {
    const { file, result } = await check(LIST);
    const out = await renderCheck(result, file, format);
    if (format === 'csv') {
      expect(Buffer.from(out as Uint8Array)).toEqual(Buffer.from(await listFileWithVerdicts(file, result)));
    } else if (format === 'json') {
      const { findings, list } = JSON.parse(out as string);
      expect(findings.map(({ line, column }: { line: number; column: number }) => [line, column])).toEqual([
        [4, 1],
        [5, 1],
        [5, 14],
      ]);
      expect(list.rows.map(({ row, verdict }: { row: number; verdict: string }) => [row, verdict])).toEqual([
        [3, 'RIGHT'],
        [4, 'ERROR'],
        [5, 'ERROR'],
      ]);
    } else if (format === 'sarif') {
      const [{ results }] = JSON.parse(out as string).runs;
      const [{ physicalLocation }] = results[0].locations;
      expect(physicalLocation.region).toEqual({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 9 });
    } else if (typeof out === 'string') expect(out).toContain('甲乙登记办法');
    else expect(Object.keys((await JSZip.loadAsync(out)).files)).toContain('[Content_Types].xml');
  });

  it('gives csv back of a list in CSV alone', async () => {
    const { file, result } = await check(LIST);
    await expect(renderCheck(result, { ...file, format: 'xlsx' }, 'csv')).rejects.toThrow('CSV');
  });

  it('does not call a row right whose findings are silenced', async () => {
    const file = (await listFileOf(bytes(LIST), '清单.csv'))!;
    const silenced = ['REPEALED'] as const;
    const request = { list: file.list, asOf: '2024-06-01', silenced };
    const { list, findings, silenced: left } = await checkList(request, laws(), lawsHeld());
    expect(list.rows.map(({ verdict }) => verdict)).toEqual(['RIGHT', 'SILENCED', 'ERROR']);
    expect(findings.map(({ code }) => code)).toEqual(['PROVISION_NOT_FOUND']);
    expect(left).toBe(2);
  });

  it('says from which row on nothing was looked at', async () => {
    const file = (await listFileOf(bytes(LIST), '清单.csv'))!;
    const limits = { charactersPerRequest: 1_000, citationsPerRequest: 1 };
    const { list, findings } = await checkList({ list: file.list }, laws(), lawsHeld(), limits);
    expect(list.rows.map(({ verdict }) => verdict)).toEqual(['RIGHT', 'OVER_LIMIT', 'OVER_LIMIT']);
    expect(findings.map(({ code, message }) => [code, /还有 2 行/u.test(message)])).toEqual([
      ['OVER_LIMIT', true],
    ]);
    const short = { charactersPerRequest: 20, citationsPerRequest: 10 };
    await expect(checkList({ list: file.list }, laws(), lawsHeld(), short)).rejects.toThrow('最多 20');
  });
});

describe('which files are lists', () => {
  const DRAFT = '标题\n根据《甲乙登记条例》第三条。';
  it.each([
    ['清单.csv', `${HEAD}1,甲,《甲乙登记条例》`, 'list'],
    ['清单.tsv', `${HEAD}1,甲,《甲乙登记条例》`.replaceAll(',', '\t'), 'list'],
    ['数据.csv', '甲,乙\n1,2\n', 'draft'],
    ['稿.txt', DRAFT, 'draft'],
  ])('%s', async (name, text, kind) => {
    expect((await fileToCheck(bytes(text), name)).kind).toBe(kind);
  });

  it('refuses a workbook without legal bases, and a mapping for what is no list', async () => {
    const { default: writeXlsx } = await import('write-excel-file/node');
    const workbook = await writeXlsx([[{ value: '甲' }], [{ value: '乙' }]]).toBuffer();
    await expect(fileToCheck(workbook, '表.xlsx')).rejects.toThrow('设定依据');
    await expect(fileToCheck(bytes(DRAFT), '稿.txt', { columns: { basis: 'A' } })).rejects.toThrow(
      '设定依据',
    );
  });

  it('takes words as a draft unless their name or a mapping says that they are a list', async () => {
    expect((await textToCheck(`${HEAD}1,甲,《甲乙登记条例》`)).kind).toBe('draft');
    expect((await textToCheck(`${HEAD}1,甲,《甲乙登记条例》`, '清单.csv')).kind).toBe('list');
    const mapping = { headerRow: 1, columns: { name: '乙', basis: 'A' } };
    expect((await textToCheck('甲\t乙\n《甲乙登记条例》\t某事\n', undefined, mapping)).kind).toBe('list');
  });
});

it('takes a mapping, and refuses what is none', () => {
  expect(mappingOf('{"columns":{"name":"甲","basis":2}}')).toEqual({ columns: { name: '甲', basis: 2 } });
  for (const wrong of [
    '',
    '{}',
    '{"columns":{"other":"甲"}}',
    '{"columns":{"name":{}}}',
    '{"headerRow":0,"columns":{"name":1}}',
  ])
    expect(() => mappingOf(wrong)).toThrow();
});

it('is no list where no column is a basis', async () => {
  expect(await listFileOf(encoded('姓名,电话\n甲,1\n', 'gbk'), '人.csv')).toBeNull();
});
