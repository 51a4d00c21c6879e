/**
 * Draws distributions.json from the real texts beside the project: reports, laws and the seeds' catalogue. Only
 * numbers and the field's own terms are kept, no text; they are committed, so that a seed gives the same graph
 * everywhere. Run it again when the texts change: `node bench/generate/draw.mjs`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bootstrap, ROOT } from '../../scripts/bootstrap.mjs';

const REPORTS = path.join(ROOT, '..', 'shared', 'reports');
const LAWS = path.join(ROOT, '..', 'shared', 'corpus', 'laws');
/** Laws read: every so many of the sorted list. */
const STEP = 8;

await bootstrap();
const require = createRequire(import.meta.url);
const { loadCatalogue } = require('../../dist/platform/catalogue/load');
const { analyseReport, knowledgeOf } = require('../../dist/domain/analyse');
const { parseSource } = require('../../dist/domain/sources');

const catalogue = loadCatalogue();
const knowledge = knowledgeOf(catalogue);
const drawn = { ...ofReports(), ...ofCatalogue(), ...ofLaws() };
writeFileSync(new URL('distributions.json', import.meta.url), `${JSON.stringify(drawn, null, 2)}\n`);

/** Reports on law-based government cite a great deal; governments' work reports are long and cite little. */
function ofReports() {
  const files = readdirSync(REPORTS).filter((file) => file.endsWith('.txt'));
  const isWork = (file) => file.includes('work-report');
  return {
    lawBasedReports: ofReportFiles(files.filter((file) => !isWork(file))),
    workReports: ofReportFiles(files.filter(isWork)),
  };
}

function ofReportFiles(files) {
  const analysed = files.map((file) =>
    analyseReport(readFileSync(path.join(REPORTS, file)), { file }, knowledge),
  );
  const leaves = analysed.map(({ report }) => report.items.filter(({ kind }) => kind === 'MEASURE'));
  const measures = leaves.flat();
  const citations = analysed.flatMap((each) => each.citations);
  const resolutions = analysed.flatMap((each) => each.resolutions);
  const cited = analysed.flatMap(({ report, citations: all }) => citationsByMeasure(report, all));
  return {
    reports: files.length,
    measuresPerReport: leaves.map(({ length }) => length).sort(ascending),
    measuresPerSection: round(measures.length / analysed.flatMap(({ report }) => sections(report)).length),
    measureLength: quantiles(measures.map(({ text }) => text.length)),
    status: shares(measures.map(({ status }) => status)),
    citationsPerMeasure: shares(cited.map((count) => Math.min(count, 8))),
    relation: shares(citations.map(({ relation }) => relation)),
    outcome: shares(resolutions.map(({ outcome }) => outcome)),
    /** How often the first, second, third … most cited work is cited. */
    citedWorks: rankFrequency(
      resolutions.flatMap((each) => ('source' in each && each.source ? [each.source] : [])),
    ),
  };
}

function sections({ items }) {
  return items.filter(({ kind }) => kind === 'SECTION');
}

function citationsByMeasure({ items }, citations) {
  return items
    .filter(({ kind }) => kind === 'MEASURE')
    .map(({ start, end }) => citations.filter((each) => each.start >= start && each.start < end).length);
}

function ofCatalogue() {
  const { works } = catalogue;
  const bases = works.map(
    ({ relations }) => relations.filter(({ kind }) => kind === 'BASED_ON' || kind === 'IMPLEMENTS').length,
  );
  return {
    level: shares(works.map(({ level }) => level)),
    versionsPerWork: shares(works.map(({ versions }) => Math.min(versions.length, 6))),
    basesPerWork: shares(bases.map((count) => Math.min(count, 6))),
    basisKind: shares(works.flatMap(({ relations }) => relations.map(({ kind }) => kind))),
  };
}

function ofLaws() {
  const files = readdirSync(LAWS, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .filter((_, at) => at % STEP === 0);
  const parsed = files.flatMap((file) => {
    try {
      return [parseSource(readFileSync(path.join(LAWS, file), 'utf8'), { file })];
    } catch {
      return [];
    }
  });
  const provisions = parsed.map((each) => each.provisions);
  const articles = provisions.map((all) => all.filter(({ kind }) => kind === 'ARTICLE'));
  const parts = provisions.flatMap((all) =>
    all.filter(({ kind }) => kind === 'PARAGRAPH' || kind === 'SUBPARAGRAPH'),
  );
  return {
    articlesPerVersion: quantiles(articles.map(({ length }) => length)),
    partsPerArticle: round(parts.length / articles.flat().length),
    provisionLength: quantiles(provisions.flat().map(({ text }) => text.length)),
  };
}

/** Eleven numbers: the least, each tenth, the greatest. */
function quantiles(values) {
  const sorted = [...values].sort(ascending);
  return Array.from({ length: 11 }, (_, i) => sorted[Math.round(((sorted.length - 1) * i) / 10)]);
}

/** How large a part of all each value is. */
function shares(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([value, count]) => [value, round(count / values.length)]));
}

function rankFrequency(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

function round(value) {
  return Number(value.toPrecision(3));
}

function ascending(a, b) {
  return a - b;
}
