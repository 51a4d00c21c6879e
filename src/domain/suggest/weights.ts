import type { HierarchyLevel } from '../model/terms';

/** How much each kind of evidence counts. Few and round on purpose: 99 labelled sentences cannot bear more. */
export interface Weights {
  /** The retrieval's own score, relative to the best candidate's. */
  retrieval: number;
  /** Share of the measure's words, by rarity, that the article has. */
  words: number;
  /** Share of its pairs of characters that the article has with one or two between: 低保 in 最低生活保障. */
  loosePairs: number;
  /** How much of the measure, by rarity, stands in the article word for word, in stretches of four characters or more. */
  phrases: number;
  /** Share of the words of the article's chapter, section and caption that the measure has. */
  headings: number;
  /** Share of the source's title that the measure has: 楼堂馆所 in 机关团体建设楼堂馆所管理条例. */
  title: number;
  /** The article speaks to the state, a government or its bodies. */
  addressee: number;
  /** It stands in 总则 or the like: what reports say in general rests on general duties more often than on details. */
  general: number;
  /** How much the article's work has to say on the subject, relative to the work that has most. */
  work: number;
  /** The article opens its chapter or section, or stands near its opening: main rules come before details. */
  opening: number;
  /** The text has the heading of its chapter or section word for word: 合法性审查. */
  section: number;
}

export const WEIGHTS: Weights = {
  retrieval: 3,
  words: 2,
  loosePairs: 1,
  phrases: 2,
  headings: 0.25,
  title: 1,
  addressee: 1,
  general: 0.75,
  work: 1,
  opening: 0.5,
  section: 0.5,
};

/**
 * What a measure of government rests on is seldom an interpretation for courts or a rule for the forces; nothing is
 * said of laws against regulations, which are not worse support.
 */
export const LEVEL_KEEPS: Partial<Record<HierarchyLevel, number>> = {
  JUDICIAL_INTERPRETATION: 0.5,
  MILITARY_REGULATION: 0.7,
  NOT_LEGAL_SOURCE: 0,
};
