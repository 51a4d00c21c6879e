/** What a file is, told by its first bytes; the name decides only between kinds of plain text. */

export type DocumentFormat = 'markdown' | 'text' | 'docx' | 'html' | 'pdf';

/** Kinds of file that are known and not read. */
export type ForeignFormat =
  | 'doc'
  | 'rtf'
  | 'xlsx'
  | 'pptx'
  | 'odf'
  | 'ofd'
  | 'zip'
  | 'gzip'
  | 'rar'
  | '7z'
  | 'image';

export const KIND_NAMES: Record<DocumentFormat | ForeignFormat, string> = {
  markdown: 'Markdown 文本',
  text: '纯文本',
  docx: 'Word 文档（.docx）',
  html: '网页（HTML）',
  pdf: 'PDF',
  doc: '旧版 Office 或 WPS 文档（.doc、.wps、.xls）',
  rtf: 'RTF 文档',
  xlsx: 'Excel 工作簿（.xlsx）',
  pptx: '演示文稿（.pptx）',
  odf: 'OpenDocument 文档（.odt 等）',
  ofd: 'OFD 版式文件',
  zip: 'ZIP 压缩包',
  gzip: 'gzip 压缩文件',
  rar: 'RAR 压缩包',
  '7z': '7-Zip 压缩包',
  image: '图片',
};

const SIGNATURES: readonly (readonly [ForeignFormat, string])[] = [
  ['doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM\x36'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
];

export function formatOf(bytes: Uint8Array, file: string): DocumentFormat | ForeignFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return archiveKind(bytes);
  const foreign = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (foreign) return foreign[0];
  if (
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/iu.test(
      head,
    )
  )
    return 'html';
  const extension = extensionOf(file);
  if (extension === 'html' || extension === 'htm') return 'html';
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'text';
}

export function extensionOf(file: string): string | null {
  return /\.([a-z0-9]{1,8})$/iu.exec(file)?.[1]?.toLowerCase() ?? null;
}

/** By the names in the archive's directory, which stands at its end; a broken one is left to the reader to refuse. */
function archiveKind(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(-262_144)
    .toString('latin1');
  if (names.includes('word/document')) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('ppt/presentation')) return 'pptx';
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) return 'odf';
  return names.includes('PK\x01\x02') ? 'zip' : 'docx';
}
