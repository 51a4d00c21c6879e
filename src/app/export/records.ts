/** What is exported as nodes and links: the shape that JSON Lines and GraphML share. */
import type {
  ExportedCitation,
  ExportedMeasure,
  ExportedProvision,
  ExportedReport,
  ExportedRow,
  ExportedSource,
  ExportedTextVersion,
  ExportRows,
} from '../../domain/model/export-rows';
import { provisionText } from '../../domain/sources/provision-text';

/** What GraphML and JSON-LD can hold: nodes and links. */
export const GRAPH_KINDS = ['citations', 'measures', 'sources', 'graph'] as const;
export type GraphKind = (typeof GRAPH_KINDS)[number];

/** What can be had as a table, or as a record a line. */
export const EXPORT_KINDS = ['citations', 'measures', 'sources', 'versions', 'provisions', 'graph'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export function isGraphKind(kind: ExportKind): kind is GraphKind {
  return (GRAPH_KINDS as readonly string[]).includes(kind);
}

export type Scalar = string | number | boolean | null;

export interface NodeRecord {
  record: 'node';
  id: string;
  type: 'Report' | 'Measure' | 'ReportItem' | 'LegalSource' | 'SourceVersion' | 'Provision';
  [attribute: string]: Scalar | Scalar[];
}

/** Every link carries the words that prove it, where they stand, the rule that made it and how sure it is. */
export interface LinkRecord {
  record: 'link';
  id: string;
  type: 'HAS_ITEM' | 'CITES' | 'SUGGESTS' | 'BASED_ON' | 'IMPLEMENTS' | 'AMENDS' | 'REPEALS' | 'REPLACES';
  from: string | null;
  /** null: the citation is not linked to a work. */
  to: string | null;
  evidence: string | null;
  start: number | null;
  end: number | null;
  relation: string | null;
  confidence: number | null;
  rule: string | null;
  madeBy: string | null;
  [attribute: string]: Scalar | Scalar[];
}

export type ExportRecord = NodeRecord | LinkRecord;

/** All nodes come before all links, as GraphML readers like it. */
export async function* recordsOf(rows: ExportRows, kind: GraphKind): AsyncGenerator<ExportRecord> {
  const all = kind === 'graph';
  if (all || kind === 'measures') for await (const report of rows.reports()) yield reportNode(report);
  if (all || kind !== 'sources') for await (const measure of rows.measures()) yield measureNode(measure);
  if (all || kind !== 'measures') for await (const source of rows.sources()) yield sourceNode(source);
  if (all || kind === 'measures') for await (const measure of rows.measures()) yield itemLink(measure);
  if (all || kind === 'citations')
    for await (const citation of rows.citations()) yield citationLink(citation);
  if (all || kind === 'sources') for await (const source of rows.sources()) yield* relationLinks(source);
  if (all) for await (const measure of rows.measures()) yield* suggestionLinks(measure);
}

/** Records of what is no part of the graph as GraphML and JSON-LD have it. */
export async function* textRecords(
  rows: ExportRows,
  kind: Exclude<ExportKind, GraphKind>,
): AsyncGenerator<NodeRecord> {
  if (kind === 'versions') for await (const version of rows.versions()) yield versionNode(version);
  else for await (const provision of rows.provisions()) yield provisionNode(provision);
}

export function versionNode({ id, ...version }: ExportedTextVersion): NodeRecord {
  return { record: 'node', id, type: 'SourceVersion', ...version };
}

export function provisionNode({ id, texts, ...provision }: ExportedProvision): NodeRecord {
  return { record: 'node', id, type: 'Provision', ...provision, text: provisionText(provision.label, texts) };
}

function reportNode({ id, title, year, body, periodFrom, periodTo }: ExportedReport): NodeRecord {
  return { record: 'node', id, type: 'Report', title, year, body, periodFrom, periodTo };
}

export function measureNode(measure: ExportedMeasure): NodeRecord {
  const { id, kind, status, text, start, end, headingPath, report, year, body, listed } = measure;
  const type = kind === 'MEASURE' ? 'Measure' : 'ReportItem';
  const node = { id, type, status, text, start, end, headingPath, report, year, body } as const;
  return { record: 'node', ...node, ...(listed && listedAttributes(listed)) };
}

/** What the columns of a list say of its row, beside what every measure has. */
function listedAttributes(listed: ExportedRow): Record<string, Scalar> {
  return Object.fromEntries(
    Object.entries(listed).map(([name, value]) => [`listed${name[0]!.toUpperCase()}${name.slice(1)}`, value]),
  );
}

export function sourceNode(source: ExportedSource): NodeRecord {
  const { id, title, fullTitle, level, kind, documentNumber, held, issuers, regions, versions } = source;
  const last = versions.at(-1);
  return {
    record: 'node',
    id,
    type: 'LegalSource',
    title,
    fullTitle,
    level,
    kind,
    documentNumber,
    held,
    issuers,
    regions,
    versions: versions.map((version) => version.id),
    effectiveFrom: last?.effectiveFrom ?? null,
    effectiveTo: last?.effectiveTo ?? null,
  };
}

/** Where a measure stands in its report is proved by its own text. */
function itemLink({ id, report, start, end }: ExportedMeasure): LinkRecord {
  const none = { evidence: null, relation: null, confidence: null, rule: null, madeBy: null };
  return { record: 'link', id: `link:${id}/in`, type: 'HAS_ITEM', from: report, to: id, ...none, start, end };
}

export function citationLink(citation: ExportedCitation): LinkRecord {
  const { id, item, source, text, ...rest } = citation;
  return { record: 'link', id, type: 'CITES', from: item, to: source, evidence: text, ...rest };
}

function* relationLinks({ id, relations }: ExportedSource): Generator<LinkRecord> {
  for (const { kind, to, toTitle: _, ...proof } of relations) {
    yield {
      record: 'link',
      id: `link:${id}/${kind}/${to}`,
      type: kind,
      from: id,
      to,
      relation: kind,
      ...proof,
    };
  }
}

/** An inference: its type says so, and it has reasons instead of words. */
function* suggestionLinks({ id, suggestions }: ExportedMeasure): Generator<LinkRecord> {
  for (const { provision, source, score, rank, reasons, madeBy, state } of suggestions) {
    const evidence = reasons?.join('；') ?? null;
    const nowhere = { start: null, end: null, relation: null, rule: null };
    yield {
      record: 'link',
      id: `link:${id}/suggests/${provision}`,
      type: 'SUGGESTS',
      from: id,
      to: source,
      evidence,
      ...nowhere,
      confidence: score,
      madeBy,
      state,
      provision,
      rank,
    };
  }
}
