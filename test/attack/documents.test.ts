/** Documents from somebody else that name what is outside of them: files of this machine, and addresses. */
import fs from 'node:fs';
import JSZip from 'jszip';
import { readDocument } from '../../src/domain/sources/readers';
import { docxOf, htmlOf } from '../domain/sources/fixtures';
import { setTrap, type Trap } from './trap';

let trap: Trap;
let opened: jest.SpyInstance;
beforeAll(async () => {
  trap = await setTrap();
});
afterAll(() => trap.close());
beforeEach(() => {
  opened = jest.spyOn(fs.promises, 'readFile');
});
afterEach(() => {
  expect(trap.heard).toEqual([]);
  expect(opened).not.toHaveBeenCalled();
  opened.mockRestore();
});

const DRAWING =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

/** With a picture that is to be found at `target`. */
async function docxLinkingTo(target: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await docxOf(['报告']));
  const document = await zip.file('word/document.xml')!.async('string');
  zip.file('word/document.xml', document.replace('</w:body>', `${DRAWING}</w:body>`));
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/></Relationships>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

test.each<[string, () => string]>([
  ['a file of this machine', () => __filename],
  ['a file by its address', () => `file://${__filename}`],
  ['another server', () => trap.url],
])('a DOCX that links to %s is read without it, or not at all', async (_, target) => {
  const text = await readDocument(await docxLinkingTo(target()), '报告.docx').then(
    (read) => read.text,
    (error: Error) => error.message,
  );
  expect(text).not.toContain('DRAWING');
});

test('a DOCX that declares an outside entity is read without it, or not at all', async () => {
  const zip = await JSZip.loadAsync(await docxOf(['报告&outside;']));
  const document = await zip.file('word/document.xml')!.async('string');
  const doctype = `<!DOCTYPE w [<!ENTITY outside SYSTEM "${trap.url}">]>`;
  zip.file('word/document.xml', document.replace('?>', `?>${doctype}`));
  await readDocument(await zip.generateAsync({ type: 'uint8array' }), '报告.docx').catch(() => null);
});

test('HTML that names addresses is read for its words', async () => {
  const lines = [
    `<img src="${trap.url}"><iframe src="${trap.url}"></iframe>报告<script src="${trap.url}"></script>`,
  ];
  expect((await readDocument(htmlOf(lines), '报告.html')).text).toContain('报告');
});
