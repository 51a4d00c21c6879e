/** PDF with a text layer: its lines, joined to paragraphs where a line only ends because the page does. */
import { foldRadicals } from '../../text/radicals';
import { annexAt, groupingAt, labelledArticle, listMarker } from '../parse/markers';
import { DocumentLimitError, MAX_PAGES, MAX_TEXT } from './limits';

interface PdfLine {
  text: string;
  left: number;
  right: number;
  top: number;
  page: number;
}

export async function pdfText(bytes: Uint8Array): Promise<string> {
  // Loaded when first needed: most runs read no PDF.
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    if (document.numPages > MAX_PAGES) {
      const message = `expected at most ${MAX_PAGES} pages, but got: ${document.numPages}`;
      throw new DocumentLimitError('too-many-pages', message);
    }
    const lines: PdfLine[] = [];
    let characters = 0;
    // A page at a time, which is given up before the next: a document lists one page as often as it likes.
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = linesOf(items.flatMap(itemOf), number);
      page.cleanup();
      characters += found.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MAX_TEXT) {
        throw new DocumentLimitError(
          'text-too-long',
          `expected at most ${MAX_TEXT} characters, but got: more`,
        );
      }
      for (const line of found) lines.push(line);
    }
    return paragraphs(lines).join('\n\n');
  } finally {
    await document.destroy();
  }
}

interface PdfItem {
  str: string;
  x: number;
  y: number;
  width: number;
}

/** Marks of structure have no words. */
function itemOf(item: object): PdfItem[] {
  if (!('str' in item) || !('transform' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  return [{ str, x: transform[4] ?? 0, y: transform[5] ?? 0, width }];
}

/** Items at one height are one line. */
function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, x, y, width } of items) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - y) < 2) {
      last.text += str;
      last.right = Math.max(last.right, x + width);
    } else if (str.trim() !== '') lines.push({ text: str, left: x, right: x + width, top: y, page });
  }
  return lines.filter(({ text }) => !/^\s*[-—–]?\s*\d{1,4}\s*[-—–]?\s*$/u.test(text));
}

/** A line that reaches the right margin goes on in the next, unless that begins a provision. */
function paragraphs(lines: readonly PdfLine[]): string[] {
  // The margin is where more than one line ends; a single longest line tells nothing.
  const margin = lines.map((line) => line.right).sort((a, b) => b - a)[1] ?? 0;
  const out: string[] = [];
  let full = false;
  for (const line of lines) {
    // As the characters they look like, so that a line which begins an article is known for one.
    const text = foldRadicals(line.text.trim());
    if (full && !beginsProvision(text)) out[out.length - 1] += text;
    else out.push(text);
    full = Math.abs(line.right - margin) < 24 && !/[。；：]$/u.test(text);
  }
  return out;
}

function beginsProvision(text: string): boolean {
  const article = labelledArticle(text);
  return (article !== null && article.length > article.label.length) || isHeading(text);
}

function isHeading(text: string): boolean {
  return groupingAt(text) !== null || annexAt(text) !== null || listMarker(text) !== null;
}
