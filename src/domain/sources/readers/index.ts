/** Documents of several formats to plain text, which then goes the one way of all sources. */
import { decodeText, UndecodableTextError } from '../../text/decode';
import { SourceRefusedError } from '../parse/errors';
import { docxText } from './docx';
import { htmlText } from './html';
import { pdfText } from './pdf';
import { ZipTooLargeError } from './zip-size';

export type DocumentFormat = 'markdown' | 'text' | 'docx' | 'html' | 'pdf';

export interface ReadDocument {
  text: string;
  format: DocumentFormat;
}

/** Told by the first bytes; the name decides only between kinds of plain text. */
export function formatOf(bytes: Uint8Array, file: string): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/iu.test(head))
    return 'html';
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(file)?.[1]?.toLowerCase();
  if (extension === 'html' || extension === 'htm') return 'html';
  return extension === 'md' ? 'markdown' : 'text';
}

export async function readDocument(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const format = formatOf(bytes, file);
  try {
    const text = await textOf(bytes, format);
    if (text.trim() !== '') return { text, format };
  } catch (error) {
    const line = error instanceof UndecodableTextError ? error.line : null;
    throw new SourceRefusedError(
      file,
      line,
      `不能按 ${format} 读取：${(error as Error).message}`,
      REMEDIES[format],
      error instanceof ZipTooLargeError ? 'zip-too-large' : `${format}-unreadable`,
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

async function textOf(bytes: Uint8Array, format: DocumentFormat): Promise<string> {
  switch (format) {
    case 'docx':
      return docxText(bytes);
    case 'pdf':
      return pdfText(bytes);
    case 'html':
      return htmlText(decodeText(bytes).text);
    default:
      return decodeText(bytes).text;
  }
}

const REMEDIES: Record<DocumentFormat, string> = {
  docx: '请用文字处理软件重新另存为 .docx',
  pdf: '扫描件没有文字层，请先做文字识别，或改用 DOCX、HTML 文本',
  html: '请检查网页是否保存完整',
  markdown: '请另存为 UTF-8 文本',
  text: '请另存为 UTF-8 文本',
};
