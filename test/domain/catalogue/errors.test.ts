import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogueError } from '../../../src/domain/catalogue';
import { TITLE_COLUMNS } from '../../../src/domain/catalogue/titles';
import type { Finding } from '../../../src/domain/model/terms';
import { loadCatalogue } from '../../../src/platform/catalogue/load';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'yiju-catalogue-'));
  mkdirSync(join(dir, 'sources'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** The findings of a catalogue made of these files. */
function faultsOf(files: Record<string, string>): readonly Finding[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  try {
    loadCatalogue(dir);
  } catch (error) {
    if (error instanceof CatalogueError) return error.findings;
    throw error;
  }
  return [];
}

const work = (
  title: string,
  more = '',
  level = 'LAW',
  versions = '[{ promulgated: 2000-01-02, effective: 2000-02-01 }]',
) => `- title: ${title}\n  level: ${level}\n  issuers: [国务院]\n  versions: ${versions}\n${more}`;

describe('document numbers', () => {
  const of = (title: string, number: string, promulgated = '2010-01-02') =>
    work(title, '', 'LAW', `[{ promulgated: ${promulgated}, effective: null, number: ${number} }]`);

  it.each<[string, string, string | null]>([
    ['a number', of('甲法', '国发〔2010〕33号'), null],
    ['an order', of('甲法', '国务院令第492号'), null],
    ['an order whose issuer stands behind', of('甲法', '第329号令'), null],
    ['the year before, at the turn of the year', of('甲法', '国办发〔2009〕80号'), null],
    [
      'other brackets',
      of('甲法', '国发[2010]33号').replace('国发[2010]33号', "'国发[2010]33号'"),
      '国发〔2010〕33号',
    ],
    ['no number', of('甲法', '国发'), 'a number such as'],
    ['another year', of('甲法', '国发〔2018〕33号'), 'the year of 2010-01-02'],
    [
      'one number for two works',
      of('甲法', '国发〔2010〕33号') + of('乙法', '国发〔2010〕33号'),
      'a number of this work alone',
    ],
    [
      'an order of a lower number long after one of a higher',
      of('甲法', '国务院令第700号') + of('乙法', '国务院令第600号', '2011-01-02'),
      'not long before',
    ],
    [
      'orders signed in one batch',
      of('甲法', '国务院令第700号', '2010-01-20') + of('乙法', '国务院令第701号'),
      null,
    ],
  ])('are looked at: %s', (_, text, expected) => {
    const faults = faultsOf({ 'sources/a.yaml': text });
    expect(faults.map(({ code }) => code)).toEqual(expected === null ? [] : ['seed.number']);
    if (expected !== null) expect(faults[0]!.message).toContain(expected);
  });

  it('may be one for the versions that one decision made', () => {
    const amended = (title: string) =>
      work(
        title,
        '',
        'LAW',
        '\n    - { promulgated: 2000-01-02, effective: null }\n    - { promulgated: 2010-01-02, effective: null, number: 国务院令第588号 }',
      );
    expect(faultsOf({ 'sources/a.yaml': amended('甲法') + amended('乙法') })).toEqual([]);
  });
});

describe('a file of one work a line', () => {
  const line = (title: string, more: object = {}) =>
    `- ${JSON.stringify({ title, level: 'LAW', issuers: ['国务院'], versions: [{ promulgated: '2000-01-02', effective: null }], ...more })}\n`;

  it('is read as the same works written out', () => {
    writeFileSync(join(dir, 'sources/a.yaml'), `# 说明\n${line('甲法')}\n${line('乙法')}`);
    const short = loadCatalogue(dir).works;
    const versions = '[{ promulgated: 2000-01-02, effective: null }]';
    const long = `${work('甲法', '', 'LAW', versions)}${work('乙法', '', 'LAW', versions)}`;
    writeFileSync(join(dir, 'sources/a.yaml'), long);
    expect(loadCatalogue(dir).works).toEqual(short);
  });
  it('names the line of a fault', () => {
    const text = `# 说明\n${line('甲法')}${line('乙法', { level: 'STATUTE' })}`;
    expect(faultsOf({ 'sources/a.yaml': text })).toMatchObject([{ file: 'sources/a.yaml', line: 3 }]);
  });
  it('is read as YAML where a line is not one work', () => {
    expect(faultsOf({ 'sources/a.yaml': `${line('甲法')}${work('乙法')}` })).toEqual([]);
  });
});

describe('a fault in a seed file names file, line, and what was expected and came', () => {
  it.each<[string, string, number, string]>([
    ['broken YAML', '- title: [甲\n', 2, 'well-formed YAML'],
    ['no list', 'title: 甲\n', 1, 'a list of works'],
    ['an entry that is no map', '- 甲\n', 1, 'a map with title'],
    [
      'a missing title',
      '- level: LAW\n  issuers: [甲]\n  versions: [{ promulgated: null, effective: null }]\n',
      1,
      'title',
    ],
    ['an unknown level', work('甲法', '', 'STATUTE'), 2, 'one of CONSTITUTION'],
    ['an unknown key', work('甲法', '  basedon: []\n'), 5, 'only known keys, but got: "basedon"'],
    ['no versions', work('甲法', '', 'LAW', '[]'), 4, 'at least one version'],
    [
      'a date in another form',
      work('甲法', '', 'LAW', '\n    - { promulgated: 2000年1月2日, effective: null }'),
      5,
      'a date YYYY-MM-DD, but got: "2000年1月2日"',
    ],
    [
      'a day that does not exist',
      work('甲法', '', 'LAW', '\n    - { promulgated: 2001-02-29, effective: null }'),
      5,
      'a day that exists',
    ],
    [
      'an unknown reason of an end',
      work(
        '甲法',
        '',
        'LAW',
        '\n    - { promulgated: null, effective: null, ended: { on: null, by: GONE } }',
      ),
      5,
      'AMENDED, REPEALED or EXPIRED',
    ],
    [
      'a caption under no article number',
      work('甲法', '  captions:\n    - version: 2000-01-02\n      articles: { 第一条: 目的 }\n'),
      7,
      'an article number',
    ],
    ['a title that is not normalised', work('中华人民共和国甲法'), 1, 'a normalised title, 甲法'],
    ['a local level without a region', work('甲条例', '', 'LOCAL_REGULATION'), 2, 'a region'],
    ['a national level with a region', work('甲法', '  region: [重庆市]\n'), 5, 'no region'],
    [
      'an effective day before promulgation',
      work('甲法', '', 'LAW', '\n    - { promulgated: 2000-01-02, effective: 2000-01-01 }'),
      5,
      'a day on or after 2000-01-02',
    ],
    [
      'an end before the start',
      work(
        '甲法',
        '',
        'LAW',
        '\n    - { promulgated: null, effective: 2000-01-02, ended: { on: 2000-01-02, by: REPEALED } }',
      ),
      5,
      'an end after 2000-01-02',
    ],
    [
      'versions not in order',
      work(
        '甲法',
        '',
        'LAW',
        '\n    - { promulgated: 2000-01-02, effective: null }\n    - { promulgated: 1999-01-02, effective: null }',
      ),
      6,
      'a day after 2000-01-02',
    ],
    [
      'versions that overlap',
      work(
        '甲法',
        '',
        'LAW',
        '\n    - { promulgated: 2000-01-02, effective: 2000-01-02, ended: { on: 2010-01-01, by: AMENDED } }\n    - { promulgated: 2001-01-02, effective: 2002-01-01 }',
      ),
      6,
      'from 2010-01-01 on',
    ],
    [
      'captions of a version that is not listed',
      work('甲法', '  captions:\n    - version: 2001-01-02\n      articles: { 1: 目的 }\n'),
      6,
      'a promulgation date of a version, 2000-01-02',
    ],
    [
      'captions of a version twice',
      work(
        '甲法',
        '  captions:\n    - { version: 2000-01-02, articles: { 1: 目的 } }\n    - { version: 2000-01-02, articles: { 2: 原则 } }\n',
      ),
      7,
      'one list of captions',
    ],
    ['a work listed twice', work('甲法') + work('甲法'), 5, 'a work listed once'],
    [
      'an alias that is another title',
      work('甲法') + work('乙法', '  aliases: [甲法]\n'),
      9,
      'a name of 甲法 at sources/a.yaml:1',
    ],
    [
      'an alias two works claim',
      work('甲法', '  aliases: [丙]\n') + work('乙法', '  aliases: [丙]\n'),
      10,
      'an alias of this work alone',
    ],
    ['an alias repeated', work('甲法', '  aliases: [丙, 丙]\n'), 5, 'a repeated name'],
    [
      'a legal basis that is not in the catalogue',
      work('甲法', '  basedOn: [{ title: 乙法 }]\n'),
      5,
      'basedOn to name a work of the catalogue, but got: "乙法"',
    ],
    ['a work based on itself', work('甲法', '  basedOn: [{ title: 甲法 }]\n'), 5, 'another work'],
    [
      'a chain of legal bases in a circle',
      work('甲法', '  basedOn: [{ title: 乙法 }]\n') + work('乙法', '  basedOn: [{ title: 甲法 }]\n'),
      10,
      '甲法 → 乙法 → 甲法',
    ],
    [
      'a replaced work without an end',
      work('甲法', '  replaces: [{ title: 乙法 }]\n') + work('乙法'),
      5,
      'an end of 乙法',
    ],
  ])('%s', (_name, text, line, message) => {
    const findings = faultsOf({ 'sources/a.yaml': text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'sources/a.yaml', line, severity: 'error' });
    expect(findings[0]!.message).toContain('expected ');
    expect(findings[0]!.message).toContain('but got: ');
    expect(findings[0]!.message).toContain(message);
    expect(findings[0]!.remedy).toBeTruthy();
  });

  it('reports the faults of all files at once', () => {
    const findings = faultsOf({
      'sources/a.yaml': work('甲法', '', 'X'),
      'sources/b.yaml': work('乙法', '', 'Y'),
    });
    expect(findings.map(({ file }) => file)).toEqual(['sources/a.yaml', 'sources/b.yaml']);
  });
  it('says so when the folder is not there', () => {
    rmSync(join(dir, 'sources'), { recursive: true });
    expect(faultsOf({})[0]).toMatchObject({ code: 'seed.missing' });
  });
});

describe('a fault in the lists beside the works', () => {
  it.each<[string, string, string, number, string]>([
    ['other columns', 'titles.tsv', 'name\tlevel\n', 1, 'the columns'],
    ['a missing cell', 'titles.tsv', `${TITLE_COLUMNS}\n乙法\tLAW\n`, 2, '4 cells'],
    ['an unknown level', 'titles.tsv', `${TITLE_COLUMNS}\n乙法\tX\t\t\n`, 2, 'a level'],
    [
      'a date in another form',
      'titles.tsv',
      `${TITLE_COLUMNS}\n乙法\tLAW\t2000\t\n`,
      2,
      'a date YYYY-MM-DD or nothing',
    ],
    [
      'a level at odds with the work',
      'titles.tsv',
      `${TITLE_COLUMNS}\n甲法\tADMIN_REGULATION\t\t\n`,
      2,
      'the level of 甲法, LAW',
    ],
    ['no list of aliases', 'aliases.yaml', 'alias: 丙\n', 1, 'a list of short names'],
    ['an alias without titles', 'aliases.yaml', '- { alias: 丙 }\n', 1, 'a list of titles'],
    [
      'an alias listed twice',
      'aliases.yaml',
      '- { alias: 丙, titles: [] }\n- { alias: 丙, titles: [] }\n',
      2,
      'a short name listed once',
    ],
    [
      'an alias that is a title',
      'aliases.yaml',
      '- { alias: 甲法, titles: [] }\n',
      1,
      'a name that no work has yet',
    ],
    [
      'an alias of an unknown work',
      'aliases.yaml',
      '- { alias: 丙, titles: [丁法] }\n',
      1,
      'titles of works',
    ],
  ])('%s', (_name, file, text, line, message) => {
    const findings = faultsOf({ 'sources/a.yaml': work('甲法'), [file]: text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file, line });
    expect(findings[0]!.message).toContain(message);
  });
});

describe('namesakes', () => {
  it('are told apart by what the entry says', () => {
    const text =
      work('甲条例') + work('甲条例', '  namesake: 国务院1995\n  basedOn: [{ title: "source:甲条例" }]\n');
    expect(faultsOf({ 'sources/a.yaml': text })).toEqual([]);
    expect(loadCatalogue(dir).works.map(({ id }) => id)).toEqual([
      'source:甲条例',
      'source:甲条例~国务院1995',
    ]);
  });
});
