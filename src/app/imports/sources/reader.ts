/** Parses law files, and keeps as many texts as memory is set aside for: those beyond are parsed again when asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ParsedSource } from '../../../domain/model/source';
import type { Finding } from '../../../domain/model/terms';
import { type Listing, parseSource, readListing } from '../../../domain/sources';
import { type WorkFacts, workFactsOf } from '../../../domain/sources/works/file-facts';
import { readFile } from '../../reading';
import type { InputFile } from '../files';
import { findingOf, readInput } from '../read-input';

export const SOURCE_EXTENSIONS = ['.md', '.markdown', '.txt', '.docx', '.html', '.htm', '.pdf'];

/** Characters of text kept; provisions and what else is read from it take a few times as much. */
const KEPT_CHARACTERS = 64 * 1024 * 1024;

export type ReadSource =
  | { ok: true; facts: WorkFacts }
  | { ok: false; hash: string | null; finding: Finding };

export class SourceReader {
  private readonly kept = new Map<string, ParsedSource>();
  private readonly sizes = new Map<string, number>();
  private room = KEPT_CHARACTERS;
  /** The folder given says what a file right in it is: 行政法规. */
  private readonly branch: string;
  private readonly listing: Listing | null;

  /** A list of dates may stand beside the folder: laws-index.tsv beside laws. */
  constructor(
    dir: string,
    /** What the names of its files begin with, before their place in the folder. */
    private readonly prefix = '',
  ) {
    this.branch = basename(dir);
    const list = `${dir.replace(/[/\\]+$/u, '')}-index.tsv`;
    this.listing = existsSync(list) ? readListing(readFileSync(list, 'utf8'), list) : null;
  }

  async read(input: InputFile): Promise<ReadSource> {
    const read = readInput(input);
    if (!read.ok) return { ok: false, hash: null, finding: read.finding };
    try {
      const source = await this.parse(input, read);
      this.sizes.set(input.name, source.provisions.length);
      if (source.text.length <= this.room) {
        this.room -= source.text.length;
        this.kept.set(input.name, source);
      }
      return { ok: true, facts: workFactsOf(source) };
    } catch (error) {
      return { ok: false, hash: read.hash, finding: findingOf(error, input.name) };
    }
  }

  /** A file that `read` has read. */
  async source(input: InputFile): Promise<ParsedSource> {
    const kept = this.kept.get(input.name);
    if (kept) return kept;
    const read = readInput(input);
    if (!read.ok) throw new Error(read.finding.message);
    return this.parse(input, read);
  }

  /** Provisions of a file that was read. */
  size(file: string): number {
    return this.sizes.get(file) ?? 0;
  }

  /** Once a text is written it need not be kept. */
  drop(file: string): void {
    const kept = this.kept.get(file);
    if (!kept) return;
    this.room += kept.text.length;
    this.kept.delete(file);
  }

  private async parse(
    { name }: InputFile,
    { bytes, hash }: { bytes: Uint8Array; hash: string },
  ): Promise<ParsedSource> {
    const { text } = await readFile(bytes, name);
    const within = name.slice(this.prefix.length);
    const source = parseSource(text, {
      file: name,
      branch: within.includes('/') ? within : this.branch,
      listed: this.listing?.datesOf(within) ?? undefined,
    });
    return { ...source, hash };
  }
}
