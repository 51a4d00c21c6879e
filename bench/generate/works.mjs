/** Works with their versions, provisions, issuers and bases. A work rests only on works before it, so none rests on itself. */
import { createRequire } from 'node:module';
import { clausesOf, nameOf, titleOf } from './words.mjs';

const require = createRequire(import.meta.url);
const ids = require('../../dist/domain/model/ids');
const { kindOfLevel } = require('../../dist/domain/model/levels');
const { toNumeral } = require('../../dist/domain/text/numerals');

/** From those that others rest on to those that rest on them. */
const ORDER = [
  ...['CONSTITUTION', 'LAW', 'ADMIN_REGULATION', 'PARTY_REGULATION', 'LOCAL_REGULATION', 'DEPARTMENTAL_RULE'],
  ...['LOCAL_GOVERNMENT_RULE', 'PARTY_POLICY', 'TREATY', 'NORMATIVE_DOCUMENT', 'PLAN'],
];
const ARTICLES_IN_CHAPTER = 8;
/** Of these versions the text is held; of the others only the dates. */
const TEXT_HELD = 0.6;
/** Articles that refer to another article of their text. */
const REFERRING = 0.3;
const REPEALED = 0.06;

export function writeWorks(files, random, count, distributions) {
  const tables = tablesOf(files);
  const issuers = writeIssuers(tables, random);
  const works = levelsOf(random, count, distributions).map((level, place) => {
    const title = titleOf(random, level, place + 1);
    return { id: ids.sourceId(title), title, level, versions: [] };
  });
  works.forEach((work, place) => {
    writeWork(tables, work, random.pick(issuers));
    writeVersions(tables, random, work, distributions);
    writeBases(tables, random, works, place, distributions);
  });
  return works;
}

function tablesOf(files) {
  return {
    bodies: files.nodes('IssuingBody', ['name', 'sortKey']),
    sources: files.nodes('LegalSource', [
      ...[
        'title',
        'fullTitle',
        'aliases:string[]',
        'level',
        'kind',
        'documentNumber',
        'held:boolean',
        'sortKey',
      ],
      'origin',
    ]),
    versions: files.nodes('SourceVersion', [
      ...['sourceId', 'promulgatedOn', 'effectiveFrom', 'effectiveTo', 'endedBy', 'documentNumber'],
      ...['servedFrom', 'servedTo'],
      ...['textHeld:boolean', 'articleCount:long'],
    ]),
    provisions: files.nodes('Provision', [
      ...['versionId', 'sourceId', 'kind', 'path', 'order:long', 'label', 'number:long', 'heading', 'text'],
      ...['lineageId', 'depth:long'],
    ]),
    issuedBy: files.relationships('ISSUED_BY'),
    hasVersion: files.relationships('HAS_VERSION'),
    hasProvision: files.relationships('HAS_PROVISION'),
    hasPart: files.relationships('HAS_PART'),
    cites: files.relationships('CITES', ['text', 'start:long', 'end:long']),
    bases: Object.fromEntries(
      ['BASED_ON', 'IMPLEMENTS', 'REPLACES'].map((type) => [type, files.relationships(type, EVIDENCE)]),
    ),
  };
}

const EVIDENCE = ['evidence', 'rule', 'madeBy', 'confidence:double'];

function levelsOf(random, count, { level }) {
  const drawn = Array.from({ length: count }, () => random.of(level));
  return drawn.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

function writeIssuers({ bodies }, random) {
  return Array.from({ length: 60 }, (_, i) => {
    const name = `${nameOf(random)}委员会第${i + 1}局`;
    bodies.add(ids.bodyId(name), name, name);
    return ids.bodyId(name);
  });
}

function writeWork({ sources, issuedBy }, { id, title, level }, issuer) {
  sources.add(id, title, `中华人民共和国${title}`, [], level, kindOfLevel(level), null, true, title, 'seed');
  issuedBy.add(id, issuer);
}

function writeVersions(
  tables,
  random,
  work,
  { versionsPerWork, articlesPerVersion, partsPerArticle, provisionLength },
) {
  const count = Number(random.of(versionsPerWork));
  let year = random.between(1988, 2019 - 3 * (count - 1));
  const days = Array.from({ length: count }, () => {
    const promulgatedOn = day(random, year, 1, 5);
    const effectiveFrom = day(random, year, 6, 12);
    year += random.between(1, 3);
    return { promulgatedOn, effectiveFrom };
  });
  const repealedOn = random.is(REPEALED) ? day(random, year, 1, 12) : null;
  const articles = Math.max(1, random.within(articlesPerVersion));
  days.forEach(({ promulgatedOn, effectiveFrom }, i) => {
    const id = ids.versionId(work.id, promulgatedOn);
    const next = days[i + 1]?.effectiveFrom ?? null;
    const effectiveTo = next ?? repealedOn;
    const endedBy = effectiveTo === null ? null : next ? 'AMENDED' : 'REPEALED';
    const textHeld = random.is(TEXT_HELD);
    const facts = [
      promulgatedOn,
      effectiveFrom,
      effectiveTo,
      endedBy,
      null,
      effectiveFrom,
      effectiveTo,
      textHeld,
      textHeld ? articles : null,
    ];
    tables.versions.add(id, work.id, ...facts);
    tables.hasVersion.add(work.id, id);
    work.versions.push({ id, effectiveFrom, effectiveTo, articles: textHeld ? articles : 0 });
    if (textHeld) writeText(tables, random, work.id, id, articles, { partsPerArticle, provisionLength });
  });
}

function day(random, year, firstMonth, lastMonth) {
  const two = (number) => String(number).padStart(2, '0');
  return `${year}-${two(random.between(firstMonth, lastMonth))}-${two(random.between(1, 28))}`;
}

/** Chapters of articles; an article has paragraphs when it has more than one. */
function writeText(tables, random, source, version, articles, { partsPerArticle, provisionLength }) {
  const { provisions, hasProvision, hasPart, cites } = tables;
  let order = 0;
  const add = (path, kind, label, number, heading, text, depth) => {
    const id = ids.provisionId(version, path);
    const lineage = `provision:${source.slice(source.indexOf(':') + 1)}/${path}`;
    provisions.add(id, version, source, kind, path, order++, label, number, heading, text, lineage, depth);
    return id;
  };
  let chapter = '';
  for (let number = 1; number <= articles; number++) {
    if (number % ARTICLES_IN_CHAPTER === 1) {
      const place = Math.ceil(number / ARTICLES_IN_CHAPTER);
      chapter = add(`ch-${place}`, 'CHAPTER', `第${toNumeral(place)}章`, place, clausesOf(random, 4), '', 0);
      hasProvision.add(version, chapter);
    }
    const label = `第${toNumeral(number)}条`;
    const text = clausesOf(random, random.within(provisionLength));
    const article = add(`art-${number}`, 'ARTICLE', label, number, null, text, 1);
    hasPart.add(chapter, article);
    const parts = Math.round(random.next() * 2 * partsPerArticle);
    for (let part = 1; part <= parts; part++) {
      const words = clausesOf(random, random.within(provisionLength));
      hasPart.add(article, add(`art-${number}/par-${part}`, 'PARAGRAPH', null, part, null, words, 2));
    }
    if (number > 1 && random.is(REFERRING)) {
      const other = random.between(1, number - 1);
      cites.add(article, ids.provisionId(version, `art-${other}`), `第${toNumeral(other)}条`, 0, 3);
    }
  }
}

function writeBases({ bases }, random, works, place, { basesPerWork, basisKind }) {
  const count = Math.min(place, Number(random.of(basesPerWork)));
  const seen = new Set();
  for (let i = 0; i < count; i++) {
    // The nearer ones too, so that chains have more than two steps.
    const base = random.is(0.5) ? random.ranked(place) : random.below(place);
    if (seen.has(base)) continue;
    seen.add(base);
    const type = random.of({ BASED_ON: basisKind.BASED_ON, IMPLEMENTS: basisKind.IMPLEMENTS });
    bases[type].add(
      works[place].id,
      works[base].id,
      `根据《${works[base].title}》制定`,
      'text',
      'yiju/1',
      0.95,
    );
  }
  if (place > 0 && random.is(basisKind.REPLACES)) {
    bases.REPLACES.add(works[place].id, works[place - 1].id, null, 'text', 'yiju/1', 0.9);
  }
}
