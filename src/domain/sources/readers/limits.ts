/** How much a document may hold. What is beyond is no law and no report, and would fill memory or take for ever. */

/** A law of a thousand pages with its styles takes a tenth of it. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** The text of a DOCX with its markup; a report of a hundred pages takes one. */
export const MAX_XML_BYTES = 32 * 1024 * 1024;
/** Elements of a document within one another. */
export const MAX_XML_DEPTH = 512;
/** No page nests a tenth as deep; the parser's work grows with the square of it. */
export const MAX_HTML_DEPTH = 20_000;
export const MAX_PAGES = 3000;
/** Characters that a document may come to. */
export const MAX_TEXT = 8_000_000;

/** A document beyond one of the limits. */
export class DocumentLimitError extends Error {
  constructor(
    /** What kind of limit, for programs. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DocumentLimitError';
  }
}

export function refuseLongText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  throw new DocumentLimitError(
    'text-too-long',
    `expected at most ${MAX_TEXT} characters, but got: ${text.length}`,
  );
}
