/** A ZIP that unpacks to more than any document has would fill memory: it is unpacked with a limit first. */
import { inflateRawSync } from 'node:zlib';
import { DocumentLimitError, MAX_UNPACKED_BYTES, MAX_XML_BYTES } from './limits';

export { MAX_UNPACKED_BYTES } from './limits';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

export class ZipTooLargeError extends DocumentLimitError {
  constructor(limit: number = MAX_UNPACKED_BYTES) {
    super('zip-too-large', `expected at most ${size(limit)} once unpacked, but got: more`);
    this.name = 'ZipTooLargeError';
  }
}

function size(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}

/** More files than any document is packed of. */
const MOST_ENTRIES = 20_000;

/**
 * What the directory says of sizes is not believed. Files it cannot read are left to the reader to refuse. A part of
 * XML may take less than the whole: a tree is made of it.
 */
export function refuseZipBomb(
  bytes: Uint8Array,
  limit: number = MAX_UNPACKED_BYTES,
  xmlLimit: number = MAX_XML_BYTES,
): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let room = limit;
  let entries = 0;
  for (const { name, method, start, end } of entriesOf(zip)) {
    if (++entries > MOST_ENTRIES) throw new ZipTooLargeError(limit);
    const most = /\.(?:xml|rels)$/iu.test(name) ? Math.min(room, xmlLimit) : room;
    const unpacked = method === DEFLATED ? unpackedSize(zip.subarray(start, end), most) : end - start;
    if (unpacked > most) throw new ZipTooLargeError(most);
    room -= unpacked;
  }
}

function unpackedSize(packed: Buffer, room: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ZipTooLargeError(room);
    return 0;
  }
}

interface Entry {
  name: string;
  method: number;
  start: number;
  end: number;
}

function* entriesOf(zip: Buffer): Generator<Entry> {
  let at = directoryStart(zip);
  while (at !== null && at + 46 <= zip.length && zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const header = zip.readUInt32LE(at + 42);
    if (header + 30 > zip.length) return;
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    yield { name, method: zip.readUInt16LE(at + 10), start, end: start + zip.readUInt32LE(at + 20) };
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function directoryStart(zip: Buffer): number | null {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(DIRECTORY_END);
  const end = zip.lastIndexOf(signature);
  return end === -1 || end + 22 > zip.length ? null : zip.readUInt32LE(end + 16);
}
