/**
 * Lines of the page around a document, which are none of its text: breadcrumbs, tools, who entered it and when,
 * footers. They are kept as such, and tell what they tell of the document.
 */
import type { PageHead } from '../model/page';
import { endsLikeBody } from './body-names';
import { isBlank, type Line } from './lines';
import { lineMarker } from './markers';

export interface PageFacts {
  /** 标题：…, 名称：…. */
  title: string | null;
  /** 发文机关, 发布机构; null where no line says. */
  publisher: string | null;
  /** 来源: often a newspaper. */
  source: string | null;
  /** 成文日期. */
  writtenOn: string | null;
  /** 发布日期, 更新时间. */
  publishedOn: string | null;
  /** Whose site the page is of. */
  site: string | null;
  /** The steps of the path to the page, from the site's first page down. */
  crumbs: string[];
}

export interface Furniture {
  /** 0-based indices of the lines. */
  lines: Set<number>;
  facts: PageFacts;
}

const CRUMB_START =
  /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在)?(?:当前|所在|浏览)?的?位置\s{0,2}(?:[：:]|$)|^(?:网站)?首页\s{0,3}(?:[>＞»›→/\\|]|-{1,2}>|$)|^[>＞»›]/u;
const CRUMB = /^[^。，；！？>＞»›]{1,24}(?:[>＞»›][^。，；！？>＞»›]{1,40}){2,8}$/u;
/** 中国政府网|重庆市人民政府网, 登录 | 注册 | 无障碍浏览 */
const PORTAL =
  /^(?:[^。，；|｜\s]{2,16}(?:网|网站|登录|注册|首页|邮箱|浏览|模式|版|助手|微信|微博|English))(?:\s{0,3}[|｜]\s{0,3}[^。，；|｜]{2,16}){0,8}$/iu;
const TOOL =
  /^[【[（(]?(?:打印|打印本页|打印此页|打印文章|打印页面|关闭|关闭窗口|关闭本页|关闭页面|收藏|收藏本页|加入收藏|下载|下载文档|全屏|复制|复制链接|分享|分享到|分享至|转发|大|中|小|默认|加大|减小|还原|放大|缩小|字号|字体|字体大小|字号大小|微信|微博|新浪微博|QQ|QQ空间|qq好友|朋友圈|微信扫一扫分享|二维码|返回|返回顶部|返回首页|返回列表|回到顶部|顶部|语音播报|听全文|播报|朗读|播放|暂停|我要纠错|纠错|无障碍|无障碍浏览|无障碍阅读|长者模式|适老化|关怀版|繁體|繁体|简体|RSS|English|登录|注册|保存|邮箱|智能问答|视力保护色|扫码阅读|扫码分享|手机阅读|展开|收起|展开全文|阅读全文)[\s：:】\])）>]{0,4}$/iu;
const TOOLS =
  /^(?:[【[（(]?(?:简体|繁体|繁體|无障碍|无障碍浏览|长者模式|适老版|登录|注册|English|字号|字体|字体大小|选择字号|视力保护色|分享到?|分享至|打印|关闭|收藏|大|中|小|默认|我要纠错|微信|微博|扫一扫|下载|朗读|保护视力色)[：:】\])）\s|｜/]{0,4}){2,14}$/u;
/** What pages say of a document, each before a colon, in brackets, or in a cell of its own. */
const LABELS = (
  '文章来源 信息来源 稿件来源 新闻来源 内容来源 来源 发布时间 发布日期 更新时间 更新日期 发文日期 成文时间 成文日期 生成日期 公开日期 录入时间 ' +
  '创建时间 发表时间 印发日期 形成日期 时间 日期 发文机关 发文单位 发布机构 发布机关 发布单位 公开机构 公开主体 公开单位 制作单位 责任部门 主办单位 ' +
  '供稿单位 发文字号 公文字号 公文目录 浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击量 点击率 点击次数 访问量 访问次数 索引号 索引 索取号 主题分类 主题词 ' +
  '关键词 关键字 体裁分类 服务对象分类 信息分类 信息名称 分类 公开类别 公开方式 公开范围 公开时限 公开形式 有效性 效力状态 时效性 是否有效 文号 名称 标题 作者 ' +
  '责任编辑 责编 编辑 审核人 审核 校对 录入人 录入 供稿 签发 初审 复审 终审 统一编号 信息编号 内容概述 有效期 字体 字号 语言'
).split(' ');
const SPACED = LABELS.map((label) => [...label].join('[ \\u3000\\u00a0]{0,6}')).join('|');
const FACT = new RegExp(
  `[【\\[（(]?\\s{0,2}(?:${SPACED})(?:\\s{0,3}[\\]】）)]\\s{0,2}[：:]?|\\s{0,6}[：:]|\\s{0,3}[|｜])`,
  'u',
);
const FACT_LINE = new RegExp(`^[|｜]?\\s{0,3}${FACT.source}`, 'u');
const PARTED_FACT = new RegExp(`^(.{8,120}?)\\s{1,12}(?=${FACT.source})`, 'u');
const FACT_ALL = new RegExp(FACT.source, 'gu');
/** 某市人民政府 2019年12月3日 星期二 */
const BANNER = /^今天是[：:]?$|^.{0,24}\d{4}年\d{1,2}月\d{1,2}日\s{0,4}(?:星期|周)[一二三四五六日天]/u;
const SHARE = /^(?:扫一扫|扫描二维码|用微信扫|微信扫|手机扫|分享到|分享至|分享：|打开微信)/u;
const DATE_LINE =
  /^[（(]?\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?(?:\s{0,4}\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{0,2}秒?)?)[）)]?(?:\s{0,4}[|｜]\s{0,4}([\u4e00-\u9fff]{2,24}))?$/u;
const FOOT =
  /ICP[备证]|公网安备|版权所有|Copyright|©|网站标识码|政府网站标识|技术支持\s{0,3}[：:]|(?:主办|承办|运维|维护|管理)(?:单位|机构)?\s{0,3}[：:]|网站(?:地图|声明|维护|管理)(?:$|[\s|｜])|关于我们|隐私(?:保护|声明|政策)|您是第.{0,12}访问|建议使用.{0,30}(?:浏览器|分辨率)|^(?:党政机关|政府网站找错|网站纠错)$/iu;
const TAIL =
  /^(?:[（(【]?(?:责任编辑|责编|编辑|审核|校对|录入|供稿|网页编辑|值班编辑|信息审核)\s{0,6}[：:]|[（(]\s?(?:文章|信息|稿件)?来源\s?[：:][^（）()]{1,30}[）)]$|打印(?:本页|此页|页面)?$|关闭(?:窗口|本页|页面)?$|【?(?:打印|关闭)[本此]?[页文]?.{0,3}】|扫一扫|扫描二维码|.{0,20}扫描.{0,8}二维码|分享到|分享至|(?:上|下)一[篇条页]\s{0,3}[：:]?|返回(?:顶部|首页|列表)|相关(?:附件|链接|报道|新闻|文章|阅读|解读|稿件|信息|推荐)\s{0,4}(?:[：:>＞》]{0,4})$|您?访问的?链接即将离开|链接\s?[：:]|友情链接|主办单位\s?[：:]|版权所有|网站标识码|网站地图)/u;
const COMMENT =
  /^(?:#\s{0,3}(?:source|url|date|title|来源|网址|出处)\s{0,3}[：:]|\/\/|%|<!--|https?:\/\/\S{1,300}$)/iu;
/** Behind the last words a page has only so much more. */
const MAX_TAIL = 1500;
const MAX_LINE = 160;

/** @param page what a web page said of the document outside its text. */
export function findFurniture(
  text: string,
  lines: readonly Line[],
  markdown: boolean,
  page?: PageHead,
): Furniture {
  const found = new Set<number>();
  const content = (index: number) => text.slice(lines[index]!.contentStart, lines[index]!.contentEnd);
  const bodyFrom = firstOfBody(text, lines, markdown);
  let after = '';
  for (let index = 0; index < bodyFrom; index++) {
    if (isBlank(lines[index]!)) continue;
    const line = content(index);
    if (line.length > MAX_LINE) continue;
    const goesOn = valueGoesOn(after, line) || fontGoesOn(after, line);
    if (goesOn || isFurniture(line) || DATE_LINE.test(line)) {
      found.add(index);
      after = line;
    } else after = '';
  }
  for (const index of columnNames(lines, bodyFrom, found, content)) found.add(index);
  for (let index = tailStart(text, lines, bodyFrom, content); index < lines.length; index++) {
    if (!isBlank(lines[index]!)) found.add(index);
  }
  lines.forEach((line, index) => {
    if (!isBlank(line) && COMMENT.test(content(index))) found.add(index);
  });
  const said = [...found].sort((a, b) => a - b).map(content);
  return { lines: found, facts: withPage(factsOf([...said, ...(page?.around ?? [])]), page) };
}

/** 政府信息公开年报 over the title of a report: the name of the column it stands in, as the path to the page says. */
function columnNames(
  lines: readonly Line[],
  bodyFrom: number,
  furniture: ReadonlySet<number>,
  content: (index: number) => string,
): number[] {
  const head = Array.from({ length: bodyFrom }, (_, index) => index).filter(
    (index) => !isBlank(lines[index]!),
  );
  const steps = new Set(
    head
      .filter((index) => furniture.has(index))
      .flatMap((index) => content(index).split(/[>＞»›]|[：:]/u))
      .map((step) => step.trim())
      .filter((step) => step !== '' && step.length <= 16 && !/\d/u.test(step)),
  );
  const others = head.filter((index) => !furniture.has(index));
  if (!others.some((index) => /\d{4}.{0,40}(?:报告|总结|年报|情况)$/u.test(content(index)))) return [];
  return others.filter((index) => steps.has(content(index)));
}

function withPage(facts: PageFacts, page: PageHead | undefined): PageFacts {
  if (!page) return facts;
  return {
    ...facts,
    title: facts.title ?? page.title,
    source: facts.source ?? page.source,
    publishedOn: facts.publishedOn ?? (page.published === null ? null : dayIn(page.published)),
    site: page.site,
  };
}

/** A title and the facts behind it on one line are two lines: 某局2023年报告　发布日期：2024-01-05. */
export function partFacts(text: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index): Line[] => {
    if (index > 24 || line.contentEnd - line.contentStart > 200) return [line];
    const words = PARTED_FACT.exec(text.slice(line.contentStart, line.contentEnd))?.[1];
    if (words === undefined || /[。；：:]/u.test(words) || isFurniture(words.trim())) return [line];
    const cut = line.contentStart + words.length;
    let from = cut;
    while (from < line.contentEnd && /\s/u.test(text[from]!)) from++;
    return [
      { ...line, contentEnd: cut, end: from },
      { ...line, start: from, contentStart: from },
    ];
  });
}

function isFurniture(line: string): boolean {
  // A sentence set right behind 访问次数： is the document's.
  if (line.length > 40 && line.includes('。')) return false;
  return (
    CRUMB_START.test(line) ||
    CRUMB.test(line) ||
    TOOL.test(line) ||
    TOOLS.test(line) ||
    FACT_LINE.test(line) ||
    SHARE.test(line) ||
    BANNER.test(line) ||
    FOOT.test(line) ||
    PORTAL.test(line)
  );
}

/** 来源: and on the next line 四川日报. */
function valueGoesOn(before: string, line: string): boolean {
  return (
    new RegExp(`${FACT.source}$`, 'u').test(before) && line.length <= 24 && !/[。，；]|报告|年度/u.test(line)
  );
}

/** 【字体： and on the next lines 大, 中, 小, 】. */
function fontGoesOn(before: string, line: string): boolean {
  return before !== '' && /^[大中小】\])）|｜\s]{1,6}$/u.test(line);
}

/** The first line of the document's own text: a number, a sentence, or a long line. */
function firstOfBody(text: string, lines: readonly Line[], markdown: boolean): number {
  for (let index = 0; index < Math.min(lines.length, 60); index++) {
    const line = lines[index]!;
    if (isBlank(line)) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    const marker = lineMarker(text, line.contentStart, markdown);
    if (marker && marker.style !== '——' && marker.style !== '#' && !isFurniture(words)) return index;
    if (words.length > MAX_LINE || (words.length >= 16 && /[。；！？]/u.test(words) && !isFurniture(words)))
      return index;
  }
  return Math.min(lines.length, 60);
}

/** From the first line behind which no words of the document come. */
function tailStart(
  text: string,
  lines: readonly Line[],
  bodyFrom: number,
  content: (index: number) => string,
): number {
  let from = lines.length;
  for (let index = lines.length - 1; index >= bodyFrom; index--) {
    if (isBlank(lines[index]!)) continue;
    if (text.length - lines[index]!.start > MAX_TAIL) break;
    const line = content(index);
    if (/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(line)) break;
    const isTail = line.length <= MAX_LINE && (TAIL.test(line) || FOOT.test(line));
    if (isTail || (from === index + 1 && isTool(line))) from = index;
    // A long sentence is the document's, unless it is said again behind the page's tools.
    else if (
      line.length > 60 &&
      /[。！]$/u.test(line) &&
      text.indexOf(line.slice(0, 40)) >= lines[index]!.contentStart
    )
      break;
  }
  return from;
}

function isTool(line: string): boolean {
  return TOOL.test(line) || TOOLS.test(line) || SHARE.test(line) || FACT_LINE.test(line);
}

function factsOf(lines: readonly string[]): PageFacts {
  const facts: PageFacts = {
    ...{ title: null, publisher: null, source: null, writtenOn: null, publishedOn: null },
    site: null,
    crumbs: [],
  };
  lines.forEach((line, index) => {
    const labels = [...line.matchAll(FACT_ALL)];
    labels.forEach((match, which) => {
      const label = match[0].replace(/[^\u4e00-\u9fff]/gu, '');
      const end = labels[which + 1]?.index ?? line.length;
      let value = line
        .slice(match.index + match[0].length, end)
        .replace(/[|｜]/gu, ' ')
        .trim();
      if (value === '' && which === labels.length - 1 && !/[|｜]/u.test(line)) value = lines[index + 1] ?? '';
      const word = value.split(/\s/u)[0] || null;
      if (/^(?:标题|名称|信息名称)$/u.test(label)) facts.title ??= value || null;
      else if (/^(?:发文|发布|公开|制作)(?:机关|机构|单位|主体)$/u.test(label)) facts.publisher ??= word;
      else if (/来源$/u.test(label)) facts.source ??= word;
      else if (/^(?:成文|发文|形成|印发|生成)(?:时间|日期)$/u.test(label)) facts.writtenOn ??= dayIn(value);
      else if (/(?:时间|日期)$/u.test(label)) facts.publishedOn ??= dayIn(value);
    });
    if (facts.crumbs.length === 0 && (CRUMB_START.test(line) || CRUMB.test(line))) {
      facts.crumbs = line.split(/[>＞»›]|[：:]/u).map((step) => step.trim());
    }
    const dated = labels.length === 0 ? DATE_LINE.exec(line) : null;
    if (dated) {
      facts.publishedOn ??= dayIn(line);
      // 2026-01-20 17:01 | 某市水务局
      if (dated[1] && endsLikeBody(dated[1])) facts.publisher ??= dated[1];
    }
  });
  return facts;
}

/** The first day a text names, as an ISO date. */
export function dayIn(text: string): string | null {
  const match = /(\d{4})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})/u.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || Number(year) < 1949 || Number(year) > 2099
    ? null
    : date;
}
