/**
 * JSON-LD: works and versions in the terms of ELI and schema.org, citations as Web Annotations, whose selectors hold
 * the words and where they stand. One document, written object by object.
 */

import type {
  ExportedCitation,
  ExportedMeasure,
  ExportedRelation,
  ExportedReport,
  ExportedRow,
  ExportedSource,
  ExportedVersion,
  ExportRows,
} from '../../domain/model/export-rows';
import { bodyId } from '../../domain/model/ids';
import { iri } from './iri';
import type { GraphKind } from './records';

const CONTEXT = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'http://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  yiju: 'urn:yiju:terms:',
};
/** The language, as the registers that speak ELI name it. */
const CHINESE = 'http://publications.europa.eu/resource/authority/language/ZHO';

type Json = Record<string, unknown>;

export async function* jsonLd(rows: ExportRows, kind: GraphKind): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  for await (const object of objectsOf(rows, kind)) {
    yield separator + JSON.stringify(known(object));
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* objectsOf(rows: ExportRows, kind: GraphKind): AsyncGenerator<Json> {
  const all = kind === 'graph';
  if (all || kind === 'measures') for await (const report of rows.reports()) yield reportObject(report);
  if (all || kind !== 'sources')
    for await (const measure of rows.measures()) yield measureObject(measure, all);
  if (all || kind !== 'measures') for await (const source of rows.sources()) yield* sourceObjects(source);
  if (all || kind === 'citations') for await (const citation of rows.citations()) yield annotation(citation);
}

function reportObject({ id, title, year, body }: ExportedReport): Json {
  return {
    '@id': iri(id),
    '@type': 'schema:Report',
    'schema:name': chinese(title),
    'schema:temporalCoverage': year === null ? null : String(year),
    'schema:publisher': organization(body),
  };
}

function measureObject(measure: ExportedMeasure, withSuggestions: boolean): Json {
  const { id, report, status, text, start, end, suggestions, listed } = measure;
  return {
    '@id': iri(id),
    '@type': ['schema:CreativeWork', 'yiju:Measure'],
    'schema:isPartOf': ref(report),
    'schema:text': chinese(text),
    'yiju:status': status,
    'yiju:start': start,
    'yiju:end': end,
    ...(listed && { 'yiju:listed': { '@type': 'yiju:ListedPower', ...rowOf(listed) } }),
    'yiju:suggests': withSuggestions
      ? suggestions.map(({ provision, source, score, rank, reasons, madeBy }) => ({
          '@type': 'yiju:Suggestion',
          'yiju:provision': ref(provision),
          'yiju:source': ref(source),
          'yiju:confidence': score,
          'yiju:rank': rank,
          'yiju:reasons': reasons,
          'yiju:madeBy': madeBy,
        }))
      : [],
  };
}

function rowOf(listed: ExportedRow): Json {
  return Object.fromEntries(Object.entries(listed).map(([name, value]) => [`yiju:${name}`, value]));
}

function* sourceObjects(source: ExportedSource): Generator<Json> {
  const { id, title, fullTitle, level, documentNumber, issuers, regions, regionIds, versions, relations } =
    source;
  yield {
    '@id': iri(id),
    '@type': ['eli:LegalResource', 'schema:Legislation'],
    'eli:type_document': { '@id': `yiju:level/${level}` },
    'eli:id_local': documentNumber,
    'eli:passed_by': issuers.map((name) => ref(bodyId(name))),
    'eli:jurisdiction': (regionIds ?? []).map(ref),
    'eli:is_realized_by': versions.map((version) => ref(version.id)),
    ...eliRelations(relations),
    'schema:name': chinese(title),
    'schema:alternateName': fullTitle === title ? null : chinese(fullTitle),
    'schema:legislationType': level,
    'schema:legislationIdentifier': documentNumber,
    'schema:legislationPassedBy': issuers.map(organization),
    'schema:legislationJurisdiction': regions.map(area),
    'schema:legislationDate': date(versions[0]?.promulgatedOn ?? null),
    'yiju:relation': relations.map(relationObject),
  };
  for (const version of versions) yield versionObject(version, source);
}

const ELI: Record<ExportedRelation['kind'], string> = {
  BASED_ON: 'eli:based_on',
  IMPLEMENTS: 'eli:applies',
  AMENDS: 'eli:amends',
  REPEALS: 'eli:repeals',
  REPLACES: 'dcterms:replaces',
};

function eliRelations(relations: readonly ExportedRelation[]): Json {
  const out: Record<string, Json[]> = {};
  for (const { kind, to } of relations) out[ELI[kind]] = [...(out[ELI[kind]] ?? []), ref(to)];
  return out;
}

/** The same relation with what proves it, which a bare property cannot say. */
function relationObject(relation: ExportedRelation): Json {
  const { kind, to, evidence, start, end, rule, confidence, madeBy } = relation;
  return {
    '@type': ['yiju:SourceRelation', 'oa:SpecificResource'],
    'yiju:kind': kind,
    'yiju:to': ref(to),
    'oa:hasSelector': [
      ...(evidence === null ? [] : [{ '@type': 'oa:TextQuoteSelector', 'oa:exact': evidence }]),
      ...(start === null ? [] : [{ '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }]),
    ],
    'yiju:rule': rule,
    'yiju:confidence': confidence,
    'yiju:madeBy': madeBy,
  };
}

/** The titles are of the expression, as ELI has it; schema.org names the work too. */
function versionObject(version: ExportedVersion, { id: source, title, fullTitle }: ExportedSource): Json {
  const { id, promulgatedOn, effectiveFrom, effectiveTo, endedBy, documentNumber } = version;
  return {
    '@id': iri(id),
    '@type': ['eli:LegalExpression', 'schema:Legislation'],
    'eli:realizes': ref(source),
    'eli:language': { '@id': CHINESE },
    'eli:title': chinese(fullTitle),
    'eli:title_short': chinese(title),
    'eli:date_document': date(promulgatedOn),
    'eli:first_date_entry_in_force': date(effectiveFrom),
    'eli:date_no_longer_in_force': date(effectiveTo),
    'schema:legislationIdentifier': documentNumber,
    'schema:legislationDate': date(promulgatedOn),
    'schema:legislationDateVersion': date(effectiveFrom),
    'yiju:endedBy': endedBy,
  };
}

/** Web Annotation: the report’s words are the target, the work they cite is the body. */
function annotation(citation: ExportedCitation): Json {
  const { id, report, item, source, version, provisions, text, start, end, title, documentNumber } = citation;
  return {
    '@id': iri(id),
    '@type': ['oa:Annotation', 'yiju:Citation'],
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref(report),
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': text },
      ],
    },
    'oa:hasBody': source === null ? null : ref(source),
    'yiju:cites': [source, version, ...provisions].flatMap((each) => (each === null ? [] : [ref(each)])),
    'schema:isPartOf': item === null ? null : ref(item),
    'schema:name': title === null ? null : chinese(title),
    'schema:legislationIdentifier': documentNumber,
    'yiju:relation': citation.relation,
    'yiju:outcome': citation.outcome,
    'yiju:state': citation.state,
    'yiju:confidence': citation.confidence,
    'yiju:rule': citation.rule,
    'yiju:madeBy': citation.madeBy,
    'yiju:asOf': date(citation.asOf),
  };
}

function ref(id: string): Json {
  return { '@id': iri(id) };
}

function chinese(text: string): Json {
  return { '@value': text, '@language': 'zh' };
}

function date(day: string | null): Json | null {
  return day === null ? null : { '@value': day, '@type': 'xsd:date' };
}

function organization(name: string | null): Json | null {
  if (name === null) return null;
  return { '@id': iri(bodyId(name)), '@type': 'schema:GovernmentOrganization', 'schema:name': chinese(name) };
}

function area(name: string): Json {
  return { '@type': 'schema:AdministrativeArea', 'schema:name': chinese(name) };
}

/** JSON-LD says nothing with null, so nothing is what is written. */
function known(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => {
      if (value == null || (Array.isArray(value) && value.length === 0)) return [];
      if (Array.isArray(value)) return [[key, value.map((each) => (isObject(each) ? known(each) : each))]];
      return [[key, isObject(value) ? known(value) : value]];
    }),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
