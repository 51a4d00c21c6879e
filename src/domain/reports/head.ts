/** The top of a report: its title, which may span lines, and what stands around it. */
import { endsLikeBody } from './body-names';
import { flatten, isBlank, type Line } from './lines';
import { lineMarker } from './markers';

export interface Head {
  title: string | null;
  /** Lines of the title, half-open indices into the lines; null when there is none. */
  titleLines: { from: number; to: number } | null;
  /** Index of the first line of the body. */
  bodyFrom: number;
}

const TITLE_END =
  /(?:报告|年报|总结|小结|汇报|通报|情况|公报|要点|自查|综述|白皮书|工作计划|工作方案|实施方案)(?:[（(][^（）()]{1,30}[）)])?$/u;
const TERMINAL = /[。！？；!?;]/u;
/** A delivery line under a work report's title: ——2020年5月22日在第十三届全国人民代表大会第三次会议上. */
const DELIVERY =
  /^[—―─-]{0,2}\s{0,4}[0-9０-９〇一二三四五六七八九十]{2,4}年[^。]{0,60}(?:会议上|大会上|次会议|日\)?）?)$/u;
const DASHES = /^[—―─]{1,2}/u;
/** Lines that stand over a title and are no part of it: comments, addresses, document numbers, dates, letterheads. */
const OVER_TITLE =
  /^(?:#|\/\/|%|<!--|https?:|索引号|主题分类|发文机关|发布机构|成文日期|发布日期|来源|文号|公开方式|标题)|[〔［[（(]\d{4}[〕］\])）]\s{0,2}第?\d{1,5}号|文件$|^[（(][^（）()]*[）)]$|^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?$/u;
/** 某市审计局局长　某某 */
const OFFICER =
  /(?:局长|主任|厅长|部长|省长|市长|区长|县长|州长|旗长|主席|镇长|乡长|总理|书记)[\s　]{1,4}[\u4e00-\u9fff]{1,2}[\s　]?[\u4e00-\u9fff]{1,2}$/u;
/** …，现将有关情况报告如下： is a sentence, 市人民政府： is none. */
const SENTENCE = /[，,]$|[，,].{4,}[：:]$/u;
/** 名称 某局关于…的报告: the cell before the title, without a colon. */
const TITLE_LABEL = /^(?:信息)?(?:名称|标题)[ \t\u3000]{1,8}(?=[^\s：:]{8})/u;
/** …情况的报告 - 某市人大网: whose page it is. */
const SITE_BEHIND =
  /(?<=[\u4e00-\u9fff）)])\s{0,3}(?:[-_|｜]|[—–]{1,2})\s{0,3}[\u4e00-\u9fff]{2,16}(?:网|网站|门户|平台)$/u;
const MAX_TITLE = 120;
const MAX_HEAD_LINES = 24;

/** @param furniture lines of the page that are none of the document. */
export function findHead(
  text: string,
  lines: Line[],
  markdown: boolean,
  furniture: ReadonlySet<number> = new Set(),
): Head {
  const bodyFrom = headEnd(text, lines, markdown, furniture);
  const head = lines.slice(0, bodyFrom);
  const content = (index: number) =>
    text
      .slice(lines[index]!.contentStart, lines[index]!.contentEnd)
      .replace(TITLE_LABEL, '')
      .replace(SITE_BEHIND, '');
  if (markdown) {
    const at = head.findIndex((line) =>
      /^#{1,6}\s/u.test(text.slice(line.contentStart, line.contentStart + 8)),
    );
    if (at >= 0) return markdownTitle(content(at), at, bodyFrom);
  }
  const usable = (index: number) =>
    !isBlank(lines[index]!) &&
    !furniture.has(index) &&
    !OVER_TITLE.test(content(index)) &&
    !/[：:]$/u.test(content(index)) &&
    !OFFICER.test(content(index));
  for (let first = 0; first < bodyFrom; first++) {
    if (!usable(first)) continue;
    const last = titleEnd(first, bodyFrom, usable, content);
    if (last !== null) return withSubtitle(first, last, bodyFrom, usable, content);
  }
  return untypedTitle(bodyFrom, lines.length, usable, content);
}

/** The last line of the title that starts at `first`; the longest run of lines that ends like a title. */
function titleEnd(
  first: number,
  bodyFrom: number,
  usable: (index: number) => boolean,
  content: (index: number) => string,
): number | null {
  let joined = '';
  let found: number | null = null;
  for (let last = first; last < bodyFrom; last++) {
    if (!usable(last)) {
      // A body's name may stand apart, one blank line above the rest.
      const apart =
        joined !== '' && found === null && endsLikeBody(joined) && content(last) === '' && last === first + 1;
      if (apart) continue;
      break;
    }
    if (last > first && DELIVERY.test(content(last))) break;
    joined += content(last).replace(DASHES, '——');
    if (joined.length > MAX_TITLE) break;
    if (TITLE_END.test(joined)) found = last;
  }
  return found;
}

function withSubtitle(
  first: number,
  last: number,
  bodyFrom: number,
  usable: (index: number) => boolean,
  content: (index: number) => string,
): Head {
  let to = last + 1;
  const next = to < bodyFrom && usable(to) ? content(to) : '';
  if (DASHES.test(next) && !DELIVERY.test(next)) to++;
  let title = '';
  for (let index = first; index < to; index++) title += content(index).replace(DASHES, '——');
  return { title: flatten(title), titleLines: { from: first, to }, bodyFrom };
}

/** No line ends like a title: a short first line over a text still is one, unless it is a body's name or a heading. */
function untypedTitle(
  bodyFrom: number,
  lineCount: number,
  usable: (index: number) => boolean,
  content: (index: number) => string,
): Head {
  for (let index = 0; index < bodyFrom && bodyFrom < lineCount; index++) {
    if (!usable(index)) continue;
    const line = content(index);
    if (line.length >= 4 && line.length <= 50 && !endsLikeBody(line) && !DELIVERY.test(line)) {
      return { title: line, titleLines: { from: index, to: index + 1 }, bodyFrom };
    }
    break;
  }
  return { title: null, titleLines: null, bodyFrom };
}

function markdownTitle(line: string, at: number, bodyFrom: number): Head {
  let title = line.replace(/^#{1,6}\s{1,8}/u, '');
  while (title.endsWith('#')) title = title.slice(0, -1);
  title = title.trim();
  if (title.length > 4 && title.startsWith('**') && title.endsWith('**')) title = title.slice(2, -2);
  return { title, titleLines: { from: at, to: at + 1 }, bodyFrom: Math.max(bodyFrom, at + 1) };
}

/** The head ends at the first numbered line, sentence or long line. */
function headEnd(text: string, lines: Line[], markdown: boolean, furniture: ReadonlySet<number>): number {
  let titles = 0;
  let seen = 0;
  let limit = lines.length;
  for (let index = 0; index < limit; index++) {
    const line = lines[index]!;
    if (isBlank(line) || furniture.has(index)) continue;
    if (++seen > MAX_HEAD_LINES) limit = index;
    const content = text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 400));
    const marker = lineMarker(text, line.contentStart, markdown);
    if (marker?.form.startsWith('#') && marker.ordinal === null && titles === 0) {
      titles++;
      continue;
    }
    if (marker && (marker.style !== '——' || content.length > 60)) return index;
    // A row of a table.
    if (/^[|｜]|[|｜].*[|｜]|\t/u.test(content)) return index;
    if (!markdown && content.startsWith('#')) continue;
    if (content.length > MAX_TITLE || TERMINAL.test(content) || SENTENCE.test(content)) return index;
  }
  return limit;
}
