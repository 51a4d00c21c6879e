/** What the source parser gives: one file of a law, as one version (expression) of one work. */
import type { Finding, HierarchyLevel, IsoDate, ProvisionKind, SourceRelation, Span } from './terms';

export interface ParsedProvision extends Span {
  kind: ProvisionKind;
  /** Path of eIds from the version's root, unique in it: `art-27`, `art-17-1` (第十七条之一), `art-27/par-2/sub-3/item-1`, `ch-1/sec-2`. Articles are numbered through the law, so an article's path starts at `art-…`; grouping headings have theirs (`part-1/ch-2/sec-1`). */
  path: string;
  /** 0-based reading order over the version. */
  order: number;
  /** Path of the containing provision, grouping headings included (an article's parent is its 节 or 章); null at the top. */
  parent: string | null;
  /** The number as written: 第二十七条, （三）, 1.; null for 款 and preambles. */
  label: string | null;
  /** Integer of the number, 27 for 第二十七条; the 之一 part is in `subNumber`. */
  number: number | null;
  subNumber: number | null;
  /** Heading of 编/章/节/annex without its number, or the article's caption 条旨 where the text gives one. */
  heading: string | null;
  /** The provision's own text with its label, children excluded (an article with several 款 has text ''). */
  text: string;
}

/** A dated happening in the work's life, as the history lines tell it. */
export interface SourceEvent {
  kind: 'ADOPTED' | 'PROMULGATED' | 'EFFECTIVE' | 'AMENDED' | 'REVISED' | 'REPEALED' | 'APPROVED' | 'OTHER';
  date: IsoDate | null;
  /** The line as written. */
  text: string;
  /** E.g. 国务院, 第十三届全国人民代表大会常务委员会第二十次会议. */
  body: string | null;
  /** E.g. 国务院令第722号, 主席令第七十号. */
  documentNumber: string | null;
  line: number;
}

export interface SourceAside extends Span {
  text: string;
  /** 1-based. */
  line: number;
}

/** A relation read from the law's own words. */
export interface ParsedRelation {
  kind: SourceRelation;
  /** Normalised title of the other work. */
  targetTitle: string;
  targetDocumentNumber: string | null;
  /** Verbatim sentence and its place in the file's canonical text. */
  evidence: string;
  span: Span;
  /** Path of the provision that says it; null for the history lines. */
  provision: string | null;
  /** Of an entry of a list of ended documents: how the list says that they ended. */
  listed?: 'REPEALED' | 'EXPIRED';
}

/** 依照《…》第…条 or 本法第…条, from one provision to another. */
export interface ParsedCrossReference extends Span {
  /** Path of the citing provision. */
  from: string;
  /** null: this same work (本法, 本条例, or a bare 第…条). */
  targetTitle: string | null;
  /** Paths in the target, ranges expanded; empty when a whole work is cited. */
  targetPaths: string[];
  text: string;
}

export interface ParsedSource {
  file: string;
  /** Canonical text of the file (decoded, line ends as \n); all offsets are UTF-16 into it. */
  text: string;
  /** Title as written in the file. */
  fullTitle: string;
  /** Title that identifies the work: without 中华人民共和国 and version marks (（2018年修正）). 暂行/试行 stay. */
  title: string;
  aliases: string[];
  level: HierarchyLevel;
  issuingBody: string | null;
  /** Region path from the widest, [] for national sources. */
  region: string[];
  documentNumber: string | null;
  /** This version's promulgation (first version) or latest amendment date before it took effect. */
  promulgatedOn: IsoDate | null;
  effectiveOn: IsoDate | null;
  events: SourceEvent[];
  provisions: ParsedProvision[];
  /** Lines of the file that are none of the text: signatures, 版记, page numbers, the foot of a page. */
  asides: SourceAside[];
  relations: ParsedRelation[];
  crossReferences: ParsedCrossReference[];
  findings: Finding[];
  /** sha-256 of the file's bytes, hex. */
  hash: string;
}
