/** HTML to lines of text: a block is a line, a table row is a line of cells between |. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { PageHead } from '../../model/page';
import { isFact } from '../parse/head-facts';
import { labelledArticle } from '../parse/markers';
import { isChrome } from './chrome';
import { DocumentLimitError, MAX_HTML_DEPTH, refuseLongText } from './limits';

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Never the document's own words. */
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'aside',
  'iframe',
  'svg',
  'button',
  'select',
  'object',
  'canvas',
  'audio',
  'video',
]);
const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu']);
/** How sites name what stands around a document; taken at the word only where little is said in it. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|crumbs?|bread|foot(?:er)?|copyright|share|bdshare|toolbar|tools?bar|side(?:bar)?|menu|pager?|pagination|related|login|search(?:box|bar)?|logo|topbar|dqwz|weizhi|fenxiang|print|closebtn)(?:$|[\s_-]|\d)/iu;
const MOST_AROUND = 600;
/** A cell of more words, or of more paragraphs, lays out a page. */
const LARGEST_CELL = 1500;
const WIDEST_SPAN = 50;

/** A page, without what stands around its document, and what it says of it there. */
export function htmlPage(html: string): { text: string; page: PageHead } {
  refuseTooDeep(html);
  const root = parse(html);
  const all = new Lines(root, true).all();
  const text = refuseLongText(withoutChrome(all, pageTitle(root)).join('\n\n'));
  return { text, page: { ...headFacts(root), around: linesAround(all) } };
}

const MOST_LINES_AROUND = 12;

function linesAround(all: readonly TextLine[]): string[] {
  return all
    .slice(0, FARTHEST)
    .map(({ text }) => text)
    .filter((text) => text.length <= 160 && isChrome(text))
    .slice(0, MOST_LINES_AROUND);
}

/** What the <head> says: government sites have ArticleTitle, SiteName, ContentSource and PubDate by one convention. */
function headFacts(root: HtmlNode): Omit<PageHead, 'around'> {
  const said = new Map<string, string>();
  for (const element of headElements(root, 'meta')) {
    const name = (attribute(element, 'name') ?? '').toLowerCase();
    const content = (attribute(element, 'content') ?? '').replace(/\s+/gu, ' ').trim();
    if (name !== '' && content !== '' && content.length <= 200 && !said.has(name)) said.set(name, content);
  }
  const [first = '', ...others] = (pageTitle(root) ?? '').split(/[-_|｜]/u).filter((part) => part !== '');
  // The site's name comes last, rarely first.
  const siteFirst = /(?:政府|局|委员会|厅|办公室|网站?|门户)$/u.test(first) && !/报告|总结/u.test(first);
  const title = said.get('articletitle') ?? (siteFirst ? (others[0] ?? '') : first);
  const site = said.get('sitename') ?? (siteFirst ? first : (others.at(-1) ?? ''));
  return {
    title: title || null,
    site: site.replace(/(?:门户)?(?:网站?|门户)$/u, '') || null,
    source: said.get('contentsource') ?? null,
    published: said.get('pubdate') ?? null,
  };
}

/** HTML that a converter made of a document: all of it is the document's. */
export function documentHtmlText(html: string): string {
  const lines = new Lines(parse(html), false).all();
  return refuseLongText(lines.map(({ text }) => text).join('\n\n'));
}

/** Unclosed elements that stay open; counted without a parser, whose own work is what is to be bounded. */
export function refuseTooDeep(html: string): void {
  let depth = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/giu)) {
    if (VOID.has(name!.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_HTML_DEPTH) {
      const message = `expected at most ${MAX_HTML_DEPTH} elements within one another, but got: more`;
      throw new DocumentLimitError('nested-too-deep', message);
    }
  }
}
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th'.split(
    ' ',
  ),
);

interface TextLine {
  text: string;
  h1: boolean;
}

interface Table {
  /** By column: for how many rows more a cell from above stands there. */
  spans: Map<number, number>;
  column: number;
}

class Lines {
  private readonly done: TextLine[] = [];
  private readonly sizes = new Map<HtmlNode, number>();
  private readonly tables: Table[] = [];
  private current = '';
  private cells = 0;
  private h1 = 0;

  constructor(
    root: HtmlNode,
    private readonly page: boolean,
  ) {
    if (page) this.measure(root);
    // A stack instead of calls, so that deep nesting cannot exhaust the call stack.
    const stack: (HtmlNode | (() => void))[] = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (typeof next === 'function') next();
      else this.enter(next, stack);
    }
    this.end();
  }

  all(): TextLine[] {
    return this.done;
  }

  /** Characters of text in each element. */
  private measure(root: HtmlNode): void {
    const order: HtmlNode[] = [root];
    for (const node of order)
      if ('childNodes' in node) for (const child of node.childNodes) order.push(child);
    for (let index = order.length - 1; index >= 0; index--) {
      const node = order[index]!;
      if (node.nodeName === '#text') {
        this.sizes.set(node, (node as DefaultTreeAdapterMap['textNode']).value.trim().length);
      } else if ('childNodes' in node) {
        let size = 0;
        for (const child of node.childNodes) size += this.sizes.get(child) ?? 0;
        this.sizes.set(node, size);
      }
    }
  }

  private enter(node: HtmlNode, stack: (HtmlNode | (() => void))[]): void {
    const name = node.nodeName;
    if (name === '#text') {
      this.current += (node as DefaultTreeAdapterMap['textNode']).value.replace(/[\t\n\r ]+/gu, ' ');
      return;
    }
    if (!('childNodes' in node) || this.isSkipped(node as HtmlElement)) return;
    const layout =
      this.page && (name === 'td' || name === 'th' || name === 'tr') && this.isLayout(node as HtmlElement);
    const cell = (name === 'td' || name === 'th') && !layout;
    // What stands inside a cell stays on the line of its row.
    const block = this.cells === 0 && (name === 'br' || layout || BLOCKS.has(name));
    if (block) this.end();
    else if (this.cells > 0 && (name === 'br' || BLOCKS.has(name)) && /[^\s|]$/u.test(this.current))
      this.current += ' ';
    const row = name === 'tr' && this.cells === 0 && !layout;
    if (name === 'table' && this.cells === 0) this.tables.push({ spans: new Map(), column: 0 });
    if (row) this.beginRow();
    if (cell) this.beginCell(node as HtmlElement);
    if (name === 'h1') this.h1++;
    stack.push(() => {
      if (cell) this.endCell(node as HtmlElement);
      if (row) this.fillSpans();
      if (block) this.end();
      if (name === 'h1') this.h1--;
      if (name === 'table' && this.cells === 0) this.tables.pop();
    });
    for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index]!);
  }

  private beginRow(): void {
    this.current = '|';
    const table = this.tables.at(-1);
    if (table) table.column = 0;
  }

  private beginCell(cell: HtmlElement): void {
    if (this.cells++ > 0) return;
    const table = this.tables.at(-1);
    if (!table) return;
    this.fillSpans();
    const rows = spanOf(cell, 'rowspan');
    if (rows <= 1) return;
    for (let column = 0; column < spanOf(cell, 'colspan'); column++)
      table.spans.set(table.column + column, rows - 1);
  }

  private endCell(cell: HtmlElement): void {
    this.cells--;
    this.current += ' |';
    const table = this.tables.at(-1);
    if (this.cells > 0 || !table) return;
    const columns = spanOf(cell, 'colspan');
    this.current += ' |'.repeat(columns - 1);
    table.column += columns;
  }

  /** Empty cells where one from a row above still stands, so that columns stay below one another. */
  private fillSpans(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    for (let left = table.spans.get(table.column); left; left = table.spans.get(table.column)) {
      if (left > 1) table.spans.set(table.column, left - 1);
      else table.spans.delete(table.column);
      this.current += ' |';
      table.column++;
    }
  }

  private isSkipped(element: HtmlElement): boolean {
    const name = element.nodeName;
    if (name === 'body' || name === 'html') return false;
    if (isHidden(element)) return true;
    // The number of a note in the midst of the words, and the arrow back to it.
    if (name === 'a' && NOTE_LINK.test(`${attribute(element, 'id')} ${attribute(element, 'href')}`))
      return true;
    if (!this.page) return SKIPPED.has(name) && name !== 'footer' && name !== 'aside';
    if (SKIPPED.has(name)) return true;
    const role = attribute(element, 'role');
    if (role !== null && SKIPPED_ROLES.has(role)) return true;
    const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    return AROUND.test(named) && (this.sizes.get(element) ?? 0) <= MOST_AROUND && !hasHeading(element);
  }

  /** Tables were long used to lay out pages: a row with a cell that holds a page's text is no row. */
  private isLayout(element: HtmlElement): boolean {
    const cells = element.nodeName === 'tr' ? element.childNodes.filter(isCell) : [element];
    return cells.some((cell) => (this.sizes.get(cell) ?? 0) > LARGEST_CELL || holdsTable(cell));
  }

  private end(): void {
    const text = this.current.trim();
    if (text !== '' && !/^\|[\s|]*$/u.test(text)) this.done.push({ text, h1: this.h1 > 0 });
    this.current = '';
  }
}

const NOTE_LINK = /(?:foot|end)note-ref-/u;

function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

function isCell(node: HtmlNode): node is HtmlElement {
  return node.nodeName === 'td' || node.nodeName === 'th';
}

/** Within few levels: a table in a table is an arrangement of the page, or it is deep in one. */
function holdsTable(cell: HtmlElement): boolean {
  let level: HtmlNode[] = [cell];
  for (let depth = 0; depth < 6 && level.length > 0 && level.length < 200; depth++) {
    level = level.flatMap((node) => ('childNodes' in node ? (node.childNodes as HtmlNode[]) : []));
    if (level.some((node) => node.nodeName === 'table' || node.nodeName === 'h1')) return true;
  }
  return false;
}

function hasHeading(element: HtmlElement): boolean {
  let level: HtmlNode[] = [element];
  for (let depth = 0; depth < 8 && level.length > 0 && level.length < 400; depth++) {
    if (level.some((node) => node.nodeName === 'h1')) return true;
    level = level.flatMap((node) => ('childNodes' in node ? (node.childNodes as HtmlNode[]) : []));
  }
  return false;
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu.test(style);
}

function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs?.find((each) => each.name === name)?.value ?? null;
}

// --- the document among the lines of its page ---

function withoutChrome(all: readonly TextLine[], title: string | null): string[] {
  const lines = all.filter(({ text }) => !isChrome(text));
  const from = titleLine(lines, title);
  return lines
    .filter(({ text }, index) => index >= from || isFact(text) || NUMBERED.test(text))
    .map(({ text }) => text);
}

/** The number of an order or of an office's paper stands over the title. */
const NUMBERED =
  /^[^，。；]{0,40}(?:[〔[［]\d{4}[〕\]］]\s?第?\d{1,5}\s?号|第\s?[0-9一二三四五六七八九十百]{1,6}\s?号)[）)]?$/u;

/** No document begins further down its page. */
const FARTHEST = 120;

/**
 * A site's name, a slogan and menus stand above the title of the document, and no sentence of it. <title> holds the
 * document's title and the site's name, in either order: the one that stands lower is the document's.
 */
function titleLine(lines: readonly TextLine[], title: string | null): number {
  const top = lines.slice(0, FARTHEST);
  const firsts = (title ?? '')
    .split(/[-_|｜—–]/u)
    .map((part) => top.findIndex(({ text }) => isTitled(text, part)));
  if (lines.filter((line) => line.h1).length === 1) firsts.push(top.findIndex((line) => line.h1));
  const candidates = firsts.filter((index) => index > 0).sort((a, b) => b - a);
  return candidates.find((index) => lines.slice(0, index).every(standsAbove)) ?? 0;
}

function standsAbove({ text }: TextLine): boolean {
  return text.startsWith('|') || (text.length <= 60 && !/[。；]$/u.test(text) && !labelledArticle(text));
}

function isTitled(line: string, part: string): boolean {
  const words = line.replace(/\s+/gu, '');
  return words.length >= 4 && (part === words || (words.length > 7 && part.startsWith(words)));
}

function pageTitle(root: HtmlNode): string | null {
  const text = headElements(root, 'title')[0]?.childNodes[0];
  return text && 'value' in text ? text.value.replace(/\s+/gu, '') : null;
}

/** Elements of this name at the page's top. */
function headElements(root: HtmlNode, name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  let level: HtmlNode[] = [root];
  for (let depth = 0; depth < 4; depth++) {
    level = level.flatMap((node) =>
      'childNodes' in node ? (node.childNodes as HtmlNode[]).slice(0, 400) : [],
    );
    for (const node of level) if (node.nodeName === name) found.push(node as HtmlElement);
  }
  return found;
}
