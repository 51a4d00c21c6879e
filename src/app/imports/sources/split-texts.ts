/**
 * Parts of one text that stand in different folders: a text is made of all its parts at once, and of a folder that was
 * imported before only the outcome is held. The part that came alone is left out, and the import goes on without it.
 */

import { refusal } from '../../../domain/model/import';
import type { Finding } from '../../../domain/model/terms';
import type { WorkFacts } from '../../../domain/sources/works/file-facts';
import type { PlannedVersion } from './plan';
import type { PlanChange } from './plan-change';

/** A file read now whose text has parts that cannot be read now. */
export interface ApartFile {
  file: string;
  hash: string;
  /** Of the work. */
  title: string;
  /** The other parts. */
  elsewhere: string[];
}

export const APART = 'source-parts-apart';

interface Readable {
  has(file: string): boolean;
}

export function canBeRead({ textFiles }: PlannedVersion, texts: Readable): boolean {
  return textFiles.every((file) => texts.has(file));
}

export function apartIn(
  { works, touched }: PlanChange,
  fresh: readonly WorkFacts[],
  texts: Readable,
): ApartFile[] {
  const byFile = new Map(fresh.map((each) => [each.file, each]));
  return works
    .filter((work) => touched.has(work.id))
    .flatMap(({ title, versions }) =>
      versions
        .filter((version) => !canBeRead(version, texts))
        .flatMap(({ textFiles }) => {
          const elsewhere = textFiles.filter((file) => !texts.has(file));
          return textFiles.flatMap((file) => {
            const facts = byFile.get(file);
            return facts ? [{ file, hash: facts.hash, title, elsewhere }] : [];
          });
        }),
    );
}

/** Of the part's first line, which names the work. */
export function apartFinding({ file, title, elsewhere }: ApartFile): Finding {
  return refusal(
    file,
    `《${title}》的各部分应在同一目录，但得到的只有此部分，其余在先前载入的目录：${elsewhere.join('、')}（expected all parts in one folder, but got: this one alone）`,
    '请把各部分放入同一目录，再载入该目录（put the parts into one folder and import that）',
    { line: 1, code: APART },
  );
}
