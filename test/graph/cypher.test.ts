import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherNames, loadCypher, statementsOf } from '../../src/graph/statements/load';

describe('loadCypher', () => {
  test('finds a statement by its folder and name', () => {
    expect(loadCypher('report-known')).toContain('MATCH (r:Report {id: $id})');
  });

  test('names the file it did not find', () => {
    expect(() => loadCypher('no-such')).toThrow(/no-such\.cypher/u);
  });

  const names = cypherNames();
  test('there are more than 190', () => expect(names.length).toBeGreaterThan(190));

  test.each(names)('%s is one statement that takes its values as parameters', (name) => {
    const text = loadCypher(name);
    expect(statementsOf(text)).toHaveLength(1);
    expect(text).not.toMatch(/\$\{/u);
  });

  test.each(names)('%s finds the provisions of a version by the index of places', (name) => {
    const text = loadCypher(name);
    // The index is of both: a version without a path is looked for among all provisions.
    if (/\(\w*:Provision \{versionId/u.test(text)) expect(text).toMatch(/\.path\b/u);
  });

  test.each(names)('%s orders by what is still there', (name) => {
    // Behind RETURN p{.path} the name p is the map, which has no other properties: their order is none.
    const returned = loadCypher(name).matchAll(/RETURN (\w+)\{([^{}]*)\}\s+ORDER BY ([^\n]*)/gu);
    for (const [, variable, map = '', order = ''] of returned) {
      for (const [, property] of order.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'gu')))
        expect(map).toMatch(new RegExp(`\\.(?:\\*|${property}\\b)`, 'u'));
    }
  });

  test.each(names)(
    '%s: what a field alone asks for stands on one line, which is left out for others',
    (name) => {
      const lines = loadCypher(name).split('\n');
      const open = lines.filter((line, index) => {
        const brackets = (mark: RegExp) => line.match(mark)?.length ?? 0;
        return (
          /^\s*\/\/ for:/u.test(lines[index - 1] ?? '') &&
          (brackets(/\{/gu) !== brackets(/\}/gu) || brackets(/\(/gu) !== brackets(/\)/gu))
        );
      });
      expect(open).toEqual([]);
    },
  );
});

test('no statement stands in the sources, where words of a caller could be written into it', () => {
  const sources = join(__dirname, '..', '..', 'src');
  const files = (readdirSync(sources, { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  );
  const own = files.filter((file) => {
    const code = readFileSync(join(sources, file), 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '');
    return /['"`][^'"`]*\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|LOAD CSV)\b/u.test(code);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(own).toEqual([]);
});

describe('statementsOf', () => {
  const cases: [name: string, text: string, statements: string[]][] = [
    ['cuts at semicolons that end a line', 'A;\nB\nC;\n', ['A', 'B\nC']],
    ['leaves comments and empty lines out', '// why\n\nA;\n  // more\nB;', ['A', 'B']],
    ['keeps a semicolon inside a line', "SET n.x = 'a;b';", ["SET n.x = 'a;b'"]],
    ['takes a last statement without a semicolon', 'A;\nB', ['A', 'B']],
    ['reads Windows line ends', 'A;\r\nB;\r\n', ['A', 'B']],
    ['finds none in an empty file', '\n// nothing\n', []],
  ];
  test.each(cases)('%s', (_name, text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
