/** Stage 3: what each mention says: title, number, pinpoint, kind, relation, antecedent. */
import type { FoundCitation, FoundForm } from '../../model/citation';
import type { SourceKind } from '../../model/terms';
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { normaliseTitle } from '../../text/titles';
import type { Lexicon } from '../find/lexicon';
import { LONGEST_TITLE } from '../find/marked-titles';
import type { Mention } from '../find/mention';
import type { OwnText } from '../find/self-title';
import { type NormalisedText, toOriginal } from '../normalise';
import { kindOf } from './kinds';
import { MENTIONED, type RelationFound, relationOf, withHoles } from './relations';

/** `own`: set for a text that is a legal source itself. */
export function parseMentions(
  normalised: NormalisedText,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  own: OwnText | null = null,
  withRelations = true,
): FoundCitation[] {
  const citations: FoundCitation[] = [];
  const relations: RelationFound[] = [];
  const holed = withRelations ? withHoles(normalised, mentions) : '';
  mentions.forEach((mention, at) => {
    const relation = withRelations ? relationOf(normalised, holed, mentions, at, relations) : MENTIONED;
    relations.push(relation);
    citations.push(parseMention(normalised, mention, lexicon, citations, relation, own));
  });
  return citations;
}

function parseMention(
  normalised: NormalisedText,
  mention: Mention,
  lexicon: Lexicon,
  earlier: readonly FoundCitation[],
  { relation, cue }: RelationFound,
  own: OwnText | null,
): FoundCitation {
  const { original, text } = normalised;
  const span = toOriginal(normalised, mention.start, mention.end);
  const antecedent = mention.antecedent === null ? null : (earlier[mention.antecedent] ?? null);
  const named = nameOf(normalised, mention, antecedent, own);
  const documentNumber = mention.number
    ? normaliseDocumentNumber(repairNumber(text.slice(mention.number.start, mention.number.end)))
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
    versionHint: null,
    documentNumber,
    pinpoint: mention.pinpoint && {
      text: text.slice(mention.pinpoint.start, mention.pinpoint.end),
      provisions: mention.pinpoint.provisions,
    },
    kind: kindOfMention(mention, named.title, documentNumber, before, lexicon, antecedent),
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
  own: OwnText | null,
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
  if (mention.entry) return { title: mention.entry.title, raw, versionMark: null };
  const { title, versionMark } = normaliseTitle(
    text.slice(mention.name.start, mention.name.end) + (mention.trial ?? ''),
  );
  // Angle brackets of ASCII stand for the inner marks they were typed for.
  return { title: title === '' ? null : title.replace(/</gu, '〈').replace(/>/gu, '〉'), raw, versionMark };
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
  if (mention.entry) return mention.entry.kind;
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

/** Scans turn serial and 号 round: 〔2019〕号15, 第号329令. */
function repairNumber(text: string): string {
  return text.replace(/号([0-9一二三四五六七八九十百零〇]{1,8})(?=令|$)/u, '$1号');
}
