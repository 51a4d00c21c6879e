/** Files that take all memory or never end: the process that reads them goes, and the one that asked has a refusal. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { docxOf, docxWith, htmlOf, pdfOf } from '../../domain/sources/fixtures';

jest.setTimeout(120_000);
const HOOK = resolve(__dirname, '../../sources-hook.cjs');
const SCRIPT = join(__dirname, 'read-each.cjs');
const LIMITS = { seconds: 20, megabytes: 700 };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiju-reader-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  text?: string;
  code?: string;
  reason?: string;
  remedy?: string;
  seconds: number;
}

function fileOf(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function readEach(files: readonly string[], limits = LIMITS): Promise<Outcome[]> {
  const args = ['-r', HOOK, SCRIPT, JSON.stringify(limits), ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return (JSON.parse(stdout) as { outcomes: Outcome[] }).outcomes;
}

/** A page of which the parser’s work grows with the square: too long for a second, and no more than three megabytes. */
const ENDLESS = `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')}>甲`;

test('documents of every kind are read by one process, and one that never ends is refused in time', async () => {
  const files = [
    fileOf('a.docx', await docxOf(['甲'])),
    fileOf('endless.html', ENDLESS),
    fileOf('b.html', htmlOf(['乙'])),
    fileOf('c.pdf', pdfOf(['丙'])),
  ];
  const [docx, endless, html, pdf] = await readEach(files, { ...LIMITS, seconds: 8 });
  expect([docx!.text, html!.text, pdf!.text]).toEqual(['甲', '乙', '丙']);
  expect(endless).toMatchObject({ code: 'reading-too-long', remedy: expect.stringContaining('请') });
});

test('one that takes more memory than there is for it is refused, and the next is read', async () => {
  const paragraphs = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(800_000);
  const files = [
    fileOf('large.docx', await docxWith({ body: paragraphs })),
    fileOf('b.html', htmlOf(['乙'])),
  ];
  const [large, next] = await readEach(files, { seconds: 90, megabytes: 350 });
  expect(large).toMatchObject({ code: 'reading-out-of-memory' });
  expect(next!.text).toBe('乙');
});

test('what a document may hold has its own limits', async () => {
  const listed = pdfListing(100_000);
  const files = [
    fileOf('deep.html', '<div>'.repeat(400_000)),
    fileOf('deep.docx', await docxWith({ body: '<w:sdt>'.repeat(5_000) })),
    fileOf('xml.docx', await docxWith({ body: ' '.repeat(33 * 1024 * 1024) })),
    fileOf('pages.pdf', listed),
  ];
  const outcomes = await readEach(files);
  expect(outcomes.map(({ code }) => code)).toEqual([
    'nested-too-deep',
    'nested-too-deep',
    'zip-too-large',
    'too-many-pages',
  ]);
});

test('Ctrl+C ends the program while a file is read that never ends', async () => {
  const child = spawn(
    process.execPath,
    ['-r', HOOK, SCRIPT, JSON.stringify(LIMITS), fileOf('a.html', ENDLESS)],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  await new Promise((wait) => setTimeout(wait, 3_000));
  // As a terminal does: to the whole group.
  process.kill(-child.pid!, 'SIGINT');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGINT');
});

/** One page, listed so often. */
function pdfListing(times: number): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(times)}] /Count ${times} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${out}xref\n0 4\n0000000000 65535 f \n${places}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}
