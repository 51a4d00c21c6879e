/** Parses law files, and keeps as many texts as memory is set aside for: those beyond are parsed again when asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ParsedSource } from '../../../domain/model/source';
import type { Finding } from '../../../domain/model/terms';
import { type Listing, parseSource, readListing, textsOfActs } from '../../../domain/sources';
import { type WorkFacts, workFactsOf } from '../../../domain/sources/works/file-facts';
import { readFile } from '../../reading';
import type { InputFile } from '../files';
import { findingOf, hashOfPart, readInput } from '../read-input';

export const SOURCE_EXTENSIONS = ['.md', '.markdown', '.txt', '.docx', '.html', '.htm', '.pdf'];

/** Characters of text kept; provisions and what else is read from it take a few times as much. */
const KEPT_CHARACTERS = 64 * 1024 * 1024;

/** A file, or one of the acts that it carries. */
export interface SourceInput extends InputFile {
  /** The second act in a notice is 2, and so on; absent: the first, or the only one. */
  act?: number;
}

export type ReadSource =
  | { ok: true; facts: WorkFacts; more: { input: SourceInput; facts: WorkFacts }[] }
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
      const texts = textsOfActs((await readFile(read.bytes, input.name)).text);
      const acts = texts.map((text, index) => {
        const act = actOf(input, index + 1);
        return { input: act, facts: workFactsOf(this.keep(act, this.parsed(act, text, read.hash))) };
      });
      return { ok: true, facts: acts[0]!.facts, more: acts.slice(1) };
    } catch (error) {
      return { ok: false, hash: read.hash, finding: findingOf(error, input.name) };
    }
  }

  /** A file, or an act in it, that `read` has read. */
  async source(input: SourceInput): Promise<ParsedSource> {
    const kept = this.kept.get(input.name);
    if (kept) return kept;
    const read = readInput(input);
    if (!read.ok) throw new Error(read.finding.message);
    const texts = textsOfActs((await readFile(read.bytes, input.name)).text);
    const text = texts[(input.act ?? 1) - 1];
    if (text === undefined)
      throw new Error(`expected act ${input.act} in ${input.path}, but got: ${texts.length} acts`);
    return this.parsed(input, text, read.hash);
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

  private keep({ name }: SourceInput, source: ParsedSource): ParsedSource {
    this.sizes.set(name, source.provisions.length);
    if (source.text.length <= this.room) {
      this.room -= source.text.length;
      this.kept.set(name, source);
    }
    return source;
  }

  private parsed({ name, act }: SourceInput, text: string, hash: string): ParsedSource {
    const within = name.slice(this.prefix.length);
    const source = parseSource(text, {
      file: name,
      branch: within.includes('/') ? within : this.branch,
      listed: this.listing?.datesOf(within) ?? undefined,
    });
    // Two acts of one file are no two files of one text.
    return { ...source, hash: act === undefined ? hash : hashOfPart(hash, act) };
  }
}

/** 通知#2.txt: the second act in 通知.txt. */
export function actOf(input: InputFile, act: number): SourceInput {
  if (act === 1) return input;
  return { ...input, act, name: input.name.replace(/(\.[^./]+)?$/u, (end) => `#${act}${end}`) };
}

/** The name of the file in which an act stands, and which of its acts; null where it is the name of a file alone. */
export function actNamed(name: string): { file: string; act: number } | null {
  const found = /^(.+)#([2-9]|[1-9]\d)(\.[^./]+)?$/u.exec(name);
  return found && { file: `${found[1]}${found[3] ?? ''}`, act: Number(found[2]) };
}
