/** HTML to lines of text: a block is a line, a table row is a line of cells between |. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type HtmlNode = DefaultTreeAdapterMap['node'];

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt footer form h1 h2 h3 h4 h5 h6 header html li main ol p pre section table tbody thead tr ul'.split(
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
  'iframe',
  'svg',
  'button',
  'select',
]);

export function htmlText(html: string): string {
  const lines = new Lines();
  lines.visit(parse(html));
  return lines.text();
}

class Lines {
  private readonly done: string[] = [];
  private current = '';
  private cells = 0;

  visit(root: HtmlNode): void {
    // A stack instead of calls, so that deep nesting cannot exhaust the call stack.
    const stack: (HtmlNode | (() => void))[] = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (typeof next === 'function') next();
      else this.enter(next, stack);
    }
  }

  text(): string {
    this.end();
    return this.done.join('\n\n');
  }

  private enter(node: HtmlNode, stack: (HtmlNode | (() => void))[]): void {
    const name = node.nodeName;
    if (name === '#text') {
      this.current += (node as DefaultTreeAdapterMap['textNode']).value.replace(/[\t\n\r ]+/gu, ' ');
      return;
    }
    if (SKIPPED.has(name) || !('childNodes' in node)) return;
    const cell = name === 'td' || name === 'th';
    // What stands inside a cell stays on the line of its row.
    const block = this.cells === 0 && (name === 'br' || BLOCKS.has(name));
    if (block) this.end();
    if (name === 'tr' && this.cells === 0) this.current = '|';
    if (cell) this.cells++;
    stack.push(() => {
      if (cell) {
        this.cells--;
        this.current += ' |';
      }
      if (block) this.end();
    });
    for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index]!);
  }

  private end(): void {
    const line = this.current.trim();
    if (line !== '' && line !== '|') this.done.push(line);
    this.current = '';
  }
}
