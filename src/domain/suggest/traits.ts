/** What is known of an article whatever the measure: worked out once, since the same articles come up again and again. */
import { bindsGovernment } from './addressee';
import { type Boilerplate, boilerplate } from './boilerplate';
import { contentWords, subjectPairs } from './terms';
import type { SupportCandidate } from './types';

export interface Traits {
  headingWords: ReadonlySet<string>;
  titlePairs: ReadonlySet<string>;
  titleWords: ReadonlySet<string>;
  addressee: boolean;
  general: boolean;
  /** The heading it stands right under, or its caption, where that says something of its own. */
  section: string | null;
  boilerplate: Boilerplate | null;
}

/** Of titles and headings, which many articles have in common. */
const wordsOf = new Map<string, ReadonlySet<string>>();

function sharedWords(text: string): ReadonlySet<string> {
  const words = wordsOf.get(text) ?? contentWords(text);
  wordsOf.set(text, words);
  return words;
}

const known = new WeakMap<SupportCandidate, Traits>();

export function traitsOf(candidate: SupportCandidate): Traits {
  let traits = known.get(candidate);
  if (!traits) {
    traits = {
      headingWords: sharedWords([...candidate.headings, candidate.caption ?? ''].join(' ')),
      titlePairs: subjectPairs(candidate.sourceTitle),
      titleWords: sharedWords(candidate.sourceTitle),
      addressee: bindsGovernment(candidate.text),
      general: candidate.headings.some((heading) => /总\s*则/u.test(heading)),
      section: sectionOf(candidate),
      boilerplate: boilerplate(candidate),
    };
    known.set(candidate, traits);
  }
  return traits;
}

/** In characters: 审批, 附则 are found everywhere. */
const SHORTEST_SECTION = 4;

function sectionOf({ headings, caption }: SupportCandidate): string | null {
  const heading = (caption ?? headings.at(-1) ?? '').replace(/\s+/gu, '');
  return heading.length >= SHORTEST_SECTION ? heading : null;
}
