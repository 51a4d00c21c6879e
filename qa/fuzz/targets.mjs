/** What is fed, and what must hold of each answer whatever the input. */
import { createRequire } from 'node:module';
import path from 'node:path';
import JSZip from 'jszip';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { randomBytes, randomText } from './texts.mjs';

const dist = (...parts) => createRequire(import.meta.url)(path.join(ROOT, 'dist', ...parts));
const { annotate, findCitations } = dist('domain', 'citations');
const lexicon = knowledge();
const { parseReport } = dist('domain', 'reports');
const { layoutFree, parseSource, readDocument, renderSource, SourceRefusedError } = dist(
  'sources',
  'index.js',
);
const { decodeCursor } = dist('api', 'graphql', 'paging', 'cursor.js');

export const TARGETS = [
  { name: '引用 citations', share: 60, make: randomText, run: citations },
  { name: '报告 report', share: 20, make: randomText, run: report },
  { name: '法规 source', share: 19, make: lawText, run: source },
  { name: '游标 cursor', share: 1, make: cursorText, run: cursor },
];
/** Slow by nature, and asynchronous: a thousandth of the inputs. */
export const READERS = [
  { name: 'DOCX', original: await docx() },
  { name: 'HTML', original: Buffer.from(HTML()) },
  { name: 'PDF', original: Buffer.from(PDF()) },
  {
    name: '文本 text',
    original: Buffer.from('第一条 为了示例，制定本办法。\n第二条 自公布之日起施行。\n'.repeat(20)),
  },
];

function citations(text) {
  const found = findCitations(text, lexicon);
  let last = 0;
  for (const { start, end, text: said } of found) {
    must(text.slice(start, end) === said, '位置取出的不是原文');
    must(start >= last && end > start, '次序或范围不对');
    last = end;
  }
  const marked = annotate(
    text,
    found.map(({ start, end }) => ({ start, end, before: '\u{f0000}', after: '\u{f0001}' })),
  );
  must(
    marked.replace(/[\u{f0000}\u{f0001}]/gu, '') === text.replace(/[\u{f0000}\u{f0001}]/gu, ''),
    '去掉标记后不是原文',
  );
}

function report(text) {
  const parsed = parseReport(text, { file: 'x.txt' });
  const parents = new Set(parsed.items.map(({ parent }) => parent));
  const leaves = parsed.items.filter(({ order }) => !parents.has(order));
  must(leaves.map((leaf) => leaf.text).join('') === parsed.text, '条目拼起来不是原文');
  for (const figure of parsed.figures) {
    must(parsed.text.slice(figure.start, figure.end) === figure.text, '数字的位置不对');
    must(Number.isFinite(figure.value), '数字不是有限数');
  }
}

function lawText(random) {
  const body = randomText(random);
  return random.below(2) === 0
    ? body
    : `# 示例条例\n\n2019年3月1日公布\n\n<!-- INFO END -->\n\n第一条 ${body}\n\n第二条 ${randomText(random)}\n`;
}

function source(text) {
  try {
    const parsed = parseSource(text, { file: 'x.md', branch: '行政法规' });
    must(bare(renderSource(parsed)) === bare(text), '还原的不是原文');
  } catch (error) {
    if (!(error instanceof SourceRefusedError)) throw error;
  }
}

/** Marks that are layout at the start of a line are words elsewhere; rendering may move them there. */
function bare(text) {
  return layoutFree(text.replace(/#|<!--.*?-->/gu, ''));
}

function cursorText(random) {
  return random.below(2) === 0 ? randomText(random) : Buffer.from(randomText(random)).toString('base64url');
}

function cursor(text) {
  try {
    decodeCursor('measures', text, 'after');
  } catch (error) {
    must(error?.extensions?.code === 'BAD_USER_INPUT', `应为 BAD_USER_INPUT，却是 ${error}`);
  }
}

/** A reader refuses what it cannot read; it never throws anything else, and never hangs. */
export async function read(random, { name, original }) {
  const bytes = randomBytes(random, original);
  try {
    await readDocument(bytes, `x.${name.toLowerCase()}`);
  } catch (error) {
    if (!(error instanceof SourceRefusedError)) throw error;
  }
}

function must(holds, what) {
  if (!holds) throw new Error(what);
}

function knowledge() {
  const { loadCatalogue } = dist('domain', 'catalogue');
  const { knowledgeOf } = dist('domain', 'analyse.js');
  return knowledgeOf(loadCatalogue()).lexicon;
}

async function docx() {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>示例条例</w:t></w:r></w:p><w:p><w:r><w:t>第一条 为了示例，制定本条例。</w:t></w:r></w:p></w:body></w:document>',
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

function HTML() {
  return '<!doctype html><html><head><title>示例</title></head><body><h1>示例条例</h1><p>第一条 为了示例。</p><table><tr><td>甲<td>乙</table></body></html>';
}

function PDF() {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 40>>stream\nBT /F 12 Tf 10 100 Td (Article 1) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
}
