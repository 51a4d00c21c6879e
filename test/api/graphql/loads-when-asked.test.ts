/**
 * A field that is loaded before anybody asks for it is a promise that nobody may await: when the client goes and the
 * load is cancelled, its rejection would end the process.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', '..', 'src', 'api', 'graphql');
const EAGER = /^\s+\w+: (?:context\.)?loaders\.\w+\.load(?:Many)?\(/mu;

const RESOLVERS = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.resolver.ts'));

test('there are resolvers to look at', () => {
  expect(RESOLVERS.length).toBeGreaterThan(20);
});

test.each(RESOLVERS)('%s loads a field of what it gives only where that is asked for', (file) => {
  expect(EAGER.exec(readFileSync(path.join(FOLDER, file), 'utf8'))?.[0].trim() ?? null).toBeNull();
});
