/** What of a report is no act that a law could support, and which laws cannot bear on it, whatever words they share. */
import type { SupportCandidate } from './types';

/** A page's furniture: who edited it, when, from where. */
const CHROME =
  /^(?:责任)?(?:编辑|来源|作者|发布|打印|字体|字号|浏览|点击|当前位置|索引号|文章来源|信息来源|附件)[^。]{0,30}[:：]|^\s*(?:首页|返回)/u;
/** Growth, ranks, prizes and thanks tell how things stand, not what was done. */
const BACKGROUND =
  /(?:同比|环比|年均)?(?:增长|下降|提高|增加|减少|达到?|超过?|突破)(?:了)?[^，。；]{0,6}\d[\d.]*(?:%|％|个百分点|亿|万亿)|位居|排名|名列|跻身|荣获|获评|被评为|获得.{0,12}(?:称号|奖|表彰)|表示衷心|致以崇高|各位代表|来之不易|下行压力|形势.{0,6}(?:严峻|复杂)|成为|迈出|翻了?一?番|向好|双[缩下][减降]|作出.{0,8}贡献|未(?:发生|收到|出现)|等(?:事业|工作)[^，]{0,12}(?:成效|进步|新台阶|发展)|考察学习|(?:印发|出台|下发)的《|为组长|任组长/u;
const SHORTCOMING =
  /(?:不够|不足|不到位|不平衡|不充分|滞后|薄弱|短板|欠缺|缺乏|有待|亟待|仍需|还需|尚未|还不|仍不|存在.{0,12}(?:问题|差距|困难|现象))/u;
/** 一、二、（三）…, with no mark that ends a sentence: a heading that the reading took for text. */
const NUMBERED =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[章节部分])/u;

/** Whether a sentence says no act at all. */
export function isBarred(sentence: string): boolean {
  const text = sentence.trim();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < 4 || CHROME.test(text)) return true;
  // A row of a table: columns parted by tabs, or mostly figures.
  if (/\t/u.test(text) || han < text.replace(/\s/gu, '').length * 0.4) return true;
  if (NUMBERED.test(text) && !/[。；！？，]/u.test(text)) return true;
  return SHORTCOMING.test(text);
}

/** Whom and what thought a text follows: laws open with the same words, and order nothing by them. */
const DOCTRINE = /习近平|马克思|三个代表|科学发展观|总书记|党的(?:领导|二十|十[七八九])|党中央|核心价值观/u;

/** Whether a clause tells how things stand rather than what was done. */
export function isBackground(clause: string): boolean {
  return BACKGROUND.test(clause) || DOCTRINE.test(clause);
}

/** Laws of one place or one water, by words of their titles: of use only where the text or the region speaks of it. */
const PLACES: readonly [RegExp, RegExp][] = [
  [/香港/u, /香港/u],
  [/澳门/u, /澳门/u],
  [/台湾/u, /台湾|台胞|对台|两岸/u],
  [/海南/u, /海南/u],
  [/黄河/u, /黄河/u],
  [/长江(?!三角)/u, /长江/u],
  [/三峡/u, /三峡/u],
  [/太湖/u, /太湖/u],
  [/淮河/u, /淮河/u],
  [/南水北调/u, /南水北调/u],
  [/青藏高原/u, /青藏|三江源|青海|西藏|高原/u],
  [/汶川/u, /汶川/u],
  [/晋陕蒙/u, /水土保持|水土流失/u],
  [/黑土地/u, /黑土/u],
  [/长城/u, /长城/u],
  [/北京市|上海航运/u, /北京|上海/u],
];
/** Works for courts, the forces, trades and bodies that a report of government seldom speaks of. */
const OF_OTHERS =
  /解放军|武装警察|军官|军服|军用|驻军|法官|检察官|检察院|法院|外国|境外|驻华|国徽|海关|领事|领海|船员|拍卖|票据|保险法$|证券|期货|信托|戒严|引渡|监狱|看守所|拘留所|戒毒/u;

/** Whether a work can bear on a text at all, by what its title is about. */
export function bearsOn(
  { sourceTitle, level }: SupportCandidate,
  text: string,
  region: readonly string[],
): boolean {
  if (level === 'JUDICIAL_INTERPRETATION' || level === 'MILITARY_REGULATION') return false;
  const said = `${text}${region.join('')}`;
  if (PLACES.some(([title, words]) => title.test(sourceTitle) && !words.test(said))) return false;
  const other = OF_OTHERS.exec(sourceTitle)?.[0];
  return other === undefined || said.includes(other);
}
