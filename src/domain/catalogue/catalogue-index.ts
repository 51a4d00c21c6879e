/** Looks works and titles up by any name or number they go by. */
import { append } from '../model/append';
import type { CatalogueWork } from '../model/catalogue';
import { sourceId } from '../model/ids';
import { namesBodies, withoutBodies } from '../text/announced';
import { documentNumberKey, isOfGovernmentSaid, parseOrderNumber } from '../text/document-number-key';
import { type InterpretationName, interpretationName } from '../text/interpretations';
import { titleKey } from '../text/titles';
import type { TitleEntry } from './titles';
import type { Catalogue } from './types';

/** A name of a work, for a matcher that looks for names in texts. */
export interface CatalogueName {
  name: string;
  rule: 'title' | 'alias';
  /** LegalSource ids it may mean; several for an ambiguous short name, none where it names no certain work. */
  sources: string[];
}

export class CatalogueIndex {
  private readonly worksById = new Map<string, CatalogueWork>();
  private readonly worksByTitle = new Map<string, CatalogueWork[]>();
  private readonly titlesByKey = new Map<string, TitleEntry[]>();
  private readonly namesByKey = new Map<string, CatalogueName>();
  private readonly worksByNumber = new Map<string, CatalogueWork[]>();
  private readonly worksBySerial = new Map<number, CatalogueWork[]>();
  /** Judicial interpretations by what they interpret, as everyday names say it. */
  private readonly interpretations = new Map<string, CatalogueWork[]>();

  constructor(catalogue: Catalogue) {
    for (const work of catalogue.works) this.addWork(work);
    for (const entry of catalogue.titles) {
      append(this.titlesByKey, titleKey(entry.title), entry);
      this.addName(entry.title, 'title', [sourceId(entry.title)]);
    }
    for (const { alias, titles } of catalogue.aliases) {
      this.addName(
        alias,
        'alias',
        titles.flatMap((title) => this.idsOf(title)),
      );
    }
    this.addShortNames(catalogue.works);
    // Last: an everyday name may say the law by a short name of its own.
    for (const work of catalogue.works) this.addInterpretation(work);
  }

  work(id: string): CatalogueWork | null {
    return this.worksById.get(id) ?? null;
  }

  /** Works of this title; several only for namesakes. */
  byTitle(title: string): readonly CatalogueWork[] {
    return this.worksByTitle.get(titleKey(title)) ?? [];
  }

  /** Rows of the title list; several where places have laws of one name. */
  titles(title: string): readonly TitleEntry[] {
    return this.titlesByKey.get(titleKey(title)) ?? [];
  }

  /** What a title, full title or alias names; null when no such name is known. A title wins over an alias. */
  byName(name: string): CatalogueName | null {
    return this.namesByKey.get(titleKey(name)) ?? this.interpretationCalled(name);
  }

  /** By the number of any version. Order numbers of the Chairman begin anew each term, so several may come. */
  byDocumentNumber(number: string): readonly CatalogueWork[] {
    return this.worksByNumber.get(documentNumberKey(number)) ?? [];
  }

  /** By 第329号令 alone, which leaves open whose order it is, or 市政府令第329号, which leaves open of which place. */
  byOrderSerial(number: string): readonly CatalogueWork[] {
    const order = parseOrderNumber(number);
    const works = order ? (this.worksBySerial.get(order.serial) ?? []) : [];
    if (!order || order.issuer === null) return works;
    return works.filter((work) =>
      numbersOf(work).some(
        (each) => parseOrderNumber(each)?.serial === order.serial && isOfGovernmentSaid(number, each),
      ),
    );
  }

  /** All names, each once. */
  names(): CatalogueName[] {
    return [...this.namesByKey.values()];
  }

  /** 民法典担保制度解释, 民诉法解释, 公司法司法解释（三）: an interpretation by its everyday name. */
  private interpretationCalled(name: string): CatalogueName | null {
    const said = interpretationName(name);
    const works = said && this.interpretations.get(this.interpretationKey(said));
    return works ? { name, rule: 'alias', sources: works.map(({ id }) => id) } : null;
  }

  private addInterpretation(work: CatalogueWork): void {
    if (work.level !== 'JUDICIAL_INTERPRETATION') return;
    const said = interpretationName(work.title);
    if (!said?.isFormal) return;
    for (const noun of new Set([said.noun, '解释'] as const))
      append(this.interpretations, this.interpretationKey({ ...said, noun }), work);
  }

  /** With the law by its title: 民诉法 is 民事诉讼法. */
  private interpretationKey({ subject, noun, number }: InterpretationName): string {
    for (let end = Math.min(subject.length, LONGEST_LAW); end > 1; end--) {
      if (!'法典例'.includes(subject[end - 1]!)) continue;
      const law = this.namesByKey.get(titleKey(subject.slice(0, end)))?.sources ?? [];
      const title = law.length === 1 ? this.worksById.get(law[0]!)?.title : undefined;
      if (title !== undefined) return `${title}${subject.slice(end)}${noun}${number}`;
    }
    return `${subject}${noun}${number}`;
  }

  private addWork(work: CatalogueWork): void {
    this.worksById.set(work.id, work);
    append(this.worksByTitle, titleKey(work.title), work);
    this.addName(work.title, 'title', [work.id]);
    this.addName(work.fullTitle, 'title', [work.id]);
    for (const alias of work.aliases) this.addName(alias, 'alias', [work.id]);
    for (const number of numbersOf(work)) {
      append(this.worksByNumber, documentNumberKey(number), work);
      const order = parseOrderNumber(number);
      if (order) append(this.worksBySerial, order.serial, work);
    }
  }

  /** Names that leave out the bodies in front or the years behind, where nothing else bears them. */
  private addShortNames(works: readonly CatalogueWork[]): void {
    const added = new Map<string, CatalogueName>();
    for (const work of works) {
      for (const name of [nameWithoutBodies(work), nameWithoutYears(work)]) {
        const key = name === null ? null : titleKey(name);
        if (name === null || key === null || this.namesByKey.has(key)) continue;
        const known = added.get(key);
        if (known) known.sources.push(work.id);
        else added.set(key, { name, rule: 'alias', sources: [work.id] });
      }
    }
    for (const [key, name] of added) this.namesByKey.set(key, name);
  }

  /** The first kind of name stands: titles are added before aliases that may equal them. */
  private addName(name: string, rule: CatalogueName['rule'], sources: string[]): void {
    const key = titleKey(name);
    const known = this.namesByKey.get(key);
    if (!known) this.namesByKey.set(key, { name, rule, sources: [...new Set(sources)] });
    else if (known.rule === rule) known.sources = [...new Set([...known.sources, ...sources])];
  }

  private idsOf(title: string): string[] {
    const works = this.byTitle(title);
    return works.length > 0 ? works.map(({ id }) => id) : [sourceId(title)];
  }
}

const LONGEST_LAW = 24;
/** Shorter titles are given to documents of many bodies. */
const LEAST_SHORTENED = 8;

/** 《关于…的意见》 of 国务院关于…的意见; of national works alone. */
function nameWithoutBodies({ title, region, issuingBodies }: CatalogueWork): string | null {
  const rest = region.length > 0 ? null : withoutBodies(title);
  if (rest === null || rest.length < LEAST_SHORTENED + 2) return null;
  return namesBodies(title.slice(0, -rest.length), issuingBodies) ? rest : null;
}

/** 《法治社会建设实施纲要》 of that of 2020—2025; of a place's only where the title names the place. */
function nameWithoutYears({ title, region }: CatalogueWork): string | null {
  const years = YEARS_BEHIND.exec(title)?.[0];
  if (years === undefined || title.length - years.length < LEAST_SHORTENED) return null;
  const isNamed = region.length === 0 || region.some((place) => title.startsWith(place));
  return isNamed ? title.slice(0, -years.length) : null;
}

const YEARS_BEHIND = /（(?:19|20)\d{2}年?[-—－–~～至](?:19|20)\d{2}年）$/u;

function numbersOf({ documentNumber, versions }: CatalogueWork): string[] {
  const numbers = [documentNumber, ...versions.map((version) => version.documentNumber)];
  return [...new Set(numbers.flatMap((number) => number || []))];
}
