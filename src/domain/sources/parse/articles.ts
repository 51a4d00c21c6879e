/** Inside one article (or heading, preamble, annex): natural paragraphs are 款, numbered ones 项 and 目. */
import type { ParsedProvision } from '../../model/source';
import type { ProvisionKind } from '../../model/terms';
import type { Line } from './lines';
import { LIST_STYLES, type ListMarker, type Marker } from './markers';
import type { Paths } from './paths';
import type { ArticleScheme } from './scheme';

export interface UnitLine extends Line {
  marker: ListMarker | null;
  /** The article's label, on the line that has it. */
  first?: Marker;
  table?: boolean;
}

/** A provision whose lines are being collected. */
export interface Open {
  provision: ParsedProvision;
  /** Its own text is a heading: what follows are always parts of it, never its own words. */
  headingLine: boolean;
  lines: UnitLine[];
}

/**
 * One natural paragraph stays in the unit's own text, as 第十条第（三）项 is cited without a 款; several become 款,
 * and the 项 go to the 款 before them.
 */
export function buildUnit(open: Open, paths: Paths, scheme: ArticleScheme): ParsedProvision[] {
  const unit = open.provision;
  const lines = joinTables(
    open.headingLine ? open.lines.filter((line) => !line.first) : joinLabel(open.lines),
  );
  const natural = lines.filter((line) => !line.marker).length;
  const single = natural <= 1 && !open.headingLine && !lines[0]?.marker;
  const builder = new UnitBuilder(unit, paths, scheme);
  if (!open.headingLine) unit.text = '';
  for (const line of lines) {
    if (line.marker) builder.numbered(line, line.marker);
    else if (single) {
      unit.text = line.text;
      unit.end = line.end;
    } else builder.paragraph(line);
  }
  return builder.children;
}

/** 第五条 alone on its line: the number belongs to the paragraph below it. */
function joinLabel(lines: readonly UnitLine[]): UnitLine[] {
  const [first, second, ...rest] = lines;
  if (first?.first?.rest !== '' || !second || second.marker) return [...lines];
  return [{ ...first, text: `${first.text}\n${second.text}`, end: second.end }, ...rest];
}

/** A table is no 款: it belongs to the words before it. */
function joinTables(lines: readonly UnitLine[]): UnitLine[] {
  const joined: UnitLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (line.table && last) {
      last.text += `\n${line.text}`;
      last.end = line.end;
    } else joined.push({ ...line });
  }
  return joined;
}

class UnitBuilder {
  readonly children: ParsedProvision[] = [];
  private paragraphs = 0;
  /** The 款 the next 项 belongs to; the unit itself before any. */
  private holder: ParsedProvision;
  private lists: { rank: number; provision: ParsedProvision }[] = [];

  constructor(
    private readonly unit: ParsedProvision,
    private readonly paths: Paths,
    private readonly scheme: ArticleScheme,
  ) {
    this.holder = unit;
  }

  paragraph(line: UnitLine): void {
    const skip = line.first ? line.first.length : 0;
    const path = this.paths.claim(`${this.unit.path}/par-${++this.paragraphs}`);
    const at = { ...line, text: line.text.slice(skip), start: line.start + skip };
    this.holder = this.add('PARAGRAPH', path, this.unit, at, null);
    this.lists = [];
  }

  numbered(line: UnitLine, marker: ListMarker): void {
    const rank = LIST_STYLES.indexOf(marker.style);
    while (this.lists.length > 0 && this.lists.at(-1)!.rank >= rank) this.lists.pop();
    const parent = this.lists.at(-1)?.provision ?? this.holder;
    const kind = this.lists.length === 0 && this.isSubparagraph(marker) ? 'SUBPARAGRAPH' : 'ITEM';
    const segment = kind === 'SUBPARAGRAPH' ? 'sub' : 'item';
    const path = this.paths.claim(`${parent.path}/${segment}-${marker.number}`);
    this.lists.push({ rank, provision: this.add(kind, path, parent, line, marker) });
  }

  /** （一） is a 项; in texts whose articles are 1., 2. so is （1）. */
  private isSubparagraph({ style }: ListMarker): boolean {
    return style === '一、' || style === '（一）' || (this.scheme === '1.' && style === '（1）');
  }

  private add(
    kind: ProvisionKind,
    path: string,
    parent: ParsedProvision,
    { text, start, end }: UnitLine,
    marker: ListMarker | null,
  ): ParsedProvision {
    const provision: ParsedProvision = {
      kind,
      path,
      order: 0,
      parent: parent.path,
      label: marker?.label ?? null,
      number: marker?.number ?? (kind === 'PARAGRAPH' ? this.paragraphs : null),
      subNumber: null,
      heading: null,
      text,
      start,
      end,
    };
    this.children.push(provision);
    return provision;
  }
}
