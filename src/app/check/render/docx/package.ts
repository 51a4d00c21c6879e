/** The parts of a DOCX that comments need, read and written back; every other part stays as it is. */
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';

const TYPES = '[Content_Types].xml';
const TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

export interface WordPackage {
  document: Document;
  comments: Document;
  /** Of w:p, w:r and so on, as the document itself has it. */
  namespace: string;
  /** The words of a footnote or endnote, by the mark that refers to it in the text. */
  noteOf(reference: Element): Element | null;
  /** Headers and footers, by what they are called in Chinese. */
  margins: readonly { name: string; part: Document }[];
  save(): Promise<Uint8Array>;
}

/** @throws Error for a file that is no DOCX. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  const zip = await JSZip.loadAsync(bytes);
  const main = await mainPart(zip);
  const document = await part(zip, main);
  if (!document?.documentElement) throw new Error(`expected a document at ${main}, but got: none`);
  const namespace = document.documentElement.namespaceURI ?? '';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(main);
  const relationType = `${relationBase(namespace)}/comments`;
  const linked = (await part(zip, relations)) ?? empty(RELATIONS_NS, 'Relationships');
  const known = elements(linked, 'Relationship').find((each) => each.getAttribute('Type') === relationType);
  const path = known ? resolved(folder, known.getAttribute('Target')!) : free(zip, folder);
  const comments = (await part(zip, path)) ?? emptyComments(namespace);
  const notes = new Map<string, Element>();
  for (const kind of ['footnote', 'endnote']) {
    const held = await part(zip, `${folder}${kind}s.xml`);
    for (const note of held ? elements(held, kind) : [])
      notes.set(`${kind} ${note.getAttributeNS(namespace, 'id')}`, note);
  }
  return {
    document,
    comments,
    namespace,
    noteOf: (reference) =>
      notes.get(
        `${reference.localName!.replace('Reference', '')} ${reference.getAttributeNS(namespace, 'id')}`,
      ) ?? null,
    margins: await marginsOf(zip, folder),
    async save() {
      if (!known) {
        await declare(zip, `/${path}`);
        relate(linked, relationType, path.slice(folder.length));
        zip.file(relations, written(linked));
      }
      zip.file(main, written(document));
      zip.file(path, written(comments));
      return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}

export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

/** Where the package says that its document is. */
async function mainPart(zip: JSZip): Promise<string> {
  const relations = await part(zip, '_rels/.rels');
  const main = relations
    ? elements(relations, 'Relationship').find((each) =>
        (each.getAttribute('Type') ?? '').endsWith('/officeDocument'),
      )
    : undefined;
  return main ? resolved('', main.getAttribute('Target')!) : 'word/document.xml';
}

async function part(zip: JSZip, path: string): Promise<Document | null> {
  const text = await zip.file(path)?.async('string');
  if (text === undefined) return null;
  return new DOMParser({ onError: failing }).parseFromString(text.replace(/^\uFEFF/u, ''), 'text/xml');
}

/** What is not well-formed is not written back as something else. */
function failing(level: string, message: string): void {
  if (level !== 'warning') throw new Error(`expected well-formed XML, but got: ${message}`);
}

/** In the order in which they are read. */
async function marginsOf(zip: JSZip, folder: string): Promise<{ name: string; part: Document }[]> {
  const found: { name: string; part: Document }[] = [];
  const names = Object.keys(zip.files).filter((name) => name.startsWith(folder) && MARGIN.test(name));
  for (const path of names.sort()) {
    const held = await part(zip, path);
    if (held) found.push({ name: /header/u.test(path) ? '页眉' : '页脚', part: held });
  }
  return found;
}

const MARGIN = /\/(?:header|footer)\d*\.xml$/u;

function written(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

function empty(namespace: string, name: string): Document {
  return new DOMParser().parseFromString(`<${name} xmlns="${namespace}"/>`, 'text/xml');
}

function emptyComments(namespace: string): Document {
  return new DOMParser().parseFromString(`<w:comments xmlns:w="${namespace}"/>`, 'text/xml');
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** Documents of the strict kind have names of their own. */
function relationBase(namespace: string): string {
  return namespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function free(zip: JSZip, folder: string): string {
  for (let number = 0; ; number++) {
    const path = `${folder}comments${number === 0 ? '' : number}.xml`;
    if (!zip.file(path)) return path;
  }
}

async function declare(zip: JSZip, name: string): Promise<void> {
  const types = (await part(zip, TYPES)) ?? empty(TYPES_NS, 'Types');
  const override = types.createElementNS(TYPES_NS, 'Override');
  override.setAttribute('PartName', name);
  override.setAttribute('ContentType', COMMENTS_TYPE);
  types.documentElement!.appendChild(override);
  zip.file(TYPES, written(types));
}

function relate(relations: Document, type: string, target: string): void {
  const taken = new Set(elements(relations, 'Relationship').map((each) => each.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const relation = relations.createElementNS(RELATIONS_NS, 'Relationship');
  relation.setAttribute('Id', `rId${number}`);
  relation.setAttribute('Type', type);
  relation.setAttribute('Target', target);
  relations.documentElement!.appendChild(relation);
}
