/** One task, in whichever process: bytes to text, or to a report with its citations. */
import { readFileSync } from 'node:fs';
import { type AnalysedReport, analyseReport, type Knowledge, knowledgeOf } from '../../domain/analyse';
import { listAsReport, partsOfList } from '../../domain/lists/as-report';
import { readList } from '../../domain/lists/read-list';
import { listFormatOf, readSheets } from '../../domain/lists/readers';
import type { ListMapping, ReadList } from '../../domain/lists/types';
import type { CatalogueWork } from '../../domain/model/catalogue';
import { readDocument, SourceRefusedError } from '../../domain/sources';
import { loadCatalogue } from '../../platform/catalogue/load';
import { isLongList, LongList, readMapped } from './long-list';
import type { Outcome, ReadPart, Task } from './tasks';

/** Ten times the longest report that any body has published. */
const LONGEST_REPORT = 1_000_000;
/** A volume of reports has fewer; each is written to the graph. */
const MOST_CITATIONS = 10_000;
const MOST_ITEMS = 30_000;
const MOST_SENTENCES = 50_000;
const MOST_FIGURES = 30_000;

type ListTask = Extract<Task, { kind: 'list' }>;

export class Performer {
  private works: readonly CatalogueWork[] | null = null;
  private knowledge: Knowledge | null = null;
  /** The list whose parts are being asked for. */
  private list: { path: string; read: ReadList | null } | null = null;
  private long: LongList | null = null;

  async perform(task: Task): Promise<Outcome> {
    if (task.kind === 'read') return readDocument(task.bytes, task.file, { margins: task.margins });
    if (task.kind === 'tables') return readSheets(task.bytes, task.file);
    if (task.works && task.works !== this.works) {
      this.works = task.works;
      this.knowledge = knowledgeOfWorks(task.works);
    }
    if (task.kind === 'list')
      return isLongList(task.path, task.file) ? this.partOfLong(task) : this.partOfList(task);
    const { text, page } = await readDocument(readFileSync(task.path), task.file);
    refuseMore('字符', LONGEST_REPORT, text.length, task.file);
    const analysed = analyseReport(text, { file: task.file, page, given: task.given }, this.known());
    refuseMore('处引用', MOST_CITATIONS, analysed.citations.length, task.file);
    const { items, figures } = analysed.report;
    refuseMore('项内容', MOST_ITEMS, items.length, task.file);
    const sentences = items.reduce((sum, item) => sum + item.sentences.length, 0);
    refuseMore('句', MOST_SENTENCES, sentences, task.file);
    refuseMore('个数字', MOST_FIGURES, figures.length, task.file);
    return analysed satisfies AnalysedReport;
  }

  private async partOfList({ path, file, part, skip, mapping }: ListTask): Promise<ReadPart | null> {
    if (part === 0 || this.list?.path !== path) this.list = { path, read: await listAt(path, file, mapping) };
    const { read } = this.list;
    if (!read) return null;
    const parts = partsOfList(read);
    if (part === parts - 1) this.list = null;
    const analysed = skip ? null : listAsReport(read, { index: part, count: parts }, file, this.known());
    return { parts, isOpen: false, analysed };
  }

  private async partOfLong({ path, file, part, skip, mapping }: ListTask): Promise<ReadPart> {
    if (part === 0 || this.long?.path !== path || this.long.next > part) {
      await this.long?.close();
      this.long = new LongList(path, file, mapping);
    }
    const { list, rows, isLast } = await this.long.part(part);
    if (isLast) this.long = null;
    const count = isLast ? part + 1 : part + 2;
    const analysed = skip ? null : listAsReport(list, { index: part, count, rows }, file, this.known());
    return { parts: count, isOpen: !isLast, analysed };
  }

  private known(): Knowledge {
    if (!this.knowledge) throw new Error('expected works with the first report, but got: none');
    return this.knowledge;
  }
}

/** Of a document or page, tables with a basis are a list only where they are most of what it says. */
async function listAt(path: string, file: string, mapping?: ListMapping): Promise<ReadList | null> {
  const bytes = readFileSync(path);
  const format = listFormatOf(bytes, file);
  if (format === null) return null;
  const { sheets } = await readSheets(bytes, file);
  const list = readMapped(file, () => readList(sheets, { mapping }));
  if (format === 'xlsx' || format === 'csv' || mapping) {
    if (list.rows.length > 0) return list;
    const reason = '应为有“设定依据”一类列的清单，但没有找到这样的表头';
    throw new SourceRefusedError(
      file,
      null,
      reason,
      '请检查表头；其他文件请另存为文档',
      'list-without-basis',
    );
  }
  if (list.rows.length < LEAST_ROWS) return null;
  const { text } = await readDocument(bytes, file);
  const listed = sheets.flatMap(({ rows }) => rows.flat()).reduce((sum, cell) => sum + compact(cell), 0);
  return listed >= LEAST_SHARE * compact(text) ? list : null;
}

const LEAST_ROWS = 3;
const LEAST_SHARE = 0.7;

function compact(text: string): number {
  return text.replace(/[\s|]+/gu, '').length;
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
