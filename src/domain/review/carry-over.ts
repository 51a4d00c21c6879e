/** Where decided links belong once their report's text has changed: pure, so that it can be thought through case by case. */
import { citationId, linkId } from '../model/ids';
import type { Span } from '../model/terms';
import { type Anchor, locate, overlaps } from './anchor';
import type { LinkKind, LinkState } from './states';

export interface AnchoredLink extends Anchor {
  id: string;
  kind: LinkKind;
  state: LinkState;
  revision: number;
  decidedAt: string;
  /** Of a suggestion: the provision it is named by. */
  provision: string | null;
  /** Whether its words were in the text before. */
  live: boolean;
  /** The citation or measure it was about until now. */
  about?: string | null;
}

export interface NewText {
  /** Of the report. */
  id: string;
  text: string;
  measures: readonly (Span & { id: string })[];
  mentions: readonly (Span & { id: string })[];
  /** What a mention is called that the program does not find itself; by its place unless told otherwise. */
  idAt?: (span: Span) => string;
}

export interface Placement {
  /** Its id until now. */
  link: string;
  id: string;
  /** The citation or measure it is about; null: its words are gone. */
  about: string | null;
  span: Span | null;
}

export interface Placing {
  placements: Placement[];
  /** Mentions the program reads across words that people have linked: they give way to those. By id, what to. */
  giveWay: Map<string, string>;
}

export function placeLinks(links: readonly AnchoredLink[], report: NewText): Placing {
  const taken = new Set<string>();
  const placements = inTurn(links).map((link): Placement => {
    const place = placeOf(link, report);
    if (!place || taken.has(place.id)) return orphaned(link, taken);
    taken.add(place.id);
    return { link: link.id, ...place };
  });
  return { placements, giveWay: givingWay(links, placements, report) };
}

/** What stood in the text last comes before what was orphaned already, and the later decision before the earlier. */
function inTurn(links: readonly AnchoredLink[]): AnchoredLink[] {
  return [...links].sort((a, b) => Number(b.live) - Number(a.live) || (a.decidedAt < b.decidedAt ? 1 : -1));
}

function placeOf(link: AnchoredLink, report: NewText): Omit<Placement, 'link'> | null {
  // An id goes with its words, so a mention that kept its id is where they are.
  const kept = link.about && report.mentions.find(({ id }) => id === link.about);
  const span = kept ? { start: kept.start, end: kept.end } : locate(link, report.text);
  if (!span) return null;
  if (link.kind === 'CITATION') {
    const there = report.mentions.find(({ start, end }) => start === span.start && end === span.end);
    const about = there?.id ?? link.about ?? (report.idAt ?? ((at) => citationId(report.id, at)))(span);
    return { id: linkId(about), about, span };
  }
  const measure = report.measures.find(({ start, end }) => start === span.start && end === span.end);
  if (!measure || link.provision === null) return null;
  return { id: linkId(measure.id, link.provision), about: measure.id, span };
}

/** Its old id may soon be that of other words, so it gets one that no words can have. */
function orphaned({ id: link, revision, live }: AnchoredLink, taken: Set<string>): Placement {
  let id = live ? `${link}~${revision}` : link;
  while (taken.has(id)) id = `${id}~`;
  taken.add(id);
  return { link, id, about: null, span: null };
}

function givingWay(
  links: readonly AnchoredLink[],
  placements: readonly Placement[],
  { mentions }: NewText,
): Map<string, string> {
  const stands = new Set(
    links
      .filter(({ kind, state }) => kind === 'CITATION' && (state === 'CONFIRMED' || state === 'CORRECTED'))
      .map(({ id }) => id),
  );
  const giveWay = new Map<string, string>();
  for (const { link, about, span } of placements) {
    if (!about || !span || !stands.has(link)) continue;
    for (const mention of mentions) {
      if (mention.id !== about && overlaps(mention, span)) giveWay.set(mention.id, about);
    }
  }
  return giveWay;
}
