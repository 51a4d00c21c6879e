/** The files an import is given: named ones, and all of the right kind in named folders. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { GivenReport } from '../../domain/model/report';

export interface InputFile {
  /** Where to read it. */
  path: string;
  /** How it is called in the graph and in findings: relative to the folder given, so the same on every machine. */
  name: string;
  /** The folder that was given, when it was found there. */
  within?: string;
  /** What a list beside it says of the report. */
  given?: GivenReport;
}

/** Named files come as they are, whatever they are called; folders are searched for the extensions. In order of name. */
export function listInputs(
  inputs: readonly (string | InputFile)[],
  extensions: readonly string[],
): InputFile[] {
  return inputs.flatMap((input) => (typeof input === 'string' ? filesAt(input, extensions) : [input]));
}

function filesAt(path: string, extensions: readonly string[]): InputFile[] {
  // A path that does not exist is refused like a file that cannot be read, when its turn comes.
  if (!existsSync(path) || !statSync(path).isDirectory()) return [{ path, name: basename(path) }];
  return (readdirSync(path, { recursive: true }) as string[])
    .filter((file) => extensions.includes(extname(file).toLowerCase()))
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ path: file, name: relative(path, file).split(sep).join('/'), within: path }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
