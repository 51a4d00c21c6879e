/** numbering.xml: what Word shows before a paragraph of a list, 第一条, （一）, 1., as it counts them. */
import { toNumeral } from '../../text/numerals';
import { type Element, readXml } from './docx-xml';

interface Level {
  start: number;
  format: string;
  /** 第%1条: %n stands for the number of level n. */
  text: string;
  /** What stands behind the number: nothing, or a tab or a blank. */
  apart: boolean;
  style: string | null;
  /** Levels counted in figures whatever they are counted in elsewhere. */
  legal: boolean;
  /** False: it counts on though a higher level went on. */
  restarts: boolean;
}

interface List {
  levels: Level[];
  /** A list that takes its levels from the one with this style link. */
  link: string | null;
}

interface Instance {
  list: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const LAST_LEVEL = 8;
/** It is written into every paragraph of the list. */
const LONGEST_LABEL = 40;

export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly byStyleLink = new Map<string, string>();
  private readonly instances = new Map<string, Instance>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(xml: string | null) {
    if (xml !== null) readXml(xml, this.visitor());
  }

  /** The level that a list keeps for paragraphs of a style; null where it has none. */
  levelOfStyle(numId: string, style: string): number | null {
    const list = this.listOf(this.instances.get(numId));
    const found = list ? list.levels.findIndex((level) => level?.style === style) : -1;
    return found < 0 ? null : found;
  }

  /** Counts the next paragraph and gives what stands before it; '' for bullets and where there is no such list. */
  next(numId: string, level: number): string {
    const instance = this.instances.get(numId);
    const list = this.listOf(instance);
    if (!instance || !list || !(level >= 0 && level <= LAST_LEVEL)) return '';
    const levels = list.levels.map((each, index) => instance.levels.get(index) ?? each);
    const own = levels[level] ?? instance.levels.get(level);
    if (!own) return '';
    const counts = this.counts.get(instance.list) ?? [];
    this.counts.set(instance.list, counts);
    const begin = `${numId} ${level}`;
    const override = instance.starts.get(level);
    if (override !== undefined && !this.begun.has(begin)) counts[level] = override - 1;
    this.begun.add(begin);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper <= LAST_LEVEL; deeper++) {
      if (levels[deeper]?.restarts !== false) counts[deeper] = undefined;
    }
    if (own.format === 'bullet') return '';
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      const format = levels[place]?.format ?? 'decimal';
      const count = counts[place] ?? levels[place]?.start ?? 1;
      return shown(count, own.legal && place !== level ? 'decimal' : format);
    });
    return label === '' ? '' : label + (own.apart ? '\u3000' : '');
  }

  private listOf(instance: Instance | undefined): List | undefined {
    const list = instance && this.lists.get(instance.list);
    const linked = list?.link ? this.byStyleLink.get(list.link) : undefined;
    return linked === undefined ? list : this.lists.get(linked);
  }

  private visitor() {
    let list: List | null = null;
    let instance: Instance | null = null;
    let level: Level | null = null;
    let id = '';
    let override = 0;
    return {
      open: (element: Element) => {
        const { name, attributes } = element;
        const value = attributes.val ?? '';
        if (name === 'abstractNum') {
          list = { levels: [], link: null };
          id = attributes.abstractNumId ?? '';
          this.lists.set(id, list);
        } else if (name === 'num') {
          instance = { list: '', starts: new Map(), levels: new Map() };
          this.instances.set(attributes.numId ?? '', instance);
        } else if (name === 'numStyleLink' && list) list.link = value;
        else if (name === 'styleLink' && list) this.byStyleLink.set(value, id);
        else if (name === 'abstractNumId' && instance) instance.list = value;
        else if (name === 'lvlOverride') override = Number(attributes.ilvl);
        else if (name === 'startOverride' && instance) instance.starts.set(override, Number(value));
        else if (name === 'lvl') {
          level = newLevel();
          const place = Number(attributes.ilvl);
          if (instance) instance.levels.set(place, level);
          else if (list && place >= 0 && place <= LAST_LEVEL) list.levels[place] = level;
        } else if (level) readLevel(level, element, value);
      },
      close: (name: string) => {
        if (name === 'abstractNum') list = null;
        else if (name === 'num') instance = null;
        else if (name === 'lvl') level = null;
      },
    };
  }
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', apart: true, style: null, legal: false, restarts: true };
}

function readLevel(level: Level, { name, attributes }: Element, value: string): void {
  if (name === 'start') level.start = Number(value);
  else if (name === 'numFmt') level.format = value === 'custom' ? (attributes.format ?? 'decimal') : value;
  else if (name === 'lvlText') level.text = value.slice(0, LONGEST_LABEL);
  else if (name === 'suff') level.apart = value !== 'nothing';
  else if (name === 'pStyle') level.style = value;
  else if (name === 'isLgl') level.legal = !/^(?:0|false|off)$/u.test(value);
  else if (name === 'lvlRestart') level.restarts = value !== '0';
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL_DIGITS: Record<string, string> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** A count as its format shows it; in figures where the format is not known. */
function shown(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 0 || count > 9999) return String(count);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return toNumeral(count);
    case 'chineseLegalSimplified':
      return [...(count >= 10 && count < 20 ? `一${toNumeral(count)}` : toNumeral(count))]
        .map((char) => LEGAL_DIGITS[char] ?? char)
        .join('');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(count)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
    case 'ideographTraditional':
      return STEMS[count - 1] ?? String(count);
    case 'ideographZodiac':
      return BRANCHES[count - 1] ?? String(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(count).replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'upperLetter':
      return letter(count);
    case 'lowerLetter':
      return letter(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** A to Z, then AA, BB as Word counts on. */
function letter(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let left = count;
  let out = '';
  for (const [value, sign] of ROMAN) {
    out += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return out;
}
