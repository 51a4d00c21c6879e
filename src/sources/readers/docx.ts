/** DOCX as the national law database publishes it: one paragraph a line. */
import { htmlText } from './html';

/** Through HTML, since raw text loses where a table's cells end. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  // Loaded when first needed: most runs read no DOCX.
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { includeDefaultStyleMap: false },
  );
  return htmlText(value);
}
