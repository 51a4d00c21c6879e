/** A place where a text cites, before it is known what it says. Offsets are into the normalised text. */
import type { FoundForm, ProvisionRef } from '../../model/citation';
import type { NormalisedText } from '../normalise';
import type { LexiconEntry } from './lexicon';
import type { Range } from './range';
import type { DefinedName } from './short-forms';
import type { HintFound } from './version-hints';

export type { Range } from './range';

export interface Mention extends Range {
  form: FoundForm;
  /** The title without its marks; null for a number or a pinpoint alone. */
  name: Range | null;
  /** 发文字号. */
  number: Range | null;
  /** （试行） and the like written outside the marks, yet part of the title. */
  trial: string | null;
  /** Its text, where the text leaves out what it shares with the number before: 8号 in 国发〔2021〕7号、8号. */
  numberText: string | null;
  /** （2018年修正） written outside the marks. */
  versionMark: string | null;
  /** 2018年, 新修订的 before the name, （2021年7月15日施行） behind it. */
  hint: HintFound | null;
  pinpoint: (Range & { provisions: ProvisionRef[] }) | null;
  /** The lexicon's entry for a bare name. */
  entry: LexiconEntry | null;
  /** Names that a bracket after this mention gives it: 以下简称《条例》. */
  defines: DefinedName[];
  /** For ABBREVIATION, ANAPHOR and PINPOINT: index of the mention it rests on, null where unknown. */
  antecedent: number | null;
  /** Said to be amended here: 对《…》作如下修改, 一、修改《…》. Places named after it are its own. */
  amended: boolean;
  /** Told to be a title by what is done with it: 制定促进共同富裕行动纲要. */
  drafted: boolean;
  /** Speaks of the very text it stands in: 本法第七条, 前款. */
  own: boolean;
  /** For ANAPHOR and ABBREVIATION: what it adds to the antecedent's title: 实施细则. */
  suffix: string | null;
}

/** A mention with where to go on, when a defining bracket behind it is to be passed over. */
export type Found = Mention & { resume?: number };

/** A mention of which only what is `given` is known yet. */
export function blank(form: FoundForm, start: number, end: number, given: Partial<Mention>): Mention {
  return {
    form,
    start,
    end,
    name: null,
    number: null,
    trial: null,
    numberText: null,
    versionMark: null,
    hint: null,
    pinpoint: null,
    entry: null,
    defines: [],
    antecedent: null,
    suffix: null,
    amended: false,
    own: false,
    drafted: false,
    ...given,
  };
}

/** No line break after a full stop lies between. */
export function sameParagraph(normalised: NormalisedText, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) {
    if (normalised.breaks[index]! > 0) return false;
  }
  return true;
}

/** Nor a full stop, a semicolon or a mark of question or exclamation. */
export function sameSentence(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_SENTENCE) return false;
  for (let index = from; index < to; index++) {
    if ('。；！？'.includes(text[index]!)) return false;
  }
  return true;
}

const LONGEST_SENTENCE = 120;
