/** Bytes of one file of a batch, or why there are none. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { refusal } from '../../domain/model/import';
import type { Finding } from '../../domain/model/terms';
import { SourceRefusedError } from '../../domain/sources';
import type { InputFile } from './files';

/** Larger than any law or report by far; a file beyond it is none, and would fill memory. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Of a list that is read piece by piece: a million rows and more. */
export const MAX_LONG_LIST_BYTES = 2 * 1024 * 1024 * 1024;

export type HashedInput = { ok: true; hash: string } | { ok: false; finding: Finding };

/** The hash of a long list, whose bytes are never held together. */
export async function hashLongList(input: InputFile): Promise<HashedInput> {
  try {
    const finding = refusalOf(input, MAX_LONG_LIST_BYTES);
    if (finding) return { ok: false, finding };
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(input.path)) hash.update(chunk as Buffer);
    return { ok: true, hash: hash.digest('hex') };
  } catch (error) {
    return { ok: false, finding: unreadable(input, error) };
  }
}

/** Of a part of a file, which is held by itself. */
export function hashOfPart(hash: string, part: number): string {
  return createHash('sha256').update(`${hash}#${part}`).digest('hex');
}

export type ReadInput = { ok: true; bytes: Uint8Array; hash: string } | { ok: false; finding: Finding };

export function readInput(input: InputFile): ReadInput {
  try {
    const finding = refusalOf(input, MAX_FILE_BYTES);
    if (finding) return { ok: false, finding };
    const bytes = readFileSync(input.path);
    return { ok: true, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return { ok: false, finding: unreadable(input, error) };
  }
}

/** Why a file is not read at all; null where it is. */
function refusalOf({ path, name, within }: InputFile, most: number): Finding | null {
  if (within !== undefined && leadsOut(path, within)) {
    const message = `符号链接应指向所给目录之内，但得到 ${realpathSync(path)}`;
    const remedy = '目录如来自他人，请勿信任；确需导入，请把该文件复制进来或直接给出其路径';
    return refusal(name, message, remedy, { code: 'file-outside' });
  }
  const { size } = statSync(path);
  if (size <= most) return null;
  const message = `应为不超过 ${megabytes(most)} MB 的文件，但得到 ${megabytes(size)} MB`;
  const remedy = '请确认它是一份文件的正文；如是合订本，请拆分';
  return refusal(name, message, remedy, { code: 'file-too-large' });
}

function unreadable({ path, name }: InputFile, error: unknown): Finding {
  const message = `无法读取 ${path}：${(error as Error).message}`;
  return refusal(name, message, '请检查路径和读取权限', { code: 'file-unreadable' });
}

/** A folder from elsewhere may hold links to any file of this machine, whose words would then be served. */
function leadsOut(path: string, folder: string): boolean {
  return !realpathSync(path).startsWith(realpathSync(folder) + sep);
}

/** What went wrong while a file was read or parsed, for its reader. */
export function findingOf(error: unknown, file: string): Finding {
  if (error instanceof SourceRefusedError) {
    return refusal(file, error.reason, error.remedy, { line: error.line, code: error.code });
  }
  const message = `未能解析：${error instanceof Error ? error.message : String(error)}`;
  return refusal(file, message, '请检查文件内容；如内容无误，请报告此问题', { code: 'file-not-parsed' });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
