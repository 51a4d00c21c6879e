/** Documents of several formats to plain text, which then goes the one way of all sources. */
import type { PageHead } from '../../model/page';
import { declaredEncoding, decodeText, UndecodableTextError } from '../../text/decode';
import { foldRadicals } from '../../text/radicals';
import { SourceRefusedError } from '../parse/errors';
import { docxText } from './docx';
import { htmlPage } from './html';
import { type DocumentFormat, extensionOf, type ForeignFormat, formatOf, KIND_NAMES } from './kinds';
import { DocumentLimitError } from './limits';
import { pdfText } from './pdf';

export { type DocumentFormat, formatOf } from './kinds';

export interface ReadDocument {
  text: string;
  format: DocumentFormat;
  /** Of a web page. */
  page?: PageHead;
}

export interface ReadOptions {
  /** Headers and footers of a DOCX too, behind the rest. */
  margins?: boolean;
}

/**
 * The words of a file, radicals folded to characters. Of Markdown and plain text every character keeps its place.
 * @throws SourceRefusedError for what cannot be read, is another kind of file than its name says, or is beyond limits.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  { margins = false }: ReadOptions = {},
): Promise<ReadDocument> {
  const found = formatOf(bytes, file);
  refuseOtherKind(found, file);
  const format = found as DocumentFormat;
  try {
    const read = await wordsOf(bytes, format, margins);
    const text = foldRadicals(read.text);
    if (text.trim() !== '') return { ...read, text, format };
  } catch (error) {
    const line = error instanceof UndecodableTextError ? error.line : null;
    throw new SourceRefusedError(
      file,
      line,
      `不能按 ${format} 读取：${(error as Error).message}`,
      REMEDIES[format],
      error instanceof DocumentLimitError ? error.code : `${format}-unreadable`,
    );
  }
  throw new SourceRefusedError(
    file,
    null,
    `应为含文字的 ${format} 文件，但没有读到文字`,
    REMEDIES[format],
    `${format}-without-text`,
  );
}

const READ: readonly string[] = ['markdown', 'text', 'docx', 'html', 'pdf'] satisfies DocumentFormat[];

/** A file of a kind that is not read, or that its name gives out as another: a login page saved as .pdf, a text as .docx. */
function refuseOtherKind(found: DocumentFormat | ForeignFormat, file: string): void {
  const said = extensionOf(file);
  const lies = (said === 'docx' || said === 'pdf' || said === 'xlsx') && said !== found;
  if (READ.includes(found) && !lies) return;
  const expected = lies ? KIND_NAMES[said] : 'DOCX、PDF、HTML、Markdown 或纯文本';
  throw new SourceRefusedError(
    file,
    null,
    `应为 ${expected}，但文件其实是${KIND_NAMES[found]}（expected ${lies ? said : 'a document'}, but got: ${found}）`,
    lies && READ.includes(found)
      ? `请把扩展名改为实际的类型，或重新另存为 .${said}`
      : '请另存为 .docx、.pdf 或文本文件',
    'file-kind',
  );
}

async function wordsOf(
  bytes: Uint8Array,
  format: DocumentFormat,
  margins: boolean,
): Promise<{ text: string; page?: PageHead }> {
  switch (format) {
    case 'docx':
      return { text: await docxText(bytes, margins) };
    case 'pdf':
      return { text: await pdfText(bytes) };
    case 'html':
      return htmlPage(decodeText(bytes, declaredEncoding(bytes)).text);
    default:
      return { text: decodeText(bytes).text };
  }
}

const REMEDIES: Record<DocumentFormat, string> = {
  docx: '请用文字处理软件重新另存为 .docx',
  pdf: '扫描件没有文字层，请先做文字识别，或改用 DOCX、HTML 文本',
  html: '请检查网页是否保存完整',
  markdown: '请另存为 UTF-8 文本',
  text: '请另存为 UTF-8 文本',
};
