import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseSource,
  type ReadDocument,
  readDocument,
  SourceRefusedError,
} from '../../../src/domain/sources';
import { docxOf, htmlOf, pdfOf, SAMPLE_LINES } from './fixtures';

const MAKERS: Record<string, (lines: readonly string[]) => Uint8Array | Promise<Uint8Array>> = {
  docx: docxOf,
  html: htmlOf,
  pdf: pdfOf,
};

describe.each(Object.keys(MAKERS))('a law as %s', (format) => {
  it('goes through the same pipeline as Markdown', async () => {
    const bytes = await MAKERS[format]!(SAMPLE_LINES);
    const read = format === 'pdf' ? readInNode(bytes) : await readDocument(bytes, '样例.bin');
    expect(read.format).toBe(format);
    const parsed = parseSource(read.text, { file: `样例.${format}`, branch: '地方性法规' });
    expect(parsed.title).toBe('示例市样例管理条例');
    expect(parsed.events.map(({ kind, date }) => [kind, date])).toEqual([
      ['ADOPTED', '2019-03-01'],
      ['AMENDED', '2021-05-06'],
      ['OTHER', null],
      ['OTHER', null],
      ['OTHER', null],
    ]);
    expect(parsed.provisions.map(({ path }) => path)).toEqual([
      'ch-1',
      'art-1',
      'art-2',
      'art-2/par-1',
      'art-2/par-1/sub-1',
      'art-2/par-1/sub-2',
      'art-2/par-2',
      'ch-2',
      'art-3',
    ]);
  });
});

it('reads the cells of an HTML table as one line a row', async () => {
  const html =
    '<html><body><p>示例</p><table><tr><td>甲</td><td><p>乙</p></td></tr><tr><td>丙</td><td>丁</td></tr></table></body></html>';
  const { text } = await readDocument(new TextEncoder().encode(html), 'a.html');
  expect(text).toBe('示例\n\n|甲 |乙 |\n\n|丙 |丁 |');
});

it('reads deeply nested HTML without exhausting the call stack', async () => {
  const html = `<html><body>${'<div>'.repeat(12_000)}示例${'</div>'.repeat(12_000)}</body></html>`;
  const read = readDocument(new TextEncoder().encode(html), 'a.html');
  await expect(read).resolves.toMatchObject({ text: '示例' });
});

it.each([
  ['a PDF that is cut off', '%PDF-1.4\nnothing', 'a.pdf', 'pdf'],
  ['a ZIP that is no DOCX', 'PK\x03\x04nothing', 'a.docx', 'docx'],
  ['a file without any text', ' \n\n', 'a.txt', 'text'],
])('refuses %s with its name and a remedy', async (_, content, file, format) => {
  const refusal = readDocument(new TextEncoder().encode(content), file);
  await expect(refusal).rejects.toThrow(SourceRefusedError);
  await expect(refusal).rejects.toMatchObject({ file, reason: expect.stringContaining(format) });
});

/** The PDF library loads its engine by dynamic import, which Jest's sandbox has not. */
function readInNode(bytes: Uint8Array): ReadDocument {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-pdf-'));
  try {
    const path = join(folder, 'sample.pdf');
    writeFileSync(path, bytes);
    const out = execFileSync(process.execPath, [join(__dirname, 'read-in-node.cjs'), path], {
      encoding: 'utf8',
    });
    return JSON.parse(out) as ReadDocument;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
