/** DOCX as offices and the national law database publish it: one paragraph a line, numbers of lists written out. */
import type JSZip from 'jszip';
import { marginParagraphs } from './docx-margins';
import { Numbering } from './docx-numbering';
import { editedParagraphs } from './docx-paragraphs';
import { Styles } from './docx-styles';
import { withoutWrappers } from './docx-wrappers';
import { documentHtmlText } from './html';
import { refuseZipBomb } from './zip-size';

/**
 * Through HTML, since raw text loses where a table's cells end. Notes come last.
 * @param margins whether headers and footers are read too, behind everything else.
 */
export async function docxText(bytes: Uint8Array, margins = false): Promise<string> {
  const text = documentHtmlText(await docxHtml(bytes));
  return margins ? [text, ...(await marginsOf(bytes, text))].join('\n\n') : text;
}

/** Each paragraph of headers and footers once, but for the title that a header repeats. */
async function marginsOf(bytes: Uint8Array, text: string): Promise<string[]> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => MARGIN.test(name));
  const parts = await Promise.all(names.sort().map((name) => zip.file(name)!.async('string')));
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return [...new Set(parts.flatMap(marginParagraphs))].filter((each) => !lines.has(each));
}

const MARGIN = /^word\/(?:header|footer)\d*\.xml$/u;

/** As HTML, tables with their merged cells. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  refuseZipBomb(bytes);
  // Loaded when first needed: most runs read no DOCX.
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: await withWrittenNumbers(Buffer.from(bytes)) },
    {
      includeDefaultStyleMap: false,
      // A document from elsewhere may link to any file of this machine.
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return value;
}

/** Word counts 第一条, 第二条 while it shows them; the converter does not. Nor does it leave out hidden words. */
async function withWrittenNumbers(bytes: Buffer): Promise<Buffer> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  const main = mainPart(zip);
  const document = main && (await zip.file(main)!.async('string'));
  if (!main || !document) return bytes;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = async (name: string) => (await zip.file(folder + name)?.async('string')) ?? null;
  const styles = new Styles(await part('styles.xml'));
  const numbering = new Numbering(await part('numbering.xml'));
  zip.file(main, editedParagraphs(withoutWrappers(document), styles, numbering));
  // Written out by now; the converter ends at lists that refer to what is not there.
  if (zip.file(`${folder}numbering.xml`)) zip.file(`${folder}numbering.xml`, NO_NUMBERING);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

const NO_NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

function mainPart(zip: JSZip): string | null {
  if (zip.file('word/document.xml')) return 'word/document.xml';
  return Object.keys(zip.files).find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? null;
}
