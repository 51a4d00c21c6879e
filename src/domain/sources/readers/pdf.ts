/** PDF with a text layer: its lines, joined to paragraphs where a line only ends because the page does. */
import { annexAt, groupingAt, labelledArticle, listMarker } from '../parse/markers';

interface PdfLine {
  text: string;
  left: number;
  right: number;
  top: number;
  page: number;
}

export async function pdfText(bytes: Uint8Array): Promise<string> {
  // Loaded when first needed: most runs read no PDF.
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { items } = await extractTextItems(document);
    return paragraphs(items.flatMap(linesOf)).join('\n\n');
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
    const text = line.text.trim();
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
