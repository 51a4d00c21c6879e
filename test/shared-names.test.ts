/** Tests of the real corpus are found by their names; see shared.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

test('a test that reads ../shared has it in its name', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const reading = files.filter((file) =>
    /from '[./]+\/shared';/u.test(readFileSync(join(__dirname, file), 'utf8')),
  );
  expect(reading.length).toBeGreaterThan(5);
  expect(reading.filter((file) => !file.includes('.shared.'))).toEqual([]);
});
