/** A CSV too long to be read whole: decoded and parsed as it comes from the disk. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { MappingError } from '../../domain/lists/header';
import { type PartOfLong, partsOfLongList } from '../../domain/lists/long-list';
import { csvOptions, delimiterOf } from '../../domain/lists/readers/csv';
import type { ListMapping } from '../../domain/lists/types';
import { SourceRefusedError } from '../../domain/sources';
import { decodeText, type TextEncoding } from '../../domain/text/decode';

/** From this size on a list is read piece by piece. */
export const LONG_LIST_BYTES = 4 * 1024 * 1024;
/** So much shows which encoding a file has, and which mark parts its cells. */
const SAMPLE_BYTES = 256 * 1024;

export function isLongList(path: string, file: string): boolean {
  const size = /\.(?:csv|tsv)$/iu.test(file) ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
  return size !== undefined && size >= LONG_LIST_BYTES;
}

/** Its parts are asked for in order; those that are not wanted are read over. */
export class LongList {
  /** The part that comes next. */
  next = 0;
  private readonly parts: AsyncGenerator<PartOfLong>;

  constructor(
    readonly path: string,
    private readonly file: string,
    mapping?: ListMapping,
  ) {
    this.parts = partsOfLongList(rowsAt(path, file), { mapping });
  }

  /** @throws SourceRefusedError where there is no such part, or the file cannot be read. */
  async part(index: number): Promise<PartOfLong> {
    for (;;) {
      const { value, done } = await this.read();
      if (done) break;
      if (this.next++ === index) return value;
    }
    throw new SourceRefusedError(
      this.file,
      null,
      this.next === 0
        ? '应为有“设定依据”一类列的清单，但没有找到这样的表头'
        : `应有第 ${index + 1} 份，但只有 ${this.next} 份（the file changed while it was read）`,
      '请检查表头；其他文件请另存为文档',
      'list-without-basis',
    );
  }

  private async read(): Promise<IteratorResult<PartOfLong>> {
    try {
      return await this.parts.next();
    } catch (error) {
      throw asRefusal(this.file, error);
    }
  }

  async close(): Promise<void> {
    await this.parts.return(undefined);
  }
}

/** @throws SourceRefusedError for a mapping of columns that are not there. */
export function readMapped<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asRefusal(file, error);
  }
}

function asRefusal(file: string, error: unknown): unknown {
  if (!(error instanceof MappingError)) return error;
  return new SourceRefusedError(file, null, error.message, '请核对映射文件', 'list-mapping');
}

async function* rowsAt(path: string, file: string): AsyncGenerator<readonly string[]> {
  const { encoding, text } = sampleOf(path);
  const parser = parse(csvOptions(delimiterOf(text, file)));
  const bytes = createReadStream(path);
  // What goes wrong on the way ends the parser, and so is thrown where its rows are taken.
  const fed = pipeline(bytes, (chunks: AsyncIterable<Uint8Array>) => decoded(chunks, encoding), parser).catch(
    (error: unknown) => error,
  );
  try {
    for await (const row of parser) yield row as string[];
    const failed = await fed;
    if (failed) throw failed;
  } catch (error) {
    throw new SourceRefusedError(
      file,
      null,
      `不能按 csv 读取：${(error as Error).message}`,
      '请用表格软件重新另存为 .csv（UTF-8）',
      'csv-unreadable',
    );
  } finally {
    bytes.destroy();
    parser.destroy();
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Up to the last whole line. */
function sampleOf(path: string): { encoding: TextEncoding; text: string } {
  const bytes = Buffer.alloc(SAMPLE_BYTES);
  const descriptor = openSync(path, 'r');
  try {
    const read = readSync(descriptor, bytes, 0, SAMPLE_BYTES, 0);
    const whole = bytes.subarray(0, bytes.subarray(0, read).lastIndexOf(0x0a) + 1 || read);
    return decodeText(whole);
  } finally {
    closeSync(descriptor);
  }
}
