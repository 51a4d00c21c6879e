/**
 * Lists of documents that a text ends, an entry a line: 甲市某办法（甲政发〔2010〕5号）. Under which heading an entry
 * stands decides: what is listed as kept or to be changed is not ended.
 */
import { normaliseDocumentNumber } from '../../text/document-number-key';
import { normaliseTitle } from '../../text/titles';
import type { Passage } from '../parse/passages';
import type { Said } from './said';

export type ListedEnd = 'REPEALED' | 'EXPIRED';

/** One line that names a document. */
export interface ListedDocument {
  /** Normalised. */
  title: string;
  /** The first of several. */
  documentNumber: string | null;
}

/** Whether a text of this title may be such a list. */
export function mayListEnds(title: string): boolean {
  return /废止|失效|清理/u.test(title) && !/《/u.test(title);
}

const YEAR = '[〔［\\[【（(﹝〖](?:19|20)\\d{2}年?[〕］\\]】）)﹞〗]';
/** 甲政发〔2010〕5号, 甲市人民政府令第5号. */
const NUMBER = `[\\u4e00-\\u9fffA-Za-z（）()]{1,24}(?:${YEAR}\\s*第?\\s*\\d{1,6}\\s*号|令\\s*(?:${YEAR}|\\d{4}年)?\\s*第?\\s*[0-9〇零一二三四五六七八九十百]{1,6}\\s*号)`;
const BEHIND = new RegExp(
  `^(.{4,200}?)\\s*[（(]\\s*(?:[^（）()]{0,30}?[，,]\\s*)?(${NUMBER})([^（）()]*)[）)]$`,
  'u',
);
const BARE_BEHIND = new RegExp(`^(.{4,200}?)[\\s\\t]+(${NUMBER})$`, 'u');
const BEFORE = new RegExp(`^(${NUMBER})[\\s\\t]+(.{4,200})$`, 'u');
const MARK =
  /^(?:第?[一二三四五六七八九十百\d]{1,4}[、.．)）]\s*|[（(][一二三四五六七八九十百\d]{1,4}[）)][、.．]?\s*|[①-⑳]\s*|\d{1,4}[\s\t]+(?=[^\d年月日]))/u;
const DOCUMENT =
  /(?:条例|规定|办法|细则|规则|决定|决议|意见|通知|通告|公告|方案|规划|计划|纲要|规程|规范|标准|制度|章程|命令|批复|函|要点|措施|预案|目录)(?:[（(](?:试行|暂行|修订|草案|第[^（）()]{1,6})[）)])?$/u;
/** Words of a sentence that speaks of a list and is no entry of it. */
const OF_THE_LIST = /下列|以下|如下|本决定|本通知|现将|现决定|经研究|清理结果|附件\s*\d|[：:]$/u;

/** 决定废止《…》: a sentence that ends a document, read as such elsewhere; 关于废止…的通知 may be an entry. */
const SENTENCE = /^(?:废止|停止|宣布)|(?:决定|予以|同时|即行|将|对)(?:废止|停止|宣布)|废止《/u;

/** A line of a list: its title and number. null for a line that names no document. */
export function listedDocument(line: string): ListedDocument | null {
  const marked = MARK.test(line.trim());
  const words = line
    .trim()
    .replace(MARK, '')
    .replace(/[\s；;。，,、]+$/u, '');
  if (words.length > 240 || OF_THE_LIST.test(words)) return null;
  const behind = BEHIND.exec(words) ?? BARE_BEHIND.exec(words);
  const before = behind ? null : BEFORE.exec(words);
  const title = (behind?.[1] ?? before?.[2] ?? words).trim();
  const number = behind?.[2] ?? before?.[1] ?? null;
  const isWhole = /^《[^《》]*(?:《[^《》]*》[^《》]*)*》$/u.test(title);
  // Without a number, only a whole title in marks or a numbered entry that ends as documents are called.
  if (number === null && !isWhole && !(marked && DOCUMENT.test(title))) return null;
  if (/[。；]/u.test(title) || SENTENCE.test(title)) return null;
  const name = normaliseTitle(isWhole ? title : title.replace(/《/gu, '〈').replace(/》/gu, '〉')).title;
  return name.length < 4
    ? null
    : { title: name, documentNumber: number === null ? null : normaliseDocumentNumber(number) };
}

/** What a heading or a lead-in says of the entries behind it; null where it says nothing. */
export function headingSays(line: string): ListedEnd | 'KEPT' | null {
  const words = line.replace(/\s+/gu, '');
  if (words.length > 160) return null;
  if (/继续有效|继续施行|继续执行|予以保留|保留的|现行有效/u.test(words)) return 'KEPT';
  if (/修改|修订/u.test(words)) return /废止|失效/u.test(words) ? null : 'KEPT';
  if (/废止|停止执行|停止施行|停止使用/u.test(words)) return 'REPEALED';
  if (/失效/u.test(words)) return 'EXPIRED';
  return /有效的?[^。]{0,20}(?:目录|清单|文件)/u.test(words) ? 'KEPT' : null;
}

/** The documents that the lists of a text end, in order. `title`: of the text. */
export function endsListedIn(title: string, passages: readonly Passage[]): Said[] {
  if (!mayListEnds(title)) return [];
  let mode = /结果/u.test(title) ? null : headingSays(title.replace(/[和、及]修[改订]/gu, ''));
  const said: Said[] = [];
  for (const { words, start, provision } of passages) {
    let at = start;
    for (const line of words.split('\n')) {
      const found = listedDocument(line);
      if (!found) mode = headingSays(line) ?? mode;
      else if (mode === 'REPEALED' || mode === 'EXPIRED') {
        const from = at + (line.length - line.trimStart().length);
        said.push({
          kind: 'REPEALS',
          ...found,
          start: from,
          end: from + line.trim().length,
          provision: provision.path,
          listed: mode,
        });
      }
      at += line.length + 1;
    }
  }
  return said;
}
