/**
 * A list beside a collection of reports: `manifest.csv` or `manifest.json`. What it says of a file decides over what
 * the report's head says; what it leaves blank is read from the report.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvTable } from '../../domain/lists/readers/csv';
import { isDay } from '../../domain/model/days';
import type { GivenReport } from '../../domain/model/report';
import { regionPrefix } from '../../domain/text/regions';

export const MANIFESTS = ['manifest.csv', 'manifest.json'] as const;

export class ManifestError extends Error {
  constructor(
    readonly file: string,
    problems: readonly string[],
  ) {
    super(`${file}：\n${problems.join('\n')}`);
    this.name = 'ManifestError';
  }
}

/**
 * By file name, relative to the folder; null where there is no list.
 * @throws ManifestError with all that is wrong in it.
 */
export function readManifest(folder: string): Map<string, GivenReport> | null {
  const name = MANIFESTS.find((each) => existsSync(join(folder, each)));
  if (name === undefined) return null;
  const bytes = readFileSync(join(folder, name));
  const rows = name.endsWith('.json') ? rowsOfJson(name, bytes.toString('utf8')) : rowsOfCsv(name, bytes);
  const problems: string[] = [];
  const found = new Map<string, GivenReport>();
  for (const { place, row } of rows) {
    const say = (what: string) => problems.push(`${place}：${what}`);
    const file = (row.file ?? '').replaceAll('\\', '/').replace(/^\.\//u, '');
    if (file === '') say('expected a file, but got: none');
    else if (found.has(file)) say(`expected each file once, but got: ${file} again`);
    else if (!existsSync(join(folder, file))) say(`expected a file of the folder, but got: ${file}`);
    found.set(file, givenOf(row, say));
  }
  if (problems.length > 0) throw new ManifestError(name, problems);
  return found;
}

type Field = 'file' | 'body' | 'region' | 'year' | 'kind' | 'address' | 'day';
type Row = Partial<Record<Field, string>>;
interface Placed {
  /** Where it stands, for messages. */
  place: string;
  row: Row;
}

const FIELDS: Record<string, Field> = {
  ...{
    file: 'file',
    body: 'body',
    region: 'region',
    year: 'year',
    kind: 'kind',
    address: 'address',
    day: 'day',
  },
  ...{ 文件: 'file', 机关: 'body', 发文机关: 'body', 地区: 'region', 年度: 'year', 种类: 'kind' },
  ...{ 网址: 'address', 地址: 'address', 日期: 'day', url: 'address', date: 'day' },
};

function rowsOfCsv(name: string, bytes: Uint8Array): Placed[] {
  const [head = [], ...rows] = csvTable(bytes, name).sheet.rows;
  const fields = head.map((cell) => fieldOf(name, cell));
  if (!fields.includes('file'))
    throw new ManifestError(name, [`expected a column file, but got: ${head.join(', ')}`]);
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row: Row = {};
    for (const [column, field] of fields.entries()) row[field] = cells[column]?.trim() ?? '';
    return [{ place: `第 ${index + 2} 行`, row }];
  });
}

function rowsOfJson(name: string, text: string): Placed[] {
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new ManifestError(name, [`expected JSON, but got: ${(error as Error).message}`]);
  }
  if (!Array.isArray(list))
    throw new ManifestError(name, ['expected a list of objects, but got: another value']);
  return list.map((each: unknown, index) => {
    const row: Row = {};
    for (const [key, value] of Object.entries((each ?? {}) as object)) {
      if (value != null) row[fieldOf(name, key)] = String(value).trim();
    }
    return { place: `第 ${index + 1} 项`, row };
  });
}

function fieldOf(name: string, written: string): Field {
  const field = FIELDS[written.trim().toLowerCase()];
  if (field) return field;
  const known = ['file', 'body', 'region', 'year', 'kind', 'address', 'day'].join(', ');
  throw new ManifestError(name, [`expected columns of ${known}, but got: ${written.slice(0, 40)}`]);
}

function givenOf({ body, region, year, kind, address, day }: Row, say: (what: string) => void): GivenReport {
  const given: GivenReport = {};
  if (body) given.body = body;
  if (kind) given.kind = kind;
  if (day) {
    if (isDay(day)) given.day = day;
    else say(`expected a day YYYY-MM-DD, but got: ${day}`);
  }
  if (address) {
    if (URL.canParse(address) && /^https?:/u.test(address)) given.address = address;
    else say(`expected an http address, but got: ${address}`);
  }
  if (year) {
    if (/^(?:19|20)[0-9]{2}$/u.test(year)) given.year = Number(year);
    else say(`expected a year, but got: ${year}`);
  }
  if (region) {
    const path = region.includes('/')
      ? region.split('/').map((each) => each.trim())
      : regionPrefix(region).path;
    if (path.length > 0 && path.every((each) => each !== '')) given.region = path;
    else say(`expected a region like 重庆市/沙坪坝区, but got: ${region}`);
  }
  return given;
}
