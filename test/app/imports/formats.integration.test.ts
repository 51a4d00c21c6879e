/** Laws and reports as DOCX, HTML and PDF, in one batch with files that cannot be read. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { MAX_FILE_BYTES } from '../../../src/app/imports/read-input';
import type { ImportSummary } from '../../../src/domain/model/import';
import { docxOf, htmlOf, pdfOf } from '../../domain/sources/fixtures';
import { type Files, temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();
beforeEach(() => freshGraph(driver));
afterAll(() => driver.close());

const lawLines = (title: string) => [
  title,
  '（2019年3月1日示例市第一届人民代表大会常务委员会第二次会议通过）',
  '第一条　为了举例，制定本条例。',
  '第二条　样例应当具备下列条件：',
  '（一）短小；',
  '（二）明白。',
  '第三条　本条例自2019年6月1日起施行。',
];
const REPORT_LINES = [
  '示例市科技局关于2022年法治政府建设情况的报告',
  '现将有关情况报告如下。',
  '一、主要举措',
  '落实《示例文书条例》第二条，公开信息12条。',
];

/** In a process of its own: the PDF library loads its engine by dynamic import, which Jest's sandbox has not. */
async function load(files: Files, kind: 'sources' | 'reports'): Promise<ImportSummary> {
  const child = [join(__dirname, 'import-child.cjs'), folderWith(files), kind];
  const { stdout } = await promisify(execFile)(process.execPath, child, { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as ImportSummary;
}

async function zipBomb(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('word/document.xml', new Uint8Array(300 * 1024 * 1024));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

const codesOf = ({ results }: ImportSummary) =>
  Object.fromEntries(results.map(({ file, findings }) => [file, findings.map((finding) => finding.code)]));

describe('laws of several formats', () => {
  test('load with their provisions, while each that cannot be read is refused with its reason', async () => {
    const summary = await load(
      {
        '地方性法规/示例文书条例.docx': await docxOf(lawLines('示例文书条例')),
        '地方性法规/示例网页条例.html': htmlOf(lawLines('示例网页条例')),
        '地方性法规/示例版面条例.pdf': pdfOf(lawLines('示例版面条例')),
        '地方性法规/扫描.pdf': pdfOf([]),
        '地方性法规/截断.pdf': '%PDF-1.4\nnothing',
        '地方性法规/炸弹.docx': await zipBomb(),
        '地方性法规/空.html': htmlOf([]),
        '地方性法规/过大.html': Buffer.alloc(MAX_FILE_BYTES + 1, 'a'),
      },
      'sources',
    );
    expect(summary).toMatchObject({ files: 8, refused: 5 });
    expect(codesOf(summary)).toMatchObject({
      '地方性法规/扫描.pdf': ['pdf-without-text'],
      '地方性法规/截断.pdf': ['pdf-unreadable'],
      '地方性法规/炸弹.docx': ['zip-too-large'],
      '地方性法规/空.html': ['html-without-text'],
      '地方性法规/过大.html': ['file-too-large'],
    });
    expect(
      await query(
        driver,
        `MATCH (s:LegalSource)-[:HAS_VERSION]->(v {textHeld: true})
         RETURN s.title AS title, v.effectiveFrom AS effectiveFrom, v.articleCount AS articles,
           COUNT { MATCH (p:Provision {versionId: v.id}) WHERE p.path STARTS WITH 'art-2/' } AS parts
         ORDER BY title`,
      ),
    ).toEqual(
      ['示例文书条例', '示例版面条例', '示例网页条例'].map((title) => ({
        title,
        effectiveFrom: '2019-06-01',
        articles: 3,
        parts: 2,
      })),
    );
  });
});

describe('reports of several formats', () => {
  test('load with their citations, while a scanned one is refused', async () => {
    const report = (name: string) => [REPORT_LINES[0]!.replace('示例市', name), ...REPORT_LINES.slice(1)];
    const summary = await load(
      {
        'a.docx': await docxOf(report('甲市')),
        'b.html': htmlOf(report('乙市')),
        'c.pdf': pdfOf(report('丙市')),
        'd.pdf': pdfOf([]),
      },
      'reports',
    );
    expect(summary).toMatchObject({ files: 4, refused: 1 });
    expect(codesOf(summary)).toMatchObject({ 'd.pdf': ['pdf-without-text'] });
    expect(
      await query(
        driver,
        `MATCH (r:Report) RETURN r.file AS file,
           COUNT { MATCH (c:Citation {reportId: r.id, title: '示例文书条例'}) } AS citations ORDER BY file`,
      ),
    ).toEqual(['a.docx', 'b.html', 'c.pdf'].map((file) => ({ file, citations: 1 })));
  });
});
