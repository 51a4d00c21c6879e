/** Text to terms: pairs of characters, as the index's `cjk` analyzer cuts them, and words, as a dictionary does. */

const RUN_OF_HAN = /\p{Script=Han}+/gu;

/** Every pair of neighbouring Han characters, in order, with repeats. */
export function bigrams(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(RUN_OF_HAN)) {
    for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
  }
  return found;
}

/** Whether two characters stand in the text with one or two between: 低保 in 最低生活保障, 小微 in 小型微型企业. */
export function hasLoosely(text: string, pair: string): boolean {
  const [first, second] = [pair[0]!, pair[1]!];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const between = text[at + 2] === second ? 1 : text[at + 3] === second ? 2 : 0;
    if (between > 0 && ALL_HAN.test(text.slice(at, at + 2 + between))) return true;
  }
  return false;
}

const ALL_HAN = /^\p{Script=Han}+$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of each run of Han characters, in order. */
export function segments(text: string): string[][] {
  return [...text.matchAll(RUN_OF_HAN)].map(([run]) =>
    [...segmenter.segment(run)].map(({ segment }) => segment),
  );
}

/** Distinct words of two Han characters or more that say what is done or to what; report filler is left out. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length >= 2 && /^\p{Script=Han}+$/u.test(segment) && !FILLER.has(segment)) words.add(segment);
  }
  return words;
}

/** Whether a pair of characters is one of the filler words, which say nothing of the subject. */
export function isFiller(term: string): boolean {
  return FILLER.has(term);
}

/** The different pairs of a text that are not filler. */
export function subjectPairs(text: string): Set<string> {
  return new Set(bigrams(text).filter((pair) => !isFiller(pair)));
}

/** What reports say of everything they did, and laws of everyone they bind. */
const FILLER: ReadonlySet<string> = new Set(
  (
    '加强 强化 推进 推动 促进 深入 深化 全面 落实 贯彻 执行 实施 完善 健全 建立 坚持 坚决 做好 严格 切实 积极 继续 持续 ' +
    '加快 加大 进一步 不断 有效 着力 大力 努力 确保 认真 扎实 稳步 有序 开展 工作 力度 水平 机制 体系 制度 要求 方面 情况 ' +
    '按照 根据 依照 以及 或者 其他 有关 相关 应当 可以 规定 国家 县级 以上 人民 政府 人民政府 部门 及其 本级 各级 地方 单位 ' +
    '个人 组织 进行 对于 由于 通过 重要 重点 重大 主要 基本 我们 今年 去年 全年 实现 提高 提升 优化 支持 鼓励 保障 发展 改革 建设'
  ).split(' '),
);
