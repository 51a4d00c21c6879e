/** Who issued a report. */

import { placesNamed } from '../text/gazetteer';
import { provinceName, regionPrefix } from '../text/regions';
import { endsLikeBody, signatureIn } from './body-names';
import { isWorkReport } from './years';

export interface IssuingBody {
  name: string | null;
  /** True when the text names only a place and the government of it is taken to report. */
  inferred: boolean;
}

export interface BodyEvidence {
  title: string | null;
  /** Lines around the title. */
  head: string[];
  opening: string;
  /** Main headings, without their numbers. */
  headings: string[];
  /** Lines of the closing, in reading order. */
  closing: string[];
  /** What the page says: 发文机关：…, 来源：…. */
  publisher: string | null;
  source: string | null;
  /** Whose site it stands on. */
  site: string | null;
  /** The path to its page. */
  crumbs: readonly string[];
  text: string;
}

const YEAR =
  /(?:二〇|二○|[0-9０-９]{2}|二零)[0-9０-９〇○零一二三四五六七八九]{2}\s?(?:[-—–~至]{1,2}[0-9]{4})?\s?年/u;
/** Where a title's words on its subject start. */
const SUBJECT =
  /(?:年度)?(?:推进|落实|履行)?(?:法治政府|法治建设|依法行政|依法治[省市县区]|政府工作|工作报告|工作总结|工作情况|政务公开|政府信息公开|行政复议|行政执法)/u;
/** Reports that it is for a government to give. */
const OF_GOVERNMENT = /法治政府|依法行政|政府工作报告|政务公开|政府信息公开/u;
const MAX_BODY = 40;

export function findBody(evidence: BodyEvidence): IssuingBody {
  const { title, head, opening, headings, closing, publisher, source, site, crumbs, text } = evidence;
  const place = placeAround(evidence);
  const stated = (name: string | null): IssuingBody | null => {
    const told = name === null ? null : inFull(name, place);
    const full =
      told ??
      (name === null ? null : (inFull(name, placeOfSlogans(text)) ?? inFull(name, onlyPlaceOf(text, name))));
    // 某某街道 is a place.
    if (full === null || !isBody(full) || (/[乡镇道]$/u.test(full) && isAllPlace(full))) return null;
    return { name: full, inferred: told === null };
  };
  const named = title ? fromTitle(title) : null;
  const subject = `${title ?? ''} ${headings.join(' ')} ${opening.slice(0, 400)}`;
  const inferred = (name: string | null): IssuingBody | null => {
    const government = name === null ? null : governmentOf(name);
    const reports = OF_GOVERNMENT.test(subject) || /[乡镇]人民政府$|街道办事处$/u.test(government ?? '');
    return government !== null && reports ? { name: government, inferred: true } : null;
  };
  const ofTitle = inferred(named);
  return (
    stated(named) ??
    (isWorkReport(title) ? stated(fromSpeaker(head, opening, place)) : null) ??
    first(closing.toReversed(), (line) => stated(signer(line))) ??
    first(head, (line) => stated(trimmed(line.endsWith('文件') ? line.slice(0, -2) : line))) ??
    first(head, (line) => stated(officer(line))) ??
    stated(publisher) ??
    (OF_GOVERNMENT.test(title ?? '') ? ofTitle : null) ??
    stated(compiler(opening)) ??
    stated(claimant(opening)) ??
    stated(actor(opening)) ??
    (source !== null && /[局委厅办院]$|政府$/u.test(source) ? stated(source) : null) ??
    stated(contact(text)) ??
    first(crumbs.toReversed(), (step) => supposed(stated(ownBody(step)))) ??
    supposed(stated(ownBody(site))) ??
    supposed(stated(maker(opening, text))) ??
    ofTitle ??
    inferred(actingPlace(opening)) ??
    first(headings, (heading) => inferred(placeAtStart(heading))) ?? { name: null, inferred: false }
  );
}

function first<T, R>(list: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of list) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

/** The words that name a body or place: before 关于, or between 关于, the year and the subject. */
function fromTitle(title: string): string | null {
  title = title.replace(/^【[^】]{1,20}】/u, '');
  const main =
    title.includes('——') && !/报告|总结/u.test(title.split('——')[0]!) ? title.split('——').at(-1)! : title;
  const [, head] = /^(?:[0-9]{4}年度?)?(.{2,24}?(?:人民政府|国务院))工作报告/u.exec(main) ?? [];
  if (head) return trimmed(head);
  const about = main.indexOf('关于');
  if (about > 0) return trimmed(main.slice(0, about));
  const rest = about === 0 ? main.slice(2) : main;
  const year = YEAR.exec(rest);
  const subject = SUBJECT.exec(rest);
  if (year && year.index > 0 && (!subject || year.index <= subject.index))
    return trimmed(rest.slice(0, year.index));
  const from = year && (!subject || year.index < subject.index) ? year.index + year[0].length : 0;
  const to = subject ? subject.index : -1;
  return to > from ? trimmed(rest.slice(from, to)) : null;
}

const OFFICE = '(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|主任|行政长官)';
const SPEAKER = new RegExp(`^(.{0,24}?)(?:代理?)?${OFFICE}(?:[\\s　：:]|$)`, 'u');

/** 四川省人民政府省长 某某; 代表省人民政府 in a place that is told. */
function fromSpeaker(head: readonly string[], opening: string, place: string | null): string | null {
  const [, spoken] = /代表([^，。、]{2,24}?(?:人民政府|国务院))/u.exec(opening) ?? [];
  if (spoken && inFull(spoken, place) !== null) return spoken;
  if (head.some((line) => line.startsWith('国务院总理')) || /代表国务院/u.test(opening)) return '国务院';
  for (const line of head) {
    const [, before] = SPEAKER.exec(line) ?? [];
    if (before === undefined) continue;
    if (/政府$/u.test(before)) return before;
    if (governmentOf(before)) return governmentOf(before);
  }
  return place === null ? null : governmentOf(place);
}

/** 某市某区审计局局长　某某: who speaks for a body names it. */
function officer(line: string): string | null {
  const [, name] =
    /^([\u4e00-\u9fff]{3,28}[局委厅办])(?:党组书记、|党委书记、)?(?:局长|主任|厅长)[\s　：:]/u.exec(line) ??
    [];
  return name ?? null;
}

/** A line of the closing without its day and seal. */
function signer(line: string): string | null {
  const compact = signatureIn(line.replace(/\s+/gu, ''));
  if (/印发$/u.test(compact)) return null;
  return trimmed(
    compact
      .replace(/[0-9０-９〇○零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月.*$/u, '')
      .replace(/[（(](?:盖章|公章|印章|章)[）)]$/u, ''),
  );
}

/** 本报告由某市人民政府某某领导小组办公室根据…编制. */
function compiler(opening: string): string | null {
  const [, name] =
    /^.{0,24}?由([\u4e00-\u9fff]{4,36}?)(?:根据|依据|按照|依照|编制|负责)/u.exec(opening) ?? [];
  return name ? name.replace(/(人民政府)[^局委厅办]{2,20}领导小组办公室$/u, '$1') : null;
}

/** 现将省政府2022年度法治政府建设情况报告如下, 现公布市水利局2022年政府信息公开工作年度报告. */
function claimant(opening: string): string | null {
  const [, name] =
    /现(?:将|就|把|公布|公开|发布)([\u4e00-\u9fff]{2,28}?)(?:关于)?[0-9]{4}\s?年(?:度|的)?[\u4e00-\u9fff、]{0,24}(?:报告|情况|汇报)/u.exec(
      opening,
    ) ?? [];
  return name && !/^[我本各该]/u.test(name) ? name : null;
}

/** 如有疑问，请与某县某局（地址：…）联系: whom the readers of a report are to ask. */
function contact(text: string): string | null {
  const [, name] =
    /请(?:直接)?(?:与|向|联系|致电)([\u4e00-\u9fff]{4,28}?)(?:[（(](?:联系)?(?:地址|电话)|联系|咨询|反映|查询)/u.exec(
      text.slice(0, 20_000),
    ) ?? [];
  return name && regionPrefix(name).length > 0 ? name : null;
}

/** 我局…制定《某市某局…清单》: of one that speaks of itself, the only body of that kind whose papers it made. */
function maker(opening: string, text: string): string | null {
  const own = /我(局|委|厅|办|院|中心)/u.exec(opening)?.[1];
  if (own === undefined) return null;
  const names = new Set<string>();
  for (const [, title = ''] of text.slice(0, 20_000).matchAll(MADE)) {
    const name = /^[\u4e00-\u9fff]{5,28}?(?:局|委员会|委|厅|办公室|院|中心)(?=[^会长级])/u.exec(title)?.[0];
    if (name && regionPrefix(name).length > 0 && SAME_KIND[own]!.test(name)) names.add(name);
  }
  return names.size === 1 ? [...names][0]! : null;
}

const MADE = /(?:制定|制订|印发|编制|出台|修订|起草|拟定)了?《([^《》]{8,80})》/gu;
const SAME_KIND: Readonly<Record<string, RegExp>> = {
  局: /局$/u,
  委: /委(?:员会)?$/u,
  厅: /厅$/u,
  办: /办公室$/u,
  院: /院$/u,
  中心: /中心$/u,
};

/** A department with its place: a government's site and path hold the reports of all of its departments. */
function ownBody(name: string | null): string | null {
  return name !== null && /[局委厅办]$|委员会$|办公室$/u.test(name) && regionPrefix(name).length > 0
    ? name
    : null;
}

function supposed(body: IssuingBody | null): IssuingBody | null {
  return body && { ...body, inferred: true };
}

const STARTS_ACTING =
  '(?=始终|深入|认真|全面|坚持|扎实|积极|严格|紧紧|切实|高度|以|按照|根据|紧扣|围绕|贯彻|大力|着力|持续|坚决|进一步|聚焦|统筹|强化|推进|学习|落实|不断|立足|紧密|对照|健全|充分|主动|依法|在[^，。]{2,40}(?:下|中|内)(?:，|$)|党组|党委|领导班子|全体|高标准|牢固|笃学|笃行)';
const ACTOR = new RegExp(
  `^(?:[0-9０-９]{4}\\s?年(?:度|以来|来|上半年|下半年)?|今年以来|一年来|过去(?:的)?一年|近年来|本年度)?[，,]?原?([\\u4e00-\\u9fff（）]{3,28}?)(?:的?(?:法治政府|法治|依法行政)建设?工作)?${STARTS_ACTING}`,
  'u',
);

/** 2023年，某市生态环境局全面贯彻…: the first clauses tell who acts. */
function actor(opening: string): string | null {
  return first(clausesOf(opening), (clause) => {
    const name = ACTOR.exec(clause)?.[1];
    return name &&
      endsLikeBody(name) &&
      (regionPrefix(name).length > 0 || isMinistry(name) || RELATIVE.test(name) || cityOf(name) !== null)
      ? name
      : null;
  });
}

/** 2022年，某某区深入学习…, 2012年的某某市政府信息公开工作. */
function actingPlace(opening: string): string | null {
  return first(clausesOf(opening), (clause) => {
    const name = ACTOR.exec(clause)?.[1] ?? '';
    if (governmentOf(name)) return name;
    const [, about] =
      /^[0-9]{4}\s?年度?的?(.{2,16}?)(?:法治政府|政务公开|政府信息公开|依法行政)/u.exec(clause) ?? [];
    return about && governmentOf(about) ? about : null;
  });
}

/** The clauses of the first sentences, a year alone together with the clause after it. */
function clausesOf(opening: string): string[] {
  return opening
    .slice(0, 600)
    .split('\n')
    .slice(0, 4)
    .flatMap((paragraph) => {
      const parts = paragraph
        .trim()
        .split(/[。；]/u)[0]!
        .split('，')
        .slice(0, 8);
      return parts.map((part, index) =>
        /^[0-9]{4}\s?年度?$/u.test(part) ? `${part}，${parts[index + 1] ?? ''}` : part,
      );
    })
    .filter((clause) => !NOT_WHO.test(clause));
}

/** Words a clause may begin with that name no one. */
const NOT_WHO =
  /^(?:坚决|大力|扎实|切实|严格|积极|持续|不断|聚焦|高度|统筹|健全|完善|开展|召开|紧紧|围绕|推动|推进|全面|深入|加强|组织|坚持|按照|根据|依据|贯彻|落实|成立|认真|为|以|在|我|本|该|各|全|现|按|对|从)/u;

function placeAtStart(heading: string): string | null {
  const { length } = regionPrefix(heading);
  return length > 0 && OF_GOVERNMENT.test(heading.slice(length, length + 6))
    ? heading.slice(0, length)
    : null;
}

/** 司法部, 国家税务总局, and no 干部 or 支部. */
function isMinistry(name: string): boolean {
  return /^[\u4e00-\u9fff]{2,12}(?:(?<![干全支各内外东西南北中本俱])部|总局|总署)$/u.test(name);
}

/** The place a report is about, as it is first told: in the title, at the congress, in its opening. */
function placeAround({ title, head, opening, headings, closing, crumbs, site }: BodyEvidence): string | null {
  const starts = [
    title && (fromTitle(title) ?? title),
    ...head.flatMap((line) => /在(.{2,24}?)第.{1,8}届/u.exec(line)?.[1] ?? line),
    ...closing,
    ...clausesOf(opening).map(
      (clause) => ACTOR.exec(clause)?.[1] ?? clause.replace(/^[0-9]{4}\s?年度?的?[，,]?/u, ''),
    ),
    ...headings,
    ...crumbs,
    site,
  ];
  for (const start of starts) {
    const words = (start ?? '').replace(/\s+/gu, '');
    const { length } = regionPrefix(words);
    if (length > 0) return words.slice(0, length);
  }
  return null;
}

/** The government of a place that is named, with what the place lies in where its own name needs it; null for no place. */
function governmentOf(place: string): string | null {
  const words = place.replace(/\s+/gu, '');
  const { length, path } = regionPrefix(words);
  if (isTown(words)) return `${words}${/街道$/u.test(words) ? '办事处' : '人民政府'}`;
  if (length === 0 || length !== words.length || path.length === 0) return null;
  // 宁夏 is 宁夏回族自治区.
  const name = path.length === 1 && path[0]!.startsWith(words) ? path[0]! : words;
  return inFull(/街道$/u.test(name) ? `${name}办事处` : `${name}人民政府`, null);
}

function isAllPlace(words: string): boolean {
  return isTown(words) || regionPrefix(words).length === words.length;
}

/** 五常市民意乡: a town within a place that is known. */
function isTown(words: string): boolean {
  if (!/.(?:乡|镇|街道)$/u.test(words) || words.length > 16) return false;
  for (let length = 2; length < words.length - 1; length++) {
    if (/[市区县旗]$/u.test(words.slice(0, length)) && placesNamed(words.slice(0, length)).length > 0)
      return true;
  }
  return false;
}

/** Names everybody shortens in one way. */
const SHORT_BODIES: readonly (readonly [string, string])[] = [
  ['卫生健康委', '卫生健康委员会'],
  ['卫健委', '卫生健康委员会'],
  ['发展改革委', '发展和改革委员会'],
  ['发改委', '发展和改革委员会'],
  ['国资委', '国有资产监督管理委员会'],
  ['人社局', '人力资源和社会保障局'],
  ['人社厅', '人力资源和社会保障厅'],
  ['住建局', '住房和城乡建设局'],
  ['住建厅', '住房和城乡建设厅'],
  ['市场监管局', '市场监督管理局'],
];

const RELATIVE =
  /^(自治区|自治州|[省市县区州旗盟镇乡])(?=(?:人民)?政府|[\u4e00-\u9fff]{1,16}(?:局|委|委员会|厅|办|办公室|中心|大队)$)/u;

/** 市司法局 with the city it is of, 静海区… with the city that lies round it; null for 自治区人民政府 of nowhere. */
function inFull(name: string, place: string | null): string | null {
  let whole = name.replace(/\s+/gu, '').replace(/^原/u, '');
  const relative = RELATIVE.exec(whole)?.[1];
  if (relative) {
    const around = place === null ? null : levelOf(place, relative);
    if (around === null) return null;
    whole = around + whole.slice(relative.length);
  }
  const city = regionPrefix(whole).length === 0 ? cityOf(whole) : null;
  if (city !== null) whole = `${city}市${whole.slice(city.length)}`;
  if (/(?<!人民)政府$/u.test(whole)) whole = `${whole.slice(0, -2)}人民政府`;
  for (const [short, long] of SHORT_BODIES)
    if (whole.endsWith(short)) whole = whole.slice(0, -short.length) + long;
  const { path, named } = regionPrefix(whole);
  const top = named[0] ?? '';
  const parent = path[path.length - named.length - 1];
  return parent && /(?<!自治|地)区$/u.test(top) && !whole.startsWith(parent) ? parent + whole : whole;
}

/** 烟台 of 烟台人力资源和社会保障局: a city by its short name, right before what is a body of it. */
function cityOf(name: string): string | null {
  for (const length of [2, 3, 4]) {
    const paths = placesNamed(`${name.slice(0, length)}市`);
    if (paths.length === 1 && paths[0]!.length === 2 && OF_CITY.test(name.slice(length)))
      return name.slice(0, length);
  }
  return null;
}

const OF_CITY = /^(?![市州县区])[\u4e00-\u9fff]{2,16}(?:局|委员会|委|办公室)$/u;

/** 法治湖南, 健康北京, 平安路桥: a place's own words for what it wants to be; the place where all name one. */
function placeOfSlogans(text: string): string | null {
  const found = new Set<string>();
  for (const [, words = ''] of text.slice(0, 20_000).matchAll(SLOGAN)) {
    for (let length = words.length; length >= 2; length--) {
      const place = placeShort(words.slice(0, length));
      if (place === null) continue;
      found.add(place);
      break;
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

const SLOGAN = /(?:法治|平安|健康|数字|美丽|幸福|清廉|信用|诚信|智慧|善治|富强)([\u4e00-\u9fff]{2,4})/gu;

/** 湖南 → 湖南省, 辽阳 → 辽阳市, where one place alone goes by the name. */
function placeShort(name: string): string | null {
  const province = provinceName(name);
  if (province) return province;
  const [widest, ...others] = ['市', '区', '县']
    .map((level) => name + level)
    .filter((full) => placesNamed(full).length > 0);
  if (widest === undefined) return null;
  const [around, ...more] = placesNamed(widest);
  // 辽阳县 lies in 辽阳市. Where two are apart the bare name tells neither, and nothing can be a part of it.
  const isOne =
    more.length === 0 &&
    others.every((other) =>
      placesNamed(other).every((path) => around!.every((part, depth) => path[depth] === part)),
    );
  return isOne ? widest : name;
}

/** The place a relative name is of, where a text names only one of its level: 省农业农村厅 and 《某省…条例》. */
function onlyPlaceOf(text: string, name: string): string | null {
  const level = RELATIVE.exec(name)?.[1];
  if (!level || level.length > 1) return null;
  const found = new Map<string, string>();
  for (const { index } of text.slice(0, 20_000).matchAll(new RegExp(`[\\u4e00-\\u9fff]${level}`, 'gu'))) {
    for (let from = Math.max(0, index - 6); from <= index; from++) {
      const word = text.slice(from, index + 2);
      const [path, ...more] = placesNamed(word);
      if (!path || more.length > 0) continue;
      found.set(path.join('/'), word);
      break;
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** 区 of 重庆市綦江区 is all of it, 市 only 重庆市. */
function levelOf(place: string, level: string): string | null {
  const { path, named } = regionPrefix(place);
  const at = path.findLastIndex((part) => part.endsWith(level));
  if (at < 0) return null;
  const fromNamed = at - (path.length - named.length);
  return fromNamed < 0 ? path[at]! : `${named.slice(0, fromNamed).join('')}${path[at]}`;
}

function isBody(name: string): boolean {
  return (
    name.length <= MAX_BODY &&
    (endsLikeBody(name) || /^国务院/u.test(name)) &&
    !/[，。：；、“”0-9]/u.test(name)
  );
}

function trimmed(text: string): string | null {
  const name = text
    .replace(/\s+/gu, '')
    .replace(/^(?:年?度)/u, '')
    // 某局“十四五”时期…报告
    .replace(/[“"]?十[一二三四五六七]五[”"]?(?:时期|期间)?$/u, '')
    .replace(/(?:发布|公布|印发|公开)$/u, '')
    .replace(/(?:的|度)$/u, '');
  return name.length > 0 && name.length <= MAX_BODY ? name : null;
}
