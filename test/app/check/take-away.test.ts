/** What is taken away: the draft with comments in it, and lists of findings as DOCX and XLSX. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { type CheckResult, checkText } from '../../../src/app/check';
import { draftOf } from '../../../src/app/check/draft';
import { CHECK_FORMATS, type CheckFormat, renderCheck } from '../../../src/app/check/render';
import { aligned } from '../../../src/app/check/render/docx/align';
import { knowledgeOf } from '../../../src/domain/analyse';
import { PROGRAM, VERSION } from '../../../src/platform/version';
import { docxOf } from '../../domain/sources/fixtures';
import { temporaryFolders } from '../../graph/folders';
import { work } from './works';

const folderWith = temporaryFolders();
const knowledge = knowledgeOf({ works: [], titles: [], aliases: [] });
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A draft with what Word makes of one: runs that end anywhere, tables, links, changes kept track of. */
const BODY = `
<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>关于蜂场管理的通知</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">按照 </w:t></w:r><w:r w:rsidR="00B2"><w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr><w:t>国发[20</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>22]15号</w:t><w:tab/><w:t>，并依据《规定》第三条执行。</w:t></w:r></w:p>
<w:p><w:ins w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z"><w:r><w:t>新增：按照国发[2021]8号。</w:t></w:r></w:ins><w:del w:id="8" w:author="甲" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>删去：国发[2020]1号。</w:delText></w:r></w:del></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>依据</w:t></w:r></w:p></w:tc><w:tc><w:p><w:hyperlink r:id="rId9"><w:r><w:t>国办发（2019）第3号</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>　　按照国发[2023]4号、国发[2023]5号。</w:t></w:r></w:p>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
const DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>${BODY}</w:body></w:document>`;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function wordFile({ hasComments = false } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const commentsType = hasComments
    ? '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>'
    : '';
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${commentsType}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const comments = hasComments
    ? `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="comments.xml"/>`
    : '';
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://a.example/" TargetMode="External"/>${comments}</Relationships>`,
  );
  zip.file('word/document.xml', DOCUMENT);
  zip.file('word/media/a.bin', new Uint8Array([0, 255, 1]));
  if (hasComments) {
    zip.file(
      'word/comments.xml',
      `<w:comments xmlns:w="${W}"><w:comment w:id="4" w:author="原有"><w:p><w:r><w:t>原有批注</w:t></w:r></w:p></w:comment></w:comments>`,
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

async function checked(bytes: Uint8Array, name: string) {
  const draft = await draftOf(bytes, name);
  const result = await checkText({ text: draft.text, asOf: '2024-06-01' }, knowledge);
  return { draft, result };
}

const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const all = (document: Document, name: string) => Array.from(document.getElementsByTagNameNS('*', name));
const idOf = (element: Element) => element.getAttributeNS(W, 'id');

/** What stands between the marks of each comment. */
function wordsIn(document: Document): Map<string, string> {
  const open = new Set<string>();
  const words = new Map<string, string>();
  const visit = (node: Node) => {
    const element = node as Element;
    if (element.localName === 'commentRangeStart') open.add(idOf(element)!);
    if (element.localName === 'commentRangeEnd') open.delete(idOf(element)!);
    if (element.localName === 't') {
      for (const id of open) words.set(id, (words.get(id) ?? '') + element.textContent);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(document);
  return words;
}

/** Without comments, and without the runs, which are looked at by their characters. */
function frameOf(document: Document): string {
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'r']) {
    for (const each of all(document, name)) each.parentNode!.removeChild(each);
  }
  return document.toString().replace(/\s/gu, '');
}

/** Each character with the properties of its run. */
function formatted(document: Document): string[] {
  return all(document, 't').flatMap((text) => {
    const run = text.parentNode as Element;
    const properties = Array.from(run.childNodes).find((each) => (each as Element).localName === 'rPr');
    return [...(text.textContent ?? '')].map((char) => `${char}|${properties?.toString() ?? ''}`);
  });
}

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** What LibreOffice makes of a DOCX, as the content of an ODT. */
async function contentInOffice(bytes: Uint8Array): Promise<string> {
  const folder = folderWith({ 'a.docx': bytes });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const asked = [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'a.docx')];
  const run = spawnSync('soffice', asked, { encoding: 'utf8', timeout: 240_000 });
  expect(`${run.stdout}${run.stderr}`).toContain('a.odt');
  const zip = await JSZip.loadAsync(readFileSync(join(folder, 'a.odt')));
  return zip.file('content.xml')!.async('string');
}

describe('a DOCX with comments', () => {
  const commented = async (options = {}) => {
    const bytes = await wordFile(options);
    const { draft, result } = await checked(bytes, '稿.docx');
    const out = (await renderCheck(result, draft, 'docx')) as Uint8Array;
    const zip = await JSZip.loadAsync(out);
    const read = async (path: string) => xml((await zip.file(path)!.async('string')) ?? '');
    return { out, zip, read, draft, result };
  };

  test('has one for each finding, on its words, and one for the whole', async () => {
    const { read, result } = await commented();
    const codes = result.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'NUMBER_FORM')).toHaveLength(5);
    const document = await read('word/document.xml');
    const comments = all(await read('word/comments.xml'), 'comment');
    expect(comments).toHaveLength(result.findings.length + 1);
    const ids = comments.map((each) => idOf(each)!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      expect(all(document, name).map(idOf).sort()).toEqual([...ids].sort());
    }
    const words = wordsIn(document);
    for (const [index, finding] of result.findings.entries()) {
      const bare = (text: string | undefined) => text?.replace(/\s/gu, '');
      expect(bare(words.get(ids[index + 1]!))).toBe(bare(finding.words));
      expect(comments[index + 1]!.textContent).toContain(finding.message);
    }
    const summary = comments[0]!.textContent;
    expect(summary).toContain('2024-06-01');
    expect(summary).toContain(PROGRAM);
    expect(summary).toContain('收录');
  });

  test('keeps its words and their formatting', async () => {
    const { read, out, draft } = await commented();
    expect(formatted(await read('word/document.xml'))).toEqual(formatted(xml(DOCUMENT)));
    expect((await draftOf(out, '稿.docx')).text).toBe(draft.text);
    // All but runs is as it was: paragraphs, tables, links, changes, sections.
    expect(frameOf(await read('word/document.xml'))).toBe(frameOf(xml(DOCUMENT)));
  });

  test('is a package that holds together', async () => {
    const { zip, read } = await commented();
    const types = all(await read('[Content_Types].xml'), 'Override').map((each) =>
      each.getAttribute('PartName'),
    );
    expect(types).toEqual(['/word/document.xml', '/word/comments.xml']);
    const relations = all(await read('word/_rels/document.xml.rels'), 'Relationship');
    const ids = relations.map((each) => each.getAttribute('Id'));
    expect(new Set(ids).size).toBe(2);
    expect(relations.map((each) => each.getAttribute('Target'))).toEqual([
      'https://a.example/',
      'comments.xml',
    ]);
    expect([...(await zip.file('word/media/a.bin')!.async('uint8array'))]).toEqual([0, 255, 1]);
  });

  test('keeps the comments it had', async () => {
    const { read, result } = await commented({ hasComments: true });
    const comments = all(await read('word/comments.xml'), 'comment');
    expect(comments).toHaveLength(result.findings.length + 2);
    expect(comments[0]!.textContent).toBe('原有批注');
    expect(Math.min(...comments.slice(1).map((each) => Number(idOf(each))))).toBe(5);
    expect(all(await read('word/_rels/document.xml.rels'), 'Relationship')).toHaveLength(2);
  });

  (hasOffice ? test : test.skip)(
    'opens in LibreOffice, with its comments (skipped where that is absent)',
    async () => {
      const { out, result } = await commented();
      const content = await contentInOffice(out);
      expect(content.match(/<office:annotation /gu)).toHaveLength(result.findings.length + 1);
      expect(content).toContain('关于蜂场管理的通知');
    },
  );
});

/** Words where comments may not stand: text boxes in both drawings, notes, headers and footers. */
describe('a DOCX with words outside the flow of its text', () => {
  const NAMESPACES = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const vml = (text: string) =>
    `<w:pict><v:shape style="width:236pt;height:70pt"><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
  const drawn = (text: string) =>
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000" cy="900000"/><wp:docPr id="1" name="t"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${box(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const both = (text: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(text)}</mc:Choice>${fallback}</mc:AlternateContent>`;
  const around = (inner: string) =>
    `<w:p><w:r><w:t>前文。</w:t></w:r><w:r>${inner}</w:r><w:r><w:t>后文。</w:t></w:r></w:p>`;
  const PARTS: Record<string, string> = {
    document: [
      p('示例通知，按照国发[2011]1号'),
      around(both('按照国发[2011]2号', `<mc:Fallback>${vml('按照国发[2011]2号')}</mc:Fallback>`)),
      around(both('按照国发[2011]3号', '')),
      around(vml('按照国发[2011]4号')),
      around(drawn('按照国发[2011]5号')),
      '<w:p><w:r><w:t>有注</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>',
      '<w:p><w:fldSimple w:instr="DOCPROPERTY a"><w:r><w:t>按照国发[2011]8号</w:t></w:r></w:fldSimple></w:p>',
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ].join(''),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p('按照国发[2011]6号')}</w:footnote>`,
    endnotes: `<w:endnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:endnote><w:endnote w:id="2">${p('按照国发[2011]7号')}</w:endnote>`,
    footer1: p('按照国发[2011]9号') + p('示例通知，按照国发[2011]1号'),
    header1: p('按照国发[2011]10号'),
  };
  const ROOTS: Record<string, [root: string, type: string]> = {
    document: ['document', 'document.main'],
    footnotes: ['footnotes', 'footnotes'],
    endnotes: ['endnotes', 'endnotes'],
    footer1: ['ftr', 'footer'],
    header1: ['hdr', 'header'],
  };

  async function file(): Promise<Uint8Array> {
    const zip = new JSZip();
    const names = Object.keys(PARTS);
    const types = names.map(
      (name) =>
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${ROOTS[name]![1]}+xml"/>`,
    );
    zip.file(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    );
    zip.file(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    );
    const linked = names
      .slice(1)
      .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${ROOTS[name]![1]}" Target="${name}.xml"/>`);
    zip.file(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${linked.join('')}</Relationships>`,
    );
    for (const name of names) {
      const [root] = ROOTS[name]!;
      const inner = name === 'document' ? `<w:body>${PARTS[name]}</w:body>` : PARTS[name];
      zip.file(`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
    }
    return zip.generateAsync({ type: 'uint8array' });
  }

  const commented = async () => {
    const bytes = await file();
    const { draft, result } = await checked(bytes, '稿.docx');
    const forms = result.findings.filter(({ code }) => code === 'NUMBER_FORM');
    const out = (await renderCheck({ ...result, findings: forms }, draft, 'docx')) as Uint8Array;
    const zip = await JSZip.loadAsync(out);
    const read = async (name: string) => zip.file(`word/${name}.xml`)!.async('string');
    return { bytes, out, forms, read, text: draft.text };
  };

  test('is read with all of them, each once', async () => {
    const { forms, text } = await commented();
    expect(forms.map(({ words }) => words)).toEqual(
      [1, 2, 3, 4, 5, 8, 6, 7, 9, 10].map((serial) => `国发[2011]${serial}号`),
    );
    expect(text.match(/示例通知/gu)).toHaveLength(1);
  });

  test('has its comments in the text, saying where the words are', async () => {
    const { forms, read } = await commented();
    const comments = all(xml(await read('comments')), 'comment').slice(1);
    expect(comments).toHaveLength(forms.length);
    const places = comments.map((each) => /^(.{2,3})中的“国发/u.exec(each.textContent ?? '')?.[1] ?? null);
    const box5 = Array.from({ length: 4 }, () => '文本框');
    expect(places).toEqual([null, ...box5, null, '脚注', '尾注', '页脚', '页眉']);
    const document = xml(await read('document'));
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const marks = all(document, mark);
      expect(marks).toHaveLength(forms.length + 1);
      for (const each of marks) {
        for (let up = each.parentNode as Element | null; up; up = up.parentNode as Element | null)
          expect(up.localName).not.toBe('txbxContent');
      }
    }
    // A note's comment stands on its mark in the text.
    const noted = all(document, 'footnoteReference')[0]!.parentNode as Element;
    expect((noted.previousSibling as Element).localName).toBe('commentRangeStart');
  });

  test('keeps every other part as it was', async () => {
    const { bytes, read } = await commented();
    const before = await JSZip.loadAsync(bytes);
    for (const name of ['footnotes', 'endnotes', 'header1', 'footer1'])
      expect(await read(name)).toBe(await before.file(`word/${name}.xml`)!.async('string'));
  });

  (hasOffice ? test : test.skip)('opens in LibreOffice (skipped where that is absent)', async () => {
    const { out, forms } = await commented();
    const content = await contentInOffice(out);
    expect(content.match(/<office:annotation /gu)).toHaveLength(forms.length + 1);
    expect(content).toContain('按照国发[2011]2号');
  });
});

describe('a list of findings', () => {
  const TEXT = '按照国发[2022]15号。\n依据《规定》第三条执行。\n=1+1《规则》';
  const listed = async (format: 'docx' | 'xlsx') => {
    const { draft, result } = await checked(new TextEncoder().encode(TEXT), '稿.txt');
    return { result, out: (await renderCheck(result, draft, format)) as Uint8Array };
  };
  const holdsAll = (text: string, result: CheckResult) => {
    for (const { message, right } of result.findings) {
      expect(text).toContain(message);
      if (right !== null) expect(text).toContain(right);
    }
    for (const { title } of result.authorities) expect(text).toContain(title);
    for (const said of ['2024-06-01', '收录', PROGRAM]) expect(text).toContain(said);
  };

  test('as DOCX reads as one', async () => {
    const { result, out } = await listed('docx');
    expect(result.findings.length).toBeGreaterThan(2);
    holdsAll((await draftOf(out, 'a.docx')).text, result);
  });

  test('as XLSX has a row for each, numbers as numbers and no formula', async () => {
    const { result, out } = await listed('xlsx');
    const zip = await JSZip.loadAsync(out);
    const sheets = await Promise.all(
      Object.keys(zip.files)
        .filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name))
        .map((name) => zip.file(name)!.async('string')),
    );
    expect(sheets).toHaveLength(3);
    expect(sheets[0]!.match(/<row /gu)).toHaveLength(result.findings.length + 1);
    expect(sheets.join('')).not.toContain('<f>');
    const words = all(xml(await zip.file('xl/sharedStrings.xml')!.async('string')), 't');
    holdsAll(words.map((each) => each.textContent).join('\n'), result);
  });
});

describe('every form', () => {
  const cited = (title: string, knownOn: string | null) => ({
    ...work(title),
    knownOn,
  });
  const known = knowledgeOf({
    works: [
      cited('示例蜂场条例', '2024-03-03'),
      cited('示例蜂蜜条例', '2023-02-02'),
      cited('示例蜂蜡条例', null),
    ],
    titles: [],
    aliases: [],
  });
  const TEXT = '根据《示例蜂场条例》《示例蜂蜜条例》和《示例蜂蜡条例》，并参照国发[2022]15号。';

  async function words(format: CheckFormat, name: string): Promise<string> {
    const draft = await draftOf(
      name.endsWith('.docx') ? await docxOf([TEXT]) : new TextEncoder().encode(TEXT),
      name,
    );
    const result = await checkText({ text: draft.text, asOf: '2024-06-01' }, known);
    const out = await renderCheck(result, draft, format);
    if (typeof out === 'string') return out;
    const zip = await JSZip.loadAsync(out);
    const parts = Object.values(zip.files).filter((file) => file.name.endsWith('.xml'));
    return (await Promise.all(parts.map((file) => file.async('string')))).join('\n');
  }

  test.each<[CheckFormat, string]>([
    // csv is a list given back, which says it in a column of its own.
    ...CHECK_FORMATS.filter((format) => format !== 'csv').map((format): [CheckFormat, string] => [
      format,
      '稿.txt',
    ]),
    ['docx', '稿.docx'],
  ])('%s of %s says the day, what is held, known up to when, and the version', async (format, name) => {
    const said = await words(format, name);
    for (const each of [
      '按 2024-06-01 的效力核对',
      '收录 3 个文件',
      '2 个文件，资料截至 2023-02-02 至 2024-03-03',
      '另有 1 个文件，资料截至何日未载',
      VERSION,
    ])
      expect(said).toContain(each);
  });
});

describe('two readings of one text', () => {
  const placed = (a: string, b: string) => [...aligned(a, b)].map((at) => (at < 0 ? '·' : b[at]!)).join('');
  test.each([
    ['the same', '根据本条例第三条', '根据本条例第三条', '根据本条例第三条'],
    [
      'a number that only one has',
      '第一条养蜂人应当登记蜂场位置',
      '养蜂人应当登记蜂场位置',
      '···养蜂人应当登记蜂场位置',
    ],
    [
      'words that only the other has',
      '养蜂人应当登记蜂场位置',
      '页眉页脚养蜂人应当登记蜂场位置',
      '养蜂人应当登记蜂场位置',
    ],
    [
      'a character written in two ways',
      '养⾷用应当登记蜂场位置',
      '养食用应当登记蜂场位置',
      '养·用应当登记蜂场位置',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(placed(a, b)).toBe(expected);
  });

  test('that have nothing in common come to an end', () => {
    expect([...aligned('甲'.repeat(50_000), '乙'.repeat(50_000))].every((at) => at < 0)).toBe(true);
  });
});
