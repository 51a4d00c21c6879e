/**
 * Stage 2: where a text cites. Walks the normalised text once, from left to right; mentions never overlap.
 * Offsets here are into `normalised.text`. What each mention says is left to the next stage.
 */

import type { FoundForm } from '../../model/citation';
import type { SourceKind } from '../../model/terms';
import { finish, ROUNDS, type Steps } from '../../text/steps';
import type { NormalisedText } from '../normalise';
import { withPlaceBehind, withPlaces, withTail } from './after-title';
import { anaphorAt } from './anaphora';
import { lawBefore, MOST_LOOKED_BACK, type OwnPlace, restingPinpoint } from './bare-pinpoints';
import { isYear, listedNumberAt, mayBeOrder, orderNumberAt, yearNumberAt } from './document-numbers';
import { isTitleOf, type Lexicon, type LexiconEntry } from './lexicon';
import { markedTitleAt } from './marked-titles';
import { blank, type Found, type Mention, type Range } from './mention';
import { Outline, type OutlinedPart } from './outline';
import { placeBeforeAt } from './place-anaphora';
import type { OwnText } from './self-title';
import { Abbreviations, isImplied, mayBeImplied } from './short-forms';
import { standardAt } from './standards';
import { TableHeads } from './table-heads';
import { bareNameAt } from './unmarked-known-titles';
import { listedTitleAt, unmarkedTitleAt } from './unmarked-new-titles';
import { type HintFound, hintBefore, hintInBracket } from './version-hints';

/**
 * `own`: the text is a legal source itself, in which 前款 and a bare 第十条 are its own; `parts`: its provisions,
 * where they are known.
 */
export function findMentions(
  normalised: NormalisedText,
  lexicon: Lexicon,
  own: OwnText | null = null,
  parts: readonly OutlinedPart[] | null = null,
): Mention[] {
  return finish(mentionSteps(normalised, lexicon, own, parts));
}

export function mentionSteps(
  normalised: NormalisedText,
  lexicon: Lexicon,
  own: OwnText | null,
  parts: readonly OutlinedPart[] | null,
): Steps<Mention[]> {
  return new Finder(normalised, lexicon, own, new Outline(normalised, parts)).find();
}

class Finder {
  private readonly mentions: Mention[] = [];
  private readonly abbreviations = new Abbreviations();
  private readonly tables = new TableHeads();
  private readonly place: OwnPlace | null;
  /** Up to here the text is taken by mentions. */
  private taken = 0;

  constructor(
    private readonly normalised: NormalisedText,
    private readonly lexicon: Lexicon,
    private readonly own: OwnText | null,
    private readonly outline: Outline,
  ) {
    this.place = own && { outline, amends: own.amends !== null };
  }

  *find(): Steps<Mention[]> {
    const { text } = this.normalised;
    let at = 0;
    let rounds = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (
        TRIGGERS[code] === 0 &&
        !this.abbreviations.mayStart(code) &&
        !this.lexicon.mayStart(code, text.charCodeAt(at + 1))
      ) {
        at++;
        continue;
      }
      if (++rounds % ROUNDS === 0) yield;
      const found = this.mentionAt(at);
      if (!found) {
        at++;
        continue;
      }
      this.push(found);
      at = Math.max(at + 1, found.end, found.resume ?? 0);
      for (let more = this.goesOn(at); more; more = this.goesOn(at)) {
        this.push(more);
        at = more.end;
      }
    }
    return this.mentions;
  }

  private push(found: Found): void {
    found.hint ??= HINTED[found.form] ? hintBefore(this.normalised.text, found.start, this.taken) : null;
    this.define(found);
    this.mentions.push(found);
    this.taken = found.end;
  }

  /** 《甲》和《乙》（以下简称《规定》和《条例》）: as many names as sources before them are theirs in order. */
  private define({ defines, start }: Found): void {
    const { mentions } = this;
    const count = defines.length;
    const first = mentions.length - (count - 1);
    const inOrder = count > 1 && first >= 0 && this.isRun(first, start);
    defines.forEach((name, index) => {
      const several = name.collective && mentions.length > 0 && this.isRun(mentions.length - 1, start);
      this.abbreviations.define(name, several ? null : inOrder ? first + index : mentions.length);
    });
  }

  /** The mentions from `first` on stand in one list, which the one at `start` ends. */
  private isRun(first: number, start: number): boolean {
    const { mentions } = this;
    for (let index = first; index < mentions.length; index++) {
      const next = mentions[index + 1]?.start ?? start;
      const { name, end, resume } = mentions[index] as Found;
      if (!name || !BETWEEN_LISTED.test(this.normalised.text.slice(Math.max(end, resume ?? 0), next)))
        return false;
    }
    return true;
  }

  /** What a list goes on with, whose words alone would not tell. */
  private goesOn(at: number): Found | null {
    const last = this.mentions[this.mentions.length - 1]!;
    return last.end !== at ? null : (this.listedNumber(at) ?? (last.drafted ? this.listedTitle(at) : null));
  }

  private listedTitle(at: number): Found | null {
    const name = listedTitleAt(this.normalised, at);
    return (
      name && withTail(this.normalised.text, blank('BARE', name.start, name.end, { name, drafted: true }))
    );
  }

  /** 、8号 behind 国发〔2021〕7号. */
  private listedNumber(at: number): Found | null {
    const last = this.mentions[this.mentions.length - 1]!;
    if (last.number === null || last.number.end !== at) return null;
    const { text } = this.normalised;
    const more = listedNumberAt(text, at);
    const shared = SHARED.exec(last.numberText ?? text.slice(last.number.start, at))?.[1];
    if (!more || shared === undefined) return null;
    const { start, end, serial } = more;
    return blank('NUMBER', start, end, { number: { start, end }, numberText: `${shared}${serial}号` });
  }

  private mentionAt(at: number): Found | null {
    switch (TRIGGERS[this.normalised.text.charCodeAt(at)]) {
      case MARK:
        return this.marked(at);
      case YEAR_BRACKET:
        return this.numbered(at);
      case ORDER:
        return this.ordered(at) ?? this.named(at);
      case ANAPHOR:
        return this.anaphor(at) ?? this.named(at);
      case UNMARKED:
        return this.unmarked(at) ?? this.named(at);
      case STANDARD:
        return this.standard(at) ?? this.named(at);
      case QUOTE:
        return this.quoted(at) ?? this.named(at);
      default:
        return this.named(at);
    }
  }

  private marked(at: number): Found | null {
    const { text } = this.normalised;
    const marked = markedTitleAt(this.normalised, this.lexicon, at);
    if (!marked) return null;
    const { name, hint } = this.versionWithin({ start: marked.start, end: marked.end });
    const antecedent = this.antecedentOfMarked(name);
    const form = antecedent === null ? 'MARKED' : 'ABBREVIATION';
    return withTail(text, blank(form, at, marked.close, { name, antecedent, hint }));
  }

  /** 《公司法（2018）》: the last bracket between the marks tells the version, unless some work is called so. */
  private versionWithin(name: Range): { name: Range; hint: HintFound | null } {
    const { text } = this.normalised;
    if (text[name.end - 1] !== '）') return { name, hint: null };
    // Within the name alone: to look for one through all the text before would be slow.
    const written = text.slice(name.start, name.end);
    const open = name.start + written.lastIndexOf('（');
    if (open <= name.start || this.lexicon.get(written)) return { name, hint: null };
    const said = hintInBracket(text.slice(open + 1, name.end - 1));
    const entry = said && this.lexicon.get(text.slice(name.start, open));
    // 《…目录（2019年本）》 is a work beside that of another year.
    if (!entry || !CHANGED_BY_VERSIONS.has(entry.kind)) return { name, hint: null };
    const hint = { ...said, start: open + 1, end: name.end - 1 };
    return { name: { start: name.start, end: open }, hint };
  }

  /** A number with a year in brackets. */
  private numbered(at: number): Found | null {
    const { text } = this.normalised;
    if (!isYear(text, at + 1)) return null;
    const number = yearNumberAt(text, at, this.from(at));
    return number && this.withNumber(number);
  }

  /** An order's number, or 第…条. */
  private ordered(at: number): Found | null {
    const { text } = this.normalised;
    const number = mayBeOrder(text, at) ? orderNumberAt(text, at, this.from(at)) : null;
    if (number) return this.withNumber(number);
    if (text[at] !== '第') return null;
    return (
      lawBefore(this.normalised, this.lexicon, at, this.taken) ??
      restingPinpoint(this.normalised, this.mentions, at, this.place, this.tables)
    );
  }

  private anaphor(at: number): Found | null {
    const anaphor = anaphorAt(this.normalised, this.mentions, at, this.own !== null);
    if (!anaphor) return this.placeBefore(at);
    const { end, antecedent, suffix, own } = anaphor;
    const { text } = this.normalised;
    const name = { start: at, end };
    const mention = blank('ANAPHOR', at, end, { name, antecedent, suffix, own });
    // What an amendment puts into another work has its places there.
    const word = text.slice(at, end);
    const places = own && antecedent === null && RELATIVE.test(word) ? this.outline.placesOf(at, word) : null;
    return places ? withPlaces(text, mention, places) : withTail(text, mention);
  }

  /** 该条第二款, 前款 outside a law. */
  private placeBefore(at: number): Found | null {
    const found = placeBeforeAt(this.normalised, this.mentions, at);
    if (!found) return null;
    const { end, antecedent, own, place } = found;
    const name = { start: at, end };
    const mention = blank('ANAPHOR', at, end, { name, antecedent, own });
    const placed = withPlaces(this.normalised.text, mention, [place]);
    // A law says 该条 of its own articles at every turn; only 该条第二款 points at something else.
    return own && placed.end === end ? null : placed;
  }

  /** “中国制造2025”: a title that the catalogue has, in the quotation marks that stand for 《》. */
  private quoted(at: number): Found | null {
    const { text } = this.normalised;
    const length = text.slice(at, at + LONGEST_QUOTED).indexOf('”');
    const close = at + length;
    if (length < SHORTEST_QUOTED) return null;
    const entry = this.lexicon.get(text.slice(at + 1, close));
    if (!entry || entry.kind === 'other' || !isTitleOf(entry)) return null;
    if (MORE_THAN_QUOTED.test(text.slice(close + 1, close + 14))) return null;
    const name = { start: at + 1, end: close };
    return { ...blank('BARE', at + 1, close, { name, entry }), resume: close + 1 };
  }

  private standard(at: number): Found | null {
    const number = standardAt(this.normalised.text, at);
    return number && this.withNumber(number);
  }

  /** A title written out without marks that no catalogue need have. */
  private unmarked(at: number): Found | null {
    const name = unmarkedTitleAt(this.normalised, at, this.taken);
    return (
      name && withTail(this.normalised.text, blank('BARE', name.start, name.end, { name, drafted: true }))
    );
  }

  /** A short name that the text defined, or a name of the catalogue. */
  private named(at: number): Found | null {
    const { text } = this.normalised;
    const short = this.abbreviations.bareAt(text, at);
    if (short) {
      const name = { start: at, end: short.end };
      const { mention: antecedent, suffix } = short;
      return withTail(text, blank('ABBREVIATION', at, short.end, { name, antecedent, suffix }));
    }
    const bare = bareNameAt(this.normalised, this.lexicon, at, this.taken);
    if (!bare) return null;
    const { start, end, entry, suffix } = bare;
    const name = { start, end };
    return withTail(text, blank('BARE', start, end, { name, entry, suffix, hint: this.newIn(name, entry) }));
  }

  /** 新公司法 is a name of its own in everyday use, and says all the same which version it means. */
  private newIn({ start }: Range, entry: LexiconEntry | null): HintFound | null {
    const plain = entry?.name.startsWith('新') ? this.lexicon.get(entry.name.slice(1)) : null;
    return plain && plain.title === entry!.title
      ? { kind: 'NEWEST', revised: false, start, end: start + 1 }
      : null;
  }

  /** For a marked name that a text defined, or that is only a kind of document: the mention it stands for. */
  private antecedentOfMarked(name: Range): number | null {
    const { text } = this.normalised;
    const written = text.slice(name.start, name.end);
    const defined = this.abbreviations.get(written);
    if (defined !== undefined || written.length > LONGEST_GENERIC || !mayBeImplied(written))
      return defined ?? null;
    const { mentions } = this;
    const first = Math.max(0, mentions.length - MOST_LOOKED_BACK);
    for (let index = mentions.length - 1; index >= first; index--) {
      const { form, name: earlier } = mentions[index]!;
      if (form === 'MARKED' && earlier && isImplied(written, text.slice(earlier.start, earlier.end)))
        return index;
    }
    return null;
  }

  /** A number alone, or in front of the title it belongs to: 国务院令第722号《优化营商环境条例》. */
  private withNumber(number: Range): Found {
    const { text } = this.normalised;
    const marked =
      text[number.end] === '《' ? markedTitleAt(this.normalised, this.lexicon, number.end) : null;
    if (!marked) return withPlaceBehind(text, blank('NUMBER', number.start, number.end, { number }));
    const name = { start: marked.start, end: marked.end };
    return withTail(text, blank('MARKED', number.start, marked.close, { name, number }));
  }

  /** How far back a number that goes on at `at` may reach. */
  private from(at: number): number {
    return Math.max(this.taken, gapBefore(this.normalised, at));
  }
}

/** Whose versions stand one after another under one title. */
const CHANGED_BY_VERSIONS: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'constitution',
  'law',
  'admin_regulation',
  'supervisory_regulation',
  'local_regulation',
  'judicial_interpretation',
  'rule',
]);

/** Titles shorter than this are everyday words in quotation marks; and a quotation may have no end. */
const SHORTEST_QUOTED = 7;
const LONGEST_QUOTED = 60;
/** “中国制造2025”四川行动计划 is another document, “…”试点示范城市 an honour. */
const MORE_THAN_QUOTED =
  /^(?:试点|示范|城市|专项|主题|大赛|竞赛|论坛|峰会|品牌|杯|[\u4e00-\u9fff]{1,8}(?:规划|计划|方案|纲要|办法|意见|条例|细则))/u;
const LONGEST_GENERIC = 14;
/** What two numbers of one list have in common. */
const SHARED = /^(.+?[〕\]］）)第令])[0-9]{1,5}号?$/u;
const BETWEEN_LISTED = /^(?:[、和及与，]|以及|并)?$/u;
/** Forms before which words can say the version; 本法 and 第三条 have it from what they rest on. */
const HINTED: Record<FoundForm, boolean> = {
  MARKED: true,
  BARE: true,
  ABBREVIATION: true,
  ANAPHOR: false,
  NUMBER: false,
  PINPOINT: false,
};
/** 前款, 上一条, 本条: told by where it stands. */
const RELATIVE = /^(?:[前上].{0,1}[款条项]|本条)$/u;

/** Where white space last stood before `at`, as far back as a number may reach: none runs over a gap. */
function gapBefore({ offsets }: NormalisedText, at: number): number {
  for (let index = at; index > 0 && at - index < 44; index--) {
    if (offsets[index]! - offsets[index - 1]! > 1) return index;
  }
  return 0;
}

const MARK = 1;
const YEAR_BRACKET = 2;
const ORDER = 3;
const ANAPHOR = 4;
const UNMARKED = 5;
const STANDARD = 6;
const QUOTE = 7;
const TRIGGERS = triggers();

function triggers(): Uint8Array {
  const table = new Uint8Array(65536);
  const put = (chars: string, value: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = value;
  };
  put('《〈', MARK);
  put('〔[【（［〖{﹝', YEAR_BRACKET);
  put('第令公', ORDER);
  put('其该本上前实配同', ANAPHOR);
  put('ABCDFGHJLMNQRSTWXYZ', STANDARD);
  put('关例纲则法', UNMARKED);
  put('“', QUOTE);
  return table;
}
