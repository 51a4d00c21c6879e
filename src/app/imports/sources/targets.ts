/** Which work a title in a law means: one that is held or being loaded, else one only named. */
import { CatalogueIndex } from '../../../domain/catalogue';
import { append } from '../../../domain/model/append';
import type { CatalogueWork } from '../../../domain/model/catalogue';
import { sourceId } from '../../../domain/model/ids';
import type { ReportedWork } from '../../../domain/model/reported';
import type { IsoDate } from '../../../domain/model/terms';
import { bearsNumber } from '../../../domain/sources/works/repealed';
import { documentNumberKey } from '../../../domain/text/document-number-key';
import { outerMarks } from '../../../domain/text/titles';
import type { NamedWork } from '../../../graph/commands/source-records';

export class Targets {
  private readonly index: CatalogueIndex;
  /** Some hundred titles make most references; folding a title costs more than looking it up. */
  private readonly named = new Map<string, readonly CatalogueWork[]>();
  private readonly reported = new Map<string, ReportedWork[]>();

  /** `reported`: documents that only reports tell of. */
  constructor(works: readonly CatalogueWork[], reported: readonly ReportedWork[] = []) {
    this.index = new CatalogueIndex({ works: [...works], titles: [], aliases: [] });
    for (const work of reported)
      if (work.number !== null) append(this.reported, documentNumberKey(work.number), work);
  }

  /**
   * `region`: of the text that names it; a place's own law is meant before another place's of that name. `said`: the
   * day of the words, where it is known; a law made after that day is not the one they speak of.
   */
  find(
    title: string,
    documentNumber: string | null,
    region: readonly string[],
    said: IsoDate | null = null,
  ): NamedWork {
    let works = this.named.get(title);
    if (!works) {
      works = this.worksNamed(title);
      this.named.set(title, works);
    }
    const work =
      works.length > 1
        ? (works.find((each) => each.region.length === 0) ??
          works.find((each) => each.region[0] === region[0]))
        : works[0];
    if (work && said !== null && isMadeAfter(work, said)) return earlierNamesake(work.title, documentNumber);
    return work
      ? { id: work.id, title: work.title, documentNumber: work.documentNumber }
      : { id: sourceId(title), title, documentNumber };
  }

  /**
   * An entry of a list of ended documents. Its number tells a document from a later one of the same title; what it is
   * called may be the notice's title or that of the document the notice brings.
   */
  listed(title: string, documentNumber: string | null, region: readonly string[]): NamedWork {
    const titles = [title, BROUGHT.exec(outerMarks(title))?.[1]].flatMap((each) => each ?? []);
    const titled = titles.map((each) =>
      this.worksNamed(each).filter(
        (work) => bearsNumber(work, documentNumber) && (work.region[0] === region[0] || region.length === 0),
      ),
    );
    const [work] = titled.find((works) => works.length === 1) ?? this.numbered(documentNumber);
    if (work) return { id: work.id, title: work.title, documentNumber: work.documentNumber };
    const reported = documentNumber === null ? [] : this.reported.get(documentNumberKey(documentNumber));
    if (reported?.length === 1) return { id: reported[0]!.id, title: reported[0]!.title, documentNumber };
    return { id: sourceId(title, documentNumber ?? undefined), title, documentNumber };
  }

  private numbered(documentNumber: string | null): readonly CatalogueWork[] {
    const works = documentNumber === null ? [] : this.index.byDocumentNumber(documentNumber);
    return works.length === 1 && bearsNumber(works[0]!, documentNumber) ? works : [];
  }

  private worksNamed(title: string): readonly CatalogueWork[] {
    const titled = this.index.byTitle(title);
    if (titled.length > 0) return titled;
    const named = this.index.byName(title);
    // A short name of several works means none of them for certain.
    return named?.sources.length === 1 ? named.sources.flatMap((id) => this.index.work(id) ?? []) : [];
  }
}

/** 关于印发《X》的通知 */
const BROUGHT = /关于(?:印发|发布|公布|颁布|转发|批转)《(.{2,120})》的通知$/u;

/** Only a first text is the beginning of a work: one written anew or changed had another before it. */
function isMadeAfter({ versions: [first] }: CatalogueWork, said: IsoDate): boolean {
  return first?.act === 'MADE' && first.promulgatedOn !== null && said < first.promulgatedOn;
}

/** Works that bore a title before the one that bears it now; all that is known of them is that they were named. */
function earlierNamesake(title: string, documentNumber: string | null): NamedWork {
  return { id: sourceId(title, '旧'), title, documentNumber };
}
