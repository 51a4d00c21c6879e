/** Legislation as search engines and registers read it: schema.org, and the European Legislation Identifier’s terms. */
import { iri } from '../../app/export/iri';
import { provisionId } from '../../domain/model/ids';
import type { HierarchyLevel, IsoDate, ValidityStatus } from '../../domain/model/terms';
import { levelName } from '../../domain/text/names/level';
import { sourcePermalink } from './addresses';
import type { Report, Version, Work } from './documents';

const DAY = { '@type': 'http://www.w3.org/2001/XMLSchema#date' };
const CONTEXT = [
  'https://schema.org',
  {
    eli: 'http://data.europa.eu/eli/ontology#',
    'eli:date_document': DAY,
    'eli:first_date_entry_in_force': DAY,
    'eli:date_no_longer_in_force': DAY,
  },
];
const LANGUAGE = 'zh-CN';

export interface WorkFacts {
  work: Work;
  version: Version | null;
  status: ValidityStatus;
  on: IsoDate | null;
  bases: readonly { id: string; title: string }[];
}

export function workJsonLd(base: string, { work, version, status, on, bases }: WorkFacts): object {
  return present({
    '@context': CONTEXT,
    ...workNode(base, work, version, on),
    legislationPassedBy: work.issuingBodies.map(({ name }) => ({ '@type': 'Organization', name })),
    legislationJurisdiction: work.regions.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
    ...standing(version, status),
    'eli:based_on': bases.map(({ id }) => reference(sourcePermalink(base, { source: id, path: null, on }))),
  });
}

export interface ArticleFacts {
  work: Work;
  version: Version | null;
  status: ValidityStatus;
  on: IsoDate | null;
  path: string;
  name: string;
  text: string | null;
}

export function articleJsonLd(base: string, facts: ArticleFacts): object {
  const { work, version, status, on, path, name, text } = facts;
  const whole = workNode(base, work, version, on);
  return present({
    '@context': CONTEXT,
    '@id': sourcePermalink(base, { source: work.id, path, on }),
    sameAs: version && iri(provisionId(version.id, path)),
    '@type': ['Legislation', 'eli:LegalResourceSubdivision'],
    name,
    inLanguage: LANGUAGE,
    text,
    ...standing(version, status),
    isPartOf: whole,
    'eli:is_part_of': reference(whole['@id']),
    'eli:id_local': path,
  });
}

export function reportJsonLd(id: string, report: Report): object {
  return present({ '@context': CONTEXT, ...reportNode(id, report) });
}

export interface ItemFacts {
  id: string;
  reportId: string;
  report: Report | null;
  name: string;
  text: string;
  cited: readonly { href: string; name: string }[];
}

export function itemJsonLd({ id, reportId, report, name, text, cited }: ItemFacts): object {
  return present({
    '@context': CONTEXT,
    '@id': id,
    '@type': 'CreativeWork',
    name,
    text,
    inLanguage: LANGUAGE,
    isPartOf: report && reportNode(reportId, report),
    citation: cited.map(({ href, name: title }) => ({ '@type': 'Legislation', '@id': href, name: title })),
  });
}

function workNode(base: string, work: Work, version: Version | null, on: IsoDate | null) {
  return present({
    '@id': sourcePermalink(base, { source: work.id, path: null, on }),
    // As exports call it.
    sameAs: iri(work.id),
    '@type': ['Legislation', 'eli:LegalResource'],
    name: work.fullTitle,
    alternateName: work.title === work.fullTitle ? null : work.title,
    legislationIdentifier: (version ?? work).documentNumber,
    legislationType: typeOf(work.level),
    inLanguage: LANGUAGE,
  });
}

function reportNode(id: string, { title, year, issuingBody, period }: Report) {
  return present({
    '@id': id,
    '@type': 'Report',
    name: title,
    inLanguage: LANGUAGE,
    author: issuingBody && { '@type': 'GovernmentOrganization', name: issuingBody.name },
    temporalCoverage: period ? `${period.from}/${period.to}` : year === null ? null : String(year),
  });
}

/** The version in force, and whether any is: nothing is said of what is not known. */
function standing(version: Version | null, status: ValidityStatus) {
  const force = FORCE[status];
  const { promulgatedOn, effectiveFrom, effectiveTo } = version ?? {};
  return {
    legislationLegalForce: force && `https://schema.org/${force}`,
    'eli:in_force': force && reference(`eli:InForce-${force === 'InForce' ? 'inForce' : 'notInForce'}`),
    legislationDate: promulgatedOn,
    'eli:date_document': promulgatedOn,
    legislationDateVersion: effectiveFrom,
    'eli:first_date_entry_in_force': effectiveFrom,
    'eli:date_no_longer_in_force': effectiveTo,
    temporalCoverage: effectiveFrom && `${effectiveFrom}/${effectiveTo ?? '..'}`,
  };
}

const FORCE: Record<ValidityStatus, 'InForce' | 'NotInForce' | null> = {
  IN_FORCE: 'InForce',
  AMENDED: 'NotInForce',
  REPEALED: 'NotInForce',
  EXPIRED: 'NotInForce',
  NOT_YET_IN_FORCE: 'NotInForce',
  UNKNOWN: null,
};

function typeOf(level: HierarchyLevel): string | null {
  return level === 'NOT_LEGAL_SOURCE' ? null : levelName(level);
}

function reference(id: string) {
  return { '@id': id };
}

/** Without what is not known. */
function present<T extends object>(node: T): T {
  const known = Object.entries(node).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}
