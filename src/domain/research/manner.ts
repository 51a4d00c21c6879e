/** How a figure is put forward: as a level, a rise, a fall, a yearly mean; read from the words before it. */

export const FIGURE_MANNERS = ['LEVEL', 'RISE', 'FALL', 'YEARLY_MEAN', 'START'] as const;
/** START: the first of a pair, 从54万亿元增加到82.7万亿元. */
export type FigureManner = (typeof FIGURE_MANNERS)[number];

export interface FigureWords {
  manner: FigureManner;
  /** 新增, 累计 and the like, which make figures of one noun different things. */
  qualifiers: string[];
  /** The clause without the figure itself. */
  clause: string;
}

const BREAK = /[，。；：！？、,;:!?\n\r（）()]/u;
const REACHED = /(?:达到?|[至到为]|(?:保持|稳定|控制)在)了?$/u;
const FALL = /(?:下降|减少|降低|压减|回落|缩短|退出|下调)(?:了|约)?$/u;
const RISE = /(?:增长|增加|提高|上升|上涨|涨幅|扩大|又增)(?:了|约)?$/u;
const START = /[从由]$/u;
const QUALIFIERS = ['新增', '净增', '累计', '平均', '日均', '每天', '人均', '首次', '再', '又', '剩余'];

export function wordsOf(sentence: string, start: number, end: number): FigureWords {
  let from = start;
  while (from > 0 && !BREAK.test(sentence[from - 1]!)) from--;
  let to = end;
  while (to < sentence.length && !BREAK.test(sentence[to]!)) to++;
  const lead = sentence.slice(from, start);
  const clause = (lead + sentence.slice(end, to)).trim();
  return {
    manner: mannerOf(lead),
    qualifiers: QUALIFIERS.filter((word) => clause.includes(word)),
    clause,
  };
}

function mannerOf(lead: string): FigureManner {
  if (/年均/u.test(lead)) return 'YEARLY_MEAN';
  if (START.test(lead)) return 'START';
  if (REACHED.test(lead)) return 'LEVEL';
  if (FALL.test(lead)) return 'FALL';
  return RISE.test(lead) ? 'RISE' : 'LEVEL';
}
