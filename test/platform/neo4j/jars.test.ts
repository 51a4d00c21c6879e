import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWhole } from '../../../src/platform/neo4j/jars';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiju-jars-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('makeWhole', () => {
  const fill = async (directory: string) => writeFileSync(join(directory, 'a.jar'), 'a');

  it('takes away what one that was stopped left half filled, and nothing else', async () => {
    for (const name of ['jars-1.half-abc', 'jars-1.half-def', 'jars-2.half-abc', 'jars-2']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'half.jar'), '');
    }
    await makeWhole(join(folder, 'jars-1'), fill);
    expect(readdirSync(folder).sort()).toEqual(['jars-1', 'jars-2', 'jars-2.half-abc']);
    expect(existsSync(join(folder, 'jars-1', 'a.jar'))).toBe(true);
  });

  it('leaves nothing where it could not be filled', async () => {
    const failing = makeWhole(join(folder, 'jars-1'), async () => {
      throw new Error('no network');
    });
    await expect(failing).rejects.toThrow('no network');
    expect(readdirSync(folder)).toEqual([]);
  });
});
