/** 以下简称《条例》: names a text gives its sources, in force from there on. */

import { derivedLength } from './derived-titles';
import { joinsNextWord } from './unmarked-known-titles';

const LEADS = [
  '以下分别简称',
  '以下分别称',
  '分别简称',
  '以下统称',
  '以下简称',
  '以下称',
  '下简称',
  '下称',
  '简称',
  '统称',
];
/** Words every text is full of: they stand for the source only between marks, or before 第…条. */
const GENERIC =
  /^(?:条例|办法|规定|细则|规则|意见|通知|纲要|方案|决定|规划|法|文件|实施意见|实施方案|公约|章程)$/u;

/** Kinds of document that stand between marks for the last source of that kind. */
const IMPLYING =
  /^(?:条例|办法|规定|细则|规则|意见|通知|纲要|方案|决定|规划|文件|公约|章程|建议|计划|措施|要点|公告|解释|指引|安排|实施意见|实施方案|实施办法|实施细则|实施纲要|指导意见|若干意见|若干措施|若干规定|行动计划|行动方案|工作方案|工作要点)$/u;

export interface DefinedName {
  name: string;
  /** Defined as 《条例》: the text will write it so, and without marks the words mean what they say. */
  marked: boolean;
  /** 以下统称: one name for several sources. */
  collective: boolean;
}

/** The names a bracket's content defines, in their order; [] when it defines none. */
export function namesDefined(bracket: string): DefinedName[] {
  for (const lead of LEADS) {
    const at = bracket.indexOf(lead);
    if (at < 0) continue;
    return bracket
      .slice(at + lead.length)
      .replace(/^(?:为|：)/u, '')
      .split(/[《》“”"'、]|或者?|(?<=[》”])[和与及]|[和与及](?=[《“])/u)
      .filter((name) => name.length > 0 && name.length <= 30 && !/[，。；：]/u.test(name))
      .map((name) => ({
        name,
        marked: bracket.includes(`《${name}》`),
        collective: lead.endsWith('统称'),
      }));
  }
  return [];
}

/**
 * 《关于向国外送达…的公约》（海牙送达公约）: a short name in brackets and nothing with it. Only of the kinds whose names
 * are not also said of anybody's papers (财政部规定).
 */
export function shortNameAlone(bracket: string): DefinedName[] {
  const isName =
    /^[\u4e00-\u9fff]{4,12}$/u.test(bracket) && /(?:公约|协定|议定书|条约|条例|[^办方]法)$/u.test(bracket);
  return isName && !/[的和与及了]|修[正订改]|根据|制定|草案|简称/u.test(bracket)
    ? [{ name: bracket, marked: false, collective: false }]
    : [];
}

const DRAFT =
  /^(.{2,4}?)(?:草案|（(?:[修][订正])?(?:草案)?(?:[一二三]次)?(?:审议稿|修改稿|送审稿|表决稿|建议表决稿|征求意见稿|讨论稿|建议稿)）|（修?[订正]?草案）|（试行）|（暂行）)$/u;

/** Whether there can be something that it stands for; see isImplied. */
export function mayBeImplied(name: string): boolean {
  return IMPLYING.test(DRAFT.exec(name)?.[1] ?? name);
}

/** 《纲要》 where no 以下简称 defines it stands for the last source before that ends with this very word. */
export function isImplied(name: string, earlier: string): boolean {
  const draft = DRAFT.exec(name);
  if (draft && IMPLYING.test(draft[1]!))
    return (
      earlier.length > name.length && (earlier.endsWith(name) || earlier.endsWith(`${draft[1]}（草案）`))
    );
  if (!IMPLYING.test(name)) return false;
  const bare = earlier.replace(/（[^（）]*）$/u, '');
  return bare.length > name.length && bare.endsWith(name);
}

const WORD_BEGINS_AFTER = /^(?:[照据依反和与及的由以在同按]|[^\u3400-\u9fff]|)$/u;

export class Abbreviations {
  private readonly mentions = new Map<string, number | null>();
  private readonly byFirst = new Map<string, string[]>();
  private readonly marked = new Set<string>();

  /** `mention`: the one that bears the name; null: it is known that no single one does. */
  define({ name, marked }: DefinedName, mention: number | null): void {
    if (marked) this.marked.add(name);
    else this.marked.delete(name);
    if (!this.mentions.has(name)) {
      const first = name[0]!;
      this.byFirst.set(
        first,
        [...(this.byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
      );
    }
    this.mentions.set(name, mention);
  }

  /** Cheap: may a defined name begin with this character? */
  mayStart(code: number): boolean {
    return this.byFirst.size > 0 && this.byFirst.has(String.fromCharCode(code));
  }

  /** The mention that gave this name, written between marks; null where it stands for several; undefined: not defined. */
  get(name: string): number | null | undefined {
    return this.mentions.get(name);
  }

  /** A defined name standing at `at` without marks; `suffix` where 实施细则 and the like make another work of it. */
  bareAt(text: string, at: number): { end: number; mention: number; suffix: string | null } | null {
    if (this.mentions.size === 0) return null;
    for (const name of this.byFirst.get(text[at]!) ?? []) {
      const mention = this.mentions.get(name) ?? null;
      if (mention === null || !text.startsWith(name, at)) continue;
      const end = at + name.length;
      if (name.endsWith('法') && joinsNextWord(text, end)) continue;
      if (!this.standsForSource(text, at, name, end)) continue;
      const derived = derivedLength(text, end);
      const suffix = derived === 0 ? null : text.slice(end, end + derived);
      return { end: end + derived, mention, suffix };
    }
    return null;
  }

  /** An everyday word does only where the words around it say so, and never as the end of a longer one: 本补充安排. */
  private standsForSource(text: string, at: number, name: string, end: number): boolean {
    const marked = this.marked.has(name);
    if (!marked && name.length >= 3 && !GENERIC.test(name)) return true;
    if (text[end] === '第' && WORD_BEGINS_AFTER.test(text[at - 1] ?? '')) return true;
    return (
      !marked && CITING.test(text.slice(Math.max(0, at - 2), at)) && CITED.test(text.slice(end, end + 2))
    );
  }
}

/** 不依照条例及本办法规定, where 以下简称条例 was said. */
const CITING = /(?:依照|按照|根据|依据|违反|符合|适用|执行|遵守|落实)$/u;
const CITED = /^(?:和|及|与|以及|的?规定|的?要求|[，。；]|$)/u;
