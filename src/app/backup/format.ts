/**
 * A backup file: gzipped lines of JSON. The first line tells the format and the schema, the last one the counts and
 * a checksum of all lines before it; between them first the nodes, then the relationships.
 */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

export const FORMAT = 'yiju-backup';
export const VERSION = 1;
/** Bytes. The longest text of a report comes to less, escapes and all; a longer line is never held whole. */
const MAX_LINE = 64 * 1024 * 1024;

export interface Header {
  format: typeof FORMAT;
  version: number;
  createdAt: string;
  /** The last migration of the graph. */
  migration: number;
}

export interface NodeLine {
  node: string;
  labels: string[];
  properties: Record<string, unknown>;
  /** Names of the properties that are floats, or lists of them. */
  floats: string[];
}

export interface RelationshipLine {
  from: string;
  type: string;
  to: string;
  properties: Record<string, unknown>;
  floats: string[];
}

export interface Footer {
  nodes: number;
  relationships: number;
  sha256: string;
}

/** The file is no whole backup; nothing was done with it. */
export class BackupError extends Error {
  constructor(
    file: string,
    readonly line: number | null,
    message: string,
    readonly remedy: string,
  ) {
    super(`${file}${line === null ? '' : `:${line}`}: ${message}。${remedy}`);
    this.name = 'BackupError';
  }
}

export async function writeBackup(
  file: string,
  header: Header,
  nodes: AsyncIterable<NodeLine>,
  relationships: AsyncIterable<RelationshipLine>,
): Promise<Footer> {
  const footer: Footer = { nodes: 0, relationships: 0, sha256: '' };
  const hash = createHash('sha256');
  async function* lines() {
    yield hashed(hash, header);
    for await (const node of nodes) {
      footer.nodes++;
      yield hashed(hash, node);
    }
    for await (const relationship of relationships) {
      footer.relationships++;
      yield hashed(hash, relationship);
    }
    footer.sha256 = hash.digest('hex');
    yield `${JSON.stringify(footer)}\n`;
  }
  await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600 }));
  return footer;
}

/** Reads the whole file and believes nothing of it: format, order, counts, checksum. */
export async function checkBackup(file: string): Promise<{ header: Header; footer: Footer }> {
  const hash = createHash('sha256');
  let header: Header | null = null;
  let footer: Footer | null = null;
  const seen = { nodes: 0, relationships: 0 };
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (footer) throw damaged(file, number, 'expected nothing after the last line');
    const value = parsed(file, number, line);
    if (number === 1) header = headerOf(file, value);
    else if (isFooter(value)) footer = value;
    else countRecord(file, number, value, seen);
    if (!footer) hash.update(`${line}\n`);
  }
  if (!header || !footer)
    throw damaged(file, number, 'expected a closing line with a checksum: the file is cut off');
  const sha256 = hash.digest('hex');
  if (sha256 !== footer.sha256) {
    throw damaged(
      file,
      null,
      `expected checksum ${footer.sha256.slice(0, 12)}, but got: ${sha256.slice(0, 12)}`,
    );
  }
  for (const kind of ['nodes', 'relationships'] as const) {
    if (seen[kind] !== footer[kind]) {
      throw damaged(file, null, `expected ${footer[kind]} ${kind}, but got: ${seen[kind]}`);
    }
  }
  return { header, footer };
}

/** The nodes, then the relationships, of a file that was checked, each with the length of its line. */
export async function* recordsOf(
  file: string,
): AsyncGenerator<{ record: NodeLine | RelationshipLine; length: number }> {
  let number = 0;
  for await (const line of linesOf(file)) {
    if (number++ === 0) continue;
    const value = parsed(file, number, line);
    if (isFooter(value)) return;
    yield { record: value as unknown as NodeLine | RelationshipLine, length: line.length };
  }
}

export function isNode(record: NodeLine | RelationshipLine): record is NodeLine {
  return 'node' in record;
}

type Json = Record<string, unknown>;

function hashed(hash: Hash, value: object): string {
  const line = `${JSON.stringify(value)}\n`;
  // A backup that could not be restored is none.
  if (Buffer.byteLength(line) > MAX_LINE)
    throw new Error(
      `有一个节点过大，备份将无法恢复：expected nodes of at most ${MAX_LINE} bytes, but got: ${line.slice(0, 80)}`,
    );
  hash.update(line);
  return line;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  const done = pipeline(createReadStream(file), unzipped);
  // Told of by the stream that is read below, too.
  done.catch(() => {});
  let number = 0;
  /** Of a line that has not ended yet. */
  let begun: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEW_LINE); ; end = chunk.indexOf(NEW_LINE, from)) {
        const part = chunk.subarray(from, end === -1 ? undefined : end);
        held += part.length;
        if (held > MAX_LINE)
          throw damaged(
            file,
            number + 1,
            `expected lines of at most ${MAX_LINE} bytes, but got: a longer one`,
          );
        if (part.length > 0) begun.push(part);
        if (end === -1) break;
        number++;
        yield Buffer.concat(begun).toString('utf8');
        begun = [];
        held = 0;
        from = end + 1;
      }
    }
    if (held > 0) yield Buffer.concat(begun).toString('utf8');
    await done;
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(file, null, `expected a gzipped backup, but got: ${reason}`);
  } finally {
    unzipped.destroy();
  }
}

const NEW_LINE = 0x0a;

function parsed(file: string, number: number, line: string): Json {
  try {
    const value: unknown = JSON.parse(line);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Json;
  } catch {
    // Told of below.
  }
  throw damaged(file, number, `expected a JSON object, but got: ${line.slice(0, 40)}`);
}

function headerOf(file: string, value: Json): Header {
  if (value.format !== FORMAT || typeof value.migration !== 'number') {
    throw damaged(
      file,
      1,
      `expected the first line of a ${FORMAT}, but got: ${JSON.stringify(value).slice(0, 60)}`,
    );
  }
  if (value.version !== VERSION) {
    throw new BackupError(
      file,
      1,
      `expected format version ${VERSION}, but got: ${String(value.version)}`,
      '备份由另一版本的 yiju 写成，请用该版本恢复',
    );
  }
  return value as unknown as Header;
}

function isFooter(value: Json): value is Json & Footer {
  return typeof value.sha256 === 'string' && typeof value.nodes === 'number';
}

function countRecord(
  file: string,
  number: number,
  value: Json,
  seen: { nodes: number; relationships: number },
): void {
  const whole = isMap(value.properties) && isNames(value.floats);
  if (whole && typeof value.node === 'string' && isNames(value.labels)) {
    if (seen.relationships > 0) throw damaged(file, number, 'expected a relationship, but got: a node');
    seen.nodes++;
  } else if (
    whole &&
    typeof value.from === 'string' &&
    typeof value.to === 'string' &&
    typeof value.type === 'string'
  ) {
    seen.relationships++;
  } else {
    throw damaged(
      file,
      number,
      `expected a node or a relationship, but got: ${JSON.stringify(value).slice(0, 60)}`,
    );
  }
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function damaged(file: string, line: number | null, message: string): BackupError {
  return new BackupError(file, line, message, '备份已损坏或不完整，请改用另一份；图未作任何改动');
}
