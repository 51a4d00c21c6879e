/** Stage 3: what each mention says: title, number, pinpoint, kind, relation, antecedent. */
import type { FoundCitation, FoundForm, VersionHint } from '../../model/citation';
import type { Relation, SourceKind } from '../../model/terms';
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { finish, ROUNDS, type Steps } from '../../text/steps';
import { normaliseTitle } from '../../text/titles';
import { withBracketedNumber } from '../find/derived-titles';
import type { Lexicon } from '../find/lexicon';
import { LONGEST_TITLE } from '../find/marked-titles';
import type { Mention } from '../find/mention';
import type { OwnText } from '../find/self-title';
import type { HintFound } from '../find/version-hints';
import { type NormalisedText, toOriginal } from '../normalise';
import { kindOf } from './kinds';
import { MENTIONED, type RelationFound, relationOf, withHoles } from './relations';

/** What is known of the text beside its words. */
export interface TextFacts {
  /** Set for a text that is a legal source itself. */
  own: OwnText | null;
  /** Region of who speaks; null: not known. */
  region: readonly string[] | null;
  /** Whether relations are asked for. */
  relations: boolean;
}

const NOTHING_KNOWN: TextFacts = { own: null, region: null, relations: true };

export function parseMentions(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  facts: TextFacts = NOTHING_KNOWN,
): FoundCitation[] {
  return finish(parsingSteps(normalised, mentions, lexicon, facts));
}

export function* parsingSteps(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  facts: TextFacts,
): Steps<FoundCitation[]> {
  const citations: FoundCitation[] = [];
  const relations: RelationFound[] = [];
  const holed = facts.relations ? withHoles(normalised, mentions) : '';
  yield;
  for (const [at, mention] of mentions.entries()) {
    if (at % ROUNDS === 0) yield;
    const relation = facts.relations ? relationOf(normalised, holed, mentions, at, relations) : MENTIONED;
    relations.push(relation);
    citations.push(parseMention(normalised, mention, lexicon, citations, relation, facts));
  }
  return citations;
}

function parseMention(
  normalised: NormalisedText,
  mention: Mention,
  lexicon: Lexicon,
  earlier: readonly FoundCitation[],
  { relation, cue }: RelationFound,
  facts: TextFacts,
): FoundCitation {
  const { original, text } = normalised;
  const span = toOriginal(normalised, mention.start, mention.end);
  const antecedent = mention.antecedent === null ? null : (earlier[mention.antecedent] ?? null);
  const named = nameOf(normalised, mention, antecedent, facts);
  const documentNumber = mention.number
    ? normaliseDocumentNumber(
        repairNumber(mention.numberText ?? numberWritten(text, mention.number.start, mention.number.end)),
      )
    : inheritsNumber(mention)
      ? (antecedent?.documentNumber ?? null)
      : null;
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  // Not spread: this object is made for every citation, and engines make one of named parts at once.
  const citation: Record<keyof FoundCitation, unknown> = {
    start: span.start,
    end: span.end,
    text: original.slice(span.start, span.end),
    form: mention.form,
    title: named.title,
    rawTitle: named.raw,
    versionMark: named.versionMark ?? mention.versionMark,
    versionHint: mention.hint && hintOf(normalised, mention.hint),
    documentNumber,
    pinpoint: mention.pinpoint && {
      text: text.slice(mention.pinpoint.start, mention.pinpoint.end),
      provisions: mention.pinpoint.provisions,
    },
    kind: localKind(kindOfMention(mention, named.title, documentNumber, before, lexicon, antecedent), {
      title: named.title,
      relation,
      lexicon,
      region: facts.region,
      text,
    }),
    relation,
    relationCue: cue && toOriginal(normalised, cue.start, cue.end),
    antecedent: mention.antecedent,
    own: mention.own,
  };
  return citation as FoundCitation;
}

interface Named {
  title: string | null;
  raw: string | null;
  versionMark: string | null;
}

function nameOf(
  normalised: NormalisedText,
  mention: Mention,
  antecedent: FoundCitation | null,
  { own, region }: TextFacts,
): Named {
  const { original, text } = normalised;
  const rests = antecedent ? antecedent.title : mention.own && own ? ownName(text, mention, own) : null;
  if (!mention.name)
    return { title: mention.form === 'PINPOINT' ? rests : null, raw: null, versionMark: null };
  const at = toOriginal(normalised, mention.name.start, mention.name.end);
  const raw = original.slice(at.start, at.end);
  if (NAMED_BY[mention.form] === 'antecedent' && (rests !== null || mention.form === 'ANAPHOR')) {
    const title = rests === null ? null : joinTitle(rests, mention.suffix);
    return { title, raw, versionMark: null };
  }
  if (mention.entry) {
    const title = mention.entry.title + (mention.suffix ?? '');
    return { title: withBracketedNumber(title), raw, versionMark: null };
  }
  const written = text.slice(mention.name.start, mention.name.end);
  const { title, versionMark } = normaliseTitle(ofPlace(written, mention, region) + (mention.trial ?? ''));
  if (title === '') return { title: null, raw, versionMark };
  const full = withBracketedNumber(carriedOut(title) + (mention.suffix ?? ''));
  // Angle brackets of ASCII stand for the inner marks they were typed for.
  return { title: full.replace(/</gu, '〈').replace(/>/gu, '〉'), raw, versionMark };
}

/** 省政府工作规则, 自治区优化营商环境条例: of the place whose report it is. */
function ofPlace(written: string, { form }: Mention, region: readonly string[] | null): string {
  const unit =
    form === 'BARE' ? /^(?:自治区|自治州|[省市区县])(?=[\u4e00-\u9fff]{4})/u.exec(written)?.[0] : undefined;
  const place = unit === undefined ? undefined : region?.findLast((name) => name.endsWith(unit));
  if (unit === undefined || !region || place === undefined) return written;
  const through = region.slice(0, region.indexOf(place) + 1).join('');
  return `${through}${written.slice(unit.length).replace(/^政府/u, '人民政府')}`;
}

/** What a place makes itself is its own, even where the title does not say so: 制定民营经济促进条例 in a province's report. */
function localKind(kind: SourceKind, { title, relation, lexicon, region, text }: LocalEvidence): SourceKind {
  const isMade = relation === 'ISSUES' || relation === 'AMENDS';
  if (kind !== 'admin_regulation' || !isMade || title === null) return kind;
  if (lexicon.get(title) || /^国务院/u.test(title)) return kind;
  const isLocal = region && region.length > 0 ? true : LOCAL_VOICE.test(text);
  return isLocal ? 'local_regulation' : kind;
}

/** How a place's government speaks of itself. */
const LOCAL_VOICE = /(?:代表|受)[省市区县州]人民政府|[我全](?:省(?![部级])|市(?![场民])|县|自治区)/u;

interface LocalEvidence {
  text: string;
  title: string | null;
  relation: Relation;
  lexicon: Lexicon;
  region: readonly string[] | null;
}

/** 安徽省实施老年人权益保障法办法 is written with marks around the law in its own title. */
function carriedOut(title: string): string {
  return title.replace(
    /^([^〈《（]{0,16}?实施)([^〈《（]{2,40}(?:法|条例))((?:的)?(?:若干规定|实施办法|办法|细则))$/u,
    '$1〈$2〉$3',
  );
}

/** In an amendment, 前款 and a bare 第三条 are those of what it amends, 本决定 is itself. */
function ownName(text: string, { start }: Mention, { title, amends }: OwnText): string {
  return amends !== null && !/^本(?:决定|修正案)/u.test(text.slice(start, start + 4)) ? amends : title;
}

/**
 * 条例 and its 实施细则: the derived title drops the antecedent's own （试行）. The 细则 of a 细则 and so on without
 * an end is no title: each would be longer than the one before, and their sum quadratic in the text.
 */
function joinTitle(title: string, suffix: string | null): string | null {
  if (suffix === null) return title;
  const derived = title.replace(/（(?:试行|暂行)）$/u, '') + suffix;
  return derived.length > LONGEST_TITLE ? null : derived;
}

/** A later short name stands for the source with its number; 第三十二条 does too. */
function inheritsNumber({ form, suffix }: Mention): boolean {
  return NAMED_BY[form] === 'antecedent' && suffix === null;
}

/** Where the title of a mention comes from: its own words, what it rests on, or nowhere. */
const NAMED_BY: Record<FoundForm, 'words' | 'antecedent' | 'nothing'> = {
  MARKED: 'words',
  BARE: 'words',
  ABBREVIATION: 'antecedent',
  ANAPHOR: 'antecedent',
  PINPOINT: 'antecedent',
  NUMBER: 'nothing',
};

function kindOfMention(
  mention: Mention,
  title: string | null,
  documentNumber: string | null,
  before: string,
  lexicon: Lexicon,
  antecedent: FoundCitation | null,
): SourceKind {
  if (mention.entry && mention.suffix === null) return mention.entry.kind;
  const known = title === null ? null : lexicon.get(title);
  if (known) return known.kind;
  if (antecedent && mention.suffix === null) return antecedent.kind;
  if (antecedent && mention.suffix !== null) return derivedKind(antecedent.kind, title);
  if (title === null && mention.form === 'ANAPHOR') return nounKind(mention, before);
  return kindOf({ title, documentNumber, before });
}

/** The 实施细则 of a normative document is one too; that of a law or regulation stands a level below it. */
function derivedKind(kind: SourceKind, title: string | null): SourceKind {
  if (kind === 'law' && title?.endsWith('条例')) return 'admin_regulation';
  if (kind === 'law' || kind === 'admin_regulation' || kind === 'local_regulation') return 'rule';
  return kind === 'party_regulation' || kind === 'party_policy' ? kind : 'normative_document';
}

/** 该条例 without an antecedent: the noun is all there is to go by. */
function nounKind(mention: Mention, before: string): SourceKind {
  return mention.suffix === null
    ? 'normative_document'
    : kindOf({ title: mention.suffix, documentNumber: null, before });
}

/** 3 in 国办发〔2021〕3、5号 has its 号 behind the last of the list. */
function numberWritten(text: string, start: number, end: number): string {
  const number = text.slice(start, end);
  return /[〕\]］）)】][0-9]{1,5}$/u.test(number) ? `${number}号` : number;
}

function hintOf(normalised: NormalisedText, hint: HintFound): VersionHint {
  const { start, end, ...said } = hint;
  return { ...said, cue: toOriginal(normalised, start, end) } as VersionHint;
}

/** Scans turn serial and 号 round: 〔2019〕号15, 第号329令. */
function repairNumber(text: string): string {
  return text.replace(/号([0-9一二三四五六七八九十百零〇]{1,8})(?=令|$)/u, '$1号');
}
