/** Which work a title in a law means: one that is held or being loaded, else one only named. */
import { CatalogueIndex } from '../../../domain/catalogue';
import type { CatalogueWork } from '../../../domain/model/catalogue';
import { sourceId } from '../../../domain/model/ids';
import type { IsoDate } from '../../../domain/model/terms';
import type { NamedWork } from '../../../graph/commands/source-records';

export class Targets {
  private readonly index: CatalogueIndex;
  /** Some hundred titles make most references; folding a title costs more than looking it up. */
  private readonly named = new Map<string, readonly CatalogueWork[]>();

  constructor(works: readonly CatalogueWork[]) {
    this.index = new CatalogueIndex({ works: [...works], titles: [], aliases: [] });
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

  private worksNamed(title: string): readonly CatalogueWork[] {
    const titled = this.index.byTitle(title);
    if (titled.length > 0) return titled;
    const named = this.index.byName(title);
    // A short name of several works means none of them for certain.
    return named?.sources.length === 1 ? named.sources.flatMap((id) => this.index.work(id) ?? []) : [];
  }
}

/** Only a first text is the beginning of a work: one written anew or changed had another before it. */
function isMadeAfter({ versions: [first] }: CatalogueWork, said: IsoDate): boolean {
  return first?.act === 'MADE' && first.promulgatedOn !== null && said < first.promulgatedOn;
}

/** Works that bore a title before the one that bears it now; all that is known of them is that they were named. */
function earlierNamesake(title: string, documentNumber: string | null): NamedWork {
  return { id: sourceId(title, '旧'), title, documentNumber };
}
