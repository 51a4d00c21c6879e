import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as library from '../../../src/domain/citations';

const ENTRY = resolve(__dirname, '../../../src/domain/citations/index.ts');

/** Every module the entry reaches, with what it imports from outside the project. */
function reached(file: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(file)) return seen;
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/gu)].map((match) => match[1]!);
  seen.set(
    file,
    imports.filter((name) => !name.startsWith('.')),
  );
  for (const name of imports.filter((each) => each.startsWith('.'))) {
    const target = resolve(dirname(file), name);
    reached(existsSync(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`, seen);
  }
  return seen;
}

describe('the library yiju/citations', () => {
  it('depends on no package and on nothing of Node', () => {
    expect([...reached(ENTRY).values()].flat()).toEqual([]);
  });

  it('offers each stage alone', () => {
    const stages = [
      'normalise',
      'findMentions',
      'parseMentions',
      'resolveCitations',
      'annotate',
      'findCitations',
    ];
    expect(Object.keys(library)).toEqual(expect.arrayContaining(stages));
  });
});
