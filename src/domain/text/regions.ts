/** Regions named at the head of a title or a body's name: 重庆市沙坪坝区科学技术局 → [重庆市, 沙坪坝区]. */
import { placesNamed, provinceNames, type RegionPath } from './gazetteer';

export { provinceName } from './gazetteer';

/** Bodies of the whole country; the Party's own name says nothing of a place. */
const NATIONAL = /^(?:国务院|国家|中华人民共和国|中华全国|全国|中央|最高人民|中国(?!共产党))/u;
const PARTY = /^(?:中共|中国共产党)/u;
// Each level: the shortest name that ends in the level's word, unless that word starts another (市场, 区域, 镇静).
const CITY =
  /^[\u3400-\u9fff]{1,12}?(?:自治州|地区|盟(?![市区县旗])|市(?![场容区价值面况情]|民(?!政)|市(?![中北南场容政])|政(?![府协])))/u;
const COUNTY =
  /^[\u3400-\u9fff]{1,12}?(?:自治县|自治旗|林区|特区|新区|县(?![域级际])|市(?![场容区县价值面况情]|民(?!政)|市(?![中北南场容政])|政(?![府协]))|区(?![域块划县别间分位])|旗)/u;
const TOWNSHIP = /^[\u3400-\u9fff]{1,10}?(?:街道|镇(?!区)|乡(?!村|镇|土)|苏木)/u;
/** Words that end like a place and are none: 城市管理, 社区矫正, 民族乡, 历史文化名镇. */
const NO_REGION =
  /^(?:城市|都市|超市|股市|夜市|上市|城镇|地区|山区|湖区|矿区|[区县市][县乡区]|县区乡)$|(?:[大型级新地慧致态]城市|城乡|乡镇|村镇|名镇|民族乡|依法治[省市县区旗]|[本全我各该][省市县区州]|[社小园灾景库辖牧街校厂军战片]区|(?:海域|毗连|新|开发|加工|保护|试验|示范|保税|功能|接壤|营业|涵养|名胜|风貌|度假|港|产|住宅|居住|合作|实验|聚集|集聚|高新|经开|中心城|历史城|市)区|(?:台湾|民族|贫困|边远|西部|沿海|跨)地区|和[^市区县]{0,6}[乡镇区])$/u;
/** Words of drafting, which no place's name holds: 关于城区, 促进浦东新区. */
const DRAFTING =
  /[的和与及在为对等于向物往跨]|加强|实施|促进|推进|支持|规范|印发|使用|建设|工程|机场|国家|中西部/u;
const PLACES_THAT_READ_SO =
  /呼和浩特|和平|和田|和静|和政|和林格尔|平和|太和|泰和|西和|永和|政和|云和|仁和|无为/gu;

/** Names of one word that are also words: a city's 城区, the 矿区 of a law on mines. */
const WORD_TOO = /^(?:[城郊矿东西南北新]区|城中区|市中区|城关区|新城区)$/u;
/** What stands behind the name of a place that governs itself, of which no list need know. */
const GOVERNS =
  /^(?!(?:党工委)?管(?:理)?委)(?:人民政府|政府|人大|人民代表大会|人民法院|人民检察院|监察委|委(?![托派培])|[^条例规定办法]{0,18}(?:局|厅|委员会|办公室|大队|中心|院|站|所|街道办事处|镇|乡)$)/u;

export interface RegionPrefix {
  /** Widest first, names in full, with the places around it that are known: 成都市 → [四川省, 成都市]. */
  path: string[];
  /** The names as the text writes them. */
  named: string[];
  /** Characters of the text the regions take. */
  length: number;
}

/** The regions a text begins with; an empty path where it begins with none. */
export function regionPrefix(text: string): RegionPrefix {
  const none = { path: [], named: [], length: 0 };
  let at = PARTY.exec(text)?.[0].length ?? 0;
  if (NATIONAL.test(text.slice(at, at + 8))) return none;
  let path: RegionPath = [];
  const named: string[] = [];
  const province = provinceAt(text.slice(at, at + 12));
  if (province) {
    path = [province.name];
    named.push(text.slice(at, at + province.length));
    at += province.length;
  }
  const lowest = (): string => path.at(-1) ?? '';
  for (let found = knownAt(text, at, path); found; found = knownAt(text, at, path)) {
    named.push(found.name);
    at += found.name.length;
    path = found.path;
  }
  // Then by the words alone. In a municipality the next level is the district.
  const levels = /[县旗区]$/u.test(lowest())
    ? [TOWNSHIP]
    : MUNICIPALITIES.has(lowest()) || path.length > 1
      ? [COUNTY, TOWNSHIP]
      : [CITY, COUNTY, TOWNSHIP];
  const real = path.length > 0;
  for (const level of levels) {
    const name = level.exec(text.slice(at, at + 24))?.[0];
    if (name === undefined || name.length < 2 || NO_REGION.test(name)) continue;
    if (DRAFTING.test(name.replace(PLACES_THAT_READ_SO, ''))) continue;
    if (level === CITY && /[区县]./u.test(name) && !/地区$/u.test(name)) continue;
    if (level === TOWNSHIP) {
      // A town is told by the county it lies in; else 乡 and 镇 are words like others.
      if (!/[区县市旗]$/u.test(lowest())) continue;
    } else if (real && !GOVERNS.test(text.slice(at + name.length))) continue;
    path = [...path, name];
    named.push(name);
    at += name.length;
  }
  return path.length === 0 ? none : { path: [...path], named, length: at };
}

const LONGEST_NAME = 13;
/** 南海区域, 东方市场: the last character is the next word's first. */
const STARTS_WORD = /^(?:区[域块划别间分位]|县[域级际]|市(?:[场容价值面]|民(?!政)|政(?![府协])))/u;

const TOWN_NEXT = /^[\u3400-\u9fff]{1,8}?(?:街道|镇|乡)(?:$|人民政府|政府|办事处|20)/u;

/** The longest known name there, within the place read so far; none where it lies in one of several. */
function knownAt(text: string, at: number, within: RegionPath): { name: string; path: RegionPath } | null {
  for (let length = Math.min(LONGEST_NAME, text.length - at); length >= 2; length--) {
    if (!'市区县州盟旗'.includes(text[at + length - 1]!)) continue;
    const name = text.slice(at, at + length);
    const paths = placesNamed(name, within);
    if (paths.length === 0) continue;
    const rest = text.slice(at + length);
    // 五常市民意乡: a town behind it that begins like 市民.
    if (STARTS_WORD.test(name.at(-1)! + rest) && !TOWN_NEXT.test(rest)) continue;
    if (rest !== '' && WORD_TOO.test(name) && !GOVERNS.test(rest)) continue;
    if (paths.length === 1) return { name, path: paths[0]! };
    return within.length > 0 ? null : { name, path: [name] };
  }
  return null;
}

/** The place a body acts for, read from its name: 重庆市沙坪坝区科学技术局 → [重庆市, 沙坪坝区]; a national body → []. */
export function regionOf(body: string): string[] {
  return regionPrefix(body.replace(/\s+/gu, '')).path;
}

/** True when the name is a place and nothing more: 沙坪坝区. */
export function isPlace(name: string): boolean {
  const { length } = regionPrefix(name);
  return length > 0 && length === name.length;
}

export const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** 吉林市 is a city of 吉林省, 海南州 one of 青海省; 北京大学 is no place. */
function provinceAt(text: string): { name: string; length: number } | null {
  for (const [name, full] of PROVINCES) {
    if (!text.startsWith(name)) continue;
    if (name === full) return { name: full, length: full.length };
    return /^(?:市|州|藏族|自治州|大学|铁路|银行|经济特区|外高桥|地区)/u.test(text.slice(name.length))
      ? null
      : { name: full, length: name.length };
  }
  return null;
}

const PROVINCES = provinceNames();
