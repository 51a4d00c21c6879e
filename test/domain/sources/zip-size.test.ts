import JSZip from 'jszip';
import { docxText } from '../../../src/domain/sources/readers/docx';
import {
  MAX_UNPACKED_BYTES,
  refuseZipBomb,
  ZipTooLargeError,
} from '../../../src/domain/sources/readers/zip-size';
import { docxOf, SAMPLE_LINES } from './fixtures';

const LIMIT = 64 * 1024;
const PACKED: [name: string, compression: 'DEFLATE' | 'STORE'][] = [
  ['deflated', 'DEFLATE'],
  ['stored', 'STORE'],
];

test.each(PACKED)('entries that are %s count against the limit together', async (_name, compression) => {
  const zip = new JSZip();
  zip.file('a', new Uint8Array(LIMIT / 2)).file('b', new Uint8Array(LIMIT / 2));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression });
  expect(() => refuseZipBomb(bytes, LIMIT)).not.toThrow();
  expect(() => refuseZipBomb(bytes, LIMIT - 1)).toThrow(ZipTooLargeError);
});

test('sizes that the directory understates are not believed', async () => {
  const zip = new JSZip();
  zip.file('a', new Uint8Array(LIMIT * 2));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt32LE(1, entry + 24);
  expect(() => refuseZipBomb(bytes, LIMIT)).toThrow(ZipTooLargeError);
});

/** Listed so often, one entry is as large as many. */
function listedOften(zip: Buffer, times: number): Buffer {
  const directory = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = Array<Buffer>(times).fill(zip.subarray(directory, end));
  return Buffer.concat([zip.subarray(0, directory), ...entries, zip.subarray(end)]);
}

test('a DOCX that unpacks to more than any document is refused before it is read', async () => {
  const zip = new JSZip();
  const size = MAX_UNPACKED_BYTES / 32;
  zip.file('word/media/image1.png', new Uint8Array(size));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  await expect(docxText(listedOften(bytes, 33))).rejects.toThrow(ZipTooLargeError);
});

test('a document, and a file that is no ZIP, pass', async () => {
  const document = await docxOf(SAMPLE_LINES);
  expect(() => refuseZipBomb(document)).not.toThrow();
  expect(() => refuseZipBomb(new TextEncoder().encode('PK\x03\x04nothing'))).not.toThrow();
});
