import JSZip from 'jszip';
import { refuseZipBomb, ZipTooLargeError } from '../../src/sources/readers/zip-size';
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

test('a document, and a file that is no ZIP, pass', async () => {
  const document = await docxOf(SAMPLE_LINES);
  expect(() => refuseZipBomb(document)).not.toThrow();
  expect(() => refuseZipBomb(new TextEncoder().encode('PK\x03\x04nothing'))).not.toThrow();
});
