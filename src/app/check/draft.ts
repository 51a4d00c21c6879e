/** A draft as it comes: a file, or words. */
import type { DocumentFormat } from '../../domain/sources/readers';
import { readFile } from '../reading';

export interface Draft {
  /** As its sender calls it; null for words without a file. */
  name: string | null;
  text: string;
  format: DocumentFormat;
  /** Of the file, so that a DOCX can be given back with comments in it; null for words without a file. */
  bytes: Uint8Array | null;
}

/** @throws SourceRefusedError for a file that cannot be read. */
export async function draftOf(bytes: Uint8Array, name: string): Promise<Draft> {
  return { name, bytes, ...(await readFile(bytes, name, true)) };
}

export function draftOfText(text: string): Draft {
  return { name: null, bytes: null, format: 'text', text };
}
