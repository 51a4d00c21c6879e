/** Places by name: the divisions that are, those that were, and the short names of autonomous ones. */
import { DIVISIONS } from './divisions';

/** Widest first, names in full: [河南省, 三门峡市]. */
export type RegionPath = readonly string[];

/**
 * Prefectures, counties and districts that were, where no rule tells it (a county keeps its name when it becomes a
 * district: 璧山县, 璧山区). Reports and laws of their time name them.
 */
const FORMER = `
北京市: 崇文区 宣武区
天津市: 塘沽区 汉沽区 大港区
上海市: 卢湾区 闸北区 南汇区
重庆市: 万盛区 双桥区
河北省/石家庄市: 桥东区
河北省/保定市: 新市区 北市区 南市区
江苏省/南京市: 白下区 下关区
江苏省/苏州市: 沧浪区 平江区 金阊区
江苏省/无锡市: 崇安区 南长区 北塘区
江苏省/淮安市: 清河区 清浦区
江苏省/扬州市: 维扬区
浙江省/杭州市: 上城区 下城区 江干区
浙江省/宁波市: 江东区
山东省/莱芜市: 莱城区
山东省/青岛市: 四方区
湖北省/襄樊市:
广东省/广州市: 东山区 芳村区 萝岗区
贵州省/毕节地区:
贵州省/铜仁地区:
云南省/思茅市:
西藏自治区/昌都地区:
西藏自治区/日喀则地区:
西藏自治区/山南地区:
西藏自治区/林芝地区:
西藏自治区/那曲地区:
青海省/海东地区:
新疆维吾尔自治区/吐鲁番地区:
新疆维吾尔自治区/哈密地区:
`;

const PEOPLES =
  '各 蒙古 维吾尔 布依 朝鲜 土家 哈尼 哈萨克 傈僳 高山 拉祜 东乡 纳西 景颇 柯尔克孜 达斡尔 仫佬 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京'.split(
    ' ',
  );
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES.join('|')})族?)+自治([州县旗])$`, 'u');

interface Place {
  path: RegionPath;
  /** No longer, or never, its name in full. */
  official: boolean;
}

const byName = new Map<string, Place[]>();
const provinces = new Map<string, string>();

/** The paths that bear a name in full, or did: 长安区 lies in two cities. `within` keeps those inside one place. */
export function placesNamed(name: string, within: RegionPath = []): RegionPath[] {
  const inside = ({ path }: Place) =>
    path.length > within.length && within.every((part, depth) => path[depth] === part);
  const found = (byName.get(name) ?? []).filter(inside);
  if (found.length > 0) {
    const now = found.filter(({ official }) => official);
    return (now.length > 0 ? now : found).map(({ path }) => path);
  }
  // A county's old kind is told only where its province is: elsewhere 青山市 would become the district 青山区's.
  return within.length > 0 ? earlierKinds(name, inside) : [];
}

/** The full name of a provincial unit given by either name; null where it is none. */
export function provinceName(name: string): string | null {
  return provinces.get(name) ?? null;
}

/** Names of provincial units, each in full and short; longest first. */
export function provinceNames(): [name: string, full: string][] {
  return [...provinces].sort(([a], [b]) => b.length - a.length);
}

/** Every division's path, widest first. */
export function allPlaces(): RegionPath[] {
  return [...byName.values()].flat().flatMap(({ path, official }) => (official ? [path] : []));
}

/** What people call a place: 重庆 for 重庆市, 凉山州 for 凉山彝族自治州, 沙坪坝 for 沙坪坝区. */
export function withoutKind(name: string): string {
  const short = AUTONOMOUS.exec(name)?.[1] ?? name;
  const bare = short.replace(/(?:特别行政区|自治区|自治州|地区|[省市区县州盟旗])$/u, '');
  return bare.length >= 2 ? bare : name;
}

function earlierKinds(name: string, inside: (place: Place) => boolean): RegionPath[] {
  const stem = name.slice(0, -1);
  const kinds = name.endsWith('县') ? ['区', '市'] : name.endsWith('市') ? ['区'] : [];
  if (stem.length < 2) return [];
  return kinds
    .flatMap((kind) => byName.get(stem + kind) ?? [])
    .filter(inside)
    .map(({ path }) => [...path.slice(0, -1), name]);
}

function add(name: string, path: RegionPath, official: boolean): void {
  const places = byName.get(name);
  if (places?.some((place) => place.path.join('/') === path.join('/'))) return;
  if (places) places.push({ path, official });
  else byName.set(name, [{ path, official }]);
}

function addWithShortName(path: RegionPath, official: boolean): void {
  const name = path.at(-1)!;
  add(name, path, official);
  const short = AUTONOMOUS.exec(name);
  if (short) add(short[1]! + short[2]!, path, official);
}

function read(table: string, official: boolean): void {
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [place = '', counties = ''] = line.split(':');
    const path = place.split('/');
    if (path.length > 1) addWithShortName(path, official);
    else add(place, path, official);
    for (const county of counties.split(' ')) if (county) addWithShortName([...path, county], official);
  }
}

read(DIVISIONS, true);
read(FORMER, false);
for (const line of DIVISIONS.split('\n')) {
  const province = line.split(/[/:]/u)[0]!;
  if (province === '') continue;
  provinces.set(province, province);
  provinces.set(province.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, ''), province);
  add(province, [province], true);
}
