/** The files of what was dropped; of folders, those that may be reports, as the command line takes them. */
import { REPORT_EXTENSIONS } from '../../../src/app/imports/report-kinds';

export async function filesOf({ items }: DataTransfer): Promise<File[]> {
  // Asked for all at once: after the first wait the browser forgets what was dropped.
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = dropped.map(({ entry, file }) => (entry ? filesIn(entry, true) : file ? [file] : []));
  return (await Promise.all(files)).flat();
}

async function filesIn(entry: FileSystemEntry, isNamed: boolean): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return isNamed || mayBeReport(file.name) ? [file] : [];
  }
  const within = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(within.map((each) => filesIn(each, false)))).flat();
}

/** A folder gives its entries some at a time, and none at its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function mayBeReport(name: string): boolean {
  return REPORT_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
}
