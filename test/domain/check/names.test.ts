import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesTable } from '../../../src/domain/check';

test('docs/check.md has the table of codes as the program has them', () => {
  const page = readFileSync(join(__dirname, '../../../docs/check.md'), 'utf8');
  expect(page.slice(page.indexOf('<!-- codes -->')).trim()).toBe(`<!-- codes -->\n\n${codesTable()}`);
});
