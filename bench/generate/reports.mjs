/** Regions, bodies, and reports year by year with their sections, measures and citations. */
import { createRequire } from 'node:module';
import { clausesOf, headingOf, nameOf } from './words.mjs';

const require = createRequire(import.meta.url);
const ids = require('../../dist/domain/model/ids');
const { kindOfLevel } = require('../../dist/domain/model/levels');
const { toNumeral } = require('../../dist/domain/text/numerals');

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
/** Of the reports: few governments, many departments. */
const WORK_REPORTS = 0.01;
/** The one report drawn from has 23 measures; others are taken to have from half to twice as many. */
const SPREAD = [0.5, 2];
const PROVINCES = 31;
const CITIES = 10;
/** Citations that name an article; too few in the reports drawn from to be counted. */
const PINPOINTED = 0.05;

/** Until there are at least so many measures. */
export function writeReports(files, random, measures, works, distributions) {
  const tables = tablesOf(files);
  const regions = writeRegions(tables, random);
  let written = 0;
  for (let number = 1; written < measures; number++) {
    const body = writeBody(tables, random, number, random.pick(regions));
    for (const year of YEARS) {
      if (written >= measures) break;
      const isWork = random.is(WORK_REPORTS);
      const shape = isWork ? distributions.workReports : distributions.lawBasedReports;
      written += writeReport(tables, random, { body, year, isWork, shape, works });
    }
  }
  return written;
}

function tablesOf(files) {
  const item = [
    ...[
      'reportId',
      'kind',
      'order:long',
      'style',
      'ordinal:long',
      'heading',
      'headingPath:string[]',
      'status',
    ],
    ...['text', 'start:long', 'end:long', 'sentences:long[]', 'sortKey', 'year:long'],
  ];
  return {
    regions: files.nodes('Region', ['name', 'path:string[]']),
    bodies: files.nodes('IssuingBody', ['name', 'sortKey']),
    reports: files.nodes('Report', [
      ...[
        'title',
        'year:long',
        'periodFrom',
        'periodTo',
        'region:string[]',
        'text',
        'hash',
        'file',
        'importedAt',
      ],
      ...['sortKey', 'madeBy'],
    ]),
    items: files.nodes('ReportItem', item),
    measures: files.nodes('ReportItem:Measure', item),
    citations: files.nodes('Citation', [
      ...[
        'reportId',
        'text',
        'start:long',
        'end:long',
        'form',
        'title',
        'rawTitle',
        'kind',
        'relation',
        'outcome',
      ],
      ...['confidence:double', 'rule', 'reasons:string[]', 'asOf', 'madeBy', 'uncertainty:double'],
    ]),
    within: files.relationships('WITHIN'),
    seatedIn: files.relationships('SEATED_IN'),
    publishedBy: files.relationships('PUBLISHED_BY'),
    hasItem: files.relationships('HAS_ITEM'),
    partOf: files.relationships('PART_OF'),
    hasCitation: files.relationships('HAS_CITATION'),
    resolvesTo: files.relationships('RESOLVES_TO', ['confidence:double', 'rule']),
    toVersion: files.relationships('RESOLVES_TO_VERSION'),
    toProvision: files.relationships('RESOLVES_TO_PROVISION', ['order:long']),
  };
}

function writeRegions({ regions, within }, random) {
  const seats = [];
  for (let province = 1; province <= PROVINCES; province++) {
    const whole = [`${nameOf(random)}第${province}省`];
    regions.add(ids.regionId(whole), whole.at(-1), whole);
    seats.push(whole);
    for (let city = 1; city <= CITIES; city++) {
      const part = [...whole, `${nameOf(random)}第${city}市`];
      regions.add(ids.regionId(part), part.at(-1), part);
      within.add(ids.regionId(part), ids.regionId(whole));
      seats.push(part);
    }
  }
  return seats;
}

function writeBody({ bodies, seatedIn }, random, number, region) {
  const name = `${region.join('')}${nameOf(random)}局第${number}处`;
  const id = ids.bodyId(name);
  bodies.add(id, name, name);
  seatedIn.add(id, ids.regionId(region));
  return { id, name, region };
}

function writeReport(tables, random, { body, year, isWork, shape, works }) {
  const subject = isWork ? '政府工作报告' : '法治政府建设情况的报告';
  const title = `${body.name}关于${year}年${subject}`;
  const id = ids.reportId(body.name, year, subject);
  const draft = draftOf(random, title, isWork, shape, works);
  const { text, items, measures } = draft;
  const period = [`${year}-01-01`, `${year + 1}-01-01`];
  const origin = [`${title}.txt`, '2023-01-01T00:00:00.000Z'];
  const hash = `${id}${text.length}`.length.toString(16).padStart(64, '0');
  tables.reports.add(
    ...[id, title, year, ...period, body.region, text, hash, ...origin, `${year}|${title}`, 'yiju/1'],
  );
  tables.publishedBy.add(id, body.id);
  items.forEach((item, order) => {
    item.id = ids.itemId(id, item);
    if (item.kind === 'SECTION') item.id += '.s';
    writeItem(tables, id, year, { ...item, order });
    for (const citation of item.citations) writeCitation(tables, random, id, year, item.id, citation);
  });
  return measures;
}

/** The text with its units, each with its place in it. */
function draftOf(random, title, isWork, shape, works) {
  const [least, most] = SPREAD;
  const drawn = random.within(
    shape.measuresPerReport.length > 1 ? shape.measuresPerReport : Array(2).fill(shape.measuresPerReport[0]),
  );
  const measures = isWork ? drawn : Math.round(drawn * (least + random.next() * (most - least)));
  const items = [{ kind: 'TITLE', text: `${title}\n`, start: 0, end: title.length + 1, ...BARE }];
  let text = items[0].text;
  const put = (kind, words, more) => {
    const item = { ...BARE, kind, text: words, start: text.length, end: text.length + words.length, ...more };
    items.push(item);
    text += words;
    return item;
  };
  const inSection = Math.max(1, Math.round(shape.measuresPerSection));
  let section = null;
  for (let number = 0; number < measures; number++) {
    if (number % inSection === 0) {
      const ordinal = number / inSection + 1;
      const heading = headingOf(random);
      const line = `${toNumeral(ordinal)}、${heading}\n`;
      const headingPath = [line.trim()];
      section = {
        ...BARE,
        kind: 'SECTION',
        style: '一、',
        ordinal,
        heading,
        headingPath,
        start: text.length,
      };
      items.push(section);
      put('HEADING', line, { parent: section, headingPath });
    }
    const { words, citations } = measureOf(random, shape, works, text.length);
    const status = random.of(shape.status);
    put('MEASURE', words, { parent: section, headingPath: section.headingPath, status, citations });
    section.end = text.length;
  }
  for (const each of items) if (each.kind === 'SECTION') each.text = text.slice(each.start, each.end);
  return { text, items, measures };
}

const BARE = {
  style: 'none',
  ordinal: null,
  heading: null,
  headingPath: [],
  status: 'BACKGROUND',
  parent: null,
  citations: [],
};

function measureOf(random, shape, works, from) {
  let words = `推进${nameOf(random)}项目，`;
  const citations = Array.from({ length: Number(random.of(shape.citationsPerMeasure)) }, () => {
    const work = works[random.ranked(works.length)];
    words += '贯彻';
    const start = from + words.length;
    words += `《${work.title}》`;
    const end = from + words.length;
    words += '，';
    return {
      work,
      text: `《${work.title}》`,
      start,
      end,
      relation: random.of(shape.relation),
      outcome: random.of(shape.outcome),
    };
  });
  words += `${clausesOf(random, Math.max(0, random.within(shape.measureLength) - words.length))}\n`;
  return { words, citations };
}

function writeItem(tables, report, year, item) {
  const { id, kind, order, style, ordinal, heading, headingPath, status, text, start, end, parent } = item;
  const sentences = kind === 'SECTION' ? [] : [start, end];
  const sortKey = `${report}|${String(order).padStart(6, '0')}`;
  const row = [
    report,
    kind,
    order,
    style,
    ordinal,
    heading,
    headingPath,
    status,
    text,
    start,
    end,
    sentences,
  ];
  (kind === 'MEASURE' ? tables.measures : tables.items).add(id, ...row, sortKey, year);
  tables.hasItem.add(report, id);
  if (parent) tables.partOf.add(id, parent.id);
}

function writeCitation(tables, random, report, year, item, { work, text, start, end, relation, outcome }) {
  const id = ids.citationId(report, { start, end });
  const asOf = `${year}-12-31`;
  const isLinked = outcome === 'RESOLVED';
  const confidence = isLinked ? 0.95 : 0.5;
  const kind = outcome === 'NOT_LEGAL_SOURCE' ? 'other' : kindOfLevel(work.level);
  const mention = [report, text, start, end, 'MARKED', work.title, work.title, kind, relation];
  tables.citations.add(
    id,
    ...mention,
    outcome,
    confidence,
    'title',
    ['题名一致'],
    asOf,
    'yiju/1',
    1 - confidence,
  );
  tables.hasCitation.add(item, id);
  if (!isLinked) return;
  tables.resolvesTo.add(id, work.id, confidence, 'title');
  const version = work.versions.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= asOf && (effectiveTo === null || effectiveTo > asOf),
  );
  if (!version) return;
  tables.toVersion.add(id, version.id);
  if (version.articles > 0 && random.is(PINPOINTED)) {
    tables.toProvision.add(id, ids.provisionId(version.id, `art-${random.between(1, version.articles)}`), 0);
  }
}
