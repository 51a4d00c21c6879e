/** A version's provisions put together to articles, each with all its words and the headings above it. */
import type { ProvisionKind } from '../model/terms';
import type { SupportCandidate } from './types';

/** In reading order. */
export interface ProvisionPart {
  path: string;
  kind: ProvisionKind;
  /** Of an article: the path of the heading it stands under, which begins with those of the headings above. */
  parent: string | null;
  label: string | null;
  /** An article's caption, or a chapter's heading. */
  heading: string | null;
  text: string;
}

/** What all articles of a version have in common. */
export type VersionFacts = Omit<SupportCandidate, 'id' | 'label' | 'text' | 'caption' | 'headings' | 'place'>;

export function assembleArticles<Part extends ProvisionPart>(
  facts: VersionFacts,
  parts: readonly Part[],
  idOf: (part: Part) => string,
): SupportCandidate[] {
  const headings = new Map(parts.map(({ path, heading }) => [path, heading]));
  const texts = new Map<string, string[]>();
  for (const { path, text } of parts) {
    const article = path.split('/', 1)[0]!;
    if (text !== '') texts.set(article, [...(texts.get(article) ?? []), text]);
  }
  const counted = new Map<string | null, number>();
  const placeUnder = (heading: string | null) => {
    const place = counted.get(heading) ?? 0;
    counted.set(heading, place + 1);
    return place;
  };
  return parts
    .filter(({ kind }) => kind === 'ARTICLE')
    .map((part) => ({
      ...facts,
      id: idOf(part),
      label: part.label ?? '',
      // The seed catalogue knows captions only.
      text: texts.get(part.path)?.join('\n') ?? part.heading ?? '',
      caption: part.heading,
      headings: pathsDownTo(part.parent).flatMap((path) => headings.get(path) ?? []),
      place: placeUnder(part.parent),
    }));
}

/** Whether only an editor's caption of the article is held, and none of its words. */
export function isCaptionAlone({ text, caption }: Pick<SupportCandidate, 'text' | 'caption'>): boolean {
  return text === caption;
}

/** ch-1/sec-2 → ch-1, ch-1/sec-2. */
function pathsDownTo(path: string | null): string[] {
  const steps = path?.split('/') ?? [];
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
