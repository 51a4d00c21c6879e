/** What the citation stages give. Every stage keeps raw and normalised forms side by side. */
import type { Relation, SourceKind, Span } from './terms';

/** One provision pointed at. All numbers are integers; null where the text does not say. */
export interface ProvisionRef {
  article: number | null;
  /** 之一 → 1. */
  articleSub: number | null;
  paragraph: number | null;
  subparagraph: number | null;
  item: number | null;
  /** `art-27/par-2/sub-3`, as in ParsedProvision.path. */
  path: string;
}

export interface Pinpoint {
  /** As written: 第二十七条第二款第（三）项. */
  text: string;
  /** Ranges and lists expanded, in order. */
  provisions: ProvisionRef[];
}

/**
 * MARKED 《…》; BARE a catalogue title without marks; ANAPHOR 其实施细则, 该条例; ABBREVIATION a name defined by
 * 以下简称; NUMBER a document number alone; PINPOINT 第二十七条 resting on an earlier mention.
 */
export type CitationForm = 'MARKED' | 'BARE' | 'ANAPHOR' | 'ABBREVIATION' | 'NUMBER' | 'PINPOINT';

/** A mention in a text. Never dropped: what is no legal source has kind `other`. */
export interface Citation extends Span {
  text: string;
  form: CitationForm;
  /** Normalised: no marks, no 中华人民共和国, full-width brackets, no white space. null if unknown. */
  title: string | null;
  /** As written between the marks. */
  rawTitle: string | null;
  /** （2018年修正） and the like, taken out of the title. */
  versionMark: string | null;
  documentNumber: string | null;
  pinpoint: Pinpoint | null;
  kind: SourceKind;
  relation: Relation;
  /** The words that decided the relation; null for MENTIONS by default. */
  relationCue: Span | null;
  /** Index in the same list of the mention an anaphor or pinpoint rests on; null where none. */
  antecedent: number | null;
}
