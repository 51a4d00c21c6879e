/** Small files made by code. The words are invented and marked 示例; they are no law's text. */
import JSZip from 'jszip';

export const SAMPLE_LINES = [
  '示例市样例管理条例',
  '（2019年3月1日示例市第一届人民代表大会常务委员会第二次会议通过　根据2021年5月6日示例市第一届人民代表大会常务委员会第九次会议《关于修改〈示例市样例管理条例〉的决定》修正）',
  '目　　录',
  '第一章　总则',
  '第二章　附则',
  '第一章　总则',
  '第一条　为了举例，制定本条例。',
  '第二条　样例应当具备下列条件：',
  '（一）短小；',
  '（二）明白。',
  '前款样例由示例部门核对。',
  '第二章　附则',
  '第三条　本条例自2019年6月1日起施行。',
];

export function docxOf(lines: readonly string[]): Promise<Uint8Array> {
  return docxWith({ body: lines.map((line) => wordParagraph(line)).join('') });
}

/** `properties`: what stands in w:pPr. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${wordRun(text)}</w:p>`;
}

/** `properties`: what stands in w:rPr. */
export function wordRun(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export interface WordParts {
  /** Inside w:body. */
  body: string;
  /** Inside w:numbering. */
  numbering?: string;
  /** Inside w:styles. */
  styles?: string;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function docxWith({ body, numbering, styles }: WordParts): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  );
  const part = (name: string, content: string) =>
    zip.file(`word/${name}.xml`, `<?xml version="1.0"?><w:${name} ${WORD}>${content}</w:${name}>`);
  part('document', `<w:body>${body}</w:body>`);
  if (numbering !== undefined) part('numbering', numbering);
  if (styles !== undefined) part('styles', styles);
  return zip.generateAsync({ type: 'uint8array' });
}

export function htmlOf(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<p>\n  ${line}</p>`).join('\n');
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>页名</title><style>p{}</style></head><body><div>${body}</div><script>1</script></body></html>`,
  );
}

/** One page; the text drawn with an identity-coded font whose map to Unicode stands in the file. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const chars = [...new Set(lines.join(''))];
  const code = (char: string) => (chars.indexOf(char) + 1).toString(16).padStart(4, '0');
  const draw = lines
    .map((line, index) => `BT /F1 10 Tf 50 ${780 - index * 20} Td <${[...line].map(code).join('')}> Tj ET`)
    .join('\n');
  const map = chars
    .map((char) => `<${code(char)}> <${char.charCodeAt(0).toString(16).padStart(4, '0')}>`)
    .reduce<string[][]>((groups, entry, index) => {
      if (index % 100 === 0) groups.push([]);
      groups.at(-1)!.push(entry);
      return groups;
    }, [])
    .map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`)
    .join('\n');
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${map}\nendcmap end end`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1200 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(draw),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    stream(cmap),
    '<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) out += `${String(offset).padStart(10, '0')} 00000 n \n`;
  out += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(out);
}
