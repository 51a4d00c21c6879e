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

/** Words that end like a region and are none: 城市管理, 社区矫正, 市场监督. */
const NO_REGION =
  /(?:城市|都市|超市|股市|夜市|上市|本市|全市|我市|各市|社区|小区|地区|园区|灾区|景区|库区|辖区|山区|林区|牧区|湖区|街区|校区|厂区|矿区|军区|战区|特区|新区|开发区|保护区|试验区|示范区|功能区|本区|全区|我区|各区|本省|全省|我省|各省|本县|全县|我县|各县)$/u;
/** Where 市, 区, 县 … is not the end of a name but goes on into a longer word: 市场, 市政工程, 区域, 县级. */
const WORD_GOES_ON =
  /^(?:市(?:场|容|民|价|值|面|况|情|政(?!府|协))|区(?:别|域|块|间|分|划|位)|县(?:域|级|际)|州际|省(?:级|际|略))/u;
const SUFFIX = /^(.{1,10}?(?:自治州|自治县|自治旗|地区|新区|市|区|县|州|盟|旗|省))/u;

export interface RegionPrefix {
  /** Widest first; names in full where the province is known. */
  path: string[];
  /** Characters of the text the regions take. */
  length: number;
}

/** The regions a text begins with; an empty path where it begins with none. */
export function regionPrefix(text: string): RegionPrefix {
  const path: string[] = [];
  let at = 0;
  const province = PROVINCES.find(([full]) => text.startsWith(full)) ?? shortProvince(text);
  if (province) {
    path.push(province[0]);
    at = text.startsWith(province[0]) ? province[0].length : province[1].length;
  }
  while (path.length < 4) {
    const rest = text.slice(at, at + 24);
    const name = SUFFIX.exec(rest)?.[1];
    if (!name || name.length < 2 || !isRegionName(name, rest.slice(name.length), path.length > 0)) break;
    path.push(name);
    at += name.length;
  }
  return { path, length: at };
}

/** 北京, but not 北京大学 …: a short name counts only before a further region, an organ or a kind of document. */
function shortProvince(text: string): readonly [string, string] | undefined {
  const found = PROVINCES.find(([, short]) => text.startsWith(short));
  return found && !/^(?:大学|铁路|银行|经济特区)/u.test(text.slice(found[1].length)) ? found : undefined;
}

function isRegionName(name: string, after: string, insideProvince: boolean): boolean {
  if (WORD_GOES_ON.test(name.slice(-1) + after)) return false;
  if (NO_REGION.test(name) && !(insideProvince && /.{2,}新区$/u.test(name))) return false;
  // Han characters only, and no words of drafting: 关于城区, 实施…区.
  return (
    /^[\u3400-\u9fff]+$/u.test(name) &&
    !/[的和与及在为对等]|关于|加强|实施|促进|推进|支持|规范|印发/u.test(name)
  );
}

/** The full name of a provincial unit given by either name; null where it is none. */
export function provinceName(name: string): string | null {
  return PROVINCES.find(([full, short]) => full === name || short === name)?.[0] ?? null;
}
