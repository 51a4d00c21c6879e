/** The place a body acts for, read from its name: 重庆市沙坪坝区科学技术局 → [重庆市, 沙坪坝区]. */
import { provinceName } from '../text/regions';

const NATIONAL = /^(?:国务院|国家|中华人民共和国|中华全国|全国|中央|最高人民|中国(?!共产党))/u;
const PARTY = /^(?:中共|中国共产党)/u;
// Each level: the shortest name that ends in the level's word, unless that word starts another (市场, 区域, 镇静).
const CITY =
  /^[\p{Script=Han}]{1,12}?(?:自治州|州(?![市区县])|地区|盟(?![市区县旗])|市(?![场容民区]|市(?![中北南场容政])|政(?![府协])))/u;
const COUNTY =
  /^[\p{Script=Han}]{1,12}?(?:自治县|自治旗|林区|特区|新区|县(?!域)|市(?![场容民区县]|市(?![中北南场容政])|政(?![府协]))|区(?![域块划县])|旗)/u;
const TOWNSHIP = /^[\p{Script=Han}]{1,10}?(?:街道|镇(?!区)|乡(?!村|镇|土)|苏木)/u;
/** Words that end like a place but are none. */
const COMMON =
  /(?:城乡|城镇|城市|社区|园区|库区|景区|辖区|牧区|军区|校区|片区|小区|街区|开发区|试验区|示范区|保税区|功能区|依法治[省市县区旗]|全市|我市|本市|全区|我区|本区|全县|我县|本县|和[^市区县]{0,6}[乡镇区])$/u;

export function regionOf(body: string): string[] {
  let rest = body.replace(/\s+/gu, '').replace(PARTY, '');
  if (NATIONAL.test(rest)) return [];
  const path: string[] = [];
  const province = provinceAt(rest);
  if (province) {
    path.push(province.name);
    rest = rest.slice(province.length);
  }
  // In a municipality the next level is the district.
  const levels = isMunicipality(province?.name) ? [COUNTY, TOWNSHIP] : [CITY, COUNTY, TOWNSHIP];
  for (const level of levels) {
    const name = level.exec(rest)?.[0];
    if (!name || [...name].length < 2 || COMMON.test(name)) continue;
    path.push(name);
    rest = rest.slice(name.length);
  }
  return path;
}

/** True when the name is a place and nothing more: 沙坪坝区. */
export function isPlace(name: string): boolean {
  const path = regionOf(name);
  if (path.length === 0) return false;
  const last = path.at(-1)!;
  return name.endsWith(last) || (path.length === 1 && provinceName(name) !== null);
}

function provinceAt(text: string): { name: string; length: number } | null {
  // 吉林市 is a city of 吉林省, 海南州 one of 青海省.
  for (const length of [2, 3]) {
    const short = text.slice(0, length);
    const name = provinceName(short);
    if (!name) continue;
    if (text.startsWith(name)) return { name, length: name.length };
    if (/^(?:市|州|藏族|自治州)/u.test(text.slice(length))) return null;
    return { name, length };
  }
  return null;
}

function isMunicipality(name: string | undefined): boolean {
  return name === '北京市' || name === '天津市' || name === '上海市' || name === '重庆市';
}
