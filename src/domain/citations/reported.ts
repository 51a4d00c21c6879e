/** One document for all mentions that mean it, of those that nobody holds: by number, by title, by whose it is. */
import { append } from '../model/append';
import { sourceId } from '../model/ids';
import type { NamedBy, Naming, ReportedWork } from '../model/reported';
import { documentNumberKey } from '../text/document-number-key';
import { regionPrefix } from '../text/regions';
import { titleKey } from '../text/titles';

/** A mention as reports give it. */
export interface NamedMention extends NamedBy {
  /** Of the citation. */
  id: string;
  report: string;
  naming: Naming;
  /** What the words around it state is done, and neither planned nor missing. */
  done: boolean;
}

export interface Reported {
  works: ReportedWork[];
  /** Id of the work, by id of the citation. */
  workOf: Map<string, string>;
}

/** The works that the mentions of all reports come to together, whatever order they are given in. */
export function reportedWorks(given: readonly NamedMention[]): Reported {
  const mentions = [...given].sort(
    (a, b) => (a.year ?? 9999) - (b.year ?? 9999) || compare(a.report, b.report) || compare(a.id, b.id),
  );
  const works = new Map<string, ReportedWork>();
  const finder = new ReportedIndex([]);
  const make = (mention: NamedMention): ReportedWork => {
    const work = workOf(mention.naming);
    const known = works.get(work.id);
    if (known) return known;
    works.set(work.id, work);
    finder.add(work);
    return work;
  };
  const titled = mentions.filter(({ naming }) => naming.title !== null);
  for (const mention of titled) if (mention.naming.number !== null) make(mention);
  for (const mention of titled) if (isIssue(mention)) tellIssue(make(mention), mention);
  const workIds = new Map<string, string>();
  for (const mention of [...titled, ...mentions.filter(({ naming }) => naming.title === null)]) {
    const work = finder.find(mention.naming, mention) ?? make(mention);
    workIds.set(mention.id, work.id);
  }
  for (const mention of mentions) {
    const work = works.get(workIds.get(mention.id)!)!;
    if (!work.issued && work.issuer === null && !work.reports.includes(mention.report)) {
      work.reports.push(mention.report);
    }
    tellEnd(work, mention);
  }
  return { works: [...works.values()].sort((a, b) => compare(a.id, b.id)), workOf: workIds };
}

function isIssue({ naming, done }: NamedMention): boolean {
  return done && naming.act === 'ISSUES' && naming.issuer !== null;
}

function tellIssue(work: ReportedWork, { naming, year, report }: NamedMention): void {
  work.issuer ??= naming.issuer;
  if (work.issuer !== naming.issuer) return;
  if (work.reports.length === 0) work.year ??= year;
  work.issued ||= naming.number !== null;
  if (!work.reports.includes(report)) work.reports.push(report);
}

/** The last that its issuer, or a body above it, says of its end; one that is repealed stays so. */
function tellEnd(work: ReportedWork, { naming, done, body, region, year, report }: NamedMention): void {
  const { act } = naming;
  if (!done || (act !== 'REPEALS' && act !== 'AMENDS') || work.ended?.act === 'REPEALS') return;
  const owner = work.issuer ?? work.within;
  if (body === null || owner === null || !(owner === body || covers(body, { body: owner, region }))) return;
  work.ended = { act, year, report };
}

function workOf(naming: Naming): ReportedWork {
  const { title, kind, number, within } = naming;
  const place = within?.replace(/^region:/u, '');
  const id =
    number !== null ? (title === null ? sourceId(number) : sourceId(title, number)) : sourceId(title!, place);
  return {
    id,
    title: title ?? number!,
    titled: title !== null,
    kind,
    number,
    within,
    issuer: null,
    year: yearOfNumber(number),
    issued: false,
    reports: [],
    ended: null,
  };
}

function yearOfNumber(number: string | null): number | null {
  const year = /〔((?:19|20)[0-9]{2})〕/u.exec(number ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/** Which of these works a mention means. */
export class ReportedIndex {
  private readonly byNumber = new Map<string, ReportedWork[]>();
  private readonly byTitle = new Map<string, ReportedWork[]>();

  constructor(works: readonly ReportedWork[]) {
    for (const work of works) this.add(work);
  }

  add(work: ReportedWork): void {
    if (work.number !== null) append(this.byNumber, documentNumberKey(work.number), work);
    if (work.titled) append(this.byTitle, titleKey(work.title), work);
  }

  /** null where none is meant, or it does not show which. */
  find({ title, number, within }: Naming, by: NamedBy): ReportedWork | null {
    if (number !== null) {
      const numbered = this.byNumber.get(documentNumberKey(number)) ?? [];
      const key = title === null ? null : titleKey(title);
      return only(
        numbered.filter((work) => (key === null ? true : work.titled && titleKey(work.title) === key)),
      );
    }
    if (title === null) return null;
    const akin = this.byTitle.get(titleKey(title)) ?? [];
    // None of a later year.
    const isThere = ({ year }: ReportedWork) => year === null || by.year === null || year <= by.year;
    const issued = akin.filter((work) => work.issuer !== null && covers(work.issuer, by) && isThere(work));
    if (issued.length === 1) return issued[0]!;
    const same = akin.filter((work) => work.within === within);
    const numbered = same.filter((work) => work.number !== null && isThere(work));
    return same.find((work) => work.number === null) ?? only(numbered);
  }
}

/** Whether documents of a body bind another, or are its own: its own, those of its place's government, of its line above. */
export function covers(issuer: string, { body, region }: Pick<NamedBy, 'body' | 'region'>): boolean {
  if (body === issuer) return true;
  if (body?.startsWith(issuer)) return true;
  const from = regionPrefix(issuer);
  const where = region && region.length > 0 ? region : body === null ? [] : regionPrefix(body).path;
  if (where.length === 0 || !from.path.every((name, depth) => where[depth] === name)) return false;
  const office = issuer.slice(from.length);
  if (from.path.length === 0 || GOVERNMENT.test(office) || /^中共/u.test(issuer)) return true;
  // 市科学技术局 above 区科学技术局.
  const own = body === null ? '' : body.slice(regionPrefix(body).length);
  return where.length > from.path.length && own === office;
}

const GOVERNMENT = /^(?:人民政府|政府|人民代表大会|委员会$|委$|法治政府建设|全面依法治|依法治|推进)/u;

function only<T>(all: readonly T[]): T | null {
  return all.length === 1 ? all[0]! : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
