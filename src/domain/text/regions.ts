/** Regions named at the head of a title or a body's name: 重庆市沙坪坝区科学技术局 → [重庆市, 沙坪坝区]. */

/** The 34 provincial units, full name and short. */
const PROVINCES: readonly (readonly [full: string, short: string])[] = [
  ['北京市', '北京'],
  ['天津市', '天津'],
  ['上海市', '上海'],
  ['重庆市', '重庆'],
  ['河北省', '河北'],
  ['山西省', '山西'],
  ['辽宁省', '辽宁'],
  ['吉林省', '吉林'],
  ['黑龙江省', '黑龙江'],
  ['江苏省', '江苏'],
  ['浙江省', '浙江'],
  ['安徽省', '安徽'],
  ['福建省', '福建'],
  ['江西省', '江西'],
  ['山东省', '山东'],
  ['河南省', '河南'],
  ['湖北省', '湖北'],
  ['湖南省', '湖南'],
  ['广东省', '广东'],
  ['海南省', '海南'],
  ['四川省', '四川'],
  ['贵州省', '贵州'],
  ['云南省', '云南'],
  ['陕西省', '陕西'],
  ['甘肃省', '甘肃'],
  ['青海省', '青海'],
  ['台湾省', '台湾'],
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['西藏自治区', '西藏'],
  ['宁夏回族自治区', '宁夏'],
  ['新疆维吾尔自治区', '新疆'],
  ['香港特别行政区', '香港'],
  ['澳门特别行政区', '澳门'],
];

/** Bodies of the whole country; the Party's own name says nothing of a place. */
const NATIONAL = /^(?:国务院|国家|中华人民共和国|中华全国|全国|中央|最高人民|中国(?!共产党))/u;
const PARTY = /^(?:中共|中国共产党)/u;
// Each level: the shortest name that ends in the level's word, unless that word starts another (市场, 区域, 镇静).
const CITY =
  /^[\u3400-\u9fff]{1,12}?(?:自治州|州(?![市区县])|地区|盟(?![市区县旗])|市(?![场容民区价值面况情]|市(?![中北南场容政])|政(?![府协])))/u;
const COUNTY =
  /^[\u3400-\u9fff]{1,12}?(?:自治县|自治旗|林区|特区|新区|县(?![域级际])|市(?![场容民区县价值面况情]|市(?![中北南场容政])|政(?![府协]))|区(?![域块划县别间分位])|旗)/u;
const TOWNSHIP = /^[\u3400-\u9fff]{1,10}?(?:街道|镇(?!区)|乡(?!村|镇|土)|苏木)/u;
/** Words that end like a place and are none: 城市管理, 社区矫正, 民族乡, 历史文化名镇. */
const NO_REGION =
  /^(?:城市|都市|超市|股市|夜市|上市|城镇|地区|山区|湖区|矿区)$|(?:[大型级新]城市|城乡|乡镇|村镇|名镇|民族乡|依法治[省市县区旗]|[本全我各该][省市县区州]|[社小园灾景库辖牧街校厂军战片]区|(?:海域|毗连|开发|加工|保护|试验|示范|保税|功能|接壤|营业)区|(?:台湾|民族|贫困|边远|西部|沿海|跨)地区|和[^市区县]{0,6}[乡镇区])$/u;
/** Words of drafting, which no place's name holds: 关于城区, 促进浦东新区. */
const DRAFTING =
  /[的和与及在为对等于向物往跨]|加强|实施|促进|推进|支持|规范|印发|使用|建设|工程|机场|国家|中西部/u;
const PLACES_THAT_READ_SO =
  /呼和浩特|和平|和田|和静|和政|和林格尔|平和|太和|泰和|西和|永和|政和|云和|仁和|无为/gu;

export interface RegionPrefix {
  /** Widest first; names in full where the province is known. */
  path: string[];
  /** Characters of the text the regions take. */
  length: number;
}

/** The regions a text begins with; an empty path where it begins with none. */
export function regionPrefix(text: string): RegionPrefix {
  const none = { path: [], length: 0 };
  let at = PARTY.exec(text)?.[0].length ?? 0;
  if (NATIONAL.test(text.slice(at, at + 8))) return none;
  const path: string[] = [];
  const province = provinceAt(text.slice(at, at + 12));
  if (province) {
    path.push(province.name);
    at += province.length;
  }
  // In a municipality the next level is the district.
  const levels = MUNICIPALITIES.has(province?.name ?? '') ? [COUNTY, TOWNSHIP] : [CITY, COUNTY, TOWNSHIP];
  for (const level of levels) {
    const name = level.exec(text.slice(at, at + 24))?.[0];
    if (name === undefined || name.length < 2 || NO_REGION.test(name)) continue;
    if (DRAFTING.test(name.replace(PLACES_THAT_READ_SO, ''))) continue;
    if (level === CITY && /[区县]./u.test(name) && !/地区$/u.test(name)) continue;
    // A town is told by the county it lies in; else 乡 and 镇 are words like others.
    if (level === TOWNSHIP && !/[区县市旗]$/u.test(path.at(-1) ?? '')) continue;
    path.push(name);
    at += name.length;
  }
  return path.length === 0 ? none : { path, length: at };
}

/** The place a body acts for, read from its name: 重庆市沙坪坝区科学技术局 → [重庆市, 沙坪坝区]; a national body → []. */
export function regionOf(body: string): string[] {
  return regionPrefix(body.replace(/\s+/gu, '')).path;
}

/** True when the name is a place and nothing more: 沙坪坝区. */
export function isPlace(name: string): boolean {
  const path = regionOf(name);
  if (path.length === 0) return false;
  return name.endsWith(path.at(-1)!) || (path.length === 1 && provinceName(name) !== null);
}

const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** 吉林市 is a city of 吉林省, 海南州 one of 青海省; 北京大学 is no place. */
function provinceAt(text: string): { name: string; length: number } | null {
  for (const [full, short] of PROVINCES) {
    if (text.startsWith(full)) return { name: full, length: full.length };
    if (!text.startsWith(short)) continue;
    return /^(?:市|州|藏族|自治州|大学|铁路|银行|经济特区|外高桥|地区)/u.test(text.slice(short.length))
      ? null
      : { name: full, length: short.length };
  }
  return null;
}

/** The full name of a provincial unit given by either name; null where it is none. */
export function provinceName(name: string): string | null {
  return PROVINCES.find(([full, short]) => full === name || short === name)?.[0] ?? null;
}
