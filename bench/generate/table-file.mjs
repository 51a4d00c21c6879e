/** Files as Neo4j's import reads them: tab-separated with a header, one for each label or type, written as rows come. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

const CHUNK = 1 << 20;

export class TableFiles {
  #folder;
  #open = new Map();

  constructor(folder) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** `labels`: as they go on the command line, e.g. `ReportItem:Measure`; `columns`: name or `name:type`. */
  nodes(labels, columns) {
    return this.#table('nodes', labels, ['id:ID', ...columns]);
  }

  relationships(type, columns = []) {
    return this.#table('relationships', type, [':START_ID', ':END_ID', ...columns]);
  }

  /** Options of the import command for all files written. */
  close() {
    return [...this.#open.values()].map((table) => table.close());
  }

  /** Who asks again gets the same one. */
  #table(kind, name, columns) {
    const known = this.#open.get(name);
    if (known) return known;
    const table = new Table(path.join(this.#folder, `${name.replaceAll(':', '-')}.tsv`), kind, name, columns);
    this.#open.set(name, table);
    return table;
  }
}

class Table {
  count = 0;
  #file;
  #option;
  #rows = [];
  #size = 0;
  #columns;

  constructor(file, kind, name, columns) {
    this.#file = openSync(file, 'w');
    this.#option = `--${kind}=${name}=${file}`;
    this.#columns = columns.length;
    this.#push(columns.join('\t'));
  }

  add(...values) {
    if (values.length !== this.#columns) {
      throw new Error(`expected ${this.#columns} values for ${this.#option}, but got: ${values.length}`);
    }
    this.count++;
    this.#push(values.map(cell).join('\t'));
  }

  close() {
    this.#flush();
    closeSync(this.#file);
    return this.#option;
  }

  #push(row) {
    this.#rows.push(row);
    this.#size += row.length;
    if (this.#size > CHUNK) this.#flush();
  }

  #flush() {
    if (this.#rows.length > 0) writeSync(this.#file, `${this.#rows.join('\n')}\n`);
    this.#rows = [];
    this.#size = 0;
  }
}

/** A missing value is an empty cell. Made-up texts hold neither tabs, quotes nor semicolons; a line break would end the row. */
function cell(value) {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(';') : String(value).replaceAll('\n', ' ');
}
