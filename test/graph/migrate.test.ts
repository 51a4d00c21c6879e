import { pendingMigrations, readMigrations } from '../../src/graph/migrate';
import { temporaryFolders } from './folders';

const folderWith = temporaryFolders();

describe('readMigrations', () => {
  test('reads the migrations of the program, numbered from 1 without a gap', () => {
    const numbers = readMigrations().map((migration) => migration.number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('gives name, statements and a checksum that line ends do not change', () => {
    const unix = readMigrations(folderWith({ '0001-one.cypher': 'A;\nB;\n' }));
    const windows = readMigrations(folderWith({ '0001-one.cypher': 'A;\r\nB;\r\n' }));
    expect(unix).toEqual(windows);
    expect(unix[0]).toMatchObject({ number: 1, name: 'one', statements: ['A', 'B'] });
  });

  test('refuses a gap in the numbers', () => {
    const folder = folderWith({ '0001-one.cypher': 'A;', '0003-three.cypher': 'B;' });
    expect(() => readMigrations(folder)).toThrow(/expected migration number 2 .* but got: 0003-three/u);
  });
});

describe('pendingMigrations', () => {
  const file = (number: number, checksum = 'same') => ({
    number,
    name: `m${number}`,
    checksum,
    statements: ['A'],
  });
  const was = (number: number, checksum = 'same', appliedAt: string | null = '2024-01-01T00:00:00Z') => ({
    number,
    name: `m${number}`,
    checksum,
    done: 1,
    appliedAt,
  });

  test('runs what was not applied', () => {
    expect(pendingMigrations([file(1), file(2)], [was(1)])).toEqual([file(2)]);
  });

  test('takes an interrupted migration up again', () => {
    expect(pendingMigrations([file(1)], [was(1, 'same', null)])).toEqual([file(1)]);
  });

  test('refuses a migration whose text changed after it was applied', () => {
    expect(() => pendingMigrations([file(1, 'new')], [was(1, 'old')])).toThrow(/checksum old, but got: new/u);
  });

  test('refuses a graph that newer code has migrated', () => {
    expect(() => pendingMigrations([file(1)], [was(1), was(2)])).toThrow(/migration 1 or older, but got: 2/u);
  });
});
