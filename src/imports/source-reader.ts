/** Parses law files, and keeps as many texts as memory is set aside for: those beyond are parsed again when asked for. */
import type { ParsedSource } from '../model/source';
import type { Finding } from '../model/terms';
import { parseSource, type SourceHeader } from '../sources';
import type { InputFile } from './files';
import { findingOf, readInput } from './read-input';

export const SOURCE_EXTENSIONS = ['.md', '.markdown', '.txt'];

/** Characters of text kept; provisions and what else is read from it take a few times as much. */
const KEPT_CHARACTERS = 64 * 1024 * 1024;

export type ReadSource =
  | { ok: true; header: SourceHeader }
  | { ok: false; hash: string | null; finding: Finding };

export class SourceReader {
  private readonly kept = new Map<string, ParsedSource>();
  private readonly sizes = new Map<string, number>();
  private room = KEPT_CHARACTERS;

  /** `branch`: the folder given, which says what a file right in it is: 行政法规. */
  constructor(private readonly branch: string) {}

  read(input: InputFile): ReadSource {
    const read = readInput(input);
    if (!read.ok) return { ok: false, hash: null, finding: read.finding };
    try {
      const source = this.parse(input, read.bytes);
      this.sizes.set(input.name, source.provisions.length);
      if (source.text.length <= this.room) {
        this.room -= source.text.length;
        this.kept.set(input.name, source);
      }
      const { text: _text, provisions: _provisions, crossReferences: _references, ...header } = source;
      return { ok: true, header };
    } catch (error) {
      return { ok: false, hash: read.hash, finding: findingOf(error, input.name) };
    }
  }

  /** A file that `read` has read. */
  source(input: InputFile): ParsedSource {
    const kept = this.kept.get(input.name);
    if (kept) return kept;
    const read = readInput(input);
    if (!read.ok) throw new Error(read.finding.message);
    return this.parse(input, read.bytes);
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

  private parse({ name }: InputFile, bytes: Uint8Array): ParsedSource {
    return parseSource(bytes, { file: name, branch: name.includes('/') ? undefined : this.branch });
  }
}
