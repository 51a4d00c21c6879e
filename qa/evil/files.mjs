/** Files that nobody should send: each made by code, each meant to fill memory, to run for ever, or to reach outside. */
import { createRequire } from 'node:module';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const JSZip = require('jszip');

const MB = 1024 * 1024;
const text = (words) => Buffer.from(words);
const page = (inner) => text(`<!DOCTYPE html><html><body>${inner}</body></html>`);

/** @returns {Promise<[name: string, bytes: Buffer][]>} */
export async function evilFiles() {
  const files = [];
  for (const group of [PAGES, TEXTS, DOCUMENTS, PRINTED, OTHERS]) {
    for (const [name, make] of Object.entries(group)) files.push([name, Buffer.from(await make())]);
  }
  return files;
}

const PAGES = {
  'unclosed-div-400000.html': () => text('<div>'.repeat(400_000)),
  'unclosed-div-under-limit.html': () => page(`${'<div>'.repeat(19_900)}${'<p>法'.repeat(50_000)}`),
  'unclosed-span.html': () => text(`<html>${'<span>'.repeat(300_000)}`),
  'nested-closed.html': () => page(`${'<div>'.repeat(15_000)}法${'</div>'.repeat(15_000)}`),
  'formatting-never-closed.html': () => page('<b><i><u>法'.repeat(15_000)),
  'links-in-links.html': () => page('<a href=x>法<p>'.repeat(40_000)),
  'bold-across-blocks.html': () => page('<b><p></b>法'.repeat(40_000)),
  'tables-in-tables.html': () => page('<table><tr><td>'.repeat(6_000)),
  'table-foster-parents.html': () => page(`<table>${'<p>法'.repeat(80_000)}</table>`),
  'columns-without-end.html': () =>
    page(`<table><tr>${'<td colspan=999999 rowspan=999999>法'.repeat(2_000)}</table>`),
  'rows-of-rowspans.html': () => page(`<table>${'<tr><td rowspan=65534>法<td>律'.repeat(30_000)}</table>`),
  'one-line.html': () => page('法'.repeat(6_000_000)),
  'blanks.html': () => page(' '.repeat(20_000_000)),
  'comment-never-closed.html': () => text(`<html><!--${'法'.repeat(3_000_000)}`),
  'attribute-of-10-MB.html': () => page(`<p class="${'x'.repeat(10 * MB)}">法`),
  'attributes-by-the-thousand.html': () =>
    page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>法`),
  'paragraphs-by-the-million.html': () => page('<p>'.repeat(1_000_000)),
  'entities.html': () => page('&amp;&#x6cd5;&notanentity;'.repeat(200_000)),
  'options.html': () => page(`<select>${'<option>法'.repeat(200_000)}</select>`),
  'svg-in-math.html': () => page('<svg><math><mi>'.repeat(5_000)),
  'templates.html': () => page('<template>'.repeat(8_000)),
  'headings.html': () => page('<h1>某某市人民政府2022年法治政府建设情况报告</h1>'.repeat(50_000)),
  'bars.html': () => page('|'.repeat(4_000_000)),
  'crumbs.html': () => page(`<p>${'首页 &gt; '.repeat(300_000)}`),
  'charset-utf-7.html': () => text('<html><meta charset=utf-7><body>+AGE-法'),
  'charset-of-a-megabyte.html': () => text(`<html><meta charset=${'x'.repeat(MB)}>法`),
  'big5-broken.html': () => Buffer.concat([text('<html><meta charset=big5>'), Buffer.alloc(MB, 0xa4)]),
  'without-end-of-script.html': () => text(`<html><body>${'<script>'.repeat(100_000)}法`),
};

const TEXTS = {
  'open-marks.txt': () => text('《'.repeat(900_000)),
  'marks-in-marks.txt': () => text(`${'《'.repeat(450_000)}${'》'.repeat(450_000)}`),
  'round-brackets.txt': () => text('（'.repeat(900_000)),
  'ordinals.txt': () => text('第'.repeat(900_000)),
  'articles.txt': () => text('第一条'.repeat(300_000)),
  'citations.txt': () => text('《宪法》第一条、'.repeat(110_000)),
  'short-titles.txt': () => text('《法》'.repeat(240_000)),
  'numbered-lines.txt': () => text('一、\n'.repeat(250_000)),
  'deep-lists.txt': () => text('一、（一）1.（1）①'.repeat(60_000)),
  'dates.txt': () => text('2022年1月1日'.repeat(100_000)),
  'figures.txt': () => text('办理16个减至12件，'.repeat(80_000)),
  'one-sentence.txt': () => text('某某局开展检查，'.repeat(110_000)),
  'line-ends.txt': () => text('\r\n'.repeat(8_000_000)),
  'beyond-any-report.txt': () => text('法治政府建设。'.repeat(1_500_000)),
  'zero-width.txt': () => text(`法${'\u200b'.repeat(900_000)}`),
  'combining.txt': () => text(`a${'\u0301'.repeat(900_000)}`),
  'right-to-left.txt': () => text('\u202e法治政府\u202c'.repeat(100_000)),
  'half-a-surrogate.txt': () => Buffer.from(`\ufeff${'\ud800'.repeat(400_000)}`, 'utf16le'),
  'radicals.txt': () => text('⽂⼈⺠'.repeat(300_000)),
  'utf-16-without-mark.txt': () => Buffer.from('法治政府建设'.repeat(1000), 'utf16le'),
  'damaged-utf-8.txt': () =>
    Buffer.concat([text('法治'.repeat(1000)), Buffer.from([0xff]), text('政府'.repeat(1000))]),
  'every-byte.txt': () => Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7 + 1) % 255 || 1)),
  'emphasis.md': () => text(`# 甲\n\n${'**甲 '.repeat(200_000)}`),
  'links.md': () => text(`# 甲\n\n${'['.repeat(900_000)}`),
  'front-matter-never-closed.md': () => text(`---\n${'a: b\n'.repeat(150_000)}`),
  'quotes.md': () => text(`${'>'.repeat(500_000)}甲`),
  'cells.md': () => text(`# 甲\n\n${'|甲'.repeat(300_000)}|`),
  'breaks.md': () => text(`# 甲\n\n${'甲<br>'.repeat(150_000)}`),
  'comments.md': () => text(`# 甲\n\n${'<!--'.repeat(200_000)}`),
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {Record<string, string | Buffer>} parts beside document.xml, which is given by its body or as a whole. */
function word({ body, document, ...parts }) {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', document ?? `<w:document ${W}><w:body>${body}</w:body></w:document>`);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return packed(zip);
}

const packed = (zip) =>
  zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } });
const paragraph = '<w:p><w:r><w:t>法</w:t></w:r></w:p>';
const list = (level) =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>法</w:t></w:r></w:p>';

const DOCUMENTS = {
  'zeros-300-MB.docx': () => word({ document: Buffer.alloc(300 * MB) }),
  'paragraphs-100-MB.docx': () => word({ body: paragraph.repeat(2_700_000) }),
  'paragraphs-31-MB.docx': () => word({ body: paragraph.repeat(830_000) }),
  'empty-paragraphs-31-MB.docx': () => word({ body: '<w:p/>'.repeat(5_200_000) }),
  'runs-in-one-paragraph.docx': () =>
    word({ body: `<w:p>${'<w:r><w:t>法</w:t></w:r>'.repeat(400_000)}</w:p>` }),
  'attributes-31-MB.docx': () => word({ body: `<w:p w:a="${'x'.repeat(31 * MB)}"/>` }),
  'elements-100000-deep.docx': () => word({ body: '<w:sdt>'.repeat(100_000) }),
  'tables-160-deep.docx': () =>
    word({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(160)}${paragraph}${'</w:tc></w:tr></w:tbl>'.repeat(160)}` }),
  'rows-and-columns.docx': () =>
    word({ body: `<w:tbl>${`<w:tr>${`<w:tc>${paragraph}</w:tc>`.repeat(60)}</w:tr>`.repeat(3000)}</w:tbl>` }),
  'cells-merged-down.docx': () =>
    word({
      body: `<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph}</w:tc>`.repeat(30)}</w:tr>`.repeat(2000)}</w:tbl>`,
    }),
  'cell-across-everything.docx': () =>
    word({
      body: `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${paragraph}</w:tc></w:tr>`.repeat(2000)}</w:tbl>`,
    }),
  'laughs.docx': () =>
    word({
      document: `<!DOCTYPE w [${Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}<!ENTITY l0 "法">]><w:document ${W}><w:body><w:p><w:r><w:t>&l12;</w:t></w:r></w:p></w:body></w:document>`,
    }),
  'outside-entity.docx': () =>
    word({
      document: `<!DOCTYPE w [<!ENTITY o SYSTEM "file:///etc/hostname">]><w:document ${W}><w:body><w:p><w:r><w:t>&o;</w:t></w:r></w:p></w:body></w:document>`,
    }),
  'styles-in-a-circle.docx': () =>
    word({
      body: '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>法</w:t></w:r></w:p>'.repeat(1000),
      'word/styles.xml': `<w:styles ${W}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
    }),
  'list-of-itself.docx': () =>
    word({
      body: numbered,
      'word/numbering.xml': list('<w:numStyleLink w:val="s"/><w:styleLink w:val="s"/>'),
    }),
  'label-of-a-megabyte.docx': () =>
    word({
      body: numbered.repeat(20_000),
      'word/numbering.xml': list(`<w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(MB / 2)}"/></w:lvl>`),
    }),
  'count-from-the-end-of-numbers.docx': () =>
    word({
      body: numbered.repeat(100),
      'word/numbering.xml': list(
        '<w:lvl w:ilvl="0"><w:start w:val="1e308"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl>',
      ),
    }),
  'entries-by-the-thousand.docx': async () => {
    const zip = new JSZip();
    for (let entry = 0; entry < 30_000; entry++) zip.file(`word/media/${entry}`, '');
    zip.file('word/document.xml', 'x');
    return packed(zip);
  },
  'one-entry-listed-often.docx': async () =>
    listedOften(await word({ body: paragraph, 'word/media/a.png': Buffer.alloc(8 * MB) }), 200),
  'picture-of-200-MB.docx': () => word({ body: paragraph, 'word/media/a.png': Buffer.alloc(200 * MB) }),
  'names-that-lead-out.docx': () =>
    word({ body: paragraph, '../../../../tmp/yiju-evil': 'x', '/etc/yiju-evil': 'x' }),
  'cut-off.docx': async () => (await word({ body: paragraph.repeat(1000) })).subarray(0, 900),
  'without-document.docx': async () => packed(new JSZip().file('word/documents.txt', 'x')),
  'no-xml.docx': () => word({ document: '法'.repeat(MB) }),
};

/** One entry as large as many. */
function listedOften(zip, times) {
  const directory = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = Array(times).fill(zip.subarray(directory, end));
  return Buffer.concat([zip.subarray(0, directory), ...entries, zip.subarray(end)]);
}

/** @param {(string | Buffer)[]} objects in order, from 1; the first is the catalogue. */
function pdf(objects, trailer = '') {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets = [];
  let at = parts[0].length;
  const add = (part) => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(`${index + 1} 0 obj\n`);
    add(object);
    add('\nendobj\n');
  });
  const start = at;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`);
  add(`trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`);
  return Buffer.concat(parts);
}

function stream(content, entries = '') {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const leaf =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const one = (content, entries) => [
  CATALOG,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  leaf,
  stream(content, entries),
  FONT,
];
const words = (count) => `BT /F1 9 Tf ${'10 10 Td (words of a page) Tj '.repeat(count)}ET`;

const PRINTED = {
  'one-page-listed-100000-times.pdf': () =>
    pdf([
      CATALOG,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
      leaf,
      stream(words(50)),
      FONT,
    ]),
  'one-page-listed-2900-times.pdf': () =>
    pdf([
      CATALOG,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(2_900)}] /Count 2900 >>`,
      leaf,
      stream(words(400)),
      FONT,
    ]),
  'count-that-is-not-so.pdf': () =>
    pdf([CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>', leaf, stream(words(1)), FONT]),
  'pages-in-a-circle.pdf': () => pdf([CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']),
  'pages-deep.pdf': () =>
    pdf([
      CATALOG,
      ...Array.from({ length: 5000 }, (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 >>`),
      '<< /Type /Page /MediaBox [0 0 9 9] >>',
    ]),
  'content-of-1-GB.pdf': () => pdf(one(deflateSync(Buffer.alloc(400 * MB, ' ')), '/Filter /FlateDecode')),
  'packed-twice.pdf': () =>
    pdf(one(deflateSync(deflateSync(Buffer.alloc(300 * MB, ' '))), '/Filter [/FlateDecode /FlateDecode]')),
  'words-by-the-million.pdf': () =>
    pdf(one(deflateSync(Buffer.from(words(600_000))), '/Filter /FlateDecode')),
  'arrays-in-arrays.pdf': () => pdf([CATALOG, `<< /Type /Pages /Kids ${'['.repeat(200_000)} /Count 1 >>`]),
  'form-that-draws-itself.pdf': () =>
    pdf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream('/X Do'),
      stream(
        '/X Do /X Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
      ),
    ]),
  'length-of-itself.pdf': () =>
    pdf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      leaf,
      '<< /Length 4 0 R >>\nstream\nx\nendstream',
      FONT,
    ]),
  'tables-that-point-back.pdf': () => pdf([CATALOG], '/Prev 9'),
  'map-of-all-characters.pdf': () =>
    pdf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      leaf,
      stream(words(3)),
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R >>',
      stream(
        `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${'1 beginbfrange <00000000> <ffffffff> <0041> endbfrange '.repeat(2000)} endcmap`,
      ),
    ]),
  'cut-off.pdf': () => pdf(one(words(2000))).subarray(0, 5000),
  'nothing.pdf': () => text('%PDF-1.7\n'),
  'zeros.pdf': () => Buffer.concat([text('%PDF-1.7\n'), Buffer.alloc(20 * MB)]),
  'objects-by-the-million.pdf': () =>
    text(`%PDF-1.4\n${'1 0 obj <<>> endobj\n'.repeat(400_000)}trailer << /Root 1 0 R >>`),
};

const OTHERS = {
  'text.docx': () => text('只是文字'),
  'page.pdf': () => page('请登录'),
  'old.docx': () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5 * MB)]),
  'rich.txt': () => text(`{\\rtf1 ${'{'.repeat(500_000)}`),
  'gzip.txt': () => gzipSync(Buffer.alloc(100 * MB)),
  'raw-deflate.txt': () => deflateRawSync(Buffer.alloc(100 * MB, 'a')),
  'picture.txt': () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(MB)]),
  'empty.txt': () => Buffer.alloc(0),
  'mark-alone.txt': () => Buffer.from([0xef, 0xbb, 0xbf]),
  'zip-head-alone.docx': () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(20 * MB)]),
  'directory-ends.docx': () =>
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06'.repeat(MB), 'latin1')]),
  '=cmd|x!A1.txt': () => text('某某局2022年法治政府建设情况报告\n\n一、=1+1'),
};
