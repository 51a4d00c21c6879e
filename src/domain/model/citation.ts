/** What the citation stages give. Every stage keeps raw and normalised forms side by side. */
import type { IsoDate, Relation, SourceKind, Span } from './terms';

/** One provision pointed at. All numbers are integers; null where the text does not say. */
export interface ProvisionRef {
  /** Path of what it lies in, where that is no article: `annex-1`, `preamble`, `ch-2/sec-1`; null: the body. */
  within: string | null;
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

/** What was done on a day or in a year that a text names. */
export type DatedEvent = 'PROMULGATED' | 'AMENDED' | 'EFFECTIVE';

/** What a text says of the version it means. `cue`: the words that say so; UTF-16 offsets into the text as given. */
export type VersionHint = { cue: Span } & (
  | /** 2018年修正的, （2017年版）: the version of that year. `event` null: 2018年《公司法》, a year and no more. */ {
      kind: 'YEAR';
      year: number;
      event: DatedEvent | 'VERSION' | null;
    }
  | /** （2021年7月15日施行）, 将于…起施行的: the version with that date. */ {
      kind: 'DAY';
      on: IsoDate;
      event: DatedEvent;
    }
  | /** 修订前的: the version before the last change, or before that of the year. */ {
      kind: 'BEFORE_REVISION';
      year: number | null;
    }
  | /** 旧, 原: a work that is no more, or the version before the last change. */ { kind: 'FORMER' }
  | /** 新修订的, 最新: the newest by the day asked of. `revised`: an older text is said to have been changed. */ {
      kind: 'NEWEST';
      revised: boolean;
    }
  | /** 现行: the one in force on the day asked of. */ { kind: 'CURRENT' }
  | /** 即将施行的: promulgated by the day asked of, in force later. */ { kind: 'COMING' }
  | /** 当时有效的: of a day that is not told. */ { kind: 'THEN' }
  | /** 已废止的: the last before it was repealed. */ { kind: 'REPEALED' }
);

interface CitationFacts extends Span {
  text: string;
  /** Normalised: no marks, no 中华人民共和国, full-width brackets, no white space. null if unknown. */
  title: string | null;
  /** As written between the marks. */
  rawTitle: string | null;
  /** （2018年修正） and the like, taken out of the title. */
  versionMark: string | null;
  /** Words around the title that name a version: never a relation. */
  versionHint: VersionHint | null;
  documentNumber: string | null;
  pinpoint: Pinpoint | null;
  kind: SourceKind;
  relation: Relation;
  /** The words that decided the relation; null for MENTIONS by default. */
  relationCue: Span | null;
  /** Index in the same list of the mention an anaphor or pinpoint rests on; null where none. */
  antecedent: number | null;
  /** Speaks of the text it stands in: 本法第七条, 前款, a bare 第十条 in a law. */
  own: boolean;
}

/** MARKED: 《…》. BARE: a title without marks. */
export type NamedCitation = CitationFacts & { form: 'MARKED' | 'BARE'; antecedent: null; own: false };
/** A document number alone. */
export type NumberCitation = CitationFacts & {
  form: 'NUMBER';
  title: null;
  documentNumber: string;
  antecedent: null;
  own: false;
};
/** ABBREVIATION: a name that the text defined. */
export type ShortCitation = CitationFacts & { form: 'ABBREVIATION'; rawTitle: string; own: false };
/** ANAPHOR: 其实施细则, 该条例, 本法, 前款. */
export type AnaphoricCitation = CitationFacts & { form: 'ANAPHOR' };
/** PINPOINT: 第二十七条 resting on an earlier mention or on the text itself. */
export type PinpointCitation = CitationFacts & { form: 'PINPOINT'; pinpoint: Pinpoint };
/** BY_HAND: marked by a person; never given by the finder. */
export type HandCitation = CitationFacts & { form: 'BY_HAND'; antecedent: null; own: false };

/** A mention in a text. Never dropped: what is no legal source has kind `other`. */
export type Citation =
  | NamedCitation
  | NumberCitation
  | ShortCitation
  | AnaphoricCitation
  | PinpointCitation
  | HandCitation;

/** As the finder gives them. */
export type FoundCitation = Exclude<Citation, HandCitation>;

export type CitationForm = Citation['form'];
/** The forms that the finder gives. */
export type FoundForm = FoundCitation['form'];

const FOUND: Record<FoundForm, true> = {
  MARKED: true,
  BARE: true,
  ABBREVIATION: true,
  ANAPHOR: true,
  NUMBER: true,
  PINPOINT: true,
};
export const FOUND_FORMS = Object.keys(FOUND) as FoundForm[];
