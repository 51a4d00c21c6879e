/** The card beside a citation: the text as of that day, its version and status, where to read on. Text nodes only. */
import { provisionName } from '../src/domain/citations/format-path';
import type { Found } from './batch';
import { permalink } from './label';
import { BASE } from './page';
import type { Words } from './words';

/** So many provisions are shown; a range may name dozens. */
const SHOWN = 3;
const STATUS_ID = 'status';

export interface CardContent {
  title: string;
  found: Found;
  /** Where the citation leads; null where it leads nowhere. */
  href: string | null;
}

export function fillCard(card: HTMLElement, { title, found, href }: CardContent, words: Words): void {
  card.setAttribute('aria-label', title);
  const parts = found.outcome === 'AMBIGUOUS' ? candidates(found, words) : known(title, found, words);
  if (href) parts.push(make('p', 'reading', [link(href, words.more, 'more')]));
  card.replaceChildren(make('p', 'title', [title], 'zh'), ...parts);
}

/** The line that describes the link to those who do not see the card. */
export const DESCRIBED_BY = STATUS_ID;

function known(title: string, found: Found, words: Words): HTMLElement[] {
  const number = title.slice(title.lastIndexOf('》') + 1);
  return [statusLine(found, words), ...textOf(number, found, words)];
}

function statusLine(found: Found, words: Words): HTMLElement {
  const { status, asOf, version, outcome } = found;
  const inForce = status === 'IN_FORCE' && outcome !== 'SUPERSEDED';
  const badge = make('span', inForce ? 'badge' : 'badge ended', [words.status[status ?? 'UNKNOWN']]);
  const facts = [
    asOf && words.on(asOf),
    version?.effectiveFrom && words.since(version.effectiveFrom),
    version?.documentNumber,
  ].filter((each) => typeof each === 'string' && each !== '');
  const line = make('p', 'status', [badge, facts.join(words.comma)]);
  line.id = STATUS_ID;
  if (outcome === 'SUPERSEDED') line.append('。', ...superseded(found, words));
  return line;
}

function superseded({ supersededOn, supersededBy, asOf }: Found, words: Words): (Node | string)[] {
  const links = supersededBy.flatMap(({ id, title }) => ['、', link(sourceLink(id, asOf), `《${title}》`)]);
  return [
    words.superseded(supersededOn),
    ...(links.length > 0 ? [`${words.comma}${words.by}`, ...links.slice(1)] : []),
  ];
}

function textOf(number: string, found: Found, words: Words): HTMLElement[] {
  const { provisions, missingProvisions, pinpoint, version } = found;
  const shown = provisions.slice(0, SHOWN).map(({ label, caption, text }) => {
    if (text) return make('blockquote', 'text', [label ? `${label}　${text}` : text], 'zh');
    const note = caption ? words.caption(caption) : words.notHeld;
    return make('p', 'note', [label && provisions.length > 1 ? `${label} ${note}` : note]);
  });
  if (provisions.length > SHOWN) shown.push(make('p', 'note', ['……']));
  const isAsked = (pinpoint?.provisions.length ?? 0) > 0;
  const missing = missingProvisions.map((path) => provisionName(path) ?? path).join('、');
  const isMissing = missing !== '' || (isAsked && provisions.length === 0 && version?.textHeld);
  if (isMissing) shown.push(make('p', 'note', [words.missing(missing || number)]));
  else if (isAsked && provisions.length === 0) shown.push(make('p', 'note', [words.notHeld]));
  return shown;
}

function candidates({ candidates: all, asOf }: Found, words: Words): HTMLElement[] {
  const lead = make('p', 'status', [words.candidates]);
  lead.id = STATUS_ID;
  const list = all.flatMap(({ source }) =>
    source ? [make('li', 'candidate', [link(sourceLink(source.id, asOf), `《${source.title}》`)])] : [],
  );
  return [lead, make('ul', 'candidates', list)];
}

export function sourceLink(id: string, on: string | null, path = ''): string {
  return permalink(BASE, id.replace(/^source:/u, ''), path, on);
}

function link(href: string, text: string, part = ''): HTMLElement {
  const made = make('a', part, [text]) as HTMLAnchorElement;
  made.href = href;
  return made;
}

function make(tag: string, part: string, content: (Node | string)[], lang = ''): HTMLElement {
  const made = document.createElement(tag);
  if (part) made.setAttribute('part', part);
  if (lang) made.lang = lang;
  made.append(...content);
  return made;
}
