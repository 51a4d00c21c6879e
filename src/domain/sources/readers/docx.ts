/** DOCX as the national law database publishes it: one paragraph a line. */
import { htmlText } from './html';
import { refuseZipBomb } from './zip-size';

/** Through HTML, since raw text loses where a table's cells end. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  refuseZipBomb(bytes);
  // Loaded when first needed: most runs read no DOCX.
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    // A document from elsewhere may link to any file of this machine.
    { includeDefaultStyleMap: false, externalFileAccess: false },
  );
  return htmlText(value);
}
