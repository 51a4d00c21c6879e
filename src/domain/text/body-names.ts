/** Names of issuing bodies: one spelling for one body, and each of several that issue together. */
import { placesNamed } from './gazetteer';
import { MUNICIPALITIES, regionPrefix } from './regions';

/** Short names that everyone uses, each of one body alone. */
const IN_FULL: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:党中央|中国共产党中央委员会)$/u, '中共中央'],
  [/^(?:中国共产党)?中央军委$/u, '中央军事委员会'],
  [/^全国人大常委会$/u, '全国人民代表大会常务委员会'],
  [/^全国人大$/u, '全国人民代表大会'],
  [/^(?:国家)?发展?改革?委$|^国家发展?改革委$/u, '国家发展和改革委员会'],
  [/^(?:国家)?发展改革委员会$/u, '国家发展和改革委员会'],
  [/^国办$/u, '国务院办公厅'],
  [/^中办$/u, '中共中央办公厅'],
  [/^最高法(?:院)?$/u, '最高人民法院'],
  [/^最高检(?:察院)?$/u, '最高人民检察院'],
];
const TOGETHER: Record<string, readonly string[]> = {
  两高: ['最高人民法院', '最高人民检察院'],
  两办: ['中共中央办公厅', '国务院办公厅'],
};
/** Joins bodies only where both sides end like a body: 最高人民法院、最高人民检察院 but not 住房和城乡建设部. */
const COMMA = /[、，,;；/]/u;
const SPACE_BETWEEN = /(?<=(?:院|部|委|会|局|厅|署|行|办|办公室|军委|政府))[ \u3000]+(?=[\u3400-\u9fff]{2})/u;

/** The bodies that a name tells of, each in one spelling and once; none where it tells none. */
export function bodiesNamed(text: string): string[] {
  const names = text
    .split(SPACE_BETWEEN)
    .flatMap((part) => part.split(COMMA))
    .flatMap((part) => TOGETHER[compact(part)] ?? [bodyName(part)])
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * One spelling of one body: 国家发展改革委 → 国家发展和改革委员会, 四川省成都市人大常委会 and 成都市人大常委会 →
 * 成都市人民代表大会常务委员会. Empty where the text names none.
 */
export function bodyName(text: string): string {
  const name = compact(text)
    .replace(/^中华人民共和国(?=国务院|最高|[\u3400-\u9fff]{2,}(?:部|委员会|局|署|行)$)/u, '')
    .replace(/人大常委会?$/u, '人民代表大会常务委员会')
    .replace(/人民代表大会常委会$/u, '人民代表大会常务委员会')
    .replace(/(?<=[省市县区州旗])人大$/u, '人民代表大会')
    .replace(/^中国共产党(?=.)(?!中央)/u, '中共');
  if (!/[\u3400-\u9fff]{2}/u.test(name) || OF_NO_ONE.test(name)) return '';
  return IN_FULL.find(([pattern]) => pattern.test(name))?.[1] ?? withPlaceInFull(name);
}

/** 人民政府, 有关部门: a kind of body, of no place and no name. */
const OF_NO_ONE =
  /^(?:各级|各地|各|本|我|该|有关|相关|主管|上级|下级|地方)*(?:人民政府|政府|部门|单位|机关|机构|委员会|常务委员会|人民代表大会(?:常务委员会)?|办公室|办公厅|领导小组|工作组|党委|党组|发文机关|制定机关|公布机关)$/u;

/** The place as far as it takes to know it, its names in full: a city without its province, a district with its city. */
function withPlaceInFull(name: string): string {
  const party = /^中共/u.exec(name)?.[0] ?? '';
  const { path, named, length } = regionPrefix(name);
  // 上海海关 and 重庆两江新区管理委员会 bear the short name in their own.
  const short = path.length === 1 && named[0] !== path[0];
  if (path.length === 0 || short || length >= name.length || placesNamed(path[0]!).length !== 1) return name;
  return party + shownPlace(path).join('') + name.slice(length);
}

function shownPlace(path: readonly string[]): readonly string[] {
  if (path.length === 1 || MUNICIPALITIES.has(path[0]!)) return path;
  const county = path[2];
  const alone = county !== undefined && !county.endsWith('区') && placesNamed(county).length === 1;
  return path.slice(alone ? 2 : 1);
}

/** Without white space, quotes and brackets around, and what a copy left at the ends. */
function compact(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u3000\u200b\ufeff]+/gu, '')
    .replace(/^[“”"'《（(【、，。：:;；·*#-]+|[“”"'》）)】、，。：:;；·*#-]+$/gu, '');
}
