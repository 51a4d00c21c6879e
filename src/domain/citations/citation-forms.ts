/** A provision or a source as lawyers and scholars cite it, ready to paste. */
import { dayInWords } from '../model/days';

export interface Cited {
  title: string;
  /** Who issued it, as far as known. */
  issuers: readonly string[];
  documentNumber: string | null;
  promulgatedOn: string | null;
  /** 第二十七条; null for the source as a whole. */
  label: string | null;
}

interface CitedSource {
  title: string;
  issuingBodies: readonly { name: string }[];
  documentNumber?: string | null;
}

interface CitedVersion {
  documentNumber?: string | null;
  promulgatedOn?: string | null;
}

/** A source, in one of its versions where one is shown: with that version's number then, or none. */
export function citedAs(
  source: CitedSource,
  version: CitedVersion | null | undefined,
  label: string | null,
): Cited {
  return {
    title: source.title,
    issuers: source.issuingBodies.map(({ name }) => name),
    documentNumber: (version ?? source).documentNumber ?? null,
    promulgatedOn: version?.promulgatedOn ?? null,
    label,
  };
}

export interface CitationForm {
  name: 'plain' | 'dated' | 'gbt7714';
  text: string;
}

/** Each once: where neither number nor day is known, there is no dated form beside the plain one. */
export function citationForms(cited: Cited): CitationForm[] {
  const forms: CitationForm[] = [
    { name: 'plain', text: plain(cited) },
    { name: 'dated', text: datedForm(cited) },
    { name: 'gbt7714', text: gbt7714(cited) },
  ];
  return forms.filter(({ text }, at) => forms.findIndex((each) => each.text === text) === at);
}

/** 《政府信息公开条例》第二十七条 */
function plain({ title, label }: Cited): string {
  return `《${title}》${label ?? ''}`;
}

/** 《政府信息公开条例》（国务院令第711号，2019年4月3日公布）第二十七条 */
export function datedForm(cited: Cited): string {
  const { title, documentNumber, promulgatedOn, label } = cited;
  const facts = [documentNumber, promulgatedOn && `${dayInWords(promulgatedOn)}公布`].filter(Boolean);
  return `《${title}》${facts.length > 0 ? `（${facts.join('，')}）` : ''}${label ?? ''}`;
}

/**
 * GB/T 7714: 责任者. 题名: 文号[文献类型]. 日期. What is not known is left out. Laws have no mark of their own in the
 * standard's table, so that they are cited as [Z], other; 标准 and 报告 would be untrue.
 */
function gbt7714({ title, issuers, documentNumber, promulgatedOn, label }: Cited): string {
  const responsible = issuers.length > 3 ? [...issuers.slice(0, 3), '等'] : issuers;
  const name = `${title}${label ?? ''}${documentNumber ? `：${documentNumber}` : ''}[Z]`;
  return [responsible.join('，'), name, promulgatedOn]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}
