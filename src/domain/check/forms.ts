/** Matters of form: how numbers, pinpoints and short names are written, apart from what they mean. */

import { chinese } from '../citations/format';
import type { Citation } from '../model/citation';
import { parseNumeral } from '../text/numerals';
import { type DraftFinding, FINDING_CODES, type FindingCode } from './types';

/** A finding with what every finding needs; the severity is its code's. */
export function finding(
  code: FindingCode,
  text: string,
  span: { start: number; end: number },
  message: string,
  messageEn: string,
  more: Partial<Pick<DraftFinding, 'right' | 'evidence' | 'confidence' | 'citation' | 'difference'>> = {},
): DraftFinding {
  return {
    code,
    severity: FINDING_CODES[code],
    start: span.start,
    end: span.end,
    words: text.slice(span.start, span.end),
    message,
    messageEn,
    right: null,
    evidence: null,
    confidence: 0.95,
    citation: null,
    difference: null,
    ...more,
  };
}

/**
 * 国发[2022]15号, 国发（2022）第015号. The year of a 发文字号 stands in 〔〕, in four digits, its serial without 第 and
 * zeros in front (《党政机关公文格式》 GB/T 9704). Case numbers, （2022）京01民初12号, are of another form.
 */
const DOCUMENT_NUMBER =
  /([\p{Script=Han}]{1,15})\s*([〔［[【（(﹝〖])\s*(\d{2}|\d{4})\s*年?\s*([〕］\]】）)﹞〗])\s*(第)?\s*(\d{1,5})\s*号/gu;

export function numberForms(text: string): DraftFinding[] {
  const findings: DraftFinding[] = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const [whole, name = '', open, year = '', close, ordinal, serial = ''] = match;
    const word = ISSUER_CODE.exec(name)?.[0].replace(LEADING_WORDS, '');
    if (!word || word.length < 2) continue;
    const faults = [
      open !== '〔' || close !== '〕' ? '年份用六角括号〔〕' : null,
      year.length === 2 ? '年份用四位数字' : null,
      ordinal ? '序号前不加“第”' : null,
      serial.startsWith('0') ? '序号不加前导零' : null,
    ].filter((fault) => fault !== null);
    if (faults.length === 0) continue;
    const start = match.index + whole.length - whole.trimStart().length + name.length - word.length;
    const end = match.index + whole.length;
    const fullYear = year.length === 2 ? null : year;
    findings.push(
      finding(
        'NUMBER_FORM',
        text,
        { start, end },
        `发文字号的写法：${faults.join('，')}`,
        'The document number is not written in its standard form',
        {
          right: fullYear === null ? null : `${word}〔${fullYear}〕${Number(serial)}号`,
          evidence: 'GB/T 9704 党政机关公文格式',
        },
      ),
    );
  }
  return [...findings, ...numbersWithoutBrackets(text), ...numbersOtherwise(text)];
}

/** 国发〔二〇一五〕12号, 国发2015〔12〕号, 国发〔2015〕12文件. */
const OTHERWISE: readonly [form: RegExp, fault: string][] = [
  [
    /([\p{Script=Han}]{1,15})[〔［[【（(]\s*([〇零○一二三四五六七八九]{4})\s*年?\s*[〕］\]】）)]\s*第?\s*(\d{1,5})\s*号/gu,
    '年份用阿拉伯数字',
  ],
  [
    /([\p{Script=Han}]{1,15})((?:19|20)\d{2})年?[〔［[【（(]\s*第?(\d{1,5})\s*[〕］\]】）)]\s*号/gu,
    '六角括号〔〕只括年份',
  ],
  [
    /([\p{Script=Han}]{1,15})〔((?:19|20)\d{2})〕\s*(\d{1,5})(?=(?:文件|文)(?!\p{Script=Han}{0,2}号))/gu,
    '序号后有“号”',
  ],
];

function numbersOtherwise(text: string): DraftFinding[] {
  return OTHERWISE.flatMap(([form, fault]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const [whole, name = '', year = '', serial] = match;
      const word = ISSUER_CODE.exec(name)?.[0].replace(LEADING_WORDS, '');
      if (!word || word.length < 2) return [];
      const span = { start: match.index + name.length - word.length, end: match.index + whole.length };
      const digits = /^\d/u.test(year) ? year : String(parseNumeral(year));
      return [
        finding(
          'NUMBER_FORM',
          text,
          span,
          `发文字号的写法：${fault}`,
          'The document number is not written in its standard form',
          { right: `${word}〔${digits}〕${Number(serial)}号`, evidence: 'GB/T 9704 党政机关公文格式' },
        ),
      ];
    }),
  );
}

function numbersWithoutBrackets(text: string): DraftFinding[] {
  const findings: DraftFinding[] = [];
  for (const match of text.matchAll(WITHOUT_BRACKETS)) {
    const [whole, name = '', year, serial] = match;
    const word = SURE_CODE.exec(name)?.[0].replace(LEADING_WORDS, '');
    if (!word || word.length < 2 || NO_CODE.test(name)) continue;
    const start = match.index + name.length - word.length;
    findings.push(
      finding(
        'NUMBER_FORM',
        text,
        { start, end: match.index + whole.length },
        '发文字号的写法：年份用六角括号〔〕',
        'The document number is not written in its standard form',
        { right: `${word}〔${year}〕${Number(serial)}号`, evidence: 'GB/T 9704 党政机关公文格式' },
      ),
    );
  }
  return findings;
}

/** The issuer's code at the end of the words before the year: 国发, 市政办发, 法释; 关于印发 and the like are none. */
const ISSUER_CODE =
  /[\p{Script=Han}]{0,10}(?:发|办|函|字|规|令|文|告|通|电|复|法|释|议|纪|组|委|厅|局|税|建|资|监|环|教|卫|农|商|科|信|综|外|价|经|贸|运|财|审|统|体|旅|林|水|能|安|险|银|证|检|民|社|房|城|交|市|保)$/u;

/** 国发2022年14号, without brackets: of codes that can be nothing else. */
const WITHOUT_BRACKETS = /([\p{Script=Han}]{1,15})\s*((?:19|20)\d{2})\s*年?\s*(?:第\s*)?(\d{1,5})\s*号/gu;
const SURE_CODE = /[\p{Script=Han}]{1,6}(?:发|办|函|字|规)$/u;
const NO_CODE =
  /(?:[下颁制签核联印转发公增分开批]发|主办|承办|协办|举办|法规|新规|名字|数字|签字|来函|复函|公函|发函)$/u;

/** What a sentence says before the number: 按照国发… */
const LEADING_WORDS =
  /^.*(?:按照|依据|根据|依照|遵照|贯彻|落实|执行|印发|转发|参照|参见|文件|以及|[见和与及以对的])/u;

/** 第10条 in a text that elsewhere writes 第十条. Arabic alone is a house style and not reported. */
export function pinpointForms(text: string, citations: readonly Citation[]): DraftFinding[] {
  const arabic = (citation: Citation) => /第\s*[0-9０-９]+\s*[条款项]/u.test(citation.pinpoint?.text ?? '');
  const chineseForm = (citation: Citation) =>
    /第\s*[一二三四五六七八九十百千〇零]+\s*条/u.test(citation.pinpoint?.text ?? '');
  if (!citations.some(chineseForm)) return [];
  return citations.flatMap((citation, index) => {
    if (!arabic(citation)) return [];
    const right = citation.pinpoint!.provisions.map(chinese).join('、');
    return [
      finding(
        'PINPOINT_FORM',
        text,
        citation,
        '条款序号的写法与全文不一致：别处用汉字，此处用阿拉伯数字',
        'Article numbers are written in two ways in this text',
        { right, citation: index },
      ),
    ];
  });
}

interface Definition {
  name: string;
  /** Of the name, inside its brackets. */
  start: number;
  end: number;
  /** What it is defined for: the title right before the brackets; null where that is not plain. */
  target: string | null;
}

const DEFINITION =
  /[（(][^（）()]{0,40}?(?:以下统称|以下简称|以下并称|以下称|下称|简称)(?:为|：|:)?\s*([^（）()]{1,60})[）)]/gu;

/** （以下简称《办法》）, with each name it defines. */
export function definitionsIn(text: string): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(DEFINITION)) {
    const names = match[1]!;
    const from = match.index + match[0].lastIndexOf(names);
    const target = /《([^《》]+)》[^《》，。；]{0,4}$/u.exec(
      text.slice(Math.max(0, match.index - 120), match.index),
    )?.[1];
    for (const name of names.matchAll(/[“"]?《([^《》]{1,30})》[”"]?|[“"]([^“”"《》]{1,30})[”"]/gu)) {
      const start = from + name.index;
      found.push({
        name: (name[1] ?? name[2])!,
        start,
        end: start + name[0].length,
        target: target ?? null,
      });
    }
  }
  return found;
}

/** Names so general that 《…》 around them says nothing unless the text has defined them. */
const GENERAL =
  /^(?:条例|办法|规定|细则|规则|意见|通知|纲要|方案|决定|规划|章程|实施意见|实施方案|实施办法|实施细则)$/u;

/** Short names defined twice, used before they are defined, or never defined. */
export function abbreviationForms(text: string, citations: readonly Citation[]): DraftFinding[] {
  const definitions = definitionsIn(text);
  const findings: DraftFinding[] = [];
  const first = new Map<string, Definition>();
  for (const definition of definitions) {
    const earlier = first.get(definition.name);
    if (!earlier) {
      first.set(definition.name, definition);
      continue;
    }
    const same = earlier.target !== null && earlier.target === definition.target;
    findings.push(
      finding(
        'ABBREVIATION_TWICE',
        text,
        definition,
        same ? `简称“${definition.name}”重复定义` : `简称“${definition.name}”定义了两次，所指不同`,
        same ? 'The short name is defined again' : 'The short name is defined twice, for two documents',
        {
          confidence: same ? 0.95 : 0.9,
          evidence: earlier.target === null ? null : `前一处指《${earlier.target}》`,
        },
      ),
    );
  }
  const citationAt = (span: { start: number; end: number }) => {
    const index = citations.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    return index < 0 ? null : index;
  };
  const told = new Set<string>();
  for (const match of text.matchAll(/《([^《》]{1,30})》/gu)) {
    const name = match[1]!;
    const span = { start: match.index, end: match.index + match[0].length };
    const defined = first.get(name);
    if (defined && span.start < defined.start && defined.target !== name) {
      findings.push(
        finding(
          'ABBREVIATION_EARLY',
          text,
          span,
          `简称《${name}》用在定义之前`,
          'The short name is used before it is defined',
          {
            right: defined.target === null ? null : `《${defined.target}》`,
            citation: citationAt(span),
            confidence: 0.9,
          },
        ),
      );
    } else if (!defined && GENERAL.test(name) && !told.has(name)) {
      told.add(name);
      // Where the finder knows what it rests on, a reader does too; it is a matter of form all the same.
      findings.push(
        finding(
          'ABBREVIATION_UNDEFINED',
          text,
          span,
          `简称《${name}》没有定义（全文没有“以下简称《${name}》”）`,
          'The short name is never defined',
          { citation: citationAt(span), confidence: 0.9 },
        ),
      );
    }
  }
  return findings;
}

/** One document cited by its full title here and by another name there, neither defined as short for the other. */
export function twoForms(
  text: string,
  citations: readonly Citation[],
  sourceOf: (index: number) => string | null,
): DraftFinding[] {
  const defined = new Set(definitionsIn(text).map(({ name }) => name));
  const names = new Map<string, { name: string; index: number }>();
  const findings: DraftFinding[] = [];
  const told = new Set<string>();
  for (const [index, citation] of citations.entries()) {
    const source = sourceOf(index);
    const name = citation.form === 'MARKED' ? citation.rawTitle : null;
    if (source === null || name === null || defined.has(name)) continue;
    // How a dash or a bracket is typed makes no other name.
    const bare = name
      .normalize('NFKC')
      .replace(/[-‐-―－—]+/gu, '—')
      .replace(/\s/gu, '');
    const known = names.get(source);
    if (!known) names.set(source, { name: bare, index });
    else if (known.name !== bare && !told.has(source)) {
      told.add(source);
      findings.push(
        finding(
          'TWO_FORMS',
          text,
          citation,
          `同一文件前文写作《${known.name}》，此处写作《${bare}》`,
          'One document is named in two ways in this text',
          { right: `《${known.name}》`, citation: index, confidence: 0.9 },
        ),
      );
    }
  }
  return findings;
}
