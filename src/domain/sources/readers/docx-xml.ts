/** XML of a DOCX, element by element: no tree is made, and nothing nests without end. */
import { SaxesParser } from 'saxes';
import { DocumentLimitError, MAX_XML_DEPTH } from './limits';

export interface Element {
  /** Without its prefix: p of w:p. */
  name: string;
  /** By name without prefix. */
  attributes: Record<string, string>;
  selfClosing: boolean;
}

export interface Visitor {
  /** `end`: UTF-16 offset behind the tag. */
  open?(element: Element, end: number): void;
  close?(name: string, end: number): void;
  text?(text: string): void;
}

/** @throws what is no well-formed XML, or nests deeper than any document. */
export function readXml(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (++depth > MAX_XML_DEPTH) {
      const message = `expected at most ${MAX_XML_DEPTH} elements within one another, but got: more`;
      throw new DocumentLimitError('nested-too-deep', message);
    }
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) plain[localName(key)] = value as string;
    visitor.open?.({ name: localName(name), attributes: plain, selfClosing: isSelfClosing }, parser.position);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close?.(localName(name), parser.position);
  });
  if (visitor.text) parser.on('text', (text) => visitor.text!(text));
  parser.write(xml).close();
}

/** Of w:val="0" and the like: off. Without a value, on. */
export function isOn({ attributes }: Element): boolean {
  return !/^(?:0|false|off)$/iu.test(attributes.val ?? '');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
