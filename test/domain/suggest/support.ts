import {
  ArticleLibrary,
  type SuggestMeasure,
  type SupportCandidate,
  suggestForMeasure,
} from '../../../src/domain/suggest';

export function candidate(
  label: string,
  text: string,
  over: Partial<SupportCandidate> = {},
): SupportCandidate {
  return {
    id: `provision:某条例@2020-01-01/${label}`,
    source: 'source:某条例',
    sourceTitle: '某条例',
    level: 'ADMIN_REGULATION',
    region: [],
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
    label,
    text,
    caption: null,
    headings: [],
    place: 5,
    ...over,
  };
}

/** Of one sentence, unless told otherwise. */
export function measure(text: string, over: Partial<SuggestMeasure> = {}): SuggestMeasure {
  return {
    text,
    heading: null,
    sentences: [{ start: 0, end: text.length }],
    on: '2022-12-31',
    region: ['甲市', '乙区'],
    citedSources: [],
    ...over,
  };
}

export function suggested(of: SuggestMeasure, articles: readonly SupportCandidate[]) {
  return suggestForMeasure(of, new ArticleLibrary(articles));
}
