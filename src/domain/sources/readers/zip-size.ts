/** A ZIP that unpacks to more than any document has would fill memory: it is unpacked with a limit first. */
import { inflateRawSync } from 'node:zlib';

/** A law of a thousand pages with its styles takes a tenth of it. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

export class ZipTooLargeError extends Error {
  constructor() {
    super(`expected at most ${MAX_UNPACKED_BYTES / 1024 / 1024} MB once unpacked, but got: more`);
    this.name = 'ZipTooLargeError';
  }
}

/** What the directory says of sizes is not believed. Files it cannot read are left to the reader to refuse. */
export function refuseZipBomb(bytes: Uint8Array, limit: number = MAX_UNPACKED_BYTES): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let room = limit;
  for (const { method, start, end } of entriesOf(zip)) {
    if (method === DEFLATED) room -= unpackedSize(zip.subarray(start, end), room);
    else room -= end - start;
    if (room < 0) throw new ZipTooLargeError();
  }
}

function unpackedSize(packed: Buffer, room: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ZipTooLargeError();
    return 0;
  }
}

interface Entry {
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
    yield { method: zip.readUInt16LE(at + 10), start, end: start + zip.readUInt32LE(at + 20) };
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function directoryStart(zip: Buffer): number | null {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(DIRECTORY_END);
  const end = zip.lastIndexOf(signature);
  return end === -1 || end + 22 > zip.length ? null : zip.readUInt32LE(end + 16);
}
