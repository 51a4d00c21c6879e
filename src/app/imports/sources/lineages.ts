/** What a provision is across the versions of its work: the id of the first provision of its line. */
import { provisionId } from '../../../domain/model/ids';
import { type Alignable, alignProvisions } from '../../../domain/sources/works/align';

interface Known {
  work: string;
  provisions: readonly Alignable[];
  lineage: ReadonlyMap<string, string>;
}

export class Lineages {
  private last: Known | null = null;

  /** Versions of one work come one after another, the oldest first. */
  next(work: string, version: string, provisions: readonly Alignable[]): ReadonlyMap<string, string> {
    const before = this.last?.work === work ? this.last : null;
    const older = before ? alignProvisions(before.provisions, provisions) : new Map<string, string>();
    const lineage = new Map(
      provisions.map(({ path }) => {
        const was = older.get(path);
        return [path, (was && before?.lineage.get(was)) ?? provisionId(version, path)];
      }),
    );
    this.last = { work, provisions, lineage };
    return lineage;
  }
}
