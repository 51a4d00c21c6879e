/** One task, in whichever process: bytes to text, or to a report with its citations. */
import { readFileSync } from 'node:fs';
import { type AnalysedReport, analyseReport, type Knowledge, knowledgeOf } from '../../domain/analyse';
import { readSheets } from '../../domain/lists/readers';
import type { CatalogueWork } from '../../domain/model/catalogue';
import { readDocument, SourceRefusedError } from '../../domain/sources';
import { loadCatalogue } from '../../platform/catalogue/load';
import type { Outcome, Task } from './tasks';

/** Ten times the longest report that any body has published. */
const LONGEST_REPORT = 1_000_000;
/** A volume of reports has fewer; each is written to the graph. */
const MOST_CITATIONS = 10_000;
const MOST_ITEMS = 30_000;

export class Performer {
  private works: readonly CatalogueWork[] | null = null;
  private knowledge: Knowledge | null = null;

  async perform(task: Task): Promise<Outcome> {
    if (task.kind === 'read') return readDocument(task.bytes, task.file);
    if (task.kind === 'tables') return readSheets(task.bytes, task.file);
    if (task.works && task.works !== this.works) {
      this.works = task.works;
      this.knowledge = knowledgeOfWorks(task.works);
    }
    const { text, page } = await readDocument(readFileSync(task.path), task.file);
    refuseMore('字符', LONGEST_REPORT, text.length, task.file);
    const analysed = analyseReport(text, { file: task.file, page, given: task.given }, this.known());
    refuseMore('处引用', MOST_CITATIONS, analysed.citations.length, task.file);
    refuseMore('项内容', MOST_ITEMS, analysed.report.items.length, task.file);
    return analysed satisfies AnalysedReport;
  }

  private known(): Knowledge {
    if (!this.knowledge) throw new Error('expected works with the first report, but got: none');
    return this.knowledge;
  }
}

function knowledgeOfWorks(works: readonly CatalogueWork[]): Knowledge {
  const { titles, aliases } = loadCatalogue();
  return knowledgeOf({ works: [...works], titles, aliases });
}

function refuseMore(unit: string, most: number, found: number, file: string): void {
  if (found <= most) return;
  const reason = `应为一份报告，至多 ${most} ${unit}，但得到 ${found}（expected one report, but got: more than any has）`;
  throw new SourceRefusedError(file, null, reason, '如是汇编，请按报告拆分', 'report-too-long');
}
