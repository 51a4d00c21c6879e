/** What changed since a day, and who rests on it. */
import type { ListedBases } from '../../domain/research/same-power';
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';

export interface ChangedVersion {
  source: string;
  title: string;
  level: string;
  before: string;
  after: string;
  effectiveFrom: string;
  /** Both texts are held: only then is it known which articles changed. */
  textsHeld: boolean;
}

export interface EndedWork {
  source: string;
  title: string;
  level: string;
  before: string;
  endedOn: string;
  endedBy: 'REPEALED' | 'EXPIRED';
  by: string[];
}

export interface RestingCitation {
  id: string;
  text: string;
  /** Places named; [] for the work as a whole. */
  paths: string[];
  relation: string;
  asOf: string | null;
  version: string | null;
  item: string;
  name: string;
  type: string | null;
  body: string | null;
  row: number | null;
  report: string;
  reportTitle: string;
}

export interface RestingRule {
  id: string;
  text: string;
  paths: string[];
  rule: string;
  title: string;
  level: string;
  path: string;
  label: string | null;
  servedFrom: string | null;
}

export interface Period {
  since: string;
  until: string | null;
  /** null: all works. */
  sources: readonly string[] | null;
}

const MOST_WORKS = 2000;
const PAGE = 2000;

export async function versionsChanged(graph: ReadGraph, period: Period): Promise<ChangedVersion[]> {
  const rows = await graph.read(loadCypher('versions-changed-since'), { ...period, limit: MOST_WORKS });
  return rows as unknown as ChangedVersion[];
}

export async function worksEnded(graph: ReadGraph, period: Period): Promise<EndedWork[]> {
  const rows = await graph.read(loadCypher('works-ended-since'), { ...period, limit: MOST_WORKS });
  return rows as unknown as EndedWork[];
}

export async function* citationsRestingOn(graph: ReadGraph, source: string): AsyncGenerator<RestingCitation> {
  for await (const row of paged(graph, 'citations-resting-on', { source })) {
    const { pinpoint, ...rest } = row as unknown as RestingCitation & { pinpoint: string | null };
    yield { ...rest, paths: pathsOf(pinpoint) };
  }
}

export async function* rulesRestingOn(
  graph: ReadGraph,
  source: string,
  now: string,
): AsyncGenerator<RestingRule> {
  for await (const row of paged(graph, 'rules-resting-on', { source, now }))
    yield row as unknown as RestingRule;
}

export interface RuleBelow {
  rule: string;
  ruleTitle: string;
  level: string;
  region: string[];
  ruleFrom: string;
  relation: 'BASED_ON' | 'IMPLEMENTS';
  evidence: string | null;
}

/** Rules made for a work before a day, that have not ended and were not changed since. */
export async function rulesBelow(graph: ReadGraph, source: string, on: string): Promise<RuleBelow[]> {
  const rows = await graph.read(loadCypher('rules-below'), { source, on, limit: MOST_WORKS });
  return rows as unknown as RuleBelow[];
}

/** Versions of a work by the day they began to apply. */
export async function versionsServed(
  graph: ReadGraph,
  source: string,
): Promise<{ id: string; on: string }[]> {
  const [row] = await graph.read(loadCypher('versions-of-watched'), { ids: [source] });
  return (row?.versions ?? []) as { id: string; on: string }[];
}

async function* paged(graph: ReadGraph, statement: string, parameters: Record<string, unknown>) {
  let after = '';
  for (;;) {
    const rows = await graph.read(loadCypher(statement), { ...parameters, after, limit: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id as string;
  }
}

const MOST_POWERS = 1000;

/** Rows of lists that are called so, with what each rests on. */
export async function powersCalled(graph: ReadGraph, name: string): Promise<ListedBases[]> {
  const rows = (await graph.read(loadCypher('powers-called'), {
    name,
    limit: MOST_POWERS,
  })) as unknown as (Omit<ListedBases, 'bases'> & {
    bases: { title: string | null; pinpoint: string | null }[];
  })[];
  return rows.map((row) => ({
    ...row,
    bases: row.bases.map(({ title, pinpoint }) => ({ title, paths: pathsOf(pinpoint) })),
  }));
}

function pathsOf(pinpoint: string | null): string[] {
  if (pinpoint === null) return [];
  return (JSON.parse(pinpoint) as { provisions: { path: string }[] }).provisions.map(({ path }) => path);
}
