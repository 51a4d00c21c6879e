/** The body's lines as a tree of 编/章/节/条/款/项/目. */
import type { ParsedProvision } from '../../model/source';
import type { ProvisionKind, Span } from '../../model/terms';
import { buildUnit, type Open } from './articles';
import type { Line } from './lines';
import { annexAt, groupingAt, labelledArticle, listMarker, type Marker } from './markers';
import type { Note } from './note';
import { Paths } from './paths';
import { runOnArticles } from './run-on';
import { type ArticleScheme, articleScheme } from './scheme';

const RANKS: Partial<Record<ProvisionKind, number>> = { PART: 1, SUBPART: 2, CHAPTER: 3, SECTION: 4 };
const SEGMENTS: Partial<Record<ProvisionKind, string>> = {
  PART: 'part',
  SUBPART: 'subpart',
  CHAPTER: 'ch',
  SECTION: 'sec',
};

export function readBody(
  lines: readonly Line[],
  title: string,
  part: (Span & { title: string }) | null,
  note: Note,
): ParsedProvision[] {
  // An amendment, or a part of a divided work, goes on from where another text ended.
  const startsAnywhere = /修正案/u.test(title) || part !== null;
  const scheme = articleScheme(lines, title);
  const reader = new BodyReader(scheme, startsAnywhere, scheme === '条' && AMENDS.test(title), note);
  if (part) reader.part(part);
  const pieces = lines.flatMap(runOnArticles);
  pieces.forEach((piece, index) => {
    reader.line(piece, pieces[index + 1]);
  });
  return reader.finish();
}

/** A text that gives the words of another: the articles it quotes are numbered as they stand there. */
const AMENDS = /修正案|关于(?:修改|修订|修正)[《〈].*的决定$/u;

class BodyReader {
  private readonly provisions: ParsedProvision[] = [];
  private readonly paths = new Paths();
  /** Headings that are open, outermost first. */
  private headings: { rank: number; provision: ParsedProvision }[] = [];
  /** What the next lines belong to. */
  private open: Open | null = null;
  private annex: ParsedProvision | null = null;
  private lastArticle = 0;
  private articles = 0;
  private unnumbered = 0;
  /** Articles that the last line announces: 第三条修改为：. */
  private announced = new Set<string>();

  constructor(
    private readonly scheme: ArticleScheme,
    private readonly startsAnywhere: boolean,
    private readonly amends: boolean,
    private readonly note: Note,
  ) {}

  part(part: Span & { title: string }): void {
    this.heading('PART', 1, `part-${part.title}`, part, null, part.title, '');
  }

  line(line: Line, next?: Line): void {
    if (line.text.startsWith('|')) {
      this.table(line);
      return;
    }
    const read = this.articleLine(line) || this.annexLine(line) || this.groupingLine(line, next);
    if (!read) {
      this.open ??= this.openPreamble(line);
      this.open.lines.push({ ...line, marker: listMarker(line.text) });
    }
    if (this.amends && /[：:]$/u.test(line.text)) this.announced = articlesNamed(line.text);
  }

  finish(): ParsedProvision[] {
    this.close();
    if (this.articles === 0) {
      this.note(
        'NO_ARTICLES',
        null,
        '没有读到条文编号，正文按自然段保存',
        '如应有条文，请核对“第一条”或“一、”的写法',
      );
    }
    extendSpans(this.provisions);
    return this.provisions;
  }

  private articleLine(line: Line): boolean {
    const marker = this.articleMarker(line);
    if (!marker) return false;
    this.close();
    const number = marker.number!;
    const prefix = this.annex ? `${this.annex.path}/` : '';
    const base = `${prefix}art-${number}${marker.subNumber === null ? '' : `-${marker.subNumber}`}`;
    const path = this.paths.claim(base);
    if (path !== base) {
      this.note(
        'DUPLICATE_ARTICLE',
        line.number,
        `${marker.label}的编号在文中已经用过，路径记为 ${path}`,
        '请核对原文：可能是引用的条文或附带的另一文件',
      );
    } else if (number > this.lastArticle + 1 && !(this.startsAnywhere && this.articles === 0)) {
      this.note(
        'ARTICLE_GAP',
        line.number,
        `应为第${this.lastArticle + 1}条，实为${marker.label}`,
        '请核对原文有无缺漏',
      );
    }
    if (!this.annex) this.lastArticle = number;
    this.articles++;
    const caption = captionOf(marker.rest);
    // A heading that is an article (## 一、受案范围) has its title as 条旨 and its text below.
    const heading = line.heading > 0 && !caption ? marker.rest || null : caption;
    const provision = this.add('ARTICLE', path, line, marker.label, number, marker.subNumber, heading);
    this.open = {
      provision,
      headingLine: line.heading > 0,
      lines: [{ ...line, marker: null, first: marker }],
    };
    return true;
  }

  private articleMarker(line: Line): Marker | null {
    if (this.scheme === '条') {
      const marker = labelledArticle(line.text);
      if (!marker || (this.amends && this.isQuoted(marker))) return null;
      return this.isLabel(marker, line) ? marker : null;
    }
    if (this.scheme === 'none' || (this.annex && line.heading === 0)) return null;
    const marker = listMarker(line.text);
    return marker?.style === this.scheme ? marker : null;
  }

  /** An article that an amendment gives to the other text, without quotation marks: its number is not the next here. */
  private isQuoted({ label, number, rest }: Marker): boolean {
    if (this.articles === 0) return false;
    // Named once, given once: the next of that number is the amendment's own.
    if (this.announced.delete(label)) return true;
    const ahead = number! - this.lastArticle;
    return ahead !== 1 && !(ahead > 1 && ahead < 4 && /修改为|改为|增加|删去|删除/u.test(rest.slice(0, 80)));
  }

  /** 第三条规定的… at the head of a 款 is no label: a label is set off, or it is the next number in turn. */
  private isLabel(marker: Marker, line: Line): boolean {
    if (line.heading > 0 || marker.rest === '') return true;
    if (marker.length > marker.label.length || /^[（(【]/u.test(marker.rest)) return true;
    if (/^(?:[第、，和及或至与的款项所中之前]|规定|修改|改为|增加|删去)/u.test(marker.rest)) return false;
    return marker.number === this.lastArticle + 1 || marker.subNumber !== null;
  }

  private annexLine(line: Line): boolean {
    const marker = annexAt(line.text);
    if (!marker) return false;
    // 附： before any article is a word of the text, not its end.
    if (this.articles === 0 && line.heading === 0) return false;
    this.close();
    this.headings = [];
    const path = this.paths.claim(`annex-${marker.number ?? this.paths.next('annex')}`);
    const heading = marker.rest || null;
    this.annex = this.add('ANNEX', path, line, marker.label, marker.number, null, heading, null);
    this.open = { provision: this.annex, headingLine: true, lines: [] };
    return true;
  }

  private groupingLine(line: Line, next: Line | undefined): boolean {
    const grouping = groupingAt(line.text);
    if (grouping && this.amends && this.articles > 0 && line.heading === 0) return false;
    if (grouping) {
      const segment = `${SEGMENTS[grouping.kind]}-${grouping.number}`;
      this.heading(
        grouping.kind,
        RANKS[grouping.kind]!,
        segment,
        line,
        grouping,
        grouping.rest,
        line.text,
        line.number,
      );
      return true;
    }
    if (line.heading === 0 && !isSupplementary(line.text) && !this.isSectionHead(line, next)) return false;
    if (/^(?:序[ 　]?言|前[ 　]?言|序)$/u.test(line.text)) {
      this.close();
      const preamble = this.add('PREAMBLE', this.paths.claim('preamble'), line, null, null, null, line.text);
      this.open = { provision: preamble, headingLine: true, lines: [] };
      return true;
    }
    const list = listMarker(line.text);
    const inner = line.heading > 2 || (line.heading === 0 && this.underChapter());
    const kind = (list && list.style !== '一、') || inner ? 'SECTION' : 'CHAPTER';
    const rank = list ? RANKS[kind]! : Math.max(2, line.heading) + 1;
    const segment = list ? `${SEGMENTS[kind]}-${list.number}` : `head-${++this.unnumbered}`;
    this.heading(kind, rank, segment, line, list, list ? list.rest : line.text, line.text, line.number);
    return true;
  }

  /** 二、关于举证责任 above an article: what no sentence ends and an article follows is no 项 of the one before. */
  private isSectionHead({ text }: Line, next: Line | undefined): boolean {
    if (this.scheme !== '条' || this.amends || !next || text.length > 40) return false;
    const list = listMarker(text);
    if (!list || (list.style !== '一、' && list.style !== '（一）') || /[。；;：:，,]/u.test(list.rest))
      return false;
    if (list.rest === '') return false;
    const marker = labelledArticle(next.text);
    if (marker) return marker.number === this.lastArticle + 1 || this.articles === 0;
    // A head over a head: 三、… / （一）… / 第五条.
    const below = listMarker(next.text);
    return (
      list.style === '一、' &&
      below?.style === '（一）' &&
      below.number === 1 &&
      !/[。；;：:，,]/u.test(next.text)
    );
  }

  private underChapter(): boolean {
    return this.headings.some(
      ({ provision }) => provision.kind === 'CHAPTER' && provision.label?.startsWith('第'),
    );
  }

  private heading(
    kind: ProvisionKind,
    rank: number,
    segment: string,
    at: Span,
    marker: Marker | null,
    heading: string,
    text: string,
    line: number | null = null,
  ): void {
    this.close();
    while (this.headings.length > 0 && this.headings.at(-1)!.rank >= rank) this.headings.pop();
    const parent = this.headings.at(-1)?.provision ?? this.annex;
    const base = parent ? `${parent.path}/${segment}` : segment;
    const path = this.paths.claim(base);
    if (path !== base) {
      this.note(
        'DUPLICATE_HEADING',
        line,
        `“${text}”的编号在文中已经用过，路径记为 ${path}`,
        '请核对编章节的编号',
      );
    }
    const provision = this.add(
      kind,
      path,
      { ...at, text },
      marker?.label ?? null,
      marker?.number ?? null,
      null,
      heading || null,
    );
    this.headings.push({ rank, provision });
    this.open = { provision, headingLine: true, lines: [] };
  }

  private openPreamble(line: Line): Open {
    const path = this.paths.claim('preamble');
    const provision = this.add('PREAMBLE', path, { ...line, text: '' }, null, null, null, null);
    return { provision, headingLine: false, lines: [] };
  }

  /** A table stays whole, as text of what it stands in. */
  private table(line: Line): void {
    this.open ??= this.openPreamble(line);
    const last = this.open.lines.at(-1);
    if (last?.table && last.end < line.start) {
      last.text += `\n${line.text}`;
      last.end = line.end;
      return;
    }
    this.open.lines.push({ ...line, marker: null, table: true });
    this.note('TABLE_KEPT_AS_TEXT', line.number, '表格按文字保存，不拆分单元格', null);
  }

  private add(
    kind: ProvisionKind,
    path: string,
    at: Span & { text: string },
    label: string | null,
    number: number | null,
    subNumber: number | null,
    heading: string | null,
    parent: string | null = this.headings.at(-1)?.provision.path ?? this.annex?.path ?? null,
  ): ParsedProvision {
    const { start, end, text } = at;
    const order = this.provisions.length;
    const provision = { kind, path, order, parent, label, number, subNumber, heading, text, start, end };
    this.provisions.push(provision);
    return provision;
  }

  /** Turns the collected lines of the open unit into its 款, 项 and 目. */
  private close(): void {
    if (!this.open) return;
    for (const child of buildUnit(this.open, this.paths, this.scheme)) {
      child.order = this.provisions.length;
      this.provisions.push(child);
    }
    this.open = null;
  }
}

/** 第三条修改为：, 作为第八条、第九条：, less the number that the line has itself. */
function articlesNamed(text: string): Set<string> {
  const own = labelledArticle(text)?.label.length ?? 0;
  return new Set(
    [...text.slice(own).matchAll(/第[一二三四五六七八九十百零〇]{1,8}条/gu)].map(([label]) => label),
  );
}

/** The last chapter's title often lost its number and marks. */
function isSupplementary(text: string): boolean {
  return /^附[ 　]*则$/u.test(text);
}

/** 【立法目的】 or （目的和依据） directly after the number. */
function captionOf(rest: string): string | null {
  const caption = /^[【（(]([^【】（）()。；，]{2,30})[】）)]/u.exec(rest)?.[1] ?? null;
  return caption === null || /^(?:已?删[去除]|略|废止)/u.test(caption) ? null : caption;
}

/** A provision reaches as far as its last descendant. */
function extendSpans(provisions: readonly ParsedProvision[]): void {
  const byPath = new Map(provisions.map((provision) => [provision.path, provision]));
  for (let index = provisions.length - 1; index >= 0; index--) {
    const { parent, end } = provisions[index]!;
    const above = parent === null ? undefined : byPath.get(parent);
    if (above && above.end < end) above.end = end;
  }
}
