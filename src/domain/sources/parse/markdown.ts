/** Markdown to plain text, line for line, so that line numbers stay; only headings keep their marks. */

/** Breaks a line as \n does, without beginning a numbered line of the file: what <br> becomes. */
export const SOFT_BREAK = '\u2028';

export interface PlainText {
  text: string;
  /** 1-based numbers of lines that stood in a quotation (>). */
  quoted: ReadonlySet<number>;
}

/** By the name, or by what only Markdown has: front matter, a bold article, a quoted history under a heading. */
export function isMarkdown(text: string, file: string): boolean {
  if (/\.(?:md|markdown)$/iu.test(file)) return true;
  return FRONT_MATTER.test(text) || /^(?:\*\*|__)第[^\n*_]{1,14}条/mu.test(text);
}

export function plainMarkdown(text: string): PlainText {
  const lines = text.split('\n');
  const quoted = new Set<number>();
  const headed = lines.some((line) => /^#{1,6}\s*\S/u.test(line));
  const body = frontMatterEnd(lines);
  for (let index = 0; index < body; index++) {
    const title = /^title\s*:\s*["']?(.+?)["']?\s*$/u.exec(lines[index]!)?.[1];
    lines[index] = title && !headed ? `# ${title}` : '';
  }
  let comment = false;
  for (let index = body; index < lines.length; index++) {
    let line = lines[index]!;
    if (comment || /<!--(?!.*-->)/u.test(line)) {
      const close = line.indexOf('-->');
      comment = comment ? close < 0 : true;
      line = comment ? line.split('<!--')[0]! : close < 0 ? '' : line.slice(close + 3);
    }
    if (/^\s*>/u.test(line)) {
      quoted.add(index + 1);
      line = line.replace(/^(?:\s*>)+[ ]?/u, '');
    }
    lines[index] = isLayout(line) ? '' : plainLine(line);
    if (/^(?:={2,}|-{2,})\s*$/u.test(line) && underlines(lines, index)) {
      lines[index - 1] = `${line.startsWith('=') ? '#' : '##'} ${lines[index - 1]!.trim()}`;
    }
  }
  return { text: lines.join('\n'), quoted };
}

const FRONT_MATTER = /^\s*---[ \t]*\n(?:[^\n]{0,200}\n){0,60}?---[ \t]*(?:\n|$)/u;

/** Lines of the YAML block at the head; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() !== '---') return 0;
  const close = lines.slice(first + 1, first + 62).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  if (close < 0) return 0;
  const inside = lines.slice(first + 1, first + 1 + close);
  // A rule above the text, and another below it, enclose no settings.
  return inside.every((line) =>
    /^\s*$|^\s*#|^\s*-\s|^\s+\S|^[\w.\u4e00-\u9fff-]{1,40}\s*:(?:\s|$)/u.test(line),
  )
    ? first + close + 2
    : 0;
}

/** Rules, fences, containers and marks for a table of contents: nothing that is read. */
function isLayout(line: string): boolean {
  if (line.length > 200) return false;
  return (
    /^\s*(?:(?:[-*_]\s*){3,}|={3,}|`{3,}.{0,40}|~{3,}.{0,40}|:{3,}.{0,40}|\[\[?toc\]?\])\s*$/iu.test(line) ||
    /^\s*\[[^\]]{1,40}\]:\s*\S+\s*$/u.test(line)
  );
}

/** A single line of words above ===, or above --- with nothing before it, is a heading. */
function underlines(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1]?.trim() ?? '';
  return above !== '' && above.length <= 60 && !/^[#|]|[。；：]$/u.test(above) && !lines[index - 2]?.trim();
}

const ENTITIES: Record<string, string> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
};
const TAGS =
  /<\/?(?:a|b|big|center|div|em|font|h[1-6]|i|p|small|span|strong|sub|sup|u|ul|ol|li|blockquote)(?:\s[^<>]{0,300})?\/?>/giu;

function plainLine(line: string): string {
  // Most lines of most laws are plain.
  if (!/[*_<>&`~[\]\\!#-]/u.test(line)) return line;
  let plain = line;
  if (plain.includes('[')) {
    plain = plain
      .replace(/!\[[^\]]{0,200}\]\([^()\s]{0,500}(?:\([^()]{0,200}\)[^()\s]{0,200})?\)/gu, '')
      .replace(
        /\[([^[\]]{0,300})\]\(\s?[^()\s]{0,1000}(?:\([^()]{0,200}\)[^()\s]{0,200})?(?:\s+"[^"]{0,200}")?\)/gu,
        '$1',
      )
      .replace(/\[\^[^\]]{1,20}\]/gu, '');
  }
  if (plain.includes('<')) {
    const table = plain.trimStart().startsWith('|');
    plain = plain
      .replace(/<\/?br\s?\/?>\s{0,20}$/iu, '')
      .replace(/<\/?br\s?\/?>/giu, table ? ' ' : SOFT_BREAK)
      .replace(TAGS, '');
  }
  // A bullet; in a table of contents, before what comes again as a heading.
  plain = plain.replace(/^\s*[-*+]\s+(?=\S)/u, '');
  plain = plain
    .replace(/(?<!\\)(\*\*\*|___)(?=\S)(.{0,400}?\S)\1/gu, '$2')
    .replace(/(?<!\\)(\*\*|__)(?=\S)(.{0,400}?\S)\1/gu, '$2')
    .replace(/(?<![\\*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\w])/gu, '$1')
    // Left over where bold words hold a blank at an edge: ** 第一条**.
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/`([^`]*)`/gu, '$1');
  if (plain.startsWith('#')) plain = plainHeading(plain);
  if (plain.includes('&')) {
    plain = plain.replace(
      /&([a-z]{2,6});/giu,
      (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
    );
  }
  return plain.replace(/\\([\\`*_{}[\]()#+\-.!>|~])/gu, '$1');
}

/** Without closing marks and without the anchor that some writers give it. */
function plainHeading(line: string): string {
  const words = line.replace(/^#+/u, '');
  const marks = line.slice(0, line.length - words.length);
  let heading = words
    .trim()
    .replace(/\{#[^{}]{0,80}\}$/u, '')
    .trimEnd();
  while (heading.endsWith('#')) heading = heading.slice(0, -1);
  return `${marks} ${heading.trim()}`;
}
